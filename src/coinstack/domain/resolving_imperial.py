"""A citation of RIC: which types it can mean by its number and by what the coin says, and how likely each is."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest

from coinstack.domain import resolving_evidence as evidence
from coinstack.domain import resolving_places as where
from coinstack.domain import resolving_sections as sections
from coinstack.domain import resolving_weights as weights
from coinstack.domain import resolving_words as words
from coinstack.domain.catalog import CatalogType
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving_evidence import Coin, Evidence, Numbered
from coinstack.domain.resolving_outline import Number, Outline, Section, address, number, outline
from coinstack.domain.resolving_places import Place

CORPUS = "ocre"
WEIGHED = 60
"""Types that are weighed against each other; the shares of belief are fitted to as many."""

PAIRS = 12
"""Legend pairs of a section whose types are weighed, the likest ones."""

ANSWERS = 10
DOUBT = 0.45
"""The most that an answer is sure of that is an old number, under another heading, or of any edition and unchecked."""


@dataclass(frozen=True)
class Answer:
    """A type that may be meant, by its id in OCRE."""

    id: str
    confidence: float
    reasons: tuple[str, ...]
    verified: bool = True

    @property
    def uri(self) -> str:
        """The type's address."""
        return address(CORPUS, self.id)


@dataclass(frozen=True)
class _Candidate:
    outline: Outline
    place: Place
    evidence: Evidence
    replaces: str | None = None


@dataclass(frozen=True)
class Source:
    """What is asked of the catalog: a section (cached), the types of a number in a volume, types by their ids."""

    section: Callable[[str, str], Section]
    numbered: Callable[[str, str], Iterable[CatalogType]]
    types: Callable[[Iterable[str]], Iterable[CatalogType]]


def answers(reference: Reference, known: Context, source: Source) -> list[Answer]:
    """The types that the citation may mean, best first; none where neither number nor legends lead to one."""
    return _Question(reference, known, source).answers()


class _Question:
    """One citation, the coin that it is of, and the catalog."""

    def __init__(self, reference: Reference, known: Context, source: Source) -> None:
        self.reference = reference
        self.source = source
        self.coin: Coin = evidence.coin(known)
        self.said = (bool(self.coin.obverse.forms), bool(self.coin.reverse.forms))
        self.printed = (reference.number or "") + (reference.suffix or "")
        counts = self.printed and reference.edition != "1"
        self.number: Number | None = number(self.printed) if counts else None
        self.places = where.places(reference, known)

    def answers(self) -> list[Answer]:
        loaded = [(place, section) for place in self.places if (section := self._section(place))]
        if not loaded and self.places:
            return self._by_rule()
        candidates = self._candidates(loaded) if loaded else self._anywhere()
        weighed = [(self._weight(one), one) for one in candidates]
        found = self._told(nlargest(WEIGHED, weighed, key=lambda pair: pair[0]))
        return found or (self._by_rule() if any(not self._section(place) for place in self.places) else [])

    def _section(self, place: Place) -> Section:
        return self.source.section(place.volume, place.section)

    # -- which types --

    def _candidates(self, loaded: Sequence[tuple[Place, Section]]) -> list[_Candidate]:
        lettered = self.number is not None and any(self.number.base in section.bases for _, section in loaded)
        found: dict[str, _Candidate] = {}
        for place, section in loaded:
            for one in self._of_section(place, section, lettered=lettered):
                found.setdefault(one.outline.id, one)
        return list(self._replaced(found))

    def _of_section(self, place: Place, section: Section, *, lettered: bool) -> Iterator[_Candidate]:
        obverses = evidence.likenesses(self.coin.obverse, section.obverses)
        reverses = evidence.likenesses(self.coin.reverse, section.reverses)
        for one in self._chosen(section, obverses, reverses):
            near = evidence.numbered(one.number, self.number, lettered=lettered)
            obverse, reverse = evidence.best(obverses, one.obverse), evidence.best(reverses, one.reverse)
            yield self._compared(one, place, near, obverse, reverse)

    def _chosen(
        self, section: Section, obverses: dict[str, float] | None, reverses: dict[str, float] | None
    ) -> Iterable[Outline]:
        """The types with the number, and those with the likest legends; without a legend the number alone counts."""
        found: dict[str, Outline] = {}
        if self.number is not None and self.number.digits is not None:
            found = {one.id: one for one in section.beside(self.number.digits)}
        if obverses is None and reverses is None:
            return found.values()
        by_likeness = ((evidence.together(pair, obverses, reverses), pair) for pair in section.by_pair)
        taken = 0
        for _, pair in nlargest(PAIRS, by_likeness, key=lambda one: one[0]):
            found |= {one.id: one for one in section.by_pair[pair]}
            taken += len(section.by_pair[pair])
            if taken >= WEIGHED:
                break
        return found.values()

    def _compared(
        self, one: Outline, place: Place, near: Numbered, obverse: float | None, reverse: float | None
    ) -> _Candidate:
        found = Evidence(
            numbered=near,
            obverse=obverse,
            reverse=reverse,
            denomination=evidence.same_denomination(one, self.coin),
            metal=evidence.same_metal(one, self.coin),
            mint=None if place.volume in sections.BY_MINT else evidence.same_mint(one, self.coin),
        )
        return _Candidate(one, place, found)

    def _anywhere(self) -> Iterator[_Candidate]:
        """The types of that number in a volume, where neither ruler nor mint is known."""
        if self.number is None:
            return
        for volume in where.volumes(self.reference):
            for one in map(outline, self.source.numbered(volume, self.printed)):
                place = Place(volume, "", where.PRINTED)
                yield self._alone(one, place, evidence.numbered(one.number, self.number))

    def _alone(self, one: Outline, place: Place, near: Numbered) -> _Candidate:
        obverse = evidence.likenesses(self.coin.obverse, one.obverse)
        reverse = evidence.likenesses(self.coin.reverse, one.reverse)
        return self._compared(one, place, near, evidence.best(obverse, one.obverse),
                              evidence.best(reverse, one.reverse))  # fmt: skip

    def _replaced(self, found: dict[str, _Candidate]) -> Iterator[_Candidate]:
        """What took the place of a printed number inherits it; an old number is no answer where it can be followed."""
        heirs: dict[str, _Candidate] = {}
        for one in [one for one in found.values() if one.outline.replaced_by]:
            del found[one.outline.id]
            if one.evidence.numbered < Numbered.PART:
                continue
            successors = [new for new in self.source.types(one.outline.replaced_by) if new.id != one.outline.id]
            for new in map(outline, successors):
                heirs[new.id] = _heir(self._alone(new, one.place, one.evidence.numbered), one)
            if not successors:
                heirs[one.outline.id] = one
        yield from (found | heirs).values()

    # -- how likely --

    def _weight(self, one: _Candidate) -> float:
        is_open = self._is_of_open_edition(one)
        return weights.weight(one.evidence, said=self.said, edition_open=is_open, heading=one.place.heading)

    def _told(self, weighed: Sequence[tuple[float, _Candidate]]) -> list[Answer]:
        shares = weights.shares([weight for weight, _ in weighed], legends=sum(self.said))
        alike = sum(share > 0.8 * shares[0] for share in shares)
        return [
            self._answer(one, share, alike if share > 0.8 * shares[0] else 1)
            for (_, one), share in zip(weighed[:ANSWERS], shares, strict=False)
        ]

    def _answer(self, one: _Candidate, share: float, alike: int) -> Answer:
        old = self._is_renumbered(one)
        unchecked = self._is_of_open_edition(one) and not any(self.said)
        doubtful = old or unchecked or one.place.heading == where.OF_THE_COIN
        confidence = min(share, DOUBT) if doubtful else share
        return Answer(one.outline.id, confidence, tuple(self._reasons(one, alike, old=old)))

    def _is_of_open_edition(self, one: _Candidate) -> bool:
        return one.replaces is None and where.edition_is_open(self.reference, one.place.volume)

    def _is_renumbered(self, one: _Candidate) -> bool:
        """Whether it is an old number, such as Hadrian's of 1926, and the new one is not there to follow it to."""
        return bool(one.outline.replaced_by) or one.outline.id.startswith(sections.prefix("2", "hdn"))

    def _reasons(self, one: _Candidate, alike: int, *, old: bool) -> Iterator[str]:
        if one.replaces:
            yield words.instead(one.replaces)
        elif self.printed:
            yield words.number(one.evidence.numbered, self.printed, one.outline.printed)
        else:
            yield words.number(Numbered.UNKNOWN, None, one.outline.printed)
        if inferred := words.volume(self.reference):
            yield inferred
        if self._is_of_open_edition(one):
            yield words.EDITION_OPEN
        if one.place.heading == where.OF_THE_COIN:
            yield words.under(self.reference.section or "")
        yield from words.compared(one.evidence)
        if alike > 1:
            yield words.alike(alike)
        if old:
            yield words.renumbered(one.outline.replaced_by)

    # -- without the catalog --

    def _by_rule(self) -> list[Answer]:
        if not self.printed:
            return []
        places = [one for one in self.places if one.heading == where.PRINTED and not self._section(one)]
        return [self._formed(place, len(places)) for place in places]

    def _formed(self, place: Place, among: int) -> Answer:
        reasons = [f"number {self.printed} as printed"]
        if inferred := words.volume(self.reference):
            reasons.append(inferred)
        confidence = _FORMED / among
        if where.edition_is_open(self.reference, place.volume):
            reasons.append(words.EDITION_OPEN)
            confidence = min(confidence, DOUBT)
        found = sections.prefix(place.volume, place.section) + self.printed
        return Answer(found, confidence, (*reasons, words.NOT_LOADED), verified=False)


_FORMED = 0.75


def _heir(one: _Candidate, old: _Candidate) -> _Candidate:
    found = replace(one.evidence, numbered=old.evidence.numbered)
    return replace(one, evidence=found, replaces=old.outline.id, place=old.place)
