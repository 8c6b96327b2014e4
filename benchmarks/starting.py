"""How soon a server is ready, and what it holds when nobody has asked it for anything."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure
from benchmarks.server import serving

STARTS = 3
LATER = 10  # seconds after it is ready


def start(data: Path, size: int) -> Iterator[Figure]:
    """Measure, on a collection that was opened before."""
    seconds = []
    memory: float | None = None
    for number in range(STARTS):
        with serving(data) as server:
            seconds.append(time.perf_counter() - server.spawned)
            if number == STARTS - 1:
                time.sleep(LATER)
                memory = server.memory_mb()
    yield Figure(size, "server: from its start until it is ready", statistics.median(seconds), "s", 2.0)
    yield Figure(size, f"server: memory {LATER} s after it is ready", memory, "MB", 150.0)
