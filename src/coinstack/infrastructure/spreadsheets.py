"""Workbooks and tables of text, read into rows; whatever a file pretends to be, it is hostile until it is parsed."""

import re
import zipfile
from pathlib import Path

from coinstack.domain import headings
from coinstack.domain.errors import CoinStackError, Invalid, NotFound, Unreadable, Unsupported
from coinstack.domain.workbook import Row, Sheet
from coinstack.infrastructure import spreadsheet_guards as guards
from coinstack.infrastructure import spreadsheet_text
from coinstack.infrastructure.spreadsheet_cells import Extras, rows_of
from coinstack.infrastructure.spreadsheet_guards import MAX_COLUMNS, too_wide
from coinstack.infrastructure.spreadsheet_process import OpenWorkbook, encrypted
from coinstack.infrastructure.spreadsheet_xlsx import read_extras

MAX_FILE = 100 * 1024 * 1024

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = ("EncryptedPackage".encode("utf-16-le"), "EncryptionInfo".encode("utf-16-le"))
_VALUES_ONLY = (
    "This format gives values only: addresses behind cells and error cells cannot be seen in it. "
    "Save the workbook as .xlsx if it has links."
)
_ADVICE = "Save it as .xlsx or .csv in the program that made it, and import that."
_OTHER_KINDS = (
    (b"%PDF", "This is a PDF. Export the table from the program that made it, as .xlsx or .csv."),
    (b"SQLite format 3", "This is a database of another program, not a workbook. Export it there as .xlsx or .csv."),
    (b"\x89PNG", "This is a picture, not a workbook."),
    (b"\xff\xd8\xff", "This is a picture, not a workbook."),
    (b"GIF8", "This is a picture, not a workbook."),
    (b"{\\rtf", f"This is a text document, not a workbook. {_ADVICE}"),
    (b"\x1f\x8b", "This is a compressed file. Unpack it and import the workbook that is in it."),
    (b"7z\xbc\xaf", "This is a compressed file. Unpack it and import the workbook that is in it."),
    (b"Rar!", "This is a compressed file. Unpack it and import the workbook that is in it."),
)  # fmt: skip
_HTML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|table|\?xml|head|body|meta|style)", re.IGNORECASE)


def fetch(path: Path) -> bytes:
    """The bytes of a file on this computer.

    Raises:
        NotFound: there is no such file.
        Unreadable: it may not be read, is too large, or was written to meanwhile.
    """
    try:
        before = path.stat()
        if not path.is_file():
            raise NotFound(f"{path} is not a file.")
        if before.st_size > MAX_FILE:
            raise _too_large()
        data = path.read_bytes()
        after = path.stat()
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {path}.") from error
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}.") from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(data) != after.st_size:
        raise Unreadable("The file changed while it was read. Close it in the other program, then import it again.")
    return data


def _too_large() -> Unreadable:
    return Unreadable(
        f"The file is larger than {MAX_FILE // 2**20} MB. If it holds pictures, save a copy without them; "
        "else cut it into several."
    )


def read(data: bytes, name: str, *, sheet: str | None = None) -> Sheet:
    """The sheet of that name, else the first with headings that are known, else the first with anything in it.

    `name` is the file's; what the file is, its content decides.

    Raises:
        Unreadable: it is damaged, encrypted, empty or too large.
        Unsupported: it is no workbook.
        Invalid: it has no sheet of that name.
    """
    if len(data) > MAX_FILE:
        raise _too_large()
    if not data.strip(b"\x00 \r\n\t"):
        raise Unreadable("The file is empty.")
    kind = kind_of(data)
    try:
        if kind == "text":
            return _from_text(data, name, sheet)
        return _from_workbook(data, kind, sheet)
    except CoinStackError:
        raise
    except (zipfile.BadZipFile, OSError, ValueError, EOFError) as error:
        raise guards.damaged() from error


def kind_of(data: bytes) -> str:
    """`xlsx`, `xlsb`, `ods`, `xls` or `text`, by content.

    Raises:
        Unreadable: it is encrypted.
        Unsupported: it is something else.
    """
    if data.startswith(b"PK"):
        return guards.kind_of_zip(data)
    if data.startswith(_OLE):
        if any(word in data for word in _ENCRYPTED):
            raise encrypted()
        return "xls"
    for start, words in _OTHER_KINDS:
        if data.startswith(start):
            raise Unsupported(words)
    if _HTML.match(data):
        raise Unsupported(f"This is a web page or XML, whatever its name says. {_ADVICE}")
    return "text"


def _from_text(data: bytes, name: str, sheet: str | None) -> Sheet:
    title = Path(name).stem or "Table"
    if sheet is not None and sheet != title:
        raise Invalid(f"A table of text has one sheet only, named {title}.", field="sheet")
    records, notes = spreadsheet_text.read(data)
    return Sheet(title, (title,), rows_of(records, Extras()), notes)


def _from_workbook(data: bytes, kind: str, sheet: str | None) -> Sheet:
    if kind != "xls":
        guards.check_zip(data)
    with OpenWorkbook(data) as workbook:
        names = tuple(name for name, _ in workbook.sheets)
        if not names:
            raise Unreadable("The workbook has no sheet.")
        if sheet is not None and sheet not in names:
            raise Invalid(f"The workbook has no sheet {sheet}; it has {', '.join(names)}.", field="sheet")
        first: Sheet | None = None
        for place in [names.index(sheet)] if sheet is not None else _in_order_of_interest(workbook):
            rows = _sheet_rows(workbook, place, _guarded_extras(data, kind, names[place]))
            found = Sheet(names[place], names, rows, () if kind == "xlsx" else (_VALUES_ONLY,))
            if sheet is not None or headings.promising(rows):
                return found
            first = first or (found if rows else None)
        if first is not None:
            return first
    raise Unreadable("The workbook is empty: none of its sheets holds anything.")


def _in_order_of_interest(workbook: OpenWorkbook) -> list[int]:
    """Visible sheets first."""
    return sorted(range(len(workbook.sheets)), key=lambda place: not workbook.sheets[place][1])


def _guarded_extras(data: bytes, kind: str, sheet: str) -> Extras:
    if kind == "xlsx":
        return read_extras(data, sheet)
    if kind == "ods":
        guards.check_ods(data, sheet)
    if kind == "xlsb":
        guards.check_xlsb(data)
    return Extras()


def _sheet_rows(workbook: OpenWorkbook, place: int, extras: Extras) -> tuple[Row, ...]:
    extent = workbook.extent(place)
    if extent.width > MAX_COLUMNS * 4:
        raise too_wide(extent.width)
    return rows_of(workbook.rows(), extras, merged=extent.merged, left=extent.left)
