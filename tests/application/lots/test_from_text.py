"""A lot's text becomes a preview, and stays what it was."""

from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.ports import Services
from coinstack.domain import told
from coinstack.domain.errors import Invalid
from coinstack.domain.imported import RowState, State
from coinstack.domain.lot_preview import How
from tests.application.lots.examples import HADRIAN, coin_of, living, looked


def test_a_pasted_text_becomes_a_preview_and_then_a_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    record, preview, (row,) = looked(number, services)
    assert (record.state, preview.how, row.state) == (State.READY, How.PASTE, RowState.CLEAN)
    assert living(services) == []
    done = confirming_lots.confirm(number, services)
    coin = coin_of(done.coin_id, services)
    assert done.is_first
    assert (coin.description.issuer, coin.description.weight_g, coin.description.mint) == (
        "Hadrian",
        Decimal("3.37"),
        "Rome",
    )
    assert coin.citations[0].type_key == "ric ii hadrian 77"
    assert [(event.house, event.lot) for event in coin.provenance_events] == [("Gorny & Mosch", "442")]
    assert coin.sources[""].by == "text"
    assert coin.sources[""].import_id == number


def test_every_value_stands_where_its_span_says(services: Services) -> None:
    _, preview, (row,) = looked(importing_lots.from_text(HADRIAN, services), services)
    draft = told.from_json(row.reading)
    said = {path: preview.lot.text[span.start : span.end] for path, span in draft.spans.items()}
    assert said["description.issuer"] == "Hadrian"
    assert "3.37" in said["description.weight_g"]
    assert said["description.reverse_legend"] == "P M TR P COS III"
    assert said["citations.1"].startswith("RSC 1108")


def test_what_came_is_kept_to_the_letter(services: Services) -> None:
    decomposed = "Mu\N{COMBINING DIAERESIS}nze " + HADRIAN
    raw, _, _ = looked(importing_lots.from_text(decomposed, services), services)
    assert services.captures.read(raw.sha256).decode() == decomposed
    _, preview, _ = looked(importing_lots.from_text(HADRIAN, services), services)
    assert preview.lot.text == HADRIAN


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00"])
def test_an_empty_text_is_refused(text: str, services: Services) -> None:
    with pytest.raises(Invalid, match="no text"):
        importing_lots.from_text(text, services)


def test_a_novel_is_refused_with_a_word_on_what_is_wanted(services: Services) -> None:
    with pytest.raises(Invalid, match="description of one lot"):
        importing_lots.from_text("It was the best of times, it was the worst of times. " * 5_000, services)


def test_a_text_of_no_coin_is_a_preview_that_tells_of_nothing(services: Services) -> None:
    number = importing_lots.from_text("Shipping is free on all orders above fifty euros.", services)
    _, _, (row,) = looked(number, services)
    assert "issuer" not in str(row.coin)


def test_hostile_markup_in_a_text_stays_text(services: Services) -> None:
    text = HADRIAN + " <script>alert(1)</script><img src=x onerror=alert(2)>"
    _, preview, _ = looked(importing_lots.from_text(text, services), services)
    assert preview.lot.text == text


def test_the_same_text_pasted_again_is_the_same_preview(services: Services) -> None:
    first = importing_lots.from_text(HADRIAN, services)
    assert importing_lots.from_text(HADRIAN + "\n", services) == first


def test_a_preview_pasted_again_is_compared_with_the_collection_as_it_is_now(services: Services) -> None:
    other = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "VF"), services)
    number = importing_lots.from_text(HADRIAN, services)
    assert looked(number, services)[2][0].state is RowState.CLEAN
    confirming_lots.confirm(other, services)
    assert importing_lots.from_text(HADRIAN, services) == number
    assert looked(number, services)[2][0].state is RowState.DUPLICATE


def test_a_coin_that_is_in_the_collection_is_told_with_reasons(services: Services) -> None:
    first = confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    again = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "About VF"), services)
    _, _, (row,) = looked(again, services)
    (like, *_) = row.likeness
    assert isinstance(like, dict)
    assert (row.state, like["coin_id"], like["same_coin"]) == (RowState.DUPLICATE, first.coin_id, True)
    assert "the same weight (3.37 g)" in like["reasons"]  # type: ignore[operator] # a list of texts
    unasked = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "Fine"), services, check_duplicates=False)
    assert looked(unasked, services)[2][0].likeness == []


def test_another_piece_of_the_type_is_no_duplicate(services: Services) -> None:
    confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    other = HADRIAN.replace("3.37 g", "2.91 g").replace("18mm", "19mm").replace("7h", "5h")
    _, _, (row,) = looked(importing_lots.from_text(other, services), services)
    assert row.state is RowState.CLEAN
