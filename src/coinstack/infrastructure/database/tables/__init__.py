"""The schema, and how the domain classes lie in it."""

from coinstack.infrastructure.database.tables.catalog import enrichments, look_ups, synonyms
from coinstack.infrastructure.database.tables.coins import PREFIX, change_sets, changes, children, coins
from coinstack.infrastructure.database.tables.columns import DIGITS, MONEY, SIMPLE, WORDS, Kind, metadata
from coinstack.infrastructure.database.tables.imports import import_profiles, import_rows, imports
from coinstack.infrastructure.database.tables.jobs import job_items, jobs, rates, settings, tokens
from coinstack.infrastructure.database.tables.lists import cards, labels, listing, listing_terms, pieces, search, state
from coinstack.infrastructure.database.tables.lots import lot_coins, lots, pages, slabs, tries
from coinstack.infrastructure.database.tables.mapping import Kept, mapper

__all__ = [
    "DIGITS",
    "MONEY",
    "PREFIX",
    "SIMPLE",
    "WORDS",
    "Kept",
    "Kind",
    "cards",
    "change_sets",
    "changes",
    "children",
    "coins",
    "enrichments",
    "import_profiles",
    "import_rows",
    "imports",
    "job_items",
    "jobs",
    "labels",
    "listing",
    "listing_terms",
    "look_ups",
    "lot_coins",
    "lots",
    "mapper",
    "metadata",
    "pages",
    "pieces",
    "rates",
    "search",
    "settings",
    "slabs",
    "state",
    "synonyms",
    "tokens",
    "tries",
]
