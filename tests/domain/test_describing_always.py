"""The reader of lots on any text: it never fails, and what it tells stands where it says."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coinstack.domain import describing, provenance
from coinstack.domain.describing import FIELDS, FURTHER, Reading

LOTS = [
    json.loads(path.read_text(encoding="utf-8"))["text"]
    for path in sorted((Path(__file__).parent / "descriptions").glob("*.json"))
]
PRINTED = ("issuer", "denomination", "mint", "grade")

TYPOS = [
    ("19mm", "1919mm"),
    (" g,", ","),
    ("6h", "6hh"),
    ("mm, ", "mm "),
    ("3.47 g", "379 g"),
    (" AD", ""),
    ("AD ", ".AD "),
    ("(", ""),
    (")", ""),
    (" / ", " /  / "),
    (" / ", "/"),
    (". ", "."),
    (". ", " "),
    ("; ", " "),
    ("RIC", "S • C RIC"),
    ("\n", " "),
    ("\n\n", "\n"),
    ("-", "–"),
    (" ", "\u00a0"),
    ("Rev.", "Rev"),
    ("Ex ", "ex "),
    ("[", "[["),
    ("'", "’"),
]


def hold(reading: Reading) -> None:
    """Every span lies in the text, printed values stand in theirs, and confidences are shares."""
    text = reading.text
    for name, found in reading.told.items():
        assert name in FIELDS or name in FURTHER
        assert 0 <= found.start < found.end <= len(text)
        assert 0 < found.confidence <= 1
        if name in PRINTED:
            assert str(found.value) == text[found.start : found.end]
    for found in reading.references:
        assert text[found.start : found.end] == found.value
    for event in reading.provenance:
        assert text[event.start : event.end] == event.text
    assert reading.quantity >= 1


@pytest.mark.parametrize("number", range(len(LOTS)))
def test_values_stand_where_they_are_said_to_stand(number: int) -> None:
    hold(describing.read(LOTS[number]))


@settings(max_examples=300)
@given(st.text(max_size=400))
def test_any_text_is_read_without_failing(text: str) -> None:
    hold(describing.read(text))


WORDS = st.sampled_from(
    "RIC 12; Ex CNG Rev. Obv: / // ( ) [ AD BC 98-117 3.4 g 18mm 6h AR Æ3 Denarius Rome "
    "mint. VF, bust right IMP CAES AVG"
    " Trajan. SICILY, from the collection lot \n \n\n cf. - – . , ; : Struck circa R/ D/ "
    "Weight: Æ33 of fine very NGC ★ 5/5".split(" ")
)


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_the_trades_words_in_any_order_are_read_without_failing(text: str) -> None:
    hold(describing.read(text))


@pytest.mark.parametrize("seed", range(60))
def test_a_real_text_with_the_slips_that_houses_make_is_read_without_failing(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- the same slips each time
    text = chance.choice(LOTS)
    for _ in range(chance.randint(1, 6)):
        old, new = chance.choice(TYPOS)
        text = text.replace(old, new, chance.randint(1, 3))
        cut = chance.randrange(len(text) + 1)
        text = chance.choice((text, text[:cut], text[cut:], text[:cut] + chance.choice("/;.()[\n ") + text[cut:]))
        text = text or " "
    hold(describing.read(text))


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_any_passage_on_owners_is_read_without_failing(text: str) -> None:
    for event in provenance.read(text, offset=7):
        assert text[event.start - 7 : event.end - 7] == event.text


def test_a_novel_is_read_as_far_as_a_description_could_go() -> None:
    reading = describing.read("It was the best of times, it was the worst of times. " * 2_000)
    assert reading.told == {} and len(reading.warnings) == 1


def test_letters_made_of_parts_count_as_one() -> None:
    composed, apart = "Künker, Gärtner. Düsseldorf", "Ku\u0308nker, Ga\u0308rtner. Du\u0308sseldorf"
    assert describing.read(apart).text == composed
