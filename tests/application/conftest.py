"""The use cases over an empty collection, on each of the two databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coinstack.application.ports import Services
from coinstack.infrastructure import config
from coinstack.infrastructure.main import Wired, wire


@pytest.fixture
def wired(environment: dict[str, str], tmp_path: Path) -> Iterator[Wired]:
    """An empty collection on each of the two databases."""
    opened = wire(config.read(environment, data=tmp_path / "data"))
    yield opened
    opened.close()


@pytest.fixture
def services(wired: Wired) -> Services:
    """What the use cases are given."""
    return wired.services
