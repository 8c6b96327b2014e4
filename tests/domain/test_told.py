"""What a lot's text says, in the forms that a coin's record has."""

import pytest

from coinstack.domain import told
from coinstack.domain.coin import Description
from coinstack.domain.imported import rebuilt


def read(text: str) -> Description:
    return rebuilt({"description": told.read(text).coin.get("description") or {}}).description


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("CONSTANS II", "Constans II"),
        ("TRAJAN", "Trajan"),
        ("SEPTIMIUS SEVERUS", "Septimius Severus"),
        ("ALEXANDER III OF MACEDON", "Alexander III of Macedon"),
        ("Philip I", "Philip I"),
    ],
)
def test_a_name_in_capitals_is_written_as_names_are(printed: str, name: str) -> None:
    assert told._without_capitals(printed) == name


def test_a_ruler_in_capitals_is_the_ruler_that_other_coins_have() -> None:
    said = read("CONSTANS II. 641-668 AD. AV Solidus (4.47 g, 6h). CONSTANTINOPLE mint. EF.")
    assert (said.issuer, said.mint, said.denomination) == ("Constans II", "Constantinople", "Solidus")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Mark Antony. 41 BC. AR Denarius (3.5 g).", "41 BC"),
        ("Philip II. Tetradrachm (14.2 g), Pella, 323-315 B.C.", "323-315 B.C."),
    ],
)
def test_the_full_stop_of_a_sentence_is_not_of_the_date(text: str, date: str) -> None:
    assert read(text).date_text == date


def test_a_doubt_about_the_issuer_is_told() -> None:
    assert read("Trajan(?). AR Denarius (3.4 g). Rome mint. VF.").uncertain == ("issuer",)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("NGC XF 5/5 - 4/5, NGC 2167888-014.", ["2167888-014"]),
        ("NGC 2167888-014. NGC XF 5/5 - 4/5 2167888-014.", ["2167888-014"]),
        ("See ngccoin.com/certlookup/2167888014 and pcgs.com/cert/12345678.", ["2167888-014", "12345678"]),
        ("VF.", []),
    ],
)
def test_a_slab_that_the_text_names_is_a_certificate_once(text: str, numbers: list[str]) -> None:
    held = told.read("Trajan. AR Denarius (3.4 g). Rome mint. " + text).coin.get("certificates", [])
    assert isinstance(held, list)
    assert [one["number"] for one in held if isinstance(one, dict)] == numbers
