"""By what a coin is found, and by what it is compared."""

import datetime as dt
from decimal import Decimal

from coinstack.domain import indexing, keys
from coinstack.domain.coin import Acquisition, Certificate, Citation, Coin, Description, Photo
from coinstack.domain.legends import fold
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import Category, Metal, PhotoRole

COIN = Coin(
    Description(
        category=Category.ROMAN_IMPERIAL,
        issuer="Marcus Aurelius",
        co_issuer="Lucius Verus",
        obverse_portrait="Faustina II",
        magistrates=("Q. Titius",),
        mint="Rome",
        metal=Metal.SILVER,
        denomination="Denarius",
        weight_g=Decimal("3.412"),
        diameter_mm=Decimal("18.25"),
        die_axis_h=6,
        year_from=161,
        year_to=162,
        reverse_design="Concordia seated left",
        reverse_legend="CONCORDIA AVG",
        grade_normal="Choice VF",
    ),
    number=" 12A ",
    acquisition=Acquisition(date=dt.date(2020, 1, 2), source="CNG", price=Money(Decimal("12.505"), "EUR"), lot_key="k"),
    place="Velv2-5-1",
    citations=[Citation("RIC III 12", type_key="RIC III 12")],
    certificates=[Certificate("NGC", "1-2"), Certificate("PCGS")],
    photos=[Photo("a" * 64, PhotoRole.OBVERSE, "image/png", 1, 1)],
    tags=("Favourite", "favourite"),
)


def test_what_lists_filter_and_order_by() -> None:
    entry = indexing.indexed(COIN, title="Marcus 9").entry
    assert (entry.issuer, entry.mint, entry.denomination) == ("marcus_aurelius", "rome", "denarius")
    assert (entry.century, entry.year_from, entry.year_to, entry.by_year) == (2, 161, 162, 161)
    assert (entry.by_weight, entry.by_diameter, entry.by_price, entry.currency) == (3412, 1825, 1250, "EUR")
    assert (entry.by_acquired, entry.missing, entry.trashed) == ("2020-01-02", 0, False)
    assert entry.person[:3] == ("marcus_aurelius", "lucius_verus", "faustina_ii")
    assert len(entry.person) == 4
    assert (entry.reverse, entry.tag, len(entry.place)) == (("Concordia",), ("favourite",), 3)
    assert (entry.by_title or "") < (indexing.indexed(COIN, title="Marcus 10").entry.by_title or "")
    assert entry.by_grade is not None


def test_what_a_bare_coin_lacks_is_known() -> None:
    entry = indexing.indexed(Coin(), title="").entry
    assert entry.missing == sum(indexing.MISSING.values())
    assert (entry.by_number, entry.by_grade, entry.issuer, entry.person, entry.place) == (None, None, None, (), ())


def test_each_key_comes_with_how_it_was_written() -> None:
    labels = {(facet, key): label for facet, key, label in indexing.indexed(COIN, title="").labels}
    assert labels["issuer", "marcus_aurelius"] == "Marcus Aurelius"
    assert labels["person", "lucius_verus"] == "Lucius Verus"
    assert labels["source", "cng"] == "CNG"
    assert ("region", keys.of_text(keys.region(None, "Rome") or "")) in labels
    assert [label for (facet, _), label in labels.items() if facet == "place"] == [
        "Velv2",
        "Velv2 › 5",
        "Velv2 › 5 › 1",
    ]


def test_a_piece_is_what_likeness_compares() -> None:
    piece = indexing.piece(COIN)
    assert (piece.coin_id, piece.number, piece.lot_key, piece.metal) == (0, "12a", "k", "silver")
    assert (piece.weight_mg, piece.diameter_hmm, piece.die_axis_h) == (3412, 1825, 6)
    assert (piece.certificates, piece.type_keys) == (("ngc 1-2",), ("RIC III 12",))
    assert piece.reverse_legend == fold("CONCORDIA AVG")
