"""The index of words: FTS5 on SQLite, a vector of lexemes on PostgreSQL, over the same tokens."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from coinstack.domain.searching import Sought
from coinstack.infrastructure.database.rows import Row, put_rows

# On SQLite the migrations make two tables that SQLAlchemy cannot describe: `words`, the index (FTS5), and `lexicon`,
# every token that ever was, once. FTS5 reads all coins of all tokens that begin like a word before it gives the first;
# asked for the few tokens themselves, it gives the coins one by one. On PostgreSQL they make an index of `search`.
OWN = frozenset({"words", "lexicon", "ix_search_tokens"})

FEW = 40
"""So many tokens are asked for by name; a beginning that more of them share is asked for as such."""


def put(connection: Connection, written: Sequence[Row]) -> None:
    """Add coins to the index. Tokens hold no blanks, quotes or backslashes: they are letters, digits, `/` and `.`."""
    if not written:
        return
    if connection.dialect.name == "postgresql":
        insert = "INSERT INTO search (coin_id, tokens) VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))"
        put_rows(connection, insert, written)
        return
    put_rows(connection, "INSERT INTO search (coin_id, tokens) VALUES (?, ?)", written)
    put_rows(connection, "INSERT INTO words (rowid, tokens) VALUES (?, ?)", written)
    tokens = sorted({token for _, held in written for token in str(held).split()})
    put_rows(connection, "INSERT OR IGNORE INTO lexicon (token) VALUES (?)", [(token,) for token in tokens])


def forget(connection: Connection, coin_ids: Iterable[int]) -> None:
    """Take coins out of the index."""
    keys = [(coin_id,) for coin_id in coin_ids]
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DELETE FROM search WHERE coin_id = %s", keys)
        return
    for key in keys:
        # The index keeps no texts: it forgets a coin when told exactly what it had been told.
        connection.exec_driver_sql(
            "INSERT INTO words (words, rowid, tokens) SELECT 'delete', coin_id, tokens FROM search WHERE coin_id = ?",
            key,
        )
    connection.exec_driver_sql("DELETE FROM search WHERE coin_id = ?", keys)


def question(connection: Connection, sought: Sequence[Sought]) -> str | None:
    """The words in the index's own language: all must be met. None where no coin ever had one of them."""
    if connection.dialect.name == "postgresql":
        return " & ".join(f"'{one.text}'" + ("" if one.whole else ":*") for one in sought)
    asked = [_asked(connection, one) for one in sought]
    return " AND ".join(asked) if all(asked) else None


def _asked(connection: Connection, one: Sought) -> str:
    if one.whole:
        return f'"{one.text}"'
    found = connection.exec_driver_sql(
        "SELECT token FROM lexicon WHERE token >= ? AND token < ? LIMIT ?", (one.text, one.text + AFTER, FEW + 1)
    ).scalars()
    tokens = [str(token) for token in found]
    if len(tokens) > FEW:
        return f'"{one.text}" *'
    named = " OR ".join(f'"{token}"' for token in tokens)
    return f"({named})" if len(tokens) > 1 else named


AFTER = "\x7f"
"""Behind every letter of a token: they are ASCII."""
