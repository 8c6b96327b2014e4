"""Different spellings of one thing have one key."""

import pytest

from coinstack.domain import keys


@pytest.mark.parametrize(
    ("one", "other"),
    [("Trajan", "TRAJAN"), ("Kyzikos", "Cyzicus"), ("Constantine I", "Constantine the Great"), ("Athens", "athens")],
)
def test_a_ruler_or_city_has_one_key_however_it_is_written(one: str, other: str) -> None:
    assert keys.of_issuer(one) == keys.of_issuer(other)


def test_years_settle_which_bearer_of_a_name_is_meant() -> None:
    assert keys.of_issuer("Philip II", "greek", (-359, -336)) != keys.of_issuer(
        "Philip II", "roman_imperial", (247, 249)
    )


def test_what_nobody_knows_is_kept_as_folded_text() -> None:
    assert keys.of_issuer("Näméless  Ruler") == keys.of_mint("nameless ruler") == keys.of_denomination("NAMELESS RULER")
    assert keys.of_text("Künker") == "kunker"
    assert keys.of_text("Владимир") == "владимир"
    assert keys.of_text(" ? ") == "?"


def test_denominations_of_one_family_are_found_together() -> None:
    assert keys.of_family("Aurelianus") == keys.of_family("Antoninianus")
    assert keys.of_family("no such piece") is None


def test_a_region_is_the_one_that_is_said_else_that_of_the_mint() -> None:
    assert keys.region(None, "Kyzikos") == "Mysia"
    assert keys.region("Bithynia", "Kyzikos") == "Bithynia"
    assert keys.region("the moon", None) == "the moon"
    assert keys.region(None, "nowhere") is None
    assert keys.region(None, None) is None


def test_a_place_lies_in_all_places_around_it() -> None:
    box, tray, slot = keys.of_place("Velv2-5-1")
    assert tray.startswith(box + "/")
    assert slot.startswith(tray + "/")
    assert keys.of_place("velv2-5-1") == (box, tray, slot)
    assert keys.of_place("Velv2-5")[-1] == tray


def test_a_certificate_is_one_however_it_is_spaced() -> None:
    assert keys.of_certificate("NGC", " 4682903-012 ") == keys.of_certificate("ngc", "4682903-012")
