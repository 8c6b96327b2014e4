"""Many coins at once mean what each alone would."""

from datetime import UTC, datetime
from itertools import islice

import pytest
from sqlalchemy import select

from benchmarks import loading
from coinstack.application import coins
from coinstack.application import history as use_cases
from coinstack.domain.coin import Coin, Description
from coinstack.domain.errors import Conflict
from coinstack.domain.history import Action
from coinstack.infrastructure.database import derived, tables
from tests.database.conftest import WHEN, Database

IMPORTED = Action("imported")
DERIVED = ("cards", "listing", "listing_terms", "pieces", "search", "labels")


def rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    with database.engine.connect() as connection:
        found = {
            name: sorted(map(tuple, connection.execute(select(tables.metadata.tables[name]))), key=repr)
            for name in DERIVED
        }
    at = [column.name for column in tables.listing.c].index("by_changed")
    found["listing"] = [(*row[:at], *row[at + 1 :]) for row in found["listing"]]
    return found


def test_what_the_lists_read_is_the_same_however_a_coin_was_written(database: Database) -> None:
    database.add(*loading.coins(40))
    bulk = rows(database)
    with database.write() as uow:
        coins = uow.coins.get_many(range(1, 41))
        derived.replace(uow.session.connection(), coins, datetime.now(UTC))
        uow.session.commit()
    assert rows(database) == bulk


def test_ids_go_on_where_they_were(database: Database) -> None:
    assert database.add(*islice(loading.coins(3), 3)) == [1, 2, 3]
    assert database.add(*islice(loading.coins(2), 2)) == [4, 5]
    with database.write() as uow:
        uow.coins.add(Coin(Description(title="six")))
        uow.commit(Action("added"))
    assert database.add(Coin(Description(title="seven"))) == [7]


@pytest.fixture
def imported(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    """An import of twenty coins, large enough to be undone by whole tables."""
    monkeypatch.setattr(use_cases, "MANY", 10)
    database.add(*loading.coins(20))
    return database


def trashed(database: Database) -> list[int]:
    with database.engine.connect() as connection:
        query = select(tables.listing.c.coin_id).where(tables.listing.c.trashed).order_by(tables.listing.c.coin_id)
        in_lists = list(connection.execute(query).scalars())
        query = select(tables.pieces.c.coin_id).where(tables.pieces.c.trashed).order_by(tables.pieces.c.coin_id)
        assert list(connection.execute(query).scalars()) == in_lists
        query = select(tables.coins.c.id).where(tables.coins.c.trashed_at.is_not(None)).order_by(tables.coins.c.id)
        assert list(connection.execute(query).scalars()) == in_lists
    return in_lists


def test_a_large_import_is_undone_and_brought_back(imported: Database) -> None:
    undone = use_cases.undo(1, imported.services)
    assert (undone.undone, undone.kept) == (20, ())
    assert trashed(imported) == list(range(1, 21))
    with pytest.raises(Conflict, match="taken back already"):
        use_cases.undo(1, imported.services)
    assert undone.change_set is not None
    again = use_cases.undo(undone.change_set, imported.services)
    assert (again.undone, trashed(imported)) == (20, [])
    assert use_cases.undo(1, imported.services).undone == 20  # it holds again, so it can be taken back again


def test_coins_edited_since_are_kept_and_listed(imported: Database) -> None:
    with imported.write() as uow:
        uow.coins.get(3).notes = "mine"
        uow.commit(Action("edited"))
    with imported.write() as uow:
        uow.coins.get(4).notes = "for a moment"
        edited = uow.commit(Action("edited"))
    assert edited is not None
    use_cases.undo(edited, imported.services)
    undone = use_cases.undo(1, imported.services)
    assert [(kept.coin, kept.field, kept.now) for kept in undone.kept] == [(3, "notes", "mine")]
    assert trashed(imported) == [one for one in range(1, 21) if one != 3]


def test_coins_edited_since_go_too_when_told_so(imported: Database) -> None:
    with imported.write() as uow:
        uow.coins.get(3).notes = "mine"
        uow.commit(Action("edited"))
    with imported.write() as uow:
        done = use_cases.undo_within(uow, 1, of_edited="remove")
        uow.commit(use_cases.undoing(1))
    assert (done.undone, trashed(imported)) == (20, list(range(1, 21)))


def test_a_coin_thrown_away_before_is_not_brought_back_with_the_others(imported: Database) -> None:
    with imported.write() as uow:
        uow.coins.get(5).trashed_at = datetime(2026, 1, 25, tzinfo=UTC)
        uow.commit(Action("trashed"))
    undone = use_cases.undo(1, imported.services)
    assert undone.change_set is not None
    use_cases.undo(undone.change_set, imported.services)
    assert trashed(imported) == [5]


def test_a_large_selection_goes_to_the_trash_and_comes_back_by_one_undo(imported: Database) -> None:
    trashed = coins.trash_many(range(1, 31), imported.services)
    assert (trashed.coins, trashed.unknown) == (20, tuple(range(21, 31)))
    with imported.write() as uow:
        moments = uow.coins.lying([1, 2])
        uow.coins.move({1: (moments[1], WHEN)}, Action("trashed"))  # elsewhere by now: the undo leaves it
        uow.commit(Action("trashed"))
    assert trashed.change_set is not None
    assert use_cases.undo(trashed.change_set, imported.services).undone == 19
    with imported.write() as uow:
        assert uow.coins.lying([1, 2]) == {1: WHEN, 2: None}


def test_a_large_selection_taken_out_of_the_trash_goes_back_to_where_each_coin_lay(imported: Database) -> None:
    with imported.write() as uow:
        uow.coins.move({one: (None, WHEN.replace(hour=one)) for one in range(1, 21)}, Action("trashed"))
        uow.commit(Action("trashed"))
    restored = coins.restore_many(range(1, 21), imported.services)
    assert (restored.coins, restored.unknown) == (20, ())
    assert coins.restore_many([1, 2], imported.services) == coins.Moved(0, None, ())
    assert restored.change_set is not None
    use_cases.undo(restored.change_set, imported.services)
    with imported.write() as uow:
        assert uow.coins.lying(list(range(1, 21))) == {one: WHEN.replace(hour=one) for one in range(1, 21)}
