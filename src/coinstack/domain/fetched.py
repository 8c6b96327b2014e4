"""What was asked of the outside: a page as it came, its kept snapshot, and the log of every try."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """How a try ended."""

    FETCHED = "fetched"
    UNCHANGED = "unchanged"  # the house says that what was kept is still so
    REDIRECTED = "redirected"
    REFUSED = "refused"  # by our own rules or the house's robots.txt: nothing was asked
    BLOCKED = "blocked"  # the house does not let programs in
    BUSY = "busy"  # the house asks to wait
    MISSING = "missing"
    FAILED = "failed"
    TOO_SLOW = "too slow"
    TOO_LARGE = "too large"
    WRONG = "wrong"  # an answer, and not what was asked for


@dataclass(frozen=True)
class Try:
    """One request, or the refusal to make it; `cause` says in a sentence why it did not bring what was wanted."""

    at: datetime
    url: str
    host: str
    outcome: Outcome
    milliseconds: int
    house: str | None = None
    status: int | None = None  # of HTTP; None where no answer came
    cause: str | None = None
    extractor: str | None = None
    extractor_version: int | None = None


@dataclass(frozen=True)
class Snapshot:
    """A page as it was on a day; `sha256` names its packed bytes among the captures, `size` is that of the page."""

    url: str  # canonical
    final_url: str
    fetched_at: datetime
    sha256: str
    size: int
    media_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True)
class Fetched:
    """A page as the house answered it, now or when its snapshot was taken; `sha256` is of its bytes."""

    url: str
    final_url: str
    status: int
    media_type: str
    body: bytes
    fetched_at: datetime
    from_snapshot: bool
    sha256: str
