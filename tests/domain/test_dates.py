"""Dates as people write them, in five languages.

A line of the tables (`dates/*.tsv`) is a text, its first and its last year, and its flags.
"""

from pathlib import Path

import pytest

from coinstack.domain import dates
from coinstack.domain.dates import Dated, DateReading
from tests.shared import shared


def _rows(table: str) -> list[tuple[str, int | None, int | None, frozenset[str]]]:
    rows = []
    for line in (Path(__file__).parent / "dates" / f"{table}.tsv").read_text(encoding="utf-8").splitlines():
        text, first, last, flags = [*line.split("\t"), ""][:4]
        year = [int(cell) if cell else None for cell in (first, last)]
        rows.append((text, year[0], year[1], frozenset(filter(None, flags.split(",")))))
    return rows


def _read(text: str) -> tuple[str, int | None, int | None, frozenset[str]]:
    found = dates.read(text)
    if found is None:
        return (text, None, None, frozenset({"nothing read"}))
    flags = frozenset(flag for flag in ("circa", "before", "after") if getattr(found, flag))
    return (text, found.year_from, found.year_to, flags)


@pytest.mark.parametrize(
    "table",
    "years bare centuries decades limits circa days reckonings german french italian spanish mixed".split(),
)
def test_every_date_of_the_table_is_read(table: str) -> None:
    rows = _rows(table)
    assert [_read(row[0]) for row in rows] == rows


NOTHING = """
    |uncertain|undated|n.d.|ohne Jahr|sans date|VF|Trajan|reign of Trajan|Flavian|century|AD|BC|circa|before|or later|-
    |?|RIC 207|RIC II 207|RIC 207-209|SNG Cop 281-282|Cohen 161|C 161|Sear5 11366|12.5 g|3.47 g|19 mm|19mm, 3.47 g, 6h
    |22-24 mm|+49 89 123456|555-1234|089-12345|Lot 12|No. 88|nos 109 and 110|$ 475|€ 1.200|384 EUR|50%|1/2|20/21|12:30
    |2011|14 April 2011|April 14, 2011|2011-04-14|12/05/2011|14.4.2011|98 117|12, 14|1.2.3|20 years|2000 years ago
    |AD 0|0 BC|1 BC-AD 0|0-14|AD 117-98|14-27 BC|41-54 BC|AD 1-1 BC|AD 300-200|10 000 BC|AD 12345|9999 BC
    |27 BC-14|27-14 AD|19-8 BC|146-44 BC|300s BC|AD 200s|0th century BC|99th century AD|3rd quarter|second|V
    |the turn of the 4th century BC|first years of the 3rd century AD|two decades of the 3rd century AD
    |year 12|RY 12|SE 299|local year 326|indiction 5|Actian year 50|AM 12|AH 5000|an 12|Jahr 12|TR P XVII|COS III
    |Trajan, 98-117|5 coins|44 mules|page 308|n° 88, p. 34|I am 98|6h|↑↓|Æ33|AE3|½|²|٣٣٠
"""


@pytest.mark.parametrize("text", [text.strip(" ") for line in NOTHING.splitlines() for text in line.split("|")])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert dates.read(text) is None


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        ("41-54", True),
        ("336-323", True),
        ("5th-4th century", True),
        ("27-AD 14", True),
        ("AD 41-54", False),
        ("336-323 BC", False),
        ("-44", False),
        ("-50 to 50", False),
        ("AH 77", False),
    ],
)
def test_an_era_that_nobody_wrote_is_marked_as_inferred(text: str, inferred: bool) -> None:  # noqa: FBT001 - a table's column
    found = dates.read(text)
    assert found is not None
    assert found.era_inferred is inferred


@pytest.mark.parametrize(
    ("text", "reign", "years"),
    [
        ("41-54", (41, 54), (41, 54)),
        ("170", (-175, -164), (-170, -170)),
        ("42", (-44, -31), (-42, -42)),
        ("98", (98, 117), (98, 98)),
        ("2-4", (-27, 14), (2, 4)),
        ("27-14", (-27, 14), (-27, 14)),
        ("27 BC-14", (-27, 14), (-27, 14)),
        ("27 BC-10", (-30, -5), (-27, -10)),
        ("15-13", (-27, 14), (-15, -13)),
        ("14/3", (-20, -10), (-14, -13)),
        ("320-300", (-323, -281), (-320, -300)),
        ("1st century", (-100, -50), (-100, -1)),
        ("AD 5", (-27, -20), (5, 5)),
        ("310", (-336, -323), (-310, -310)),
    ],
)
def test_the_reign_decides_the_era_of_bare_numbers(text: str, reign: tuple[int, int], years: tuple[int, int]) -> None:
    found = dates.read(text, hint=reign)
    assert found is not None
    assert (found.year_from, found.year_to) == years


def test_the_text_stays_as_the_source_wrote_it() -> None:
    assert dates.read(" late 4th century BC ") == DateReading("late 4th century BC", -333, -301)
    assert dates.read("AD 159-60\u00a0") == DateReading("AD 159-60", 159, 160)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SE 299 (14/3 BC)", Dated("SE 299", "Seleucid", 299)),
        ("Seleucid era 299 = 14/3 BC", Dated("Seleucid era 299", "Seleucid", 299)),
        ("year 299 of the Seleucid era", Dated("year 299 of the Seleucid", "Seleucid", 299)),
        ("RY 12 (AD 264/5)", Dated("RY 12", "regnal", 12)),
        ("regnal year 12", Dated("regnal year 12", "regnal", 12)),
        ("local year 326 = AD 14-15", Dated("local year 326", "local", 326)),
        ("Year 7, AD 20/21", Dated("Year 7", None, 7)),
        ("Actian year 50 (AD 19/20)", Dated("Actian year 50", "Actian", 50)),
        ("CY 105 (AD 56/7)", Dated("CY 105", "civic", 105)),
        ("AH 77 = AD 696/7", Dated("AH 77", "hijri", 77)),
        ("77 AH", Dated("77 AH", "hijri", 77)),
        ("Indiction 8", Dated("Indiction 8", "indiction", 8)),
        ("indicción 8 (589/590 d.C.)", Dated("indicción 8", "indiction", 8)),
        ("AM 6200", Dated("AM 6200", "anno mundi", 6200)),
        ("Jahr 12 (264/5 n. Chr.)", Dated("Jahr 12", None, 12)),
        ("AD 98-117", None),
        ("in the year 98 AD", None),
        ("l'an 27 av. J.-C.", None),
        ("", None),
        ("year", None),
        ("RIC 207", None),
    ],
)
def test_the_date_on_the_coin_is_kept_with_its_reckoning(text: str, expected: Dated | None) -> None:
    assert dates.dated(text) == expected


# The workbook’s tables hold every reign and every striking date of the collector’s workbook, read by eye.
@pytest.mark.parametrize("table", ["ruled", "minted"])
def test_the_workbooks_dates_are_read(table: str) -> None:
    rows = _rows(table)
    assert [_read(row[0]) for row in rows] == rows


@pytest.mark.parametrize(("column", "table", "filled"), [("Ruled", "ruled", 110), ("Minted", "minted", 50)])
def test_the_tables_have_every_cell_of_the_workbook(column: str, table: str, filled: int) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    rows = openpyxl.load_workbook(shared("data/v1/collection-v1.xlsx")).active.iter_rows(values_only=True)
    place = list(next(rows)).index(column)
    cells = [row[place] for row in rows if row[place] is not None]
    assert len(cells) == filled
    assert {cell.strip() for cell in cells} == {row[0] for row in _rows(table)}


def test_the_given_dates_are_read_without_a_wrong_one() -> None:
    lines = shared("data/dates/dates.tsv").read_text(encoding="utf-8").splitlines()
    for line in filter(None, lines):
        if line.startswith("#"):
            continue
        text, first, last, flags = [*line.split("\t"), "", "", ""][:4]
        years = [int(year) if year.strip() else None for year in (first, last)]
        found = dates.read(text)
        read = (found.year_from, found.year_to) if found else (None, None)
        assert (text, *read) == (text, *years)
        assert {flag for flag in ("circa", "before", "after") if found and getattr(found, flag)} == set(
            filter(None, flags.split(","))
        )
