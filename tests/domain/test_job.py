"""A batch: its items, and how fast it goes."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coinstack.domain import job as batches
from coinstack.domain.errors import Invalid
from coinstack.domain.job import Item, ItemState, Job, Kind, State

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_one_lot_is_one_item_however_it_is_linked() -> None:
    items, notes = batches.items_of(
        [
            "https://www.numisbids.com/n.php?p=lot&sid=4242&lot=121",
            "https://www.coinarchives.com/a/lotviewer.php?LotID=1&AucID=2&Lot=3",
            "http://numisbids.com/sale/4242/lot/121#bids",
        ]
    )
    assert [(item.position, item.host) for item in items] == [(1, "numisbids.com"), (2, "coinarchives.com")]
    assert list(notes) == [1] and "the same lot" in notes[1][0]


def test_pages_without_a_lot_key_are_told_apart_by_their_address() -> None:
    items, _ = batches.items_of(["https://shop.example/coin/1?utm_source=x", "https://shop.example/coin/1"])
    assert [item.what for item in items] == ["https://shop.example/coin/1"]


def test_the_same_file_under_two_names_is_one_item() -> None:
    items, notes = batches.items_of_files([("a.html", "1"), ("b.html", "2"), ("c.html", "1")])
    assert [item.what for item in items] == ["a.html", "b.html"]
    assert notes == {1: ["Given more than once: c.html is the same file."]}


def test_a_batch_takes_a_thousand_lots_and_not_one_more() -> None:
    urls = [f"https://shop.example/coin/{number}" for number in range(1001)]
    assert len(batches.items_of(urls[:1000])[0]) == 1000
    with pytest.raises(Invalid, match="1,001"):
        batches.items_of(urls)
    with pytest.raises(Invalid):
        batches.items_of([])


def job(**said: object) -> Job:
    return Job(uid="x", kind=Kind.URLS, name="x", items=0, created_at=NOW, **said)  # type: ignore[arg-type] # given by each test


def item(host: str, state: ItemState, ago: float = 0) -> Item:
    return Item(position=1, what="x", host=host, state=state, changed_at=NOW - timedelta(seconds=ago))


def test_the_slowest_host_says_how_long_it_takes_yet() -> None:
    items = [item("quick", ItemState.READY, 5)] * 30 + [item("quick", ItemState.WAITING)] * 3
    items += [item("slow", ItemState.READY, 5)] * 2 + [item("slow", ItemState.WAITING)] * 4
    found = batches.pace(job(state=State.RUNNING, started_at=NOW - timedelta(seconds=20)), items, NOW)
    assert found.per_second == pytest.approx(1.6) and found.seconds_left == pytest.approx(40)


def test_what_was_done_over_a_minute_ago_says_nothing_of_the_pace() -> None:
    items = [item("h", ItemState.READY, 300)] * 50 + [item("h", ItemState.WAITING)]
    found = batches.pace(job(state=State.RUNNING, started_at=NOW - timedelta(seconds=400)), items, NOW)
    assert (found.per_second, found.seconds_left) == (None, None)


def test_an_ended_job_tells_its_pace_over_all_its_time() -> None:
    items = [item("h", ItemState.READY)] * 20 + [item("h", ItemState.CANCELLED)] * 5
    ended = job(state=State.CANCELLED, started_at=NOW - timedelta(seconds=10), ended_at=NOW)
    assert batches.pace(ended, items, NOW) == batches.Pace(2.0, None)
    assert batches.pace(replace(ended, started_at=None), items, NOW) == batches.Pace(None, None)
