"""A workbook of ten thousand rows: read, looked through for duplicates, and written."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from benchmarks import gen_coins
from benchmarks.beside import Knocking, Weighing
from benchmarks.figures import Figure
from benchmarks.server import PATIENCE, ROOT, Client, Request, serving
from benchmarks.shelf import KEPT, Say

ROWS = 10_000
SOURCE = Path("data/v1/collection-v1.xlsx")
AT = "/api/v2/import/collection"
ENDED = {"ready", "confirmed", "failed"}


def book(say: Say) -> Path | None:
    """The provided workbook repeated with variations; None where it is not at hand."""
    source = Path(os.environ.get("COINSTACK_SHARED", ROOT.parent / "shared")) / SOURCE
    if not source.exists():
        say("no workbook: the provided collection is not at hand (COINSTACK_SHARED names its folder)")
        return None
    path = KEPT / f"{ROWS}.xlsx"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        gen_coins.into_xlsx(source, path, ROWS, 20260125)
    return path


def bring(path: Path, data: Path, size: int) -> Iterator[Figure]:
    """Preview, and confirm all rows that wait for no decision."""
    where = "an empty collection" if not size else f"one of {size:,} coins"
    with serving(data) as server:
        client = server.client()
        client.get("/api/v2/coins")
        file, start = data / "collection.sqlite", server.all_cpu()
        with Knocking(file) as reading, Weighing(server) as while_reading:
            seconds, told = _preview(client, path)
        between = server.all_cpu()
        note = f"{_states(told)}; {between - start:.1f} s of processor time"
        yield Figure(size, f"workbook of {ROWS:,} rows into {where}: preview", seconds, "s", 8.0, note=note)
        with Knocking(file) as writing, Weighing(server) as while_writing:
            seconds, told = _confirm(client, told["import_id"])
        note = f"{_done(told)}; {server.all_cpu() - between:.1f} s of processor time"
        yield Figure(size, "confirm", seconds, "s", 12.0, note=note)
        yield Figure(size, "longest hold of the write lock, preview", reading.longest, "s", 3.0)
        yield Figure(size, "longest hold of the write lock, confirm", writing.longest, "s", 3.0)
        yield Figure(size, "most memory held, preview", while_reading.most, "MB", 400.0)
        yield Figure(size, "most memory held, confirm", while_writing.most, "MB", 400.0)
        client.close()


def _preview(client: Client, path: Path) -> tuple[float, dict[str, object]]:
    body, kind = _form(path)
    started = time.perf_counter()
    answer = client.ask(Request(f"{AT}?wait=30", "POST", body, {"Content-Type": kind}))
    if answer.status not in {200, 202}:
        raise RuntimeError(f"The workbook was not taken: {answer.status} {answer.body[:500]!r}")
    told = _ended(client, answer.json()["import_id"], until="ready")
    return time.perf_counter() - started, told


def _confirm(client: Client, number: object) -> tuple[float, dict[str, object]]:
    started = time.perf_counter()
    answer = client.ask(Request(f"{AT}/{number}/confirm?wait=30", "POST", b"{}"))
    if answer.status not in {200, 202}:
        raise RuntimeError(f"The import was not confirmed: {answer.status} {answer.body[:500]!r}")
    told = _ended(client, number, until="confirmed")
    return time.perf_counter() - started, told


def _ended(client: Client, number: object, *, until: str) -> dict[str, object]:
    deadline = time.perf_counter() + PATIENCE
    while time.perf_counter() < deadline:
        told = client.get(f"{AT}/{number}").json()
        if told["state"] == until:
            return told
        if told["state"] in ENDED and told.get("failure"):
            raise RuntimeError(f"The import failed: {told['failure']}")
        time.sleep(0.05)
    raise RuntimeError(f"The import was not {until} in {PATIENCE} s.")


def _form(path: Path) -> tuple[bytes, str]:
    mark = uuid4().hex
    head = (
        f'--{mark}\r\nContent-Disposition: form-data; name="currency"\r\n\r\nUSD\r\n'
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="book.xlsx"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    return head.encode() + path.read_bytes() + f"\r\n--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


def _states(told: dict[str, object]) -> str:
    summary = told["summary"]
    states = summary.get("states") if isinstance(summary, dict) else None
    return ", ".join(f"{count} {state}" for state, count in states.items() if count) if isinstance(states, dict) else ""


def _done(told: dict[str, object]) -> str:
    done = told.get("done")
    return ", ".join(f"{count} {what}" for what, count in done.items() if count) if isinstance(done, dict) else ""
