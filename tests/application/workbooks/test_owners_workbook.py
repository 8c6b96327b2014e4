"""The owner's own workbook becomes coins."""

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain import resemblance
from coinstack.domain.imported import RowState, State, rebuilt
from coinstack.domain.indexing import piece
from coinstack.domain.row_bought import Currencies
from tests.application.workbooks.tables import TABLE, WORKBOOK, collection, imported, read, rows, states
from tests.shared import shared
from tests.spreadsheets.building import xlsx


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
