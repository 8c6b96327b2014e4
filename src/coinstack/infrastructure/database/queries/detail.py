"""The whole coin as JSON, read row by row without building it."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache

import msgspec
from sqlalchemy import Connection, Dialect, Table

from coinstack.domain.document import CHILD_FIELDS, GROUP_FIELDS, SINGLE_FIELDS, Field, instant
from coinstack.domain.errors import NotFound
from coinstack.domain.looks import Looks
from coinstack.domain.money import Money
from coinstack.domain.rates import Find
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.queries import costs
from coinstack.infrastructure.database.rows import Row, fetched, mark
from coinstack.infrastructure.database.types import Instant, read_money, read_sources

_encode = msgspec.json.Encoder(decimal_format="number").encode
Reader = Callable[[object], object]


class _Shown(msgspec.Struct):
    """Of a card, the title that is shown, and how the portrayed looks."""

    title: str
    person: Looks | None


def one(
    connection: Connection, coin_id: int, find: Find, neighbours: Mapping[str, object] | None = None
) -> tuple[int, str]:
    """The coin's version, and the whole of it as JSON; `find` looks rates up, where its cost is to be converted.

    Raises:
        NotFound: there is no such coin.
    """
    plan = _plan(connection.dialect)
    row = next(iter(fetched(connection, plan.coin, (coin_id,))), None)
    if row is None:
        raise NotFound(f"There is no coin {coin_id}.")
    values = [
        value if read is None or value is None else read(value) for value, read in zip(row, plan.readers, strict=True)
    ]
    told: dict[str, object] = dict(zip(plan.singles, values, strict=False))
    body, changed = values[-2], values[-1]
    shown = msgspec.json.decode(f"{{{body}", type=_Shown)
    told |= {"title": shown.title, "person": shown.person}
    start, bought = len(plan.singles), dict[str, object]()
    for group, names in plan.groups:
        told[group] = group_values = dict(zip(names, values[start : start + len(names)], strict=True))
        start += len(names)
        if group == "acquisition":
            bought = group_values
    for name, child in plan.children:
        told[name] = [child.read(one) for one in fetched(connection, child.sql, (coin_id,))]
    told["true_cost"] = costs.of_coin(connection, coin_id, bought, find)
    told |= {"changed_at": changed, "neighbours": neighbours}
    return int(str(row[1])), _encode(told).decode()


class _Child:
    """How one kind of child is read."""

    def __init__(self, dialect: Dialect, table: Table, fields: Mapping[str, Field]) -> None:
        self.names = ("uid", *fields)
        self._readers = tuple(_reader(dialect, table, name, fields.get(name)) for name in self.names)
        columns = ", ".join(dialect.identifier_preparer.quote(name) for name in self.names)
        self.sql = f"SELECT {columns} FROM {table.name} WHERE coin_id = {mark(dialect)} ORDER BY position, id"

    def read(self, row: Row) -> dict[str, object]:
        """One row as JSON has it."""
        return {
            name: value if read is None or value is None else read(value)
            for name, value, read in zip(self.names, row, self._readers, strict=True)
        }


class _Plan:
    """The statements for one database, and how each column's value becomes JSON."""

    def __init__(self, dialect: Dialect) -> None:
        quote = dialect.identifier_preparer.quote
        coins = tables.coins
        own = ("id", "version", "added_at", "trashed_at", "sources")
        self.singles = (*own, *SINGLE_FIELDS)
        self.groups = tuple((group, tuple(fields)) for group, fields in GROUP_FIELDS.items())
        grouped = [
            (tables.PREFIX[group] + f.name, f) for group, fields in GROUP_FIELDS.items() for f in fields.values()
        ]
        wanted: list[tuple[str, Field | None]] = [(name, SINGLE_FIELDS.get(name)) for name in self.singles]
        wanted += grouped
        columns = ", ".join(f"coins.{quote(name)}" for name, _ in wanted)
        self.coin = (
            f"SELECT {columns}, cards.body, listing.by_changed FROM coins "
            "JOIN cards ON cards.coin_id = coins.id JOIN listing ON listing.coin_id = coins.id "
            f"WHERE coins.id = {mark(dialect)}"
        )
        self.readers = (*(_reader(dialect, coins, name, field) for name, field in wanted), None, None)
        self.children = tuple(
            (name, _Child(dialect, tables.children[name], fields)) for name, fields in CHILD_FIELDS.items()
        )


@lru_cache
def _plan(dialect: Dialect) -> _Plan:
    return _Plan(dialect)


def _reader(dialect: Dialect, table: Table, name: str, field: Field | None) -> Reader | None:
    """From what the driver gives to what JSON shows; None where they are the same."""
    column = table.c[name]
    if field is not None and (field.kind is date or issubclass(field.kind, StrEnum)):
        return None  # both databases give the text, or what is encoded as that text
    read = column.type.dialect_impl(dialect).result_processor(dialect, None)
    if name == "sources":
        return lambda value: _sources(str(value))
    if field is not None and field.kind is Money:
        return lambda value: _money(str(value))
    if isinstance(column.type, Instant):
        return lambda value: _instant(value if read is None else read(value))
    return read


def _instant(value: object) -> str | None:
    return instant(value) if isinstance(value, datetime) else None


def _money(text: str) -> dict[str, str | None]:
    money = read_money(text)
    return {"amount": str(money.amount), "currency": money.currency}


def _sources(text: str) -> dict[str, dict[str, object]]:
    return {
        name: {"by": source.by, "at": instant(source.at), "import_id": source.import_id}
        for name, source in read_sources(text).items()
    }
