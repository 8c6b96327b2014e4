"""Years in the head of a lot: when the coin was struck, and when its ruler reigned."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coinstack.domain import dates
from coinstack.domain.date_days import without_days
from coinstack.domain.date_grammar import Chain, chain_at
from coinstack.domain.date_spans import Unit
from coinstack.domain.date_words import Kind, tokens
from coinstack.domain.dates import DateReading
from coinstack.domain.describing_text import LotText, Span

_OTHERS = re.compile(
    r"(?:countermark\w*|counterstamp\w*|c/m|died|death|born|gest(?:orben|\.)?|†|mort"
    r"(?:e|o)?|murió|overstruck|undertype|reign of|hoard|found"
    r"|discovered|published|collection|formed)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_STRUCK = re.compile(
    r"(?:struck|minted|issued|coined|dated|undated issue|geprägt|datiert|prägung|gepr\."
    r"|frappée?s?|émise?|coniat[oa]|coniazione|emess[oa]"
    r"|acuñad[oa]|acuñación|emitid[oa]|emission|émission|ausgabe|in the year|restitution)\b[^.;\n]{0,80}$",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(
    r"(?:(?:^|[,;(=]|\b(?:mint|rome|roma|rom|in|im|en|nel|nell'anno|anno|um|ca|c|of"
    r"|year|vers|ab|struck|issued|minted|dated|mzst|zecca|atelier|officina|offizin))\.?"
    r"|[a-zà-ÿ)])\s?$",
    re.IGNORECASE,
)
_YEAR_AFTER = re.compile(r"\s?(?:$|[.,;:)\n(]|AV\b|AR\b|Æ|AE\b|-\s|EL\b|BI\b|\")")
_REGNAL_YEAR = re.compile(
    r"(?:year|jahr|an|anno|año|ry|se)\s\d{1,3}\s?[-=]\s?(?=\d{2,4}(?:/\d{1,2})?\s?"
    r"(?:CE|AD|BC))",
    re.IGNORECASE,
)  # "year 3 - 134/5 CE"
_LONGEST_WORD = 16
"""Characters of the words with which a date may be introduced, "undated issue" the longest."""
_ANY_REIGN = (1, 600)
"""A hint that only says that years are meant: "95/96" behind a mint."""
_UPWARDS = re.compile(
    r"(?P<first>\d{1,3})\s?-\s?(?P<last>\d{1,3})\s?(?:b\.?\s?c\.?(?:e\.?)?|v\.\s?chr\.?)", re.IGNORECASE
)
_MAY_DATE = re.compile(r"\d|\b[IVX]+\b|century|siècle|secolo|siglo|jahrhundert", re.IGNORECASE)
_NO_START = frozenset({Kind.WORD, Kind.SEPARATOR, Kind.STRUCK})
_REGNAL = frozenset({Kind.YEAR, Kind.ERA, Kind.HIJRI, Kind.MUNDI})


@dataclass(frozen=True)
class Dated:
    """Years as found at `[start, end)`; `struck` where the words in front say so."""

    start: int
    end: int
    reading: DateReading
    struck: bool
    certain: bool

    @property
    def years(self) -> tuple[int | None, int | None]:
        """First and last year."""
        return self.reading.year_from, self.reading.year_to


def find(lot: LotText, spans: list[Span], hint: tuple[int, int] | None) -> list[Dated]:
    """The dates in some spans of the text, in order; those of countermarks, deaths and finds are left out."""
    return [one for span in spans for one in _dates(lot, span, hint)]


def with_hint(lot: LotText, one: Dated, hint: tuple[int, int] | None) -> Dated:
    """The same date read with the years of the reign, which decide the era of numbers that have none."""
    if hint is None or (one.certain and not one.reading.era_inferred):
        return one
    reading = dates.read(lot.text[one.start : one.end], hint=hint)
    return one if reading is None else replace(one, reading=reading)


def stated(lot: LotText, span: Span, hint: tuple[int, int] | None) -> Dated | None:
    """The date that a label's value is."""
    reading = dates.read(lot.text[span[0] : span[1]], hint=hint)
    if reading is None or (reading.year_from is None and reading.year_to is None):
        return None
    return Dated(*span, reading, struck=True, certain=not reading.era_inferred)


def _dates(lot: LotText, span: Span, hint: tuple[int, int] | None) -> Iterator[Dated]:
    text = lot.text[span[0] : span[1]]
    if not _MAY_DATE.search(text):
        return
    words = without_days(tokens(text))
    place = 0
    while words[place].kind is not Kind.END:
        first = place
        if words[place].kind in _NO_START:
            place += 1
            continue
        chain, place = chain_at(words, place)
        if chain is None:
            continue
        start, end = words[first].start, words[max(first, place - 1)].end
        found = _dated(lot, span[0] + start, span[0] + end, chain, hint)
        if found:
            yield found


def _dated(lot: LotText, start: int, end: int, chain: Chain, hint: tuple[int, int] | None) -> Dated | None:
    before = lot.plain[max(0, start - 90) : start]
    clause = _clause(before)
    struck = _STRUCK.search(clause) is not None
    if _OTHERS.search(clause) and not _STRUCK.search(clause[-30:]):
        return None
    if not _is_date(lot.plain, start, end, chain, before):
        return None
    while end > start and lot.plain[end - 1] in " -,;()[]":
        end -= 1
    if regnal := _REGNAL_YEAR.match(lot.plain, start, end):
        start = regnal.end()
    reading = dates.read(lot.text[start:end], hint=hint) or dates.read(lot.text[start:end], hint=_ANY_REIGN)
    reading = reading or _backwards(lot.plain[start:end])
    if reading is None or (reading.year_from is None and reading.year_to is None):
        return None
    if max(abs(one) for one in (reading.year_from, reading.year_to) if one is not None) > 1600:
        return None
    return Dated(start, end, reading, struck, chain.is_plain)


def _clause(before: str) -> str:
    """The end of some words from their last full stop on, and the word in front of that: "gepr. 138"."""
    return before[max(0, max(map(before.rfind, ".;\n")) - _LONGEST_WORD) :]


def _backwards(words: str) -> DateReading | None:
    """ "41-54 BC": years BC in the order of years AD, a slip of one or the other."""
    found = _UPWARDS.fullmatch(words)
    if found is None or int(found["first"]) >= int(found["last"]):
        return None
    return DateReading(words, -int(found["last"]), -int(found["first"]), era_inferred=True)


def _is_date(plain: str, start: int, end: int, chain: Chain, before: str) -> bool:
    """Whether numbers are years here: by an era, by "circa", as a range, or by their place."""
    first = chain.items[0]
    if chain.reckoning in _REGNAL and not chain.is_plain:
        return False
    if chain.is_plain or first.unit is not Unit.YEAR:
        return True
    if re.match(r"\s?(?:mm|g\b|gr|gm|h\b|°|%|/\d)", plain[end : end + 5]):
        return False
    if plain[start - 1 : start] in ("#", "/", "-", "."):
        return False
    if chain.limits.circa and first.value >= 20:
        return True
    if len(chain.items) > 1 and first.value >= 20:
        return True
    if len(chain.items) > 1 and chain.items[-1].value >= 20 and _YEAR_BEFORE.search(before):
        return True
    if first.second and first.value >= 20 and _YEAR_BEFORE.search(before):
        return True
    return 30 <= first.value <= 1500 and bool(_YEAR_BEFORE.search(before)) and bool(_YEAR_AFTER.match(plain, end))


def flipped(one: Dated, reign: tuple[int, int] | None) -> Dated | None:
    """ "41-54 BC" of Claudius: the same numbers in the era in which he ruled; None where nothing speaks for a slip."""
    if reign is None or one.reading.year_from is None or one.reading.year_to is None:
        return None
    first, last = one.reading.year_from, one.reading.year_to
    if (first < 0) == (reign[0] < 0) or (first < 0) != (last < 0) or reign[0] < 0 < reign[1]:
        return None
    turned = sorted((-first, -last))
    if turned[0] < reign[0] - 1 or turned[1] > reign[1] + 1:
        return None
    reading = DateReading(one.reading.text, turned[0], turned[1], circa=one.reading.circa, era_inferred=True)
    return Dated(one.start, one.end, reading, one.struck, certain=False)
