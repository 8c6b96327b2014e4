"""Both databases: empty, or with a small collection that a module's tests only read."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine

from benchmarks import loading
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin, Source
from coinstack.domain.history import Action
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.database import bulk
from coinstack.infrastructure.database.bulk import PreparedCoins
from coinstack.infrastructure.database.unit_of_work import SqlUnitOfWork
from coinstack.infrastructure.main import wire
from tests import postgres

KINDS = ("sqlite", "postgresql")
IMPORTED = Action("imported")


@dataclass(frozen=True)
class Database:
    """A database, and how to write into it."""

    engine: Engine
    services: Services

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file."""
        return self.engine.dialect.name == "sqlite"

    def write(self) -> SqlUnitOfWork:
        """A transaction."""
        uow = self.services.unit_of_work()
        assert isinstance(uow, SqlUnitOfWork)
        return uow

    def prepare(self, coins: Sequence[Coin]) -> PreparedCoins:
        """Coins made ready for the database."""
        return bulk.prepare(self.engine.dialect, coins)

    def add(self, *coins: Coin) -> list[int]:
        """Put coins in; their ids."""
        with self.write() as uow:
            _, ids = uow.coins.add_prepared(self.prepare(coins), IMPORTED)
            uow.commit(IMPORTED)
        return ids


@contextmanager
def _address(kind: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'collection.sqlite'}"
    else:
        with postgres.database(request.getfixturevalue("postgres_folder")) as address:
            yield address


@contextmanager
def _opened(url: str, folder: Path) -> Iterator[Database]:
    wired = wire(Settings(data=folder, database_url=url))
    yield Database(wired.engine, wired.services)
    wired.close()


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database of each kind."""
    with _address(request.param, tmp_path, request) as address:
        yield address


@pytest.fixture
def database(url: str, tmp_path: Path) -> Iterator[Database]:
    """A database of this version, to be written into."""
    with _opened(url, tmp_path) as found:
        yield found


@pytest.fixture
def engine(database: Database) -> Engine:
    """The engine of a database of this version."""
    return database.engine


@dataclass(frozen=True)
class Collection:
    """A database with coins that tests only read."""

    database: Database
    coins: dict[int, Coin]

    @property
    def engine(self) -> Engine:
        """Its engine."""
        return self.database.engine


COUNT = 240
WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def some_coins() -> list[Coin]:
    """Generated coins, some of which lack what others are found and ordered by."""
    coins = list(loading.coins(COUNT))
    for place, coin in enumerate(coins):
        said = coin.description
        if place % 7 == 0:
            coin.number, coin.acquisition = None, replace(coin.acquisition, price=None, date=None)
        if place % 9 == 0:
            said = replace(said, weight_g=None, diameter_mm=None, year_from=None, year_to=None)
        if place % 11 == 0:
            said = replace(said, mint=None, metal=None, category=None, grade_normal=None)
        if place % 13 == 0:
            coin.tags = ("Lot of 2019", "to sell")
        if place % 17 == 0:
            coin.citations, said = [], replace(said, reign_from=-27, reign_to=14)
        if place % 19 == 0:
            coin.sources = {"": Source("owner", WHEN), "citations": Source("workbook", WHEN, 7 + place % 2)}
        coin.description = said
    return coins


@pytest.fixture(scope="module", params=KINDS)
def collection(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    """240 coins, ten of them in the trash."""
    folder = tmp_path_factory.mktemp("collection")
    with _address(request.param, folder, request) as address, _opened(address, folder) as database:
        made = some_coins()
        ids = database.add(*made)
        with database.write() as uow:
            uow.coins.move(dict.fromkeys(ids[-10:], (None, WHEN)), Action("trashed"))
            uow.commit(Action("trashed"))
        yield Collection(database, dict(zip(ids[:-10], made[:-10], strict=True)))
