"""What the catalog is searched by: inscriptions and their pairs for the letters still legible, words for all else.

`fill` writes these tables when a catalog is built. A type that was replaced by another is in none of them.
"""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from coinstack.domain import legends, spelling

TABLES = """
CREATE TABLE inscriptions (number INTEGER PRIMARY KEY, side TEXT NOT NULL, spellings TEXT NOT NULL);
CREATE TABLE inscription_pairs (
    number INTEGER PRIMARY KEY, obverse INTEGER NOT NULL, reverse INTEGER NOT NULL, types INTEGER NOT NULL,
    described INTEGER NOT NULL
);
CREATE TABLE inscribed (type INTEGER PRIMARY KEY, pair INTEGER NOT NULL);
CREATE VIRTUAL TABLE words USING fts5 (
    told, front, back, content = '', detail = column, prefix = '2 3', tokenize = "unicode61 remove_diacritics 2"
);
"""
# inscriptions: the legend of one side ("obverse", "reverse"), all its spellings as JSON; those that fold to the same
# are one inscription. words: a row a type; `told` are the label, the names of its authorities in all languages, and
# its legends (folded, behind LEGEND); `front` and `back` what is said of its sides.

LEGEND = "0"
"""Stands before a folded word of a legend, so that it is no other word."""

_Type = tuple[int, str, str, str]


def fill(connection: sqlite3.Connection) -> None:
    """Write the tables of search for all types of the connection's catalog, whose other tables are complete."""
    for statement in filter(str.strip, TABLES.split(";")):
        connection.execute(statement)
    _fill_pairs(connection)
    _fill_words(connection)


_STANDING = """
SELECT number, label, obverse, reverse FROM types
WHERE NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.corpus = types.corpus AND replaced.old = types.id)
ORDER BY number
"""


def _types(connection: sqlite3.Connection) -> Iterator[_Type]:
    yield from connection.execute(_STANDING)


def _side(document: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The legends and the descriptions of a side."""
    side = json.loads(document)
    return tuple(side.get("l", ())), tuple(text for _, text in side.get("d", ()))


def _fill_pairs(connection: sqlite3.Connection) -> None:
    spellings: dict[tuple[str, tuple[str, ...]], tuple[int, dict[str, None]]] = {}
    pairs: dict[tuple[int, int], int] = {}
    types: Counter[int] = Counter()
    described: set[int] = set()
    inscribed: list[tuple[int, int]] = []
    for number, _, obverse, reverse in _types(connection):
        (front, front_told), (back, back_told) = _side(obverse), _side(reverse)
        sides = _inscription(spellings, "obverse", front), _inscription(spellings, "reverse", back)
        pair = pairs.setdefault(sides, len(pairs) + 1)
        if front_told or back_told:
            described.add(pair)
        types[pair] += 1
        inscribed.append((number, pair))
    connection.executemany(
        "INSERT INTO inscriptions VALUES (?, ?, ?)",
        ((number, side, json.dumps(list(written))) for (side, _), (number, written) in spellings.items()),
    )
    connection.executemany(
        "INSERT INTO inscription_pairs VALUES (?, ?, ?, ?, ?)",
        ((pair, *sides, types[pair], pair in described) for sides, pair in pairs.items()),
    )
    connection.executemany("INSERT INTO inscribed VALUES (?, ?)", inscribed)
    connection.execute("CREATE INDEX inscribed_by_pair ON inscribed (pair)")


def _inscription(
    spellings: dict[tuple[str, tuple[str, ...]], tuple[int, dict[str, None]]], side: str, written: tuple[str, ...]
) -> int:
    key = (side, tuple(sorted({_folded(one) for one in written})))
    number, known = spellings.setdefault(key, (len(spellings) + 1, {}))
    known.update(dict.fromkeys(written))
    return number


@lru_cache(maxsize=65_536)
def _folded(legend: str) -> str:
    return legends.fold(legend)


@lru_cache(maxsize=65_536)
def _legend_words(legend: str) -> tuple[str, ...]:
    return tuple(LEGEND + word for word in legends.words(legend))


def _fill_words(connection: sqlite3.Connection) -> None:
    names = _names(connection)
    linked = _linked(connection)
    following = next(linked, None)

    def rows() -> Iterator[tuple[int, str, str, str]]:
        nonlocal following
        for number, label, obverse, reverse in _types(connection):
            told = dict.fromkeys(spelling.fold(label).split())
            while following and following[0] <= number:
                if following[0] == number:
                    told.update(dict.fromkeys(names.get(following[1], ())))
                following = next(linked, None)
            described: list[str] = []
            for written, said in (_side(obverse), _side(reverse)):
                told.update(dict.fromkeys(word for legend in written for word in _legend_words(legend)))
                described.append(" ".join(said))
            yield number, " ".join(told), described[0], described[1]

    connection.executemany("INSERT INTO words (rowid, told, front, back) VALUES (?, ?, ?, ?)", rows())
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")


def _linked(connection: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    """The authorities of each type, in the order of the types."""
    yield from connection.execute("SELECT type, authority FROM links ORDER BY type")


def _names(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """The words of each authority's names, in all languages, for those that types are linked to."""
    found: dict[str, dict[str, None]] = {}
    rows = connection.execute(
        "SELECT authority, folded FROM labels WHERE authority IN (SELECT authority FROM links) "
        "AND (kind = 'pref' OR language = 'en')"
    )
    for authority, folded in rows:
        found.setdefault(authority, {}).update(dict.fromkeys(folded.split()))
    return {authority: tuple(words) for authority, words in found.items()}
