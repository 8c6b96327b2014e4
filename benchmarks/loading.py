"""Generated coins in a database, by the way that an import takes."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from sqlalchemy import Engine

from benchmarks import gen_coins
from benchmarks.rows import Row, coin_of
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin, Photo
from coinstack.domain.history import Action
from coinstack.domain.vocabulary import PhotoRole

BATCH = 5_000


def coins(count: int) -> Iterator[Coin]:
    """The first `count` coins of the generator, with names of photographs where it has them."""
    for row in gen_coins.coins(count):
        coin = coin_of(row)
        coin.description = replace(coin.description, grade_normal=coin.description.grade)
        coin.photos = list(_photos(row))
        yield coin


def _photos(row: Row) -> Iterator[Photo]:
    if row["images"]:
        for place, role in enumerate((PhotoRole.OBVERSE, PhotoRole.REVERSE)):
            sha256 = f"{int(str(row['n'])):063x}{place}"
            yield Photo(sha256=sha256, role=role, media_type="image/jpeg", width=1200, height=1200, primary=True)


def fill(services: Services, made: Iterable[Coin]) -> int:
    """Put the coins into the collection; how many there were."""
    coming, count = iter(made), 0
    while batch := list(islice(coming, BATCH)):
        prepared = services.prepare(batch)
        action = Action("imported", by="benchmark")
        with services.unit_of_work() as uow:
            uow.coins.add_prepared(prepared, action)
            uow.commit(action)
        count += len(batch)
    return count


def settle(engine: Engine) -> None:
    """Let the database look at what it holds, as it does by itself in time."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
