"""The way out, as the use cases have it: the client is made when it is first wanted, so that a start does not wait."""

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import Engine

from coinstack.application import fetching
from coinstack.application.ports import UnitOfWork
from coinstack.domain import lot_keys
from coinstack.domain.certificates import Slab
from coinstack.domain.fetched import Fetched, Snapshot, Try
from coinstack.infrastructure.catalogs import access
from coinstack.infrastructure.database.queries import tries
from coinstack.infrastructure.folder import Captures

if TYPE_CHECKING:
    from coinstack.infrastructure.connections import Coming, Network
    from coinstack.infrastructure.http import Client, Rules
    from coinstack.infrastructure.manners import Pace


class SqlDiary:
    """What was asked, written into the collection's database; the pages themselves lie among the captures."""

    def __init__(self, engine: Engine, captures: Captures, unit_of_work: Callable[[], UnitOfWork]) -> None:
        self._engine, self._captures, self._unit_of_work = engine, captures, unit_of_work

    def note(self, tried: Try, page: Snapshot | None = None, body: bytes | None = None) -> None:
        """Keep a try, and the page that it brought.

        Raises:
            Unavailable: the disk is full or cannot be written.
        """
        if body is not None:
            self._captures.keep(body)
        fetching.note(tried, page, self._unit_of_work)

    def latest(self, url: str) -> Snapshot | None:
        """The page's last snapshot."""
        with self._engine.connect() as connection:
            return tries.latest_page(connection, url)

    def read(self, snapshot: Snapshot) -> bytes:
        """The snapshot's bytes, unpacked.

        Raises:
            NotFound: they are no longer there.
            Unreadable: they are damaged.
        """
        from coinstack.infrastructure.http import packed_body

        return packed_body(self._captures.read(snapshot.sha256))


class Outside:
    """The one way out: guarded, polite and logged.

    `allowed` answers for a house what the owner's settings say of it: True, False, or None where they say nothing.
    `network` and `pace` are the real ones unless a test hands in others.
    """

    def __init__(
        self,
        diary: SqlDiary,
        allowed: Callable[[str], bool | None],
        *,
        network: "Network | None" = None,
        pace: "Pace | None" = None,
    ) -> None:
        self.diary, self._allowed, self._network, self._pace = diary, allowed, network, pace
        self._made: Client | None = None
        self._guard = threading.Lock()

    def page(self, url: str) -> Fetched:
        """The page.

        Raises:
            Refused, Unavailable, Busy, NotFound, Unreadable: with a hint where there is one.
        """
        return self._client().page(url)

    def picture(self, url: str) -> bytes:
        """The picture's bytes; raises as `page`."""
        return self._client().picture(url)

    def document(self, url: str, accept: str, *, within: timedelta) -> Fetched:
        """What a service of the catalogs says at an address; raises as `page`."""
        return self._client().document(url, accept, within=within)

    def large(self, url: str, headers: Mapping[str, str], take: "Callable[[Coming], None]") -> None:
        """A file of any size, handed to `take` while it comes; raises Failed, Refused or Busy."""
        self._client().large(url, headers, take)

    def pause(self, seconds: float) -> None:
        """Wait between two tries."""
        self._client().pause(seconds)

    def kept(self, url: str) -> Fetched | None:
        """The page as it was when it was last fetched, without asking anybody."""
        return self._client().kept(url)

    def certificate(self, number: str, token: str) -> Slab:
        """PCGS's word on a certificate, asked with the owner's token.

        Raises:
            Refused, Busy, Unavailable: it may not or could not be asked.
            Unreadable: the token was refused, or the answer is none.
        """
        from coinstack.infrastructure import slabs

        asked = slabs.pcgs_request(number, token)
        if isinstance(asked, Slab):
            return asked
        answer = self._client().interface(asked.url, asked.headers)
        return slabs.parse_pcgs(number, answer.status, answer.body)

    def _client(self) -> "Client":
        from coinstack.infrastructure import houses
        from coinstack.infrastructure.http import Client

        with self._guard:
            if self._made is None:
                self._made = Client(
                    _rules,
                    self.diary,
                    challenged=houses.challenged,
                    allowed=self._allowed,
                    network=self._network,
                    pace=self._pace,
                )
            return self._made


def _rules(url: str) -> "Rules":
    from coinstack.infrastructure import houses
    from coinstack.infrastructure.addresses import is_among
    from coinstack.infrastructure.http import Rules

    if is_among(lot_keys.host(url) or "", access.HOSTS):
        return Rules(access.SLUG, access.HOSTS, access.FETCH, access.SECONDS, access.HINT)
    policy, house = houses.policy(url), houses.of(url)
    return Rules(
        house=house.NAME,
        hosts=policy.hosts,
        fetch=policy.fetch.value,
        seconds=policy.seconds,
        hint=policy.hint,
        extractor=house.NAME,
        extractor_version=house.VERSION,
    )
