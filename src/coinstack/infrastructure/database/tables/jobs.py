"""Long work, settings, tokens and rates."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from coinstack.infrastructure.database.tables.columns import WORDS, metadata
from coinstack.infrastructure.database.types import (
    Instant,
    SortKey,
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("kind", String(20), nullable=False),
    Column("name", Text, nullable=False),
    Column("state", String(20), nullable=False, index=True),  # waiting running cancelling cancelled done
    Column("options", Text, nullable=False),  # JSON
    Column("items", Integer, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("started_at", Instant),
    Column("ended_at", Instant),
    sqlite_autoincrement=True,
)

job_items = Table(
    "job_items",
    metadata,
    Column("job_id", ForeignKey(jobs.c.id, ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("what", Text, nullable=False),  # an address, or a file's name
    Column("capture", String(64)),  # of a file
    Column("host", SortKey),
    Column("state", String(20), nullable=False),  # waiting running ready duplicate confirmed failed cancelled
    Column("attempts", Integer, nullable=False),
    Column("import_id", Integer, index=True),
    Column("coin_id", Integer),
    Column("failure", Text),  # in a sentence
    Column("changed_at", Instant),
    sqlite_with_rowid=False,
)
Index(None, job_items.c.job_id, job_items.c.state)

settings = Table(
    "settings",
    metadata,
    Column("name", SortKey, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
    Column("changed_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

tokens = Table(
    "tokens",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),  # SHA-256; the token itself is shown once
    Column("ending", String(8), nullable=False),  # its last letters, to know it by
    Column("scopes", WORDS, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("used_at", Instant),
    Column("revoked_at", Instant),
    sqlite_autoincrement=True,
)

# What one euro was worth on a day.
rates = Table(
    "rates",
    metadata,
    Column("source", SortKey, primary_key=True),  # ecb owner
    Column("currency", SortKey, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("per_euro", String(30), nullable=False),  # exact, as digits
    sqlite_with_rowid=False,
)
