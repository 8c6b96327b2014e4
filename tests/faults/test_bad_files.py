"""Files dropped on a server that runs: refused in words or read with remarks, and nothing half written."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.api.test_errors import faults
from tests.faults import files
from tests.serving import Server, run, serving
from tests.spreadsheets.building import xlsx

pytestmark = pytest.mark.xdist_group("test_bad_files")  # one server for all the files

MEMORY_MB = 500  # an entity or a bomb that grew would take gigabytes


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("faults") / "data") as found:
        yield found


def drop(server: Server, name: str, data: bytes, **form: str) -> httpx2.Response:
    return server.client.post("/api/v2/import/collection?wait=30", files={"file": (name, data)}, data=form)


def coins(server: Server) -> int:
    return int(server.client.get("/api/v2/coins").json()["total"])


@pytest.mark.parametrize("kind", files.REFUSED)
def test_what_cannot_be_read_is_refused_in_words_and_leaves_no_coin(server: Server, kind: str) -> None:
    name, make, words = files.REFUSED[kind]
    answer = drop(server, name, make())
    assert answer.status_code in {415, 422}, answer.text
    assert list(faults(answer, answer.status_code)) == []
    assert words in answer.json()["detail"]
    for record in server.client.get("/api/v2/import/records").json()["records"]:
        assert record["state"] == "failed" and record["failure"]
        confirmed = server.client.post(f"/api/v2/import/collection/{record['import_id']}/confirm?wait=5")
        assert list(faults(confirmed, 409)) == []
        assert server.client.delete(f"/api/v2/import/records/{record['import_id']}").status_code == 200
    assert coins(server) == 0
    assert server.client.get("/readyz").json()["checks"]["database"] == "ok"


def test_none_of_it_grew_in_memory(server: Server) -> None:
    told = Path(f"/proc/{server.process.pid}/status")
    if not told.exists():
        pytest.skip("this system does not tell what a process has taken")
    peak = next(line for line in told.read_text().splitlines() if line.startswith("VmHWM"))
    assert int(peak.split()[1]) / 1000 < MEMORY_MB


@pytest.mark.parametrize("kind", ["an encrypted workbook", "a bomb", "headings only"])
def test_the_command_line_refuses_it_beside_the_server(server: Server, tmp_path: Path, kind: str) -> None:
    name, make, words = files.REFUSED[kind]
    path = tmp_path / name
    path.write_bytes(make())
    done = run("import", "workbook", str(path), "--data", str(server.data), "--json")
    assert done.returncode == 1
    said = done.stderr.decode()
    assert said.startswith("coinstack: ") and said.count("\n") == 1 and words in said
    assert b'"state": "failed"' in done.stdout


def read(server: Server, name: str, data: bytes) -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]]]:
    """The import as previewed, its rows, and the coins that it became; it is taken back afterwards."""
    answer = drop(server, name, data, currency="EUR")
    assert answer.status_code == 200, answer.text
    shown = answer.json()
    path = f"/api/v2/import/collection/{shown['import_id']}"
    rows = server.client.get(f"{path}/rows").json()["rows"]
    confirmed = server.client.post(f"{path}/confirm?wait=30").json()
    assert confirmed["state"] == "confirmed", confirmed
    became = [
        server.client.get(f"/api/v2/coins/{row['coin_id']}").json()
        for row in server.client.get(f"{path}/rows").json()["rows"]
        if row["coin_id"]
    ]
    assert len(became) == coins(server)
    assert server.client.delete(f"/api/v2/import/records/{shown['import_id']}").json()["undone"] == len(became)
    assert coins(server) == 0
    return shown, rows, became


def told(rows: list[dict[str, Any]]) -> str:
    return " | ".join(f"{row['row']} {one['field']}: {one['words']}" for row in rows for one in row["warnings"])


def issuers(became: list[dict[str, Any]]) -> list[str | None]:
    return [coin["description"]["issuer"] for coin in became]


def test_three_hundred_columns_are_kept_to_the_last(server: Server) -> None:
    shown, _, (coin,) = read(server, "wide.xlsx", files.wide())
    assert len(shown["mapping"]["columns"]) == 300
    assert [one["text"] for one in coin["custom"]] == [f"value {number}" for number in range(294)]


def test_a_table_with_two_rows_of_headings_is_read_below_them(server: Server) -> None:
    groups = ("Type", None, None, "Specimen", "Literature", None)
    _, _, became = read(server, "two.xlsx", xlsx((("My coins",), groups, *files.TABLE)))
    assert issuers(became) == ["Trajan", "Nero"]


def test_a_merged_cell_counts_for_each_row_that_it_spans(server: Server) -> None:
    _, _, became = read(server, "merged.xlsx", files.merged())
    assert issuers(became) == ["Trajan", "Trajan"]


def test_a_broken_formula_is_a_blank_that_is_told_of(server: Server) -> None:
    _, rows, became = read(server, "errors.xlsx", files.with_errors())
    assert [coin["description"]["weight_g"] for coin in became] == [None, 10.2]
    assert "#REF!" in told(rows) and "#DIV/0!" in told(rows)


def test_days_are_read_as_dates_however_the_cell_holds_them(server: Server) -> None:
    _, _, became = read(server, "dated.xlsx", files.dated())
    assert [coin["acquisition"]["date"] for coin in became] == ["2019-03-14"] * 4


def test_numbers_where_texts_belong_are_texts(server: Server) -> None:
    _, _, became = read(
        server,
        "numbers.xlsx",
        xlsx((files.HEAD, ("Trajan", 5, 7, "3,41 g", 147, 2.5), ("Nero", True, "AE", "heavy", 1.5, 3))),
    )
    assert issuers(became) == ["Trajan", "Nero"]
    assert [coin["description"]["weight_g"] for coin in became] == [3.41, None]
    assert [coin["citations"][0]["raw"] for coin in became] == ["147", "1.5"]
    assert "heavy" in str(became[1])


def test_signs_that_cannot_be_printed_are_taken_out(server: Server) -> None:
    table = "Ruler;Metal;Notes\nTra\x00jan;AR;to\x07ned\x1b[31m\nNero;AE;\x0bdark\n"
    _, _, became = read(server, "control.csv", table.encode())
    assert issuers(became) == ["Trajan", "Nero"]
    assert not set("\x00\x07\x1b\x0b") & set(str(became))


def test_a_cell_of_ten_megabytes_is_cut_and_told_of(server: Server) -> None:
    table = b"Ruler;Metal;Notes\nTrajan;AR;" + b"very long " * 1_000_000 + b"\nNero;AE;short\n"
    _, rows, became = read(server, "long.csv", table)
    assert issuers(became) == ["Trajan", "Nero"]
    assert len(became[0]["notes"]) <= 100_000
    assert "longer than" in told(rows)


def test_right_to_left_and_combining_signs_stay_as_they_were_written(server: Server) -> None:
    legend, note = "ירושלם הקדשה", "Tra\u0308jan \u202bשקל\u202c \U0001f9ff"
    table = f"Ruler;Metal;Obverse legend;Notes\nBar Kokhba;AR;{legend};{note}\n"
    _, _, (coin,) = read(server, "hebrew.csv", table.encode())
    assert coin["description"]["obverse_legend"] == legend
    assert coin["notes"] == note


def test_a_quotation_mark_that_is_never_closed_does_not_swallow_the_table(server: Server) -> None:
    table = 'Ruler;Metal;Notes\nTrajan;AR;"toned\nNero;AE;pitted\nGalba;AR;fine\n'
    answer = drop(server, "quote.csv", table.encode())
    if answer.status_code == 200:  # read, with a word about it
        shown = answer.json()
        assert shown["notes"] or shown["summary"]["warnings"]
        assert shown["summary"]["coins"] == 3
    else:
        assert list(faults(answer, 422)) == []
        assert "line 2" in answer.json()["detail"]


def test_a_file_that_changes_while_it_is_read_is_not_taken(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "coins.csv"
    path.write_bytes(b"Ruler;Metal;Notes\n" + b"Trajan;AR;toned\n" * 1_000_000)
    done = threading.Event()

    def write_on() -> None:
        with path.open("ab", buffering=0) as file:
            while not done.is_set():
                file.write(b"Nero;AE;pitted\n")

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        refused = run("import", "workbook", str(path), "--data", str(server.data))
    finally:
        done.set()
        writer.join()
    assert refused.returncode == 1
    assert b"changed while it was read" in refused.stderr
    assert coins(server) == 0
