"""What a coin truly cost, from its sums, the lot it came from, and the rates of the day."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Connection

from coinstack.domain.coin import Acquisition
from coinstack.domain.costs import Line, TrueCost, true_cost
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money
from coinstack.domain.rates import Converted, Find, convert
from coinstack.domain.settings import Preferences
from coinstack.infrastructure.database.queries.settings import preferences
from coinstack.infrastructure.database.rows import fetched, mark
from coinstack.infrastructure.database.types import unscaled


class _Bought(NamedTuple):
    """The lot that a coin came from, as the driver gives it; the premium in hundredths of a percent."""

    key: object
    basis: object
    premium: object
    house: object
    sub_house: object


def of_coin(connection: Connection, coin_id: int, bought: Mapping[str, object], find: Find) -> dict[str, object] | None:
    """The lines, their sums, and the whole in the owner's currency; `bought` is the acquisition as JSON shows it.

    None where no sum is known.
    """
    paid = Acquisition(
        price=_money(bought.get("price")),
        premium=_money(bought.get("premium")),
        shipping=_money(bought.get("shipping")),
        tax=_money(bought.get("tax")),
        duty=_money(bought.get("duty")),
        other=_money(bought.get("other")),
    )
    if paid == Acquisition():
        return None
    wanted = preferences(connection)
    basis, percent = _lot(connection, coin_id, bought.get("lot_key"), wanted)
    cost = true_cost(paid, basis=basis, premium_percent=percent)
    return None if cost is None else _shown(cost) | {"in_currency": _converted(cost, bought, wanted, find)}


def _money(shown: object) -> Money | None:
    if not isinstance(shown, dict):
        return None
    currency = shown["currency"]
    return Money(Decimal(str(shown["amount"])), currency if isinstance(currency, str) else None)


def _lot(connection: Connection, coin_id: int, key: object, wanted: Preferences) -> tuple[PriceBasis, Decimal | None]:
    """What the price of the coin's lot is, and the premium in percent; of several lots, the one it was bought as."""
    sql = (
        "SELECT lots.key, lots.basis, lots.premium_rate, lots.house, lots.sub_house FROM lot_coins "
        f"JOIN lots ON lots.id = lot_coins.lot_id WHERE lot_coins.coin_id = {mark(connection.dialect)} ORDER BY lots.id"
    )
    rows = [_Bought(*row) for row in fetched(connection, sql, (coin_id,))]
    found = next((row for row in rows if row.key == key), rows[0] if len(rows) == 1 else None)
    if found is None:
        return PriceBasis.UNKNOWN, None
    percent = None if found.premium is None else unscaled(int(str(found.premium)), 2)
    for house in (found.sub_house, found.house):
        if percent is None and house:
            percent = wanted.premium(str(house))
    return PriceBasis(str(found.basis)), percent


def _shown(cost: TrueCost) -> dict[str, object]:
    return {
        "lines": [_line(one) for one in cost.lines],
        "totals": [_sum(one) for one in cost.totals],
        "basis": cost.basis.value,
        "remark": cost.remark,
    }


def _line(line: Line) -> dict[str, object]:
    percent = None if line.percent is None else f"{line.percent:f}"
    return {"cost": line.cost.value, "money": _sum(line.money), "percent": percent}


def _sum(money: Money) -> dict[str, object]:
    return {"amount": f"{money.amount:f}", "currency": money.currency}


def _converted(
    cost: TrueCost, bought: Mapping[str, object], wanted: Preferences, find: Find
) -> dict[str, object] | None:
    """The whole in the owner's currency, and what could not be turned into it."""
    if wanted.currency is None:
        return None
    day = bought.get("date")
    bought_on = dt.date.fromisoformat(day) if isinstance(day, str) else day if isinstance(day, dt.date) else None
    amount, parts, left = Decimal(0), list[dict[str, object]](), list[dict[str, object]]()
    for money in cost.totals:
        found = convert(money, wanted.currency, bought_on, find)
        if not isinstance(found, Converted):
            left.append({"money": _sum(money), "reason": found.reason})
            continue
        amount += found.money.amount
        if found.sources:
            day_of = found.day.isoformat()
            part: dict[str, object] = {"paid": _sum(money), "money": _sum(found.money), "rate": f"{found.rate:f}"}
            parts.append(part | {"day": day_of, "sources": list(found.sources)})
    whole = None if len(left) == len(cost.totals) else _sum(Money(amount, wanted.currency))
    return {"money": whole, "rates": parts, "left": left}
