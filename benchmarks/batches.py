"""How many lots a second a batch reads from a stand-in of a house that sets no distance."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure
from coinstack.application import jobs
from coinstack.infrastructure import config, main
from coinstack.infrastructure.database.queries import jobs as queries
from tests.faults.batch_process import stand_in, working
from tests.serving import PATIENCE

PAGES = 200


def of_pages(data: Path, size: int) -> Iterator[Figure]:
    """A batch of 200 pages of one house, from its first lot to its last, in a process of its own."""
    wired = main.wire(config.read({}, data=data))
    with tempfile.TemporaryDirectory() as folder, stand_in(Path(folder)) as (houses, certificates):
        job = jobs.begin_urls(houses.lots("cng", PAGES), wired.services)
        with working(data, houses, certificates) as process:
            process.wait(PATIENCE)
        with wired.engine.connect() as connection:
            found = queries.one(connection, job.id)
    wired.close()
    rate = None
    if found.started_at and found.ended_at:
        rate = PAGES / (found.ended_at - found.started_at).total_seconds()
    yield Figure(size, "a batch of 200 pages: lots a second", rate, "a second", 40.0, side="least")
