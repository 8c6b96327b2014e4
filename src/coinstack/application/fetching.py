"""Writing down what was asked of the outside: every try, and the pages that came; and forgetting old tries."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from coinstack.application.ports import UnitOfWork
from coinstack.domain.fetched import Snapshot, Try
from coinstack.domain.history import Action

FETCHED = Action("fetched")
KEPT_DAYS = 180  # how long the log tells of a try


def note(tried: Try, page: Snapshot | None, unit_of_work: Callable[[], UnitOfWork]) -> None:
    """Keep the try, and the snapshot of the page that it brought.

    Raises:
        Unavailable: the disk is full or cannot be written.
    """
    with unit_of_work() as uow:
        uow.tries.add(tried)
        if page is not None:
            uow.pages.add(page)
        uow.commit(FETCHED)


def forget_old(unit_of_work: Callable[[], UnitOfWork], *, now: datetime | None = None) -> int:
    """Take tries older than half a year out of the log; how many there were. The pages that they brought stay."""
    with unit_of_work() as uow:
        gone = uow.tries.forget((now or datetime.now(UTC)) - timedelta(days=KEPT_DAYS))
        uow.commit(FETCHED)
    return gone
