"""A lot's address: asked once, or told how its page is saved."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.ports import PageLot, Services
from coinstack.domain.errors import Invalid, NotFetched, Unreadable
from coinstack.domain.fetched import Fetched
from tests.application.lots.examples import (
    LOT_URL,
    lot,
    with_page,
)
from tests.application.lots.stand_ins import Served


def test_a_house_that_is_not_fetched_says_how_to_save_its_page_and_what_is_known(services: Services) -> None:
    seen = with_page(services, {b"page": [PageLot(lot(), {})]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    known = confirming_lots.confirm(number, seen).coin_id
    with pytest.raises(NotFetched) as told_:
        importing_lots.from_url(LOT_URL, seen)
    assert told_.value.hint == "Save the page with Ctrl+S and drop it here."
    assert (told_.value.key, told_.value.known) == ("biddr/1234/56789", (known,))


def test_a_site_that_does_not_answer_says_how_to_save_the_page(services: Services) -> None:
    seen = replace(with_page(services, {}), web=Served())
    with pytest.raises(NotFetched, match="did not answer"):
        importing_lots.from_url(LOT_URL, seen)


def test_a_page_of_another_kind_keeps_nothing(services: Services) -> None:
    seen = replace(with_page(services, {}), web=Served({LOT_URL: b"a search"}))
    with pytest.raises(Unreadable):
        importing_lots.from_url(LOT_URL, seen)
    with services.unit_of_work() as uow:
        assert uow.imports.previews() == []


@pytest.mark.parametrize("url", ["", "  ", "not an address", "javascript:alert(1)", "file:///etc/passwd"])
def test_what_is_no_web_address_is_refused(url: str, services: Services) -> None:
    with pytest.raises(Invalid):
        importing_lots.from_url(url, services)


def test_one_address_pasted_twice_at_once_is_one_preview(services: Services) -> None:
    """Each answer of the house differs, as pages with a clock in them do."""
    pages = {b"%d" % number: [PageLot(lot(), {})] for number in range(4)}
    start, numbers, counter = threading.Barrier(4), list[int](), iter(range(4))

    class Clock(Served):
        def page(self, url: str) -> Fetched:
            body = b"%d" % next(counter)
            start.wait()
            return Fetched(url, url, 200, "text/html", body, datetime.now(UTC), from_snapshot=False, sha256="0" * 64)

    seen = replace(with_page(services, pages), web=Clock())
    threads = [
        threading.Thread(target=lambda: numbers.append(importing_lots.from_url(LOT_URL, seen))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(numbers)) == 1
