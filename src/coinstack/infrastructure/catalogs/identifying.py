"""A worn coin's types: its letters ranked over all legend pairs, narrowed by what else is seen, and grouped."""

import json
import threading
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from coinstack.domain import identifying
from coinstack.domain.catalog import CatalogType
from coinstack.domain.identifying import Reading
from coinstack.domain.identifying_answers import Asked, Group, Identified, Question
from coinstack.domain.identifying_letters import MOST_LOST, UNPLACED, UNSAID_GAP, matched, place
from coinstack.domain.identifying_marks import mints_of
from coinstack.domain.identifying_questions import advise, between, questions
from coinstack.domain.identifying_ranking import Inscription, Legends, Pair, Ranked
from coinstack.domain.legends import fold
from coinstack.infrastructure.catalogs.narrowing import Narrowing, Seen
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.catalogs.telling import distinguishing, features

RANKED: Final = 200
"""Pairs that are ranked; of more, the rest is not counted."""
MARGIN = 2.5
PER_LETTER = 0.1
"""In letters: how far behind the best a pair is still shown, and for each letter more."""
NEAR = 0.55
"""What each letter may cost on average in a pair that is shown at all."""
CLOSE = 1.0
"""In letters: how far behind the best a pair is still asked about."""
FEW = 10
"""Pairs that are shown however far they are behind, if they come near at all."""
ASKED_ABOUT = 800
"""Types over which a question is worked out; of more, the best."""
PER_GROUP = 30
"""Types of a group that are listed; it says how many there are."""
LISTED = 60
"""Types that are listed in all."""


@dataclass
class _Index:
    """What is held in memory of the catalog in use."""

    built_at: str
    legends: Legends
    pair_of: "array[int]"  # by the type's number; 0 for those that were replaced
    members: dict[int, list[int]]
    narrowing: Narrowing = field(init=False)


class Letters:
    """Identification on the catalog of a shelf (`ports.Letters`)."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lock = threading.Lock()
        self._index: _Index | None = None

    def _current(self) -> _Index | None:
        """The index of the catalog in use, made when it is first asked for."""
        rows = self._shelf.rows("SELECT value FROM meta WHERE key = 'built_at'")
        if not rows:
            self._index = None
            return None
        built_at = str(rows[0][0])
        index = self._index
        if index is None or index.built_at != built_at:
            with self._lock:
                index = self._index
                if index is None or index.built_at != built_at:
                    index = self._index = _load(self._shelf, built_at)
        return index

    def identify(self, asked: Asked, /, *, limit: int = 10) -> Identified:
        """The types that a coin may be of, in groups, best first.

        Raises:
            Invalid: a legend is longer than any.
        """
        obverse, reverse = _readings(asked)
        index = self._current()
        if index is None:
            return Identified(advice=self._shelf.status().reason)
        seen = index.narrowing.seen(asked, (*reverse.marks, asked.exergue))
        if not obverse.runs and not reverse.runs and not seen.wanted:
            return Identified(remarks=seen.remarks, advice="Tell some letters, or anything else that can be seen.")
        search = _Search(index, self._shelf, seen, obverse, reverse)
        return search.answer(asked, limit)

    def alike(self, obverse: str, reverse: str, /, *, limit: int = 5) -> list[tuple[float, tuple[str, ...]]]:
        """The legend pairs that explain two legends best: the cost in letters, and the addresses of their types."""
        index = self._current()
        one, other = identifying.read(obverse, side="obverse"), identifying.read(reverse, side="reverse")
        if index is None or not (one.runs or other.runs):
            return []
        ranked = index.legends.rank(one, other, limit=limit)
        found = []
        for each in ranked:
            types = self._shelf.by_number(index.members[each.pair])
            found.append((each.letters_cost, tuple(one.uri for one in types)))
        return found


def _readings(asked: Asked) -> tuple[Reading, Reading]:
    obverse = identifying.read(asked.obverse, side="obverse")
    reverse = identifying.read(asked.reverse, side="reverse")
    if not reverse.runs and asked.exergue and not mints_of(asked.exergue):
        # ROMA in the exergue is all the legend that most reverses of the Republic have.
        reverse = identifying.read(asked.exergue, side="exergue")
    elif not reverse.runs and fold(asked.exergue) == "ROMA":
        reverse = identifying.read("ROMA", side="exergue")
    return obverse, reverse


def _load(shelf: Shelf, built_at: str) -> _Index:
    sides: dict[str, list[Inscription]] = {"obverse": [], "reverse": []}
    for number, side, spellings in shelf.rows("SELECT number, side, spellings FROM inscriptions"):
        sides[str(side)].append(Inscription(int(number or 0), tuple(json.loads(str(spellings)))))
    pairs = [
        Pair(int(number or 0), int(obverse or 0), int(reverse or 0), int(types or 1))
        for number, obverse, reverse, types in shelf.rows(
            "SELECT number, obverse, reverse, types FROM inscription_pairs"
        )
    ]
    inscribed = [
        (int(one or 0), int(pair or 0)) for one, pair in shelf.rows("SELECT type, pair FROM inscribed ORDER BY type")
    ]
    pair_of = array("i", bytes(4 * (inscribed[-1][0] + 1 if inscribed else 1)))
    members: dict[int, list[int]] = {}
    for one, pair in inscribed:
        pair_of[one] = pair
        members.setdefault(pair, []).append(one)
    index = _Index(built_at, Legends(sides["obverse"], sides["reverse"], pairs), pair_of, members)
    index.narrowing = Narrowing(shelf, pair_of)
    return index


class _Search:
    """One identification."""

    def __init__(self, index: _Index, shelf: Shelf, seen: Seen, obverse: Reading, reverse: Reading) -> None:
        self._index, self._shelf, self._seen = index, shelf, seen
        self._obverse, self._reverse = obverse, reverse
        self._letters = len(obverse.letters) + len(reverse.letters)

    def answer(self, asked: Asked, limit: int) -> Identified:
        ranked = self._ranked()
        if not ranked:
            return Identified(remarks=self._seen.remarks, advice="Nothing in the catalogs comes near to that.")
        close = [one for one in ranked if one.cost <= ranked[0].cost + CLOSE] if self._letters else ranked
        live = [number for one in close for number in self._members(one.pair)]
        groups = self._groups(ranked[:limit])
        found = self._questions(live, asked)
        return Identified(
            groups=groups,
            total_groups=len(ranked),
            total_types=sum(len(self._members(one.pair)) for one in ranked),
            questions=found,
            advice=advise(self._lost(close, groups), found),
            remarks=self._seen.remarks,
        )

    def _ranked(self) -> list[Ranked]:
        """The pairs worth showing, best first."""
        if not self._letters:
            return self._without_letters()
        penalties = [charge for one in self._seen.wanted for charge in one.charges]
        ranked = self._index.legends.rank(self._obverse, self._reverse, penalties, limit=RANKED)
        sides = bool(self._obverse.runs) + bool(self._reverse.runs)
        farthest = max(NEAR * self._letters, (UNSAID_GAP + MOST_LOST) * sides)
        near = [one for one in ranked if one.letters_cost <= farthest]
        agreeing = [one for one in near if self._agrees(one.pair)]
        kept = agreeing if agreeing and agreeing[0] == near[0] else near
        margin = MARGIN + PER_LETTER * self._letters
        within = [one for one in kept if one.cost <= kept[0].cost + margin]
        return kept[: max(FEW, len(within))]

    def _without_letters(self) -> list[Ranked]:
        """All pairs with a type of which everything told is true, those with the most such types first."""
        agreeing = self._seen.agreeing
        counted: dict[int, int] = {}
        for number, agrees in enumerate(agreeing or b""):
            if agrees:
                pair = self._index.pair_of[number]
                counted[pair] = counted.get(pair, 0) + 1
        best = sorted(counted, key=lambda pair: (-counted[pair], pair))
        return [Ranked(pair, 0.0, 0.0) for pair in best]

    def _agrees(self, pair: int) -> bool:
        agreeing = self._seen.agreeing
        return agreeing is None or any(agreeing[number] for number in self._index.members[pair])

    def _members(self, pair: int) -> list[int]:
        """The types of a pair of which everything told is true; all of them where there is none."""
        members = self._index.members[pair]
        agreeing = self._seen.agreeing
        if agreeing is None:
            return members
        return [number for number in members if agreeing[number]] or members

    def _groups(self, ranked: Sequence[Ranked]) -> tuple[Group, ...]:
        shown: list[tuple[Ranked, list[int], int]] = []
        room = LISTED
        for one in ranked:
            members = self._seen.ordered(self._members(one.pair))
            listed = members[: max(1, min(PER_GROUP, room))]
            room -= len(listed)
            shown.append((one, listed, len(members)))
        numbers = [number for _, listed, _ in shown for number in listed]
        types = dict(zip(numbers, self._shelf.by_number(numbers), strict=False))
        labels = self._shelf.labels(_ids(types.values()))
        return tuple(
            self._group(one, [types[number] for number in listed if number in types], total, labels)
            for one, listed, total in shown
        )

    def _group(self, one: Ranked, types: Sequence[CatalogType], total: int, labels: Mapping[str, str]) -> Group:
        obverse, reverse = self._index.legends.written(one.pair)
        front, front_spans = _underlined(self._obverse, obverse)
        back, back_spans = _underlined(self._reverse, reverse)
        differs = self._seen.differs(one.pair, self._index.members[one.pair])
        fits = 1.0 - one.letters_cost / (UNPLACED * self._letters) if self._letters else 1.0
        return Group(
            obverse_legend=front,
            reverse_legend=back,
            score=round(max(0.0, min(1.0, fits)) * 0.8 ** len(differs), 3),
            matched_obverse=front_spans,
            matched_reverse=back_spans,
            types=tuple(types),
            total=total,
            differs=differs,
            distinguishing=distinguishing(types, labels),
        )

    def _questions(self, live: Sequence[int], asked: Asked) -> tuple[Question, ...]:
        numbers = live[:ASKED_ABOUT]
        told, labels = features(self._shelf, numbers)
        return questions(told, labels, total=len(numbers), asked=self._seen.settled(asked))

    def _lost(self, close: Sequence[Ranked], groups: Sequence[Group]) -> list[str]:
        """Where more letters would tell the best groups apart."""
        if len(close) < 2 or len(groups) < 2:
            return []
        found: list[str] = []
        pairs = [self._index.legends.pairs[one.pair] for one in close]
        if len({pair.obverse for pair in pairs}) > 1 and self._obverse.runs:
            found += filter(None, [between(groups[0].obverse_legend, groups[0].matched_obverse, "obverse")])
        if len({pair.reverse for pair in pairs}) > 1 and self._reverse.runs:
            found += filter(None, [between(groups[0].reverse_legend, groups[0].matched_reverse, "reverse")])
        return found


def _underlined(reading: Reading, inscription: Inscription) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The spelling that explains the reading best, and its letters that were read."""
    best, cost = inscription.written, float("inf")
    for spelling_ in inscription.spellings:
        bare = fold(identifying.without_senate(spelling_)[0])
        if (here := place(reading, bare).cost) < cost:
            best, cost = spelling_, here
    if not reading.runs or not best:
        return best, ()
    return best, matched(reading, fold(identifying.without_senate(best)[0]), best)


def _ids(types: Iterable[CatalogType]) -> set[str]:
    return {
        one
        for each in types
        for one in (
            *each.issuers, *each.authorities, *each.mints, *each.denominations, *each.materials, *each.obverse.portraits
        )
    }  # fmt: skip
