"""A network of the tests' own: every house's name leads to the stand-in on loopback, over TLS that is checked for real.

    with loopback.houses() as (houses, network):
        client = Client(rules, diary, network=network, pace=loopback.unhurried())

The client is the product's own, with all its checks: the names resolve to a public number, which is what the client
checks and asks for a line to; only that line is led to the stand-in. `wire(settings, network=network)` gives a whole
product over it, and `python -m tests.loopback --data FOLDER` a server in a process of its own, which prints the address
of the stand-in (its faults can be switched on there from outside) and then its own.
"""

import argparse
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpcore
import trustme

from coinstack.infrastructure import config, serving
from coinstack.infrastructure.manners import Pace
from tests import houses_server
from tests.houses_server import Houses

PUBLIC = "93.184.215.14"
NAMES = (
    "auctions.cngcoins.com",
    "*.cngcoins.com",
    "cngcoins.com",
    "*.biddr.com",
    "biddr.com",
    "*.auctionmobility.com",
    "*.coinarchives.com",
    "agoraauctions.com",
    "*.agoraauctions.com",
    "coins.ha.com",
    "*.ha.com",
    "*.pcgs.com",
    "*.example.com",
    "numismatics.org",
    "nomisma.org",
)


@dataclass
class Loopback:
    """Resolves every name to `numbers`, and leads every line to the stand-in's port."""

    port: int
    tls: ssl.SSLContext
    numbers: dict[str, Sequence[str]] = field(default_factory=dict)
    resolver: Callable[[str], Sequence[str]] | None = None  # of the test's own
    resolved: list[str] = field(default_factory=list)
    connected: list[str] = field(default_factory=list)

    def resolve(self, host: str) -> Sequence[str]:
        """A public number, unless the test says otherwise."""
        self.resolved.append(host)
        return self.resolver(host) if self.resolver else self.numbers.get(host, [PUBLIC])

    def connect(self, address: str, port: int, timeout: float) -> httpcore.NetworkStream:
        """The number that was asked for is written down; the line leads to the stand-in."""
        assert port == 443
        self.connected.append(address)
        return httpcore.SyncBackend().connect_tcp("127.0.0.1", self.port, timeout=timeout)


def unhurried() -> Pace:
    """A pace that keeps no distance: nothing in it sleeps."""
    return Pace(sleep=lambda _seconds: None)


@dataclass(frozen=True)
class Authority:
    """Certificates for the houses' names, and a client that believes them."""

    server: ssl.SSLContext
    client: ssl.SSLContext
    issuer: bytes = b""  # whom a process of its own has to believe, as PEM


def authority(*names: str) -> Authority:
    """A certificate for these names, or for the houses'."""
    issuer = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    issuer.issue_cert(*(names or NAMES)).configure_cert(server)
    issuer.configure_trust(client)
    return Authority(server, client, issuer.cert_pem.bytes())


@contextmanager
def houses(known: Authority | None = None) -> Iterator[tuple[Houses, Loopback]]:
    """The stand-in over TLS, and the network that leads to it."""
    known = known or authority()
    with houses_server.running(tls=known.server) as running:
        yield running, Loopback(running.port, known.client)


def main() -> None:
    """Serve a data folder whose way out leads to a stand-in, until a signal ends it."""
    parser = argparse.ArgumentParser(description="A server whose houses are a stand-in on loopback.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    given = parser.parse_args()
    with houses() as (running, network), houses_server.running(of=running) as told:
        print(told.url, flush=True)  # noqa: T201 -- whoever started it wants to know
        serving.serve(config.read(data=given.data, port=given.port), network=network, pace=unhurried())


if __name__ == "__main__":
    main()
