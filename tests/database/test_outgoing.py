"""What was asked of the outside, in the collection's database; kept pages, and reading them again."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coinstack.application import coins, confirming_lots, fetching, importing_lots, rereading
from coinstack.domain.errors import Refused, Unavailable
from coinstack.domain.fetched import Outcome, Try
from coinstack.domain.history import Action
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.database.queries import tries
from coinstack.infrastructure.main import Wired, wire
from tests import loopback
from tests.houses_server import Fault, Houses
from tests.loopback import Authority


@pytest.fixture(scope="module")
def known() -> Authority:
    return loopback.authority()


@contextmanager
def _wired(url: str, folder: Path, known: Authority) -> Iterator[tuple[Wired, Houses]]:
    with loopback.houses(known) as (houses, network):
        wired = wire(Settings(data=folder, database_url=url), network=network, pace=loopback.unhurried())
        try:
            yield wired, houses
        finally:
            wired.close()


@pytest.fixture
def desk(url: str, tmp_path: Path, known: Authority) -> Iterator[tuple[Wired, Houses]]:
    with _wired(url, tmp_path / "data", known) as found:
        yield found


def test_tries_and_pages_are_kept_and_told(desk: tuple[Wired, Houses]) -> None:
    wired, houses = desk
    cng, other = houses.lots("cng", 2)
    (biddr,) = houses.lots("biddr", 1)
    wired.services.web.page(cng)
    again = wired.services.web.page(cng)
    assert again.from_snapshot
    houses.fail(Fault.CHALLENGE, host="www.biddr.com")
    with pytest.raises(Unavailable) as failed:
        wired.services.web.page(biddr)
    assert failed.value.hint
    with pytest.raises(Refused):
        wired.services.web.page("https://www.numisbids.com/sale/4242/lot/121")
    with wired.engine.connect() as connection:
        told = [tried for _, tried in tries.recent(connection, limit=50) if tried.outcome is not Outcome.MISSING]
        assert [(tried.house, tried.outcome.value, tried.status) for tried in told] == [
            ("numisbids", "refused", None),
            ("biddr", "blocked", 200),
            ("cng", "unchanged", 304),
            ("cng", "fetched", 200),
        ]
        assert all(tried.extractor == tried.house and tried.extractor_version for tried in told)
        assert [tried.host for _, tried in tries.recent(connection, house="biddr", limit=9)] == ["www.biddr.com"]
        assert len(tries.recent(connection, host="auctions.cngcoins.com", limit=9)) == 3
        newest = tries.recent(connection, limit=1)[0][0]
        assert len(tries.recent(connection, before=newest, limit=1)) == 1
        last = tries.last_of_each_house(connection)
        assert (last["cng"].outcome, last["biddr"].outcome) == (Outcome.UNCHANGED, Outcome.BLOCKED)
        (page,) = tries.latest_pages(connection)
        assert page.url == cng and page.etag and page.size == len(again.body)
        assert list(tries.latest_pages(connection, since=datetime(2100, 1, 1, tzinfo=UTC))) == []
    assert wired.services.web.kept(cng) is not None and wired.services.web.kept(other) is None


def test_the_owner_s_no_is_heard_at_once(desk: tuple[Wired, Houses]) -> None:
    from coinstack.application import settings

    wired, houses = desk
    (url,) = houses.lots("cng", 1)
    settings.change({"net": {"allowed": False}}, wired.services)
    with pytest.raises(Refused, match="settings"):
        wired.services.web.page(url)
    assert houses.requests == []
    settings.change({"net": {"allowed": True}}, wired.services)
    assert wired.services.web.page(url).status == 200


def test_a_disk_that_is_full_leaves_no_half_of_a_page(
    desk: tuple[Wired, Houses], monkeypatch: pytest.MonkeyPatch
) -> None:
    wired, houses = desk
    (url,) = houses.lots("cng", 1)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(Unavailable, match="disk is full"):
            wired.services.web.page(url)
    folder = wired.folder.root
    assert [path for path in (folder / "captures").rglob("*") if path.is_file()] == []
    assert list((folder / "incoming").iterdir()) == []
    with wired.engine.connect() as connection:
        assert list(tries.latest_pages(connection)) == []
    assert wired.services.web.page(url).status == 200


def _confirmed(wired: Wired, url: str) -> int:
    import_id = importing_lots.from_url(url, wired.services)
    coin_id = confirming_lots.confirm(import_id, wired.services).coin_id
    assert coin_id is not None
    return coin_id


def _as_an_older_reader_read_it(wired: Wired, coin_id: int) -> None:
    """The lot and the coin as a reader that knew less would have left them."""
    with wired.services.unit_of_work() as uow:
        coin = uow.coins.get(coin_id)
        coin.description = replace(coin.description, mint=None, weight_g=None)
        known = uow.lots.known(coin.acquisition.lot_key or "")
        assert known is not None
        older = replace(known.lot, sale=None, extractor_version=0)
        uow.lots.keep(older, capture=known.capture, captured_at=known.captured_at)
        uow.commit(Action("edited"))


def test_a_kept_page_is_read_again_and_what_the_owner_said_stays(desk: tuple[Wired, Houses]) -> None:
    wired, houses = desk
    (url,) = houses.lots("cng", 1)
    coin_id = _confirmed(wired, url)
    asked = len(houses.requests)
    assert not rereading.look(url, wired.services).changed

    _as_an_older_reader_read_it(wired, coin_id)
    with wired.services.unit_of_work() as uow:
        version = uow.coins.get(coin_id).version
    coins.change(coin_id, {"description": {"weight_g": 9.99}}, version=version, services=wired.services)

    again = rereading.look(url, wired.services)
    assert [one.field for one in again.changes] == ["sale"]
    (coin,) = again.coins
    assert ("mint", None) in [(one.field, one.before) for one in coin.changes]
    assert coin.owned == ("weight_g",)
    with wired.services.unit_of_work() as uow:
        assert uow.coins.get(coin_id).description.mint is None, "to look is not to write"

    rereading.take(again, wired.services)
    assert not rereading.look(url, wired.services).changed
    with wired.services.unit_of_work() as uow:
        found = uow.coins.get(coin_id)
        assert found.description.mint is not None and str(found.description.weight_g) == "9.99"
        assert found.sources["mint"].by == "cng"
    assert len(houses.requests) == asked, "nothing is asked of anybody"


def test_what_cannot_be_read_again_is_told(desk: tuple[Wired, Houses]) -> None:
    wired, houses = desk
    never = rereading.look("https://www.biddr.com/auctions/x/browse?a=1&l=2", wired.services)
    assert "No page was kept" in (never.remark or "")
    (url,) = houses.lots("cng", 1)
    wired.services.web.page(url)
    unconfirmed = rereading.look(url, wired.services)
    assert "No lot was kept" in (unconfirmed.remark or "") and unconfirmed.lot is not None
    for capture in (wired.folder.root / "captures").rglob("*"):
        if capture.is_file():
            capture.unlink()
    assert rereading.look(url, wired.services).remark


def test_tries_older_than_half_a_year_are_forgotten(desk: tuple[Wired, Houses]) -> None:
    wired, _ = desk
    now = datetime.now(UTC)
    for days in (400, 181, 179, 0):
        tried = Try(now - timedelta(days=days), f"https://www.biddr.com/{days}", "www.biddr.com", Outcome.FETCHED, 20)
        fetching.note(tried, None, wired.services.passing)
    assert fetching.forget_old(wired.services.unit_of_work) == 2
    assert fetching.forget_old(wired.services.unit_of_work) == 0
    with wired.engine.connect() as connection:
        told = [tried.url.rpartition("/")[2] for _, tried in tries.recent(connection, limit=50)]
    assert told == ["0", "179"]
