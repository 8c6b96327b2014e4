"""Whatever a file, a heading or a cell holds, it is read or refused in words; nothing breaks."""

import json
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from coinstack.domain import headings, lot_keys, mapping, modern_dates, pedigree, resemblance, row_reading
from coinstack.domain.errors import CoinStackError
from coinstack.domain.imported import reading_to_json, rebuilt
from coinstack.domain.mapping import Column, Plan
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.row_bought import Currencies
from coinstack.domain.workbook import Cell, Row
from coinstack.infrastructure import spreadsheets
from tests.spreadsheets import building

WORDS = [
    "Nero", "Rome?", "AD 54-68", "RIC I 207; Sear 1598", "NERO CAESAR, laureate head right", "VF/F", "3,47 g", "19mm",
    "€ 1.200,50", "Ex Peh. Cf. CNG 84.", "https://www.ebay.com/itm/397040880671", "Choice AU Strike: 5/5", "12.5.2021",
    "6h", "-",
]  # fmt: skip
CELLS: st.SearchStrategy[Cell] = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.sampled_from(WORDS),
    st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
)
EVERY = [target for target in TARGETS if target != "leave_out"]
PLAN = Plan(1, tuple(Column(place, target, target) for place, target in enumerate(EVERY)))


@given(st.lists(CELLS, min_size=len(EVERY), max_size=len(EVERY)))
@settings(max_examples=150, deadline=None)
def test_any_row_is_read_kept_and_made_a_coin_again(cells: list[Cell]) -> None:
    reading = row_reading.read(Row(2, tuple(cells)), PLAN, Currencies("EUR"))
    kept = json.loads(json.dumps(reading_to_json(reading)))
    assert (reading.coin is None) == (reading.skipped is not None)
    if reading.coin is not None:
        coin = rebuilt(kept["coin"])
        resemblance.piece(kept["coin"])
        assert coin.version == 1


@given(st.text(max_size=200))
def test_any_text_is_a_heading_that_means_something_or_nothing(text: str) -> None:
    found = mapping.meaning(text)
    assert found is None or found.target in TARGETS


@given(st.lists(st.lists(CELLS, max_size=8), max_size=12))
@settings(max_examples=150, deadline=None)
def test_any_sheet_is_a_table_whose_columns_all_go_somewhere(sheet: list[list[Cell]]) -> None:
    table = headings.find([Row(number, tuple(cells)) for number, cells in enumerate(sheet, start=1)])
    plan = mapping.plan(table.header, table.headings, table.rows)
    assert [column.index for column in plan.columns] == list(range(len(table.headings)))
    assert all(column.target in TARGETS for column in plan.columns)


@given(st.binary(max_size=3000))
@settings(deadline=None)
def test_any_bytes_are_rows_or_a_refusal(data: bytes) -> None:
    with suppress(CoinStackError):
        spreadsheets.read(data, "x")


BOOKS = [
    make([["No", "Ruler"], [1, "Nero"], [2, "Otho"]])
    for make in (building.xlsx, building.xls, building.xlsb, building.ods)
]


@given(st.sampled_from(BOOKS), st.integers(0, 100_000), st.binary(min_size=1, max_size=40))
@settings(max_examples=60, deadline=None)  # each opens a process
def test_any_damage_to_a_workbook_is_rows_or_a_refusal(book: bytes, place: int, damage: bytes) -> None:
    at = place % len(book)
    with suppress(CoinStackError):
        spreadsheets.read(book[:at] + damage + book[at + len(damage) :], "x")


@given(st.text(max_size=120))
def test_small_readers_take_any_text(text: str) -> None:
    lot_keys.key(text)
    lot_keys.key("https://coins.ha.com/" + text)
    lot_keys.urls_in(text)
    modern_dates.read(text)
    found = pedigree.read(text)
    words = f"{found.owners or ''} {found.compared or ''}".split()
    assert sorted(words) == sorted(text.split())
