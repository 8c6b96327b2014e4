"""Which of the catalog's files is in use: a pointer that moves in one step, the one before it, and who may move it."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import portalocker

from coinstack.domain.errors import Busy, NotFound, Unavailable
from coinstack.infrastructure.catalogs import schema

NAME = re.compile(r"catalog-v(?P<version>\d+)-[0-9TZ.]+\.sqlite")
UNFINISHED = "building-"


@dataclass(frozen=True)
class Shelves:
    """The folder of the catalog: `current` and `previous` hold the names of files beside them."""

    folder: Path

    @property
    def pointer(self) -> Path:
        """The file that names the catalog in use."""
        return self.folder / "current"

    def current(self) -> str | None:
        """The name of the file in use."""
        return self._named("current")

    def previous(self) -> str | None:
        """The name of the file before it, while it is there."""
        name = self._named("previous")
        return name if name and name != self.current() and (self.folder / name).is_file() else None

    def _named(self, pointer: str) -> str | None:
        try:
            name = (self.folder / pointer).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return None
        return name if NAME.fullmatch(name) else None

    @contextmanager
    def held(self) -> Iterator[None]:
        """Be the only one who builds or swaps; the lock ends with its process.

        Raises:
            Busy: another does.
            Unavailable: the folder cannot be written to.
        """
        flags = portalocker.LOCK_EX | portalocker.LOCK_NB
        lock = portalocker.Lock(self.folder / "lock", mode="a", timeout=0, flags=flags)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        except portalocker.LockException as error:
            raise Busy("The catalog is being built already: wait until that is done.") from error
        except OSError as error:
            raise no_room(error) from error
        try:
            yield
        finally:
            lock.release()

    def put(self, name: str) -> None:
        """Take the file into use; the one before it is kept, older ones are deleted. The lock must be held.

        A kill at any moment leaves the old one or the new one in use, whole.
        """
        before = self.current()
        if before and before != name:
            self._point("previous", before)
        self._point("current", name)
        self.clear()

    def roll_back(self) -> None:
        """Take the catalog before this one into use; this one can be gone forward to in the same way.

        Raises:
            NotFound: there is none, or it is of another version.
        """
        previous, current = self.previous(), self.current()
        if previous is None or not is_whole(self.folder / previous):
            raise NotFound("There is no earlier catalog to go back to.")
        self._point("current", previous)
        if current:
            self._point("previous", current)

    def _point(self, pointer: str, name: str) -> None:
        beside = self.folder / f"{pointer}.new"
        with beside.open("w", encoding="utf-8") as file:
            file.write(name + "\n")
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.folder / pointer)
        flush_folder(self.folder)

    def clear(self) -> None:
        """Delete what is not in use, where that can be; an open file cannot be everywhere."""
        kept = {self._named("current"), self._named("previous")}
        for path in self.folder.iterdir():
            if path.name.startswith(UNFINISHED) or (NAME.fullmatch(path.name) and path.name not in kept):
                with suppress(OSError):
                    path.unlink()


def flush_folder(folder: Path) -> None:
    """Have the names in a folder on the disk, where folders can be flushed."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def opened(path: Path) -> sqlite3.Connection:
    """The file, read-only and known never to change; raises sqlite3.Error where it is none."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, check_same_thread=False, isolation_level=None)
    connection.execute("PRAGMA cache_size = -4000")
    return connection


def is_whole(path: Path) -> bool:
    """Whether the file is a catalog of this version."""
    return why_not(path) is None


def why_not(path: Path) -> str | None:
    """Why the file is no catalog that this version reads, in a sentence; None where it is one."""
    found = NAME.fullmatch(path.name)
    if found and int(found["version"]) != schema.VERSION:
        return f"The catalog is of another version of CoinStack ({path.name}): load it anew."
    if not path.is_file():
        return f"The catalog's file {path.name} is gone: load it anew, or go back to the earlier one."
    try:
        connection = opened(path)
        try:
            row = connection.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
        finally:
            connection.close()
    except sqlite3.Error:
        return f"The catalog's file {path.name} is damaged: load it anew, or go back to the earlier one."
    if row is None or row[0] != str(schema.VERSION):
        return f"The catalog is of another version of CoinStack ({path.name}): load it anew."
    return None


def no_room(error: OSError | sqlite3.Error) -> Unavailable:
    """The failure to write, in the owner's words."""
    full = getattr(error, "errno", None) == 28 or getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    if full:
        return Unavailable(
            "The disk is full: the catalog was not built. The one in use stays; make room and try again."
        )
    return Unavailable("The catalog's folder cannot be written to: nothing was built, and the one in use stays.")
