"""Every page of SQLite's comes by an index: no query looks at all coins."""

import re
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, event

from coinstack.domain import indexing
from coinstack.infrastructure.database.queries import detail, likeness, pages, rates
from coinstack.infrastructure.database.queries.filtering import CHOICES, NUMBERS, SORTS, Filter
from coinstack.infrastructure.database.queries.history import recent
from coinstack.infrastructure.database.queries.pages import Order, Wanted
from tests.database.conftest import Collection
from tests.database.test_pages import chosen, numbered

LARGE = r"SCAN (coins|listing|cards|pieces|search|listing_terms|citations|photos|changes|l|c|k|p|t)\b(?! USING)"
START = re.compile(r"^CO-ROUTINE l / SEARCH l USING (?:COVERING )?INDEX [^/]* / SCAN l(?= |$)")
"""The start of an order, found by its index: of that so many rows as `NEAR` says are looked at."""

VALUES = {
    "category": "greek", "person": "trajan", "issuer": "trajan", "mint": "rome", "region": "italia",
    "denomination": "denarius", "denomination_family": "denarius", "metal": "silver", "grade": "VF", "century": "2",
    "reverse": "Pax", "tag": "x", "place": "Tray3", "source": "cng", "status": "owned", "missing": "photo",
    "import": "7",
}  # fmt: skip


@pytest.fixture
def sqlite(collection: Collection) -> Collection:
    if not collection.database.is_sqlite:
        pytest.skip("PostgreSQL chooses its plans by what the tables hold")
    return collection


def _explained(connection: Connection, asked: list[tuple[str, object]]) -> Iterator[str]:
    for sql, given in asked:
        if sql.startswith("SELECT"):
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given)  # type: ignore[arg-type] # as it was run
            yield START.sub("", " / ".join(str(row[3]) for row in rows))


def explained(collection: Collection, wanted: Wanted) -> list[str]:
    asked: list[tuple[str, object]] = []
    with collection.engine.connect() as connection:
        event.listen(connection, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
        pages.page(connection, wanted)
    with collection.engine.connect() as connection:
        return list(_explained(connection, asked))


@pytest.fixture(params=["few", "many", "walked"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param != "few":
        monkeypatch.setattr(pages, "EXACT", 1)
        monkeypatch.setattr(pages, "NEAR", 1)
    if request.param == "walked":
        monkeypatch.setattr(pages, "SORTED", 1)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.usefixtures("_way")
def test_every_order_is_an_index(sqlite: Collection, sort: str) -> None:
    for descending in (False, True):
        for plan in explained(sqlite, Wanted(Filter(), Order(sort, descending))):
            assert not re.search(LARGE, plan), plan
            assert "TEMP B-TREE" not in plan, plan


@pytest.mark.parametrize("name", [*CHOICES, *NUMBERS, "q"])
@pytest.mark.usefixtures("_way")
def test_every_filter_is_answered_by_an_index(sqlite: Collection, name: str) -> None:
    if name == "q":
        wanted = Filter(q="standing left")
    else:
        wanted = chosen(**{name: VALUES[name]}) if name in CHOICES else numbered(**{name: 100})
    for sort in ("catalog", "added", "price"):
        for plan in explained(sqlite, Wanted(wanted, Order(sort))):
            assert not re.search(LARGE, plan), plan


def test_a_coin_its_history_and_its_like_come_by_indexes(sqlite: Collection) -> None:
    coin_id, coin = next(iter(sqlite.coins.items()))
    asked: list[tuple[str, object]] = []
    with sqlite.engine.connect() as connection:
        event.listen(connection, "before_cursor_execute", lambda *given: asked.append((given[2], given[3])))
        detail.one(connection, coin_id, rates.finder(connection))
        recent(connection, coin_id=coin_id)
        likeness.like(connection, indexing.piece(coin))
    with sqlite.engine.connect() as connection:
        for plan in _explained(connection, asked):
            assert not re.search(LARGE, plan), plan
