"""An invoice's figures, whatever they are."""

import json
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import charges
from coinstack.domain.charges import Charges
from coinstack.domain.money import Money

sums = st.none() | st.builds(
    Money, st.decimals(0, 10**6, places=2, allow_nan=False), st.sampled_from(["EUR", "USD", None])
)
invoices = st.builds(
    Charges,
    lots=st.integers(0, 500),
    number=st.none() | st.text(max_size=20),
    day=st.none() | st.dates(date(1990, 1, 1)),
    hammer=sums,
    hammer_total=sums,
    premium=sums,
    premium_rate=st.none() | st.decimals(0, 100, places=2, allow_nan=False),
    shipping=sums,
    tax=sums,
    total=sums,
)


@given(invoices)
def test_what_is_kept_of_an_invoice_is_read_again_as_it_was(told: Charges) -> None:
    assert charges.from_json(json.loads(json.dumps(charges.to_json(told)))) == told


@given(invoices)
def test_nothing_is_offered_that_the_invoice_does_not_say(told: Charges) -> None:
    shares = charges.offered(told)
    assert (shares.shipping, shares.tax) == (told.shipping, told.tax)
    assert shares.premium is None or shares.premium == told.premium
    if shares.fees is not None:
        assert told.total is not None and Decimal(0) < shares.fees.amount <= told.total.amount
    assert all(one.told.currency == one.found.currency for one in charges.checks(told))
