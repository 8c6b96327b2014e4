"""Pages of the collection mean the same on both databases, and what the listing's own rows say."""

import json
from dataclasses import replace
from itertools import islice

import pytest

from benchmarks import loading
from coinstack.domain import indexing
from coinstack.domain.coin import Coin
from coinstack.domain.history import Action
from coinstack.domain.indexing import Entry
from coinstack.infrastructure.database.queries import pages
from coinstack.infrastructure.database.queries.filtering import SORTS, Filter
from coinstack.infrastructure.database.queries.pages import COLUMNS, Order, Wanted
from tests.database.conftest import Database

COUNT = 260


def some_coins() -> list[Coin]:
    """Generated coins, some of which lack what others are sorted by."""
    coins = list(islice(loading.coins(COUNT), COUNT))
    for place, coin in enumerate(coins):
        if place % 7 == 0:
            coin.number, coin.acquisition = None, replace(coin.acquisition, price=None, date=None)
        if place % 9 == 0:
            coin.description = replace(coin.description, weight_g=None, diameter_mm=None, year_from=None, year_to=None)
        if place % 11 == 0:
            coin.description = replace(coin.description, mint=None, metal=None, category=None, grade_normal=None)
        if place % 13 == 0:
            coin.tags = ("Lot of 2019", "to sell")
    return coins


@pytest.fixture
def coins(database: Database) -> dict[int, Entry]:
    made = some_coins()
    with database.write() as uow:
        _, ids = uow.coins.add_prepared(database.prepare(made), Action("imported"))
        uow.commit(Action("imported"))
    return {
        key: indexing.indexed(coin, title=coin.description.title or "").entry
        for key, coin in zip(ids, made, strict=True)
    }


def all_pages(database: Database, wanted: Wanted) -> list[int]:
    """The ids of all pages, by cursor."""
    found: list[int] = []
    with database.engine.connect() as connection:
        while True:
            page = json.loads(pages.page(connection, wanted))
            found += [card["id"] for card in page["coins"]]
            if page["next"] is None:
                return found
            wanted = replace(wanted, after=page["next"])


def keys_of(coins: dict[int, Entry], sort: str) -> dict[int, str | int | None]:
    column = COLUMNS[sort]
    return {key: key if sort == "added" else getattr(entry, column) for key, entry in coins.items()}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", [sort for sort in SORTS if sort not in {"changed", "title"}])
@pytest.mark.parametrize("few", [True, False])
def test_every_order_is_stable_and_puts_what_has_no_key_last(
    database: Database, coins: dict[int, Entry], monkeypatch: pytest.MonkeyPatch, sort: str, descending: bool, few: bool
) -> None:
    if not few:
        monkeypatch.setattr(pages, "EXACT", 20)
        monkeypatch.setattr(pages, "SORTED", 20)
    keys = keys_of(coins, sort)
    keyed = sorted((key, coin) for coin, key in keys.items() if key is not None)
    bare = sorted(coin for coin, key in keys.items() if key is None)
    ordered = [coin for _, coin in keyed]
    expected = [*reversed(ordered), *reversed(bare)] if descending else [*ordered, *bare]
    assert all_pages(database, Wanted(Filter(), Order(sort, descending), limit=47)) == expected
