"""Two legends, or two designs, against each other: how much of one is in the other, in words."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from rapidfuzz import fuzz
from rapidfuzz.distance import LCSseq

from coinstack.domain import figures, legends


class Verdict(StrEnum):
    """What a field of a coin says against a type."""

    AGREE = "agree"
    COMPATIBLE = "compatible"  # not the same words, and yet no contradiction
    DIFFER = "differ"
    MISSING = "missing"  # one of the two does not say


class Severity(StrEnum):
    """How much a difference matters."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True)
class Judged:
    """What was found of one field. `weight` is the evidence that the coin is of the type, as a power of ten."""

    verdict: Verdict
    weight: float = 0.0
    words: str | None = None
    severity: Severity = Severity.NONE


NOTHING = Judged(Verdict.MISSING)
LONGEST = 1000
"""Letters of a legend, or of a design, that are looked at."""

_LOST = re.compile(r"\[[^\]]*\]|\(\?\)|…|\.{2,}|_+|\*+")
_CHOICE = re.compile(r"\s+or\s+")
_SHORTEST_PIECE = 2
MOST_READINGS = 8


def best(judged: Iterable[Judged]) -> Judged:
    """Of several that the type holds, the one that fits best."""
    return max(judged, key=lambda one: one.weight, default=NOTHING)


# Legends -------------------------------------------------------------------------------------------------------------


def legend(mine: str, theirs: str, *, known: float) -> Judged:
    """A coin's legend against a type's. `known` is what one that agrees is worth as evidence.

    A catalog prints several in one as "A or B"; some write the mark of the exergue behind a stroke.
    """
    mine, theirs = mine[:LONGEST], theirs[:LONGEST]
    others = [one for one in _CHOICE.split(theirs) if one.strip()][:MOST_READINGS]
    written = dict.fromkeys((mine, mine.partition("|")[0] or mine))
    return best(_one_legend(own, other, known) for own in written for other in others)


def _one_legend(mine: str, theirs: str, known: float) -> Judged:
    pieces = _legible(mine)
    whole, other = "".join(pieces), legends.fold(theirs)
    if not whole or not other:
        return NOTHING
    if whole == other:
        return Judged(Verdict.AGREE, known)
    if len(pieces) > 1 or _LOST.search(mine):
        return _worn(pieces, whole, other, known)
    return _whole(mine, theirs, (whole, other), known)


@lru_cache(maxsize=8192)
def _legible(text: str) -> tuple[str, ...]:
    """The folded runs of letters between what is lost; a break of the die is no loss."""
    parts = [folded for part in _LOST.split(text) if (folded := legends.fold(part))]
    return tuple(part for part in parts if len(parts) == 1 or len(part) >= _SHORTEST_PIECE)


def _worn(pieces: tuple[str, ...], whole: str, other: str, known: float) -> Judged:
    """What can be read, in its order, somewhere in the type's legend."""
    at, found = 0, 0
    for piece in pieces:
        place = other.find(piece, at)
        if place >= 0:
            at, found = place + len(piece), found + len(piece)
    share = found / len(whole)
    if share > 0.99:
        return Judged(Verdict.COMPATIBLE, known * min(1.0, len(whole) / 12), "what is legible fits")
    likeness = LCSseq.similarity(whole, other) / len(whole)
    if likeness >= 0.85:
        return Judged(Verdict.COMPATIBLE, known * 0.4, "what is legible nearly fits", Severity.LOW)
    return _apart(likeness, known)


def _whole(mine: str, theirs: str, folded: tuple[str, str], known: float) -> Judged:
    one, other = folded
    if sorted(one) == sorted(other) and sorted(legends.words(mine)[:-1]) == sorted(legends.words(theirs)[:-1]):
        return Judged(Verdict.COMPATIBLE, known * 0.8, "order only")
    if len(one) >= 3 and one in other:
        return Judged(Verdict.COMPATIBLE, known * 0.7 * (len(one) / len(other)) ** 2, "the type has more")
    if len(other) >= 3 and other in one:
        return Judged(Verdict.COMPATIBLE, known * 0.7 * (len(other) / len(one)) ** 2, "the coin has more")
    likeness = fuzz.ratio(one, other) / 100
    if likeness >= 0.92:
        return Judged(Verdict.COMPATIBLE, known * 0.6, "a letter or two", Severity.LOW)
    if likeness >= 0.82:
        return Judged(Verdict.COMPATIBLE, known * 0.2, "some letters", Severity.LOW)
    return _apart(likeness, known)


def _apart(likeness: float, known: float) -> Judged:
    if likeness >= 0.65:
        return Judged(Verdict.DIFFER, -1.2 * known, "much of it is another", Severity.MEDIUM)
    return Judged(Verdict.DIFFER, -2.5 * known, "another legend", Severity.HIGH)


# Designs -------------------------------------------------------------------------------------------------------------

_IDLE = frozenset(
    """a an and around at before behind below beneath border by circle dots dotted each ending exergue facing field from
    ground head her his holding in inscription its l left legend line no of off on or out over r right set side standing
    seated the to type under up upon wearing which with within one two three
    bare bust draped laureate cuirassed radiate diademed seen rear front""".split()
)
_WORD = re.compile(r"[^\W\d_]{2,}")


@lru_cache(maxsize=8192)
def _content(text: str) -> frozenset[str]:
    """The words that say something, cut to their stems."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST].casefold())
    return frozenset(word[:5] for word in _WORD.findall(plain) if word not in _IDLE)


def design(mine: str, theirs: str) -> Judged:
    """A description against a type's: what stands in both. Describers differ, so that little is a contradiction."""
    one, other = _content(mine), _content(theirs)
    if not one or not other:
        return NOTHING
    shared = len(one & other) / min(len(one), len(other))
    if one == other:
        return Judged(Verdict.AGREE, 0.5)
    if shared == 1 and len(one) >= 2 <= len(other):
        return Judged(Verdict.COMPATIBLE, 0.4, "the type has more" if len(other) > len(one) else "the coin has more")
    if shared >= 0.5:
        return Judged(Verdict.COMPATIBLE, 0.3, "other words")
    return _figures_apart(mine, theirs, shared)


def _figures_apart(mine: str, theirs: str, shared: float) -> Judged:
    one, other = set(figures.named(mine[:LONGEST])), set(figures.named(theirs[:LONGEST]))
    if one & other:
        return Judged(Verdict.COMPATIBLE, 0.2, "other words")
    if one and other:
        return Judged(Verdict.DIFFER, -0.8, "another figure", Severity.MEDIUM)
    if shared > 0:
        return Judged(Verdict.COMPATIBLE, 0.0, "few words in common", Severity.LOW)
    return Judged(Verdict.DIFFER, -0.2, "no word in common", Severity.LOW)
