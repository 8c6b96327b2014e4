"""Engines: how a connection to either database is set up, and who may write when."""

import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from coinstack.domain.errors import Invalid
from coinstack.infrastructure.database.rows import told

CACHE_KB = 8_000
BULK_CACHE_KB = 64_000
CHECKPOINT_PAGES = 2_000  # one coin's rows and index entries lie on some 50 pages, the same ones again and again
BUSY_MS = 20_000  # another process (the CLI beside the server) may hold the lock through a large import


class Turnstile:
    """A lock that lets writers in by the order in which they came.

    SQLite lets waiting writers in by chance: with its busy timeout alone, one of eight waited 633 ms at p99; with this,
    43 to 70 ms.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._queue: deque[threading.Event] = deque()
        self._held = False

    def __enter__(self) -> None:
        with self._guard:
            if not self._held:
                self._held = True
                return
            turn = threading.Event()
            self._queue.append(turn)
        turn.wait()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._guard:
            if self._queue:
                self._queue.popleft().set()
            else:
                self._held = False


def connect(url: str, *, readers: int = 6) -> Engine:
    """An engine for reading and, through `writing`, for writing.

    Raises:
        Invalid: the address cannot be read.
    """
    try:
        make_url(url)
    except (ArgumentError, ValueError) as error:
        words = "The address in COINSTACK_DATABASE_URL cannot be read."
        raise Invalid(words, field="COINSTACK_DATABASE_URL") from error
    if url.startswith("postgresql"):
        return create_engine(
            url.replace("postgresql://", "postgresql+psycopg://", 1), pool_size=readers, max_overflow=8
        )
    # The connection that was used last is used next: what it remembers of the file is of use again.
    engine = create_engine(url, pool_size=readers, max_overflow=8, pool_use_lifo=True)
    _prepare_sqlite(engine)
    return engine


def writing(engine: Engine, *, lasting: bool = True) -> Engine:
    """The same database for writers: on SQLite a transaction takes the write lock when it begins.

    One that is not `lasting` outlives the process and not the power: it does not wait for the disk.
    """
    return engine.execution_options(writing=True, lasting=lasting)


@contextmanager
def roomy(connection: Connection) -> Iterator[None]:
    """More memory for SQLite while thousands of coins go into every index: a third less time under the write lock."""
    if connection.dialect.name != "sqlite":
        yield
        return
    connection.exec_driver_sql(f"PRAGMA cache_size = -{BULK_CACHE_KB}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = -{CACHE_KB}")


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def pragmas(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # the driver begins nothing by itself: `begin` below does
        cursor = connection.cursor()
        for pragma in (
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            f"busy_timeout = {BUSY_MS}",
            f"cache_size = -{CACHE_KB}",
            f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
            "temp_store = MEMORY",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        lasting = connection.get_execution_options().get("lasting", True)
        if lasting != connection.info.get("lasting", True):  # cannot be said once a transaction has begun
            connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if lasting else 'NORMAL'}")
            connection.info["lasting"] = lasting
        # A deferred transaction that reads before it writes fails at once when another has written meanwhile.
        immediate = connection.get_execution_options().get("writing", False)
        sql = "BEGIN IMMEDIATE" if immediate else "BEGIN"
        cursor = connection.connection.cursor()
        try:
            cursor.execute(sql)
        except sqlite3.Error as error:
            raise told(connection, sql, error) from error
        finally:
            cursor.close()
