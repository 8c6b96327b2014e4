"""Rows of a workbook as these tests read them, and parts of what was read."""

from coinstack.domain import mapping, row_reading
from coinstack.domain.document import Json
from coinstack.domain.row_bought import Currencies
from coinstack.domain.row_reading import RowReading
from coinstack.domain.workbook import Cell, Row


def read(
    heads: list[str], cells: list[Cell], *, currency: str | None = None, links: dict[int, str] | None = None
) -> RowReading:
    """The reading of one row under these headings."""
    row = Row(2, tuple(cells), links or {})
    return row_reading.read(row, mapping.plan(1, heads, [row]), Currencies(currency))


def said(reading: RowReading) -> dict[str, Json]:
    """The description that was read."""
    assert reading.coin is not None
    found = reading.coin.get("description")
    return found if isinstance(found, dict) else {}


def group(reading: RowReading, name: str) -> Json:
    """Another part of the coin that was read."""
    assert reading.coin is not None
    return reading.coin.get(name)


def children(reading: RowReading, name: str) -> list[dict[str, Json]]:
    """Citations and the like, without their uids."""
    found = group(reading, name)
    rows = found if isinstance(found, list) else []
    return [{key: value for key, value in one.items() if key != "uid"} for one in rows if isinstance(one, dict)]


def told(reading: RowReading) -> list[str]:
    """The fields of the remarks."""
    return [remark.field for remark in reading.remarks]
