"""A sum shared among several: exactly, to the smallest unit of its currency as written."""

from collections.abc import Sequence
from decimal import Decimal

from coinstack.domain.money import Money


def shared(sum_: Money, weights: Sequence[Decimal]) -> list[Money]:
    """The sum in parts that stand to each other as the weights do; they add up to it exactly.

    Each is rounded down to a cent (to the sum's own digits where it has more), and the cents that are left go to those
    that lost most by it (the method of the largest remainder). Weights that are all zero share alike.
    """
    if not weights:
        return []
    unit = Decimal(1).scaleb(min(-2, _exponent(sum_.amount)))
    total = sum(weights, Decimal(0))
    each = [weight / total if total else Decimal(1) / len(weights) for weight in weights]
    units = int((sum_.amount / unit).to_integral_value())
    exact = [units * share for share in each]
    whole = [int(one) for one in exact]
    by_loss = sorted(range(len(weights)), key=lambda place: (whole[place] - exact[place], place))
    for place in by_loss[: units - sum(whole)]:
        whole[place] += 1
    return [Money(count * unit, sum_.currency) for count in whole]


def _exponent(amount: Decimal) -> int:
    exponent = amount.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0
