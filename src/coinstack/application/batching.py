"""What a batch does with an item: a preview is made, and becomes a coin where the owner said so beforehand."""

from collections.abc import Sequence

from coinstack.application import confirming_lots, importing_lots, judging_lots
from coinstack.application.confirming_lots import Confirmed
from coinstack.application.jobs import WRITTEN, Ended, Work
from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain.errors import Conflict
from coinstack.domain.imported import KeptRow, RowState
from coinstack.domain.imported import State as ImportState
from coinstack.domain.job import Item, ItemState, Job, Outcome
from coinstack.domain.lot_preview import preview_from_json


def working(services: Services) -> Work:
    """The work on items."""

    def work(item: Item, job: Job, ended: Ended) -> None:
        if item.capture is not None:
            _page(item, job, ended, services)
        elif item.import_id is not None:
            _taken_up(item.import_id, job, ended, services)
        else:
            _address(item, job, ended, services)

    return work


def _address(item: Item, job: Job, ended: Ended, services: Services) -> None:
    goes_on = False

    def written(uow: UnitOfWork, import_id: int) -> None:
        nonlocal goes_on
        outcome = _standing(uow, import_id)
        goes_on = job.confirms_clean and _is_clean(uow.imports.rows(import_id))
        # The preview is the item's from here on: a process that takes it up again makes no second one.
        ended(uow, Outcome(ItemState.RUNNING, import_id) if goes_on else outcome)

    import_id = importing_lots.from_url(item.what, services, written=written)
    if goes_on:
        _confirm(import_id, ended, services)


def _taken_up(import_id: int, job: Job, ended: Ended, services: Services) -> None:
    """The preview is there already: of a process that was killed, or since the owner now says yes to the clean ones."""
    with services.unit_of_work() as uow:
        if uow.imports.get(import_id).state is ImportState.READY:
            judging_lots.rejudged(import_id, uow)
        goes_on = job.confirms_clean and _is_clean(uow.imports.rows(import_id))
        if not goes_on:
            ended(uow, _standing(uow, import_id))
        uow.commit(WRITTEN)
    if goes_on:
        _confirm(import_id, ended, services)


def _page(item: Item, job: Job, ended: Ended, services: Services) -> None:
    """A file may hold several lots. Reading it once more makes nothing new, so its outcome is written at the end."""
    data = services.captures.read(item.capture or "")
    made = importing_lots.from_page(data, item.what, services)
    confirmed: list[Outcome] = []
    for import_id in made if job.confirms_clean else ():
        with services.unit_of_work() as uow:
            is_clean = _is_clean(uow.imports.rows(import_id))
        if is_clean:
            _confirm(import_id, lambda _uow, outcome: confirmed.append(outcome), services)
    with services.unit_of_work() as uow:
        ended(uow, _together([_standing(uow, import_id) for import_id in made]))
        uow.commit(WRITTEN)


_WORST_FIRST = (ItemState.DUPLICATE, ItemState.READY, ItemState.CONFIRMED)


def _together(outcomes: Sequence[Outcome]) -> Outcome:
    """Of several lots in one file: that which most wants the owner's eye."""
    return min(outcomes, key=lambda one: _WORST_FIRST.index(one.state))


def _standing(uow: UnitOfWork, import_id: int) -> Outcome:
    rows = uow.imports.rows(import_id)
    coin_id = next((row.coin_id for row in rows if row.coin_id is not None), None)
    if coin_id is not None and all(row.coin_id is not None for row in rows):
        return Outcome(ItemState.CONFIRMED, import_id, coin_id)
    is_known = any(row.state is RowState.DUPLICATE for row in rows)
    return Outcome(ItemState.DUPLICATE if is_known else ItemState.READY, import_id)


def _is_clean(rows: Sequence[KeptRow]) -> bool:
    """Nothing about it wants the owner's eye. One that became a coin already is clean, too: it is not made twice."""
    return all(row.state is RowState.CLEAN or row.coin_id is not None for row in rows) and len(rows) == 1


def _confirm(import_id: int, ended: Ended, services: Services) -> None:
    def done(uow: UnitOfWork, confirmed: Confirmed) -> None:
        if confirmed.is_first:
            _refuse_twin(uow, import_id, confirmed)
        ended(uow, Outcome(ItemState.CONFIRMED, import_id, confirmed.coin_id))

    try:
        confirming_lots.confirm(import_id, services, done=done)
    except _Twin:
        with services.unit_of_work() as uow:
            judging_lots.rejudged(import_id, uow)
            ended(uow, Outcome(ItemState.DUPLICATE, import_id))
            uow.commit(WRITTEN)


class _Twin(Conflict):
    """Another became a coin of the same lot meanwhile."""


def _refuse_twin(uow: UnitOfWork, import_id: int, confirmed: Confirmed) -> None:
    """The preview was clean when it was read; nobody may have brought the same lot in since, by another way.

    Raises:
        _Twin: somebody has; the transaction is left, and no coin is made.
    """
    preview = uow.imports.get(import_id).preview
    key = preview_from_json(preview).lot.key if preview else None
    if key is not None and set(uow.lots.coins(key)) - {confirmed.coin_id}:
        raise _Twin("A coin of this lot came into the collection meanwhile.")
