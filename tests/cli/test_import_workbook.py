"""`coinstack import workbook`, run as its owner runs it."""

import io
import json
from pathlib import Path

import pytest

from coinstack.infrastructure import cli_import, config
from coinstack.infrastructure.main import Wired, wire
from tests.serving import run
from tests.shared import shared
from tests.spreadsheets.building import Table, xlsx

TABLE: Table = [
    ["No", "Ruler", "Denomination", "Weight", "Price paid"],
    [1, "Nero", "Denarius", 3.41, 250],
    [2, "Otho", "Denarius", 3.22, 900],
    [3, None, None, None, None],
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A small workbook."""
    path = tmp_path / "coins.xlsx"
    path.write_bytes(xlsx(TABLE))
    return path


@pytest.fixture
def wired(tmp_path: Path) -> Wired:
    """An empty collection."""
    return wire(config.read({}, data=tmp_path / "data"))


def told(wired: Wired, capsys: pytest.CaptureFixture[str], book: Path, **said: object) -> tuple[int, dict[str, object]]:
    """Run with --json: the exit code and what was printed."""
    code = cli_import.run(wired.services, book, as_json=True, **said)  # type: ignore[arg-type] # the command's own options
    printed: dict[str, object] = json.loads(capsys.readouterr().out)
    return code, printed


def test_everything_decided_is_exit_code_0(wired: Wired, capsys: pytest.CaptureFixture[str], book: Path) -> None:
    code, outcome = told(wired, capsys, book, currency="eur")
    assert code == cli_import.DONE
    assert outcome == {
        "import_id": 1, "state": "confirmed", "coins_added": 2, "updated": 0, "unchanged": 0,
        "skipped": [{"row": 4, "reason": "Names no coin: it holds only your number."}], "decisions": [], "warnings": [],
    }  # fmt: skip


def test_an_open_currency_is_exit_code_3(wired: Wired, capsys: pytest.CaptureFixture[str], book: Path) -> None:
    code, outcome = told(wired, capsys, book)
    assert (code, outcome["coins_added"]) == (cli_import.OPEN, 2)
    assert outcome["decisions"] == [
        {
            "kind": "currency", "rows": 2, "sources": [{"source": "", "rows": 2}],
            "question": "2 rows have sums that name no currency. In which was it paid?",
        }
    ]  # fmt: skip


def test_a_second_run_adds_nothing(wired: Wired, capsys: pytest.CaptureFixture[str], book: Path) -> None:
    told(wired, capsys, book, currency="EUR")
    code, outcome = told(wired, capsys, book, currency="EUR")
    assert (code, outcome["coins_added"], outcome["unchanged"]) == (0, 0, 2)


def test_a_dry_run_says_what_a_real_run_does_and_leaves_nothing(
    wired: Wired, capsys: pytest.CaptureFixture[str]
) -> None:
    path = shared("data/v1/collection-v1.xlsx")
    _, dry = told(wired, capsys, path, dry_run=True)
    with wired.services.unit_of_work() as uow:
        assert uow.coins.get_many([1]) == []
    code, real = told(wired, capsys, path)
    same = ("coins_added", "updated", "unchanged", "skipped", "decisions", "warnings")
    assert {name: dry[name] for name in same} == {name: real[name] for name in same}
    assert (code, dry["import_id"], dry["state"], real["state"]) == (3, None, "ready", "confirmed")


def test_changed_rows_are_offered_and_taken_with_update(
    wired: Wired, capsys: pytest.CaptureFixture[str], book: Path
) -> None:
    told(wired, capsys, book, currency="EUR")
    book.write_bytes(xlsx([TABLE[0], [1, "Nero", "Denarius", 3.43, 250], *TABLE[2:]]))
    code, outcome = told(wired, capsys, book, currency="EUR", dry_run=True)
    assert (code, outcome["updated"], outcome["unchanged"]) == (3, 0, 1)
    code, outcome = told(wired, capsys, book, currency="EUR", update=True)
    assert (code, outcome["updated"], outcome["unchanged"], outcome["decisions"]) == (0, 1, 1, [])


@pytest.mark.parametrize(
    ("said", "code", "words"),
    [
        ({"currency": "dollars"}, 2, "three letters"),
        ({"sheet": "Celtic"}, 2, "no sheet Celtic"),
        ({"mapping": Path("nothing.json")}, 2, "no JSON file"),
    ],
)
def test_what_was_asked_wrongly_is_exit_code_2(
    wired: Wired, capsys: pytest.CaptureFixture[str], book: Path, said: dict[str, object], code: int, words: str
) -> None:
    assert cli_import.run(wired.services, book, **said) == code  # type: ignore[arg-type] # the command's own options
    assert words in capsys.readouterr().err


def test_what_cannot_be_read_is_exit_code_1(wired: Wired, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "coins.pdf"
    path.write_bytes(b"%PDF-1.7")
    assert cli_import.run(wired.services, path, as_json=True) == cli_import.FAILED
    captured = capsys.readouterr()
    assert "PDF" in captured.err
    assert json.loads(captured.out)["state"] == "failed"
    assert cli_import.run(wired.services, tmp_path / "nothing.xlsx") == cli_import.FAILED


def test_columns_are_mapped_by_a_file(
    wired: Wired, capsys: pytest.CaptureFixture[str], book: Path, tmp_path: Path
) -> None:
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"No": "custom"}', encoding="utf-8")
    told(wired, capsys, book, mapping=mapping)
    with wired.services.unit_of_work() as uow:
        coin = uow.coins.get(1)
        assert (coin.number, [(one.field, one.text) for one in coin.custom]) == (None, [("No", "1")])


def test_a_person_is_told_in_lines(wired: Wired, capsys: pytest.CaptureFixture[str]) -> None:
    cli_import.run(wired.services, shared("data/v1/collection-v1.xlsx"))
    printed = capsys.readouterr().out
    assert printed.startswith("Added 110 coins, updated 0, 0 unchanged.\nSkipped (7):\n  row 112: Names no coin")
    assert "Left for you to decide (1):\n  110 rows have sums that name no currency." in printed


def test_a_bar_is_drawn_on_a_terminal_only(
    wired: Wired, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], book: Path
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    cli_import.run(wired.services, book, dry_run=True)
    assert capsys.readouterr().err == ""
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    cli_import.run(wired.services, book, dry_run=True)
    assert "3 of 3 rows" in screen.getvalue()


def test_the_command_runs_from_the_shell(tmp_path: Path, book: Path) -> None:
    done = run("import", "workbook", str(book), "--currency", "EUR", "--json", "--data", str(tmp_path / "own"))
    assert (done.returncode, json.loads(done.stdout)["coins_added"]) == (0, 2)
