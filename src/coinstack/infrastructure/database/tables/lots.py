"""What the houses tell, and how they were asked."""

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    String,
    Table,
    Text,
)

from coinstack.infrastructure.database.tables.coins import coins
from coinstack.infrastructure.database.tables.columns import MONEY, metadata
from coinstack.infrastructure.database.types import (
    Instant,
    Scaled,
    SortKey,
)

# What the houses tell ------------------------------------------------------------------------------------------------

lots = Table(
    "lots",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("key", SortKey, unique=True),  # `site/sale/lot`; none of a text that was pasted
    Column("house", SortKey, nullable=False, index=True),
    Column("sub_house", Text),
    Column("sale", Text),  # as printed
    Column("sale_id", Text),
    Column("lot_number", Text),
    Column("sale_date", Date, index=True),
    Column("sale_date_text", Text),
    Column("estimate_low", MONEY),
    Column("estimate_high", MONEY),
    Column("starting_price", MONEY),
    Column("price", MONEY),
    Column("basis", String(20), nullable=False),
    Column("premium_rate", Scaled(2)),  # percent
    Column("outcome", String(20), nullable=False),
    Column("title", Text),
    Column("text", Text, nullable=False),
    Column("printed_references", Text, nullable=False),  # JSON list of texts
    Column("pictures", Text, nullable=False),  # JSON list of {url, role}
    Column("seller", Text, nullable=False),  # JSON list of [label, value]
    Column("url", Text),
    Column("extractor", Text, nullable=False),
    Column("extractor_version", Integer, nullable=False),
    Column("coins", Integer, nullable=False),  # pieces in the lot, as far as it says
    Column("warnings", Text, nullable=False),  # JSON list of sentences
    Column("capture", String(64)),  # SHA-256 of the text or page as it came
    Column("captured_at", Instant, nullable=False),
    sqlite_autoincrement=True,
)

lot_coins = Table(
    "lot_coins",
    metadata,
    Column("lot_id", ForeignKey(lots.c.id, ondelete="CASCADE"), primary_key=True),
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# Pages as they were fetched, so that a later, better reader can read them again; the bytes lie in the captures.
pages = Table(
    "pages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("url", Text, nullable=False, index=True),  # canonical
    Column("final_url", Text, nullable=False),
    Column("fetched_at", Instant, nullable=False),
    Column("media_type", Text),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("sha256", String(64), nullable=False),
    Column("size", Integer, nullable=False),  # bytes, before they were compressed
    sqlite_autoincrement=True,
)

tries = Table(
    "tries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("url", Text, nullable=False),
    Column("host", SortKey, nullable=False),
    Column("house", SortKey),
    Column("status", SmallInteger),  # of HTTP; none where no answer came
    Column("milliseconds", Integer, nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("cause", Text),  # in a sentence
    Column("extractor", Text),
    Column("extractor_version", Integer),
    sqlite_autoincrement=True,
)
Index(None, tries.c.host, tries.c.id)

slabs = Table(
    "slabs",
    metadata,
    Column("service", SortKey, primary_key=True),
    Column("number", SortKey, primary_key=True),
    Column("outcome", String(20), nullable=False),
    Column("body", Text, nullable=False),  # JSON
    Column("capture", String(64)),
    Column("looked_up_at", Instant, nullable=False),
    sqlite_with_rowid=False,
)
