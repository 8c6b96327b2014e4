"""Batches and their items, as the use cases keep them."""

import json
from collections.abc import Sequence

from sqlalchemy import Row, Select, bindparam, exists, insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.errors import NotFound
from coinstack.domain.job import OPEN, Item, ItemState, Job, Kind, State
from coinstack.infrastructure.database import tables

_jobs, _items = tables.jobs, tables.job_items
_CHANGING = ("state", "attempts", "import_id", "coin_id", "failure", "changed_at")
_OPEN = [state.value for state in OPEN]


def job_of(row: Row[tuple[object, ...]]) -> Job:
    """The job that a row of the table holds."""
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    options = json.loads(found["options"])
    return Job(
        id=found["id"],
        uid=found["uid"],
        kind=Kind(found["kind"]),
        name=found["name"],
        state=State(found["state"]),
        items=found["items"],
        created_at=found["created_at"],
        started_at=found["started_at"],
        ended_at=found["ended_at"],
        confirms_clean=bool(options.get("confirms_clean")),
        notes={int(position): list(words) for position, words in options.get("notes", {}).items()},
        rounds=int(options.get("rounds", 0)),
        applies=bool(options.get("applies")),
        change_set=options.get("change_set"),
    )


def item_of(row: Row[tuple[object, ...]]) -> Item:
    """The item that a row of the table holds."""
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return Item(
        position=found["position"],
        what=found["what"],
        host=found["host"],
        capture=found["capture"],
        state=ItemState(found["state"]),
        attempts=found["attempts"],
        import_id=found["import_id"],
        coin_id=found["coin_id"],
        failure=found["failure"],
        changed_at=found["changed_at"],
    )


def items_query(job_id: int) -> Select[tuple[object, ...]]:
    """The items of a job in their order."""
    return select(_items).where(_items.c.job_id == job_id).order_by(_items.c.position)


class SqlJobs:
    """The batches, as use cases keep and change them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, job: Job, items: Sequence[Item]) -> int:
        """Keep a new job; its number."""
        values = _values(job) | {"uid": job.uid, "kind": job.kind.value, "name": job.name, "items": job.items}
        values["created_at"] = job.created_at
        number = int(self._session.execute(insert(_jobs).returning(_jobs.c.id), values).scalar_one())
        fixed = ("position", "what", "host", "capture")
        rows = [{"job_id": number} | {name: getattr(item, name) for name in fixed} | _changing(item) for item in items]
        self._session.execute(insert(_items), rows)
        return number

    def get(self, job_id: int) -> Job:
        """The job.

        Raises:
            NotFound: there is none.
        """
        row = self._session.execute(select(_jobs).where(_jobs.c.id == job_id)).first()
        if row is None:
            raise NotFound(f"There is no job {job_id}.")
        return job_of(row)

    def save(self, job: Job) -> None:
        """Keep the job as it now is."""
        self._session.execute(update(_jobs).where(_jobs.c.id == job.id), _values(job))

    def in_states(self, *states: State) -> list[Job]:
        """The jobs that stand there, the oldest first."""
        wanted = [state.value for state in states]
        query = select(_jobs).where(_jobs.c.state.in_(wanted)).order_by(_jobs.c.id)
        return [job_of(row) for row in self._session.execute(query)]

    def item(self, job_id: int, position: int) -> Item:
        """One item.

        Raises:
            NotFound: there is none.
        """
        row = self._session.execute(items_query(job_id).where(_items.c.position == position)).first()
        if row is None:
            raise NotFound(f"There is no item {position} in job {job_id}.")
        return item_of(row)

    def items(self, job_id: int) -> list[Item]:
        """All items in their order."""
        return [item_of(row) for row in self._session.execute(items_query(job_id))]

    def open_items(self, job_id: int) -> list[Item]:
        """The items that are left to do, in their order."""
        query = items_query(job_id).where(_items.c.state.in_(_OPEN))
        return [item_of(row) for row in self._session.execute(query)]

    def is_open(self, job_id: int) -> bool:
        """Whether an item is left to do."""
        query = select(exists().where(_items.c.job_id == job_id, _items.c.state.in_(_OPEN)))
        return bool(self._session.execute(query).scalar_one())

    def change(self, job_id: int, items: Sequence[Item]) -> None:
        """Keep items as they now are."""
        if not items:
            return
        statement = (
            update(_items)
            .where(_items.c.job_id == job_id, _items.c.position == bindparam("at"))
            .values({name: bindparam(name) for name in _CHANGING})
        )
        self._session.connection().execute(statement, [{"at": item.position} | _changing(item) for item in items])


def _values(job: Job) -> dict[str, object]:
    options = {
        "confirms_clean": job.confirms_clean,
        "notes": {str(position): words for position, words in job.notes.items()},
        "rounds": job.rounds,
        "applies": job.applies,
        "change_set": job.change_set,
    }
    return {
        "state": job.state.value,
        "options": json.dumps(options, ensure_ascii=False),
        "started_at": job.started_at,
        "ended_at": job.ended_at,
    }


def _changing(item: Item) -> dict[str, object]:
    return {name: getattr(item, name) for name in _CHANGING} | {"state": item.state.value}
