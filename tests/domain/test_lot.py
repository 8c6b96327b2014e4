"""A lot as it is kept."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from coinstack.domain.document import Json
from coinstack.domain.lot import Lot, Outcome, Picture, PriceBasis, from_json, to_json
from coinstack.domain.money import Money

LOT = Lot(
    house="cng",
    text="Trajan. AR Denarius.",
    extractor="cng",
    extractor_version=1,
    sale_date=date(2022, 5, 15),
    price=Money(Decimal("120.50"), "EUR"),
    basis=PriceBasis.HAMMER,
    outcome=Outcome.SOLD,
    pictures=(Picture("https://www.cngcoins.com/photos/1.jpg"),),
)


def test_a_lot_is_kept_and_read_again_to_the_letter() -> None:
    assert from_json(to_json(LOT)) == LOT
    assert from_json(to_json(replace(LOT, price=None, pictures=()))).price is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("basis", "gossip"),
        ("sale_date", "yesterday"),
        ("price", {"amount": "much", "currency": "EUR"}),
        ("pictures", ["https://www.cngcoins.com/photos/1.jpg"]),
        ("pictures", [{"role": "obverse"}]),
    ],
)
def test_what_is_no_lot_is_told_as_such(name: str, value: Json) -> None:
    with pytest.raises(ValueError, match=r"lot|gossip|yesterday"):
        from_json({**to_json(LOT), name: value})
