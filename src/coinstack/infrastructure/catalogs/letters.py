"""What the catalog is searched by: inscriptions and their pairs for the letters still legible, words for all else.

`fill` writes these tables when a catalog is built. A type that was replaced by another
is found by its words, and no more identified.
"""

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from coinstack.domain import legends, spelling

TABLES = """
CREATE TABLE inscriptions (number INTEGER PRIMARY KEY, side TEXT NOT NULL, spellings TEXT NOT NULL);
CREATE TABLE inscription_pairs (
    number INTEGER PRIMARY KEY, obverse INTEGER NOT NULL, reverse INTEGER NOT NULL, types INTEGER NOT NULL,
    described INTEGER NOT NULL
);
CREATE TABLE inscribed (type INTEGER PRIMARY KEY, pair INTEGER NOT NULL);
CREATE TABLE ordered (place INTEGER PRIMARY KEY, type INTEGER NOT NULL);
CREATE VIRTUAL TABLE words USING fts5 (
    told, front, back, content = '', detail = column, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 2"
);
"""
# inscriptions: the legend of one side ("obverse", "reverse"), all its spellings as JSON; those that fold to the same
# are one inscription. ordered: the types as their books have them. words: a row a type, by its place there; `told` are
# the label, the names of its authorities in all languages, its legends (folded, behind LEGEND), and tags; `front` and
# `back` what is said of its sides.

LEGEND = "0"
"""Stands before a folded word of a legend, so that it is no other word."""
_OR = re.compile(r"\s+or\s+")
_DIGITS = re.compile(r"\d{1,6}")
TAG = "0zz"
"""Stands before what a type is of: its corpus, its volume, its authorities."""


def fill(connection: sqlite3.Connection) -> None:
    """Write the tables of search for all types of the connection's catalog, whose other tables are complete."""
    for statement in filter(str.strip, TABLES.split(";")):
        connection.execute(statement)
    _fill_pairs(connection)
    _fill_words(connection)


_ALL = """
SELECT number, label, obverse, reverse, corpus, volume, section, printed FROM types
ORDER BY instr('ocre crro pella sco pco agco bigr', corpus), CAST(volume AS INTEGER), volume,
    CAST(section AS INTEGER), section, digits, printed
"""
_STANDING = """
SELECT number, label, obverse, reverse FROM types
WHERE NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.corpus = types.corpus AND replaced.old = types.id)
ORDER BY number
"""


@lru_cache(maxsize=16_384)
def _side(document: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The legends and the descriptions of a side."""
    side = json.loads(document)
    legends_ = tuple(one for legend in side.get("l", ()) for one in _OR.split(legend))
    return legends_, tuple(text for _, text in side.get("d", ()))


def _fill_pairs(connection: sqlite3.Connection) -> None:
    spellings: dict[tuple[str, tuple[str, ...]], tuple[int, dict[str, None]]] = {}
    pairs: dict[tuple[int, int], int] = {}
    types: Counter[int] = Counter()
    described: set[int] = set()
    inscribed: list[tuple[int, int]] = []
    for number, _, obverse, reverse in connection.execute(_STANDING):
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
    linked = _linked(connection)
    ordered: list[tuple[int, int]] = []

    def rows() -> Iterator[tuple[int, str, str, str]]:
        for place, row in enumerate(connection.execute(_ALL), start=1):
            number, label, obverse, reverse, corpus, volume, section, printed = row
            (front, said_of_front), (back, said_of_back) = _said(obverse), _said(reverse)
            named = spelling.fold(f"{label} {section or ''}")
            tags = f"{tag('corpus', corpus)} {tag('volume', volume or '')} {first_number(printed or '')}"
            ordered.append((place, number))
            told = f"{named} {tags} {linked.get(number, '')} {front} {back}"
            yield place, told, said_of_front, said_of_back

    connection.executemany("INSERT INTO words (rowid, told, front, back) VALUES (?, ?, ?, ?)", rows())
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    connection.executemany("INSERT INTO ordered VALUES (?, ?)", ordered)
    connection.execute("CREATE INDEX ordered_by_type ON ordered (type)")


def _linked(connection: sqlite3.Connection) -> dict[int, str]:
    """By type, the names and tags of its authorities; most types share theirs with others."""
    names = _names(connection)
    known: dict[tuple[tuple[str, str], ...], str] = {}
    found: dict[int, str] = {}
    rows = connection.execute("SELECT type, relation, authority FROM links ORDER BY type")
    for number, links in groupby(rows, key=itemgetter(0)):
        key = tuple((relation, authority) for _, relation, authority in links)
        if key not in known:
            words = dict.fromkeys(tag(relation, authority) for relation, authority in key)
            words.update((word, None) for _, authority in key for word in names.get(authority, ()))
            known[key] = " ".join(words)
        found[number] = known[key]
    return found


@lru_cache(maxsize=16_384)
def _said(document: str) -> tuple[str, str]:
    """The folded words of a side's legends, and its descriptions."""
    written, described = _side(document)
    words = dict.fromkeys(word for legend in written for word in _legend_words(legend))
    return " ".join(words), " ".join(described)


def first_number(printed: str) -> str:
    """The tag of the digits that a number begins with: 23b, P43, 44/5."""
    found = _DIGITS.search(printed)
    return tag("digits", found.group() if found else "")


@lru_cache(maxsize=65_536)
def tag(relation: str, value: str) -> str:
    """A word that says what a type is of, and that nobody types."""
    return TAG + "".join(sign for sign in f"{relation}{value}".casefold() if sign.isalnum())


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
