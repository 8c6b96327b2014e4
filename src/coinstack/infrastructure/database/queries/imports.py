"""Imports as the screens show them."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import Connection, case, func, null, select

from coinstack.domain.errors import NotFound
from coinstack.domain.imported import WAITING, Choice, KeptRow, Kind, Record, RowState
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import kept_row_of, record_of, rows_query

_imports, _rows = tables.imports, tables.import_rows


def one(connection: Connection, import_id: int) -> Record:
    """The import.

    Raises:
        NotFound: there is none.
    """
    row = connection.execute(select(_imports).where(_imports.c.id == import_id)).first()
    if row is None:
        raise NotFound(f"There is no import {import_id}.")
    return record_of(row)


def records(connection: Connection, *, limit: int = 200) -> list[Record]:
    """The imports, the latest first; a lot's from when it was confirmed."""
    is_listed = (_imports.c.kind == Kind.COLLECTION.value) | _imports.c.confirmed_at.is_not(None)
    query = select(_imports).where(is_listed).order_by(_imports.c.id.desc()).limit(limit)
    return [record_of(row) for row in connection.execute(query)]


def rows(
    connection: Connection, import_id: int, *, states: Sequence[RowState], after: int, limit: int
) -> list[KeptRow]:
    """The next rows, of certain states where any are named."""
    query = rows_query(import_id).where(_rows.c.row > after).limit(limit)
    if states:
        query = query.where(_rows.c.state.in_([state.value for state in states]))
    return [kept_row_of(row) for row in connection.execute(query)]


def waiting(connection: Connection, import_id: int, *, limit: int) -> tuple[list[KeptRow], int]:
    """Rows that wait for a decision, the first ones, and how many there are."""
    where = (
        (_rows.c.import_id == import_id)
        & _rows.c.state.in_([RowState.DUPLICATE.value, RowState.CHANGED.value])
        & _rows.c.decision.is_(None)
        & _rows.c.coin_id.is_(None)
    )
    count = connection.execute(select(func.count()).select_from(_rows).where(where)).scalar_one()
    found = connection.execute(select(_rows).where(where).order_by(_rows.c.row).limit(limit))
    return [kept_row_of(row) for row in found], int(count)


def planned(connection: Connection, import_id: int, *, first: bool) -> Counter[str]:
    """How many rows a confirm would `add`, `join` with known coins, `skip`, and leave `waiting`.

    `first`: the import was never confirmed; later on only what was decided since is taken.
    """
    chosen = case(
        *((_rows.c.decision.like(f'{{"choice":"{choice}"%'), choice.value) for choice in Choice), else_=null()
    )
    query = (
        select(_rows.c.state, chosen, func.count())
        .where(_rows.c.import_id == import_id, _rows.c.coin_id.is_(None))
        .group_by(_rows.c.state, chosen)
    )
    found: Counter[str] = Counter()
    for state, choice, rows_like_that in connection.execute(query):
        found[_outcome(RowState(state), choice, first=first)] += rows_like_that
    return found


def _outcome(state: RowState, choice: str | None, *, first: bool) -> str:
    if choice is not None:
        return {Choice.SKIP: "skip", Choice.NEW: "add"}.get(Choice(choice), "join")
    if state in WAITING:
        return "waiting"
    return "add" if first and state in {RowState.CLEAN, RowState.DOUBTFUL} else "skip"
