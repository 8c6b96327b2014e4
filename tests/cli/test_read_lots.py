"""`coinstack read lots` and `read lot`: lines in, lines out, and a lot for a person."""

import json
import subprocess
import sys
from pathlib import Path

LOT = (
    "Trajan AR Denarius. Rome, AD 103-111. IMP TRAIANO, laureate head right / COS V, Victory left. RIC II 128. 3.2g,"
    " 19mm, 6h.\n\nVF."
)


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "coinstack", "read", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_each_line_is_answered_and_a_bad_one_is_named() -> None:
    lines = [
        json.dumps({"id": 1, "text": LOT}),
        "no json",
        "[]",
        json.dumps({"id": "b"}),
        "",
        json.dumps({"id": 2, "text": ""}),
    ]
    done = run("lots", given="\n".join(lines) + "\n")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1
    assert [answer["id"] for answer in answers] == [1, None, None, "b", 2]
    assert "Line 2 " in answers[1]["error"] and "Line 3 " in answers[2]["error"] and "Line 4 " in answers[3]["error"]
    first = answers[0]
    assert first["values"]["weight_g"] == 3.2 and first["values"]["references"] == ["RIC II 128"]
    start, end = first["spans"]["mint"]
    assert LOT[start:end] == first["values"]["mint"] == "Rome"
    assert 0 < first["confidence"]["mint"] <= 1 and first["warnings"] == []
    assert all(value in (None, []) for value in answers[4]["values"].values())


def test_all_lines_good_is_success() -> None:
    assert run("lots", given=json.dumps({"id": 1, "text": LOT})).returncode == 0


def test_a_lot_is_printed_for_a_person(tmp_path: Path) -> None:
    file = tmp_path / "lot.txt"
    file.write_text(LOT, encoding="utf-8")
    done = run("lot", "--file", str(file))
    assert done.returncode == 0
    lines = {" ".join(line.split()) for line in done.stdout.splitlines()}
    assert {"issuer Trajan", "weight (g) 3.2", "reference RIC II 128", "grade VF"} <= lines


def test_a_lot_from_standard_input_can_be_json() -> None:
    assert json.loads(run("lot", "--json", given=LOT).stdout)["values"]["denomination"] == "Denarius"


def test_a_file_that_is_not_there_is_one_sentence() -> None:
    done = run("lot", "--file", "/no/such/file")
    assert done.returncode == 1 and done.stdout == "" and done.stderr.startswith("coinstack: ")
