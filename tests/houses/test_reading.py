"""What the houses' pages have in common: sums, ranges, days, labels, policies; and the hint in Heritage's addresses."""

import re
from datetime import date
from decimal import Decimal

import pytest

from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import from_json
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure import houses, saved_pages
from coinstack.infrastructure.houses import Fetch, heritage, reading


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("18'000 CHF", "18000", "CHF"),
        ("18’000 CHF", "18000", "CHF"),
        ("$ 20 000", "20000", "USD"),
        ("12\N{NARROW NO-BREAK SPACE}000 USD", "12000", "USD"),
        ("1\N{NO-BREAK SPACE}250 EUR", "1250", "EUR"),
        ("200.000,00 CHF", "200000.00", "CHF"),
        ("1,250.50 GBP", "1250.50", "GBP"),
        ("CHF5500", "5500", "CHF"),
        ("5'500 USD |", "5500", "USD"),
        ("80 GBP   (Approx. 101 USD / 93 EUR)   Note: Prices do not include buyer's fees.", "80", "GBP"),
        ("$2000. This amount does not include the buyer’s fee.", "2000", "USD"),
    ],
)
def test_a_sum_is_read_however_its_thousands_are_parted(text: str, amount: str, currency: str) -> None:
    assert reading.amount(text) == Money(Decimal(amount), currency)


@pytest.mark.parametrize(
    "text", ["", None, "Sign-in", "Sign-in or Join (free & quick)", "For subscribers only", "0 EUR", "-"]
)
def test_a_hidden_price_is_none(text: str | None) -> None:
    assert reading.amount(text) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("100 - 150 EUR", "100", "150"),
        ("$200 - $300", "200", "300"),
        ("€ 1.000–1.500", "1000", "1500"),
        ("500 CHF", "500", "500"),
        ("300 - 200 EUR", None, None),
    ],
)
def test_an_estimate_has_two_ends(text: str, low: str | None, high: str | None) -> None:
    found = reading.amounts(text)
    assert tuple(str(one.amount) if one else None for one in found) == (low, high)
    assert len({one.currency for one in found if one}) <= 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Su, 15.05.2022, from 10:00 AM CEST", date(2022, 5, 15)),
        ("Wednesday, 21 May 2003", date(2003, 5, 21)),
        ("6-7 Jun 2017", date(2017, 6, 6)),
        ("31 Aug - 5 Sep 2026", date(2026, 8, 31)),
        ("29./30. September 2026", date(2026, 9, 29)),
        ("Mar 12, 2024", date(2024, 3, 12)),
        ("2026-06-24T15:04:20Z", date(2026, 6, 24)),
        ("FRIDAY 29TH NOVEMBER", None),
        ("03/04/2024", None),
        ("31 February 2020", None),
        ("", None),
    ],
)
def test_the_day_of_a_sale_is_read(text: str, day: date | None) -> None:
    assert reading.day(text) == day


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("Buyer's premium (currently 22% including GST)", "22"),
        ("Aufgeld 22,5 %", "22.5"),
        ("20% buyer's premium applies", "20"),
        ("100% of the fee", None),
        ("The buyer's premium is added.", None),
    ],
)
def test_a_premium_s_rate_is_read_where_it_is_stated(text: str, rate: str | None) -> None:
    assert reading.premium_rate(text) == (Decimal(rate) if rate else None)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("https://x.example/60751_obv.jpg", PhotoRole.OBVERSE),
        ("https://x.example/NGC1-REV.JPG", PhotoRole.REVERSE),
        ("https://x.example/obverse/12.jpg", None),
        ("https://x.example/obv-rev.jpg", None),
        ("https://x.example/revival.jpg", None),
    ],
)
def test_a_picture_s_name_may_tell_its_side(name: str, role: PhotoRole | None) -> None:
    assert reading.role(name.replace("_", " ")) is (PhotoRole.BOTH if "obv-rev" in name else role)


# --- policies ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "house", "fetch"),
    [
        ("https://auctions.cngcoins.com/lots/view/4-A1", "cng", Fetch.YES),
        ("https://www.coinarchives.com/a/lotviewer.php?LotID=1", "coinarchives", Fetch.YES),
        ("https://www.biddr.com/auctions/leu/browse?a=1&l=2", "biddr", Fetch.ONCE),
        ("https://coins.ha.com/itm/x/a/1-2.s", "heritage", Fetch.ONCE),
        ("https://agoraauctions.com/listing/viewdetail/1", "agora", Fetch.ONCE),
        ("https://www.ebay.co.uk/itm/397040880671", "ebay", Fetch.NO),
        ("https://www.numisbids.com/sale/1/lot/2", "numisbids", Fetch.NO),
        ("https://www.sixbid.com/en/a/1/b/2/c", "web", Fetch.NO),
        ("https://www.ngccoin.com/certlookup/2167888-014/NGCAncients/", "web", Fetch.NO),
        ("https://www.vcoins.com/en/stores/a/1/product/b/2/Default.aspx", "web", Fetch.ONCE),
        ("https://shop.example/1", "web", Fetch.NO),
        ("https://biddr.com.evil.example/auctions/leu/browse?a=1&l=2", "web", Fetch.NO),
        ("not an address", "web", Fetch.NO),
    ],
)
def test_each_site_is_treated_as_it_asks(url: str, house: str, fetch: Fetch) -> None:
    policy = houses.policy(url)
    assert (houses.of(url).NAME, policy.fetch) == (house, fetch)
    assert policy.seconds >= 3 and re.search(r"save|Save", policy.hint) and policy.hint.endswith(".")


def test_pages_and_pictures_are_asked_for_where_the_house_has_them_and_nowhere_else() -> None:
    lot = "https://auctions.cngcoins.com/lots/view/4-A1"
    assert houses.may_ask(lot) and houses.may_ask("https://images-cdn.auctionmobility.com/1.jpg", of_lot=lot)
    assert not houses.may_ask("https://images-cdn.auctionmobility.com/1.jpg")
    assert not houses.may_ask("https://evil.example/1.jpg", of_lot=lot)
    assert not houses.may_ask("https://www.ebay.com/itm/397040880671")


# --- Heritage's addresses ----------------------------------------------------------------------------------------

_HA = "https://coins.ha.com/itm/ancients/x/"


@pytest.mark.parametrize(
    ("slug", "hint"),
    [
        (
            "ancients-augustus-27-bc-ad-14-ar-denarius-17mm-4h-ngc-choice-fine-scratches",
            {"diameter_mm": "17", "die_axis_h": "4", "grade": "NGC choice fine, scratches"},
        ),
        (
            "ancients-macedon-av-stater-18mm-853-gm-12h-ngc-choice-au-5-5-4-5",
            {"diameter_mm": "18", "weight_g": "8.53", "die_axis_h": "12", "grade": "NGC choice AU 5/5 - 4/5"},
        ),
        (
            "ancients-athens-24mm-1718-gm-4h-ngc-choice-vfand-9733-5-5-4-5-full-crest-brushed",
            {
                "diameter_mm": "24",
                "weight_g": "17.18",
                "die_axis_h": "4",
                "grade": "NGC choice VF ★ 5/5 - 4/5 full crest brushed",
            },
        ),
        ("no-measures-at-all", {}),
    ],
)
def test_a_slug_gives_a_hint_without_its_punctuation(slug: str, hint: dict[str, str]) -> None:
    told = dict(houses.hint(f"{_HA}{slug}/a/232539-64039.s"))
    told.pop("title")
    assert told == hint


def test_the_years_of_a_slug_are_put_right_and_other_addresses_hint_at_nothing() -> None:
    assert "27 bc-ad 14" in heritage.hint(f"{_HA}augustus-27-bc-ad-14-ar-denarius/a/1-2.s")["title"]
    for url in (
        "https://coins.ha.com/c/search.zx",
        "https://www.biddr.com/auctions/x/browse?a=1&l=2",
        "",
        "https://[x",
    ):
        assert houses.hint(url) == {}


# --- the record --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"house": "cng"},
        {"house": "x", "text": "", "extractor": "x", "sale_date": "x"},
        {"house": "x", "text": "", "extractor": "x", "price": {}},
    ],
)
def test_what_describes_no_lot_is_refused(document: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(document)  # type: ignore[arg-type] -- what it is given is wrong on purpose


LINKS = {
    "biddr": '<a href="/auctions/leu/browse?a=9&l={n}">Lot {n}</a> Trajan, denarius',
    "biddr.com - ": '<a href="https://www.biddr.com/auctions/leu/browse?a=9&l={n}">{n}</a>',
    "numisbids": '<a href="https://www.numisbids.com/sale/4242/lot/{n}">Coin {n}</a>',
    "an unknown site": "<p>Lot {n}</p><p>Denarius</p>",
}


@pytest.mark.parametrize("title", LINKS)
def test_a_list_saved_without_its_address_is_told_to_be_one(title: str) -> None:
    lots = "".join(f"<li>{LINKS[title].format(n=number)}</li>" for number in range(1, 9))
    page = saved_pages.SavedPage(f"<html><title>{title}</title><body><ul>{lots}</ul></body></html>", None)

    with pytest.raises(Unreadable, match=r"lists several lots.*save that page, or give the lot's own address"):
        houses.extract(page)


def test_a_page_with_a_lot_before_and_one_behind_it_is_no_list() -> None:
    links = "".join(f'<a href="https://www.numisbids.com/sale/4242/lot/{number}">next</a>' for number in (3, 5))
    page = saved_pages.SavedPage(f"<html><body>{links}<p>Nothing else.</p></body></html>", None)

    with pytest.raises(Unreadable, match="no lot in this page"):
        houses.extract(page)
