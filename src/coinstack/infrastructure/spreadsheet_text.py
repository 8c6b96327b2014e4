"""Tables of text (.csv, .tsv): the encoding and the separator are found out, a broken quotation mark is told."""

import codecs
import csv
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from coinstack.domain.errors import Unreadable, Unsupported
from coinstack.infrastructure.spreadsheet_guards import MAX_COLUMNS, MAX_ROWS, too_long, too_wide

DELIMITERS = ",;\t|"
_SAMPLE_LINES = 200
_END = "\x1e"  # stands alone in its own record unless a quotation mark before it is still open
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
csv.field_size_limit(64 * 1024 * 1024)  # for the whole process; the default refuses a long note


def read(data: bytes) -> tuple[list[list[str]], tuple[str, ...]]:
    """The records of the table, and what the owner should know of how it was read.

    Raises:
        Unsupported: it is no text.
        Unreadable: a quotation mark is never closed, or there are too many rows or columns.
    """
    text, notes = decode(data)

    lines = _lines(text)
    given = _stated_delimiter(lines)
    delimiter = given or delimiter_of(lines[:_SAMPLE_LINES])
    records = list(_records(lines, delimiter))
    if given:
        records[0] = []  # "sep=;" is a word to the spreadsheet, yet it is the first row
    return records, notes


def _lines(text: str) -> list[str]:
    """Lines by line feed and carriage return only: `splitlines` would cut at signs that stand inside cells."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text, by its mark, by its zeros (UTF-16 without a mark), as UTF-8, else as Windows-1252.

    Raises:
        Unsupported: it is no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decoded(data, encoding), ()
    sample = data[:4000]
    if sample[1::2].count(0) > len(sample) // 3:
        return _decoded(data, "utf-16-le"), ()
    if sample[0::2].count(0) > len(sample) // 3:
        return _decoded(data, "utf-16-be"), ()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        note = "The file was read as Windows-1252 (western European): look at names with accents."
        return _printable(text), (note,)
    return _printable(text), ()


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable("The text of the file is damaged. Save it again as .csv (UTF-8) and import that.") from error


def _printable(text: str) -> str:
    sample = text[:4000]
    odd = sum(1 for sign in sample if (sign < " " and sign not in "\t\r\n") or sign == "\ufffd")
    if odd > max(8, len(sample) // 20):
        raise Unsupported("This is no workbook and no table of text. CoinStack reads .xlsx .xls .xlsb .ods .csv .tsv.")
    return text


def _stated_delimiter(lines: Sequence[str]) -> str | None:
    """`sep=;` in the first line, as Excel writes and reads it."""
    first = lines[0].strip().strip('"') if lines else ""
    return first[4:] if first.lower().startswith("sep=") and len(first) == 5 else None


def delimiter_of(lines: Sequence[str]) -> str:
    """The sign that cuts the lines into the most even records; a comma where none does."""
    return max(DELIMITERS, key=lambda sign: (_evenness(lines, sign), -DELIMITERS.index(sign)))


def _evenness(lines: Sequence[str], delimiter: str) -> float:
    """Cells a record, times the share of records that have as many as most do."""
    widths = Counter(
        len(record) for record in csv.reader((f"{line}\n" for line in lines), delimiter=delimiter) if record
    )
    if not widths:
        return 0.0
    width, records = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
    return 0.0 if width == 1 else records / widths.total() * min(width, 40)


def _records(lines: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    stream = itertools.chain((f"{line}\n" for line in lines), (f"{_END}\n",))
    reader = csv.reader(stream, delimiter=delimiter)
    began, width, filled = 1, 0, 0
    for record in reader:
        if record == [_END]:
            return
        if record and _END in record[-1]:
            raise _unclosed(began)
        filled += bool(record)
        _check(record, began, reader.line_num, delimiter, width, filled)
        width = width or len(record)
        began = reader.line_num + 1
        yield record


def _check(record: list[str], began: int, ended: int, delimiter: str, width: int, filled: int) -> None:
    if filled > MAX_ROWS:
        raise too_long()
    if len(record) > MAX_COLUMNS and any(cell.strip() for cell in record[MAX_COLUMNS:]):
        raise too_wide(len(record))
    if ended > began and width > 2 and any(_holds_rows(cell, delimiter, width) for cell in record):
        raise _unclosed(began)


def _holds_rows(cell: str, delimiter: str, width: int) -> bool:
    """Whether a cell swallowed whole rows, as after a quotation mark that nobody closed."""
    return any(line.count(delimiter) >= width - 1 for line in cell.split("\n")[1:-1])


def _unclosed(line: int) -> Unreadable:
    return Unreadable(
        f"In line {line:,} a quotation mark is opened and not closed, so that the rows after it run into one cell. "
        "Mend that line, or save the table as .xlsx, and import again."
    )
