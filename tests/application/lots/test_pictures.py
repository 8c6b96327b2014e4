"""A lot's pictures become the coin's photographs."""

from dataclasses import replace

import pytest

from coinstack.application import confirming_lots, importing_lots
from coinstack.application.confirming_lots import Wish
from coinstack.application.ports import PageLot, Services
from coinstack.domain.errors import NotFound, Refused
from coinstack.domain.lot import Picture
from coinstack.domain.vocabulary import PhotoRole
from tests import pictures
from tests.application.lots.examples import coin_of, looked, lot, with_page, with_pictures
from tests.application.lots.stand_ins import Served


def test_pictures_of_a_saved_page_become_photographs(services: Services) -> None:
    page = with_pictures(obverse=pictures.png(size=(300, 300)), reverse=pictures.png(size=(310, 300)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    _, preview, _ = looked(number, seen)
    assert [(one.id, one.width, one.height) for one in preview.pictures] == [(1, 300, 300), (2, 310, 300)]
    coin = coin_of(confirming_lots.confirm(number, seen).coin_id, seen)
    assert [(photo.role, photo.width, photo.primary) for photo in coin.photos] == [
        (PhotoRole.OBVERSE, 300, True),
        (PhotoRole.REVERSE, 310, True),
    ]


def test_pictures_are_chosen_named_and_turned(services: Services) -> None:
    page = with_pictures(one=pictures.png(size=(300, 200)), two=pictures.png(size=(310, 200)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    done = confirming_lots.confirm(number, seen, photos=[Wish(2, PhotoRole.EDGE, 90)])
    (photo,) = coin_of(done.coin_id, seen).photos
    assert (photo.role, photo.width, photo.height, photo.media_type) == (PhotoRole.EDGE, 200, 310, "image/png")


def test_a_picture_that_lies_about_its_kind_is_left_out_and_told(services: Services) -> None:
    page = with_pictures(one=b"<html><script>alert(1)</script></html>", two=pictures.png(size=(310, 200)))
    seen = with_page(services, {b"page": [page]})
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    record, preview, _ = looked(number, seen)
    assert [one.id for one in preview.pictures] == [2]
    assert record.notes[0].startswith("Picture 1 was left out.")


def test_a_picture_that_cannot_be_had_is_left_out_unless_it_was_asked_for(services: Services) -> None:
    page = PageLot(replace(lot(), pictures=(Picture("https://10.0.0.1/a.jpg"),)), {})
    refusing = Served(shots={"https://10.0.0.1/a.jpg": Refused("10.0.0.1 is an address of a private network.")})
    seen = replace(with_page(services, {b"page": [page]}), web=refusing)
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    with pytest.raises(Refused, match="private"):
        confirming_lots.confirm(number, seen, photos=[Wish(1)])
    done = confirming_lots.confirm(number, seen)
    assert done.is_first
    assert "private" in done.notes[0]
    assert coin_of(done.coin_id, seen).photos == []


def test_a_picture_from_the_web_is_had_once_and_kept_with_the_preview(services: Services) -> None:
    address = "https://media.biddr.com/a.jpg"
    web = Served(shots={address: pictures.png(size=(300, 300))})
    seen = replace(with_page(services, {b"page": [PageLot(replace(lot(), pictures=(Picture(address),)), {})]}), web=web)
    (number,) = importing_lots.from_page(b"page", "lot.html", seen)
    assert confirming_lots.picture(number, 1, seen) == pictures.png(size=(300, 300))
    confirming_lots.confirm(number, seen)
    assert web.asked == [address]
    with pytest.raises(NotFound):
        confirming_lots.picture(number, 2, seen)
