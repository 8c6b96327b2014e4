"""Any other page: what it says to machines (JSON-LD, OpenGraph), then the passage that reads like a coin's description.

The sites whose addresses are known (VCoins, MA-Shops, acsearch, Leu, Gorny, Nomos, Künker, Spink, Bidinside, Noble,
Artemide) are told by name; where their description stands is known of three of them.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from coinstack.domain import lot_keys
from coinstack.domain.document import Json
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.houses import markup, passages, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "web"
TITLE = "another site"
HOSTS: tuple[str, ...] = ()
SIGNS: tuple[str, ...] = ()
VERSION = 1
PRICE_BASIS = PriceBasis.UNKNOWN
VERIFIED: date | None = None
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.NO,
    seconds=10,
    hint=f"CoinStack fetches no pages of this site. To save one, {SAVE_PAGE}.",
)

# The site's name, its hosts, and where its description stands, where that is known.
_SITES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("leu", ("leunumismatik.com",), ("#ctl36_divLot",)),
    ("gorny", ("gmcoinart.de",), ("div.description",)),
    ("nomos", ("nomosag.com",), ("p.o-singleLot__description",)),
    ("kuenker", ("kuenker.de", "kuenker.auex.de"), ()),
    ("spink", ("spink.com",), ()),
    ("sixbid", ("sixbid.com",), ()),
    ("vcoins", ("vcoins.com",), ()),
    ("ma-shops", ("ma-shops.com", "ma-shops.de"), ()),
    ("acsearch", ("acsearch.info",), ()),
    ("bidinside", ("bidinside.com",), ()),
    ("noble", ("noble.com.au",), ()),
    ("artemide", ("artemideaste.com",), ()),
)
_SHOPS = frozenset({"vcoins", "ma-shops"})
_FRIENDLY = FetchPolicy(
    fetch=Fetch.ONCE,
    seconds=10,
    hint=f"To save a page of this site, {SAVE_PAGE}.",
)
_PICTURE_HOSTS = ("saleuprod.blob.core.windows.net", "images.auex.de", "images.vcoins.com")
_UNFRIENDLY = frozenset({"sixbid"})
_DOLLARS = {".au": "AUD", ".nz": "NZD", ".ca": "CAD"}

_PRODUCTS = frozenset({"product", "individualproduct", "offer", "productmodel"})
_MOST_NODES = 2_000
_NUMBER = re.compile(
    r"\b(?:Lot|Los|Lotto|Lote)(?:\s?(?:nr|no|number|nummer)\.?)?:?\s{0,3}#?(\d{1,6}[A-Za-z]?)\b", re.IGNORECASE
)
_HAMMER = re.compile(
    r"\b(?:zuschlag|hammer|does not include (?:the )?buyer|excluding (?:buyer|premium))", re.IGNORECASE
)
_INCLUDING = re.compile(
    r"\b(?:incl(?:uding|\.)? (?:buyer|premium)|inkl\.? aufgeld|with buyer'?s premium)", re.IGNORECASE
)
_UPCOMING = re.compile(r"^(?:place (?:a )?bid|bid now|bieten|current bid|aktuelles gebot)\b", re.IGNORECASE)


def site(url: str | None) -> str | None:
    """The name of a site that is known by its address only."""
    return next((name for name, hosts, _ in _SITES if url and _is_on(url, hosts)), None)


def policy(url: str) -> FetchPolicy:
    """How a site without a module of its own is treated: a known one is asked once, no other is asked at all."""
    found = next((one for one in _SITES if _is_on(url, one[1])), None)
    if found is None or found[0] in _UNFRIENDLY:
        return FETCH_POLICY
    return FetchPolicy(_FRIENDLY.fetch, _FRIENDLY.seconds, _FRIENDLY.hint, found[1], (*found[1], *_PICTURE_HOSTS))


def _is_on(url: str, hosts: tuple[str, ...]) -> bool:
    name = lot_keys.host(url)
    return any(name == one or name.endswith("." + one) for one in hosts)


def parse(html: str, url: str | None) -> Lot:
    """The lot, or the offer, of a page.

    Raises:
        Unreadable: it has none, or several.
    """
    page = Page(html, url)
    product = _product(page)
    if product is not None and (lot := _of_product(product, page)):
        return lot
    placed = page.text(*_places(page.url))
    placed = re.sub(r"^(?:Lot|Los|Lotto) \d{1,6}\w?[.:]?\n", "", placed)
    passage = placed if passages.is_of_a_coin(placed, signs=1) else passages.description(page.lines)
    graph = page.meta("og:description", "twitter:description") or ""
    if not passage and passages.is_of_a_coin(graph, signs=2):
        passage = markup.tidy(graph)
    if not passage:
        raise Unreadable(reading.A_LIST if passages.is_a_list(page.lines) else reading.NO_LOT)
    return _of_text(passage, page)


def _places(url: str | None) -> tuple[str, ...]:
    return next((places for _, hosts, places in _SITES if url and _is_on(url, hosts)), ())


def dollar_of(url: str | None) -> str | None:
    """Whose dollars a lone "$" are, by the country of the site; None where that says nothing."""
    return next((code for ending, code in _DOLLARS.items() if lot_keys.host(url or "").endswith(ending)), None)


# --- what the page says in words ---------------------------------------------------------------------------------


def _of_text(text: str, page: Page) -> Lot:
    lines, dollar = page.lines, dollar_of(page.url)
    everything = "\n".join(lines[:2_000])
    shop = site(page.url) in _SHOPS
    realized = reading.labelled(lines, reading.REALIZED)
    asked = reading.labelled(lines, reading.ASKED) if realized is None else None
    price = sum_of(realized or asked, dollar) or (_offered(page) if realized is None else None)
    low, high = reading.amounts(reading.labelled(lines, reading.ESTIMATE), dollar=dollar)
    title = _title(page)
    number = _NUMBER.search("\n".join([title or "", *lines[:400]]))
    found_key, warnings = reading.key(page)
    # An estimate beside the price is an auction's; what is only asked has none.
    is_auction = realized is not None or low is not None
    return Lot(
        house=NAME,
        sub_house=site(page.url) or lot_keys.host(page.url or "") or None,
        lot_number=number[1] if number and not shop else None,
        estimate_low=low,
        estimate_high=high,
        starting_price=reading.amount(reading.labelled(lines, reading.STARTING), dollar=dollar),
        price=price,
        basis=basis_of(everything, is_asked=not is_auction) if price else PriceBasis.UNKNOWN,
        premium_rate=reading.premium_rate(everything),
        outcome=outcome_of(lines, is_sold=price is not None and realized is not None),
        title=title,
        text=text,
        pictures=reading.pictures(_pictures(page)),
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=warnings,
    )


def sum_of(text: str | None, dollar: str | None) -> Money | None:
    """A sum with its currency: on a page of any kind, a bare number may be anything ("Price 4" is a catalogue's)."""
    found = reading.amount(text, dollar=dollar)
    return found if found and found.currency else None


def _title(page: Page) -> str | None:
    """What the page calls itself; the site's name alone is no title."""
    found = markup.one_line(page.meta("og:title") or page.text("h1") or page.text("title"))
    return None if found and found.lower().removeprefix("www.") == lot_keys.host(page.url or "") else found


def basis_of(text: str, *, is_asked: bool) -> PriceBasis:
    """Whether a price includes the premium, as far as the page says."""
    if is_asked:
        return PriceBasis.ASKED
    if _INCLUDING.search(text):
        return PriceBasis.INCL_PREMIUM
    return PriceBasis.HAMMER if _HAMMER.search(text) else PRICE_BASIS


def outcome_of(lines: tuple[str, ...], *, is_sold: bool) -> Outcome:
    """What became of the lot, as far as the page says."""
    if is_sold:
        return Outcome.SOLD
    short = [line for line in lines[:600] if len(line) < 60]
    if any(reading.is_unsold(line) for line in short):
        return Outcome.UNSOLD
    return Outcome.UPCOMING if any(map(_UPCOMING.match, short)) else Outcome.UNKNOWN


def _offered(page: Page) -> Money | None:
    """The price in the page's OpenGraph."""
    digits = page.meta("product:price:amount", "og:price:amount")
    return (
        reading.exact(digits.replace(",", ""), page.meta("product:price:currency", "og:price:currency"))
        if digits
        else None
    )


def _pictures(page: Page) -> tuple[str, ...]:
    given = [markup.attribute(node, "content") for node in page.every('meta[property="og:image"]')]
    given += [markup.attribute(page.first("#singleLot-image"), "data-src")]
    known = [
        markup.attribute(node, "src")
        for node in page.every("img[src]")
        if re.search(
            r"product_image|/lots?[/_]|lot_images|images\.auex|saleuprod|^inline:|^cid:",
            node.attributes.get("src") or "",
        )
    ]
    return page.addresses([*given, *known])


# --- what the page says to machines ------------------------------------------------------------------------------


def _product(page: Page) -> dict[str, Json] | None:
    """The one product of the page's JSON-LD; of several, none: that is a list."""
    found = [node for node in _linked_data(page) if _kinds(node) & _PRODUCTS - {"offer"}]
    named = {str(node.get("name")): node for node in found}
    if len(named) > 3:
        raise Unreadable(reading.A_LIST)
    return next(iter(named.values()), None)


def _linked_data(page: Page) -> Iterator[dict[str, Json]]:
    count = 0
    for script in page.every('script[type="application/ld+json"]', most=20):
        try:
            waiting: list[Json] = [json.loads(script.text() or "")]
        except (ValueError, RecursionError):
            continue
        while waiting and count < _MOST_NODES:
            count += 1
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting.extend(node)
            elif isinstance(node, dict):
                yield node
                waiting.extend(
                    node[name] for name in ("@graph", "mainEntity", "itemListElement", "item") if name in node
                )


def _kinds(node: dict[str, Json]) -> set[str]:
    kind = node.get("@type")
    return {str(one).lower() for one in (kind if isinstance(kind, list) else [kind])}


def _of_product(product: dict[str, Json], page: Page) -> Lot | None:
    """The lot of a product, or None where its text is no coin's."""
    title = _word(product.get("name"))
    told = product.get("description")
    text = markup.plain(told) if isinstance(told, str) else ""
    placed = page.text(*_places(page.url))
    # Machines are often told only the beginning.
    longer = next((one for one in (placed, passages.description(page.lines)) if len(one) > len(text)), "")
    if longer and (not text or text.rstrip(" .…")[:80] in longer):
        text = longer
    if not passages.is_of_a_coin(f"{title or ''}\n{text}", signs=1):
        return None
    offer = _offer(product.get("offers"))
    price = _price(offer, page)
    lot = _of_text(text or title or "", page)
    is_auction = lot.price is not None and lot.basis is not PriceBasis.ASKED
    if is_auction:
        price = lot.price
    return Lot(
        house=NAME,
        sub_house=lot.sub_house,
        lot_number=lot.lot_number,
        estimate_low=lot.estimate_low,
        estimate_high=lot.estimate_high,
        starting_price=lot.starting_price,
        price=price or lot.price,
        basis=lot.basis if is_auction or not price else PriceBasis.ASKED,
        premium_rate=lot.premium_rate,
        outcome=_availability(offer) or lot.outcome,
        title=title or lot.title,
        text=lot.text,
        pictures=reading.pictures(page.addresses(_images(product.get("image")))) or lot.pictures,
        seller=_seller(product, offer),
        key=lot.key,
        url=lot.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=lot.warnings,
    )


def _word(value: Json) -> str | None:
    return markup.one_line(markup.plain(value)) if isinstance(value, str) else None


def _offer(offers: Json) -> dict[str, Json]:
    first = offers[0] if isinstance(offers, list) and offers else offers
    return first if isinstance(first, dict) else {}


def _price(offer: dict[str, Json], page: Page) -> Money | None:
    """The offer's price, as digits or as people write it; its currency is named beside it."""
    value = offer.get("price", offer.get("lowPrice"))
    currency = _word(offer.get("priceCurrency"))
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        return None
    found = reading.exact(str(value).strip(), currency) or reading.amount(str(value), dollar=dollar_of(page.url))
    return Money(found.amount, found.currency or currency) if found else None


def _availability(offer: dict[str, Json]) -> Outcome | None:
    told = (_word(offer.get("availability")) or "").rpartition("/")[2].lower()
    return Outcome.SOLD if told in {"soldout", "outofstock", "discontinued"} else None


def _images(value: Json) -> Iterator[str | None]:
    for one in value if isinstance(value, list) else [value]:
        address = one.get("url", one.get("contentUrl")) if isinstance(one, dict) else one
        if isinstance(address, str):
            yield address


def _seller(product: dict[str, Json], offer: dict[str, Json]) -> tuple[tuple[str, str], ...]:
    seller = offer.get("seller")
    told = {
        "Seller": _word(seller.get("name")) if isinstance(seller, dict) else None,
        "Number": _word(product.get("sku")) or _word(product.get("productID")),
    }
    return tuple((label, value) for label, value in told.items() if value)
