"""Where the table of a sheet begins: the row of headings is found by what it says, not by where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from coinstack.domain.mapping import LONGEST_HEADING, currency_in, meaning
from coinstack.domain.mapping_words import UNITS
from coinstack.domain.workbook import Cell, Row, text

TELLING = 3  # known headings
SEARCHED = 40  # rows: what stands above a table is a title and a remark, not more


@dataclass(frozen=True)
class Table:
    """A table in a sheet: the number of its last heading row (None: it has none), its headings, and the rows below."""

    header: int | None
    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def find(rows: Sequence[Row]) -> Table:
    """The table of the sheet; headings of two rows are made one ("Obverse" over "Legend" is "Obverse Legend")."""
    at = _best(rows[:SEARCHED])
    if at is None:
        width = max((len(row.cells) for row in rows), default=0)
        return Table(None, ("",) * width, tuple(rows))
    first, last = _extent(rows, at)
    width = max(len(row.cells) for row in rows[first:])
    headings = tuple(_joined(rows[first : last + 1], column) for column in range(width))
    return Table(rows[last].number, headings, tuple(rows[last + 1 :]))


def promising(rows: Sequence[Row]) -> bool:
    """Whether the sheet has a row of headings that are known: the one that holds the coins, among several."""
    return any(_known(row) >= TELLING for row in rows[:SEARCHED])


def _best(rows: Sequence[Row]) -> int | None:
    """The row that says most headings; else a first row of texts, all different, over rows that hold other things."""
    scores = [(_known(row), -place) for place, row in enumerate(rows)]
    score, place = max(scores, default=(0, 0))
    if score >= 2 or (score == 1 and place == 0 and len([c for c in rows[0].cells if c is not None]) <= 3):
        return -place
    if (
        len(rows) > 1
        and _is_words(rows[0])
        and any(not isinstance(cell, str | None) for row in rows[1:] for cell in row.cells)
    ):
        return 0
    return None


def _is_words(row: Row) -> bool:
    filled = [cell for cell in row.cells if cell is not None]
    short = all(isinstance(cell, str) and len(cell) < 40 for cell in filled)
    return len(filled) >= 2 and short and len(set(filled)) == len(filled)


def _known(row: Row) -> int:
    """How many cells of the row are headings that are known; a row with numbers in it is none."""
    filled = [cell for cell in row.cells if cell is not None]
    if any(isinstance(cell, int | float) for cell in filled) or not filled:
        return 0
    found = sum(_is_heading(cell) for cell in filled)
    return found if found * 3 >= len(filled) else 0


def _is_heading(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) <= LONGEST_HEADING and meaning(cell) is not None


def _extent(rows: Sequence[Row], at: int) -> tuple[int, int]:
    """The first and the last row of the headings around the row that was found."""
    first = last = at
    if at > 0 and rows[at - 1].number == rows[at].number - 1 and _groups(rows[at - 1], rows[at]):
        first = at - 1
    if at + 1 < len(rows) and (_is_units(rows[at + 1]) or _is_second(rows[at], rows[at + 1])):
        last = at + 1
    return first, last


def _groups(above: Row, row: Row) -> bool:
    """Whether the row above names groups of columns: two names or more, fewer than there are columns."""
    filled = [column for column, cell in enumerate(above.cells) if cell is not None]
    if len(filled) < 2 or not all(
        isinstance(above[column], str) and len(text(above[column])) < 40 for column in filled
    ):
        return False
    below = [column for column, cell in enumerate(row.cells) if cell is not None]
    return len(filled) < len(below) and any(row[column] is not None for column in filled)


def _is_units(row: Row) -> bool:
    """A row of units below the headings: "mm", "g", "EUR"."""
    words = [text(cell).strip("()[] .").casefold() for cell in row.cells if cell is not None]
    return bool(words) and all(
        word in UNITS or word.upper() in {"EUR", "USD", "GBP", "CHF", "€", "$", "£"} for word in words
    )


def _is_second(row: Row, below: Row) -> bool:
    """A second row of headings: the same in another language, or the groups' parts."""
    filled = [cell for cell in below.cells if cell is not None]
    known = _known(below)
    return known >= 3 and known * 2 >= len(filled) and known * 2 >= _known(row)


def _joined(rows: Sequence[Row], column: int) -> str:
    if len(rows) == 1:
        return _heading(rows[0][column])
    upper, lower = rows[0], rows[1]
    above = _group_of(upper, lower, column) if lower[column] is not None else _heading(upper[column])
    below = _heading(lower[column])
    if not below or not above:
        return above or below
    if currency_in(below) is not None:
        return f"{above} ({below})"
    one, other = meaning(above), meaning(below)
    if one is not None and other is not None and one.target == other.target:
        return above  # two languages
    return f"{above} {below}"


def _group_of(upper: Row, lower: Row, column: int) -> str:
    """The group over the column: its own cell, else the nearest to the left over columns that have headings."""
    for place in range(column, -1, -1):
        if upper[place] is not None:
            return _heading(upper[place])
        if lower[place] is None:
            return ""
    return ""


def _heading(cell: Cell) -> str:
    return " ".join(text(cell).split())[:LONGEST_HEADING]
