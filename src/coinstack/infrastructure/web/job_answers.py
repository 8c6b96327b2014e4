"""What /api/v2/jobs and the batches of /api/v2/import take and answer."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from coinstack.domain import job as batches
from coinstack.domain.document import Json
from coinstack.domain.job import Item, ItemState, Job, Kind, State
from coinstack.infrastructure.database.queries.jobs import LEFT_OUT, ReadItem
from coinstack.infrastructure.web.import_answers import AnyJson


class BatchUrls(BaseModel):
    """Addresses of lots, or a text that is searched for them."""

    urls: Annotated[list[str], Field(max_length=10_000)] = []
    text: Annotated[str, Field(max_length=2_000_000)] = ""
    confirm_clean: Annotated[bool, Field(description="Clean lots become coins without being asked about.")] = False
    name: Annotated[str, Field(max_length=200)] = ""


class JobStarted(BaseModel):
    """A job that waits to be worked off."""

    job_id: int
    items: int
    notes: Annotated[
        list[str],
        Field(description="What was left out, and why: lots that came more than once, files that are no page."),
    ]


class JobItem(BaseModel):
    """One lot of a job."""

    position: int
    what: str
    host: str
    state: ItemState
    import_id: int | None
    coin_id: int | None
    failure: str | None
    attempts: int
    can_retry: Annotated[bool, Field(description="Whether it may be tried again once it has failed.")]
    notes: list[str]


class JobBrief(BaseModel):
    """A job and how far it is."""

    job_id: int
    kind: Kind
    name: str
    state: State
    confirm_clean: bool
    items: int
    totals: Annotated[dict[ItemState, int], Field(description="Items in each state.")]
    rate_per_s: Annotated[float | None, Field(description="Items a second in the last minute; of an ended job, in all")]
    seconds_left: float | None
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None

    def totals_named(self, *states: str) -> int:
        """How many items are in one of those states."""
        return sum(self.totals[ItemState(state)] for state in states)


class JobStatus(JobBrief):
    """A job with its items."""

    rows: list[JobItem]


class JobReading(BaseModel):
    """What an item was read as, as the list shows it: the first coin's description and citations."""

    position: int
    import_id: int
    title: str
    coin: dict[str, AnyJson]


class JobReadings(BaseModel):
    """What items were read as, in their order."""

    readings: list[JobReading]


class Jobs(BaseModel):
    """Jobs, the latest first."""

    jobs: list[JobBrief]


_SHOWN = ("description", "citations")


def readings_of(found: Sequence[ReadItem]) -> JobReadings:
    """What items were read as."""
    return JobReadings(
        readings=[
            JobReading(position=one.position, import_id=one.import_id, title=one.title, coin=_shown(one.coin))
            for one in found
        ]
    )


def _shown(coin: Mapping[str, Json]) -> dict[str, Json]:
    return {name: coin[name] for name in _SHOWN if name in coin}


def started(job: Job) -> JobStarted:
    """The answer to a batch that was begun."""
    notes = [f"{one.name}: {one.why}" for one in job.left_out]
    notes += [one for words in job.notes.values() for one in words]
    return JobStarted(job_id=job.id, items=job.items, notes=notes)


def brief_of(job: Job, items: Sequence[Item]) -> JobBrief:
    """A job without its items."""
    return JobBrief.model_validate(_brief(job, items))


def status_of(job: Job, items: Sequence[Item]) -> JobStatus:
    """A job with its items."""
    return JobStatus.model_validate(_brief(job, items) | {"rows": [item_of(job, item) for item in items]})


def _brief(job: Job, items: Sequence[Item]) -> dict[str, object]:
    pace = batches.pace(job, items, datetime.now(UTC))
    return {
        "job_id": job.id,
        "kind": job.kind,
        "name": job.name,
        "state": job.state,
        "confirm_clean": job.confirms_clean,
        "items": job.items,
        "totals": batches.totals(items),
        "rate_per_s": None if pace.per_second is None else round(pace.per_second, 2),
        "seconds_left": None if pace.seconds_left is None else round(pace.seconds_left, 1),
        "created_at": job.created_at,
        "started_at": job.started_at,
        "ended_at": job.ended_at,
    }


def item_of(job: Job, item: Item) -> JobItem:
    """An item with the notes on it."""
    return JobItem(
        position=item.position,
        what=item.what,
        host=item.host,
        state=item.state,
        import_id=item.import_id,
        coin_id=item.coin_id,
        failure=item.failure,
        attempts=item.attempts,
        can_retry=item.can_be_tried and item.failure != LEFT_OUT,
        notes=job.notes.get(item.position, []),
    )
