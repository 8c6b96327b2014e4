"""The least that an answer can cost: `sqlite3` alone fetches the same rows, and `json` writes the same answer."""

import json
import sqlite3
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from benchmarks.measuring import Work
from coinstack.domain.indexing import Piece
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.queries.filtering import Filter, clauses
from coinstack.infrastructure.database.queries.pages import Order
from coinstack.infrastructure.database.session import CACHE_KB

CARD = (
    "SELECT c.id, c.version, l.by_changed, k.body FROM {} "
    "JOIN coins c ON c.id = l.coin_id JOIN cards k ON k.coin_id = l.coin_id"
)
Bound = Sequence[str | int | bool | None]


class Bare:
    """The collection's file, read without CoinStack."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", f"cache_size = -{CACHE_KB}", "temp_store = MEMORY"):
            self._connection.execute(f"PRAGMA {pragma}")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def page(self, order: Order, answer: object) -> Work:
        """The first page in an order."""
        column, way = order.column, "DESC" if order.descending else "ASC"
        keyed = f"AND l.{column} IS NOT NULL"
        sql = (
            f"{CARD.format('listing l')} WHERE l.trashed = 0 {keyed} "
            f"ORDER BY l.{column} {way}, l.coin_id {way} LIMIT 20"
        )
        return self._answering([(sql, ())], answer)

    def filtered(self, wanted: Filter, answer: object) -> Work:
        """A page of a filter in the trade's order, and its total."""
        conditions = clauses(wanted)
        where = " AND ".join(one.sql for one in conditions)
        given = tuple(value for one in conditions for value in one.given)
        by_ruler = "listing l INDEXED BY ix_listing_ruler"
        page = f"{CARD.format(by_ruler)} WHERE {where} ORDER BY l.by_catalog, l.coin_id LIMIT 20"
        total = f"SELECT count(*) FROM (SELECT 1 FROM {by_ruler} WHERE {where} LIMIT 1001)"  # noqa: S608 -- our own texts
        return self._answering([(page, given), (total, given)], answer)

    def worded(self, question: str, answer: object) -> Work:
        """A page of the coins that hold the words, newest first, and their total."""
        found = "words w CROSS JOIN listing l ON l.coin_id = w.rowid"
        page = f"{CARD.format(found)} WHERE w.words MATCH ? AND l.trashed = 0 ORDER BY w.rowid DESC LIMIT 20"
        total = "SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT 1001)"
        return self._answering([(page, (question,)), (total, (question,))], answer)

    def detail(self, coin_id: int, answer: object) -> Work:
        """A coin and all that belongs to it."""
        sqls = ["SELECT * FROM coins WHERE id = ?"]
        sqls += [f"SELECT * FROM {table.name} WHERE coin_id = ?" for table in tables.children.values()]  # noqa: S608 -- ours
        return self._answering([(sql, (coin_id,)) for sql in sqls], answer)

    def block(self, piece: Piece) -> Work:
        """Coins of the same ruler and metal that weigh much the same."""
        sql = (
            "SELECT * FROM pieces p WHERE p.issuer = ? AND p.metal = ? AND p.weight_mg BETWEEN ? AND ? "
            "AND p.trashed = 0 LIMIT 120"
        )
        weight = piece.weight_mg or 0
        return lambda: self._connection.execute(sql, (piece.issuer, piece.metal, weight - 150, weight + 150)).fetchall()

    def create(self, coin_id: int, answer: object) -> Work:
        """Put the rows of a coin in once more, in one transaction that is on the disk when it ends."""
        ask = self._connection.execute
        copied = [self._copied(name, coin_id) for name in ("coins", *_of_coin())]
        tokens = ask("SELECT tokens FROM search WHERE coin_id = ?", (coin_id,)).fetchone()[0]
        change_set = ask("SELECT change_set FROM changes WHERE coin_id = ?", (coin_id,)).fetchone()[0]
        again = (
            'INSERT INTO change_sets (at, kind, "by", summary, coins) '
            'SELECT at, kind, "by", summary, coins FROM change_sets WHERE id = ?'
        )
        ids = count(int(ask("SELECT max(id) FROM coins").fetchone()[0]) + 1)

        def work() -> None:
            new = next(ids)
            ask("BEGIN IMMEDIATE")
            ask(again, (change_set,))
            for sql, rows, place in copied:
                for row in rows:
                    ask(sql, (*row[:place], new, *row[place + 1 :]))
            ask("INSERT INTO words (rowid, tokens) VALUES (?, ?)", (new, tokens))
            ask("UPDATE state SET data_version = data_version + 1")
            ask("COMMIT")
            json.dumps(answer)

        return work

    def _answering(self, asked: Sequence[tuple[str, Bound]], answer: object) -> Work:
        def work() -> None:
            for sql, given in asked:
                self._connection.execute(sql, given).fetchall()
            json.dumps(answer)

        return work

    def _copied(self, table: str, coin_id: int) -> tuple[str, list[tuple[object, ...]], int]:
        """How a row is put in, the coin's rows, and where in them the coin's id stands."""
        info = self._connection.execute(f"PRAGMA table_info({table})").fetchall()
        names = [str(one[1]) for one in info]
        key = "id" if table == "coins" else "coin_id"
        kept = [name for name in names if name == key or name != "id"]
        columns = ", ".join(f'"{name}"' for name in kept)
        sql = f"SELECT {columns} FROM {table} WHERE {key} = ?"  # noqa: S608 -- our own tables
        rows = self._connection.execute(sql, (coin_id,)).fetchall()
        return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(kept))})", rows, kept.index(key)  # noqa: S608


def _of_coin() -> list[str]:
    return [
        table.name
        for table in tables.metadata.sorted_tables
        if "coin_id" in table.c and not table.name.startswith("import")
    ]
