"""Many coins changed at once: the rows are made before the write lock is taken, which is held only to write them."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from sqlalchemy import Connection, Dialect, select
from sqlalchemy.orm import Session

from coinstack.application.ports import Revise, Revised
from coinstack.domain import history
from coinstack.domain.coin import Coin
from coinstack.domain.document import CHILDREN
from coinstack.domain.history import Action
from coinstack.infrastructure.database import derived, rederiving, tables
from coinstack.infrastructure.database.bulk import (
    MANY,
    child_insert,
    child_values,
    coin_insert,
    coin_values,
    lying,
)
from coinstack.infrastructure.database.recording import Told, move_data_version, open_change_set, put_told, told
from coinstack.infrastructure.database.rederiving import Again, Held
from coinstack.infrastructure.database.rows import Row, mark, put_rows, put_updates
from coinstack.infrastructure.database.session import roomy

Children = dict[str, dict[str, Row]]  # of a coin: by kind and uid, the row without its coin
LOADED = 250  # coins that are held at a time


@dataclass(frozen=True)
class Update:
    """One coin's new rows."""

    coin_id: int
    values: Row  # of the coin's columns that change, which `columns` names
    columns: tuple[str, ...]
    removed: tuple[tuple[str, str], ...]  # children: kind and uid
    changed: tuple[tuple[str, str, Row], ...]
    added: tuple[tuple[str, Row], ...]
    told: tuple[Told, ...]
    again: Again


@dataclass(frozen=True)
class Revision:
    """Coins as they are to become, at the versions that were read."""

    at: datetime
    revise: Revise
    versions: Mapping[int, int]
    updates: Mapping[int, Update]


def prepare(connection: Connection, coin_ids: Sequence[int], revise: Revise, *, at: datetime | None = None) -> Revision:
    """Load those of the coins that exist, let each be changed, and make every row of what changed in it.

    Nothing is written. The coins are let go again a few hundred at a time.
    """
    at = at or datetime.now(UTC)
    versions: dict[int, int] = {}
    updates: dict[int, Update] = {}
    for coin, known in _coins(connection, sorted(coin_ids)):
        key = coin.id or 0
        versions[key] = coin.version
        update = _update(connection, coin, known, revise, at)
        if update is not None:
            updates[key] = update
    return Revision(at, revise, versions, updates)


def read(connection: Connection, coin_ids: Sequence[int]) -> Iterator[Coin]:
    """Those of the coins that exist, in order of id, to be looked at; a few hundred are held at a time."""
    query = select(tables.Kept).order_by(tables.coins.c.id)
    wanted = sorted(set(coin_ids))
    for start in range(0, len(wanted), LOADED):
        with Session(connection, autoflush=False) as session:
            yield from session.scalars(query.where(tables.coins.c.id.in_(wanted[start : start + LOADED])))


def _coins(connection: Connection, coin_ids: Sequence[int]) -> Iterator[tuple[Coin, Held | None]]:
    query = select(tables.Kept).order_by(tables.coins.c.id)
    for start in range(0, len(coin_ids), LOADED):
        # Of a session that nobody flushes: what is changed in these coins is written by this module alone.
        with Session(connection, autoflush=False) as session:
            part = coin_ids[start : start + LOADED]
            coins = session.scalars(query.where(tables.coins.c.id.in_(part))).all()
            held = rederiving.held(connection, part)  # read behind the coins: what is newer is noticed by the version
            yield from ((coin, held.get(coin.id or 0)) for coin in coins)


def _update(connection: Connection, coin: Coin, known: Held | None, revise: Revise, at: datetime) -> Update | None:
    dialect = connection.dialect
    before, row, children = history.snapshot(coin), _row(dialect, coin), _children(dialect, coin)
    revise(coin)
    changes = history.difference(before, history.snapshot(coin))
    if not changes:
        return None
    coin.touch()
    key, now, theirs = coin.id or 0, _row(dialect, coin), _children(dialect, coin)
    columns = [place for place, value in enumerate(now) if value != row[place]]
    names = coin_insert(dialect).columns
    return Update(
        coin_id=key,
        values=tuple(now[place] for place in columns),
        columns=tuple(names[place] for place in columns),
        removed=tuple((kind, uid) for kind, held in children.items() for uid in held if uid not in theirs[kind]),
        changed=tuple(
            (kind, uid, one)
            for kind, held in theirs.items()
            for uid, one in held.items()
            if uid in children[kind] and children[kind][uid] != one
        ),
        added=tuple(
            (kind, one) for kind, held in theirs.items() for uid, one in held.items() if uid not in children[kind]
        ),
        told=tuple(told(key, coin.version, change) for change in changes),
        again=rederiving.compared(connection, key, derived.derive(coin, at), known),
    )


def _row(dialect: Dialect, coin: Coin) -> Row:
    return coin_insert(dialect).row(coin_values(coin))


def _children(dialect: Dialect, coin: Coin) -> Children:
    return {
        kind: {
            child.uid: child_insert(dialect, kind).row((coin.id, *child_values(kind, child)))
            for child in getattr(coin, kind)
        }
        for kind in CHILDREN
    }


def write(connection: Connection, revision: Revision, action: Action) -> Revised:
    """Write the coins as a change set (the write lock is held); those that were changed meanwhile are made anew."""
    updates, gone = _current(connection, revision)
    if not updates:
        return Revised(None, 0, gone)
    with roomy(connection) if len(updates) >= MANY else nullcontext():
        _put_coins(connection, updates)
        _put_children(connection, updates)
        rederiving.put(connection, [one.again for one in updates])
    number = open_change_set(connection, action, coins=len(updates), at=revision.at)
    put_told(connection, number, chain.from_iterable(one.told for one in updates))
    move_data_version(connection)
    return Revised(number, len(updates), gone)


def _current(connection: Connection, revision: Revision) -> tuple[list[Update], frozenset[int]]:
    """The updates of the coins as they stand, in order of id, and those of the coins that are no more."""
    held = {key: version for key, (_, version) in lying(connection, sorted(revision.versions)).items()}
    stale = [key for key, version in held.items() if version != revision.versions[key]]
    again = prepare(connection, stale, revision.revise, at=revision.at) if stale else None
    moved = set(stale)
    updates = {key: one for key, one in revision.updates.items() if key in held and key not in moved}
    if again is not None:
        updates |= again.updates
    return [updates[key] for key in sorted(updates)], frozenset(revision.versions) - held.keys()


def _put_coins(connection: Connection, updates: Sequence[Update]) -> None:
    put_updates(connection, tables.coins, ("id",), ((one.columns, one.values, (one.coin_id,)) for one in updates))


def _put_children(connection: Connection, updates: Sequence[Update]) -> None:
    dialect, sign = connection.dialect, mark(connection.dialect)
    for kind, table in tables.children.items():
        insert = child_insert(dialect, kind)
        insert.put(connection, [row for one in updates for name, row in one.added if name == kind])
        changed = (
            (insert.columns, row, (one.coin_id, uid))
            for one in updates
            for name, uid, row in one.changed
            if name == kind
        )
        put_updates(connection, table, ("coin_id", "uid"), changed)
        removed = [(one.coin_id, uid) for one in updates for name, uid in one.removed if name == kind]
        if removed:
            put_rows(connection, f"DELETE FROM {table.name} WHERE coin_id = {sign} AND uid = {sign}", removed)
