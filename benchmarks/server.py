"""A server process under measurement, what it costs, and a client whose own cost is not counted."""

import contextlib
import http.client
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120  # seconds after which something is broken rather than slow
IDLE = 3  # seconds; servers keep a silent connection for five
LINUX = sys.platform == "linux"
HOW_CPU = "the kernel's clock of the process" if LINUX else "ps, to the hundredth of a second"


@dataclass(frozen=True)
class Request:
    """What is asked."""

    path: str
    method: str = "GET"
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """What came, and how long it took until the last byte was read."""

    status: int
    body: bytes
    seconds: float

    def json(self) -> dict[str, object]:
        """The body."""
        read: dict[str, object] = json.loads(self.body)
        return read


class Client:
    """One connection that is kept open."""

    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        self._connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=PATIENCE)
        self._used = time.monotonic()

    def ask(self, request: Request) -> Answer:
        """Send, and read to the end."""
        headers = dict(request.headers)
        if request.body is not None:
            headers.setdefault("Content-Type", "application/json")
        if time.monotonic() - self._used > IDLE:
            self._connection.close()  # the server has hung up by now, or is about to; asking connects again
        started = time.perf_counter()
        self._connection.request(request.method, request.path, request.body, headers)
        answer = self._connection.getresponse()
        body = answer.read()
        self._used = time.monotonic()
        return Answer(answer.status, body, time.perf_counter() - started)

    def get(self, path: str) -> Answer:
        """An answer that must be there.

        Raises:
            RuntimeError: it is not.
        """
        answer = self.ask(Request(path))
        if answer.status != http.client.OK:
            raise RuntimeError(f"{path}: {answer.status} {answer.body[:300]!r}")
        return answer

    def close(self) -> None:
        """Hang up."""
        self._connection.close()


@dataclass
class Server:
    """A server of one worker on a data folder of its own."""

    process: "subprocess.Popen[str]"
    url: str
    spawned: float  # perf_counter() when it was started

    def client(self) -> Client:
        """A new connection."""
        return Client(self.url)

    def cpu(self) -> float:
        """Seconds of processor time that the process has used, user and system together."""
        return cpu_of(self.process.pid)

    def memory_mb(self) -> float | None:
        """Megabytes (10^6 bytes) of memory that it holds now; None where the system does not tell."""
        return _status(self.process.pid, "VmRSS")

    def all_memory_mb(self) -> float | None:
        """What it and the processes that it has started hold now."""
        held = [_status(pid, "VmRSS") for pid in (self.process.pid, *_children(self.process.pid))]
        return sum(one for one in held if one is not None) if LINUX else None

    def all_cpu(self) -> float:
        """Seconds of processor time, with those of the processes that it had started and that have ended."""
        if not LINUX:
            return self.cpu()
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return self.cpu() + (int(fields[13]) + int(fields[14])) / os.sysconf("SC_CLK_TCK")


def cpu_of(pid: int) -> float:
    """Seconds of processor time that a process has used."""
    if LINUX:
        return time.clock_gettime((~pid << 3) | 2)  # clock_getcpuclockid(3), which Python does not have
    told = subprocess.check_output(["/bin/ps", "-o", "time=", "-p", str(pid)], text=True)  # noqa: S603 -- a number
    total = 0.0
    for part in re.split(r"[-:]", told.strip()):
        total = total * 60 + float(part)
    return total


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path("/proc").glob(f"{pid}/task/*/children"):
        with contextlib.suppress(OSError):  # the thread has ended
            for child in task.read_text(encoding="ascii").split():
                found += [int(child), *_children(int(child))]
    return found


def _status(pid: int, name: str) -> float | None:
    told = ""
    if LINUX:
        with contextlib.suppress(OSError):  # the process has ended
            told = Path(f"/proc/{pid}/status").read_text(encoding="utf-8", errors="replace")
    found = re.search(rf"^{name}:\s+(\d+) kB", told, re.MULTILINE)
    return int(found.group(1)) * 1024 / 1e6 if found else None


@contextmanager
def serving(data: Path, *, database_url: str | None = None) -> Iterator[Server]:
    """A server that is ready, and gone when the block is left."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COINSTACK_")}
    kept["PYTHONPATH"] = str(ROOT / "src")
    if database_url:
        kept["COINSTACK_DATABASE_URL"] = database_url
    with (data / "said.log").open("w+", encoding="utf-8") as said:
        spawned = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603 -- our own program
            [sys.executable, "-m", "coinstack", "serve", "--data", str(data), "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=said,
            env=kept,
            text=True,
            encoding="utf-8",
        )
        try:
            yield Server(process, _ready(process, data / "said.log"), spawned)
        finally:
            process.terminate()
            process.wait(PATIENCE)
            if process.stdout is not None:
                process.stdout.close()


def _ready(process: "subprocess.Popen[str]", said: Path) -> str:
    """Where it answers, once it says that it is ready."""
    greeting = process.stdout.readline() if process.stdout is not None else ""
    found = re.search(r"http://\S+", greeting)
    if found is None:
        process.wait(PATIENCE)
        raise RuntimeError(f"The server did not start: {said.read_text(encoding='utf-8')[-2000:]}")
    url, deadline = found.group(), time.perf_counter() + PATIENCE
    while time.perf_counter() < deadline:
        client = Client(url)
        try:
            if client.ask(Request("/readyz")).status == http.client.OK:
                return url
        except OSError:
            pass  # it does not listen yet
        finally:
            client.close()
        time.sleep(0.005)
    raise RuntimeError("The server did not become ready.")
