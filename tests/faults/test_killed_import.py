"""`kill -9` in the middle of an import: all or nothing, and it can go on."""

import time
from pathlib import Path

import pytest

from tests.serving import Server, serving, until
from tests.spreadsheets.building import Table, xlsx

ROWS = 1200
TABLE: Table = [
    ["No", "Ruler", "Denomination", "Weight", "Price (EUR)", "Reference"],
    *([n, "Nero", "Denarius", 2 + n / 1000, n, f"RIC I {n}"] for n in range(1, ROWS + 1)),
]


def state(server: Server, number: int) -> str:
    """Where the import stands."""
    return str(server.client.get(f"/api/v2/import/collection/{number}").json()["state"])


def coins(server: Server) -> int:
    """How many coins there are."""
    return int(server.client.get("/api/v2/coins?limit=1").json()["total"])


def begin(server: Server) -> int:
    """Upload the workbook."""
    answer = server.client.post("/api/v2/import/collection", files={"file": ("coins.xlsx", xlsx(TABLE))})
    return int(answer.json()["import_id"])


@pytest.mark.parametrize("pause", [0.0, 0.1, 0.3])
def test_a_server_killed_in_a_confirm_has_written_all_or_nothing(tmp_path: Path, pause: float) -> None:
    with serving(tmp_path) as server:
        number = begin(server)
        until(lambda: state(server, number) == "ready", "the workbook is read")
        server.client.post(f"/api/v2/import/collection/{number}/confirm")
        time.sleep(pause)
        server.kill()
    with serving(tmp_path) as server:
        # a list counts to a thousand exactly
        assert (coins(server), state(server, number)) in {(0, "ready"), (1000, "confirmed"), (ROWS, "confirmed")}
        server.client.post(f"/api/v2/import/collection/{number}/confirm?wait=30")
        assert state(server, number) == "confirmed"
        assert server.client.get(f"/api/v2/import/collection/{number}").json()["summary"]["done"]["added"] == ROWS


def test_a_server_killed_in_reading_takes_the_workbook_up_again(tmp_path: Path) -> None:
    with serving(tmp_path) as server:
        number = begin(server)
        server.kill()
    with serving(tmp_path) as server:
        until(lambda: state(server, number) == "ready", "the workbook is read again")
        rows = server.client.get(f"/api/v2/import/collection/{number}").json()["summary"]["rows"]
        assert rows == ROWS
