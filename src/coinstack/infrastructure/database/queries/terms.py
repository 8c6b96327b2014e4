"""The words that the collection uses itself, for completing what is typed."""

from functools import cache
from itertools import islice

from sqlalchemy import Connection, func, select

from coinstack.infrastructure.database.queries.remembering import Memory
from coinstack.infrastructure.database.tables import coins

COMPLETED = frozenset(
    "issuer co_issuer in_name_of obverse_portrait reverse_portrait dynasty alliance_city mint officina region "
    "denomination script weight_standard rarity rarity_basis edge shape grade centring strike surface style toning "
    "findspot hoard place holder acquisition_seller acquisition_source disposal_to".split()
)  # fmt: skip


REMEMBERED = 32
"""Fields whose words are kept: a form has some thirty."""

Word = tuple[str, int]


@cache
def _memory() -> Memory[list[Word]]:
    return Memory(REMEMBERED)


def used(connection: Connection, field: str, beginning: str, *, limit: int) -> list[Word]:
    """Values of a field that begin with a text, the most used first, each with how many coins have it."""
    if field not in COMPLETED:
        return []
    # All coins are read for it: once, and not at every letter that is typed.
    known = _memory().get(connection, field, lambda: _counted(connection, field))
    wanted = beginning.lower()
    return list(islice((word for word in known if word[0].lower().startswith(wanted)), limit))


def _counted(connection: Connection, field: str) -> list[Word]:
    """Every value of the column, the most used first."""
    column = coins.c[field]
    count = func.count().label("count")
    held = select(column, count).where(column.is_not(None), coins.c.trashed_at.is_(None))
    rows = connection.execute(held.group_by(column).order_by(count.desc(), column))
    return [(str(value), int(number)) for value, number in rows]
