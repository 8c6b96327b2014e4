"""What it costs to look up the types of many coins and to fill their records, with all provided tables loaded."""

import csv
import re
import shutil
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import loading
from benchmarks.figures import Figure
from coinstack.application import enriching, enriching_many, jobs, working
from coinstack.application.ports import Services
from coinstack.domain import references, vocabulary
from coinstack.domain.coin import Coin, Description
from coinstack.domain.job import Job
from coinstack.infrastructure import config, main
from tests.shared import shared

COINS = 4_000
PAIRS = "data/princeton/reference_to_type.csv"
_RULER = re.compile(r"^(.*?)\s*\((-?\d+) to (-?\d+)\)$")


def measured(catalog: Path, count: int = COINS) -> Iterator[Figure]:
    """Over a collection of a museum's coins, again and again, with the catalog that lies in that folder."""
    with TemporaryDirectory(prefix="coinstack-bench-") as made:
        wired = main.wire(config.read({}, data=Path(made)))
        try:
            shutil.copytree(catalog, wired.folder.catalog, dirs_exist_ok=True)
            loading.fill(wired.services, islice(cycle(_museum()), count))
            job = enriching_many.begin(range(1, count + 1), wired.services, apply=True)
            dry = _seconds(job, range(1, job.items), wired.services)
            write = _seconds(job, range(job.items, job.items + 1), wired.services)
        finally:
            wired.close()
    yield Figure(count, "types of coins looked up in a dry run", count / dry, "coins/s", 300.0, "least")
    yield Figure(count, "their records filled, in one change set", count / write, "coins/s")


def _seconds(job: Job, positions: range, services: Services) -> float:
    work = working.working(services)
    before = time.process_time()
    for position in positions:
        jobs.do(job.id, position, services, work)
    return time.process_time() - before


def _museum() -> list[Coin]:
    with shared(PAIRS).open(encoding="utf-8", newline="") as file:
        return [_coin(row) for row in csv.DictReader(file)]


def _coin(row: dict[str, str]) -> Coin:
    ruled = _RULER.match(row["ruler"])
    said = Description(
        issuer=(ruled[1] if ruled else row["ruler"]) or None,
        reign_from=int(ruled[2]) if ruled else None,
        reign_to=int(ruled[3]) if ruled else None,
        denomination=row["denomination"] or None,
        metal=vocabulary.read(vocabulary.Metal, row["metal"]) if row["metal"] else None,
        mint=row["place"].partition(",")[0] or None,
        obverse_legend=row["obv_legend"] or None,
        reverse_legend=row["rev_legend"] or None,
    )
    known = enriching.context(said)
    read = [one for text in row["references"].split("|") for one in references.read(text.strip(), known)]
    return Coin(said, citations=[references.citation(one, position=place) for place, one in enumerate(read)])


if __name__ == "__main__":
    for figure in measured(Path(sys.argv[1])):
        sys.stdout.write(f"{figure.name}: {figure.value:.0f} {figure.unit}\n")
