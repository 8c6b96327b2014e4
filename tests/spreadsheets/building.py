"""Small files of every kind that the import reads, made for a test."""

import io
import struct
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime

import xlsxwriter  # type: ignore[import-untyped] # it ships no types
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # likewise

Value = str | int | float | bool | date | None
Table = Sequence[Sequence[Value]]


def xlsx(table: Table, *, more: Callable[[Worksheet], None] | None = None, name: str = "Coins") -> bytes:
    """A workbook of one sheet; `more` may add to it."""
    return workbook({name: table}, more=more)


def workbook(sheets: dict[str, Table], *, more: Callable[[Worksheet], None] | None = None) -> bytes:
    """A workbook of several sheets; `more` may add to the first."""
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"strings_to_urls": False, "strings_to_numbers": False})
    days = made.add_format({"num_format": "yyyy-mm-dd"})
    for place, (name, table) in enumerate(sheets.items()):
        sheet = made.add_worksheet(name)
        for row, cells in enumerate(table):
            for column, value in enumerate(cells):
                if isinstance(value, date):
                    sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), days)  # noqa: DTZ001 -- spreadsheets know no zones
                elif value is not None:
                    sheet.write(row, column, value)
        if more is not None and place == 0:
            more(sheet)
    made.worksheets()[-1].activate()  # the first may then be hidden
    made.close()
    return out.getvalue()


def ods(table: Table, *, repeat_rows: int = 1) -> bytes:
    """An OpenDocument sheet; `repeat_rows` says of its last row how often it stands."""
    rows = []
    for place, cells in enumerate(table):
        last = place == len(table) - 1 and repeat_rows > 1
        attribute = f' table:number-rows-repeated="{repeat_rows}"' if last else ""
        rows.append(f"<table:table-row{attribute}>{''.join(_ods_cell(value) for value in cells)}</table:table-row>")
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Coins">{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="/" '
        'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
    )
    return packed(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def _ods_cell(value: Value) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, int | float):
        typed = f'office:value-type="float" office:value="{value}"'
        return f"<table:table-cell {typed}><text:p>{value}</text:p></table:table-cell>"
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def packed(parts: dict[str, bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as file:
        for name, data in parts.items():
            file.writestr(name, data)
    return out.getvalue()


def changed(workbook_: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(workbook_)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    parts[part] = change(parts[part])
    return packed(parts)


def xls(table: Table) -> bytes:
    """A workbook of Excel 97: one sheet of labels and numbers ([MS-XLS] 2.4)."""
    cells = b""
    for row, values in enumerate(table):
        for column, value in enumerate(values):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(value, int | float):
                cells += _biff(0x0203, place + struct.pack("<d", value))
            elif isinstance(value, str):
                cells += _biff(0x0204, place + struct.pack("<HB", len(value), 1) + value.encode("utf-16-le"))
    begin = struct.pack("<HHIII", 0x0600, 0x0005, 0, 0, 0)[:16]
    head = _biff(0x0809, begin)
    name = "Coins"
    bound_size = 4 + 8 + 2 * len(name)
    bound = _biff(
        0x0085,
        struct.pack("<IHBB", len(head) + bound_size + 4, 0, len(name), 1) + name.encode("utf-16-le"),
    )
    sheet = _biff(0x0809, struct.pack("<HHIII", 0x0600, 0x0010, 0, 0, 0)[:16]) + cells + _biff(0x000A, b"")
    return compound({"Workbook": head + bound + _biff(0x000A, b"") + sheet})


def _biff(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


SECTOR = 512
FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def compound(streams: dict[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) with these streams, each long enough for sectors of its own."""
    fat = [FAT_SECTOR, END]  # the table itself, then the directory
    entries = [_entry("Root Entry", 5, start=END, size=0, child=1)]
    body = b""
    for place, (name, data) in enumerate(streams.items(), start=1):
        filled = data.ljust(max(4096, -(-len(data) // SECTOR) * SECTOR), b"\0")
        start = len(fat)
        count = len(filled) // SECTOR
        fat += [*range(start + 1, start + count), END]
        right = place + 1 if place < len(streams) else FREE
        entries.append(_entry(name, 2, start=start, size=len(filled), right=right))
        body += filled
    entries += [bytes(128)] * (-len(entries) % 4)
    fat += [FREE] * (SECTOR // 4 - len(fat))
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0) + struct.pack("<I", 0) + b"\xff" * 108 * 4
    return header + struct.pack(f"<{len(fat)}I", *fat) + b"".join(entries) + body


def _entry(name: str, kind: int, *, start: int, size: int, child: int = FREE, right: int = FREE) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    links = struct.pack("<III", FREE, right, child)
    head = encoded.ljust(64, b"\0") + struct.pack("<HBB", len(encoded), kind, 1) + links
    return head + bytes(16 + 4 + 16) + struct.pack("<IQ", start, size)


def xlsb(table: Table, *, first_row: int = 0) -> bytes:
    """A binary workbook ([MS-XLSB]): one sheet of texts and numbers."""
    cells = b""
    for row, values in enumerate(table, start=first_row):
        cells += _record(0, struct.pack("<I", row) + bytes(13))
        for column, value in enumerate(values):
            place = struct.pack("<II", column, 0)
            if isinstance(value, int | float):
                cells += _record(5, place + struct.pack("<d", value))
            elif isinstance(value, str):
                cells += _record(6, place + _wide(value))
    last = struct.pack("<IIII", first_row, first_row + len(table) - 1, 0, max(len(row) for row in table) - 1)
    sheet = (
        _record(0x81, b"") + _record(0x94, last) + _record(0x91, b"") + cells + _record(0x92, b"") + _record(0x82, b"")
    )
    bundle = _record(0x9C, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("Coins"))
    book = _record(0x83, b"") + _record(0x8F, b"") + bundle + _record(0x90, b"") + _record(0x84, b"")
    relations = (
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Target="worksheets/sheet1.bin" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/></Relationships>'
    )
    return packed(
        {
            "[Content_Types].xml": b"<Types/>",
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": relations.encode(),
            "xl/worksheets/sheet1.bin": sheet,
        }
    )


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _record(kind: int, body: bytes) -> bytes:
    head = bytes([kind & 0x7F | 0x80, kind >> 7]) if kind >= 0x80 else bytes([kind])
    size, length = len(body), b""
    while True:
        part, size = size & 0x7F, size >> 7
        length += bytes([part | (0x80 if size else 0)])
        if not size:
            return head + length + body
