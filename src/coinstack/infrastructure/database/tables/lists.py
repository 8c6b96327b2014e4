"""What the lists read: all of it follows from the coins, and is written in the same transaction."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR

from coinstack.infrastructure.database.tables.coins import coins
from coinstack.infrastructure.database.tables.columns import metadata
from coinstack.infrastructure.database.types import (
    SortKey,
)

# What the lists read -------------------------------------------------------------------------------------------------
# All of it follows from the coins; the unit of work writes it in the same transaction.

cards = Table(
    "cards",
    metadata,
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),  # the card's JSON behind its id and version
)

listing = Table(
    "listing",
    metadata,
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("trashed", Boolean, nullable=False),
    Column("issuer", SortKey),
    Column("mint", SortKey),
    Column("region", SortKey),
    Column("denomination", SortKey),
    Column("denomination_family", SortKey),
    Column("grade", SortKey),
    Column("century", SmallInteger),
    Column("source", SortKey),
    Column("status", SortKey, nullable=False),
    Column("missing", SmallInteger, nullable=False),  # bits of indexing.MISSING
    Column("year_from", SmallInteger),
    Column("year_to", SmallInteger),
    Column("currency", SortKey),
    Column("by_catalog", SortKey, nullable=False),
    Column("by_changed", SortKey, nullable=False),
    Column("by_number", SortKey),
    Column("by_title", SortKey),
    Column("by_category", SmallInteger),
    Column("by_metal", SmallInteger),
    Column("by_year", SmallInteger),
    Column("by_weight", Integer),
    Column("by_diameter", Integer),
    Column("by_grade", SmallInteger),
    Column("by_price", BigInteger),
    Column("by_acquired", SortKey),
    # The values of its facets, joined: a coin's combination is counted once, and taken apart afterwards.
    Column("type_facets", Text, nullable=False),
    Column("piece_facets", Text, nullable=False),
    Column("reverse_facets", Text, nullable=False),
    Column("place_facets", Text, nullable=False),
)
for _name in (
    "by_catalog", "by_changed", "by_number", "by_title", "by_category", "issuer", "mint", "denomination", "by_metal",
    "by_year", "by_weight", "by_diameter", "by_grade", "by_price", "by_acquired", "region",
    "denomination_family", "grade", "century", "source", "status", "missing",
):  # fmt: skip
    Index(f"ix_listing_{_name}", listing.c.trashed, listing.c[_name], listing.c.coin_id)
Index("ix_listing_coin", listing.c.trashed, listing.c.coin_id)
Index("ix_listing_years", listing.c.trashed, listing.c.year_from, listing.c.year_to)
# The commonest question: a ruler's coins of a metal and some years, in the trade's order; answered by the index alone.
Index(
    "ix_listing_ruler",
    listing.c.trashed, listing.c.issuer, listing.c.by_catalog, listing.c.coin_id,
    listing.c.by_metal, listing.c.year_from, listing.c.year_to,
)  # fmt: skip

listing_terms = Table(
    "listing_terms",
    metadata,
    Column("facet", SortKey, primary_key=True),
    Column("value", SortKey, primary_key=True),
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

labels = Table(
    "labels",
    metadata,
    Column("facet", SortKey, primary_key=True),
    Column("key", SortKey, primary_key=True),
    Column("label", Text, nullable=False),  # as the first coin wrote it
    sqlite_with_rowid=False,
)

# SQLite keeps the tokens as text, since its index (`words`, FTS5) has to be told what it forgets; PostgreSQL as vector.
search = Table(
    "search",
    metadata,
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("tokens", Text().with_variant(TSVECTOR(), "postgresql"), nullable=False),
)


pieces = Table(
    "pieces",
    metadata,
    Column("coin_id", ForeignKey(coins.c.id, ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("trashed", Boolean, nullable=False),
    Column("number", SortKey, index=True),
    Column("lot_key", SortKey, index=True),
    Column("category", SortKey),
    Column("issuer", SortKey),
    Column("denomination", SortKey),
    Column("mint", SortKey),
    Column("metal", SortKey),
    Column("year_from", SmallInteger),
    Column("year_to", SmallInteger),
    Column("weight_mg", Integer),
    Column("diameter_hmm", Integer),
    Column("die_axis_h", SmallInteger),
    Column("obverse_legend", Text, nullable=False),
    Column("reverse_legend", Text, nullable=False),
    Column("obverse_design", Text),
    Column("reverse_design", Text),
    Column("grade", Text),
    Column("certificates", Text, nullable=False),
    Column("type_keys", Text, nullable=False),
)
Index("ix_pieces_weight", pieces.c.issuer, pieces.c.metal, pieces.c.weight_mg)
Index("ix_pieces_diameter", pieces.c.issuer, pieces.c.metal, pieces.c.diameter_hmm)

# One row: a number that every commit moves, so that a reader knows whether what it remembers still holds.
state = Table(
    "state", metadata, Column("id", Integer, primary_key=True), Column("data_version", Integer, nullable=False)
)
