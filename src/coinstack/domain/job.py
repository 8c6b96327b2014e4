"""A batch of lots: its items, what becomes of each, how fast it goes and how long it will take yet."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from coinstack.domain import lot_keys
from coinstack.domain.errors import Invalid

LARGEST = 1_000
"""Items of a batch."""

MOST_ATTEMPTS = 3
"""An item that was begun so often and never ended has ended the server each time, and is given up."""

FILES = "files"
"""The lane of the items that come from no host."""

RECENT = timedelta(seconds=60)


class Kind(StrEnum):
    """What the items are."""

    URLS = "urls"
    FILES = "files"
    CATALOG = "catalog"  # corpora, which are fetched, and the catalog that is built of them
    ENRICH = "enrich"  # coins of the collection, whose types are looked up


class State(StrEnum):
    """Where a job is."""

    WAITING = "waiting"
    RUNNING = "running"
    CANCELLING = "cancelling"  # an item is still under way
    CANCELLED = "cancelled"
    DONE = "done"


class ItemState(StrEnum):
    """Where an item is, or what became of it."""

    WAITING = "waiting"
    RUNNING = "running"
    READY = "ready"  # a preview, for the owner to look at
    DUPLICATE = "duplicate"  # a preview of a lot that may be in the collection
    CONFIRMED = "confirmed"
    DONE = "done"  # of work that makes no coin
    FAILED = "failed"
    CANCELLED = "cancelled"


UNFINISHED = (State.WAITING, State.RUNNING, State.CANCELLING)
OPEN = (ItemState.WAITING, ItemState.RUNNING)
AGAIN = (ItemState.FAILED, ItemState.CANCELLED)


@dataclass(frozen=True)
class Outcome:
    """What became of an item."""

    state: ItemState
    import_id: int | None = None
    coin_id: int | None = None
    failure: str | None = None  # a sentence for the owner


@dataclass(frozen=True)
class Item:
    """One address or one file of a batch."""

    position: int  # from 1
    what: str  # the address, or the file's name
    host: str  # the lane: what has the same host comes one after the other
    capture: str | None = None  # SHA-256 of a file
    state: ItemState = ItemState.WAITING
    attempts: int = 0
    import_id: int | None = None
    coin_id: int | None = None
    failure: str | None = None
    changed_at: datetime | None = None

    @property
    def can_be_tried(self) -> bool:
        """Whether there is anything to try: a file that was left out was not kept, and no address is none later."""
        return self.capture is not None or self.host != FILES


@dataclass(frozen=True)
class LeftOut:
    """A file, or what was given as an address, that cannot be an item to work on; `why` is a sentence."""

    name: str
    why: str


@dataclass
class Job:
    """A batch."""

    uid: str
    kind: Kind
    name: str
    items: int
    created_at: datetime
    confirms_clean: bool = False
    notes: dict[int, list[str]] = field(default_factory=dict)  # of items, by position
    applies: bool = False  # of types looked up: the records are filled at the end
    change_set: int | None = None  # which did that
    rounds: int = 0  # how often items were given back to be done
    state: State = State.WAITING
    started_at: datetime | None = None
    ended_at: datetime | None = None
    id: int = 0
    left_out: tuple[LeftOut, ...] = ()  # told as the job begins; kept as items that failed


@dataclass(frozen=True)
class Pace:
    """Items a second in the last minute, and seconds left; None where nothing was done yet to tell by."""

    per_second: float | None
    seconds_left: float | None


def items_of(urls: Iterable[str]) -> tuple[list[Item], dict[int, list[str]]]:
    """One item a lot, in the order given, and the notes on lots that came more than once.

    What is no web address is an item that has failed.

    Raises:
        Invalid: there is no web address, or there are more than `LARGEST` lots.
    """
    items: list[Item] = []
    notes: dict[int, list[str]] = {}
    known: dict[str, int] = {}
    for url in urls:
        if not lot_keys.host(url):
            items.append(_left_out(len(items) + 1, LeftOut(url[:2_000], "This is no web address.")))
            continue
        cleaned = lot_keys.cleaned(url)
        lot = lot_keys.key(url) or cleaned
        if lot in known:
            notes.setdefault(known[lot], []).append(f"Given more than once: {url} is the same lot.")
            continue
        known[lot] = len(items) + 1
        items.append(Item(position=len(items) + 1, what=cleaned, host=lot_keys.host(url) or FILES))
    return _counted(items, "web address", "addresses"), notes


def items_of_files(files: Iterable[tuple[str, str] | LeftOut]) -> tuple[list[Item], dict[int, list[str]]]:
    """One item a file, given by name and SHA-256; the same bytes twice are one item with a note.

    What was left out is an item that has failed.

    Raises:
        Invalid: there is no file, or there are more than `LARGEST`.
    """
    items: list[Item] = []
    notes: dict[int, list[str]] = {}
    known: dict[str, int] = {}
    for file in files:
        if isinstance(file, LeftOut):
            items.append(_left_out(len(items) + 1, file))
            continue
        name, sha256 = file
        if sha256 in known:
            notes.setdefault(known[sha256], []).append(f"Given more than once: {name} is the same file.")
            continue
        known[sha256] = len(items) + 1
        items.append(Item(position=len(items) + 1, what=name, host=FILES, capture=sha256))
    return _counted(items, "page", "files"), notes


def _left_out(position: int, one: LeftOut) -> Item:
    return Item(position=position, what=one.name, host=FILES, state=ItemState.FAILED, failure=one.why)


def _counted(items: list[Item], one: str, many: str) -> list[Item]:
    to_do = sum(item.state in OPEN for item in items)
    if not to_do:
        raise Invalid(f"There is no {one} in it." + (f" {items[0].what[:200]}: {items[0].failure}" if items else ""))
    if to_do > LARGEST or len(items) > 2 * LARGEST:
        raise Invalid(f"These are {len(items):,} {many}: a batch takes at most {LARGEST:,}. Cut it into several.")
    return items


def totals(items: Iterable[Item]) -> dict[ItemState, int]:
    """How many items are in each state, the empty states too."""
    counted = Counter(item.state for item in items)
    return {state: counted[state] for state in ItemState}


def pace(job: Job, items: Sequence[Item], now: datetime) -> Pace:
    """How fast the job goes. Hosts run side by side, so the slowest one says how long it takes yet."""
    began = max(job.started_at or now, now - RECENT)
    seconds = max((now - began).total_seconds(), 0.001)
    ended = Counter(i.host for i in items if i.state not in OPEN and i.changed_at and i.changed_at >= began)
    left = Counter(i.host for i in items if i.state in OPEN)
    if job.state not in UNFINISHED:
        return Pace(_whole_rate(job, items), None)
    rate = sum(ended.values()) / seconds if ended else None
    waits = [count / (ended[host] / seconds) for host, count in left.items() if ended[host]]
    return Pace(rate, max(waits) if waits else None)


def _whole_rate(job: Job, items: Sequence[Item]) -> float | None:
    """Of an ended job: over all its time."""
    done = sum(1 for item in items if item.state is not ItemState.CANCELLED)
    if not (job.started_at and job.ended_at and done):
        return None
    return done / max((job.ended_at - job.started_at).total_seconds(), 0.001)
