"""One transaction over SQLAlchemy: what it loads it watches, and what changed goes into the history with it."""

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Engine, insert, select, update
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from coinstack.domain import history
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Busy, Conflict, NotFound, Unavailable
from coinstack.domain.history import Action, Change, Snapshot
from coinstack.infrastructure.database import cards, tables
from coinstack.infrastructure.database.session import Turnstile, writing


@dataclass
class Watched:
    """A coin under change, and how it was."""

    coin: Coin
    before: Snapshot | None  # None: it is new


class SqlCoins:
    """The coins, as use cases change them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.watched: dict[int, Watched] = {}

    def add(self, coin: Coin) -> None:
        """Put a new coin into the collection."""
        coin.added_at = coin.added_at or datetime.now(UTC)
        self._session.add(coin)
        self.watched[id(coin)] = Watched(coin, None)

    def get(self, key: int) -> Coin:
        """The coin, watched from here on.

        Raises:
            NotFound: there is none.
        """
        lock = self._session.get_bind().dialect.name == "postgresql"
        coin = self._session.get(Coin, key, with_for_update=lock or None)
        if coin is None:
            raise NotFound(f"There is no coin {key}.")
        self.watched.setdefault(id(coin), Watched(coin, history.snapshot(coin)))
        return coin

    def get_many(self, keys: Sequence[int]) -> list[Coin]:
        """Those of the coins that exist, in order of id, each watched."""
        coins: list[Coin] = []
        for start in range(0, len(keys), 500):
            query = select(Coin).where(tables.coins.c.id.in_(keys[start : start + 500])).order_by(tables.coins.c.id)
            coins += self._session.scalars(query)
        for coin in coins:
            self.watched.setdefault(id(coin), Watched(coin, history.snapshot(coin)))
        return coins

    def remove(self, coin: Coin) -> None:
        """Take the coin out for good (the trash is `trashed_at`)."""
        self._session.delete(coin)
        self.watched.pop(id(coin), None)


class SqlHistory:
    """The change sets, as an undo reads them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def changes(self, change_set: int) -> dict[int, list[Change]]:
        """What the set changed, by coin.

        Raises:
            NotFound: there is no such set.
        """
        sets, rows = tables.change_sets.c, tables.changes.c
        if self._session.execute(select(sets.id).where(sets.id == change_set)).first() is None:
            raise NotFound(f"There is no change {change_set}.")
        query = select(rows.coin_id, rows.entity, rows.uid, rows.field, rows.before, rows.after)
        found: dict[int, list[Change]] = {}
        for coin_id, entity, uid, field, before, after in self._session.execute(
            query.where(rows.change_set == change_set).order_by(rows.id)
        ):
            found.setdefault(coin_id, []).append(Change(entity, uid, field, load(before), load(after)))
        return found

    def undone_by(self, change_set: int) -> int | None:
        """The set that took this one back, if one did."""
        sets = tables.change_sets.c
        query = select(sets.id).where(sets.undoes == change_set).limit(1)
        return self._session.execute(query).scalar_one_or_none()


class SqlUnitOfWork:
    """One transaction. Leaving the block without `commit` rolls back.

    Writers come one after another, by a lock of this process before the database's own.
    """

    def __init__(self, engine: Engine, turnstile: Turnstile) -> None:
        self._engine, self._turnstile = writing(engine), turnstile

    def __enter__(self) -> Self:
        self._turn: AbstractContextManager[None] = self._turnstile
        self._turn.__enter__()
        try:
            self.session = Session(self._engine, expire_on_commit=False, autoflush=False)
            self.coins = SqlCoins(self.session)
            self.history = SqlHistory(self.session)
            self.session.connection()  # takes the write lock now, with an error that is understood
        except OperationalError as error:
            self._turn.__exit__(None, None, None)
            raise understood(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.session.close()
        finally:
            self._turn.__exit__(kind, error, trace)

    def commit(self, action: Action) -> int | None:
        """Write what changed, with its history and what the lists show of it, in this one transaction.

        Returns:
            The number of the change set, or None where nothing changed.

        Raises:
            Conflict: another writer was quicker.
            Unavailable: the disk is full or cannot be written; nothing was changed.
        """
        try:
            change_set = self._record(action)
            self.session.commit()
        except StaleDataError as error:
            raise Conflict("Somebody else changed this coin meanwhile. Load it again.") from error
        except DBAPIError as error:
            raise understood(error) from error
        return change_set

    def _record(self, action: Action) -> int | None:
        changed = [(w, found) for w in self.coins.watched.values() if (found := _changes(w))]
        for watched, _ in changed:
            if watched.before is not None:
                watched.coin.touch()
        self.session.flush()
        if not changed:
            return None
        connection = self.session.connection()
        number = open_change_set(self.session, action, coins=len(changed))
        rows = [change_row(number, watched.coin.id or 0, change) for watched, found in changed for change in found]
        connection.execute(insert(tables.changes), rows)
        cards.write(connection, [watched.coin for watched, _ in changed])
        move_data_version(self.session)
        return number


def _changes(watched: Watched) -> list[Change]:
    if watched.before is None:
        return [Change(*history.ADDED, None, watched.coin.description.title)]
    return history.difference(watched.before, history.snapshot(watched.coin))


def open_change_set(session: Session, action: Action, *, coins: int) -> int:
    """A new change set's number."""
    values = {
        "at": datetime.now(UTC),
        "kind": action.kind,
        "by": action.by,
        "summary": action.summary,
        "import_id": action.import_id,
        "undoes": action.undoes,
        "coins": coins,
    }
    return int(session.execute(insert(tables.change_sets).returning(tables.change_sets.c.id), values).scalar_one())


def change_row(change_set: int, coin_id: int, change: Change) -> dict[str, object]:
    """The change as a row of `changes`."""
    return {
        "change_set": change_set,
        "coin_id": coin_id,
        "entity": change.entity,
        "uid": change.uid,
        "field": change.field,
        "before": dump(change.before),
        "after": dump(change.after),
    }


def move_data_version(session: Session) -> None:
    """Tell readers that what they remember no longer holds."""
    session.execute(update(tables.state).values(data_version=tables.state.c.data_version + 1))


def dump(value: Json) -> str | None:
    """JSON text; exact decimals as texts, since JSON numbers would not stay exact."""
    return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)


def load(text: str | None) -> Json:
    """What `dump` wrote."""
    if text is None:
        return None
    value: Json = json.loads(text)
    return value


def understood(error: DBAPIError) -> Unavailable | Busy:
    """A failure of the database in words that say what to do."""
    words = str(error.orig)
    if "disk is full" in words or "No space left" in words:
        return Unavailable("The disk is full: nothing was changed. Make room and try again.")
    if "readonly" in words or "read-only" in words:
        return Unavailable("The data folder cannot be written to: nothing was changed. Check its permissions.")
    if "locked" in words or "busy" in words:
        return Busy("Another program is writing to the collection. Try again in a moment.")
    return Unavailable("The database did not answer: nothing was changed. Is its disk or server reachable?")
