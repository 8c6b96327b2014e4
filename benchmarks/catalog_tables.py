"""What the catalog of all provided tables costs: to build, to hold, and to be asked for a type and a name."""

import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import quote

from benchmarks.figures import Figure
from benchmarks.server import Client, Server, serving
from coinstack.infrastructure.catalogs import loading
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.conftest import TABLES
from tests.shared import shared

Also = Callable[[Server, Path, int], Iterator[Figure]]
ASKED = 400
TYPES = "/api/v2/catalog/types/ocre/"
NAMES = "/api/v2/catalog/authorities?q="
NAMED = ("Auguste", "Kyzikos", "Sesterz", "Costantino%20il%20Grande", "Sept.%20Severus", "Kostantinopel")


def measured(also: Also | None = None) -> Iterator[Figure]:
    """Build the catalog, and ask a server that has it open; `also` asks it more."""
    with TemporaryDirectory(prefix="coinstack-bench-") as made:
        data = Path(made)
        (data / "catalog").mkdir()
        before = time.process_time()
        loading.load(data / "catalog", [shared(f"data/{name}") for name in TABLES])
        seconds = time.process_time() - before
        shelf = Shelf(data / "catalog")
        status, ids = shelf.status(), [str(one) for (one,) in shelf.rows("SELECT id FROM types WHERE corpus = 'ocre'")]
        shelf.close()
        count = status.counts["types"]
        yield Figure(count, "a catalog of all tables", seconds, "s CPU", 10.0)
        yield Figure(count, "its file", status.size_bytes / 1e6, "MB", 120.0)
        with serving(data) as server:
            yield from _asked(server, random.Random(4).sample(ids, ASKED), count)  # noqa: S311 -- the same for everyone
            if also is not None:
                yield from also(server, data / "catalog", count)
                yield Figure(count, "memory when all of it was asked", server.memory_mb(), "MB", 200.0)


def _asked(server: Server, ids: Sequence[str], count: int) -> Iterator[Figure]:
    client = server.client()
    try:
        yield Figure(count, "a type", _each(server, client, [TYPES + quote(one) for one in ids]), "ms", 5.0)
        named = [NAMES + one for one in NAMED]
        yield Figure(count, "an authority by its name, misspelt too", _each(server, client, named * 10), "ms")
        yield Figure(count, "memory of the server with the catalog open", server.memory_mb(), "MB", 200.0)
    finally:
        client.close()


def _each(server: Server, client: Client, paths: Sequence[str]) -> float:
    """Milliseconds of processor time a request."""
    client.get(paths[0])
    before = server.cpu()
    for path in paths:
        client.get(path)
    return (server.cpu() - before) / len(paths) * 1000


if __name__ == "__main__":
    for figure in measured():
        sys.stdout.write(f"{figure.name}: {figure.value:.2f} {figure.unit}\n")
