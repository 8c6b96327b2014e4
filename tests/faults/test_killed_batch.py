"""`kill -9` at any moment of a batch: after the restart every lot has its one outcome, and none is there twice."""

import random
from collections import Counter
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import func, select

from coinstack.application import jobs
from coinstack.domain.job import Item, ItemState
from coinstack.infrastructure import config
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.queries import jobs as queries
from coinstack.infrastructure.main import Wired, wire
from tests.faults.batch_process import stand_in, working
from tests.serving import PATIENCE, until

KILLS = 6
PER_HOUSE = {"cng": 90, "biddr": 70, "agora": 40}


def items(wired: Wired, job_id: int) -> list[Item]:
    """Where the items stand."""
    with wired.engine.connect() as connection:
        return queries.items(connection, [job_id])[job_id]


def ended(wired: Wired, job_id: int) -> int:
    """How many items have an outcome."""
    c = tables.job_items.c
    query = select(func.count()).where(c.job_id == job_id, c.state.not_in([ItemState.WAITING, ItemState.RUNNING]))
    with wired.engine.connect() as connection:
        return int(connection.execute(query).scalar_one())


def has_reached(wired: Wired, job_id: int, count: int) -> bool:
    """Whether so many items have an outcome."""
    return ended(wired, job_id) >= count


@pytest.mark.parametrize("confirms_clean", [False, True], ids=["to be looked at", "clean ones confirmed"])
def test_a_batch_killed_again_and_again_brings_every_lot_once(
    tmp_path: Path,
    confirms_clean: bool,  # noqa: FBT001 -- a parameter of the test
) -> None:
    chance = random.Random(20261124 + confirms_clean)  # noqa: S311 -- when to kill
    data = tmp_path / "data"
    wired = wire(config.read({}, data=data))
    with stand_in(tmp_path) as (houses, certificates):
        urls = [url for house, count in PER_HOUSE.items() for url in houses.lots(house, count)]
        job = jobs.begin_urls(urls, wired.services, confirms_clean=confirms_clean)
        for _ in range(KILLS):
            reached = ended(wired, job.id) + chance.randrange(1, 25)
            with working(data, houses, certificates) as process:
                until(partial(has_reached, wired, job.id, reached), f"{reached} items are done", pause=0.01)
                assert process.poll() is None
        assert ended(wired, job.id) < len(urls)
        with working(data, houses, certificates) as process:
            assert process.wait(PATIENCE) == 0
    found = items(wired, job.id)
    with wired.engine.connect() as connection:
        keys = [key for (key,) in connection.execute(select(tables.lots.c.key))]
        previews = connection.execute(select(func.count()).select_from(tables.imports)).scalar_one()
        coins = connection.execute(select(func.count()).select_from(tables.coins)).scalar_one()
    wired.close()
    assert len(found) == len(urls) == 200
    assert set(Counter(item.state for item in found)) <= {ItemState.READY, ItemState.DUPLICATE, ItemState.CONFIRMED}
    assert len({item.import_id for item in found}) == previews == 200
    confirmed = [item.coin_id for item in found if item.state is ItemState.CONFIRMED]
    assert len(set(confirmed)) == len(confirmed) == coins == len(keys) == len(set(keys))
    assert bool(confirmed) is confirms_clean
