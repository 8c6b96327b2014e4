"""A lot of several coins, an invoice of several lots: who bears what."""

from dataclasses import replace
from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing, importing_lots, splitting_lots
from coinstack.application.ports import PageLot, Services
from coinstack.domain import told
from coinstack.domain.charges import Charges
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.imported import Choice, RowState, State
from coinstack.domain.money import Money
from tests.application.lots.examples import HADRIAN, coin_of, living, looked, lot, with_page


def sold(services: Services, price: str = "100.00") -> tuple[int, Services]:
    """The preview of a lot with a price."""
    data = price.encode()
    seen = with_page(
        services, {data: [PageLot(replace(lot(), price=Money(Decimal(price), "EUR"), coins=3, key=None), {})]}
    )
    return importing_lots.from_page(data, "lot.html", seen)[0], seen


def paid(number: int, services: Services, name: str = "price") -> list[str | None]:
    """What each coin of a preview bears of a cost."""
    found: list[str | None] = []
    for row in looked(number, services)[2]:
        bought = row.coin.get("acquisition")
        sum_ = bought.get(name) if isinstance(bought, dict) else None
        found.append(str(sum_["amount"]) if isinstance(sum_, dict) else None)
    return found


def test_a_lot_of_several_coins_says_so(services: Services) -> None:
    number, seen = sold(services)
    _, _, (row,) = looked(number, seen)
    assert row.state is RowState.DOUBTFUL
    assert any("3 coins" in remark.words for remark in told.from_json(row.reading).remarks)


def test_a_lot_is_split_into_drafts_that_share_its_price_to_the_cent(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3)
    assert paid(number, seen) == ["33.34", "33.33", "33.33"]
    rows = looked(number, seen)[2]
    assert "weight_g" in str(rows[0].coin)
    assert "weight_g" not in str(rows[1].coin)
    ids = {confirming_lots.confirm(number, seen, row=row).coin_id for row in (1, 2, 3)}
    assert len(ids) == 3


@pytest.mark.parametrize(
    ("how", "shares"),
    [
        ({"rule": splitting_lots.Rule.FIRST}, ["100.00", None, None]),
        ({"amounts": {1: Decimal(50), 2: Decimal(30), 3: Decimal(20)}}, ["50.00", "30.00", "20.00"]),
    ],
    ids=["all on the first", "the owner's amounts"],
)
def test_the_owner_says_who_bears_the_price(how: dict[str, object], shares: list[str], services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3, **how)  # type: ignore[arg-type] # the rule or the amounts
    assert paid(number, seen) == shares


def test_a_lot_is_shared_by_weight_once_every_coin_has_one(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=2)
    with pytest.raises(Invalid, match="Coin 2 has no weight"):
        splitting_lots.split(number, seen, coins=2, rule=splitting_lots.Rule.BY_WEIGHT)
    weights = {1: {"description": {"weight_g": 3}}, 2: {"description": {"weight_g": 1}}}
    importing_lots.correct(number, seen, values=weights)  # type: ignore[arg-type] # JSON
    splitting_lots.split(number, seen, coins=2, rule=splitting_lots.Rule.BY_WEIGHT)
    assert paid(number, seen) == ["75.00", "25.00"]


def test_amounts_that_do_not_come_to_the_price_are_refused(services: Services) -> None:
    number, seen = sold(services)
    with pytest.raises(Invalid, match="come to 90"):
        splitting_lots.split(number, seen, coins=2, amounts={1: Decimal(50), 2: Decimal(40)})
    with pytest.raises(Invalid, match="each of the 2"):
        splitting_lots.split(number, seen, coins=2, amounts={1: Decimal(100)})


def test_a_lot_of_which_a_coin_was_confirmed_is_not_split_again(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=2)
    confirming_lots.confirm(number, seen, row=1)
    with pytest.raises(Conflict):
        splitting_lots.split(number, seen, coins=3)
    assert confirming_lots.confirm(number, seen, row=2).is_first


def test_undoing_a_split_lot_takes_all_its_coins_back(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3)
    for row in (1, 2, 3):
        confirming_lots.confirm(number, seen, row=row)
    assert len(living(seen)) == 3
    assert importing.undo(number, seen).undone == 3
    assert living(seen) == []


def test_an_invoices_costs_are_shared_over_its_lots_by_price(services: Services) -> None:
    first, seen = sold(services, "300.00")
    second, other = sold(services, "100.00")
    splitting_lots.share_costs(
        [first, second], services, shipping=Money(Decimal("10.01"), "EUR"), tax=Money(Decimal(4), "EUR")
    )
    assert paid(first, seen, "shipping") + paid(second, other, "shipping") == ["7.51", "2.50"]
    assert paid(first, seen, "tax") + paid(second, other, "tax") == ["3.00", "1.00"]


def test_an_invoice_with_a_lot_that_has_no_price_is_not_shared_by_price(services: Services) -> None:
    first, _ = sold(services)
    second = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="no price"):
        splitting_lots.share_costs([first, second], services, shipping=Money(Decimal(10), "EUR"))
    splitting_lots.share_costs([first, second], services, shipping=Money(Decimal(10), "EUR"), by_price=False)
    assert paid(second, services, "shipping") == ["5.00"]


def bought(price: str, lot_number: str) -> PageLot:
    """A lot of an invoice over three lots."""
    listed = replace(
        lot(), price=Money(Decimal(price), "EUR"), key=None, url=None, lot_number=lot_number, text=f"{HADRIAN} {price}"
    )
    return PageLot(listed, {}, charges=Charges(lots=3, number="7"))


def invoiced(services: Services) -> tuple[list[int], Services]:
    """The previews of an invoice's three lots of one price."""
    seen = with_page(services, {b"invoice": [bought("50", "1"), bought("50", "2"), bought("50", "3")]})
    return importing_lots.from_page(b"invoice", "invoice.eml", seen), seen


TEN = Money(Decimal("10.00"), "EUR")


def test_a_lot_of_the_invoice_that_became_a_coin_bears_its_part(services: Services) -> None:
    (first, second, third), seen = invoiced(services)
    coin_id = confirming_lots.confirm(first, seen).coin_id
    shares = splitting_lots.share_costs([second, third], seen, shipping=TEN)
    assert [paid(one, seen, "shipping") for one in (first, second, third)] == [[None], ["3.33"], ["3.33"]]
    assert [(one.coin_id, str(one.costs["shipping"].amount)) for one in shares] == [
        (coin_id, "3.34"), (None, "3.33"), (None, "3.33"),
    ]  # fmt: skip
    assert sum(one.costs["shipping"].amount for one in shares) == TEN.amount
    assert coin_of(coin_id, seen).acquisition.shipping is None  # the owner writes it there


def test_what_a_coin_bears_already_it_keeps_and_the_others_share_the_rest(services: Services) -> None:
    (first, second, third), seen = invoiced(services)
    splitting_lots.share_costs([first, second, third], seen, shipping=TEN)
    coin_id = confirming_lots.confirm(second, seen).coin_id
    assert coin_of(coin_id, seen).acquisition.shipping == Money(Decimal("3.33"), "EUR")
    shares = splitting_lots.share_costs([first], seen, shipping=Money(Decimal("20.00"), "EUR"))
    assert [str(one.costs["shipping"].amount) for one in shares] == ["8.34", "3.33", "8.33"]
    assert [one.kept for one in shares] == [(), ("shipping",), ()]
    assert paid(third, seen, "shipping") == ["8.33"]  # it is of the invoice though it was not named
    with pytest.raises(Invalid, match="bear more shipping"):
        splitting_lots.share_costs([first], seen, shipping=Money(Decimal("3.00"), "EUR"))


def test_an_invoice_of_which_nothing_waits_is_not_shared(services: Services) -> None:
    numbers, seen = invoiced(services)
    for number in numbers:
        confirming_lots.confirm(number, seen)
    with pytest.raises(Conflict, match="in the collection"):
        splitting_lots.share_costs(numbers, seen, shipping=TEN)


def test_an_invoice_brought_once_more_counts_its_lots_once(services: Services) -> None:
    (first, _, _), seen = invoiced(services)
    confirming_lots.confirm(first, seen)
    numbers, _ = invoiced(services)
    assert first not in numbers
    shares = splitting_lots.share_costs(numbers, seen, shipping=TEN)
    assert [one.import_id for one in shares] == [first, *numbers[1:]]
    assert paid(numbers[0], seen, "shipping") == [None]


def test_a_lot_of_which_a_coin_was_confirmed_shares_with_the_coins_that_wait(services: Services) -> None:
    number, seen = sold(services, "90.00")
    splitting_lots.split(number, seen, coins=3)
    confirming_lots.confirm(number, seen, row=1)
    splitting_lots.share_costs([number], seen, shipping=TEN)
    assert paid(number, seen, "shipping") == [None, "3.33", "3.33"]


def test_a_preview_ends_once_each_of_its_coins_is_decided(services: Services) -> None:
    number, seen = sold(services)
    splitting_lots.split(number, seen, coins=3)
    skip = confirming_lots.Twin(Choice.SKIP)
    confirming_lots.confirm(number, seen, row=1, twin=skip)
    assert looked(number, seen)[0].state is State.READY
    confirming_lots.confirm(number, seen, row=2)
    confirming_lots.confirm(number, seen, row=3, twin=skip)
    record = looked(number, seen)[0]
    assert record.state is State.CONFIRMED
    assert (record.summary or {})["done"] == {"added": 1, "updated": 0, "unchanged": 0, "skipped": 2, "left": 0}


def test_a_lot_that_was_left_out_ends_and_can_still_be_taken(services: Services) -> None:
    number, seen = sold(services)
    confirming_lots.confirm(number, seen, twin=confirming_lots.Twin(Choice.SKIP))
    assert looked(number, seen)[0].state is State.CONFIRMED
    assert living(seen) == []
    made = confirming_lots.confirm(number, seen)
    assert made.is_first and living(seen) == [made.coin_id]
