"""What it costs to identify a worn coin and to find a type as it is typed, with all provided catalogs loaded."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlencode

from benchmarks import catalog_tables, enriching, identifying
from benchmarks.figures import Figure
from benchmarks.measuring import percentile
from benchmarks.server import Request, Server
from coinstack.infrastructure.catalogs.identifying import Letters
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.shared import shared

IDENTIFY = "/api/v2/catalog/identify?"
TYPES = "/api/v2/catalog/types?"
WORN = (
    {"obverse": "IMP C M … VS … AVG", "reverse": "CLEM ... TEMP"},
    {"obverse": "[…]STVS TR P"},
    {"obverse": "D N CONSTANTI", "reverse": "FEL TEMP REPARATIO"},
    {"reverse": "FEL TEMP REPARATIO", "exergue": "SMANB"},
    {"reverse": "ROMA", "words": "dioscuri"},
    {"words": "elephant", "denomination": "denarius"},
    {"issuer": "Hadrian", "denomination": "denarius"},
    {"obverse": "IMP CAES VESP", "metal": "gold", "mint": "Rome", "weight_g": "7.2"},
    {"obverse": "A"},
    {"obverse": "…AVG…"},
)
TYPED = (
    "RIC IV 23b cara", "ric 4 23", "crawford 44/5", "hadrian salus", "victoria aug", "fel temp reparatio", "dioscuri",
    "RIC II.1 772 vesp",
)  # fmt: skip
"""Each is asked letter by letter, as it is typed."""


def measured() -> Iterator[Figure]:
    """What the catalog of all tables costs, and what it is asked."""
    yield from catalog_tables.measured(also=asked)


def asked(server: Server, folder: Path, count: int) -> Iterator[Figure]:
    """Identification and search on a server that has the catalog of that folder open."""
    shelf = Shelf(folder)
    readings = identifying.readings(shared("data/princeton/reference_to_type.csv"), shelf)
    museums = [{"obverse": one.asked.obverse, "reverse": one.asked.reverse} for one in readings]
    worn = [IDENTIFY + urlencode(one) for one in (*WORN, *museums)]
    yield _p95(server, worn, count, "identify a worn coin, 95 of 100", 40.0)
    typed = [TYPES + urlencode({"q": text[:end]}) for text in TYPED for end in range(1, len(text) + 1)]
    yield _p95(server, typed, count, "types as they are typed, 95 of 100", 15.0)
    for name, half in zip(("to develop on", "kept back"), identifying.halves(readings), strict=True):
        told = identifying.score(Letters(shelf), half)
        yield Figure(count, f"right legends first, the half {name}", told.first, "%", 78.0, "least")
        yield Figure(count, f"right legends in five, the half {name}", told.in_five, "%", 87.0, "least")
    shelf.close()
    yield from enriching.measured(folder)


def _p95(server: Server, paths: Sequence[str], count: int, name: str, must: float) -> Figure:
    """Processor time of each request, which 95 of a hundred do not pass; and how long they were waited for."""
    client = server.client()
    spent: list[float] = []
    waited: list[float] = []
    try:
        for path in paths[: len(WORN)]:
            client.ask(Request(path))
        for path in paths:
            before = server.cpu()
            answer = client.ask(Request(path))
            spent.append((server.cpu() - before) * 1_000)
            waited.append(answer.seconds * 1_000)
    finally:
        client.close()
    spread = (percentile(waited, 50), percentile(waited, 95), percentile(waited, 99))
    return Figure(count, name, percentile(spent, 95), "ms", must, percentiles=spread)
