"""What holds of every date: reading never fails, years are years, and what is written from years is read as them."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coinstack.domain import dates
from coinstack.domain.date_words import WORDS
from tests.counting import steps

YEARS = st.integers(min_value=1, max_value=999)
OTHERS = (
    "BC|AD|v. Chr.|av. J.-C.|a.C.|1st|70s|27|211/10|014|-|–|/|(|)|,|?|0|9999|12345|3.47|½|²|٣|Æ|RIC|SE|AH|AM"
    "|\0|\N{NO-BREAK SPACE}"
)
PIECES = st.sampled_from([*WORDS, *OTHERS.split("|")])


@given(st.text())
@example("\N{COMBINING ACUTE ACCENT}\N{HANGUL CHOSEONG KIYEOK}ﷺ")
@example("İ" * 500)
def test_any_text_is_read_or_left(text: str) -> None:
    dates.read(text)
    dates.dated(text)


@given(st.lists(PIECES, max_size=30).map(" ".join), st.none() | st.tuples(st.integers(-500, -1), st.integers(1, 500)))
def test_what_is_read_is_a_span_of_real_years(text: str, hint: tuple[int, int] | None) -> None:
    found = dates.read(text, hint=hint)
    if found is None:
        return
    years = [year for year in (found.year_from, found.year_to) if year is not None]
    assert years == sorted(years)
    assert all(year and -3000 <= year <= 2100 for year in years)
    assert len(years) == 2 - found.before - found.after


@given(st.lists(PIECES, max_size=30).map("".join))
def test_the_date_on_a_coin_is_a_piece_of_the_text(text: str) -> None:
    found = dates.dated(text)
    assert found is None or (found.year > 0 and str(found.year) in found.text)


def _span(text: str) -> tuple[int | None, int | None]:
    found = dates.read(text)
    assert found is not None, text
    return found.year_from, found.year_to


@given(YEARS, YEARS)
def test_a_range_is_read_as_it_was_written(one: int, other: int) -> None:
    first, last = sorted((one, other))
    assert _span(f"AD {first}-{last}") == (first, last)
    assert _span(f"{first}–{last} n. Chr.") == (first, last)
    assert _span(f"from {first} to {last} AD") == (first, last)
    assert _span(f"AD {first:03d}-{last}") == (first, last)
    assert _span(f"{last:03d}-{first:03d} BC") == (-last, -first)
    assert _span(f"from {last} to {first} BC") == (-last, -first)
    assert _span(f"{last} BC-AD {first}") == (-last, first)
    assert _span(f"{last} av. J.-C. - {first} ap. J.-C.") == (-last, first)
    assert _span(f"{last} a.C. - {first} d.C.") == (-last, first)


@given(YEARS)
def test_a_year_is_read_in_every_language(year: int) -> None:
    for era in (
        "BC",
        "B.C.",
        "BCE",
        "v. Chr.",
        "v. u. Z.",
        "av. J.-C.",
        "avant J.-C.",
        "a.C.",
        "a. de C.",
        "antes de Cristo",
    ):
        assert _span(f"{year} {era}") == (-year, -year)
        assert _span(f"c. {year} {era}") == (-year, -year)
    for era in (
        "AD",
        "A.D.",
        "CE",
        "n. Chr.",
        "u. Z.",
        "ap. J.-C.",
        "apr. J.-C.",
        "d.C.",
        "d. de C.",
        "después de Cristo",
    ):
        assert _span(f"{year} {era}") == (year, year)
    assert _span(f"before AD {year}") == (None, year)
    assert _span(f"after {year} BC") == (-year, None)


@given(st.integers(min_value=1, max_value=10))
def test_the_parts_of_a_century_are_the_century(number: int) -> None:
    ordinal = f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number, 'th') } century"
    for era, whole in (("AD", (100 * number - 99, 100 * number)), ("BC", (-100 * number, -100 * number + 99))):
        assert _span(f"{ordinal} {era}") == whole
        for parts in (
            ["early", "mid", "late"],
            ["first half of", "second half of"],
            [f"{n} quarter of" for n in ("1st", "2nd", "3rd", "last")],
        ):
            spans = [_span(f"{part} {ordinal} {era}") for part in parts]
            assert (spans[0][0], spans[-1][1]) == whole
            assert all(before[1] + 1 == after[0] for before, after in pairwise(spans) if before[1] and after[0])


@pytest.mark.parametrize(
    "piece",
    [
        "12 ",
        "12-",
        "3rd-",
        "before ",
        "early ",
        "mid-",
        "or ",
        "1/2",
        "( ",
        "AD ",
        "BC-",
        "year ",
        "SE AH ",
        "March 1, ",
        "12, ",
        "1st half ",
        "c. ",
        "a.",
        "- ",
    ],
)
def test_reading_takes_steps_in_proportion_to_the_text(piece: str) -> None:
    short, long = (piece * (length // len(piece)) for length in (180, 360))
    dates.read(long)  # fills the caches
    dates.dated(long)
    assert steps(lambda: dates.read(long)) <= 2.6 * steps(lambda: dates.read(short)) + 50
    assert steps(lambda: dates.dated(long)) <= 2.6 * steps(lambda: dates.dated(short)) + 50


def test_a_text_of_any_length_costs_no_more_than_a_date_may_be_long() -> None:
    long, longer = "12 or " * 1000, "12 or " * 100_000
    dates.read(long)
    assert steps(lambda: dates.read(longer)) == steps(lambda: dates.read(long))
