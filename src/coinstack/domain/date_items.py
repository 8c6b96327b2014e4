"""One item of a date, a year, decade or century with its part and era, and what limits it: circa, before, after."""

from dataclasses import dataclass, replace

from coinstack.domain import date_spans as spans
from coinstack.domain.date_spans import Item, Joint, Unit, Years
from coinstack.domain.date_words import Kind, Token

JOINTS = {
    Kind.DASH: Joint.RANGE, Kind.TO: Joint.SPAN, Kind.UNTIL: Joint.SPAN,
    Kind.SLASH: Joint.ALTERNATIVE, Kind.OR: Joint.ALTERNATIVE, Kind.AND: Joint.ALTERNATIVE,
}  # fmt: skip
COUNTED = frozenset({Kind.NUMBER, Kind.ORDINAL, Kind.ROMAN, Kind.DECADE})
ORDINALS = frozenset({Kind.ORDINAL, Kind.ROMAN, Kind.NUMBER, Kind.FIRST_OR_BEFORE, Kind.LAST})
PARTS = {Kind.HALF: 2, Kind.HALF_OR_MID: 2, Kind.QUARTER: 4, Kind.THIRD: 3, Kind.TENTH: 10}
_ERAS = {Kind.BC: spans.BC, Kind.AD: spans.AD}
_THIRD_WORDS = frozenset({"third", "terzo"})
_CIRCA = frozenset({Kind.CIRCA, Kind.LETTER_C})
_BEGINNINGS = COUNTED | {Kind.AD, Kind.BC, Kind.PART, Kind.DASH, Kind.FIRST_OR_BEFORE, Kind.LAST, Kind.CENTURY}


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


def limit_at(words: list[Token], place: int) -> tuple[Limits, int] | None:
    """The limit that begins at a place, and the place behind it."""
    token, following = words[place], words[place + 1]
    if token.kind is Kind.FIRST_OR_BEFORE and following.kind in PARTS:
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


def limits_at(words: list[Token], place: int) -> tuple[Limits, int]:
    """All the limits that begin at a place, and the place behind them."""
    limits = Limits()
    while found := limit_at(words, place):
        limits, place = limits.also(found[0]), found[1]
        if words[place].kind in (Kind.TO, Kind.OR):  # "fino al 117", "before or in 117"
            place += words[place + 1].kind in _BEGINNINGS or words[place + 1].kind in _SINGLE
    is_prefix = (limits.before or limits.after) and words[place].kind is Kind.DASH
    return limits, place + is_prefix  # "post-330"


def limit_behind(words: list[Token], place: int) -> tuple[Limits, int] | None:
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
    if token.kind is Kind.TO and (found := limit_at(words, at)):
        return found
    if token.kind in _CIRCA and following.kind not in _BEGINNINGS:
        return Limits(circa=True), at + 1
    if token.kind in (Kind.DASH, Kind.TO, Kind.UNTIL) and following.kind is Kind.END:
        return Limits(after=True), at + 1
    return None


def _parts_named(token: Token) -> int:
    return 3 if token.digits in _THIRD_WORDS else PARTS.get(token.kind, 0)


def _one_part(words: list[Token], place: int) -> tuple[Years, int] | None:
    token, following = words[place], words[place + 1]
    if token.kind is Kind.PART:
        return spans.THIRDS[token.value], place + 1
    if token.kind in (Kind.LATER, Kind.EARLIER) and following.kind in (Kind.ORDINAL, Kind.ROMAN, Kind.CENTURY):
        return spans.THIRDS[2 if token.kind is Kind.LATER else 0], place + 1
    if token.kind not in ORDINALS:
        return (spans.THIRDS[1], place + 1) if token.kind is Kind.HALF_OR_MID else None
    last, at = token, place + 1
    if following.kind in JOINTS and words[place + 2].kind in ORDINALS:
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
    for _ in range(2):  # "mid to late", "late second half"
        following = _one_part(words, place + (words[place].kind in JOINTS))
        if following is None:
            break
        part = (part[0], following[0][1]) if words[place].kind in JOINTS else following[0]
        place = following[1]
    is_prefix = words[place].kind is Kind.DASH and words[place + 1].kind in COUNTED
    return part, place + is_prefix  # "mid-3rd"


def is_signed(words: list[Token], place: int) -> bool:
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


def item_at(words: list[Token], place: int) -> tuple[Item, Limits, int] | None:
    """A year, decade or century with its part and era, whether "circa" stood inside, and the place behind it."""
    start = place
    limits = Limits()
    part, place = _part(words, place)
    era = _ERAS.get(words[place].kind, spans.UNKNOWN)
    if era:
        limits, place = limits_at(words, place + 1)
        if part == spans.WHOLE:
            part, place = _part(words, place)
    if part == spans.WHOLE and not era and is_signed(words, start):
        number = words[place + 1]
        return Item(Unit.YEAR, number.value, number.digits, era=spans.BC, signed=True), limits, place + 2
    found = _counted(words, place)
    if found is None:
        return None
    item, place = found
    if part != spans.WHOLE or era:
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
