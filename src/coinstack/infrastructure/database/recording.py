"""How the history is written: change sets, their changes, and the number that every commit moves."""

import json
from collections.abc import Iterable
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Dialect, Table, func, select

from coinstack.domain.document import Json
from coinstack.domain.history import Action, Change
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.rows import Insert, put_rows

CHANGE_SET = ("at", "kind", "by", "summary", "import_id", "undoes", "coins")
CHANGE = ("change_set", "coin_id", "version", "entity", "uid", "field", "before", "after")
Told = tuple[int, int, str, str, str, str | None, str | None]


@cache
def _insert(dialect: Dialect, table: Table, columns: tuple[str, ...]) -> Insert:
    return Insert(table, dialect, columns)


def open_change_set(connection: Connection, action: Action, *, coins: int, at: datetime) -> int:
    """A new change set's number."""
    said = (at, action.kind, action.by, action.summary, action.import_id, action.undoes, coins)
    return _insert(connection.dialect, tables.change_sets, CHANGE_SET).put_one(connection, said)


def put_changes(connection: Connection, change_set: int, changed: Iterable[tuple[int, int, Change]]) -> None:
    """Write what changed: each change with its coin's id and version (the one after it)."""
    put_told(connection, change_set, (told(*one) for one in changed))


def told(coin_id: int, version: int, change: Change) -> Told:
    """The row of a change, its change set still to be put in front."""
    return coin_id, version, *change.key, dump(change.before), dump(change.after)


def put_told(connection: Connection, change_set: int, changes: Iterable[Told]) -> None:
    """Write changes whose rows are made."""
    rows = [(change_set, *one) for one in changes]
    _insert(connection.dialect, tables.changes, CHANGE).put(connection, rows)


def move_data_version(connection: Connection) -> None:
    """Tell readers that what they remember no longer holds."""
    put_rows(connection, "UPDATE state SET data_version = data_version + 1", [()])


def dump(value: Json) -> str | None:
    """JSON text."""
    return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def load(text: str | None) -> Json:
    """What `dump` wrote."""
    if text is None:
        return None
    value: Json = json.loads(text)
    return value


def undone_by(connection: Connection, change_set: int) -> int | None:
    """The set that took this one back and holds: one that was taken back itself does not."""
    sets = tables.change_sets.c
    number = connection.execute(select(func.max(sets.id)).where(sets.undoes == change_set)).scalar_one()
    return None if number is None or undone_by(connection, number) is not None else int(number)
