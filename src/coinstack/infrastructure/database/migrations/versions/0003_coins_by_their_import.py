"""Coins are found by the imports that say something of them."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

AT_ONCE = 1000


def upgrade() -> None:
    """To this version."""
    connection = op.get_bind()
    coins = sa.table("coins", sa.column("id", sa.Integer), sa.column("sources", sa.Text))
    terms = sa.table("listing_terms", sa.column("facet"), sa.column("value"), sa.column("coin_id"))
    last = 0
    while True:
        query = sa.select(coins.c.id, coins.c.sources).where(coins.c.id > last).order_by(coins.c.id).limit(AT_ONCE)
        found = connection.execute(query).all()
        if not found:
            return
        last = found[-1].id
        rows = [
            {"facet": "import", "value": str(number), "coin_id": coin_id}
            for coin_id, sources in found
            for number in sorted({run for _, _, run in json.loads(sources).values() if run is not None})
        ]
        if rows:
            op.bulk_insert(terms, rows)


def downgrade() -> None:
    """Back."""
    op.execute("DELETE FROM listing_terms WHERE facet = 'import'")
