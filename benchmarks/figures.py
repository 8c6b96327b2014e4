"""A figure, what it must be, and whether it is."""

from dataclasses import dataclass
from typing import Literal

from benchmarks.measuring import Cost

Side = Literal["most", "least"]


@dataclass(frozen=True)
class Figure:
    """One line of the tables: what was measured, and beside it what is asked of it and the bare cost."""

    size: int  # coins in the collection
    name: str
    value: float | None  # None: it could not be measured here
    unit: str  # ms (of processor time, a request), ms wall, s, MB, %, errors
    must: float | None = None
    side: Side = "most"
    bare: float | None = None
    percentiles: tuple[float, float, float] | None = None  # p50, p95, p99 in milliseconds of waiting
    note: str = ""

    @property
    def misses(self) -> bool:
        """Whether it is not what it must be."""
        if self.must is None or self.value is None:
            return False
        return self.value > self.must if self.side == "most" else self.value < self.must

    @property
    def ratio(self) -> float | None:
        """How many times the bare cost."""
        return self.value / self.bare if self.value is not None and self.bare else None


def of_cost(size: int, cost: Cost, must: float | None, *, name: str | None = None) -> Figure:
    """Processor time of a request, with how long it was waited for."""
    note = f"{cost.errors} failed! {cost.note}" if cost.errors else cost.note
    return Figure(
        size=size,
        name=name or cost.name,
        value=cost.cpu_ms,
        unit="ms",
        must=must,
        bare=cost.bare_ms,
        percentiles=(cost.percentile(50), cost.percentile(95), cost.percentile(99)),
        note=note,
    )


def told(value: float | None, unit: str = "") -> str:
    """A number with as many digits as it deserves."""
    if value is None:
        return "–"
    digits = 2 if abs(value) < 10 or unit == "%" else 1 if abs(value) < 100 else 0
    if unit == "errors":
        digits = 0
    return f"{value:.{digits}f}"
