"""How sure an answer is: the weight of each piece of evidence, and the share of belief that each type gets.

The weights are those of a conditional logit fitted to pairs of a museum's printed references and the types that
numismatists gave them, rounded; a share of belief is then how often such an answer is right. One share stays with
"none of these": the type is not in the catalog, or the record is of another coin.
"""

import math
from collections.abc import Sequence

from coinstack.domain.resolving_evidence import Evidence, Numbered

_NUMBERED = {Numbered.UNKNOWN: 0.0, Numbered.OTHER: 0.0, Numbered.NEAR: 1.0, Numbered.DIGITS: 1.6,
             Numbered.PART: 2.9, Numbered.SAME: 5.2}  # fmt: skip
_OF_OPEN_EDITION = {Numbered.UNKNOWN: 0.0, Numbered.OTHER: 0.0, Numbered.NEAR: 0.0, Numbered.DIGITS: 0.7,
                    Numbered.PART: 1.0, Numbered.SAME: 2.0}  # fmt: skip
"""Where the edition is not printed: what collectors cite is the second more often than a museum's old labels do."""
_OBVERSE, _REVERSE = (3.0, 0.6, 1.0), (3.4, 1.7, 1.1)  # by likeness, above 0.8, below 0.5
_TYPE_WITHOUT_LEGEND = 1.5
_BOTH_AGREE = 1.5
_DENOMINATION = (0.3, -1.7)
_OTHER_METAL = -1.0
_OTHER_MINT = -0.75
HEADINGS = (0.0, -1.0, -0.6)
"""The section of the heading or of the coin; the coin's where another is printed; another of the same ruler."""
_NONE_OF_THESE = 1.5
_FOR_EACH_LEGEND = 1.25


def _clear(likeness: float | None) -> float:
    """0..1: how far a likeness is above one that other legends reach too."""
    return 0.0 if likeness is None else max(0.0, likeness - 0.8) * 5


def _side(likeness: float | None, weights: tuple[float, float, float], *, said: bool) -> float:
    if likeness is None:
        return _TYPE_WITHOUT_LEGEND if said else 0.0
    plain, clear, unlike = weights
    return plain * likeness + clear * _clear(likeness) - unlike * max(0.0, 0.5 - likeness) * 2


def weight(found: Evidence, *, said: tuple[bool, bool], edition_open: bool, heading: int = 0) -> float:
    """The weight of the evidence for a type. `said`: whether the record gives the obverse's and reverse's legend."""
    total = (_OF_OPEN_EDITION if edition_open else _NUMBERED)[found.numbered] + HEADINGS[heading]
    total += _side(found.obverse, _OBVERSE, said=said[0]) + _side(found.reverse, _REVERSE, said=said[1])
    total += _BOTH_AGREE * min(_clear(found.obverse), _clear(found.reverse))
    if found.denomination is not None:
        total += _DENOMINATION[0 if found.denomination else 1]
    return total + (_OTHER_METAL if found.metal is False else 0.0) + (_OTHER_MINT if found.mint is False else 0.0)


def shares(weights: Sequence[float], *, legends: int) -> list[float]:
    """The share of belief of each; `legends` (0 to 2) is how many legends the record gives."""
    none = _NONE_OF_THESE + _FOR_EACH_LEGEND * legends
    highest = max([none, *weights])
    parts = [math.exp(one - highest) for one in weights]
    whole = sum(parts) + math.exp(none - highest)
    return [part / whole for part in parts]
