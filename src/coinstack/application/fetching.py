"""Writing down what was asked of the outside: every try, and the pages that came."""

from collections.abc import Callable

from coinstack.application.ports import UnitOfWork
from coinstack.domain.fetched import Snapshot, Try
from coinstack.domain.history import Action

FETCHED = Action("fetched")


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
