"""What was asked of the outside: the log of tries, and the pages as they were."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, Row, func, select

from coinstack.domain.fetched import Outcome, Snapshot, Try
from coinstack.infrastructure.database import tables

_pages, _tries = tables.pages, tables.tries
_SNAPSHOT = ("url", "final_url", "fetched_at", "sha256", "size", "media_type", "etag", "last_modified")


def recent(
    connection: Connection, *, host: str | None = None, house: str | None = None, before: int | None = None, limit: int
) -> list[tuple[int, Try]]:
    """The latest tries with their numbers, the latest first: all, or those of a host or a house, before a number."""
    query = select(_tries).order_by(_tries.c.id.desc()).limit(limit)
    if host is not None:
        query = query.where(_tries.c.host == host)
    if house is not None:
        query = query.where(_tries.c.house == house)
    if before is not None:
        query = query.where(_tries.c.id < before)
    return [_try(row) for row in connection.execute(query)]


def last_of_each_house(connection: Connection) -> dict[str, Try]:
    """The last try of each house, by its short name."""
    newest = select(func.max(_tries.c.id)).where(_tries.c.house.is_not(None)).group_by(_tries.c.house)
    rows = connection.execute(select(_tries).where(_tries.c.id.in_(newest)))
    return {tried.house: tried for _, tried in map(_try, rows) if tried.house}


def latest_page(connection: Connection, url: str) -> Snapshot | None:
    """The last snapshot of the page."""
    row = connection.execute(select(_pages).where(_pages.c.url == url).order_by(_pages.c.id.desc()).limit(1)).first()
    return _snapshot(row) if row else None


def latest_pages(connection: Connection, *, since: datetime | None = None) -> Iterator[Snapshot]:
    """The last snapshot of every page, the oldest first; only those fetched since, where a moment is given."""
    newest = select(func.max(_pages.c.id)).group_by(_pages.c.url)
    query = select(_pages).where(_pages.c.id.in_(newest)).order_by(_pages.c.id)
    if since is not None:
        query = query.where(_pages.c.fetched_at >= since)
    for row in connection.execute(query):
        yield _snapshot(row)


def _snapshot(row: Row[tuple[object, ...]]) -> Snapshot:
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return Snapshot(**{name: found[name] for name in _SNAPSHOT})


def _try(row: Row[tuple[object, ...]]) -> tuple[int, Try]:
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return found["id"], Try(
        at=found["at"],
        url=found["url"],
        host=found["host"],
        outcome=Outcome(found["outcome"]),
        milliseconds=found["milliseconds"],
        house=found["house"],
        status=found["status"],
        cause=found["cause"],
        extractor=found["extractor"],
        extractor_version=found["extractor_version"],
    )
