"""Rows that give no coin, and the owner's workbook, row by row."""

import pytest

from coinstack.domain import headings, mapping, row_reading
from coinstack.domain.row_bought import Currencies
from coinstack.domain.row_reading import RowReading
from coinstack.domain.workbook import Cell, Row
from coinstack.infrastructure import spreadsheets
from tests.domain.reading_rows import read, said, told
from tests.shared import shared

# Rows that give no coin ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ([7, None, None, None], "Names no coin: it holds only your number."),
        ([7, "Box 3", None, None], "Names no coin: it holds only your number and a place."),
        ([None, None, None, 1250.0], "Names no coin: it holds only a price."),
        (["No", "Box", "Ruler", "Price"], "The headings again."),
        ([None, None, "Total", 1250.0], "A total."),
    ],
)
def test_a_row_that_names_no_coin_says_why(cells: list[Cell], reason: str) -> None:
    rows = [Row(2, (1, "Box 1", "Nero", 250)), Row(3, (2, "Box 1", "Otho", 900)), Row(4, tuple(cells))]
    reading = row_reading.read(rows[2], mapping.plan(1, ["No", "Box", "Ruler", "Price"], rows), Currencies())
    assert (reading.coin, reading.skipped) == (None, reason)


def test_a_table_that_maps_nothing_to_a_coin_says_so() -> None:
    reading = read(["Alpha", "Beta"], ["x", "y"])
    assert reading.skipped == "No column is mapped to anything that names a coin."


def test_what_was_wrong_with_a_cell_is_told_with_its_column() -> None:
    row = Row(2, ("Nero", None), faults={1: "an error of the workbook (#REF!)"})
    reading = row_reading.read(row, mapping.plan(1, ["Ruler", "Weight"], [row]), Currencies())
    assert [(remark.field, remark.words) for remark in reading.remarks] == [
        ("description.weight_g", "Weight: an error of the workbook (#REF!).")
    ]


# The owner's workbook ------------------------------------------------------------------------------------------------


STRUCK = """
2:-2..4 3:-54 4:-96 5:33..34 6:14..15 8:75 11:97 13:130..133 15:161 16:140..141 17:159..160 18:152..153 19:157
20:150..151 21:161..164 22:175..176 23:180..181 25:186..187 29:209..211 30:213 31:199 32:199..200 33:217 35:220..222
36:221 38:232 39:228 40:231..235 41:231..235 44:242..244 45:238..239 46:241..243 48:240 50:243..244 51:241
52:244..247 53:244..247 65:257 79:268..269 85:275..276 86:280 87:280 90:285 93:297..298 99:308 103:313 104:323
105:328..329 107:..340 110:397..402
"""
REIGNS = """
2:-27..14 3:-54 4:-96 5-6:14..37 7:54..68 8:69..79 9-10:81..96 11:96..98 12:98..117 13:117..138 14-20:138..161
21:147..175 22:161..180 23-25:180..192 26:193..211 27:193..217 28:198..209 29-33:198..217 34-36:218..222
37-41:222..235 42:235..238 43-51:238..244 52-55:244..249 56-59:249..251 60:249..253 61-63:251..253 64-67:253..260
68-78:253..268 79-81:268..270 82:269..271 83-84:270..275 85:275..276 86-89:276..282 90-95:284..305 96-97:286..305
98:305..309 99-100:305..311 101-102:307..337 103:308..324 104:317..337 105-106:326..337 107-108:337..361
109:374..375 110:393..423 111:476..491
"""


def spans(table: str) -> dict[int, tuple[int | None, int | None]]:
    """Rows and years as the tables above write them."""
    found = {}
    for item in table.split():
        rows, _, years = item.partition(":")
        first, dots, last = years.partition("..")
        low, _, high = rows.partition("-")
        for row in range(int(low), int(high or low) + 1):
            start = int(first) if first else None
            found[row] = (start, int(last) if dots else start)
    return found


@pytest.fixture(scope="module")
def cells() -> dict[int, Row]:
    """The rows of the owner's workbook."""
    path = shared("data/v1/collection-v1.xlsx")
    return {row.number: row for row in spreadsheets.read(spreadsheets.fetch(path), path.name).rows}


@pytest.fixture(scope="module")
def readings(cells: dict[int, Row]) -> list[RowReading]:
    """The readings of the owner's workbook."""
    found = headings.find(list(cells.values()))
    plan = mapping.plan(found.header, found.headings, found.rows)
    return [row_reading.read(row, plan, Currencies()) for row in found.rows]


def test_the_50_striking_dates_of_the_workbook_are_right(readings: list[RowReading]) -> None:
    found = {
        r.row: (said(r).get("year_from"), said(r).get("year_to")) for r in readings if r.coin and "date_text" in said(r)
    }
    assert len(found) == 50
    assert found == spans(STRUCK)


def test_the_110_reigns_of_the_workbook_are_right(readings: list[RowReading]) -> None:
    found = {r.row: (said(r).get("reign_from"), said(r).get("reign_to")) for r in readings if r.coin}
    assert len(found) == 110
    assert found == spans(REIGNS)


def test_the_110_issuers_of_the_workbook_are_recognised(readings: list[RowReading]) -> None:
    assert [r.row for r in readings if r.coin and ("issuer" not in said(r) or "description.issuer" in told(r))] == []
    assert [(said(r)["issuer"], said(r)["co_issuer"]) for r in readings if r.coin and "co_issuer" in said(r)] == [
        ("Marcus Aurelius", "Lucius Verus")
    ]


def test_the_workbooks_measures_are_exact(readings: list[RowReading], cells: dict[int, Row]) -> None:
    for name, column in (("diameter_mm", 9), ("weight_g", 10)):
        found = {r.row: said(r)[name] for r in readings if r.coin and name in said(r)}
        assert found == {number: row[column] for number, row in cells.items() if number > 1 and row[column] is not None}


def test_no_cell_of_the_workbook_is_lost(readings: list[RowReading], cells: dict[int, Row]) -> None:
    """Each filled cell has given a value, or stands in the notes or in a field of the owner's own."""
    for reading in readings:
        if reading.coin is None:
            continue
        used = {origin.column for origin in reading.origins.values()}
        kept = "".join(str(reading.coin.get(name) or "") for name in ("notes", "custom", "certificates"))
        for column, cell in enumerate(cells[reading.row].cells):
            assert cell is None or column in used or str(cell)[:20] in kept, (reading.row, column, cell)


def test_what_was_wrong_with_a_cell_beside_the_table_is_left_out() -> None:
    row = Row(2, ("Nero",), faults={7: "an error of the workbook (#REF!)"})
    assert row_reading.read(row, mapping.plan(1, ["Ruler"], [row]), Currencies()).remarks == ()
