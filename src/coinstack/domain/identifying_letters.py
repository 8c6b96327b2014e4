"""How badly a legend explains a reading: the cost of what would have to be misread, lost or added, in letters.

A letter taken for one that looks like it (C/G, O/Q/D, I/L/T, E/F, V/N/A, P/R) costs half a letter; what is worn away
where the reading says so costs next to nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment

from coinstack.domain.identifying import Reading
from coinstack.domain.legends import fold

_LOOSE = str.maketrans("GQDLTFNAR", "COOIIEVVP")
UNPLACED = 0.8
"""What each letter of a run costs that the legend has nowhere."""
UNSAID_GAP = 1.2
"""What it costs that a reading leaves off letters without saying so."""
PER_LOST = 0.03
MOST_LOST = 0.9
"""What letters that are left off cost together, at most."""
MOST_PLACES = 4

Span = tuple[int, int]


@lru_cache(maxsize=16_384)
def loosely(letters: str) -> str:
    """Letters with those that are taken for each other made one; as many as before."""
    return letters.translate(_LOOSE)


@dataclass(frozen=True)
class Placed:
    """The cost of a reading against a legend, and where each run stands in it (folded letters)."""

    cost: float
    spans: tuple[Span, ...] = ()


def apart(one: str, other: str) -> float:
    """How many letters two runs are apart; letters that look alike count half."""
    strict = Levenshtein.distance(one, other)
    return 0.0 if not strict else (strict + Levenshtein.distance(loosely(one), loosely(other))) / 2


def nowhere(reading: Reading) -> float:
    """What a reading costs in a legend that has none of its letters."""
    return UNPLACED * len(reading.letters) + UNSAID_GAP


def place(reading: Reading, legend: str) -> Placed:
    """Where the reading stands in a legend, at what cost; a reading without letters costs nothing."""
    if not reading.runs:
        return Placed(0.0)
    if not legend:
        return Placed(nowhere(reading))
    if not reading.is_whole:
        return _chain(reading, legend)
    run = reading.runs[0]
    whole = apart(run, legend)
    if whole <= UNSAID_GAP:
        return Placed(whole, ((0, len(legend)),))
    part = _chain(Reading(reading.runs, opens=True, ends=True), legend)
    cost = part.cost + UNSAID_GAP + min(MOST_LOST, PER_LOST * max(0, len(legend) - len(run)))
    return Placed(cost, part.spans) if cost < whole else Placed(whole, ((0, len(legend)),))


@dataclass(frozen=True)
class _Place:
    start: int
    end: int
    cost: float


def _places(run: str, legend: str, loose: str) -> list[_Place]:
    """Where a run may stand: each place where it fits letter by letter, else the one where it fits best."""
    sought = loosely(run)
    found: list[_Place] = []
    at = loose.find(sought)
    while at >= 0 and len(found) < MOST_PLACES * 3:
        found.append(_Place(at, at + len(run), apart(run, legend[at : at + len(run)])))
        at = loose.find(sought, at + 1)
    found.sort(key=lambda one: (one.cost, one.start))
    if found and (len(run) > 2 or found[0].cost == 0):
        return [*found[:MOST_PLACES], *([found[-1]] if len(found) > MOST_PLACES else [])]
    if len(run) > 2:
        found.extend(_nearly(run, sought, legend, loose))
    return found[:MOST_PLACES]


def _nearly(run: str, sought: str, legend: str, loose: str) -> list[_Place]:
    if len(run) >= len(legend):
        return [_Place(0, len(legend), apart(run, legend))]
    window = partial_ratio_alignment(sought, loose)
    if window is None or window.dest_end <= window.dest_start:
        return []
    return [_Place(window.dest_start, window.dest_end, apart(run, legend[window.dest_start : window.dest_end]))]


def _chain(reading: Reading, legend: str) -> Placed:
    """The runs in their order, each behind the one before, so that all of them together cost least."""
    loose = loosely(legend)
    states: list[tuple[float, int, tuple[Span, ...]]] = [(0.0, 0, ())]
    for number, run in enumerate(reading.runs):
        places = _places(run, legend, loose)
        lost = UNPLACED * len(run)
        following = [(cost + lost, end, spans) for cost, end, spans in states]
        for cost, end, spans in states:
            for one in places:
                if one.start >= end and one.cost < lost:
                    begun = _unsaid(one.start) if number == 0 and not reading.opens else 0.0
                    following.append((cost + one.cost + begun, one.end, (*spans, (one.start, one.end))))
        states = sorted(following, key=lambda state: state[0])[:8]
    closed = [(cost + (0.0 if reading.ends else _unsaid(len(legend) - end)), end, spans) for cost, end, spans in states]
    cost, _, spans = min(closed, key=lambda state: state[0])
    return Placed(cost + PER_LOST / 3 * _lost(spans, len(legend)), spans)


def _unsaid(letters: int) -> float:
    return 0.0 if letters <= 0 else min(UNSAID_GAP, 0.5 + 0.1 * letters)


def _lost(spans: Sequence[Span], length: int) -> int:
    """Letters of the legend that no run covers."""
    edges = [(0, 0), *spans, (length, length)]
    return sum(max(0, right[0] - left[1]) for left, right in pairwise(edges))


def matched(reading: Reading, legend: str, written: str) -> tuple[Span, ...]:
    """Which letters of a legend as written were read, as spans of it; `legend` is its folded form or a part of it."""
    places = _letter_places(written)
    shift = "".join(letter for letter, _ in places).find(legend)
    placed = place(reading, legend)
    if shift < 0 or not placed.spans:
        return ()
    read: list[int] = []
    runs = reading.runs if len(placed.spans) == len(reading.runs) else _runs_of(reading, placed.spans, legend)
    for run, (start, end) in zip(runs, placed.spans, strict=False):
        for block in Levenshtein.opcodes(loosely(run), loosely(legend[start:end])):
            if block.tag == "equal":
                read += range(shift + start + block.dest_start, shift + start + block.dest_end)
    return _joined([places[letter][1] for letter in read], written)


def _runs_of(reading: Reading, spans: Sequence[Span], legend: str) -> tuple[str, ...]:
    """The runs that have a place, where some have none: for each place the one that is nearest to it."""
    return tuple(min(reading.runs, key=lambda run: apart(run, legend[start:end])) for start, end in spans)


def _letter_places(written: str) -> list[tuple[str, int]]:
    """The folded letters of a legend, each with where it stands."""
    found: list[tuple[str, int]] = []
    depth = 0
    for position, sign in enumerate(written):
        depth += (sign == "(") - (sign == ")")
        if depth <= 0:
            found += ((letter, position) for letter in fold(sign))
    return found


def _joined(positions: Sequence[int], written: str) -> tuple[Span, ...]:
    """Spans of letters side by side; blanks and breaks between two that were read belong to them."""
    spans: list[Span] = []
    for position in sorted(set(positions)):
        if spans and not any(sign.isalnum() for sign in written[spans[-1][1] : position]):
            spans[-1] = (spans[-1][0], position + 1)
        else:
            spans.append((position, position + 1))
    return tuple(spans)
