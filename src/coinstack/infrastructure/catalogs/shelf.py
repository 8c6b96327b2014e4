"""The catalog in use, asked by any number of threads while it may be swapped for a newer one."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from pathlib import Path

from coinstack.application.ports.catalog import CatalogStatus, Concordant, LoadedSource
from coinstack.domain import catalog_ids
from coinstack.domain.catalog import NOMISMA, Authority, CatalogType, Kind, Term
from coinstack.infrastructure.catalogs import naming, schema
from coinstack.infrastructure.catalogs.swapping import Shelves, opened, why_not
from coinstack.infrastructure.catalogs.writing import reference_key, side_of

Cell = str | int | float | None
Row = tuple[Cell, ...]
IDLE = 6
"""Connections kept open while nobody asks; each holds up to 4 MB of pages."""

MANY = 500
FARTHEST = 8
"""Steps of renaming that are followed; circles end."""

_COLUMNS = (
    "number, corpus, id, label, volume, edition, section, leading, suffix, year_from, year_to, reign_from, reign_to, "
    "broader, obverse, reverse"
)
NOTHING = "No catalog is loaded: get one in the settings, or with “coinstack catalog load”."


@dataclass
class _Opened:
    """The file in use as it was found; `names` are those of its authorities once somebody misspelt one."""

    path: Path
    mark: tuple[int, ...]
    reason: str | None
    idle: list[sqlite3.Connection] = field(default_factory=list)
    names: naming.Names | None = None


class Shelf:
    """The catalog in a folder (`ports.Catalog`). No file, an older one or one that is deleted is an empty catalog."""

    def __init__(self, folder: Path) -> None:
        self._shelves = Shelves(folder)
        self._lock = threading.Lock()
        self._state: _Opened | None = None

    # What is in use

    def _found(self) -> _Opened | None:
        """The file in use, found anew where the pointer or the file has changed."""
        state = self._state
        if state is not None and self._mark(state.path) == state.mark:
            return state
        with self._lock:
            if (
                self._state is not None
                and self._state is not state
                and self._mark(self._state.path) == self._state.mark
            ):
                return self._state  # another thread was first
            name = self._shelves.current()
            path = self._shelves.folder / name if name else None
            before, self._state = self._state, None
            if before is not None:
                _close(before)
            if path is not None:
                mark = self._mark(path)
                self._state = _Opened(path, mark, why_not(path))
            return self._state

    def _mark(self, path: Path) -> tuple[int, ...]:
        found: list[int] = []
        for one in (self._shelves.pointer, path):
            try:
                facts = one.stat()
            except OSError:
                found += (0, 0, 0)
            else:
                found += (facts.st_ino, facts.st_mtime_ns, facts.st_size)
        return tuple(found)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection | None]:
        state = self._found()
        connection = None if state is None or state.reason else _taken(state, self._lock)
        if state is None or connection is None:
            yield None
            return
        try:
            yield connection
        finally:
            with self._lock:
                stays = state is self._state and len(state.idle) < IDLE
                if stays:
                    state.idle.append(connection)
            if not stays:
                connection.close()

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """What a query answers; nothing where no catalog is loaded, or it is deleted or damaged meanwhile."""
        with self._connection() as connection:
            if connection is None:
                return []
            try:
                return connection.execute(sql, values).fetchall()
            except sqlite3.DatabaseError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                    raise  # the query is wrong, not the file
                return []

    @property
    def is_loaded(self) -> bool:
        """Whether there is anything to ask."""
        state = self._found()
        return state is not None and state.reason is None

    @property
    def stamp(self) -> str:
        """What changes when another catalog is taken into use."""
        state = self._found()
        return f"{state.path.name} {state.mark}" if state is not None and state.reason is None else ""

    def status(self) -> CatalogStatus:
        """What is loaded, from where and under which licence."""
        state = self._found()
        previous = self._built_at(self._shelves.previous())
        if state is None or state.reason:
            return CatalogStatus(loaded=False, reason=state.reason if state else NOTHING, previous_built_at=previous)
        sources = self.rows("SELECT * FROM sources ORDER BY kind")
        try:
            size = state.path.stat().st_size
        except OSError:
            size = 0
        return CatalogStatus(
            loaded=True,
            built_at=self._built_at(state.path.name),
            size_bytes=size,
            version=schema.VERSION,
            sources=tuple(_source(row) for row in sources),
            counts={name: self._count(table) for name, table in schema.COUNTED.items()},
            previous_built_at=previous,
        )

    def _count(self, table: str) -> int:
        return sum(_whole(count) for (count,) in self.rows(f"SELECT count(*) FROM {table}"))

    def _built_at(self, name: str | None) -> datetime | None:
        """The moment in a file's name, which is when it was built."""
        with suppress(ValueError, IndexError):
            stamp = (name or "").split("-")[2].removesuffix(".sqlite")
            return datetime.strptime(stamp, "%Y%m%dT%H%M%S.%f%z")
        return None

    def rollback(self) -> CatalogStatus:
        """Go back to the catalog before this one.

        Raises:
            NotFound: there is none to go back to.
            Busy: a catalog is being built.
        """
        with self._shelves.held():
            self._shelves.roll_back()
        return self.status()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._state is not None:
                _close(self._state)
            self._state = None

    # Types

    def holds(self, corpus: str) -> bool:
        """Whether types of that corpus are loaded."""
        return bool(self.rows("SELECT 1 FROM types WHERE corpus = ? LIMIT 1", (corpus,)))

    def get(self, corpus: str, type_id: str, /) -> CatalogType | None:
        """The type of that id, as it stands there (a replaced one too)."""
        return next(iter(self._types("corpus = ? AND id = ?", (corpus, type_id))), None)

    def get_many(self, uris: Iterable[str], /) -> dict[str, CatalogType]:
        """The types of those addresses that are there."""
        ids: dict[str, list[str]] = {}
        for uri in uris:
            if place := catalog_ids.located(uri):
                ids.setdefault(place[0], []).append(place[1])
        found: dict[str, CatalogType] = {}
        for corpus, wanted in ids.items():
            for start in range(0, len(wanted), MANY):
                part = wanted[start : start + MANY]
                marks = ",".join("?" * len(part))
                found |= {one.uri: one for one in self._types(f"corpus = ? AND id IN ({marks})", (corpus, *part))}
        return found

    def by_number(self, numbers: Sequence[int]) -> list[CatalogType]:
        """The types of those rows of `types`, in the order asked for; for queries of their own on the file."""
        found: dict[int, CatalogType] = {}
        for start in range(0, len(numbers), MANY):
            part = numbers[start : start + MANY]
            found |= self._numbered_types(f"number IN ({','.join('?' * len(part))})", part)
        return [found[number] for number in numbers if number in found]

    def numbered(
        self, corpus: str, printed: str, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types whose number is printed exactly so ("23b", "44/5", "326(a)"), in all sections."""
        return self._types(*_within("corpus = ? AND printed = ?", (corpus, printed), volume, section))

    def varieties(
        self, corpus: str, digits: int, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types whose number begins with those digits, whatever follows (23, 23a, 23b, 23b.1)."""
        return self._types(*_within("corpus = ? AND digits = ?", (corpus, digits), volume, section))

    def in_section(self, corpus: str, volume: str, section: str, /) -> list[CatalogType]:
        """The types of a section ("aug", "anch") in the order of their numbers."""
        return self._types(*_within("corpus = ?", (corpus,), volume, section))

    def replaced(self, corpus: str, type_id: str, /) -> tuple[str, ...]:
        """The ids that took the place of this one, one step; none where it stands."""
        rows = self.rows("SELECT new FROM replaced WHERE corpus = ? AND old = ? ORDER BY position", (corpus, type_id))
        return tuple(str(new) for (new,) in rows)

    def replaces(self, corpus: str, type_id: str, /) -> tuple[str, ...]:
        """The ids whose place this one took."""
        rows = self.rows("SELECT old FROM replaced WHERE corpus = ? AND new = ? ORDER BY old", (corpus, type_id))
        return tuple(str(old) for (old,) in rows)

    def _types(self, condition: str, values: Sequence[Cell]) -> list[CatalogType]:
        return list(self._numbered_types(condition, values).values())

    def _numbered_types(self, condition: str, values: Sequence[Cell]) -> dict[int, CatalogType]:
        rows = self.rows(f"SELECT {_COLUMNS} FROM types WHERE {condition} ORDER BY digits, number", values)
        numbers = [_whole(row[0]) for row in rows]
        links, replaced = self._links(numbers), self._successors(rows)
        return {number: _type(row, links.get(number, {}), replaced) for number, row in zip(numbers, rows, strict=True)}

    def _links(self, numbers: Sequence[int]) -> dict[int, dict[str, list[str]]]:
        found: dict[int, dict[str, list[str]]] = {}
        for start in range(0, len(numbers), MANY):
            part = numbers[start : start + MANY]
            marks = ",".join("?" * len(part))
            for number, relation, authority in self.rows(
                "SELECT type, relation, authority FROM links "
                f"WHERE type IN ({marks}) ORDER BY type, relation, position",
                part,
            ):
                found.setdefault(_whole(number), {}).setdefault(str(relation), []).append(str(authority))
        return found

    def _successors(self, rows: Sequence[Row]) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for corpus, of_corpus in groupby(rows, key=lambda row: row[1]):
            ids = [row[2] for row in of_corpus]
            for start in range(0, len(ids), MANY):
                part = ids[start : start + MANY]
                marks = ",".join("?" * len(part))
                for old, new in self.rows(
                    f"SELECT old, new FROM replaced WHERE corpus = ? AND old IN ({marks}) ORDER BY old, position",
                    (corpus, *part),
                ):
                    found[str(old)] = (*found.get(str(old), ()), str(new))
        return found

    # Authorities

    def canonical(self, authority_id: str, /) -> str:
        """What an id of nomisma is called now; itself where it was not renamed. Circles end where they began."""
        seen = [authority_id.removeprefix(NOMISMA)]
        while len(seen) <= FARTHEST:
            rows = self.rows(
                "SELECT new FROM redirects WHERE old = ? AND new <> '' UNION ALL "
                "SELECT replaced_by FROM authorities WHERE id = ? AND replaced_by IS NOT NULL LIMIT 1",
                (seen[-1], seen[-1]),
            )
            if not rows:
                return seen[-1]
            if (new := str(rows[0][0])) in seen:
                return seen[0]
            seen.append(new)
        return seen[0]

    def authority(self, authority_id: str, /) -> Authority | None:
        """The authority of that id or, where it was renamed, of the one that it is called now."""
        current = self.canonical(authority_id)
        found = self.authorities((current, authority_id))
        return found.get(current) or found.get(authority_id)

    def authorities(self, ids: Sequence[str]) -> dict[str, Authority]:
        """The authorities of those ids that are there, as they stand."""
        found: dict[str, Authority] = {}
        for start in range(0, len(ids), MANY):
            part = ids[start : start + MANY]
            marks = ",".join("?" * len(part))
            names = _grouped(self.rows(
                f"SELECT authority, language, label, kind FROM labels WHERE authority IN ({marks}) ORDER BY rowid", part
            ))  # fmt: skip
            terms = _grouped(self.rows(
                "SELECT authority, role, organization, year_from, year_to FROM terms "
                f"WHERE authority IN ({marks}) ORDER BY year_from", part
            ))  # fmt: skip
            matches = _grouped(self.rows(
                f"SELECT authority, uri FROM matches WHERE authority IN ({marks}) ORDER BY rowid", part
            ))  # fmt: skip
            for row in self.rows(
                "SELECT id, kind, label, year_from, year_to, latitude, longitude, replaced_by, definition, broader "
                f"FROM authorities WHERE id IN ({marks})", part,
            ):  # fmt: skip
                key = str(row[0])
                found[key] = _authority(row, names.get(key, []), terms.get(key, []), matches.get(key, []))
        return found

    def labels(self, ids: Iterable[str]) -> dict[str, str]:
        """The English label of each id that is known."""
        wanted = list(dict.fromkeys(ids))
        found: dict[str, str] = {}
        for start in range(0, len(wanted), MANY):
            part = wanted[start : start + MANY]
            rows = self.rows(f"SELECT id, label FROM authorities WHERE id IN ({','.join('?' * len(part))})", part)
            found |= {str(key): str(label) for key, label in rows}
        return found

    def authorities_named(
        self, text: str, kind: Kind | None = None, /, *, limit: int = 20
    ) -> list[tuple[Authority, float]]:
        """The authorities that bear a name in any language or spelling, best first, each with how well (0..1)."""
        state = self._found()
        if state is None or state.reason:
            return []
        scores = naming.named(self.rows, text, kind)
        if max(scores.values(), default=0) < naming.SURE:
            if state.names is None:
                state.names = naming.Names(self.rows)
            for key, score in state.names.like(text, kind).items():
                scores[key] = max(score, scores.get(key, 0.0))
        best = sorted(scores, key=lambda key: (-scores[key], key))[: limit * 2]
        known = self.authorities(best)
        return [(known[key], scores[key]) for key in best if key in known and not known[key].replaced_by][:limit]

    # Specimens

    def weights(
        self, issuers: Sequence[str] = (), denomination: str | None = None, /, *, type_uri: str | None = None
    ) -> list[int]:
        """The weights in milligrams, in order, of weighed specimens: of the type, else of issuers and denomination."""
        conditions: list[str] = ["weight_mg IS NOT NULL"]
        values: list[Cell] = []
        if type_uri is not None:
            conditions.append("type_uri = ?")
            values.append(type_uri)
        if issuers:
            conditions.append(f"issuer IN ({','.join('?' * len(issuers))})")
            values += issuers
        if denomination is not None:
            conditions.append("denomination = ?")
            values.append(denomination)
        if not values:
            return []
        rows = self.rows(f"SELECT weight_mg FROM specimens WHERE {' AND '.join(conditions)} ORDER BY weight_mg", values)
        return [_whole(weight) for (weight,) in rows]

    def concordance(self, catalog: str, reference: str, /) -> list[Concordant]:
        """What other catalogs call coins of this reference, the most frequent first."""
        key = (catalog, reference_key(reference))
        rows = self.rows(
            "SELECT catalog_b, reference_b, coins FROM concordance WHERE catalog_a = ? AND key_a = ? UNION ALL "
            "SELECT catalog_a, reference_a, coins FROM concordance WHERE catalog_b = ? AND key_b = ?",
            (*key, *key),
        )
        found: dict[tuple[str, str], int] = {}
        for other, its, coins in rows:
            found[str(other), str(its)] = found.get((str(other), str(its)), 0) + _whole(coins)
        ranked = sorted(found.items(), key=lambda one: (-one[1], one[0]))
        return [Concordant(other, its, coins) for (other, its), coins in ranked]


def _taken(state: _Opened, lock: threading.Lock) -> sqlite3.Connection | None:
    with lock:
        if state.idle:
            return state.idle.pop()
    try:
        return opened(state.path)
    except sqlite3.Error:
        return None


def _close(state: _Opened) -> None:
    while state.idle:
        state.idle.pop().close()


def _within(
    condition: str, values: tuple[Cell, ...], volume: str | None, section: str | None
) -> tuple[str, list[Cell]]:
    bound: list[Cell] = list(values)
    for name, value in (("volume", volume), ("section", section)):
        if value is not None:
            condition += f" AND {name} = ?"
            bound.append(value)
    return condition, bound


def _whole(cell: Cell) -> int:
    return cell if isinstance(cell, int) else 0


def _year(cell: Cell) -> int | None:
    return cell if isinstance(cell, int) else None


def _text(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


def _degrees(cell: Cell) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None


def _grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row[0]), []).append(row[1:])
    return found


def _type(row: Row, links: dict[str, list[str]], replaced: dict[str, tuple[str, ...]]) -> CatalogType:
    def linked(relation: str) -> tuple[str, ...]:
        return tuple(links.get(relation, ()))

    return CatalogType(
        corpus=str(row[1]),
        id=str(row[2]),
        label=str(row[3]),
        volume=_text(row[4]),
        edition=_text(row[5]),
        section=_text(row[6]),
        number=_text(row[7]),
        suffix=_text(row[8]),
        year_from=_year(row[9]),
        year_to=_year(row[10]),
        reign_from=_year(row[11]),
        reign_to=_year(row[12]),
        issuers=linked("issuer"),
        authorities=linked("authority"),
        mints=linked("mint"),
        regions=linked("region"),
        denominations=linked("denomination"),
        materials=linked("material"),
        obverse=side_of(str(row[14])),
        reverse=side_of(str(row[15])),
        replaced_by=replaced.get(str(row[2]), ()),
        broader=_text(row[13]),
    )


def _authority(row: Row, names: Sequence[Row], terms: Sequence[Row], matches: Sequence[Row]) -> Authority:
    preferred = dict.fromkeys((str(language), str(label)) for language, label, kind in names if kind == "pref")
    others = dict.fromkeys((str(language), str(label)) for language, label, kind in names if kind != "pref")
    shown = {label for _, label in preferred}
    return Authority(
        id=str(row[0]),
        kind=Kind(str(row[1])),
        labels=tuple(preferred),
        alternatives=tuple(one for one in others if one[1] not in shown),
        year_from=_year(row[3]),
        year_to=_year(row[4]),
        terms=tuple(
            dict.fromkeys(Term(_text(role), _text(of), _year(first), _year(last)) for role, of, first, last in terms)
        ),
        latitude=_degrees(row[5]),
        longitude=_degrees(row[6]),
        broader=tuple(filter(None, str(row[9]).split("|"))),
        matches=tuple(dict.fromkeys(str(uri) for (uri,) in matches)),
        replaced_by=_text(row[7]),
        definition=_text(row[8]),
    )


def _source(row: Row) -> LoadedSource:
    kind, name, corpus, rows, dated, loaded_at, licence, licence_url, url, sha256 = row
    return LoadedSource(
        kind=str(kind),
        name=str(name),
        corpus=_text(corpus),
        rows=_whole(rows),
        dated=_text(dated),
        loaded_at=datetime.fromisoformat(str(loaded_at)),
        licence=str(licence),
        licence_url=_text(licence_url),
        url=_text(url),
        sha256=_text(sha256),
    )
