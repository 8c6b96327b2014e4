"""The schema, and how the domain classes lie in it."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Enum,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.orm import composite, configure_mappers, registry, relationship
from sqlalchemy.types import TypeEngine

from coinstack.domain.coin import Coin
from coinstack.domain.document import CHILD_FIELDS, CHILDREN, GROUP_FIELDS, GROUPS, SINGLE_FIELDS, Field
from coinstack.domain.money import Money
from coinstack.infrastructure.database.types import (
    AsText,
    Instant,
    Scaled,
    SortKey,
    read_money,
    read_sources,
    read_words,
    write_money,
    write_sources,
    write_words,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# What columns hold differs by column; SQLAlchemy's own name for a type of any content.
Kind = (
    TypeEngine[bool]
    | TypeEngine[int]
    | TypeEngine[str]
    | TypeEngine[date]
    | Scaled
    | AsText[Money]
    | AsText[tuple[str, ...]]
)

MONEY = AsText[Money](write_money, read_money)
WORDS = AsText[tuple[str, ...]](write_words, read_words)
DIGITS = {"diameter_mm": 2, "diameter_min_mm": 2, "thickness_mm": 2}  # weights and gravities to the thousandth

SIMPLE: dict[type, Callable[[], Kind]] = {
    str: Text,
    bool: Boolean,
    int: Integer,
    date: Date,
    Money: lambda: MONEY,
    tuple: lambda: WORDS,
}


def _type(field: Field) -> Kind:
    if field.kind is Decimal:
        return Scaled(DIGITS.get(field.name, 3))
    if issubclass(field.kind, StrEnum):
        return Enum(field.kind, native_enum=False, length=20, values_callable=lambda kind: [one.value for one in kind])
    return SIMPLE[field.kind]()


def _columns(known: dict[str, Field], prefix: str = "") -> list[Column[object]]:
    return [Column(prefix + f.name, _type(f), nullable=f.default is None and not f.required) for f in known.values()]


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
    *_columns(SINGLE_FIELDS),
    *(column for group, known in GROUP_FIELDS.items() for column in _columns(known, PREFIX[group])),
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
        *_columns(known),
    )
    for name, known in CHILD_FIELDS.items()
}
Index(None, children["photos"].c.sha256)

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


class Kept(Coin):
    """A coin of the collection, loaded to be changed: SQLAlchemy watches every field of it.

    A new coin is a `Coin` and nobody watches it: that takes a third of the time to make.
    """


mapper = registry(metadata=metadata)
for _name, _kind in CHILDREN.items():
    mapper.map_imperatively(
        _kind, children[_name], properties={"_id": children[_name].c.id, "_coin": children[_name].c.coin_id}
    )
mapper.map_imperatively(
    Kept,
    coins,
    version_id_col=coins.c.version,
    version_id_generator=False,  # Coin.touch() moves it: a child's change alone would not
    properties={
        **{
            group: composite(kind, *(coins.c[PREFIX[group] + f.name] for f in fields(kind)))
            for group, kind in GROUPS.items()
        },
        **{
            name: relationship(
                kind,
                cascade="all, delete-orphan",
                lazy="selectin",
                order_by=children[name].c.position,
                passive_deletes=True,
            )
            for name, kind in CHILDREN.items()
        },
    },
)
configure_mappers()
