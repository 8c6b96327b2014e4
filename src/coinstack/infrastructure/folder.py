"""The data folder: where everything lies, who holds it, and the raw files kept as they came."""

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import portalocker

from coinstack.domain.errors import Busy, NotFound, Unavailable

RECENT = 3_600  # seconds
SUBFOLDERS = ("catalog", "photos", "thumbnails", "captures", "backups", "logs", "incoming")


@dataclass(frozen=True)
class DataFolder:
    """`collection.sqlite`, `jobs.sqlite`, `catalog/`, `photos/`, `captures/`, `backups/`, `logs/` and `lock`.

    `thumbnails/` can be made again from `photos/`; `incoming/` holds files on their way in.
    """

    root: Path

    @property
    def database(self) -> Path:
        """The collection, unless it lives in PostgreSQL."""
        return self.root / "collection.sqlite"

    @property
    def jobs(self) -> Path:
        """What DBOS keeps of batches under way; it can be made again from the collection."""
        return self.root / "jobs.sqlite"

    @property
    def catalog(self) -> Path:
        """The catalogs of types: files that are only read, and which of them is in use."""
        return self.root / "catalog"

    def prepare(self) -> None:
        """Make what is not there yet, and clear what a killed upload left.

        Raises:
            Unavailable: the folder cannot be made or written to.
        """
        try:
            for name in SUBFOLDERS:
                (self.root / name).mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.root / "incoming"):
                pass
        except OSError as error:
            raise _no_room(self.root, error) from error

    def clear_incoming(self) -> None:
        """Delete files whose upload never ended. Only the server that holds the lock may do so."""
        for left in (self.root / "incoming").iterdir():
            left.unlink(missing_ok=True)


def _no_room(path: Path, error: OSError) -> Unavailable:
    if error.errno == 28:
        return Unavailable("The disk is full: nothing was kept. Make room and try again.")
    return Unavailable(
        f"The data folder {path} cannot be written to: check its permissions, or name another with COINSTACK_DATA."
    )


class ServerLock:
    """One server a data folder; the second one is told where the first listens. The CLI works beside it."""

    def __init__(self, folder: DataFolder) -> None:
        self._note = folder.root / "server.json"
        self._lock = portalocker.Lock(
            folder.root / "lock", mode="a", timeout=0, flags=portalocker.LOCK_EX | portalocker.LOCK_NB
        )

    def take(self, *, port: int) -> None:
        """Hold the folder until the process ends.

        Raises:
            Busy: another server holds it.
        """
        try:
            self._lock.acquire()
        except portalocker.LockException as error:
            where = f" on http://127.0.0.1:{held}" if (held := self._held_port()) else ""
            message = f"A server runs on this data folder already{where}. Use that one, or name another folder."
            raise Busy(message) from error
        self._note.write_text(json.dumps({"port": port, "pid": os.getpid()}), encoding="utf-8")

    def _held_port(self) -> int | None:
        try:
            port = json.loads(self._note.read_text(encoding="utf-8")).get("port")
        except (OSError, ValueError):
            return None
        return port if isinstance(port, int) else None

    def release(self) -> None:
        """Let go of the folder."""
        self._note.unlink(missing_ok=True)
        self._lock.release()


class Claims:
    """What one process at a time does, the CLI beside the server: locks in `claims/`, which end with their process."""

    def __init__(self, folder: DataFolder) -> None:
        self._claims = folder.root / "claims"

    @contextmanager
    def hold(self, what: str) -> Iterator[bool]:
        """Hold the claim for a while; False: another holds it.

        Raises:
            Unavailable: the folder cannot be written to.
        """
        flags = portalocker.LOCK_EX | portalocker.LOCK_NB
        lock = portalocker.Lock(self._claims / what, mode="a", timeout=0, flags=flags)
        try:
            self._claims.mkdir(exist_ok=True)
            lock.acquire()
        except portalocker.LockException:
            yield False
            return
        except OSError as error:
            raise _no_room(self._claims, error) from error
        try:
            yield True
        finally:
            lock.release()


class Captures:
    """Files and pages exactly as they came, by the SHA-256 of their bytes: `captures/ab/<sha256>`."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder

    def path(self, sha256: str) -> Path:
        """Where the capture lies.

        Raises:
            NotFound: it is not there.
        """
        path = self._folder.root / "captures" / sha256[:2] / sha256
        if not path.is_file():
            raise NotFound("The file as it came is no longer in the data folder.")
        return path

    def keep(self, data: bytes) -> str:
        """Keep the bytes; answers their SHA-256 in hexadecimal.

        Raises:
            Unavailable: the disk is full or cannot be written.
        """
        sha256 = hashlib.sha256(data).hexdigest()
        target = self._folder.root / "captures" / sha256[:2] / sha256
        try:
            os.utime(target)  # it is wanted now: `forget` leaves what came a moment ago
        except OSError:
            put(self._folder, target, data)
        return sha256

    def forget(self, sha256: str) -> None:
        """Delete the bytes, unless they came within the hour: somebody may be about to refer to them."""
        target = self._folder.root / "captures" / sha256[:2] / sha256
        try:
            if time.time() - target.stat().st_mtime > RECENT:
                target.unlink()
        except OSError:
            return  # it is gone already, or cannot be deleted now: nothing hangs on it

    def older(self, than: datetime) -> list[str]:
        """What came, or was last wanted, before that moment."""
        found: list[str] = []
        for path in (self._folder.root / "captures").glob("??/*"):
            try:
                if path.stat().st_mtime < than.timestamp():
                    found.append(path.name)
            except OSError:
                continue  # it is gone by now
        return sorted(found)

    def read(self, sha256: str) -> bytes:
        """The bytes that were kept.

        Raises:
            NotFound: it is not there.
        """
        return self.path(sha256).read_bytes()


def put(folder: DataFolder, target: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside its place, flushed to the disk, then renamed.

    Raises:
        Unavailable: the disk is full or cannot be written.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder.root / "incoming")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(target)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _no_room(folder.root, error) from error
