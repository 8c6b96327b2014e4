"""Rates: the central bank's history put into the collection once, and the owner's own beside it."""

import threading
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from coinstack.application.ports import Services
from coinstack.domain.errors import Invalid
from coinstack.domain.history import Action
from coinstack.domain.rates import ECB, EURO, OWNER, Rate

LOADED = Action("rates")
MOST_OWN = 5_000

_loading = threading.Lock()


def load(services: Services) -> int:
    """Put the history in, where it is not there yet or ends earlier; how many rates were put in.

    A currency at a time, so that nobody waits long for a turn to write. The euro comes last: its one rate, on the
    history's last day, says that all is there.
    """
    with _loading:
        last = services.rates.last_day()
        until = _until(services)
        if until is not None and until >= last:
            return 0
        count = 0
        for currency, rates in services.rates.history():
            _replace(ECB, currency, rates, services)
            count += len(rates)
        _replace(ECB, EURO, [Rate(EURO, last, Decimal(1), ECB)], services)
        return count


def set_own(given: Sequence[Rate], services: Services) -> None:
    """Keep these as the owner's own rates, in place of those before.

    Raises:
        Invalid: a rate is not above zero, is of the euro, or two are of one currency and day.
    """
    if len(given) > MOST_OWN:
        raise Invalid(f"These are more than {MOST_OWN} rates.", field="own")
    for rate in given:
        if rate.currency == EURO or rate.per_euro <= 0:
            raise Invalid("A rate says how many units one euro was worth: more than none, of another currency.")
    if len({(rate.currency, rate.day) for rate in given}) < len(given):
        raise Invalid("There are two rates of one currency on one day: leave one.", field="own")
    with services.unit_of_work() as uow:
        uow.rates.forget(OWNER)
        uow.rates.add([Rate(rate.currency, rate.day, rate.per_euro, OWNER) for rate in given])
        uow.commit(LOADED)


def _until(services: Services) -> date | None:
    with services.unit_of_work() as uow:
        return uow.rates.loaded_until()


def _replace(source: str, currency: str, rates: Sequence[Rate], services: Services) -> None:
    with services.unit_of_work() as uow:
        uow.rates.forget(source, currency)
        uow.rates.add(rates)
        uow.commit(LOADED)
