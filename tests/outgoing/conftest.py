"""The client over a network that leads to the stand-in, and what it wrote down."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest
import stamina

from coinstack.domain.errors import NotFound
from coinstack.domain.fetched import Outcome, Snapshot, Try
from coinstack.infrastructure.houses import challenges
from coinstack.infrastructure.http import Client, Rules, packed_body
from tests import loopback
from tests.houses_server import Houses
from tests.loopback import Authority, Loopback

HOSTS = ("biddr.com", "auctions.cngcoins.com", "agoraauctions.com")


def rules(url: str) -> Rules:
    """Rules of a house of which much may be asked."""
    once = "agoraauctions" in url
    house = next((host.partition(".")[0] for host in HOSTS if host in url), "web")
    return Rules(house, HOSTS, "no" if house == "web" else "once" if once else "yes", 1.0, "Save it.", "reader", 3)


def challenged(text: str, _url: str, headers: Mapping[str, str]) -> str | None:
    """What shows that it is a gatekeeper's page."""
    return challenges.found(text, headers)


@dataclass
class Diary:
    """Written into memory."""

    tries: list[Try] = field(default_factory=list)
    pages: list[Snapshot] = field(default_factory=list)
    bodies: dict[str, bytes] = field(default_factory=dict)

    def note(self, tried: Try, page: Snapshot | None = None, body: bytes | None = None) -> None:
        """Keep it."""
        self.tries.append(tried)
        if page and body is not None:
            self.pages.append(page)
            self.bodies[page.sha256] = body

    def latest(self, url: str) -> Snapshot | None:
        """The last one."""
        return next((page for page in reversed(self.pages) if page.url == url), None)

    def read(self, snapshot: Snapshot) -> bytes:
        """Its bytes."""
        if snapshot.sha256 not in self.bodies:
            raise NotFound("It is gone.")
        return packed_body(self.bodies[snapshot.sha256])

    def outcomes(self, *, robots: bool = False) -> list[Outcome]:
        """How the tries ended, those for robots.txt left out."""
        return [one.outcome for one in self.tries if robots or not one.url.endswith("/robots.txt")]


@dataclass
class Desk:
    """The client, its network, its diary and the stand-in."""

    client: Client
    network: Loopback
    diary: Diary
    houses: Houses

    def shared_by(self, url: str) -> int:
        """How many threads wait for what another one has asked for."""
        under_way = self.client._under_way.get(url)
        return len(under_way._condition._waiters) if under_way else 0  # type: ignore[attr-defined] # a look inside


@pytest.fixture(scope="session")
def known() -> Authority:
    """Certificates for the houses' names."""
    return loopback.authority()


@pytest.fixture
def desk(known: Authority) -> Iterator[Desk]:
    """A client that leads to the stand-in and does not wait."""
    with loopback.houses(known) as (houses, network), stamina.set_testing(True, attempts=3, cap=True):
        diary = Diary()
        yield Desk(
            Client(rules, diary, challenged=challenged, network=network, pace=loopback.unhurried()),
            network,
            diary,
            houses,
        )
