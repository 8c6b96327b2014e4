"""Rows as the driver takes them: prepared ahead of the write lock, put in by the thousand."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import Protocol

from sqlalchemy import Connection, Dialect, Table
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError

Row = tuple[object, ...]

STREAMED = 100
"""From this many rows on, a stream is faster than a statement a row."""


class Writer(Protocol):
    """Turns a value into what the driver binds."""

    def __call__(self, value: object, /) -> object: ...


class Insert:
    """`INSERT` of whole rows into a table, by the columns named."""

    def __init__(self, table: Table, dialect: Dialect, columns: Sequence[str] | None = None) -> None:
        self._table, self._dialect = table, dialect
        self.columns = tuple(columns or table.c.keys())

    @cached_property
    def _writers(self) -> tuple[Writer | None, ...]:
        types = (self._table.c[name].type for name in self.columns)
        return tuple(kind.dialect_impl(self._dialect).bind_processor(self._dialect) for kind in types)

    @cached_property
    def sql(self) -> str:
        """The statement, in the driver's own style of parameters."""
        quote = self._dialect.identifier_preparer.quote
        names = ", ".join(quote(name) for name in self.columns)
        marks = ", ".join([mark(self._dialect)] * len(self.columns))
        return f"INSERT INTO {quote(self._table.name)} ({names}) VALUES ({marks})"

    @cached_property
    def _copy(self) -> str:
        quote = self._dialect.identifier_preparer.quote
        return f"COPY {quote(self._table.name)} ({', '.join(quote(name) for name in self.columns)}) FROM STDIN"

    def row(self, values: Mapping[str, object]) -> Row:
        """The row that the driver takes; what is not named is null."""
        return tuple(
            values.get(name) if write is None else write(values.get(name))
            for name, write in zip(self.columns, self._writers, strict=True)
        )

    def put(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Put the rows in; into PostgreSQL many of them as one stream."""
        if len(rows) >= STREAMED and connection.dialect.name == "postgresql":
            self._stream(connection, rows)
        elif rows:
            put_rows(connection, self.sql, rows)

    def _stream(self, connection: Connection, rows: Sequence[Row]) -> None:
        import psycopg  # where the collection is a file, it is never loaded

        driver = connection.connection.driver_connection
        if not isinstance(driver, psycopg.Connection):
            raise TypeError("a driver that cannot stream rows")
        with driver.cursor() as cursor, cursor.copy(self._copy.encode()) as copy:
            for row in rows:
                copy.write_row(row)

    def put_one(self, connection: Connection, values: Mapping[str, object]) -> int:
        """Put one row in; the id that it was given."""
        return int(connection.exec_driver_sql(f"{self.sql} RETURNING id", self.row(values)).scalar_one())


def mark(dialect: Dialect) -> str:
    """How the driver marks a parameter."""
    return "?" if dialect.paramstyle == "qmark" else "%s"


def fetched(connection: Connection, sql: str, given: Sequence[object]) -> list[Row]:
    """The rows of a query, from the driver itself and in the connection's transaction.

    SQLAlchemy describes every column of every result anew, which takes longer than to read a coin.

    Raises:
        DBAPIError: as SQLAlchemy itself would raise it.
    """
    with _asking(connection, sql, given) as cursor:
        cursor.execute(sql, tuple(given))
        return list(cursor.fetchall())


def put_rows(connection: Connection, sql: str, rows: Sequence[Row]) -> None:
    """Run a statement once for each of the rows, by the driver itself and in the connection's transaction.

    Raises:
        DBAPIError: as SQLAlchemy itself would raise it.
    """
    with _asking(connection, sql, rows) as cursor:
        cursor.executemany(sql, list(rows))


@contextmanager
def _asking(connection: Connection, sql: str, given: Sequence[object]) -> Iterator[DBAPICursor]:
    if not connection.in_transaction():
        connection.begin()
    driver = connection.dialect.loaded_dbapi
    cursor = connection.connection.cursor()
    try:
        # Who listens to statements (the tests that count them) hears of this one, too.
        connection.dispatch.before_cursor_execute(connection, cursor, sql, given, None, False)  # noqa: FBT003 -- theirs
        yield cursor
    except driver.Error as error:
        raise DBAPIError.instance(sql, None, error, driver.Error, dialect=connection.dialect) from error
    finally:
        cursor.close()
