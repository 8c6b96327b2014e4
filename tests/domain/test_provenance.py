"""Passages on former owners, and the events in them."""

import datetime as dt

import pytest

from coinstack.domain import provenance

SALES = [
    ("Ex Palombo 17 (20 October 2018), lot 61 (hammer 20,000 CHF)", "Palombo", "17", "61", dt.date(2018, 10, 20)),
    (
        "Ex Numismatica Ars Classica 33 (6 April 2006), lot 479.",
        "Numismatica Ars Classica",
        "33",
        "479",
        dt.date(2006, 4, 6),
    ),
    (
        "Ex Roma Numismatics Ltd., E-Sale 85, 17 June 2021, lot 2063.",
        "Roma Numismatics Ltd",
        "85",
        "2063",
        dt.date(2021, 6, 17),
    ),
    ("ex Helios 5, 25 June 2010, 384.", "Helios", "5", "384", dt.date(2010, 6, 25)),
    ("Exemplar der Auktion Münz Zentrum 72, Köln 1991, Nr. 1633", "Münz Zentrum", "72", "1633", None),
    ("Ex Berk 150, 2006, Lot 23.", "Berk", "150", "23", None),
    ("ex Tkalec 7 May 2006, 41.", "Tkalec", None, "41", dt.date(2006, 5, 7)),
    ("Ex Leu 83, 6-7 May 2002, 45", "Leu", "83", "45", dt.date(2002, 5, 6)),
    ("Ex CNG, Triton XII, 6 January 2009, lot 44", "CNG", "Triton XII", "44", dt.date(2009, 1, 6)),
    ("Ex Gorny & Mosch, Auktion 215, 13. Oktober 2013, Los 77", "Gorny & Mosch", "215", "77", dt.date(2013, 10, 13)),
    (
        "Ex Long Valley River Collection, Roma Numismatics Ltd., Auction XX, 30 October 2020, lot 696",
        "Roma Numismatics Ltd",
        "XX",
        "696",
        dt.date(2020, 10, 30),
    ),
    (
        "Ex Heritage World Coin Auctions, NYINC Signature Sale 3071, 6 January 2019, lot 34123.",
        "Heritage World Coin Auctions",
        "3071",
        "34123",
        dt.date(2019, 1, 6),
    ),
]


@pytest.mark.parametrize(("text", "house", "sale", "lot", "date"), SALES)
def test_a_sale_has_its_house_number_lot_and_day(
    text: str, house: str, sale: str, lot: str, date: dt.date | None
) -> None:
    (event,) = provenance.read(text)
    assert (event.kind, event.relation) == ("sale", "ex")
    assert (event.house, event.sale, event.lot, event.date) == (house, sale, lot, date)
    assert event.year == (date.year if date else event.year) and event.year


COLLECTIONS = [
    ("From the Pelham Collection.", "Pelham Collection"),
    ("Ex D.G.L.Worland Collection.", "D.G.L.Worland Collection"),
    ("Aus Sammlung Dr. P. Becker.", "Dr. P. Becker"),
]


@pytest.mark.parametrize(("text", "collection"), COLLECTIONS)
def test_a_collection_has_its_name(text: str, collection: str) -> None:
    (event,) = provenance.read(text)
    assert (event.kind, event.collection) == ("collection", collection)


def test_a_chain_is_told_in_its_order() -> None:
    text = (
        "From the Mieza collection, ex Tkalec 7 May 2006, 41; purchased from Spink, 1975."
        " From the Boscoreale hoard of 1895."
    )
    events = provenance.read(text)
    assert [(one.kind, one.relation) for one in events] == [
        ("collection", "from"),
        ("sale", "ex"),
        ("dealer", "bought"),
        ("hoard", "from"),
    ]
    assert [one.year for one in events] == [None, 2006, 1975, 1895]


def test_what_a_dealer_sold_is_bought() -> None:
    (event,) = provenance.read("Purchased from Forum Ancient Coins, May 2012")
    assert (event.kind, event.relation, event.house, event.year) == ("dealer", "bought", "Forum Ancient Coins", 2012)


def test_a_lot_number_is_no_year() -> None:
    without, with_day = provenance.read("Ex Gorny 152, lot 2012; ex NAC 27, 12 May 2004, lot 1850.")
    assert (without.sale, without.lot, without.year) == ("152", "2012", None)
    assert (with_day.lot, with_day.year) == ("1850", 2004)


def test_the_day_of_a_purchase_is_no_sale() -> None:
    (event,) = provenance.read("Purchased from Harbour Coins, 5 May 2014, for £120.")
    assert (event.kind, event.relation, event.house, event.sale) == ("dealer", "bought", "Harbour Coins", None)
    assert event.date == dt.date(2014, 5, 5)


@pytest.mark.parametrize("text", ["Ex Leu 20", "Leu 20"])
def test_a_house_with_a_number_is_a_sale(text: str) -> None:
    (event,) = provenance.read(text)
    assert (event.kind, event.house, event.sale, event.year) == ("sale", "Leu", "20", None)


def test_nothing_between_two_borders_is_no_owner() -> None:
    assert [event.house for event in provenance.read("Ex CNG 12;\t; Ex Leu 3")] == ["CNG", "Leu"]


def test_a_day_that_the_calendar_lacks_leaves_its_year() -> None:
    (event,) = provenance.read("Ex Leu 20 (31 February 1978), lot 78")
    assert (event.date, event.year, event.lot) == (None, 1978, "78")
