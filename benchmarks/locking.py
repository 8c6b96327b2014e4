"""How long a database is kept from another writer."""

import sqlite3
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

PAUSE = 0.002  # seconds between two tries


class Knocking:
    """Asks again and again for the write lock of a SQLite file, and lets go of it at once.

    `longest` is the longest stretch, in seconds, in which it was not given: at least as long as the longest hold, and
    longer where two holds follow each other within two milliseconds.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._stop = path, threading.Event()
        self._thread = threading.Thread(target=self._knock, daemon=True)
        self.longest = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    def _knock(self) -> None:
        connection = sqlite3.connect(self._path, isolation_level=None, timeout=0)
        shut_since: float | None = None
        while not self._stop.wait(PAUSE):
            now = time.perf_counter()
            try:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("ROLLBACK")
                shut_since = None
            except sqlite3.OperationalError:
                shut_since = now if shut_since is None else shut_since
                self.longest = max(self.longest, now - shut_since)
        connection.close()
