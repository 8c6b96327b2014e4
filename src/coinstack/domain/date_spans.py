"""The arithmetic of dates: years, decades and centuries, their parts, abbreviated numbers, and which era is meant."""

from dataclasses import dataclass, replace
from enum import Enum, auto

Years = tuple[int, int]
"""First and last year, both inclusive; negative is BC, there is no year 0."""

BC, UNKNOWN, AD = -1, 0, 1

EARLIEST, LATEST = -3000, 2100
WHOLE = (0, 100)
THIRDS = ((0, 33), (33, 67), (67, 100))
"""Early, mid and late are thirds of 33, 34 and 33 years (the trade's rule as the project keeps it)."""

LONGEST_BARE = 300
"""Years that a range without any era may span; "555-1234" is a telephone."""

LONGEST_SHORTENED = 45
"""Years AD that a range with a shortened end may span: "253-68", but "117-98" runs backwards."""

LATEST_BARE = 1899
"""The last year that is believed without "AD": later ones are days of sales and of finds."""


class Unit(Enum):
    """What a number in a date counts."""

    YEAR = auto()
    DECADE = auto()
    CENTURY = auto()
    ORDINAL = auto()  # a century, if the word follows later: "late 5th-early 4th century"


class Joint(Enum):
    """How an item is joined to the one before it."""

    RANGE = auto()  # a hyphen, behind which a number may be shortened: "315-14"
    SPAN = auto()  # a word: "from 133 to 31"
    ALTERNATIVE = auto()


@dataclass(frozen=True, slots=True)
class Item:
    """A year (`digits` as written, `second` what stands behind its slash), a decade or a century, with its era.

    `part` is the piece of the century or decade in hundredths; `era_before` says that the era stood before the
    number, and so governs what follows; `both_eras` is the "BC/AD" of "1st century BC/AD"; `signed` is the minus
    of "-44".
    """

    unit: Unit
    value: int
    digits: str = ""
    second: str = ""
    part: Years = WHOLE
    era: int = UNKNOWN
    era_before: bool = False
    both_eras: bool = False
    signed: bool = False
    joint: Joint = Joint.ALTERNATIVE


def part_of(parts: int, first: int, last: int) -> Years | None:
    """The `first` to `last` of so many equal parts of a hundred; thirds are early, mid and late."""
    if not 1 <= first <= last <= parts:
        return None
    if parts == 3:
        return THIRDS[first - 1][0], THIRDS[last - 1][1]
    return 100 * (first - 1) // parts, 100 * last // parts


def _portion(start: int, length: int, part: Years) -> Years:
    low, high = round(part[0] * length / 100), round(part[1] * length / 100)
    return start + low, start + max(high, low + 1) - 1


def bounds(item: Item, era: int) -> Years | None:
    """The years of an item in an era, or None where there are no such years."""
    if item.both_eras:
        before, after = bounds(replace(item, both_eras=False), BC), bounds(replace(item, both_eras=False), AD)
        return (before[0], after[1]) if before and after else None
    if item.unit is Unit.YEAR:
        years = _year(item, era)
    elif item.unit is Unit.DECADE:
        start = item.value if era == AD else -item.value - 9
        years = _portion(start, 10, item.part) if item.value and item.value % 100 else None
    else:
        start = 100 * (item.value - 1) + 1 if era == AD else -100 * item.value
        years = _portion(start, 100, item.part) if 1 <= item.value <= 21 else None
    return years if years and years[0] <= years[1] else None


def _year(item: Item, era: int) -> Years | None:
    if item.value == 0:
        return None
    first = era * item.value
    if not item.second:
        return first, first
    second = era * (abbreviated(item.value, item.second, era) or int(item.second))
    return (first, second) if first < second else None


def abbreviated(first: int, digits: str, era: int) -> int | None:
    """The year meant by the last digits of one that follows `first`: 211, "10" BC is 210; 159, "60" AD is 160."""
    if len(digits) >= len(str(first)):
        return None
    power = 10 ** len(digits)
    year = first - first % power + int(digits)
    return year if (year - first) * era > 0 else None


def _end_of_range(first: int, item: Item, era: int) -> Item | None:
    """The second year of a range written out: "315-14 BC" ends in 314, but "120-63 BC" in 63.

    Where both are as likely ("19-8 BC", "146-44 BC"), None: no date is better than a wrong one.
    """
    short = abbreviated(first, item.digits, era)
    as_written = (item.value - first) * era >= 0
    if short is None:
        return item if as_written else None
    if era == AD:
        is_shortened = not as_written and short - first <= LONGEST_SHORTENED
    else:
        chosen = _shortened_before_christ(first, short, item)
        if chosen is None:
            return None
        is_shortened = chosen
    if is_shortened:
        return replace(item, value=short, digits=str(short))
    return item if as_written else None


def _shortened_before_christ(first: int, short: int, item: Item) -> bool | None:
    """Whether "315-14" means 314 and not 14, where both are possible; None where nobody can tell."""
    saved, digits = first - short, len(item.digits)
    if first <= 31:  # the reign of Augustus: "19-4"
        return False if saved > 1 else None
    if first >= 300 or len(str(first)) - digits == 2:
        return True
    if saved <= 3 - digits or (first >= 200 and saved <= 5):
        return True
    return False if digits == 2 and first < 200 and saved > 12 else None


def _written_out(before: Item, item: Item, era: int) -> Item | None:
    """A year that follows another of its era, written out: behind a hyphen, and where it cannot be meant as it is."""
    is_shortened = era == AD and abbreviated(before.value, item.digits, era) is not None
    if item.joint is Joint.RANGE or is_shortened:
        return _end_of_range(before.value, item, era)
    return item


def _joined(items: list[Item], eras: list[int]) -> list[Years] | None:
    spans: list[Years] = []
    before: Item | None = None
    for place, (item, era) in enumerate(zip(items, eras, strict=True)):
        now: Item | None = item
        if before and before.unit is item.unit is Unit.YEAR and era == eras[place - 1]:
            now = _written_out(before, item, era)
        span = bounds(now, era) if now else None
        is_range = place > 0 and item.joint is not Joint.ALTERNATIVE
        if span is None or (is_range and not (spans[-1][0] <= span[0] and spans[-1][1] <= span[1])):
            return None
        spans.append(span)
        before = now
    return spans


def combined(items: list[Item], eras: list[int]) -> Years | None:
    """From the first to the last year of all items in their eras, or None where a range runs backwards."""
    spans = _joined(items, eras)
    return (min(span[0] for span in spans), max(span[1] for span in spans)) if spans else None


def _possible(years: Years | None) -> Years | None:
    return years if years and years[0] >= EARLIEST and years[1] <= LATEST else None


def eras_of(items: list[Item]) -> tuple[list[int], bool] | None:
    """The era of every item by what is written, UNKNOWN for all where nothing is; and whether one had to be inferred.

    None where an era is in doubt, as in "27 BC-14".
    """
    if all(item.era == UNKNOWN for item in items):
        return [UNKNOWN] * len(items), True
    inferred = False
    eras = []
    for place, item in enumerate(items):
        era = item.era or _neighbouring_era(items, place)
        if era == UNKNOWN:
            following = next(other for other in items[place:] + items if other.era)
            if not (following.era == AD and following.era_before and item.value > following.value):
                return None
            era, inferred = BC, True  # "27-AD 14"
        eras.append(era)
    return eras, inferred


def _neighbouring_era(items: list[Item], place: int) -> int:
    left = next((other for other in reversed(items[:place]) if other.era), None)
    right = next((other for other in items[place + 1 :] if other.era), None)
    if (left and left.signed) or (right and right.signed):
        return AD  # whoever writes "-50 to 50" writes a sign where he means BC
    if left and (left.era_before or left.era == AD):
        return left.era
    if right and not right.era_before:
        return right.era
    if left and items[place].joint is Joint.ALTERNATIVE:
        return left.era
    return UNKNOWN


def resolved(items: list[Item], hint: Years | None) -> tuple[Years, bool] | None:
    """The years of a chain of items, and whether their era was inferred (by order, by the hint, or as AD)."""
    found = eras_of(items)
    if found is None:
        return _by_hint(items, hint) if hint else None
    eras, inferred = found
    if UNKNOWN not in eras:
        years = _possible(combined(items, eras))
        return (years, inferred) if years else None
    years = _bare(items, hint)
    return (years, True) if years else None


def _by_hint(items: list[Item], hint: Years) -> tuple[Years, bool] | None:
    """ "27 BC-14" under a ruler of whom we know when he ruled: the one era under which all of it fits."""
    fitting = []
    for era in (BC, AD):
        years = combined(items, [item.era or era for item in items])
        if years and hint[0] <= years[0] and years[1] <= hint[1]:
            fitting.append(years)
    if hint in fitting:
        return hint, True
    return (fitting[0], True) if len(fitting) == 1 else None


def _bare(items: list[Item], hint: Years | None) -> Years | None:
    after, before = (combined(items, [era] * len(items)) for era in (AD, BC))
    if after and not hint:
        before = None  # only the order of the numbers makes them BC
    years = [span for span in (after, before) if span and _is_believable(span)]
    if hint and len(items) == 2 and combined(items, [BC, AD]) == hint:
        return hint
    if hint and len(years) == 2:
        overlapping = [span for span in years if span[0] <= hint[1] and hint[0] <= span[1]]
        return overlapping[0] if overlapping else years[hint[1] < 0]
    return years[0] if years else None


def _is_believable(years: Years) -> bool:
    return years[1] - years[0] <= LONGEST_BARE and years[1] <= LATEST_BARE


def hijri_years(first: int, last: int) -> Years | None:
    """The years AD (Julian) in which Hijri years fell, by the tabular calendar: 77 is 696..697."""
    return (_hijri_start(first), _hijri_end(last)) if 1 <= first <= last < 990 else None


def _hijri_new_year(year: int) -> int:
    """The Julian day on which a Hijri year began (civil epoch: 16 July 622)."""
    return 1948440 + 354 * (year - 1) + (11 * year + 3) // 30


def _julian_year(day: int) -> int:
    return (4 * (day - 1721424) + 1464) // 1461


def _hijri_start(year: int) -> int:
    return _julian_year(_hijri_new_year(year))


def _hijri_end(year: int) -> int:
    return _julian_year(_hijri_new_year(year + 1) - 1)


def mundi_years(first: int, last: int) -> Years | None:
    """The years AD of Byzantine years of the world, which began on 1 September 5509 BC: 6100 is 591..592."""
    return (first - 5509, last - 5508) if 5900 <= first <= last <= 7000 else None
