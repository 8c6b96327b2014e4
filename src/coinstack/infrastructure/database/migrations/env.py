"""How Alembic meets the database: by a connection that is handed to it."""

from typing import Literal

from alembic import context
from sqlalchemy import Connection, Enum
from sqlalchemy.types import TypeEngine

from coinstack.infrastructure.database import tables, words
from coinstack.infrastructure.database.types import AsText, Instant, Scaled, SortKey

PLAIN = {
    Scaled: "sa.Integer()",
    AsText: "sa.Text()",
    Instant: "sa.DateTime()",
    Enum: "sa.String(length=20)",
    SortKey: 'sa.String().with_variant(sa.String(collation="C"), "postgresql")',
}


def render(kind: str, what: object, _: object) -> str | Literal[False]:
    """Our own types by what they are in the database: a migration must not change with the code."""
    if kind == "type" and isinstance(what, TypeEngine):
        for own, plain in PLAIN.items():
            if isinstance(what, own):
                return plain
    return False


def include(name: str | None, kind: str, _: object) -> bool:
    """All but the index of words, which is another thing on each database."""
    return name is None or (name not in words.OWN and not (kind == "table" and name.startswith("words_")))


def run() -> None:
    """Migrate on the connection in the configuration."""
    connection = context.config.attributes["connection"]
    if not isinstance(connection, Connection):
        raise TypeError("Migrations run by coinstack.infrastructure.database.migrating, which has the connection.")
    context.configure(
        connection=connection,
        target_metadata=tables.metadata,
        render_as_batch=True,
        compare_type=True,
        render_item=render,
        include_name=include,
    )
    context.run_migrations()


run()
