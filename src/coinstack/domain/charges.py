"""What an invoice charges besides its lots: whether its figures add up, and what of it is offered to be shared."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from coinstack.domain.costs import premium_line
from coinstack.domain.document import Json
from coinstack.domain.money import Money

_SUMS = ("hammer", "hammer_total", "premium", "shipping", "tax", "total")
_CENT = Decimal("0.01")


@dataclass(frozen=True)
class Charges:
    """An invoice's own figures; `hammer` is what its lots come to, where each has a price in one currency.

    `lots` is how many are on it; `premium_rate` is in percent, and where it is stated each lot bears its part already.
    """

    lots: int
    number: str | None = None
    day: date | None = None
    hammer: Money | None = None
    hammer_total: Money | None = None
    premium: Money | None = None
    premium_rate: Decimal | None = None
    shipping: Money | None = None
    tax: Money | None = None
    total: Money | None = None


class Figure(StrEnum):
    """A figure that can be checked."""

    HAMMER = "hammer"
    PREMIUM = "premium"
    TOTAL = "total"


@dataclass(frozen=True)
class Check:
    """A figure of the invoice beside what its lots and lines come to."""

    what: Figure
    told: Money
    found: Money
    adds_up: bool


@dataclass(frozen=True)
class Shares:
    """What is offered to be shared over the lots."""

    premium: Money | None = None
    shipping: Money | None = None
    fees: Money | None = None
    tax: Money | None = None


def checks(of: Charges) -> tuple[Check, ...]:
    """The figures that can be checked. Premiums are rounded lot by lot, so each lot may be a cent off."""
    pairs = (
        (Figure.HAMMER, of.hammer_total, of.hammer, _CENT),
        (Figure.PREMIUM, of.premium, _premium_of_lots(of), _CENT * of.lots),
        (Figure.TOTAL, of.total, _lines(of), _CENT * of.lots),
    )
    return tuple(
        Check(what, said, found, abs(said.amount - found.amount) <= within)
        for what, said, found, within in pairs
        if said is not None and found is not None and said.currency == found.currency
    )


def offered(of: Charges) -> Shares:
    """What the invoice adds: its premium where no rate says each lot's, as fees what its total has beyond its lines.

    Fees are offered only where the lots' prices are all there: else the rest may be a lot that was not found.
    """
    found = _lines(of)
    rest = of.total.amount - found.amount if of.total and found and of.total.currency == found.currency else Decimal(0)
    are_all_there = all(one.adds_up for one in checks(of) if one.what is Figure.HAMMER)
    fees = Money(rest, of.total.currency) if of.total and are_all_there and rest > _CENT * of.lots else None
    return Shares(None if of.premium_rate is not None else of.premium, of.shipping, fees, of.tax)


def _premium_of_lots(of: Charges) -> Money | None:
    if of.hammer is None or of.premium_rate is None:
        return None
    return premium_line(of.hammer, of.premium_rate).money


def _lines(of: Charges) -> Money | None:
    """What the lines come to, in one currency; None where the lots' prices are not known."""
    if of.hammer is None:
        return None
    lines = [one for one in (of.premium or _premium_of_lots(of), of.shipping, of.tax) if one is not None]
    if any(one.currency != of.hammer.currency for one in lines):
        return None
    return Money(of.hammer.amount + sum((one.amount for one in lines), Decimal(0)), of.hammer.currency)


def to_json(of: Charges) -> dict[str, Json]:
    """As a preview keeps it."""
    document: dict[str, Json] = {"lots": of.lots, "number": of.number, "day": of.day.isoformat() if of.day else None}
    document["premium_rate"] = str(of.premium_rate) if of.premium_rate is not None else None
    for name in _SUMS:
        sum_: Money | None = getattr(of, name)
        document[name] = {"amount": str(sum_.amount), "currency": sum_.currency} if sum_ else None
    return document


def from_json(kept: Mapping[str, Json]) -> Charges:
    """What `to_json` wrote."""
    lots, number, day, rate = (kept.get(name) for name in ("lots", "number", "day", "premium_rate"))
    return Charges(
        lots=lots if isinstance(lots, int) else 0,
        number=number if isinstance(number, str) else None,
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        premium_rate=Decimal(rate) if isinstance(rate, str) else None,
        **{name: _sum(kept.get(name)) for name in _SUMS},
    )


def _sum(kept: Json) -> Money | None:
    if not isinstance(kept, dict):
        return None
    currency = kept.get("currency")
    return Money(Decimal(str(kept["amount"])), currency if isinstance(currency, str) else None)
