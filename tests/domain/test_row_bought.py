"""A row says where the coin came from and what it cost."""

import pytest

from coinstack.domain import mapping, row_reading
from coinstack.domain.document import Json
from coinstack.domain.row_bought import Currencies
from coinstack.domain.workbook import Cell, Row
from tests.domain.reading_rows import children, group, read, said, told


def test_a_currency_is_never_assumed() -> None:
    reading = read(["Ruler", "Amount paid"], ["Nero", 384])
    assert (group(reading, "acquisition"), reading.open) == (
        {"price": {"amount": "384", "currency": None}},
        ("currency",),
    )


def test_a_currency_comes_from_the_cell_the_heading_or_the_owner_in_this_order() -> None:
    def currency(heading: str, cell: Cell, stated: str | None) -> Json:
        bought = group(read(["Ruler", heading], ["Nero", cell], currency=stated), "acquisition")
        price = bought.get("price") if isinstance(bought, dict) else None
        return price.get("currency") if isinstance(price, dict) else None

    assert currency("Price (EUR)", "$ 20 USD", "GBP") == "USD"
    assert currency("Price (EUR)", 20, "GBP") == "EUR"
    assert currency("Price", 20, "GBP") == "GBP"


def test_what_is_no_sum_stays_under_its_heading() -> None:
    reading = read(["Ruler", "Price"], ["Nero", "a gift"])
    assert (children(reading, "custom"), told(reading)) == (
        [{"field": "Price", "text": "a gift"}],
        ["acquisition.price"],
    )


def test_an_address_behind_the_cell_is_the_link() -> None:
    reading = read(["Ruler", "Link"], ["Nero", "bought here"], links={1: "https://www.ebay.com/itm/397040880671"})
    assert group(reading, "acquisition") == {
        "url": "https://www.ebay.com/itm/397040880671",
        "lot_key": "ebay/397040880671",
    }
    assert children(reading, "custom") == [{"field": "Link", "text": "bought here"}]


def test_a_second_link_in_the_comment_is_kept_and_told() -> None:
    reading = read(
        ["Ruler", "Link", "Comment"],
        ["Coson", "https://www.ebay.com/itm/397040880671", "https://www.cngcoins.com/Coin.aspx?CoinID=60511"],
    )
    assert group(reading, "notes") == "https://www.cngcoins.com/Coin.aspx?CoinID=60511"
    assert told(reading) == ["notes"]


def test_a_date_of_purchase_is_a_day_or_stays_words() -> None:
    def bought(cell: Cell) -> Json:
        return group(read(["Ruler", "Purchase date"], ["Nero", cell]), "acquisition")

    assert bought("14 May 2024") == {"date": "2024-05-14", "date_text": "14 May 2024"}
    assert bought(45426) == {"date": "2024-05-14", "date_text": "2024-05-14"}  # a serial in a column of texts
    assert bought("45426") == {"date": "2024-05-14", "date_text": "2024-05-14"}
    assert bought("3/4/2024") == {"date_text": "3/4/2024"}
    assert bought("2011") == {"date_text": "2011"}


def test_box_tray_and_slot_in_columns_of_their_own_are_one_place() -> None:
    assert group(read(["Ruler", "Box", "Tray", "Slot"], ["Nero", "Velvet 2", 5, 1]), "place") == "Velvet 2 / 5 / 1"


def test_a_pedigree_is_kept_and_a_comparison_is_none() -> None:
    reading = read(["Ruler", "Pedigree"], ["Nero", "Ex Peh Collection. Cf. Berk, Sale 227 (14 May 2024), lot 18."])
    assert group(reading, "provenance") == "Ex Peh Collection."
    assert (group(reading, "notes"), told(reading)) == ("Cf. Berk, Sale 227 (14 May 2024), lot 18.", ["provenance"])


def test_a_mixed_column_without_a_heading_gives_rarity_where_it_is_one() -> None:
    rows = [Row(n, ("Nero", word)) for n, word in enumerate(["Rare", "Scarce", "R2", "Western Empire"], start=2)]
    plan = mapping.plan(1, ["Ruler", ""], rows)
    found = [row_reading.read(row, plan, Currencies()) for row in rows]
    assert [said(one).get("rarity") for one in found] == ["Rare", "Scarce", "R2", None]
    assert children(found[3], "custom") == [{"field": "Column B", "text": "Western Empire"}]


def test_several_notes_say_under_which_heading_they_stood() -> None:
    reading = read(["Ruler", "Notes", "Beschreibung"], ["Nero", "toned", "ein schönes Stück"])
    assert group(reading, "notes") == "toned\nBeschreibung: ein schönes Stück"


def test_an_address_behind_any_cell_is_the_link_where_it_is_of_a_lot() -> None:
    lot, book = "https://www.ebay.com/itm/397040880671", "https://www.example.org/books/ric"
    reading = read(["Ruler", "Reference"], ["Nero", "RIC I 12"], links={0: lot, 1: book})
    assert group(reading, "acquisition") == {"url": lot, "lot_key": "ebay/397040880671"}
    assert group(reading, "notes") == f"Reference, link: {book}"


def test_the_link_that_stands_in_the_notes_too_is_told_once() -> None:
    lot = "https://www.ebay.com/itm/397040880671"
    reading = read(["Ruler", "Link", "Notes"], ["Nero", lot, f"see {lot}"])
    assert (group(reading, "notes"), told(reading)) == (f"see {lot}", [])


@pytest.mark.parametrize(("cell", "status"), [("yes", "owned"), ("sold", "sold"), ("at the bank", None)])
def test_a_status_is_a_word_for_it_or_yes(cell: str, status: str | None) -> None:
    reading = read(["Ruler", "Status"], ["Nero", cell])
    assert group(reading, "status") == status
    assert told(reading) == ([] if status else ["status"])


def test_pedigrees_of_two_columns_are_one_below_the_other() -> None:
    reading = read(["Ruler", "Pedigree", "Provenance"], ["Nero", "Ex Peh Collection.", "Ex Leu 20 (1978), lot 78."])
    assert group(reading, "provenance") == "Ex Peh Collection.\nEx Leu 20 (1978), lot 78."
