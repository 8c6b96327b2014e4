"""Catalogs that tests ask, and a whole product whose way out leads to the stand-in of their services."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from coinstack.infrastructure import config
from coinstack.infrastructure.catalogs import loading
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.main import Wired, wire
from tests import loopback, numismatics_server
from tests.loopback import Authority, Loopback
from tests.numismatics_server import Numismatics
from tests.shared import shared

TABLES = (
    *(f"nomisma/{name}.csv" for name in (
        "deities", "denominations", "dynasties", "labels", "matches", "materials", "mints", "organizations", "periods",
        "person_roles", "persons", "redirects", "regions", "roles",
    )),
    "catalog/ocre_types.csv", "catalog/crro_types.csv", "princeton/coins.csv", "princeton/concordance_pairs.csv",
    "symbols/symbols.csv",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a catalog is built."""
    return tmp_path / "catalog"


@pytest.fixture
def shelf(folder: Path) -> Iterator[Shelf]:
    """The catalog of that folder."""
    found = Shelf(folder)
    yield found
    found.close()


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """The catalog of all tables that are provided; where they are not, its tests are skipped."""
    files = [shared(f"data/{name}") for name in TABLES]
    folder = tmp_path_factory.mktemp("whole")
    loading.load(folder, files)
    found = Shelf(folder)
    yield found
    found.close()


@dataclass
class Desk:
    """A product on a new data folder, and the services that it asks."""

    wired: Wired
    services: Numismatics
    data: Path


@pytest.fixture(scope="session")
def known() -> Authority:
    """Certificates for the services' names."""
    return loopback.authority()


@pytest.fixture
def desk(known: Authority, tmp_path: Path) -> Iterator[Desk]:
    """Nothing of it waits between two requests."""
    with numismatics_server.running(tls=known.server) as services:
        network = Loopback(services.houses.port, known.client)
        wired = wire(config.read({}, data=tmp_path), network=network, pace=loopback.unhurried())
        try:
            yield Desk(wired, services, tmp_path)
        finally:
            wired.close()
