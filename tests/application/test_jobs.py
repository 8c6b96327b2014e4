"""Batches: begun, worked off, cancelled, taken up again; on both databases, with work of the test's own."""

import pytest

from coinstack.application import jobs
from coinstack.application.jobs import Ended, Work
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin
from coinstack.domain.errors import Busy, Conflict, Invalid, NotFound, Refused
from coinstack.domain.history import Action
from coinstack.domain.job import Item, ItemState, Job, Outcome, State

URLS = [f"https://shop{number % 2}.example/coin/{number}" for number in range(1, 6)]


def adding(services: Services) -> Work:
    """Work that adds a coin for each item, with its outcome in the same transaction."""

    def work(_item: Item, _job: Job, ended: Ended) -> None:
        with services.unit_of_work() as uow:
            uow.coins.add(Coin())
            ended(uow, Outcome(ItemState.CONFIRMED))
            uow.commit(Action("imported"))

    return work


def failing(error: Exception) -> Work:
    """Work that cannot be done."""

    def work(_item: Item, _job: Job, _ended: Ended) -> None:
        raise error

    return work


def as_is(job_id: int, services: Services) -> tuple[State, list[ItemState]]:
    with services.unit_of_work() as uow:
        return uow.jobs.get(job_id).state, [item.state for item in uow.jobs.items(job_id)]


def test_a_job_runs_from_its_first_item_to_its_last(services: Services) -> None:
    job = jobs.begin_urls(URLS, services)
    assert as_is(job.id, services) == (State.WAITING, [ItemState.WAITING] * 5)
    jobs.do(job.id, 1, services, adding(services))
    assert as_is(job.id, services)[0] is State.RUNNING
    for position in range(2, 6):
        jobs.do(job.id, position, services, adding(services))
    assert as_is(job.id, services) == (State.DONE, [ItemState.CONFIRMED] * 5)
    with services.unit_of_work() as uow:
        ended = uow.jobs.get(job.id)
    assert ended.started_at and ended.ended_at and ended.started_at <= ended.ended_at


def test_links_are_found_in_a_text(services: Services) -> None:
    job = jobs.begin_urls(f"Won: {URLS[0]}, and {URLS[1]}.\nNot this one: coin 7\n{URLS[0]}", services)
    assert job.items == 2 and list(job.notes) == [1]


@pytest.mark.parametrize("given", ["no link here", ["shop.example without a scheme"], ["ftp://shop.example/1"], []])
def test_what_holds_no_address_is_no_batch(services: Services, given: str | list[str]) -> None:
    with pytest.raises(Invalid):
        jobs.begin_urls(given, services)


def test_an_item_done_twice_is_done_once(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    for _ in range(2):
        jobs.do(job.id, 1, services, adding(services))
    with services.unit_of_work() as uow:
        assert len(uow.coins.get_many(range(1, 10))) == 1


def test_a_failure_is_an_outcome_with_what_to_do_instead(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    error = Refused("The house does not let programs in.")
    error.hint = "Save the page and drop it here."
    jobs.do(job.id, 1, services, failing(error))
    with services.unit_of_work() as uow:
        item = uow.jobs.item(job.id, 1)
        assert item.failure == "The house does not let programs in. Save the page and drop it here."
    assert as_is(job.id, services) == (State.DONE, [ItemState.FAILED])


def test_a_host_that_asks_to_wait_is_waited_for_and_not_for_ever(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    busy = failing(Busy("Later.", seconds=7))
    assert jobs.do(job.id, 1, services, busy) == 7
    assert as_is(job.id, services) == (State.RUNNING, [ItemState.WAITING])
    assert jobs.do(job.id, 1, services, busy) == 7
    assert jobs.do(job.id, 1, services, busy) is None
    assert as_is(job.id, services) == (State.DONE, [ItemState.FAILED])


def test_a_host_that_asks_for_a_day_is_not_waited_for(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    assert jobs.do(job.id, 1, services, failing(Busy("Tomorrow.", seconds=86_400))) is None
    assert as_is(job.id, services)[1] == [ItemState.FAILED]


def test_an_item_that_ended_the_server_each_time_is_given_up(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    for _ in range(3):
        with pytest.raises(SystemExit):
            jobs.do(job.id, 1, services, failing_hard)
    jobs.do(job.id, 1, services, adding(services))
    assert as_is(job.id, services) == (State.DONE, [ItemState.FAILED])


def failing_hard(_item: Item, _job: Job, _ended: Ended) -> None:
    """Work that ends the process, as far as a test can show it."""
    raise SystemExit


def test_cancelling_leaves_what_was_not_begun_and_keeps_what_was_done(services: Services) -> None:
    job = jobs.begin_urls(URLS, services)
    jobs.do(job.id, 1, services, adding(services))
    jobs.cancel(job.id, services)
    jobs.do(job.id, 2, services, adding(services))
    assert as_is(job.id, services) == (State.CANCELLED, [ItemState.CONFIRMED, *[ItemState.CANCELLED] * 4])
    assert jobs.cancel(job.id, services).state is State.CANCELLED


def test_cancelling_lets_the_item_under_way_end(services: Services) -> None:
    job = jobs.begin_urls(URLS[:3], services)

    def work(item: Item, its_job: Job, ended: Ended) -> None:
        jobs.cancel(job.id, services)
        assert as_is(job.id, services)[0] is State.CANCELLING
        adding(services)(item, its_job, ended)

    jobs.do(job.id, 1, services, work)
    assert as_is(job.id, services) == (State.CANCELLED, [ItemState.CONFIRMED, *[ItemState.CANCELLED] * 2])


def test_a_failed_item_is_tried_again_and_a_done_one_is_not(services: Services) -> None:
    job = jobs.begin_urls(URLS[:2], services)
    jobs.do(job.id, 1, services, failing(Refused("No.")))
    jobs.do(job.id, 2, services, adding(services))
    again = jobs.retry(job.id, 1, services)
    assert (again.state, again.rounds, again.ended_at) == (State.WAITING, 1, None)
    jobs.do(job.id, 1, services, adding(services))
    assert as_is(job.id, services) == (State.DONE, [ItemState.CONFIRMED] * 2)
    with pytest.raises(Conflict):
        jobs.retry(job.id, 2, services)
    with pytest.raises(NotFound):
        jobs.retry(job.id, 3, services)


def test_what_is_left_of_unfinished_jobs_is_found(services: Services) -> None:
    first, second = jobs.begin_urls(URLS, services), jobs.begin_urls(URLS[:1], services)
    jobs.do(first.id, 1, services, adding(services))
    jobs.do(second.id, 1, services, adding(services))
    assert [(job.id, len(items)) for job, items in jobs.unfinished(services)] == [(first.id, 4)]
    assert jobs.unfinished(services, State.WAITING) == []
    assert jobs.open_in_lane(first.id, "shop1.example", services) == [3, 5]


def test_files_are_kept_as_they_came_before_anything_is_read(services: Services) -> None:
    job = jobs.begin_files([("a.html", b"<p>a"), ("b.html", b"<p>b"), ("a again.html", b"<p>a")], services)
    with services.unit_of_work() as uow:
        items = uow.jobs.items(job.id)
    assert [item.what for item in items] == ["a.html", "b.html"]
    assert services.captures.read(items[1].capture or "") == b"<p>b"


def test_saying_yes_to_the_clean_ones_gives_the_ready_ones_back(services: Services) -> None:
    job = jobs.begin_urls(URLS[:2], services)

    def preview(item: Item, _job: Job, ended: Ended) -> None:
        state = ItemState.READY if item.position == 1 else ItemState.DUPLICATE
        with services.unit_of_work() as uow:
            ended(uow, Outcome(state, import_id=item.position))
            uow.commit(Action("imported"))

    for position in (1, 2):
        jobs.do(job.id, position, services, preview)
    changed = jobs.confirm_clean(job.id, services)
    assert changed.confirms_clean
    assert as_is(job.id, services) == (State.WAITING, [ItemState.WAITING, ItemState.DUPLICATE])
    with services.unit_of_work() as uow:
        assert uow.jobs.item(job.id, 1).import_id == 1


def test_a_text_too_long_to_be_a_list_of_links_is_not_searched(services: Services) -> None:
    with pytest.raises(Invalid, match="too long"):
        jobs.begin_urls(f"{URLS[0]}\n" + "nothing but words " * 120_000, services)


def test_an_item_whose_host_asks_to_wait_is_not_waited_for_once_the_job_is_cancelled(services: Services) -> None:
    job = jobs.begin_urls(URLS[:2], services)

    def cancelled_meanwhile(_item: Item, _job: Job, _ended: Ended) -> None:
        jobs.cancel(job.id, services)
        raise Busy("Later.", seconds=7)

    jobs.do(job.id, 1, services, cancelled_meanwhile)
    assert as_is(job.id, services) == (State.CANCELLED, [ItemState.CANCELLED] * 2)


def test_saying_yes_where_nothing_is_ready_does_nothing_again(services: Services) -> None:
    job = jobs.begin_urls(URLS[:1], services)
    jobs.do(job.id, 1, services, failing(Refused("No.")))
    assert jobs.confirm_clean(job.id, services).state is State.DONE
    assert as_is(job.id, services) == (State.DONE, [ItemState.FAILED])
