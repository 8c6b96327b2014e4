"""The collection in all: its span in time, its reigns, its mints."""

from dataclasses import dataclass
from functools import cache

from sqlalchemy import Column, Connection, func, select

from coinstack.domain import mints, reigns
from coinstack.domain.reigns import Reign
from coinstack.infrastructure.database.queries.remembering import Memory
from coinstack.infrastructure.database.tables import labels, listing


@dataclass(frozen=True)
class Reigns:
    """The first and the last year of all coins (signed; None without dated ones), and the reigns."""

    year_from: int | None
    year_to: int | None
    reigns: tuple[Reign, ...]


@dataclass(frozen=True)
class Minted:
    """A mint of the collection; degrees of WGS 84, None where nobody knows its place."""

    key: str
    name: str
    latitude: float | None
    longitude: float | None
    coins: int


@dataclass(frozen=True)
class Mints:
    """The mints, those with most coins first, and how many coins name none."""

    mints: tuple[Minted, ...]
    without: int


@cache
def _reigns() -> Memory[Reigns]:
    return Memory(8)


@cache
def _mints() -> Memory[Mints]:
    return Memory(8)


def told_reigns(connection: Connection) -> Reigns:
    """The reigns of the coins outside the trash."""
    return _reigns().get(connection, "reigns", lambda: _counted_reigns(connection))


def told_mints(connection: Connection) -> Mints:
    """The mints of the coins outside the trash."""
    return _mints().get(connection, "mints", lambda: _counted_mints(connection))


def _counted_reigns(connection: Connection) -> Reigns:
    counted = {key: coins for key, coins in _by(connection, listing.c.issuer) if key}
    c = listing.c
    span = select(func.min(c.year_from), func.max(c.year_to)).where(c.trashed.is_(False))
    first, last = connection.execute(span).one()
    return Reigns(first, last, tuple(reigns.represented(counted)))


def _counted_mints(connection: Connection) -> Mints:
    counted = dict(_by(connection, listing.c.mint))
    without = counted.pop(None, 0)
    c = labels.c
    written: dict[str, str] = dict(connection.execute(select(c.key, c.label).where(c.facet == "mint")).all())
    found = [_minted(key, coins, written) for key, coins in counted.items() if key]
    return Mints(tuple(sorted(found, key=lambda one: (-one.coins, one.name))), without)


def _minted(key: str, coins: int, written: dict[str, str]) -> Minted:
    mint = mints.get(key)
    if mint is None:
        return Minted(key, written.get(key, key), None, None, coins)
    return Minted(key, mint.name, mint.latitude, mint.longitude, coins)


def _by(connection: Connection, column: "Column[str | None]") -> list[tuple[str | None, int]]:
    query = select(column, func.count()).where(listing.c.trashed.is_(False)).group_by(column)
    return [(key, coins) for key, coins in connection.execute(query)]
