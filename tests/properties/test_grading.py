"""What holds of every grade: reading never fails, and every grade of the scale is read as itself and has its place."""

from hypothesis import example, given
from hypothesis import strategies as st

from coinstack.domain import grading

PREFIXES = st.sampled_from(["", "Near ", "Good ", "Choice ", "Superb ", "Gem "])
CODES = st.sampled_from(grading.SCALE)
SIGNS = st.sampled_from(["", "+", "-", "++"])
LANGUAGES = st.sampled_from(grading.LANGUAGES)
PIECES = st.sampled_from(
    "VF XF EF ss vz St s F G about good fine very Choice NGC ★ * 5/5 4/5 - / + ? q. BB SPL 35 , obv. rev. ² \0".split(
        " "
    )
)


@given(st.text() | st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=25).map("".join), LANGUAGES)
@example("F" * 5000, "en")
def test_any_text_is_read_and_what_is_normal_has_its_place(text: str, language: str) -> None:
    found = grading.read(text, language=language)
    if found is None:
        return
    assert found.text == text.strip()
    for normal in (found.normal, found.obverse, found.reverse):
        assert normal is None or grading.order(normal) is not None
    assert (found.obverse is None) == (found.reverse is None)
    for score in (found.strike, found.surface):
        assert score is None or 1 <= score <= 5
    assert found.number is None or 1 <= found.number <= 70


@given(PREFIXES, CODES, SIGNS, LANGUAGES)
def test_a_normal_grade_is_read_as_itself(prefix: str, code: str, sign: str, language: str) -> None:
    normal = prefix + code + sign
    if normal == "Near G":
        return  # "about good" is a grade of its own
    found = grading.read(normal, language=language)
    assert found is not None
    assert found.normal == normal
    assert grading.order(normal) is not None


@given(st.text())
def test_the_order_of_any_text_is_a_place_or_none(text: str) -> None:
    place = grading.order(text)
    assert place is None or place > 0
