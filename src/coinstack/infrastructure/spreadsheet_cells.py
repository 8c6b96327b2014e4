"""From what a reader of files gives to tidy rows: only signs that print, merged cells filled, dates as text."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from coinstack.domain.workbook import Cell, Row
from coinstack.infrastructure.spreadsheet_guards import MAX_COLUMNS, MAX_ROWS, too_long, too_wide

MAX_CELL = 100_000  # characters; a coin's fields hold no more

Given = str | int | float | bool | None
Merged = Sequence[tuple[tuple[int, int], tuple[int, int]]]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_SHORT = 200  # characters; longer texts seldom repeat


@dataclass(frozen=True)
class Extras:
    """What stands in a sheet beside its values: addresses behind cells, and faults; by row from 1, column from 0."""

    links: Mapping[int, Mapping[int, str]] = field(default_factory=dict)
    errors: Mapping[int, Mapping[int, str]] = field(default_factory=dict)


def rows_of(
    records: Iterable[Sequence[Given]], extras: Extras, *, merged: Merged = (), left: int = 0
) -> tuple[Row, ...]:
    """The rows that hold anything.

    `left` is the column of each record's first value; `merged` are ranges ((top, left), (bottom, right)) from 0.

    Raises:
        Unreadable: there are too many rows or columns.
    """
    tidy, fill = _Tidy(), _Fill(merged)
    rows: list[Row] = []
    for number, record in enumerate(records, start=1):
        faults = dict(extras.errors.get(number, {}))
        cells: list[Cell] = [None] * left
        cells += [tidy.cell(value, faults, at) for at, value in enumerate(record, start=left)]
        fill.row(number, cells)
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > MAX_COLUMNS:
            raise too_wide(len(cells))
        row = Row(number, tuple(cells), extras.links.get(number, {}), faults)
        if not row.blank:
            rows.append(row)
            if len(rows) > MAX_ROWS:
                raise too_long()
    return tuple(rows)


class _Fill:
    """Cells merged downwards have their value in each row that they span."""

    def __init__(self, merged: Merged) -> None:
        self._starts: dict[int, list[tuple[int, int]]] = {}  # row: columns and last rows
        self._running: dict[int, tuple[int, Cell]] = {}  # column: last row and value
        for (top, left), (bottom, _) in merged:
            if bottom > top:
                self._starts.setdefault(top + 1, []).append((left, bottom + 1))

    def row(self, number: int, cells: list[Cell]) -> None:
        for column, last in self._starts.get(number, ()):
            self._running[column] = (last, cells[column] if column < len(cells) else None)
        for column, (last, value) in list(self._running.items()):
            if number > last:
                del self._running[column]
            elif value is not None and column < MAX_COLUMNS:
                cells.extend([None] * (column + 1 - len(cells)))
                cells[column] = value


class _Tidy:
    """Tidies cells; equal short texts become one object, since workbooks repeat themselves."""

    def __init__(self) -> None:
        self._texts: dict[str, str | None] = {}

    def cell(self, value: Given, faults: dict[int, str], column: int) -> Cell:
        if isinstance(value, str):
            if value in self._texts:
                return self._texts[value]
            return self._text(value, faults, column)
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, float):
            return value if math.isfinite(value) else None
        return value

    def _text(self, value: str, faults: dict[int, str], column: int) -> str | None:
        clean = value.strip().strip("\ufeff").strip()
        if _CONTROL.search(clean):
            clean = _CONTROL.sub("", clean).strip()
            faults[column] = "signs that cannot be printed were taken out"
        elif len(clean) <= _SHORT:
            self._texts[value] = clean or None
        if len(clean) > MAX_CELL:
            clean = clean[:MAX_CELL]
            faults[column] = f"longer than {MAX_CELL:,} characters: the rest is only in the kept file"
        return clean or None
