"""What goes wrong in an import is told, and leaves nothing half done."""

import json

import pytest

from coinstack.application import coins, confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.errors import Busy, Conflict, NotFound, Unavailable, Unreadable, Unsupported
from coinstack.domain.history import Action
from coinstack.domain.imported import Choice, Decision, Record, State
from coinstack.domain.money import Money
from tests.application.workbooks.tables import SLABBED, TABLE, changed, collection, imported, read, rows
from tests.spreadsheets.building import xlsx


def test_a_file_that_is_no_workbook_leaves_no_import_behind(services: Services) -> None:
    with pytest.raises(Unsupported):
        importing.begin(b"%PDF-1.7", "coins.pdf", services)
    with services.unit_of_work() as uow:
        assert uow.imports.in_states(*State) == []


def test_a_sheet_of_headings_only_fails_in_words(services: Services) -> None:
    number = importing.begin(xlsx(TABLE[:1]), "coins.xlsx", services)
    with pytest.raises(Unreadable, match="headings only"):
        importing.read(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure is not None and "headings only" in record.failure) == (State.FAILED, True)
    with pytest.raises(Conflict, match="headings only"):
        confirming.confirm(number, services)


def test_a_reading_that_was_stopped_is_done_anew(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)
    importing.read(number, services, watch=lambda _done, _rows: False)
    with pytest.raises(Conflict, match="still being read"):
        confirming.confirm(number, services)
    assert importing.resume(services) == [number]
    assert importing.read(number, services).state is State.READY
    assert len(rows(services, importing.read(number, services))) == 3


def test_an_import_that_died_in_being_written_is_ready_again(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    with services.unit_of_work() as uow:
        record.state = State.CONFIRMING
        uow.imports.save(record)
        uow.commit(Action("imported"))
    assert importing.resume(services) == []
    assert confirming.confirm(record.id, services).state is State.CONFIRMED
    assert len(collection(services)) == 3


def test_a_confirm_that_fails_writes_nothing_and_can_be_tried_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = read(services, xlsx(TABLE))

    def full(*_: object, **__: object) -> Record:
        raise Unavailable("The disk is full: nothing was changed.")

    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.confirming._confirmed", full)
        with pytest.raises(Unavailable):
            confirming.confirm(record.id, services)
    assert collection(services) == []
    with services.unit_of_work() as uow:
        assert uow.imports.get(record.id).failure == "The disk is full: nothing was changed."
    confirmed = confirming.confirm(record.id, services)
    assert (confirmed.state, confirmed.failure) == (State.CONFIRMED, None)


def test_what_nobody_foresaw_leaves_no_import_under_way(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)

    def broken(*_: object, **__: object) -> Record:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.importing._settle", broken)
        with pytest.raises(ZeroDivisionError):
            importing.read(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure) == (State.FAILED, importing.UNFORESEEN)
    importing.change(number, services)
    assert importing.read(number, services).state is State.READY
    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.confirming._confirmed", broken)
        with pytest.raises(ZeroDivisionError):
            confirming.confirm(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure, collection(services)) == (State.READY, importing.UNFORESEEN, [])


def test_what_another_program_is_at_work_on_is_left_to_it(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)

    def meanwhile(_done: int, _rows: int) -> bool:
        assert importing.resume(services) == []
        with pytest.raises(Busy, match="Another program"):
            importing.read(number, services)
        return True

    record = importing.read(number, services, watch=meanwhile)
    assert (record.state, len(rows(services, record))) == (State.READY, 3)
    with services.unit_of_work() as uow:
        record.state = State.CONFIRMING
        uow.imports.save(record)
        uow.commit(Action("imported"))
    with importing.claimed(number, services):
        importing.resume(services)
        with services.unit_of_work() as uow:
            assert uow.imports.get(number).state is State.CONFIRMING
    importing.resume(services)
    with services.unit_of_work() as uow:
        assert uow.imports.get(number).failure == importing.DIED


def test_an_import_that_was_never_confirmed_can_be_forgotten(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    importing.forget(record.id, services)
    with pytest.raises(NotFound):
        importing.read(record.id, services)
    confirmed = imported(services, xlsx(TABLE))
    with pytest.raises(Conflict, match="Undo it first"):
        importing.forget(confirmed.id, services)


def test_a_merge_with_a_coin_that_went_meanwhile_is_told_and_writes_nothing(services: Services) -> None:
    imported(services, xlsx(SLABBED))
    record = read(services, xlsx([[*SLABBED[0], "Notes"], [*SLABBED[1], "again"], ["Otho", "Denarius", "AR", 3.1]]))
    importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    coins.trash(collection(services)[0].id or 0, services)
    with pytest.raises(Conflict, match="Decide the row again"):
        confirming.confirm(record.id, services)
    assert collection(services) == []


def test_sums_are_exact_to_the_cent(services: Services) -> None:
    imported(services, xlsx(changed(TABLE, 1, 6, 384.1)), currency="EUR")
    price = collection(services)[0].acquisition.price
    assert price is not None
    assert json.dumps(str(price.amount)) == '"384.1"'
    assert price == Money(price.amount, "EUR")
