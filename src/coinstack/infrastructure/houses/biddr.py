"""Biddr, where many houses sell: who does is the slug in the path. Prices are the hammer, in the sale's currency."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit

from coinstack.domain import lot_keys
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import lots, markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "biddr"
TITLE = "Biddr"
HOSTS = ("biddr.com", "biddr.ch")
SIGNS = ("biddr.com - ", "biddr.com/auctions/")
VERSION = 1
PRICE_BASIS = PriceBasis.HAMMER
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.ONCE,
    seconds=5,
    hint=f"Biddr turns some programs away. To save a lot of Biddr, {SAVE_PAGE}.",
    hosts=HOSTS,
    picture_hosts=HOSTS,
)

_TITLE = re.compile(r"^biddr\.(?:com|ch)\s+-\s+(?P<sale>.*?),\s*lot\s+(?P<lot>\d+\w?)\.?", re.IGNORECASE | re.DOTALL)
_SIZED = re.compile(r"\.[lms]\.(?=(?:jpe?g|png|webp)(?:$|\?))", re.IGNORECASE)
_SALE_DAY = re.compile(r"^(?:[^\W\d_]{2,10},?\s)?\d{1,2}\.\d{1,2}\.\d{4}\b.*$")


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    text = _description(page)
    if not text:
        raise Unreadable(reading.A_LIST if page.first(".catalog-lot") else reading.NO_LOT)
    titled = _TITLE.search(page.text("title"))
    bidding = tuple(page.text(".lot-bidding").split("\n"))
    lines = bidding if any(bidding) else page.lines
    price = reading.amount(reading.labelled(lines, reading.REALIZED))
    when = page.text(".catalog-timetable") or next(filter(_SALE_DAY.match, page.lines), "")
    lot = lots.told(
        page,
        NAME,
        version=VERSION,
        text=text,
        keyed=reading.key(page),
        price=price,
        basis=PRICE_BASIS,
        lines=lines,
        pictures=_pictures(page),
    )
    return replace(
        lot,
        sub_house=_sub_house(page),
        sale=markup.one_line(page.text(".catalog-title h1")) or (markup.one_line(titled["sale"]) if titled else None),
        sale_id=_sale_id(lot.key),
        lot_number=_number(page.text(".lot-navigation h2")) or (titled["lot"] if titled else None),
        sale_date=reading.day(when),
        sale_date_text=markup.one_line(when.split("\n")[0]),
        outcome=_outcome(page, is_sold=price is not None),
    )


def _description(page: Page) -> str:
    node = page.first(".lot-details .lot-description", ".lot-description")
    if node is None:
        return ""
    for fold in node.css(".truncatable-expand"):
        fold.decompose()
    return markup.text_of(node)


def _sub_house(page: Page) -> str | None:
    for address in filter(None, (page.url, page.canonical)):
        if lot_keys.host(address) in HOSTS and (found := re.match(r"/auctions/([\w-]+)/", urlsplit(address).path)):
            return found[1].lower()
    return None


def _sale_id(found_key: str | None) -> str | None:
    return found_key.split("/")[1] if found_key else None


def _number(text: str) -> str | None:
    found = re.search(r"(?:^|\blot|\blos)\W{0,3}(\d{1,6}[A-Za-z]?)\b", text, re.IGNORECASE)
    return found[1] if found else None


def _outcome(page: Page, *, is_sold: bool) -> Outcome:
    if is_sold:
        return Outcome.SOLD
    about = page.text(".lot-bidding")
    if reading.is_unsold(about):
        return Outcome.UNSOLD
    is_open = bool(re.search(r"\b(?:place a? ?bid|pre-?bidding|bid now|starts in|closes in)\b", about, re.IGNORECASE))
    return Outcome.UPCOMING if is_open else Outcome.UNKNOWN


def _pictures(page: Page) -> tuple[str, ...]:
    """The pictures at full size: a thumbnail has the same name with `.l.`, `.m.` or `.s.` in it."""
    given = [markup.attribute(node, "href") for node in page.every("a[data-pswp-width]")]
    if not any(given):
        given = [markup.attribute(node, "src") for node in page.every(".single-lot img, .lot-details img")]
    return page.addresses(_SIZED.sub(".", one) for one in given if one)
