"""DBOS: lanes of items that are worked off one after the other, and go on where a killed process has stopped.

A lane is the items of one host in one job: it is a workflow, each of its items a step. Of two lanes of one host one
waits for the other, whatever their jobs; lanes of different hosts run side by side. What is to be done stands in the
collection's own tables: this file could be lost without losing anything. Nothing but this module knows DBOS.
"""

import logging
import sqlite3
import threading
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import structlog
from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetEnqueueOptions, SetWorkflowID
from dbos import error as dbos_error
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import ConnectionPoolEntry

from coinstack.domain.errors import Busy, Unavailable

VERSION = "1"  # of the lanes: pinned, or what was left undone would not be taken up after an upgrade
EXECUTOR = "coinstack"  # the process that restarts under this name takes up what it had left
QUEUE = "lanes"
SIDE_BY_SIDE = 16  # hosts
POLL_SECONDS = 0.1
ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]

LOG = structlog.get_logger("coinstack.jobs")


class Crew(Protocol):
    """Who does the work."""

    def left(self, job_id: int, host: str, /) -> list[int]:
        """The positions of the items of the lane that are left to do."""
        ...

    def do(self, job_id: int, position: int, /) -> None:
        """Do one item, where it is left to do."""
        ...


@dataclass(frozen=True)
class Lane:
    """The items of one host in one job; one that is queued twice under one name runs once."""

    name: str
    job_id: int
    host: str


class _Place:
    """Where the one crew of this process stands: DBOS is one to a process."""

    def __init__(self) -> None:
        self._taken = threading.Lock()
        self._crew: Crew | None = None

    def take(self, crew: Crew) -> None:
        if not self._taken.acquire(blocking=False):
            raise Busy("Batches are run by another part of this program already.")
        self._crew = crew

    def leave(self) -> None:
        self._crew = None
        self._taken.release()

    @property
    def crew(self) -> Crew:
        if self._crew is None:
            raise Unavailable("The batches were stopped.")
        return self._crew


_PLACE = _Place()


@DBOS.workflow(name="lane")
def _lane(job_id: int, host: str) -> None:
    for position in _left(job_id, host):
        _item(job_id, position)


@DBOS.step(name="left")
def _left(job_id: int, host: str) -> list[int]:
    return _PLACE.crew.left(job_id, host)


@DBOS.step(name="item")
def _item(job_id: int, position: int) -> None:
    _PLACE.crew.do(job_id, position)


class Lanes:
    """Runs lanes, from `open` to `close`."""

    def __init__(self, path: Path, crew: Crew) -> None:
        """Start; a damaged file is put aside, and a new one made.

        Raises:
            Busy: this process runs lanes already.
            Unavailable: the file cannot be made or written.
        """
        _PLACE.take(crew)
        try:
            _put_aside_unless_sound(path)
            try:
                self._engine = _launch(path)
            except (DatabaseError, dbos_error.DBOSException) as error:
                LOG.warning("the jobs' file was not taken", why=str(error))
                _put_aside(path)
                self._engine = _launch(path)
            _forget_ended()
        except (OSError, sqlite3.Error, DatabaseError, dbos_error.DBOSException) as error:
            DBOS.destroy()
            _PLACE.leave()
            raise Unavailable("The file of the batches, jobs.sqlite, cannot be written. Is the disk full?") from error

    def put(self, lanes: Iterable[Lane]) -> None:
        """Queue lanes; one that is queued, runs or has run under its name already is left.

        Raises:
            Unavailable: the file cannot be written.
        """
        try:
            for lane in lanes:
                with SetWorkflowID(lane.name), SetEnqueueOptions(queue_partition_key=lane.host):
                    DBOS.enqueue_workflow(QUEUE, _lane, lane.job_id, lane.host)
        except (DatabaseError, dbos_error.DBOSException) as error:
            raise Unavailable("The batch waits: its file, jobs.sqlite, cannot be written.") from error

    def close(self) -> None:
        """Stop; the crew ends what it has in hand, and what is left goes on at the next start."""
        DBOS.destroy()
        self._engine.dispose()
        _PLACE.leave()


def _launch(path: Path) -> Engine:
    noise = logging.getLogger("dbos")
    if not noise.handlers:
        noise.addHandler(logging.NullHandler())  # else it brings its own, which writes past our log
    engine = _engine(path)
    config: DBOSConfig = {
        "name": "coinstack",
        "system_database_url": f"sqlite:///{path}",
        "system_database_engine": engine,
        "application_version": VERSION,
        "executor_id": EXECUTOR,
        "serializer": DBOSPortableJSONSerializer(),
        "log_level": "WARNING",
        "max_executor_threads": 2 * SIDE_BY_SIDE + 8,
        "enable_otlp": False,
    }
    try:
        DBOS(config=config)
        DBOS.launch()
        DBOS.register_queue(
            QUEUE,
            worker_concurrency=SIDE_BY_SIDE,
            partition_concurrency=1,
            polling_interval_sec=POLL_SECONDS,
            on_conflict="always_update",
        )
    except (DatabaseError, dbos_error.DBOSException):
        DBOS.destroy()
        engine.dispose()
        raise
    return engine


def _engine(path: Path) -> Engine:
    """DBOS's own way to open the file, but with a log that is synced now and then: it can be rebuilt from our rows."""
    engine = create_engine(f"sqlite:///{path}", pool_size=SIDE_BY_SIDE, max_overflow=SIDE_BY_SIDE, pool_use_lifo=True)

    @event.listens_for(engine, "connect")
    def pragmas(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = "IMMEDIATE"
        cursor = connection.cursor()
        for pragma in ("busy_timeout = 30000", "foreign_keys = ON", "journal_mode = WAL", "synchronous = NORMAL"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


def _forget_ended() -> None:
    """Whatever is left of a lane that has ended stands in our rows, and is queued under the same name again."""
    ended = DBOS.list_workflows(status=ENDED, load_input=False, load_output=False)
    if ended:
        DBOS.delete_workflows([one.workflow_id for one in ended])


def _put_aside_unless_sound(path: Path) -> None:
    if not path.exists():
        return
    try:
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        found = (str(error),)
    if found != ("ok",):
        LOG.warning("the jobs' file is damaged", why=str(found[0] if found else ""))
        _put_aside(path)


def _put_aside(path: Path) -> None:
    """Out of the way, and yet there for whoever wants to look at it; what belongs to it goes with it."""
    now = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(path.with_name(f"jobs.damaged-{now}.sqlite{ending}"))
