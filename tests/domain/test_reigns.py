"""Whose reigns a collection stands for, and which it lacks between them."""

import pytest

from coinstack.domain import issuers
from coinstack.domain.reigns import represented


def _names(coins: dict[str, int]) -> list[tuple[str, int]]:
    return [(one.issuer.name, one.coins) for one in represented(coins)]


def test_emperors_between_the_first_and_the_last_are_gaps() -> None:
    shown = _names({"nero": 2, "vespasian": 1})
    assert shown == [("Nero", 2), ("Galba", 0), ("Otho", 0), ("Vitellius", 0), ("Vespasian", 1)]


def test_a_usurper_is_shown_where_he_is_owned_and_is_no_gap_where_not() -> None:
    shown = _names({"gallienus": 1, "aurelian": 1, "regalianus": 1})
    assert ("Regalianus", 1) in shown
    assert "Quietus" not in {name for name, _ in shown}


def test_of_a_royal_house_the_rulers_between_those_owned_are_gaps() -> None:
    kings = [one for one in issuers.all_issuers() if one.dynasty == "Seleukid" and one.role == "king"]
    first, last = kings[0].id, kings[9].id
    shown = represented({first: 3, last: 1})
    assert {one.issuer.dynasty for one in shown} == {"Seleukid"}
    assert sum(one.coins for one in shown) == 4
    assert len(shown) > 6


def test_one_king_alone_leaves_no_gap() -> None:
    assert [one.issuer.name for one in represented({"coson_dacia": 1})] == ["Koson"]


def test_moneyers_bring_no_gaps() -> None:
    moneyer = next(one for one in issuers.all_issuers() if one.role == "moneyer" and one.year_from)
    assert [one.coins for one in represented({moneyer.id: 1})] == [1]


@pytest.mark.parametrize("key", ["rome", "nobody that we know", ""])
def test_what_is_no_issuer_of_known_years_is_left_out(key: str) -> None:
    assert represented({key: 4}) == []


def test_the_earliest_stands_first_and_nobody_twice() -> None:
    shown = represented({"zeno": 1, "augustus": 1, "constans_ii": 1})
    years = [one.year_from for one in shown]
    assert years == sorted(years)
    assert len({one.issuer.id for one in shown}) == len(shown)
    assert len([one for one in shown if one.issuer.category == "roman_imperial"]) > 60
