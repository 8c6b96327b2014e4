"""What lies in a data folder, looked at without the program that made it."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path


def ask(data: Path, query: str) -> list[tuple[object, ...]]:
    """The rows of a query on the collection's database."""
    with closing(sqlite3.connect(data / "collection.sqlite")) as connection:
        return connection.execute(query).fetchall()


def count(data: Path, table: str = "coins") -> int:
    """How many rows a table has."""
    return int(str(ask(data, f"SELECT count(*) FROM {table}")[0][0]))  # noqa: S608 -- a table of ours


def faults(data: Path) -> list[object]:
    """What is wrong in the folder: the database, its references, and photographs against their rows."""
    found: list[object] = [row for row in ask(data, "PRAGMA integrity_check") if row != ("ok",)]
    found += ask(data, "PRAGMA foreign_key_check")
    for path in (data / "photos").rglob("*"):
        if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() != path.name:
            found.append(f"half a file: {path}")
    for (name,) in ask(data, "SELECT sha256 FROM photos"):
        if not (data / "photos" / str(name)[:2] / str(name)).is_file():
            found.append(f"a row without its file: {name}")
    return found
