"""Monograms are found by their letters, in either script and any order."""

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import monograms


def nearest(asked: str, *letters: str) -> list[str]:
    return sorted(letters, key=lambda one: monograms.remoteness(monograms.ask(asked), one))


def test_greek_and_latin_letters_that_look_alike_are_one_in_any_order() -> None:
    for typed in ("ΡΑΜ", "map", "MAP", "М-А-Р", "ά μ ρ", "(MAP)"):
        assert monograms.ask(typed).folded == monograms.in_order("ΜΑΡ"), typed
    assert monograms.in_order("ΣΕΩ") == monograms.in_order("CEO") == monograms.in_order("ϹЄΟ")


def test_what_has_fewer_letters_besides_is_nearer() -> None:
    assert nearest("ΑΜ", "ΑΜΡΤ", "ΜΑ", "ΑΜΡ") == ["ΜΑ", "ΑΜΡ", "ΑΜΡΤ"]


def test_a_greek_letter_that_is_meant_is_nearer_than_one_of_its_look() -> None:
    assert nearest("ΠΑ", "ΡΑ", "ΑΠ") == ["ΑΠ", "ΡΑ"] and nearest("ΡΑ", "ΑΠ", "ΑΡ") == ["ΑΡ", "ΑΠ"]
    assert monograms.remoteness(monograms.ask("PA"), "ΠΑ") == monograms.remoteness(monograms.ask("PA"), "ΡΑ")
    assert monograms.remoteness(monograms.ask("ΣΕ"), "ϹЄ") == (0, 0) == monograms.remoteness(monograms.ask("ΣΕ"), "SE")


def test_signs_that_are_no_letters_are_left_out() -> None:
    assert monograms.ask("%_*\"'|…-- ").folded == "" and monograms.ask("Α%Β").folded == "AB"


@given(st.text(max_size=500))
def test_any_text_is_read_as_letters_or_as_none(text: str) -> None:
    folded = monograms.ask(text).folded
    assert folded.isascii() and (not folded or folded.isalnum()) and list(folded) == sorted(folded)
    assert monograms.remoteness(monograms.ask(text), "ΜΑΡ") >= (0, 0)
