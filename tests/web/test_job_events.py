"""Who watches a job: one look for all, until the job ends or the server does."""

import asyncio
from datetime import UTC, datetime

from coinstack.domain.job import Item, ItemState, Job, Kind, State
from coinstack.infrastructure.web.job_answers import JobStatus, status_of
from coinstack.infrastructure.web.job_events import JobEvents

NOW = datetime(2026, 11, 24, tzinfo=UTC)
PAUSE = 0.001


def status(done: int, *, items: int = 3) -> JobStatus:
    """A job of which so many items are done."""
    job = Job(uid="x", kind=Kind.URLS, name="x", items=items, created_at=NOW, state=State.RUNNING, started_at=NOW)
    if done == items:
        job.state, job.ended_at = State.DONE, NOW
    states = [ItemState.READY] * done + [ItemState.WAITING] * (items - done)
    return status_of(
        job, [Item(position=n, what="x", host="h", state=state) for n, state in enumerate(states, start=1)]
    )


async def heard(events: JobEvents) -> list[str]:
    """The names of the events, to their end."""
    return [one.decode().partition("\n")[0] async for one in events.of(1, status(0))]


def test_all_who_watch_share_one_look_and_hear_the_end() -> None:
    looks = iter([status(1), status(1), status(2), status(3)])
    events = JobEvents(lambda _job_id: next(looks), lambda: False, pause=PAUSE)

    async def watching() -> list[list[str]]:
        return await asyncio.gather(*(heard(events) for _ in range(5)))

    for names in asyncio.run(watching()):
        assert names == ["event: status", "event: change", "event: change", "event: change", "event: end"]


def test_a_server_that_ends_lets_those_go_who_watch() -> None:
    asked: list[int] = []

    def look(job_id: int) -> JobStatus:
        asked.append(job_id)
        return status(1)

    events = JobEvents(look, lambda: len(asked) > 1, pause=PAUSE)
    assert asyncio.run(heard(events)) == ["event: status", "event: change", "event: end"]


def test_nobody_is_looked_for_when_nobody_watches() -> None:
    asked: list[int] = []

    def look(job_id: int) -> JobStatus:
        asked.append(job_id)
        return status(1)

    events = JobEvents(look, lambda: False, pause=PAUSE)

    async def leaving() -> int:
        watching = events.of(1, status(0))
        await anext(watching)
        await anext(watching)
        await watching.aclose()
        seen = len(asked)
        await asyncio.sleep(20 * PAUSE)
        return len(asked) - seen

    assert asyncio.run(leaving()) == 0
