"""A million coins on PostgreSQL: first page, filter and search; by hand, since making them takes a while."""

import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import loading
from benchmarks.figures import Figure
from benchmarks.measuring import Case, Cost, measure
from benchmarks.questions import FILTERS, WORDS, address, filter_of
from benchmarks.reading import COINS
from benchmarks.server import Request, Server, serving
from benchmarks.shelf import Say
from coinstack.infrastructure import config, main
from tests.postgres import cluster, database

MUST_MS = 50.0


def measured(size: int, say: Say) -> Iterator[Figure]:
    """Make the collection in a cluster of its own, and ask."""
    with cluster() as folder, database(folder) as url, TemporaryDirectory(prefix="coinstack-bench-") as data:
        started = time.perf_counter()
        wired = main.wire(config.read({"COINSTACK_DATABASE_URL": url}, data=Path(data)))
        loading.fill_generated(wired.services, size, database="postgresql")
        loading.settle(wired.engine)
        wired.close()
        say(f"{size:,} coins made in {time.perf_counter() - started:.0f} s")
        with serving(Path(data), database_url=url) as server:
            yield from _asked(server, size)


def _asked(server: Server, size: int) -> Iterator[Figure]:
    first = [Case("first page", [Request(COINS), Request(address(COINS, {"sort": "-added"}))])]
    filters = [Case(str(one), [Request(address(COINS, filter_of(*one)))]) for one in FILTERS]
    for name, cases in (("first page", first), ("metal, issuer and years, page of 20 with total", filters)):
        yield _figure(size, name, measure(server, cases))
    for kind, questions in WORDS.items():
        cases = [Case(one, [Request(address(COINS, {"q": one, "sort": "-added"}))]) for one in questions]
        yield _figure(size, f"three {kind} words, newest added first", measure(server, cases))


def _figure(size: int, name: str, costs: list[Cost]) -> Figure:
    """The slowest case's p95."""
    slowest = max(costs, key=lambda cost: cost.percentile(95))
    spread = (slowest.percentile(50), slowest.percentile(95), slowest.percentile(99))
    errors = sum(cost.errors for cost in costs)
    note = f"{errors} failed! " if errors else ""
    if len(costs) > 1:
        note += f"slowest: {slowest.name}"
    return Figure(size, f"{name}: p95", spread[1], "ms wall", MUST_MS, percentiles=spread, note=note)
