"""A preview becomes a coin, once, or joins the coin that it is."""

import threading
from decimal import Decimal

import pytest
from sqlalchemy import select

from coinstack.application import coins as coin_uses
from coinstack.application import confirming_lots, importing, importing_lots
from coinstack.application.confirming_lots import Confirmed, Twin
from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain.errors import Conflict, Invalid, Unavailable
from coinstack.domain.imported import Choice, State
from coinstack.domain.money import Money
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import Wired
from tests.application.lots.examples import (
    HADRIAN,
    coin_of,
    living,
    looked,
)


def test_a_second_confirm_answers_with_the_first_ones_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    first = confirming_lots.confirm(number, services)
    again = confirming_lots.confirm(number, services, values={"number": "7"})
    assert again == Confirmed(first.coin_id, is_first=False)
    assert living(services) == [first.coin_id]


def test_confirms_that_race_make_one_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    found: list[Confirmed] = []
    start = threading.Barrier(6)

    def run() -> None:
        start.wait()
        found.append(confirming_lots.confirm(number, services))

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one.coin_id for one in found}) == 1
    assert sum(one.is_first for one in found) == 1
    assert len(living(services)) == 1


def test_the_owners_word_wins_and_is_remembered_as_the_owners(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    values = {
        "description": {"weight_g": 3.4, "officina": "A"},
        "acquisition": {"price": {"amount": "80", "currency": "EUR"}},
    }
    done = confirming_lots.confirm(number, services, values=values)  # type: ignore[arg-type] # JSON
    coin = coin_of(done.coin_id, services)
    assert (coin.description.weight_g, coin.acquisition.price) == (Decimal("3.4"), Money(Decimal(80), "EUR"))
    owners = sorted(name for name, said in coin.sources.items() if said.by == "owner")
    assert owners == ["acquisition.price", "officina", "weight_g"]


def test_what_is_posted_back_unchanged_is_still_the_readers_word(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    _, _, (row,) = looked(number, services)
    done = confirming_lots.confirm(number, services, values=row.coin)
    assert list(coin_of(done.coin_id, services).sources) == [""]


def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="weight"):
        confirming_lots.confirm(number, services, values={"description": {"weight": 3}})
    assert living(services) == []
    assert looked(number, services)[0].state is State.READY


def test_undo_takes_the_coin_back_and_a_confirm_after_it_is_refused(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(number, services)
    assert importing.undo(number, services).undone == 1
    assert living(services) == []
    with pytest.raises(Conflict, match="taken back"):
        confirming_lots.confirm(number, services)


def test_a_duplicate_is_merged_into_the_coin_where_that_says_nothing(wired: Wired, services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian", "weight_g": 3.4, "grade": "VF"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    wish = Twin(Choice.MERGE, known, {"grade": "theirs"})
    assert confirming_lots.confirm(number, services, twin=wish).coin_id == known
    coin = coin_of(known, services)
    assert (coin.description.weight_g, coin.description.grade) == (Decimal("3.4"), "Good Very Fine")
    assert coin.description.reverse_legend == "P M TR P COS III"
    assert [citation.catalog for citation in coin.citations] == ["RIC", "RSC"]
    importing.undo(number, services)
    with wired.engine.connect() as connection:
        assert connection.execute(select(tables.lot_coins)).all() == []
    back = coin_of(known, services)
    assert (back.description.grade, back.description.reverse_legend, list(back.citations)) == ("VF", None, [])


def test_a_duplicate_replaces_what_the_coin_says_but_what_its_owner_keeps(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian", "weight_g": 3.4, "grade": "VF"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(number, services, twin=Twin(Choice.REPLACE, known, {"weight_g": "mine"}))
    coin = coin_of(known, services)
    assert (coin.description.weight_g, coin.description.grade) == (Decimal("3.4"), "Good Very Fine")


def test_a_field_that_no_coin_has_cannot_be_chosen(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="sparkle"):
        confirming_lots.confirm(number, services, twin=Twin(Choice.MERGE, known, {"sparkle": "theirs"}))


def test_a_coin_in_the_trash_is_not_joined_with(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian"}}, services)
    coin_uses.trash(known, services)
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Conflict, match="trash"):
        confirming_lots.confirm(number, services, twin=Twin(Choice.MERGE, known))


def test_a_duplicate_that_is_skipped_adds_nothing_and_answers_with_the_coin(services: Services) -> None:
    first = confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    again = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "About VF"), services)
    done = confirming_lots.confirm(again, services, twin=Twin(Choice.SKIP))
    assert (done.coin_id, done.is_first) == (first.coin_id, False)
    assert living(services) == [first.coin_id]


def test_what_hangs_on_a_confirm_is_written_with_it_or_not_at_all(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    seen: list[int | None] = []

    def fails(_uow: UnitOfWork, done: Confirmed) -> None:
        seen.append(done.coin_id)
        raise Unavailable("The disk is full.")

    with pytest.raises(Unavailable):
        confirming_lots.confirm(number, services, done=fails)
    assert len(seen) == 1
    assert living(services) == []
    assert confirming_lots.confirm(number, services).is_first


def test_a_field_beside_the_description_can_be_chosen_too(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian"}, "notes": "mine"}, services)
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.correct(number, services, values={1: {"notes": "theirs", "acquisition": {"seller": "Leu"}}})
    chosen = {"notes": "mine", "acquisition.seller": "theirs"}
    confirming_lots.confirm(number, services, twin=Twin(Choice.REPLACE, known, chosen))
    coin = coin_of(known, services)
    assert (coin.notes, coin.acquisition.seller) == ("mine", "Leu")
