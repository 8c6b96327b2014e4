"""Dates as people write them: "27 BC-AD 14", "late 4th century BC", "SE 299 (14/3 BC)"; years BC are negative."""

from dataclasses import dataclass, replace

from coinstack.domain import date_spans as spans
from coinstack.domain.date_days import DROPPED, closed, without_days
from coinstack.domain.date_grammar import RECKONINGS, Chain, chain_at
from coinstack.domain.date_spans import Unit, Years
from coinstack.domain.date_words import ERA_NAMES, Kind, Token, composed, tokens


@dataclass(frozen=True)
class DateReading:
    """The years a text names, first and last included; what is open has None.

    `era_inferred`: nobody wrote BC or AD; the order of the numbers, the reign or custom ("41-54" is AD) decided.
    """

    text: str
    year_from: int | None
    year_to: int | None
    circa: bool = False
    before: bool = False
    after: bool = False
    era_inferred: bool = False


@dataclass(frozen=True)
class Dated:
    """The date on the coin itself: as written, in what reckoning (None where it is not named), and the number."""

    text: str
    era: str | None
    year: int


def read(text: str, *, hint: Years | None = None) -> DateReading | None:
    """The years that a text names, or None where it names none for certain; never raises.

    `hint` are the years of the reign, which decide the era of numbers that have none. The rules are those of the
    trade: thirds of a century are 33, 34 and 33 years, "before" and "after" include the year named.
    """
    words = without_days(tokens(composed(text)))
    found = _best(words, hint)
    if found is None:
        return None
    chain, years, is_inferred = found
    before, after = (limit and not chain.closed for limit in (chain.limits.before, chain.limits.after))
    return DateReading(
        text=text.strip(),
        year_from=None if before else years[0],
        year_to=None if after else years[1],
        circa=chain.limits.circa,
        before=before,
        after=after,
        era_inferred=is_inferred,
    )


_MEANINGLESS = frozenset({Kind.STRUCK, Kind.SEPARATOR, Kind.DASH, Kind.TO}) | RECKONINGS
_Found = tuple[Chain, Years, bool]


def _best(words: list[Token], hint: Years | None) -> _Found | None:
    """The date meant: the one called struck, else the first with its era; else the only one there is."""
    chains, is_prose = _scan(words)
    plain = [chain for chain in chains if chain.is_plain]
    if plain:
        return _resolved(next((chain for chain in plain if chain.struck), plain[0]), hint)
    bare = [chain for chain in chains if chain.reckoning is None]
    if len(bare) == 1 and not is_prose and not _is_fraction(bare[0], hint):
        return _resolved(bare[0], hint)
    return next((found for chain in chains if (found := _computed(chain))), None)


def _scan(words: list[Token]) -> tuple[list[Chain], bool]:
    """All dates of a text in order, and whether there is more than dates can explain."""
    chains: list[Chain] = []
    is_prose = is_struck = False
    place = 0
    while (kind := words[place].kind) is not Kind.END:
        chain, place = chain_at(words, place)
        if chain is None:
            is_struck = is_struck or kind is Kind.STRUCK
            is_prose = is_prose or kind not in _MEANINGLESS
            continue
        if words[place].kind is Kind.YEARS and not chain.is_plain and chain.items[-1].unit is Unit.YEAR:
            is_prose = True  # "20 years": how long, not when
            continue
        chains.append(replace(chain, struck=is_struck))
        is_struck = False
    return chains, is_prose


def _resolved(chain: Chain, hint: Years | None) -> _Found | None:
    found = None if chain.doubtful else spans.resolved(list(chain.items), hint)
    return (chain, *found) if found else None


def _is_fraction(chain: Chain, hint: Years | None) -> bool:
    """ "1/2" and "20/21" are no years while nobody says so."""
    first = chain.items[0]
    return hint is None and not chain.limits.circa and bool(first.second) and first.value < 100


def _computed(chain: Chain) -> _Found | None:
    """The years AD of a Hijri year or a Byzantine year of the world; other reckonings need their equation printed."""
    calendar = {Kind.HIJRI: spans.hijri_years, Kind.MUNDI: spans.mundi_years}.get(chain.reckoning or Kind.END)
    in_years = spans.combined(list(chain.items), [spans.AD] * len(chain.items))
    years = calendar(*in_years) if calendar and in_years else None
    return (chain, years, False) if years else None


def dated(text: str) -> Dated | None:
    """The date on the coin itself, where a reckoning is named: "SE 299", "RY 12", "local year 326", "AH 77"."""
    text = composed(text)
    words = closed([token for token in tokens(text) if token.kind not in DROPPED])
    place = 0
    while words[place].kind is not Kind.END:
        first = last = place
        while words[last].kind in RECKONINGS:
            last += 1
        place = max(last, place + 1)
        if last > first and _is_number_of_era(words, last):
            is_named_behind = words[last + 1].kind in (Kind.ERA, Kind.HIJRI)
            return _dated(text, words[first : last + 1 + is_named_behind])
        if words[first].kind is Kind.HIJRI and first and words[first - 1].kind is Kind.NUMBER:
            return _dated(text, words[first - 1 : first + 1])
    return None


def _is_number_of_era(words: list[Token], place: int) -> bool:
    if words[place].kind is not Kind.NUMBER or not words[place].value:
        return False
    chain, _ = chain_at(words, place)
    return chain is None or not chain.has_certain_start


def _dated(text: str, words: list[Token]) -> Dated:
    year = next(word.value for word in words if word.kind is Kind.NUMBER)
    named = next((word for word in words if word.kind in RECKONINGS and word.kind is not Kind.YEAR), None)
    era = None
    if named:
        written = named.digits or text[named.start : named.end].casefold().replace(".", "").replace(" ", "")
        era = {Kind.HIJRI: "hijri", Kind.MUNDI: "anno mundi"}.get(named.kind) or ERA_NAMES.get(written)
    return Dated(text[words[0].start : words[-1].end], era, year)
