"""Which addresses are asked at all: every class of forged address is refused, and nothing is connected to."""

import ssl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.errors import Refused, Unavailable
from coinstack.domain.fetched import Outcome
from coinstack.infrastructure import addresses
from tests.houses_server import Fault
from tests.outgoing.conftest import Desk

LOT = "https://www.biddr.com/auctions/standin/browse?a=900001&l=800001"

FORGED = [
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0x7f.0x0.0x0.0x1/",
    "https://0177.0.0.1/",
    "https://0/",
    "https://0.0.0.0/",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
    "https://192.168.1.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[fe80::1%25eth0]/",
    "https://[fd00:ec2::254]/",
    "https://①②⑦.⓪.⓪.①/",
    "https://localhost/",
    "https://localhost./",
    "https://internal/",
    "https://metadata.google.internal/",
    "https://user@www.biddr.com/",
    "https://user:secret@www.biddr.com/auctions/x/browse?a=1&l=2",
    "https://www.biddr.com@127.0.0.1/",
    "https://127.0.0.1@www.biddr.com/",
    "https://www.biddr.com:443/",
    "https://www.biddr.com:8443/auctions/x/browse?a=1&l=2",
    "https://www.biddr.com:22/",
    "https://www.biddr.com:/",
    "https://www.biddr.com./auctions/x/browse?a=1&l=2",
    "https://www.biddr.com../",
    "https://www.bіddr.com/",  # a Cyrillic і
    "https://www.xn--bddr-qpa.com/",
    "https://www。biddr。com/",
    "https://www.biddr.com。evil.example.com/",
    "https://www.biddr.com.example.com/",
    "https://biddr.com-example.com/",
    "https://notbiddr.com/",
    "https://example.com/#@www.biddr.com/",
    "https://example.com\\@www.biddr.com/",
    "https://example.com?@www.biddr.com/",
    "https:///www.biddr.com/",
    "https:www.biddr.com/",
    "//www.biddr.com/",
    "ftp://www.biddr.com/",
    "file:///etc/passwd",
    "gopher://www.biddr.com:70/_x",
    "data:text/html,x",
    "javascript:alert(1)",
    "jar:https://www.biddr.com/!/",
    "ws://www.biddr.com/",
    "https://www.biddr.com/a\r\nHost: example.com",
    "https://www.biddr.com/a\nX: y",
    "https://www.biddr.com\t/a",
    "https://www.bid\tdr.com/a",
    "https://www.biddr.com/a b",
    "https://www.biddr.com\x00.example.com/",
    "https://-biddr.com/",
    "https://" + "a" * 64 + ".com/",
    "https://www.biddr.com/" + "a" * 2_000,
    "",
    "https://",
    "not an address",
]


@pytest.mark.parametrize("url", FORGED)
def test_a_forged_address_is_refused_before_anything_is_asked(desk: Desk, url: str) -> None:
    with pytest.raises(Refused) as refused:
        desk.client.page(url)
    assert str(refused.value).endswith(".") and refused.value.hint == "Save it."
    assert desk.network.connected == desk.network.resolved == []
    assert desk.diary.outcomes() == [Outcome.REFUSED]


@pytest.mark.parametrize("url", [url for url in FORGED if "biddr.com-" not in url and "notbiddr" not in url])
def test_no_picture_is_had_from_a_forged_address(desk: Desk, url: str) -> None:
    desk.network.numbers |= {name: ["127.0.0.1"] for name in ("metadata.google.internal", "www.biddr.com.example.com")}
    desk.network.numbers |= {"example.com": ["10.0.0.1"]}
    with pytest.raises((Refused, Unavailable)):
        desk.client.picture(url)
    assert desk.network.connected == []


PRIVATE = """
    127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.1.2.3 172.16.0.1 172.31.255.255 192.168.0.1 169.254.169.254 100.64.0.1
    192.0.0.1 192.0.2.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 192.88.99.1
    ::1 :: ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1 fe80::1 fe80::1%eth0
    fec0::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 2002:7f00:1:: 2002:a00:1:: 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe
    64:ff9b:1::1 2001:0:7f00:1:: 100::1 2001:10::1 127.1 2130706433 0x7f.1 0177.0.0.1 localhost 1.2.3.4.5
""".split()


@pytest.mark.parametrize("number", PRIVATE)
def test_a_host_that_lies_in_no_public_network_is_not_connected_to(desk: Desk, number: str) -> None:
    assert not addresses.is_public(number)
    (url,) = desk.houses.lots("biddr", 1)
    for numbers in ([number], ["93.184.215.14", number], [number, "93.184.215.14"]):
        desk.network.numbers["www.biddr.com"] = numbers
        with pytest.raises(Unavailable, match="no public network"):
            desk.client.page(url)
    with pytest.raises(Unavailable, match="no public network"):
        desk.client.picture("https://www.biddr.com/1.jpg")
    assert desk.network.connected == []
    assert set(desk.diary.outcomes(robots=True)) == {Outcome.REFUSED}


@pytest.mark.parametrize(
    "number", ["93.184.215.14", "1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"]
)
def test_a_public_number_is_public(number: str) -> None:
    assert addresses.is_public(number)


def test_the_number_that_was_checked_is_the_one_that_is_connected_to(desk: Desk) -> None:
    """A name that leads elsewhere at the second look (DNS rebinding): there is no second look before the connection."""
    (url,) = desk.houses.lots("biddr", 1)
    answers = {"robots": 0}

    def rebinding(_host: str) -> list[str]:
        answers["robots"] += 1
        return ["93.184.215.14"] if answers["robots"] <= 2 else ["127.0.0.1"]

    desk.network.resolver = rebinding
    assert desk.client.page(url).status == 200
    assert desk.network.connected == ["93.184.215.14"] * 2  # robots.txt, and the page
    with pytest.raises(Refused):
        desk.client.page(url)
    assert desk.network.connected == ["93.184.215.14"] * 2


@pytest.mark.parametrize(
    "there",
    [
        "https://127.0.0.1/",
        "https://localhost/",
        "https://[::1]/",
        "https://169.254.169.254/latest/meta-data/",
        "https://2130706433/",
        "http://www.biddr.com/plain",
        "https://www.biddr.com:8443/",
        "https://user@www.biddr.com/",
        "https://www.example.com/",
        "//www.example.com/",
        "file:///etc/passwd",
        "ftp://www.biddr.com/",
        "https://www.bіddr.com/",
        "https://inner.biddr.com/",
    ],
)
def test_a_redirect_leads_to_no_place_that_could_not_be_asked_for_at_once(desk: Desk, there: str) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.network.numbers["inner.biddr.com"] = ["10.0.0.7"]
    location = there.encode().decode("latin-1")
    desk.houses.fail(Fault.REDIRECT, path="/auctions", location=location)
    with pytest.raises((Refused, Unavailable)) as refused:
        desk.client.page(url)
    assert refused.value.hint
    assert set(desk.network.connected) == {"93.184.215.14"}
    assert Outcome.REFUSED in desk.diary.outcomes()


def test_a_picture_is_not_fetched_where_a_redirect_leads_inside(desk: Desk) -> None:
    desk.network.numbers["inner.example.com"] = ["10.0.0.7"]
    desk.houses.fail(Fault.REDIRECT, path="/1.jpg", location="https://inner.example.com/2.jpg")
    with pytest.raises(Unavailable, match="no public network"):
        desk.client.picture("https://www.biddr.com/1.jpg")
    assert set(desk.network.connected) == {"93.184.215.14"}


def test_an_address_that_was_pasted_with_http_is_asked_over_https(desk: Desk) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    assert desk.client.page(url.replace("https", "http")).final_url == url
    assert all(one.url.startswith("https://") for one in desk.diary.tries)


def test_the_certificate_is_checked_against_the_name_and_not_the_number(desk: Desk) -> None:
    assert desk.network.tls.check_hostname and desk.network.tls.verify_mode is ssl.CERT_REQUIRED
    (url,) = desk.houses.lots("biddr", 1)
    desk.client.page(url)
    assert {one.headers["Host"] for one in desk.houses.requests} == {"www.biddr.com"}


@given(st.text(max_size=60) | st.text(max_size=40).map(lambda text: f"https://{text}") | st.sampled_from(FORGED))
def test_whatever_is_given_is_an_https_address_of_a_named_host_or_refused(text: str) -> None:
    try:
        found = addresses.parsed(text)
    except Refused:
        return
    assert found.url.startswith("https://") and found.url.isascii()
    assert not set(found.url) & set(" \r\n\t\\") and "@" not in found.host and ":" not in found.host
