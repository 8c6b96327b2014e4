"""What goes wrong on the way is told in a sentence, written down, and leaves nothing half done."""

import ssl
import threading
from collections.abc import Iterator

import pytest

from coinstack.domain.errors import Busy, CoinStackError, NotFound, Unavailable, Unreadable
from coinstack.domain.fetched import Outcome, Snapshot, Try
from coinstack.infrastructure import connections
from coinstack.infrastructure.http import ATTEMPTS, Client
from tests import houses_server, loopback
from tests.houses_server import Fault
from tests.loopback import Authority
from tests.outgoing.conftest import Desk, Diary, challenged, rules
from tests.serving import until


@pytest.mark.parametrize(
    ("fault", "error", "outcome", "tries"),
    [
        (Fault.FORBIDDEN, Unavailable, Outcome.BLOCKED, 1),
        (Fault.TOO_MANY, Busy, Outcome.BUSY, ATTEMPTS),
        (Fault.UNAVAILABLE, Busy, Outcome.BUSY, ATTEMPTS),
        (Fault.SERVER_ERROR, Unavailable, Outcome.FAILED, ATTEMPTS),
        (Fault.GONE, NotFound, Outcome.MISSING, 1),
        (Fault.GZIP_BOMB, Unreadable, Outcome.TOO_LARGE, 1),
        (Fault.ENDLESS, Unreadable, Outcome.TOO_LARGE, 1),
        (Fault.TOO_LONG, Unreadable, Outcome.TOO_LARGE, 1),
        (Fault.CUT_SHORT, Unavailable, Outcome.FAILED, ATTEMPTS),
        (Fault.WRONG_TYPE, Unreadable, Outcome.WRONG, 1),
        (Fault.LYING_PICTURE, Unreadable, Outcome.WRONG, 1),
        (Fault.CHALLENGE, Unavailable, Outcome.BLOCKED, 1),
        (Fault.HANG_UP, Unavailable, Outcome.FAILED, ATTEMPTS),
        (Fault.NOISE, Unavailable, Outcome.FAILED, ATTEMPTS),
    ],
)
def test_a_fault_is_told_with_what_to_do_and_every_try_is_written_down(
    desk: Desk, fault: Fault, error: type[CoinStackError], outcome: Outcome, tries: int
) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(fault, path="/auctions")
    with pytest.raises(error) as failed:
        desk.client.page(url)
    assert str(failed.value).endswith(".") and failed.value.hint == "Save it."
    assert desk.diary.outcomes() == [outcome] * tries
    assert all(one.cause and one.cause.endswith(".") for one in desk.diary.tries if one.outcome is outcome)
    assert {(one.house, one.extractor, one.extractor_version) for one in desk.diary.tries[1:]} == {
        ("biddr", "reader", 3)
    }
    assert desk.diary.pages == [] and desk.client.kept(url) is None


@pytest.mark.parametrize("fault", [Fault.SERVER_ERROR, Fault.HANG_UP, Fault.CUT_SHORT, Fault.TOO_MANY])
def test_a_fault_that_passes_is_waited_out(desk: Desk, fault: Fault) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(fault, path="/auctions", times=2)
    assert b"Lot 1<" in desk.client.page(url).body
    assert desk.diary.outcomes()[-1] is Outcome.FETCHED and len(desk.diary.outcomes()) == 3


def test_where_one_try_is_all_that_is_polite_there_is_one(desk: Desk) -> None:
    (url,) = desk.houses.lots("agora", 1)
    desk.houses.fail(Fault.SERVER_ERROR, path="/listing")
    with pytest.raises(Unavailable):
        desk.client.page(url)
    assert len(desk.houses.asked()) == 1


@pytest.mark.parametrize("fault", [Fault.SLOW_DRIP, Fault.SILENCE])
def test_an_answer_that_does_not_end_is_left_when_the_time_is_over(
    desk: Desk, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coinstack.infrastructure.http.SECONDS", 0.4)
    (url,) = desk.houses.lots("agora", 1)
    desk.houses.fail(fault, path="/listing")
    with pytest.raises(Unavailable) as failed:
        desk.client.page(url)
    assert "15 seconds" in str(failed.value)
    assert desk.diary.outcomes() == [Outcome.TOO_SLOW]


def test_a_resolver_that_does_not_answer_is_left_behind(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coinstack.infrastructure.http.SECONDS", 0.2)
    held = threading.Event()

    def silent(_host: str) -> list[str]:
        held.wait(30)
        return []

    desk.network.resolver = silent
    with pytest.raises(Unavailable, match="15 seconds"):
        desk.client.page("https://www.biddr.com/auctions/x/browse?a=1&l=2")
    held.set()
    assert desk.diary.outcomes(robots=True) == [Outcome.TOO_SLOW, Outcome.REFUSED]


def test_without_a_net_it_is_said_at_once(desk: Desk) -> None:
    def nobody(_host: str) -> list[str]:
        raise OSError("no such host")

    desk.network.resolver = nobody
    with pytest.raises(Unavailable, match="not on the net"):
        desk.client.page("https://www.biddr.com/auctions/x/browse?a=1&l=2")
    assert desk.houses.requests == []


@pytest.mark.parametrize("path", ["/auctions", "/listing"])
def test_redirects_in_a_circle_end(desk: Desk, path: str) -> None:
    (url,) = desk.houses.lots("biddr" if path == "/auctions" else "agora", 1)
    desk.houses.fail(Fault.CIRCLE, path=path)
    with pytest.raises(Unavailable) as failed:
        desk.client.page(url)
    assert "circle" in str(failed.value)
    assert desk.diary.outcomes() == [Outcome.REDIRECTED, Outcome.FAILED]


def test_redirects_without_end_end(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    for number in range(20):
        there = f"https://www.biddr.com/on/{number + 1}"
        desk.houses.fail(Fault.REDIRECT, path="/auctions" if number == 0 else f"/on/{number}", location=there)
    with pytest.raises(Unavailable):
        desk.client.page(url)
    assert desk.diary.outcomes() == [Outcome.REDIRECTED] * 5 + [Outcome.FAILED]


def test_a_redirect_within_the_house_is_followed(desk: Desk) -> None:
    first, second = desk.houses.lots("biddr", 2)
    desk.houses.fail(Fault.REDIRECT, path="/auctions", times=1, location=second)
    fetched = desk.client.page(first)
    assert (fetched.url, fetched.final_url) == (first, second) and b"Lot 2<" in fetched.body
    assert desk.diary.outcomes() == [Outcome.REDIRECTED, Outcome.FETCHED]


def test_a_house_that_turns_us_away_is_left_alone(desk: Desk) -> None:
    first, second = desk.houses.lots("biddr", 2)
    desk.houses.fail(Fault.CHALLENGE, path="/auctions")
    with pytest.raises(Unavailable):
        desk.client.page(first)
    desk.houses.heal()
    with pytest.raises(Busy) as busy:
        desk.client.page(second)
    assert busy.value.hint and busy.value.seconds and len(desk.houses.asked()) == 1
    (elsewhere,) = desk.houses.lots("cng", 1)
    assert desk.client.page(elsewhere).status == 200


def test_a_house_that_asks_for_an_hour_is_given_it(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(Fault.TOO_MANY, path="/auctions", retry_after=3_600)
    for _ in range(2):
        with pytest.raises(Busy) as busy:
            desk.client.page(url)
        assert busy.value.seconds and 3_500 < busy.value.seconds <= 3_600
    assert len(desk.houses.asked()) == 1


def test_a_host_that_cannot_prove_its_name_is_told_nothing(known: Authority) -> None:
    stranger = loopback.authority("www.example.org")
    trusted = loopback.authority()
    for server, client in ((stranger.server, stranger.client), (trusted.server, known.client)):
        with loopback.houses(Authority(server, client)) as (houses, network):
            diary = Diary()
            with pytest.raises(Unavailable):
                Client(rules, diary, challenged=challenged, network=network, pace=loopback.unhurried()).page(
                    "https://www.biddr.com/browse"
                )
            assert "does not prove who it is" in (diary.tries[0].cause or "")
            assert houses.requests == []


def test_a_line_without_tls_is_not_used(desk: Desk) -> None:
    with houses_server.running() as plain:
        desk.network.port = plain.port
        with pytest.raises(Unavailable):
            desk.client.page("https://www.biddr.com/auctions/x/browse?a=1&l=2")
        assert plain.requests == []


def test_a_page_that_is_wanted_twice_at_once_is_asked_for_once(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    gate, bodies = threading.Event(), []

    def held(_host: str) -> list[str]:
        gate.wait(30)
        return [loopback.PUBLIC]

    desk.network.resolver = held

    def want(address: str) -> None:
        bodies.append(desk.client.page(address).body)

    written = [url, url + "&hl=en", url.replace("www.biddr.com", "WWW.Biddr.com"), f" {url} ", url]
    threads = [threading.Thread(target=want, args=(one,)) for one in written]
    for thread in threads:
        thread.start()
    until(lambda: desk.shared_by(url) == len(threads) - 1, "the others wait for the first")
    gate.set()
    for thread in threads:
        thread.join(30)
    assert len(bodies) == len(threads) and len(set(bodies)) == 1
    assert len(desk.houses.asked()) == 1


def test_a_disk_that_is_full_fails_the_fetch_in_words(desk: Desk) -> None:
    class Full(Diary):
        def note(self, tried: Try, page: Snapshot | None = None, body: bytes | None = None) -> None:
            if page is not None:
                raise Unavailable("The disk is full: nothing was kept. Make room and try again.")
            super().note(tried, page, body)

    (url,) = desk.houses.lots("biddr", 1)
    client = Client(rules, Full(), challenged=challenged, network=desk.network, pace=loopback.unhurried())
    with pytest.raises(Unavailable, match="disk is full"):
        client.page(url)
    with pytest.raises(Unavailable, match="disk is full"):
        client.page(url)


def test_a_bomb_is_noticed_before_it_is_unpacked(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """No piece that is unpacked at once is larger than a quarter of a megabyte."""
    sizes: list[int] = []
    real = connections._bounded

    def watching(chunks: Iterator[bytes]) -> Iterator[bytes]:
        for chunk in real(chunks):
            sizes.append(len(chunk))
            yield chunk

    monkeypatch.setattr(connections, "_bounded", watching)
    (url,) = desk.houses.lots("agora", 1)
    desk.houses.fail(Fault.GZIP_BOMB, path="/listing")
    with pytest.raises(Unreadable):
        desk.client.page(url)
    assert max(sizes) <= connections.PIECE and sum(sizes) <= 2 * connections.LARGEST


def test_only_pictures_are_taken_for_pictures(desk: Desk) -> None:
    assert desk.client.picture("https://images.example.com/1.jpg").startswith(b"\xff\xd8\xff")
    for fault in (Fault.LYING_PICTURE, Fault.WRONG_TYPE, Fault.CHALLENGE):
        desk.houses.fail(fault, path="/2.jpg", times=1)
        with pytest.raises((Unreadable, Unavailable)):
            desk.client.picture("https://images.example.com/2.jpg")
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"
    desk.houses.put("https://images.example.com/3.svg", svg, "image/svg+xml")
    with pytest.raises(Unreadable):
        desk.client.picture("https://images.example.com/3.svg")


def test_the_real_network_believes_what_browsers_believe() -> None:
    tls = connections.Internet().tls
    assert tls.verify_mode is ssl.CERT_REQUIRED and tls.check_hostname
    assert tls.minimum_version >= ssl.TLSVersion.TLSv1_2
