"""What columns hold, and the one collection of tables."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Enum,
    Integer,
    MetaData,
    Text,
)
from sqlalchemy.types import TypeEngine

from coinstack.domain.document import Field
from coinstack.domain.money import Money
from coinstack.infrastructure.database.types import (
    AsText,
    Scaled,
    read_money,
    read_words,
    write_money,
    write_words,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# What columns hold differs by column; SQLAlchemy's own name for a type of any content.
Kind = (
    TypeEngine[bool]
    | TypeEngine[int]
    | TypeEngine[str]
    | TypeEngine[date]
    | Scaled
    | AsText[Money]
    | AsText[tuple[str, ...]]
)

MONEY = AsText[Money](write_money, read_money)
WORDS = AsText[tuple[str, ...]](write_words, read_words)
DIGITS = {"diameter_mm": 2, "diameter_min_mm": 2, "thickness_mm": 2}  # weights and gravities to the thousandth

SIMPLE: dict[type, Callable[[], Kind]] = {
    str: Text,
    bool: Boolean,
    int: Integer,
    date: Date,
    Money: lambda: MONEY,
    tuple: lambda: WORDS,
}


def column_type(field: Field) -> Kind:
    if field.kind is Decimal:
        return Scaled(DIGITS.get(field.name, 3))
    if issubclass(field.kind, StrEnum):
        return Enum(field.kind, native_enum=False, length=20, values_callable=lambda kind: [one.value for one in kind])
    return SIMPLE[field.kind]()


def columns(known: dict[str, Field], prefix: str = "") -> list[Column[object]]:
    return [
        Column(prefix + f.name, column_type(f), nullable=f.default is None and not f.required) for f in known.values()
    ]
