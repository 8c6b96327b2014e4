"""Classical Numismatic Group, in three generations of pages that are all in use.

`auctions.cngcoins.com/lots/view/...` carries the whole lot as `viewVars = {...};`, `Lot.aspx` and `Coin.aspx` are old
server pages. Prices are the hammer; those of the coin shop are what was asked.
"""

import json
import re
from collections.abc import Iterator
from datetime import date

from coinstack.domain.document import Json
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.houses import markup, reading
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy

NAME = "cng"
TITLE = "Classical Numismatic Group"
HOSTS = ("cngcoins.com",)
SIGNS = ("auctions.cngcoins.com", "classicalnumismaticgroup", "_ctl0_bodyContentPlaceHolder_", 'id="coin_coinInfo"')
VERSION = 1
PRICE_BASIS = PriceBasis.HAMMER
VERIFIED: date | None = date(2026, 7, 1)
FETCH_POLICY = FetchPolicy(
    fetch=Fetch.YES,
    seconds=3,
    hint=f"To save a lot of CNG, {SAVE_PAGE}.",
    hosts=("cngcoins.com",),
    picture_hosts=("cngcoins.com", "auctionmobility.com"),
)

_STATE = re.compile(r"\bviewVars\s*=\s*(?=\{)")
_FRAMES = 5  # places where the state may begin
_SALE = re.compile(r"(?:Sale:\s*)?(?P<sale>[^.\n]{1,80}?),\s*Lot:?\s*(?P<lot>\d{1,6}[A-Za-z]?)\s*\.", re.IGNORECASE)
_SHOP = re.compile(r"^(?P<number>\d{5,9})\.\s*(?P<sold>SOLD)?\s*(?P<price>.*)$", re.MULTILINE)


def parse(html: str, url: str | None) -> Lot:
    """The lot of a page.

    Raises:
        Unreadable: it has none.
    """
    page = Page(html, url)
    state = _state(html)
    if state is not None:
        return _of_state(state, page)
    if page.first("#coin_coinInfo", "#coin_hCont"):
        return _of_coin(page)
    if page.first("#_ctl0_bodyContentPlaceHolder_txtDescription", "#_ctl0_bodyContentPlaceHolder_txtName"):
        return _of_lot(page)
    raise Unreadable(reading.A_LIST if "viewVars" in html or "PastAuction" in html else reading.NO_LOT)


# --- auctions.cngcoins.com ---------------------------------------------------------------------------------------


def _state(html: str) -> dict[str, Json] | None:
    """The lot in the page's state; the braces are counted outside of strings."""
    for place, begin in enumerate(_STATE.finditer(html)):
        if place == _FRAMES:
            return None
        try:
            found = json.loads(_balanced(html, begin.end()))
        except (ValueError, RecursionError):
            continue
        lot = found.get("lot") if isinstance(found, dict) else None
        if isinstance(lot, dict) and lot.get("row_id"):
            return lot
    return None


_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_QUOTE_OR_BRACE = re.compile(r'["{}]')


def _balanced(text: str, start: int) -> str:
    """From the brace at `start` to the one that closes it; nothing where none does."""
    depth, place = 0, start
    while token := _QUOTE_OR_BRACE.search(text, place):
        place = token.end()
        if token[0] == '"':
            string = _STRING.match(text, token.start())
            if string is None:
                return ""
            place = string.end()
            continue
        depth += 1 if token[0] == "{" else -1
        if depth == 0:
            return text[start:place]
    return ""


def _of_state(lot: dict[str, Json], page: Page) -> Lot:
    def text(name: str) -> str | None:
        value = lot.get(name)
        return markup.one_line(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else None

    auction = lot.get("auction")
    sale = auction if isinstance(auction, dict) else {}
    currency = text("currency_code") or _string(sale.get("currency_code"))
    row_id = text("row_id") or ""
    status = text("status")
    price = _sum(lot.get("sold_price"), currency)
    closed = text("extended_end_time") or _string(sale.get("effective_end_time"))
    found_key, warnings = reading.settled(page.url, f"https://auctions.cngcoins.com/lots/view/{row_id}")
    description, title = lot.get("description"), lot.get("title")
    headline = markup.one_line(markup.plain(title)) if isinstance(title, str) else None
    return Lot(
        house=NAME,
        sale=_string(sale.get("title")),
        sale_id=_string(sale.get("row_id")),
        lot_number=((text("lot_number") or "") + (text("lot_number_extension") or "")) or None,
        sale_date=reading.day(closed),
        sale_date_text=closed,
        estimate_low=_sum(lot.get("estimate_low"), currency),
        estimate_high=_sum(lot.get("estimate_high"), currency),
        starting_price=_sum(lot.get("starting_price"), currency),
        price=price,
        basis=PRICE_BASIS if price else PriceBasis.UNKNOWN,
        outcome=_outcome(status, price),
        title=headline,
        text=reading.some(markup.plain(description) if isinstance(description, str) else headline or ""),
        pictures=reading.pictures(page.addresses(_pictures(lot.get("images")))),
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=warnings,
    )


def _outcome(status: str | None, price: Money | None) -> Outcome:
    if status == "active":
        return Outcome.UPCOMING
    if price:
        return Outcome.SOLD
    return Outcome.UNSOLD if status in {"expired", "passed"} else Outcome.UNKNOWN


def _string(value: Json) -> str | None:
    return markup.one_line(value) if isinstance(value, str) else None


def _sum(value: Json, currency: str | None) -> Money | None:
    """A sum as the state writes it: "100.00"."""
    written = str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return reading.exact(written, currency)


def _pictures(images: Json) -> Iterator[str | None]:
    """The pictures at full size: their size stands in the query."""
    for image in images if isinstance(images, list) else []:
        address = image.get("detail_url") if isinstance(image, dict) else None
        if isinstance(address, str):
            is_sized = "auctionmobility" in address
            yield address.partition("?")[0] if is_sized else address


# --- Lot.aspx ----------------------------------------------------------------------------------------------------

_NUMBERED_SALE = re.compile(r"(?:CNG|Triton|Electronic|Keystone)(?: [A-Z][\w-]*){0,4} (?:\d{1,4}|[IVXLC]{1,8})")


def _of_lot(page: Page) -> Lot:
    title = page.text("#_ctl0_bodyContentPlaceHolder_txtName")
    text = page.text("#_ctl0_bodyContentPlaceHolder_txtDescription")
    lines = page.lines
    number = reading.labelled(lines, r"Lot(?: n\w+)?")
    sold = reading.labelled(lines, "Sold For")
    price = reading.amount(sold)
    low, high = reading.amounts(reading.labelled(lines, reading.ESTIMATE))
    is_unsold = reading.is_unsold(page.text("#_ctl0_bodyContentPlaceHolder_txtPrice")) or reading.is_unsold(sold)
    sale = next((line for line in lines if _NUMBERED_SALE.fullmatch(line)), None)
    found_key, warnings = reading.key(page)
    return Lot(
        house=NAME,
        sale=sale,
        lot_number=_number(number),
        estimate_low=low,
        estimate_high=high,
        price=price,
        basis=PRICE_BASIS if price else PriceBasis.UNKNOWN,
        outcome=Outcome.SOLD if price else Outcome.UNSOLD if is_unsold else Outcome.UNKNOWN,
        title=markup.one_line(title),
        text=reading.some(text or title),
        pictures=reading.pictures(_sources(page, "#_ctl0_bodyContentPlaceHolder_imgLot")),
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=warnings,
    )


def _number(text: str | None) -> str | None:
    found = re.match(r"\d{1,6}[A-Za-z]?\b", text or "")
    return found[0] if found else None


def _sources(page: Page, selector: str) -> tuple[str, ...]:
    """The pictures, and what they are linked to at their full size."""
    given = []
    for node in page.every(selector):
        above = node.parent
        linked = markup.attribute(above, "href") if above is not None and above.tag == "a" else None
        is_picture = bool(linked and re.search(r"\.(?:jpe?g|png|webp)(?:$|\?)", linked, re.IGNORECASE))
        given.append(linked if is_picture else markup.attribute(node, "src"))
    return page.addresses(given)


# --- Coin.aspx ---------------------------------------------------------------------------------------------------


def _of_coin(page: Page) -> Lot:
    info = page.text("#coin_coinInfo")
    framing, headline = page.text("#coin_hCont"), page.text("#coin_hHead")
    lines = info.split("\n")
    found = _SALE.search(info)
    shop = None if found else _SHOP.search(info)
    sold = re.search(r"Sold For\b(?P<price>[^\n]*)", info, re.IGNORECASE)
    price = reading.amount(sold["price"] if sold else shop["price"] if shop else None)
    low, high = reading.amounts(_behind(info, r"Estimate:?"))
    closing = _behind(info, r"Closing Date:?")
    notes = page.text("#coin_pNotes")
    pictures = reading.pictures(_sources(page, "div.lot img"))
    text = _description(page)
    found_key, warnings = reading.key(page)
    return Lot(
        house=NAME,
        sub_house=_affiliated(framing, found["sale"] if found else None),
        sale=_sale(framing, found["sale"] if found else None),
        lot_number=found["lot"] if found else shop["number"] if shop else None,
        sale_date=reading.day(closing),
        sale_date_text=closing,
        estimate_low=low,
        estimate_high=high,
        price=price,
        basis=PriceBasis.UNKNOWN if price is None else PRICE_BASIS if found else PriceBasis.ASKED,
        outcome=_outcome_of_coin(info, is_sold=bool(price and (sold or (shop and shop["sold"])))),
        title=markup.one_line(headline),
        text=reading.some(_without(text, [*lines, framing, headline]) + (f"\n{notes}" if notes else "")),
        pictures=pictures,
        key=found_key,
        url=page.url,
        extractor=NAME,
        extractor_version=VERSION,
        warnings=warnings,
    )


def _behind(text: str, label: str) -> str | None:
    """What is said behind a label, up to the end of its sentence; a point in a number does not end it."""
    found = re.search(rf"{label}\s*(?P<rest>[^\n]{{1,80}}?)(?:\.(?!\d)|$|\n)", text, re.IGNORECASE)
    return found["rest"].strip() if found else None


def _affiliated(framing: str, sale: str | None) -> str | None:
    """Whose auction it was, where CNG only sold for another: "Nomos 7" is of Nomos."""
    if "affiliated" not in framing.lower() or not sale:
        return None
    return re.sub(r"[\s\d]+$|\s+[IVXLC]+$", "", sale).strip() or None


def _sale(framing: str, sale: str | None) -> str | None:
    """The sale in full: a bare number is that of an electronic auction."""
    if sale is None:
        return markup.one_line(framing) if "shop" in framing.lower() else None
    sale = markup.one_line(sale) or ""
    return f"CNG Electronic Auction {sale}" if sale.isdigit() and "electronic" in framing.lower() else sale or None


def _outcome_of_coin(info: str, *, is_sold: bool) -> Outcome:
    if is_sold:
        return Outcome.SOLD
    return Outcome.UNSOLD if reading.is_unsold(info) else Outcome.UNKNOWN


def _description(page: Page) -> str:
    """The text of the lot: what stands in `div.lot` outside of links, headings, tables and paragraphs."""
    node = page.first("div.lot")
    if node is None:
        return ""
    for inner in node.css("a, h1, h2, table, p.notes, #coin_pNotes, #coin_hHead, #coin_hCont, #coin_coinInfo"):
        inner.decompose()
    return markup.text_of(node)


def _without(text: str, said: list[str]) -> str:
    already = {line.strip() for line in said if line.strip()}
    return "\n".join(line for line in text.split("\n") if line.strip() not in already)
