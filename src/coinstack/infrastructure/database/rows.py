"""Rows as the driver takes them: prepared ahead of the write lock, put in by the thousand."""

from collections.abc import Iterable, Sequence
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
    def _writers(self) -> tuple[tuple[int, Writer], ...]:
        """Those of the columns, by their place, whose values the driver does not take as they are."""
        types = (self._table.c[name].type for name in self.columns)
        found = (kind.dialect_impl(self._dialect).bind_processor(self._dialect) for kind in types)
        return tuple((place, write) for place, write in enumerate(found) if write is not None)

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

    def row(self, values: Iterable[object]) -> Row:
        """The row that the driver takes, of a value for each of the columns."""
        row = list(values)
        for place, write in self._writers:
            row[place] = write(row[place])
        return tuple(row)

    def put(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Put the rows in; into PostgreSQL many of them as one stream."""
        if len(rows) >= STREAMED and connection.dialect.name == "postgresql":
            stream(connection, self._copy, rows)
        elif rows:
            put_rows(connection, self.sql, rows)

    def put_one(self, connection: Connection, values: Iterable[object]) -> int:
        """Put one row in; the id that it was given."""
        ((key,),) = fetched(connection, f"{self.sql} RETURNING id", self.row(values))
        return int(str(key))


def stream(connection: Connection, copy_sql: str, rows: Iterable[Row]) -> None:
    """Give PostgreSQL the rows as one stream (`COPY ... FROM STDIN`)."""
    import psycopg  # where the collection is a file, it is never loaded

    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("a driver that cannot stream rows")
    with driver.cursor() as cursor, cursor.copy(copy_sql.encode()) as copy:
        for row in rows:
            copy.write_row(row)


def mark(dialect: Dialect) -> str:
    """How the driver marks a parameter."""
    return "?" if dialect.paramstyle == "qmark" else "%s"


def fetched(connection: Connection, sql: str, given: Sequence[object] = ()) -> list[Row]:
    """The rows of a query, from the driver itself and in the connection's transaction.

    SQLAlchemy describes every column of every result anew, which takes longer than to read a coin.

    Raises:
        DBAPIError: as SQLAlchemy itself would raise it.
    """
    cursor = _cursor(connection, sql, given)
    try:
        cursor.execute(sql, given)
        return list(cursor.fetchall())
    except connection.dialect.loaded_dbapi.Error as error:
        raise told(connection, sql, error) from error
    finally:
        cursor.close()


def put_rows(connection: Connection, sql: str, rows: Sequence[Row]) -> None:
    """Run a statement once for each of the rows, by the driver itself and in the connection's transaction.

    Raises:
        DBAPIError: as SQLAlchemy itself would raise it.
    """
    cursor = _cursor(connection, sql, rows)
    try:
        if len(rows) == 1:
            cursor.execute(sql, rows[0])
        else:
            cursor.executemany(sql, rows)
    except connection.dialect.loaded_dbapi.Error as error:
        raise told(connection, sql, error) from error
    finally:
        cursor.close()


Updated = tuple[tuple[str, ...], Row, Row]
"""Columns, the values that they get, and the row's keys."""


def put_updates(connection: Connection, table: Table, keys: Sequence[str], rows: Iterable[Updated]) -> None:
    """Change rows of a table, each found by its keys; those of which the same columns change, by one statement."""
    alike: dict[tuple[str, ...], list[Row]] = {}
    for columns, values, found_by in rows:
        if columns:
            alike.setdefault(columns, []).append((*values, *found_by))
    quote, sign = connection.dialect.identifier_preparer.quote, mark(connection.dialect)
    where = " AND ".join(f"{quote(key)} = {sign}" for key in keys)
    for columns, changed in alike.items():
        if len(changed) >= STREAMED and connection.dialect.name == "postgresql":
            _put_streamed(
                connection, quote(table.name), [quote(name) for name in (*columns, *keys)], changed, len(keys)
            )
            continue
        to = ", ".join(f"{quote(name)} = {sign}" for name in columns)
        put_rows(connection, f"UPDATE {quote(table.name)} SET {to} WHERE {where}", changed)


def _put_streamed(connection: Connection, table: str, names: Sequence[str], rows: Sequence[Row], keys: int) -> None:
    """The same as one statement over a stream of the new values (the keys are the last of the names)."""
    own = [f"new{place}" for place in range(len(names))]  # a key may be among the columns, too
    selected = ", ".join(f"{name} AS {new}" for name, new in zip(names, own, strict=True))
    connection.exec_driver_sql(
        f"CREATE TEMPORARY TABLE streamed ON COMMIT DROP AS SELECT {selected} FROM {table} LIMIT 0"
    )
    stream(connection, f"COPY streamed ({', '.join(own)}) FROM STDIN", rows)
    pairs = list(zip(names, own, strict=True))
    to = ", ".join(f"{name} = streamed.{new}" for name, new in pairs[:-keys])
    where = " AND ".join(f"{table}.{name} = streamed.{new}" for name, new in pairs[-keys:])
    connection.exec_driver_sql(f"UPDATE {table} SET {to} FROM streamed WHERE {where}")
    connection.exec_driver_sql("DROP TABLE streamed")


def told(connection: Connection, sql: str, error: Exception) -> BaseException:
    """The driver's error as SQLAlchemy's own."""
    dialect = connection.dialect
    return DBAPIError.instance(sql, None, error, dialect.loaded_dbapi.Error, dialect=dialect)


def _cursor(connection: Connection, sql: str, given: Sequence[object]) -> DBAPICursor:
    if not connection.in_transaction():
        connection.begin()
    cursor = connection.connection.cursor()
    # Who listens to statements (the tests that count them) hears of this one, too.
    connection.dispatch.before_cursor_execute(connection, cursor, sql, given, None, False)  # noqa: FBT003 -- theirs
    return cursor
