"""Sees to it that batches are worked off: looks for those that wait, and hands their lanes to DBOS.

DBOS is imported when there is something for it to do, never before the server answers: that takes a second.
"""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from coinstack.application import jobs
from coinstack.application.jobs import Work
from coinstack.application.ports import Services
from coinstack.domain.errors import CoinStackError
from coinstack.domain.job import State
from coinstack.infrastructure.database.queries import jobs as queries

if TYPE_CHECKING:
    from coinstack.infrastructure.jobs import Lanes

LOOK_SECONDS = 2.0  # another process may have put a job there
FIRST_LOOK_SECONDS = 0.5  # the server answers first
AGAIN_SECONDS = 30.0  # after the outcome of an item could not be written

LOG = structlog.get_logger("coinstack.jobs")


class Batches:
    """Works batches off beside the requests, from `start` to `close`."""

    def __init__(self, services: Services, engine: Engine, path: Path, work: Work) -> None:
        self._services, self._engine, self._path, self._work = services, engine, path, work
        self._stop, self._news = threading.Event(), threading.Event()
        self._guard = threading.Lock()
        self._at_work: set[tuple[int, int]] = set()
        self._hands = ThreadPoolExecutor(thread_name_prefix="batch", max_workers=32)
        self._watcher: threading.Thread | None = None
        self._lanes: Lanes | None = None
        self._again_at: float | None = None
        self._again = 0

    # What the server does -------------------------------------------------------------------------------------------

    def start(self, *, after: float = FIRST_LOOK_SECONDS) -> None:
        """Begin to look for jobs, after some seconds; jobs that a stopped or killed server has left go on."""
        self._watcher = threading.Thread(target=self._watch, args=(after,), name="batches", daemon=True)
        self._watcher.start()

    def wake(self) -> None:
        """Look now: a job was begun, or something was given back to be done."""
        self._news.set()

    @property
    def is_stopping(self) -> bool:
        """Whether the server ends."""
        return self._stop.is_set()

    def stop(self) -> None:
        """Begin nothing more."""
        self._stop.set()
        self._news.set()

    def close(self) -> None:
        """Stop after the items in hand."""
        self.stop()
        if self._watcher is not None:
            self._watcher.join()
        self._hands.shutdown(wait=True, cancel_futures=True)
        if self._lanes is not None:
            self._lanes.close()
            self._lanes = None

    # The watcher ----------------------------------------------------------------------------------------------------

    def _watch(self, after: float) -> None:
        is_first = True
        self._stop.wait(after)
        while not self._stop.is_set():
            try:
                self._look(everything=is_first or self._is_due())
                is_first = False
            except (CoinStackError, DatabaseError) as error:
                LOG.warning("batches not looked at", why=str(error))
            self._news.wait(LOOK_SECONDS)
            self._news.clear()

    def _is_due(self) -> bool:
        if self._again_at is None or time.monotonic() < self._again_at:
            return False
        self._again_at, self._again = None, self._again + 1
        return True

    def _look(self, *, everything: bool) -> None:
        with self._engine.connect() as connection:
            found = queries.is_unfinished(connection) if everything else queries.is_waiting(connection)
        if found:
            self._put(everything=everything)

    def _put(self, *, everything: bool) -> None:
        from coinstack.infrastructure.jobs import Lane, Lanes

        if self._lanes is None:
            self._lanes = Lanes(self._path, self)
        mark = f".{self._again}" if self._again else ""
        for job, items in jobs.unfinished(self._services, *(() if everything else (State.WAITING,))):
            hosts = dict.fromkeys(item.host for item in items)
            self._lanes.put(Lane(f"{job.uid}.{job.rounds}.{host}{mark}", job.id, host) for host in hosts)

    # The crew -------------------------------------------------------------------------------------------------------

    def left(self, job_id: int, host: str) -> list[int]:
        """The positions of the items of the lane that are left to do."""
        return [] if self._stop.is_set() else jobs.open_in_lane(job_id, host, self._services)

    def do(self, job_id: int, position: int) -> None:
        """Do one item, where it is left to do and nobody is at it; wait where its host asks to be left alone.

        Raises:
            CoinStackError: its outcome could not be written; the lane ends here, and is begun again later.
        """
        while not self._stop.is_set():
            with self._claimed(job_id, position) as is_mine:
                rest = self._done(job_id, position) if is_mine else None
            if rest is None or self._stop.wait(rest):
                return

    @contextmanager
    def _claimed(self, job_id: int, position: int) -> Iterator[bool]:
        with self._guard:
            is_mine = (job_id, position) not in self._at_work
            if is_mine:
                self._at_work.add((job_id, position))
        try:
            yield is_mine
        finally:
            if is_mine:
                with self._guard:
                    self._at_work.discard((job_id, position))

    def _done(self, job_id: int, position: int) -> float | None:
        """In a thread of its own, because whatever goes wrong there is then told, and the lane goes on."""
        tried = self._hands.submit(jobs.do, job_id, position, self._services, self._work)
        failure = tried.exception()
        if failure is None:
            return tried.result()
        if not isinstance(failure, CoinStackError):
            LOG.error("item broken", job_id=job_id, position=position, exc_info=failure)
            failure = self._hands.submit(jobs.give_up, job_id, position, self._services, jobs.BROKEN).exception()
        if failure is not None:
            self._again_at = time.monotonic() + AGAIN_SECONDS
            raise failure
        return None
