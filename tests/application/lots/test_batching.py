"""Items of a batch: previews are made, and become coins where the owner said so beforehand."""

from dataclasses import replace

from coinstack.application import batching, confirming_lots, importing_lots, jobs, splitting_lots
from coinstack.application.ports import PageLot, Services
from coinstack.domain.job import Item, ItemState
from coinstack.domain.lot import Lot, Picture
from tests import pictures
from tests.application.lots.examples import FAUSTINA, LOT_URL, living, lot, with_page
from tests.application.lots.stand_ins import Served

CARACALLA = (
    "Caracalla. AD 198-217. AR Denarius (19mm, 3.18 g, 12h). Rome mint. Struck AD 215. ANTONINVS PIVS AVG GERM, "
    "laureate head right / P M TR P XVIII COS IIII P P, Apollo standing left. RIC IV 254. VF."
)
OTHER_URL = LOT_URL.replace("56789", "56790")


def items(job_id: int, services: Services) -> list[Item]:
    """What became of each item."""
    with services.unit_of_work() as uow:
        return uow.jobs.items(job_id)


def another(coins: int = 1) -> Lot:
    """A lot beside the usual one."""
    return replace(lot(FAUSTINA), key="biddr/1234/56790", url=OTHER_URL, coins=coins)


def work_off(job_id: int, services: Services) -> list[ItemState]:
    """Do all that is open."""
    for item in items(job_id, services):
        if item.state is ItemState.WAITING:
            jobs.do(job_id, item.position, services, batching.working(services))
    return [item.state for item in items(job_id, services)]


def test_clean_lots_of_a_batch_become_coins_and_the_others_wait(services: Services) -> None:
    several = another(coins=3)
    web = Served({LOT_URL: b"one", OTHER_URL: b"several"})
    seen = replace(with_page(services, {b"one": [PageLot(lot(), {})], b"several": [PageLot(several, {})]}), web=web)
    job = jobs.begin_urls([LOT_URL, OTHER_URL], seen, confirms_clean=True)
    assert work_off(job.id, seen) == [ItemState.CONFIRMED, ItemState.READY]
    assert [item.coin_id for item in items(job.id, seen)] == [*living(seen), None]


def test_a_file_of_a_batch_may_hold_several_lots_and_is_as_good_as_the_worst(services: Services) -> None:
    several = replace(another(coins=2), key="biddr/1234/56791", text=CARACALLA)
    pages = {b"clean": [PageLot(lot(), {})], b"mixed": [PageLot(another(), {}), PageLot(several, {})]}
    seen = with_page(services, pages)
    job = jobs.begin_files([("clean.html", b"clean"), ("mixed.html", b"mixed")], seen, confirms_clean=True)
    assert work_off(job.id, seen) == [ItemState.CONFIRMED, ItemState.READY]
    assert len(living(seen)) == 2


def test_previews_that_are_there_become_coins_once_the_owner_says_yes_to_the_clean_ones(services: Services) -> None:
    web = Served({LOT_URL: b"one", OTHER_URL: b"several"})
    pages = {b"one": [PageLot(lot(), {})], b"several": [PageLot(another(coins=2), {})]}
    seen = replace(with_page(services, pages), web=web)
    job = jobs.begin_urls([LOT_URL, OTHER_URL], seen)
    assert work_off(job.id, seen) == [ItemState.READY, ItemState.READY]
    jobs.confirm_clean(job.id, seen)
    assert work_off(job.id, seen) == [ItemState.CONFIRMED, ItemState.READY]
    assert web.asked == [LOT_URL, OTHER_URL]


def test_a_preview_that_the_owner_confirmed_meanwhile_is_no_second_coin(services: Services) -> None:
    seen = replace(with_page(services, {b"one": [PageLot(lot(), {})]}), web=Served({LOT_URL: b"one"}))
    job = jobs.begin_urls([LOT_URL], seen)
    work_off(job.id, seen)
    number = items(job.id, seen)[0].import_id
    assert number is not None
    jobs.confirm_clean(job.id, seen)
    coin_id = confirming_lots.confirm(number, seen).coin_id
    assert work_off(job.id, seen) == [ItemState.CONFIRMED]
    assert items(job.id, seen)[0].coin_id == coin_id
    assert living(seen) == [coin_id]


def test_a_lot_all_of_whose_coins_are_confirmed_is_confirmed(services: Services) -> None:
    seen = replace(with_page(services, {b"two": [PageLot(another(coins=2), {})]}), web=Served({OTHER_URL: b"two"}))
    job = jobs.begin_urls([OTHER_URL], seen)
    work_off(job.id, seen)
    number = items(job.id, seen)[0].import_id
    assert number is not None
    splitting_lots.split(number, seen, coins=2)
    jobs.confirm_clean(job.id, seen)
    for row in (1, 2):
        confirming_lots.confirm(number, seen, row=row)
    assert work_off(job.id, seen) == [ItemState.CONFIRMED]
    assert len(living(seen)) == 2


def test_a_lot_that_came_in_by_another_way_meanwhile_waits_for_its_owner(services: Services) -> None:
    """Between the preview that was clean and its confirm, the same lot is brought in from a saved page."""
    address = "https://media.biddr.com/a.jpg"
    with_picture = replace(lot(), pictures=(Picture(address),))
    seen = with_page(services, {b"one": [PageLot(with_picture, {})], b"again": [PageLot(lot(), {})]})

    class Slow(Served):
        """A house whose picture takes as long to come as the owner needs to bring the lot in by hand."""

        def picture(self, url: str) -> bytes:
            (number,) = importing_lots.from_page(b"again", "lot.html", seen)
            confirming_lots.confirm(number, seen)
            return super().picture(url)

    slow = replace(seen, web=Slow({LOT_URL: b"one"}, {address: pictures.png(size=(300, 300))}))
    job = jobs.begin_urls([LOT_URL], slow, confirms_clean=True)
    assert work_off(job.id, slow) == [ItemState.DUPLICATE]
    assert len(living(seen)) == 1
