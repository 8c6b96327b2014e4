"""The catalogs of types brought up to date from the services, as a job or at once: fetched, then built in one go.

What could not be had leaves what the catalog holds of it; a build that fails leaves the catalog in use.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from coinstack.application.jobs import WRITTEN, Ended, Work
from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain.catalog import CORPORA
from coinstack.domain.coin import new_uid
from coinstack.domain.errors import Busy, CoinStackError, Conflict, Invalid, Unavailable
from coinstack.domain.job import OPEN, UNFINISHED, Item, ItemState, Job, Kind, Outcome, State

SOURCES = (*CORPORA, "nomisma")
"""What can be refreshed: the corpora, and nomisma's authorities."""

BUILD = "build"
"""The last item of a job: what was fetched becomes the catalog."""

LANE = "catalog"
CLAIM = "catalog-refresh"
TOLD_EVERY = 1.0  # seconds between two words on how far it is
AGAIN_SECONDS = 30.0  # until another process that refreshes is asked after again
UNDER_WAY = "The catalog is being refreshed already: wait until that is done."


@dataclass(frozen=True)
class Refreshed:
    """What is in the catalog now that was asked for, and why the rest could not be had."""

    built: tuple[str, ...]
    failures: Mapping[str, CoinStackError] = field(default_factory=dict)


class _Cancelled(CoinStackError):  # noqa: N818 -- it is what the owner did
    """The owner has cancelled the job."""


def checked(sources: Sequence[str]) -> tuple[str, ...]:
    """The sources in the order they are fetched in; all, where none is named.

    Raises:
        Invalid: one of them is none.
    """
    named = {one.strip().lower() for one in sources}
    if unknown := sorted(named - set(SOURCES)):
        words = f"There is no catalog “{unknown[0][:40]}” to be fetched. There are: {', '.join(SOURCES)}."
        raise Invalid(words, field="corpora")
    return tuple(one for one in SOURCES if one in named) or SOURCES


def begin(sources: Sequence[str], services: Services) -> Job:
    """A job that fetches the sources (all, where none is named) and builds a catalog of them; it waits to be done.

    Raises:
        Invalid: one of them is none.
        Conflict: such a job is under way.
    """
    wanted = checked(sources)
    items = [Item(position, what, LANE) for position, what in enumerate((*wanted, BUILD), start=1)]
    name = ", ".join(one.upper() for one in wanted)
    job = Job(uid=new_uid(), kind=Kind.CATALOG, name=name, items=len(items), created_at=datetime.now(UTC))
    with services.unit_of_work() as uow:
        if any(other.kind is Kind.CATALOG for other in uow.jobs.in_states(*UNFINISHED)):
            raise Conflict(UNDER_WAY)
        job.id = uow.jobs.add(job, items)
        uow.commit(WRITTEN)
    return job


def refresh(sources: Sequence[str], services: Services, told: Callable[[str], None]) -> Refreshed:
    """Do it here and now. `told` hears what is being done.

    Raises:
        Invalid: one of the sources is none.
        Busy: another refreshes, or builds.
        CoinStackError: none of them could be had, or the catalog could not be built; the first reason.
    """
    wanted = checked(sources)
    with services.claims.hold(CLAIM) as is_mine:
        if not is_mine:
            raise Busy(UNDER_WAY)
        failures: dict[str, CoinStackError] = {}
        for source in wanted:
            try:
                services.catalog_sources.fetch(source, _telling(source, told))
            except CoinStackError as error:
                failures[source] = error
        had = [source for source in wanted if source not in failures]
        if had:
            failures |= services.catalog_sources.build(had, told)
        built = tuple(source for source in wanted if source not in failures)
    if not built:
        raise failures[wanted[0]]
    return Refreshed(built, failures)


def _telling(source: str, told: Callable[[str], None]) -> Callable[[int, int | None], None]:
    return lambda had, size: told(_how_far(source, had, size))


def _how_far(source: str, had: int, size: int | None) -> str:
    of = f" of {size / 1e6:.1f}" if size else ""
    return f"{source.upper()}: {had / 1e6:.1f}{of} MB"


# As a job ------------------------------------------------------------------------------------------------------------


def working(services: Services, is_stopping: Callable[[], bool] = lambda: False) -> Work:
    """The work on items of such a job; `is_stopping` says that the server ends, and the rest is for the next one."""

    def work(item: Item, job: Job, ended: Ended) -> None:
        teller = _Teller(item, job, services, is_stopping)
        with services.claims.hold(CLAIM) as is_mine:
            if not is_mine:
                raise Busy(UNDER_WAY, seconds=AGAIN_SECONDS)
            try:
                (_build if item.what == BUILD else _fetch)(item, job, ended, services, teller)
            except _Cancelled:
                _end(job, ended, services, Outcome(ItemState.CANCELLED))

    return work


def _fetch(item: Item, job: Job, ended: Ended, services: Services, teller: "_Teller") -> None:
    services.catalog_sources.fetch(item.what, _telling(item.what, teller.tell))
    if _is_built(job, services):  # the item was tried again after the catalog was built of the others
        failures = services.catalog_sources.build([item.what], teller.tell)
        if failures:
            raise failures[item.what]
    _end(job, ended, services, Outcome(ItemState.DONE))


def _is_built(job: Job, services: Services) -> bool:
    with services.unit_of_work() as uow:
        return uow.jobs.item(job.id, job.items).state not in OPEN


def _build(item: Item, job: Job, ended: Ended, services: Services, teller: "_Teller") -> None:
    with services.unit_of_work() as uow:
        had = [one.what for one in uow.jobs.items(job.id) if one.state is ItemState.DONE]
    if not had:
        raise Unavailable("None of the catalogs could be had: the one in use stays as it is.")
    failures = services.catalog_sources.build(had, teller.tell)
    if len(failures) == len(had):
        outcome = Outcome(ItemState.FAILED, failure="None of them could be read: the catalog in use stays as it is.")
    else:
        outcome = Outcome(ItemState.DONE)
    _end(job, ended, services, outcome, failures)
    teller.clear(item)


def _end(
    job: Job, ended: Ended, services: Services, outcome: Outcome, failures: Mapping[str, CoinStackError] | None = None
) -> None:
    """Write what became of the item, and of those that were fetched but could not be read."""
    with services.unit_of_work() as uow:
        if failures:
            bad = [one for one in uow.jobs.items(job.id) if one.what in failures]
            uow.jobs.change(job.id, [_failed(one, failures[one.what]) for one in bad])
        ended(uow, outcome)
        uow.commit(WRITTEN)


def _failed(item: Item, error: CoinStackError) -> Item:
    return replace(item, state=ItemState.FAILED, failure=str(error), changed_at=datetime.now(UTC))


class _Teller:
    """Says beside the item how far it is, now and then, and looks whether to go on."""

    def __init__(self, item: Item, job: Job, services: Services, is_stopping: Callable[[], bool]) -> None:
        self._position, self._job_id, self._services = item.position, job.id, services
        self._is_stopping = is_stopping
        self._next = 0.0

    def tell(self, words: str) -> None:
        """Keep the words.

        Raises:
            Busy: the server ends.
            _Cancelled: the owner has cancelled the job.
        """
        if self._is_stopping():
            raise Busy("CoinStack ends; it goes on at the next start.", seconds=1.0)
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + TOLD_EVERY
        with self._services.passing() as uow:
            state = self._put(uow, [words])
            uow.commit(WRITTEN)
        if state is State.CANCELLING:
            raise _Cancelled

    def _put(self, uow: UnitOfWork, words: list[str]) -> State:
        job = uow.jobs.get(self._job_id)
        job.notes[self._position] = words
        uow.jobs.save(job)
        return job.state

    def clear(self, item: Item) -> None:
        """Nothing is left to say of it."""
        with self._services.passing() as uow:
            job = uow.jobs.get(self._job_id)
            job.notes.pop(item.position, None)
            uow.jobs.save(job)
            uow.commit(WRITTEN)
