"""Previews of lots, and lot records, as the screens show them."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from coinstack.domain.imported import Kind, Record, RowState, State
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import record_of
from coinstack.infrastructure.database.lots import coins_query

_imports, _rows = tables.imports, tables.import_rows


def previews(connection: Connection, state: State, *, limit: int) -> list[tuple[Record, dict[RowState, int]]]:
    """Previews, the latest first, with how many of their coins are what.

    Those that are ready have a coin about which nothing was decided; those that are confirmed have none.
    """
    is_open = (
        select(_rows.c.row)
        .where(_rows.c.import_id == _imports.c.id, _rows.c.coin_id.is_(None), _rows.c.decision.is_(None))
        .exists()
    )
    confirmed = _imports.c.state == State.CONFIRMED.value
    wanted = (
        confirmed & ~is_open if state is State.CONFIRMED else is_open & (confirmed | (_imports.c.state == state.value))
    )
    query = (
        select(_imports)
        .where(_imports.c.kind != Kind.COLLECTION.value, wanted)
        .order_by(_imports.c.id.desc())
        .limit(limit)
    )
    records = [record_of(row) for row in connection.execute(query)]
    counted: defaultdict[int, dict[RowState, int]] = defaultdict(dict)
    counts = (
        select(_rows.c.import_id, _rows.c.state, func.count())
        .where(_rows.c.import_id.in_([one.id for one in records]))
        .group_by(_rows.c.import_id, _rows.c.state)
    )
    for import_id, row_state, count in connection.execute(counts):
        counted[import_id][RowState(row_state)] = count
    return [(one, counted[one.id]) for one in records]


def coins_of(connection: Connection, key: str) -> list[int]:
    """The coins outside the trash that came from the lot with that key, or are linked to it."""
    return sorted(connection.scalars(coins_query(key)))


def waiting_of(connection: Connection, sha256: str) -> list[int]:
    """The previews made from one file of which nothing was confirmed, in the order of their lots."""
    is_waiting = (_imports.c.kind == Kind.LOT.value) & (_imports.c.state == State.READY.value)
    return list(
        connection.scalars(select(_imports.c.id).where(is_waiting, _imports.c.sha256 == sha256).order_by(_imports.c.id))
    )
