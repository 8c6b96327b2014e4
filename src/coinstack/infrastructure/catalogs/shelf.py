"""The catalog in use, asked by any number of threads while it may be swapped for a newer one."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import groupby
from pathlib import Path

from coinstack.application.ports.catalog import CatalogStatus, Concordant
from coinstack.domain import catalog_ids
from coinstack.domain.catalog import NOMISMA, Authority, CatalogType, Kind
from coinstack.infrastructure.catalogs import naming, schema
from coinstack.infrastructure.catalogs.opening import Reader
from coinstack.infrastructure.catalogs.rows import (
    AUTHORITY_COLUMNS,
    TYPE_COLUMNS,
    Cell,
    Row,
    authority_of,
    grouped,
    source_of,
    type_of,
    whole,
)
from coinstack.infrastructure.catalogs.swapping import Shelves
from coinstack.infrastructure.catalogs.writing import reference_key

MANY = 500
FARTHEST = 8
"""Steps of renaming that are followed; circles end."""

NOTHING = "No catalog is loaded: get one in the settings, or with “coinstack catalog load”."


class Shelf:
    """The catalog in a folder (`ports.Catalog`). No file, an older one or one that is deleted is an empty catalog."""

    def __init__(self, folder: Path) -> None:
        self._shelves = Shelves(folder)
        self._reader = Reader(self._shelves)

    # What is in use

    @property
    def is_loaded(self) -> bool:
        """Whether there is anything to ask."""
        state = self._reader.found()
        return state is not None and state.reason is None

    @property
    def stamp(self) -> str:
        """What changes when another catalog is taken into use."""
        state = self._reader.found()
        return f"{state.path.name} {state.mark}" if state is not None and state.reason is None else ""

    def status(self) -> CatalogStatus:
        """What is loaded, from where and under which licence."""
        state = self._reader.found()
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
            sources=tuple(source_of(row) for row in sources),
            counts={name: self._count(table) for name, table in schema.COUNTED.items()},
            previous_built_at=previous,
        )

    def _count(self, table: str) -> int:
        return sum(whole(count) for (count,) in self.rows(f"SELECT count(*) FROM {table}"))

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
        self._reader.close()

    def rows(self, sql: str, values: Sequence[Cell] = ()) -> list[Row]:
        """What a query answers; nothing where no catalog is loaded, or it is deleted or damaged meanwhile."""
        return self._reader.rows(sql, values)

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
        rows = self.rows(f"SELECT {TYPE_COLUMNS} FROM types WHERE {condition} ORDER BY digits, number", values)
        numbers = [whole(row[0]) for row in rows]
        links, replaced = self._links(numbers), self._successors(rows)
        return {
            number: type_of(row, links.get(number, {}), replaced) for number, row in zip(numbers, rows, strict=True)
        }

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
                found.setdefault(whole(number), {}).setdefault(str(relation), []).append(str(authority))
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
            names = grouped(self.rows(
                f"SELECT authority, language, label, kind FROM labels WHERE authority IN ({marks}) ORDER BY rowid", part
            ))  # fmt: skip
            terms = grouped(self.rows(
                "SELECT authority, role, organization, year_from, year_to FROM terms "
                f"WHERE authority IN ({marks}) ORDER BY year_from", part
            ))  # fmt: skip
            matches = grouped(self.rows(
                f"SELECT authority, uri FROM matches WHERE authority IN ({marks}) ORDER BY rowid", part
            ))  # fmt: skip
            for row in self.rows(
                f"SELECT {AUTHORITY_COLUMNS} FROM authorities WHERE id IN ({marks})", part,
            ):  # fmt: skip
                key = str(row[0])
                found[key] = authority_of(row, names.get(key, []), terms.get(key, []), matches.get(key, []))
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
        state = self._reader.found()
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
        return [whole(weight) for (weight,) in rows]

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
            found[str(other), str(its)] = found.get((str(other), str(its)), 0) + whole(coins)
        ranked = sorted(found.items(), key=lambda one: (-one[1], one[0]))
        return [Concordant(other, its, coins) for (other, its), coins in ranked]


def _within(
    condition: str, values: tuple[Cell, ...], volume: str | None, section: str | None
) -> tuple[str, list[Cell]]:
    bound: list[Cell] = list(values)
    for name, value in (("volume", volume), ("section", section)):
        if value is not None:
            condition += f" AND {name} = ?"
            bound.append(value)
    return condition, bound
