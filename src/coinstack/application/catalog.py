"""From citations to types, with the catalog in use."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from weakref import WeakKeyDictionary

from coinstack.application.ports.catalog import Catalog
from coinstack.domain import references, resolving
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving import Resolved, Resolver

_kept: WeakKeyDictionary[Catalog, tuple[str, Resolver]] = WeakKeyDictionary()


def resolver(catalog: Catalog) -> Resolver:
    """The resolver of the catalog in use; it keeps what it has read until another catalog is taken into use."""
    stamp = catalog.stamp
    kept = _kept.get(catalog)
    if kept is None or kept[0] != stamp:
        kept = _kept[catalog] = stamp, Resolver(catalog)
    return kept[1]


def resolve(reference: Reference, context: Context | None, catalog: Catalog) -> tuple[Resolved, ...]:
    """The types that a citation may mean, the likeliest first."""
    return resolver(catalog).resolve(reference, context)


def resolve_all(cited: Iterable[Reference], context: Context | None, catalog: Catalog) -> tuple[Resolved, ...]:
    """The types that the citations of one coin may mean, each once, the surest first."""
    ready = resolver(catalog)
    return resolving.best(ready.resolve(one, context) for one in cited)


def read(text: str, context: Context | None, catalog: Catalog) -> tuple[list[Reference], tuple[Resolved, ...]]:
    """The citations in a text, and the types that they may mean."""
    found = references.read(text, context)
    return found, resolve_all(found, context, catalog)


class Standing(StrEnum):
    """What became of the citations of one coin."""

    UNIQUE = "unique"  # one type that is sure, and the catalog has it
    AMBIGUOUS = "ambiguous"  # several types, or none that is sure
    BY_RULE = "by_rule"  # an address that follows from the number, in a catalog that is not loaded
    NONE = "none"


def standing(types: Sequence[Resolved]) -> Standing:
    """Whether the answers for a coin leave one type, several, or none."""
    verified = [one for one in types if one.verified]
    if sum(one.is_sure for one in verified) == 1:
        return Standing.UNIQUE
    if verified:
        return Standing.AMBIGUOUS
    return Standing.BY_RULE if types else Standing.NONE
