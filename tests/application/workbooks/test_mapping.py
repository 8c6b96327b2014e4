"""Columns are mapped by the owner, and the mapping is remembered."""

import pytest

from coinstack.application import confirming, importing
from coinstack.application.ports import Services
from coinstack.domain.errors import Invalid
from coinstack.domain.row_bought import Currencies
from tests.application.workbooks.tables import TABLE, collection, imported, read
from tests.spreadsheets.building import Table, xlsx


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
