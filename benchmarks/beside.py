"""What goes on beside a long piece of work: how long other writers are kept out, how much memory is held."""

import sqlite3
import threading
import time
from abc import ABC, abstractmethod
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.server import Server

PAUSE = 0.002  # seconds between two tries
OFTEN = 0.02  # seconds between two looks at the memory


class Beside(ABC):
    """A thread that looks again and again while the block lasts."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join()

    @abstractmethod
    def _look(self) -> None:
        """Look again and again until told to stop."""


class Weighing(Beside):
    """The most memory, in MB, that a server and the processes that it starts were seen to hold; None: not told."""

    def __init__(self, server: Server) -> None:
        super().__init__()
        self._server = server
        self.most: float | None = None

    def _look(self) -> None:
        while not self._stop.wait(OFTEN):
            held = self._server.all_memory_mb()
            if held is not None:
                self.most = max(held, self.most or 0.0)


class Knocking(Beside):
    """Asks for the write lock of a SQLite file, and lets go of it at once.

    `longest` is the longest stretch, in seconds, in which it was not given: at least as long as the longest hold, and
    longer where two holds follow each other within two milliseconds.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.longest = 0.0

    def _look(self) -> None:
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
