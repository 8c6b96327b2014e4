"""`kill -9` while a lot is being confirmed: the coin is there with its lot record, or nothing is; and it goes on."""

import random
import sqlite3
import threading
import time
from pathlib import Path

import httpx2
import pytest

from tests.serving import Server, serving

TEXT = (
    "Septimius Severus. AD 193-211. AR Denarius (18mm, 3.{0:02d} g, 12h). Rome mint. Struck AD 202-210. "
    "SEVERVS PIVS AVG, laureate head right / FVNDATOR PACIS, Severus standing left. RIC IV 2{0:02d}. Choice EF."
)
IMPORT = "/api/v2/import"


def previews(server: Server, count: int) -> list[int]:
    """Previews of so many texts."""
    return [
        int(server.client.post(f"{IMPORT}/from-text", json={"text": TEXT.format(number)}).json()["import_id"])
        for number in range(count)
    ]


def together(folder: Path) -> list[tuple[int, str, int, int]]:
    """Of each preview: its number, its state, how many coins it became, and to how many of them its lot is linked."""
    connection = sqlite3.connect(folder / "collection.sqlite")
    try:
        return connection.execute(
            "SELECT i.id, i.state, (SELECT count(*) FROM coins c JOIN import_rows r ON r.coin_id = c.id "
            "WHERE r.import_id = i.id), (SELECT count(*) FROM lot_coins l WHERE l.lot_id = i.lot_id) "
            "FROM imports i ORDER BY i.id"
        ).fetchall()
    finally:
        connection.close()


@pytest.mark.parametrize("seed", range(4))
def test_a_server_killed_in_confirms_has_written_each_whole_or_not_at_all(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- moments of a test
    count = 12
    with serving(tmp_path) as server:
        numbers = previews(server, count)

        def confirm() -> None:
            with httpx2.Client(base_url=server.url, timeout=10) as client:
                for number in numbers:
                    try:
                        client.post(f"{IMPORT}/confirm", json={"import_id": number})
                    except httpx2.HTTPError:
                        return  # the server is gone

        writers = [threading.Thread(target=confirm) for _ in range(2)]
        for writer in writers:
            writer.start()
        time.sleep(chance.uniform(0.02, 0.4))
        server.kill()
        for writer in writers:
            writer.join()
    found = together(tmp_path)
    assert {(state, coins, links) for _, state, coins, links in found} <= {("ready", 0, 0), ("confirmed", 1, 1)}
    with serving(tmp_path) as server:
        for number in numbers:
            answer = server.client.post(f"{IMPORT}/confirm", json={"import_id": number})
            assert answer.status_code in {200, 201}, answer.text
        assert server.client.get("/api/v2/coins").json()["total"] == count
    assert {(state, coins, links) for _, state, coins, links in together(tmp_path)} == {("confirmed", 1, 1)}
