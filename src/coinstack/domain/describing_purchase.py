"""What a text tells of a purchase: from whom, when and for how much, of its writer's own or of a former owner's."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain import money, provenance
from coinstack.domain.describing_text import LotText, Span
from coinstack.domain.money import Money
from coinstack.domain.provenance import Event

MOST = 20
"""Purchases of a text that are told."""

NEAR = 200
"""Characters of a clause that are looked at."""


@dataclass(frozen=True)
class Hint:
    """A value, where it stands in the text (`[start, end)`), and how sure it is, 0..1; others that stand there, too."""

    value: str | Money | dt.date | int
    start: int
    end: int
    confidence: float
    others: tuple["Hint", ...] = ()


@dataclass(frozen=True)
class Purchase:
    """What a clause says of a purchase, at `[start, end)`; what it does not say is None.

    `own` where nothing speaks of a former owner: the one who wrote the text bought the coin. A day gives `date`, a
    month or a year alone `year`.
    """

    start: int
    end: int
    own: bool
    seller: Hint | None = None
    price: Hint | None = None
    date: Hint | None = None
    year: Hint | None = None


_BOUGHT = (
    r"(?:purchased?|bought|acquired|obtained|won|bt\.?|purch\.?|gekauft|erworben|ersteigert|erstanden|achetée?s?|acquise?"
    r"|acquistat[oa]|comprat[oa]|comprad[oa]|adquirid[oa])(?!\w)"
)
_BUYING = (
    "purch", "bought", "acquire", "obtained", "won", "bt", "gekauft", "erworben", "erst", "achet", "acquis", "comprat",
    "comprad", "adquirid",
)  # fmt: skip
"""What stands somewhere in every text of a purchase; quickly looked for."""
_BUYS = re.compile(rf"(?<!\w){_BOUGHT}", re.IGNORECASE)
_FIRST = re.compile(
    r"[\s\"'(*-]{0,3}(?:(?:privately|originally|i|we|ich|wir|this coin|this piece|coin|was|have|has|habe|haben"
    r"|ai|ho|j'ai|l'ho|diese münze|privat|wurde|im|am|in|moneta|monnaie|moneda)\s){0,4}"
    rf"(?:\d[\w./ ]{{2,20}}\s)?{_BOUGHT}"
    r"|(?:(?:im|am|in)\s)?(?:[\w.]{1,10}\s){0,3}(?:bei|von)\s[^;\n]{2,60}?\s(?:erworben|gekauft|ersteigert)(?!\w)",
    re.IGNORECASE,
)
"""How the clause of a purchase begins: in German the verb may stand at its end."""
_OWN_WORDS = re.compile(
    r"(?:(?:i|we)\s(?:have\s)?(?:bought|purchased|acquired|won)\s|(?:ich|wir)\shaben?\s[^.;\n]{2,120}(?:gekauft|erworben)"
    r"|j'ai\sacheté|l'ho\s(?:acquistat|comprat))",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"(?:\bex\b|\bby (?:the|a|an|his|her)\s(?:former|previous|present|current)?|\bformer|\bprevious|\bcollection\b"
    r"|\bsammlung\b|\bcollezione\b|\bcolección\b|\bex-)",
    re.IGNORECASE,
)
_NAME = (
    r"(?:[A-ZÀ-Þ\"“]|(?:e[bB]ay|cgb|vcoins|ma-shops|catawiki|delcampe"
    r"|[a-z]{2,20}\.(?:com|de|fr|it|es|net|ch|eu|co))(?!\w))"
)
_ARTICLE = r"(?:(?:der\sFirma|firma|fa\.|la\smaison|maison|la\scasa|the|der|la|il|el|le)\s|l')?"
_ENDS = (
    r"(?:,\s(?:Ltd|Inc|LLC|Co)\.?)?(?=\s+(?:in|on|at|for|im|am|um|für|zu|en|le|pour|il|nel|per|el|por|during|via|through|and"
    r"|und|chez|bei|presso|gekauft|erworben|ersteigert|erstanden)(?!\w)|\s+(?:private\s|web\s|online\s)?(?:e-?sale"
    r"|e-?auction|auction|sale|auktion|asta|vente|subasta|list|fpl|liste)\b|\s*[,;(\n]"
    r"|(?<!\bDr)(?<!\bSt)(?<!\bProf)(?<!\b[a-z])\.\s*(?:$|(?-i:[A-ZÀ-Þ]))|\s+[(#]?\d|\s+(?:US)?[$€£]|\.?\s*$)"
)
_SELLERS = tuple(
    re.compile(rf"(?<!\w)(?:{preposition})\s{_ARTICLE}(?P<seller>(?-i:{_NAME})[^;()\n]*?{_ENDS})", re.IGNORECASE)
    for preposition in (
        r"from|bei|von|chez|auprès de|da|dal|dalla|dallo|presso|via|through|bt\.?|purch\.?",
        r"at|by|on|auf|à|su|a|en|de",
    )
)
"""Where the seller is named, by the words that lead to persons, then by those that lead to places, too."""
_MONTHS = re.compile(rf"(?:{provenance.MONTH})\b", re.IGNORECASE)
_NO_SELLER = frozenset("private privat privatbesitz auction auktion old ancient the germany london paris".split())
_UNIT = (
    r"(?:€|euros?|eur|us\$|usd|\$|£|gbp|chf|sfr|fr\.|aud|cad|a\$|c\$|dem|dm|frf|ff|lire|itl|pesetas|ptas?|pts|esp|sek|nok|dkk"
    r"|pln|jpy|dollars?|pounds?|franken|francs?|franchi|sterlin[ae])"
)
_SUM = re.compile(
    rf"(?<![\w.,])(?:{_UNIT}\s?\d[\d.,']{{0,12}}(?:\s\d{{3}}(?!\d))?"
    rf"|\d{{1,3}}(?:[ '.,]\d{{3}}){{0,3}}(?:[.,]\d{{1,2}})?\s?{_UNIT}"
    rf"|\d{{4,7}}(?:[.,]\d{{1,2}})?\s?{_UNIT})(?!\w)",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s(?:for\s)?(?:postage|shipping|p&p|fees?|versand|porto|frais|spedizione|envío)", re.IGNORECASE)
_PAID = re.compile(
    r"(?:for|at|paid|price|cost|total|was|für|zu|um|preis von|preis|bezahlt|pour|prix de|prix|payée?|à|per|prezzo di"
    r"|prezzo|pagat[oa]|a|por|precio de|precio|pagad[oa]|en)[\s:]{1,3}"
    r"(?:a total of|total|just|only|nur|etwa|circa|ca\.|about)?\s?$",
    re.IGNORECASE,
)
_THEN_PAID = re.compile(
    r"(?:,\s(?=\D{0,4}\d[^\n]{0,14}(?:$|[.;\n]))|[\s.,;(]{0,4}"
    r"(?:i paid|paid|for|price(?: paid)?|cost|total|bezahlt|preis|kaufpreis|prix|prix d'achat|payée?|prezzo|pagat[oa]"
    r"|precio|pagad[oa])[\s:]{1,3})[^\n]{0,40}",
    re.IGNORECASE,
)


def is_of_purchase(line: str) -> bool:
    """Whether a line begins as that of a purchase does: "Purchased from ...", "Gekauft bei ..."."""
    return _FIRST.match(line) is not None


def find(lot: LotText, events: list[Event], silent: list[Span]) -> tuple[Purchase, ...]:
    """The purchases of which a text tells: those in its chain of owners, and those of its writer's own sentences."""
    found: list[Purchase] = []
    folded = lot.plain.lower()
    if not any(word in folded for word in _BUYING):
        return ()
    for start, end, own in [*_of_events(lot, events), *_of_sentences(lot, events, silent)][:MOST]:
        one = _read(lot, start, min(end, start + NEAR), own=own)
        if one is not None:
            found.append(one)
    return tuple(sorted(found, key=lambda one: one.start))


def _of_events(lot: LotText, events: list[Event]) -> Iterator[tuple[int, int, bool]]:
    """The events in which somebody bought; it is the writer where no former owner was named before."""
    is_first = True
    for one in events:
        words = lot.plain[one.start : one.end]
        if _BUYS.search(words):
            own = is_first and _FIRST.match(words) is not None and not _FORMER.search(words)
            yield one.start, _with_price(lot, one.end), own
        is_first = False


def _of_sentences(lot: LotText, events: list[Event], silent: list[Span]) -> Iterator[tuple[int, int, bool]]:
    """ "I bought it from ...": a sentence outside of the chain of owners."""
    for start in lot.sentence_starts:
        if not _OWN_WORDS.match(lot.plain, start) or any(a <= start < b for a, b in silent):
            continue
        if not any(one.start <= start < one.end for one in events):
            yield start, _with_price(lot, lot.sentence_end(start)), True


def _with_price(lot: LotText, end: int) -> int:
    """Where the clause ends, with what was paid behind it: "Purchased from X. Paid £120."."""
    behind = _THEN_PAID.match(lot.plain, end, min(len(lot.plain), end + 60))
    priced = _SUM.search(behind[0]) if behind else None
    return end + priced.end() if priced else end


def _read(lot: LotText, start: int, end: int, *, own: bool) -> Purchase | None:
    words = lot.plain[start:end]
    price = _price(words, start)
    unpriced = words if price is None else _blanked(words, price.start - start, price.end - start)
    day, year = _when(unpriced, start)
    seller = _seller(lot, start, end) if own or _FIRST.match(words) else None
    if seller is None and price is None and day is None and year is None:
        return None
    return Purchase(start, end, own, seller=seller, price=price, date=day, year=year)


def _blanked(words: str, first: int, last: int) -> str:
    return words[:first] + " " * (last - first) + words[last:]


def _price(words: str, offset: int) -> Hint | None:
    """The sum that was paid: the one behind "for"; of several that could be, the first, and the others beside it."""
    sums = [
        (Hint(read, offset + one.start(), offset + one.end(), 0.65), _PAID.search(words, 0, one.start()) is not None)
        for one in _SUM.finditer(words)
        if not _BESIDE.match(words, one.end())
        and (read := money.read(one[0].rstrip(".,"))) is not None
        and read.currency is not None
        and read.amount > 0
    ]
    paid = [one for one, is_paid in sums if is_paid] or [one for one, _ in sums]
    if not paid:
        return None
    others = tuple(one for one, _ in sums if one is not paid[0] and one.value != paid[0].value)
    first = paid[0]
    return Hint(first.value, first.start, first.end, 0.5 if others else first.confidence, others)


def _when(words: str, offset: int) -> tuple[Hint | None, Hint | None]:
    """The day, and the year; "12/03/2015" may be of March or of December."""
    found = provenance.when(words)
    if found is None:
        return None, None
    date, year, (start, end) = found
    place = (offset + start, offset + end)
    turned = _turned(date, words[start:end]) if date else None
    others = (Hint(turned, *place, 0.4),) if turned else ()
    day = Hint(date, *place, 0.5 if others else 0.65, others) if date else None
    return day, Hint(year, *place, 0.65) if year else None


def _turned(date: dt.date, written: str) -> dt.date | None:
    """The other day that figures with a slash between them may mean."""
    if not re.match(r"\d{1,2}/\d", written) or date.day > 12 or date.day == date.month:
        return None
    return dt.date(date.year, date.day, date.month)


def _seller(lot: LotText, start: int, end: int) -> Hint | None:
    for one in (found for pattern in _SELLERS for found in pattern.finditer(lot.plain, start, end)):
        first, last = lot.stripped(*one.span("seller"), " \n\t,;:\"'“”")
        words = lot.plain[first:last]
        if words.casefold() in _NO_SELLER or _MONTHS.match(words) or not any(map(str.isalpha, words)):
            continue
        return Hint(lot.text[first:last], first, last, 0.65)
    return None
