"""A server starts ready, stops cleanly, and where it cannot start says why in a sentence."""

import hashlib
import shutil
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx2
import pytest

from tests.faults import looking
from tests.faults.test_no_room import one_sentence
from tests.serving import Refused, run, serving, start

TOKEN = "a-secret-of-many-letters"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one coin, whose server has stopped; the stopping is looked at here."""
    data = tmp_path_factory.mktemp("starting") / "data"
    with serving(data) as server:
        assert server.client.get("/readyz").json()["status"] == "ready"
        assert server.client.post("/api/v2/coins", json={"notes": "kept"}).status_code == 201
        with pytest.raises(Refused) as second:
            start(data)
        assert second.value.code == 1
        assert one_sentence(second.value.words) and server.url in second.value.words
        assert server.client.get("/api/v2/coins").json()["total"] == 1
        assert server.stop() == 0
    assert not (data / "collection.sqlite-wal").exists()  # all is in the one file
    assert not (data / "server.json").exists()
    return data


@pytest.fixture
def data(kept: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of that folder."""
    shutil.copytree(kept, tmp_path / "data")
    return tmp_path / "data"


def refusal(data: Path, **environment: str) -> str:
    """What a server says that does not start; it must be one sentence."""
    with pytest.raises(Refused) as refused:
        start(data, extra=environment)
    assert refused.value.code == 1
    assert one_sentence(refused.value.words), refused.value.words
    return refused.value.words


def print_of(data: Path) -> dict[str, str]:
    """Each file of the database with its digest."""
    found = (path for path in data.glob("collection.sqlite*") if path.stat().st_size)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def test_a_copied_folder_is_served_as_it_was(data: Path) -> None:
    with serving(data) as server:
        assert server.client.get("/api/v2/coins/1").json()["notes"] == "kept"
        log = (data / "logs" / "coinstack.log").read_text(encoding="utf-8")
        assert server.client.get("/healthz").headers["x-request-id"] not in log
        server.kill()
    with serving(data) as server:  # a killed server leaves no lock that would keep the next one out
        assert server.client.get("/api/v2/coins/1").json()["notes"] == "kept"


def test_a_database_from_a_newer_version_is_refused_and_untouched(data: Path) -> None:
    with closing(sqlite3.connect(data / "collection.sqlite")) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999_not_yet_written'")
        connection.commit()
    before = print_of(data)
    assert "newer" in refusal(data)
    assert print_of(data) == before
    table = data.parent / "coins.csv"
    table.write_text("Ruler;Metal\nNero;AE\n", encoding="utf-8")
    done = run("import", "workbook", str(table), "--data", str(data))
    assert done.returncode == 1 and one_sentence(done.stderr.decode())
    assert print_of(data) == before


def test_a_file_that_is_no_database_is_refused_and_untouched(data: Path) -> None:
    (data / "collection.sqlite").write_bytes(b"my coins, a list\n" * 1000)
    before = print_of(data)
    assert "damaged" in refusal(data)
    assert print_of(data) == before


def test_the_database_of_another_program_is_refused_and_untouched(data: Path) -> None:
    (data / "collection.sqlite").unlink()
    with closing(sqlite3.connect(data / "collection.sqlite")) as connection:
        connection.execute("CREATE TABLE coins (name TEXT)")
        connection.execute("INSERT INTO coins VALUES ('not ours')")
        connection.commit()
    refusal(data)
    assert looking.ask(data, "SELECT * FROM coins") == [("not ours",)]


def test_a_port_that_is_taken_is_named(data: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--data", str(data), "--port", str(port))
    assert done.returncode == 1
    assert one_sentence(done.stderr.decode()) and str(port) in done.stderr.decode()


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"COINSTACK_HOST": "0.0.0.0"}, "COINSTACK_TOKEN"),
        ({"COINSTACK_HOST": "203.0.113.7", "COINSTACK_TOKEN": TOKEN}, "no address of this machine"),
        ({"COINSTACK_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/nothing"}, "database"),
        ({"COINSTACK_DATABASE_URL": "postgresql://localhost:many/nothing"}, "COINSTACK_DATABASE_URL"),
    ],
)
def test_a_setting_that_cannot_be_is_told_in_a_sentence(data: Path, environment: dict[str, str], words: str) -> None:
    assert words in refusal(data, **environment)


def test_an_open_address_is_served_to_those_who_show_the_token(data: Path) -> None:
    with serving(data, extra={"COINSTACK_HOST": "0.0.0.0", "COINSTACK_TOKEN": TOKEN}) as server:
        assert server.client.get("/api/v2/coins").status_code == 401
        shown = httpx2.get(f"{server.url}/api/v2/coins", headers={"authorization": f"Bearer {TOKEN}"}, trust_env=False)
        assert shown.json()["total"] == 1
