"""What a workbook may ask of the computer: checked on the packed file, before anything is built from it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO
from xml.parsers import expat

from coinstack.domain.errors import Unreadable, Unsupported

MAX_ROWS = 100_000
MAX_COLUMNS = 500
MAX_CELLS = 12_000_000  # of the rectangle that a sheet spans: a reader lays it out whole
MAX_UNPACKED = 400 * 1024 * 1024
MAX_RATIO = 300  # packed tables seldom pass 40; deflate's own limit is 1,032
SMALL = 20 * 1024 * 1024  # below this the ratio does not matter
MAX_PARTS = 5_000

_CHUNK = 1 << 20
_HEADER = struct.Struct("<4s22xHH")  # of a zip entry: signature ... lengths of name and extra


def too_long() -> Unreadable:
    """The refusal of a sheet with too many rows."""
    return Unreadable(
        f"The sheet has more than {MAX_ROWS:,} rows. Cut it into several workbooks and import them one after another."
    )


def too_wide(columns: int) -> Unreadable:
    """The refusal of a sheet with too many columns."""
    return Unreadable(
        f"The sheet has {columns:,} columns; CoinStack reads up to {MAX_COLUMNS}. Delete those that describe no coin "
        "(often one stray cell far to the right), save, and import again."
    )


def _too_large() -> Unreadable:
    return Unreadable(
        "The workbook unpacks to far more than a collection needs, so it was not opened. If it really is yours, "
        "save it as .csv and import that."
    )


def damaged() -> Unreadable:
    """The refusal of a file whose parts do not fit together."""
    return Unreadable(
        "The workbook is damaged and cannot be read. Open it in your spreadsheet program, save it again as .xlsx, and "
        "import that."
    )


def kind_of_zip(data: bytes) -> str:
    """`xlsx`, `xlsb` or `ods`.

    Raises:
        Unreadable: it is damaged.
        Unsupported: it is another kind of packed file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist()[:MAX_PARTS])
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise damaged() from error
    if any(name.lower() == "xl/workbook.bin" for name in names):
        return "xlsb"
    if any(name.startswith(("xl/", "/xl/")) for name in names):
        return "xlsx"
    if "content.xml" in names:
        return "ods"
    if any(name.startswith("Index/") or name == "Index.zip" for name in names):
        raise Unsupported("This is an Apple Numbers file. In Numbers choose File, Export To, Excel, and import that.")
    if any(name.startswith(("word/", "ppt/")) for name in names):
        raise Unsupported("This is a text document or a presentation, not a workbook.")
    raise Unsupported("This is a packed file without a workbook in it. Unpack it and import the workbook itself.")


def check_zip(data: bytes) -> None:
    """Unpack each part without keeping it, and count: a header's own word is not trusted.

    Raises:
        Unreadable: it unpacks to too much, is damaged, or asks for a password.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
    if len(parts) > MAX_PARTS:
        raise _too_large()
    total = 0
    for part in parts:
        if part.flag_bits & 1:
            raise Unreadable("The workbook is protected by a password. Save a copy without one and import that.")
        size = _unpacked_size(data, part, MAX_UNPACKED - total)
        total += size
        if size > SMALL and size > MAX_RATIO * max(1, part.compress_size):
            raise _too_large()


def _unpacked_size(data: bytes, part: zipfile.ZipInfo, limit: int) -> int:
    start = part.header_offset
    try:
        signature, name_length, extra_length = _HEADER.unpack_from(data, start)
    except struct.error as error:
        raise damaged() from error
    if signature != b"PK\x03\x04":
        raise damaged()
    start += _HEADER.size + name_length + extra_length
    packed = memoryview(data)[start : start + part.compress_size]
    if part.compress_type == zipfile.ZIP_STORED:
        return len(packed)
    if part.compress_type != zipfile.ZIP_DEFLATED:
        raise Unreadable("The workbook is packed in an unusual way. Save it again as .xlsx and import that.")
    try:
        size = sum(_inflated(packed, limit))
    except zlib.error as error:
        raise damaged() from error
    return size


def _inflated(packed: memoryview, limit: int) -> Iterator[int]:
    inflate, total = zlib.decompressobj(-15), 0
    rest: bytes | memoryview = packed
    while True:
        chunk = inflate.decompress(rest, _CHUNK)
        total += len(chunk)
        if total > limit:
            raise _too_large()
        yield len(chunk)
        rest = inflate.unconsumed_tail
        if inflate.eof or (not chunk and not rest):
            return


def check_extent(rows: int, columns: int, *, filled: int) -> None:
    """Refuse a sheet whose rectangle is beyond reading.

    Raises:
        Unreadable: it is too long or too wide.
    """
    if filled > MAX_ROWS:
        raise too_long()
    if columns > MAX_COLUMNS:
        raise too_wide(columns)
    if rows * columns > MAX_CELLS:
        raise Unreadable(
            f"Something stands in row {rows:,} of the sheet, far below the rest. Delete the rows below the table, "
            "save, and import again."
        )


def parse_xml(part: IO[bytes], parser: expat.XMLParserType) -> None:
    """Feed a part to the parser; no document type is accepted, so no entity can grow.

    Raises:
        Unreadable: it is not well-formed, or brings a document type.
    """

    def refuse(*_: object) -> None:
        raise Unreadable(
            "The workbook holds a document type of its own, as no spreadsheet program writes. It was not read."
        )

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    try:
        while chunk := part.read(_CHUNK):
            parser.Parse(chunk)
        parser.Parse(b"", True)  # noqa: FBT003 -- pyexpat takes "this is the end" by position only
    except (expat.ExpatError, zipfile.BadZipFile, zlib.error) as error:
        raise damaged() from error


def check_ods(data: bytes, sheet: str) -> None:
    """Count what `number-rows-repeated` would unfold to.

    Raises:
        Unreadable: it is beyond reading.
    """
    rows = filled = columns = wide = 0
    repeat, has_value, inside = 1, False, False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal repeat, has_value, inside, wide
        tag = name.rpartition(":")[2]
        if tag == "table":
            inside = attributes.get("table:name") == sheet
        elif inside and tag == "table-row":
            repeat, has_value, wide = _repeats(attributes, "table:number-rows-repeated"), False, 0
        elif inside and tag in {"table-cell", "covered-table-cell"}:
            wide += _repeats(attributes, "table:number-columns-repeated")
            has_value = has_value or "office:value-type" in attributes

    def end(name: str) -> None:
        nonlocal rows, filled, columns
        if inside and name.rpartition(":")[2] == "table-row" and has_value:
            rows, filled, columns = rows + repeat, filled + repeat, max(columns, wide if wide <= MAX_COLUMNS * 4 else 1)
            check_extent(rows, columns, filled=filled)

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    with zipfile.ZipFile(io.BytesIO(data)) as packed, packed.open("content.xml") as part:
        parse_xml(part, parser)


def _repeats(attributes: dict[str, str], name: str) -> int:
    given = attributes.get(name, "1")
    return int(given) if given.isdigit() and len(given) < 9 else MAX_CELLS


def check_xlsb(data: bytes) -> None:
    """Walk the records of each binary sheet for its last row and column ([MS-XLSB] 2.1.4, 2.4.727).

    Raises:
        Unreadable: a sheet is beyond reading.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for part in packed.namelist():
            if part.lower().startswith("xl/worksheets/sheet"):
                with packed.open(part) as stream:
                    _check_binary_sheet(stream.read())


def _check_binary_sheet(data: bytes) -> None:
    at = rows = columns = filled = 0
    while at < len(data):
        kind, at = _varying(data, at, most=2)
        size, at = _varying(data, at, most=4)
        if kind == 0 and size >= 4:  # BrtRowHdr
            check_extent(rows, columns, filled=filled)
            rows, filled = struct.unpack_from("<I", data, at)[0] + 1 if at + 4 <= len(data) else 0, filled + 1
        elif 1 <= kind <= 11 and size >= 4 and at + 4 <= len(data):  # a cell of any kind
            columns = max(columns, struct.unpack_from("<I", data, at)[0] + 1) if kind > 1 else columns
        at += size
    check_extent(rows, columns, filled=filled)


def _varying(data: bytes, at: int, *, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, and where the next begins."""
    value = 0
    for place in range(most):
        if at >= len(data):
            raise damaged()
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << (7 * place)
        if not byte & 0x80:
            break
    return value, at
