"""The record of a lot, and what its house's price says of what was paid."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.ports import PageLot, Services
from coinstack.domain import told
from coinstack.domain.imported import RowState
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import Wired
from tests.application.lots.examples import FAUSTINA, LOT_URL, coin_of, looked, lot, with_page
from tests.application.lots.stand_ins import Served


def test_a_fetched_lot_is_kept_as_a_record_and_linked_to_its_coin(wired: Wired, services: Services) -> None:
    web = Served({LOT_URL: b"page"})
    found = replace(with_page(services, {b"page": [PageLot(lot(), {})]}), web=web)
    number = importing_lots.from_url(LOT_URL + "&hl=xyz", found)
    done = confirming_lots.confirm(number, found)
    with wired.engine.connect() as connection:
        record = connection.execute(select(tables.lots)).one()
        links = connection.execute(select(tables.lot_coins)).all()
    assert (record.key, record.house, record.price, record.basis) == (
        "biddr/1234/56789",
        "biddr",
        Money(Decimal(400), "CHF"),
        "hammer",
    )
    assert [tuple(link) for link in links] == [(record.id, done.coin_id)]
    assert looked(number, services)[0].lot_id == record.id
    coin = coin_of(done.coin_id, services)
    assert (coin.acquisition.source, coin.acquisition.seller) == ("Biddr", "Leu")
    assert (coin.acquisition.url, coin.acquisition.lot_key) == (LOT_URL, "biddr/1234/56789")
    assert coin.acquisition.date == date(2022, 5, 15)
    assert coin.sources[""].by == "biddr"


def test_a_lot_seen_again_brings_its_record_to_what_the_page_says_now(wired: Wired, services: Services) -> None:
    for price, data in ((Decimal(400), b"one"), (Decimal(450), b"two")):
        seen = with_page(services, {data: [PageLot(replace(lot(), price=Money(price, "CHF")), {})]})
        (number,) = importing_lots.from_page(data, "lot.html", seen)
        confirming_lots.confirm(number, seen)
    with wired.engine.connect() as connection:
        assert [row.price for row in connection.execute(select(tables.lots))] == [Money(Decimal(450), "CHF")]
        assert len(connection.execute(select(tables.lot_coins)).all()) == 2


def test_the_hammer_is_paid_only_where_the_owner_says_so(services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(lot(), {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, _, (row,) = looked(number, seen)
    draft = told.from_json(row.reading)
    assert draft.coin["acquisition"]["price"] == {"amount": "400", "currency": "CHF"}  # type: ignore[index,call-overload] # JSON
    assert draft.open == ("acquisition.price",)
    assert coin_of(confirming_lots.confirm(number, seen).coin_id, seen).acquisition.price is None
    (again,) = importing_lots.from_page(b"page", "lot.html", seen)
    paid = {"acquisition": {"price": {"amount": "400", "currency": "CHF"}}}
    done = confirming_lots.confirm(again, seen, values=paid)  # type: ignore[arg-type] # JSON
    assert coin_of(done.coin_id, seen).acquisition.price == Money(Decimal(400), "CHF")


@pytest.mark.parametrize(
    "unpaid",
    [
        replace(lot(), outcome=Outcome.UNSOLD),
        replace(lot(), outcome=Outcome.UPCOMING),
        replace(lot(), basis=PriceBasis.ASKED),
        replace(lot(), price=None, basis=PriceBasis.UNKNOWN),
    ],
    ids=["unsold", "upcoming", "asked", "no price"],
)
def test_what_nobody_paid_is_not_proposed_as_a_price(unpaid: Lot, services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(unpaid, {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    bought = looked(number, seen)[2][0].coin["acquisition"]
    assert isinstance(bought, dict)
    assert "price" not in bought


@pytest.mark.parametrize(
    ("basis", "premium"),
    [(PriceBasis.HAMMER, {"amount": "83.81", "currency": "USD"}), (PriceBasis.INCL_PREMIUM, None)],
)
def test_the_premium_is_worked_out_of_a_hammer_price_alone(
    basis: PriceBasis, premium: object, services: Services
) -> None:
    price = Money(Decimal("380.95"), "USD")
    priced = replace(lot(), price=price, basis=basis, premium_rate=Decimal(22))
    seen = with_page(services, {b"page": [PageLot(priced, {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    bought = looked(number, seen)[2][0].coin["acquisition"]
    assert isinstance(bought, dict)
    assert (bought["price"], bought.get("premium")) == ({"amount": "380.95", "currency": "USD"}, premium)


def test_a_lot_that_is_in_the_collection_is_told_first(services: Services) -> None:
    seen = with_page(services, {b"a": [PageLot(lot(), {})], b"b": [PageLot(lot(FAUSTINA), {})]})
    (first,) = importing_lots.from_page(b"a", "lot.html", seen)
    known = confirming_lots.confirm(first, seen).coin_id
    (again,) = importing_lots.from_page(b"b", "lot.html", seen)
    _, _, (row,) = looked(again, seen)
    (like, *_) = row.likeness
    assert isinstance(like, dict)
    assert (row.state, like["coin_id"], like["same_lot"], like["same_coin"]) == (RowState.DUPLICATE, known, True, False)
