"""The houses as the use cases have them: what is needed to read pages is loaded when the first page comes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from coinstack.application.ports import HouseFacts, PageLot
from coinstack.domain import certificate_texts, lot_keys
from coinstack.domain.certificates import NGC, Label, Outcome, Slab
from coinstack.domain.errors import CoinStackError, Unreadable
from coinstack.domain.job import LeftOut
from coinstack.domain.lot import Lot
from coinstack.domain.lot_preview import lot_of

if TYPE_CHECKING:
    from coinstack.infrastructure.houses import FetchPolicy, House

ZIP = b"PK\x03\x04"
MOST_TOLD = 20  # files of a packed one that were not read


class HousePages:
    """Who a house is, whether its pages may be fetched, and what they say."""

    def of(self, url: str) -> HouseFacts:
        """The house of an address; any site has one."""
        from coinstack.infrastructure import houses

        return _facts(houses.of(url), houses.policy(url))

    def named(self, slug: str) -> HouseFacts:
        """The house of a lot record; of one that is not known by now, its slug."""
        from coinstack.infrastructure import houses

        house = houses.ALL.get(slug)
        return _facts(house, house.FETCH_POLICY) if house else HouseFacts(slug, slug, "no", "", None)

    def slugs(self) -> Sequence[str]:
        """The short names of the houses whose pages are known, and that of the services of the catalogs."""
        from coinstack.infrastructure import houses
        from coinstack.infrastructure.catalogs import access

        return (*houses.ALL, access.SLUG)

    def read(self, data: bytes, name: str, url: str | None, charset: str | None = None) -> list[PageLot]:
        """The lots of a saved page, or of a packed file with several; `charset` is what a server said of it.

        Of several pages those without a lot are passed over and told with the first that has one, unless none has.

        Raises:
            Unreadable: there is no lot in it; says what it is instead.
            Unsupported: it is no page.
        """
        if not data.startswith(ZIP):
            if name == certificate_texts.PASTED:
                return [_certified(data, url)]
            if invoiced := _invoiced(data, name):
                return invoiced
            return [_lot(data, name, url, {}, charset)]
        failures: list[tuple[str, CoinStackError]] = []
        found = list(_packed(data, failures))
        if not found:
            raise failures[0][1] if failures else Unreadable("There is no lot in this file.")
        told = [f"{name} was not read. {error}" for name, error in failures[:MOST_TOLD]]
        if len(failures) > MOST_TOLD:
            told.append(f"{len(failures) - MOST_TOLD:,} more files were not read.")
        return [replace(found[0], notes=tuple(told)), *found[1:]]

    def pasted(self, text: str, url: str | None) -> Lot:
        """The lot of a text that was copied from a page, or of a description alone; `url` where the owner names it."""
        from coinstack.infrastructure.houses import pasted

        lot = pasted.read(text, url)
        if url is None:
            return lot
        return replace(lot, house=self.of(url).slug, key=lot_keys.key(url))

    def unasked(self, service: str, number: str) -> Slab:
        """A certificate that nobody looked up: whether its number can be one, and where a person finds it."""
        from coinstack.infrastructure import slabs

        return slabs.unasked(service, number)

    def labels(self, photo: bytes) -> Sequence[Label]:
        """The certificates whose labels are in a photograph.

        Raises:
            Unreadable: it is no picture, or no label in it can be read.
        """
        from coinstack.infrastructure import slabs

        found = slabs.labels(photo)
        if not found:
            raise Unreadable("No slab's barcode could be read in this picture. Take it closer, or type the number.")
        return found


def _facts(house: "House", policy: "FetchPolicy") -> HouseFacts:
    return HouseFacts(house.NAME, house.TITLE, policy.fetch.value, policy.hint, house.VERIFIED)


def _lot(data: bytes, name: str, url: str | None, beside: Mapping[str, bytes], charset: str | None = None) -> PageLot:
    from coinstack.infrastructure import houses, saved_pages

    page = saved_pages.open_page(data, name, url, beside=beside, charset=charset)
    if "certlookup" in page.html or "certlookup" in (page.url or ""):
        from coinstack.infrastructure import slabs

        if slabs.is_certificate(page):
            slab = slabs.parse_ngc(page)
            if slab.outcome is not Outcome.FOUND:
                raise Unreadable(slab.message or "There is no certificate in this page.")
            return PageLot(lot_of(slab), page.pictures, slab)
    return PageLot(houses.extract(page), page.pictures)


def _certified(data: bytes, url: str | None) -> PageLot:
    """The certificate whose page was pasted as text: put back into the page's form, it is read as that is."""
    from coinstack.infrastructure import saved_pages, slabs

    service, pairs = certificate_texts.read(data.decode()) or (NGC, ())
    if service != NGC:
        slab = slabs.of_facts(service, pairs)
        return PageLot(lot_of(slab), {}, slab)
    told = "".join(f"<dl><dt>{escape(label)}</dt><dd>{escape(value)}</dd></dl>" for label, value in pairs)
    slab = slabs.parse_ngc(saved_pages.SavedPage(f'<div class="certlookup-results-data">{told}</div>', url))
    return PageLot(lot_of(slab), {}, slab)


def _invoiced(data: bytes, name: str) -> list[PageLot]:
    """The lots of a house's invoice by e-mail; none of what is no e-mail."""
    from coinstack.infrastructure import invoices

    if not invoices.is_message(data, name):
        return []
    invoice = invoices.open_invoice(data)
    charges = invoices.charges(invoice)
    return [PageLot(lot, {}, charges=charges) for lot in invoices.as_lots(invoice)]


def _packed(data: bytes, failures: list[tuple[str, CoinStackError]]) -> Iterator[PageLot]:
    from coinstack.infrastructure import saved_pages

    for one in saved_pages.in_zip(data):
        if isinstance(one, LeftOut):
            failures.append((one.name, Unreadable(one.why)))
            continue
        try:
            yield from _invoiced(one.data, one.name) or [_lot(one.data, one.name, None, one.beside)]
        except CoinStackError as error:
            failures.append((one.name, error))
