"""Citations know the address of their type; failed look-ups, the owner's synonyms, and records to be filled."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.add_column("citations", sa.Column("type_uri", sa.Text(), nullable=True))
    op.add_column(
        "citations",
        sa.Column("type_by", sa.Enum("catalog", "owner", name="typeby", native_enum=False, length=20), nullable=True),
    )
    op.create_index(op.f("ix_citations_type_uri"), "citations", ["type_uri"])
    op.create_table(
        "look_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_look_ups_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_look_ups")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_look_ups_coin_id"), "look_ups", ["coin_id"])
    op.create_table(
        "synonyms",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("folded", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "folded", name=op.f("pk_synonyms")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "enrichments",
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("found", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["job_id"], ["jobs.id"], name=op.f("fk_enrichments_job_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("job_id", "coin_id", name=op.f("pk_enrichments")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_enrichments_job_id_position"), "enrichments", ["job_id", "position"])


def downgrade() -> None:
    """Back."""
    op.drop_table("enrichments")
    op.drop_table("synonyms")
    op.drop_table("look_ups")
    op.drop_index(op.f("ix_citations_type_uri"), "citations")
    op.drop_column("citations", "type_by")
    op.drop_column("citations", "type_uri")
