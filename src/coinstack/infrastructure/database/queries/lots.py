"""Previews of lots, and lot records, as the screens show them."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, func, select

from coinstack.domain.imported import Document, Kind, Record, RowState, State
from coinstack.domain.told import from_json
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import of_file, record_of
from coinstack.infrastructure.database.lots import coins_query

_imports, _rows = tables.imports, tables.import_rows


@dataclass(frozen=True)
class Line:
    """A preview in the list: how many of its coins are what, its first coin, and what waits of the same invoice."""

    record: Record
    rows: dict[RowState, int]
    coin: Document
    invoice: list[int] | None = None


def previews(connection: Connection, state: State, *, limit: int) -> list[Line]:
    """Previews, the latest first, with how many of their coins are what.

    Those that are ready have a coin about which nothing was decided; those that are confirmed have none.
    """
    query = select(_imports).where(_in_list(state)).order_by(_imports.c.id.desc()).limit(limit)
    records = [record_of(row) for row in connection.execute(query)]
    counted: defaultdict[int, dict[RowState, int]] = defaultdict(dict)
    counts = (
        select(_rows.c.import_id, _rows.c.state, func.count())
        .where(_rows.c.import_id.in_([one.id for one in records]))
        .group_by(_rows.c.import_id, _rows.c.state)
    )
    for import_id, row_state, count in connection.execute(counts):
        counted[import_id][RowState(row_state)] = count
    first = select(_rows.c.import_id, _rows.c.reading).where(
        _rows.c.import_id.in_([one.id for one in records]), _rows.c.row == 1
    )
    coins = {import_id: from_json(json.loads(reading)).coin for import_id, reading in connection.execute(first)}
    invoices = _invoices(records)
    return [Line(one, counted[one.id], coins.get(one.id, {}), invoices.get(_invoice(one))) for one in records]


def total(connection: Connection, state: State) -> int:
    """How many previews the list has in all."""
    return int(connection.execute(select(func.count()).select_from(_imports).where(_in_list(state))).scalar_one())


def _in_list(state: State) -> ColumnElement[bool]:
    is_open = (
        select(_rows.c.row)
        .where(_rows.c.import_id == _imports.c.id, _rows.c.coin_id.is_(None), _rows.c.decision.is_(None))
        .exists()
    )
    confirmed = _imports.c.state == State.CONFIRMED.value
    wanted = (
        confirmed & ~is_open if state is State.CONFIRMED else is_open & (confirmed | (_imports.c.state == state.value))
    )
    return (_imports.c.kind != Kind.COLLECTION.value) & wanted


def _invoice(record: Record) -> tuple[str, str] | None:
    """What is the same for the lots of one invoice."""
    charges = (record.preview or {}).get("charges")
    return (record.sha256, json.dumps(charges, sort_keys=True)) if charges else None


def _invoices(records: Sequence[Record]) -> dict[tuple[str, str] | None, list[int]]:
    """The lots of each invoice among these of which nothing was confirmed, in their order."""
    found: defaultdict[tuple[str, str] | None, list[int]] = defaultdict(list)
    for one in sorted(records, key=lambda one: one.id):
        if one.state is State.READY and (invoice := _invoice(one)) is not None:
            found[invoice].append(one.id)
    return dict(found)


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
