"""Days of our own time, as tables hold them."""

from datetime import date

import pytest

from coinstack.domain import modern_dates
from coinstack.domain.workbook import Cell

DAYS: list[Cell] = ["2024-05-14", "2024-05-14 13:30", "14.5.2024", "14. 05. 24", "14/05/2024", "5/14/2024"]
WORDS: list[Cell] = ["14 May 2024", "14th May 2024", "May 14, 2024", "14. Mai 2024", "14 mai 2024", "14 maggio 2024"]
SERIALS: list[Cell] = ["14 de mayo de 2024", 45426, 45426.0, "45426"]
NONE: list[Cell] = ["3/4/2024", "2024", "May 2024", "31.2.2024", "AD 14", 14, 999_999, None, "", "soon", "14 Foo 2024"]


@pytest.mark.parametrize("cell", [*DAYS, *WORDS, *SERIALS])
def test_a_day_is_read(cell: Cell) -> None:
    assert modern_dates.read(cell) == date(2024, 5, 14)


@pytest.mark.parametrize("cell", [*NONE, "14.13.2024", "0044-03-15"])
def test_what_names_no_day_for_certain_is_none(cell: Cell) -> None:
    assert modern_dates.read(cell) is None


def test_the_order_of_the_column_decides() -> None:
    assert modern_dates.read("3/4/2024", order="dmy") == date(2024, 4, 3)
    assert modern_dates.read("3/4/2024", order="mdy") == date(2024, 3, 4)
    assert modern_dates.read("4/4/2024") == date(2024, 4, 4)
    assert modern_dates.order(["3/4/2024", "14/4/2024"]) == "dmy"
    assert modern_dates.order(["3/4/2024", "4/14/2024"]) == "mdy"
    assert modern_dates.order(["3/4/2024"]) is None
    assert modern_dates.order(["14/4/2024", "4/14/2024"]) is None


def test_two_figures_are_a_year_of_these_days() -> None:
    assert modern_dates.read("14.5.98") == date(1998, 5, 14)
    assert modern_dates.read("14.5.12") == date(2012, 5, 14)


def test_a_serial_is_shown_as_its_day_and_anything_else_as_written() -> None:
    assert modern_dates.as_text(45426, date(2024, 5, 14)) == "2024-05-14"
    assert modern_dates.as_text("14 May 2024", date(2024, 5, 14)) == "14 May 2024"
