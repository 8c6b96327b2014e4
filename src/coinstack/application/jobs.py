"""Batches of lots: begun, worked off item by item, cancelled, taken up again. Who does the work is infrastructure."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain import job as batches
from coinstack.domain import lot_keys
from coinstack.domain.coin import new_uid
from coinstack.domain.errors import Busy, CoinStackError, Conflict, Invalid
from coinstack.domain.history import Action
from coinstack.domain.job import AGAIN, OPEN, Item, ItemState, Job, Kind, LeftOut, Outcome, State

WRITTEN = Action("batch")
"""Of transactions that change no coin: it leaves no trace in the history."""

LONGEST_TEXT = 2_000_000
"""Characters of a pasted text that are searched for links."""

LONGEST_REST = 900.0
"""Seconds for which a batch waits until a host may be asked again; what asks for more has failed."""

Ended = Callable[[UnitOfWork, Outcome], None]
"""Called inside the transaction that has the effect, so that the item's outcome is written with it or not at all."""

Work = Callable[[Item, Job, Ended], None]
"""Does an item; calls `Ended` once in its last transaction. Raises CoinStackError where it cannot be done."""


def begin_urls(given: str | Sequence[str], services: Services, *, confirms_clean: bool = False, name: str = "") -> Job:
    """A batch of the lots at those addresses, or at those found in a text; it waits to be worked off.

    What is no web address is told, and fails alone.

    Raises:
        Invalid: there is no web address, or there are more than a thousand lots.
    """
    urls = _links(given) if isinstance(given, str) else [url for url in map(str.strip, given) if url]
    items, notes = batches.items_of(urls)
    said = name or (f"{len(items):,} lots" if len(items) > 1 else items[0].what)
    return _begun(Kind.URLS, said, items, notes, services, confirms_clean=confirms_clean)


def _links(text: str) -> list[str]:
    if len(text) > LONGEST_TEXT:
        raise Invalid("The text is too long to be searched for links: 2,000,000 characters at most.", field="text")
    return [url for line in text.splitlines() for url in lot_keys.urls_in(line)]


def begin_files(
    files: Iterable[tuple[str, bytes] | LeftOut],
    services: Services,
    *,
    confirms_clean: bool = False,
    name: str = "",
) -> Job:
    """A batch of saved pages, each given by its name and bytes; they are kept as they came before anything is read.

    What was left out beforehand is told, and is an item that has failed.

    Raises:
        Invalid: there is no file, or there are more than a thousand.
        Unavailable: the disk is full.
    """
    kept: list[tuple[str, str] | LeftOut] = []
    pages = 0
    for file in files:
        if isinstance(file, LeftOut):
            kept.append(file)
            continue
        kept.append((file[0], services.captures.keep(file[1])))
        pages += 1
        if pages > batches.LARGEST:
            break
    items, notes = batches.items_of_files(kept)
    said = name or (f"{len(items):,} files" if len(items) > 1 else items[0].what)
    return _begun(Kind.FILES, said, items, notes, services, confirms_clean=confirms_clean)


def _begun(
    kind: Kind,
    name: str,
    items: list[Item],
    notes: dict[int, list[str]],
    services: Services,
    *,
    confirms_clean: bool,
) -> Job:
    job = Job(
        uid=new_uid(),
        kind=kind,
        name=name[:200],
        items=len(items),
        created_at=datetime.now(UTC),
        confirms_clean=confirms_clean,
        notes=notes,
        left_out=tuple(LeftOut(item.what, item.failure) for item in items if item.failure),
    )
    with services.unit_of_work() as uow:
        job.id = uow.jobs.add(job, items)
        uow.commit(WRITTEN)
    return job


def unfinished(services: Services, *states: State) -> list[tuple[Job, list[Item]]]:
    """Jobs in those states (all that have not ended, where none is named), each with the items left to do.

    A job that waits and has nothing left to do is ended.
    """
    with services.unit_of_work() as uow:
        found = [(job, uow.jobs.open_items(job.id)) for job in uow.jobs.in_states(*(states or batches.UNFINISHED))]
        for job, items in found:
            if not items:
                _end_job(uow, job)
        uow.commit(WRITTEN)
    return [(job, items) for job, items in found if items]


def open_in_lane(job_id: int, host: str, services: Services) -> list[int]:
    """The positions of the job's items of that host which are left to do."""
    with services.unit_of_work() as uow:
        return [item.position for item in uow.jobs.open_items(job_id) if item.host == host]


def do(job_id: int, position: int, services: Services, work: Work) -> float | None:
    """Do one item where that is left to do, and write what became of it; a failure is an outcome, too.

    Returns:
        The seconds for which its host asks to be left alone: the item is still to be done then. None: it has ended.

    Raises:
        CoinStackError: not even the outcome could be written (the disk is full).
    """
    begun = _take_up(job_id, position, services)
    if begun is None:
        return None
    job, item = begun

    def ended(uow: UnitOfWork, outcome: Outcome) -> None:
        _end_item(uow, job_id, position, outcome)

    try:
        work(item, job, ended)
    except Busy as error:
        if error.seconds is not None and error.seconds <= LONGEST_REST and item.attempts < batches.MOST_ATTEMPTS:
            _put_back(job_id, position, services)
            return error.seconds
        give_up(job_id, position, services, _words(error))
    except CoinStackError as error:
        give_up(job_id, position, services, _words(error))
    return None


def _words(error: CoinStackError) -> str:
    return f"{error} {error.hint}" if error.hint else str(error)


def _take_up(job_id: int, position: int, services: Services) -> tuple[Job, Item] | None:
    with services.passing() as uow:
        job, item = uow.jobs.get(job_id), uow.jobs.item(job_id, position)
        if item.state not in OPEN:
            return None
        if item.attempts >= batches.MOST_ATTEMPTS and item.state is ItemState.RUNNING:
            _end_item(uow, job_id, position, Outcome(ItemState.FAILED, item.import_id, failure=POISON))
            uow.commit(WRITTEN)
            return None
        now = datetime.now(UTC)
        item = replace(item, state=ItemState.RUNNING, attempts=item.attempts + 1, failure=None, changed_at=now)
        uow.jobs.change(job_id, [item])
        if job.state is State.WAITING:
            job.state, job.started_at = State.RUNNING, job.started_at or now
            uow.jobs.save(job)
        uow.commit(WRITTEN)
    return job, item


POISON = "CoinStack was ended each time this was tried. Try it again alone, or paste the lot's text."
BROKEN = "Something went wrong in CoinStack; the log has the details."


def give_up(job_id: int, position: int, services: Services, why: str) -> None:
    """Write that the item could not be done; a preview that it has already is kept."""
    with services.unit_of_work() as uow:
        import_id = uow.jobs.item(job_id, position).import_id
        _end_item(uow, job_id, position, Outcome(ItemState.FAILED, import_id, failure=why))
        uow.commit(WRITTEN)


def _put_back(job_id: int, position: int, services: Services) -> None:
    with services.unit_of_work() as uow:
        item = uow.jobs.item(job_id, position)
        if item.state is ItemState.RUNNING:
            is_left = uow.jobs.get(job_id).state is not State.CANCELLING
            if is_left:
                uow.jobs.change(job_id, [replace(item, state=ItemState.WAITING)])
            else:
                _end_item(uow, job_id, position, Outcome(ItemState.CANCELLED, item.import_id))
        uow.commit(WRITTEN)


def _end_item(uow: UnitOfWork, job_id: int, position: int, outcome: Outcome) -> None:
    item = replace(
        uow.jobs.item(job_id, position),
        state=outcome.state,
        import_id=outcome.import_id,
        coin_id=outcome.coin_id,
        failure=outcome.failure,
        changed_at=datetime.now(UTC),
    )
    uow.jobs.change(job_id, [item])
    if outcome.state not in OPEN and not uow.jobs.is_open(job_id):
        _end_job(uow, uow.jobs.get(job_id))


def _end_job(uow: UnitOfWork, job: Job) -> None:
    if job.state in batches.UNFINISHED:
        job.state = State.CANCELLED if job.state is State.CANCELLING else State.DONE
        job.ended_at = datetime.now(UTC)
        uow.jobs.save(job)


def cancel(job_id: int, services: Services) -> Job:
    """Leave what was not begun; an item under way is ended first. What was done stays.

    Raises:
        NotFound: there is no such job.
    """
    with services.unit_of_work() as uow:
        job = uow.jobs.get(job_id)
        if job.state not in batches.UNFINISHED:
            return job
        now = datetime.now(UTC)
        left = [item for item in uow.jobs.open_items(job_id) if item.state is ItemState.WAITING]
        uow.jobs.change(job_id, [replace(item, state=ItemState.CANCELLED, changed_at=now) for item in left])
        job.state = State.CANCELLING
        uow.jobs.save(job)
        if not uow.jobs.is_open(job_id):
            _end_job(uow, job)
        uow.commit(WRITTEN)
    return job


def retry(job_id: int, position: int, services: Services) -> Job:
    """Give an item back to be done, that failed or was cancelled.

    Raises:
        NotFound: there is no such job or item.
        Conflict: there is nothing to try again.
    """
    with services.unit_of_work() as uow:
        job, item = uow.jobs.get(job_id), uow.jobs.item(job_id, position)
        if item.state not in AGAIN and not _is_discarded(item, uow):
            raise Conflict(f"Item {position} neither failed nor was cancelled: there is nothing to try again.")
        if not item.can_be_tried:
            raise Conflict(f"Item {position} would fail as before. Bring what is meant by “{item.what[:200]}” anew.")
        _give_back(uow, job, [replace(item, attempts=0, import_id=None)])
        uow.commit(WRITTEN)
    return job


def _is_discarded(item: Item, uow: UnitOfWork) -> bool:
    """Whether it had become a preview that was thrown away."""
    had_one = item.state in {ItemState.READY, ItemState.DUPLICATE} and item.import_id is not None
    return had_one and not uow.imports.exists(item.import_id or 0)


def confirm_clean(job_id: int, services: Services) -> Job:
    """Let all previews of the job that are clean become coins; those with doubts stay for the owner.

    Raises:
        NotFound: there is no such job.
    """
    with services.unit_of_work() as uow:
        job = uow.jobs.get(job_id)
        job.confirms_clean = True
        uow.jobs.save(job)
        ready = [item for item in uow.jobs.items(job_id) if item.state is ItemState.READY]
        if ready:
            _give_back(uow, job, [replace(item, attempts=0) for item in ready])
        uow.commit(WRITTEN)
    return job


def _give_back(uow: UnitOfWork, job: Job, items: list[Item]) -> None:
    uow.jobs.change(job.id, [replace(one, state=ItemState.WAITING, failure=None) for one in items])
    job.state, job.ended_at, job.rounds = State.WAITING, None, job.rounds + 1
    uow.jobs.save(job)
