"""Lots from texts and pages, to previews, to coins, and back."""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select, update

from coinstack.application import coins as coin_uses
from coinstack.application import confirming_lots, importing, importing_lots, splitting_lots
from coinstack.application.confirming_lots import Confirmed, Twin, Wish
from coinstack.application.importing_lots import Passage
from coinstack.application.ports import HouseFacts, PageLot, Services, UnitOfWork
from coinstack.domain import lot_keys, told
from coinstack.domain.certificates import Slab
from coinstack.domain.coin import Coin
from coinstack.domain.errors import Conflict, Invalid, NotFetched, NotFound, Refused, Unavailable, Unreadable
from coinstack.domain.fetched import Fetched
from coinstack.domain.imported import Choice, KeptRow, Record, RowState, State
from coinstack.domain.lot import Lot, Outcome, Picture, PriceBasis
from coinstack.domain.lot_preview import How, Preview, preview_from_json
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure import config
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import Wired, wire
from tests import pictures, postgres

HADRIAN = (
    "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g, 7h). Rome mint. Struck AD 119-122. "
    "IMP CAESAR TRAIAN HADRIANVS AVG, laureate bust right, drapery on far shoulder / P M TR P COS III, Roma seated "
    "left on cuirass, holding Victory and spear. RIC II 77; RSC 1108. Good Very Fine. "
    "Ex Gorny & Mosch 133 (11 October 2004), lot 442."
)
FAUSTINA = (
    "Diva Faustina Senior. Died AD 140/1. AR Denarius (17mm, 3.12 g, 6h). Rome mint. Struck under Antoninus Pius. "
    "DIVA FAVSTINA, draped bust right / AETERNITAS, Juno standing left, raising hand and holding scepter. "
    "RIC III 344. VF."
)
LOT_URL = "https://www.biddr.com/auctions/leu/browse?a=1234&l=56789"


class NoNetwork:
    """A web that nobody may ask: what is tested here asks for nothing."""

    def page(self, url: str) -> Fetched:
        """Refused."""
        raise Refused(f"{url} is not asked for here.")

    def picture(self, url: str) -> bytes:
        """Refused."""
        raise Refused(f"{url} is not asked for here.")

    def kept(self, url: str) -> Fetched | None:  # noqa: ARG002 -- the port's signature
        """Nothing."""
        return None

    def certificate(self, number: str, token: str) -> Slab:  # noqa: ARG002 -- the port's signature
        """Refused."""
        raise Refused(f"{number} is not asked for here.")


@dataclass
class OneHouse:
    """A house of our own: what its pages tell is said by the test, by the page's bytes."""

    lots: dict[bytes, list[PageLot]] = field(default_factory=dict)

    def of(self, url: str) -> HouseFacts:  # noqa: ARG002 -- the port's signature
        """The house."""
        return HouseFacts("biddr", "Biddr", "once", "Save the page with Ctrl+S and drop it here.", date(2026, 1, 1))

    def named(self, slug: str) -> HouseFacts:
        """The house."""
        return self.of(slug)

    def read(self, data: bytes, name: str, url: str | None, charset: str | None = None) -> list[PageLot]:  # noqa: ARG002 -- the port's signature
        """The lots that the test has put there."""
        if data not in self.lots:
            raise Unreadable("There is no lot in this page that could be read.")
        return self.lots[data]


@dataclass
class Served:
    """A web that serves what the test has put there, and counts how often it was asked."""

    pages: dict[str, bytes] = field(default_factory=dict)
    shots: dict[str, bytes | Exception] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def page(self, url: str) -> Fetched:
        """The page."""
        self.asked.append(url)
        body = self.pages.get(lot_keys.cleaned(url))
        if body is None:
            raise Unavailable("The site did not answer.", hint="Save the page.")
        return Fetched(url, url, 200, "text/html", body, datetime.now(UTC), from_snapshot=False, sha256="0" * 64)

    def picture(self, url: str) -> bytes:
        """The picture."""
        self.asked.append(url)
        found = self.shots[url]
        if isinstance(found, Exception):
            raise found
        return found

    def kept(self, url: str) -> Fetched | None:  # noqa: ARG002 -- the port's signature
        """Nothing."""
        return None

    def certificate(self, number: str, token: str) -> Slab:  # noqa: ARG002 -- the port's signature
        """Refused."""
        raise Refused(f"{number} is not asked for here.")


@pytest.fixture(scope="session")
def postgres_folder() -> Iterator[str]:
    """One cluster for all tests of this process."""
    with postgres.cluster() as folder:
        yield folder


@pytest.fixture(params=["sqlite", "postgresql"])
def wired(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Wired]:
    """An empty collection on each of the two databases."""
    with ExitStack() as stack:
        environment: dict[str, str] = {}
        if request.param == "postgresql":
            folder = request.getfixturevalue("postgres_folder")
            environment["COINSTACK_DATABASE_URL"] = stack.enter_context(postgres.database(folder))
        opened = wire(config.read(environment, data=tmp_path / "data"))
        stack.callback(opened.close)
        yield opened


@pytest.fixture
def services(wired: Wired) -> Services:
    """What the use cases are given; the web is closed, and the one house is the test's."""
    return replace(wired.services, web=NoNetwork(), houses=OneHouse())


def looked(import_id: int, services: Services) -> tuple[Record, Preview, list[KeptRow]]:
    """The preview as it is kept."""
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        return record, preview_from_json(record.preview or {}), uow.imports.rows(import_id)


def coin_of(coin_id: int | None, services: Services) -> Coin:
    """The coin."""
    with services.unit_of_work() as uow:
        return uow.coins.get(coin_id or 0)


def living(services: Services, ids: range = range(1, 50)) -> list[int]:
    """The coins that are not in the trash."""
    with services.unit_of_work() as uow:
        return [coin.id or 0 for coin in uow.coins.get_many(list(ids)) if coin.trashed_at is None]


def lot(text: str = HADRIAN) -> Lot:
    """A lot of the house, sold."""
    return Lot(
        house="biddr",
        sub_house="Leu",
        extractor="biddr",
        extractor_version=1,
        text=text,
        key="biddr/1234/56789",
        url=LOT_URL,
        outcome=Outcome.SOLD,
        basis=PriceBasis.HAMMER,
        price=Money(Decimal(400), "CHF"),
        sale_date=date(2022, 5, 15),
    )


def with_page(services: Services, lots: Mapping[bytes, list[PageLot]]) -> Services:
    """The services, where the house's pages tell of these lots."""
    return replace(services, houses=OneHouse(dict(lots)))


# From a text ---------------------------------------------------------------------------------------------------------


def test_a_pasted_text_becomes_a_preview_and_then_a_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    record, preview, (row,) = looked(number, services)
    assert (record.state, preview.how, row.state) == (State.READY, How.PASTE, RowState.CLEAN)
    assert living(services) == []
    done = confirming_lots.confirm(number, services)
    coin = coin_of(done.coin_id, services)
    assert done.is_first
    assert (coin.description.issuer, coin.description.weight_g, coin.description.mint) == (
        "Hadrian",
        Decimal("3.37"),
        "Rome",
    )
    assert coin.citations[0].type_key == "ric ii hadrian 77"
    assert [(event.house, event.lot) for event in coin.provenance_events] == [("Gorny & Mosch", "442")]
    assert coin.sources[""].by == "text"
    assert coin.sources[""].import_id == number


def test_every_value_stands_where_its_span_says(services: Services) -> None:
    _, preview, (row,) = looked(importing_lots.from_text(HADRIAN, services), services)
    draft = told.from_json(row.reading)
    said = {path: preview.lot.text[span.start : span.end] for path, span in draft.spans.items()}
    assert said["description.issuer"] == "Hadrian"
    assert "3.37" in said["description.weight_g"]
    assert said["description.reverse_legend"] == "P M TR P COS III"
    assert said["citations.1"].startswith("RSC 1108")


def test_what_came_is_kept_to_the_letter(services: Services) -> None:
    decomposed = "Mu\N{COMBINING DIAERESIS}nze " + HADRIAN
    raw, _, _ = looked(importing_lots.from_text(decomposed, services), services)
    assert services.captures.read(raw.sha256).decode() == decomposed
    _, preview, _ = looked(importing_lots.from_text(HADRIAN, services), services)
    assert preview.lot.text == HADRIAN


@pytest.mark.parametrize("text", ["", "   \n\t ", "\x00"])
def test_an_empty_text_is_refused(text: str, services: Services) -> None:
    with pytest.raises(Invalid, match="no text"):
        importing_lots.from_text(text, services)


def test_a_novel_is_refused_with_a_word_on_what_is_wanted(services: Services) -> None:
    with pytest.raises(Invalid, match="description of one lot"):
        importing_lots.from_text("It was the best of times, it was the worst of times. " * 5_000, services)


def test_a_text_of_no_coin_is_a_preview_that_tells_of_nothing(services: Services) -> None:
    number = importing_lots.from_text("Shipping is free on all orders above fifty euros.", services)
    _, _, (row,) = looked(number, services)
    assert "issuer" not in str(row.coin)


def test_hostile_markup_in_a_text_stays_text(services: Services) -> None:
    text = HADRIAN + " <script>alert(1)</script><img src=x onerror=alert(2)>"
    _, preview, _ = looked(importing_lots.from_text(text, services), services)
    assert preview.lot.text == text


def test_the_same_text_pasted_again_is_the_same_preview(services: Services) -> None:
    first = importing_lots.from_text(HADRIAN, services)
    assert importing_lots.from_text(HADRIAN + "\n", services) == first


def test_a_preview_pasted_again_is_compared_with_the_collection_as_it_is_now(services: Services) -> None:
    other = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "VF"), services)
    number = importing_lots.from_text(HADRIAN, services)
    assert looked(number, services)[2][0].state is RowState.CLEAN
    confirming_lots.confirm(other, services)
    assert importing_lots.from_text(HADRIAN, services) == number
    assert looked(number, services)[2][0].state is RowState.DUPLICATE


def test_a_coin_that_is_in_the_collection_is_told_with_reasons(services: Services) -> None:
    first = confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    again = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "About VF"), services)
    _, _, (row,) = looked(again, services)
    (like, *_) = row.likeness
    assert isinstance(like, dict)
    assert (row.state, like["coin_id"], like["same_coin"]) == (RowState.DUPLICATE, first.coin_id, True)
    assert "the same weight (3.37 g)" in like["reasons"]  # type: ignore[operator] # a list of texts
    unasked = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "Fine"), services, check_duplicates=False)
    assert looked(unasked, services)[2][0].likeness == []


def test_another_piece_of_the_type_is_no_duplicate(services: Services) -> None:
    confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    other = HADRIAN.replace("3.37 g", "2.91 g").replace("18mm", "19mm").replace("7h", "5h")
    _, _, (row,) = looked(importing_lots.from_text(other, services), services)
    assert row.state is RowState.CLEAN


# Confirming ----------------------------------------------------------------------------------------------------------


def test_a_second_confirm_answers_with_the_first_ones_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    first = confirming_lots.confirm(number, services)
    again = confirming_lots.confirm(number, services, values={"number": "7"})
    assert again == Confirmed(first.coin_id, is_first=False)
    assert living(services) == [first.coin_id]


def test_confirms_that_race_make_one_coin(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    found: list[Confirmed] = []
    start = threading.Barrier(6)

    def run() -> None:
        start.wait()
        found.append(confirming_lots.confirm(number, services))

    threads = [threading.Thread(target=run) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({one.coin_id for one in found}) == 1
    assert sum(one.is_first for one in found) == 1
    assert len(living(services)) == 1


def test_the_owners_word_wins_and_is_remembered_as_the_owners(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    values = {
        "description": {"weight_g": 3.4, "officina": "A"},
        "acquisition": {"price": {"amount": "80", "currency": "EUR"}},
    }
    done = confirming_lots.confirm(number, services, values=values)  # type: ignore[arg-type] # JSON
    coin = coin_of(done.coin_id, services)
    assert (coin.description.weight_g, coin.acquisition.price) == (Decimal("3.4"), Money(Decimal(80), "EUR"))
    owners = sorted(name for name, said in coin.sources.items() if said.by == "owner")
    assert owners == ["acquisition.price", "officina", "weight_g"]


def test_what_is_posted_back_unchanged_is_still_the_readers_word(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    _, _, (row,) = looked(number, services)
    done = confirming_lots.confirm(number, services, values=row.coin)
    assert list(coin_of(done.coin_id, services).sources) == [""]


def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="weight"):
        confirming_lots.confirm(number, services, values={"description": {"weight": 3}})
    assert living(services) == []
    assert looked(number, services)[0].state is State.READY


def test_undo_takes_the_coin_back_and_a_confirm_after_it_is_refused(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(number, services)
    assert importing.undo(number, services).undone == 1
    assert living(services) == []
    with pytest.raises(Conflict, match="taken back"):
        confirming_lots.confirm(number, services)


def test_a_duplicate_is_merged_into_the_coin_where_that_says_nothing(wired: Wired, services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian", "weight_g": 3.4, "grade": "VF"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    wish = Twin(Choice.MERGE, known, {"grade": "theirs"})
    assert confirming_lots.confirm(number, services, twin=wish).coin_id == known
    coin = coin_of(known, services)
    assert (coin.description.weight_g, coin.description.grade) == (Decimal("3.4"), "Good Very Fine")
    assert coin.description.reverse_legend == "P M TR P COS III"
    assert [citation.catalog for citation in coin.citations] == ["RIC", "RSC"]
    importing.undo(number, services)
    with wired.engine.connect() as connection:
        assert connection.execute(select(tables.lot_coins)).all() == []
    back = coin_of(known, services)
    assert (back.description.grade, back.description.reverse_legend, list(back.citations)) == ("VF", None, [])


def test_a_duplicate_replaces_what_the_coin_says_but_what_its_owner_keeps(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian", "weight_g": 3.4, "grade": "VF"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(number, services, twin=Twin(Choice.REPLACE, known, {"weight_g": "mine"}))
    coin = coin_of(known, services)
    assert (coin.description.weight_g, coin.description.grade) == (Decimal("3.4"), "Good Very Fine")


def test_a_field_that_no_coin_has_cannot_be_chosen(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian"}}, services)
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid, match="sparkle"):
        confirming_lots.confirm(number, services, twin=Twin(Choice.MERGE, known, {"sparkle": "theirs"}))


def test_a_coin_in_the_trash_is_not_joined_with(services: Services) -> None:
    known = coin_uses.add({"description": {"issuer": "Hadrian"}}, services)
    coin_uses.trash(known, services)
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Conflict, match="trash"):
        confirming_lots.confirm(number, services, twin=Twin(Choice.MERGE, known))


def test_a_duplicate_that_is_skipped_adds_nothing_and_answers_with_the_coin(services: Services) -> None:
    first = confirming_lots.confirm(importing_lots.from_text(HADRIAN, services), services)
    again = importing_lots.from_text(HADRIAN.replace("Good Very Fine", "About VF"), services)
    done = confirming_lots.confirm(again, services, twin=Twin(Choice.SKIP))
    assert (done.coin_id, done.is_first) == (first.coin_id, False)
    assert living(services) == [first.coin_id]


def test_what_hangs_on_a_confirm_is_written_with_it_or_not_at_all(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    seen: list[int | None] = []

    def fails(_uow: UnitOfWork, done: Confirmed) -> None:
        seen.append(done.coin_id)
        raise Unavailable("The disk is full.")

    with pytest.raises(Unavailable):
        confirming_lots.confirm(number, services, done=fails)
    assert len(seen) == 1
    assert living(services) == []
    assert confirming_lots.confirm(number, services).is_first


# The lot record, and what was paid -----------------------------------------------------------------------------------


def test_a_fetched_lot_is_kept_as_a_record_and_linked_to_its_coin(wired: Wired, services: Services) -> None:
    web = Served({LOT_URL: b"page"})
    found = replace(with_page(services, {b"page": [PageLot(lot(), {})]}), web=web)
    number = importing_lots.from_url(LOT_URL + "&hl=xyz", found)
    done = confirming_lots.confirm(number, found)
    with wired.engine.connect() as connection:
        record = connection.execute(select(tables.lots)).one()
        links = connection.execute(select(tables.lot_coins)).all()
    assert (record.key, record.house, record.price, record.basis) == (
        "biddr/1234/56789",
        "biddr",
        Money(Decimal(400), "CHF"),
        "hammer",
    )
    assert [tuple(link) for link in links] == [(record.id, done.coin_id)]
    assert looked(number, services)[0].lot_id == record.id
    coin = coin_of(done.coin_id, services)
    assert (coin.acquisition.source, coin.acquisition.seller) == ("Biddr", "Leu")
    assert (coin.acquisition.url, coin.acquisition.lot_key) == (LOT_URL, "biddr/1234/56789")
    assert coin.acquisition.date == date(2022, 5, 15)
    assert coin.sources[""].by == "biddr"


def test_a_lot_seen_again_brings_its_record_to_what_the_page_says_now(wired: Wired, services: Services) -> None:
    for price, data in ((Decimal(400), b"one"), (Decimal(450), b"two")):
        seen = with_page(services, {data: [PageLot(replace(lot(), price=Money(price, "CHF")), {})]})
        (number,) = importing_lots.from_page(data, "lot.html", seen)
        confirming_lots.confirm(number, seen)
    with wired.engine.connect() as connection:
        assert [row.price for row in connection.execute(select(tables.lots))] == [Money(Decimal(450), "CHF")]
        assert len(connection.execute(select(tables.lot_coins)).all()) == 2


def test_the_hammer_is_paid_only_where_the_owner_says_so(services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(lot(), {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, _, (row,) = looked(number, seen)
    draft = told.from_json(row.reading)
    assert draft.coin["acquisition"]["price"] == {"amount": "400", "currency": "CHF"}  # type: ignore[index,call-overload] # JSON
    assert draft.open == ("acquisition.price",)
    assert coin_of(confirming_lots.confirm(number, seen).coin_id, seen).acquisition.price is None
    (again,) = importing_lots.from_page(b"page", "lot.html", seen)
    paid = {"acquisition": {"price": {"amount": "400", "currency": "CHF"}}}
    done = confirming_lots.confirm(again, seen, values=paid)  # type: ignore[arg-type] # JSON
    assert coin_of(done.coin_id, seen).acquisition.price == Money(Decimal(400), "CHF")


@pytest.mark.parametrize(
    "unpaid",
    [
        replace(lot(), outcome=Outcome.UNSOLD),
        replace(lot(), outcome=Outcome.UPCOMING),
        replace(lot(), basis=PriceBasis.ASKED),
        replace(lot(), price=None, basis=PriceBasis.UNKNOWN),
    ],
    ids=["unsold", "upcoming", "asked", "no price"],
)
def test_what_nobody_paid_is_not_proposed_as_a_price(unpaid: Lot, services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(unpaid, {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    bought = looked(number, seen)[2][0].coin["acquisition"]
    assert isinstance(bought, dict)
    assert "price" not in bought


@pytest.mark.parametrize(
    ("basis", "premium"),
    [(PriceBasis.HAMMER, {"amount": "83.81", "currency": "USD"}), (PriceBasis.INCL_PREMIUM, None)],
)
def test_the_premium_is_worked_out_of_a_hammer_price_alone(
    basis: PriceBasis, premium: object, services: Services
) -> None:
    price = Money(Decimal("380.95"), "USD")
    priced = replace(lot(), price=price, basis=basis, premium_rate=Decimal(22))
    seen = with_page(services, {b"page": [PageLot(priced, {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    bought = looked(number, seen)[2][0].coin["acquisition"]
    assert isinstance(bought, dict)
    assert (bought["price"], bought.get("premium")) == ({"amount": "380.95", "currency": "USD"}, premium)


def test_a_lot_that_is_in_the_collection_is_told_first(services: Services) -> None:
    seen = with_page(services, {b"a": [PageLot(lot(), {})], b"b": [PageLot(lot(FAUSTINA), {})]})
    (first,) = importing_lots.from_page(b"a", "lot.html", seen)
    known = confirming_lots.confirm(first, seen).coin_id
    (again,) = importing_lots.from_page(b"b", "lot.html", seen)
    _, _, (row,) = looked(again, seen)
    (like, *_) = row.likeness
    assert isinstance(like, dict)
    assert (row.state, like["coin_id"], like["same_lot"], like["same_coin"]) == (RowState.DUPLICATE, known, True, False)


# Addresses -----------------------------------------------------------------------------------------------------------


def test_a_house_that_is_not_fetched_says_how_to_save_its_page_and_what_is_known(services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(lot(), {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    known = confirming_lots.confirm(number, seen).coin_id
    with pytest.raises(NotFetched) as told_:
        importing_lots.from_url(LOT_URL, seen)
    assert told_.value.hint == "Save the page with Ctrl+S and drop it here."
    assert (told_.value.key, told_.value.known) == ("biddr/1234/56789", (known,))


def test_a_site_that_does_not_answer_says_how_to_save_the_page(services: Services) -> None:
    seen = replace(with_page(services, {}), web=Served())
    with pytest.raises(NotFetched, match="did not answer"):
        importing_lots.from_url(LOT_URL, seen)


def test_a_page_of_another_kind_keeps_nothing(services: Services) -> None:
    seen = replace(with_page(services, {}), web=Served({LOT_URL: b"a search"}))
    with pytest.raises(Unreadable):
        importing_lots.from_url(LOT_URL, seen)
    with services.unit_of_work() as uow:
        assert uow.imports.previews() == []


@pytest.mark.parametrize("url", ["", "  ", "not an address", "javascript:alert(1)", "file:///etc/passwd"])
def test_what_is_no_web_address_is_refused(url: str, services: Services) -> None:
    with pytest.raises(Invalid):
        importing_lots.from_url(url, services)


def test_one_address_pasted_twice_at_once_is_one_preview(services: Services) -> None:
    """Each answer of the house differs, as pages with a clock in them do."""
    pages = {b"%d" % number: [PageLot(lot(), {})] for number in range(4)}
    start, numbers, counter = threading.Barrier(4), list[int](), iter(range(4))

    class Clock(Served):
        def page(self, url: str) -> Fetched:
            body = b"%d" % next(counter)
            start.wait()
            return Fetched(url, url, 200, "text/html", body, datetime.now(UTC), from_snapshot=False, sha256="0" * 64)

    seen = replace(with_page(services, pages), web=Clock())
    threads = [
        threading.Thread(target=lambda: numbers.append(importing_lots.from_url(LOT_URL, seen))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(numbers)) == 1


# Pictures ------------------------------------------------------------------------------------------------------------


def with_pictures(**bytes_of: bytes) -> PageLot:
    """A lot whose page brings along pictures, by name."""
    named = {f"https://www.biddr.com/{name}.jpg": data for name, data in bytes_of.items()}
    return PageLot(replace(lot(), pictures=tuple(Picture(url) for url in named)), named)


def test_pictures_of_a_saved_page_become_photographs(services: Services) -> None:
    page = with_pictures(obverse=pictures.png(size=(300, 300)), reverse=pictures.png(size=(310, 300)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, preview, _ = looked(number, seen)
    assert [(one.id, one.width, one.height) for one in preview.pictures] == [(1, 300, 300), (2, 310, 300)]
    coin = coin_of(confirming_lots.confirm(number, seen).coin_id, seen)
    assert [(photo.role, photo.width, photo.primary) for photo in coin.photos] == [
        (PhotoRole.OBVERSE, 300, True),
        (PhotoRole.REVERSE, 310, True),
    ]


def test_pictures_are_chosen_named_and_turned(services: Services) -> None:
    page = with_pictures(one=pictures.png(size=(300, 200)), two=pictures.png(size=(310, 200)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    done = confirming_lots.confirm(number, seen, photos=[Wish(2, PhotoRole.EDGE, 90)])
    (photo,) = coin_of(done.coin_id, seen).photos
    assert (photo.role, photo.width, photo.height, photo.media_type) == (PhotoRole.EDGE, 200, 310, "image/png")


def test_a_picture_that_lies_about_its_kind_is_left_out_and_told(services: Services) -> None:
    page = with_pictures(one=b"<html><script>alert(1)</script></html>", two=pictures.png(size=(310, 200)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    record, preview, _ = looked(number, seen)
    assert [one.id for one in preview.pictures] == [2]
    assert record.notes[0].startswith("Picture 1 was left out.")


def test_a_picture_that_cannot_be_had_is_left_out_unless_it_was_asked_for(services: Services) -> None:
    page = PageLot(replace(lot(), pictures=(Picture("https://10.0.0.1/a.jpg"),)), {})
    refusing = Served(shots={"https://10.0.0.1/a.jpg": Refused("10.0.0.1 is an address of a private network.")})
    seen = replace(with_page(services, {b"page": [page]}), web=refusing)
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    with pytest.raises(Refused, match="private"):
        confirming_lots.confirm(number, seen, photos=[Wish(1)])
    done = confirming_lots.confirm(number, seen)
    assert done.is_first
    assert "private" in done.notes[0]
    assert coin_of(done.coin_id, seen).photos == []


def test_a_picture_from_the_web_is_had_once_and_kept_with_the_preview(services: Services) -> None:
    address = "https://media.biddr.com/a.jpg"
    web = Served(shots={address: pictures.png(size=(300, 300))})
    seen = replace(with_page(services, {b"page": [PageLot(replace(lot(), pictures=(Picture(address),)), {})]}), web=web)
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    assert confirming_lots.picture(number, 1, seen) == pictures.png(size=(300, 300))
    confirming_lots.confirm(number, seen)
    assert web.asked == [address]
    with pytest.raises(NotFound):
        confirming_lots.picture(number, 2, seen)


# The owner corrects --------------------------------------------------------------------------------------------------


def test_a_passage_that_is_marked_is_read_anew(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    text = looked(number, services)[1].lot.text
    start = text.index("119-122")
    importing_lots.correct(number, services, marked=[Passage(1, "description.year_from", start, start + len("119"))])
    draft = told.from_json(looked(number, services)[2][0].reading)
    said = draft.coin["description"]
    assert isinstance(said, dict)
    assert said["date_text"] == "119"
    assert draft.spans["description.date_text"].start == start


def test_a_marked_citation_takes_the_place_of_the_one_that_was_read(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN + " BMC 100.", services)
    text = looked(number, services)[1].lot.text
    start = text.index("RIC II 77")
    importing_lots.correct(number, services, marked=[Passage(1, "citations.0", start, start + len("RIC II 7"))])
    citations = looked(number, services)[2][0].coin["citations"]
    assert isinstance(citations, list)
    assert isinstance(citations[0], dict)
    assert citations[0]["raw"] == "RIC II 7"


def test_a_passage_that_says_nothing_of_the_field_is_refused(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    with pytest.raises(Invalid):
        importing_lots.correct(number, services, marked=[Passage(1, "description.weight_g", 0, 7)])
    with pytest.raises(Invalid):
        importing_lots.correct(number, services, marked=[Passage(1, "description.weight_g", 5, 90_000)])


def test_what_the_owner_corrected_is_confirmed_as_the_owners_word(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.correct(number, services, values={1: {"description": {"weight_g": 3.41}}})
    coin = coin_of(confirming_lots.confirm(number, services).coin_id, services)
    assert (coin.description.weight_g, coin.sources["weight_g"].by) == (Decimal("3.41"), "owner")
    with pytest.raises(Conflict, match="coin"):
        importing_lots.correct(number, services, values={1: {"number": "1"}})


# Lots of several coins, invoices -------------------------------------------------------------------------------------


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


# What nobody confirms ------------------------------------------------------------------------------------------------


def aged(wired: Wired, number: int, days: int, *captures: Path) -> None:
    """Make a preview and its captures so old."""
    before = datetime.now(UTC) - timedelta(days=days)
    with wired.engine.begin() as connection:
        where = tables.imports.c.id == number
        connection.execute(update(tables.imports).where(where).values(created_at=before))
    for path in captures:
        os.utime(path, (before.timestamp(), before.timestamp()))


CRLF = HADRIAN.replace(". ", ".\r\n")  # what came is not quite what is read, so it is kept as a file


def test_a_preview_is_forgotten_after_thirty_days_with_its_capture(wired: Wired, services: Services) -> None:
    old, young = importing_lots.from_text(CRLF, services), importing_lots.from_text(FAUSTINA, services)
    kept = services.captures.path(looked(old, services)[0].sha256)
    aged(wired, old, 31, kept)
    aged(wired, young, 29)
    assert importing_lots.forget_old(services) == 1
    assert not kept.exists()
    with pytest.raises(NotFound):
        looked(old, services)
    assert looked(young, services)[0].state is State.READY


def test_a_confirmed_preview_keeps_its_capture(wired: Wired, services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    confirming_lots.confirm(number, services)
    kept = services.captures.path(looked(number, services)[0].sha256)
    aged(wired, number, 400, kept)
    assert importing_lots.forget_old(services) == 0
    assert kept.exists()


def test_a_capture_that_something_else_refers_to_stays(wired: Wired, services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    other = importing_lots.from_text(CRLF, services, url=LOT_URL)
    assert other != number
    kept = services.captures.path(looked(number, services)[0].sha256)
    aged(wired, number, 31, kept)
    assert importing_lots.forget_old(services) == 1
    assert kept.exists()


def test_what_a_discarded_preview_was_made_of_goes_when_it_is_old(services: Services) -> None:
    number = importing_lots.from_text(CRLF, services)
    kept = services.captures.path(looked(number, services)[0].sha256)
    importing_lots.discard(number, services)
    assert importing_lots.forget_old(services) == 0
    assert kept.exists()
    before = (datetime.now(UTC) - timedelta(days=31)).timestamp()
    os.utime(kept, (before, before))
    importing_lots.forget_old(services)
    assert not kept.exists()


def test_the_pictures_of_a_preview_stay_as_long_as_it_does(wired: Wired, services: Services) -> None:
    page = with_pictures(one=pictures.png(1, size=(30, 30)), two=pictures.png(2, size=(30, 30)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, preview, _ = looked(number, seen)
    files = [services.captures.path(one.capture or "") for one in preview.pictures]
    aged(wired, number, 29, *files)
    for file in files:
        os.utime(file, (0, 0))
    importing_lots.forget_old(services)
    assert all(file.exists() for file in files)
    aged(wired, number, 31, *files)
    importing_lots.forget_old(services)
    assert not any(file.exists() for file in files)


def test_a_preview_that_is_thrown_away_is_gone(services: Services) -> None:
    number = importing_lots.from_text(HADRIAN, services)
    importing_lots.discard(number, services)
    with pytest.raises(NotFound):
        looked(number, services)
    again = importing_lots.from_text(HADRIAN, services)
    confirming_lots.confirm(again, services)
    with pytest.raises(Conflict):
        importing_lots.discard(again, services)
