"""A sheet of a workbook as the import reads it: rows of cells, freed of what belongs to the file's format."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

Cell = None | str | int | float
"""None is blank; dates are ISO texts ("2024-05-14"), yes and no are "yes" and "no"."""

Grid = Sequence[Sequence[Cell]]


def _nothing() -> Mapping[int, str]:
    return _NOTHING


_NOTHING: Mapping[int, str] = MappingProxyType({})  # one for all rows: most have neither link nor fault


@dataclass(frozen=True)
class Row:
    """One row; `number` counts from 1 as the program that wrote the file does.

    `links` are the addresses behind cells and `faults` what was wrong with cells, both by column from 0.
    """

    number: int
    cells: tuple[Cell, ...]
    links: Mapping[int, str] = field(default_factory=_nothing)
    faults: Mapping[int, str] = field(default_factory=_nothing)

    def __getitem__(self, column: int) -> Cell:
        """The cell, blank where the row is shorter."""
        return self.cells[column] if 0 <= column < len(self.cells) else None

    @property
    def blank(self) -> bool:
        """Whether nothing stands in the row."""
        return all(cell is None for cell in self.cells) and not self.faults


@dataclass(frozen=True)
class Sheet:
    """A sheet that was read; `notes` say what the format of the file could not give."""

    name: str
    names: tuple[str, ...]  # of all sheets of the file
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


def text(cell: Cell) -> str:
    """The cell as a person sees it: 19.0 is "19", and 0.1 + 0.2 is "0.3" (fifteen digits, as spreadsheets show)."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, int):
        return str(cell)
    if math.isfinite(cell) and cell == int(cell) and abs(cell) < 1e15:
        return str(int(cell))
    return f"{cell:.15g}"


def letters(column: int) -> str:
    """A column's letters, from 0: A, B ... Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def label(heading: str, column: int) -> str:
    """What the owner calls a column: its heading, else its letters ("Column C")."""
    return heading or f"Column {letters(column)}"
