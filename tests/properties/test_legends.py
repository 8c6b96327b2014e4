"""Whatever is typed as a legend folds once and for all, and is spelt out without losing a letter."""

import re

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.legends import expand, fold, words

PIECES = st.sampled_from(
    ["IMP", "C", "CAES", "AVG", "AVGG", "P", "M", "TR", "COS", "III", "-", " ", "•", "[", "]", "(", ")", "/", "VOT",
     "XX", "PI-VS", "ΑΥΤ", "KAI", "CЄB", "ΣΕΠΤ", "R P C", "D N", "FAVSTINA", "A A A F F", "IMP(erator)", "S", "F", "x"]
)  # fmt: skip
LEGENDS = st.one_of(st.text(), st.lists(PIECES, max_size=20).map(" ".join), st.lists(PIECES, max_size=20).map("".join))


@given(LEGENDS)
def test_the_folded_form_is_ascii_and_folds_to_itself(text: str) -> None:
    once = fold(text)
    assert re.fullmatch("[A-Z0-9]*", once)
    assert fold(once) == once


@given(LEGENDS)
def test_small_letters_and_breaks_change_nothing(text: str) -> None:
    assert fold(f" {text} • ") == fold(text)


@given(LEGENDS)
def test_words_are_folded_and_each_once(text: str) -> None:
    found = words(text)
    assert len(found) == len(set(found))
    assert all(fold(word) == word for word in found)


@given(LEGENDS)
def test_the_pieces_of_a_legend_are_the_legend(text: str) -> None:
    pieces = expand(text)
    assert "".join(piece.written for piece in pieces) == text
    for piece in pieces:
        assert "".join(part for part, supplied in piece.runs if not supplied) == piece.written
        assert 0 <= piece.confidence <= 1
