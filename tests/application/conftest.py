"""The use cases over an empty collection, on each of the two databases."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from coinstack.application.ports import Services
from coinstack.infrastructure import config
from coinstack.infrastructure.main import Wired, wire
from tests import postgres


@pytest.fixture(params=["sqlite", "postgresql"])
def wired(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Wired]:
    """An empty collection on each of the two databases."""
    with ExitStack() as stack:
        environment: dict[str, str] = {}
        if request.param == "postgresql":
            folder = request.getfixturevalue("postgres_folder")
            environment["COINSTACK_DATABASE_URL"] = stack.enter_context(postgres.database(folder))
        opened = wire(config.read(environment, data=tmp_path / "data"))
        stack.callback(opened.close)
        yield opened


@pytest.fixture
def services(wired: Wired) -> Services:
    """What the use cases are given."""
    return wired.services
