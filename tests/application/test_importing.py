"""A workbook becomes coins: the owner's own workbook, on both databases."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from coinstack.application import coins, confirming, history, importing
from coinstack.application.history import Ready, Undone, undo_within
from coinstack.application.ports import Revise, Revision, Services, UnitOfWork
from coinstack.domain import resemblance
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Busy, Conflict, Invalid, NotFound, Unavailable, Unreadable, Unsupported
from coinstack.domain.history import Action
from coinstack.domain.imported import Choice, Decision, KeptRow, Record, RowState, State, rebuilt
from coinstack.domain.indexing import piece
from coinstack.domain.money import Money
from coinstack.domain.row_bought import Currencies
from coinstack.infrastructure import config
from coinstack.infrastructure.main import Wired, wire
from tests import postgres
from tests.shared import shared
from tests.spreadsheets.building import Table, xlsx

WORKBOOK = "data/v1/collection-v1.xlsx"
TABLE: Table = [
    ["No", "Ruler", "Denomination", "Metal", "Weight", "Obverse", "Price paid", "Notes"],
    [1, "Nero", "Denarius", "AR", 3.41, "NERO CAESAR, laureate head right", 250, None],
    [2, "Otho", "Denarius", "AR", 3.22, "IMP OTHO CAESAR AVG TR P, bare head right", 900, "from an old tray"],
    [3, "Galba", "Denarius", "AR", 3.35, None, 300, None],
]


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
    """What the use cases are given."""
    return wired.services


def read(
    services: Services, data: bytes, *, name: str = "coins.xlsx", currency: str | None = None, wishes: Json = None
) -> Record:
    """Begin and read."""
    number = importing.begin(data, name, services, wishes=wishes, currencies=Currencies(currency))
    return importing.read(number, services)


def imported(services: Services, data: bytes, *, name: str = "coins.xlsx", currency: str | None = None) -> Record:
    """Read and confirm."""
    return confirming.confirm(read(services, data, name=name, currency=currency).id, services)


def rows(services: Services, record: Record) -> list[KeptRow]:
    """All rows of an import."""
    return list(importing.all_rows(record.id, services))


def collection(services: Services) -> list[Coin]:
    """All coins that are not in the trash."""
    with services.unit_of_work() as uow:
        return [coin for coin in uow.coins.get_many(list(range(1, 1000))) if coin.trashed_at is None]


def changed(table: Table, row: int, column: int, value: object) -> Table:
    """The table with another value in a cell."""
    copy = [list(cells) for cells in table]
    copy[row][column] = value  # type: ignore[call-overload] # any value that a cell may hold
    return copy


def states(services: Services, record: Record) -> list[str]:
    """The states of the rows in their order."""
    return [row.state.value for row in rows(services, record)]


# The owner's workbook ------------------------------------------------------------------------------------------------


def test_the_owners_workbook_becomes_110_coins_and_seven_rows_say_why_they_do_not(services: Services) -> None:
    record = imported(services, shared(WORKBOOK).read_bytes())
    held = collection(services)
    assert len(held) == 110
    assert record.summary is not None
    assert record.summary["done"] == {"added": 110, "updated": 0, "skipped": 7, "unchanged": 0, "left": 0}
    left = [(row.row, importing.skipped(row)) for row in rows(services, record) if row.state is RowState.SKIPPED]
    place = "Names no coin: it holds only your number and a place."
    number = "Names no coin: it holds only your number."
    assert left == [*((row, place) for row in (112, 113, 114)), *((row, number) for row in (115, 116, 117, 118))]
    assert [list(row.raw) for row in rows(services, record) if row.row in {112, 115}] == [[111, "Velv3-4-5"], [114]]


def test_the_owners_numbers_and_places_are_kept(services: Services) -> None:
    imported(services, shared(WORKBOOK).read_bytes())
    held = {coin.number: coin for coin in collection(services)}
    assert set(held) == {str(number) for number in range(1, 111)}
    assert (held["79"].place, held["79"].description.issuer) == ("Velv2-5-1", "Tiberius")


def test_two_links_that_carry_three_and_two_coins_are_separate_coins_of_one_lot(services: Services) -> None:
    imported(services, shared(WORKBOOK).read_bytes())
    lots: dict[str, list[str | None]] = {}
    for coin in collection(services):
        lots.setdefault(coin.acquisition.lot_key or "", []).append(coin.number)
    shared_lots = {key: sorted(numbers, key=str) for key, numbers in lots.items() if len(numbers) > 1}
    assert shared_lots == {"ebay/236313291352": ["39", "40", "41"], "ebay/127345848283": ["43", "44"]}


def test_nothing_in_the_workbook_is_called_a_duplicate_of_anything_else_in_it(services: Services) -> None:
    """Nos 109 and 110 are of one ruler, size and weight, but of other types and links."""
    record = read(services, shared(WORKBOOK).read_bytes())
    assert all(row.likeness == [] for row in rows(services, record))


def test_a_second_import_of_the_same_file_adds_nothing(services: Services) -> None:
    data = shared(WORKBOOK).read_bytes()
    imported(services, data)
    again = imported(services, data, name="renamed.xlsx")
    assert again.summary is not None
    assert again.summary["done"] == {"added": 0, "updated": 0, "skipped": 7, "unchanged": 110, "left": 0}
    assert len(collection(services)) == 110


def test_the_currency_that_was_named_for_a_sheet_is_not_asked_again(services: Services) -> None:
    data = shared(WORKBOOK).read_bytes()
    imported(services, data, currency="EUR")
    again = read(services, data)
    assert again.currency == "EUR"
    assert set(states(services, again)) <= {"unchanged", "skipped"}


def test_a_list_that_counts_from_one_again_holds_other_coins(services: Services) -> None:
    head = ("No", "Ruler", "Denomination", "Metal", "Weight", "Obverse", "Reverse")
    first = (("1", "Nero", "Denarius", "Silver", "3.4", "Laureate head right", "SALVS, Salus seated left"),)
    other = (("1", "Probus", "Antoninianus", "Billon", "3.9", "Radiate bust left", "PAX AVG, Pax standing left"),)
    imported(services, xlsx([head, *first]))
    assert states(services, read(services, xlsx([head, *other]))) == ["clean"]


def test_amounts_without_a_currency_keep_none_and_are_one_open_question_by_source(services: Services) -> None:
    record = imported(services, shared(WORKBOOK).read_bytes())
    assert {coin.acquisition.price.currency for coin in collection(services) if coin.acquisition.price} == {None}
    assert record.summary is not None
    told = record.summary["no_currency"]
    assert isinstance(told, list)
    assert told[0] == {"source": "eBay", "rows": 40}
    assert sum(one["rows"] for one in told if isinstance(one, dict) and isinstance(one["rows"], int)) == 110


def test_a_stated_currency_is_that_of_every_sum_and_a_sources_own_wins(services: Services) -> None:
    number = importing.begin(
        shared(WORKBOOK).read_bytes(), "x.xlsx", services, currencies=Currencies("usd", {"Savoca": "eur"})
    )
    importing.read(number, services)
    confirming.confirm(number, services)
    paid = {coin.acquisition.source: coin.acquisition.price for coin in collection(services)}
    assert {name: price.currency for name, price in paid.items() if price} == {
        "Heritage": "USD", "CNG": "USD", "Nummitra": "USD", "Savoca": "EUR", "eBay": "USD", "Coin Cabinet": "USD",
        "Rex": "USD", "Agora": "USD",
    }  # fmt: skip


def test_what_is_previewed_is_what_is_written(services: Services) -> None:
    record = read(services, shared(WORKBOOK).read_bytes())
    previewed = {row.row: row.coin for row in rows(services, record) if row.coin}
    confirming.confirm(record.id, services)
    became = {row.row: row.coin_id for row in rows(services, record) if row.coin_id}
    held = {coin.id: coin for coin in collection(services)}
    assert len(became) == 110
    for row, coin_id in became.items():
        planned, coin = rebuilt(previewed[row]), held[coin_id]
        assert coin.description == planned.description
        assert (coin.acquisition, coin.number, coin.place, coin.notes, coin.provenance) == (
            planned.acquisition, planned.number, planned.place, planned.notes, planned.provenance,
        )  # fmt: skip
        assert [vars_of(one) for one in coin.citations] == [vars_of(one) for one in planned.citations]


def vars_of(child: object) -> dict[str, object]:
    """The fields of a child, without the database's own."""
    return {name: value for name, value in vars(child).items() if not name.startswith("_")}


def test_each_value_says_that_the_workbook_said_it_and_in_which_import(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    source = collection(services)[0].sources[""]
    assert (source.by, source.import_id) == ("workbook", record.id)


def test_a_row_is_compared_as_its_coin_is(services: Services) -> None:
    imported(services, shared(WORKBOOK).read_bytes())
    with services.unit_of_work() as uow:
        latest = uow.imports.in_states(State.CONFIRMED)[-1]
    held = {coin.id: coin for coin in collection(services)}
    for row in rows(services, latest):
        if row.coin_id:
            assert resemblance.piece(row.coin)._replace(coin_id=row.coin_id) == piece(held[row.coin_id])


# Again, changed, undone ----------------------------------------------------------------------------------------------


def test_a_file_that_changed_offers_to_update_its_coins(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    assert states(services, record) == ["changed", "unchanged", "unchanged", "clean"]
    assert rows(services, record)[0].changed == {"description.weight_g": {"before": 3.41, "after": 3.43, "now": 3.41}}
    confirmed = confirming.confirm(record.id, services)
    assert confirmed.summary is not None
    assert confirmed.summary["done"] == {"added": 1, "updated": 0, "skipped": 0, "unchanged": 2, "left": 1}
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.41, 3.22, 3.35, 3.1]


def test_the_offer_is_taken_by_a_decision_even_after_the_confirm(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = imported(services, xlsx(changed(TABLE, 1, 4, 3.43)))
    importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    confirming.confirm(record.id, services)
    confirming.confirm(record.id, services)
    first = collection(services)[0]
    assert (float(first.description.weight_g or 0), first.version) == (3.43, 2)
    assert first.sources["weight_g"].import_id == record.id


def test_all_offers_are_taken_at_once(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    confirmed = confirming.confirm(record.id, services, update=True)
    assert confirmed.summary is not None
    assert confirmed.summary["done"] == {"added": 0, "updated": 2, "skipped": 0, "unchanged": 1, "left": 0}
    prices = [coin.acquisition.price.amount for coin in collection(services) if coin.acquisition.price]
    assert prices == [250, 950, 300]


def test_a_change_that_the_owner_made_by_hand_already_is_none(services: Services) -> None:
    imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"description": {"weight_g": 3.43}}, version=first.version, services=services)
    record = read(services, xlsx(changed(TABLE, 1, 4, 3.43)))
    assert states(services, record) == ["unchanged"] * 3


def test_a_coin_that_the_owner_threw_away_does_not_come_back_by_itself(services: Services) -> None:
    imported(services, xlsx(TABLE))
    coins.trash(collection(services)[1].id or 0, services)
    record = read(services, xlsx(TABLE))
    assert states(services, record) == ["unchanged", "skipped", "unchanged"]
    assert "trash" in str(importing.skipped(rows(services, record)[1]))


def test_undo_takes_the_whole_import_back_and_the_file_can_be_imported_anew(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    done = importing.undo(record.id, services)
    assert (done.undone, done.kept, collection(services)) == (3, (), [])
    with pytest.raises(Conflict, match="Only a confirmed import"):
        importing.undo(record.id, services)
    again = imported(services, xlsx(TABLE))
    assert again.summary is not None
    assert again.summary["done"] == {"added": 3, "updated": 0, "skipped": 0, "unchanged": 0, "left": 0}


def test_undo_keeps_and_lists_the_coins_that_were_edited_since(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"notes": "my favourite"}, version=first.version, services=services)
    done = importing.undo(record.id, services)
    assert [(one.coin, one.field, one.now) for one in done.kept] == [(first.id, "notes", "my favourite")]
    assert [coin.id for coin in collection(services)] == [first.id]


def test_undo_takes_edited_coins_too_where_it_is_told_to(services: Services) -> None:
    record = imported(services, xlsx(TABLE))
    first = collection(services)[0]
    coins.change(first.id or 0, {"notes": "my favourite"}, version=first.version, services=services)
    importing.undo(record.id, services, keep_edited=False)
    assert collection(services) == []


def test_undo_gives_coins_that_were_updated_their_old_values_again(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    confirming.confirm(record.id, services, update=True)
    importing.undo(record.id, services)
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.41, 3.22, 3.35]


def test_an_undo_that_fails_half_way_takes_nothing_back(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(TABLE, 1, 4, 3.43), [4, "Vitellius", "Denarius", "AR", 3.1]]))
    confirming.confirm(record.id, services, update=True)
    before = [(coin.id, coin.description.weight_g, coin.version) for coin in collection(services)]
    with services.unit_of_work() as uow:
        first = min(uow.imports.change_sets(record.id))

    def failing(uow: UnitOfWork, change_set: int, *, of_edited: str, ready: Ready | None) -> Undone:
        if change_set == first:
            raise Unavailable("The disk is full: nothing was changed.")
        return undo_within(uow, change_set, of_edited=of_edited, ready=ready)

    monkeypatch.setattr(importing, "undo_within", failing)
    with pytest.raises(Unavailable):
        importing.undo(record.id, services)
    assert [(coin.id, coin.description.weight_g, coin.version) for coin in collection(services)] == before
    monkeypatch.undo()
    assert importing.undo(record.id, services).undone == 2


def meanwhile(services: Services, changed: Callable[[], object]) -> Services:
    """The same services, where somebody else is quicker: between the preparing and the writing."""

    def revise(coin_ids: Sequence[int], change: Revise) -> Revision:
        revision = services.revise(coin_ids, change)
        changed()
        return revision

    return replace(services, revise=revise)


def test_a_coin_that_is_edited_while_its_update_is_prepared_keeps_both(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    edit: dict[str, Json] = {"notes": "my favourite", "description": {"weight_g": 3.5}}
    beside = meanwhile(services, lambda: coins.change(1, edit, version=1, services=services))
    confirmed = confirming.confirm(record.id, beside, update=True)
    held = [(coin.notes, float(coin.description.weight_g or 0), coin.version) for coin in collection(services)]
    assert held == [("my favourite", 3.43, 3), ("from an old tray", 3.22, 2), (None, 3.35, 1)]
    with services.unit_of_work() as uow:
        first = uow.history.changes(confirmed.change_set or 0)[1]
    assert [(one.before, one.after) for one in first if one.field == "weight_g" and one.entity == "description"] == [
        (3.5, 3.43)
    ]


def test_a_coin_that_goes_to_the_trash_while_its_update_is_prepared_stops_the_confirm(services: Services) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx([*changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950), [4, "Vitellius", None, None, 3.1]]))
    beside = meanwhile(services, lambda: coins.trash(1, services))
    with pytest.raises(Conflict, match="row 2 was to be joined with is gone"):
        confirming.confirm(record.id, beside, update=True)
    assert [(coin.id, coin.version) for coin in collection(services)] == [(2, 1), (3, 1)]
    with services.unit_of_work() as uow:
        assert uow.imports.get(record.id).state is State.READY


def test_an_undo_of_many_keeps_what_is_edited_while_it_is_prepared(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(services, xlsx(TABLE))
    record = read(services, xlsx(changed(changed(TABLE, 1, 4, 3.43), 2, 6, 950)))
    confirming.confirm(record.id, services, update=True)
    monkeypatch.setattr(history, "MANY", 2)
    edit: dict[str, Json] = {"description": {"weight_g": 3.5}}
    done = importing.undo(record.id, meanwhile(services, lambda: coins.change(1, edit, version=2, services=services)))
    assert [(one.coin, one.field, one.now) for one in done.kept] == [(1, "description.weight_g", 3.5)]
    assert done.undone == 1
    assert [float(coin.description.weight_g or 0) for coin in collection(services)] == [3.5, 3.22, 3.35]
    prices = [coin.acquisition.price.amount for coin in collection(services) if coin.acquisition.price]
    assert prices == [250, 900, 300]


# Duplicates and decisions --------------------------------------------------------------------------------------------

SLABBED: Table = [
    ["Ruler", "Denomination", "Metal", "Weight", "NGC Cert", "Obverse", "Mint"],
    ["Trajan", "Denarius", "AR", 3.4, "4682903-012", "IMP TRAIANO AVG, laureate bust right", "Rome"],
]


def test_a_row_that_is_a_coin_of_the_collection_waits_for_its_owner(services: Services) -> None:
    imported(services, xlsx(SLABBED))
    again = changed([[*SLABBED[0], "Notes"], [*SLABBED[1], "seen again"]], 1, 3, 3.38)
    record = imported(services, xlsx(again))
    row = rows(services, record)[0]
    assert (row.state, importing.pending(row), len(collection(services))) == (RowState.DUPLICATE, True, 1)
    assert isinstance(row.likeness[0], dict)
    assert (row.likeness[0]["coin_id"], row.likeness[0]["same_coin"]) == (collection(services)[0].id, True)


@pytest.mark.parametrize(
    ("choice", "count", "weight", "notes"),
    [
        (Choice.SKIP, 1, 3.4, None),
        (Choice.NEW, 2, 3.4, None),
        (Choice.MERGE, 1, 3.4, "seen again"),  # fills what is empty, and leaves the rest
        (Choice.REPLACE, 1, 3.38, "seen again"),  # takes all that the row says
    ],
)
def test_a_duplicate_is_skipped_added_merged_or_replaced_as_its_owner_decides(
    services: Services, choice: Choice, count: int, weight: float, notes: str | None
) -> None:
    imported(services, xlsx(SLABBED))
    again = changed([[*SLABBED[0], "Notes"], [*SLABBED[1], "seen again"]], 1, 3, 3.38)
    record = read(services, xlsx(again))
    importing.decide(record.id, {2: Decision(choice)}, services)
    confirming.confirm(record.id, services)
    held = collection(services)
    assert len(held) == count
    assert (float(held[0].description.weight_g or 0), held[0].notes) == (weight, notes)
    assert len(held[0].certificates) == 1


def test_values_that_the_owner_chose_win_over_those_read(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    chosen = Decision(Choice.NEW, values={"description": {"mint": "Rome"}, "notes": None, "tags": ["new"]})
    importing.decide(record.id, {3: chosen}, services)
    confirming.confirm(record.id, services)
    otho = collection(services)[1]
    assert (otho.description.mint, otho.description.issuer, otho.notes, otho.tags) == ("Rome", "Otho", None, ("new",))


def test_a_row_twice_in_one_sheet_is_added_once_and_asked_for(services: Services) -> None:
    record = imported(services, xlsx([*SLABBED, SLABBED[1]]))
    assert states(services, record) == ["clean", "duplicate"]
    twin = rows(services, record)[1].likeness[0]
    assert isinstance(twin, dict)
    assert (twin["row"], twin["coin_id"], len(collection(services))) == (2, None, 1)


def test_decisions_that_cannot_be_are_refused(services: Services) -> None:
    record = read(services, xlsx([*TABLE, [4]]))
    with pytest.raises(NotFound, match="no row 99"):
        importing.decide(record.id, {99: Decision(Choice.SKIP)}, services)
    with pytest.raises(Invalid, match="names no coin"):
        importing.decide(record.id, {5: Decision(Choice.NEW)}, services)
    with pytest.raises(Invalid, match="name the coin to merge with"):
        importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    with pytest.raises(Invalid, match="name the coin"):
        importing.decide(record.id, {2: Decision(Choice.MERGE, coin_id=12)}, services)
    confirming.confirm(record.id, services)
    with pytest.raises(Invalid, match="has become coin"):
        importing.decide(record.id, {2: Decision(Choice.NEW)}, services)


def test_a_decision_can_be_taken_back(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    importing.decide(record.id, {2: Decision(Choice.SKIP)}, services)
    importing.decide(record.id, {2: None}, services)
    confirming.confirm(record.id, services)
    assert len(collection(services)) == 3


# Mapping -------------------------------------------------------------------------------------------------------------


def test_a_column_is_mapped_elsewhere_and_the_table_read_anew(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    importing.change(record.id, services, wishes={"Notes": "pedigree", "A": "custom"})
    record = importing.read(record.id, services)
    confirming.confirm(record.id, services)
    otho = collection(services)[1]
    assert (otho.provenance, otho.notes, otho.number) == ("from an old tray", None, None)
    assert [(one.field, one.text) for one in otho.custom] == [("No", "2")]


def test_a_mapping_is_recognised_when_such_a_table_comes_again(services: Services) -> None:
    first = read(services, xlsx(TABLE), wishes={"Notes": "pedigree"})
    confirming.confirm(first.id, services)
    other: Table = [TABLE[0], [9, "Titus", "Denarius", "AR", 3.3, None, 100, "Ex an old friend"]]
    record = read(services, xlsx(other))
    assert record.mapping is not None
    assert isinstance(record.mapping["columns"], list)
    assert [c["why"] for c in record.mapping["columns"] if isinstance(c, dict) and c["target"] == "pedigree"] == [
        "profile"
    ]


def test_every_column_without_a_field_becomes_one_of_the_owners_own(services: Services) -> None:
    table: Table = [
        ["Ruler", "Weight", "Vault", "Aunt's opinion"],
        ["Nero", 3.4, "B", "ugly"],
        ["Otho", 3.2, "C", None],
    ]
    imported(services, xlsx(table))
    assert [[(c.field, c.text) for c in coin.custom] for coin in collection(services)] == [
        [("Vault", "B"), ("Aunt's opinion", "ugly")],
        [("Vault", "C")],
    ]


def test_another_sheet_is_read_with_a_mapping_of_its_own(services: Services) -> None:
    from tests.spreadsheets.building import workbook

    record = read(services, workbook({"Roman": TABLE, "Greek": [["City", "Metal"], ["Athens", "AR"]]}))
    importing.change(record.id, services, sheet="Greek")
    record = importing.read(record.id, services)
    assert (record.sheet, record.rows, record.sheets) == ("Greek", 1, ("Roman", "Greek"))
    with pytest.raises(Invalid, match="no sheet Celtic"):
        importing.change(record.id, services, sheet="Celtic")


def test_a_mapping_that_cannot_be_is_refused(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    for wishes, words in (
        ({"Nonsense": "issuer"}, "no column"),
        ({"Ruler": "emperor of the world"}, "no field"),
        ({"Ruler": "title", "Notes": "title"}, "Two columns"),
        ("issuer", "must be as"),
        ([{"column": 77, "target": "issuer"}], "no column 78"),
    ):
        with pytest.raises(Invalid, match=words):
            importing.change(record.id, services, wishes=wishes)  # type: ignore[arg-type] # JSON of several shapes
    with pytest.raises(Invalid, match="three letters"):
        importing.change(record.id, services, currencies=Currencies("dollars"))


# What goes wrong -----------------------------------------------------------------------------------------------------


def test_a_file_that_is_no_workbook_leaves_no_import_behind(services: Services) -> None:
    with pytest.raises(Unsupported):
        importing.begin(b"%PDF-1.7", "coins.pdf", services)
    with services.unit_of_work() as uow:
        assert uow.imports.in_states(*State) == []


def test_a_sheet_of_headings_only_fails_in_words(services: Services) -> None:
    number = importing.begin(xlsx(TABLE[:1]), "coins.xlsx", services)
    with pytest.raises(Unreadable, match="headings only"):
        importing.read(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure is not None and "headings only" in record.failure) == (State.FAILED, True)
    with pytest.raises(Conflict, match="headings only"):
        confirming.confirm(number, services)


def test_a_reading_that_was_stopped_is_done_anew(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)
    importing.read(number, services, watch=lambda _done, _rows: False)
    with pytest.raises(Conflict, match="still being read"):
        confirming.confirm(number, services)
    assert importing.resume(services) == [number]
    assert importing.read(number, services).state is State.READY
    assert len(rows(services, importing.read(number, services))) == 3


def test_an_import_that_died_in_being_written_is_ready_again(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    with services.unit_of_work() as uow:
        record.state = State.CONFIRMING
        uow.imports.save(record)
        uow.commit(Action("imported"))
    assert importing.resume(services) == []
    assert confirming.confirm(record.id, services).state is State.CONFIRMED
    assert len(collection(services)) == 3


def test_a_confirm_that_fails_writes_nothing_and_can_be_tried_again(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = read(services, xlsx(TABLE))

    def full(*_: object, **__: object) -> Record:
        raise Unavailable("The disk is full: nothing was changed.")

    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.confirming._confirmed", full)
        with pytest.raises(Unavailable):
            confirming.confirm(record.id, services)
    assert collection(services) == []
    with services.unit_of_work() as uow:
        assert uow.imports.get(record.id).failure == "The disk is full: nothing was changed."
    confirmed = confirming.confirm(record.id, services)
    assert (confirmed.state, confirmed.failure) == (State.CONFIRMED, None)


def test_what_nobody_foresaw_leaves_no_import_under_way(services: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)

    def broken(*_: object, **__: object) -> Record:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.importing._settle", broken)
        with pytest.raises(ZeroDivisionError):
            importing.read(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure) == (State.FAILED, importing.UNFORESEEN)
    importing.change(number, services)
    assert importing.read(number, services).state is State.READY
    with monkeypatch.context() as patched:
        patched.setattr("coinstack.application.confirming._confirmed", broken)
        with pytest.raises(ZeroDivisionError):
            confirming.confirm(number, services)
    with services.unit_of_work() as uow:
        record = uow.imports.get(number)
    assert (record.state, record.failure, collection(services)) == (State.READY, importing.UNFORESEEN, [])


def test_what_another_program_is_at_work_on_is_left_to_it(services: Services) -> None:
    number = importing.begin(xlsx(TABLE), "coins.xlsx", services)

    def meanwhile(_done: int, _rows: int) -> bool:
        assert importing.resume(services) == []
        with pytest.raises(Busy, match="Another program"):
            importing.read(number, services)
        return True

    record = importing.read(number, services, watch=meanwhile)
    assert (record.state, len(rows(services, record))) == (State.READY, 3)
    with services.unit_of_work() as uow:
        record.state = State.CONFIRMING
        uow.imports.save(record)
        uow.commit(Action("imported"))
    with importing.claimed(number, services):
        importing.resume(services)
        with services.unit_of_work() as uow:
            assert uow.imports.get(number).state is State.CONFIRMING
    importing.resume(services)
    with services.unit_of_work() as uow:
        assert uow.imports.get(number).failure == importing.DIED


def test_an_import_that_was_never_confirmed_can_be_forgotten(services: Services) -> None:
    record = read(services, xlsx(TABLE))
    importing.forget(record.id, services)
    with pytest.raises(NotFound):
        importing.read(record.id, services)
    confirmed = imported(services, xlsx(TABLE))
    with pytest.raises(Conflict, match="Undo it first"):
        importing.forget(confirmed.id, services)


def test_a_merge_with_a_coin_that_went_meanwhile_is_told_and_writes_nothing(services: Services) -> None:
    imported(services, xlsx(SLABBED))
    record = read(services, xlsx([[*SLABBED[0], "Notes"], [*SLABBED[1], "again"], ["Otho", "Denarius", "AR", 3.1]]))
    importing.decide(record.id, {2: Decision(Choice.MERGE)}, services)
    coins.trash(collection(services)[0].id or 0, services)
    with pytest.raises(Conflict, match="Decide the row again"):
        confirming.confirm(record.id, services)
    assert collection(services) == []


def test_sums_are_exact_to_the_cent(services: Services) -> None:
    imported(services, xlsx(changed(TABLE, 1, 6, 384.1)), currency="EUR")
    price = collection(services)[0].acquisition.price
    assert price is not None
    assert json.dumps(str(price.amount)) == '"384.1"'
    assert price == Money(price.amount, "EUR")
