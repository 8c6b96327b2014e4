"""From a row's cells: how the coin came, what it cost and is worth, where it lies, and what else is told of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from coinstack.domain import lot_keys, modern_dates, money, pedigree
from coinstack.domain.draft import LIKELY, SURE, UNSURE, Draft
from coinstack.domain.mapping import Column
from coinstack.domain.money import Money
from coinstack.domain.row_identity import read_dated
from coinstack.domain.vocabulary import Status, read
from coinstack.domain.workbook import text

MOST_MONEY = Decimal(10) ** 12
_SUMS = {
    **{name: f"acquisition.{name}" for name in ("price", "premium", "shipping", "tax", "duty", "other")},
    **{name: f"worth.{name}" for name in ("estimate", "insured", "asking")},
    "sold_price": "disposal.price",
}
_YES = frozenset({"yes", "true", "ja", "oui", "si", "sì", "sí", "x", "1"})
_NO = frozenset({"no", "false", "nein", "non", "0"})


@dataclass(frozen=True)
class Currencies:
    """What the owner said of sums that name no currency: for all, and for single sources (folded by case)."""

    all: str | None = None
    by_source: Mapping[str, str] = field(default_factory=dict)

    def of(self, source: str | None) -> str | None:
        """The currency of a sum paid at the source."""
        return self.by_source.get((source or "").casefold()) or self.all


def read_bought(draft: Draft, currencies: Currencies) -> None:
    """Purchase, worth, disposal, place, pedigree, notes, tags and the fields of the owner's own."""
    for name in ("seller", "source", "invoice"):
        if found := draft.column(name):
            draft.put(f"acquisition.{name}", found[1], found[0])
    _links(draft)
    _days(draft)
    currency = currencies.of(draft.get("acquisition.source"))
    for target, path in _SUMS.items():
        if found := draft.column(target):
            _sum(draft, path, currency, *found)
    _status(draft)
    _place(draft)
    _history(draft)
    _notes(draft)
    for column, cell in draft.all_columns("custom"):
        draft.keep_as_custom(column, cell)


def _links(draft: Draft) -> None:
    """The address in the link's column, else one behind its text; further addresses stay under their headings."""
    known: set[str] = set()
    for column, cell in draft.all_columns("url"):
        address = next(iter(lot_keys.urls_in(cell)), None) or draft.row.links.get(column.index)
        if address is None or "acquisition.url" in draft.values:
            draft.keep_as_custom(column, cell)
            known.update({address} if address else ())
            continue
        _link(draft, address, column, SURE)
        known.add(address)
        if cell != address and not lot_keys.urls_in(cell):
            draft.keep_as_custom(column, cell)
    for index, address in draft.row.links.items():
        behind = next((column for column in draft.plan.columns if column.index == index), None)
        if behind is None or address in known or address in draft.tidy(behind) or not lot_keys.urls_in(address):
            continue
        known.add(address)
        if "acquisition.url" not in draft.values and lot_keys.key(address):
            _link(draft, address, behind, LIKELY)
        else:
            draft.notes.append(f"{behind.label}, link: {address}")


def _link(draft: Draft, address: str, column: Column, confidence: float) -> None:
    draft.put("acquisition.url", address, column, confidence)
    draft.put("acquisition.lot_key", lot_keys.key(address), column, confidence)


def _days(draft: Draft) -> None:
    if found := draft.column("acquired"):
        column, cell = found
        day = modern_dates.read(draft.cell(column), order=column.detail)
        draft.put("acquisition.date", day, column)
        draft.put("acquisition.date_text", modern_dates.as_text(draft.cell(column), day), column)
        if day is None and not re.fullmatch(r"(?:1[789]|20)\d\d", cell):
            draft.remark("acquisition.date_text", f"“{cell}” names no day for certain: kept as written.")
    if found := draft.column("sold_date"):
        column, cell = found
        day = modern_dates.read(draft.cell(column), order=column.detail)
        draft.put("disposal.date", day, column)
        if day is None:
            draft.keep_as_custom(column, cell)
    if found := draft.column("sold_to"):
        draft.put("disposal.to", found[1], found[0])


def _sum(draft: Draft, path: str, currency: str | None, column: Column, cell: str) -> None:
    given = draft.cell(column)
    amount = _from_number(given) if isinstance(given, int | float) else money.read(cell)
    if amount is None or not 0 <= amount.amount < MOST_MONEY:
        draft.keep_as_custom(column, cell)
        draft.remark(path, f"“{cell}” is no sum of money that CoinStack can read: kept under {column.label}.")
        return
    code = amount.currency or column.detail or currency
    draft.put(path, Money(amount.amount, code), column, SURE if isinstance(given, int | float) else LIKELY)
    if code is None:
        draft.lacks_currency = True


def _from_number(given: int | float) -> Money | None:
    try:
        return Money(Decimal(f"{round(Decimal(text(given)), 4).normalize():f}"))
    except InvalidOperation:
        return None


def _status(draft: Draft) -> None:
    if found := draft.column("status"):
        column, cell = found
        status = read(Status, cell)
        if status is None and cell.casefold() in _YES:
            status = Status.OWNED
        if status is None:
            draft.keep_as_custom(column, cell)
            draft.remark("status", f"“{cell}” is no status that CoinStack knows: kept under {column.label}.")
        draft.put("status", status, column)
    elif "disposal.date" in draft.values or "disposal.price" in draft.values:
        column = next(column for column in draft.plan.columns if column.target.startswith("sold"))
        draft.put("status", Status.SOLD, column, LIKELY)


def _place(draft: Draft) -> None:
    """Several columns of a place (box, tray, row) are one path."""
    found = draft.all_columns("place")
    if found:
        draft.put("place", " / ".join(cell for _, cell in found), found[0][0])
    if holder := draft.column("holder"):
        draft.put("holder", holder[1], holder[0])


def _history(draft: Draft) -> None:
    owners: list[str] = []
    for column, cell in draft.all_columns("pedigree"):
        said = pedigree.read(cell)
        if said.owners:
            owners.append(said.owners)
            draft.put("provenance", said.owners, column)
        if said.compared:
            draft.notes.append(said.compared)
            words = f"“{said.compared[:80]}” compares with another piece and is no pedigree: it is in the notes."
            draft.remark("provenance", words)
    if len(owners) > 1:
        draft.values["provenance"] = "\n".join(owners)
    for name in ("findspot", "hoard", "published_in"):
        if found := draft.column(name):
            draft.put(f"description.{name}", found[1], found[0])


def _notes(draft: Draft) -> None:
    for place, (column, cell) in enumerate(draft.all_columns("notes")):
        written = text(draft.cell(column)).strip()
        draft.notes.append(written if place == 0 else f"{column.label}: {written}")
        draft.origin("notes", column, SURE)
        read_dated(draft, column, cell)
        for address in lot_keys.urls_in(cell):
            if "acquisition.url" not in draft.values and lot_keys.key(address):
                _link(draft, address, column, UNSURE)
            elif address != draft.get("acquisition.url"):
                draft.remark("notes", "A second link stands here; it is kept in the notes.")
    tags = [part for _, cell in draft.all_columns("tags") for part in re.split(r"\s*[,;|]\s*", cell) if part]
    if tags:
        draft.put("tags", tuple(dict.fromkeys(tags)), draft.all_columns("tags")[0][0])
