"""The index of words: FTS5 on SQLite, a vector of lexemes on PostgreSQL, over the same tokens."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from coinstack.domain.searching import Sought
from coinstack.infrastructure.database.rows import Row, fetched, put_rows

# The migrations make what SQLAlchemy cannot describe: on SQLite the table `words`, the index (FTS5); on PostgreSQL an
# index of `search`; on both `lexicon`, every token that ever was, once. Either index reads all coins of all tokens that
# begin like a word before it gives the first; asked for the few tokens themselves, FTS5 gives the coins one by one, and
# PostgreSQL passes over those of a common word that are not of a rare one.
OWN = frozenset({"words", "lexicon", "ix_search_tokens"})

FEW = 40
"""So many tokens are asked for by name; a beginning that more of them share is asked for as such."""


LEXICON_OF = "INSERT INTO lexicon (token) SELECT unnest(%s::text[]) ON CONFLICT DO NOTHING"

FORGOTTEN = 500
"""Coins that a statement takes out of the index."""


def put(connection: Connection, written: Sequence[Row]) -> None:
    """Add coins to the index. Tokens hold no blanks, quotes or backslashes: they are letters, digits, `/` and `.`."""
    if not written:
        return
    if connection.dialect.name == "postgresql":
        insert = "INSERT INTO search (coin_id, tokens) VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))"
        put_rows(connection, insert, written)
        put_rows(connection, LEXICON_OF, [(_tokens(written),)])
        return
    put_rows(connection, "INSERT INTO search (coin_id, tokens) VALUES (?, ?)", written)
    put_rows(connection, "INSERT INTO words (rowid, tokens) VALUES (?, ?)", written)
    insert = "INSERT OR IGNORE INTO lexicon (token) VALUES (?)"
    put_rows(connection, insert, [(token,) for token in _tokens(written)])


def _tokens(written: Sequence[Row]) -> list[str]:
    """Each token once, and in one order: two writers of the same new ones wait for each other, and never in a ring."""
    return sorted({token for _, held in written for token in str(held).split()})


def put_again(connection: Connection, written: Sequence[Row]) -> None:
    """Bring coins that the index has to what they say now."""
    if not written:
        return
    if connection.dialect.name != "postgresql":
        forget(connection, [int(str(row[0])) for row in written])
        put(connection, written)
    else:
        update = "UPDATE search SET tokens = array_to_tsvector(string_to_array(%s, ' ')) WHERE coin_id = %s"
        put_rows(connection, update, [(tokens, coin_id) for coin_id, tokens in written])
        put_rows(connection, LEXICON_OF, [(_tokens(written),)])


def forget(connection: Connection, coin_ids: Iterable[int]) -> None:
    """Take coins out of the index."""
    keys = [(coin_id,) for coin_id in coin_ids]
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("DELETE FROM search WHERE coin_id = %s", keys)
        return
    for start in range(0, len(keys), FORGOTTEN):
        part = [key for (key,) in keys[start : start + FORGOTTEN]]
        # The index keeps no texts: it forgets a coin when told exactly what it had been told. It writes what it has
        # in memory at each such statement, so one for each coin takes five times as long.
        told = "INSERT INTO words (words, rowid, tokens) SELECT 'delete', coin_id, tokens FROM search WHERE coin_id IN "
        connection.exec_driver_sql(f"{told}({', '.join('?' * len(part))})", tuple(part))
    connection.exec_driver_sql("DELETE FROM search WHERE coin_id = ?", keys)


def question(connection: Connection, sought: Sequence[Sought]) -> str | None:
    """The words in the index's own language: all must be met. None where no coin ever had one of them."""
    is_postgresql = connection.dialect.name == "postgresql"
    asked = [_asked(connection, one, IN_POSTGRESQL if is_postgresql else IN_SQLITE) for one in sought]
    return (" & " if is_postgresql else " AND ").join(asked) if all(asked) else None


class Language(NamedTuple):
    """How one of the indexes is asked."""

    lexicon: str
    quote: str
    beginning: str
    either: str


LEXICON = "SELECT token FROM lexicon WHERE token >= ? AND token < ? LIMIT ?"
IN_SQLITE = Language(LEXICON, '"', " *", " OR ")
IN_POSTGRESQL = Language(LEXICON.replace("?", "%s"), "'", ":*", " | ")


def _asked(connection: Connection, one: Sought, language: Language) -> str:
    quote = language.quote
    if one.whole:
        return f"{quote}{one.text}{quote}"
    found = fetched(connection, language.lexicon, (one.text, one.text + AFTER, FEW + 1))
    if len(found) > FEW:
        return f"{quote}{one.text}{quote}{language.beginning}"
    named = language.either.join(f"{quote}{token}{quote}" for (token,) in found)
    return f"({named})" if len(found) > 1 else named


AFTER = "\x7f"
"""Behind every letter of a token: they are ASCII."""
