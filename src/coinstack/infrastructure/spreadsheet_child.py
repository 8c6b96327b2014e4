"""A process of its own that opens a workbook: a damaged one can end its reader, and then only this one ends.

Started by `spreadsheet_process`; it imports nothing of CoinStack, so that it starts quickly. On standard input come
eight bytes of length, the workbook, then lines that name a sheet by its place; on standard output go lines of JSON:
the sheets, and for each asked sheet its extent, its rows in batches, and null.
"""

import contextlib
import datetime as dt
import io
import json
import sys
from collections.abc import Iterator
from typing import BinaryIO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

BATCH = 500
MOST_MEMORY = 2 * 1024**3
Value = str | int | float | bool | dt.date | dt.time | dt.timedelta


def main() -> None:
    """Answer until standard input ends."""
    _limit_memory()
    source, out = sys.stdin.buffer, sys.stdout
    try:
        for line in _answers(source):
            out.write(json.dumps(line, ensure_ascii=True) + "\n")
            out.flush()
    except PasswordError:
        out.write('{"error": "password"}\n')
    except (CalamineError, OSError, ValueError, EOFError) as error:
        out.write(json.dumps({"error": "damaged", "words": str(error)[:200]}) + "\n")


def _answers(source: BinaryIO) -> Iterator[object]:
    data = source.read(int.from_bytes(source.read(8), "big"))
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
        del data
        yield [[one.name, "Hidden" not in str(one.visible)] for one in workbook.sheets_metadata]
        for line in source:
            yield from _sheet(workbook.get_sheet_by_index(int(line)))


def _sheet(sheet: CalamineSheet) -> Iterator[object]:
    _, left = sheet.start or (0, 0)  # calamine begins at the first filled column, but at the first row
    yield {"width": sheet.total_width, "left": left, "merged": sheet.merged_cell_ranges or []}
    batch: list[list[object]] = []
    for row in sheet.iter_rows() if sheet.end is not None else ():
        batch.append([_plain(value) for value in row])
        if len(batch) == BATCH:
            yield batch
            batch = []
    yield batch
    yield None


def _plain(value: Value) -> str | int | float | bool | None:
    """The value as JSON has it; dates and times as texts."""
    if isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time(0) else value.isoformat(sep=" ", timespec="minutes")
    return str(value) if isinstance(value, dt.timedelta) else value.isoformat()


def _limit_memory() -> None:
    """Where the system can (not on Windows), keep a workbook from taking all memory."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    main()
