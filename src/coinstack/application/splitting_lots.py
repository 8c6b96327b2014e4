"""A lot of several coins becomes several drafts that share its price; an invoice's costs are shared over its lots."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from coinstack.application.judging_lots import ACTION, judged, opened
from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain import told
from coinstack.domain.document import GROUP_FIELDS, Json
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.imported import Document, KeptRow, Record, State
from coinstack.domain.money import Money
from coinstack.domain.sharing import shared
from coinstack.domain.told import Told

SUMS = ("price", "premium", "shipping", "tax", "duty", "other")
OF_ONE_PIECE = (
    "weight_g", "diameter_mm", "diameter_min_mm", "thickness_mm", "die_axis_h", "specific_gravity", "obverse_die",
    "reverse_die",
)  # fmt: skip
"""What was measured on one of the coins, and says nothing of the others."""


class Rule(StrEnum):
    """Who bears how much of the price."""

    EQUAL = "equal"
    BY_WEIGHT = "by_weight"
    FIRST = "first"


def money_of(given: Json, name: str) -> Money:
    """A sum that the owner wrote.

    Raises:
        Invalid: it is none.
    """
    read = GROUP_FIELDS["acquisition"]["price"].read(given, where=f"{name}.")
    if not isinstance(read, Money):
        raise Invalid("An amount of money is needed.", field=name)
    return read


def amounts(given: Mapping[str, str]) -> dict[int, Decimal]:
    """What each row bears, as the owner wrote it.

    Raises:
        Invalid: a row or an amount is none.
    """
    found: dict[int, Decimal] = {}
    for row, amount in given.items():
        if not (row.isascii() and row.isdecimal()):
            raise Invalid(f"“{row}” is no coin of the lot.", field="share")
        found[int(row)] = money_of({"amount": amount, "currency": None}, "share").amount
    return found


def split(
    import_id: int,
    services: Services,
    *,
    coins: int,
    rule: Rule = Rule.EQUAL,
    amounts: Mapping[int, Decimal] | None = None,
) -> None:
    """Make so many drafts of a preview, and share what was paid over them by the rule, or by the owner's amounts.

    Drafts that are there keep what was corrected in them; new ones begin as the first, without its measures.

    Raises:
        NotFound: there is no such preview.
        Conflict: one of its coins was confirmed.
        Invalid: the amounts are not those of the lot's price, or a coin has no weight to share by.
    """
    if not 1 <= coins <= 200:
        raise Invalid("A lot is split into one to 200 coins.", field="coins")
    with services.unit_of_work() as uow:
        record = _untouched(import_id, uow)
        rows = uow.imports.rows(import_id)
        drafts = [told.from_json(row.reading) for row in rows][:coins]
        totals = _totals([told.from_json(row.reading) for row in rows])
        drafts += [_further(drafts[0]) for _ in range(coins - len(drafts))]
        weights = _weights(drafts, rule) if amounts is None else _said(amounts, totals.get("price"), coins)
        drafts = _with_sums(drafts, {name: shared(sum_, weights) for name, sum_ in totals.items()})
        uow.imports.clear_rows(import_id)
        uow.imports.add_rows(import_id, [judged(number, one, uow) for number, one in enumerate(drafts, start=1)])
        record.rows = record.rows_done = coins
        uow.imports.save(record)
        uow.commit(ACTION)


def _untouched(import_id: int, uow: UnitOfWork) -> Record:
    record, _ = opened(import_id, uow)
    if record.state is not State.READY:
        raise Conflict("A coin of this lot is in the collection already: undo that first.")
    return record


def _totals(drafts: Sequence[Told]) -> dict[str, Money]:
    """What the drafts cost together, by the kind of cost."""
    found: dict[str, Money] = {}
    for draft in drafts:
        for name, sum_ in _sums(draft).items():
            known = found.get(name)
            if known is not None and known.currency != sum_.currency:
                raise Invalid("The coins of this lot were paid in different currencies.", field="share")
            found[name] = sum_ if known is None else replace(sum_, amount=known.amount + sum_.amount)
    return found


def _sums(draft: Told) -> dict[str, Money]:
    bought = draft.coin.get("acquisition")
    if not isinstance(bought, dict):
        return {}
    return {name: money_of(bought[name], name) for name in SUMS if bought.get(name) is not None}


def _further(first: Told) -> Told:
    return told.without(first, {f"description.{name}" for name in OF_ONE_PIECE})


def _weights(drafts: Sequence[Told], rule: Rule) -> list[Decimal]:
    if rule is Rule.EQUAL:
        return [Decimal(1)] * len(drafts)
    if rule is Rule.FIRST:
        return [Decimal(1), *[Decimal(0)] * (len(drafts) - 1)]
    weights = [_weight(draft) for draft in drafts]
    for number, weight in enumerate(weights, start=1):
        if weight is None:
            raise Invalid(f"Coin {number} has no weight yet: weigh it, or share by another rule.", field="share")
    return [weight for weight in weights if weight is not None]


def _weight(draft: Told) -> Decimal | None:
    said = draft.coin.get("description")
    weight = said.get("weight_g") if isinstance(said, dict) else None
    return Decimal(str(weight)) if isinstance(weight, int | float | Decimal) else None


def _said(given: Mapping[int, Decimal], price: Money | None, coins: int) -> list[Decimal]:
    if set(given) != set(range(1, coins + 1)):
        raise Invalid(f"Say the amount of each of the {coins} coins.", field="share")
    if price is None:
        raise Invalid("The lot has no price to share. Say first what was paid.", field="share")
    total = sum(given.values(), Decimal(0))
    if total != price.amount:
        raise Invalid(f"The amounts come to {total}, and the lot cost {price.amount}.", field="share")
    return [given[number] for number in range(1, coins + 1)]


def _with_sums(drafts: Sequence[Told], parts: Mapping[str, Sequence[Money]]) -> list[Told]:
    made: list[Told] = []
    for place, draft in enumerate(drafts):
        held = draft.coin.get("acquisition")
        bought: Document = dict(held) if isinstance(held, dict) else {}
        for name, shares in parts.items():
            bought[name] = {"amount": str(shares[place].amount), "currency": shares[place].currency}
            if not shares[place].amount:
                del bought[name]
        made.append(replace(draft, coin=draft.coin | {"acquisition": bought}))
    return made


def share_costs(
    import_ids: Sequence[int],
    services: Services,
    *,
    premium: Money | None = None,
    shipping: Money | None = None,
    fees: Money | None = None,
    tax: Money | None = None,
    by_price: bool = True,
) -> None:
    """Share what an invoice adds over the coins of its lots, by their prices or alike; what they had is replaced.

    Raises:
        NotFound: there is no such preview.
        Conflict: one of them was confirmed.
        Invalid: a coin has no price to share by, or they were paid in different currencies.
    """
    numbers = sorted(set(import_ids))
    with services.unit_of_work() as uow:
        rows: list[tuple[int, KeptRow]] = []
        for number in numbers:
            _untouched(number, uow)
            rows += [(number, row) for row in uow.imports.rows(number)]
        drafts = [told.from_json(row.reading) for _, row in rows]
        weights = _prices(drafts) if by_price else [Decimal(1)] * len(drafts)
        said = (("premium", premium), ("shipping", shipping), ("other", fees), ("tax", tax))
        costs = {name: sum_ for name, sum_ in said if sum_}
        drafts = _with_sums(drafts, {name: shared(sum_, weights) for name, sum_ in costs.items()})
        for (number, row), draft in zip(rows, drafts, strict=True):
            owner = tuple(sorted({*draft.owner, *(f"acquisition.{name}" for name in costs)}))
            uow.imports.change_readings(number, [judged(row.row, replace(draft, owner=owner), uow)])
        uow.commit(ACTION)


def _prices(drafts: Sequence[Told]) -> list[Decimal]:
    prices = [_sums(draft).get("price") for draft in drafts]
    if any(price is None for price in prices):
        raise Invalid("A coin on the invoice has no price: say what it cost, or share alike.", field="rule")
    if len({price.currency for price in prices if price}) > 1:
        raise Invalid("The lots were paid in different currencies: share alike, or by hand.", field="rule")
    return [price.amount for price in prices if price]
