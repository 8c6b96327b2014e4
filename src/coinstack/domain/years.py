"""The years of a coin, as lists find, order and count it by them."""

from coinstack.domain.coin import Description

OPEN_YEARS = 100
"""How far an open end ("before AD 340") reaches for finding: long enough to be met, not everywhere."""


def used(description: Description) -> tuple[int | None, int | None]:
    """When it was struck, else the reign: what filters, order and histogram go by. An end may be open."""
    if description.year_from is not None or description.year_to is not None:
        return description.year_from, description.year_to
    return description.reign_from, description.reign_to


def shift(year: int, by: int) -> int:
    """The year that many years later; there is no year 0."""
    later = (year if year < 0 else year - 1) + by
    return later if later < 0 else later + 1


def span(description: Description) -> tuple[int | None, int | None]:
    """The years for finding by overlap, both ends closed, or neither."""
    first, last = used(description)
    if first is None and last is not None:
        return shift(last, -OPEN_YEARS), last
    if last is None and first is not None:
        return first, shift(first, OPEN_YEARS)
    if first is not None and last is not None and first > last:
        return last, first
    return first, last


def century(description: Description) -> int | None:
    """The century in whose years the greater part of the coin's lie: -1 is the 1st BC, 1 the 1st AD."""
    first, last = used(description)
    first, last = (last if first is None else first), (first if last is None else last)
    if first is None or last is None:
        return None
    middle = (_counted(first) + _counted(last)) // 2
    return middle // 100 + 1 if middle >= 0 else middle // 100


def _counted(year: int) -> int:
    """Years as numbers without a gap: 1 BC is -1, AD 1 is 0."""
    return year if year < 0 else year - 1


def first(description: Description) -> int | None:
    """The year by which the coin is ordered."""
    start, end = used(description)
    return end if start is None else start
