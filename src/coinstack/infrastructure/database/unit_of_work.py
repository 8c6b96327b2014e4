"""One transaction over SQLAlchemy: what it loads it watches, and what changed goes into the history with it."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import ColumnElement, Engine, select
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from coinstack.application.ports import Move, Prepared, Revised, Revision
from coinstack.domain import history
from coinstack.domain.coin import Coin
from coinstack.domain.errors import Busy, Conflict, NotFound, Unavailable
from coinstack.domain.history import Action, Change, Snapshot
from coinstack.domain.indexing import Piece
from coinstack.infrastructure.database import bulk, derived, revising, tables
from coinstack.infrastructure.database.enriching import SqlEnrichments, SqlLookUps, SqlSynonyms
from coinstack.infrastructure.database.imports import SqlImports
from coinstack.infrastructure.database.jobs import SqlJobs
from coinstack.infrastructure.database.lots import SqlLots
from coinstack.infrastructure.database.outgoing import SqlPages, SqlTries
from coinstack.infrastructure.database.queries import likeness
from coinstack.infrastructure.database.rates import SqlRates
from coinstack.infrastructure.database.recording import (
    load,
    move_data_version,
    open_change_set,
    put_changes,
    undone_by,
)
from coinstack.infrastructure.database.session import Turnstile, writing
from coinstack.infrastructure.database.settings import SqlSettings
from coinstack.infrastructure.database.slabs import SqlSlabs


@dataclass
class Watched:
    """A coin under change, and how it was."""

    coin: Coin
    before: Snapshot


class SqlCoins:
    """The coins, as use cases change them."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.watched: dict[int, Watched] = {}
        self.fresh: list[Coin] = []

    def add(self, coin: Coin) -> None:
        """Put a new coin into the collection; it has its id after the commit."""
        self.fresh.append(coin)

    def get(self, key: int) -> Coin:
        """The coin, watched from here on.

        Raises:
            NotFound: there is none.
        """
        lock = self._session.get_bind().dialect.name == "postgresql"
        coin = self._session.get(tables.Kept, key, with_for_update=lock or None)
        if coin is None:
            raise NotFound(f"There is no coin {key}.")
        self.watched.setdefault(id(coin), Watched(coin, history.snapshot(coin)))
        return coin

    def get_many(self, keys: Sequence[int]) -> list[Coin]:
        """Those of the coins that exist, in order of id, each watched."""
        coins: list[Coin] = []
        for start in range(0, len(keys), 500):
            query = (
                select(tables.Kept).where(tables.coins.c.id.in_(keys[start : start + 500])).order_by(tables.coins.c.id)
            )
            coins += self._session.scalars(query)
        for coin in coins:
            self.watched.setdefault(id(coin), Watched(coin, history.snapshot(coin)))
        return coins

    def forget(self) -> None:
        """Watch nothing any more: what was changed is written."""
        self.watched.clear()
        self.fresh.clear()

    def remove(self, coin: Coin) -> None:
        """Take the coin out for good (the trash is `trashed_at`)."""
        self._session.delete(coin)
        self.watched.pop(id(coin), None)

    def add_prepared(self, prepared: Prepared, action: Action) -> tuple[int, list[int]]:
        """Put prepared coins in: the change set's number, and their ids in the order they were prepared in."""
        if not isinstance(prepared, bulk.PreparedCoins):
            raise TypeError("prepared by another database")
        return bulk.add(self._session.connection(), prepared, action)

    def revise_prepared(self, revision: Revision, action: Action) -> Revised:
        """Write many coins as they were prepared; those that were changed meanwhile are prepared anew."""
        if not isinstance(revision, revising.Revision):
            raise TypeError("prepared by another database")
        return revising.write(self._session.connection(), revision, action)

    def lying(self, coin_ids: Sequence[int]) -> dict[int, datetime | None]:
        """Those of the coins that exist, and since when each lies in the trash (None: it does not)."""
        return {key: at for key, (at, _) in bulk.lying(self._session.connection(), coin_ids).items()}

    def move(self, moves: Mapping[int, Move], action: Action) -> tuple[int | None, int]:
        """Move many coins into the trash or out of it; the change set that says so, and how many moved."""
        return bulk.move(self._session.connection(), moves, action)

    def like(self, piece: Piece) -> list[Piece]:
        """At most 200 pieces that may be this very coin."""
        return likeness.like(self._session.connection(), piece)

    def like_many(self, pieces: Sequence[Piece]) -> list[list[Piece]]:
        """`like` for each of many."""
        return likeness.like_many(self._session.connection(), pieces)


class SqlHistory:
    """The change sets, as an undo reads them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def changes(self, change_set: int) -> dict[int, list[Change]]:
        """What the set changed, by coin.

        Raises:
            NotFound: there is no such set.
        """
        sets = tables.change_sets.c
        if self._session.execute(select(sets.id).where(sets.id == change_set)).first() is None:
            raise NotFound(f"There is no change {change_set}.")
        return self._changes(tables.changes.c.change_set == change_set)

    def undone_by(self, change_set: int) -> int | None:
        """The set that took this one back, if one did and was not taken back itself."""
        return undone_by(self._session.connection(), change_set)

    def of_import(self, change_set: int) -> int | None:
        """The import that made the set, or the set that it takes back or gives again; None where none did."""
        sets = tables.change_sets.c
        row = self._session.execute(select(sets.import_id, sets.undoes).where(sets.id == change_set)).first()
        if row is None or row.undoes is None:
            return row.import_id if row else None
        return self.of_import(row.undoes)

    def edited_since(self, change_set: int) -> dict[int, list[Change]]:
        """Of the coins in the set, those that hold something else than when it was done, and what (net of undos).

        Who said a value does not count, nor the trash.
        """
        c = tables.changes.c
        among = select(c.coin_id).where(c.change_set == change_set)
        later = self._changes(c.change_set > change_set, c.coin_id.in_(among), c.entity != history.SOURCES)
        found = {coin_id: history.net(changes) for coin_id, changes in later.items()}
        return {coin_id: changes for coin_id, changes in found.items() if changes}

    def since(self, coin: Coin, version: int) -> list[Change]:
        """What changed in the coin after that version of it, the oldest first."""
        c = tables.changes.c
        return self._changes(c.coin_id == coin.id, c.version > version).get(coin.id or 0, [])

    def _changes(self, *which: ColumnElement[bool]) -> dict[int, list[Change]]:
        c = tables.changes.c
        query = select(c.coin_id, c.entity, c.uid, c.field, c.before, c.after).where(*which).order_by(c.id)
        found: dict[int, list[Change]] = {}
        for coin_id, entity, uid, field, before, after in self._session.execute(query):
            found.setdefault(coin_id, []).append(Change(entity, uid, field, load(before), load(after)))
        return found


class SqlUnitOfWork:
    """One transaction. Leaving the block without `commit` rolls back.

    Writers come one after another, by a lock of this process before the database's own. One that is not `lasting`
    may be lost with the power, as how far a batch is; a third of its time under the lock was waiting for the disk.
    """

    def __init__(self, engine: Engine, turnstile: Turnstile, *, lasting: bool = True) -> None:
        self._engine, self._turnstile = writing(engine, lasting=lasting), turnstile

    def __enter__(self) -> Self:
        self._turn: AbstractContextManager[None] = self._turnstile
        self._turn.__enter__()
        try:
            self.session = Session(self._engine, expire_on_commit=False, autoflush=False)
            self.coins = SqlCoins(self.session)
            self.history = SqlHistory(self.session)
            self.imports = SqlImports(self.session)
            self.jobs = SqlJobs(self.session)
            self.settings = SqlSettings(self.session)
            self.lots = SqlLots(self.session)
            self.slabs = SqlSlabs(self.session)
            self.pages, self.tries = SqlPages(self.session), SqlTries(self.session)
            self.rates = SqlRates(self.session)
            self.synonyms, self.look_ups = SqlSynonyms(self.session), SqlLookUps(self.session)
            self.enrichments = SqlEnrichments(self.session)
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
        if isinstance(error, OperationalError):
            raise understood(error) from error

    def record(self, action: Action) -> int | None:
        """Write what changed so far as a change set of its own; `commit` makes it last, with what follows.

        Raises:
            Conflict: another writer was quicker.
            Unavailable: the disk is full or cannot be written; nothing was changed.
        """
        try:
            change_set = self._record(action)
        except StaleDataError as error:
            raise Conflict("Somebody else changed this coin meanwhile. Load it again.") from error
        except OperationalError as error:
            raise understood(error) from error
        self.coins.forget()
        return change_set

    def commit(self, action: Action) -> int | None:
        """Write what changed, with its history and what the lists show of it, in this one transaction.

        Returns:
            The number of the change set, or None where nothing changed.

        Raises:
            Conflict: another writer was quicker.
            Unavailable: the disk is full or cannot be written; nothing was changed.
        """
        change_set = self.record(action)
        try:
            self.session.commit()
        except OperationalError as error:
            raise understood(error) from error
        return change_set

    def _record(self, action: Action) -> int | None:
        connection, now = self.session.connection(), datetime.now(UTC)
        changed = [(watched.coin, found) for watched in self.coins.watched.values() if (found := _changes(watched))]
        for coin, _ in changed:
            coin.touch()
        self.session.flush()
        fresh = self.coins.fresh
        if not changed and not fresh:
            return None
        number = open_change_set(connection, action, coins=len(changed) + len(fresh), at=now)
        if fresh:
            ids = bulk.put(connection, bulk.prepare(connection.dialect, fresh))
            for coin, coin_id in zip(fresh, ids, strict=True):
                coin.id = coin_id
                put_changes(connection, number, [(coin_id, coin.version, bulk.added(coin.description.title))])
        rows = ((coin.id or 0, coin.version, change) for coin, found in changed for change in found)
        put_changes(connection, number, rows)
        derived.replace(connection, [coin for coin, _ in changed], now)
        move_data_version(connection)
        return number


def _changes(watched: Watched) -> list[Change]:
    return history.difference(watched.before, history.snapshot(watched.coin))


def is_damaged(error: DatabaseError) -> bool:
    """Whether the file is no database, or no longer one."""
    words = str(error.orig)
    return "not a database" in words or "malformed" in words


def understood(error: DatabaseError) -> Unavailable | Busy:
    """A failure of the database in words that say what to do."""
    words = str(error.orig)
    if is_damaged(error):
        return Unavailable(
            "The collection's database is damaged, or is no database: nothing was changed. Put the newest copy from "
            "the backups folder in its place."
        )
    if "disk is full" in words or "No space left" in words:
        return Unavailable("The disk is full: nothing was changed. Make room and try again.")
    if "readonly" in words or "read-only" in words:
        return Unavailable("The data folder cannot be written to: nothing was changed. Check its permissions.")
    if "locked" in words or "busy" in words:
        return Busy("Another program is writing to the collection. Try again in a moment.")
    return Unavailable("The database did not answer: nothing was changed. Is its disk or server reachable?")
