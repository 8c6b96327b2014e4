"""The one outgoing client: what CoinStack asks of the outside, and every rule for it."""

import threading
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Protocol
from urllib.parse import urlsplit

import stamina
from stamina import instrumentation

from coinstack.domain import lot_keys
from coinstack.domain.certificates import PCGS_HOST
from coinstack.domain.errors import Busy, CoinStackError, Refused, Unavailable, Unreadable
from coinstack.domain.fetched import Fetched, Outcome, Snapshot, Try
from coinstack.infrastructure import addresses, answers, connections
from coinstack.infrastructure.addresses import Address
from coinstack.infrastructure.answers import Challenged
from coinstack.infrastructure.connections import Answer, Coming, Deadline, Failed, Internet, Network, Patience
from coinstack.infrastructure.manners import AT_ONCE, USER_AGENT, Pace, Robots, RobotsMemory, retry_after, robots_of

SECONDS = 15.0  # for a request in all: name, connection, redirects, the answer to its last byte
ATTEMPTS = 3
PATIENCE = 45.0  # seconds, after which nothing is tried again
REST = 3_600.0  # seconds that a host is left alone after it turned us away
PICTURE_SECONDS = 0.5  # between two pictures of one host
SILENCE = 30.0  # seconds without a byte of a large file
PAGES = "text/html,application/xhtml+xml"
FILES = "application/rdf+xml,text/turtle;q=0.9,*/*;q=0.1"
Look = Callable[[Answer, Address, Challenged], None]

instrumentation.set_on_retry_hooks(())  # our own log tells of every try; standard output belongs to the commands


@dataclass(frozen=True)
class Rules:
    """How a house's pages are asked for; `fetch` is yes, once (one try, then the hint) or no."""

    house: str
    hosts: tuple[str, ...]
    fetch: str
    seconds: float  # between two requests to one host
    hint: str  # how to save the page in the owner's own browser
    extractor: str | None = None
    extractor_version: int | None = None


INTERFACES = {
    PCGS_HOST: Rules("pcgs", (PCGS_HOST,), "once", 1.0, "Open the certificate in your browser and paste its text.")
}
"""What may be asked with a token of the owner's, by the very host: made for programs, so no robots.txt is asked for."""


class Diary(Protocol):
    """What is written down: every try, and the pages as they were."""

    def note(self, tried: Try, page: Snapshot | None = None, body: bytes | None = None, /) -> None:
        """Keep a try, and the page that it brought where it brought a new one; raises Unavailable."""
        ...

    def latest(self, url: str, /) -> Snapshot | None:
        """The page's last snapshot."""
        ...

    def read(self, snapshot: Snapshot, /) -> bytes:
        """The snapshot's bytes, unpacked; raises NotFound or Unreadable."""
        ...


@dataclass
class _Job:
    """One thing that is wanted, and what it may take."""

    url: str
    rules: Rules
    accept: str
    any_host: bool = False
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)  # the owner's token may be among them
    look: Look = lambda *_: None


class Client:
    """Asks for pages of the houses and for pictures; its threads share its limits."""

    def __init__(
        self,
        rules: Callable[[str], Rules],
        diary: Diary,
        *,
        challenged: Challenged,
        allowed: Callable[[str], bool | None] = lambda _: None,
        network: Network | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._rules, self._diary, self._allowed, self._challenged = rules, diary, allowed, challenged
        self._network = network or Internet()
        self._pace = pace or Pace()
        self._robots = RobotsMemory(self._pace.clock)
        self._under_way: dict[str, Future[Fetched]] = {}
        self._guard = threading.Lock()

    def page(self, url: str) -> Fetched:
        """The page, or its snapshot where the house says that it has not changed. Two that want it at once share it.

        Raises:
            Refused: the address, the house, its robots.txt or the owner's settings forbid it; with a hint.
            Busy: the house asks to wait longer than is sensible here; `seconds` says how long.
            NotFound: there is no such page.
            Unreadable: the answer is no page.
            Unavailable: no answer, a broken one, or a gatekeeper's; with a hint.
        """
        wanted = self._named(url)
        with self._guard:
            running = self._under_way.get(wanted)
            if running is None:
                own = self._under_way[wanted] = Future()
        if running is not None:
            return running.result()
        try:
            own.set_result(self._page(wanted))
        except CoinStackError as error:
            own.set_exception(error)
        finally:
            with self._guard:
                del self._under_way[wanted]
            if not own.done():  # a fault of ours goes its way; who waits is not to wait for ever
                own.set_exception(Unavailable("The page was not had. Try again."))
        return own.result()

    def picture(self, url: str) -> bytes:
        """The picture's bytes: a JPEG, PNG or WebP by its first bytes, from any public host.

        Raises:
            Refused, Busy, NotFound, Unreadable, Unavailable: as `page`.
        """
        known = self._rules(url)
        rules = replace(known, fetch="yes", seconds=PICTURE_SECONDS, hint="Save the picture and drop it here.")
        job = _Job(url, rules, "image/webp,image/png,image/jpeg", any_host=True, look=answers.look_at_picture)
        _, answer = self._asked(job)
        return answer.body

    def interface(self, url: str, headers: Mapping[str, str]) -> Answer:
        """What a service's interface says to the owner's token, whatever the status; nothing is kept of it but the try.

        Asked once; where the answer leads elsewhere, the token does not go there.

        Raises:
            Refused: it is no interface that is known, or the owner's settings forbid it.
            Busy: it asked to be left alone; `seconds` says how long.
            Unavailable, Unreadable: no answer, a broken one, or one that leads elsewhere.
        """
        rules = INTERFACES.get(addresses.parsed(url).host)
        if rules is None:
            raise Refused("No token is shown to that host.")
        job = _Job(url, rules, "application/json", headers=headers)
        address = self._may(job)
        self._pace.wait(address.host, rules.seconds)
        deadline = Deadline(self._pace.clock() + SECONDS, self._pace.clock)
        try:
            with self._noting(job, address, deadline):
                answer = self._exchanged(job, address, deadline)
                if answer.status in answers.MOVED:
                    raise Failed(Outcome.WRONG, f"{address.host} leads elsewhere: it was not followed.")
        except Failed as failed:
            raise answers.told(failed, rules.hint) from failed
        outcome, cause = answers.of_interface(answer, address)
        if outcome is Outcome.BUSY:
            seconds = retry_after(answer.headers.get("retry-after"), datetime.now(UTC))
            self._pace.rest(address.host, REST if seconds is None else seconds, cause or "")
        self._note(job, address.url, outcome, answer.status, cause, deadline)
        return answer

    def document(self, url: str, accept: str, *, within: timedelta) -> Fetched:
        """What a service of the catalogs says at an address, in a form made for programs; not asked again `within`.

        Raises:
            Refused, Busy, NotFound, Unreadable, Unavailable: as `page`.
        """
        wanted = addresses.parsed(url).url
        before = self._diary.latest(wanted)
        if before and datetime.now(UTC) - before.fetched_at < within:
            return self._from(before)
        return self._page(wanted, accept, answers.look_at_document)

    def large(self, url: str, headers: Mapping[str, str], take: Callable[[Coming], None]) -> None:
        """Ask once for a file of any size, and hand it to `take` while it comes, whatever its status but a fault's.

        Raises:
            Failed: no answer, one that broke off, or what `take` raises; it may be worth another try.
            Refused, Busy: as `page`.
        """
        job = _Job(url, self._rules(url), FILES, headers={**headers, "Accept-Encoding": "identity"})
        address = self._may(job)
        self._obey(job, address)
        seen = {address.url}
        while True:
            self._pace.wait(address.host, job.rules.seconds)
            deadline = Deadline(self._pace.clock() + SECONDS, self._pace.clock)
            with self._noting(job, address, deadline):
                there = self._handed_on(job, address, deadline, seen, take)
            if there is None:
                self._note(job, address.url, Outcome.FETCHED, 200, None, deadline)
                return
            address = self._follow(job, there[0], there[1], address, deadline)

    def _handed_on(
        self, job: _Job, address: Address, deadline: Deadline, seen: set[str], take: Callable[[Coming], None]
    ) -> tuple[Address, Answer] | None:
        found = connections.resolved(self._network, address.host, deadline)
        checked = addresses.checked(address.host, found)
        patience = Patience(SILENCE)
        with connections.coming(self._network, address, checked, self._headers(job), patience) as answer:
            head = Answer(answer.status, answer.headers, b"")
            there = answers.redirect(head, address, seen)
            if there is not None:
                return there, head
            if answer.status not in (206, 416):
                answers.look_at_status(head, address, self._challenged)
            take(answer)
        return None

    def pause(self, seconds: float) -> None:
        """Wait between two tries, as long as this client's pace has it."""
        self._pace.sleep(seconds)

    def kept(self, url: str) -> Fetched | None:
        """The page as it was when it was last fetched, without asking anybody."""
        snapshot = self._diary.latest(addresses.parsed(lot_keys.cleaned(url)).url)
        return self._from(snapshot) if snapshot else None

    def _named(self, url: str) -> str:
        """The canonical address, after it was looked at as it was given: tidying would hide what must be refused."""
        given = url.strip()
        try:
            addresses.parsed(given if "://" in given else f"https://{given}")
            return addresses.parsed(lot_keys.cleaned(given)).url
        except Refused as refused:
            job = _Job(given, self._rules(given), "")
            refused.hint = job.rules.hint
            self._note(job, given, Outcome.REFUSED, cause=str(refused))
            raise

    def _page(self, url: str, accept: str = PAGES, look: Look = answers.look_at_page) -> Fetched:
        rules = self._rules(url)
        before = self._diary.latest(url)
        asking: dict[str, str] = {}
        if before and before.etag:
            asking["If-None-Match"] = before.etag
        if before and before.last_modified:
            asking["If-Modified-Since"] = before.last_modified
        job = _Job(url, rules, accept, headers=asking, look=look)
        final, answer = self._asked(job, before)
        if answer.status == 304 and before:
            return self._from(before)
        now, digest = datetime.now(UTC), sha256(answer.body).hexdigest()
        kind = answer.headers.get("content-type", "text/html")
        return Fetched(url, final, answer.status, kind, answer.body, now, from_snapshot=False, sha256=digest)

    def _from(self, snapshot: Snapshot) -> Fetched:
        body = self._diary.read(snapshot)
        return Fetched(
            snapshot.url,
            snapshot.final_url,
            200,
            snapshot.media_type or "text/html",
            body,
            snapshot.fetched_at,
            from_snapshot=True,
            sha256=sha256(body).hexdigest(),
        )

    def _asked(self, job: _Job, before: Snapshot | None = None) -> tuple[str, Answer]:
        try:
            self._may(job)
            attempts = 1 if job.rules.fetch == "once" else ATTEMPTS
            for attempt in stamina.retry_context(
                on=answers.worth_another,
                attempts=attempts,
                timeout=PATIENCE,
                wait_initial=1,
                wait_max=8,
                wait_jitter=0.5,
            ):
                with attempt:
                    return self._tried(job, before)
        except Failed as failed:
            raise answers.told(failed, job.rules.hint) from failed
        raise AssertionError("stamina raises what the last try did")

    def _may(self, job: _Job) -> Address:
        """The address, if it may be asked for at all; what forbids it is written down."""
        rules = job.rules
        try:
            address = addresses.parsed(job.url)
            if not job.any_host and not addresses.is_among(address.host, rules.hosts):
                raise Refused(f"{address.host} is no house whose pages CoinStack asks for.")
            said = self._allowed(rules.house)
            if said is False or (said is None and rules.fetch == "no"):
                words = "You have switched this off in the settings." if said is False else "It does not want programs."
                raise Refused(f"Pages of {address.host} are not asked for by CoinStack. {words}")
            if rest := self._pace.resting(address.host):
                words = f"{address.host} is left alone for {_minutes(rest[0])} more: {rest[1]}"
                raise Busy(words, seconds=rest[0])
        except (Refused, Busy) as error:
            error.hint = rules.hint
            self._note(job, job.url, Outcome.REFUSED, cause=str(error))
            raise
        return address

    def _tried(self, job: _Job, before: Snapshot | None) -> tuple[str, Answer]:
        """One attempt: through the redirects to an answer that is what was wanted."""
        address = addresses.parsed(job.url)
        self._obey(job, address)
        self._pace.wait(address.host, max(job.rules.seconds, self._known_robots(address.host).delay()))
        deadline = Deadline(self._pace.clock() + SECONDS, self._pace.clock)
        seen = {address.url}
        while True:
            with self._noting(job, address, deadline):
                answer = self._exchanged(job, address, deadline)
                there = answers.redirect(answer, address, seen)
                if there is None:
                    answers.look_at_status(answer, address, self._challenged)
                    job.look(answer, address, self._challenged)
            if there is None:
                self._note_answer(job, address, answer, before, deadline)
                return address.url, answer
            address = self._follow(job, there, answer, address, deadline)

    def _follow(self, job: _Job, there: Address, answer: Answer, here: Address, deadline: Deadline) -> Address:
        self._note(job, here.url, Outcome.REDIRECTED, answer.status, f"It leads to {there.url}.", deadline)
        if not job.any_host and not addresses.is_among(there.host, job.rules.hosts):
            words = f"{here.host} leads to {there.host}, which is none of the house's own: it was not followed."
            self._note(job, there.url, Outcome.REFUSED, cause=words)
            raise Refused(words, hint=job.rules.hint)
        self._obey(job, there)
        return there

    def _exchanged(self, job: _Job, address: Address, deadline: Deadline) -> Answer:
        found = connections.resolved(self._network, address.host, deadline)
        checked = addresses.checked(address.host, found)
        return connections.exchange(self._network, address, checked, self._headers(job), deadline)

    @staticmethod
    def _headers(job: _Job) -> dict[str, str]:
        return {
            "User-Agent": USER_AGENT,
            "Accept": job.accept,
            "Accept-Encoding": "gzip, deflate",
            "Accept-Language": "en",
            **job.headers,
        }

    # robots.txt -----------------------------------------------------------------------------------------------------

    def _known_robots(self, host: str) -> Robots:
        return self._robots.get(host, lambda: self._ask_robots(host))

    def _ask_robots(self, host: str) -> Robots:
        rules = Rules("", (), "yes", 0.0, "")
        job = _Job(f"https://{host}/robots.txt", rules, "text/plain", any_host=True)
        address = addresses.parsed(job.url)
        deadline = Deadline(self._pace.clock() + SECONDS, self._pace.clock)
        seen = {address.url}
        try:
            while True:
                with self._noting(job, address, deadline):
                    answer = self._exchanged(job, address, deadline)
                there = answers.redirect(answer, address, seen)
                if there is None:
                    break
                address = there
        except (Failed, Refused) as error:  # written down above
            return Robots(None, self._pace.clock() + AT_ONCE, str(error))
        outcome, cause = Outcome.FETCHED, None
        if answer.status >= 400:
            outcome, cause = Outcome.MISSING, "It has no rules for programs."
        self._note(job, address.url, outcome, answer.status, cause, deadline)
        return robots_of(answer.status, answer.body, self._pace.clock())

    def _obey(self, job: _Job, address: Address) -> None:
        robots = self._known_robots(address.host)
        if robots.allows(address.url):
            return
        if robots.text is None:
            words = f"{address.host} was not asked, because its rules for programs could not be had. {robots.why}"
            self._note(job, address.url, Outcome.REFUSED, cause=words)
            raise Unavailable(words, hint=job.rules.hint)
        words = f"{address.host} asks programs to stay away from this page (robots.txt)."
        self._note(job, address.url, Outcome.REFUSED, cause=words)
        raise Refused(words, hint=job.rules.hint)

    # The log --------------------------------------------------------------------------------------------------------

    @contextmanager
    def _noting(self, job: _Job, address: Address, deadline: Deadline) -> Iterator[None]:
        """Write down what goes wrong inside, and leave the host alone where it turned us away."""
        try:
            yield
        except Failed as failed:
            self._note(job, address.url, failed.outcome, failed.status, failed.cause, deadline)
            if failed.outcome is Outcome.BLOCKED and not job.any_host:
                self._pace.rest(address.host, REST, failed.cause)
            elif failed.seconds is not None and failed.seconds > answers.LONGEST_WAIT:
                self._pace.rest(address.host, failed.seconds, failed.cause)
            raise
        except Refused as refused:
            refused.hint = job.rules.hint
            self._note(job, address.url, Outcome.REFUSED, None, str(refused), deadline)
            raise

    def _note_answer(
        self, job: _Job, address: Address, answer: Answer, before: Snapshot | None, deadline: Deadline
    ) -> None:
        if job.any_host:
            self._note(job, address.url, Outcome.FETCHED, answer.status, None, deadline)
            return
        if answer.status == 304 and before:
            self._note(job, address.url, Outcome.UNCHANGED, answer.status, None, deadline)
            return
        tried = self._try(job, address.url, Outcome.FETCHED, answer.status, None, deadline)
        packed = zlib.compress(answer.body, 6)
        snapshot = Snapshot(
            url=job.url,
            final_url=address.url,
            fetched_at=tried.at,
            sha256=sha256(packed).hexdigest(),
            size=len(answer.body),
            media_type=answer.headers.get("content-type"),
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
        )
        self._diary.note(tried, snapshot, packed)

    def _note(
        self,
        job: _Job,
        url: str,
        outcome: Outcome,
        status: int | None = None,
        cause: str | None = None,
        deadline: Deadline | None = None,
    ) -> None:
        self._diary.note(self._try(job, url, outcome, status, cause, deadline))

    def _try(
        self, job: _Job, url: str, outcome: Outcome, status: int | None, cause: str | None, deadline: Deadline | None
    ) -> Try:
        spent = SECONDS - (deadline.at - self._pace.clock()) if deadline else 0.0
        return Try(
            at=datetime.now(UTC),
            url=url[: addresses.LONGEST],
            host=_host(url),
            outcome=outcome,
            milliseconds=round(spent * 1000),
            house=job.rules.house or None,
            status=status,
            cause=cause,
            extractor=job.rules.extractor,
            extractor_version=job.rules.extractor_version,
        )


def _host(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "")[:253].encode("ascii", "replace").decode()
    except ValueError:
        return ""


def _minutes(seconds: float) -> str:
    minutes = max(1, round(seconds / 60))
    return "a minute" if minutes == 1 else f"{minutes} minutes"


def packed_body(data: bytes) -> bytes:
    """The page behind a snapshot's bytes.

    Raises:
        Unreadable: they are damaged.
    """
    try:
        return zlib.decompress(data)
    except zlib.error as error:
        raise Unreadable("The kept page is damaged.") from error
