"""The years by which a coin is found, ordered and counted."""

import pytest

from coinstack.domain import years
from coinstack.domain.coin import Description


@pytest.mark.parametrize(
    ("description", "span", "first"),
    [
        (Description(year_from=98, year_to=117), (98, 117), 98),
        (Description(year_from=98, year_to=99, reign_from=98, reign_to=117), (98, 99), 98),
        (Description(reign_from=-27, reign_to=14), (-27, 14), -27),
        (Description(year_to=340, before=True), (240, 340), 340),
        (Description(year_from=-54, after=True), (-54, 47), -54),
        (Description(year_from=20, year_to=10), (10, 20), 20),
        (Description(), (None, None), None),
    ],
)
def test_the_date_of_striking_counts_else_the_reign_and_an_open_end_reaches_a_century(
    description: Description, span: tuple[int | None, int | None], first: int | None
) -> None:
    assert years.span(description) == span
    assert years.first(description) == first


@pytest.mark.parametrize(
    ("first", "last", "century"),
    [(-1, -1, -1), (1, 1, 1), (100, 100, 1), (101, 101, 2), (-100, -100, -1), (-101, -101, -2), (-336, -323, -4),
     (-27, 14, -1), (-10, 30, 1), (90, 120, 2), (None, 340, 4), (-54, None, -1)],
)  # fmt: skip
def test_a_coin_is_of_the_century_of_its_greater_part_and_none_crosses_the_era(
    first: int | None, last: int | None, century: int
) -> None:
    assert years.century(Description(year_from=first, year_to=last)) == century


def test_a_coin_without_a_date_is_of_no_century() -> None:
    assert years.century(Description()) is None


@pytest.mark.parametrize(("year", "by", "later"), [(-1, 1, 1), (1, -1, -1), (-5, 10, 6), (50, -100, -51)])
def test_there_is_no_year_0(year: int, by: int, later: int) -> None:
    assert years.shift(year, by) == later
