"""Tables of types and authorities are read as their columns say; what is wrong is told with file and line."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from coinstack.domain.catalog import CatalogType
from coinstack.domain.errors import Invalid, NotFound, Unreadable, Unsupported
from coinstack.infrastructure.catalogs import loading, tables_csv
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.tables import CRRO, OCRE, PERSONS, loaded, table


def types(folder: Path, kind: str, rows: list[dict[str, str]]) -> dict[str, CatalogType]:
    records = list(tables_csv.source(table(folder, kind, rows)).records())
    return {one.id: one for one in records if isinstance(one, CatalogType)}


def test_a_number_is_split_from_what_follows_it(tmp_path: Path) -> None:
    found = types(tmp_path, "ocre_types", OCRE)
    parts = {key: (one.volume, one.edition, one.section, one.number, one.suffix) for key, one in found.items()}
    assert parts["ric.1(2).aug.207"] == ("1", "2", "aug", "207", None)
    assert parts["ric.4.ss.23b"] == ("4", "1", "ss", "23", "b")
    assert parts["ric.5.aur.326(a).1"] == ("5", "1", "aur", "326", "(a).1")
    assert parts["ric.2.hdn.1003_as"] == ("2", "1", "hdn", "1003", "_as")


def test_a_subtype_knows_the_type_that_it_is_a_variety_of(tmp_path: Path) -> None:
    assert types(tmp_path, "ocre_types", OCRE)["ric.5.aur.326(a).1"].broader == "ric.5.aur.326(a)"


def test_crawfords_types_have_dates_and_both_descriptions(tmp_path: Path) -> None:
    one = types(tmp_path, "crro_types", CRRO)["rrc-44.5"]
    assert (one.year_from, one.year_to, one.section, one.number) == (-211, -211, "44", "5")
    assert one.obverse.descriptions == (("en", "Helmeted head of Roma, right."),)
    assert one.reverse.legends == ("ROMA",)


@pytest.mark.parametrize(
    ("written", "legends"),
    [
        ("RESTITV|RESTITVIT", ("RESTITV", "RESTITVIT")),
        ("TR POT XV COS IIII | PAX", ("TR POT XV COS IIII | PAX",)),
        ("ROMA|", ("ROMA|",)),
        ("", ()),
    ],
)
def test_two_legends_are_told_from_a_legend_in_two_parts(
    tmp_path: Path, written: str, legends: tuple[str, ...]
) -> None:
    rows = [{"id": "ric.2_1(2).tit.1", "label": "a type", "rev_legend": written}]
    assert types(tmp_path, "ocre_types", rows)["ric.2_1(2).tit.1"].reverse.legends == legends


def test_several_ids_in_a_cell_are_several_and_lose_their_address(tmp_path: Path) -> None:
    rows = [{"id": "ric.6.anch.1", "label": "a type", "authority": "diocletian|http://nomisma.org/id/maximian"}]
    assert types(tmp_path, "ocre_types", rows)["ric.6.anch.1"].authorities == ("diocletian", "maximian")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id\nric.1(2).aug.1\n", "ocre_types.csv has no column “label” in its first line"),
        ("", "ocre_types.csv has no column “id”"),
        ("id,label\na,b,c\n", "ocre_types.csv, line 2, has 3 cells where the first line has 2"),
        ("id,label\na,b\na,c\n", "ocre_types.csv, line 3: “a” is in line 2 already"),
        ("id,label\n,b\n", "ocre_types.csv, line 2: “” in the column “id” is no id"),
        ("id,label,start\na,b,\nc,d,old\n", "ocre_types.csv, line 3: “old” in the column “start” is no year"),
        ('id,label\na,"b\n', "ocre_types.csv, line 2, is no line of a CSV table"),
        ('id,label\na,"b"c\n', "ocre_types.csv, line 2, is no line of a CSV table"),
        ("id,label\na," + "b" * 110_000, "ocre_types.csv, line 2, has a cell of more than 100,000 signs"),
        ("id,label\n" + "a" * 5_000 + ",b\n", "in the column “id” is no id"),
        ("id,label\na,\x00\n", "ocre_types.csv, line 2, holds what is no text"),
        ("id,label\n", "ocre_types.csv holds nothing"),
    ],
)
def test_what_is_wrong_with_a_table_is_told_and_the_catalog_stays(
    folder: Path, shelf: Shelf, tmp_path: Path, text: str, words: str
) -> None:
    loaded(folder, ocre_types=OCRE)
    path = tmp_path / "ocre_types.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable, match=re.escape(words)):
        loading.load(folder, [path])
    assert shelf.status().counts["types"] == len(OCRE)
    assert sorted(one.name for one in folder.iterdir() if one.suffix == ".sqlite") == [shelf_file(folder)]


def shelf_file(folder: Path) -> str:
    return (folder / "current").read_text("utf-8").strip()


def test_a_table_in_another_encoding_is_told(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "persons.csv"
    path.write_bytes("id,label_en\nnicephorus,Nicéphore\n".encode("latin-1"))
    with pytest.raises(Unreadable, match=r"persons\.csv is not in UTF-8"):
        loading.load(folder, [path])


def test_a_mark_before_the_first_line_and_blank_lines_are_no_matter(tmp_path: Path, folder: Path, shelf: Shelf) -> None:
    path = tmp_path / "persons.csv"
    path.write_text("\ufeffID,Label_EN\n\naugustus,Augustus\n\n", encoding="utf-8")
    loading.load(folder, [path])
    assert shelf.labels(["augustus"]) == {"augustus": "Augustus"}


@pytest.mark.parametrize(("column", "value"), [("lat", "north"), ("lat", "95"), ("lon", "nan"), ("lon", "181")])
def test_a_place_that_is_none_is_told(tmp_path: Path, folder: Path, column: str, value: str) -> None:
    row: Mapping[str, str] = {"id": "rome", "label_en": "Rome", column: value}
    with pytest.raises(Unreadable, match=r"mints\.csv, line 2: "):
        loading.load(folder, [table(tmp_path, "mints", [row])])


def test_a_file_of_no_kind_is_told_and_its_kind_can_be_said(tmp_path: Path, folder: Path, shelf: Shelf) -> None:
    path = table(tmp_path, "rulers", PERSONS)
    with pytest.raises(Unsupported, match="“rulers” is no kind of table or dump"):
        loading.load(folder, [path])
    loading.load(folder, [path], kind="persons")
    assert [one.kind for one in shelf.status().sources] == ["persons"]


def test_a_corpus_names_its_kind_too(tmp_path: Path, folder: Path, shelf: Shelf) -> None:
    loading.load(folder, [table(tmp_path, "ocre", OCRE)])
    assert [one.kind for one in shelf.status().sources] == ["ocre_types"]


def test_a_file_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="There is no file"):
        loading.load(folder, [tmp_path / "persons.csv"])


def test_two_files_of_one_kind_are_refused(folder: Path, tmp_path: Path) -> None:
    files = [table(tmp_path / part, "persons", PERSONS) for part in ("one", "two")]
    with pytest.raises(Invalid, match="2 of the files are of the kind “persons”"):
        loading.load(folder, files)
