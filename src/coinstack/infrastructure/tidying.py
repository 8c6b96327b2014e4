"""Once at the start and once a day: what nobody confirmed in time is forgotten, and what was asked long ago."""

import threading

import structlog

from coinstack.application import fetching, importing_lots
from coinstack.application.ports import Services
from coinstack.domain.errors import CoinStackError

DAY = 86_400.0  # seconds

LOG = structlog.get_logger("coinstack.tidying")


class Tidier:
    """A thread that tidies up, sleeps a day, and ends when it is told to."""

    def __init__(self, services: Services, *, every: float = DAY) -> None:
        self._services, self._every = services, every
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="tidying", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """End after what is being done."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                importing_lots.forget_old(self._services)
                fetching.forget_old(self._services.unit_of_work)
            except CoinStackError as error:  # the disk is full: it is tried again tomorrow
                LOG.warning("not tidied up", why=str(error))
            self._stopping.wait(self._every)
