"""What coins of a kind weigh: the distribution of weighed specimens, and where a piece lies in it.

There is no tolerance that fits all: the middle nine tenths of denarii lie within 0.9 g, those of Constantinian folles
within 2.4 g.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

ENOUGH = 8
"""Below so many specimens nothing is said of a piece."""


class Place(StrEnum):
    """Where a piece lies among the specimens."""

    USUAL = "usual"  # within the middle nine tenths
    LIGHT = "light"
    HEAVY = "heavy"
    FAR_LIGHT = "far_light"  # farther out than the middle nine tenths are wide
    FAR_HEAVY = "far_heavy"
    UNKNOWN = "unknown"  # not weighed, or too few specimens


@dataclass(frozen=True)
class Distribution:
    """Specimens in milligrams: how many, the fifth and the ninety-fifth of a hundred, and the middle one."""

    n: int
    p5: int
    median: int
    p95: int
    weights_mg: tuple[int, ...]  # in order

    def place(self, weight_mg: int | None) -> Place:
        """Where a piece of that weight lies."""
        if weight_mg is None or self.n < ENOUGH:
            return Place.UNKNOWN
        spread = max(self.p95 - self.p5, self.median // 50)
        if weight_mg < self.p5:
            return Place.FAR_LIGHT if weight_mg < self.p5 - spread else Place.LIGHT
        if weight_mg > self.p95:
            return Place.FAR_HEAVY if weight_mg > self.p95 + spread else Place.HEAVY
        return Place.USUAL


def distribution(weights_mg: Sequence[int]) -> Distribution | None:
    """The distribution of weights in milligrams; None of none."""
    ordered = tuple(sorted(weight for weight in weights_mg if weight > 0))
    if not ordered:
        return None
    return Distribution(
        n=len(ordered),
        p5=_quantile(ordered, 0.05),
        median=_quantile(ordered, 0.5),
        p95=_quantile(ordered, 0.95),
        weights_mg=ordered,
    )


def _quantile(ordered: Sequence[int], share: float) -> int:
    """Between the two specimens that stand nearest, as far as the share lies from one to the other."""
    at = share * (len(ordered) - 1)
    low = int(at)
    high = min(low + 1, len(ordered) - 1)
    return round(ordered[low] + (at - low) * (ordered[high] - ordered[low]))


def grams(weight_mg: int) -> str:
    """As it is printed: two places, as scales show."""
    return f"{weight_mg / 1000:.2f} g"


def words(known: Distribution, weight_mg: int | None, group: str) -> str:
    """In a sentence: where the piece lies among the specimens of that group."""
    specimens = f"{known.n:,} weighed {group}"
    if known.n < ENOUGH:
        return f"Only {specimens}: too few to judge by."
    middle = f"nine in ten of {specimens} lie between {grams(known.p5)} and {grams(known.p95)}"
    if weight_mg is None:
        return f"{middle[0].upper()}{middle[1:]}; this coin was not weighed."
    said = {
        Place.USUAL: "is usual",
        Place.LIGHT: "is light",
        Place.HEAVY: "is heavy",
        Place.FAR_LIGHT: "is far too light",
        Place.FAR_HEAVY: "is far too heavy",
    }[known.place(weight_mg)]
    return f"{grams(weight_mg)} {said}: {middle}."
