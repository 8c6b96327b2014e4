"""Every word once, on PostgreSQL as on SQLite: a beginning is looked up there before the coins are."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute('CREATE TABLE lexicon (token TEXT COLLATE "C" NOT NULL PRIMARY KEY)')
        op.execute("INSERT INTO lexicon SELECT DISTINCT unnest(tsvector_to_array(tokens)) FROM search")


def downgrade() -> None:
    """Back."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TABLE lexicon")
