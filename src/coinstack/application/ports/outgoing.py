"""What the use cases need of the world outside: houses, pages and rates."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from coinstack.domain.certificates import Label, Slab
from coinstack.domain.charges import Charges
from coinstack.domain.fetched import Fetched, Snapshot, Try
from coinstack.domain.lot import Lot
from coinstack.domain.rates import Rate


class Pages(Protocol):
    """Snapshots of the pages that were fetched."""

    def add(self, page: Snapshot, /) -> None:
        """Keep the snapshot, unless the page is as it was."""
        ...


class Tries(Protocol):
    """The log of what was asked of the outside."""

    def add(self, tried: Try, /) -> None:
        """Write the try down."""
        ...

    def asked(self, host: str, /, *, since: datetime) -> int:
        """How often the host was asked since then; what was refused here was not asked."""
        ...

    def forget(self, before: datetime, /) -> int:
        """Take out the tries before that moment; how many there were."""
        ...


@dataclass(frozen=True)
class PageLot:
    """A lot on a saved page, with the pictures that the page brought along, by their addresses.

    `slab` is what the page of a certificate tells; its `lot` then holds the text and the pictures, and is no lot.
    `charges` are those of the invoice that lists the lot; `notes` say what the file held besides and was not read.
    """

    lot: Lot
    pictures: Mapping[str, bytes]
    slab: Slab | None = None
    charges: Charges | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class HouseFacts:
    """A house as it is called, and whether its pages may be fetched; `hint` says how to save one of them by hand."""

    slug: str
    name: str
    fetch: str  # yes once no
    hint: str
    verified: date | None


class Houses(Protocol):
    """The houses whose pages can be read."""

    def of(self, url: str, /) -> HouseFacts:
        """The house of an address; any site has one."""
        ...

    def named(self, slug: str, /) -> HouseFacts:
        """The house of a lot record."""
        ...

    def slugs(self) -> Sequence[str]:
        """The short names of the houses whose pages are known."""
        ...

    def read(self, data: bytes, name: str, url: str | None, charset: str | None = None, /) -> list[PageLot]:
        """The lots of a page (`charset`: as its server said), or of a packed file; raises Unreadable or Unsupported."""
        ...

    def pasted(self, text: str, url: str | None, /) -> Lot:
        """The lot of a text that was copied from a page, or of a description alone; any text is one."""
        ...

    def unasked(self, service: str, number: str, /) -> Slab:
        """A certificate that nobody looked up: whether its number can be one, and where a person finds it."""
        ...

    def labels(self, photo: bytes, /) -> Sequence[Label]:
        """The certificates whose labels are in a photograph; raises Unreadable where there is none."""
        ...


class Web(Protocol):
    """The one way out: guarded, polite and logged."""

    def page(self, url: str, /) -> Fetched:
        """The page; raises Refused, Unavailable, Busy, NotFound or Unreadable, with a hint where there is one."""
        ...

    def picture(self, url: str, /) -> bytes:
        """The picture's bytes; raises likewise."""
        ...

    def kept(self, url: str, /) -> Fetched | None:
        """The page as it was when it was last fetched, without asking anybody."""
        ...

    def certificate(self, number: str, token: str, /) -> Slab:
        """PCGS's word on a certificate, asked with the owner's token.

        Raises Refused, Busy or Unavailable; Unreadable where the token was refused or the answer is none.
        """
        ...


class Rates(Protocol):
    """What currencies were worth, as the collection keeps it."""

    def loaded_until(self) -> date | None:
        """The last day of the bank's history, once all of it is in."""
        ...

    def forget(self, source: str, currency: str | None = None, /) -> None:
        """Take out what that source says, of one currency or of all."""
        ...

    def add(self, rates: Sequence[Rate], /) -> None:
        """Put rates in."""
        ...


class RateHistory(Protocol):
    """The history of rates that comes with the program."""

    def last_day(self) -> date:
        """The day that it ends on."""
        ...

    def history(self) -> Iterable[tuple[str, Sequence[Rate]]]:
        """The rates of each currency, the oldest first."""
        ...
