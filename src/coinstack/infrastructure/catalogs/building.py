"""A catalog is built beside the one in use, checked, and taken into use in one step; a failure leaves the old one."""

import os
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from coinstack.domain.errors import Unreadable
from coinstack.infrastructure.catalogs import letters, merging, schema, swapping
from coinstack.infrastructure.catalogs.kinds import KINDS, NOMISMA_TABLES, OURS, replaced_by
from coinstack.infrastructure.catalogs.records import Source
from coinstack.infrastructure.catalogs.swapping import Shelves
from coinstack.infrastructure.catalogs.writing import Writer

Said = Callable[[str], None]


def build(folder: Path, sources: Sequence[Source], *, said: Said = lambda _: None) -> str:
    """Load the sources into a new catalog, keep what the current one has of other kinds, and take it into use.

    `said` is told what is being done. Answers the new file's name.

    Raises:
        Busy: another builds.
        Unreadable: a source cannot be read, or holds nothing; or the finished file failed its checks.
        Unavailable: the disk is full, or cannot be written.
    """
    shelves = Shelves(folder)
    with shelves.held():
        shelves.clear()
        stamp = datetime.now(UTC)
        beside = folder / f"{swapping.UNFINISHED}{os.getpid()}.sqlite"
        name = f"catalog-v{schema.VERSION}-{stamp:%Y%m%dT%H%M%S.%fZ}.sqlite"
        try:
            _written(beside, _kept_file(shelves), sources, stamp, said)
            said("Checking")
            _flush(beside)
            beside.replace(folder / name)
            swapping.flush_folder(folder)
            shelves.put(name)
        except (OSError, sqlite3.OperationalError) as error:
            if isinstance(error, sqlite3.Error) and error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise  # a statement is wrong, not the disk
            raise swapping.no_room(error) from error
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    return name


def _kept_file(shelves: Shelves) -> Path | None:
    current = shelves.current()
    path = shelves.folder / current if current else None
    return path if path and swapping.is_whole(path) else None


def _written(beside: Path, kept: Path | None, sources: Sequence[Source], stamp: datetime, said: Said) -> None:
    beside.unlink(missing_ok=True)
    connection = sqlite3.connect(beside.resolve().as_uri(), uri=True, isolation_level=None)
    try:
        # Nothing of it is read by anybody before it is whole and flushed: it needs no journal.
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;")
        connection.executescript(schema.TABLES)
        connection.execute("BEGIN")
        if kept:
            said("Keeping what is there")
            _keep(connection, kept, replaced_by(frozenset(source.kind for source in sources)))
        _load(connection, sources, stamp, said)
        connection.execute("COMMIT")
        check(connection, [source.kind for source in sources])
    finally:
        connection.close()


def _load(connection: sqlite3.Connection, sources: Sequence[Source], stamp: datetime, said: Said) -> None:
    writer = Writer(connection)
    for source in sources:
        said(f"Reading {source.name}")
        rows = writer.take(source.records(), source.kind)
        if not rows:
            raise Unreadable(f"{source.name} holds nothing of {KINDS[source.kind].name}.")
        _note(connection, source, rows, stamp)
    said("Merging")
    merging.merge(connection, writer)
    writer.close()
    said("Making it searchable")
    for statement in filter(str.strip, schema.INDEXES.split(";")):
        connection.execute(statement)
    merging.read_specimens(connection)
    letters.fill(connection)
    meta = {"version": str(schema.VERSION), "built_at": stamp.isoformat()}
    connection.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
    connection.execute("PRAGMA analysis_limit = 400")
    connection.execute("ANALYZE")


def _note(connection: sqlite3.Connection, source: Source, rows: int, stamp: datetime) -> None:
    facts = KINDS[source.kind]
    connection.execute(
        "INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (facts.kind, facts.name, facts.corpus, rows, source.dated, stamp.isoformat(), facts.licence,
         facts.licence_url, source.url, source.sha256),
    )  # fmt: skip


def _keep(connection: sqlite3.Connection, kept: Path, dropped: frozenset[str]) -> None:
    """Copy from the catalog in use what the new sources do not replace."""
    connection.execute("COMMIT")
    connection.execute("ATTACH ? AS old", (f"{kept.resolve().as_uri()}?mode=ro&immutable=1",))
    connection.execute("BEGIN")
    for table, condition, values in _conditions(dropped):
        connection.execute(f"INSERT INTO main.{table} SELECT * FROM old.{table} WHERE {condition}", values)
    connection.execute("COMMIT")
    connection.execute("DETACH old")
    connection.execute("BEGIN")


def _among(values: Iterable[str]) -> tuple[str, list[str]]:
    found = sorted(values)
    return f"({','.join('?' * len(found))})", found


def _conditions(dropped: frozenset[str]) -> list[tuple[str, str, list[str]]]:
    """For each table, which of its rows stay, and what that condition binds."""
    corpora, corpus_values = _among(KINDS[kind].corpus or "" for kind in dropped)
    kinds, kind_values = _among(authority for kind in dropped if (authority := KINDS[kind].authority))
    sources, source_values = _among({*dropped, OURS})
    numbers = f"(SELECT number FROM old.types WHERE corpus NOT IN {corpora})"
    # The dump's rows of a kind make room for a table of that kind.
    dumped = f"(source = 'nomisma' AND authority IN (SELECT id FROM old.authorities WHERE kind IN {kinds}))"
    stay = f"source NOT IN {sources} AND NOT {dumped}"
    by_table = {"labels": "labels", "terms": "person_roles", "matches": "matches", "redirects": "redirects"}
    rows: list[tuple[str, str, list[str]]] = [
        ("types", f"corpus NOT IN {corpora}", corpus_values),
        ("links", f"type IN {numbers}", corpus_values),
        ("replaced", f"corpus NOT IN {corpora}", corpus_values),
        ("pairs", "1", []),
        ("authorities", f"kind NOT IN {kinds} AND source NOT IN {sources}", [*kind_values, *source_values]),
    ]
    for table, kind in by_table.items():
        also = " AND source <> 'nomisma'" if kind in dropped else ""
        condition, values = (stay, [*source_values, *kind_values])
        if table == "redirects":
            condition, values = f"source NOT IN {sources}", source_values
        rows.append((table, condition + also, values))
    for table, kind in (("specimens", "coins"), ("concordance", "concordance_pairs"), ("symbols", "symbols")):
        rows.append((table, "0" if kind in dropped else "1", []))
    gone = {*dropped, *({"nomisma"} if dropped >= NOMISMA_TABLES else ())}
    rows.append(("sources", f"kind NOT IN {_among(gone)[0]}", _among(gone)[1]))
    return rows


def check(connection: sqlite3.Connection, kinds: Sequence[str]) -> None:
    """See that what was loaded is there and can be found, and that the file is sound.

    Raises:
        Unreadable: it is not; such a catalog is not taken into use.
    """
    for kind in kinds:
        corpus = KINDS[kind].corpus
        if corpus is None:
            continue
        sample = connection.execute(
            "SELECT id, printed FROM types WHERE corpus = ? ORDER BY number LIMIT 1 OFFSET "
            "(SELECT count(*) / 2 FROM types WHERE corpus = ?)",
            (corpus, corpus),
        ).fetchone()
        if sample is None or not _is_found(connection, corpus, *sample):
            raise Unreadable(f"The finished catalog does not find its own types of {KINDS[kind].name}.")
    (verdict,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if verdict != "ok":
        raise Unreadable("The finished catalog failed its check of soundness: the disk may be at fault.")


def _is_found(connection: sqlite3.Connection, corpus: str, id: str, printed: str | None) -> bool:  # noqa: A002 -- its name
    by_id = connection.execute("SELECT 1 FROM types WHERE corpus = ? AND id = ?", (corpus, id)).fetchone()
    same = (corpus, printed)
    by_number = connection.execute("SELECT 1 FROM types WHERE corpus = ? AND printed IS ?", same).fetchone()
    return by_id is not None and by_number is not None


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
