"""The coins with their children, and their history."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from coinstack.domain.document import CHILD_FIELDS, GROUP_FIELDS, SINGLE_FIELDS
from coinstack.infrastructure.database.tables.columns import columns, metadata
from coinstack.infrastructure.database.types import (
    AsText,
    Instant,
    read_sources,
    write_sources,
)

# Names in `coins` are those of the fields; groups other than the description carry their group's name in front.
PREFIX = {"description": "", "acquisition": "acquisition_", "worth": "worth_", "disposal": "disposal_"}

coins = Table(
    "coins",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("trashed_at", Instant),
    Column("sources", AsText[dict[str, object]](write_sources, read_sources), nullable=False),  # type: ignore[arg-type] # Source rows
    *columns(SINGLE_FIELDS),
    *(column for group, known in GROUP_FIELDS.items() for column in columns(known, PREFIX[group])),
    sqlite_autoincrement=True,  # history names coins by id: a deleted one is never handed out again
)

children: dict[str, Table] = {
    name: Table(
        name if name != "custom" else "custom_values",
        metadata,
        Column("id", Integer, primary_key=True),
        Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), nullable=False, index=True),
        Column("uid", String(32), nullable=False),
        Column("position", Integer, nullable=False),
        *columns(known),
    )
    for name, known in CHILD_FIELDS.items()
}
Index(None, children["photos"].c.sha256)
Index(None, children["citations"].c.type_uri)

change_sets = Table(
    "change_sets",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("by", Text, nullable=False),
    Column("summary", Text),
    Column("import_id", Integer, index=True),
    Column("undoes", Integer, index=True),
    Column("coins", Integer, nullable=False),  # how many it touched
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("change_set", ForeignKey(change_sets.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("coin_id", Integer, nullable=False),  # outlives its coin
    Column("version", Integer, nullable=False),  # of the coin, after the change
    Column("entity", String(20), nullable=False),
    Column("uid", String(32), nullable=False),
    Column("field", Text, nullable=False),
    Column("before", Text),  # JSON
    Column("after", Text),  # JSON
)

Index(None, changes.c.coin_id, changes.c.version)
