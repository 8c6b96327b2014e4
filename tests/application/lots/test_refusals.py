"""What cannot be done with a preview is refused in words, and changes nothing."""

from dataclasses import replace
from decimal import Decimal

import pytest

from coinstack.application import confirming_lots, importing_lots, judging_lots, splitting_lots
from coinstack.application.confirming_lots import Twin, Wish
from coinstack.application.ports import PageLot, Services
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid, NotFetched, NotFound, Unavailable
from coinstack.domain.imported import Choice
from coinstack.domain.lot import Outcome, Picture
from coinstack.domain.money import Money
from tests import pictures
from tests.application.lots.examples import FAUSTINA, HADRIAN, coin_of, living, looked, lot, with_page, with_pictures
from tests.application.lots.stand_ins import Served


def priced(services: Services, currency: str, text: str = HADRIAN) -> tuple[int, Services]:
    """The preview of a lot with a price in some currency."""
    data = f"{currency} {text}".encode()
    sold = replace(lot(text), price=Money(Decimal(100), currency), key=None, coins=2)
    seen = with_page(services, {data: [PageLot(sold, {})]})
    return importing_lots.from_page(data, "lot.html", seen)[0], seen


@pytest.mark.parametrize("coins", [0, -1, 201])
def test_a_lot_is_split_into_as_many_coins_as_a_lot_can_have(coins: int, services: Services) -> None:
    number, seen = priced(services, "EUR")
    with pytest.raises(Invalid, match="one to 200"):
        splitting_lots.split(number, seen, coins=coins)
    assert len(looked(number, seen)[2]) == 1


def test_coins_of_one_lot_are_not_paid_in_two_currencies(services: Services) -> None:
    number, seen = priced(services, "EUR")
    splitting_lots.split(number, seen, coins=2)
    dollars: dict[str, Json] = {"acquisition": {"price": {"amount": "50", "currency": "USD"}}}
    importing_lots.correct(number, seen, values={2: dollars})
    with pytest.raises(Invalid, match="different currencies"):
        splitting_lots.split(number, seen, coins=2)


def test_where_nobody_said_what_a_lot_cost_there_is_nothing_to_share(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="no price"):
        splitting_lots.split(number, services, coins=2, amounts={1: Decimal(50), 2: Decimal(50)})


def test_lots_paid_in_two_currencies_do_not_share_an_invoice_by_price(services: Services) -> None:
    first, _ = priced(services, "EUR")
    second, seen = priced(services, "USD", FAUSTINA)
    with pytest.raises(Invalid, match="different currencies"):
        splitting_lots.share_costs([first, second], seen, shipping=Money(Decimal(10), "EUR"))


@pytest.mark.parametrize("given", [None, "much"])
def test_an_amount_is_money(given: Json) -> None:
    with pytest.raises(Invalid):
        splitting_lots.money_of(given, "shipping")


@pytest.mark.parametrize("row", ["first", "-1", "٣", ""])
def test_shares_are_named_by_the_number_of_the_coin(row: str) -> None:
    with pytest.raises(Invalid, match="no coin of the lot"):
        splitting_lots.amounts({row: "50"})


def test_a_coin_that_a_preview_does_not_have_is_not_found(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(NotFound, match="no coin 7"):
        confirming_lots.confirm(number, services, row=7)
    with services.unit_of_work() as uow, pytest.raises(NotFound, match="no coin 7"):
        judging_lots.open_row(uow.imports.get(number), 7, uow)


def test_a_preview_is_merged_with_a_coin_that_is_named_or_alike(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="Name the coin to merge with"):
        confirming_lots.confirm(number, services, twin=Twin(Choice.MERGE))
    assert living(services) == []


def test_a_picture_is_turned_by_quarters(services: Services) -> None:
    seen = with_page(services, {b"page": [with_pictures(one=pictures.png(size=(300, 200)))]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    with pytest.raises(Invalid, match="90"):
        confirming_lots.confirm(number, seen, photos=[Wish(1, turn=45)])


def test_one_file_that_a_page_shows_twice_is_one_photograph(services: Services) -> None:
    shown = pictures.png(size=(300, 300))
    seen = with_page(services, {b"page": [with_pictures(one=shown, two=shown)]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    coin = coin_of(confirming_lots.confirm(number, seen).coin_id, seen)
    assert [photo.name for photo in coin.photos] == ["one.jpg"]


def test_a_full_disk_leaves_no_coin_without_the_pictures_that_were_had(services: Services) -> None:
    seen = with_page(services, {b"page": [with_pictures(one=pictures.png(size=(300, 300)))]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)

    class Full:
        """The folder of photographs on a disk that is full."""

        def __getattr__(self, name: str) -> object:
            return getattr(seen.photos, name)

        def keep(self, data: bytes) -> object:
            raise Unavailable(f"The disk is full: {len(data)} bytes did not fit.")

    with pytest.raises(Unavailable, match="full"):
        confirming_lots.confirm(number, replace(seen, photos=Full()))  # type: ignore[arg-type] # all but the keeping
    assert living(seen) == []
    assert confirming_lots.confirm(number, seen).is_first


def test_an_address_that_is_of_no_known_lot_says_how_to_save_the_page_and_knows_nothing(services: Services) -> None:
    seen = replace(with_page(services, {}), web=Served())
    with pytest.raises(NotFetched) as refused:
        importing_lots.from_url("https://www.example.org/a-coin", seen)
    assert (refused.value.key, refused.value.known, bool(refused.value.hint)) == (None, (), True)


def test_an_outcome_that_is_open_is_no_purchase(services: Services) -> None:
    upcoming = replace(lot(), outcome=Outcome.UPCOMING, pictures=(Picture("data:image/png;base64,AA"),))
    seen = with_page(services, {b"page": [PageLot(upcoming, {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    done = confirming_lots.confirm(number, seen)
    assert coin_of(done.coin_id, seen).acquisition.price is None
