"""A side's words are parted, never lost, whatever is in the cell."""

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.sides import split

PIECES = st.sampled_from(
    ["IMP", "CAES", "AVG", "P", "M", "TR", "COS", "III", "laureate", "head", "right", "Roma", "seated", ",", ".", ";",
     "-", " // ", " / ", "XXI", "SMANTB", "in exergue", "in left field", "star", "(sic)", "[AVG]", "•", "around", "dN",
     "KOΣΩN", "Mintmark", "L.", "1787", "\n", "no legend", '"A•"', "across field", "S-C", "ΑΡΣΑΚΟυ"]
)  # fmt: skip


def letters(*texts: str | None) -> list[str]:
    return sorted(sign for text in texts for sign in text or "" if not sign.isspace() and sign.isalnum())


@given(st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)))
def test_no_letter_is_lost_and_none_is_added(cell: str) -> None:
    side = split(cell)
    assert letters(side.legend, side.design, side.whole) == letters(cell)
    assert side.whole is None or (side.legend, side.design) == (None, None)
    assert 0 <= side.confidence <= 1


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_marks_are_words_of_the_cell(cell: str) -> None:
    side = split(cell)
    for mark in (side.exergue, side.field_marks):
        for word in (mark or "").replace("|", " ").replace("–", " ").split():
            assert word.strip('".') in cell.replace("“", "").replace('"', "")
