"""The type of a coin: looked up from what the coin cites, compared with it, and its record filled from it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import UTC, datetime
from math import log10

from coinstack.application.catalog import resolver
from coinstack.application.ports import Catalog, Services
from coinstack.application.vocabulary import Synonyms, Terms
from coinstack.domain import citation_check, comparison, filling, references, resolving, type_values, vocabulary
from coinstack.domain.catalog import CatalogType, Kind
from coinstack.domain.citation_check import Suspicion
from coinstack.domain.coin import Citation, Coin, Description
from coinstack.domain.comparison import Comparison
from coinstack.domain.errors import Conflict, Invalid, NotFound
from coinstack.domain.filling import SURE, Line, State
from coinstack.domain.history import Action
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving import Resolved
from coinstack.domain.vocabulary import TypeBy
from coinstack.domain.weights import Distribution

ACTION = "enriched"
AT_MOST = 5
"""Candidates that are compared with the coin."""

HOPELESS = 0.05
"""A candidate of so small a part of the first one's confidence is shown, and not compared."""

NO_CATALOG = "No catalog is loaded."
NO_CITATION = "The coin cites nothing."


@dataclass(frozen=True)
class Candidate:
    """A type that may be meant. `uid` is that of the citation which says so; `type` is None where it is not loaded."""

    uri: str
    type: CatalogType | None
    confidence: float  # of the reference together with all that the coin says
    reasons: tuple[str, ...]
    verified: bool
    uid: str | None = None
    qualifier: str | None = None
    compared: Comparison | None = None


@dataclass(frozen=True)
class Answer:
    """The types that a coin may be of, the likeliest first; why there is none, in a sentence."""

    candidates: tuple[Candidate, ...] = ()
    failure: str | None = None

    @property
    def best(self) -> Candidate | None:
        """The likeliest of those that are loaded."""
        return next((one for one in self.candidates if one.type is not None), None)

    @property
    def sure(self) -> Candidate | None:
        """The one that is meant, where that is the only answer and sure."""
        first = self.candidates[0] if self.candidates else None
        if first is None or first.type is None or not first.verified or first.confidence < SURE:
            return None
        return None if any(one.confidence >= resolving.SURE for one in self.candidates[1:]) else first


class Finder:
    """Finds the types of coins. What it has read of the catalog it keeps: a catalog taken into use asks for a new one.

    Made for one thread.
    """

    def __init__(self, catalog: Catalog, synonyms: Synonyms) -> None:
        self.terms = Terms(catalog, synonyms)
        self._catalog, self._resolver = catalog, resolver(catalog)

    def find(self, coin: Description, citations: Sequence[Citation]) -> Answer:
        """The types that the coin's citations mean, each compared with all that the coin says. It never fails."""
        if not self._catalog.is_loaded:
            return Answer(failure=NO_CATALOG)
        if not citations:
            return Answer(failure=NO_CITATION)
        known = self._context(coin)
        chosen = [one for one in citations if one.type_uri is not None]
        found = [_chosen(one) for one in chosen if one.type_by is TypeBy.OWNER] or [
            (one.uid, answer) for one in citations for answer in self._resolver.resolve(_reference(one, known), known)
        ]
        return self._compared(coin, citations, found)

    def _compared(
        self, coin: Description, citations: Sequence[Citation], found: Sequence[tuple[str, Resolved]]
    ) -> Answer:
        strongest: dict[str, tuple[str, Resolved]] = {}
        for uid, one in sorted(found, key=lambda pair: -pair[1].confidence):
            strongest.setdefault(one.uri, (uid, one))
        first = list(strongest.values())[:AT_MOST]
        least = first[0][1].confidence * HOPELESS if first else 0.0
        types = self._catalog.get_many([one.uri for _, one in first])
        candidates = sorted(
            (
                self._weighed(coin, uid, one, types.get(one.uri), is_hopeless=one.confidence < least)
                for uid, one in first
            ),
            key=lambda one: -one.confidence,
        )
        failure = None if any(one.type for one in candidates) else _failure(citations, candidates)
        return Answer(tuple(candidates), failure)

    def _weighed(
        self, coin: Description, uid: str | None, one: Resolved, of: CatalogType | None, *, is_hopeless: bool
    ) -> Candidate:
        """The reference has read legends and ruler already: what the fields say counts only in part once more."""
        compared = self.compare(coin, (), of) if of and not is_hopeless else None
        sure = one.confidence
        if compared is not None:
            sure = comparison.confidence(_log_odds(sure) + PART * (compared.evidence - USUAL))
        return Candidate(one.uri, of, sure, one.reasons, one.verified, uid, one.qualifier, compared)

    def one(self, coin: Description, citations: Sequence[Citation], uri: str) -> Candidate:
        """A type that was named, compared with the coin, and the citation that may mean it.

        Raises:
            NotFound: it is not in a loaded catalog.
        """
        of = self._catalog.get_many([uri]).get(uri)
        if of is None:
            raise NotFound(f"The catalog has no type {uri}.")
        compared = self.compare(coin, (), of)
        uid = self._meaning(coin, citations, of)
        return Candidate(uri, of, compared.confidence, (NAMED,), verified=True, uid=uid, compared=compared)

    def _meaning(self, coin: Description, citations: Sequence[Citation], of: CatalogType) -> str | None:
        """The citation that says so, else the likeliest to mean it: by its number, or renumbered and yet likely."""
        known = self._context(coin)
        found = [(2.0, one.uid) for one in citations if one.type_uri == of.uri]
        found += [
            (answer.confidence, one.uid)
            for one in citations
            for answer in self._resolver.resolve(_reference(one, known), known)
            if answer.uri == of.uri and (one.number == of.number or answer.confidence >= LIKELY)
        ]
        return max(found)[1] if found else None

    def compare(
        self,
        coin: Description,
        citations: Sequence[Citation],
        of: CatalogType,
        *,
        weighed: Distribution | None = None,
    ) -> Comparison:
        """The coin against the type."""
        return comparison.compare(coin, citations, of, self.terms, weighed=weighed)

    def suspicion(self, coin: Description, of: CatalogType) -> Suspicion | None:
        """Whether the coin's own legends fit another type clearly better."""
        return citation_check.check(of, self._context(coin), self._resolver)

    def _context(self, coin: Description) -> Context:
        """What the coin says, in names that tables know."""
        known = context(coin)
        return replace(
            known,
            issuer=self.terms.called(known.issuer, Kind.PERSON),
            mint=self.terms.called(known.mint, Kind.MINT),
            denomination=self.terms.called(known.denomination, Kind.DENOMINATION),
        )

    def lines(self, coin: Description, of: CatalogType, compared: Comparison) -> list[Line]:
        """What filling the record from the type would do."""
        return filling.lines(coin, type_values.values(of, self.terms), compared)


PART, USUAL = 0.3, 1.5
"""Measured on the pairs of references and types that numismatists made: at 0.9 and more 94 % (OCRE) and 100 % (CRRO)
are right, where the reference alone is right in 92 %."""

LIKELY = 0.3
"""From here on a reference with another number may have meant the type that the owner chose."""

NAMED = "chosen by its address"
CHOSEN = "chosen by the owner"


def _log_odds(confidence: float) -> float:
    bounded = min(max(confidence, 0.001), 0.999)
    return log10(bounded / (1 - bounded))


def _chosen(one: Citation) -> tuple[str, Resolved]:
    return one.uid, Resolved(one.type_uri or "", 0.99, (CHOSEN,), verified=True, qualifier=one.qualifier)


_CONTEXT = tuple(one.name for one in fields(Context) if one.name not in {"category", "metal"})


def context(coin: Description) -> Context:
    """What the coin says that helps to read its citations."""
    values: dict[str, str | int | None] = {name: getattr(coin, name) for name in _CONTEXT}
    if coin.year_from is None and coin.year_to is None:
        values |= {"year_from": coin.reign_from, "year_to": coin.reign_to}
    metal = vocabulary.label(coin.metal) if coin.metal else None
    return Context(category=coin.category.value if coin.category else None, metal=metal, **values)  # type: ignore[arg-type] # named as there


def _reference(one: Citation, known: Context) -> Reference:
    """The reference as it is printed, read once more for what a citation does not keep; else its parts."""
    read = references.read(one.raw, known)
    if read and (read[0].catalog, read[0].number) == (one.catalog, one.number):
        return replace(read[0], qualifier=one.qualifier)
    if one.catalog is None and read:
        return read[0]
    parts = {name: getattr(one, name) for name in _PARTS}
    return Reference(raw=one.raw, catalog=one.catalog or "", **parts)


_PARTS = "volume part edition section number suffix qualifier page plate note volume_inferred".split()


def _failure(citations: Sequence[Citation], candidates: Sequence[Candidate]) -> str:
    printed = ", ".join(f"“{one.raw}”" for one in citations[:3])
    if candidates:
        return f"What {printed} means is in a catalog that is not loaded."
    return f"No type of the loaded catalogs is meant by {printed}."


# One coin ------------------------------------------------------------------------------------------------------------


def finder(services: Services) -> Finder:
    """A finder with the owner's synonyms as they are now."""
    return Finder(services.catalog, services.synonyms())


def look_up(reference: str, services: Services, *, known: Description | None = None) -> Answer:
    """The types that a reference means, for a coin of which that much is known; a failure is logged.

    Raises:
        Invalid: there is no reference in the text.
    """
    text = reference.strip()
    if not text:
        raise Invalid("There is no reference in it.", field="reference")
    coin = known or Description()
    read = references.read(text, context(coin))
    answer = finder(services).find(coin, [references.citation(one) for one in read] or [Citation(text)])
    if answer.failure and answer.failure != NO_CATALOG:
        with services.passing() as uow:
            uow.look_ups.put_one(text[:1000], answer.failure, datetime.now(UTC))
            uow.commit(Action("look_ups"))
    return answer


@dataclass(frozen=True)
class Enriched:
    """What was found of a coin and what was done: `applied` are the fields that were taken."""

    answer: Answer
    candidate: Candidate | None
    lines: tuple[Line, ...] = ()
    suspicion: Suspicion | None = None
    applied: tuple[str, ...] = ()
    change_set: int | None = None
    version: int = 0


@dataclass(frozen=True)
class Wish:
    """What to do with what is found. `type_uri` is the owner's own choice; `fields` are taken whatever they hold.

    Without `apply` nothing is changed; `auto` fills the fields that are empty, where the answer is sure.
    """

    type_uri: str | None = None
    apply: bool = False
    fields: tuple[str, ...] = ()
    auto: bool = False
    version: int | None = None
    unknown: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        names = tuple(name for name in self.fields if name not in type_values.TAKEN)
        object.__setattr__(self, "unknown", names)


def enrich(coin_id: int, services: Services, wish: Wish) -> Enriched:
    """Look up the type of a coin, and fill its record as wished; what the owner wrote is taken over only if named.

    Raises:
        NotFound: there is no such coin, or no such type.
        Invalid: a field that no type fills is named.
        Conflict: the coin was changed since the version that was seen.
    """
    if wish.unknown:
        raise Invalid(f"No type fills “{wish.unknown[0]}”: one of {', '.join(type_values.TAKEN)}.", field="fields")
    coin = next(iter(services.read([coin_id])), None)
    if coin is None:
        raise NotFound(f"There is no coin {coin_id}.")
    by = finder(services)
    answer = by.find(coin.description, coin.citations)
    candidate = by.one(coin.description, coin.citations, wish.type_uri) if wish.type_uri else answer.best
    _log(coin_id, coin, answer, services)
    if candidate is None or candidate.type is None or candidate.compared is None:
        return Enriched(answer, None, version=coin.version)
    found = by.lines(coin.description, candidate.type, candidate.compared)
    suspicion = by.suspicion(coin.description, candidate.type)
    told = Enriched(answer, candidate, tuple(found), suspicion, version=coin.version)
    return _applied(coin, by, told, services, wish) if wish.apply or wish.auto else told


def _log(coin_id: int, coin: Coin, answer: Answer, services: Services) -> None:
    if answer.failure in (NO_CATALOG, NO_CITATION):
        return
    failed = {coin_id: (_printed(coin), answer.failure)} if answer.failure else {}
    with services.passing() as uow:
        uow.look_ups.put(failed, () if failed else (coin_id,), datetime.now(UTC))
        uow.commit(Action("look_ups"))


def _printed(coin: Coin) -> str:
    return "; ".join(one.raw for one in coin.citations)[:1000]


def _applied(seen: Coin, by: Finder, told: Enriched, services: Services, wish: Wish) -> Enriched:
    candidate = told.candidate
    if candidate is None or candidate.type is None:
        return told
    is_sure = candidate is told.answer.sure
    names = set(wish.fields) if wish.apply else set()
    if wish.auto and (is_sure or wish.type_uri) and candidate.confidence >= SURE:
        names.update(filling.fills(told.lines))
    values = {name: theirs for name, theirs in type_values.values(candidate.type, by.terms).items() if name in names}
    who = TypeBy.OWNER if wish.type_uri else TypeBy.CATALOG if is_sure else None
    wanted = wish.version if wish.version is not None else seen.version
    with services.unit_of_work() as uow:
        coin = uow.coins.get(seen.id or 0)
        if coin.version != wanted or coin.version != seen.version:
            raise Conflict("The coin was changed meanwhile. Look at it once more, then take what fits.")
        taken = filling.take(coin, values, candidate.type, datetime.now(UTC))
        if who is not None:
            _link(coin, candidate, who)
        change_set = uow.commit(Action(ACTION))
        version = coin.version
    return replace(told, applied=taken, change_set=change_set, version=version)


def _link(coin: Coin, candidate: Candidate, by: TypeBy) -> None:
    """Link the citation that means the type; where the owner chose one that no citation means, it is cited."""
    if candidate.uid is not None:
        filling.link(coin.citations, candidate.uid, candidate.uri, by)
    elif candidate.type is not None:
        label = candidate.type.label
        new = next((references.citation(one) for one in references.read(label, context(coin.description))), None)
        cited = new or Citation(label)
        cited.type_uri, cited.type_by = candidate.uri, by
        coin.cite(cited)


def states(lines: Iterable[Line]) -> Mapping[State, int]:
    """How many fields would be filled, conflict, and so on."""
    found = dict.fromkeys(State, 0)
    for one in lines:
        found[one.state] += 1
    return found
