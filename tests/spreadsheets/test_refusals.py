"""What is no workbook, or asks too much, is refused in words that its owner can act on."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from coinstack.domain.errors import NotFound, Unreadable, Unsupported
from coinstack.infrastructure import spreadsheet_guards, spreadsheets
from tests.spreadsheets import building

TABLE: building.Table = [["No", "Ruler"], [1, "Nero"]]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"SQLite format 3\x00", "another program"),
        (b"<!DOCTYPE html><table><tr><td>1</td></tr></table>", "web page"),
        (b"{\\rtf1 coins}", "text document"),
        (bytes(range(256)) * 40, "no workbook"),
        (building.packed({"word/document.xml": b"<w/>"}), "text document"),
        (building.packed({"photo.jpg": b"x"}), "packed file"),
        (building.packed({"Index/Document.iwa": b"x"}), "Numbers"),
    ],
)
def test_what_is_no_workbook_is_named(data: bytes, words: str) -> None:
    with pytest.raises(Unsupported, match=words):
        spreadsheets.read(data, "coins.xlsx")


@pytest.mark.parametrize("data", [b"", b"\n\n  \n", b"\x00" * 100])
def test_an_empty_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="empty"):
        spreadsheets.read(data, "coins.xlsx")


def test_an_encrypted_workbook_is_refused() -> None:
    data = building.compound({"EncryptionInfo": b"x", "EncryptedPackage": b"y"})
    with pytest.raises(Unreadable, match="password"):
        spreadsheets.read(data, "coins.xlsx")


def test_a_workbook_cut_off_is_refused() -> None:
    for data in (building.xlsx(TABLE)[:-200], building.xls(TABLE)[:2000], b"PK\x03\x04" + b"x" * 50):
        with pytest.raises(Unreadable, match="damaged"):
            spreadsheets.read(data, "coins.xlsx")


def test_a_workbook_with_broken_parts_is_refused() -> None:
    data = building.changed(building.xlsx(TABLE), "xl/worksheets/sheet1.xml", lambda part: part[:-30])
    with pytest.raises(Unreadable, match="damaged"):
        spreadsheets.read(data, "coins.xlsx")


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Unreadable, match="none of its sheets"):
        spreadsheets.read(building.workbook({"One": [], "Two": []}), "coins.xlsx")


def test_a_document_type_is_refused_before_its_entities_grow() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    data = building.changed(
        building.xlsx(TABLE), "xl/worksheets/sheet1.xml", lambda part: bomb + part.partition(b"?>")[2]
    )
    with pytest.raises(Unreadable, match="document type"):
        spreadsheets.read(data, "coins.xlsx")


def test_a_zip_bomb_is_not_unpacked() -> None:
    data = building.packed({"xl/workbook.xml": b"<w/>", "xl/media/x.bin": bytes(30_000_000)})
    with pytest.raises(Unreadable, match="far more than a collection"):
        spreadsheets.read(data, "coins.xlsx")


def test_a_zip_bomb_that_lies_about_its_size_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet_guards, "MAX_UNPACKED", 5_000_000)
    honest = building.packed({"xl/workbook.xml": b"<w/>", "xl/x.xml": bytes(9_000_000)})
    packed_size = len(zlib.compress(bytes(9_000_000))) - 6
    lying = honest.replace(struct.pack("<I", 9_000_000), struct.pack("<I", 100))
    assert lying != honest and packed_size < 20_000
    with pytest.raises(Unreadable, match="far more than a collection"):
        spreadsheets.read(lying, "coins.xlsx")


def test_a_thousand_parts_too_many_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for number in range(spreadsheet_guards.MAX_PARTS + 1):
            file.writestr(f"xl/{number}", b"")
    with pytest.raises(Unreadable, match="far more"):
        spreadsheets.read(out.getvalue(), "coins.xlsx")


def test_three_hundred_columns_are_read_and_six_hundred_refused() -> None:
    wide: building.Table = [[f"Heading {number}" for number in range(300)], list(range(300))]
    assert len(spreadsheets.read(building.xlsx(wide), "x").rows[1].cells) == 300
    wider: building.Table = [[f"h{number}" for number in range(600)]]
    for data in (building.xlsx(wider), building.xlsb(wider), ",".join(map(str, range(600))).encode()):
        with pytest.raises(Unreadable, match="600 columns; CoinStack reads up to 500"):
            spreadsheets.read(data, "x")


def test_two_hundred_thousand_rows_are_refused_with_what_to_do() -> None:
    table = "No,Ruler\n" + "1,Nero\n" * 200_000
    with pytest.raises(Unreadable, match="Cut it into several workbooks"):
        spreadsheets.read(table.encode(), "x.csv")
    with pytest.raises(Unreadable, match="100,000 rows"):
        spreadsheets.read(building.ods(TABLE, repeat_rows=200_000), "x.ods")


@pytest.mark.parametrize("cell", ["XFD1048576", "A1048576", "XFD1"])
def test_one_cell_far_off_does_not_lay_out_the_whole_sheet(cell: str) -> None:
    stray = f'<row r="{"".join(filter(str.isdigit, cell))}"><c r="{cell}"><v>1</v></c></row></sheetData>'.encode()
    data = building.changed(
        building.xlsx([["No", "Ruler"] * 20, [1, "Nero"] * 20]),
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(b"</sheetData>", stray),
    )
    with pytest.raises(Unreadable, match=r"columns; CoinStack|far below the rest"):
        spreadsheets.read(data, "x.xlsx")


def test_one_binary_row_far_off_does_not_lay_out_the_whole_sheet() -> None:
    far: building.Table = [[1] * 40]
    spreadsheets.read(building.xlsb(far), "x.xlsb")
    with pytest.raises(Unreadable, match="far below the rest"):
        spreadsheets.read(building.xlsb(far, first_row=1_000_000), "x.xlsb")


def test_a_coloured_row_that_reaches_the_last_column_is_no_fault() -> None:
    styled = b'<c r="XFD2" s="0"/></row>'
    data = building.changed(
        building.xlsx(TABLE),
        "xl/worksheets/sheet1.xml",
        lambda part: styled.join(part.rsplit(b"</row>", 1)),
    )
    assert spreadsheets.read(data, "x.xlsx").rows[1].cells[:2] == (1, "Nero")


def test_a_quotation_mark_that_is_never_closed_is_told_with_its_line() -> None:
    with pytest.raises(Unreadable, match="line 3 a quotation mark"):
        spreadsheets.read(b'No,Ruler,Mint\n1,Nero,Rome\n2,"Otho,Rome\n3,Galba,Rome\n', "x.csv")


def test_a_quotation_mark_closed_rows_later_is_told_too() -> None:
    with pytest.raises(Unreadable, match="line 2 a quotation mark"):
        spreadsheets.read(b'No,Ruler,Mint\n1,"Nero,Rome\n2,Otho,Rome\n3,Galba,Rome\n4,"Zeno",Rome\n', "x.csv")


def test_a_cell_of_ten_megabytes_is_cut_and_told() -> None:
    read = spreadsheets.read(b"No,Notes\n1," + b"x" * 10_000_000 + b"\n", "x.csv")
    assert len(str(read.rows[1][1])) == 100_000
    assert "only in the kept file" in read.rows[1].faults[1]


def test_text_that_breaks_off_in_the_middle_of_a_sign_is_refused() -> None:
    with pytest.raises(Unreadable, match="text of the file is damaged"):
        spreadsheets.read("No,Ruler\n1,Nero".encode("utf-16") + b"\xd8", "x.csv")


def test_a_file_too_large_is_refused_before_it_is_looked_at(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(spreadsheets, "MAX_FILE", 1000)
    path = tmp_path / "x.csv"
    path.write_bytes(b"x" * 1001)
    for read in (lambda: spreadsheets.fetch(path), lambda: spreadsheets.read(path.read_bytes(), "x.csv")):
        with pytest.raises(Unreadable, match="larger than"):
            read()


def test_a_file_that_changes_while_it_is_read_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "coins.csv"
    path.write_text("No,Ruler\n1,Nero\n", encoding="utf-8")
    read = Path.read_bytes

    def saved_meanwhile(self: Path) -> bytes:
        data = read(self)
        self.write_text("No,Ruler\n1,Nero\n2,Otho\n", encoding="utf-8")
        return data

    monkeypatch.setattr(Path, "read_bytes", saved_meanwhile)
    with pytest.raises(Unreadable, match="changed while it was read"):
        spreadsheets.fetch(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no file"):
        spreadsheets.fetch(tmp_path / "nothing.xlsx")
    with pytest.raises(NotFound, match="is not a file"):
        spreadsheets.fetch(tmp_path)
