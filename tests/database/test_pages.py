"""Pages of the collection mean the same on both databases: what the coins' own fields say."""

import json
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from coinstack.domain import indexing
from coinstack.domain.coin import Coin
from coinstack.domain.errors import Invalid
from coinstack.domain.vocabulary import Metal, Status
from coinstack.infrastructure.database import cards
from coinstack.infrastructure.database.queries import pages
from coinstack.infrastructure.database.queries.filtering import SORTS, Filter
from coinstack.infrastructure.database.queries.pages import COLUMNS, Order, Wanted
from tests.database.conftest import Collection

Key = str | int | None


@pytest.fixture(params=["few", "many", "walked"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Each of the ways in which a page is found, made to be taken by a collection of this size."""
    if request.param != "few":
        monkeypatch.setattr(pages, "EXACT", 10)
        monkeypatch.setattr(pages, "NEAR", 25)
    if request.param == "walked":
        monkeypatch.setattr(pages, "SORTED", 5)
    return str(request.param)


def page(collection: Collection, wanted: Wanted) -> dict[str, object]:
    with collection.engine.connect() as connection:
        found: dict[str, object] = json.loads(pages.page(connection, wanted))
        return found


def ids(collection: Collection, wanted: Wanted) -> list[int]:
    """Those of all pages, by cursor."""
    found: list[int] = []
    with collection.engine.connect() as connection:
        while True:
            read = json.loads(pages.page(connection, wanted))
            found += [card["id"] for card in read["coins"]]
            if read["next"] is None:
                return found
            wanted = replace(wanted, after=read["next"])


def keys(collection: Collection, sort: str) -> dict[int, Key]:
    if sort == "added":
        return {coin_id: coin_id for coin_id in collection.coins}
    return {
        coin_id: getattr(indexing.indexed(coin, title=cards.title(coin.description)).entry, COLUMNS[sort])
        for coin_id, coin in collection.coins.items()
    }


def ordered(collection: Collection, sort: str, descending: bool) -> list[int]:  # noqa: FBT001 -- which way round
    found = keys(collection, sort)
    keyed = [coin_id for _, coin_id in sorted((key, one) for one, key in found.items() if key is not None)]
    bare = sorted(coin_id for coin_id, key in found.items() if key is None)
    return [*reversed(keyed), *reversed(bare)] if descending else [*keyed, *bare]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", [sort for sort in SORTS if sort != "changed"])
@pytest.mark.usefixtures("way")
def test_every_order_is_stable_and_puts_what_has_no_key_last(
    collection: Collection, sort: str, *, descending: bool
) -> None:
    expected = ordered(collection, sort, descending)
    assert ids(collection, Wanted(Filter(), Order(sort, descending), limit=47)) == expected
    tenth = page(collection, Wanted(Filter(), Order(sort, descending), limit=11, page=10))["coins"]
    assert isinstance(tenth, list)
    assert [card["id"] for card in tenth] == expected[99:110]


def chosen(**choices: str) -> Filter:
    return Filter(choices=tuple((name, tuple(values.split("|"))) for name, values in sorted(choices.items())))


def numbered(**numbers: float) -> Filter:
    return Filter(numbers=tuple((name, Decimal(str(value))) for name, value in sorted(numbers.items())))


def _years(coin: Coin, first: int, last: int) -> bool:
    said = coin.description
    low, high = (said.reign_from, said.reign_to) if said.year_from is None else (said.year_from, said.year_to)
    return low is not None and high is not None and low <= last and high >= first


def _ruler(coin: Coin) -> str:
    return (coin.description.issuer or "").split(" (")[0]


FILTERS: dict[str, tuple[Filter, Callable[[Coin], bool]]] = {
    "category": (chosen(category="greek|byzantine"), lambda c: c.description.category in {"greek", "byzantine"}),
    "metal, by a word of the trade": (chosen(metal="AR"), lambda c: c.description.metal is Metal.SILVER),
    "issuer as written": (chosen(issuer="TRAJAN"), lambda c: c.description.issuer == "Trajan"),
    "issuer by id": (chosen(issuer="trajan|hadrian"), lambda c: _ruler(c) in {"Trajan", "Hadrian"}),
    "a city as issuer": (chosen(issuer="Athens"), lambda c: c.description.issuer == "Athens"),
    "issuer and metal and years": (
        replace(chosen(issuer="trajan", metal="silver"), numbers=numbered(year_from=100, year_to=110).numbers),
        lambda c: c.description.issuer == "Trajan" and c.description.metal is Metal.SILVER and _years(c, 100, 110),
    ),
    "mint": (chosen(mint="rome"), lambda c: c.description.mint == "Rome"),
    "denomination": (chosen(denomination="Denarius"), lambda c: c.description.denomination == "Denarius"),
    "family": (chosen(denomination_family="denarius"), lambda c: c.description.denomination == "Denarius"),
    "grade": (chosen(grade="Choice VF"), lambda c: c.description.grade_normal == "Choice VF"),
    "century": (chosen(century="2"), lambda c: _years(c, 101, 200)),
    "person": (chosen(person="Nero"), lambda c: _ruler(c) == "Nero"),
    "reverse": (chosen(reverse="Pax"), lambda c: "Pax" in (c.description.reverse_design or "")),
    "tag": (chosen(tag="to sell"), lambda c: "to sell" in c.tags),
    "place, and all in it": (chosen(place="Tray3"), lambda c: (c.place or "").startswith("Tray3-")),
    "source": (chosen(source="cng"), lambda c: c.acquisition.source == "CNG"),
    "status": (chosen(status="owned"), lambda c: c.status is Status.OWNED),
    "import": (chosen(**{"import": "7|007"}), lambda c: any(one.import_id == 7 for one in c.sources.values())),
    "an unknown import": (chosen(**{"import": "70"}), lambda _: False),
    "missing photo or weight": (
        chosen(missing="photo|weight"),
        lambda c: not c.photos or c.description.weight_g is None,
    ),
    "missing date": (
        chosen(missing="date"),
        lambda c: c.description.year_from is None and c.description.reign_from is None,
    ),
    "years by overlap": (numbered(year_from=-30, year_to=20), lambda c: _years(c, -30, 20)),
    "weight": (numbered(weight_from=3, weight_to=4), lambda c: 3 <= (c.description.weight_g or 0) <= 4),
    "price": (
        numbered(price_from=100),
        lambda c: c.acquisition.price is not None and c.acquisition.price.amount >= 100,
    ),
    "currency": (
        Filter(currency="USD"),
        lambda c: c.acquisition.price is not None and c.acquisition.price.currency == "USD",
    ),
    "an unknown metal": (chosen(metal="unobtainium"), lambda _: False),
    "an unknown ruler": (chosen(issuer="Nobody"), lambda _: False),
}  # fmt: skip


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.usefixtures("way")
def test_a_filter_finds_the_coins_that_it_says(collection: Collection, name: str) -> None:
    wanted, holds = FILTERS[name]
    expected = [one for one in ordered(collection, "catalog", descending=False) if holds(collection.coins[one])]
    if "unknown" not in name and name != "issuer and metal and years":
        assert 0 < len(expected) <= len(collection.coins)
    found = ids(collection, Wanted(wanted, limit=7))
    if name == "century":  # a coin of two centuries is in that of its greater part
        assert set(found) <= set(expected)
        return
    assert found == expected
    by_price = [one for one in ordered(collection, "price", descending=True) if one in set(expected)]
    assert ids(collection, Wanted(wanted, Order("price", descending=True), limit=7)) == by_price


def test_the_trash_is_a_list_of_its_own(collection: Collection) -> None:
    trashed = ids(collection, Wanted(Filter(trashed=True), Order("added")))
    assert len(trashed) == 10
    assert not set(trashed) & set(collection.coins)


def test_the_total_is_exact_up_to_a_thousand_and_then_says_so(
    collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = page(collection, Wanted(Filter()))
    assert (exact["total"], exact["total_exact"], exact["total_text"]) == (230, True, "230")
    monkeypatch.setattr(pages, "EXACT", 100)
    about = page(collection, Wanted(Filter()))
    assert (about["total"], about["total_exact"], about["total_text"]) == (100, False, "100+")


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["catalog", "added", "price", "mint"])
def test_neighbours_are_those_of_the_list(collection: Collection, way: str, sort: str, *, descending: bool) -> None:
    wanted = Wanted(chosen(status="owned"), Order(sort, descending))
    listed = ordered(collection, sort, descending)
    with collection.engine.connect() as connection:
        for at in (0, 1, 100, 195, 196, 197, 198, 228, 229):
            near = pages.neighbours(connection, listed[at], wanted)
            assert near is not None
            assert near["previous"] == (listed[at - 1] if at else None)
            assert near["next"] == (listed[at + 1] if at + 1 < len(listed) else None)
            assert near["position"] == (at + 1 if way == "few" else None)


@pytest.mark.usefixtures("way")
def test_a_coin_outside_the_filter_has_no_neighbours(collection: Collection) -> None:
    silver = next(one for one, coin in collection.coins.items() if coin.description.metal is Metal.SILVER)
    with collection.engine.connect() as connection:
        assert pages.neighbours(connection, silver, Wanted(chosen(metal="gold|bronze|orichalcum|billon"))) is None


@pytest.mark.parametrize("cursor", ["x", "WzFd", "bnVsbA", "WyJhZGRlZCIsZmFsc2UsW10sMV0", "é"])
def test_a_cursor_that_is_none_is_refused(collection: Collection, cursor: str) -> None:
    with pytest.raises(Invalid, match="cursor"):
        page(collection, Wanted(Filter(), after=cursor))


def test_a_cursor_of_another_order_is_refused(collection: Collection) -> None:
    cursor = page(collection, Wanted(Filter(), Order("price")))["next"]
    with pytest.raises(Invalid, match="another order"):
        page(collection, Wanted(Filter(), Order("weight"), after=str(cursor)))
