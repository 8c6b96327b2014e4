"""The collection."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

WORDS = (
    "CREATE VIRTUAL TABLE words USING fts5(tokens, content='', detail='none', columnsize=0, prefix='2 3 4', "
    "tokenize=\"ascii tokenchars '/.'\")"
)


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "change_sets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("import_id", sa.Integer(), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("coins", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change_sets")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_change_sets_at"), "change_sets", ["at"])
    op.create_index(op.f("ix_change_sets_import_id"), "change_sets", ["import_id"])
    op.create_index(op.f("ix_change_sets_undoes"), "change_sets", ["undoes"])

    op.create_table(
        "coins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        sa.Column("trashed_at", sa.DateTime(), nullable=True),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("provenance", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("category", sa.String(length=20), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("co_issuer", sa.Text(), nullable=True),
        sa.Column("in_name_of", sa.Text(), nullable=True),
        sa.Column("magistrates", sa.Text(), nullable=False),
        sa.Column("obverse_portrait", sa.Text(), nullable=True),
        sa.Column("obverse_portrait_role", sa.String(length=20), nullable=True),
        sa.Column("reverse_portrait", sa.Text(), nullable=True),
        sa.Column("reverse_portrait_role", sa.String(length=20), nullable=True),
        sa.Column("dynasty", sa.Text(), nullable=True),
        sa.Column("alliance_city", sa.Text(), nullable=True),
        sa.Column("mint", sa.Text(), nullable=True),
        sa.Column("officina", sa.Text(), nullable=True),
        sa.Column("region", sa.Text(), nullable=True),
        sa.Column("year_from", sa.Integer(), nullable=True),
        sa.Column("year_to", sa.Integer(), nullable=True),
        sa.Column("circa", sa.Boolean(), nullable=False),
        sa.Column("before", sa.Boolean(), nullable=False),
        sa.Column("after", sa.Boolean(), nullable=False),
        sa.Column("date_text", sa.Text(), nullable=True),
        sa.Column("reign_from", sa.Integer(), nullable=True),
        sa.Column("reign_to", sa.Integer(), nullable=True),
        sa.Column("reign_text", sa.Text(), nullable=True),
        sa.Column("dated_text", sa.Text(), nullable=True),
        sa.Column("dated_era", sa.Text(), nullable=True),
        sa.Column("dated_year", sa.Integer(), nullable=True),
        sa.Column("denomination", sa.Text(), nullable=True),
        sa.Column("metal", sa.String(length=20), nullable=True),
        sa.Column("script", sa.Text(), nullable=True),
        sa.Column("weight_standard", sa.Text(), nullable=True),
        sa.Column("obverse_legend", sa.Text(), nullable=True),
        sa.Column("obverse_design", sa.Text(), nullable=True),
        sa.Column("obverse_field_marks", sa.Text(), nullable=True),
        sa.Column("reverse_legend", sa.Text(), nullable=True),
        sa.Column("reverse_design", sa.Text(), nullable=True),
        sa.Column("reverse_field_marks", sa.Text(), nullable=True),
        sa.Column("exergue", sa.Text(), nullable=True),
        sa.Column("controls", sa.Text(), nullable=True),
        sa.Column("issue_status", sa.String(length=20), nullable=True),
        sa.Column("rarity", sa.Text(), nullable=True),
        sa.Column("rarity_basis", sa.Text(), nullable=True),
        sa.Column("weight_g", sa.Integer(), nullable=True),
        sa.Column("diameter_mm", sa.Integer(), nullable=True),
        sa.Column("diameter_min_mm", sa.Integer(), nullable=True),
        sa.Column("thickness_mm", sa.Integer(), nullable=True),
        sa.Column("die_axis_h", sa.Integer(), nullable=True),
        sa.Column("specific_gravity", sa.Integer(), nullable=True),
        sa.Column("edge", sa.Text(), nullable=True),
        sa.Column("shape", sa.Text(), nullable=True),
        sa.Column("obverse_die", sa.Text(), nullable=True),
        sa.Column("reverse_die", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("grade_normal", sa.Text(), nullable=True),
        sa.Column("obverse_grade", sa.Text(), nullable=True),
        sa.Column("reverse_grade", sa.Text(), nullable=True),
        sa.Column("centring", sa.Text(), nullable=True),
        sa.Column("strike", sa.Text(), nullable=True),
        sa.Column("surface", sa.Text(), nullable=True),
        sa.Column("style", sa.Text(), nullable=True),
        sa.Column("toning", sa.Text(), nullable=True),
        sa.Column("test_cut", sa.Boolean(), nullable=False),
        sa.Column("bankers_marks", sa.Boolean(), nullable=False),
        sa.Column("graffiti", sa.Boolean(), nullable=False),
        sa.Column("pierced", sa.Boolean(), nullable=False),
        sa.Column("plugged", sa.Boolean(), nullable=False),
        sa.Column("mount_removed", sa.Boolean(), nullable=False),
        sa.Column("tooled", sa.Boolean(), nullable=False),
        sa.Column("smoothed", sa.Boolean(), nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("findspot", sa.Text(), nullable=True),
        sa.Column("hoard", sa.Text(), nullable=True),
        sa.Column("published_in", sa.Text(), nullable=True),
        sa.Column("uncertain", sa.Text(), nullable=False),
        sa.Column("acquisition_date", sa.Date(), nullable=True),
        sa.Column("acquisition_date_text", sa.Text(), nullable=True),
        sa.Column("acquisition_seller", sa.Text(), nullable=True),
        sa.Column("acquisition_source", sa.Text(), nullable=True),
        sa.Column("acquisition_url", sa.Text(), nullable=True),
        sa.Column("acquisition_lot_key", sa.Text(), nullable=True),
        sa.Column("acquisition_invoice", sa.Text(), nullable=True),
        sa.Column("acquisition_price", sa.Text(), nullable=True),
        sa.Column("acquisition_premium", sa.Text(), nullable=True),
        sa.Column("acquisition_shipping", sa.Text(), nullable=True),
        sa.Column("acquisition_tax", sa.Text(), nullable=True),
        sa.Column("acquisition_duty", sa.Text(), nullable=True),
        sa.Column("acquisition_other", sa.Text(), nullable=True),
        sa.Column("worth_estimate", sa.Text(), nullable=True),
        sa.Column("worth_estimate_date", sa.Date(), nullable=True),
        sa.Column("worth_insured", sa.Text(), nullable=True),
        sa.Column("worth_insured_date", sa.Date(), nullable=True),
        sa.Column("worth_asking", sa.Text(), nullable=True),
        sa.Column("worth_asking_date", sa.Date(), nullable=True),
        sa.Column("disposal_date", sa.Date(), nullable=True),
        sa.Column("disposal_to", sa.Text(), nullable=True),
        sa.Column("disposal_price", sa.Text(), nullable=True),
        sa.Column("disposal_note", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coins")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "import_profiles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("signature", sa.String(length=64), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("used_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_profiles")),
        sa.UniqueConstraint("signature", name=op.f("uq_import_profiles_signature")),
    )
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("sheet", sa.Text(), nullable=True),
        sa.Column("sheets", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("currencies", sa.Text(), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("rows_done", sa.Integer(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=True),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(), nullable=True),
        sa.Column("change_set", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_imports")),
        sa.UniqueConstraint("uid", name=op.f("uq_imports_uid")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_imports_created_at"), "imports", ["created_at"])
    op.create_index(op.f("ix_imports_sha256"), "imports", ["sha256"])

    op.create_table(
        "labels",
        sa.Column("facet", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("key", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "key", name=op.f("pk_labels")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("data_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state")),
    )
    op.create_table(
        "cards",
        sa.Column("coin_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_cards_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("coin_id", name=op.f("pk_cards")),
    )
    op.create_table(
        "certificates",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("strike", sa.Integer(), nullable=True),
        sa.Column("surface", sa.Integer(), nullable=True),
        sa.Column("star", sa.Boolean(), nullable=False),
        sa.Column("fine_style", sa.Boolean(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_certificates_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates")),
    )
    op.create_index(op.f("ix_certificates_coin_id"), "certificates", ["coin_id"])

    op.create_table(
        "changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("change_set", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("entity", sa.String(length=20), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["change_set"], ["change_sets.id"], name=op.f("fk_changes_change_set"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
    )
    op.create_index(op.f("ix_changes_change_set"), "changes", ["change_set"])
    op.create_index(op.f("ix_changes_coin_id_version"), "changes", ["coin_id", "version"])

    op.create_table(
        "citations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("catalog", sa.Text(), nullable=True),
        sa.Column("volume", sa.Text(), nullable=True),
        sa.Column("part", sa.Text(), nullable=True),
        sa.Column("edition", sa.Text(), nullable=True),
        sa.Column("section", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("suffix", sa.Text(), nullable=True),
        sa.Column("qualifier", sa.Text(), nullable=True),
        sa.Column("page", sa.Text(), nullable=True),
        sa.Column("plate", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("variant_note", sa.Text(), nullable=True),
        sa.Column("volume_inferred", sa.Boolean(), nullable=False),
        sa.Column("plate_coin", sa.Boolean(), nullable=False),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.Column("confidence", sa.String(length=20), nullable=False),
        sa.Column("type_key", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_citations_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citations")),
    )
    op.create_index(op.f("ix_citations_coin_id"), "citations", ["coin_id"])

    op.create_table(
        "countermarks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("authority", sa.Text(), nullable=True),
        sa.Column("date_text", sa.Text(), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_countermarks_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countermarks")),
    )
    op.create_index(op.f("ix_countermarks_coin_id"), "countermarks", ["coin_id"])

    op.create_table(
        "custom_values",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_custom_values_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_values")),
    )
    op.create_index(op.f("ix_custom_values_coin_id"), "custom_values", ["coin_id"])

    op.create_table(
        "import_rows",
        sa.Column("import_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("reading", sa.Text(), nullable=True),
        sa.Column("likeness", sa.Text(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("coin_id", sa.Integer(), nullable=True),
        sa.Column("known_coin_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["import_id"], ["imports.id"], name=op.f("fk_import_rows_import_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "row", name=op.f("pk_import_rows")),
    )
    op.create_index(op.f("ix_import_rows_coin_id"), "import_rows", ["coin_id"])
    op.create_index(op.f("ix_import_rows_import_id_state_row"), "import_rows", ["import_id", "state", "row"])

    op.create_table(
        "listing",
        sa.Column("coin_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("trashed", sa.Boolean(), nullable=False),
        sa.Column("issuer", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("mint", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("region", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("denomination", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column(
            "denomination_family", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True
        ),
        sa.Column("grade", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("century", sa.SmallInteger(), nullable=True),
        sa.Column("source", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("status", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("missing", sa.SmallInteger(), nullable=False),
        sa.Column("year_from", sa.SmallInteger(), nullable=True),
        sa.Column("year_to", sa.SmallInteger(), nullable=True),
        sa.Column("currency", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("by_catalog", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("by_changed", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("by_number", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("by_title", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("by_category", sa.SmallInteger(), nullable=True),
        sa.Column("by_metal", sa.SmallInteger(), nullable=True),
        sa.Column("by_year", sa.SmallInteger(), nullable=True),
        sa.Column("by_weight", sa.Integer(), nullable=True),
        sa.Column("by_diameter", sa.Integer(), nullable=True),
        sa.Column("by_grade", sa.SmallInteger(), nullable=True),
        sa.Column("by_price", sa.BigInteger(), nullable=True),
        sa.Column("by_acquired", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("type_facets", sa.Text(), nullable=False),
        sa.Column("piece_facets", sa.Text(), nullable=False),
        sa.Column("reverse_facets", sa.Text(), nullable=False),
        sa.Column("place_facets", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_listing_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("coin_id", name=op.f("pk_listing")),
    )
    op.create_index(op.f("ix_listing_by_acquired"), "listing", ["trashed", "by_acquired", "coin_id"])
    op.create_index(op.f("ix_listing_by_catalog"), "listing", ["trashed", "by_catalog", "coin_id"])
    op.create_index(op.f("ix_listing_by_category"), "listing", ["trashed", "by_category", "coin_id"])
    op.create_index(op.f("ix_listing_by_changed"), "listing", ["trashed", "by_changed", "coin_id"])
    op.create_index(op.f("ix_listing_by_diameter"), "listing", ["trashed", "by_diameter", "coin_id"])
    op.create_index(op.f("ix_listing_by_grade"), "listing", ["trashed", "by_grade", "coin_id"])
    op.create_index(op.f("ix_listing_by_metal"), "listing", ["trashed", "by_metal", "coin_id"])
    op.create_index(op.f("ix_listing_by_number"), "listing", ["trashed", "by_number", "coin_id"])
    op.create_index(op.f("ix_listing_by_price"), "listing", ["trashed", "by_price", "coin_id"])
    op.create_index(op.f("ix_listing_by_title"), "listing", ["trashed", "by_title", "coin_id"])
    op.create_index(op.f("ix_listing_by_weight"), "listing", ["trashed", "by_weight", "coin_id"])
    op.create_index(op.f("ix_listing_by_year"), "listing", ["trashed", "by_year", "coin_id"])
    op.create_index(op.f("ix_listing_century"), "listing", ["trashed", "century", "coin_id"])
    op.create_index(op.f("ix_listing_coin"), "listing", ["trashed", "coin_id"])
    op.create_index(op.f("ix_listing_denomination"), "listing", ["trashed", "denomination", "coin_id"])
    op.create_index(op.f("ix_listing_denomination_family"), "listing", ["trashed", "denomination_family", "coin_id"])
    op.create_index(op.f("ix_listing_grade"), "listing", ["trashed", "grade", "coin_id"])
    op.create_index(op.f("ix_listing_issuer"), "listing", ["trashed", "issuer", "coin_id"])
    op.create_index(op.f("ix_listing_mint"), "listing", ["trashed", "mint", "coin_id"])
    op.create_index(op.f("ix_listing_missing"), "listing", ["trashed", "missing", "coin_id"])
    op.create_index(op.f("ix_listing_region"), "listing", ["trashed", "region", "coin_id"])
    op.create_index(
        op.f("ix_listing_ruler"),
        "listing",
        ["trashed", "issuer", "by_catalog", "coin_id", "by_metal", "year_from", "year_to"],
    )
    op.create_index(op.f("ix_listing_source"), "listing", ["trashed", "source", "coin_id"])
    op.create_index(op.f("ix_listing_status"), "listing", ["trashed", "status", "coin_id"])
    op.create_index(op.f("ix_listing_years"), "listing", ["trashed", "year_from", "year_to"])

    op.create_table(
        "listing_terms",
        sa.Column("facet", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("value", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_listing_terms_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("facet", "value", "coin_id", name=op.f("pk_listing_terms")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_listing_terms_coin_id"), "listing_terms", ["coin_id"])

    op.create_table(
        "photos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("coin_id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=32), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("role", sa.String(length=20), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("primary", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_photos_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photos")),
    )
    op.create_index(op.f("ix_photos_coin_id"), "photos", ["coin_id"])
    op.create_index(op.f("ix_photos_sha256"), "photos", ["sha256"])

    op.create_table(
        "pieces",
        sa.Column("coin_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("trashed", sa.Boolean(), nullable=False),
        sa.Column("number", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("lot_key", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("category", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("issuer", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("denomination", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("mint", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("metal", sa.String().with_variant(sa.String(collation="C"), "postgresql"), nullable=True),
        sa.Column("year_from", sa.SmallInteger(), nullable=True),
        sa.Column("year_to", sa.SmallInteger(), nullable=True),
        sa.Column("weight_mg", sa.Integer(), nullable=True),
        sa.Column("diameter_hmm", sa.Integer(), nullable=True),
        sa.Column("die_axis_h", sa.SmallInteger(), nullable=True),
        sa.Column("obverse_legend", sa.Text(), nullable=False),
        sa.Column("reverse_legend", sa.Text(), nullable=False),
        sa.Column("obverse_design", sa.Text(), nullable=True),
        sa.Column("reverse_design", sa.Text(), nullable=True),
        sa.Column("grade", sa.Text(), nullable=True),
        sa.Column("certificates", sa.Text(), nullable=False),
        sa.Column("type_keys", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_pieces_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("coin_id", name=op.f("pk_pieces")),
    )
    op.create_index(op.f("ix_pieces_diameter"), "pieces", ["issuer", "metal", "diameter_hmm"])
    op.create_index(op.f("ix_pieces_lot_key"), "pieces", ["lot_key"])
    op.create_index(op.f("ix_pieces_number"), "pieces", ["number"])
    op.create_index(op.f("ix_pieces_weight"), "pieces", ["issuer", "metal", "weight_mg"])

    op.create_table(
        "search",
        sa.Column("coin_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("tokens", sa.Text().with_variant(postgresql.TSVECTOR(), "postgresql"), nullable=False),
        sa.ForeignKeyConstraint(["coin_id"], ["coins.id"], name=op.f("fk_search_coin_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("coin_id", name=op.f("pk_search")),
    )
    op.execute("INSERT INTO state (id, data_version) VALUES (1, 1)")
    if op.get_bind().dialect.name == "sqlite":
        op.execute(WORDS)
        op.execute("CREATE TABLE lexicon (token TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID")
    else:
        op.create_index("ix_search_tokens", "search", ["tokens"], postgresql_using="gin")


def downgrade() -> None:
    """Back from it."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE words")
        op.execute("DROP TABLE lexicon")
    op.drop_table("search")
    op.drop_table("pieces")
    op.drop_table("photos")
    op.drop_table("listing_terms")
    op.drop_table("listing")
    op.drop_table("import_rows")
    op.drop_table("custom_values")
    op.drop_table("countermarks")
    op.drop_table("citations")
    op.drop_table("changes")
    op.drop_table("certificates")
    op.drop_table("cards")
    op.drop_table("state")
    op.drop_table("labels")
    op.drop_table("imports")
    op.drop_table("import_profiles")
    op.drop_table("coins")
    op.drop_table("change_sets")
