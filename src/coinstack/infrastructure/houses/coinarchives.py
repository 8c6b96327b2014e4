"""CoinArchives: the lots of many houses. A page holds other lots, too ("Match 1: ..."): it is cut at the first."""

import re
from dataclasses import replace
from datetime import date

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import lots, markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "coinarchives"
TITLE = "CoinArchives"
HOSTS = ("coinarchives.com",)
SIGNS = ("coinarchives.com/a/lotviewer", "coinarchives.com/w/lotviewer")
VERSION = 1
PRICE_BASIS = PriceBasis.HAMMER
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.YES,
    seconds=10,
    hint=f"To save a lot of CoinArchives, {SAVE_PAGE}.",
    hosts=HOSTS,
    picture_hosts=HOSTS,
)

_MATCH = re.compile(r"^Match \d+:", re.MULTILINE)
_SALE = re.compile(
    r"^(?P<house>[^>\n]{1,100}?) > (?P<sale>[^\n]{1,150}?)\s*Auction date: *(?P<when>[^\n]{1,60})", re.MULTILINE
)
_END = re.compile(r"^(?:Estimate|Starting price|Price realized|Auction date|Similar|Search)\b", re.IGNORECASE)


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page, without the others on it.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    text = _MATCH.split("\n".join(page.lines), maxsplit=1)[0]
    lines = tuple(text.split("\n"))
    sale = _SALE.search(text)
    number = reading.labelled(lines, "Lot number")
    description = _description(lines)
    if sale is None or number is None or not description:
        raise Unreadable(reading.A_LIST if "results.php" in html or text.count("Auction date:") > 1 else reading.NO_LOT)
    realized = reading.labelled(lines, "Price realized") or ""
    price = reading.amount(realized)
    lot = lots.told(
        page,
        NAME,
        version=VERSION,
        text=description,
        keyed=reading.agreed(reading.key(page), agrees=_agrees(page.url, number)),
        price=price,
        basis=PRICE_BASIS,
        lines=lines,
        pictures=_pictures(page),
    )
    return replace(
        lot,
        sub_house=sale["house"].strip(),
        sale=sale["sale"].strip(),
        sale_id=_parameter(page.url, "aucid"),
        lot_number=number.split(" ")[0],
        sale_date=reading.day(sale["when"]),
        sale_date_text=sale["when"].strip(),
        outcome=_outcome(realized, is_sold=price is not None),
    )


def _description(lines: tuple[str, ...]) -> str:
    begin = next((place for place, line in enumerate(lines) if line.lower().startswith("lot description")), None)
    if begin is None:
        return ""
    first = lines[begin].partition(":")[2].strip()
    kept = [first] if first else []
    for line in lines[begin + 1 :]:
        if _END.match(line):
            break
        kept.append(line)
    return "\n".join(kept)


def _parameter(url: str | None, name: str) -> str | None:
    found = re.search(rf"[?&]{name}=(\d+)", url or "", re.IGNORECASE | re.ASCII)
    return found[1] if found else None


def _agrees(url: str | None, number: str) -> bool:
    """Whether the number on the page is that of the address."""
    told = _parameter(url, "lot")
    return told is None or told == re.sub(r"\D.*", "", number)


def _outcome(realized: str, *, is_sold: bool) -> Outcome:
    if is_sold:
        return Outcome.SOLD
    if reading.is_unsold(realized):
        return Outcome.UNSOLD
    return Outcome.UPCOMING if "upcoming auction" in realized.lower() else Outcome.UNKNOWN


def _pictures(page: Page) -> tuple[str, ...]:
    """The pictures before the first match, at the size they are linked to."""
    before = page.markup.find("Match 1:")
    given = []
    for node in page.every("a[href] img, img"):
        source = markup.attribute(node, "src")
        is_before = bool(source) and (before < 0 or 0 <= page.markup.find(source or "") < before)
        if source and is_before and re.search(r"/(?:images?|thumb|media|lots?)/?", source, re.IGNORECASE):
            above = node.parent
            linked = markup.attribute(above, "href") if above is not None else None
            given.append(linked if linked and re.search(r"\.(?:jpe?g|png|webp)$", linked, re.IGNORECASE) else source)
    return page.addresses(given)
