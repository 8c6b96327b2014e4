"""The text of a lot's page as it comes by copy and paste: the description, and what its page says around it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from coinstack.domain import describing_frame, describing_purchase
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.houses import heritage, passages, reading, web

NAME = "text"
VERSION = 2

LONGEST_LINE = 160
"""Characters of a line that tells of the sale and not of the coin."""

_SHORT = 60
"""Characters of a line that holds a name or a word."""

_LINES = 2_000
_MOST = 20_000

_SUMS = rf"(?:{reading.ESTIMATE}|{reading.STARTING}|{reading.REALIZED}|{reading.ASKED})"
_GLUED = re.compile(
    rf"(?<=[^\n])[ \t]{{0,4}}(?:[|•·]|(?<=[.;,)\d]))[ \t]{{0,4}}(?={_SUMS}\s?(?::|[$€£]|[A-Z]{{3}}\s?\d|\d))"
    rf"|(?<=[a-z\d])(?=Auction date:)"
    rf"|(?<=[A-Z€£$\d]\.)[ \t]{{1,4}}(?=(?:E-)?(?:Auction|Auktion|Sale|Asta|Subasta|Vente)\s\d)",
    re.IGNORECASE,
)
"""Where a label goes on in the line of another: "Lot 234. Estimate: 500 EUR. Price realized: 700 EUR"."""

_LOT = re.compile(
    r"(?:.{0,80}[\s,|>·•:/-])?(?:lot|los|lotto|lote)(?:\s?(?:nr|no|number|nummer|numéro|numero|número|n°"
    r"|nº))?[.:]?\s{0,3}#?"
    r"(?P<number>\d{1,6}[A-Za-z]?)(?!\w|[.,]\d)",
    re.IGNORECASE,
)
_LOT_FIRST = re.compile(
    r"(?:lot|los|lotto|lote)\s?(?:nr\.?|no\.?|n°)?\s?#?(?P<number>\d{1,6}[A-Za-z]?)[.:]\s", re.IGNORECASE
)
_LOT_ALONE = re.compile(rf"{_LOT.pattern}[\s.:]*", re.IGNORECASE)
_KIND = (
    r"(?:(?:e-?|web[ -]|live[ -]|online[ -]|floor[ -]|public[ -]|timed[ -]|mail bid[ -]|internet[ -]|electronic[ -])*"
    r"(?:auction|auktion|auctions|sale|asta|subasta|vente|e-?live|elive|live-?auktion|triton|obolos|mail bid sale"
    r"|vente sur offres|online-?auktion|e-?shop))"
)
_SALE = re.compile(
    rf"(?P<sale>{_KIND}(?:\s(?:at|no\.?|nr\.?|n°|nº|#))?\s?(?:\d{{1,4}}[A-Z]?|[IVXLC]{{1,8}})(?:/\d{{1,3}})?(?!\w"
    rf"|[.,]?\d))"
    rf"|(?P<ordinal>\d{{1,4}}\.\s{_KIND})",
    re.IGNORECASE,
)
_HOUSES = (
    "CNG|Classical Numismatic Group|Roma Numismatics|Leu Numismatik|Nomos|Numismatica Ars Classica|NAC"
    "|Gorny & Mosch|Künker"
    "|Fritz Rudolf Künker|Lanz|Numismatik Lanz|Dr\\. Busso Peus|Busso Peus|Peus|Rauch|Auktionshaus H\\. D\\. Rauch"
    "|Gerhard Hirsch"
    "|Hirsch|Solidus|Solidus Numismatik|Naumann|Numismatik Naumann|Savoca|Savoca Numismatik|Naville|Naville Numismatics"
    "|Heritage|Heritage Auctions|Stack's Bowers|Stack's Bowers Galleries|Spink|Noonans|DNW|Dix Noonan Webb"
    "|Baldwin's|St James's"
    "|Davissons|Harlan J\\. Berk|HJB|Agora|Agora Auctions|cgb\\.fr|cgb|iNumis|Burgan|Burgan Numismatique|Vinchon"
    "|Palombo"
    "|Maison Palombo|MDC Monaco|Jean Elsen|Elsen|Hess-Divo|Sincona|Artemide|Artemide Aste|Varesi|Ranieri|Bolaffi"
    "|Bertolami"
    "|Bertolami Fine Arts?|InAsta|Nomisma|Nomisma Aste|Aureo & Calicó|Áureo & Calicó|Tauler & Fau|Jesús Vico|Ibercoin"
    "|Soler y Llach|Cayón|Martí Hervera|Obolos|Rex Numis|Nummitra|Zeus Numismatics|Biga|Pecunem|Noble|Noble Numismatics"
    "|WAG|Teutoburger Münzauktion|Emporium Hamburg|Ritter|Münzen & Medaillen|Katz|Macho & Chlapovič|The Coin Cabinet"
)
_HOUSE = re.compile(rf"(?:{_HOUSES})(?:\s(?:AG|GmbH(?: & Co\.? KG)?|Ltd\.?|LLC|Inc\.?|SRL|S\.?A\.?|SA|KG))?\.?")
_COMPANY = re.compile(
    r"[A-ZÀ-Þ][^\n\d:|>]{1,50}\s(?:AG|GmbH(?: & Co\.? KG)?|Ltd\.?|LLC|Inc\.?|S\.?R\.?L\.?|S\.A\.|KG|Numismatics"
    r"|Numismatik"
    r"|Numismatique|Auctions|Galleries|Aste)"
)
_DATED = (
    r"(?:(?:auction|sale|closing|end|event)\s?date|date of (?:the )?(?:sale|auction)|closes?|closed|ends?|ended"
    r"|auktionsdatum"
    r"|auktionstag|datum|date(?: de (?:la )?vente)?|data(?: (?:dell')?asta)?|fecha(?: de (?:la )?subasta)?)"
)
_OWNERS = re.compile(
    r"(?:ex|from|purchased|bought|acquired|exemplar|aus|provenance|provenienz|provenienza|procedencia|herkunft"
    r"|erworben|cf"
    r"|vgl|gekauft|acheté|acquis|acquistat|comprad|dalla|de la)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:similar|related|you may also|similaires|ähnliche|weitere (?:lose|artikel)|next lot|previous lot|nächstes los"
    r"|lot suivant|lotto successivo|lote siguiente|match \d+:|©|copyright|all rights reserved|terms (?:and|&)|privacy"
    r"|impressum|cookies?\b|datenschutz|add to (?:cart|watchlist|favou?rites)|share (?:this|on)|back to (?:top|list))",
    re.IGNORECASE,
)


def read(text: str, url: str | None) -> Lot:
    """The lot of a pasted text; of a description alone, without a sale's facts, nothing but the text is told.

    `url` is the lot's address where the owner named it. Never raises.
    """
    bare = Lot(house=NAME, text=text, extractor=NAME, extractor_version=VERSION, url=url)
    lines = _lines(text)
    dollar = web.dollar_of(url)
    low, high = map(_named, reading.amounts(reading.labelled(lines, reading.ESTIMATE), dollar=dollar))
    starting = _named(reading.amount(reading.labelled(lines, reading.STARTING), dollar=dollar))
    realized = web.sum_of(reading.labelled(lines, reading.REALIZED), dollar)
    short = tuple(line for line in lines if line and len(line) <= LONGEST_LINE and not _OWNERS.match(line))
    sale, number = _sale(short), _number(short, lines)
    unsold = any(reading.is_unsold(line) for line in short if len(line) < _SHORT)
    is_auction = any((low, starting, realized, unsold, sale and number))
    asked = None if is_auction or _is_owners(lines) else web.sum_of(reading.labelled(lines, reading.ASKED), dollar)
    if not is_auction and asked is None:
        return bare
    house, everything = _house(short), "\n".join(lines)
    price = realized or asked
    return replace(
        bare,
        sub_house=house,
        sale=sale,
        lot_number=number,
        sale_date=_date(short) if is_auction else None,
        estimate_low=low,
        estimate_high=high,
        starting_price=starting,
        price=price,
        basis=_basis(house, everything, is_asked=not is_auction) if price else PriceBasis.UNKNOWN,
        premium_rate=reading.premium_rate(everything),
        outcome=Outcome.SOLD if realized else Outcome.UNSOLD if unsold else web.outcome_of(short, is_sold=False),
        text=_described(text),
    )


def _lines(text: str) -> tuple[str, ...]:
    """The lines of the page, each label at the beginning of one; other lots below are left out."""
    lines = [line.strip() for line in _GLUED.sub("\n", text[:_MOST]).split("\n")][:_LINES]
    other = next((place for place, line in enumerate(lines) if place and line.startswith("Match 1:")), len(lines))
    return tuple(lines[:other])


def _named(money: Money | None) -> Money | None:
    """A sum with its currency; a bare number may be anything."""
    return money if money and money.currency else None


def _is_owners(lines: tuple[str, ...]) -> bool:
    """Whether the text tells of a purchase: its "Price" is what somebody paid."""
    return any(describing_purchase.is_of_purchase(line) for line in lines)


def _basis(house: str | None, text: str, *, is_asked: bool) -> PriceBasis:
    found = web.basis_of(text, is_asked=is_asked)
    is_heritage = house is not None and house.startswith("Heritage")
    return heritage.PRICE_BASIS if found is PriceBasis.UNKNOWN and is_heritage else found


def _number(short: tuple[str, ...], lines: tuple[str, ...]) -> str | None:
    """The lot's number: of a line of its own, else beside the sale's, else at the head of the description."""
    alone = next((found["number"] for line in short if (found := _LOT_ALONE.fullmatch(line))), None)
    if alone is not None:
        return alone
    beside = next((found["number"] for line in short[:12] if len(line) < 120 and (found := _LOT.match(line))), None)
    if beside is not None:
        return beside
    return next((found["number"] for line in lines[:12] if (found := _LOT_FIRST.match(line))), None)


def _of_sale(lines: tuple[str, ...]) -> Iterator[tuple[str, re.Match[str]]]:
    for line in lines:
        if not passages.is_of_a_coin(line, signs=2) and (found := _SALE.search(line)):
            yield line, found


def _sale(lines: tuple[str, ...]) -> str | None:
    """The sale by its kind and number: "Auction 114", "E-Sale 85"."""
    return next((found["sale"] or found["ordinal"] for _, found in _of_sale(lines)), None)


def _house(lines: tuple[str, ...]) -> str | None:
    """Who sells: named in front of the sale, or a known name or a company's at the head of a line."""
    for line, found in _of_sale(lines):
        before = re.split(r"[|>]|\s[-–—]\s", line[: found.start()].strip(" ,:;|>-–—/"))[-1].strip(" ,:")
        if re.fullmatch(r"(?-i:[A-ZÀ-Þ])[^\d:]{2,60}", before) and not re.match(_SUMS, before, re.IGNORECASE):
            return before
    for pattern in (_HOUSE, _COMPANY):
        if (
            named := next((line for line in lines if len(line) < _SHORT and _is_named(line, pattern)), None)
        ) is not None:
            return named
    return None


def _is_named(line: str, pattern: re.Pattern[str]) -> bool:
    found = pattern.match(line)
    return found is not None and not line[found.end() : found.end() + 1].isalnum() and not re.search(r"[\d:|>]", line)


def _date(lines: tuple[str, ...]) -> date | None:
    """The day of the sale: labelled, else in the line of the sale, else in a line of its own."""
    if labelled := reading.day(reading.labelled(lines, _DATED)):
        return labelled
    for line, found in _of_sale(lines):
        if when := reading.day(line[found.end() :]):
            return when
    alone = (line for line in lines if len(line) < 50 and not passages.is_of_a_coin(line, signs=1))
    return next((when for line in alone if (when := reading.day(line))), None)


def _described(text: str) -> str:
    """The text without the lines of its page before the description and behind it; what is between them stays."""
    lines = text.split("\n")
    signs = (count for count in (8, 7, 6, 5, 4, 3) if passages.is_of_a_coin(text, signs=count))
    told = (
        (place for place, line in enumerate(lines[:_LINES]) if passages.is_of_a_coin(line, signs=count))
        for count in signs
    )
    best = next((place for places in told for place in places), None)
    if best is None:
        return text
    first = max((place + 1 for place in range(best) if _is_around(lines[place])), default=0)
    behind = (place for place in range(best + 1, len(lines)) if _BEHIND.match(lines[place].strip()))
    kept = "\n".join(lines[first : next(behind, len(lines))]).strip()
    while kept and _is_around(kept.rpartition("\n")[2]) and "\n" in kept:
        kept = kept.rpartition("\n")[0].rstrip()
    return kept or text


def _is_around(line: str) -> bool:
    """Whether a line is of the page and not of the description."""
    bare = " ".join(line.split())
    if _OWNERS.match(bare):
        return False
    return bool(bare) and (describing_frame.is_frame(bare) or _LOT_ALONE.fullmatch(bare) is not None)
