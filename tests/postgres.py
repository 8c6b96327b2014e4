"""A PostgreSQL of the tests' own: made in a folder, reached by a socket in it, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

ROOT = 0


def _programs() -> Path | None:
    """Where initdb and pg_ctl lie: on the path, or where Debian puts them."""
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    known = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    return next((path for path in known if (path / "initdb").exists()), None)


def _drop() -> list[str] | None:
    """How to stop being root, which PostgreSQL refuses; None where it cannot be done."""
    if not hasattr(os, "geteuid") or os.geteuid() != ROOT:
        return []
    if shutil.which("setpriv"):
        return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
    return ["runuser", "-u", "postgres", "--"] if shutil.which("runuser") else None


def absent(why: str) -> None:
    """Leave the test out where PostgreSQL is not at hand; on CI it has to be."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI runs the tests on PostgreSQL too: {why}")
    pytest.skip(why)


@contextmanager
def cluster() -> Iterator[str]:
    """The folder of a running cluster, whose socket lies in it; it listens on no network."""
    programs, drop = _programs(), _drop()
    if programs is None or drop is None:
        absent("there is no PostgreSQL here (initdb is wanted)")
        return
    root = Path(tempfile.mkdtemp(prefix="coinstack-pg-"))
    try:
        root.chmod(0o755)
        if drop:
            shutil.chown(root, "postgres", "postgres")
        data = root / "data"
        _run([*drop, str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres", "-E", "UTF8",
              "--locale=C", "--no-sync"], root)  # fmt: skip
        options = f"-k {root} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
        control = [*drop, str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(root / "log")]
        _run([*control, "-o", options, "start"], root)
        try:
            yield str(root)
        finally:
            _run([*control, "-m", "immediate", "stop"], root)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stdout[-500:]} {done.stderr[-500:]}")


@contextmanager
def database(folder: str) -> Iterator[str]:
    """The address of a fresh database in a cluster."""
    name = f"coinstack_{uuid4().hex}"
    with psycopg.connect(host=folder, user="postgres", dbname="postgres", autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"postgresql://postgres@/{name}?host={folder}"
        finally:
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
