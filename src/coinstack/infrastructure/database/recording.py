"""How the history is written: change sets, their changes, and the number that every commit moves."""

import json
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.history import Action, Change
from coinstack.infrastructure.database import tables


def open_change_set(connection: Connection, action: Action, *, coins: int, at: datetime) -> int:
    """A new change set's number."""
    values = {
        "at": at,
        "kind": action.kind,
        "by": action.by,
        "summary": action.summary,
        "import_id": action.import_id,
        "undoes": action.undoes,
        "coins": coins,
    }
    return int(connection.execute(insert(tables.change_sets).returning(tables.change_sets.c.id), values).scalar_one())


def change_row(change_set: int, coin: Coin, change: Change) -> dict[str, object]:
    """The change as a row of `changes`."""
    return {
        "change_set": change_set,
        "coin_id": coin.id,
        "version": coin.version,
        "entity": change.entity,
        "uid": change.uid,
        "field": change.field,
        "before": dump(change.before),
        "after": dump(change.after),
    }


def move_data_version(connection: Connection) -> None:
    """Tell readers that what they remember no longer holds."""
    connection.execute(update(tables.state).values(data_version=tables.state.c.data_version + 1))


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
