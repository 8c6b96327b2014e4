"""The types of an issuer, a mint or a denomination, in cells: each type, or those that share a reverse legend."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from coinstack.domain import issuers, mints
from coinstack.infrastructure.catalogs.shelf import Shelf


class Level(StrEnum):
    """What makes a cell."""

    TYPE = "type"
    REVERSE_LEGEND = "reverse_legend"
    DENOMINATION = "denomination"


RELATIONS: Mapping[str, tuple[str, ...]] = {
    "issuer": ("authority", "issuer", "obverse_portrait"),  # a consort or a Caesar is only portrayed
    "mint": ("mint",),
    "denomination": ("denomination",),
}
UNLETTERED = "(no legend)"


@dataclass
class Cell:
    """Types that are one for the collector, by the numbers of their rows; the first of them stands for all."""

    key: str
    label: str
    numbers: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Scope:
    """The types that are asked for, in the order of their books, and which of them took the place of which."""

    numbers: tuple[int, ...]
    uris: dict[int, str]
    before: dict[int, tuple[str, ...]]  # the addresses whose place a type took: coins of them are of it


def known_id(kind: str, wanted: str, shelf: Shelf) -> str:
    """The id at nomisma, also of an id of our own tables."""
    own = issuers.get(wanted) if kind == "issuer" else mints.get(wanted) if kind == "mint" else None
    return shelf.canonical(own.nomisma if own and own.nomisma else wanted)


def scope(shelf: Shelf, wanted: Mapping[str, str]) -> Scope:
    """The types that have all the authorities, by `RELATIONS`; without those that others took the place of."""
    clauses, values = [], []
    for kind, authority in wanted.items():
        marks = ",".join("?" * len(RELATIONS[kind]))
        clauses.append(f"number IN (SELECT type FROM links WHERE authority = ? AND relation IN ({marks}))")
        values += [authority, *RELATIONS[kind]]
    rows = shelf.rows(
        "SELECT number, corpus, id FROM types t WHERE "
        + " AND ".join(clauses)
        + " AND NOT EXISTS (SELECT 1 FROM replaced r WHERE r.corpus = t.corpus AND r.old = t.id)"
        " ORDER BY corpus, volume, section, digits, number",
        values,
    )
    uris = {int(number or 0): _uri(corpus, type_id) for number, corpus, type_id in rows}
    return Scope(tuple(uris), uris, _before(shelf, list(uris)))


def _uri(corpus: object, type_id: object) -> str:
    return f"http://numismatics.org/{corpus}/id/{type_id}"


def _before(shelf: Shelf, numbers: Sequence[int]) -> dict[int, tuple[str, ...]]:
    rows = shelf.rows(
        "SELECT t.number, r.corpus, r.old FROM replaced r JOIN types t ON t.corpus = r.corpus AND t.id = r.new "
        "WHERE t.number IN (SELECT value FROM json_each(?))",
        (json.dumps(numbers),),
    )
    found: dict[int, tuple[str, ...]] = {}
    for number, corpus, old in rows:
        key = int(number or 0)
        found[key] = (*found.get(key, ()), _uri(corpus, old))
    return found


def cells(shelf: Shelf, wanted: Scope, level: Level) -> list[Cell]:
    """The cells of that level, in the order of the first type of each."""
    if level is Level.TYPE:
        return [Cell(wanted.uris[number], "", [number]) for number in wanted.numbers]
    rows = shelf.rows(_GROUPED[level], (json.dumps(wanted.numbers),))
    keys: dict[int, list[tuple[str, str]]] = {}
    for number, key, label in rows:
        keys.setdefault(int(number or 0), []).append((str(key or ""), str(label or "")))
    found: dict[str, Cell] = {}
    for number in wanted.numbers:
        for key, label in keys.get(number, [("", "")]):
            found.setdefault(key, Cell(key, label)).numbers.append(number)
    return list(found.values())


_GROUPED = {
    Level.REVERSE_LEGEND: (
        "SELECT t.number, p.reverse, json_extract(t.reverse, '$.l[0]') FROM types t "
        "LEFT JOIN pairs p ON p.number = t.pair WHERE t.number IN (SELECT value FROM json_each(?))"
    ),
    Level.DENOMINATION: (
        "SELECT l.type, l.authority, a.label FROM links l LEFT JOIN authorities a ON a.id = l.authority "
        "WHERE l.relation = 'denomination' AND l.type IN (SELECT value FROM json_each(?))"
    ),
}
