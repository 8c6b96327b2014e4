"""Many coins changed at once, prepared ahead of the write lock, mean what each changed by itself would."""

from collections.abc import Iterator
from contextlib import ExitStack
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text

from benchmarks import loading
from coinstack.application import history as use_cases
from coinstack.application.ports import Revised
from coinstack.domain.coin import Certificate, Citation, Coin, CustomValue, Source
from coinstack.domain.errors import Conflict
from coinstack.domain.history import Action
from coinstack.domain.money import Money
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import wire
from tests import postgres
from tests.database.conftest import KINDS, WHEN, Database

COINS = 60
REVISED = Action("imported", summary="coins.xlsx", import_id=7)
SAID = Source("workbook", datetime(2026, 5, 1, tzinfo=UTC), 7)
MOMENTS = {"change_sets": ["at"], "listing": ["by_changed"]}

Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(params=KINDS)
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Database, Database]]:
    """Two databases of a kind with the same coins."""
    made = list(loading.coins(COINS))
    for coin in made:
        coin.added_at = WHEN
    with ExitStack() as stack:
        found: list[Database] = []
        for name in ("one", "other"):
            url = None
            if request.param == "postgresql":
                url = stack.enter_context(postgres.database(request.getfixturevalue("postgres_folder")))
            wired = wire(Settings(data=tmp_path / name, database_url=url))
            stack.callback(wired.close)
            found.append(Database(wired.engine, wired.services))
            found[-1].add(*deepcopy(made))
        yield found[0], found[1]


def all_rows(database: Database) -> Rows:
    """Every row of every table and the index of words, without the moments at which they were written."""
    with database.engine.connect() as connection:
        found: Rows = {}
        for name, table in tables.metadata.tables.items():
            columns = [column for column in table.c if column.name not in MOMENTS.get(name, [])]
            found[name] = sorted(map(tuple, connection.execute(table.select().with_only_columns(*columns))), key=repr)
        found["lexicon"] = sorted(map(tuple, connection.execute(text("SELECT token FROM lexicon"))))
        if database.is_sqlite:
            connection.execute(text("CREATE VIRTUAL TABLE temp.held USING fts5vocab(main, 'words', 'instance')"))
            found["words"] = sorted(map(tuple, connection.execute(text("SELECT term, doc FROM temp.held"))))
    return found


def one_thing(coin: Coin, place: int) -> None:  # noqa: C901 -- one case for each of the ways
    """Change the coin in one of the ways that there are, another for each place."""
    said, name = coin.description, f"{coin.id:032x}"
    match place % 12:
        case 0:
            coin.description = replace(said, weight_g=Decimal("3.43"), mint=None)
        case 1:
            coin.acquisition = replace(coin.acquisition, price=Money(Decimal("12.50"), "CHF"), source="a friend")
        case 2:
            coin.citations.insert(0, Citation(raw=f"RIC {place}", uid=name))
            for position, one in enumerate(coin.citations):
                one.position = position
        case 3:
            coin.citations.clear()
        case 4:
            del coin.photos[:1]
        case 5 if coin.citations:
            coin.citations[-1].raw += " var."
        case 6:
            coin.trashed_at = WHEN
        case 7:
            coin.custom.append(CustomValue(field="Drawer", text="A 3", uid=name, position=len(coin.custom)))
            coin.certificates.append(Certificate(service="NGC", number=f"65-{place}", uid=name))
        case 8:
            coin.tags, coin.place, coin.number = ("to sell", "Lot of 2019"), "tray 4", None
        case 9:
            coin.description = replace(said, obverse_legend="ΒΑΣΙΛΕΩΣ ΑΛΕΞΑΝΔΡΟΥ", issuer="Nerva", grade="EF")
        case 10:
            coin.description = replace(said, title="A title of its owner's", year_from=-44, year_to=-43)


def revise(coin: Coin) -> None:
    """Change most of the coins, some in two ways and some in none."""
    place = coin.id or 0
    one_thing(coin, place)
    if place % 5 == 0:
        one_thing(coin, place // 5)
    if place % 12 != 11:
        coin.sources = coin.sources | {"notes": SAID}


def by_hand(database: Database) -> int | None:
    """Change the coins as any use case does."""
    with database.write() as uow:
        for coin in uow.coins.get_many(range(1, COINS + 1)):
            revise(coin)
        return uow.commit(REVISED)


def at_once(database: Database) -> Revised:
    """Change them by what was prepared."""
    revision = database.services.revise(range(1, COINS + 1), revise)
    with database.write() as uow:
        revised = uow.coins.revise_prepared(revision, REVISED)
        assert uow.commit(REVISED) is None  # all of it is written by then
    return revised


def test_what_is_prepared_writes_the_rows_that_the_unit_of_work_writes(pair: tuple[Database, Database]) -> None:
    one, other = pair
    assert all_rows(one) == all_rows(other)
    revised = at_once(other)
    assert (by_hand(one), revised.gone) == (revised.change_set, frozenset())
    assert 40 < revised.coins < COINS
    expected, found = all_rows(one), all_rows(other)
    for name, rows in expected.items():
        assert found[name] == rows, name


def test_an_undo_of_many_writes_the_rows_that_an_undo_coin_by_coin_writes(
    pair: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    undone = []
    for database, many in zip(pair, (COINS + 1, 10), strict=True):
        by_hand(database)
        with database.write() as uow:
            uow.coins.get(12).description = replace(uow.coins.get(12).description, weight_g=Decimal("9.9"))
            uow.coins.get(24).notes = "mine"
            uow.commit(Action("edited"))
        monkeypatch.setattr(use_cases, "MANY", many)
        undone.append(use_cases.undo(2, database.services))
        with pytest.raises(Conflict, match="taken back already"):
            use_cases.undo(2, database.services)
    assert undone[0] == undone[1]
    assert [(one.coin, one.field, one.now) for one in undone[0].kept] == [(12, "description.weight_g", 9.9)]
    assert all_rows(pair[0]) == all_rows(pair[1])


def name_it(coin: Coin) -> None:
    """Number the coins that have notes, and note that on the others."""
    if coin.notes == "leave me":
        return
    coin.place = f"tray {coin.id}, {coin.notes or 'no notes'}"


def test_a_coin_that_another_changed_meanwhile_is_made_anew_and_loses_nothing(database: Database) -> None:
    made = list(loading.coins(6))
    for place, coin in enumerate(made):
        coin.notes, coin.place = ("leave me" if place == 4 else None), None
    database.add(*made)
    revision = database.services.revise(range(1, 7), name_it)
    with database.write() as uow:
        uow.coins.get(3).notes = "edited"
        uow.coins.get(5).notes = "no more"  # which is to be changed by now
        uow.coins.get(6).notes = "leave me"  # which is not
        uow.coins.remove(uow.coins.get(4))
        uow.commit(Action("edited"))
    with database.write() as uow:
        revised = uow.coins.revise_prepared(revision, REVISED)
        assert uow.commit(REVISED) is None
    assert (revised.coins, revised.gone) == (4, frozenset({4}))
    with database.write() as uow:
        held = {coin.id: (coin.notes, coin.place, coin.version) for coin in uow.coins.get_many(range(1, 7))}
        changes = uow.history.changes(revised.change_set or 0)
    assert held == {
        1: (None, "tray 1, no notes", 2),
        2: (None, "tray 2, no notes", 2),
        3: ("edited", "tray 3, edited", 3),
        5: ("no more", "tray 5, no more", 3),
        6: ("leave me", None, 2),
    }
    assert {key: [(one.field, one.after) for one in found] for key, found in changes.items()} == {
        key: [("place", place)] for key, (_, place, _) in held.items() if place
    }


def test_a_revision_that_changes_nothing_writes_nothing(database: Database) -> None:
    database.add(*loading.coins(3))
    before = all_rows(database)
    revision = database.services.revise([1, 2, 3, 4], lambda _: None)
    with database.write() as uow:
        assert uow.coins.revise_prepared(revision, REVISED) == Revised(None, 0, frozenset())
        uow.commit(REVISED)
    assert all_rows(database) == before


def test_a_revision_of_another_database_is_refused(database: Database) -> None:
    class Other:
        def __init__(self) -> None:
            self.versions: dict[int, int] = {}

    with database.write() as uow, pytest.raises(TypeError, match="another database"):
        uow.coins.revise_prepared(Other(), REVISED)
