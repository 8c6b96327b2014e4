"""Places are read as paths, whatever signs their owner parts them with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import places
from tests.workbook import column


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velv2-5-1", ("Velv2", "5", "1")),
        ("SlabBox1", ("SlabBox1",)),
        (" SlabBox1 ", ("SlabBox1",)),
        ("Bank > Box 2 > Tray 3", ("Bank", "Box 2", "Tray 3")),
        ("Cabinet A / Drawer 4 / 12", ("Cabinet A", "Drawer 4", "12")),
        ("Box 2, tray 3, row 1", ("Box 2", "tray 3", "row 1")),
        ("Box 2 Tray 3 Row 1", ("Box 2", "Tray 3", "Row 1")),
        ("Lade 3 Reihe 2", ("Lade 3", "Reihe 2")),
        ("Safe; A1-3", ("Safe", "A1", "3")),
        ("in the safe at my mother-in-law's", ("in the safe at my mother-in-law's",)),
        ("Safe-deposit", ("Safe-deposit",)),
        ("12", ("12",)),
        ("", ()),
        ("  ", ()),
    ],
)
def test_a_place_is_read_from_the_outermost_to_the_innermost(text: str, expected: tuple[str, ...]) -> None:
    assert places.path(text) == expected


def test_the_places_of_the_workbook_are_boxes_or_tray_row_and_column() -> None:
    found = [places.path(place) for place in column("Temp loc")]
    assert len(found) == 113
    assert {len(steps) for steps in found} == {1, 3}
    assert {steps for steps in found if len(steps) == 1} == {("SlabBox1",)}


def test_tray_nine_comes_before_tray_ten() -> None:
    steps = [("Box", "Tray 10"), ("box", "tray 9"), ("Box",)]
    assert sorted(steps, key=places.key) == [("Box",), ("box", "tray 9"), ("Box", "Tray 10")]


@given(st.text(max_size=80))
def test_any_text_has_a_path_and_none_of_its_steps_is_empty(text: str) -> None:
    assert all(step == step.strip() != "" for step in places.path(text))
