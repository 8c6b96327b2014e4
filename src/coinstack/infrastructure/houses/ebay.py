"""eBay. Nobody here has seen a coin's page; ten other programs agree on what is where.

The description lies in a frame of another origin: it is there only in a page saved as one file. A price is what was
asked, unless bids decided it.
"""

import re
from datetime import date

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.infrastructure.houses import markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_SINGLE, Fetch, FetchPolicy

NAME = "ebay"
TITLE = "eBay"
HOSTS = tuple(
    f"ebay.{country}" for country in "com co.uk de fr it es at ch be nl ie pl ca com.au com.hk com.sg com.my ph".split()
)
SIGNS = ("x-item-title__mainTitle", "ebayimg.com")
VERSION = 1
PRICE_BASIS = PriceBasis.ASKED
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.NO,
    seconds=10,
    hint=(
        "eBay turns programs away, and a plain save leaves the description out. "
        f"To save an item of eBay, {SAVE_SINGLE}."
    ),
    hosts=HOSTS,
    picture_hosts=("ebayimg.com",),
)

NO_DESCRIPTION = (
    "The seller's description is not in this file: eBay keeps it in a frame of its own. Save the page as one file "
    "(.mhtml, or with SingleFile) to have it."
)

_SIZE = re.compile(r"/s-l\d{2,4}\.(?=(?:jpe?g|png|webp)(?:$|\?))", re.IGNORECASE)
_ENDED = re.compile(r"^This listing (?P<how>has ended|sold|was ended)\b", re.IGNORECASE)
_ENDED_ON = re.compile(r"^(?:Ended|This listing sold on|Sold on)\W+(?P<when>.{6,50})", re.IGNORECASE)
_OF_THE_SHOP = frozenset(
    {"seller notes", "condition", "ebay product id (epid)", "epid", "returns", "shipping", "payments"}
)


def parse(html: str, url: str | None) -> Lot:
    """The item of a page.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    title = _title(page)
    if not title:
        raise Unreadable(reading.A_LIST if page.first(".s-item", ".srp-results") else reading.NO_LOT)
    description, specifics = _description(page), _specifics(page)
    bid = page.text(".x-bid-price .ux-textspans", ".x-bid-price")
    price = reading.amount(bid or page.text(".x-price-primary .ux-textspans", ".x-price-primary", "#prcIsum"))
    ended = next((found for line in page.lines if (found := _ENDED.match(line))), None)
    is_sold = bool(ended and ended["how"].lower() == "sold") or any(line.lower() == "sold" for line in page.lines)
    is_offer = any("best offer" in line.lower() for line in page.lines)
    when = next((found["when"] for line in page.lines if (found := _ENDED_ON.match(line))), None)
    found_key, warnings = reading.key(page)
    seller = markup.one_line(
        page.text(".x-sellercard-atf__info__about-seller a", ".x-sellercard-atf__info__about-seller")
    )
    return Lot(
        house=NAME,
        sub_house=seller,
        lot_number=found_key.split("/")[1] if found_key else None,
        sale_date=reading.day(when),
        sale_date_text=markup.one_line((when or "").rstrip(".")),
        price=price,
        basis=_basis(is_bid=bool(bid), is_sold=is_sold, is_offer=is_offer) if price else PriceBasis.UNKNOWN,
        outcome=Outcome.SOLD if is_sold else Outcome.UNKNOWN,
        title=title,
        text=_text(title, description, specifics),
        pictures=reading.pictures(_pictures(page)),
        seller=specifics,
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=warnings if description else (*warnings, NO_DESCRIPTION),
    )


def _title(page: Page) -> str | None:
    title = page.text("h1.x-item-title__mainTitle", "#itemTitle")
    return markup.one_line(re.sub(r"^Details about\s*", "", title))


def _basis(*, is_bid: bool, is_sold: bool, is_offer: bool) -> PriceBasis:
    """Bids decide a price that carries no premium; "sold" with Best Offer shows only what was asked."""
    return PriceBasis.HAMMER if is_bid and is_sold and not is_offer else PRICE_BASIS


def _description(page: Page) -> str:
    """The seller's text, from the frame that a page in one file has inside."""
    frame = page.first("iframe#desc_ifr[srcdoc]", "iframe[srcdoc]")
    inside = markup.attribute(frame, "srcdoc")
    return markup.plain(inside) if inside else page.text("#ds_div", "#desc_div", ".itemdescription")


def _specifics(page: Page) -> tuple[tuple[str, str], ...]:
    """The item's specifics, as labelled."""
    found: dict[str, str] = {}
    for node in page.every('[data-testid="ux-labels-values"], .ux-labels-values'):
        label = node.css_first(".ux-labels-values__labels")
        value = node.css_first(".ux-labels-values__values")
        if label is not None and value is not None:
            name, told = markup.one_line(markup.text_of(label)), markup.one_line(markup.text_of(value))
            if name and told and told != "--":
                found.setdefault(name.rstrip(": "), told)
    return tuple(found.items())[:60]


def _text(title: str, description: str, specifics: tuple[tuple[str, str], ...]) -> str:
    """The title is the seller's first sentence; where the description is missing, the specifics tell the rest."""
    if description:
        return description if title in description else f"{title}\n\n{description}"[: markup.LONGEST_TEXT]
    told = [f"{label}: {value}" for label, value in specifics if label.lower() not in _OF_THE_SHOP]
    return "\n".join([title, *told])


def _pictures(page: Page) -> tuple[str, ...]:
    """The pictures at full size: `s-l1600` in the name."""
    given = []
    for node in page.every(".ux-image-carousel-item img, img[data-zoom-src]"):
        zoomed, shown = (markup.attribute(node, name) for name in ("data-zoom-src", "src"))
        is_kept = bool(shown) and (shown or "").startswith(("inline:", "cid:"))
        given.append(shown if is_kept else zoomed or shown)
    return page.addresses(_SIZE.sub("/s-l1600.", one) for one in given if one)
