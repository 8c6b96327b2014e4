"""How a guest behaves: robots.txt is obeyed, hosts are not hurried, and who asks to be left alone is left alone."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property

from protego import Protego

from coinstack import __version__

NAME = "CoinStack"
USER_AGENT = f"{NAME}/{__version__} (a coin collector's own catalog; asks for one page at a time)"

DAY = 86_400.0
SOON = 600.0  # seconds until a robots.txt that was answered with a fault is asked for again
AT_ONCE = 20.0  # and one of a host that could not be reached: it may have been our own line
LARGEST_ROBOTS = 500 * 1024  # bytes that are looked at, as RFC 9309 has it
JITTER = 0.25
LONGEST_DELAY = 120.0  # seconds: a robots.txt that asks for more means not to be crawled, which we do not do


@dataclass(frozen=True)
class Robots:
    """A host's robots.txt; where it did not answer, nothing may be asked (RFC 9309, 2.3.1.4)."""

    text: str | None  # None: it could not be had
    until: float  # seconds of the clock: looked at anew after that
    why: str = ""  # it could not be had

    @cached_property
    def _rules(self) -> Protego:
        return Protego.parse(self.text or "")

    def allows(self, url: str) -> bool:
        """Whether the page may be asked for."""
        return self.text is not None and bool(self._rules.can_fetch(url, NAME))

    def delay(self) -> float:
        """Seconds between two requests that it asks for; 0 where it says nothing of it."""
        return min(float(self._rules.crawl_delay(NAME) or 0.0), LONGEST_DELAY)


def robots_of(status: int, body: bytes, now: float) -> Robots:
    """What an answer to robots.txt means: a 4xx that there are no rules, a 5xx or 429 that nothing may be asked."""
    if status == 429 or status >= 500:
        return Robots(None, now + SOON, f"It answered with {status}.")
    if status >= 400:
        return Robots("", now + DAY)
    return Robots(body[:LARGEST_ROBOTS].decode("utf-8", "replace"), now + DAY)


class RobotsMemory:
    """The robots.txt of each host, asked for once a day; threads that want the same one wait for it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._known: dict[str, Robots] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()

    def get(self, host: str, ask: Callable[[], Robots]) -> Robots:
        """The rules, asked for where they are not known or old."""
        with self._guard:
            lock = self._locks.setdefault(host, threading.Lock())
        with lock:
            known = self._known.get(host)
            if known is None or known.until <= self._clock():
                known = self._known[host] = ask()
            return known


@dataclass
class Pace:
    """Requests to one host keep their distance, whichever thread makes them; distances are of seconds with jitter."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    spread: Callable[[], float] = random.random
    _next: dict[str, float] = field(default_factory=dict)
    _rests: dict[str, tuple[float, str]] = field(default_factory=dict)
    _guard: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, host: str, seconds: float) -> None:
        """Wait for this request's turn."""
        with self._guard:
            now = self.clock()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + seconds * (1 + JITTER * self.spread())
        if turn > now:
            self.sleep(turn - now)

    def rest(self, host: str, seconds: float, why: str) -> None:
        """Leave the host alone for that long."""
        with self._guard:
            self._rests[host] = (self.clock() + seconds, why)

    def resting(self, host: str) -> tuple[float, str] | None:
        """For how many seconds more the host is left alone, and why."""
        with self._guard:
            until, why = self._rests.get(host, (0.0, ""))
            left = until - self.clock()
        return (left, why) if left > 0 else None


def retry_after(said: str | None, now: datetime) -> float | None:
    """The seconds that `Retry-After` asks to wait, a number or a date there (RFC 9110, 10.2.3); None where neither."""
    said = (said or "").strip()
    if said.isascii() and said.isdecimal():
        return float(said[:9])
    try:
        day = parsedate_to_datetime(said)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return max(0.0, (day if day.tzinfo else day.replace(tzinfo=UTC)).timestamp() - now.timestamp())
