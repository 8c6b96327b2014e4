"""Denominations are recognised however they are written, and never rewritten into each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.denominations import all_denominations, family_label, find, fold, get
from coinstack.domain.vocabulary import Metal
from tests.workbook import column


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Denarius ", "denarius"),
        ("denarii", "denarius"),
        ("AR Denarius", "denarius"),
        ("AR-Denar", "denarius"),
        ("Denar", "denarius"),
        ("Denario", "denarius"),
        ("Denarius serratus", "denarius"),
        ("Antoninianus (Radiate)", "antoninianus"),
        ("Antoninianus\xa0", "antoninianus"),
        ("AR-Antoninian", "antoninianus"),
        ("Aurelianus", "aurelianus"),
        ("Fllis", "follis"),
        ("Follis (Nummus)", "follis"),
        ("Follis/Nummus", "follis"),
        ("Nummus ", "nummus"),
        ("Æ3", "ae3"),
        ("AE 2", "ae2"),
        ("Ae IV", "ae4"),
        ("AE3 (Centenionalis)", "ae3"),
        ("Tetradrachms", "tetradrachm"),
        ("silver tetradrachm", "tetradrachm"),
        ("PB “Tetradrachm”(?)", "tetradrachm"),
        ("Tetradrachme", "tetradrachm"),
        ("Tetradrahcm", "tetradrachm"),
        ("Sesterz", "sestertius"),
        ("Sestertius, Rome", "sestertius"),
        ("Dupondius or As", "dupondius_or_as"),
        ("as", "as"),
        ("AE As", "as"),
        ("half follis", "half_follis"),
        ("Half-Follis", "half_follis"),
        ("40 nummi", "forty_nummi"),
        ("AV Solidus", "solidus"),
        ("light miliarense", "miliarense"),
        ("Schekel", "shekel"),
        ("1/2 Shekel", "half_shekel"),
        ("double-sestertius", "double_sestertius"),
        ("large AE2", "ae2"),
        ("AE/1", "ae1"),
        ("Æ", "bronze"),
    ],
)
def test_a_denomination_is_found_however_it_is_written(text: str, expected: str) -> None:
    found = find(text)
    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(
    "text", ["", " ", "x", "coin", "sestertius or denarius", "Rome", "laureate head right", "?", "125"]
)
def test_what_is_no_denomination_or_could_be_two_is_none(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    ("text", "name"), [("Æ25", "Æ25"), ("AE 33 mm ", "AE 33 mm"), ("Æ 18", "Æ 18"), ("Æ 33mm", "Æ 33mm")]
)
def test_a_size_is_a_bronze_and_keeps_its_words(text: str, name: str) -> None:
    found = find(text)
    assert found is not None
    assert (found.name, found.family) == (name, "bronze")


def test_modules_of_the_late_empire_are_no_sizes() -> None:
    assert [one.family for text in ("Æ1", "Æ2", "Æ3", "Æ4") if (one := find(text))] == ["ae1", "ae2", "ae3", "ae4"]


@pytest.mark.parametrize(
    "names",
    [
        ("Follis", "Nummus"),
        ("Antoninianus", "Aurelianus", "Radiate"),
        ("Æ2", "Centenionalis", "Maiorina"),
    ],
)
def test_what_the_trade_calls_by_several_names_is_one_family(names: tuple[str, ...]) -> None:
    found = [one for name in names if (one := find(name))]
    assert {one.name for one in found} == set(names)
    assert len({one.family for one in found}) == 1
    assert all(name in family_label(found[0].family) for name in names)


def test_every_denomination_of_the_workbook_is_known() -> None:
    assert {text for text in column("Coin type") if find(text) is None} == set()


def test_the_table_is_whole() -> None:
    known = all_denominations()
    assert len(known) >= 150
    assert len({one.id for one in known}) == len(known)
    assert len({fold(one.name) for one in known}) == len(known)
    assert all(one.metals and get(one.id) == one for one in known)
    assert {one.family for one in known} <= {one.id for one in known} | {"dodecanummium", "decanummium", "pentanummium"}
    assert Metal.SILVER in next(one for one in known if one.id == "denarius").metals
    assert get("nothing") is None


@pytest.mark.parametrize("one", all_denominations(), ids=lambda one: one.id)
def test_a_denomination_is_found_by_its_name_and_its_family_by_all_its_names(one: object) -> None:
    known = {each.id: each for each in all_denominations()}
    denomination = next(each for each in known.values() if each == one)
    assert find(denomination.name) == denomination
    for name in denomination.names:
        found = find(name)
        assert found is not None, name


@given(st.text(max_size=60))
def test_any_text_is_a_denomination_or_none(text: str) -> None:
    found = find(text)
    assert found is None or found.family
