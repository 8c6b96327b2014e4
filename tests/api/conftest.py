"""The application over an empty collection, spoken to as a page would."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure import config
from coinstack.infrastructure.main import Wired, wire
from coinstack.infrastructure.web.app import create_app

BASE = "http://127.0.0.1:8000"


@contextmanager
def opened(data: Path, **environment: str) -> Iterator[tuple[Wired, TestClient]]:
    """The application on a data folder, started and stopped as the server does it."""
    wired = wire(config.read(environment, data=data))
    try:
        with TestClient(create_app(wired), base_url=BASE, follow_redirects=False) as client:
            yield wired, client
    finally:
        wired.close()


@pytest.fixture
def wired_client(tmp_path: Path) -> Iterator[tuple[Wired, TestClient]]:
    """The application on SQLite, and what it was wired from."""
    with opened(tmp_path / "data") as found:
        yield found


@pytest.fixture
def wired(wired_client: tuple[Wired, TestClient]) -> Wired:
    """What the application was wired from."""
    return wired_client[0]


@pytest.fixture
def client(wired_client: tuple[Wired, TestClient]) -> TestClient:
    """The application on SQLite."""
    return wired_client[1]


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The application on an empty collection that stays empty: for tests of what is refused."""
    with opened(tmp_path_factory.mktemp("calm")) as (_, client):
        yield client


@pytest.fixture
def either(environment: dict[str, str], tmp_path: Path) -> Iterator[TestClient]:
    """The application on each of the two databases."""
    with opened(tmp_path / "data", **environment) as (_, client):
        yield client
