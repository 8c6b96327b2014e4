"""What a list can be filtered and sorted by, and how each filter looks in SQL."""

from dataclasses import dataclass
from decimal import Decimal

from coinstack.domain import denominations, indexing, issuers, keys, mints, ordering, vocabulary

CHOICES: dict[str, str] = {
    "category": "Category, such as roman_imperial",
    "person": "A ruler, magistrate or portrait, in whatever part",
    "issuer": "The authority, by its id or as written",
    "mint": "Mint, by its id or as written",
    "region": "Region of the mint",
    "denomination": "Denomination, by its id or as written",
    "denomination_family": "Family of denominations, such as denarius",
    "metal": "Metal, such as silver",
    "grade": "Grade on the normal scale, such as Choice VF",
    "century": "Century of the coin: -1 is the 1st century BC",
    "reverse": "Who or what is on the reverse",
    "tag": "Tag",
    "place": "Where it lies: a box, tray or slot and all within",
    "source": "Where it was bought",
    "status": "owned, sold, wanted, ordered, lent or lost",
    "missing": "What it lacks",
}
NUMBERS: dict[str, tuple[str, str]] = {
    "year_from": ("integer", "Earliest year; negative is BC; by overlap"),
    "year_to": ("integer", "Latest year"),
    "weight_from": ("number", "Grams"),
    "weight_to": ("number", "Grams"),
    "price_from": ("number", "Price paid"),
    "price_to": ("number", "Price paid"),
}
MISSING = ("photo", "reference", "date", "weight")
SORTS = (
    "catalog", "added", "changed", "number", "title", "category", "issuer", "mint", "denomination", "metal", "year",
    "weight", "diameter", "grade", "price", "acquired",
)  # fmt: skip
LIMIT_MOST = 200


@dataclass(frozen=True)
class Filter:
    """Which coins. Choices of one name mean or, different names and; `numbers` are the ends of ranges."""

    q: str = ""
    choices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    numbers: tuple[tuple[str, Decimal], ...] = ()
    currency: str | None = None
    trashed: bool = False

    def without(self, name: str) -> "Filter":
        """The same filter, that choice left open."""
        return Filter(
            self.q,
            tuple(one for one in self.choices if one[0] != name),
            self.numbers,
            self.currency,
            self.trashed,
        )


# In SQL --------------------------------------------------------------------------------------------------------------

Value = str | int | bool | None


@dataclass(frozen=True)
class Clause:
    """A condition on `l`, the listing, and what it is given."""

    sql: str
    given: tuple[Value, ...] = ()


ONE_OF_FEW = ("by_category", "by_metal", "status", "missing", "century")
"""Columns by which few coins are told from many."""

ACCESS = (
    "issuer", "mint", "denomination", "source", "region", "grade", "denomination_family", "century", "missing",
    "category", "metal", "status", "year_from", "year_to", "weight_from", "weight_to", "price_from", "price_to", "currency",
)  # fmt: skip
"""Filters that an index answers, the one that is likeliest to leave few coins first."""

INDEX = {
    "category": "by_category", "metal": "by_metal", "year_from": "years", "year_to": "years",
    "weight_from": "by_weight", "weight_to": "by_weight", "price_from": "by_price", "price_to": "by_price",
    "currency": "by_price",
}  # fmt: skip
TERMS = frozenset({"person", "reverse", "tag", "place"})


def clauses(wanted: Filter) -> list[Clause]:
    """The conditions of a filter, but for its words."""
    found = [Clause("l.trashed = ?", (wanted.trashed,))]
    found += [_choice(name, values) for name, values in wanted.choices]
    numbers = dict(wanted.numbers)
    for name, (column, sign, scale) in _RANGES.items():
        if name in numbers:
            found.append(Clause(f"l.{column} {sign} ?", (int(numbers[name] * scale),)))
    if wanted.currency is not None:
        found.append(Clause("l.currency = ?", (wanted.currency,)))
    return found


_RANGES = {
    "year_from": ("year_to", ">=", 1),
    "year_to": ("year_from", "<=", 1),
    "weight_from": ("by_weight", ">=", 1000),
    "weight_to": ("by_weight", "<=", 1000),
    "price_from": ("by_price", ">=", 100),
    "price_to": ("by_price", "<=", 100),
}


def access(wanted: Filter) -> str | None:
    """The index by which SQLite finds the coins of the filter; None: by their ids."""
    given = {name for name, _ in wanted.choices} | {name for name, _ in wanted.numbers}
    if wanted.currency is not None:
        given.add("currency")
    if given & TERMS:
        return None
    name = next((name for name in ACCESS if name in given), "coin")
    return f"ix_listing_{INDEX.get(name, name)}"


def _choice(name: str, values: tuple[str, ...]) -> Clause:
    keys = tuple(dict.fromkeys(key for value in values for key in _keys(name, value)))
    marks = ", ".join("?" * len(keys))
    if not keys:
        return Clause("l.coin_id < 0")  # nothing can be it
    if name in TERMS:
        among = f"SELECT coin_id FROM listing_terms WHERE facet = ? AND value IN ({marks})"  # noqa: S608 -- marks
        return Clause(f"l.coin_id IN ({among})", (name, *keys))
    column = INDEX.get(name, name)
    return Clause(f"l.{column} = ?" if len(keys) == 1 else f"l.{column} IN ({marks})", keys)


def _keys(name: str, value: str) -> tuple[str | int, ...]:
    """The keys of the listing that a value given by the owner means."""
    match name:
        case "category":
            category = vocabulary.read(vocabulary.Category, value)
            return () if category is None else (ordering.category_place(category),)
        case "metal":
            metal = vocabulary.read(vocabulary.Metal, value)
            return () if metal is None else (ordering.metal_place(metal),)
        case "century":
            return (int(value),)
        case "missing":
            bit = indexing.MISSING[value]
            return tuple(mask for mask in range(16) if mask & bit)
        case "issuer" | "person":
            return _either(value, keys.of_issuer(value) if issuers.get(value) is None else value)
        case "mint":
            return _either(value, keys.of_mint(value) if mints.get(value) is None else value)
        case "denomination":
            return _either(value, keys.of_denomination(value) if denominations.get(value) is None else value)
        case "place":
            return (*keys.of_place(value)[-1:], value)
        case "tag" | "source" | "region":
            return _either(value, keys.of_text(value))
        case _:
            return (value,)


def _either(value: str, key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((key, value)))
