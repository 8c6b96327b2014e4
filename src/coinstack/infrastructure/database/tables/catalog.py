"""What the owner's collection knows of the type catalog: look-ups that failed, synonyms, and records to be filled."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from coinstack.infrastructure.database.tables.coins import coins
from coinstack.infrastructure.database.tables.columns import metadata
from coinstack.infrastructure.database.tables.jobs import jobs
from coinstack.infrastructure.database.types import Instant, SortKey

look_ups = Table(
    "look_ups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), index=True),
    Column("text", Text, nullable=False),  # the reference as printed
    Column("reason", Text, nullable=False),  # in a sentence
    sqlite_autoincrement=True,
)

# What the owner calls an authority; the term is found under it from then on.
synonyms = Table(
    "synonyms",
    metadata,
    Column("kind", String(20), primary_key=True),
    Column("folded", SortKey, primary_key=True),
    Column("term", Text, nullable=False),  # as the owner writes it
    Column("authority", Text),  # its id; none: the owner says that there is none, and is not asked again
    Column("at", Instant, nullable=False),
    sqlite_with_rowid=False,
)

# The coins of a job that looks up their types, and what was found of each.
enrichments = Table(
    "enrichments",
    metadata,
    Column("job_id", ForeignKey(jobs.c.id, ondelete="CASCADE"), primary_key=True),
    Column("coin_id", Integer, primary_key=True),
    Column("position", Integer, nullable=False),  # of the job's item that it belongs to
    Column("found", Text),  # JSON; none: not looked at yet
    sqlite_with_rowid=False,
)
Index(None, enrichments.c.job_id, enrichments.c.position)
