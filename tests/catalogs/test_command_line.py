"""`coinstack catalog`: load, status, rollback, for people and for programs."""

import json
from pathlib import Path

from tests.catalogs.tables import CRRO, PERSONS, table
from tests.serving import run


def test_catalogs_are_loaded_told_of_and_gone_back_from(tmp_path: Path) -> None:
    data = ("--data", str(tmp_path / "data"))
    nothing = run("catalog", "status", *data)
    assert nothing.returncode == 1 and nothing.stdout.decode().startswith("No catalog is loaded")
    first = run("catalog", "load", str(table(tmp_path, "persons", PERSONS)), *data)
    assert first.returncode == 0 and "persons" in first.stdout.decode() and "CC BY" in first.stdout.decode()
    rows = str(table(tmp_path, "crawford", CRRO))
    second = run("catalog", "load", rows, "--kind", "crro_types", "--json", *data)
    told = json.loads(second.stdout)
    assert {one["kind"]: (one["rows"], one["licence"]) for one in told["sources"]} == {
        "persons": (3, "CC BY"), "crro_types": (2, "ODbL 1.0"),
    }  # fmt: skip
    assert told["counts"]["types"] == 2 and told["previous_built_at"]
    back = run("catalog", "rollback", "--json", *data)
    assert [one["kind"] for one in json.loads(back.stdout)["sources"]] == ["persons"]
    assert run("catalog", "status", *data).returncode == 0


def test_a_table_that_cannot_be_read_is_one_sentence_and_exit_code_1(tmp_path: Path) -> None:
    path = tmp_path / "persons.csv"
    path.write_text("id,label_en\na,b,c\n", "utf-8")
    failed = run("catalog", "load", str(path), "--data", str(tmp_path / "data"))
    assert failed.returncode == 1 and failed.stdout == b""
    assert failed.stderr.decode() == "coinstack: persons.csv, line 2, has 3 cells where the first line has 2.\n"


def test_of_a_folder_of_tables_those_that_are_of_no_catalog_are_left_out_and_named(tmp_path: Path) -> None:
    hoards = tmp_path / "igch_hoards.csv"
    hoards.write_text("id,label\nigch1122,IGCH 1122\n", "utf-8")
    data = ("--data", str(tmp_path / "data"))
    done = run("catalog", "load", str(hoards), str(table(tmp_path, "persons", PERSONS)), *data)
    assert done.returncode == 0 and "persons" in done.stdout.decode()
    assert "igch_hoards.csv was left out" in done.stderr.decode()
    alone = run("catalog", "load", str(hoards), *data)
    assert alone.returncode == 1 and "is no kind of table" in alone.stderr.decode()
