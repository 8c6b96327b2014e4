"""What currencies were worth on a day, and sums turned from one into another: exactly, or told why not."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from types import MappingProxyType

from coinstack.domain.money import Money

EURO = "EUR"
FIRST_DAY = date(1999, 1, 1)  # of the euro
REACH = timedelta(days=7)
"""How old a rate may be: banks rest on weekends and holidays, and no market is shut for longer."""

ECB, OWNER, FIXED = "ecb", "owner", "fixed"

# Currencies that became the euro: units to one euro, fixed for ever by Regulations (EC) 2866/98, 1478/2000 and later.
_FIXED: Mapping[str, tuple[date, Decimal]] = MappingProxyType(
    {
        code: (date(year, 1, 1), Decimal(units))
        for code, year, units in (
            ("ATS", 1999, "13.7603"),
            ("BEF", 1999, "40.3399"),
            ("DEM", 1999, "1.95583"),
            ("ESP", 1999, "166.386"),
            ("FIM", 1999, "5.94573"),
            ("FRF", 1999, "6.55957"),
            ("IEP", 1999, "0.787564"),
            ("ITL", 1999, "1936.27"),
            ("LUF", 1999, "40.3399"),
            ("NLG", 1999, "2.20371"),
            ("PTE", 1999, "200.482"),
            ("GRD", 2001, "340.750"),
        )
    }
)


@dataclass(frozen=True)
class Rate:
    """How many units one euro was worth on a day, and who says so: ecb, owner, or fixed by law."""

    currency: str
    day: date
    per_euro: Decimal
    source: str


@dataclass(frozen=True)
class Converted:
    """A sum in another currency; `rate` is what one unit of the first was worth, on `day` (the older of two)."""

    money: Money
    rate: Decimal
    day: date
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Unconverted:
    """A sum that stays as it is, and why, in a sentence."""

    money: Money
    reason: str


Find = Callable[[str, date], Rate | None]
"""The last rate of a currency on or before a day, however old."""


def rate_on(currency: str, day: date, find: Find) -> Rate | None:
    """What the currency was worth on the day: by law, else the last rate that is not older than a week."""
    if currency == EURO:
        return Rate(EURO, day, Decimal(1), FIXED)
    since, units = _FIXED.get(currency, (date.max, Decimal(0)))
    if day >= since:
        return Rate(currency, day, units, FIXED)
    found = find(currency, day)
    return found if found and found.day <= day <= found.day + REACH else None


def convert(money: Money, to: str, day: date | None, find: Find) -> Converted | Unconverted:
    """The sum in another currency at the rates of the day, rounded to the cent; or why there is none."""
    if money.currency is None:
        return Unconverted(money, "Nobody said in which currency it was paid.")
    if money.currency == to:
        return Converted(money, Decimal(1), day or date.max, ())
    if day is None:
        return Unconverted(money, "Nobody said on which day it was paid.")
    ends = []
    for currency in (money.currency, to):
        rate = rate_on(currency, day, find)
        if rate is None:
            return Unconverted(money, f"No rate of {currency} is known for {day.isoformat()}, or the week before.")
        ends.append(rate)
    return _at(money, *ends)


def _at(money: Money, of: Rate, to: Rate) -> Converted:
    with localcontext() as context:
        context.prec = 40
        amount = (money.amount * to.per_euro / of.per_euro).quantize(Decimal("0.01"), ROUND_HALF_UP)
        rate = (to.per_euro / of.per_euro).quantize(Decimal("0.00000001"), ROUND_HALF_UP).normalize()
    told = [one for one in (of, to) if one.currency != EURO]
    sources = tuple(dict.fromkeys(one.source for one in told))
    day = min((one.day for one in told), default=of.day)
    return Converted(Money(amount, to.currency), rate, day, sources)


@dataclass(frozen=True)
class Total:
    """Sums in one currency: how many are in it, and how many are not, by the reason."""

    money: Money
    counted: int
    left: Mapping[str, int]
    """Never silent: a total with something left is a total of a part, and is to be shown as one."""


def total(sums: Iterable[tuple[Money, date | None]], to: str, find: Find) -> Total:
    """All sums, each at the rate of its own day."""
    amount, counted = Decimal(0), 0
    left: Counter[str] = Counter()
    for money, day in sums:
        found = convert(money, to, day, find)
        if isinstance(found, Converted):
            amount, counted = amount + found.money.amount, counted + 1
        else:
            left[found.reason] += 1
    return Total(Money(amount, to), counted, dict(left))
