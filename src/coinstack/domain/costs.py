"""What a coin truly cost: the hammer, the premium, tax, shipping and the rest, each line kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from coinstack.domain.coin import Acquisition
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money


class Cost(StrEnum):
    """What a line is for."""

    PRICE = "price"  # the hammer, or the price where there was none
    PREMIUM = "premium"
    TAX = "tax"
    DUTY = "duty"
    SHIPPING = "shipping"
    OTHER = "other"


@dataclass(frozen=True)
class Line:
    """One line; `percent` is the premium's rate where the line was worked out and nobody stated it."""

    cost: Cost
    money: Money
    percent: Decimal | None = None


@dataclass(frozen=True)
class TrueCost:
    """The lines, and their sum in each currency (None: nobody named it); `remark` says what was not added, and why."""

    lines: tuple[Line, ...]
    totals: tuple[Money, ...]
    basis: PriceBasis
    remark: str | None = None


def true_cost(
    paid: Acquisition, *, basis: PriceBasis = PriceBasis.UNKNOWN, premium_percent: Decimal | None = None
) -> TrueCost | None:
    """What the coin cost in all, or None where no sum is known.

    On a hammer price the premium is added: as stated, else worked out at `premium_percent` (the lot's own page's, else
    the house's). A price that includes the premium gets none, and of a price that was only asked nothing is worked out.
    """
    stated = [Line(cost, money) for cost in Cost if (money := getattr(paid, cost.value)) is not None]
    if not stated:
        return None
    remark: str | None = None
    if basis is PriceBasis.INCL_PREMIUM and paid.price is not None:
        if paid.premium is not None:
            remark = "The price includes the buyer's premium, so the premium was not added again."
        stated = [line for line in stated if line.cost is not Cost.PREMIUM]
    elif basis is PriceBasis.ASKED:
        remark = "The price is what was asked; what was paid may be another."
    elif basis is PriceBasis.HAMMER and paid.price is not None and paid.premium is None:
        if premium_percent is None:
            remark = "The price is the hammer's alone, and nobody knows the premium: enter it, or the house's rate."
        elif premium_percent:
            stated.insert(1, premium_line(paid.price, premium_percent))
    return TrueCost(tuple(stated), summed(line.money for line in stated), basis, remark)


def premium_line(hammer: Money, percent: Decimal) -> Line:
    """The premium on a hammer price, rounded to the cent."""
    amount = (hammer.amount * percent / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)
    return Line(Cost.PREMIUM, Money(amount, hammer.currency), percent)


def summed(sums: Iterable[Money]) -> tuple[Money, ...]:
    """The sums of each currency, in the order in which the currencies first come."""
    found: dict[str | None, Decimal] = {}
    for money in sums:
        found[money.currency] = found.get(money.currency, Decimal(0)) + money.amount
    return tuple(Money(amount, currency) for currency, amount in found.items())
