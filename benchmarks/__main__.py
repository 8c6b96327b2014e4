"""Measure what is promised (`python3 dev.py bench`), print it, and write docs/performance.md."""

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks import (
    batches,
    catalog,
    catalog_dump,
    describing,
    large,
    likeness,
    lots,
    outgoing,
    reading,
    report,
    resolving,
    shelf,
    starting,
    workbook,
    writing,
)
from benchmarks.bare import Bare
from benchmarks.figures import Figure
from benchmarks.reading import Desk, Looked
from benchmarks.server import serving
from tests.shared import shared

SIZES = (1_000, 10_000, 100_000)
QUICK = SIZES[:2]
MILLION = 1_000_000
TOLD_AT = 10_000
PARTS = ("reading", "writing", "lots", "likeness", "workbook", "starting", "catalog")
CATALOG = (catalog, catalog_dump, resolving)
"""What is measured of the catalog, whatever the collection."""


def say(text: str) -> None:
    """A line of progress."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class Run:
    """What is measured, and what was."""

    def __init__(self, sizes: tuple[int, ...], parts: frozenset[str]) -> None:
        self._sizes, self._parts = sizes, parts
        self.figures: list[Figure] = []
        self.of_catalog: list[Figure] = []
        self.looked: dict[int, Looked] = {}

    def everything(self) -> None:
        """All parts at all sizes."""
        if "catalog" in self._parts:
            self._ask_catalog()
        if not self._parts - {"catalog"}:
            return
        for size in self._sizes:
            say(f"\n{size:,} coins")
            with shelf.collection(size, say) as data:
                self._size(data, size)
        if "workbook" in self._parts and (book := workbook.book(say)):
            for size in (0, self._sizes[-1]):
                say(f"\nworkbook, {size:,} coins before")
                with shelf.collection(size, say) as data:
                    self._take(workbook.bring(book, data, size))

    def _ask_catalog(self) -> None:
        try:
            shared("data/catalog/ocre_types.csv")
        except pytest.skip.Exception as absent:
            say(f"\nthe catalog was not measured: {absent}")
            return
        say("\nthe catalog")
        for part in CATALOG:
            for figure in part.measured():
                self.of_catalog.append(figure)
                say(report.line(figure))

    def _size(self, data: Path, size: int) -> None:
        if "starting" in self._parts and size == self._sizes[-1]:
            self._take(starting.start(data, size))
        if "likeness" in self._parts:
            self._take(iter([likeness.cost(data, size)]))
            if size == TOLD_AT:
                self._take(likeness.recall(data, size))
        if self._parts & {"reading", "writing", "lots"}:
            with _desk(data, size) as desk:
                self._ask(desk)
        if "lots" in self._parts:
            self._take(lots.of_pages(data, size))
            self._take(describing.read(size))
            self._take(outgoing.beyond_the_fetch(data, size))
            self._take(batches.of_pages(data, size))

    def _ask(self, desk: Desk) -> None:
        if "reading" in self._parts:
            for part in reading.look(desk):
                self._take(iter(part.figures))
                self.looked.setdefault(desk.size, Looked()).add(part)
        if "writing" in self._parts:
            self._take(writing.write(desk))
        if "lots" in self._parts:
            self._take(lots.preview(desk))

    def _take(self, figures: Iterator[Figure]) -> None:
        for figure in figures:
            self.figures.append(figure)
            say(report.line(figure))


@contextmanager
def _desk(data: Path, size: int) -> Iterator[Desk]:
    with serving(data) as server:
        bare, client = Bare(data / shelf.NAME), server.client()
        try:
            yield Desk(server, client, bare, size, data)
        finally:
            client.close()
            bare.close()


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="1,000 and 10,000 coins only")
    parser.add_argument("--only", metavar="WORD", default="", help=f"only the parts with this word: {', '.join(PARTS)}")
    parser.add_argument("--size", type=int, action="append", help="a collection of this size only; writes no page")
    parser.add_argument("--no-page", action="store_true", help="print, and leave docs/performance.md as it is")
    parser.add_argument("--large", type=int, nargs="?", const=MILLION, metavar="N", help="N coins on PostgreSQL")
    given = parser.parse_args()
    started = time.perf_counter()
    if given.large:
        _large(given.large, page=not given.no_page)
        return
    sizes = tuple(given.size) if given.size else QUICK if given.quick else SIZES
    run = Run(sizes, frozenset(part for part in PARTS if given.only in part))
    run.everything()
    say(f"\n{time.perf_counter() - started:.0f} s in all")
    if not (given.no_page or given.only or given.size):
        report.write(run.figures, run.looked, catalog=run.of_catalog)


def _large(size: int, *, page: bool) -> None:
    figures = []
    for figure in large.measured(size, say):
        figures.append(figure)
        say(report.line(figure))
    if page:
        report.write_large(figures)


if __name__ == "__main__":
    main()
