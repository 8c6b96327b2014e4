"""Agora Auctions. Nobody here has seen a page of theirs; this follows the reader of CoinStack's first version."""

import re
from dataclasses import replace
from datetime import date

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import lots, markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "agora"
TITLE = "Agora Auctions"
HOSTS = ("agoraauctions.com",)
SIGNS = ("agoraauctions.com/listing",)
VERSION = 1
PRICE_BASIS = PriceBasis.UNKNOWN
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.ONCE,
    seconds=5,
    hint=f"To save a lot of Agora, {SAVE_PAGE}.",
    hosts=HOSTS,
    picture_hosts=HOSTS,
)

_LOT = re.compile(r"^\s*Lot\s+(?P<number>\d{1,6}\w?)\b[.:]?\s*(?P<title>.*)", re.IGNORECASE | re.DOTALL)


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page; its day is not on it.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    heading = next((found for node in page.every("h1", most=5) if (found := _LOT.match(markup.text_of(node)))), None)
    text = page.text("h3")
    if heading is None or not (text or heading["title"].strip()):
        raise Unreadable(reading.NO_LOT)
    price = reading.amount(reading.labelled(page.lines, r"Final Price|Winning Bid"))
    lot = lots.told(
        page,
        NAME,
        version=VERSION,
        text=text or heading["title"].strip(),
        keyed=reading.key(page),
        price=price,
        basis=PRICE_BASIS,
        lines=page.lines,
        pictures=page.addresses(markup.attribute(node, "src") for node in page.every('img[src*="lot_images"]')),
    )
    return replace(
        lot,
        lot_number=heading["number"],
        outcome=Outcome.SOLD if price else Outcome.UNSOLD if _is_unsold(page) else Outcome.UNKNOWN,
        title=markup.one_line(heading["title"]),
    )


def _is_unsold(page: Page) -> bool:
    return any(reading.is_unsold(line) for line in page.lines if len(line) < 60)
