"""Which legend pairs explain what is legible of a coin, best first; pure, over all the pairs of the loaded catalogs."""

import heapq
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import LCSseq, Levenshtein

from coinstack.domain.identifying import Reading, without_senate
from coinstack.domain.identifying_letters import loosely, nowhere, place
from coinstack.domain.legends import fold

NEAREST = 100
"""Legends of a side that are weighed in full because they are near as a whole, ..."""
HOLDING = 300
"""... and because they hold the runs in their order; there are far more with AVG in them."""
COMMON = 150
SHORT = 14
SENATE = 0.7  # in letters: S C on one, not on the other
SILENT = 0.3  # a legend where the reading has none
SWAPPED = 2.0  # the sides told the wrong way round
PER_TYPES = 0.1  # of the logarithm of how many types bear a pair: what is common is met oftener
DOUBTFUL = 4.0  # above it, the sides may have been swapped


@dataclass(frozen=True, slots=True)
class Inscription:
    """The legend of one side as a catalog has it, in all its spellings."""

    number: int
    spellings: tuple[str, ...]

    @property
    def written(self) -> str:
        """The first spelling."""
        return self.spellings[0] if self.spellings else ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two legends that stand on the same types; `obverse` and `reverse` are numbers of inscriptions."""

    number: int
    obverse: int
    reverse: int
    types: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A pair and what it costs, in letters; below zero for what is common and fits."""

    pair: int
    cost: float
    letters_cost: float


class _Side:
    """The legends of one side, made ready for search."""

    def __init__(self, inscriptions: Sequence[Inscription]) -> None:
        self.position = {one.number: place for place, one in enumerate(inscriptions)}
        self.folded: list[str] = []
        self.senate: list[bool] = []
        self.owners: list[int] = []
        for owner, one in enumerate(inscriptions):
            for folded, senate in dict.fromkeys(_bare(spelling) for spelling in one.spellings or ("",)):
                self.folded.append(folded)
                self.senate.append(senate)
                self.owners.append(owner)
        self.loose = [loosely(folded) for folded in self.folded]
        self.silence = {owner: SILENT for owner, folded in zip(self.owners, self.folded, strict=True) if folded}
        self.pairs: list[list[int]] = [[] for _ in inscriptions]

    def costs(self, reading: Reading) -> "_Costs":
        """What the inscriptions cost that have something of the reading, by their position; and what the others do."""
        if not reading.runs:
            return _Costs(self.silence, 0.0, ())
        worst = nowhere(reading) + SENATE
        costs: dict[int, float] = {}
        for chosen in self._promising(reading):
            cost = place(reading, self.folded[chosen]).cost
            cost += SENATE if reading.senate != self.senate[chosen] else 0.0
            owner = self.owners[chosen]
            if cost < costs.get(owner, worst):
                costs[owner] = cost
        return _Costs(costs, worst, tuple(position for owner in costs for position in self.pairs[owner]))

    def _promising(self, reading: Reading) -> set[int]:
        sought = loosely(reading.letters)
        near = process.extract(sought, self.loose, scorer=Levenshtein.distance, limit=NEAREST)
        chosen = {position for _, _, position in near}
        if reading.is_whole and len(sought) >= SHORT:
            return chosen
        holding = re.compile(".*?".join(loosely(run) for run in reading.runs)).search
        held = [position for position, loose in enumerate(self.loose) if holding(loose)]
        chosen.update(held[:HOLDING])
        if len(held) < NEAREST:
            common = process.extract(sought, self.loose, scorer=LCSseq.similarity, limit=COMMON)
            chosen.update(position for _, _, position in common)
        return chosen


@dataclass(frozen=True, slots=True)
class _Costs:
    """Of one side: the cost of inscriptions, by position, and of those not told; the pairs worth looking at."""

    told: Mapping[int, float]
    other: float
    pairs: Sequence[int]

    def of(self, inscription: int) -> float:
        return self.told.get(inscription, self.other)


def _bare(spelling: str) -> tuple[str, bool]:
    bare, senate = without_senate(spelling)
    return fold(bare), senate


class Legends:
    """All legend pairs of the catalogs."""

    def __init__(self, obverses: Sequence[Inscription], reverses: Sequence[Inscription], pairs: Sequence[Pair]) -> None:
        self.pairs = {pair.number: pair for pair in pairs}
        self._obverses, self._reverses = _Side(obverses), _Side(reverses)
        self.inscriptions = (
            {one.number: one for one in obverses},
            {one.number: one for one in reverses},
        )
        self._numbers = [pair.number for pair in pairs]
        self._left = [self._obverses.position[pair.obverse] for pair in pairs]
        self._right = [self._reverses.position[pair.reverse] for pair in pairs]
        for position, (left, right) in enumerate(zip(self._left, self._right, strict=True)):
            self._obverses.pairs[left].append(position)
            self._reverses.pairs[right].append(position)
        self._prior = [PER_TYPES * math.log(pair.types) for pair in pairs]

    def written(self, pair: int) -> tuple[Inscription, Inscription]:
        """The two legends of a pair."""
        one = self.pairs[pair]
        return self.inscriptions[0][one.obverse], self.inscriptions[1][one.reverse]

    def rank(
        self, obverse: Reading, reverse: Reading, penalties: Sequence[tuple[bytes, float]] = (), *, limit: int
    ) -> list[Ranked]:
        """The pairs that cost least; each of `penalties` is added where its mask (by pair number) is 0."""
        found = self._ranked(obverse, reverse, penalties, limit)
        if obverse.runs and reverse.runs and (not found or found[0].letters_cost > DOUBTFUL):
            turned = self._ranked(reverse, obverse, penalties, limit, more=SWAPPED)
            best: dict[int, Ranked] = {}
            for one in (*found, *turned):
                if one.pair not in best or one.cost < best[one.pair].cost:
                    best[one.pair] = one
            found = heapq.nsmallest(limit, best.values(), key=lambda one: one.cost)
        return found

    def _ranked(
        self,
        obverse: Reading,
        reverse: Reading,
        penalties: Sequence[tuple[bytes, float]],
        limit: int,
        *,
        more: float = 0.0,
    ) -> list[Ranked]:
        left, right = self._obverses.costs(obverse), self._reverses.costs(reverse)
        found: list[Ranked] = []
        for position in {*left.pairs, *right.pairs}:
            number = self._numbers[position]
            letters = left.of(self._left[position]) + right.of(self._right[position])
            extra = sum(penalty for among, penalty in penalties if not among[number]) if penalties else 0.0
            found.append(Ranked(number, letters + extra + more - self._prior[position], letters))
        return heapq.nsmallest(limit, found, key=lambda one: (one.cost, one.pair))
