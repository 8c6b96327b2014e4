"""What holds of every cost and every conversion."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.coin import Acquisition
from coinstack.domain.costs import Cost, true_cost
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money
from coinstack.domain.rates import Converted, Rate, Unconverted, convert, total

AMOUNTS = st.decimals(min_value=0, max_value=1_000_000, places=2)
CODES = st.sampled_from(["EUR", "USD", "CHF", "JPY", None])
SUMS = st.builds(Money, AMOUNTS, CODES)
PAID = st.builds(
    Acquisition,
    **{cost.value: st.none() | SUMS for cost in Cost},
)
PERCENTS = st.none() | st.decimals(min_value=0, max_value=100, places=2)
RATES = st.decimals(min_value="0.0001", max_value=20_000, places=4)
DAY = date(2020, 5, 1)


@given(PAID, st.sampled_from(PriceBasis), PERCENTS)
def test_the_totals_are_the_lines_and_no_line_is_lost(
    paid: Acquisition, basis: PriceBasis, percent: Decimal | None
) -> None:
    cost = true_cost(paid, basis=basis, premium_percent=percent)
    stated = {one: money for one in Cost if (money := getattr(paid, one.value)) is not None}
    if cost is None:
        assert not stated
        return
    shown = {line.cost: line.money for line in cost.lines}
    assert len(shown) == len(cost.lines)
    for code in {money.currency for money in shown.values()}:
        (whole,) = (one.amount for one in cost.totals if one.currency == code)
        assert whole == sum(money.amount for money in shown.values() if money.currency == code)
    lost = set(stated) - set(shown)
    assert lost <= ({Cost.PREMIUM} if basis is PriceBasis.INCL_PREMIUM and paid.price else set())
    made = set(shown) - set(stated)
    assert made <= ({Cost.PREMIUM} if basis is PriceBasis.HAMMER and paid.price and percent else set())
    assert all(shown[one] == stated[one] for one in set(shown) & set(stated))


@given(AMOUNTS, st.decimals(min_value=0, max_value=100, places=2))
def test_a_premium_is_never_more_than_half_a_cent_off(amount: Decimal, percent: Decimal) -> None:
    cost = true_cost(Acquisition(price=Money(amount, "EUR")), basis=PriceBasis.HAMMER, premium_percent=percent)
    assert cost is not None
    assert abs(cost.totals[0].amount * 100 - amount * (100 + percent)) <= Decimal("0.5")


@given(SUMS, RATES, RATES)
def test_there_and_back_again_is_the_same_to_what_a_cent_is_worth(money: Money, usd: Decimal, chf: Decimal) -> None:
    rates = {"USD": usd, "CHF": chf, "JPY": Decimal(120)}

    def find(currency: str, day: date) -> Rate | None:
        return Rate(currency, day, rates[currency], "ecb") if currency in rates else None

    there = convert(money, "USD", DAY, find)
    if money.currency is None:
        assert isinstance(there, Unconverted)
        return
    assert isinstance(there, Converted) and there.money.currency == "USD"
    back = convert(there.money, money.currency, DAY, find)
    assert isinstance(back, Converted)
    cent = Decimal("0.005") * rates.get(money.currency, Decimal(1)) / usd
    assert abs(back.money.amount - money.amount) <= cent + Decimal("0.005")


@given(st.lists(st.tuples(SUMS, st.none() | st.just(DAY) | st.just(date(1980, 1, 1))), max_size=12))
def test_every_sum_is_in_the_total_or_counted_as_left(sums: list[tuple[Money, date | None]]) -> None:
    def find(currency: str, day: date) -> Rate | None:
        return Rate(currency, day, Decimal(2), "ecb") if day == DAY else None

    found = total(sums, "EUR", find)
    assert found.counted + sum(found.left.values()) == len(sums)
    parts = [convert(money, "EUR", day, find) for money, day in sums]
    assert found.money.amount == sum(one.money.amount for one in parts if isinstance(one, Converted))
