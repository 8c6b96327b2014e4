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
    "import": "The import that added it or changed it, by its number",
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


ACCESS = (
    "issuer", "mint", "denomination", "source", "region", "grade", "denomination_family", "century", "missing",
    "category", "metal", "status", "year_from", "year_to", "weight_from", "weight_to", "price_from", "price_to",
)  # fmt: skip
"""Filters that an index answers, the one that is likeliest to leave few coins first."""

INDEX = {
    "issuer": "ruler",
    "category": "by_category", "metal": "by_metal", "year_from": "years", "year_to": "years",
    "weight_from": "by_weight", "weight_to": "by_weight", "price_from": "by_price", "price_to": "by_price",
}  # fmt: skip
COLUMN = {"category": "by_category", "metal": "by_metal"}
TERMS = frozenset({"person", "reverse", "tag", "place", "import"})


def clauses(wanted: Filter) -> list[Clause]:
    """The conditions of a filter, but for its words."""
    found = [Clause("l.trashed = ?", (wanted.trashed,))]
    found += [_choice(name, values) for name, values in wanted.choices]
    found += _ranges(wanted).values()
    if wanted.currency is not None:
        found.append(Clause("l.currency = ?", (wanted.currency,)))
    return found


def _ranges(wanted: Filter) -> dict[str, Clause]:
    numbers = dict(wanted.numbers)
    return {
        name: Clause(f"l.{column} {sign} ?", (int(numbers[name] * scale),))
        for name, (column, sign, scale) in _RANGES.items()
        if name in numbers
    }


_RANGES = {
    "year_from": ("year_to", ">=", 1),
    "year_to": ("year_from", "<=", 1),
    "weight_from": ("by_weight", ">=", 1000),
    "weight_to": ("by_weight", "<=", 1000),
    "price_from": ("by_price", ">=", 100),
    "price_to": ("by_price", "<=", 100),
}


def driving(wanted: Filter) -> tuple[str | None, list[Clause]]:
    """The index by which SQLite finds the coins of the filter, and the conditions that it answers by itself.

    None: a list of ids, of which `listing_terms` knows the length.
    """
    trashed = Clause("l.trashed = ?", (wanted.trashed,))
    several = next((one for one in wanted.choices if one[0] in TERMS), None)
    if several is not None:
        return None, [_choice(*several)]
    given = dict(wanted.choices)
    ranges = _ranges(wanted)
    for name in ACCESS:
        if name in given:
            return f"ix_listing_{INDEX.get(name, name)}", [trashed, _choice(name, given[name])]
        if name in ranges:
            index = INDEX.get(name, name)
            same = [clause for other, clause in ranges.items() if INDEX.get(other, other) == index]
            return f"ix_listing_{index}", [trashed, *same]
    return "ix_listing_coin", [trashed]


def single(wanted: Filter, name: str) -> str | None:
    """The one value chosen of that name, if it means one key."""
    values = dict(wanted.choices).get(name, ())
    return values[0] if len(values) == 1 and len(set(_keys(name, values[0]))) == 1 else None


def catalog_part(category: str) -> Clause:
    """The part of the trade's order that a category is."""
    (place,) = _keys("category", category)
    return Clause("l.by_catalog >= ? AND l.by_catalog < ?", (f"{place:02d}", f"{int(place) + 1:02d}"))


def _choice(name: str, values: tuple[str, ...]) -> Clause:
    keys = tuple(dict.fromkeys(key for value in values for key in _keys(name, value)))
    marks = ", ".join("?" * len(keys))
    if not keys:
        return Clause("l.coin_id < 0")  # nothing can be it
    if name in TERMS:
        among = f"SELECT coin_id FROM listing_terms WHERE facet = ? AND value IN ({marks})"
        return Clause(f"l.coin_id IN ({among})", (name, *keys))
    column = COLUMN.get(name, name)
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
        case "century" | "import":
            return (int(value) if name == "century" else str(int(value)),)  # a term is a text
        case "missing":
            bit = indexing.MISSING[value]
            return tuple(mask for mask in range(16) if mask & bit)
        case "issuer" | "person":
            return (value,) if issuers.get(value) or mints.get(value) else _issuer(value)
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


def _issuer(name: str) -> tuple[str, ...]:
    """The ruler that the name means; as it is written besides, where only a coin's years can settle who is meant."""
    match = issuers.find(name) or mints.find(name)
    return (
        (keys.of_issuer(name),)
        if match and match.confidence == 1
        else _either(keys.of_text(name), keys.of_issuer(name))
    )


def _either(value: str, key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((key, value)))
