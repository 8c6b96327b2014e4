"""What was brought in, row by row."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from coinstack.infrastructure.database.tables.columns import metadata
from coinstack.infrastructure.database.types import (
    Instant,
)

imports = Table(
    "imports",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("state", String(20), nullable=False),  # reading ready confirming confirmed undone failed
    Column("kind", String(20), nullable=False),  # collection lot certificate
    Column("file_name", Text, nullable=False),
    Column("sha256", String(64), nullable=False, index=True),
    Column("sheet", Text),
    Column("sheets", Text, nullable=False),  # JSON list of names
    Column("currency", String(3)),
    Column("currencies", Text, nullable=False),  # JSON {source: currency}
    Column("mapping", Text),  # JSON
    Column("notes", Text, nullable=False),  # JSON list: what the file's format cannot give
    Column("rows_done", Integer, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("summary", Text),  # JSON
    Column("failure", Text),
    Column("created_at", Instant, nullable=False, index=True),
    Column("confirmed_at", Instant),
    Column("change_set", Integer),
    Column(
        "lot_id", Integer, index=True
    ),  # of a lot's preview; SQLite cannot add a foreign key to a table that is there
    Column("url", Text),  # where its page came from
    Column("preview", Text),  # JSON: the lot as read, how it came, its pictures
    sqlite_autoincrement=True,
)

import_rows = Table(
    "import_rows",
    metadata,
    Column("import_id", ForeignKey(imports.c.id, ondelete="CASCADE"), primary_key=True),
    Column("row", Integer, primary_key=True),  # as the program that wrote the file counts them, from 1
    Column("state", String(20), nullable=False),  # clean doubtful duplicate decide skipped unchanged changed
    Column("raw", Text, nullable=False),  # JSON list of cells
    Column("reading", Text),  # JSON: the coin as read, warnings, confidence
    Column("likeness", Text),  # JSON: the coins that it may be
    Column("decision", Text),  # JSON: skip replace new merge, and the chosen values
    Column("coin_id", Integer, index=True),  # what it became
    Column("known_coin_id", Integer),  # what an earlier import of this row became
)
Index(None, import_rows.c.import_id, import_rows.c.state, import_rows.c.row)

import_profiles = Table(
    "import_profiles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("signature", String(64), nullable=False, unique=True),  # hash of the folded headings
    Column("mapping", Text, nullable=False),  # JSON
    Column("used_at", Instant, nullable=False),
)
