"""What the owner's words mean: the authorities of the catalogs by any name, and by the owner's own synonyms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from coinstack.application.ports import Catalog, Services
from coinstack.domain import spelling
from coinstack.domain.catalog import Kind
from coinstack.domain.errors import Invalid, NotFound
from coinstack.domain.history import Action

SURE = 0.9
"""How well a name has to fit before it means an authority without the owner's word."""

LONGEST = 300
"""Characters of a term."""

MOST = 5000
"""Terms that are matched at once."""

Synonyms = Mapping[tuple[Kind, str], str | None]
"""The owner's own, by kind and folded term: an id of an authority; None: there is none, says the owner."""


class Terms:
    """What names mean (`comparison.Authorities`), each asked of the catalog once."""

    def __init__(self, catalog: Catalog, synonyms: Synonyms) -> None:
        self._catalog, self._synonyms = catalog, synonyms
        self._meant: dict[tuple[Kind, str], frozenset[str]] = {}
        self._labels: dict[str, str] = {}
        self._canonical: dict[str, str] = {}

    def meant(self, text: str, kind: Kind, /) -> frozenset[str]:
        """The ids that a term may mean, in any language or spelling; a synonym of the owner's outranks them all."""
        key = kind, folded(text)
        found = self._meant.get(key)
        if found is None:
            found = self._meant[key] = self._looked_up(text, key)
        return found

    def _looked_up(self, text: str, key: tuple[Kind, str]) -> frozenset[str]:
        if not key[1]:
            return frozenset()
        if key in self._synonyms:
            own = self._synonyms[key]
            return frozenset({own, self.canonical(own)} if own else ())
        named = self._catalog.authorities_named(text.rstrip("? "), key[0], limit=5)
        return frozenset(authority.id for authority, score in named if score >= SURE)

    def is_settled(self, text: str, kind: Kind) -> bool:
        """Whether the owner has said what it means, or that it means nothing."""
        return (kind, folded(text)) in self._synonyms

    def called(self, text: str | None, kind: Kind) -> str | None:
        """The name under which tables know what the owner means; the text itself where there is no synonym."""
        own = self._synonyms.get((kind, folded(text))) if text else None
        return self.label(own) if own else text

    def label(self, authority_id: str, /) -> str:
        """The English name of an id; where no catalog knows it, the id in plain letters."""
        found = self._labels.get(authority_id)
        if found is None:
            authority = self._catalog.authority(authority_id)
            found = authority.label if authority else authority_id.replace("_", " ").strip().capitalize()
            self._labels[authority_id] = found
        return found

    def canonical(self, authority_id: str, /) -> str:
        """What an id is called now."""
        found = self._canonical.get(authority_id)
        if found is None:
            found = self._canonical[authority_id] = self._catalog.canonical(authority_id)
        return found


def folded(term: str) -> str:
    """The term as it is looked up; a doubt ("Rome?") is not looked at."""
    return spelling.fold(term) or term.strip().casefold()


@dataclass(frozen=True)
class Match:
    """A term and the authority that the owner means by it; None: none, and it shall not be asked again."""

    kind: Kind
    term: str
    authority: str | None


def remember(matches: Sequence[Match], services: Services) -> int:
    """Keep the owner's synonyms, the later in the place of the earlier; how many. No coin is changed.

    Raises:
        Invalid: a term is empty or too long, or there are too many.
        NotFound: an authority is not in the catalog.
    """
    if len(matches) > MOST:
        raise Invalid(f"At most {MOST:,} terms can be matched at once.", field="matches")
    for one in matches:
        if not folded(one.term) or len(one.term) > LONGEST:
            raise Invalid(f"A term has between 1 and {LONGEST} characters.", field="matches")
        if one.authority is not None and services.catalog.authority(one.authority) is None:
            raise NotFound(f"The catalog knows no {one.kind} “{one.authority}”.")
    now = datetime.now(UTC)
    with services.unit_of_work() as uow:
        for one in matches:
            uow.synonyms.put(one.kind, folded(one.term), one.term.strip(), one.authority, now)
        uow.commit(Action("synonyms"))
    return len(matches)


def forget(kind: Kind, term: str, services: Services) -> None:
    """Take a synonym back; the term is looked up as any other again.

    Raises:
        NotFound: it is none.
    """
    with services.unit_of_work() as uow:
        uow.synonyms.remove(kind, folded(term))
        uow.commit(Action("synonyms"))
