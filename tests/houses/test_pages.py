"""Each page in `pages/<house>/` tells the lot that is written beside it, or is refused as is written there."""

import json
from pathlib import Path

import pytest

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, from_json, to_json
from coinstack.infrastructure import houses, saved_pages

PAGES = Path(__file__).parent / "pages"
DESCRIBED = sorted(PAGES.glob("*/*.json"))
BLANK = to_json(Lot(house="", text="", extractor="", extractor_version=0))
REFUSALS = {"list": "list or a search", "no lot": "no lot"}


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _open(described: Path, url: str | None) -> saved_pages.SavedPage:
    page = described.with_suffix(".html")
    return saved_pages.open_page(page.read_bytes(), page.name, url)


@pytest.mark.parametrize("described", DESCRIBED, ids=_name)
def test_a_page_tells_its_lot(described: Path) -> None:
    document = json.loads(described.read_text("utf-8"))
    page = _open(described, document["url"])
    if "refuses" in document:
        with pytest.raises(Unreadable, match=REFUSALS[document["refuses"]]):
            houses.extract(page)
        return
    told = to_json(houses.extract(page))
    assert {name: value for name, value in told.items() if value != BLANK[name]} == document["lot"]
    assert to_json(from_json(told)) == told


RECOGNISED = ("cng", "biddr", "heritage", "ebay", "numisbids")  # of the others, no sign of their own is known


@pytest.mark.parametrize("described", [one for one in DESCRIBED if one.parent.name in RECOGNISED], ids=_name)
def test_a_page_without_its_address_is_known_by_what_it_holds(described: Path) -> None:
    document = json.loads(described.read_text("utf-8"))
    if "lot" in document:
        lot = houses.extract(_open(described, None))
        assert lot.house == document["lot"]["house"]
        assert lot.text == document["lot"]["text"]


def test_every_house_has_pages_and_each_page_says_where_it_is_from() -> None:
    assert {path.parent.name for path in DESCRIBED} >= set(houses.ALL)
    for described in DESCRIBED:
        document = json.loads(described.read_text("utf-8"))
        is_made_up = document["source"].startswith("made up")
        assert described.with_suffix(".html").exists()
        assert not is_made_up or described.stem.startswith("synthetic_") or described.stem == "list", described
