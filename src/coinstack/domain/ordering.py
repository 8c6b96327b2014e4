"""The trade's own order of coins, and keys that compare as plain strings on both databases."""

import re
from functools import lru_cache

from coinstack.domain import issuers, keys, mints, references, years
from coinstack.domain.coin import Citation, Description
from coinstack.domain.vocabulary import Category, Metal

UNKNOWN = 999
LAST = "~"  # sorts behind every letter and digit of a key

_ORDER = (
    Category.CELTIC, Category.GREEK, Category.EASTERN, Category.JUDAEAN, Category.ROMAN_PROVINCIAL,
    Category.ROMAN_REPUBLIC, Category.ROMAN_IMPERATORIAL, Category.ROMAN_IMPERIAL, Category.BYZANTINE,
    Category.MIGRATION, Category.MEDIEVAL, Category.ISLAMIC, Category.OTHER,
)  # fmt: skip
_BY_PLACE = frozenset({Category.CELTIC, Category.GREEK, Category.JUDAEAN, Category.ROMAN_PROVINCIAL})
_CATEGORY_PLACE = {category: place for place, category in enumerate(_ORDER)}
_METAL_PLACE = {metal: place for place, metal in enumerate(Metal)}


def category_place(category: Category) -> int:
    """The category's place in the trade's order."""
    return _CATEGORY_PLACE[category]


def metal_place(metal: Metal) -> int:
    """The metal's place, from gold to lead."""
    return _METAL_PLACE[metal]


def natural(text: str) -> str:
    """A key under which `9` comes before `10`: numbers are padded, letters folded."""
    folded = keys.of_text(text)
    return re.sub(r"\d+", lambda found: found.group().zfill(10), folded)[:80]


def _year_place(year: int | None) -> str:
    return "99999" if year is None else f"{year + 50000:05d}"


def _region_place(description: Description) -> int:
    """From west to east, by the region that is said, the mint, or the city that is its own issuer."""
    for text in (description.region, description.mint, description.issuer):
        place = _region_order(text) if text else None
        if place is not None:
            return place
    return UNKNOWN


@lru_cache(maxsize=16384)
def _region_order(text: str) -> int | None:
    return mints.region_order(text)


def _issuer_place(key: str | None) -> int:
    return issuers.order(key) if key and issuers.get(key) else 9999


def _first_reference(citations: list[Citation]) -> str:
    first = next((one for one in citations if one.primary), citations[0] if citations else None)
    return ascii_key(_citation_key(first))[:60] if first else LAST


def _citation_key(citation: Citation) -> str:
    if citation.catalog is None:
        read = references.read(citation.raw)
        return references.sort_key(read[0]) if read else LAST + natural(citation.raw)
    return references.sort_key(
        references.Reference(
            raw=citation.raw,
            catalog=citation.catalog,
            volume=citation.volume,
            part=citation.part,
            edition=citation.edition,
            section=citation.section,
            number=citation.number,
            suffix=citation.suffix,
            qualifier=citation.qualifier,
            page=citation.page,
        )
    )


def catalog_key(description: Description, citations: list[Citation], *, issuer: str | None) -> str:
    """The trade's own order as a plain string: Greek by region from west to east, then Rome by ruler and date."""
    category = description.category
    place = _CATEGORY_PLACE[category] if category else 99
    year = years.first(description)
    who = f"{_issuer_place(issuer):04d}{(issuer or LAST)[:16]}"
    if category in _BY_PLACE:
        where = f"{_region_place(description):03d}{keys.of_text(description.mint or description.issuer or LAST)[:16]}"
        return ascii_key(f"{place:02d}{where} {who} {_year_place(year)} {_first_reference(citations)}")
    return ascii_key(f"{place:02d}{who} {_year_place(year)} {_first_reference(citations)}")


def ascii_key(text: str) -> str:
    """Printable ASCII that orders by its bytes on both databases; other letters stand behind all of it."""
    return "".join(sign if " " <= sign <= "~" else LAST for sign in text)
