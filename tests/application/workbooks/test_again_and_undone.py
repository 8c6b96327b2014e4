"""A workbook that comes again, changed; and an import that is taken back."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from coinstack.application import coins, confirming, history, importing
from coinstack.application.history import Ready, Undone, undo_within
from coinstack.application.ports import Revise, Revision, Services, UnitOfWork
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict, Unavailable
from coinstack.domain.imported import Choice, Decision, State
from tests.application.workbooks.tables import TABLE, changed, collection, imported, read, rows, states
from tests.spreadsheets.building import xlsx


def test_a_file_that_changed_offers_to_update_its_coins(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    assert states(services, record) == ["changed", "unchanged", "unchanged", "clean"]
    assert rows(services, record)[0].changed == {"description.weight_g": {"before": 3.41, "after": 3.43, "now": 3.41}}
    confirmed = confirming.confirm(record.id, services)
    assert confirmed.summary is not None
    assert confirmed.summary["done"] == {"added": 1, "updated": 0, "skipped": 0, "unchanged": 2, "left": 1}
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.41, 3.22, 3.35, 3.1]


def test_the_offer_is_taken_by_a_decision_even_after_the_confirm(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = imported(services, xlsx(changed(TABLE, 1, 4, 3.43)))
    importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    confirming.confirm(record.id, services)
    confirming.confirm(record.id, services)
    first = collection(services)[0]
    assert (float(first.description.weight_g or 0), first.version) == (3.43, 2)
    assert first.sources["weight_g"].import_id == record.id


def test_all_offers_are_taken_at_once(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    confirmed = confirming.confirm(record.id, services, update=True)
    assert confirmed.summary is not None
    assert confirmed.summary["done"] == {"added": 0, "updated": 2, "skipped": 0, "unchanged": 1, "left": 0}
    prices = [coin.acquisition.price.amount for coin in collection(services) if coin.acquisition.price]
    assert prices == [250, 950, 300]


def test_a_change_that_the_owner_made_by_hand_already_is_none(services: Services) -> None:
    imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"description": {"weight_g": 3.43}}, version=first.version, services=services)
    record = read(services, xlsx(changed(TABLE, 1, 4, 3.43)))
    assert states(services, record) == ["unchanged"] * 3


def test_a_coin_that_the_owner_threw_away_does_not_come_back_by_itself(services: Services) -> None:
    imported(services, xlsx(TABLE))
    coins.trash(collection(services)[1].id or 0, services)
    record = read(services, xlsx(TABLE))
    assert states(services, record) == ["unchanged", "skipped", "unchanged"]
    assert "trash" in str(importing.skipped(rows(services, record)[1]))


def test_undo_takes_the_whole_import_back_and_the_file_can_be_imported_anew(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    done = importing.undo(record.id, services)
    assert (done.undone, done.kept, collection(services)) == (3, (), [])
    with pytest.raises(Conflict, match="Only a confirmed import"):
        importing.undo(record.id, services)
    again = imported(services, xlsx(TABLE))
    assert again.summary is not None
    assert again.summary["done"] == {"added": 3, "updated": 0, "skipped": 0, "unchanged": 0, "left": 0}


def test_undo_keeps_and_lists_the_coins_that_were_edited_since(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"notes": "my favourite"}, version=first.version, services=services)
    done = importing.undo(record.id, services)
    assert [(one.coin, one.field, one.now) for one in done.kept] == [(first.id, "notes", "my favourite")]
    assert [coin.id for coin in collection(services)] == [first.id]


def test_undo_takes_edited_coins_too_where_it_is_told_to(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"notes": "my favourite"}, version=first.version, services=services)
    importing.undo(record.id, services, keep_edited=False)
    assert collection(services) == []


def test_undo_gives_coins_that_were_updated_their_old_values_again(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    confirming.confirm(record.id, services, update=True)
    importing.undo(record.id, services)
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.41, 3.22, 3.35]


def test_an_undo_that_fails_half_way_takes_nothing_back(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    confirming.confirm(record.id, services, update=True)
    before = [(coin.id, coin.description.weight_g, coin.version) for coin in collection(services)]
    with services.unit_of_work() as uow:
        first = min(uow.imports.change_sets(record.id))

    def failing(uow: UnitOfWork, change_set: int, *, of_edited: str, ready: Ready | None) -> Undone:
        if change_set == first:
            raise Unavailable("The disk is full: nothing was changed.")
        return undo_within(uow, change_set, of_edited=of_edited, ready=ready)

    monkeypatch.setattr(importing, "undo_within", failing)
    with pytest.raises(Unavailable):
        importing.undo(record.id, services)
    assert [(coin.id, coin.description.weight_g, coin.version) for coin in collection(services)] == before
    monkeypatch.undo()
    assert importing.undo(record.id, services).undone == 2


def meanwhile(services: Services, changed: Callable[[], object]) -> Services:
    """The same services, where somebody else is quicker: between the preparing and the writing."""

    def revise(coin_ids: Sequence[int], change: Revise) -> Revision:
        revision = services.revise(coin_ids, change)
        changed()
        return revision

    return replace(services, revise=revise)


def test_a_coin_that_is_edited_while_its_update_is_prepared_keeps_both(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    edit: dict[str, Json] = {"notes": "my favourite", "description": {"weight_g": 3.5}}
    beside = meanwhile(services, lambda: coins.change(1, edit, version=1, services=services))
    confirmed = confirming.confirm(record.id, beside, update=True)
    held = [(coin.notes, float(coin.description.weight_g or 0), coin.version) for coin in collection(services)]
    assert held == [("my favourite", 3.43, 3), ("from an old tray", 3.22, 2), (None, 3.35, 1)]
    with services.unit_of_work() as uow:
        first = uow.history.changes(confirmed.change_set or 0)[1]
    assert [(one.before, one.after) for one in first if one.field == "weight_g" and one.entity == "description"] == [
        (3.5, 3.43)
    ]


def test_a_coin_that_goes_to_the_trash_while_its_update_is_prepared_stops_the_confirm(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950), [4, "Vitellius", None, None, 3.1]]))
    beside = meanwhile(services, lambda: coins.trash(1, services))
    with pytest.raises(Conflict, match="row 2 was to be joined with is gone"):
        confirming.confirm(record.id, beside, update=True)
    assert [(coin.id, coin.version) for coin in collection(services)] == [(2, 1), (3, 1)]
    with services.unit_of_work() as uow:
        assert uow.imports.get(record.id).state is State.READY


def test_an_undo_of_many_keeps_what_is_edited_while_it_is_prepared(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    confirming.confirm(record.id, services, update=True)
    monkeypatch.setattr(history, "MANY", 2)
    edit: dict[str, Json] = {"description": {"weight_g": 3.5}}
    done = importing.undo(record.id, meanwhile(services, lambda: coins.change(1, edit, version=2, services=services)))
    assert [(one.coin, one.field, one.now) for one in done.kept] == [(1, "description.weight_g", 3.5)]
    assert done.undone == 1
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.5, 3.22, 3.35]
    prices = [coin.acquisition.price.amount for coin in collection(services) if coin.acquisition.price]
    assert prices == [250, 900, 300]
