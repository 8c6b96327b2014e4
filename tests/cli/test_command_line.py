"""The command line as scripts use it: exit codes, JSON on standard output, words on standard error."""

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from coinstack import __version__
from tests.serving import command, environment, run

COMMANDS = [(), ("serve",), ("import",), ("import", "workbook"), ("read",), ("read", "dates"), ("read", "references")]
PLAIN = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}


def lines(done: "subprocess.CompletedProcess[bytes]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_tells_what_it_is_for(words: tuple[str, ...]) -> None:
    done = run(*words, "--help")
    assert done.returncode == 0 and done.stderr == b""
    assert "Usage" in done.stdout.decode() and "--help" in done.stdout.decode()


def test_the_version_is_told() -> None:
    assert run("--version").stdout.decode().strip() == f"coinstack {__version__}"


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("serve", "--port", "many"), ("import", "workbook"), ("read", "dates", "--colour"), ("read",)],
    ids=" ".join,
)
def test_wrong_usage_is_exit_code_2_and_says_how_it_is_used(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Usage" in (done.stderr + done.stdout).decode()
    assert b"Traceback" not in done.stderr


def test_dates_are_read_line_by_line_whatever_the_locale() -> None:
    given = (
        '{"id": "α", "text": "c. AD 98–117"}\n\n{"id": 2, "text": "κένταυρος"}\n'
        '{"id": null, "text": 7}\n{"text": "44 v. Chr."}\n'
    )
    done = run("read", "dates", given=given, extra=PLAIN)
    assert done.returncode == 0 and done.stderr == b""
    nothing = {"year_from": None, "year_to": None, "circa": False, "before": False, "after": False}
    assert lines(done) == [
        {"id": "α", "year_from": 98, "year_to": 117, "circa": True, "before": False, "after": False},
        {"id": 2, **nothing},
        {"id": None, **nothing},
        {"id": None, "year_from": -44, "year_to": -44, "circa": False, "before": False, "after": False},
    ]


def test_citations_are_read_with_what_is_known_of_the_coin(tmp_path: Path) -> None:
    given = [
        {"id": 1, "text": "RIC 207; RSC 462"},
        {"id": 2, "text": "RIC 207", "context": {"ruler": "Trajan", "year_from": 103, "year_to": 111}},
        {"id": 3, "text": "Müller −", "context": "no object"},
        {"id": 4, "text": "", "context": {"ruler": 7, "year_from": "old", "colour": "red"}},
    ]
    given_lines = "".join(json.dumps(one) + "\n" for one in given)
    done = run("read", "references", given=given_lines, extra=PLAIN | {"COINSTACK_DATA": str(tmp_path / "none")})
    assert done.returncode == 0 and done.stderr == b""
    assert not (tmp_path / "none").exists()
    found = lines(done)
    assert [one["id"] for one in found] == [1, 2, 3, 4]
    keys = "raw catalog volume part edition section number suffix qualifier page note".split()
    for one in found:
        assert list(one) == ["id", "references", "types"]
        assert all(list(reference) == keys for reference in one["references"])
    assert [(one["catalog"], one["number"]) for one in found[0]["references"]] == [("RIC", "207"), ("RSC", "462")]
    assert found[1]["references"][0]["volume"] == "II"
    assert found[3]["references"] == []
    without_ruler, trajan, *others = [[(kind["uri"], kind["verified"]) for kind in one["types"]] for one in found]
    assert trajan == [("http://numismatics.org/ocre/id/ric.2.tr.207", False)]
    assert without_ruler == [] and others == [[], []]


@pytest.mark.parametrize("bad", ["nonsense", "[1, 2]", '"a text"', '{"id": 1', "NaN", "[" * 100_000, "\x00"])
def test_a_line_that_is_no_json_object_is_named_by_its_number(bad: str) -> None:
    done = run("read", "dates", given=f'{{"id": 1, "text": "44 BC"}}\n{bad}\n{{"id": 3, "text": "AD 98"}}\n')
    assert done.returncode == 1
    assert [one["id"] for one in lines(done)] == [1]  # what was read before is not lost
    assert done.stderr.decode().startswith("coinstack: line 2 ") and done.stderr.count(b"\n") == 1


def test_bytes_that_are_no_text_are_read_as_far_as_they_go() -> None:
    done = run("read", "dates", given=b'\xef\xbb\xbf{"id": 1, "text": "98\xff\xfe-117 AD"}\n')
    assert done.returncode == 0, done.stderr
    assert [one["id"] for one in lines(done)] == [1]


def test_a_reader_that_hears_no_more_is_no_failure() -> None:
    """As in `coinstack read dates < many | head -1`."""
    given = '{"id": 1, "text": "AD 98"}\n' * 20_000
    done = subprocess.run(
        ["/bin/sh", "-c", '"$@" | head -1', "sh", *command("read", "dates")],
        input=given.encode(),
        capture_output=True,
        env=environment(),
        check=False,
    )
    assert json.loads(done.stdout)["year_from"] == 98
    assert b"Traceback" not in done.stderr and b"BrokenPipe" not in done.stderr


def test_an_import_speaks_utf_8_whatever_the_locale(tmp_path: Path) -> None:
    table = tmp_path / "münzen.csv"
    table.write_text("Ruler;Metal;Weight;Price\nΑλέξανδρος;AR;17,1;120\n;;;\nΔημήτριος;AR;;7\n", encoding="utf-8")
    arguments = ("import", "workbook", str(table), "--data", str(tmp_path / "data"))
    dry = run(*arguments, "--dry-run", extra=PLAIN)
    assert dry.returncode == 3, dry.stderr
    assert dry.stdout.decode().startswith("Would add 2 coins") and "Αλέξανδρος" in dry.stdout.decode()
    done = run(*arguments, "--json", extra=PLAIN)
    assert done.returncode == 3 and done.stderr == b""  # no currency was named
    told = json.loads(done.stdout)
    assert list(told) == "import_id state coins_added updated unchanged skipped decisions warnings".split()
    assert (told["state"], told["coins_added"]) == ("confirmed", 2)
    assert "Αλέξανδρος" in done.stdout.decode()
