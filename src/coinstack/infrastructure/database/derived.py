"""What the lists, the search and the likeness read of a coin: made from it, and written with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache

from sqlalchemy import Connection, Dialect, Table

from coinstack.domain import indexing
from coinstack.domain.coin import Coin
from coinstack.domain.indexing import MISSING, Entry, Label, Piece
from coinstack.infrastructure.database import cards, tables, words
from coinstack.infrastructure.database.rows import Insert, Row, mark, put_rows

SEVERAL = ("person", "reverse", "tag", "place")
"""Facets of which a coin may have several values."""

JOINED = {
    "type_facets": (
        "category", "person", "issuer", "mint", "region", "denomination", "denomination_family", "metal", "century",
    ),
    "piece_facets": ("grade", "tag", "source", "status", "missing"),
    "reverse_facets": ("reverse",),
    "place_facets": ("place",),
}  # fmt: skip
"""The facets that stand together in a column of the listing, since they vary together."""

FACET_END, BETWEEN = "\x1e", "\x1f"
"""What stands behind a facet, and between its values."""

SCALARS = tuple(one.name for one in fields(Entry) if one.name not in SEVERAL)
CARD, LISTING, PIECE, TERMS = tables.cards, tables.listing, tables.pieces, tables.listing_terms
PIECE_TERMS = {"certificate": "certificates", "type": "type_keys"}
IMPORT = "import"
"""The term of each import that says something of the coin."""


@dataclass(frozen=True)
class Derived:
    """The rows of one coin, its id still to be put in front."""

    card: Row
    listing: Row
    piece: Row
    terms: tuple[tuple[str, str], ...]
    tokens: str
    labels: tuple[Label, ...]


@dataclass(frozen=True)
class Inserts:
    """The statements for one database."""

    cards: Insert
    listing: Insert
    pieces: Insert
    terms: Insert

    @classmethod
    @cache
    def of(cls, dialect: Dialect) -> "Inserts":
        """Those of that database."""
        return cls(
            cards=Insert(CARD, dialect, ("coin_id", "body")),
            listing=Insert(LISTING, dialect, ("coin_id", *SCALARS, "by_changed", *JOINED)),
            pieces=Insert(PIECE, dialect, ("coin_id", "trashed", *Piece._fields[1:])),
            terms=Insert(TERMS, dialect, ("facet", "value", "coin_id")),
        )


def moment(at: datetime) -> str:
    """A moment as text that orders as time does."""
    return at.isoformat(timespec="microseconds").replace("+00:00", "Z")


def derive(coin: Coin, at: datetime) -> Derived:
    """The rows of a coin that was changed at that moment (UTC)."""
    title = cards.title(coin.description)
    found = indexing.indexed(coin, title=title)
    entry, piece = found.entry, found.piece
    terms = [(name, value) for name in SEVERAL for value in getattr(entry, name)]
    terms += [(name, value) for name, field in PIECE_TERMS.items() for value in getattr(piece, field)]
    terms += [(IMPORT, str(said.import_id)) for said in coin.sources.values() if said.import_id is not None]
    return Derived(
        card=(cards.body(coin, title),),
        listing=(*(getattr(entry, name) for name in SCALARS), moment(at), *_joined(entry)),
        piece=(entry.trashed, *(BETWEEN.join(one) if isinstance(one, tuple) else one for one in piece[1:])),
        terms=tuple(dict.fromkeys(terms)),
        tokens=" ".join(found.tokens),
        labels=found.labels,
    )


def _joined(entry: Entry) -> tuple[str, ...]:
    missing = tuple(name for name, bit in MISSING.items() if entry.missing & bit)
    values = {"category": entry.by_category, "metal": entry.by_metal, "missing": missing}
    return tuple(
        FACET_END.join(_written(values[name] if name in values else getattr(entry, name)) for name in names)
        for names in JOINED.values()
    )


def _written(value: str | int | tuple[str, ...] | None) -> str:
    if isinstance(value, tuple):
        return BETWEEN.join(value)
    return "" if value is None else str(value)


def put(connection: Connection, derived: Sequence[tuple[int, Derived]]) -> None:
    """Write the rows of new coins, each under its id."""
    insert = Inserts.of(connection.dialect)
    insert.cards.put(connection, [(key, *one.card) for key, one in derived])
    insert.listing.put(connection, [(key, *one.listing) for key, one in derived])
    insert.pieces.put(connection, [(key, *one.piece) for key, one in derived])
    insert.terms.put(connection, [(*term, key) for key, one in derived for term in one.terms])
    words.put(connection, [(key, one.tokens) for key, one in derived])
    put_labels(connection, (label for _, one in derived for label in one.labels))


def put_labels(connection: Connection, labels: Iterable[Label]) -> None:
    """Remember how a key was written first."""
    wanted = sorted(dict.fromkeys(labels))
    if wanted:
        marks = ", ".join([mark(connection.dialect)] * 3)
        insert = f"INSERT INTO labels (facet, key, label) VALUES ({marks}) ON CONFLICT DO NOTHING"
        put_rows(connection, insert, wanted)


def replace(connection: Connection, coins: Sequence[Coin], at: datetime) -> None:
    """Write the rows of coins that were changed at that moment anew."""
    put_again(connection, [(coin.id or 0, derive(coin, at)) for coin in coins])


def put_again(connection: Connection, derived: Sequence[tuple[int, Derived]]) -> None:
    """Write rows in the place of those that the coins have."""
    if derived:
        forget(connection, [coin_id for coin_id, _ in derived])
        put(connection, derived)


def forget(connection: Connection, coin_ids: Sequence[int]) -> None:
    """Delete the rows of coins."""
    words.forget(connection, coin_ids)
    for table in (CARD, LISTING, PIECE, TERMS):
        delete(connection, table, coin_ids)


def delete(connection: Connection, table: Table, coin_ids: Sequence[int]) -> None:
    """Delete the coins' rows of one table."""
    sql = f"DELETE FROM {table.name} WHERE coin_id = {mark(connection.dialect)}"
    connection.exec_driver_sql(sql, [(coin_id,) for coin_id in coin_ids])
