"""A job as it goes, as server-sent events: one look at the rows serves all who watch the job.

The first event (`status`) is the whole job; each later one (`change`) has the totals and the items that changed; the
last one is `end`. Where the job's items stand is told at most twice a second.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, field

from starlette.concurrency import run_in_threadpool

from coinstack.infrastructure.web.job_answers import JobStatus

LOOK_SECONDS = 0.5
SILENCE_LOOKS = 30  # then a comment, so that nobody in between takes the line for dead

Look = Callable[[int], JobStatus]


@dataclass
class _Watched:
    """A job that somebody watches: how it last stood, told by a look that all of them share."""

    latest: JobStatus
    news: asyncio.Condition = field(default_factory=asyncio.Condition)
    looks: int = 0
    watchers: int = 0
    task: "asyncio.Task[None] | None" = None


class JobEvents:
    """The watchers of one server."""

    def __init__(self, look: Look, is_stopping: Callable[[], bool], *, pause: float = LOOK_SECONDS) -> None:
        self.look, self._is_stopping, self._pause = look, is_stopping, pause
        self._watched: dict[int, _Watched] = {}

    async def of(self, job_id: int, first: JobStatus) -> AsyncGenerator[bytes, None]:
        """The events of a job from now on, until it ends or the server does."""
        watched = self._join(job_id, first)
        try:
            told, seen, silent = first, watched.looks, 0
            yield _event("status", first.model_dump_json())
            while not _has_ended(told) and not self._is_stopping():
                async with watched.news:
                    await watched.news.wait_for(lambda: watched.looks > seen)  # noqa: B023 -- called here and now
                    seen, latest = watched.looks, watched.latest
                changed = _changed(told, latest)
                told, silent = latest, 0 if changed else silent + 1
                if changed:
                    yield _event("change", changed.model_dump_json())
                elif silent % SILENCE_LOOKS == 0:
                    yield b": still here\n\n"
            yield _event("end", "{}")
        finally:
            self._leave(job_id, watched)

    def _join(self, job_id: int, first: JobStatus) -> _Watched:
        watched = self._watched.get(job_id)
        if watched is None:
            watched = self._watched[job_id] = _Watched(first)
            watched.task = asyncio.create_task(self._looking(job_id, watched))
        watched.watchers += 1
        return watched

    def _leave(self, job_id: int, watched: _Watched) -> None:
        watched.watchers -= 1
        if watched.watchers == 0:
            if watched.task is not None:
                watched.task.cancel()
            if self._watched.get(job_id) is watched:
                del self._watched[job_id]

    async def _looking(self, job_id: int, watched: _Watched) -> None:
        while True:
            await asyncio.sleep(self._pause)
            latest = watched.latest if self._is_stopping() else await run_in_threadpool(self.look, job_id)
            async with watched.news:
                watched.latest, watched.looks = latest, watched.looks + 1
                watched.news.notify_all()


def _has_ended(status: JobStatus) -> bool:
    return status.ended_at is not None


def _changed(before: JobStatus, now: JobStatus) -> JobStatus | None:
    """The status with only those rows that are other than before; None where nothing is."""
    known = {row.position: row for row in before.rows}
    rows = [row for row in now.rows if known.get(row.position) != row]
    is_same = not rows and before.state == now.state and before.ended_at == now.ended_at
    return None if is_same else now.model_copy(update={"rows": rows})


def _event(name: str, data: str) -> bytes:
    return f"event: {name}\ndata: {data}\n\n".encode()
