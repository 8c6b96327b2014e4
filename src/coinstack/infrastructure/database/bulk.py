"""Many coins at once: every row is made before the write lock is taken, which is held only to put them in."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter

from sqlalchemy import Connection, Dialect, func, select

from coinstack.application.ports import Move
from coinstack.domain import history
from coinstack.domain.coin import Coin
from coinstack.domain.document import CHILD_FIELDS, CHILDREN, GROUP_FIELDS, SINGLE_FIELDS, Child
from coinstack.domain.history import Action, Change
from coinstack.infrastructure.database import derived, tables
from coinstack.infrastructure.database.derived import Derived
from coinstack.infrastructure.database.recording import move_data_version, open_change_set, put_changes
from coinstack.infrastructure.database.rows import Insert, Row, fetched, mark
from coinstack.infrastructure.database.session import roomy

OWN = ("id", "version", "added_at", "trashed_at", "sources")
BATCH = 500
MANY = 500


@dataclass(frozen=True)
class PreparedCoins:
    """New coins as rows, still without their ids."""

    at: datetime
    coins: tuple[Row, ...]
    children: dict[str, tuple[tuple[int, Row], ...]]  # each row with its coin's place among them
    derived: tuple[Derived, ...]
    titles: tuple[str | None, ...]

    @property
    def count(self) -> int:
        """How many coins there are."""
        return len(self.coins)


def prepare(dialect: Dialect, coins: Iterable[Coin]) -> PreparedCoins:
    """Make every row of new coins. Nothing is written, and nothing may be changed in them afterwards.

    The coins are looked at one after another and let go, so that a large import need not hold them all.
    """
    at = datetime.now(UTC)
    insert = coin_insert(dialect)
    rows: list[Row] = []
    children: dict[str, list[tuple[int, Row]]] = {name: [] for name in CHILDREN}
    inserts = {name: child_insert(dialect, name) for name in CHILDREN}
    found_by: list[Derived] = []
    titles: list[str | None] = []
    for place, coin in enumerate(coins):
        coin.added_at = coin.added_at or at
        rows.append(insert.row(coin_values(coin))[1:])
        for name in CHILDREN:
            for child in getattr(coin, name):
                row = inserts[name].row((None, *child_values(name, child)))
                children[name].append((place, row[1:]))
        found_by.append(derived.derive(coin, at))
        titles.append(coin.description.title)
    return PreparedCoins(
        at=at,
        coins=tuple(rows),
        children={name: tuple(found) for name, found in children.items()},
        derived=tuple(found_by),
        titles=tuple(titles),
    )


def add(connection: Connection, prepared: PreparedCoins, action: Action) -> tuple[int, list[int]]:
    """Put the coins in as a change set: its number, and the coins' ids in the order they were prepared in."""
    with roomy(connection) if prepared.count >= MANY else nullcontext():
        ids = put(connection, prepared)
    number = open_change_set(connection, action, coins=prepared.count, at=prepared.at)
    put_changes(connection, number, ((key, 1, added(title)) for key, title in zip(ids, prepared.titles, strict=True)))
    move_data_version(connection)
    return number, ids


def put(connection: Connection, prepared: PreparedCoins) -> list[int]:
    """Put the coins in; their ids, in the order they were prepared in."""
    dialect = connection.dialect
    ids = _ids(connection, prepared.count)
    coin_insert(dialect).put(connection, [(key, *row) for key, row in zip(ids, prepared.coins, strict=True)])
    for name, rows in prepared.children.items():
        child_insert(dialect, name).put(connection, [(ids[place], *row) for place, row in rows])
    derived.put(connection, list(zip(ids, prepared.derived, strict=True)))
    return ids


def added(title: str | None) -> Change:
    """That a coin came into the collection."""
    return Change(*history.ADDED, None, title)


def lying(connection: Connection, coin_ids: Sequence[int]) -> dict[int, tuple[datetime | None, int]]:
    """Those of the coins that exist: since when each lies in the trash (None: it does not), and its version."""
    c = tables.coins.c
    query = select(c.id, c.trashed_at, c.version).order_by(c.id).with_for_update()
    found: dict[int, tuple[datetime | None, int]] = {}
    for start in range(0, len(coin_ids), BATCH):
        rows = connection.execute(query.where(c.id.in_(coin_ids[start : start + BATCH])))
        found.update({row.id: (row.trashed_at, row.version) for row in rows})
    return found


def move(connection: Connection, moves: Mapping[int, Move], action: Action) -> tuple[int | None, int]:
    """Move coins into the trash or out of it, each from where it is thought to lie; one that lies elsewhere is left.

    Returns:
        The change set's number (None where nothing moved), and how many coins moved.
    """
    dialect, now = connection.dialect, datetime.now(UTC)
    held = lying(connection, sorted(moves))
    versions = {key: version for key, (at, version) in held.items() if at == moves[key][0] != moves[key][1]}
    if not versions:
        return None, 0
    number = open_change_set(connection, action, coins=len(versions), at=now)
    put_changes(connection, number, ((key, version + 1, _moved(*moves[key])) for key, version in versions.items()))
    written = tables.coins.c.trashed_at.type.dialect_impl(dialect).bind_processor(dialect)
    sign = mark(dialect)
    to = {key: moves[key][1] for key in versions}
    for sql, values in (
        (
            f"UPDATE coins SET version = version + 1, trashed_at = {sign} WHERE id = {sign}",
            [(at if written is None else written(at), key) for key, at in to.items()],
        ),
        (
            f"UPDATE listing SET trashed = {sign}, by_changed = {sign} WHERE coin_id = {sign}",
            [(at is not None, derived.moment(now), key) for key, at in to.items()],
        ),
        (
            f"UPDATE pieces SET trashed = {sign} WHERE coin_id = {sign}",
            [(at is not None, key) for key, at in to.items()],
        ),
    ):
        connection.exec_driver_sql(sql, values)
    move_data_version(connection)
    return number, len(versions)


def _moved(before: datetime | None, after: datetime | None) -> Change:
    return Change(*history.TRASHED, *(None if moment is None else moment.isoformat() for moment in (before, after)))


@cache
def coin_insert(dialect: Dialect) -> Insert:
    """The columns of a coin."""
    groups = [tables.PREFIX[group] + name for group, fields in GROUP_FIELDS.items() for name in fields]
    return Insert(tables.coins, dialect, (*OWN, *SINGLE_FIELDS, *groups))


@cache
def child_insert(dialect: Dialect, name: str) -> Insert:
    """The columns of a coin's children of that kind."""
    return Insert(tables.children[name], dialect, ("coin_id", "uid", "position", *CHILD_FIELDS[name]))


_own = attrgetter(*OWN, *SINGLE_FIELDS)
_of_group = {group: attrgetter(*fields) for group, fields in GROUP_FIELDS.items()}
_of_child = {name: attrgetter("uid", "position", *fields) for name, fields in CHILD_FIELDS.items()}


def coin_values(coin: Coin) -> Iterator[object]:
    """The coin's values in the order of `coin_insert`."""
    yield from _own(coin)
    for group, values_of in _of_group.items():
        yield from values_of(getattr(coin, group))


def child_values(name: str, child: Child) -> tuple[object, ...]:
    """The child's values in the order of `child_insert`, its coin left out."""
    values: tuple[object, ...] = _of_child[name](child)
    return values


def _ids(connection: Connection, count: int) -> list[int]:
    """Ids that no coin has or had, in one stretch on SQLite (the write lock is held)."""
    if connection.dialect.name == "postgresql":
        sequence = select(func.nextval("coins_id_seq")).select_from(func.generate_series(1, count).alias())
        return list(connection.execute(sequence).scalars())
    known = fetched(connection, "SELECT seq FROM sqlite_sequence WHERE name = 'coins'")
    last = int(str(known[0][0])) if known else 0
    return list(range(last + 1, last + count + 1))
