"""From a citation to the type it means, by its address, with how sure that is and why.

Everything that the coin itself says (legends, ruler, mint, denomination) is weighed with the printed number: a
number may be of another edition, lack its volume or be misprinted.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Protocol

from coinstack.domain import resolving_imperial, resolving_rules
from coinstack.domain import resolving_words as words
from coinstack.domain.catalog import CatalogType
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving_outline import Section, address

FARTHEST = 10
"""Steps of replacing that are followed; circles end."""

SURE = 0.5
"""From here on an answer is sure; below it is a suggestion."""

SECTIONS_KEPT = 96
"""Sections of RIC that are held ready: all of the usual ones, some 20 MB."""


@dataclass(frozen=True)
class Resolved:
    """A type that a citation may mean. `verified`: a catalog that is loaded has it.

    `qualifier` is what the citation says of the coin ("var.", "cf."): the type is then the one compared with.
    """

    uri: str
    confidence: float
    reasons: tuple[str, ...]
    verified: bool
    qualifier: str | None = None

    @property
    def is_sure(self) -> bool:
        """Whether it is more than a suggestion."""
        return self.confidence >= SURE


class Types(Protocol):
    """What of a catalog is asked (`ports.Catalog`)."""

    def holds(self, corpus: str) -> bool:
        """Whether types of that corpus are loaded."""
        ...

    def get_many(self, uris: Iterable[str], /) -> dict[str, CatalogType]:
        """The types of those addresses that are there."""
        ...

    def numbered(
        self, corpus: str, printed: str, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types whose number is printed exactly so."""
        ...

    def varieties(self, corpus: str, digits: int, /, *, volume: str | None = None) -> list[CatalogType]:
        """The types whose number begins with those digits."""
        ...

    def in_section(self, corpus: str, volume: str, section: str, /) -> list[CatalogType]:
        """The types of a section."""
        ...


class Resolver:
    """Resolves citations with one catalog; what it has read of the catalog it keeps, so a new one needs a new one.

    Safe for threads.
    """

    def __init__(self, types: Types) -> None:
        self._types = types
        self.section = lru_cache(maxsize=SECTIONS_KEPT)(self._read_section)
        self.republic = lru_cache(maxsize=1)(self._read_republic)
        self._holds = lru_cache(maxsize=16)(types.holds)

    def _read_section(self, volume: str, section: str) -> Section:
        return Section(self._types.in_section(resolving_imperial.CORPUS, volume, section))

    def _read_republic(self) -> Section:
        """All of Crawford: the coins of any issue are numbered from 1."""
        numbered = (self._types.varieties("crro", place) for place in range(1, resolving_rules.MOST_NUMBERS))
        return Section(one for types in numbered for one in types)

    def label(self, uri: str) -> str | None:
        """What the catalog calls a type; None where it has none of that address."""
        found = self._types.get_many([uri]).get(uri)
        return found.label if found else None

    def resolve(self, reference: Reference, context: Context | None = None) -> tuple[Resolved, ...]:
        """The types that a citation may mean, the likeliest first; none for "not in", and for books without types."""
        qualifier = reference.qualifier
        if qualifier is not None and "-" in qualifier.split():
            return ()
        found = [replace(one, qualifier=qualifier) for one in self._found(reference, context or Context())]
        doubt = _doubt(qualifier)
        return tuple(sorted((_rounded(one, doubt) for one in found), key=lambda one: -one.confidence))

    def _found(self, reference: Reference, known: Context) -> Iterator[Resolved]:
        if reference.catalog == "RIC":
            source = resolving_imperial.Source(self.section, self._numbered, self._successors)
            for answer in resolving_imperial.answers(reference, known, source):
                yield Resolved(answer.uri, answer.confidence, answer.reasons, answer.verified)
        elif reference.catalog == "RPC":
            if link := resolving_rules.provincial(reference):
                yield Resolved(link, resolving_rules.FORMED, (words.LINKED,), verified=False)
        else:
            yield from self._by_rule(reference, known)

    def _by_rule(self, reference: Reference, known: Context) -> Iterator[Resolved]:
        for found in resolving_rules.answers(reference, known, self._types, self._holds):
            yield from self._followed(Resolved(found.uri, found.confidence, found.reasons, found.verified), found.type)

    def _followed(self, one: Resolved, found: CatalogType | None) -> Iterator[Resolved]:
        """The answer, or those that took its place, each with its part of the confidence."""
        successors = list(self._successors([found.id], found.corpus)) if found and found.replaced_by else []
        if found is None or not successors:
            yield one
            return
        for new in successors:
            reasons = (words.instead(found.id), *one.reasons)
            yield replace(one, uri=new.uri, confidence=one.confidence / len(successors), reasons=reasons)

    def _numbered(self, volume: str, printed: str) -> list[CatalogType]:
        return self._types.numbered(resolving_imperial.CORPUS, printed, volume=volume)

    def _successors(self, ids: Iterable[str], corpus: str = resolving_imperial.CORPUS) -> Iterator[CatalogType]:
        """The types themselves, or what took their places at last; circles end where they began."""
        asked: set[str] = set()
        waiting = list(ids)
        for _ in range(FARTHEST):
            wanted = [one for one in dict.fromkeys(waiting) if one not in asked]
            if not wanted:
                return
            asked.update(wanted)
            waiting = []
            for one in self._types.get_many([address(corpus, wish) for wish in wanted]).values():
                later = [new for new in one.replaced_by if new not in asked]
                if later:
                    waiting += later
                else:
                    yield one


def resolve(reference: Reference, context: Context | None, types: Types) -> tuple[Resolved, ...]:
    """As `Resolver.resolve`, for a single citation."""
    return Resolver(types).resolve(reference, context)


def best(resolved: Iterable[Iterable[Resolved]]) -> tuple[Resolved, ...]:
    """The answers of all citations of a line, each type once, the surest first; then in the order of the citations."""
    found: dict[str, Resolved] = {}
    for one in (one for answers in resolved for one in answers):
        if one.uri not in found or one.confidence > found[one.uri].confidence:
            found[one.uri] = one
    return tuple(sorted(found.values(), key=lambda one: -one.confidence))


_DOUBTS = {"cf.": 0.5, "?": 0.6, "var.": 0.95, "corr.": 1.0}


def _doubt(qualifier: str | None) -> float:
    return min((_DOUBTS.get(word, 1.0) for word in (qualifier or "").split()), default=1.0)


def _rounded(one: Resolved, doubt: float) -> Resolved:
    return replace(one, confidence=round(min(one.confidence, 0.99) * doubt, 3))
