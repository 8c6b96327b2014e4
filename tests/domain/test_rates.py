"""Sums in another currency, at the rate of the day; and what stays as it is, with the reason."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from coinstack.domain.money import Money
from coinstack.domain.rates import Converted, Rate, Unconverted, convert, total

FRIDAY = date(2020, 5, 1)
KNOWN = [
    Rate("USD", FRIDAY, Decimal("1.0876"), "ecb"),
    Rate("GBP", FRIDAY, Decimal("0.87163"), "ecb"),
    Rate("USD", date(1985, 6, 1), Decimal("0.7350"), "owner"),
]


def find(currency: str, day: date) -> Rate | None:
    return max(
        (one for one in KNOWN if one.currency == currency and one.day <= day), key=lambda one: one.day, default=None
    )


def usd(amount: str) -> Money:
    return Money(Decimal(amount), "USD")


def test_a_sum_is_converted_at_the_last_rate_of_the_week() -> None:
    sunday = FRIDAY + timedelta(days=2)
    found = convert(usd("100"), "EUR", sunday, find)
    assert found == Converted(Money(Decimal("91.95"), "EUR"), Decimal("0.91945568"), FRIDAY, ("ecb",))
    assert isinstance(convert(usd("100"), "EUR", FRIDAY + timedelta(days=7), find), Converted)
    assert isinstance(convert(usd("100"), "EUR", FRIDAY + timedelta(days=8), find), Unconverted)
    assert isinstance(convert(usd("100"), "EUR", FRIDAY - timedelta(days=1), find), Unconverted)


def test_two_foreign_currencies_meet_over_the_euro() -> None:
    found = convert(usd("100"), "GBP", FRIDAY, find)
    assert isinstance(found, Converted) and found.money == Money(Decimal("80.14"), "GBP")


def test_the_owner_s_rate_serves_for_a_day_before_the_euro() -> None:
    found = convert(usd("100"), "EUR", date(1985, 6, 3), find)
    assert found == Converted(Money(Decimal("136.05"), "EUR"), Decimal("1.36054422"), date(1985, 6, 1), ("owner",))


@pytest.mark.parametrize(
    ("code", "amount", "euros"), [("DEM", "100", "51.13"), ("ITL", "100000", "51.65"), ("FRF", "10", "1.52")]
)
def test_a_currency_that_became_the_euro_has_its_rate_by_law(code: str, amount: str, euros: str) -> None:
    found = convert(Money(Decimal(amount), code), "EUR", date(2001, 3, 3), find)
    assert isinstance(found, Converted) and found.money == Money(Decimal(euros), "EUR") and found.sources == ("fixed",)
    assert isinstance(convert(Money(Decimal(amount), code), "EUR", date(1998, 12, 31), find), Unconverted)


def test_the_same_currency_needs_no_rate_and_no_day() -> None:
    found = convert(usd("12.345"), "USD", None, find)
    assert isinstance(found, Converted) and found.money == usd("12.345") and found.sources == ()


@pytest.mark.parametrize(
    ("money", "day", "words"),
    [
        (Money(Decimal(5)), FRIDAY, "currency"),
        (usd("5"), None, "day"),
        (Money(Decimal(5), "XAU"), FRIDAY, "No rate of XAU"),
    ],
)
def test_what_cannot_be_converted_says_why(money: Money, day: date | None, words: str) -> None:
    found = convert(money, "EUR", day, find)
    assert isinstance(found, Unconverted) and words in found.reason and found.money == money


def test_a_total_counts_what_is_not_in_it() -> None:
    sums = [
        (usd("100"), FRIDAY),
        (Money(Decimal(8), "EUR"), None),
        (Money(Decimal(1)), FRIDAY),
        (Money(Decimal(2)), None),
    ]
    found = total(sums, "EUR", find)
    assert (found.money, found.counted) == (Money(Decimal("99.95"), "EUR"), 2)
    assert sum(found.left.values()) == 2 and all(reason.endswith(".") for reason in found.left)
