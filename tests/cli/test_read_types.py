"""`coinstack read types`: what the references of a workbook lead to."""

import json
from pathlib import Path

from tests.serving import run
from tests.shared import shared

SHEET = """Ruler,Denomination,Reference
Trajan,Denarius,RIC 98; Sear 3125
Tiberius,Denarius,
Commodus,Drachm,RPC IV.4 1234
Augustus,Denarius,Sear 1605
Augustus,Denarius,"RIC I (2) 207 | var."
"""


def told(folder: Path, *more: str) -> str:
    """What the command prints for the sheet, with no catalog loaded."""
    file = folder / "coins.csv"
    file.write_text(SHEET, "utf-8")
    done = run("read", "types", str(file), *more, extra={"COINSTACK_DATA": str(folder / "data")})
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_each_cell_is_listed_under_how_many_types_it_leads_to(tmp_path: Path) -> None:
    lines = told(tmp_path).splitlines()
    assert lines[0] == "4 references: 0 uniquely, 0 ambiguously, 3 by rule, unverified, 1 not at all."
    assert "| 2 | RIC 98; Sear 3125 | by rule, unverified | `ric.2.tr.98` 0.75 |" in lines[4]
    assert "| 5 | Sear 1605 | not at all |" in lines[6]
    assert "\\| var." in lines[7]


def test_programs_get_all_of_it_as_json(tmp_path: Path) -> None:
    rows = json.loads(told(tmp_path, "--json"))
    assert [one["row"] for one in rows] == [2, 4, 5, 6]
    assert rows[0]["standing"] == "by_rule"
    assert rows[1]["types"][0]["uri"] == "https://rpc.ashmus.ox.ac.uk/coins/4.4/1234"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    done = run("read", "types", str(tmp_path / "none.xlsx"))
    assert done.returncode == 1
    assert b"There is no file" in done.stderr and b"Traceback" not in done.stderr


def test_every_reference_of_the_owners_workbook_is_listed(tmp_path: Path) -> None:
    file = shared("data/v1/collection-v1.xlsx")
    done = run("read", "types", str(file), "--json", extra={"COINSTACK_DATA": str(tmp_path)})
    rows = json.loads(done.stdout)
    assert len(rows) == 72
    assert sum(one["standing"] == "none" for one in rows) < 10
