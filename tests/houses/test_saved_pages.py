"""Pages as browsers save them: whole, as one file, packed together; damaged, in wrong encodings, and far too large."""

import base64
import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from coinstack.domain.errors import Unreadable, Unsupported
from coinstack.domain.job import LeftOut
from coinstack.domain.lot import PriceBasis
from coinstack.infrastructure import encodings, houses, saved_pages
from tests import pictures, serving

PAGES = Path(__file__).parent / "pages"
BIDDR = (PAGES / "biddr" / "leu_sold.html").read_text("utf-8")
URL = "https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894"
PNG = pictures.png(7)


def _inlined(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _singlefile(html: str, url: str = URL) -> bytes:
    comment = f"<!--\n Page saved with SingleFile \n url: {url} \n saved date: Tue Nov 24 2026 10:00:00 GMT\n-->"
    return ("<!DOCTYPE html> <html lang=en>" + comment + html).encode()


# --- SingleFile --------------------------------------------------------------------------------------------------


def test_a_singlefile_page_knows_its_address_and_brings_its_pictures() -> None:
    big = PNG + bytes(300)
    html = BIDDR.replace("https://www.biddr.com/media/auctions/2501/lots/2796894/9f3.jpg", _inlined(big))
    page = saved_pages.open_page(_singlefile(html), "lot.html")
    lot = houses.extract(page)
    assert (page.kind, page.url, lot.key) == ("singlefile", URL, "biddr/2501/2796894")
    assert lot.pictures[0].url.startswith("inline:")
    assert page.pictures[lot.pictures[0].url] == big
    assert "base64" not in page.html


def test_what_is_no_picture_is_not_unpacked_whatever_it_says_it_is() -> None:
    lie = _inlined(b"<script>alert(1)</script>" * 20, "image/png")
    font = _inlined(b"wOF2" + bytes(400), "font/woff2")
    html = f'<p style="src:url({font})">x</p><img src="{lie}"><img src="data:image/svg+xml,{"%3Csvg" * 50}">'
    page = saved_pages.open_page(_singlefile(html), "lot.html")
    assert dict(page.pictures) == {}
    assert page.html.count("inline:none") == 3


def test_a_picture_that_is_used_twice_is_found_through_its_variable() -> None:
    big = PNG + bytes(300)
    style = f"<style>:root{{--sf-img-3: url('{_inlined(big)}')}}</style>"
    used = "<img src=\"data:image/svg+xml,<svg></svg>\" style='background-image: var(--sf-img-3)!important'>"
    page = saved_pages.open_page(_singlefile(style + used.replace("<svg></svg>", "x")), "lot.html")
    assert '<img src="inline:1"' in page.html
    assert page.pictures["inline:1"] == big


@pytest.mark.skipif(sys.platform != "linux", reason="what a program took at most is told by Linux's /proc")
def test_a_page_of_40_mb_takes_little_more_than_its_bytes(tmp_path: Path) -> None:
    picture = base64.b64encode(b"\xff\xd8\xff\xe0" + pictures.noise(1, side=560)).decode()
    images = "".join(f'<img src="data:image/jpeg;base64,{picture}">' for _ in range(33))
    file = tmp_path / "lot.html"
    file.write_bytes(_singlefile(BIDDR.replace("</body>", images + "</body>")))
    assert file.stat().st_size > 39 << 20
    script = (
        "import re, sys; from pathlib import Path; from coinstack.infrastructure import houses, saved_pages\n"
        "page = saved_pages.open_page(Path(sys.argv[1]).read_bytes(), 'lot.html')\n"
        "most = re.search(r'VmHWM:\\s+(\\d+)', Path('/proc/self/status').read_text())[1]\n"
        "print(houses.extract(page).key, len(page.pictures), most)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", script, str(file)], capture_output=True, text=True, env=serving.environment(), check=True
    )
    found, count, most = ended.stdout.split()
    assert (found, count) == ("biddr/2501/2796894", "33")
    assert int(most) < 300 << 10


# --- html --------------------------------------------------------------------------------------------------------


def test_the_address_is_what_the_owner_says_then_what_the_file_says() -> None:
    saved = f"<!-- saved from url=(0057){URL} --><html><head><link rel='canonical' href='https://x.example/1'></head></html>"
    assert saved_pages.open_page(saved.encode(), "a.html", "https://y.example/").url == "https://y.example/"
    assert saved_pages.open_page(saved.encode(), "a.html").url == URL
    own = b'<html><head><meta property="og:url" content="https://x.example/1?a=1&amp;b=2"></head></html>'
    assert saved_pages.open_page(own, "a.html").url == "https://x.example/1?a=1&b=2"
    assert saved_pages.open_page(b"<html></html>", "a.html", "file:///C:/lot.html").url is None


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "a.html", "empty"),
        (b"  \n ", "a.html", "empty"),
        (b"%PDF-1.7 ...", "a.html", "PDF"),
        (PNG, "a.html", "picture"),
        (b"PK\x03\x04....", "a.html", "packed"),
        (b"\x1f\x8b....", "a.html", "packed"),
        (b"bplist00....", "a.webarchive", "Safari"),
        (b"\x00\x01\x02\x03" * 300, "a.html", "no saved page"),
        (b"Hadrian. AR Denarius. RIC 297.", "a.txt", "paste"),
    ],
)
def test_what_is_no_saved_page_is_refused_with_what_it_is(data: bytes, name: str, words: str) -> None:
    with pytest.raises((Unreadable, Unsupported), match=words):
        saved_pages.open_page(data, name)


def test_a_file_over_64_mb_is_refused() -> None:
    with pytest.raises(Unreadable, match="64 MB"):
        saved_pages.open_page(bytes((64 << 20) + 1), "a.html")


# --- encodings ---------------------------------------------------------------------------------------------------

WORDS = "Römische Münze – Αὐτοκράτωρ ΚΑΙϹΑΡ “fine” 1 250 €"
GERMAN = "Römische Münzen, vorzüglich – „schön“ €"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (WORDS.encode(), WORDS),
        (b"\xef\xbb\xbf" + WORDS.encode(), WORDS),
        (b"\xff\xfe" + WORDS.encode("utf-16-le"), WORDS),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), WORDS),
        # what is declared is not so
        (b'<meta charset="iso-8859-1">' + WORDS.encode(), '<meta charset="iso-8859-1">' + WORDS),
        (b'<meta charset="utf-8">' + GERMAN.encode("cp1252"), '<meta charset="utf-8">' + GERMAN),
        (b'<meta charset="rot13">' + GERMAN.encode("cp1252"), '<meta charset="rot13">' + GERMAN),
        (b'<meta charset="utf-7">+ADw-script+AD4-', '<meta charset="utf-7">+ADw-script+AD4-'),
        # nothing is declared, or the web's name for Windows-1252
        (GERMAN.encode("cp1252"), GERMAN),
        (b'<meta charset="iso-8859-1">' + GERMAN.encode("cp1252"), '<meta charset="iso-8859-1">' + GERMAN),
        (b'<meta charset="windows-1253">' + "Αὐ"[0].encode("cp1253"), '<meta charset="windows-1253">Α'),
    ],
)
def test_the_text_of_a_page_is_had_whatever_it_says_of_its_encoding(data: bytes, text: str) -> None:
    assert encodings.decoded(data) == text


@pytest.mark.parametrize("words", [GERMAN, "ΑΥΤΟΚΡΑΤΩΡ ΚΑΙΣΑΡ ΤΡΑΙΑΝΟΣ", "Ville d’Éphèse, très beau, 3ème siècle"])
def test_letters_that_went_through_the_wrong_encoding_are_repaired(words: str) -> None:
    broken = "".join(
        bytes([one]).decode("cp1252", errors="replace") if one not in b"\x81\x8d\x8f\x90\x9d" else chr(one)
        for one in words.encode()
    )
    assert broken != words
    assert encodings.repaired(broken) == words


@pytest.mark.parametrize("words", ["CAFÉ® and Â© are no proof", "Ünlü Âge", "plain", ""])
def test_what_is_not_surely_broken_is_left_alone(words: str) -> None:
    assert encodings.repaired(words) == words


def test_a_few_broken_bytes_do_not_turn_a_page_of_utf_8_into_another_encoding() -> None:
    text = "Αὐτοκράτωρ " * 50
    assert encodings.decoded(text.encode() + b"\xff\xfe " + text.encode()).count("Αὐτοκράτωρ") == 100


# --- mhtml -------------------------------------------------------------------------------------------------------


def _mhtml(*parts: tuple[str, str, str, bytes], url: str = URL, end: bool = True, encoding: str = "base64") -> bytes:
    lines = [
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {url}",
        "Subject: =?utf-8?Q?Lot=20121?=",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--abc----"',
        "",
        "",
    ]
    for kind, location, content_id, content in parts:
        lines += ["------MultipartBoundary--abc----", f"Content-Type: {kind}"]
        lines += [f"Content-ID: <{content_id}>"] if content_id else []
        lines += [f"Content-Transfer-Encoding: {encoding}", f"Content-Location: {location}", ""]
        lines += [base64.encodebytes(content).decode().replace("\n", "\r\n")]
    return "\r\n".join([*lines, *(["------MultipartBoundary--abc------", ""] if end else [])]).encode()


PICTURE_URL = "https://www.biddr.com/media/auctions/2501/lots/2796894/9f3.jpg"


def test_an_mhtml_page_brings_its_pictures_by_their_addresses() -> None:
    data = _mhtml(("text/html", URL, "frame-1@mhtml.blink", BIDDR.encode()), ("image/jpeg", PICTURE_URL, "", PNG))
    page = saved_pages.open_page(data, "lot.mhtml")
    lot = houses.extract(page)
    assert (page.kind, page.url, lot.key) == ("mhtml", URL, "biddr/2501/2796894")
    assert page.pictures[lot.pictures[0].url] == PNG


def test_a_frame_is_put_where_it_belongs_so_that_an_item_of_ebay_has_its_description() -> None:
    frame = b'<p>Hadrian. AR denarius (18mm, 3.22 g, 6h). "Egypt" reclining &amp; ibis. RIC 297.</p>'
    outer = (PAGES / "ebay" / "synthetic_open.html").read_text("utf-8")
    outer = outer.replace("</body>", '<iframe id="desc_ifr" src="cid:frame-2@mhtml.blink"></iframe></body>')
    address = "https://www.ebay.com/itm/397040880671"
    data = _mhtml(
        ("text/html", address, "frame-1@mhtml.blink", outer.encode()),
        ("text/html", "https://itm.ebaydesc.com/itmdesc/397040880671", "frame-2@mhtml.blink", frame),
        url=address,
    )
    lot = houses.extract(saved_pages.open_page(data, "item.mhtml"))
    assert 'Hadrian. AR denarius (18mm, 3.22 g, 6h). "Egypt" reclining & ibis. RIC 297.' in lot.text
    assert lot.warnings == ()


@pytest.mark.parametrize("cut", ["end", "half", "no pictures"])
def test_missing_parts_are_missing_and_no_more(cut: str) -> None:
    data = _mhtml(("text/html", URL, "", BIDDR.encode()), ("image/jpeg", PICTURE_URL, "", PNG * 9), end=cut != "end")
    if cut == "half":
        data = data[: data.rindex(b"image/jpeg") + 400]
    if cut == "no pictures":
        data = _mhtml(("text/html", URL, "", BIDDR.encode()))
    page = saved_pages.open_page(data, "lot.mhtml")
    lot = houses.extract(page)
    assert lot.price is not None and lot.basis is PriceBasis.HAMMER
    assert lot.pictures[0].url == PICTURE_URL
    if cut == "end":
        assert page.pictures[PICTURE_URL] == PNG * 9


def test_an_mhtml_file_without_its_page_is_refused() -> None:
    with pytest.raises(Unreadable, match="incompletely"):
        saved_pages.open_page(_mhtml(("image/jpeg", PICTURE_URL, "", PNG)), "lot.mhtml")
    with pytest.raises(Unreadable, match="incompletely"):
        saved_pages.open_page(_mhtml()[:300], "lot.mhtml")


def test_envelopes_in_envelopes_end_somewhere() -> None:
    inner = b"text"
    for depth in range(30):
        mark = f"b{depth}".encode()
        inner = (
            b"Content-Type: multipart/related; boundary="
            + mark
            + b"\r\n\r\n--"
            + mark
            + b"\r\n"
            + inner
            + b"\r\n--"
            + mark
            + b"--"
        )
    with pytest.raises(Unreadable):
        saved_pages.open_page(b"MIME-Version: 1.0\r\n" + inner, "lot.mhtml")


# --- several in a zip --------------------------------------------------------------------------------------------


def _zip(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return made.getvalue()


def test_a_zip_gives_its_pages_with_the_pictures_that_lie_beside_them() -> None:
    html = BIDDR.replace(PICTURE_URL, "./Lot%2012_files/9f3.jpg").encode()
    packed = list(
        saved_pages.in_zip(
            _zip(
                {
                    "won/Lot 12.html": html,
                    "won/Lot 12_files/9f3.jpg": PNG,
                    "won/Lot 12_files/frame.html": b"<html>an advertisement</html>",
                    "won/notes.txt": b"x",
                    "second.mhtml": _mhtml(("text/html", URL, "", BIDDR.encode())),
                    "__MACOSX/won/._Lot 12.html": b"x",
                }
            )
        )
    )
    assert [one.name for one in packed] == ["won/Lot 12.html", "second.mhtml", "won/notes.txt"]
    assert isinstance(packed[0], saved_pages.Packed)
    page = saved_pages.open_page(packed[0].data, packed[0].name, URL, beside=packed[0].beside)
    lot = houses.extract(page)
    assert page.pictures[lot.pictures[0].url] == PNG


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 broken", "damaged"),
        (_zip({"notes.txt": b"x"}), "no saved page"),
        (_zip({"../../etc/a.html": b"<p>x", "/abs.html": b"<p>x", "C:\\a.html": b"<p>x"}), "no saved page"),
        (_zip({"bomb.html": bytes(60 << 20)}), "unpacks to far more"),
        (_zip({f"{n}.html": b"<p>x" for n in range(1_001)}), "more than 1,000 pages"),
    ],
    ids=["damaged", "nothing in it", "paths that lead outside", "a bomb", "too many"],
)
def test_a_hostile_zip_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        list(saved_pages.in_zip(data))


def test_what_a_zip_holds_besides_its_pages_is_told_with_the_reason() -> None:
    data = _zip(
        {
            "good.html": b"<p>x",
            "../outside.html": b"<p>x",
            "bomb.html": bytes(60 << 20),
            "invoice.pdf": b"%PDF",
            "loose.jpg": PNG,
            "more.zip": _zip({"a.html": b"<p>x"}),
            ".DS_Store": b"x",
            "good_files/style.css": b"x",
        }
    )
    told = {one.name: one.why for one in saved_pages.in_zip(data) if isinstance(one, LeftOut)}
    assert sorted(told) == ["../outside.html", "bomb.html", "invoice.pdf", "loose.jpg", "more.zip"]
    assert "leads out" in told["../outside.html"] and "far more" in told["bomb.html"]
    assert "paste" in told["invoice.pdf"] and "alone" in told["more.zip"]


def test_a_page_that_is_damaged_in_its_zip_leaves_the_others_alone() -> None:
    data = bytearray(_zip({"bad.html": bytes(range(256)) * 40, "good.html": b"<p>x"}))
    data[60:70] = b"\x00" * 10
    good, bad = saved_pages.in_zip(bytes(data))
    assert (good.name, bad.name) == ("good.html", "bad.html")
    assert isinstance(bad, LeftOut) and "damaged" in bad.why


def test_a_protected_zip_is_refused() -> None:
    data = bytearray(_zip({"a.html": b"<p>x"}))
    data[6] |= 1  # the local header's flag
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Unreadable, match="password"):
        list(saved_pages.in_zip(bytes(data)))
