"""The owner marks a passage, or says a value anew."""

from dataclasses import replace
from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing_lots, splitting_lots
from coinstack.application.importing_lots import Passage, Reset
from coinstack.application.ports import PageLot, Services
from coinstack.domain import told
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.imported import flat
from tests.application.lots.examples import HADRIAN, coin_of, looked, lot, with_page


def test_a_passage_that_is_marked_is_read_anew(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    text = looked(number, services)[1].lot.text
    start = text.index("119-122")
    importing_lots.correct(number, services, marked=[Passage(1, "description.year_from", start, start + len("119"))])
    draft = told.from_json(looked(number, services)[2][0].reading)
    said = draft.coin["description"]
    assert isinstance(said, dict)
    assert said["date_text"] == "119"
    assert draft.spans["description.date_text"].start == start


def test_a_marked_citation_takes_the_place_of_the_one_that_was_read(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN + " BMC 100.", services)
    text = looked(number, services)[1].lot.text
    start = text.index("RIC II 77")
    importing_lots.correct(number, services, marked=[Passage(1, "citations.0", start, start + len("RIC II 7"))])
    citations = looked(number, services)[2][0].coin["citations"]
    assert isinstance(citations, list)
    assert isinstance(citations[0], dict)
    assert citations[0]["raw"] == "RIC II 7"


def test_a_passage_that_says_nothing_of_the_field_is_refused(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid):
        importing_lots.correct(number, services, marked=[Passage(1, "description.weight_g", 0, 7)])
    with pytest.raises(Invalid):
        importing_lots.correct(number, services, marked=[Passage(1, "description.weight_g", 5, 90_000)])


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("description.weight_g", {"description": {"weight_g": 9.99}}),
        ("description.mint", {"description": {"mint": "Lugdunum"}}),
        ("description.date_text", {"description": {"date_text": "AD 130", "year_from": 130, "year_to": 130}}),
        ("description.year_from", {"description": {"date_text": None, "year_from": None, "year_to": None}}),
        ("citations", {"citations": []}),
        ("citations.0", {"citations": [{"raw": "RIC II 99"}]}),
        ("provenance_events", {"provenance_events": []}),
        (None, {"description": {"mint": "Lugdunum", "weight_g": None}, "notes": "x", "citations": []}),
    ],
)
def test_a_correction_is_taken_back_to_what_was_read(
    field: str | None, values: "dict[str, object]", services: Services
) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    before = looked(number, services)[2][0]
    importing_lots.correct(number, services, values={1: values})  # type: ignore[dict-item] # JSON
    assert looked(number, services)[2][0].reading != before.reading
    importing_lots.correct(number, services, resets=[Reset(1, field)])
    after = looked(number, services)[2][0]
    assert {"status": "owned"} | flat(after.coin) == {"status": "owned"} | flat(before.coin)
    assert after.state is before.state
    was, now = told.from_json(before.reading), told.from_json(after.reading)
    assert (dict(now.spans), now.remarks, now.open, now.owner) == (dict(was.spans), was.remarks, was.open, ())


def test_only_the_field_that_is_named_is_taken_back(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.correct(number, services, values={1: {"description": {"weight_g": 9.99, "mint": "Lugdunum"}}})
    importing_lots.correct(number, services, resets=[Reset(1, "description.weight_g")])
    description = looked(number, services)[2][0].coin["description"]
    assert isinstance(description, dict)
    assert (description["weight_g"], description["mint"]) == (3.37, "Lugdunum")
    for field in ("description.wait", "colour", "description"):
        with pytest.raises(Invalid, match="no field"):
            importing_lots.correct(number, services, resets=[Reset(1, field)])


def test_a_coin_of_a_split_lot_keeps_its_part_of_the_price(services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(replace(lot(), coins=2), {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    splitting_lots.split(number, seen, coins=2)
    importing_lots.correct(number, seen, values={2: {"description": {"mint": "Lugdunum"}}})
    importing_lots.correct(number, seen, resets=[Reset(2, None)])
    second = looked(number, seen)[2][1].coin
    assert second["description"]["mint"] == "Rome" and second["acquisition"]["price"]["amount"] == "200.00"  # type: ignore[index,call-overload] # JSON
    with pytest.raises(Invalid, match="split it anew"):
        importing_lots.correct(number, seen, resets=[Reset(2, "acquisition.price")])


def test_what_the_owner_corrected_is_confirmed_as_the_owners_word(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.correct(number, services, values={1: {"description": {"weight_g": 3.41}}})
    coin = coin_of(confirming_lots.confirm(number, services).coin_id, services)
    assert (coin.description.weight_g, coin.sources["weight_g"].by) == (Decimal("3.41"), "owner")
    with pytest.raises(Conflict, match="coin"):
        importing_lots.correct(number, services, values={1: {"number": "1"}})
