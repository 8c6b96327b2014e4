"""Days of our own time, as tables hold them: "14 May 2024", "14.5.2024", "5/14/24", a spreadsheet's serial number."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from coinstack.domain.workbook import Cell, text

_EPOCH = date(1899, 12, 30)  # day 0 of the 1900 system, its false leap day allowed for
_SERIALS = range(10_000, 80_000)  # 1927 to 2119
_YEARS = range(1700, 2101)
_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner janvier janv gennaio gen enero ene",
            "february feb februar février fevrier févr fevr febbraio febrero",
            "march mar märz maerz mrz mars marzo",
            "april apr avril avr aprile abril abr",
            "may mai maggio mag mayo",
            "june jun juni juin giugno giu junio",
            "july jul juli juillet juil luglio lug julio",
            "august aug août aout agosto ago",
            "september sep sept septembre settembre set septiembre",
            "october oct oktober okt octobre ottobre ott octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre decembre déc dicembre dic diciembre",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?")
_NUMBERS = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°)?\.?\s+(?:de\s+)?([^\W\d_]+)\.?,?\s+(?:de\s+)?(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")


def read(cell: Cell, *, order: str | None = None) -> date | None:
    """The day, or None where the cell names none, or may name two (3/4/2024 without an `order`, dmy or mdy)."""
    if not isinstance(cell, str):
        return _serial(cell)
    given = cell.strip()[:60]
    if found := _ISO.fullmatch(given):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(given):
        return _from_numbers(int(found[1]), int(found[3]), _full(found[4]), order or _usual(found[2]))
    if found := _DAY_FIRST.fullmatch(given):
        return _day(int(found[3]), _MONTHS.get(found[2].casefold(), 0), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(given):
        return _day(int(found[3]), _MONTHS.get(found[1].casefold(), 0), int(found[2]))
    return _serial(int(given)) if given.isascii() and given.isdecimal() and len(given) == 5 else None


def _usual(sign: str) -> str | None:
    return "dmy" if sign == "." else None


def _full(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 60 else 1900 + int(year)


def _from_numbers(first: int, second: int, year: int, order: str | None) -> date | None:
    if first == second:
        return _day(year, second, first)
    if order == "mdy" and first <= 12:
        return _day(year, first, second)
    if order == "dmy" and second <= 12:
        return _day(year, second, first)
    if first > 12:
        return _day(year, second, first)
    return _day(year, first, second) if second > 12 else None


def _serial(number: int | float | None) -> date | None:
    if number is None or number != number or int(number) not in _SERIALS:
        return None
    return _EPOCH + timedelta(days=int(number))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:
        return None


def order(texts: Iterable[str]) -> str | None:
    """Whether the day ("dmy") or the month ("mdy") comes first in a column, if a value above twelve shows it."""
    shown: set[str] = set()
    for one in texts:
        if found := _NUMBERS.fullmatch(one.strip()[:60]):
            shown.update({"dmy"} if int(found[1]) > 12 else {"mdy"} if int(found[3]) > 12 else ())
    return shown.pop() if len(shown) == 1 else None


def looks_modern(given: str) -> bool:
    """Whether the text is a day, or a year, of our own time."""
    cell = given.strip()
    if re.fullmatch(r"(?:1[789]|20)\d\d", cell):
        return True
    return read(cell, order="dmy") is not None or read(cell, order="mdy") is not None


def as_text(cell: Cell, day: date | None) -> str:
    """What is shown of it: a serial number as its day, else the cell as written."""
    serial = isinstance(cell, int | float) or (isinstance(cell, str) and cell.isdecimal() and len(cell) == 5)
    return day.isoformat() if serial and day else text(cell)
