"""A disk that is full, or may not be written to: told in words, and what was there is there."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from tests.api.conftest import opened
from tests.api.test_errors import faults
from tests.faults import looking
from tests.pictures import noise
from tests.serving import Refused, Server, run, serving, start

DISK = "24m"
MOST = 2000  # coins that no such disk holds


def mounted(*arguments: str) -> bool:
    """Whether the mount was done; only root may, and not everywhere."""
    try:
        return subprocess.run(["/bin/mount", *arguments], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    if not hasattr(os, "geteuid") or not mounted("-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(disk)):
        pytest.skip("this machine lets nobody mount a small disk")
    try:
        yield disk
    finally:
        subprocess.run(["/bin/umount", "-l", str(disk)], capture_output=True, check=False)


def fill(disk: Path) -> Path:
    """Take all the room that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1_000_000, 4096):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    return filler


def add_until_refused(client: httpx2.Client) -> tuple[int, httpx2.Response]:
    """Add coins until one is refused; how many were added, and the refusal."""
    for added in range(MOST):
        answer = client.post("/api/v2/coins", json={"notes": "a long note " * 200})
        if answer.status_code != 201:
            return added, answer
    pytest.fail("the disk was never full")


TABLE = "Ruler;Metal;Weight\n" + "".join(f"Nero;AE;{9 + n / 1000}\n" for n in range(300))


def drop(server: Server, name: str) -> httpx2.Response:
    table = TABLE.replace("Nero", name)
    return server.client.post("/api/v2/import/collection?wait=30", files={"file": (f"{name}.csv", table)})


def test_a_full_disk_refuses_in_words_and_when_there_is_room_all_goes_on(small_disk: Path) -> None:
    data = small_disk / "data"
    with serving(data) as server:
        assert server.client.post("/api/v2/coins", json={"notes": "the first"}).status_code == 201
        waiting = drop(server, "Nero").json()["import_id"]
        filler = fill(small_disk)
        added, refused = add_until_refused(server.client)
        assert list(faults(refused, 503)) == []
        assert "full" in refused.json()["detail"]

        path = "/api/v2/coins/1"
        photo = {"files": {"file": ("coin.png", noise(1))}, "data": {"role": "obverse"}}
        assert list(faults(server.client.post(f"{path}/photos", **photo), 503)) == []
        changed = server.client.patch(path, json={"notes": "changed " * 5000}, headers={"if-match": '"1"'})
        assert list(faults(changed, 503)) == []
        assert list(faults(drop(server, "Galba"), 503)) == []
        confirmed = server.client.post(f"/api/v2/import/collection/{waiting}/confirm?wait=30")
        assert list(faults(confirmed, 503)) == []

        assert server.client.get(path).json()["notes"] == "the first"
        assert server.client.get("/api/v2/coins?limit=1").json()["total"] == added + 1
        assert server.client.get("/readyz").json()["checks"]["disk"] != "ok"
        assert looking.faults(data) == []

        filler.unlink()
        assert server.client.post(f"{path}/photos", **photo).status_code == 201
        again = server.client.post(f"/api/v2/import/collection/{waiting}/confirm?wait=30")
        assert again.json()["state"] == "confirmed", again.text
        assert server.client.get("/api/v2/coins?issuer=Nero").json()["total"] == 300
        assert server.stop() == 0
    assert looking.count(data) == added + 1 + 300
    assert looking.faults(data) == []


def test_a_database_that_may_not_grow_refuses_in_words_and_keeps_what_it_has(tmp_path: Path) -> None:
    """As on a disk with a quota: it is the database that is told there is no more."""
    pages = 0

    with opened(tmp_path / "data") as (wired, client):

        @event.listens_for(wired.engine, "connect")
        def limit(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
            if pages:
                connection.cursor().execute(f"PRAGMA max_page_count = {pages}")

        pages = int(str(looking.ask(tmp_path / "data", "PRAGMA page_count")[0][0])) + 60
        wired.engine.dispose()
        added, refused = add_until_refused(client)
        assert list(faults(refused, 503)) == []
        assert "full" in refused.json()["detail"]
        assert client.get("/api/v2/coins?limit=1").json()["total"] == added
        pages = 0
        wired.engine.dispose()
        assert client.post("/api/v2/coins", json={"notes": "there is room again"}).status_code == 201
    assert looking.count(tmp_path / "data") == added + 1
    assert looking.faults(tmp_path / "data") == []


def test_a_database_that_may_only_be_read_can_be_read(tmp_path: Path) -> None:
    with opened(tmp_path / "data") as (wired, client):
        client.post("/api/v2/coins", json={"notes": "kept"})

        @event.listens_for(wired.engine, "connect")
        def only_read(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
            connection.cursor().execute("PRAGMA query_only = ON")

        wired.engine.dispose()
        refused = client.post("/api/v2/coins", json={"notes": "lost"})
        assert list(faults(refused, 503)) == []
        assert "cannot be written" in refused.json()["detail"]
        assert client.get("/api/v2/coins/1").json()["notes"] == "kept"
        event.remove(wired.engine, "connect", only_read)
        wired.engine.dispose()


def test_a_folder_that_may_not_be_written_to_is_named_and_left_alone(small_disk: Path, tmp_path: Path) -> None:
    data = small_disk / "data"
    with serving(data) as server:
        assert server.client.post("/api/v2/coins", json={"notes": "kept"}).status_code == 201
        assert server.stop() == 0
    if not mounted("-o", "remount,ro", str(small_disk)):
        pytest.skip("this machine lets nobody make a disk read-only")
    with pytest.raises(Refused) as refused:
        start(data)
    assert refused.value.code == 1
    assert one_sentence(refused.value.words) and str(data) in refused.value.words
    table = tmp_path / "coins.csv"
    table.write_text(TABLE, encoding="utf-8")
    done = run("import", "workbook", str(table), "--data", str(data))
    assert done.returncode == 1 and one_sentence(done.stderr.decode())
    assert mounted("-o", "remount,rw", str(small_disk))
    assert looking.count(data) == 1


def test_a_data_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "coins.xlsx"
    path.write_bytes(b"the owner's own")
    with pytest.raises(Refused) as refused:
        start(path)
    assert refused.value.code == 1
    assert one_sentence(refused.value.words) and str(path) in refused.value.words
    assert path.read_bytes() == b"the owner's own"


def one_sentence(said: str) -> bool:
    return said.startswith("coinstack: ") and said.count("\n") == 1 and said.endswith((".\n", "?\n"))
