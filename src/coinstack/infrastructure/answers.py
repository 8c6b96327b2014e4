"""What an answer means: where it leads, whether it is what was asked for, whether to ask again, and how it is told."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from coinstack.domain.errors import Busy, CoinStackError, NotFound, Unavailable, Unreadable
from coinstack.domain.fetched import Outcome
from coinstack.infrastructure.addresses import Address
from coinstack.infrastructure.connections import Answer, Failed
from coinstack.infrastructure.manners import retry_after

Challenged = Callable[[str, str, Mapping[str, str]], str | None]
"""What shows that an answer (its text, address and headers) is a gatekeeper's page; None where it is the house's."""

REDIRECTS = 5
LONGEST_WAIT = 10.0  # seconds that are waited where a house asks for it; more is told to whoever asked
MOVED = frozenset({301, 302, 303, 307, 308})
PAGES = ("text/html", "application/xhtml+xml", "text/plain")
PICTURES = ((b"\xff\xd8\xff", 0), (b"\x89PNG\r\n\x1a\n", 0), (b"WEBP", 8))


def redirect(answer: Answer, here: Address, seen: set[str]) -> Address | None:
    """Where the answer leads, if it leads on.

    Raises:
        Failed: in a circle, too far, or nowhere.
        Refused: to an address that is not asked for.
    """
    if answer.status not in MOVED:
        return None
    location = answer.headers.get("location")
    if not location:
        raise Failed(Outcome.WRONG, f"{here.host} leads on, and does not say where.", status=answer.status)
    there = here.joined(location)
    if there.url in seen:
        raise Failed(Outcome.FAILED, f"{here.host} leads in a circle.", status=answer.status)
    if len(seen) > REDIRECTS:
        raise Failed(Outcome.FAILED, f"{here.host} leads on and on: more than {REDIRECTS} times.", status=answer.status)
    seen.add(there.url)
    return there


def look_at_status(answer: Answer, address: Address, challenged: Challenged) -> None:
    """Raises Failed where the status, or a gatekeeper's mark, says that this is not what was asked for."""
    status, host = answer.status, address.host
    if status in (200, 304):
        return
    failed: Failed
    if status in (404, 410):
        failed = Failed(Outcome.MISSING, f"{host} has no such page, or no longer.", status=status)
    elif status in (401, 403, 451) or _is_challenge(answer, address, challenged):
        failed = Failed(Outcome.BLOCKED, f"{host} lets no programs in.", status=status)
    elif status in (429, 503):
        failed = Failed(Outcome.BUSY, f"{host} asks to be left alone for a while.", status=status, again=True)
        failed.seconds = retry_after(answer.headers.get("retry-after"), datetime.now(UTC))
    elif status >= 500:
        failed = Failed(Outcome.FAILED, f"{host} has a fault of its own ({status}).", status=status, again=True)
    else:
        failed = Failed(Outcome.WRONG, f"{host} answered with {status}.", status=status)
    raise failed


def of_interface(answer: Answer, address: Address) -> tuple[Outcome, str | None]:
    """How an interface's answer is written down, and why it is none; who asked reads the rest in it."""
    status, host = answer.status, address.host
    if status < 400:
        return Outcome.FETCHED, None
    if status in (401, 403):
        return Outcome.BLOCKED, f"{host} refused the token."
    if status == 429:
        return Outcome.BUSY, f"{host} was asked too often."
    if status >= 500:
        return Outcome.FAILED, f"{host} has a fault of its own ({status})."
    return Outcome.MISSING, f"{host} knows no such thing ({status})."


def _is_challenge(answer: Answer, address: Address, challenged: Challenged) -> bool:
    return challenged(answer.body.decode("utf-8", "replace"), address.url, answer.headers) is not None


def look_at_page(answer: Answer, address: Address, challenged: Challenged) -> None:
    """Raises Failed where the answer is no page of text, or a gatekeeper's."""
    if answer.status == 304:
        return
    if _is_challenge(answer, address, challenged):
        raise Failed(Outcome.BLOCKED, "A gatekeeper's page came instead of the lot's.", status=answer.status)
    kind = answer.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind not in PAGES or answer.body[:5] == b"%PDF-":
        raise Failed(Outcome.WRONG, f"The answer is no page, but {kind}.", status=answer.status)
    if not answer.body.strip():
        raise Failed(Outcome.WRONG, "The answer is empty.", status=answer.status)


def look_at_document(answer: Answer, address: Address, challenged: Challenged) -> None:
    """Raises Failed where a web page came, a gatekeeper's or another, in place of what is made for programs."""
    if answer.status == 304:
        return
    if _is_challenge(answer, address, challenged):
        raise Failed(Outcome.BLOCKED, f"{address.host} sent a gatekeeper's page.", status=answer.status)
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind in PAGES[:2] or answer.body[:1024].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise Failed(Outcome.WRONG, f"{address.host} answered with a web page.", status=answer.status)
    if not answer.body.strip():
        raise Failed(Outcome.WRONG, "The answer is empty.", status=answer.status)


def look_at_picture(answer: Answer, address: Address, challenged: Challenged) -> None:  # noqa: ARG001 -- as of pages
    """Raises Failed where the first bytes are of no picture that is kept."""
    if not any(answer.body[place : place + len(magic)] == magic for magic, place in PICTURES):
        words = "The answer is no picture that can be kept (JPEG, PNG or WebP), whatever it calls itself."
        raise Failed(Outcome.WRONG, words, status=answer.status)


def worth_another(error: Exception) -> bool | float:
    """Whether to try again: the seconds to wait first, where the house named a time that can be waited."""
    if not isinstance(error, Failed) or not error.again:
        return False
    if error.seconds is None:
        return True
    return error.seconds if error.seconds <= LONGEST_WAIT else False


def told(failed: Failed, hint: str) -> CoinStackError:
    """The failure in the owner's words; `hint` is how to save the page otherwise."""
    match failed.outcome:
        case Outcome.MISSING:
            return NotFound(failed.cause, hint=hint)
        case Outcome.WRONG | Outcome.TOO_LARGE:
            return Unreadable(failed.cause, hint=hint)
        case Outcome.BUSY:
            return Busy(f"{failed.cause} Try again later.", hint=hint, seconds=failed.seconds)
        case Outcome.BLOCKED:
            return Unavailable(f"{failed.cause} Save the page in your browser instead.", hint=hint)
        case _:
            return Unavailable(f"{failed.cause} Try again later, or save the page in your browser.", hint=hint)
