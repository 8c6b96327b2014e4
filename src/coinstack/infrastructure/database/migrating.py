"""The database's tables brought to this version."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DatabaseError, OperationalError

from coinstack.domain.errors import Unavailable, Unsupported
from coinstack.infrastructure.database.session import writing
from coinstack.infrastructure.database.unit_of_work import is_damaged, understood

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0005"
"""This version. Alembic, which takes a while to load, is asked only where the database is of another."""

LOCK = 4_017_209
"""The number of the lock that keeps two programs from migrating one PostgreSQL database at once."""


def prepare(engine: Engine, *, backups: Path) -> None:
    """Bring the database to this version, after a copy of it (of a SQLite file that holds something) in `backups`.

    Raises:
        Unsupported: it is of a newer version, or no database of CoinStack's; it is left as it is.
        Unavailable: it cannot be opened or written, or there is no room for the copy.
    """
    try:
        with engine.connect() as connection:
            found = _refuse_foreign(connection)
        if found == HEAD:
            return
        if found is not None and engine.dialect.name == "sqlite":
            _copy(engine, backups / f"collection-{found}-{datetime.now(UTC):%Y%m%d-%H%M%S}.sqlite")
        with _alone(engine) as connection:
            if _refuse_foreign(connection) != HEAD:
                upgrade(connection)
    except DatabaseError as error:
        if isinstance(error, OperationalError) or is_damaged(error):
            raise understood(error) from error
        raise


def is_current(connection: Connection) -> bool:
    """Whether the tables are of this version."""
    return version(connection) == HEAD


def version(connection: Connection) -> str | None:
    """The version of the database's tables; None where there are none of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()
    return None if found is None else str(found)


def upgrade(connection: Connection, to: str = "head") -> None:
    """Migrate up, within the connection's transaction."""
    from alembic import command  # slow to load, and seldom wanted

    command.upgrade(configuration(connection), to)


def downgrade(connection: Connection, to: str = "base") -> None:
    """Migrate down, within the connection's transaction."""
    from alembic import command  # slow to load, and seldom wanted

    command.downgrade(configuration(connection), to)


def configuration(connection: Connection) -> "Config":
    """Alembic's configuration, on that connection."""
    from alembic.config import Config  # slow to load, and seldom wanted

    made = Config()
    made.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    made.attributes["connection"] = connection
    return made


def _refuse_foreign(connection: Connection) -> str | None:
    found = version(connection)
    if found is None and inspect(connection).has_table("coins"):
        raise Unsupported("This database is not one of CoinStack 2: its tables have no version. It was left as it is.")
    if found is not None and found not in VERSIONS:
        raise Unsupported(
            f"This collection was written by a newer CoinStack (its tables are of version {found}, this program knows "
            f"{HEAD}). It was left as it is: start the newer program, or restore an older copy from the backups folder."
        )
    return found


VERSIONS = tuple(
    sorted(
        path.name.partition("_")[0] for path in (Path(__file__).parent / "migrations" / "versions").glob("[0-9]*.py")
    )
)


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction while no other program migrates."""
    with writing(engine).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")
        yield connection


def _copy(engine: Engine, target: Path) -> None:
    """A copy of the whole file as it is, also while others read and write it."""
    source = engine.url.database
    if source is None:
        return
    whole = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        old, new = sqlite3.connect(source), sqlite3.connect(whole)
        try:
            old.backup(new)
        finally:
            old.close()
            new.close()
        whole.replace(target)
    except (sqlite3.Error, OSError) as error:
        raise Unavailable(f"The database could not be copied to {target}, so it was left as it is: {error}.") from error
