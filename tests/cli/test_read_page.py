"""`coinstack read page`: what a saved page tells, in words and as JSON."""

import io
import json
import zipfile
from pathlib import Path

from tests import serving
from tests.slabs import ngc

PAGES = Path(__file__).parents[1] / "houses" / "pages"
BIDDR = PAGES / "biddr" / "leu_sold.html"
URL = "https://www.biddr.com/auctions/leu/browse?a=2501&l=2796894"


def test_a_page_is_told_in_words() -> None:
    ended = serving.run("read", "page", str(BIDDR), "--url", URL)
    told = ended.stdout.decode()
    assert ended.returncode == 0
    for line in ("house: biddr / leu", "price: 18000 CHF (hammer)", "key: biddr/2501/2796894", "weight (g)       2.76"):
        assert line in told


def test_a_page_is_told_as_json() -> None:
    ended = serving.run("read", "page", str(BIDDR), "--url", URL, "--json")
    told = json.loads(ended.stdout)
    assert told["lot"]["price"] == {"amount": "18000", "currency": "CHF"}
    assert told["reading"]["values"]["die_axis_h"] == 7


def test_the_coins_of_a_lot_are_counted() -> None:
    ended = serving.run("read", "page", str(PAGES / "web" / "synthetic_lot_of_ten.html"), "--json")
    assert json.loads(ended.stdout)["lot"]["coins"] == 10


def test_a_certificate_is_told(tmp_path: Path) -> None:
    page = tmp_path / "cert.html"
    page.write_text(ngc.page(ngc.GRADED), "utf-8")
    ended = serving.run("read", "page", str(page))
    assert "certificate: NGC 2167888-014" in ended.stdout.decode()
    assert "grade: Ch AU, strike 5/5, surface 4/5, star, fine style" in ended.stdout.decode()


def test_several_pages_are_told_one_by_one_and_those_without_a_lot_named(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("a.html", BIDDR.read_bytes())
        made.writestr("b.html", (PAGES / "web" / "synthetic_news.html").read_bytes())
    file = tmp_path / "pages.zip"
    file.write_bytes(packed.getvalue())
    ended = serving.run("read", "page", str(file), "--json")
    lot, failure = json.loads(ended.stdout)
    assert ended.returncode == 1
    assert lot["lot"]["house"] == "biddr" and failure["file"] == "b.html" and "no lot" in failure["error"]


def test_a_page_without_a_lot_is_a_sentence_and_a_code(tmp_path: Path) -> None:
    for file in (PAGES / "web" / "synthetic_toaster.html", tmp_path / "absent.html"):
        ended = serving.run("read", "page", str(file))
        assert ended.returncode == 1 and ended.stdout == b""
        assert ended.stderr.decode().startswith("coinstack: ") and len(ended.stderr.decode().splitlines()) == 1
