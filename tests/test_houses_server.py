"""The stand-in of the houses is itself looked at: what it serves, and that its faults are what they say."""

import httpx2
import pytest

from tests import houses_server
from tests.houses_server import Fault, Houses


def _get(houses: Houses, url: str, headers: dict[str, str] | None = None) -> httpx2.Response:
    host, _, path = url.partition("://")[2].partition("/")
    return httpx2.get(f"{houses.url}/{path}", headers={"Host": host, **(headers or {})}, timeout=10, trust_env=False)


def test_a_made_up_lot_is_found_however_its_address_is_written() -> None:
    with houses_server.running() as houses:
        first, second = houses.lots("biddr", 2)
        assert b"Lot 1<" in _get(houses, first).content
        assert b"Lot 2<" in _get(houses, second.replace("?a=900001&l=800002", "?hl=en&l=800002&a=900001")).content
        assert [one.host for one in houses.asked("www.biddr.com")] == ["www.biddr.com"] * 2


def test_a_page_that_has_not_changed_is_answered_with_304() -> None:
    with houses_server.running() as houses:
        (url,) = houses.lots("cng", 1)
        etag = _get(houses, url).headers["ETag"]
        assert _get(houses, url, {"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.FORBIDDEN, 403),
        (Fault.TOO_MANY, 429),
        (Fault.SERVER_ERROR, 500),
        (Fault.UNAVAILABLE, 503),
        (Fault.CIRCLE, 302),
        (Fault.CHALLENGE, 200),
    ],
)
def test_a_fault_strikes_as_often_as_was_said(fault: Fault, status: int) -> None:
    with houses_server.running() as houses:
        (url,) = houses.lots("agora", 1)
        houses.fail(fault, host="agoraauctions.com", times=1)
        assert _get(houses, url).status_code == status
        answer = _get(houses, url)
        assert answer.status_code == 200 and b"Final Price" in answer.content


def test_a_bomb_is_small_on_the_wire() -> None:
    with houses_server.running() as houses:
        houses.fail(Fault.GZIP_BOMB)
        with httpx2.stream("GET", houses.url, timeout=10, trust_env=False) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert sum(map(len, answer.iter_raw())) < 4 << 20


def test_it_can_be_told_from_outside() -> None:
    with houses_server.running() as houses:
        urls = _get(houses, "http://x/-/lots?house=cng&count=3").json()
        told = httpx2.post(f"{houses.url}/-/fail", json={"fault": "forbidden"}, trust_env=False)
        assert told.status_code == 204
        assert _get(houses, urls[0]).status_code == 403


def test_the_pages_of_the_houses_lie_at_their_addresses() -> None:
    with houses_server.running() as houses:
        sold = _get(houses, "https://coins.ha.com/itm/any/slug/a/61519-25290.s")
        assert b"$1,320.00" in sold.content
        assert b"4-OTHER1" not in _get(houses, "https://auctions.cngcoins.com/lots/view/4-LO4IAT").content
        assert _get(houses, "https://www.numisbids.com/robots.txt").text.endswith("Disallow: /\n")
