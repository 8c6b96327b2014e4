"""A lot of several coins becomes several drafts that share its price; an invoice's costs are shared over its lots."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from coinstack.application.judging_lots import ACTION, judged, opened
from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain import told
from coinstack.domain.coin import Acquisition
from coinstack.domain.document import GROUP_FIELDS, Json
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.imported import Document, KeptRow, Record, State
from coinstack.domain.lot_preview import Preview
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
        drafts += [further(drafts[0]) for _ in range(coins - len(drafts))]
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


def further(first: Told) -> Told:
    """A further coin of a lot: as the first, without what was measured on that one."""
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


@dataclass(frozen=True)
class Share:
    """What a coin of an invoice bears. In one that is in the collection nothing is written: its owner does that there.

    `kept` names the costs that it bore already and keeps.
    """

    import_id: int
    row: int
    title: str
    coin_id: int | None
    costs: Mapping[str, Money]
    kept: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Bearer:
    """A coin of the invoice: its draft, and what it cost as the collection has it, once it is there."""

    import_id: int
    row: KeptRow
    draft: Told
    paid: Acquisition | None

    def kept(self, name: str, currency: str | None) -> Money | None:
        """The cost that it bears already, and keeps."""
        found: Money | None = getattr(self.paid, name) if self.paid else None
        return found if found is not None and found.currency == currency else None


def share_costs(
    import_ids: Sequence[int],
    services: Services,
    *,
    premium: Money | None = None,
    shipping: Money | None = None,
    fees: Money | None = None,
    tax: Money | None = None,
    by_price: bool = True,
) -> tuple[Share, ...]:
    """Share what an invoice adds over all coins of its lots, by their prices or alike; what drafts had is replaced.

    Lots of the same invoice that are in the collection bear their part whether they are named or not: what they have of
    a cost they keep, and the others share the rest; of what they have nothing yet, their part is told and not given to
    the others.

    Raises:
        NotFound: there is no such preview.
        Conflict: nothing of the invoice waits any more.
        Invalid: a coin has no price to share by, they were paid in different currencies, or the coins in the collection
            bear more than there is to share.
    """
    said = (("premium", premium), ("shipping", shipping), ("other", fees), ("tax", tax))
    costs = {name: sum_ for name, sum_ in said if sum_}
    with services.unit_of_work() as uow:
        bearers = _bearers(_on_invoice(sorted(set(import_ids)), uow), uow)
        if all(one.row.coin_id is not None for one in bearers):
            raise Conflict("Every coin of this invoice is in the collection: write what it cost there.")
        weights = _prices([one.draft for one in bearers]) if by_price else [Decimal(1)] * len(bearers)
        parts = {name: _parts(name, sum_, weights, bearers) for name, sum_ in costs.items()}
        for one, draft in zip(bearers, _with_sums([one.draft for one in bearers], parts), strict=True):
            if one.row.coin_id is None:
                owner = tuple(sorted({*draft.owner, *(f"acquisition.{name}" for name in costs)}))
                uow.imports.change_readings(one.import_id, [judged(one.row.row, replace(draft, owner=owner), uow)])
        uow.commit(ACTION)
    return tuple(_share(one, place, parts) for place, one in enumerate(bearers))


def _share(one: _Bearer, place: int, parts: Mapping[str, Sequence[Money]]) -> Share:
    costs = {name: shares[place] for name, shares in parts.items()}
    kept = tuple(name for name, sum_ in costs.items() if one.kept(name, sum_.currency) is not None)
    return Share(one.import_id, one.row.row, one.draft.title, one.row.coin_id, costs, kept)


def _on_invoice(numbers: Sequence[int], uow: UnitOfWork) -> list[int]:
    """The previews named, and those of the same invoices; a lot that was brought once more counts once."""
    found: dict[int, tuple[str, Preview, State]] = {}
    for number in numbers:
        record, preview = opened(number, uow)
        found[number] = (record.sha256, preview, record.state)
        for other in uow.imports.of_file(record.sha256) if preview.charges else ():
            told_by, of_other = opened(other, uow)
            if of_other.charges == preview.charges:
                found[other] = (told_by.sha256, of_other, told_by.state)
    there = {(sha256, one.lot) for sha256, one, state in found.values() if state is State.CONFIRMED}
    return [
        number
        for number, (sha256, one, state) in sorted(found.items())
        if state is State.CONFIRMED or (sha256, one.lot) not in there
    ]


def _bearers(numbers: Sequence[int], uow: UnitOfWork) -> list[_Bearer]:
    rows = [(number, row) for number in numbers for row in uow.imports.rows(number)]
    coin_ids = sorted({row.coin_id for _, row in rows if row.coin_id is not None})
    paid = {coin.id: coin.acquisition for coin in uow.coins.get_many(coin_ids)}
    return [_Bearer(number, row, told.from_json(row.reading), paid.get(row.coin_id)) for number, row in rows]


def _parts(name: str, sum_: Money, weights: Sequence[Decimal], bearers: Sequence[_Bearer]) -> list[Money]:
    """What each bears of a cost; it adds up to the cost exactly."""
    kept = [one.kept(name, sum_.currency) for one in bearers]
    rest = sum_.amount - sum((one.amount for one in kept if one), Decimal(0))
    if rest < 0:
        raise Invalid(
            f"The coins of this invoice in the collection bear more {name} already than is to be shared.", field=name
        )
    free = iter(shared(replace(sum_, amount=rest), [one for one, held in zip(weights, kept, strict=True) if not held]))
    return [held or next(free) for held in kept]


def _prices(drafts: Sequence[Told]) -> list[Decimal]:
    prices = [_sums(draft).get("price") for draft in drafts]
    if any(price is None for price in prices):
        raise Invalid("A coin on the invoice has no price: say what it cost, or share alike.", field="rule")
    if len({price.currency for price in prices if price}) > 1:
        raise Invalid("The lots were paid in different currencies: share alike, or by hand.", field="rule")
    return [price.amount for price in prices if price]
