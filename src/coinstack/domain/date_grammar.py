"""From the words of a date to its items: what is before what, what is limited by what, what is only a day."""

from dataclasses import dataclass, replace

from coinstack.domain import date_spans as spans
from coinstack.domain.date_spans import Item, Joint, Unit, Years
from coinstack.domain.date_words import Kind, Token


@dataclass(frozen=True, slots=True)
class Limits:
    """What stands before or behind a year; `start` and `open_start` are "from 98" and "since 98"."""

    circa: bool = False
    before: bool = False
    after: bool = False
    start: bool = False
    open_start: bool = False
    until: bool = False

    def also(self, other: "Limits") -> "Limits":
        """Both limits at once."""
        return Limits(
            circa=self.circa or other.circa,
            before=self.before or other.before,
            after=self.after or other.after,
            start=self.start or other.start,
            open_start=self.open_start or other.open_start,
            until=self.until or other.until,
        )


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


JOINTS = {
    Kind.DASH: Joint.RANGE, Kind.TO: Joint.SPAN, Kind.UNTIL: Joint.SPAN,
    Kind.SLASH: Joint.ALTERNATIVE, Kind.OR: Joint.ALTERNATIVE, Kind.AND: Joint.ALTERNATIVE,
}  # fmt: skip
RECKONINGS = frozenset({Kind.ERA, Kind.YEAR, Kind.HIJRI, Kind.MUNDI})
DROPPED = frozenset({Kind.FILLER, Kind.MONTH, Kind.SEASON})
COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.ROMAN, Kind.DECADE})

_ERAS = {Kind.BC: spans.BC, Kind.AD: spans.AD}
_ORDINALS = frozenset({Kind.ORDINAL, Kind.ROMAN, Kind.NUMBER, Kind.FIRST_OR_BEFORE, Kind.LAST})
_PARTS = {Kind.HALF: 2, Kind.HALF_OR_MID: 2, Kind.QUARTER: 4, Kind.THIRD: 3, Kind.TENTH: 10}
_THIRD_WORDS = frozenset({"third", "terzo"})
_CIRCA = frozenset({Kind.CIRCA, Kind.LETTER_C})
_BEGINNINGS = COUNTED | {Kind.AD, Kind.BC, Kind.PART, Kind.DASH, Kind.FIRST_OR_BEFORE, Kind.LAST, Kind.CENTURY}
_PARTIAL = frozenset(_PARTS) | _ORDINALS | {Kind.YEARS, Kind.DECADE, Kind.PART}
_OF = frozenset({"of", "des", "der", "du", "de", "del", "dello", "della"})
_LONGEST_MONTH = 31
_END = Token(Kind.END)


def closed(words: list[Token]) -> list[Token]:
    """The tokens, with ends enough behind them that no rule looks beyond."""
    return words + [_END] * 6


# --- days and months ---------------------------------------------------------------------------------------------


def without_days(words: list[Token]) -> list[Token]:
    """The tokens without months, their days, seasons and words that say nothing of the year; closed."""
    kept: list[Token] = []
    behind_month = -1  # how many were kept when the last month or season was dropped
    place = 0
    while place < len(words):
        token = words[place]
        place += 1
        if token.kind not in DROPPED:
            kept.append(token)
        elif token.digits in _OF and kept and kept[-1].kind is Kind.WORD:
            kept[-1] = replace(kept[-1], value=1)
        elif token.kind is not Kind.FILLER:
            if token.kind is Kind.MONTH:
                _drop_days(kept)
                place = _after_day(words, place)
            if kept and kept[-1].kind in JOINTS and behind_month == len(kept) - 1:
                kept.pop()
            behind_month = len(kept)
    return closed(kept)


def _is_day(token: Token) -> bool:
    return token.kind in (Kind.NUMBER, Kind.ORDINAL) and token.value <= _LONGEST_MONTH


def _drop_days(kept: list[Token]) -> None:
    """Take "1", "10-15" or "17th" away from before a month; "AD 14" before one is a year."""

    def is_year(place: int) -> bool:
        return len(kept) >= -place and kept[place].kind in (Kind.AD, Kind.SLASH)

    if not kept or not _is_day(kept[-1]) or is_year(-2):
        return
    has_two = len(kept) > 2 and kept[-2].kind in JOINTS and _is_day(kept[-3])
    if has_two and is_year(-4):
        return
    del kept[-3 if has_two else -1 :]


def _after_day(words: list[Token], place: int) -> int:
    """The place behind the day that follows a month ("August 1, AD 117"); in "April 340" the number is the year."""
    at = place
    while at < len(words) and words[at].kind is Kind.FILLER:
        at += 1
    if at >= len(words) or not _is_day(words[at]):
        return place
    rest = [token.kind for token in words[at + 1 : at + 5] if token.kind is not Kind.FILLER]
    if rest[:1] == [Kind.SEPARATOR]:
        rest = rest[1:]
    is_day = rest[:1] == [Kind.NUMBER] or rest[:2] == [Kind.AD, Kind.NUMBER]
    return at + 1 if is_day else place


# --- limits: circa, before, after --------------------------------------------------------------------------------


def _negated(following: Token) -> Limits | None:
    if following.kind in (Kind.BEFORE, Kind.EARLIER, Kind.FIRST_OR_BEFORE):
        return Limits(after=True)
    return Limits(before=True) if following.kind in (Kind.AFTER, Kind.LATER) else None


def _comparative(token: Token) -> Limits:
    return Limits(after=True) if token.kind is Kind.LATER else Limits(before=True)


_SINGLE = {
    Kind.CIRCA: Limits(circa=True), Kind.BEFORE: Limits(before=True), Kind.FIRST_OR_BEFORE: Limits(before=True),
    Kind.AFTER: Limits(after=True), Kind.LATEST: Limits(before=True), Kind.EARLIEST: Limits(after=True),
    Kind.UNTIL: Limits(until=True),
}  # fmt: skip


def _limit(words: list[Token], place: int) -> tuple[Limits, int] | None:
    """The limit that begins at a place, and the place behind it."""
    token, following = words[place], words[place + 1]
    if token.kind is Kind.FIRST_OR_BEFORE and following.kind in _PARTS:
        return None  # "prima metà"
    if token.kind is Kind.LETTER_C:
        return (Limits(circa=True), place + 1) if following.kind in _BEGINNINGS else None
    if token.kind is Kind.FROM:
        return Limits(start=True, open_start=token.value == 1), place + 1
    if token.kind is Kind.NOT:
        found = _negated(following)
        return (found, place + 2 + (words[place + 2].kind in (Kind.THAN, Kind.TO))) if found else None
    if token.kind in (Kind.LATER, Kind.EARLIER):
        return (_comparative(token), place + 2) if following.kind in (Kind.THAN, Kind.TO) else None
    if token.kind is Kind.TO and following.kind in (Kind.LATER, Kind.LATEST):
        return Limits(before=True), place + 2  # "au plus tard"
    if token.kind is Kind.TO and following.kind in (Kind.EARLIER, Kind.EARLIEST):
        return Limits(after=True), place + 2
    return (_SINGLE[token.kind], place + 1) if token.kind in _SINGLE else None


def _limits(words: list[Token], place: int) -> tuple[Limits, int]:
    limits = Limits()
    while found := _limit(words, place):
        limits, place = limits.also(found[0]), found[1]
        if words[place].kind in (Kind.TO, Kind.OR):  # "fino al 117", "before or in 117"
            place += words[place + 1].kind in _BEGINNINGS or words[place + 1].kind in _SINGLE
    is_prefix = (limits.before or limits.after) and words[place].kind is Kind.DASH
    return limits, place + is_prefix  # "post-330"


def _trailing(words: list[Token], place: int) -> tuple[Limits, int] | None:
    """What limits a year from behind it: "or later", "onwards", "at the latest", "ca.", an open hyphen."""
    at = place + (words[place].kind is Kind.SEPARATOR and words[place + 1].kind in (Kind.OR, Kind.AND))
    token, following = words[at], words[at + 1]
    if token.kind in (Kind.OR, Kind.AND, Kind.SLASH):
        is_bound = words[at + 2].kind in COUNTED or words[at + 2].kind in (Kind.AD, Kind.BC, Kind.LETTER_C, Kind.CIRCA)
        if following.kind is Kind.ONWARDS or (following.kind in (Kind.LATER, Kind.AFTER) and not is_bound):
            return Limits(after=True), at + 2
        if following.kind in (Kind.EARLIER, Kind.BEFORE, Kind.FIRST_OR_BEFORE) and not is_bound:
            return Limits(before=True), at + 2
        return None
    if token.kind is Kind.ONWARDS or token.kind is Kind.EARLIEST:
        return Limits(after=True), at + 1
    if token.kind is Kind.LATEST:
        return Limits(before=True), at + 1
    if token.kind is Kind.TO and (found := _limit(words, at)):
        return found
    if token.kind in _CIRCA and following.kind not in _BEGINNINGS:
        return Limits(circa=True), at + 1
    if token.kind in (Kind.DASH, Kind.TO, Kind.UNTIL) and following.kind is Kind.END:
        return Limits(after=True), at + 1
    return None


# --- items: years, decades, centuries ----------------------------------------------------------------------------


def _parts_named(token: Token) -> int:
    return 3 if token.digits in _THIRD_WORDS else _PARTS.get(token.kind, 0)


def _one_part(words: list[Token], place: int) -> tuple[Years, int] | None:
    token, following = words[place], words[place + 1]
    if token.kind is Kind.PART:
        return spans.THIRDS[token.value], place + 1
    if token.kind in (Kind.LATER, Kind.EARLIER) and following.kind in (Kind.ORDINAL, Kind.ROMAN, Kind.CENTURY):
        return spans.THIRDS[2 if token.kind is Kind.LATER else 0], place + 1
    if token.kind not in _ORDINALS:
        return (spans.THIRDS[1], place + 1) if token.kind is Kind.HALF_OR_MID else None
    last, at = token, place + 1
    if following.kind in JOINTS and words[place + 2].kind in _ORDINALS:
        last, at = words[place + 2], place + 3
    parts = _parts_named(words[at])
    numbers = [parts if one.kind is Kind.LAST else one.value for one in (token, last)]
    part = spans.part_of(parts, *numbers) if parts else None
    return (part, at + 1) if part else None


def _part(words: list[Token], place: int) -> tuple[Years, int]:
    """The piece of a century: "early", "mid to late", "2nd half", "third quarter", "ultimo quarto"."""
    found = _one_part(words, place)
    if found is None:
        return spans.WHOLE, place
    part, place = found
    while following := _one_part(words, place + (words[place].kind in JOINTS)):
        part = (part[0], following[0][1]) if words[place].kind in JOINTS else following[0]
        place = following[1]
    is_prefix = words[place].kind is Kind.DASH and words[place + 1].kind in COUNTED
    return part, place + is_prefix  # "mid-3rd"


def _is_signed(words: list[Token], place: int) -> bool:
    """A minus glued to its number, where no number or word stands before it: "-44", but not "AD 98 -117"."""
    token, following = words[place], words[place + 1]
    if token.kind is not Kind.DASH or following.kind is not Kind.NUMBER or token.end != following.start:
        return False
    return (
        place == 0
        or words[place - 1].kind in _SINGLE
        or words[place - 1].kind in JOINTS
        or words[place - 1].kind in _CIRCA
    )


def _slashed(words: list[Token], place: int) -> str:
    """The digits behind the slash of "211/10"; none where centuries are meant ("5./4. Jh.")."""
    if words[place + 1].kind is not Kind.SLASH or words[place + 2].kind is not Kind.NUMBER:
        return ""
    is_century = words[place + 3].kind is Kind.CENTURY or (
        words[place + 3].kind is Kind.LETTER_C and words[place + 4].kind in _ERAS
    )
    return "" if is_century else words[place + 2].digits


def _counted(words: list[Token], place: int) -> tuple[Item, int] | None:
    """A number with its unit, without its era."""
    token, following = words[place], words[place + 1]
    if token.kind is Kind.YEARS:
        is_decade = token.value == 1 and following.value % 10 == 0 and words[place + 2].kind not in JOINTS
        if is_decade and following.kind is Kind.NUMBER:
            return Item(Unit.DECADE, following.value), place + 2
        return _counted(words, place + 1) if following.kind in COUNTED else None
    if token.kind in (Kind.CENTURY, Kind.LETTER_S):
        is_number = following.kind in (Kind.ROMAN, Kind.NUMBER, Kind.ORDINAL)
        return (Item(Unit.CENTURY, following.value), place + 2) if is_number else None
    if token.kind is Kind.QUARTER and following.kind is Kind.CENTURY:
        return Item(Unit.CENTURY, 4), place + 2  # "quarto secolo"
    if token.kind is Kind.DECADE:
        return Item(Unit.DECADE, token.value), place + 1 + (following.kind is Kind.YEARS)
    if token.kind not in COUNTED:
        return None
    if following.kind is Kind.CENTURY:
        return Item(Unit.CENTURY, token.value), place + 2
    if token.kind is Kind.NUMBER:
        second = _slashed(words, place)
        return Item(Unit.YEAR, token.value, token.digits, second), place + (3 if second else 1)
    is_century = following.kind in (Kind.LETTER_C, Kind.LETTER_S)
    return Item(Unit.CENTURY if is_century else Unit.ORDINAL, token.value), place + 1 + is_century


def _item(words: list[Token], place: int) -> tuple[Item, Limits, int] | None:
    """A year, decade or century with its part and era, whether "circa" stood inside, and the place behind it."""
    start = place
    limits = Limits()
    part, place = _part(words, place)
    era = _ERAS.get(words[place].kind, spans.UNKNOWN)
    if era:
        limits, place = _limits(words, place + 1)
        if part == spans.WHOLE:
            part, place = _part(words, place)
    if part == spans.WHOLE and not era and _is_signed(words, start):
        number = words[place + 1]
        return Item(Unit.YEAR, number.value, number.digits, era=spans.BC, signed=True), limits, place + 2
    found = _counted(words, place)
    if found is None:
        return None
    item, place = found
    item = replace(item, part=part, era=era, era_before=bool(era))
    if words[place].kind in _CIRCA and words[place + 1].kind in _ERAS:
        limits, place = limits.also(Limits(circa=True)), place + 1
    item, place = _with_era_behind(item, words, place)
    return item, limits, place


def _with_era_behind(item: Item, words: list[Token], place: int) -> tuple[Item, int]:
    kind, following = words[place].kind, words[place + 1].kind
    is_next_ones = kind is Kind.AD and following in COUNTED
    if kind not in _ERAS or is_next_ones:
        return item, place
    if item.era_before:
        return item, place + (_ERAS[kind] == item.era)
    is_both = kind is Kind.BC and following in JOINTS and words[place + 2].kind is Kind.AD
    if is_both and words[place + 3].kind not in COUNTED:
        return replace(item, era=spans.BC, both_eras=True), place + 3
    return replace(item, era=_ERAS[kind]), place + 1


# --- chains ------------------------------------------------------------------------------------------------------


def chain_at(words: list[Token], place: int) -> tuple[Chain, int] | None:
    """The date that begins at a place, and the place behind it."""
    start = place
    reckoning: Kind | None = None
    limits, place = _limits(words, place)
    while words[place].kind in RECKONINGS:
        reckoning = words[place].kind if reckoning in (None, Kind.YEAR) else reckoning
        place += 1
    found = _item(words, place)
    if found is None:
        return None
    items, starts = [found[0]], [place]
    limits, place = limits.also(found[1]), found[2]
    is_closed = False
    is_listing = reckoning is None and (start == 0 or words[start - 1].kind is not Kind.WORD)
    while following := _next_item(words, place, limits) or (_listed(words, place) if is_listing else None):
        item, more, after = following
        is_closed = is_closed or more.before or more.after
        starts.append(place)
        items.append(item)
        limits, place = limits.also(more), after
    if reckoning and not _is_certain(items):
        place = next((at for at, item in zip(starts, items, strict=True) if item.era), place)
        items = items[: sum(at < place for at in starts)] or items[:1]
        place = max(place, start + 1)
    elif reckoning:
        reckoning = None
    items = _of_one_unit(items)
    if any(item.unit is Unit.ORDINAL for item in items):
        return None
    limits, place = _limits_behind(words, place, limits)
    if words[place].kind is Kind.HIJRI and reckoning is None and not _is_certain(items):
        reckoning, place = Kind.HIJRI, place + 1
    chain = Chain(tuple(items), _meant(limits, items), closed=is_closed, reckoning=reckoning)
    return replace(chain, doubtful=_is_of_something(words, start, items[0])), place


def _is_of_something(words: list[Token], start: int, first: Item) -> bool:
    """ "The turn of the 4th century", "first years of the 3rd": a part of it, in words that say not which."""
    if first.unit is Unit.YEAR or first.part != spans.WHOLE or start == 0:
        return False
    before = words[start - 1]
    is_numbered = start > 1 and words[start - 2].kind in _ORDINALS
    return before.kind in _PARTIAL or (before.kind is Kind.WORD and (before.value == 1 or is_numbered))


def _is_certain(items: list[Item]) -> bool:
    found = spans.eras_of(items)
    return found is not None and not found[1]


def _next_item(words: list[Token], place: int, limits: Limits) -> tuple[Item, Limits, int] | None:
    """The item joined to the one before it; "before" and "after" go on only where they close what is open."""
    at = place
    if words[at].kind is Kind.SEPARATOR and words[at + 1].kind in (Kind.OR, Kind.AND, Kind.BEFORE, Kind.AFTER):
        at += 1
    joint = JOINTS.get(words[at].kind)
    while words[at].kind in JOINTS and not _is_signed(words, at):
        at += 1
    more, at = _limits(words, at)
    closes = (limits.after and more.before) or (limits.before and more.after)
    if (joint is None and not closes) or ((more.before or more.after) and not closes):
        return None
    found = _item(words, at)
    if found is None:
        return None
    item, inside, after = found
    return replace(item, joint=joint or Joint.ALTERNATIVE), replace(more.also(inside), until=False), after


def _listed(words: list[Token], place: int) -> tuple[Item, Limits, int] | None:
    """The year behind the comma of "98, 99 or 100"."""
    kinds = [token.kind for token in words[place : place + 4]]
    if kinds[:2] != [Kind.SEPARATOR, Kind.NUMBER] or kinds[3] is not Kind.NUMBER:
        return None
    return _item(words, place + 1) if kinds[2] in (Kind.OR, Kind.AND, Kind.SEPARATOR) else None


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
    while found := _trailing(words, place):
        limits, place = limits.also(found[0]), found[1]
    return limits, place


def _meant(limits: Limits, items: list[Item]) -> Limits:
    """Before and after as "from", "since" and "until" mean them where no range follows."""
    is_single = len(items) == 1
    opens = is_single and limits.start and (limits.open_start or items[0].unit is Unit.YEAR)
    return replace(limits, after=limits.after or opens, before=limits.before or (is_single and limits.until))
