"""From citations to types, with the catalog in use."""

from collections.abc import Iterable
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
