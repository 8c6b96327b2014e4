"""What the coins of a filter cost in all, by currency and in the owner's; what is not in a sum is counted."""

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

from sqlalchemy import Connection, select

from coinstack.domain.coin import Acquisition
from coinstack.domain.costs import Cost, summed, true_cost
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money
from coinstack.domain.rates import ECB, OWNER, Converted, Find, Rate, convert
from coinstack.domain.settings import Preferences
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.database.queries.matching import Matching
from coinstack.infrastructure.database.queries.remembering import Memory
from coinstack.infrastructure.database.queries.settings import preferences
from coinstack.infrastructure.database.types import read_money

Lots = dict[str, tuple[PriceBasis, Decimal | None]]
Day = dt.date | str | None  # SQLite gives it as text
Sums = Sequence[str | None]
Group = tuple[Day, str | None]  # the day it was bought, and the currency

CHUNK = 200
COLUMNS = ", ".join(f"c.acquisition_{cost.value}" for cost in Cost)


@dataclass(frozen=True)
class Left:
    """Sums of one currency that could not be converted, of how many coins, and why."""

    money: Money
    coins: int
    reason: str


@dataclass(frozen=True)
class Spent:
    """What was paid, by currency; the whole in the owner's currency, and what is not in it."""

    coins: int  # with any sum
    without: int  # with none
    totals: tuple[Money, ...]
    currency: str | None
    money: Money | None  # None: the owner has set no currency
    left: tuple[Left, ...]


REMEMBERED = 64


@cache
def _memory() -> Memory[Spent]:
    return Memory(REMEMBERED)


def spent(connection: Connection, wanted: Filter) -> Spent:
    """What the coins of the filter truly cost; remembered until something is written.

    The rates must have been put in before.
    """
    return _memory().get(connection, wanted, lambda: _spent(connection, wanted))


def _spent(connection: Connection, wanted: Filter) -> Spent:
    set_ = preferences(connection)
    lots = _lots(connection, set_)
    groups: defaultdict[Group, Decimal] = defaultdict(Decimal)
    coins: Counter[Group] = Counter()
    with_sum = without = 0
    for day, key, sums in _bought(connection, wanted):
        lot = lots.get(key) if key else None
        totals = _totals(sums, lot) if lot else _plain(sums)
        with_sum, without = with_sum + bool(totals), without + (not totals)
        for money in totals:
            group = day, money.currency
            groups[group] += money.amount
            coins[group] += 1
    totals = summed(Money(amount, code) for (_, code), amount in groups.items())
    whole, left = None, tuple[Left, ...]()
    if set_.currency is not None:
        find = _known(connection, [*(code for _, code in groups if code), set_.currency])
        whole, left = _converted(groups, coins, set_.currency, find)
    return Spent(with_sum, without, totals, set_.currency, whole, left)


def _bought(connection: Connection, wanted: Filter) -> Iterator[tuple[Day, str | None, Sums]]:
    """The day, the lot's key and the sums of each coin, as the driver gives them: there may be very many."""
    matching = Matching(connection, wanted)
    source, clauses = matching.first()
    if matching.is_open:
        source = matching.by(None)
    columns = f"c.acquisition_date, c.acquisition_lot_key, {COLUMNS}"
    with matching.run(f"SELECT {columns} FROM {source} JOIN coins c ON c.id = l.coin_id", clauses) as result:
        while result.cursor is not None and (chunk := result.cursor.fetchmany(CHUNK)):
            for day, key, *sums in chunk:
                yield day, key, sums


def _lots(connection: Connection, wanted: Preferences) -> Lots:
    c = tables.lots.c
    found: Lots = {}
    for row in connection.execute(
        select(c.key, c.basis, c.premium_rate, c.house, c.sub_house).where(c.key.is_not(None))
    ):
        percent = row.premium_rate
        for house in (row.sub_house, row.house):
            if percent is None and house:
                percent = wanted.premium(house)
        found[row.key] = (PriceBasis(row.basis), percent)
    return found


@lru_cache(maxsize=4096)
def _money(text: str) -> Money:
    return read_money(text)


def _plain(sums: Sums) -> tuple[Money, ...]:
    """The sums of a coin of whose lot nothing is known: all that was stated."""
    stated = [_money(one) for one in sums if one is not None]
    return tuple(stated) if len(stated) < 2 else summed(stated)


def _totals(sums: Sums, lot: tuple[PriceBasis, Decimal | None]) -> tuple[Money, ...]:
    price, premium, tax, duty, shipping, other = (None if one is None else _money(one) for one in sums)
    paid = Acquisition(price=price, premium=premium, tax=tax, duty=duty, shipping=shipping, other=other)
    cost = true_cost(paid, basis=lot[0], premium_percent=lot[1])
    return cost.totals if cost else ()


def _converted(
    groups: dict[Group, Decimal], coins: Counter[Group], to: str, find: Find
) -> tuple[Money, tuple[Left, ...]]:
    amount = Decimal(0)
    left: defaultdict[tuple[str | None, str], list[Group]] = defaultdict(list)
    for group, sum_ in groups.items():
        day, code = group
        day = dt.date.fromisoformat(day) if isinstance(day, str) else day
        found = convert(Money(sum_, code), to, day, find)
        if isinstance(found, Converted):
            amount += found.money.amount
        else:
            left[code, _kind(found.reason, day)].append(group)
    told = [
        Left(Money(sum((groups[one] for one in those), Decimal(0)), code), sum(coins[one] for one in those), reason)
        for (code, reason), those in left.items()
    ]
    return Money(amount, to), tuple(sorted(told, key=lambda one: -one.coins))


def _kind(reason: str, day: dt.date | None) -> str:
    """The reason without its day, so that a hundred days make one line."""
    return reason if day is None else reason.replace(f"{day.isoformat()}, or the week before", "the day")


def _known(connection: Connection, currencies: Iterable[str]) -> Find:
    """All rates of those currencies at hand."""
    c = tables.rates.c
    query = select(c.currency, c.day, c.per_euro, c.source).where(c.currency.in_(sorted(set(currencies))))
    days: defaultdict[str, dict[dt.date, Rate]] = defaultdict(dict)
    for source in (ECB, OWNER):  # of one day, the owner's goes before the bank's
        for currency, day, per_euro, said in connection.execute(query.where(c.source == source).order_by(c.day)):
            days[currency][day] = Rate(currency, day, Decimal(per_euro), said)
    ordered = {currency: sorted(known) for currency, known in days.items()}

    def find(currency: str, day: dt.date) -> Rate | None:
        known = ordered.get(currency, [])
        place = bisect_right(known, day)
        return days[currency][known[place - 1]] if place else None

    return find
