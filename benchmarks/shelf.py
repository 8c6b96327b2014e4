"""Collections of a size: made once, kept beside the project, and copied for every run."""

import hashlib
import inspect
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine

from benchmarks import loading
from benchmarks.server import ROOT
from coinstack.infrastructure import config, main
from coinstack.infrastructure.database import bulk, cards, migrating

KEPT = ROOT / ".dev" / "benchmarks"
SAMPLE = 300
NAME = "collection.sqlite"
Say = Callable[[str], None]


@contextmanager
def collection(count: int, say: Say) -> Iterator[Path]:
    """A data folder with a collection of so many coins (0: an empty one) that may be written to."""
    with TemporaryDirectory(prefix="coinstack-bench-") as folder:
        data = Path(folder)
        if count:
            shutil.copyfile(_kept(count, say), data / NAME)
        yield data


def _kept(count: int, say: Say) -> Path:
    path = KEPT / f"{count}-{fingerprint()}.sqlite"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        for old in KEPT.glob(f"{count}-*.sqlite"):
            old.unlink()
        started = time.perf_counter()
        with TemporaryDirectory(dir=KEPT, prefix="making-") as folder:
            _make(Path(folder), count)
            (Path(folder) / NAME).replace(path)
        say(f"{count:,} coins made in {time.perf_counter() - started:.0f} s; kept for the next run")
    return path


def _make(data: Path, count: int) -> None:
    wired = main.wire(config.read({}, data=data))
    loading.fill_generated(wired.services, count)
    loading.settle(wired.engine)
    wired.close()
    connection = sqlite3.connect(data / NAME)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def fingerprint() -> str:
    """Changes with the tables, and with what is made of a sample of the generator's coins."""
    dialect = create_engine("sqlite://").dialect
    total = hashlib.sha256()
    for path in sorted(Path(migrating.__file__).parent.rglob("migrations/versions/*.py")):
        total.update(path.read_bytes())
    total.update(inspect.getsource(cards).encode())  # a card tells when, too
    prepared = bulk.prepare(dialect, list(loading.coins(SAMPLE)))
    for one in prepared.derived:
        place = one.listing.index(_moment(one.listing))
        told = (one.listing[:place], one.listing[place + 1 :], one.piece, one.terms, one.tokens, one.labels)
        total.update(repr(told).encode())
    return total.hexdigest()[:16]


def _moment(listing: tuple[object, ...]) -> object:
    """When the coin was changed, which is now."""
    return next(value for value in listing if isinstance(value, str) and value[:2] == "20" and value.endswith("Z"))
