"""`kill -9` at the worst moment: afterwards all of it is there, or nothing."""

import shutil
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest

from tests.faults import looking
from tests.pictures import noise
from tests.serving import Server, serving, until

ROWS = 600
TABLE = "Ruler;Denomination;Metal;Weight;Reference;Notes\n" + "".join(
    f"Trajan;Denarius;AR;{3 + number / 10_000:.4f};RIC II {number};piece {number}\n" for number in range(ROWS)
)

Moment = Callable[[Path], bool]


def upload(server: Server, *, wait: int) -> int:
    answer = server.client.post(
        f"/api/v2/import/collection?wait={wait}", files={"file": ("coins.csv", TABLE)}, data={"currency": "EUR"}
    )
    assert answer.status_code == (200 if wait else 202), answer.text
    return int(answer.json()["import_id"])


def confirm(server: Server, number: int, *, wait: int) -> httpx2.Response:
    return server.client.post(f"/api/v2/import/collection/{number}/confirm?wait={wait}")


def log_bytes(data: Path) -> int:
    log = data / "collection.sqlite-wal"
    return log.stat().st_size if log.exists() else 0


@pytest.fixture(scope="module")
def read_import(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with an import that was read and not confirmed."""
    data = tmp_path_factory.mktemp("killed") / "data"
    with serving(data) as server:
        assert upload(server, wait=30) == 1
        assert server.stop() == 0
    return data


@pytest.mark.parametrize("grown", [None, 100_000], ids=["accepted", "being written"])
def test_a_confirm_that_is_killed_has_written_all_or_nothing(
    read_import: Path, tmp_path: Path, grown: int | None
) -> None:
    data = tmp_path / "data"
    shutil.copytree(read_import, data)
    with serving(data) as server:
        assert confirm(server, 1, wait=0).status_code == 202
        if grown is not None:
            until(lambda: log_bytes(data) > grown, "the confirm writes")
        server.kill()
    written = looking.count(data)
    assert written in {0, ROWS}
    assert looking.faults(data) == []
    with serving(data) as server:
        shown = server.client.get("/api/v2/import/collection/1").json()
        assert shown["state"] == ("confirmed" if written else "ready")
        for _ in range(2):  # a second confirm adds nothing
            assert confirm(server, 1, wait=30).json()["state"] == "confirmed"
            assert looking.count(data) == ROWS
        shown = server.client.get("/api/v2/import/collection/1").json()
        assert (shown["done"]["added"], shown["failure"]) == (ROWS, None)
        assert looking.ask(data, "SELECT count(*), count(DISTINCT coin_id) FROM import_rows") == [(ROWS, ROWS)]
        assert server.client.delete("/api/v2/import/records/1").json()["undone"] == ROWS
        assert server.client.get("/api/v2/coins").json()["total"] == 0
    assert looking.faults(data) == []


def test_a_reading_that_is_killed_is_taken_up_at_the_next_start(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(data) as server:
        number = upload(server, wait=0)
        path = f"/api/v2/import/collection/{number}"
        until(lambda: server.client.get(path).json()["rows_done"] > 0, "rows are read")
        server.kill()
    with serving(data) as server:
        until(lambda: server.client.get(path).json()["state"] != "reading", "the reading ends")
        shown = server.client.get(path).json()
        assert (shown["state"], shown["rows_done"], shown["summary"]["coins"]) == ("ready", ROWS, ROWS)
    assert looking.count(data, "import_rows") == ROWS


def test_a_signal_in_the_middle_of_a_reading_ends_the_server_and_loses_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(data) as server:
        upload(server, wait=0)
        assert server.stop() == 0
    with serving(data) as server:
        path = "/api/v2/import/collection/1"
        until(lambda: server.client.get(path).json()["state"] == "ready", "the reading is taken up")
    assert looking.count(data, "import_rows") == ROWS


def on_its_way(data: Path) -> bool:
    return any((data / "incoming").iterdir())


def in_place(data: Path) -> bool:
    return any(path.is_file() for path in (data / "photos").rglob("*"))


@pytest.mark.parametrize("moment", [on_its_way, in_place])
def test_an_upload_that_is_killed_leaves_neither_a_row_without_a_file_nor_half_a_file(
    tmp_path: Path, moment: Moment
) -> None:
    data = tmp_path / "data"
    with serving(data) as server:
        assert server.client.post("/api/v2/coins", json={"notes": "to be photographed"}).json()["id"] == 1
        half = half_an_upload(server.port)
        uploader = threading.Thread(target=photograph, args=(server.url,))
        uploader.start()
        until(lambda: moment(data), "a photograph arrives", pause=0)
        server.kill()
        uploader.join()
        half.close()
    assert looking.faults(data) == []
    with serving(data) as server:
        assert not on_its_way(data)
        shown = server.client.get("/api/v2/coins/1").json()["photos"]
        assert len(shown) == looking.count(data, "photos")
        for photo in shown:
            assert server.client.get(f"/api/v2/photos/{photo['sha256']}/160").status_code == 200
        again = server.client.post(
            "/api/v2/coins/1/photos", files={"file": ("coin.png", noise(0))}, data={"role": "reverse"}
        )
        assert again.status_code == 201
    assert looking.faults(data) == []


def photograph(url: str) -> None:
    """One photograph after the other, until nobody answers."""
    with suppress(httpx2.TransportError), httpx2.Client(base_url=url, timeout=60, trust_env=False) as client:
        for number in range(1000):
            client.post("/api/v2/coins/1/photos", files={"file": ("coin.png", noise(number))}, data={"role": "obverse"})


def half_an_upload(port: int) -> socket.socket:
    """A request that promises two megabytes and has sent some bytes."""
    connection = socket.create_connection(("127.0.0.1", port))
    head = (
        f"POST /api/v2/coins/1/photos HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\ncontent-length: 2000000\r\n"
        "content-type: multipart/form-data; boundary=cut\r\n\r\n"
        '--cut\r\ncontent-disposition: form-data; name="file"; filename="coin.png"\r\n\r\n'
    )
    connection.sendall(head.encode() + noise(1)[:5000])
    return connection
