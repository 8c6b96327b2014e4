"""A preview that nobody confirms is forgotten with what it was made of."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.ports import Services
from coinstack.domain.errors import Conflict, NotFound
from coinstack.domain.imported import State
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import Wired
from tests import pictures
from tests.application.lots.examples import (
    FAUSTINA,
    HADRIAN,
    LOT_URL,
    looked,
    with_page,
    with_pictures,
)


def aged(wired: Wired, number: int, days: int, *captures: Path) -> None:
    """Make a preview and its captures so old."""
    before = datetime.now(UTC) - timedelta(days=days)
    with wired.engine.begin() as connection:
        where = tables.imports.c.id == number
        connection.execute(update(tables.imports).where(where).values(created_at=before))
    for path in captures:
        os.utime(path, (before.timestamp(), before.timestamp()))


CRLF = HADRIAN.replace(". ", ".\r\n")  # what came is not quite what is read, so it is kept as a file


def test_a_preview_is_forgotten_after_thirty_days_with_its_capture(wired: Wired, services: Services) -> None:
    old, young = importing_lots.from_text(CRLF, services), importing_lots.from_text(FAUSTINA, services)
    kept = services.captures.path(looked(old, services)[0].sha256)
    aged(wired, old, 31, kept)
    aged(wired, young, 29)
    assert importing_lots.forget_old(services) == 1
    assert not kept.exists()
    with pytest.raises(NotFound):
        looked(old, services)
    assert looked(young, services)[0].state is State.READY


def test_a_confirmed_preview_keeps_its_capture(wired: Wired, services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    confirming_lots.confirm(number, services)
    kept = services.captures.path(looked(number, services)[0].sha256)
    aged(wired, number, 400, kept)
    assert importing_lots.forget_old(services) == 0
    assert kept.exists()


def test_a_capture_that_something_else_refers_to_stays(wired: Wired, services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    other = importing_lots.from_text(CRLF, services, url=LOT_URL)
    assert other != number
    kept = services.captures.path(looked(number, services)[0].sha256)
    aged(wired, number, 31, kept)
    assert importing_lots.forget_old(services) == 1
    assert kept.exists()


def test_what_a_discarded_preview_was_made_of_goes_when_it_is_old(services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    kept = services.captures.path(looked(number, services)[0].sha256)
    importing_lots.discard(number, services)
    assert importing_lots.forget_old(services) == 0
    assert kept.exists()
    before = (datetime.now(UTC) - timedelta(days=31)).timestamp()
    os.utime(kept, (before, before))
    importing_lots.forget_old(services)
    assert not kept.exists()


def test_the_pictures_of_a_preview_stay_as_long_as_it_does(wired: Wired, services: Services) -> None:
    page = with_pictures(one=pictures.png(1, size=(30, 30)), two=pictures.png(2, size=(30, 30)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, preview, _ = looked(number, seen)
    files = [services.captures.path(one.capture or "") for one in preview.pictures]
    aged(wired, number, 29, *files)
    for file in files:
        os.utime(file, (0, 0))
    importing_lots.forget_old(services)
    assert all(file.exists() for file in files)
    aged(wired, number, 31, *files)
    importing_lots.forget_old(services)
    assert not any(file.exists() for file in files)


def test_a_preview_that_is_thrown_away_is_gone(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.discard(number, services)
    with pytest.raises(NotFound):
        looked(number, services)
    again = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(again, services)
    with pytest.raises(Conflict):
        importing_lots.discard(again, services)
