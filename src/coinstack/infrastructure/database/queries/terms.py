"""The words that the collection uses itself, for completing what is typed."""

from sqlalchemy import Connection, func, select

from coinstack.infrastructure.database.tables import coins

COMPLETED = frozenset(
    "issuer co_issuer in_name_of obverse_portrait reverse_portrait dynasty alliance_city mint officina region "
    "denomination script weight_standard rarity rarity_basis edge shape grade centring strike surface style toning "
    "findspot hoard place holder acquisition_seller acquisition_source disposal_to".split()
)  # fmt: skip


def used(connection: Connection, field: str, beginning: str, *, limit: int) -> list[tuple[str, int]]:
    """Values of a column that begin with a text, the most used first, each with how many coins have it."""
    if field not in COMPLETED:
        return []
    column = coins.c[field]
    count = func.count().label("count")
    query = select(column, count).where(column.is_not(None), coins.c.trashed_at.is_(None)).group_by(column)
    if beginning:
        escaped = beginning.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        query = query.where(func.lower(column).like(f"{escaped}%", escape="\\"))
    rows = connection.execute(query.order_by(count.desc(), column).limit(limit))
    return [(str(value), int(number)) for value, number in rows]
