"""What holds of everything that a stranger's server may say: it is read, or it is none; nothing breaks."""

from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st

from coinstack.domain.errors import Refused
from coinstack.infrastructure import addresses, answers, manners
from coinstack.infrastructure.connections import Answer, Failed

NOW = datetime(2026, 11, 24, tzinfo=UTC)
LINES = st.sampled_from(
    "User-agent: *|User-agent: CoinStack|Disallow: /|Disallow: /a*b$|Allow: /x|Crawl-delay: 1e9|Crawl-delay: -5"
    "|Crawl-delay: nan|Crawl-delay: inf|Request-rate: 1/0|Visit-time: x|Disallow: %zz|\ufeffUser-agent: *|Sitemap:|:"
    "|Disallow|Request-rate: 1/5s 0800-1600|Disallow: /é*".split("|")
)


@given(st.text() | st.lists(LINES | st.text(max_size=20), max_size=12).map("\n".join), st.text(max_size=20))
@example("User-agent: *\nCrawl-delay: nan", "/")
@example("User-agent: *\nCrawl-delay: inf", "/")
def test_any_robots_txt_is_read(text: str, path: str) -> None:
    found = manners.robots_of(200, text.encode("utf-8", "replace"), 0.0)
    assert found.allows(f"https://www.biddr.com/{path}") in (True, False)
    assert 0 <= found.delay() <= manners.LONGEST_DELAY


@given(st.text(max_size=60) | st.integers().map(str) | st.datetimes().map(lambda day: f"{day:%a, %d %b %Y} GMT"))
def test_any_retry_after_is_a_time_or_none(said: str) -> None:
    seconds = manners.retry_after(said, NOW)
    assert seconds is None or 0 <= seconds < 10**12


@given(st.text(max_size=80) | st.text(alphabet="/[]:@.#?%x1", max_size=20))
@example("//[")
@example("https://[::1")
def test_a_redirect_leads_to_an_https_address_or_nowhere(location: str) -> None:
    here = addresses.parsed("https://www.biddr.com/auctions/x/browse?a=1&l=2")
    try:
        there = answers.redirect(Answer(302, {"location": location}, b""), here, {here.url})
    except (Refused, Failed):
        return
    assert there is not None and there.url.startswith("https://") and there.url.isascii()


@given(st.ip_addresses())
def test_no_number_is_public_by_one_look_and_not_by_another(number: object) -> None:
    from ipaddress import IPv4Address

    if isinstance(number, IPv4Address):
        mapped = addresses.is_public(f"::ffff:{number}")
        assert mapped == addresses.is_public(str(number)) == addresses.is_public(f"64:ff9b::{number}")
