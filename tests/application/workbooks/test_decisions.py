"""Rows that are coins of the collection, and what their owner decides."""

import pytest

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.errors import Invalid, NotFound
from coinstack.domain.imported import Choice, Decision, RowState
from tests.application.workbooks.tables import SLABBED, TABLE, changed, collection, imported, read, rows, states
from tests.spreadsheets.building import xlsx


def test_a_row_that_is_a_coin_of_the_collection_waits_for_its_owner(services: Services) -> None:
    imported(services, xlsx(SLABBED))
    again = changed([[*SLABBED[0], "Notes"], [*SLABBED[1], "seen again"]], 1, 3, 3.38)
    record = imported(services, xlsx(again))
    row = rows(services, record)[0]
    assert (row.state, importing.pending(row), len(collection(services))) == (RowState.DUPLICATE, True, 1)
    assert isinstance(row.likeness[0], dict)
    assert (row.likeness[0]["coin_id"], row.likeness[0]["same_coin"]) == (collection(services)[0].id, True)


@pytest.mark.parametrize(
    ("choice", "count", "weight", "notes"),
    [
        (Choice.SKIP, 1, 3.4, None),
        (Choice.NEW, 2, 3.4, None),
        (Choice.MERGE, 1, 3.4, "seen again"),  # fills what is empty, and leaves the rest
        (Choice.REPLACE, 1, 3.38, "seen again"),  # takes all that the row says
    ],
)
def test_a_duplicate_is_skipped_added_merged_or_replaced_as_its_owner_decides(
    services: Services, choice: Choice, count: int, weight: float, notes: str | None
) -> None:
    imported(services, xlsx(SLABBED))
    again = changed([[*SLABBED[0], "Notes"], [*SLABBED[1], "seen again"]], 1, 3, 3.38)
    record = read(services, xlsx(again))
    importing.decide(record.id, {2: Decision(choice)}, services)
    confirming.confirm(record.id, services)
    held = collection(services)
    assert len(held) == count
    assert (float(held[0].description.weight_g or 0), held[0].notes) == (weight, notes)
    assert len(held[0].certificates) == 1


def test_values_that_the_owner_chose_win_over_those_read(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    chosen = Decision(Choice.NEW, values={"description": {"mint": "Rome"}, "notes": None, "tags": ["new"]})
    importing.decide(record.id, {3: chosen}, services)
    confirming.confirm(record.id, services)
    otho = collection(services)[1]
    assert (otho.description.mint, otho.description.issuer, otho.notes, otho.tags) == ("Rome", "Otho", None, ("new",))


def test_a_row_twice_in_one_sheet_is_added_once_and_asked_for(services: Services) -> None:
    record = imported(services, xlsx([*SLABBED, SLABBED[1]]))
    assert states(services, record) == ["clean", "duplicate"]
    twin = rows(services, record)[1].likeness[0]
    assert isinstance(twin, dict)
    assert (twin["row"], twin["coin_id"], len(collection(services))) == (2, None, 1)


def test_decisions_that_cannot_be_are_refused(services: Services) -> None:
    record = read(services, xlsx([*TABLE, [4]]))
    with pytest.raises(NotFound, match="no row 99"):
        importing.decide(record.id, {99: Decision(Choice.SKIP)}, services)
    with pytest.raises(Invalid, match="names no coin"):
        importing.decide(record.id, {5: Decision(Choice.NEW)}, services)
    with pytest.raises(Invalid, match="name the coin to merge with"):
        importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    with pytest.raises(Invalid, match="name the coin"):
        importing.decide(record.id, {2: Decision(Choice.MERGE, coin_id=12)}, services)
    confirming.confirm(record.id, services)
    with pytest.raises(Invalid, match="has become coin"):
        importing.decide(record.id, {2: Decision(Choice.NEW)}, services)


def test_a_decision_can_be_taken_back(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    importing.decide(record.id, {2: Decision(Choice.SKIP)}, services)
    importing.decide(record.id, {2: None}, services)
    confirming.confirm(record.id, services)
    assert len(collection(services)) == 3
