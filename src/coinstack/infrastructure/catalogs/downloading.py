"""Dumps are fetched into files; a fetch that broke off, whatever ended it, goes on where it stopped.

Beside the part that is there lie the marks of the file that it is of (its ETag or date, RFC 9110, 13.1.5 and 14.2): a
file that has changed meanwhile is fetched anew.
"""

import io
import json
import re
import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Protocol

from coinstack.domain.errors import Busy, CoinStackError, NotFound, TooLarge, Unavailable, Unreadable
from coinstack.domain.fetched import Outcome
from coinstack.infrastructure.answers import LONGEST_WAIT
from coinstack.infrastructure.connections import Coming, Failed

LARGEST = 1_000_000_000
"""Bytes of a dump; the largest that is known has 117 million."""

MOST_IDLE = 3
"""Tries in a row that bring nothing."""

MOST_TRIES = 50
WINDOW_SECONDS = 60.0
LEAST_IN_WINDOW = 16_384
"""Bytes that must come in that time: a line that only drips is left, and asked again."""

_RANGE = re.compile(r"bytes (?P<start>\d{1,15})-\d{1,15}/(?P<size>\d{1,15}|\*)")
_PAGE = re.compile(rb"(?is)\A[\s\xef\xbb\xbf]*<(!doctype\s+html|html)\b")

Told = Callable[[int, int | None], None]
"""Told how many bytes are there, and of how many; may raise to end the fetch: what is there stays."""


class Client(Protocol):
    """The way out, as `http.Client` is."""

    def large(self, url: str, headers: Mapping[str, str], take: Callable[[Coming], None], /) -> None:
        """Ask once for a file; raises Failed, Refused or Busy."""
        ...

    def pause(self, seconds: float, /) -> None:
        """Wait between two tries."""
        ...


@dataclass(frozen=True)
class Marks:
    """By what a file is known again, and its size where that was said."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    size: int | None = None

    @property
    def validator(self) -> str | None:
        """What `If-Range` may hold: a strong ETag, else the date."""
        strong = self.etag if self.etag and not self.etag.startswith("W/") else None
        return strong or self.last_modified

    @property
    def day(self) -> str | None:
        """The day of the file, as 2026-11-24."""
        try:
            return parsedate_to_datetime(self.last_modified or "").astimezone(UTC).date().isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            return None


@dataclass(frozen=True)
class Place:
    """Where a dump is kept while it is fetched, and until a catalog was built of it."""

    folder: Path
    name: str

    @property
    def whole(self) -> Path:
        """The finished file."""
        return self.folder / self.name

    @property
    def part(self) -> Path:
        """What is there of it yet."""
        return self.folder / f"{self.name}.part"

    @property
    def marks(self) -> Path:
        """What it is known by."""
        return self.folder / f"{self.name}.json"

    def known(self) -> Marks | None:
        """The marks; None where there are none that can be read."""
        try:
            return Marks(**json.loads(self.marks.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def had(self) -> int:
        """Bytes of the part."""
        try:
            return self.part.stat().st_size
        except OSError:
            return 0

    def forget(self) -> None:
        """Delete all of it."""
        for path in (self.part, self.whole, self.marks):
            with suppress(OSError):
                path.unlink()


def fetch(client: Client, url: str, place: Place, *, told: Told = lambda *_: None) -> None:
    """Fetch the file at the address; one that is there whole already is left.

    Raises:
        Refused: it may not be asked for, by our rules, the owner's settings or robots.txt.
        Busy: the service asks to be left alone; `seconds` says how long.
        NotFound, Unreadable, TooLarge: there is no such file, it is none, or too large.
        Unavailable: no answer, a broken one, or the disk is full; what is there of it stays.
    """
    place.folder.mkdir(parents=True, exist_ok=True)
    known = place.known()
    if known is None or known.url != url:
        place.forget()
    if not place.whole.exists():
        _fetched(client, url, place, told)


def _fetched(client: Client, url: str, place: Place, told: Told) -> None:
    idle = 0
    for _ in range(MOST_TRIES):
        before = place.had()
        try:
            if not _is_whole(place):
                client.large(url, _asking(place), lambda answer: _take(answer, url, place, told))
        except Failed as failed:
            idle = 0 if place.had() > before else idle + 1
            wait = failed.seconds if failed.seconds is not None else float(2**idle)
            if not failed.again or idle >= MOST_IDLE or wait > LONGEST_WAIT:
                raise _in_words(failed, url) from failed
            client.pause(wait)
        else:
            place.part.replace(place.whole)
            return
    raise Unavailable("The dump broke off again and again. Try again later.", hint=_by_hand(url))


def _is_whole(place: Place) -> bool:
    """Whether all bytes are there: the process was ended after the last of them."""
    known = place.known()
    return known is not None and known.size is not None and known.size == place.had()


def _asking(place: Place) -> dict[str, str]:
    known, had = place.known(), place.had()
    if not had or known is None or known.validator is None:
        return {}
    return {"Range": f"bytes={had}-", "If-Range": known.validator}


def _take(answer: Coming, url: str, place: Place, told: Told) -> None:
    start, size = _place_of(answer, place)
    if answer.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise Failed(Outcome.WRONG, "The dump came packed in a way that was not asked for.", status=answer.status)
    if answer.headers.get("content-type", "").partition(";")[0].strip().lower() == "text/html":
        raise _web_page(answer.status)
    if size is not None and size > LARGEST:
        raise _too_large()
    headers = answer.headers
    marks = Marks(url, headers.get("etag"), headers.get("last-modified"), size)
    try:
        _room_for((size or 0) - start, place.folder)
        if start == 0:
            place.marks.write_text(json.dumps(asdict(marks)), encoding="utf-8")
        file = place.part.open("ab" if start else "wb", buffering=0)
    except OSError as error:
        raise _no_room(error) from error
    with file:
        _write(answer, file, start, size, told)


def _place_of(answer: Coming, place: Place) -> tuple[int, int | None]:
    """Where the answer's bytes belong, and how many bytes the whole file has."""
    length = answer.headers.get("content-length", "")
    if answer.status == 200:
        return 0, int(length) if length.isdecimal() else None
    found, known = _RANGE.fullmatch(answer.headers.get("content-range", "")), place.known()
    size = int(found["size"]) if found and found["size"] != "*" else None
    fits = found is not None and int(found["start"]) == place.had()
    if answer.status != 206 or not fits or known is None or (size and known.size and size != known.size):
        place.forget()
        words = "The service continues another file than the one that was begun: it is fetched anew."
        raise Failed(Outcome.WRONG, words, status=answer.status, again=True)
    return place.had(), size or known.size


def _write(answer: Coming, file: io.FileIO, start: int, size: int | None, told: Told) -> None:
    done, since, window = start, time.monotonic(), 0
    told(done, size)
    for piece in answer.pieces:
        if done == 0 and _PAGE.match(piece):
            raise _web_page(answer.status)
        try:
            file.write(piece)
        except OSError as error:
            raise _no_room(error) from error
        done, window, now = done + len(piece), window + len(piece), time.monotonic()
        if done > LARGEST:
            raise _too_large()
        if now - since > WINDOW_SECONDS:
            if window < LEAST_IN_WINDOW:
                raise Failed(Outcome.TOO_SLOW, "The dump only dripped: it was left.", again=True)
            since, window = now, 0
        told(done, size)
    if size is not None and done != size:
        raise Failed(Outcome.FAILED, f"The dump broke off after {done:,} of {size:,} bytes.", again=True)


def _web_page(status: int) -> Failed:
    return Failed(Outcome.WRONG, "The service answered with a web page where its dump should be.", status=status)


def _too_large() -> Failed:
    return Failed(Outcome.TOO_LARGE, f"The dump is larger than {LARGEST // 1_000_000:,} MB: it was left.")


def _room_for(size: int, folder: Path) -> None:
    if size > 0 and shutil.disk_usage(folder).free < size:
        words = f"The disk is full: the dump needs {size / 1e6:,.0f} MB more. Make room and try again."
        raise Unavailable(words)


def _no_room(error: OSError) -> Unavailable:
    if error.errno == 28:
        return Unavailable("The disk is full: what is there of the dump stays. Make room and try again.")
    return Unavailable("The catalog's folder cannot be written to: check its permissions.")


def _by_hand(url: str) -> str:
    return f"Download {url} in your browser, and load the file with “coinstack catalog load”."


def _in_words(failed: Failed, url: str) -> CoinStackError:
    hint = _by_hand(url)
    match failed.outcome:
        case Outcome.MISSING:
            return NotFound(failed.cause, hint=hint)
        case Outcome.TOO_LARGE:
            return TooLarge(failed.cause, hint=hint)
        case Outcome.WRONG:
            return Unreadable(failed.cause, hint=hint)
        case Outcome.BUSY:
            return Busy(f"{failed.cause} Try again later.", hint=hint, seconds=failed.seconds)
        case Outcome.BLOCKED:
            return Unavailable(failed.cause, hint=hint)
        case _:
            return Unavailable(f"{failed.cause} What is there of it stays; try again later.", hint=hint)
