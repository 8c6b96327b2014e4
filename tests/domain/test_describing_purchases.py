"""What a lot's text tells of a purchase: whose, from whom, when and for how much; by texts in five languages."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import describing, told
from coinstack.domain.describing import Hint, Purchase
from coinstack.domain.lot import Lot
from coinstack.domain.lot_preview import with_lot
from coinstack.domain.money import Money
from coinstack.domain.row_reading import DOUBTFUL

COIN = (
    "TRAJAN. 98-117 AD. AR Denarius (19mm, 3.47 g, 6h). Rome mint. IMP TRAIANO AVG GER DAC, laureate head right / COS V"
    " P P S P Q R OPTIMO PRINC, Victory standing left. RIC II 128. VF.\n\n"
)


def purchases(words: str) -> tuple[Purchase, ...]:
    return describing.read(COIN + words).acquisition


def sum_of(amount: str | None) -> Money | None:
    if amount is None:
        return None
    number, currency = amount.split()
    return Money(Decimal(number), currency)


def value(hint: Hint | None) -> object:
    return hint.value if hint else None


OWN: list[tuple[str, str | None, dt.date | int | None, str | None]] = [
    ("Purchased from Forum Ancient Coins, 3 May 2019, for £120", "Forum Ancient Coins", dt.date(2019, 5, 3), "120 GBP"),
    ("Purchased from Harlan J. Berk, Ltd., May 2012 for $250.00.", "Harlan J. Berk, Ltd.", 2012, "250.00 USD"),
    ("Purchased from NAC 2004.", "NAC", 2004, None),
    ("Purchased from Pars Coins. Paid $70.", "Pars Coins", None, "70 USD"),
    ("Purchased from cgb.fr, 5 avril 2018 (150 €).", "cgb.fr", dt.date(2018, 4, 5), "150 EUR"),
    ("Bought privately from a friend in Munich, 2011, for 80 EUR.", None, 2011, "80 EUR"),
    ("Bought on eBay 14 June 2020 for US$ 45.50", "eBay", dt.date(2020, 6, 14), "45.50 USD"),
    ("Acquired from B. A. Seaby Ltd., London, 1963.", "B. A. Seaby Ltd.", 1963, None),
    ("bt. Seaby 1965 for £3", "Seaby", 1965, "3 GBP"),
    ("Purchased from Naville, 3 May 2019, for £120 plus £15 postage.", "Naville", dt.date(2019, 5, 3), "120 GBP"),
    ("I bought this coin from Marc Walter in 2016 for 60 euros.", "Marc Walter", 2016, "60 EUR"),
    ("Acquired from Tom Vosper; Ex private UK collection.", "Tom Vosper", None, None),
    ("Gekauft bei Künker, 3. Mai 2019, für 120 EUR.", "Künker", dt.date(2019, 5, 3), "120 EUR"),
    ("Gekauft am 3. Mai 2019 bei Münzhandlung Ritter für 120,50 €.", "Münzhandlung Ritter", dt.date(2019, 5, 3),
     "120.50 EUR"),
    ("Im Mai 2012 bei Dr. Busso Peus Nachf. gekauft für 1.200 DM", "Dr. Busso Peus Nachf.", 2012, "1200 DEM"),
    ("2011 bei Lanz in München erworben.", "Lanz", 2011, None),
    ("Erworben bei der Firma Gorny & Mosch, Auktion 200, 2011.", "Gorny & Mosch", 2011, None),
    ("Acheté chez Burgan Numismatique, 12 juin 2015, 150 €.", "Burgan Numismatique", dt.date(2015, 6, 12), "150 EUR"),
    ("Achetée à Paris chez Vinchon en 1998 pour 1 200 FRF.", "Vinchon", 1998, "1200 FRF"),
    ("Acquis auprès de la maison Florange, 2003.", "Florange", 2003, None),
    ("Acquistato da Artemide Aste, 4 aprile 2017, per 180 euro.", "Artemide Aste", dt.date(2017, 4, 4), "180 EUR"),
    ("Acquistata presso Bolaffi nel 2010 a 220 €", "Bolaffi", 2010, "220 EUR"),
    ("Comprada a Áureo & Calicó, 15 de marzo de 2014, por 90 €.", "Áureo & Calicó", dt.date(2014, 3, 15), "90 EUR"),
    ("Comprado en Tauler & Fau, subasta 30, 2019. Precio: 300 €", "Tauler & Fau", 2019, "300 EUR"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "seller", "when", "price"), OWN)
def test_a_purchase_of_the_writers_own_tells_from_whom_when_and_for_how_much(
    words: str, seller: str | None, when: dt.date | int | None, price: str | None
) -> None:
    (found,) = purchases(words)

    assert found.own
    assert value(found.seller) == seller
    assert (value(found.date) or value(found.year)) == when
    assert value(found.price) == sum_of(price)


@pytest.mark.parametrize("words", [words for words, *_ in OWN])
def test_each_hint_says_where_it_stands(words: str) -> None:
    text = COIN + words
    (found,) = purchases(words)

    for hint in filter(None, (found.seller, found.price, found.date, found.year)):
        assert found.start <= hint.start < hint.end <= found.end
        assert 0 < hint.confidence < DOUBTFUL
    if found.seller:
        assert text[found.seller.start : found.seller.end] == found.seller.value


FORMER = [
    ("Ex Ross collection, bought 2011 for $250.", 2011, "250 USD"),
    ("From the D.K. Collection. Purchased from Freeman & Sear, 2005.", 2005, None),
    ("Ex Frank Sternberg, bought in Zürich, 12 March 1987.", dt.date(1987, 3, 12), None),
    ("Exemplar der Sammlung Walter, 1975 bei Hirsch in München erworben.", 1975, None),
]


@pytest.mark.parametrize(("words", "when", "price"), FORMER)
def test_a_former_owners_purchase_stays_in_the_chain_of_owners(
    words: str, when: dt.date | int, price: str | None
) -> None:
    (found,) = purchases(words)
    draft = told.read(COIN + words)

    assert not found.own
    assert (value(found.date) or value(found.year)) == when
    assert value(found.price) == sum_of(price)
    assert "acquisition" not in draft.coin
    assert draft.coin["provenance"] == words.strip()


NONE = [
    "From the same dies as the lot before.",
    "Ex Leu 20, 1978, 78.",
    "The type was bought by many collectors.",
    "Won wide praise.",
]


@pytest.mark.parametrize("words", NONE)
def test_where_nobody_buys_no_purchase_is_told(words: str) -> None:
    assert purchases(words) == ()


def test_the_own_purchase_fills_the_draft_and_waits_for_the_owner() -> None:
    draft = told.read(COIN + "Purchased from Forum Ancient Coins, 3 May 2019, for £120")

    assert draft.coin["acquisition"] == {
        "seller": "Forum Ancient Coins",
        "date": "2019-05-03",
        "price": {"amount": "120", "currency": "GBP"},
    }
    for name in ("seller", "date", "price"):
        span = draft.spans[f"acquisition.{name}"]
        assert span.confidence < DOUBTFUL
    assert draft.doubtful


def test_a_month_is_kept_as_it_was_written() -> None:
    draft = told.read(COIN + "Purchased from Victor Clark, May 2012")

    assert draft.coin["acquisition"] == {"seller": "Victor Clark", "date_text": "May 2012"}


def test_in_the_lot_of_a_sale_a_purchase_is_a_former_owners() -> None:
    words = COIN + "Purchased from Spink, 3 May 1985, for £40."
    lot = Lot("text", words, "text", 1, lot_number="12", price=Money(Decimal(300), "CHF"))
    draft = with_lot(told.read(words), lot, None)

    assert draft.coin["acquisition"] == {"price": {"amount": "300", "currency": "CHF"}}
    assert not [path for path in draft.spans if path.startswith("acquisition.")]


def test_figures_that_may_name_two_days_leave_the_choice() -> None:
    draft = told.read(COIN + "Bought from Victor Clark, 12/03/2015, $95.")
    (other,) = draft.spans["acquisition.date"].alternatives

    assert draft.coin["acquisition"] == {
        "seller": "Victor Clark", "date": "2015-03-12", "price": {"amount": "95", "currency": "USD"},
    }  # fmt: skip
    assert other.values == {"acquisition": {"date": "2015-12-03"}}


def test_of_two_sums_the_total_is_the_price_and_the_other_can_be_chosen() -> None:
    words = COIN + "Bought at Roma Numismatics E-Sale 85, 17 June 2021, lot 2063, hammer £200, total £240."
    draft = told.read(words)
    (other,) = draft.spans["acquisition.price"].alternatives

    assert draft.coin["acquisition"] == {
        "seller": "Roma Numismatics", "date": "2021-06-17", "price": {"amount": "240", "currency": "GBP"},
    }  # fmt: skip
    assert other.values == {"acquisition": {"price": {"amount": "200", "currency": "GBP"}}}


def test_years_without_an_era_leave_the_choice_of_both_ends() -> None:
    draft = told.read("LYCIA, Phaselis. 120-80. AR Drachm (16mm, 2.43 g). Head of Helios right / Lyre. SNG 100. VF.")
    spans = [
        draft.spans[f"description.{name}"] for name in ("year_from", "year_to") if f"description.{name}" in draft.spans
    ]

    assert draft.coin["description"]["year_from"] == -120  # type: ignore[index,call-overload]  # a JSON object
    assert [one.values for span in spans for one in span.alternatives] == [
        {"description": {"year_from": 80, "year_to": 120}},
        {"description": {"year_from": 80, "year_to": 120}},
    ]


def test_a_draft_keeps_its_alternatives() -> None:
    draft = told.read(COIN + "Bought from Victor Clark, 12/03/2015, $95.")

    assert told.from_json(told.to_json(draft)).spans == draft.spans


PIECES = (
    "Purchased Bought Acquired Gekauft Erworben Acheté Acquistato Comprada from bei chez da a for für ( ) . , ; Ex May"
    " 2012 12/03/2015 31.02.2019 99/99/9999 € £120 200,50 EUR ebay “ Dr. lot 5 Künker"
).split()
WORDS = st.lists(st.sampled_from([*PIECES, "\n", "X & Co.", "1 200"]), max_size=40)


@given(WORDS)
def test_whatever_is_written_of_a_purchase_is_read_without_an_error(words: list[str]) -> None:
    for text in (" ".join(words), COIN + " ".join(words)):
        reading = describing.read(text)
        for one in reading.acquisition:
            assert 0 <= one.start <= one.end <= len(reading.text)
            hints = [hint for hint in (one.seller, one.price, one.date, one.year) if hint]
            assert hints
            assert all(one.start <= hint.start < hint.end <= one.end for hint in hints)
        told.read(text)
