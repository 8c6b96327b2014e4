"""`coinstack import batch` and `coinstack jobs`: batches of lots, beside a server or without one."""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.domain.errors import Busy, Invalid
from coinstack.infrastructure import config

if TYPE_CHECKING:
    from coinstack.infrastructure.main import Wired
    from coinstack.infrastructure.web.job_answers import JobStatus

DONE, FAILED, OPEN = 0, 1, 3
LOOK_SECONDS = 0.2

Data = Annotated[Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
ConfirmClean = Annotated[bool, typer.Option("--confirm-clean", help="Clean lots become coins without asking.")]
Wait = Annotated[bool, typer.Option("--wait/--no-wait", help="Wait until the batch has ended.")]
Number = Annotated[int, typer.Argument(help="The job's number.")]


def register(app: typer.Typer, importing: typer.Typer) -> None:
    """Add the commands."""
    importing.command("batch")(import_batch)
    jobs = typer.Typer(help="Batches of lots: list, show, cancel.", no_args_is_help=True)
    jobs.command("list")(list_jobs)
    jobs.command("show")(show_job)
    jobs.command("cancel")(cancel_job)
    app.add_typer(jobs, name="jobs")


def import_batch(
    file: Annotated[str, typer.Argument(help="A text with links of lots, or - for standard input.")],
    confirm_clean: ConfirmClean = False,  # noqa: FBT002 -- typer's flag
    wait: Wait = True,  # noqa: FBT002 -- typer's flag
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Read many lots by their links. Exit code 0: all are coins; 1: some failed; 3: some wait to be looked at."""
    from coinstack.application import jobs

    text = _text(file)
    with _wired(data) as wired:
        job = jobs.begin_urls(text, wired.services, confirms_clean=confirm_clean)
        if wait:
            _work(wired, job.id)
        status = _status(wired, job.id)
    _tell(status, as_json=as_json)
    raise typer.Exit(_code(status) if wait else DONE)


def _text(file: str) -> str:
    if file == "-":
        return sys.stdin.read()
    try:
        return Path(file).read_text(encoding="utf-8-sig", errors="replace")
    except OSError as error:
        raise Invalid(f"{file} cannot be read.", field="file") from error


@contextmanager
def _wired(data: Path | None) -> "Iterator[Wired]":
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    try:
        yield wired
    finally:
        wired.close()


def _work(wired: "Wired", job_id: int) -> None:
    """Work it off here, unless a server runs on the data folder: then that does."""
    from coinstack.application import working
    from coinstack.infrastructure.batches import Batches
    from coinstack.infrastructure.folder import ServerLock

    lock = ServerLock(wired.folder)
    try:
        lock.take(port=0)
    except Busy:
        _follow(wired, job_id)
        return
    batches = Batches(wired.services, wired.engine, wired.folder.jobs, working.working(wired.services))
    try:
        batches.start(after=0)
        _follow(wired, job_id)
    finally:
        batches.close()
        lock.release()


def _follow(wired: "Wired", job_id: int) -> None:
    shown = sys.stderr.isatty()
    while (status := _status(wired, job_id)).ended_at is None:
        if shown:
            sys.stderr.write(f"\r\x1b[K{_progress(status)}")
            sys.stderr.flush()
        time.sleep(LOOK_SECONDS)
    if shown:
        sys.stderr.write("\r\x1b[K")


def _progress(status: "JobStatus") -> str:
    left = status.totals_named("waiting", "running")
    pace = f", {status.rate_per_s:.1f} a second" if status.rate_per_s else ""
    yet = f", {status.seconds_left:.0f} s to go" if status.seconds_left else ""
    return f"{status.items - left:,} of {status.items:,} lots{pace}{yet}"


def _status(wired: "Wired", job_id: int) -> "JobStatus":
    from coinstack.infrastructure.database.queries import jobs as queries
    from coinstack.infrastructure.web.job_answers import status_of

    with wired.engine.connect() as connection:
        return status_of(queries.one(connection, job_id), queries.items(connection, [job_id])[job_id])


def _code(status: "JobStatus") -> int:
    if status.totals_named("failed"):
        return FAILED
    return OPEN if status.totals_named("ready", "duplicate", "cancelled") else DONE


def _tell(status: "JobStatus", *, as_json: bool) -> None:
    if as_json:
        typer.echo(status.model_dump_json())
        return
    typer.echo(f"Job {status.job_id}, {status.state}: {status.name}")
    typer.echo("  " + ", ".join(f"{count:,} {state}" for state, count in status.totals.items() if count))
    for row in status.rows:
        if row.failure:
            typer.echo(f"  {row.position}. {row.what}: {row.failure}")
        for note in row.notes:
            typer.echo(f"  {row.position}. {note}")


def list_jobs(as_json: AsJson = False, data: Data = None) -> None:  # noqa: FBT002 -- typer's flag
    """List the batches, the latest first."""
    from coinstack.infrastructure.database.queries import jobs as queries
    from coinstack.infrastructure.web.job_answers import brief_of

    with _wired(data) as wired, wired.engine.connect() as connection:
        found = queries.recent(connection, limit=200)
        items = queries.items(connection, [job.id for job in found])
        briefs = [brief_of(job, items[job.id]) for job in found]
    if as_json:
        typer.echo(json.dumps([brief.model_dump(mode="json") for brief in briefs], ensure_ascii=False))
        return
    for brief in briefs:
        counts = ", ".join(f"{count:,} {state}" for state, count in brief.totals.items() if count)
        typer.echo(f"{brief.job_id:>5}  {brief.created_at:%Y-%m-%d %H:%M}  {brief.state:<10} {brief.name}: {counts}")


def show_job(number: Number, as_json: AsJson = False, data: Data = None) -> None:  # noqa: FBT002 -- typer's flag
    """Show a batch: what became of each lot, and why some failed."""
    with _wired(data) as wired:
        status = _status(wired, number)
    _tell(status, as_json=as_json)


def cancel_job(number: Number, as_json: AsJson = False, data: Data = None) -> None:  # noqa: FBT002 -- typer's flag
    """Cancel a batch: what was not begun is left, what is done stays."""
    from coinstack.application import jobs

    with _wired(data) as wired:
        jobs.cancel(number, wired.services)
        status = _status(wired, number)
    _tell(status, as_json=as_json)
