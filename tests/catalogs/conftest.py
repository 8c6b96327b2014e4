"""Catalogs that tests ask."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coinstack.infrastructure.catalogs import loading
from coinstack.infrastructure.catalogs.shelf import Shelf
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
