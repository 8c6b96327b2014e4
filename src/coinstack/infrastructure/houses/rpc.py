"""RPC Online (Roman Provincial Coinage). Nobody here has seen a page of theirs: labels and values are looked for alone.

Its pages are of types, not of coins: the weight and the diameter there are averages, and stay out of the coin.
"""

import re
from collections.abc import Iterator
from datetime import date

from coinstack.domain import catalog_ids
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, PriceBasis
from coinstack.infrastructure.houses import markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "rpc"
TITLE = "RPC Online"
HOSTS = ("rpc.ashmus.ox.ac.uk",)
SIGNS = ("rpc.ashmus.ox.ac.uk",)
VERSION = 1
PRICE_BASIS = PriceBasis.UNKNOWN
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.NO,
    seconds=10,
    hint=f"RPC Online offers nothing to programs. To take a type from it, {SAVE_PAGE}.",
    hosts=HOSTS,
    picture_hosts=HOSTS,
)
OF_A_TYPE = "The page is of a type, not of a coin: its weight, diameter and pictures are of other specimens."

_ADDRESS = re.compile(r"/coins/(?P<volume>\d{1,2})(?:\.(?P<part>\d))?/(?P<number>\d{1,6}[A-Za-z]?)/?$")
_TITLE = re.compile(
    r"RPC\s+(?P<volume>[IVX]{1,4}|\d{1,2})(?:[.,/](?P<part>\d))?,?\s+(?P<number>(?:no\.?\s*)?\d{1,6}\w?)"
)

# What the page may call it, folded: what the reader of descriptions knows it by.
_LABELS = {
    "reign": "Ruler",
    "obverse portrait": "Ruler",
    "issuer": "Ruler",
    "authority": "Ruler",
    "city": "Mint",
    "mint": "Mint",
    "denomination": "Denomination",
    "metal": "Metal",
    "material": "Metal",
    "axis": "Axis",
    "date": "Date",
    "obverse inscription": "Obverse legend",
    "obverse legend": "Obverse legend",
    "obverse design": "Obverse design",
    "obverse type": "Obverse design",
    "reverse inscription": "Reverse legend",
    "reverse legend": "Reverse legend",
    "reverse design": "Reverse design",
    "reverse type": "Reverse design",
    "reference": "References",
    "references": "References",
}
_OF_THE_TYPE = ("province", "subprovince", "region", "subregion", "magistrate", "persons", "volume", "issue", "group")
_SIDES = ("Obverse legend", "Obverse design", "Reverse legend", "Reverse design")
_NOTHING = frozenset({"", "-", "–", "—", "no date visible", "none", "uncertain"})


def parse(html: str, url: str | None) -> Lot:
    """What the page of a type tells, as the text of a lot.

    Raises:
        Unreadable: there is no type on it.
    """
    page = Page(html, url)
    said: dict[str, str] = {}
    told: list[tuple[str, str]] = []
    for label, value in _pairs(page):
        folded = " ".join(label.casefold().rstrip(":").split())
        known = _LABELS.get(folded)
        if known and value.casefold() not in _NOTHING:
            said.setdefault(known, value)
        elif folded in _OF_THE_TYPE and value:
            told.append((label.rstrip(": "), value))
    if not any(side in said for side in _SIDES):
        raise Unreadable(reading.NO_LOT)
    reference = _reference(page, url)
    if reference:
        said["References"] = "; ".join(one for one in (reference, said.get("References")) if one)
    return Lot(
        house=NAME,
        text="\n".join(f"{label}: {value}" for label, value in said.items()),
        title=markup.one_line(reference or page.text("h1") or None),
        seller=tuple(dict.fromkeys(told)),
        url=url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=(OF_A_TYPE,),
    )


def _pairs(page: Page) -> Iterator[tuple[str, str]]:
    """Labels with their values: rows of two cells, lists of definitions, lines with a colon."""
    for row in page.every("tr", most=500):
        cells = [markup.text_of(cell) for cell in row.css("th, td")]
        if len(cells) == 2:
            yield markup.tidy(cells[0]), markup.one_line(cells[1]) or ""
    for label in page.every("dt", most=500):
        value = label.next
        while value is not None and value.tag not in ("dd", "dt"):
            value = value.next
        if value is not None and value.tag == "dd":
            yield markup.tidy(markup.text_of(label)), markup.one_line(markup.text_of(value)) or ""
    for line in page.lines:
        name, colon, rest = line.partition(":")
        if colon and len(name) < 40:
            yield name.strip(), rest.strip()


def _reference(page: Page, url: str | None) -> str | None:
    """As a collector cites it; the page's own words go before its address, whose part may be missing."""
    for text in (page.text("h1"), page.text("title")):
        if found := _TITLE.search(text or ""):
            volume = catalog_ids.volume_id(found["volume"])
            part = f".{found['part']}" if found["part"] else ""
            number = re.sub(r"^no\.?\s*", "", found["number"])
            return f"RPC {catalog_ids.volume_printed(volume)}{part} {number}" if volume else None
    if found := _ADDRESS.search((url or "").partition("?")[0]):
        part = f".{found['part']}" if found["part"] else ""
        return f"RPC {catalog_ids.volume_printed(found['volume'])}{part} {found['number']}"
    return None
