"""From the words of a date to a chain of its items: what follows what, and in which reckoning."""

from dataclasses import dataclass, replace

from coinstack.domain import date_spans as spans
from coinstack.domain.date_items import (
    JOINTS,
    ORDINALS,
    PARTS,
    Limits,
    is_signed,
    item_at,
    limit_behind,
    limits_at,
)
from coinstack.domain.date_spans import Item, Joint, Unit
from coinstack.domain.date_words import Kind, Token

RECKONINGS = frozenset({Kind.ERA, Kind.YEAR, Kind.HIJRI, Kind.MUNDI})
_PARTIAL = frozenset(PARTS) | ORDINALS | {Kind.YEARS, Kind.DECADE, Kind.PART}

MOST_ITEMS = 12
"""Years, decades or centuries that one date may join; a longer row of numbers is none."""

_Run = list[tuple[Item, int]]
"""Items, each with the place behind it."""


@dataclass(frozen=True, slots=True)
class Chain:
    """Items joined by "-", "or" and the like, with what limits them; `closed` is "after 54 and before 44".

    `reckoning` is the kind of year that its numbers are of, where that is named and is neither BC nor AD.
    """

    items: tuple[Item, ...]
    limits: Limits
    closed: bool = False
    reckoning: Kind | None = None
    struck: bool = False
    doubtful: bool = False

    @property
    def is_plain(self) -> bool:
        """Somebody wrote BC or AD."""
        return any(item.era and not item.signed for item in self.items)

    @property
    def has_certain_start(self) -> bool:
        """It is certain that the first number counts from Christ: "98 AD", "98-117 AD"; not so "12 - AD 264"."""
        found = spans.eras_of(list(self.items))
        return found is not None and not found[1] and self.is_plain


def chain_at(words: list[Token], place: int) -> tuple[Chain | None, int]:
    """The date that begins at a place, or None, and the place to go on from, which always lies further on."""
    start = place
    limits, place = limits_at(words, place)
    reckoning, place = _reckoning_at(words, place)
    is_listing = reckoning is None and (start == 0 or words[start - 1].kind is not Kind.WORD)
    run, limits, is_closed = _run_at(words, place, limits, is_listing=is_listing)
    if not run:
        return None, max(place, start + 1)
    if reckoning and not _is_certain(run):
        dated = next((at for at, (item, _) in enumerate(run) if item.era), len(run))
        run = run[: max(dated, 1)]  # "RY 12 - AD 264/5": the years behind are another date
    elif reckoning:
        reckoning = None
    items, place = _of_one_unit([item for item, _ in run]), run[-1][1]
    if any(item.unit is Unit.ORDINAL for item in items):
        return None, max(after for item, (_, after) in zip(items, run, strict=True) if item.unit is Unit.ORDINAL)
    limits, place = _limits_behind(words, place, limits)
    if words[place].kind is Kind.HIJRI and reckoning is None and not _is_certain(run):
        reckoning, place = Kind.HIJRI, place + 1
    chain = Chain(tuple(items), _meant(limits, items), closed=is_closed, reckoning=reckoning)
    return replace(chain, doubtful=_is_of_something(words, start, items[0])), place


def _reckoning_at(words: list[Token], place: int) -> tuple[Kind | None, int]:
    """The reckoning named at a place: of "local year", the more telling word."""
    reckoning: Kind | None = None
    while words[place].kind in RECKONINGS:
        reckoning = words[place].kind if reckoning in (None, Kind.YEAR) else reckoning
        place += 1
    return reckoning, place


def _run_at(words: list[Token], place: int, limits: Limits, *, is_listing: bool) -> tuple[_Run, Limits, bool]:
    """The items joined to each other from a place on, all their limits, and whether these close each other."""
    found = item_at(words, place)
    run: _Run = []
    is_closed = False
    more = Limits()
    while found and len(run) < MOST_ITEMS:
        item, inside, place = found
        is_closed = is_closed or more.before or more.after
        limits = limits.also(inside).also(more)
        run.append((item, place))
        following = _next_item(words, place, limits) or (_listed(words, place) if is_listing else None)
        found, more = (following, following[1]) if following else (None, Limits())
    return run, limits, is_closed


def _is_of_something(words: list[Token], start: int, first: Item) -> bool:
    """ "The turn of the 4th century", "first years of the 3rd": a part of it, in words that say not which."""
    if first.unit is Unit.YEAR or first.part != spans.WHOLE or start == 0:
        return False
    before = words[start - 1]
    is_numbered = start > 1 and words[start - 2].kind in ORDINALS
    return before.kind in _PARTIAL or (before.kind is Kind.WORD and (before.value == 1 or is_numbered))


def _is_certain(run: _Run) -> bool:
    found = spans.eras_of([item for item, _ in run])
    return found is not None and not found[1]


def _next_item(words: list[Token], place: int, limits: Limits) -> tuple[Item, Limits, int] | None:
    """The item joined to the one before it; "before" and "after" go on only where they close what is open."""
    at = place
    if words[at].kind is Kind.SEPARATOR and words[at + 1].kind in (Kind.OR, Kind.AND, Kind.BEFORE, Kind.AFTER):
        at += 1
    joint = JOINTS.get(words[at].kind)
    while words[at].kind in JOINTS and not is_signed(words, at):
        at += 1
    more, at = limits_at(words, at)
    closes = (limits.after and more.before) or (limits.before and more.after)
    if (joint is None and not closes) or ((more.before or more.after) and not closes):
        return None
    found = item_at(words, at)
    if found is None:
        return None
    item, inside, after = found
    return replace(item, joint=joint or Joint.ALTERNATIVE), replace(more.also(inside), until=False), after


def _listed(words: list[Token], place: int) -> tuple[Item, Limits, int] | None:
    """The year behind the comma of "98, 99 or 100"."""
    kinds = [token.kind for token in words[place : place + 4]]
    if kinds[:2] != [Kind.SEPARATOR, Kind.NUMBER] or kinds[3] is not Kind.NUMBER:
        return None
    return item_at(words, place + 1) if kinds[2] in (Kind.OR, Kind.AND, Kind.SEPARATOR) else None


def _of_one_unit(items: list[Item]) -> list[Item]:
    """Give the word "century" of the last (or first) item to the ordinals beside it: "II-III sec.", "5./4. Jh."."""
    given = list(items)
    for place in range(len(given) - 2, -1, -1):
        item = given[place]
        is_small = item.unit is Unit.YEAR and item.value <= 21 and not item.second and item.era == spans.UNKNOWN
        if given[place + 1].unit is Unit.CENTURY and (item.unit is Unit.ORDINAL or is_small):
            given[place] = replace(item, unit=Unit.CENTURY)
    for place in range(1, len(given)):
        if given[place].unit is Unit.ORDINAL and given[place - 1].unit is Unit.CENTURY:
            given[place] = replace(given[place], unit=Unit.CENTURY)
    return given


def _limits_behind(words: list[Token], place: int, limits: Limits) -> tuple[Limits, int]:
    while found := limit_behind(words, place):
        limits, place = limits.also(found[0]), found[1]
    return limits, place


def _meant(limits: Limits, items: list[Item]) -> Limits:
    """Before and after as "from", "since" and "until" mean them where no range follows."""
    is_single = len(items) == 1
    opens = is_single and limits.start and (limits.open_start or items[0].unit is Unit.YEAR)
    return replace(limits, after=limits.after or opens, before=limits.before or (is_single and limits.until))
