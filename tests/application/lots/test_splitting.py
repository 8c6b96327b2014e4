"""A lot of several coins, an invoice of several lots: who bears what."""

from dataclasses import replace
from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing, importing_lots, splitting_lots
from coinstack.application.ports import PageLot, Services
from coinstack.domain import told
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.imported import RowState
from coinstack.domain.money import Money
from tests.application.lots.examples import HADRIAN, living, looked, lot, with_page


def sold(services: Services, price: str = "100.00") -> tuple[int, Services]:
    """The preview of a lot with a price."""
    data = price.encode()
    seen = with_page(
        services, {data: [PageLot(replace(lot(), price=Money(Decimal(price), "EUR"), coins=3, key=None), {})]}
    )
    return importing_lots.from_page(data, "lot.html", seen)[0], seen


def paid(number: int, services: Services, name: str = "price") -> list[str | None]:
    """What each coin of a preview bears of a cost."""
    found: list[str | None] = []
    for row in looked(number, services)[2]:
        bought = row.coin.get("acquisition")
        sum_ = bought.get(name) if isinstance(bought, dict) else None
        found.append(str(sum_["amount"]) if isinstance(sum_, dict) else None)
    return found


def test_a_lot_of_several_coins_says_so(services: Services) -> None:
    number, seen = sold(services)
    _, _, (row,) = looked(number, seen)
    assert row.state is RowState.DOUBTFUL
    assert any("3 coins" in remark.words for remark in told.from_json(row.reading).remarks)


def test_a_lot_is_split_into_drafts_that_share_its_price_to_the_cent(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3)
    assert paid(number, seen) == ["33.34", "33.33", "33.33"]
    rows = looked(number, seen)[2]
    assert "weight_g" in str(rows[0].coin)
    assert "weight_g" not in str(rows[1].coin)
    ids = {confirming_lots.confirm(number, seen, row=row).coin_id for row in (1, 2, 3)}
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("how", "shares"),
    [
        ({"rule": splitting_lots.Rule.FIRST}, ["100.00", None, None]),
        ({"amounts": {1: Decimal(50), 2: Decimal(30), 3: Decimal(20)}}, ["50.00", "30.00", "20.00"]),
    ],
    ids=["all on the first", "the owner's amounts"],
)
def test_the_owner_says_who_bears_the_price(how: dict[str, object], shares: list[str], services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3, **how)  # type: ignore[arg-type] # the rule or the amounts
    assert paid(number, seen) == shares


def test_a_lot_is_shared_by_weight_once_every_coin_has_one(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=2)
    with pytest.raises(Invalid, match="Coin 2 has no weight"):
        splitting_lots.split(number, seen, coins=2, rule=splitting_lots.Rule.BY_WEIGHT)
    weights = {1: {"description": {"weight_g": 3}}, 2: {"description": {"weight_g": 1}}}
    importing_lots.correct(number, seen, values=weights)  # type: ignore[arg-type] # JSON
    splitting_lots.split(number, seen, coins=2, rule=splitting_lots.Rule.BY_WEIGHT)
    assert paid(number, seen) == ["75.00", "25.00"]


def test_amounts_that_do_not_come_to_the_price_are_refused(services: Services) -> None:
    number, seen = sold(services)
    with pytest.raises(Invalid, match="come to 90"):
        splitting_lots.split(number, seen, coins=2, amounts={1: Decimal(50), 2: Decimal(40)})
    with pytest.raises(Invalid, match="each of the 2"):
        splitting_lots.split(number, seen, coins=2, amounts={1: Decimal(100)})


def test_a_lot_of_which_a_coin_was_confirmed_is_not_split_again(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=2)
    confirming_lots.confirm(number, seen, row=1)
    with pytest.raises(Conflict):
        splitting_lots.split(number, seen, coins=3)
    assert confirming_lots.confirm(number, seen, row=2).is_first


def test_undoing_a_split_lot_takes_all_its_coins_back(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3)
    for row in (1, 2, 3):
        confirming_lots.confirm(number, seen, row=row)
    assert len(living(seen)) == 3
    assert importing.undo(number, seen).undone == 3
    assert living(seen) == []


def test_an_invoices_costs_are_shared_over_its_lots_by_price(services: Services) -> None:
    first, seen = sold(services, "300.00")
    second, other = sold(services, "100.00")
    splitting_lots.share_costs(
        [first, second], services, shipping=Money(Decimal("10.01"), "EUR"), tax=Money(Decimal(4), "EUR")
    )
    assert paid(first, seen, "shipping") + paid(second, other, "shipping") == ["7.51", "2.50"]
    assert paid(first, seen, "tax") + paid(second, other, "tax") == ["3.00", "1.00"]


def test_an_invoice_with_a_lot_that_has_no_price_is_not_shared_by_price(services: Services) -> None:
    first, _ = sold(services)
    second = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="no price"):
        splitting_lots.share_costs([first, second], services, shipping=Money(Decimal(10), "EUR"))
    splitting_lots.share_costs([first, second], services, shipping=Money(Decimal(10), "EUR"), by_price=False)
    assert paid(second, services, "shipping") == ["5.00"]
