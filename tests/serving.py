"""A server in a process of its own, started for a test and ended as gently or as roughly as the test wants."""

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from tests.shared import ROOT

PATIENCE = 60  # seconds after which a test is broken rather than slow
PAUSE = 0.005


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of a program under test: ours, without what we have set for ourselves."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COINSTACK_")}
    return kept | {"PYTHONPATH": str(ROOT / "src")} | dict(extra or {})


def command(*arguments: str) -> list[str]:
    """The command line that runs CoinStack."""
    return [sys.executable, "-m", "coinstack", *arguments]


def run(
    *arguments: str, given: str | bytes | None = None, extra: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command to its end."""
    data = given.encode() if isinstance(given, str) else given
    return subprocess.run(
        command(*arguments),
        input=data,
        stdin=None if data is not None else subprocess.DEVNULL,
        capture_output=True,
        env=environment(extra),
        timeout=PATIENCE,
        check=False,
    )


@dataclass
class Server:
    """A server that answers at `url`; `client` speaks with it."""

    process: "subprocess.Popen[str]"
    url: str
    client: httpx2.Client
    data: Path

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.url.rpartition(":")[2])

    def kill(self) -> None:
        """`kill -9`, without a word."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def stop(self) -> int:
        """Ask it to end; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


class Refused(Exception):  # noqa: N818 -- it is what the server did
    """The server did not start."""

    def __init__(self, code: int, words: str) -> None:
        super().__init__(words)
        self.code, self.words = code, words


def start(data: Path, *, extra: Mapping[str, str] | None = None) -> Server:
    """Start a server on the data folder, on a free port, and wait until it answers.

    Raises:
        Refused: it ended instead; with its exit code and what it said.
    """
    process = subprocess.Popen(
        command("serve", "--data", str(data), "--port", "0"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(extra),
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None and process.stderr is not None
    said: list[str] = []
    # Its log must go on flowing: a full pipe would stop the server.
    ear = threading.Thread(target=said.extend, args=(process.stderr,), daemon=True)
    ear.start()
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    try:
        first = process.stdout.readline()
        found = re.search(r"http://\S+", first)
        if found is None:
            code = process.wait(PATIENCE)
            ear.join(PATIENCE)
            _close(process)
            raise Refused(code, "".join(said) + first)
        url = found.group().replace("0.0.0.0", "127.0.0.1")
        client = httpx2.Client(base_url=url, timeout=PATIENCE, trust_env=False)
        until(lambda: _answers(client), "the server answers")
    finally:
        watchdog.cancel()
    return Server(process, url, client, data)


@contextmanager
def serving(data: Path, *, extra: Mapping[str, str] | None = None) -> Iterator[Server]:
    """A server that is gone when the block is left, whatever happened in it."""
    server = start(data, extra=extra)
    try:
        yield server
    finally:
        server.client.close()
        if server.process.poll() is None:
            server.kill()
        _close(server.process)


def _close(process: "subprocess.Popen[str]") -> None:
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def until(happened: Callable[[], object], what: str, *, pause: float = PAUSE) -> None:
    """Look again and again until it has happened."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, f"it did not happen that {what}"
        time.sleep(pause)


def _answers(client: httpx2.Client) -> bool:
    try:
        return client.get("/healthz").status_code == 200
    except httpx2.TransportError:
        return False
