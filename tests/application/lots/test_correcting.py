"""The owner marks a passage, or says a value anew."""

from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.importing_lots import Passage
from coinstack.application.ports import Services
from coinstack.domain import told
from coinstack.domain.errors import Conflict, Invalid
from tests.application.lots.examples import HADRIAN, coin_of, looked


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


def test_what_the_owner_corrected_is_confirmed_as_the_owners_word(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.correct(number, services, values={1: {"description": {"weight_g": 3.41}}})
    coin = coin_of(confirming_lots.confirm(number, services).coin_id, services)
    assert (coin.description.weight_g, coin.sources["weight_g"].by) == (Decimal("3.41"), "owner")
    with pytest.raises(Conflict, match="coin"):
        importing_lots.correct(number, services, values={1: {"number": "1"}})
