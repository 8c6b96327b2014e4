"""Previews of lots, and lot records, as the screens show them."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from coinstack.domain.imported import Kind, Record, RowState, State
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import of_file, record_of
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


def on_invoice(connection: Connection, record: Record) -> tuple[list[int], list[int]]:
    """Of the invoice that lists a lot: the previews of which nothing was confirmed, and the coins that others became.

    A lot that was brought once more, and is in the collection already, waits no more.
    """
    charges = (record.preview or {}).get("charges")
    of_it = select(_imports).where(_imports.c.id.in_(of_file(record.sha256))).order_by(_imports.c.id)
    found = [one for one in map(record_of, connection.execute(of_it)) if (one.preview or {}).get("charges") == charges]
    there = [one for one in found if one.state is State.CONFIRMED]
    coins = select(_rows.c.coin_id).where(
        _rows.c.import_id.in_([one.id for one in there]), _rows.c.coin_id.is_not(None)
    )
    known = [(one.preview or {}).get("lot") for one in there]
    waiting = [one.id for one in found if one.state is State.READY and (one.preview or {}).get("lot") not in known]
    return waiting, list(connection.scalars(coins.order_by(_rows.c.import_id, _rows.c.row)))
