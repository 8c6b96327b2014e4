"""What the owner can do with a coin."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coinstack.application import coins, history, photos
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict, Invalid, NotFound
from coinstack.domain.history import Action
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.main import wire
from tests.pictures import png


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    wired = wire(Settings(data=tmp_path))
    yield wired.services
    wired.close()


def read(services: Services, coin_id: int = 1) -> Coin:
    with services.unit_of_work() as uow:
        return uow.coins.get(coin_id)


def test_a_new_coin_is_the_owners_word(services: Services) -> None:
    assert coins.add({"description": {"issuer": "Trajan"}}, services) == 1
    coin = read(services)
    assert {name: source.by for name, source in coin.sources.items()} == {"": "owner"}
    assert coin.version == 1


def test_each_changed_field_is_the_owners_word_under_its_own_name(services: Services) -> None:
    with services.unit_of_work() as uow:
        uow.coins.add(Coin())
        uow.commit(Action("imported"))
    change: dict[str, Json] = {
        "description": {"mint": "Rome"},
        "acquisition": {"source": "CNG"},
        "notes": "x",
        "citations": [{"raw": "y"}],
    }
    coins.change(1, change, version=1, services=services)
    assert set(read(services).sources) == {"mint", "acquisition.source", "notes", "citations"}


def test_a_change_that_says_what_is_there_already_is_none(services: Services) -> None:
    coins.add({"notes": "x"}, services)
    coins.change(1, {"notes": "x"}, version=1, services=services)
    assert read(services).version == 1


def test_a_conflict_names_fields_and_children(services: Services) -> None:
    coins.add({"notes": "a", "citations": [{"raw": "RIC III 1"}]}, services)
    uid = read(services).citations[0].uid
    coins.change(1, {"citations": [{"uid": uid, "note": "theirs"}]}, version=1, services=services)
    with pytest.raises(Conflict) as caught:
        coins.change(1, {"citations": [{"uid": uid, "note": "mine"}], "notes": "b"}, version=1, services=services)
    assert caught.value.fields == {
        f"citations.{uid}.note": {"mine": "mine", "theirs": "theirs", "base": None},
        "notes": {"mine": "b", "theirs": "a", "base": "a"},
    }
    assert read(services).notes == "a"


def test_a_version_that_never_was_is_refused(services: Services) -> None:
    coins.add({}, services)
    with pytest.raises(Conflict, match="no version 7"):
        coins.change(1, {"notes": "x"}, version=7, services=services)


def test_throwing_away_twice_and_taking_out_twice_is_once(services: Services) -> None:
    coins.add({}, services)
    for _ in range(2):
        coins.trash(1, services)
    assert read(services).version == 2
    for _ in range(2):
        coins.restore(1, services)
    assert (read(services).version, read(services).trashed_at) == (3, None)
    with pytest.raises(NotFound):
        coins.trash(2, services)


@pytest.mark.parametrize(("tag", "version"), [('"3"', 3), ("3", 3), ('W/"3"', 3), (' "12" ', 12)])
def test_a_version_is_read_from_its_tag(tag: str, version: int) -> None:
    assert coins.parsed_version(tag) == version


@pytest.mark.parametrize("tag", ["", "*", '"x"', '"-1"', '"٣"'])
def test_what_is_no_version_is_refused(tag: str) -> None:
    with pytest.raises(Invalid):
        coins.parsed_version(tag)


def test_a_change_of_several_coins_is_taken_back_as_one(services: Services) -> None:
    for name in ("one", "two", "three"):
        coins.add({"number": name}, services)
    with services.unit_of_work() as uow:
        for coin in uow.coins.get_many([1, 2, 3]):
            coin.notes = "seen"
        number = uow.commit(Action("edited", summary="three at once"))
    assert number is not None
    coins.change(2, {"notes": "mine"}, version=2, services=services)
    done = history.undo(number, services)
    assert (done.undone, [(kept.coin, kept.field, kept.now) for kept in done.kept]) == (2, [(2, "notes", "mine")])
    assert [read(services, one).notes for one in (1, 2, 3)] == [None, "mine", None]


def test_an_undo_of_an_undo_does_it_again(services: Services) -> None:
    coins.add({"notes": "a"}, services)
    coins.change(1, {"notes": "b"}, version=1, services=services)
    first = history.undo(2, services)
    assert first.change_set is not None
    with pytest.raises(Conflict, match="Undo the undo"):
        history.undo(2, services)
    history.undo(first.change_set, services)
    assert read(services).notes == "b"
    history.undo(2, services)
    assert read(services).notes == "a"


def test_a_photograph_taken_off_makes_another_of_its_role_the_primary_one(services: Services) -> None:
    coins.add({"description": {"issuer": "Trajan"}}, services)
    for shade in (10, 90):
        photos.add(1, png(shade), role=PhotoRole.OBVERSE, services=services)
    first, second = read(services).photos
    photos.remove(1, first.uid, services=services)
    (left,) = read(services).photos
    assert (left.uid, left.primary) == (second.uid, True)
    with pytest.raises(NotFound, match="no such photograph"):
        photos.remove(1, first.uid, services=services)


def test_a_photograph_taken_off_that_was_the_last_of_its_role_leaves_no_heir(services: Services) -> None:
    coins.add({"description": {"issuer": "Trajan"}}, services)
    photos.add(1, png(10), role=PhotoRole.EDGE, services=services)
    photos.remove(1, read(services).photos[0].uid, services=services)
    assert read(services).photos == []
