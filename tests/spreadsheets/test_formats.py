"""Every kind of file gives the same rows."""

from datetime import date
from pathlib import Path

import pytest
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # it ships no types

from coinstack.domain.errors import Invalid
from coinstack.domain.workbook import Cell, Sheet, letters, text
from coinstack.infrastructure import spreadsheets
from tests.shared import shared
from tests.spreadsheets import building

TABLE: building.Table = [["No", "Ruler", "Weight"], [7, "Augustus", 3.8], [8, "Ἀλέξανδρος", 17.1]]
ROWS: list[tuple[Cell, ...]] = [("No", "Ruler", "Weight"), (7, "Augustus", 3.8), (8, "Ἀλέξανδρος", 17.1)]
CSV = "No,Ruler,Weight\n7,Augustus,3.8\n8,Ἀλέξανδρος,17.1\n"


def cells(sheet: Sheet) -> list[tuple[Cell, ...]]:
    """The cells of all rows."""
    return [row.cells for row in sheet.rows]


@pytest.mark.parametrize("make", [building.xlsx, building.xls, building.xlsb, building.ods])
def test_a_workbook_gives_its_rows_whatever_its_format(make: object) -> None:
    assert callable(make)
    read = spreadsheets.read(make(TABLE), "coins")
    assert cells(read) == ROWS
    assert (read.name, read.names) == ("Coins", ("Coins",))


@pytest.mark.parametrize("make", [building.xls, building.xlsb, building.ods])
def test_a_format_that_gives_values_only_says_so(make: object) -> None:
    assert callable(make)
    assert "values only" in spreadsheets.read(make(TABLE), "coins").notes[0]
    assert spreadsheets.read(building.xlsx(TABLE), "coins").notes == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_table_of_text_is_read_in_any_encoding_with_any_separator(encoding: str, delimiter: str) -> None:
    data = CSV.replace(",", delimiter).encode(encoding)
    read = spreadsheets.read(data, "my coins.csv")
    as_texts = [tuple(text(cell) for cell in row) for row in ROWS]
    assert [tuple(text(cell) for cell in row) for row in cells(read)] == as_texts
    assert read.name == "my coins"


def test_western_text_is_read_and_the_guess_is_told() -> None:
    read = spreadsheets.read("Nr;Prägestätte\n1;Köln\n".encode("cp1252"), "x.csv")
    assert read.rows[1].cells == ("1", "Köln")
    assert "Windows-1252" in read.notes[0]


def test_a_separator_that_the_file_names_is_believed() -> None:
    read = spreadsheets.read(b"sep=;\r\nNo;Ruler\r\n1;Nero, Augustus\r\n", "x.csv")
    assert cells(read) == [("No", "Ruler"), ("1", "Nero, Augustus")]
    assert [row.number for row in read.rows] == [2, 3]


def test_cells_of_text_hold_separators_quotation_marks_and_lines() -> None:
    read = spreadsheets.read(b'No,Notes\n1,"said ""rare"", then\nsold"\n2,3" tray\n', "x.csv")
    assert cells(read) == [("No", "Notes"), ("1", 'said "rare", then\nsold'), ("2", '3" tray')]


def test_the_sheet_that_is_named_is_read_else_the_first_with_anything_in_it() -> None:
    book = building.workbook({"Empty": [], "Roman": [["a", "b"]], "Greek": [["c", "d"]]})
    assert spreadsheets.read(book, "x").name == "Roman"
    assert spreadsheets.read(book, "x").names == ("Empty", "Roman", "Greek")
    assert spreadsheets.read(book, "x", sheet="Greek").rows[0].cells == ("c", "d")
    with pytest.raises(Invalid, match="Roman"):
        spreadsheets.read(book, "x", sheet="Celtic")


def test_the_sheet_with_headings_that_are_known_comes_before_lists_and_notes() -> None:
    book = building.workbook(
        {"About": [["My coins"], ["since 1998"]], "Coins": [["Ruler", "Mint", "Weight"], ["Nero"]]}
    )
    assert spreadsheets.read(book, "x").name == "Coins"


def test_a_hidden_sheet_is_read_last() -> None:
    def hide(sheet: Worksheet) -> None:
        sheet.hide()

    book = building.workbook({"Lists": [["Rome"]], "Coins": [["No", "Ruler"]]}, more=hide)
    assert spreadsheets.read(book, "x").name == "Coins"


def test_rows_and_columns_are_counted_as_the_spreadsheet_does() -> None:
    read = spreadsheets.read(building.xlsx([[], [], [None, None, "No", "Ruler"], [None, None, 1, "Nero"]]), "x")
    assert [row.number for row in read.rows] == [3, 4]
    assert read.rows[0].cells == (None, None, "No", "Ruler")
    assert [letters(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_addresses_behind_cells_and_in_formulas_are_kept() -> None:
    def link(sheet: Worksheet) -> None:
        sheet.write_url(1, 1, "https://www.ebay.com/itm/397040880671", string="bought here")
        sheet.write_formula(2, 1, '=HYPERLINK("https://www.biddr.com/auctions/x/browse?a=1&l=2","lot")', value="lot")
        sheet.write_url(3, 1, "internal:Coins!A1", string="above")

    read = spreadsheets.read(building.xlsx([["No", "Link"], [1], [2], [3]], more=link), "x")
    assert dict(read.rows[1].links) == {1: "https://www.ebay.com/itm/397040880671"}
    assert dict(read.rows[2].links) == {1: "https://www.biddr.com/auctions/x/browse?a=1&l=2"}
    assert (read.rows[1][1], read.rows[3][1], dict(read.rows[3].links)) == ("bought here", "above", {})


def test_an_error_of_the_workbook_is_a_blank_with_a_word() -> None:
    def break_(sheet: Worksheet) -> None:
        sheet.write_formula(1, 1, "=#REF!+1", value="#REF!")
        sheet.write_formula(2, 1, "=1/0", value="#DIV/0!")

    read = spreadsheets.read(building.xlsx([["No", "Weight"], [1], [2]], more=break_), "x")
    assert (read.rows[1][1], read.rows[1].faults[1]) == (None, "an error of the workbook (#REF!)")
    assert "#DIV/0!" in read.rows[2].faults[1]


def test_a_cell_merged_downwards_holds_in_each_row_and_one_merged_sideways_once() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_range(1, 0, 3, 0, "Roman Imperial")
        sheet.merge_range(4, 0, 4, 2, "That was Rome")

    table: building.Table = [
        ["Category", "Ruler", "Mint"],
        [None, "Nero"],
        [None, "Otho"],
        [None, "Galba"],
        [],
        [None, "Zeno"],
    ]
    read = spreadsheets.read(building.xlsx(table, more=merge), "x")
    assert [row[0] for row in read.rows] == ["Category", *["Roman Imperial"] * 3, "That was Rome", None]
    assert read.rows[4].cells == ("That was Rome",)


def test_dates_truths_and_numbers_become_what_a_person_sees() -> None:
    read = spreadsheets.read(building.xlsx([["a", "b", "c"], [date(2024, 5, 14), True, 0.1 + 0.2]]), "x")
    assert [text(cell) for cell in read.rows[1].cells] == ["2024-05-14", "yes", "0.3"]
    assert [text(cell) for cell in (19.0, 8.53, None, "x", 1e20)] == ["19", "8.53", "", "x", "1e+20"]


def test_signs_that_cannot_be_printed_are_taken_out_and_told() -> None:
    read = spreadsheets.read(b"No,Ruler\n1,Ne\x00ro\x07\n2,Otho\n", "x.csv")
    assert read.rows[1].cells == ("1", "Nero")
    assert "taken out" in read.rows[1].faults[1]
    assert dict(read.rows[2].faults) == {}


def test_right_to_left_and_combining_signs_stay_as_they_are() -> None:
    hebrew, combined = "שנת ארבע", "Πέτρος"
    read = spreadsheets.read(building.xlsx([["a", "b"], [hebrew, combined]]), "x")
    assert read.rows[1].cells == (hebrew, combined)


def test_the_owners_workbook_has_its_118_rows_and_a_link_behind_a_cell() -> None:
    path = shared("data/v1/collection-v1.xlsx")
    read = spreadsheets.read(spreadsheets.fetch(path), path.name)
    assert len(read.rows) == 118
    assert read.rows[19].links[26].startswith("https://www.judaism-and-rome.org/")


def test_a_file_on_disk_is_fetched_whole(tmp_path: Path) -> None:
    path = tmp_path / "coins.csv"
    path.write_text(CSV, encoding="utf-8")
    assert spreadsheets.fetch(path) == CSV.encode()
