"""What one thing costs: processor time and waiting, in rounds.

The calmest round counts: what the others needed more, the machine's other work has taken from them.
"""

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from benchmarks.server import Client, Request, Server

ROUNDS = 10
Work = Callable[[], object]


@dataclass(frozen=True)
class Case:
    """One kind of request, its variants asked in turn; `bare` is the least that the database and JSON cost for it."""

    name: str
    requests: Sequence[Request]
    bare: Work | None = None
    expects: int = 200


@dataclass
class Cost:
    """Milliseconds: of processor time a request (one figure a round), and of waiting (one a request)."""

    name: str
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    errors: int = 0
    note: str = ""

    @property
    def cpu_ms(self) -> float:
        """The calmest round's."""
        return min(self.cpu)

    @property
    def bare_ms(self) -> float | None:
        """The calmest round's, where the bare cost was measured."""
        return min(self.bare) if self.bare else None

    def percentile(self, share: int) -> float:
        """Of a hundred requests so many are no slower, in milliseconds."""
        return percentile(self.wall, share)


def percentile(values: Sequence[float], share: int) -> float:
    """The value that so many of a hundred do not pass."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]


def measure(server: Server, cases: Sequence[Case], *, each: int = 10) -> list[Cost]:
    """Ask every case `each` times in every round."""
    costs = [Cost(case.name) for case in cases]
    client = server.client()
    for case in cases:
        for request in case.requests:
            client.ask(request)
    for _ in range(ROUNDS):
        for case, cost in zip(cases, costs, strict=True):
            ask(server, client, case, cost, each=each)
            if case.bare is not None:
                cost.bare.append(bare(case.bare, times=max(3, each // 2)))
    client.close()
    return costs


def ask(server: Server, client: Client, case: Case, cost: Cost, *, each: int) -> None:
    """One round."""
    before = server.cpu()
    for number in range(each):
        answer = client.ask(case.requests[number % len(case.requests)])
        cost.wall.append(answer.seconds * 1000)
        cost.errors += answer.status != case.expects
    cost.cpu.append((server.cpu() - before) * 1000 / each)


def bare(work: Work, *, times: int) -> float:
    """Milliseconds of this thread's processor time."""
    before = time.thread_time()
    for _ in range(times):
        work()
    return (time.thread_time() - before) * 1000 / times


def worst(costs: Sequence[Cost], name: str) -> Cost:
    """The dearest of several, under one name; how long they were waited for is that of all."""
    dearest = max(costs, key=lambda cost: cost.cpu_ms)
    mean = statistics.fmean(cost.cpu_ms for cost in costs)
    return Cost(
        name,
        dearest.cpu,
        [wall for cost in costs for wall in cost.wall],
        dearest.bare,
        sum(cost.errors for cost in costs),
        f"dearest: {dearest.name}; mean of {len(costs)}: {mean:.2f}" if len(costs) > 1 else "",
    )
