"""robots.txt, distances, waiting, what was kept, and the owner's word."""

import gzip
import threading
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import stamina

from coinstack.domain.errors import Refused, Unavailable, Unreadable
from coinstack.domain.fetched import Outcome
from coinstack.infrastructure import answers, manners
from coinstack.infrastructure.answers import worth_another
from coinstack.infrastructure.connections import Failed
from coinstack.infrastructure.http import Client
from coinstack.infrastructure.manners import Pace, robots_of
from tests import loopback
from tests.houses_server import Fault
from tests.outgoing.conftest import Desk, challenged, rules


def test_we_say_who_we_are(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.client.page(url)
    for asked in desk.houses.requests:
        assert asked.headers["User-Agent"].startswith("CoinStack/")
        assert not {"Cookie", "Referer", "Authorization"} & set(asked.headers)


def test_a_page_that_robots_txt_forbids_is_not_asked_for(desk: Desk) -> None:
    desk.houses.robots("www.biddr.com", "User-agent: *\nDisallow: /auctions/\n")
    (url,) = desk.houses.lots("biddr", 1)
    with pytest.raises(Refused) as refused:
        desk.client.page(url)
    assert "robots.txt" in str(refused.value) and refused.value.hint
    assert desk.houses.asked() == [] and desk.diary.outcomes() == [Outcome.REFUSED]


def test_a_rule_for_us_by_name_counts(desk: Desk) -> None:
    desk.houses.robots("www.biddr.com", "User-agent: CoinStack\nDisallow: /\n\nUser-agent: *\nAllow: /\n")
    (url,) = desk.houses.lots("biddr", 1)
    with pytest.raises(Refused):
        desk.client.page(url)


def test_robots_txt_is_obeyed_where_a_redirect_leads(desk: Desk) -> None:
    desk.houses.robots("www.biddr.com", "User-agent: *\nDisallow: /secret\n")
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(Fault.REDIRECT, path="/auctions", location="https://www.biddr.com/secret/1")
    with pytest.raises(Refused):
        desk.client.page(url)
    assert [one.path[:9] for one in desk.houses.asked()] == ["/auctions"]


def test_robots_txt_is_asked_for_once_a_day(desk: Desk) -> None:
    now = [0.0]
    pace = Pace(clock=lambda: now[0], sleep=lambda _: None)
    client = Client(rules, desk.diary, challenged=challenged, network=desk.network, pace=pace)
    first, second, third = desk.houses.lots("biddr", 3)
    client.page(first)
    now[0] += manners.DAY - 1
    client.page(second)
    now[0] += 2
    client.page(third)
    assert [one.path for one in desk.houses.requests].count("/robots.txt") == 2


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(200, True), (404, True), (403, True), (410, True), (429, False), (500, False), (503, False)],
)
def test_rules_that_cannot_be_had_forbid_and_rules_that_are_not_there_allow(status: int, *, allowed: bool) -> None:
    assert robots_of(status, b"", 0.0).allows("https://www.biddr.com/x") is allowed


def test_a_robots_txt_of_rubbish_forbids_nothing_and_breaks_nothing() -> None:
    for body in (b"\xff\xfe\x00", b"<html>" * 100_000, b"Disallow: /\n", b"User-agent: *\nCrawl-delay: x\n"):
        found = robots_of(200, body, 0.0)
        assert found.allows("https://www.biddr.com/x") and found.delay() == 0.0


class Clock:
    """A clock that runs only while somebody sleeps."""

    def __init__(self) -> None:
        self.now, self.slept, self._guard = 0.0, list[float](), threading.Lock()

    def time(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        with self._guard:
            self.slept.append(seconds)
            self.now += seconds


def test_requests_to_one_host_keep_their_distance_whichever_thread_makes_them() -> None:
    clock = Clock()
    pace = Pace(clock=clock.time, sleep=clock.slept.append, spread=lambda: 1.0)
    threads = [threading.Thread(target=pace.wait, args=("www.biddr.com", 2.0)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(clock.slept) == [2.5 * turn for turn in range(1, 8)]
    pace.wait("auctions.cngcoins.com", 2.0)
    assert len(clock.slept) == 7


def test_the_distance_is_the_house_s_or_what_its_robots_txt_asks_for(desk: Desk) -> None:
    desk.houses.robots("www.biddr.com", "User-agent: *\nCrawl-delay: 7\n")
    clock = Clock()
    pace = Pace(clock=clock.time, sleep=clock.sleep, spread=lambda: 0.0)
    client = Client(rules, desk.diary, challenged=challenged, network=desk.network, pace=pace)
    for url in (*desk.houses.lots("biddr", 3), *desk.houses.lots("cng", 2)):
        client.page(url)
    assert clock.slept == [7.0, 7.0, 1.0]


NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("120", 120.0),
        (" 3 ", 3.0),
        ("0", 0.0),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        ("Tue, 24 Nov 2026 12:00:05 +0000", 5.0),
        ("Mon, 23 Nov 2026 12:00:00 GMT", 0.0),
        ("9" * 400, 999_999_999.0),
        ("", None),
        (None, None),
        ("soon", None),
        ("-1", None),
        ("٣", None),
        ("Tue, 99 Nov 2026 99:00:05 +0000", None),
    ],
)
def test_retry_after_is_read_as_seconds_or_as_a_date(said: str | None, seconds: float | None) -> None:
    assert manners.retry_after(said, NOW) == seconds


def test_what_a_house_asks_to_wait_is_waited_up_to_a_limit() -> None:
    failed = Failed(Outcome.BUSY, "It asks.", again=True)
    assert worth_another(failed) is True
    failed.seconds = 4.0
    assert worth_another(failed) == 4.0
    failed.seconds = answers.LONGEST_WAIT + 1
    assert worth_another(failed) is False
    assert worth_another(Failed(Outcome.MISSING, "Gone.")) is False
    assert worth_another(ValueError()) is False


def test_the_time_that_retry_after_names_lies_between_two_requests(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(Fault.TOO_MANY, path="/auctions", times=1, retry_after=1)
    with stamina.set_testing(False):
        desk.client.page(url)
    first, second = desk.houses.asked()
    assert second.at - first.at >= 1.0


def test_a_page_that_has_not_changed_comes_from_what_was_kept(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    first = desk.client.page(url)
    again = desk.client.page(url + "&hl=en")
    assert (first.from_snapshot, again.from_snapshot) == (False, True)
    assert (first.body, first.sha256, first.fetched_at.date()) == (again.body, again.sha256, again.fetched_at.date())
    assert desk.diary.outcomes() == [Outcome.FETCHED, Outcome.UNCHANGED]
    assert desk.houses.asked()[1].headers["If-None-Match"]
    kept = desk.client.kept(url)
    assert kept and kept.body == first.body and kept.from_snapshot


def test_a_page_that_has_changed_is_kept_beside_what_it_was(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.client.page(url)
    desk.houses.put(url, "<html><body>Price realized 900 CHF</body></html>")
    assert b"900 CHF" in desk.client.page(url).body
    assert len(desk.diary.pages) == 2 and len(desk.diary.bodies) == 2


def test_pages_are_kept_packed(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.put(url, "<html>" + "<p>a lot</p>" * 10_000)
    fetched = desk.client.page(url)
    (snapshot,) = desk.diary.pages
    assert snapshot.size == len(fetched.body) > 50 * len(desk.diary.bodies[snapshot.sha256])
    assert desk.diary.read(snapshot) == fetched.body
    desk.diary.bodies[snapshot.sha256] = b"damaged"
    with pytest.raises(Unreadable):
        desk.diary.read(snapshot)


@pytest.mark.parametrize(("house", "says"), [("biddr", False), ("web", None), ("web", False)])
def test_what_the_owner_or_the_house_does_not_want_is_not_asked(desk: Desk, house: str, *, says: bool | None) -> None:
    url = desk.houses.lots("biddr", 1)[0] if house == "biddr" else "https://shop.example.com/coin/1"
    client = Client(
        rules,
        desk.diary,
        allowed=lambda _: says,
        challenged=challenged,
        network=desk.network,
        pace=loopback.unhurried(),
    )
    with pytest.raises(Refused) as refused:
        client.page(url)
    assert refused.value.hint and desk.network.resolved == []
    assert desk.diary.outcomes() == [Outcome.REFUSED]


def test_a_page_that_comes_packed_is_unpacked(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    page = b"<html><body>" + b"a lot " * 5_000 + b"</body></html>"
    for packed in (gzip.compress(page), zlib.compress(page)):
        desk.houses.put(url, packed, packed_as="gzip" if packed[:2] == b"\x1f\x8b" else "deflate")
        assert desk.client.page(url).body == page
    desk.houses.put(url, gzip.compress(page)[:-200], packed_as="gzip")
    with pytest.raises(Unavailable, match="broke off"):
        desk.client.page(url)
