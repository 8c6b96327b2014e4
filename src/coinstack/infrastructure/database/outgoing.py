"""Snapshots of pages and the log of tries, as they are written."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.fetched import Outcome, Snapshot, Try
from coinstack.infrastructure.database import tables

_pages, _tries = tables.pages, tables.tries


class SqlPages:
    """The snapshots."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, page: Snapshot) -> None:
        """Keep the snapshot; of a page that is as it was the last one stays, with the marks that the house gives."""
        last = (
            select(_pages.c.id, _pages.c.sha256).where(_pages.c.url == page.url).order_by(_pages.c.id.desc()).limit(1)
        )
        known = self._session.execute(last).first()
        if known is None or known.sha256 != page.sha256:
            self._session.execute(insert(_pages), asdict(page))
            return
        marks = {"etag": page.etag, "last_modified": page.last_modified}
        self._session.execute(update(_pages).where(_pages.c.id == known.id).values(marks))


class SqlTries:
    """The log of tries."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, tried: Try) -> None:
        """Write the try down."""
        self._session.execute(insert(_tries), asdict(tried) | {"outcome": tried.outcome.value})

    def asked(self, host: str, *, since: datetime) -> int:
        """How often the host was asked since then; what was refused here was not asked."""
        was_asked = (_tries.c.host == host) & (_tries.c.at >= since) & (_tries.c.outcome != Outcome.REFUSED.value)
        return self._session.scalar(select(func.count()).select_from(_tries).where(was_asked)) or 0

    def forget(self, before: datetime) -> int:
        """Take out the tries before that moment; how many there were."""
        gone = self._session.scalar(select(func.count()).select_from(_tries).where(_tries.c.at < before)) or 0
        self._session.execute(delete(_tries).where(_tries.c.at < before))
        return gone
