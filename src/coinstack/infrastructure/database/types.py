"""Column types that mean the same on SQLite and PostgreSQL."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Generic, TypeVar

from sqlalchemy import DateTime, Dialect, Integer, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from coinstack.domain.coin import Source
from coinstack.domain.money import Money

T = TypeVar("T")


class Scaled(TypeDecorator[Decimal]):
    """An exact decimal kept as an integer of its smallest unit (SQLite would bind a Decimal as a float)."""

    impl = Integer
    cache_ok = True

    def __init__(self, digits: int) -> None:
        super().__init__()
        self.digits = digits

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else int(value.scaleb(self.digits).to_integral_value())

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else unscaled(value, self.digits)


def unscaled(value: int, digits: int) -> Decimal:
    """The decimal behind a scaled integer, without zeros that nobody wrote: 3900 mg is 3.9, not 3.900."""
    number = Decimal(value).scaleb(-digits)
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()


class AsText(TypeDecorator[T], Generic[T]):
    """A value object kept as text, by a pair of functions."""

    impl = Text
    cache_ok = True

    def __init__(self, write: Callable[[T], str], read: Callable[[str], T]) -> None:
        super().__init__()
        self.write, self.read = write, read

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else self.write(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> T | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else self.read(value)


class Instant(TypeDecorator[datetime]):
    """A moment, in UTC on both databases and with its zone in Python."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 -- SQLAlchemy's signature
        return None if value is None else value.replace(tzinfo=UTC)


class SortKey(TypeDecorator[str]):
    """Folded ASCII text that orders by its bytes on both databases."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[str]:
        """On PostgreSQL with the collation that compares bytes; SQLite's own does."""
        return dialect.type_descriptor(String(collation="C") if dialect.name == "postgresql" else String())


def write_money(money: Money) -> str:
    """`12.50 EUR`, or `12.50` where nobody named the currency."""
    return f"{money.amount} {money.currency}" if money.currency else str(money.amount)


def read_money(text: str) -> Money:
    """The amount that `write_money` wrote."""
    amount, _, currency = text.partition(" ")
    return Money(Decimal(amount), currency or None)


def write_words(words: tuple[str, ...]) -> str:
    """A list of texts as JSON."""
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))


def read_words(text: str) -> tuple[str, ...]:
    """The list that `write_words` wrote."""
    return tuple(json.loads(text))


def write_sources(sources: dict[str, Source]) -> str:
    """`{field: [by, at, import_id]}`."""
    rows = {name: [s.by, s.at.isoformat(), s.import_id] for name, s in sources.items()}
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def read_sources(text: str) -> dict[str, Source]:
    """The sources that `write_sources` wrote."""
    return {name: Source(by, datetime.fromisoformat(at), run) for name, (by, at, run) in json.loads(text).items()}
