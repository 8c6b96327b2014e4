"""Rows that changed since their coins were made, and imports that nobody may change just now."""

import pytest

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict, Invalid, Unreadable
from coinstack.domain.history import Action
from coinstack.domain.imported import Choice, Decision, RowState, State, decision
from tests.application.workbooks.tables import TABLE, changed, collection, imported, read, rows, states
from tests.spreadsheets.building import Table, xlsx

CITED: Table = [
    ["No", "Ruler", "Denomination", "Metal", "Weight", "Reference"],
    [1, "Nero", "Denarius", "AR", 3.41, "RIC I 53; BMCRE 74"],
    [2, "Otho", "Denarius", "AR", 3.22, "RIC I 8"],
]


def test_a_citation_that_the_row_still_has_stays_the_same_one(services: Services) -> None:
    imported(services, xlsx(CITED))
    before = {one.raw: one.uid for one in collection(services)[0].citations}
    record = read(services, xlsx(changed(CITED, 1, 5, "RIC I 53; BMCRE 75")))
    assert states(services, record) == ["changed", "unchanged"]
    confirming.confirm(record.id, services, update=True)
    after = {one.raw: one.uid for one in collection(services)[0].citations}
    assert list(after) == ["RIC I 53", "BMCRE 75"]
    assert after["RIC I 53"] == before["RIC I 53"]
    assert after["BMCRE 75"] not in before.values()


def test_a_number_that_a_list_gives_twice_names_no_coin(services: Services) -> None:
    twice = changed(CITED, 2, 0, 1)
    imported(services, xlsx(twice))
    record = read(services, xlsx(changed(twice, 1, 4, 3.12)))
    assert RowState.CHANGED.value not in states(services, record)
    assert not any(row.known_coin_id for row in rows(services, record) if row.coin.get("number") == "1")


def test_a_reading_that_its_owner_interrupts_is_put_down_in_words(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)

    def interrupts(_done: int, _rows: int) -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.read(number, services, watch=interrupts)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure) == (State.FAILED, "The reading was stopped.")
    importing.change(number, services)
    assert importing.read(number, services).state is State.READY


def test_an_import_that_is_being_read_is_neither_changed_nor_decided(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)
    with pytest.raises(Conflict, match="being read"):
        importing.change(number, services, sheet="Coins")
    with pytest.raises(Conflict, match="being read"):
        importing.decide(number, {2: Decision(Choice.SKIP)}, services)


def test_a_wish_for_a_table_that_could_not_be_read_waits_for_it(services: Services) -> None:
    number = importing.begin(xlsx(TABLE[:1]), "coins.xlsx", services)
    with pytest.raises(Unreadable):
        importing.read(number, services)
    changed_now = importing.change(number, services, wishes={"Notes": "pedigree"})
    assert (changed_now.mapping, changed_now.state) == ({"wishes": {"Notes": "pedigree"}}, State.READING)


def test_a_merge_with_a_coin_that_nobody_named_writes_nothing(services: Services) -> None:
    record = read(services, xlsx(CITED))
    with services.unit_of_work() as uow:
        uow.imports.decide(record.id, {2: Decision(Choice.MERGE)})
        uow.commit(Action("imported"))
    with pytest.raises(Conflict, match="Decide the row again"):
        confirming.confirm(record.id, services)
    assert collection(services) == []


@pytest.mark.parametrize("given", [None, "skip", {}, {"choice": "perhaps"}, {"choice": "new", "values": ["mint"]}])
def test_what_is_no_decision_is_refused(given: Json) -> None:
    with pytest.raises(Invalid):
        decision(given)
