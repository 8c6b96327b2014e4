"""What is done with an item of a job, by the job's kind."""

from collections.abc import Callable

from coinstack.application import batching, enriching_many, refreshing
from coinstack.application.jobs import Ended, Work
from coinstack.application.ports import Services
from coinstack.domain.job import Item, Job, Kind


def working(services: Services, is_stopping: Callable[[], bool] = lambda: False) -> Work:
    """The work on items of every kind of job; `is_stopping` says that the server ends."""
    lots = batching.working(services)
    of_kind: dict[Kind, Work] = {
        Kind.CATALOG: refreshing.working(services, is_stopping),
        Kind.ENRICH: enriching_many.working(services),
    }

    def work(item: Item, job: Job, ended: Ended) -> None:
        of_kind.get(job.kind, lots)(item, job, ended)

    return work
