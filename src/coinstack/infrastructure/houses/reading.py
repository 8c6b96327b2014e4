"""What the houses' pages have in common: labelled lines, sums with ranges, days of sales, the lot's key, pictures."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from coinstack.domain import lot_keys, modern_dates, money
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Picture
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.houses.markup import Page

NO_LOT = "There is no lot in this page that could be read."
A_LIST = (
    "This page lists several lots: it is a list or a search, not the page of one lot. Open the lot itself and save that"
    " page, or give the lot's own address."
)

DISAGREES = "The page is of another lot than its address, so it has no key."

ESTIMATE = (
    r"(?:Pre-?sale )?Estimated?(?: value| price)?|Schätzpreis|Schätzwert|Schätzung|Taxe|Estimation|Stima"
    r"|Valutazione|Estimación"
    r"|Valor estimado|Precio estimado"
)
STARTING = (
    r"Start(?:ing)? (?:price|bid)|Opening (?:bid|price)|Minimum bid|Startpreis|Startgebot|Mindestgebot|Ausruf"
    r"|Ausrufpreis"
    r"|Prix de départ|Mise à prix|Mise de départ|Base d'asta|Prezzo base|Prezzo di partenza|Prezzo iniziale"
    r"|Precio de salida|Precio inicial|Salida|Puja inicial"
)
REALIZED = (
    r"Prices? reali[sz]ed|Sold (?:for|price|on [^:\n]{4,30} for)|Reali[sz]ed(?: price)?|Final price|Winning bid"
    r"|Hammer(?: price)?|Result"
    r"|Zuschlag(?:s?preis)?|Ergebnis|Erlös|Prix réalisé|Prix final|Résultat|Adjugé(?: à)?|Prix d'adjudication"
    r"|Aggiudicato(?: a| per)?|Prezzo di aggiudicazione|Realizzo|Prezzo realizzato|Remate|Precio (?:realizado"
    r"|de remate|final)"
    r"|Precio de adjudicación|Adjudicado(?: en| por)?"
)
ASKED = r"Price|Preis|Prix|Prezzo|Precio|Buy now"

_UNSOLD = re.compile(
    r"\b(?:lot unsold|unsold|not sold|unverkauft|nicht verkauft|invendu|invenduto|no vendido|passed)\b", re.IGNORECASE
)
_RANGE = re.compile(r"(?<=\d)(?P<sign>[ ]?[-–—][ ]?|[ ](?:to|bis|à|a)[ ])(?=\D{0,6}\d)")
_PREMIUM = re.compile(
    r"(?:buyer['’`]?s['’]?\s+(?:premium|fee)|aufgeld|käuferprovision|premium d'achat|diritti d'asta|frais d'achat)"
    r"[^.%\n\d]{0,40}(?P<behind>\d{1,2}(?:[.,]\d{1,2})?)\s?%"
    r"|(?P<before>\d{1,2}(?:[.,]\d{1,2})?)\s?%\s+(?:buyer['’`]?s['’]?\s+premium|aufgeld)",
    re.IGNORECASE,
)
_MONTH = r"[^\W\d_]{3,10}"
_DAYS = re.compile(
    rf"(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
    rf"|(?P<first>\d{{1,2}})(?:st|nd|rd|th|\.)?\s?(?:{_MONTH}\.?\s?)?[-–/]\s?\d{{1,2}}(?:st|nd|rd|th"
    rf"|\.)?\s(?P<range>{_MONTH})\.?,?\s(?P<range_year>\d{{4}})"
    rf"|(?P<numbers>\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}})"
    rf"|(?P<day>\d{{1,2}}(?:st|nd|rd|th|er|º|°)?\.?\s(?:de\s)?{_MONTH}\.?,?\s(?:de\s)?\d{{4}})"
    rf"|(?P<american>{_MONTH}\.?\s\d{{1,2}}(?:st|nd|rd|th)?)(?:\s?[-–]\s?\d{{1,2}}(?:st|nd|rd"
    rf"|th)?)?,?\s(?P<american_year>\d{{4}})",
    re.IGNORECASE,
)
_RANGE_MONTHS = re.compile(
    rf"(?P<day>\d{{1,2}})\.?\s(?P<month>{_MONTH})\.?\s?[-–]\s?\d{{1,2}}\.?\s{_MONTH}\.?\s(?P<year>\d{{4}})"
)


def labelled(lines: Sequence[str], label: str) -> str | None:
    """What stands behind a label at the beginning of a line, or on the line below where nothing is behind it.

    `label` is a pattern; capitals do not matter.
    """
    pattern = re.compile(rf"(?:{label})(?!\w)(?P<rest>.*)", re.IGNORECASE)
    for place, line in enumerate(lines):
        if found := pattern.match(line.strip(" |•")):
            rest = found["rest"].strip(" |:.=\t\N{NO-BREAK SPACE}")
            if not rest and place + 1 < len(lines):
                rest = lines[place + 1].strip(" |:")
            return rest[:200] or None
    return None


def amount(text: str | None, *, dollar: str | None = None) -> Money | None:
    """The sum at the beginning of a text, with its currency; None where it names none, or is hidden.

    `dollar` is whose dollars a lone "$" are, where the site's own country says so.
    """
    found = money.read(_first_sum(text)) if text else None
    if found is None or found.amount <= 0:
        return None
    is_bare = bool(text) and "$" in (text or "") and not re.search(r"[A-Z]{1,3}\$|\$[A-Z]|USD", text or "")
    return replace(found, currency=dollar) if dollar and is_bare and found.currency == "USD" else found


def exact(digits: str, currency: str | None) -> Money | None:
    """A sum that a machine wrote ("100.00"), and its currency as it names it; nothing is no price."""
    if not re.fullmatch(r"\d{1,12}(?:\.\d{1,4})?", digits, re.ASCII):
        return None
    found = Decimal(digits)
    return Money(found, money.currency(currency) if currency else None) if found > 0 else None


def amounts(text: str | None, *, dollar: str | None = None) -> tuple[Money | None, Money | None]:
    """The lower and the upper end of an estimate; of a single sum, both are that."""
    if not text:
        return None, None
    parts = _RANGE.split(_first_sum(text), maxsplit=1)
    if len(parts) < 3:
        one = amount(text, dollar=dollar)
        return one, one
    low, high = (amount(part, dollar=dollar) for part in (parts[0], parts[2]))
    if low is None or high is None or low.amount > high.amount:
        return None, None
    currency = low.currency or high.currency
    return replace(low, currency=currency), replace(high, currency=currency)


def _first_sum(text: str) -> str:
    """Without what is said beside the sum: "80 GBP (Approx. 101 USD / 93 EUR)"."""
    return re.split(r"[(|\n]|\. (?=[A-Z])|Note:", text, maxsplit=1)[0][: money.LONGEST]


def is_unsold(text: str | None) -> bool:
    """Whether a text says that a lot was not sold."""
    return bool(text and _UNSOLD.search(text[:2_000]))


def premium_rate(text: str) -> Decimal | None:
    """The buyer's premium in percent, where a text states it."""
    found = _PREMIUM.search(text[:20_000])
    if not found:
        return None
    rate = Decimal((found["behind"] or found["before"]).replace(",", "."))
    return rate if 0 < rate <= 40 else None


def day(text: str | None) -> date | None:
    """The day named in a text; of several days of a sale, the first."""
    if not text:
        return None
    text = text[:500].replace("\N{NO-BREAK SPACE}", " ")
    if found := _RANGE_MONTHS.search(text):
        return modern_dates.read(f"{found['day']} {found['month']} {found['year']}")
    for found in _DAYS.finditer(text):
        if found["range"]:
            written = f"{found['first']} {found['range']} {found['range_year']}"
        elif found["american"]:
            written = f"{found['american']}, {found['american_year']}"
        else:
            written = found["iso"] or found["numbers"] or found["day"]
        if read := modern_dates.read(written):
            return read
    return None


def key(page: Page) -> tuple[str | None, tuple[str, ...]]:
    """The lot's key, and what is to be said about it: a page that disagrees with its address has none."""
    return settled(page.url, page.canonical)


def settled(url: str | None, *others: str | None) -> tuple[str | None, tuple[str, ...]]:
    """The key of an address, where the page's own addresses do not name another."""
    keys = {found for one in (url, *others) if one and (found := lot_keys.key(one))}
    if url and lot_keys.key(url) is None and lot_keys.host(url):
        return None, ()  # a list or a search, as the address has it
    if len(keys) > 1:
        return None, (DISAGREES,)
    return (keys.pop() if keys else None), ()


def agreed(found: tuple[str | None, tuple[str, ...]], *, agrees: bool) -> tuple[str | None, tuple[str, ...]]:
    """The key, if the page's own numbers agree with its address, too."""
    return found if agrees or found[0] is None else (None, (*found[1], DISAGREES))


def pictures(addresses: Iterable[str]) -> tuple[Picture, ...]:
    """Pictures, with the side that their names tell."""
    return tuple(Picture(one, role(one)) for one in addresses)


_OBVERSE = re.compile(r"(?<![a-z])(?:obv(?:erse)?|avers|av|vs)(?![a-z])", re.IGNORECASE)
_REVERSE = re.compile(r"(?<![a-z])(?:rev(?:erse)?|revers|rv|rs)(?![a-z])", re.IGNORECASE)


def role(name: str) -> PhotoRole | None:
    """The side a picture shows, where its name or title says so."""
    last = name.rpartition("/")[2] if "//" in name else name
    is_obverse, is_reverse = bool(_OBVERSE.search(last)), bool(_REVERSE.search(last))
    if is_obverse == is_reverse:
        return PhotoRole.BOTH if is_obverse else None
    return PhotoRole.OBVERSE if is_obverse else PhotoRole.REVERSE


def some(text: str) -> str:
    """The text, which must be there.

    Raises:
        Unreadable: it is not.
    """
    if not text.strip():
        raise Unreadable(NO_LOT)
    return text
