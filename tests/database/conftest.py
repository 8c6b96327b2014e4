"""Both databases, each empty and of this version."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import Engine

from coinstack.domain.coin import Coin
from coinstack.infrastructure.database import bulk, migrating
from coinstack.infrastructure.database.bulk import PreparedCoins
from coinstack.infrastructure.database.session import Turnstile, connect
from coinstack.infrastructure.database.unit_of_work import SqlUnitOfWork
from tests import postgres


@dataclass(frozen=True)
class Database:
    """A database, and how to write into it."""

    engine: Engine
    turnstile: Turnstile

    def write(self) -> SqlUnitOfWork:
        """A transaction."""
        return SqlUnitOfWork(self.engine, self.turnstile)

    def prepare(self, coins: list[Coin]) -> PreparedCoins:
        """Coins made ready for the database."""
        return bulk.prepare(self.engine.dialect, coins)


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[str]:
    """One cluster for all tests of this process."""
    with postgres.cluster() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'collection.sqlite'}"
        return
    with postgres.database(request.getfixturevalue("postgres_folder")) as address:
        yield address


@pytest.fixture
def engine(url: str, tmp_path: Path) -> Iterator[Engine]:
    """An engine on a database of this version."""
    found = connect(url)
    migrating.prepare(found, backups=tmp_path / "backups")
    yield found
    found.dispose()


@pytest.fixture
def database(engine: Engine) -> Database:
    """A database of this version, to be written into."""
    return Database(engine, Turnstile())
