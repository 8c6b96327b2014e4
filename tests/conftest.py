"""No test opens a socket outside this machine; those on PostgreSQL share a cluster."""

import os
import socket
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# A coin that a test module makes while it is collected must be of the mapped class, as in the product, where the tables
# are there before the first coin.
import coinstack.infrastructure.database.tables
from tests import postgres

assert coinstack.infrastructure.database.tables.metadata.tables

# No property is judged by a clock; in CI each run tries the same examples.
settings.register_profile(
    "coinstack", deadline=None, derandomize=bool(os.environ.get("CI")), suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("quick", settings.get_profile("coinstack"), max_examples=25)  # for “dev.py check”
settings.load_profile("coinstack")


def _is_here(address: object) -> bool:
    if not isinstance(address, tuple):
        return True  # a unix socket
    host = str(address[0])
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host in {"localhost", ""}


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:  # noqa: ANN401 -- the socket's own signature
        if not _is_here(address):
            pytest.fail(f"a test reached out to {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[str]:
    """One cluster for all tests of this process."""
    with postgres.cluster() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def environment(request: pytest.FixtureRequest) -> Iterator[dict[str, str]]:
    """What the program is told of its database: nothing (it is a file), and where a fresh one of PostgreSQL is."""
    if request.param == "sqlite":
        yield {}
        return
    with postgres.database(request.getfixturevalue("postgres_folder")) as address:
        yield {"COINSTACK_DATABASE_URL": address}
