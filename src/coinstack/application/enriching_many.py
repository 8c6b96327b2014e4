"""The types of many coins: a job that looks each up, and fills what is empty in one step that one undo takes back."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from coinstack.application.enriching import ACTION, Answer, Finder, finder, states
from coinstack.application.jobs import WRITTEN, Ended, Work
from coinstack.application.ports import Services
from coinstack.domain import filling, type_values
from coinstack.domain.coin import Coin, new_uid
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.filling import SURE, State
from coinstack.domain.history import Action
from coinstack.domain.job import Item, ItemState, Job, Kind, Outcome
from coinstack.domain.titles import proposed
from coinstack.domain.vocabulary import TypeBy

AT_ONCE = 200
"""Coins of one item."""

MOST = 100_000
"""Coins of one job."""

LANE = "catalog"
"""One after the other, whatever their jobs: the last item of a job writes what those before it have found."""

WRITING = "Filling the records"


def begin(coin_ids: Sequence[int], services: Services, *, apply: bool) -> Job:
    """A job over those coins; without `apply` it changes nothing, and its findings are to be looked at.

    Raises:
        Invalid: there are no coins, or too many.
    """
    wanted = sorted(set(coin_ids))
    if not wanted:
        raise Invalid("There is no coin to look up.", field="ids")
    if len(wanted) > MOST:
        raise Invalid(f"These are {len(wanted):,} coins: {MOST:,} at most are looked up in one go.", field="ids")
    items = list(_items(wanted, applies=apply))
    job = Job(
        uid=new_uid(),
        kind=Kind.ENRICH,
        name=f"Types of {len(wanted):,} {'coins' if len(wanted) > 1 else 'coin'}",
        items=len(items),
        created_at=datetime.now(UTC),
        applies=apply,
    )
    with services.unit_of_work() as uow:
        job.id = uow.jobs.add(job, items)
        uow.enrichments.add(job.id, {key: place // AT_ONCE + 1 for place, key in enumerate(wanted)})
        uow.commit(WRITTEN)
    return job


def _items(wanted: Sequence[int], *, applies: bool) -> Iterator[Item]:
    count = -(-len(wanted) // AT_ONCE)
    for position in range(1, count + 1):
        last = min(position * AT_ONCE, len(wanted))
        yield Item(position=position, what=f"Coins {(position - 1) * AT_ONCE + 1:,} to {last:,}", host=LANE)
    if applies:
        yield Item(position=count + 1, what=WRITING, host=LANE)


def working(services: Services) -> Work:
    """The work on the items of such jobs."""
    finders = _Finders(services)

    def work(item: Item, job: Job, ended: Ended) -> None:
        if item.what == WRITING and item.position == job.items:
            _write(job, ended, services, finders(job.id))
        else:
            _look(item, job, ended, services, finders(job.id))

    return work


class _Finders:
    """The finder of the job at hand: what it has read of the catalog serves the job's next item. Lanes are one."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._last: tuple[int, Finder] | None = None

    def __call__(self, job_id: int) -> Finder:
        last = self._last
        if last is None or last[0] != job_id:
            last = self._last = job_id, finder(self._services)
        return last[1]


def _look(item: Item, job: Job, ended: Ended, services: Services, by: Finder) -> None:
    with services.passing() as uow:
        wanted = uow.enrichments.coins(job.id, item.position)
    found: dict[int, Json] = {}
    failed: dict[int, tuple[str, str]] = {}
    for coin in services.read(wanted):
        answer = by.find(coin.description, coin.citations)
        found[coin.id or 0] = told(coin, answer, by)
        if answer.failure and coin.citations:
            failed[coin.id or 0] = "; ".join(one.raw for one in coin.citations)[:1000], answer.failure
    with services.passing() as uow:
        uow.enrichments.put(job.id, found)
        uow.look_ups.put(failed, [key for key in found if key not in failed], datetime.now(UTC))
        ended(uow, Outcome(ItemState.DONE))
        uow.commit(WRITTEN)


def told(coin: Coin, answer: Answer, by: Finder) -> dict[str, Json]:
    """What was found of a coin: to be shown in the review list, and to be written."""
    title = coin.description.title or proposed(coin.description)
    shown: dict[str, Json] = {"title": title, "version": coin.version, "failure": answer.failure}
    best = answer.best
    if best is None or best.type is None or best.compared is None:
        return shown
    lines = by.lines(coin.description, best.type, best.compared)
    counted, suspicion = states(lines), by.suspicion(coin.description, best.type)
    return shown | {
        "uri": best.uri,
        "confidence": best.confidence,
        "is_sure": best is answer.sure,
        "uid": best.uid,
        "fills": list(filling.fills(lines)),
        "conflicts": [one.field for one in lines if one.state is State.CONFLICT],
        "agree": counted[State.AGREE] + counted[State.UNCHANGED],
        "suspect": {"alternative": suspicion.alternative, "words": suspicion.words} if suspicion else None,
    }


def _write(job: Job, ended: Ended, services: Services, by: Finder) -> None:
    """Every record that is sure, as one change set; a coin that is changed meanwhile is looked at once more."""
    with services.passing() as uow:
        wanted = uow.enrichments.coins(job.id)
        is_done = uow.jobs.get(job.id).change_set is not None
    revision = None if is_done else services.revise(wanted, _filled_by(by))
    action = Action(ACTION, summary=job.name)
    with services.unit_of_work() as uow:
        if revision is not None:
            kept = uow.jobs.get(job.id)
            kept.change_set = uow.coins.revise_prepared(revision, action).change_set
            uow.jobs.save(kept)
        ended(uow, Outcome(ItemState.CONFIRMED))
        uow.commit(WRITTEN)


def _filled_by(by: Finder) -> Callable[[Coin], None]:
    now = datetime.now(UTC)

    def fill(coin: Coin) -> None:
        answer = by.find(coin.description, coin.citations)
        sure = answer.sure
        if sure is None or sure.type is None or sure.compared is None or sure.confidence < SURE:
            return
        names = set(filling.fills(by.lines(coin.description, sure.type, sure.compared)))
        values = type_values.values(sure.type, by.terms)
        filling.take(coin, {name: value for name, value in values.items() if name in names}, sure.type, now)
        if sure.uid is not None:
            filling.link(coin.citations, sure.uid, sure.uri, TypeBy.CATALOG)

    return fill
