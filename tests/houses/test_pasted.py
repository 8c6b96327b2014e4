"""The text of a lot's page as it comes by copy and paste: the sale's facts are the lot's, the rest is the coin's."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import told
from coinstack.domain.lot import Lot, Outcome, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.houses import pasted

COIN = (
    "TRAJAN. 98-117 AD. AR Denarius (19mm, 3.47 g, 6h). Rome mint. Struck 103-111 AD. IMP TRAIANO AVG GER DAC P M TR P,"
    " laureate head right / COS V P P S P Q R OPTIMO PRINC, Victory standing left, holding wreath and palm. RIC II 128;"
    " BMCRE 328; RSC 74. Good VF, toned."
)
OWNERS = "Ex Elsen 109 (18 June 2011), lot 210."
WHOLE = f"{COIN}\n\n{OWNERS}"
DENAR = (
    "Traianus, 98-117. AR-Denar, 103/111, Rom; 3,35 g. Kopf r. mit Lorbeerkranz//Arabia steht l. mit Zweig, im Feld"
    " l. Kamel."
    " BMC 297; Coh. 89; RIC 142. Hübsche Patina, vorzüglich"
)
DENIER = (
    "TRAJAN, Denier, 103-111, Rome. (Ar, Ø 19mm, 3,35 g, 6h). A/ IMP TRAIANO AVG GER DAC, tête laurée à droite. R/"
    " COS V P P"
    " S P Q R OPTIMO PRINC, Victoire debout à gauche. RIC 128. TTB+"
)
DENARIO = (
    "Traiano (98-117). Denario, Roma, 103-111. D/ IMP TRAIANO AVG GER DAC. Testa laureata a d. R/ COS V P P S P Q R"
    " OPTIMO"
    " PRINC. Vittoria stante a s. RIC 128. AR. g. 3.35 mm. 19.00 BB."
)
SPANISH = (
    "Trajano. Denario. 103-111 d.C. Roma. Anv.: IMP TRAIANO AVG GER DAC, cabeza laureada a derecha. Rev.: COS V P P"
    " S P Q R"
    " OPTIMO PRINC, Victoria a izquierda. RIC-128. Ag. 3,35 g. MBC+."
)


def sum_of(words: str) -> Money:
    number, currency = words.split()
    return Money(Decimal(number), currency)


def facts(lot: Lot) -> dict[str, object]:
    """What the page told, without what it did not."""
    names = (
        "sub_house", "sale", "lot_number", "sale_date", "estimate_low", "estimate_high", "starting_price", "price",
        "premium_rate",
    )  # fmt: skip
    return {name: value for name in names if (value := getattr(lot, name)) is not None}


PAGES: list[tuple[str, str, str, dict[str, object], PriceBasis, Outcome]] = [
    (
        "biddr, English",
        f"Leu Numismatik AG\nAuction 8\nSa, 23.10.2021\nLot 234\n{WHOLE}\nPrice realized\n1'200 CHF\nStarting"
        f" price\n400 CHF\n"
        "Estimate\n500 CHF\nThe auction is closed.",
        WHOLE,
        {"sub_house": "Leu Numismatik AG", "sale": "Auction 8", "lot_number": "234", "sale_date": dt.date(2021, 10, 23),
         "estimate_low": sum_of("500 CHF"), "estimate_high": sum_of("500 CHF"), "starting_price": sum_of("400 CHF"),
         "price": sum_of("1200 CHF")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "numisbids, English, a range and an unsold lot",
        f"Roma Numismatics Ltd\nE-Sale 85  17 Jun 2021\nView prices realized\nLot 1063\nEstimate: 200 - 250 GBP\n"
        f"Lot unsold\n"
        f"Find similar lots\nShare this lot: Share by Email\n{WHOLE}",
        WHOLE,
        {"sub_house": "Roma Numismatics Ltd", "sale": "E-Sale 85", "lot_number": "1063",
         "sale_date": dt.date(2021, 6, 17),
         "estimate_low": sum_of("200 GBP"), "estimate_high": sum_of("250 GBP")},
        PriceBasis.UNKNOWN,
        Outcome.UNSOLD,
    ),
    (
        "CNG, English, without the buyer's fee",
        "Classical Numismatic Group, Electronic Auction 450\nLot: 224. Estimate $100.\nSold for $60. This amount"
        " does not include"
        f" the buyer's fee.\n{WHOLE}",
        WHOLE,
        {"sub_house": "Classical Numismatic Group", "sale": "Electronic Auction 450", "lot_number": "224",
         "estimate_low": sum_of("100 USD"), "estimate_high": sum_of("100 USD"), "price": sum_of("60 USD")},
        PriceBasis.HAMMER,
        Outcome.SOLD,
    ),
    (
        "Heritage, English, with the premium",
        f"Heritage Auctions\nAuction 3115\nLot #33048\nSold on May 6, 2021 for: $1,440.00\n{WHOLE}\nAuction Date:"
        f" May 6, 2021\n"
        "Buyer's Premium per Lot: 20%",
        WHOLE,
        {"sub_house": "Heritage Auctions", "sale": "Auction 3115", "lot_number": "33048",
         "sale_date": dt.date(2021, 5, 6),
         "price": sum_of("1440.00 USD"), "premium_rate": Decimal(20)},
        PriceBasis.INCL_PREMIUM,
        Outcome.SOLD,
    ),
    (
        "CoinArchives, English, with another lot below",
        "Nomos AG > Auction 20Auction date: 10 July 2020\nLot number: 45\nPrice realized: 1,800 CHF   (Approx."
        " 1,900 USD / 1,700"
        f" EUR)   Note: Prices do not include buyer's fees.\n{WHOLE}\nMatch 1:\nSavoca Auction 3\nLot 4\nEstimate:"
        f" 20 EUR",
        WHOLE,
        {"sub_house": "Nomos AG", "sale": "Auction 20", "lot_number": "45", "sale_date": dt.date(2020, 7, 10),
         "price": sum_of("1800 CHF")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "Künker, German",
        "Künker\neLive Auction 74\nLos 3021\nSchätzpreis: 150,00 €\nZuschlag: 1.200,00 €\n24. Oktober 2022\n"
        f"{DENAR}\nExemplar der Auktion Künker 94, Osnabrück 2004, Nr. 12.\nAufgeld 25 %",
        f"{DENAR}\nExemplar der Auktion Künker 94, Osnabrück 2004, Nr. 12.",
        {"sub_house": "Künker", "sale": "eLive Auction 74", "lot_number": "3021", "sale_date": dt.date(2022, 10, 24),
         "estimate_low": sum_of("150.00 EUR"), "estimate_high": sum_of("150.00 EUR"), "price": sum_of("1200.00 EUR"),
         "premium_rate": Decimal(25)},
        PriceBasis.HAMMER,
        Outcome.SOLD,
    ),
    (
        "cgb, French",
        "cgb.fr\nLot n° 612345\nMise à prix : 150 €\nEstimation : 280 €\nPrix réalisé : 1 250 €\nDate de la vente :"
        " 8 juin 2021\n"
        f"{DENIER}",
        DENIER,
        {"sub_house": "cgb.fr", "lot_number": "612345", "sale_date": dt.date(2021, 6, 8),
         "estimate_low": sum_of("280 EUR"),
         "estimate_high": sum_of("280 EUR"), "starting_price": sum_of("150 EUR"), "price": sum_of("1250 EUR")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "Artemide, Italian",
        "Artemide Aste\nAsta 54\n12 giugno 2021\nLotto 345\nBase d'asta: 100 €\nStima: 200 €\nAggiudicato a: 230 €\n"
        f"{DENARIO}",
        DENARIO,
        {"sub_house": "Artemide Aste", "sale": "Asta 54", "lot_number": "345", "sale_date": dt.date(2021, 6, 12),
         "estimate_low": sum_of("200 EUR"), "estimate_high": sum_of("200 EUR"), "starting_price": sum_of("100 EUR"),
         "price": sum_of("230 EUR")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "Tauler & Fau, Spanish",
        "Tauler & Fau\nSubasta 30\n15 de marzo de 2019\nLote 87\nPrecio de salida: 60 €\nPrecio de remate: 110 €\n"
        f"{SPANISH}",
        SPANISH,
        {"sub_house": "Tauler & Fau", "sale": "Subasta 30", "lot_number": "87", "sale_date": dt.date(2019, 3, 15),
         "starting_price": sum_of("60 EUR"), "price": sum_of("110 EUR")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "all in one line",
        f"Lot 234. {COIN} Estimate: 500 EUR. Price realized: 1'200 CHF. Auction 114, 6 May 2021. Starting price:"
        f" 400 EUR",
        COIN,
        {"sale": "Auction 114", "lot_number": "234", "sale_date": dt.date(2021, 5, 6),
         "estimate_low": sum_of("500 EUR"),
         "estimate_high": sum_of("500 EUR"), "starting_price": sum_of("400 EUR"), "price": sum_of("1200 CHF")},
        PriceBasis.UNKNOWN,
        Outcome.SOLD,
    ),
    (
        "a dealer's page",
        f"Trajan AR Denarius. Victory. RIC 128.\nPrice: $120.00\n{COIN}\nAdd to cart\nTerms and conditions",
        COIN,
        {"price": sum_of("120.00 USD")},
        PriceBasis.ASKED,
        Outcome.UNKNOWN,
    ),
]  # fmt: skip
NAMES = [name for name, *_ in PAGES]


@pytest.mark.parametrize(("_name", "text", "_coin", "expected", "basis", "outcome"), PAGES, ids=NAMES)
def test_the_facts_of_the_sale_are_the_lots(
    _name: str, text: str, _coin: str, expected: dict[str, object], basis: PriceBasis, outcome: Outcome
) -> None:
    lot = pasted.read(text, None)

    assert facts(lot) == expected
    assert (lot.basis, lot.outcome) == (basis, outcome)


@pytest.mark.parametrize(("_name", "text", "coin", "_facts", "_basis", "_outcome"), PAGES, ids=NAMES)
def test_the_coin_is_read_as_it_is_from_its_description_alone(
    _name: str, text: str, coin: str, _facts: object, _basis: object, _outcome: object
) -> None:
    read, alone = told.read(pasted.read(text, None).text).coin, told.read(coin).coin

    for name in ("description", "provenance"):
        assert read.get(name) == alone.get(name)
    assert [one["raw"] for one in _citations(read)] == [one["raw"] for one in _citations(alone)]


def _citations(coin: Mapping[str, object]) -> list[dict[str, object]]:
    held = coin.get("citations")
    return [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []


BARE = [
    WHOLE,
    COIN.replace("toned.", "toned. ($200)") + f"\n\n{OWNERS}",
    f"{COIN}\nPrice 23; Müller 5",
    f"{COIN}\nPurchased from Forum Ancient Coins, 3 May 2019.\nPrice: £120",
    f"{COIN}\nEx Roma E-Sale 85, 17 June 2021, lot 2063.",
    "",
    "Two coins on a table.",
]


@pytest.mark.parametrize("text", BARE)
def test_of_a_description_alone_nothing_is_told_but_the_text(text: str) -> None:
    assert pasted.read(text, None) == Lot("text", text, "text", pasted.VERSION)


def test_dollars_are_those_of_the_sites_country() -> None:
    lot = pasted.read(
        f"Noble Numismatics\nLot 7\nEstimate: $200\n{COIN}", "https://www.noble.com.au/auctions/lot/?id=7"
    )

    assert lot.estimate_low == sum_of("200 AUD")


PIECES = [
    "Lot 4", "Lot", "Estimate: 5 EUR", "Estimate", "€ 5-4", "Auction 5", "99.99.2021", "Price realized: ", ""
    "|", "Match 1:", "Ex",
    "Purchased from", "Nomos AG", "unsold", COIN, "\n", "\t", "©", "Aufgeld 900 %",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30), st.sampled_from(["\n", " ", ""]))
def test_any_text_is_a_lot(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    lot = pasted.read(text, None)

    assert lot.text in text
    assert lot.price is None or (lot.price.amount > 0 and lot.price.currency)
