"""What a coin truly cost, by what its price is."""

from decimal import Decimal

import pytest

from coinstack.domain.coin import Acquisition
from coinstack.domain.costs import Cost, true_cost
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money


def eur(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_each_line_is_kept_and_in_the_sum() -> None:
    paid = Acquisition(
        price=eur("100"), premium=eur("20"), shipping=eur("9.50"), tax=eur("7"), duty=eur("3"), other=eur("0.50")
    )
    cost = true_cost(paid, basis=PriceBasis.HAMMER, premium_percent=Decimal(25))
    assert cost is not None
    assert [line.cost for line in cost.lines] == list(Cost)
    assert cost.totals == (eur("140.00"),)
    assert all(line.percent is None for line in cost.lines) and cost.remark is None


def test_on_a_hammer_price_the_premium_is_worked_out_where_nobody_stated_it() -> None:
    cost = true_cost(Acquisition(price=eur("333")), basis=PriceBasis.HAMMER, premium_percent=Decimal("22.5"))
    assert cost is not None
    assert [(line.cost, line.money, line.percent) for line in cost.lines] == [
        (Cost.PRICE, eur("333"), None),
        (Cost.PREMIUM, eur("74.93"), Decimal("22.5")),
    ]
    assert cost.totals == (eur("407.93"),)


def test_a_hammer_price_whose_premium_nobody_knows_is_said_to_be_that() -> None:
    cost = true_cost(Acquisition(price=eur("333")), basis=PriceBasis.HAMMER)
    assert cost is not None and cost.totals == (eur("333"),) and "premium" in (cost.remark or "")


@pytest.mark.parametrize("basis", [PriceBasis.INCL_PREMIUM, PriceBasis.ASKED, PriceBasis.UNKNOWN])
def test_on_any_other_price_no_premium_is_worked_out(basis: PriceBasis) -> None:
    cost = true_cost(Acquisition(price=eur("100"), shipping=eur("5")), basis=basis, premium_percent=Decimal(20))
    assert cost is not None and cost.totals == (eur("105"),)


def test_a_premium_that_is_in_the_price_is_not_added_again() -> None:
    cost = true_cost(Acquisition(price=eur("120"), premium=eur("20")), basis=PriceBasis.INCL_PREMIUM)
    assert cost is not None and cost.totals == (eur("120"),) and cost.remark
    stated = true_cost(Acquisition(price=eur("100"), premium=eur("20")), basis=PriceBasis.UNKNOWN)
    assert stated is not None and stated.totals == (eur("120"),)


def test_currencies_are_not_mixed() -> None:
    paid = Acquisition(price=Money(Decimal(100), "CHF"), shipping=eur("12"), tax=Money(Decimal(3)), other=eur("1"))
    cost = true_cost(paid)
    assert cost is not None
    assert cost.totals == (Money(Decimal(100), "CHF"), Money(Decimal(3)), eur("13"))


def test_where_no_sum_is_known_there_is_no_cost() -> None:
    assert true_cost(Acquisition(seller="a friend")) is None
