"""What the lists read of changed coins: only the columns, terms and words that become others are written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Table

from coinstack.infrastructure.database import derived, tables, words
from coinstack.infrastructure.database.derived import TERMS, Derived, Inserts, put_labels
from coinstack.infrastructure.database.rows import Insert, Row, fetched, mark, put_rows, put_updates

FACET = tuple[str, str]
Changed = tuple[tuple[str, ...], Row]
"""Columns, and the values that they get."""


@dataclass(frozen=True)
class Held:
    """What the tables hold of a coin."""

    rows: tuple[Row, ...]  # of the cards, the listing and the pieces
    terms: frozenset[FACET]
    tokens: object


@dataclass(frozen=True)
class Again:
    """What is to be written of a coin."""

    coin_id: int
    made: Derived
    rows: tuple[Changed, ...]  # of the cards, the listing and the pieces
    gone: tuple[FACET, ...]
    new: tuple[FACET, ...]
    is_worded_anew: bool
    is_whole: bool  # the tables lack a row of it: everything is written


def held(connection: Connection, coin_ids: Sequence[int]) -> dict[int, Held]:
    """What the tables hold of those coins of which they hold every row."""
    rows = [_rows(connection, insert, table, coin_ids) for insert, table in _inserts(connection)]
    searched = _selected(connection, ("coin_id", "tokens"), tables.search, coin_ids)
    tokens = {row[0]: row[1] for row in searched}
    terms: dict[object, set[FACET]] = {}
    for coin_id, facet, value in _selected(connection, ("coin_id", "facet", "value"), TERMS, coin_ids):
        terms.setdefault(coin_id, set()).add((str(facet), str(value)))
    return {
        key: Held(tuple(one[key] for one in rows), frozenset(terms.get(key, ())), tokens[key])
        for key in coin_ids
        if key in tokens and all(key in one for one in rows)
    }


def compared(connection: Connection, coin_id: int, made: Derived, known: Held | None) -> Again:
    """What of the coin's new rows differs from those that it has."""
    if known is None:
        return Again(coin_id, made, (), (), (), is_worded_anew=True, is_whole=True)
    rows = (made.card, made.listing, made.piece)
    changed = (
        _changed(insert.columns[1:], was, row)
        for (insert, _), was, row in zip(_inserts(connection), known.rows, rows, strict=True)
    )
    return Again(
        coin_id=coin_id,
        made=made,
        rows=tuple(changed),
        gone=tuple(known.terms.difference(made.terms)),
        new=tuple(term for term in made.terms if term not in known.terms),
        is_worded_anew=known.tokens != made.tokens,  # always on PostgreSQL, which keeps them in an order of its own
        is_whole=False,
    )


def put(connection: Connection, again: Sequence[Again]) -> None:
    """Write what differs."""
    derived.put_again(connection, [(one.coin_id, one.made) for one in again if one.is_whole])
    parts = [one for one in again if not one.is_whole]
    for place, (_, table) in enumerate(_inserts(connection)):
        put_updates(connection, table, ("coin_id",), ((*one.rows[place], (one.coin_id,)) for one in parts))
    sign = mark(connection.dialect)
    gone = [(*term, one.coin_id) for one in parts for term in one.gone]
    if gone:
        sql = f"DELETE FROM {TERMS.name} WHERE facet = {sign} AND value = {sign} AND coin_id = {sign}"
        put_rows(connection, sql, gone)
    new = [(*term, one.coin_id) for one in parts for term in one.new]
    Inserts.of(connection.dialect).terms.put(connection, new)
    worded = [(one.coin_id, one.made.tokens) for one in parts if one.is_worded_anew]
    words.put_again(connection, worded)
    put_labels(connection, (label for one in parts for label in one.made.labels))


def _inserts(connection: Connection) -> tuple[tuple[Insert, Table], ...]:
    inserts = Inserts.of(connection.dialect)
    return (inserts.cards, derived.CARD), (inserts.listing, derived.LISTING), (inserts.pieces, derived.PIECE)


def _changed(columns: Sequence[str], was: Row, row: Row) -> Changed:
    places = [place for place, value in enumerate(row) if value != was[place]]
    return tuple(columns[place] for place in places), tuple(row[place] for place in places)


def _rows(connection: Connection, insert: Insert, table: Table, coin_ids: Sequence[int]) -> dict[object, Row]:
    return {row[0]: row[1:] for row in _selected(connection, insert.columns, table, coin_ids)}


def _selected(connection: Connection, columns: Sequence[str], table: Table, coin_ids: Sequence[int]) -> Iterator[Row]:
    quote = connection.dialect.identifier_preparer.quote
    marks = ", ".join([mark(connection.dialect)] * len(coin_ids))
    sql = f"SELECT {', '.join(map(quote, columns))} FROM {table.name} WHERE coin_id IN ({marks})"
    yield from fetched(connection, sql, coin_ids) if coin_ids else []
