"""What is too large is refused before it is read, over a real connection."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pictures import noise
from tests.serving import PATIENCE, Server, serving

MEGABYTE = 1_000_000
PIECE = b"x" * 65_536


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that takes files of one megabyte."""
    with serving(tmp_path_factory.mktemp("small") / "data", extra={"COINSTACK_UPLOAD_MB": "1"}) as server:
        yield server


def head(server: Server, *more: str, path: str = "/api/v2/import/collection") -> bytes:
    lines = (
        f"POST {path} HTTP/1.1",
        f"host: 127.0.0.1:{server.port}",
        "content-type: multipart/form-data; boundary=cut",
        *more,
        "",
        '--cut\r\ncontent-disposition: form-data; name="file"; filename="coins.csv"\r\n\r\n',
    )
    return "\r\n".join(lines).encode()


def answered(connection: socket.socket) -> str:
    """All of an answer that names its length."""
    read = b""
    while b"\r\n\r\n" not in read or not read.endswith(b"}"):
        more = connection.recv(65_536)
        assert more, read
        read += more
    return read.decode()


def is_told(answer: str) -> bool:
    return (
        answer.startswith("HTTP/1.1 413")
        and "content-type: application/problem+json" in answer
        and "x-request-id" in answer
        and "COINSTACK_UPLOAD_MB" in answer
    )


@pytest.mark.parametrize("path", ["/api/v2/import/collection", "/api/v2/coins/1/photos", "/api/v2/coins"])
def test_a_length_that_is_too_large_is_refused_before_anything_is_sent(small: Server, path: str) -> None:
    with socket.create_connection(("127.0.0.1", small.port), timeout=PATIENCE) as connection:
        connection.sendall(head(small, "content-length: 5000000000", path=path).partition(b"--cut")[0])
        assert is_told(answered(connection))


def test_a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_large(small: Server) -> None:
    with socket.create_connection(("127.0.0.1", small.port), timeout=PATIENCE) as connection:
        start, _, body = head(small, "transfer-encoding: chunked").partition(b"\r\n\r\n")
        connection.sendall(start + b"\r\n\r\n")
        sent = 0
        for piece in (body, *[PIECE] * 40):  # and it never ends
            connection.sendall(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            sent += len(piece)
        assert sent > 2 * MEGABYTE
        assert is_told(answered(connection))


@pytest.mark.parametrize("size", [MEGABYTE + 1, 2 * MEGABYTE])
def test_a_file_that_is_a_little_too_large_is_refused_alike(small: Server, size: int) -> None:
    for path, form in (("/api/v2/import/collection", {}), ("/api/v2/coins/1/photos", {"role": "obverse"})):
        answer = small.client.post(path, files={"file": ("coins.csv", b"x" * size)}, data=form)
        assert (answer.status_code, answer.json()["title"]) == (413, "TooLarge")
        assert "COINSTACK_UPLOAD_MB" in answer.json()["detail"]


def test_what_is_not_too_large_goes_on_being_taken(small: Server) -> None:
    table = "Ruler;Denomination\n" + "Nero;Denarius\n" * 200
    answer = small.client.post("/api/v2/import/collection?wait=20", files={"file": ("coins.csv", table)})
    assert answer.status_code == 200
    coin = small.client.post("/api/v2/coins", json={}).json()["id"]
    picture = {"file": ("coin.png", noise(1, side=300))}
    assert small.client.post(f"/api/v2/coins/{coin}/photos", files=picture, data={"role": "obverse"}).status_code == 201


def test_nothing_of_it_is_left(small: Server) -> None:
    incoming: Path = small.data / "incoming"
    assert not [path for path in incoming.rglob("*") if path.is_file()]
