"""The database's tables brought to this version."""

from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect

from coinstack.infrastructure.database import tables, words


def prepare(engine: Engine, *, backups: Path) -> None:  # noqa: ARG001
    """Create the tables."""
    with engine.begin() as connection:
        if inspect(connection).has_table("coins"):
            return
        tables.metadata.create_all(connection)
        if connection.dialect.name == "sqlite":
            for statement in words.CREATE:
                connection.exec_driver_sql(statement)
        connection.execute(insert(tables.state), {"id": 1, "data_version": 1})


def is_current(connection: Connection) -> bool:
    """Whether the tables are of this version."""
    return inspect(connection).has_table("coins")
