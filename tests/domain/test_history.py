"""What changed, and what an undo may set back."""

import datetime as dt
from decimal import Decimal

from coinstack.domain import history
from coinstack.domain.coin import Certificate, Citation, Coin, Description, Source
from coinstack.domain.document import patch
from coinstack.domain.history import ADDED, TRASHED, Change, Kept

NOW = dt.datetime(2026, 1, 25, tzinfo=dt.UTC)


def test_an_empty_coin_holds_nothing_but_its_status() -> None:
    assert history.snapshot(Coin()) == {("coin", "", "status"): "owned"}


def test_a_difference_is_told_field_by_field_and_child_by_child() -> None:
    coin = Coin(Description(mint="Rome", weight_g=Decimal("3.4")), citations=[Citation("RIC 1", primary=True)])
    uid = coin.citations[0].uid
    before = history.snapshot(coin)
    patch(coin, {"description": {"weight_g": 3.5}, "citations": [{"uid": uid, "note": "seen"}, {"raw": "RIC 2"}]})
    changes = history.difference(before, history.snapshot(coin))
    assert [(one.entity, one.field, one.before) for one in changes] == [
        ("description", "weight_g", 3.4),
        ("citations", "note", None),
        ("citations", "", None),
    ]


def test_a_path_names_the_place_in_one_word() -> None:
    assert history.path(Change("description", "", "mint", None, "Rome")) == "description.mint"
    assert history.path(Change("coin", "", "notes", None, "x")) == "notes"
    assert history.path(Change("citations", "u", "raw", None, "x")) == "citations.u.raw"
    assert history.path(Change("citations", "u", "", None, {})) == "citations.u"


def test_an_added_coin_goes_to_the_trash_and_stays_where_it_lay() -> None:
    coin = Coin()
    history.undo(coin, [Change(*ADDED, None, None)], now=NOW)
    assert coin.trashed_at == NOW
    history.undo(coin, [Change(*ADDED, None, None)], now=NOW + dt.timedelta(1))
    assert coin.trashed_at == NOW


def test_the_trash_is_undone() -> None:
    coin = Coin(trashed_at=NOW)
    assert history.undo(coin, [Change(*TRASHED, None, NOW.isoformat())], now=NOW) == []
    assert coin.trashed_at is None
    history.undo(coin, [Change(*TRASHED, NOW.isoformat(), None)], now=NOW)
    assert coin.trashed_at == NOW


def test_who_said_a_value_is_set_back_with_it_and_never_told_as_kept() -> None:
    before = Source("workbook", NOW, 3)
    coin = Coin(sources={"mint": before})
    held = history.snapshot(coin)
    coin.sources = {"mint": Source("owner", NOW), "notes": Source("owner", NOW)}
    changes = history.difference(held, history.snapshot(coin))
    assert history.undo(coin, changes, now=NOW) == []
    assert coin.sources == {"mint": before}
    coin.sources = {"mint": Source("somebody", NOW)}
    assert history.undo(coin, changes, now=NOW) == []
    assert coin.sources == {"mint": Source("somebody", NOW)}


def test_a_child_that_was_taken_off_comes_back_to_its_place() -> None:
    coin = Coin(certificates=[Certificate("NGC", "1"), Certificate("PCGS", "2", position=1)])
    held = history.snapshot(coin)
    patch(coin, {"certificates": [{"uid": coin.certificates[1].uid}]})
    changes = history.difference(held, history.snapshot(coin))
    assert history.undo(coin, changes, now=NOW) == []
    assert [one.service for one in coin.certificates] == ["NGC", "PCGS"]
    assert history.snapshot(coin) == held


def test_a_child_that_is_gone_is_left_gone_and_told() -> None:
    coin = Coin(citations=[Citation("RIC 1")])
    held = history.snapshot(coin)
    coin.citations[0].note = "seen"
    changes = history.difference(held, history.snapshot(coin))
    coin.citations.clear()
    assert history.undo(coin, changes, now=NOW) == []  # nothing is there, as before the note was
    coin = Coin(citations=[Citation("RIC 1", note="old")])
    uid = coin.citations[0].uid
    assert history.undo(Coin(), [Change("citations", uid, "note", "old", "new")], now=NOW) == [
        Kept(0, f"citations.{uid}.note", None)
    ]


def test_a_type_that_is_cited_otherwise_by_now_is_not_cited_again() -> None:
    coin = Coin(citations=[Citation("RIC 1", type_key="k")])
    held = history.snapshot(coin)
    coin.citations[:] = [Citation("RIC I, 1", type_key="k", primary=True)]
    removed = [one for one in history.difference(held, history.snapshot(coin)) if one.after is None]
    kept = history.undo(coin, removed, now=NOW)
    assert [one.now for one in kept] == [None]
    assert [one.raw for one in coin.citations] == ["RIC I, 1"]


def test_what_comes_to_nothing_is_no_net_change() -> None:
    there, back = Change("coin", "", "notes", None, "x"), Change("coin", "", "notes", "x", None)
    other = Change("coin", "", "number", None, "7")
    trash = Change(*TRASHED, None, "2026")
    assert history.net([there, other, back, trash]) == [other]
    assert history.net([there, Change("coin", "", "notes", "x", "y")]) == [Change("coin", "", "notes", None, "y")]
