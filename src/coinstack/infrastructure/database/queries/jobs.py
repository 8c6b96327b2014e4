"""Batches as the screens show them; what became of a preview since is told with it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Select, func, select

from coinstack.domain.errors import NotFound
from coinstack.domain.imported import Document
from coinstack.domain.imported import State as ImportState
from coinstack.domain.job import Item, ItemState, Job, State
from coinstack.domain.told import from_json
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.jobs import item_of, job_of

_jobs, _items, _imports, _rows = tables.jobs, tables.job_items, tables.imports, tables.import_rows
DISCARDED = "The preview was discarded."
LEFT_OUT = "You left it out."


def one(connection: Connection, job_id: int) -> Job:
    """The job.

    Raises:
        NotFound: there is none.
    """
    row = connection.execute(select(_jobs).where(_jobs.c.id == job_id)).first()
    if row is None:
        raise NotFound(f"There is no job {job_id}.")
    return job_of(row)


def recent(connection: Connection, *, limit: int) -> list[Job]:
    """The jobs, the latest first."""
    return [job_of(row) for row in connection.execute(select(_jobs).order_by(_jobs.c.id.desc()).limit(limit))]


def is_waiting(connection: Connection) -> bool:
    """Whether a job waits to be taken up."""
    found = connection.execute(select(_jobs.c.id).where(_jobs.c.state == State.WAITING.value).limit(1))
    return found.first() is not None


def is_unfinished(connection: Connection) -> bool:
    """Whether a job has not ended."""
    ended = [State.DONE.value, State.CANCELLED.value]
    return connection.execute(select(_jobs.c.id).where(_jobs.c.state.not_in(ended)).limit(1)).first() is not None


def items(connection: Connection, job_ids: Sequence[int]) -> dict[int, list[Item]]:
    """The items of the jobs in their order, as they stand: a preview may have been confirmed since, or discarded."""
    found: dict[int, list[Item]] = {job_id: [] for job_id in job_ids}
    for row in connection.execute(_query(job_ids)):
        became = row.became if row.became is not None else row.coin_id
        state = None if row.import_state is None else ImportState(row.import_state)
        found[row.job_id].append(_as_it_stands(item_of(row), state, became, is_open=bool(row.is_open)))
    return found


def _query(job_ids: Sequence[int]) -> Select[tuple[object, ...]]:
    of_it = _rows.c.import_id == _items.c.import_id
    first = select(func.min(_rows.c.coin_id)).where(of_it).scalar_subquery()
    is_open = select(_rows.c.row).where(of_it, _rows.c.coin_id.is_(None), _rows.c.decision.is_(None)).exists()
    return (
        select(_items, _imports.c.state.label("import_state"), first.label("became"), is_open.label("is_open"))
        .join_from(_items, _imports, _imports.c.id == _items.c.import_id, isouter=True)
        .where(_items.c.job_id.in_(job_ids))
        .order_by(_items.c.job_id, _items.c.position)
    )


def _as_it_stands(item: Item, import_state: ImportState | None, became: int | None, *, is_open: bool) -> Item:
    if item.state not in {ItemState.READY, ItemState.DUPLICATE}:
        return item
    if import_state is None:
        return replace(item, state=ItemState.CANCELLED, import_id=None, failure=DISCARDED)
    if import_state is ImportState.CONFIRMED and not is_open:
        if became is None:
            return replace(item, state=ItemState.CANCELLED, failure=LEFT_OUT)
        return replace(item, state=ItemState.CONFIRMED, coin_id=became)
    return item


@dataclass(frozen=True)
class ReadItem:
    """What an item was read as: its preview, and the first coin of that."""

    position: int
    import_id: int
    title: str
    coin: Document


def readings(connection: Connection, job_id: int, *, after: int, limit: int) -> list[ReadItem]:
    """What the next items were read as, those that became a preview."""
    query = (
        select(_items.c.position, _items.c.import_id, _imports.c.file_name, _rows.c.reading)
        .join(_imports, _imports.c.id == _items.c.import_id)
        .join(_rows, (_rows.c.import_id == _items.c.import_id) & (_rows.c.row == 1))
        .where(_items.c.job_id == job_id, _items.c.position > after, _items.c.position <= after + limit)
        .order_by(_items.c.position)
    )
    return [
        ReadItem(position, import_id, title, from_json(json.loads(reading)).coin)
        for position, import_id, title, reading in connection.execute(query)
    ]
