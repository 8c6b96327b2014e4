"""NumisBids, where many houses sell. Its robots.txt refuses programs: pages are saved by hand only."""

import re
from dataclasses import replace
from datetime import date

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import lots, markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "numisbids"
TITLE = "NumisBids"
HOSTS = ("numisbids.com",)
SIGNS = ("numisbids.com/sale/", "media.numisbids.com/", 'class="viewlot')
VERSION = 1
PRICE_BASIS = PriceBasis.HAMMER
VERIFIED: date | None = date(2026, 9, 1)
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.NO,
    seconds=10,
    hint=f"NumisBids asks programs to stay away, so the page is not fetched. To save a lot of NumisBids, {SAVE_PAGE}.",
    hosts=HOSTS,
    picture_hosts=HOSTS,
)

_LOT = re.compile(r"^Lot\s+(?P<number>\d{1,6}\w?)(?=\W|Bid|$)", re.IGNORECASE | re.MULTILINE)
_THUMB = re.compile(r"/thumb(?=\d+\.(?:jpe?g|png|webp))", re.IGNORECASE)


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    text = _description(page)
    if not text:
        raise Unreadable(reading.A_LIST if page.first(".browse", "[id^=lot]", ".lot") else reading.NO_LOT)
    number = next((found["number"] for line in page.lines if (found := _LOT.match(line))), None)
    price = reading.amount(reading.labelled(page.lines, r"Price realized"))
    house, sale, when = _sale(page)
    keyed = reading.key(page)
    lot = lots.told(
        page,
        NAME,
        version=VERSION,
        text=text,
        keyed=reading.agreed(keyed, agrees=_agrees(keyed[0], number)),
        price=price,
        basis=PRICE_BASIS,
        lines=page.lines,
        pictures=_pictures(page),
    )
    return replace(
        lot,
        sub_house=house,
        sale=sale,
        sale_id=lot.key.split("/")[1] if lot.key else None,
        lot_number=number,
        sale_date=reading.day(when),
        sale_date_text=when,
        outcome=_outcome(page, is_sold=price is not None),
        seller=_facts(page),
    )


def _description(page: Page) -> str:
    node = page.first(".viewlot .description", ".viewlottext .description", ".description")
    if node is None:
        return ""
    for note in node.css("#postbid, #watchnote"):
        note.decompose()
    return markup.text_of(node)


def _sale(page: Page) -> tuple[str | None, str | None, str | None]:
    """Who sells, in what sale, and when, from "House / Sale  21 Nov 2020"."""
    status = page.first(".salestatus .text", ".salestatus")
    if status is None:
        return None, None, None
    house = status.css_first(".name")
    title = status.css_first("b")
    lines = markup.text_of(status).split("\n")
    sale = markup.one_line(markup.text_of(title)) if title is not None else None
    behind = next((line.partition(sale)[2] for line in lines if sale and sale in line), "")
    when = markup.one_line(behind) or next((line for line in lines if reading.day(line)), None)
    return (markup.one_line(markup.text_of(house)) if house is not None else None), sale, when


def _agrees(found_key: str | None, number: str | None) -> bool:
    return found_key is None or number is None or found_key.split("/")[-1] == number.lower()


def _outcome(page: Page, *, is_sold: bool) -> Outcome:
    if is_sold:
        return Outcome.SOLD
    if any(re.match(r"(?:Price realized:\s*)?(?:Lot )?unsold\b", line, re.IGNORECASE) for line in page.lines):
        return Outcome.UNSOLD
    is_open = any("bid on this lot" in line.lower() for line in page.lines)
    return Outcome.UPCOMING if is_open else Outcome.UNKNOWN


def _pictures(page: Page) -> tuple[str, ...]:
    given = [markup.attribute(node, "href") for node in page.every(".viewlotimgnav li a")]
    return page.addresses(
        _THUMB.sub("/image", one) for one in (*given, *([] if any(given) else [page.meta("og:image")])) if one
    )


def _facts(page: Page) -> tuple[tuple[str, str], ...]:
    """NumisBids' own number of the lot, which stays when the lot moves in the sale."""
    own = markup.attribute(page.first("[data-lotid]"), "data-lotid")
    return (("NumisBids lot id", own),) if own and own.isascii() and own.isdigit() else ()
