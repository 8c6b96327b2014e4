"""What an import still needs of its owner, as the screen and the command line tell it."""

from collections.abc import Sequence

from pydantic import BaseModel

from coinstack.domain.document import Json
from coinstack.domain.imported import Choice, KeptRow, Record, RowState, State


class Open(BaseModel):
    """A decision that is open: the currency of sums that name none, or what to do with a row."""

    kind: str  # currency, duplicate, changed
    question: str
    row: int | None = None
    rows: int | None = None
    sources: list[dict[str, str | int]] = []
    choices: list[Choice] = []


def opened(record: Record, waiting: Sequence[KeptRow]) -> list[Open]:
    """The open decisions of an import that is read."""
    if record.state not in {State.READY, State.CONFIRMING, State.CONFIRMED}:
        return []
    return [*_currency(record), *(_row(row) for row in waiting)]


def _currency(record: Record) -> list[Open]:
    found = (record.summary or {}).get("no_currency")
    pairs = [(one.get("source"), one.get("rows")) for one in _dicts(found)]
    sources: list[dict[str, str | int]] = [
        {"source": str(source or ""), "rows": rows} for source, rows in pairs if isinstance(rows, int)
    ]
    if not sources:
        return []
    rows = sum(int(one["rows"]) for one in sources)
    what = "One sum names" if rows == 1 else f"{rows:,} rows have sums that name"
    question = f"{what} no currency. In which was it paid?"
    return [Open(kind="currency", question=question, rows=rows, sources=sources)]


def _dicts(found: Json) -> list[dict[str, Json]]:
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _row(row: KeptRow) -> Open:
    if row.state is RowState.CHANGED:
        names = ", ".join(path.rpartition(".")[2] for path in list(row.changed)[:5])
        question = (
            f"Row {row.row} says something else than when it became coin {row.known_coin_id} ({names}). Update it?"
        )
        return Open(kind="changed", question=question, row=row.row, choices=[Choice.SKIP, Choice.MERGE, Choice.NEW])
    first = row.likeness[0] if row.likeness else None
    coin, twin = (first.get("coin_id"), first.get("row")) if isinstance(first, dict) else (None, None)
    what = f"coin {coin} of your collection" if coin else f"the coin of row {twin}"
    choices = list(Choice) if coin else [Choice.SKIP, Choice.NEW]
    return Open(kind="duplicate", question=f"Row {row.row} may be {what}.", row=row.row, choices=choices)
