"""A passage that the owner marks is read anew as the field that they name."""

from decimal import Decimal

import pytest

from coinstack.domain import passages, told
from coinstack.domain.errors import Invalid
from coinstack.domain.money import Money
from coinstack.domain.sharing import shared

TEXT = (
    "Trajan. AD 98-117. AR Denarius (19mm, 3.47 g, 6h). Rome mint. RIC II 128. Good VF. "
    "Bought from Elsen on 18 June 2011 for EUR 120.50. Nice toning."
)


def reread(field: str, passage: str) -> told.Told:
    start = TEXT.index(passage)
    return passages.reread(told.read(TEXT), TEXT, field=field, start=start, end=start + len(passage))


@pytest.mark.parametrize(
    ("field", "passage", "value"),
    [
        ("acquisition.price", "EUR 120.50", {"amount": "120.50", "currency": "EUR"}),
        ("acquisition.date", "18 June 2011", "2011-06-18"),
        ("acquisition.seller", "Elsen", "Elsen"),
        ("description.toning", "Nice toning", "Nice toning"),
    ],
)
def test_a_passage_becomes_the_value_of_its_field(field: str, passage: str, value: object) -> None:
    group, _, name = field.partition(".")
    read = reread(field, passage)
    held = read.coin[group]
    assert isinstance(held, dict)
    assert held[name] == value
    assert TEXT[read.spans[field].start : read.spans[field].end] == passage


@pytest.mark.parametrize("field", ["notes", "provenance", "number"])
def test_a_text_of_the_coins_own_is_taken_as_it_stands(field: str) -> None:
    assert reread(field, "Nice toning").coin[field] == "Nice toning"


@pytest.mark.parametrize(
    ("field", "passage"),
    [
        ("acquisition.price", "Nice toning"),
        ("acquisition.date", "Nice toning"),
        ("description.weight_g", "Nice toning"),
        ("photos", "Nice toning"),
        ("description.nothing", "Nice toning"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_in_words(field: str, passage: str) -> None:
    with pytest.raises(Invalid):
        reread(field, passage)


def test_nothing_is_shared_among_nobody() -> None:
    assert shared(Money(Decimal(10), "EUR"), []) == []


@pytest.mark.parametrize(
    ("field", "passage", "value"),
    [
        ("description.obverse_portrait_role", "caesar", "caesar"),
        ("description.rarity_basis", "RIC", "RIC"),
    ],
)
def test_a_field_that_has_no_column_takes_the_passage_as_it_stands(field: str, passage: str, value: str) -> None:
    text = "Titus, caesar. AR Denarius (3.4 g). Rome mint. RIC 12 (R2). VF."
    start = text.index(passage)
    read = passages.reread(told.read(text), text, field=field, start=start, end=start + len(passage))
    held = read.coin["description"]
    assert isinstance(held, dict)
    assert held[field.partition(".")[2]] == value


def test_a_doubt_in_the_passage_is_a_doubt_of_the_field() -> None:
    text = "Titus. AR Denarius (3.4 g). Rome mint. Perhaps struck at Lugdunum? VF."
    start = text.index("Lugdunum?")
    read = passages.reread(told.read(text), text, field="description.mint", start=start, end=start + len("Lugdunum?"))
    held = read.coin["description"]
    assert isinstance(held, dict)
    assert (held["mint"], held["uncertain"]) == ("Lugdunum", ["mint"])
