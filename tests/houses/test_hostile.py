"""Pages that are built to harm: no reader breaks, nothing but text comes out, and time grows with length only."""

import json
import random
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.errors import Unreadable, Unsupported
from coinstack.domain.lot import Lot, from_json, to_json
from coinstack.infrastructure import encodings, houses, saved_pages
from coinstack.infrastructure.houses import challenges, markup
from coinstack.infrastructure.saved_pages import SavedPage

PAGES = Path(__file__).parent / "pages"
FILES = sorted(PAGES.glob("*/*.html"))
ADDRESSES = {
    "cng": "https://auctions.cngcoins.com/lots/view/4-LO4IAT/x",
    "biddr": "https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894",
    "heritage": "https://coins.ha.com/itm/x/a/61519-25290.s",
    "ebay": "https://www.ebay.com/itm/397040880671",
    "agora": "https://agoraauctions.com/listing/viewdetail/60751",
    "numisbids": "https://www.numisbids.com/sale/4242/lot/121",
    "coinarchives": "https://www.coinarchives.com/a/lotviewer.php?LotID=2322001&AucID=5741&Lot=923",
    "web": "https://coins.example/product/77",
}
HOSTILE = (
    "<script>alert(document.cookie)</script><style>body{display:none}</style>"
    "<img src=x onerror=alert(1)><a href='javascript:alert(1)'>a link</a><svg onload=alert(1)><title>t</title></svg>"
    "<iframe srcdoc='<script>alert(1)</script>'></iframe><!-- a comment --><template><p>hidden</p></template>"
    "<noscript><p>no script</p></noscript><object data='x'></object>\u202egnitirw\u202c \x07"
)


def _document(page: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.with_suffix(".json").read_text("utf-8"))
    return found


def _lot(html: str, house: str, url: str | None = None) -> Lot:
    return houses.extract(SavedPage(html, url or ADDRESSES[house]))


# --- what is in a description ------------------------------------------------------------------------------------


@pytest.mark.parametrize("house", sorted(ADDRESSES))
def test_a_hostile_description_becomes_plain_text(house: str) -> None:
    file = next(one for one in FILES if one.parent.name == house and "lot" in _document(one))
    html, before = file.read_text("utf-8"), _document(file)["lot"]["text"]
    word = before.split()[3]
    planted = HOSTILE.replace('"', "'")
    told = _lot(html.replace(word, word + json.dumps(planted)[1:-1] if house == "cng" else word + planted), house)
    for sign in ("<", "alert", "display:none", "javascript:", "\u202e", "\x07", "a comment", "hidden", "srcdoc"):
        assert sign not in told.text, told.text
    assert all(not picture.url.startswith("javascript:") for picture in told.pictures)


def test_a_text_that_shows_a_tag_keeps_it_as_text() -> None:
    html = "<div class='lot-description'>Denarius, 3.2 g. &lt;b&gt;AVG&lt;/b&gt; &amp;lt; RIC 1</div>"
    assert _lot(html, "biddr").text == "Denarius, 3.2 g. <b>AVG</b> &lt; RIC 1"


def test_a_novel_is_cut() -> None:
    html = "<div class='lot-description'>" + "Denarius, 3.2 g. A long story. " * 50_000 + "</div>"
    assert 19_000 < len(_lot(html, "biddr").text) <= markup.LONGEST_TEXT


@pytest.mark.parametrize(
    ("address", "is_kept"),
    [
        ("https://pictures.example/1.jpg", True),
        ("/1.jpg", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("ftp://x.example/1.jpg", False),
        ("data:image/png;base64,AAAA", False),
        ("inline:7", False),
        ("cid:nobody", False),
        ("http://", False),
        ("https://[broken/1.jpg", False),
    ],
)
def test_pictures_are_of_the_web_or_of_the_file(address: str, is_kept: bool) -> None:  # noqa: FBT001 -- what is expected
    html = f"<div class='lot-description'>Denarius</div><a data-pswp-width=1 href='{address}'></a>"
    assert bool(_lot(html, "biddr").pictures) is is_kept


# --- markup that breaks parsers ----------------------------------------------------------------------------------

MANY = 60_000


@pytest.mark.parametrize(
    "markup_",
    [
        "<div>" * MANY,
        "<b>" * MANY,
        "<a>" * MANY,
        "<table>" * MANY,
        "<ul><li>" * MANY,
        "<svg>" * MANY,
        "<dl><dd>" * MANY,
        "<select><option>" * MANY,
        "<template>" * MANY,
        "".join(f"<font a={n}><p>" for n in range(20_000)),
        "<div " + " ".join(f"a{n}=1" for n in range(60_000)) + ">",
        "<" * MANY,
        "</p>" * MANY,
        "<!--" * MANY,
        "<![CDATA[" * MANY,
        "&amp;&notit;&#x0;&#xd800;&#99999999;" * 20_000,
        "\x00" * MANY,
        "<title>" * MANY,
        "<textarea>" * MANY,
        "<p>x" * 650_000,
        'viewVars = {"lot": {"row_id": "' + "\\" * MANY,
        "viewVars = {" + "{" * MANY,
        'viewVars = {"a": ' + "[" * MANY + "]" * MANY + "}",
        "viewVars = {};" * 50_000,
        '<script type="application/ld+json">' + "[" * MANY + "</script>",
        '<script type="application/ld+json">{"@type":"Product","name":{"a":[1]},"offers":[[[]]],"image":{"url":[]}}'
        "</script>",
        "Sold for " + "1 " * MANY,
        "<p>" + "Lot 1: " * MANY + "</p>",
        "House > " * MANY + "Auction date: x",
        "data:" * MANY,
        "var(--sf-img-1)" + "<img src=" * MANY,
    ],
    ids=lambda text: text[:24] + f" ({len(text)})",
)
def test_markup_that_breaks_parsers_breaks_none(markup_: str) -> None:
    data = ("<html><body>" + markup_ + "deep").encode("utf-8", "surrogatepass")
    for house in ("cng", "biddr", "coinarchives", "web"):
        with suppress(Unreadable, Unsupported):
            houses.extract(saved_pages.open_page(data, "a.html", ADDRESSES[house]))


def test_deep_nesting_that_a_browser_would_show_is_still_read() -> None:
    html = "<div>" * 400 + "<div class='lot-description'>Denarius, 3.2 g</div>" + "</div>" * 400
    assert _lot(html, "biddr").text == "Denarius, 3.2 g"


# --- noise and mutations -----------------------------------------------------------------------------------------


def _tried(data: bytes, url: str | None) -> None:
    try:
        told = houses.extract(saved_pages.open_page(data, "page.html", url))
    except (Unreadable, Unsupported):
        return
    assert told.text.strip() and len(told.text) <= markup.LONGEST_TEXT
    assert to_json(from_json(to_json(told))) == to_json(told)


@pytest.mark.parametrize("file", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_damaged_page_is_read_or_refused(file: Path) -> None:
    chance = random.Random(file.stem)  # noqa: S311 -- the same damage each time
    data = file.read_bytes()
    url = json.loads(file.with_suffix(".json").read_text("utf-8"))["url"]
    for _ in range(40):
        broken = bytearray(data)
        for _ in range(chance.randint(1, 6)):
            at, length = chance.randrange(len(broken) or 1), chance.randint(0, 60)
            broken[at : at + length] = chance.choice(
                [b"", b"<", b'"', b"{", b"\xff", b"</div>", b"&#0;", bytes(broken[:40])]
            )
        _tried(bytes(broken), chance.choice([url, None, *ADDRESSES.values()]))


@given(st.binary(max_size=3_000), st.sampled_from([None, *ADDRESSES.values()]))
def test_noise_is_read_or_refused(noise: bytes, url: str | None) -> None:
    _tried(b"<p>" + noise, url)
    _tried(noise, url)


_PIECES = """
    <div|class="lot-description"|>|</div>|Sold for $ 20|Lot 12|viewVars = |{"lot":|{"row_id":"4-A"|}|;|Match 1:|<!--|-->
    <td id="coin_coinInfo">|Estimate 100 - 20 EUR|Price realized|18'000 CHF|RIC 12. 3.2 g, 19 mm, 6h|<h1>|"|'
    &nbsp;|&#8239;|House > Sale|Auction date: 31 Feb 2020|Lot number: 5|Lot description:|<iframe srcdoc="|<img src="http://[x">
    {"@type":"Product","name":"denarius"|,"offers":{"price":"1e9","priceCurrency":"XXX"}|</script>
    <script type="application/ld+json">|<meta property="og:image" content="|class="x-item-title__mainTitle">
    99999999999999999999 EUR|0000-00-00"""
PIECES = st.lists(
    st.sampled_from([one.strip() for line in _PIECES.splitlines() for one in line.split("|")]), max_size=60
)


@given(PIECES, st.sampled_from(sorted(ADDRESSES.values())))
def test_pieces_of_pages_in_any_order_are_read_or_refused(pieces: list[str], url: str) -> None:
    _tried(("<html>" + " ".join(pieces)).encode(), url)


@given(st.text())
def test_no_text_breaks_what_pages_are_read_with(text: str) -> None:
    assert len(markup.plain(text)) <= markup.LONGEST_TEXT
    assert encodings.decoded(text.encode("utf-8", "surrogatepass")) is not None
    assert isinstance(encodings.repaired(text), str)
    challenges.found(text, {text: text})
    houses.policy(text)
    houses.hint(text)


# --- gatekeepers -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "html",
    [
        "<html><title>Just a moment...</title></html>",
        "<html><body>Please VERIFY you are\nhuman</body></html>",
        "<html><body>Pardon Our Interruption</body></html>" + " " * 50_000,
        "<html><body><div class='g-recaptcha'></div></body></html>",
        "<html><h1>Access Denied</h1></html>",
    ],
)
@pytest.mark.parametrize("house", sorted(ADDRESSES))
def test_a_gatekeeper_s_page_is_told_from_a_lot_and_says_how_to_save_it(html: str, house: str) -> None:
    with pytest.raises(Unreadable, match="human is there") as refused:
        _lot(html, house)
    assert houses.policy(ADDRESSES[house]).hint in str(refused.value)
    assert houses.challenged(html, ADDRESSES[house])


def test_words_of_a_gatekeeper_in_a_lot_s_own_text_are_the_lot_s() -> None:
    html = (PAGES / "biddr" / "leu_sold.html").read_text("utf-8").replace("remarkable", "just a moment before captcha")
    assert _lot(html, "biddr").price is not None
    assert houses.challenged(html, ADDRESSES["biddr"]) is None


def test_weak_words_count_in_small_pages_only() -> None:
    assert challenges.found("captcha") == "captcha"
    assert challenges.found("captcha" + "x" * challenges.SMALL) is None


def test_a_header_is_enough() -> None:
    html = (PAGES / "biddr" / "leu_sold.html").read_text("utf-8")
    assert houses.challenged(html, ADDRESSES["biddr"], {"CF-Mitigated": "challenge"}) == "cf-mitigated"


def test_datadome_s_header_comes_with_good_pages_and_with_its_challenge_alike() -> None:
    html = (PAGES / "biddr" / "leu_sold.html").read_text("utf-8")
    marks = {"X-DataDome": "protected", "X-DD-B": "1"}
    assert houses.challenged(html, ADDRESSES["biddr"], marks) is None
    asks = "<html><body><p id='cmsg'>Please enable JS and disable any ad blocker</p><script>var dd={}</script></body>"
    assert houses.challenged(asks, ADDRESSES["biddr"], marks)
