"""The file in use: opened for many threads, and opened anew when another is taken into use."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from coinstack.infrastructure.catalogs.naming import Names
from coinstack.infrastructure.catalogs.rows import Cell, Row
from coinstack.infrastructure.catalogs.swapping import Shelves, opened, why_not

IDLE = 6
"""Connections kept open while nobody asks; each holds up to 4 MB of pages."""


@dataclass
class Opened:
    """The file in use as it was found; `names` are those of its authorities once somebody misspelt one."""

    path: Path
    mark: tuple[int, ...]
    reason: str | None
    idle: list[sqlite3.Connection] = field(default_factory=list)
    names: Names | None = None


class Reader:
    """Asks the file that the folder's pointer names; a missing, older or damaged one answers nothing."""

    def __init__(self, shelves: Shelves) -> None:
        self._shelves = shelves
        self._lock = threading.Lock()
        self._state: Opened | None = None

    def found(self) -> Opened | None:
        """The file in use, found anew where the pointer or the file has changed."""
        state = self._state
        if state is not None and self._mark(state.path) == state.mark:
            return state
        with self._lock:
            if (
                self._state is not None
                and self._state is not state
                and self._mark(self._state.path) == self._state.mark
            ):
                return self._state  # another thread was first
            name = self._shelves.current()
            path = self._shelves.folder / name if name else None
            before, self._state = self._state, None
            if before is not None:
                _close(before)
            if path is not None:
                mark = self._mark(path)
                self._state = Opened(path, mark, why_not(path))
            return self._state

    def _mark(self, path: Path) -> tuple[int, ...]:
        found: list[int] = []
        for one in (self._shelves.pointer, path):
            try:
                facts = one.stat()
            except OSError:
                found += (0, 0, 0)
            else:
                found += (facts.st_ino, facts.st_mtime_ns, facts.st_size)
        return tuple(found)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection | None]:
        state = self.found()
        connection = None if state is None or state.reason else _taken(state, self._lock)
        if state is None or connection is None:
            yield None
            return
        try:
            yield connection
        finally:
            with self._lock:
                stays = state is self._state and len(state.idle) < IDLE
                if stays:
                    state.idle.append(connection)
            if not stays:
                connection.close()

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """What a query answers; nothing where no catalog is loaded, or it is deleted or damaged meanwhile."""
        with self._connection() as connection:
            if connection is None:
                return []
            try:
                return connection.execute(sql, values).fetchall()
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                    raise  # the query is wrong, not the file
                return []

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._state is not None:
                _close(self._state)
            self._state = None


def _taken(state: Opened, lock: threading.Lock) -> sqlite3.Connection | None:
    with lock:
        if state.idle:
            return state.idle.pop()
    try:
        return opened(state.path)
    except sqlite3.Error:
        return None


def _close(state: Opened) -> None:
    while state.idle:
        state.idle.pop().close()
