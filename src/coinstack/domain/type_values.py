"""What a catalog's type says, in our own terms: the values that a record may take from it."""

from collections.abc import Iterator

from coinstack.domain import comparison_fields as fields
from coinstack.domain import mints
from coinstack.domain.catalog import CatalogType
from coinstack.domain.coin import Source
from coinstack.domain.comparison import english
from coinstack.domain.comparison_fields import Authorities
from coinstack.domain.document import Json
from coinstack.domain.vocabulary import Category

CATEGORIES = {
    "ocre": Category.ROMAN_IMPERIAL,
    "crro": Category.ROMAN_REPUBLIC,
    "pella": Category.GREEK,
    "sco": Category.GREEK,
    "pco": Category.GREEK,
    "agco": Category.GREEK,
    "bigr": Category.GREEK,
}

TOGETHER = {"date": ("year_from", "year_to"), "reign": ("reign_from", "reign_to")}
"""What is taken or left in one: half a date says something else."""

TAKEN = (
    "category", "issuer", "obverse_portrait", "denomination", "metal", "mint", "region", "date", "reign",
    "obverse_legend", "obverse_design", "reverse_legend", "reverse_design",
)  # fmt: skip
"""What a record may take of a type, in the order of a coin's record."""


def names(taken: str) -> tuple[str, ...]:
    """The description's fields that one of `TAKEN` stands for."""
    return TOGETHER.get(taken, (taken,))


def values(of: CatalogType, authorities: Authorities) -> dict[str, tuple[Json, ...]]:
    """What the type says plainly, by `TAKEN`, each with the values of its fields; of several values it takes none."""
    return dict(_values(of, authorities))


def _values(of: CatalogType, authorities: Authorities) -> Iterator[tuple[str, tuple[Json, ...]]]:
    if of.corpus in CATEGORIES:
        yield "category", (CATEGORIES[of.corpus].value,)
    yield from _persons(of, authorities)
    if key := _only(of.denominations):
        named = fields.our_denomination(key, authorities)
        yield "denomination", (named.name if named else authorities.label(key),)
    if (key := _only(of.materials)) and (metal := fields.our_metal(key)):
        yield "metal", (metal.value,)
    yield from _place(of, authorities)
    for name, first, last in (("date", of.year_from, of.year_to), ("reign", of.reign_from, of.reign_to)):
        if first is not None and last is not None and first <= last:
            yield name, (first, last)
    yield from _sides(of)


def _persons(of: CatalogType, authorities: Authorities) -> Iterator[tuple[str, tuple[Json, ...]]]:
    """The issuer, and the portrayed where that is somebody else."""
    ruler, portrait = _only((*of.authorities, *of.issuers)), _only(of.obverse.portraits)
    for name, person in (("issuer", ruler), ("obverse_portrait", portrait if portrait != ruler else None)):
        if person:
            own = fields.known_issuer(person)
            yield name, (own.name if own else authorities.label(person),)


def _place(of: CatalogType, authorities: Authorities) -> Iterator[tuple[str, tuple[Json, ...]]]:
    if key := _only(of.mints):
        label = authorities.label(key)
        found = mints.find(label)
        yield "mint", (found.mint.name if found and found.mint.nomisma == key else label,)
    elif (key := _only(of.regions)) and not fields.said(of.mints):  # a mint's own region is known from our tables
        label = authorities.label(key)
        yield "region", (mints.find_region(label) or label,)


def _sides(of: CatalogType) -> Iterator[tuple[str, tuple[Json, ...]]]:
    for name, side in (("obverse", of.obverse), ("reverse", of.reverse)):
        if legend := _only(side.legends):
            yield f"{name}_legend", (legend,)
        if design := _only(english(side)):
            yield f"{name}_design", (design,)


def _only(ids: tuple[str, ...]) -> str | None:
    """The one value; None where there are several, or the catalog does not know."""
    found = fields.said(ids)
    return found[0] if len(found) == 1 else None


BY = "catalog"


def said_by(of: CatalogType) -> str:
    """Who a value that is taken from the type is said by: `catalog ocre ric.1(2).aug.207` (see `Source.by`)."""
    return f"{BY} {of.corpus} {of.id}"


def type_of(source: Source) -> str | None:
    """The address of the type that a value was taken from; None where no catalog said it."""
    by, _, rest = source.by.partition(" ")
    corpus, _, type_id = rest.partition(" ")
    return f"http://numismatics.org/{corpus}/id/{type_id}" if by == BY and type_id else None
