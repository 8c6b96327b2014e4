"""Opens workbooks in a process of their own, which a damaged one may end."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from coinstack.domain.errors import Unreadable
from coinstack.infrastructure.spreadsheet_guards import damaged

PATIENCE = 120  # seconds: 100,000 rows take about 10
CHILD = Path(__file__).with_name("spreadsheet_child.py")

Given = str | int | float | bool | None


@dataclass(frozen=True)
class Extent:
    """How a sheet lies: its width, its first filled column, and its merged cells, all from 0."""

    width: int
    left: int
    merged: list[tuple[tuple[int, int], tuple[int, int]]]


class OpenWorkbook:
    """A workbook that was opened; `sheets` are their names, and whether each is visible."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(  # noqa: S603 -- our own file, by the Python that runs us
            [sys.executable, "-I", str(CHILD)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._watchdog = threading.Timer(PATIENCE, self._process.kill)
        self._watchdog.daemon = True
        self._watchdog.start()
        with ExitStack() as if_it_fails:
            if_it_fails.callback(self._end)
            self._send(len(self._data).to_bytes(8, "big") + self._data)
            self.sheets = [(str(name), bool(visible)) for name, visible in self._answer_list()]
            if_it_fails.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def _end(self) -> None:
        self._watchdog.cancel()
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                try:
                    pipe.close()
                except OSError:
                    continue  # it is gone already
        self._process.wait()

    def extent(self, sheet: int) -> Extent:
        """Ask for a sheet by its place; its rows follow by `rows`."""
        self._send(f"{sheet}\n".encode())
        told = self._answer()
        if not isinstance(told, dict):
            raise damaged()
        merged = [((top, left), (bottom, right)) for (top, left), (bottom, right) in told["merged"]]
        return Extent(int(told["width"]), int(told["left"]), merged)

    def rows(self) -> Iterator[list[Given]]:
        """The rows of the sheet that was asked for."""
        while (batch := self._answer()) is not None:
            if not isinstance(batch, list):
                raise damaged()
            yield from batch

    def _answer_list(self) -> list[list[object]]:
        found = self._answer()
        return found if isinstance(found, list) else []

    def _send(self, data: bytes) -> None:
        if self._process.stdin is None:
            raise damaged()
        try:
            self._process.stdin.write(data)
            self._process.stdin.flush()
        except OSError as error:
            raise damaged() from error

    def _answer(self) -> object:
        """The next line; a process that ended without one was ended by its workbook.

        Raises:
            Unreadable: it is damaged, or protected by a password.
        """
        line = self._process.stdout.readline() if self._process.stdout is not None else b""
        if not line.endswith(b"\n"):
            raise damaged()
        found: object = json.loads(line)
        if isinstance(found, dict) and "error" in found:
            raise encrypted() if found["error"] == "password" else damaged()
        return found


def encrypted() -> Unreadable:
    """The refusal of a workbook under a password."""
    return Unreadable(
        "The workbook is protected by a password. Open it in your spreadsheet program, save a copy without a password, "
        "and import the copy."
    )
