"""Snapshots of pages and the log of tries, as they are written."""

from dataclasses import asdict

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.fetched import Snapshot, Try
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
