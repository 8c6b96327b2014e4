"""The web and the houses as these tests want them: what they serve is put there by the test."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from coinstack.application.ports import HouseFacts, PageLot
from coinstack.domain import lot_keys
from coinstack.domain.certificates import Slab
from coinstack.domain.errors import Refused, Unavailable, Unreadable
from coinstack.domain.fetched import Fetched
from coinstack.domain.lot import Lot
from coinstack.infrastructure.houses import pasted


class NoNetwork:
    """A web that nobody may ask: what is tested here asks for nothing."""

    def page(self, url: str) -> Fetched:
        """Refused."""
        raise Refused(f"{url} is not asked for here.")

    def picture(self, url: str) -> bytes:
        """Refused."""
        raise Refused(f"{url} is not asked for here.")

    def kept(self, url: str) -> Fetched | None:  # noqa: ARG002 -- the port's signature
        """Nothing."""
        return None

    def certificate(self, number: str, token: str) -> Slab:  # noqa: ARG002 -- the port's signature
        """Refused."""
        raise Refused(f"{number} is not asked for here.")


@dataclass
class OneHouse:
    """A house of our own: what its pages tell is said by the test, by the page's bytes."""

    lots: dict[bytes, list[PageLot]] = field(default_factory=dict)

    def of(self, url: str) -> HouseFacts:  # noqa: ARG002 -- the port's signature
        """The house."""
        return HouseFacts("biddr", "Biddr", "once", "Save the page with Ctrl+S and drop it here.", date(2026, 1, 1))

    def named(self, slug: str) -> HouseFacts:
        """The house."""
        return self.of(slug)

    def slugs(self) -> list[str]:
        """The one house."""
        return ["biddr"]

    def pasted(self, text: str, url: str | None) -> Lot:
        """The lot of a pasted text."""
        key = lot_keys.key(url) if url else None
        return replace(pasted.read(text, url), house="biddr" if url else "text", key=key)

    def read(self, data: bytes, name: str, url: str | None, charset: str | None = None) -> list[PageLot]:  # noqa: ARG002 -- the port's signature
        """The lots that the test has put there."""
        if data not in self.lots:
            raise Unreadable("There is no lot in this page that could be read.")
        return self.lots[data]


@dataclass
class Served:
    """A web that serves what the test has put there, and counts how often it was asked."""

    pages: dict[str, bytes] = field(default_factory=dict)
    shots: dict[str, bytes | Exception] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def page(self, url: str) -> Fetched:
        """The page."""
        self.asked.append(url)
        body = self.pages.get(lot_keys.cleaned(url))
        if body is None:
            raise Unavailable("The site did not answer.", hint="Save the page.")
        return Fetched(url, url, 200, "text/html", body, datetime.now(UTC), from_snapshot=False, sha256="0" * 64)

    def picture(self, url: str) -> bytes:
        """The picture."""
        self.asked.append(url)
        found = self.shots[url]
        if isinstance(found, Exception):
            raise found
        return found

    def kept(self, url: str) -> Fetched | None:  # noqa: ARG002 -- the port's signature
        """Nothing."""
        return None

    def certificate(self, number: str, token: str) -> Slab:  # noqa: ARG002 -- the port's signature
        """Refused."""
        raise Refused(f"{number} is not asked for here.")
