"""The index of words: FTS5 on SQLite, a vector of lexemes on PostgreSQL, over the same tokens."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Dialect

from coinstack.domain.indexing import Sought
from coinstack.infrastructure.database.rows import Row

CREATE = (
    "CREATE VIRTUAL TABLE words USING fts5(tokens, content='', detail='none', columnsize=0, prefix='2 3', "
    "tokenize=\"ascii tokenchars '/.'\")"
)
DROP = "DROP TABLE words"


def rows(coin_id: int, tokens: Sequence[str]) -> Row:
    """The row of `search`."""
    return coin_id, " ".join(tokens)


def put(connection: Connection, written: Sequence[Row]) -> None:
    """Add coins to the index. Tokens hold no blanks, quotes or backslashes: they are letters, digits, `/` and `.`."""
    if not written:
        return
    if connection.dialect.name == "postgresql":
        insert = "INSERT INTO search (coin_id, tokens) VALUES (%s, array_to_tsvector(string_to_array(%s, ' ')))"
        connection.exec_driver_sql(insert, list(written))
        return
    connection.exec_driver_sql("INSERT INTO search (coin_id, tokens) VALUES (?, ?)", list(written))
    connection.exec_driver_sql("INSERT INTO words (rowid, tokens) VALUES (?, ?)", list(written))


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


def question(dialect: Dialect, sought: Sequence[Sought]) -> str:
    """The words as the index's own language has it: all must be met."""
    if dialect.name == "postgresql":
        return " & ".join(f"'{one.text}'" + ("" if one.whole else ":*") for one in sought)
    return " AND ".join(f'"{one.text}"' + ("" if one.whole else " *") for one in sought)
