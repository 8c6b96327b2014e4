"""Generated coins in a database, by the way that an import takes."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import replace
from itertools import islice

from sqlalchemy import Engine, create_engine

from benchmarks import gen_coins
from benchmarks.rows import Row, coin_of
from coinstack.application.ports import Prepared, Services
from coinstack.domain.coin import Coin, Photo
from coinstack.domain.history import Action
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.database import bulk

BATCH = 5_000
PROCESSES = 2
DRIVERS = {"sqlite": "sqlite://", "postgresql": "postgresql+psycopg://"}


def coins(count: int) -> Iterator[Coin]:
    """The first `count` coins of the generator, with names of photographs where it has them."""
    for row in gen_coins.coins(count):
        yield made(row)


def made(row: Row) -> Coin:
    """A generated row as the coin that goes into a collection."""
    coin = coin_of(row)
    coin.description = replace(coin.description, grade_normal=coin.description.grade)
    coin.photos = list(_photos(row))
    return coin


def _photos(row: Row) -> Iterator[Photo]:
    if row["images"]:
        for place, role in enumerate((PhotoRole.OBVERSE, PhotoRole.REVERSE)):
            sha256 = f"{int(str(row['n'])):063x}{place}"
            yield Photo(sha256=sha256, role=role, media_type="image/jpeg", width=1200, height=1200, primary=True)


def fill(services: Services, made: Iterable[Coin]) -> int:
    """Put the coins into the collection; how many there were."""
    coming, count = iter(made), 0
    while batch := list(islice(coming, BATCH)):
        _put(services, services.prepare(batch))
        count += len(batch)
    return count


def fill_generated(services: Services, count: int, *, database: str = "sqlite") -> None:
    """Put the first `count` generated coins in; the rows are made ready in processes beside this one."""
    rows = gen_coins.coins(count)
    with ProcessPoolExecutor(PROCESSES) as pool:
        waiting: list[Future[bulk.PreparedCoins]] = []
        while batch := list(islice(rows, BATCH // 5)):
            waiting.append(pool.submit(_prepared, batch, database))
            if len(waiting) > 2 * PROCESSES:
                _put(services, waiting.pop(0).result())
        for work in waiting:
            _put(services, work.result())


def _prepared(rows: list[Row], database: str) -> bulk.PreparedCoins:
    return bulk.prepare(create_engine(DRIVERS[database]).dialect, [made(row) for row in rows])


def _put(services: Services, prepared: Prepared) -> None:
    action = Action("imported", by="benchmark")
    with services.unit_of_work() as uow:
        uow.coins.add_prepared(prepared, action)
        uow.commit(action)


def settle(engine: Engine) -> None:
    """Let the database look at what it holds, as it does by itself in time."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
