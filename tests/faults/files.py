"""Files that people really have, and files that nobody should: what each is made of."""

import zipfile
from collections.abc import Callable
from datetime import date

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped] # it ships no types

from tests.spreadsheets.building import Table, changed, compound, packed, xlsx

HEAD = ("Ruler", "Denomination", "Metal", "Weight", "Reference", "Notes")
TRAJAN = ("Trajan", "Denarius", "AR", 3.41, "RIC II 147", "toned")
NERO = ("Nero", "As", "AE", 10.2, "RIC I 351", "pitted")
TABLE: Table = (HEAD, TRAJAN, NERO)


def bomb() -> bytes:
    """A workbook of a hundred kilobytes whose sheet is 100 MB of blanks."""
    return changed(xlsx(TABLE), "xl/worksheets/sheet1.xml", lambda sheet: sheet + b" " * 100_000_000)


def too_long() -> bytes:
    """A table of text with 200,000 rows."""
    return ",".join(HEAD).encode() + b"\n" + b"Trajan,Denarius,AR,3.41,RIC II 147,toned\n" * 200_000


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a picture": ("coins.xlsx", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
    "a page": ("coins.xls", lambda: b"<!DOCTYPE html><html><table><tr><td>Trajan</td></tr></table>", "web page"),
    "noise": ("coins.xlsx", lambda: bytes(range(1, 256)) * 40, ""),
    "a zip of something else": ("coins.xlsx", lambda: packed({"readme.txt": b"no coins"}), "without a workbook"),
    "half a workbook": ("coins.xlsx", lambda: xlsx(TABLE)[:3000], "damaged"),
    "nothing": ("coins.csv", lambda: b"", "empty"),
    "an encrypted workbook": (
        "coins.xlsx",
        lambda: compound({"EncryptionInfo": bytes(300), "EncryptedPackage": bytes(5000)}),
        "password",
    ),
    "a bomb": ("coins.xlsx", bomb, "far more than a collection needs"),
    "a packed file in a packed file": (
        "coins.xlsx",
        lambda: packed({"xl/workbook.xml": packed({"a": bytes(1000)})}, method=zipfile.ZIP_LZMA),
        "",
    ),
    "200,000 rows": ("coins.csv", too_long, "100,000 rows"),
    "headings only": ("coins.xlsx", lambda: xlsx((HEAD,)), "headings only"),
    "600 columns": ("coins.xlsx", lambda: xlsx((tuple(f"c{n}" for n in range(600)),) * 3), "600 columns"),
    "an entity that grows": (
        "coins.xlsx",
        lambda: changed(
            xlsx(TABLE),
            "xl/worksheets/sheet1.xml",
            lambda sheet: sheet.replace(b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet', 1),
        ),
        "document type",
    ),
}
"""Name in the test: the file's name, its bytes, words of the refusal."""


def merged() -> bytes:
    """The ruler's cell spans both rows."""

    def more(sheet: Worksheet) -> None:
        sheet.merge_range(1, 0, 2, 0, "Trajan")

    return xlsx((HEAD, TRAJAN, (None, *TRAJAN[1:4], "RIC II 148", "worn")), more=more)


def with_errors() -> bytes:
    """Formulas that lost what they pointed at."""

    def more(sheet: Worksheet) -> None:
        sheet.write_formula(1, 3, "=#REF!+1", None, "#REF!")
        sheet.write_formula(2, 5, "=1/0", None, "#DIV/0!")

    return xlsx(TABLE, more=more)


def wide() -> bytes:
    """300 columns, most of which mean nothing to CoinStack."""
    more = tuple(f"House column {number}" for number in range(294))
    return xlsx(((*HEAD, *more), (*TRAJAN, *(f"value {number}" for number in range(294)))))


def dated() -> bytes:
    """A column of dates: one is a date, one the day's number in Excel's count, one a text."""
    return xlsx(
        (
            ("Ruler", "Metal", "Purchase date", "Weight"),
            ("Trajan", "AR", date(2019, 3, 14), 3.41),
            ("Nero", "AE", 43538, 10.2),
            ("Galba", "AR", "43538", 3.3),
            ("Otho", "AR", "14.03.2019", 3.2),
        )
    )
