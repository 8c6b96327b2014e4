"""A row of a table, read in full: the coin, where each value came from, what is doubtful, what the owner must say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from coinstack.domain.draft import Document, Draft, Origin, Remark, path_of
from coinstack.domain.mapping import Plan, fold
from coinstack.domain.row_bought import Currencies, read_bought
from coinstack.domain.row_identity import read_identity
from coinstack.domain.row_piece import read_piece
from coinstack.domain.workbook import Row

DOUBTFUL = 0.7
"""A value read with less confidence makes its row one to look at."""

CURRENCY = "currency"

_NAMES_A_COIN = (
    frozenset(
        "title category issuer co_issuer in_name_of magistrates portrait mint date year_from year_to dated".split()
    )
    | frozenset(
        "denomination metal obverse obverse_legend obverse_design reverse reverse_legend reverse_design exergue".split()
    )
    | frozenset("references weight_g measures certificate_number certificate_grade grade url reign".split())
)
_TOTAL = re.compile(
    r"(?:grand\s+)?(?:total|totals|sum|subtotal|summe|gesamt|totale|somme|suma)\b.{0,20}", re.IGNORECASE
)


@dataclass(frozen=True)
class RowReading:
    """What a row says: `coin` is a document without empty fields, None where the row is `skipped`, which says why.

    `open` names what only the owner can say ("currency").
    """

    row: int
    coin: Document | None
    origins: Mapping[str, Origin] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    open: tuple[str, ...] = ()
    skipped: str | None = None

    @property
    def doubtful(self) -> bool:
        """Whether the owner should look at the row."""
        return bool(self.remarks) or any(origin.confidence < DOUBTFUL for origin in self.origins.values())


def read(row: Row, plan: Plan, currencies: Currencies) -> RowReading:
    """The reading of a row under the plan. Reads any row; never raises."""
    skipped = _no_coin(row, plan)
    if skipped is not None:
        return RowReading(row.number, None, skipped=skipped)
    draft = Draft(row, plan)
    if found := draft.column("number"):
        draft.put("number", found[1], found[0])
    read_identity(draft)
    read_piece(draft)
    read_bought(draft, currencies)
    _tell_faults(draft)
    opened = (CURRENCY,) if draft.lacks_currency else ()
    return RowReading(row.number, draft.finished(), draft.origins, tuple(draft.remarks), opened)


def _no_coin(row: Row, plan: Plan) -> str | None:
    if any(column.target in _NAMES_A_COIN and row[column.index] is not None for column in plan.columns):
        return "The headings again." if _is_heading(row, plan) else "A total." if _is_total(row, plan) else None
    filled = [column for column in plan.columns if row[column.index] is not None]
    if not any(column.target in _NAMES_A_COIN for column in plan.columns):
        return "No column is mapped to anything that names a coin."
    if not filled:
        return "No cell holds anything."
    names = [_known(column.target) or column.label for column in filled]
    return f"Names no coin: it holds only {_listed(list(dict.fromkeys(names)))}."


def _known(target: str) -> str:
    return {"number": "your number", "place": "a place", "notes": "a note", "price": "a price"}.get(target, "")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1]


def _is_heading(row: Row, plan: Plan) -> bool:
    """Whether most cells repeat the headings above them; the first two already tell almost every row apart."""
    same = other = 0
    for column in plan.columns:
        cell = row[column.index]
        if column.heading and isinstance(cell, str):
            same, other = (same + 1, other) if fold(cell) == fold(column.heading) else (same, other + 1)
            if other >= 2 and not same:
                return False
    return same >= 2 and same > other


def _is_total(row: Row, plan: Plan) -> bool:
    filled = [cell for cell in row.cells if cell is not None]
    first = next((cell for cell in filled if isinstance(cell, str)), "")
    return len(filled) * 2 <= len(plan.columns) and len(filled) <= 5 and bool(_TOTAL.fullmatch(first))


def _tell_faults(draft: Draft) -> None:
    for index, words in sorted(draft.row.faults.items()):
        column = next((column for column in draft.plan.columns if column.index == index), None)
        if column is not None:
            draft.remark(path_of(column.target), f"{column.label}: {words}.")
