"""The page of a certificate, copied as text: whose it is, its number, its grade, and the coin that it describes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import certificate_texts, told
from coinstack.domain.certificates import Slab
from coinstack.domain.lot_preview import with_slab
from coinstack.infrastructure.house_pages import HousePages

PCGS = """PCGS Cert Verification
Certification Number: 41234567
Name: Trajan AR Denarius, AD 98-117
Denomination: Denarius
Metal: Silver
Mint: Rome
Weight: 3.41 g
Grade: AU55
Population: 1"""
ANACS = """ANACS
Certification Number
4567890
Description
Roman Empire, Trajan, AD 98-117, AR Denarius. Rome. Laureate head right / Victory standing left. RIC 128.
Grade
VF 30
Details
Scratched"""
ICG = (
    "ICG Certification Verification\nCertification #\t1234567801\nDenomination\tTetradrachm\nYear\t440-404 BC\n"
    "Grade\tChoice EF45"
)
NGC = """NGC Ancients
Home   Certification Lookup
NGC Cert #:
4682903-012
Coin Description:
ROMAN EMPIRE. Hadrian, AD 117-138. AR Denarius (18mm, 3.37g). Rome.
Grade:
Ch XF★
Strike:
5/5
Surface:
4/5
Style:
Fine Style"""


def slab(text: str) -> Slab:
    (found,) = HousePages().read(text.encode(), certificate_texts.PASTED, None)
    assert found.slab is not None
    return found.slab


@pytest.mark.parametrize(
    ("text", "service", "number", "grade", "remark"),
    [
        (PCGS, "PCGS", "41234567", "AU55", None),
        (ANACS, "ANACS", "4567890", "VF 30", "Scratched"),
        (ICG, "ICG", "1234567801", "Choice EF45", None),
        (NGC, "NGC", "4682903-012", "Ch XF", None),
    ],
    ids=["PCGS", "ANACS", "ICG", "NGC"],
)
def test_a_certificates_text_tells_whose_it_is_its_number_and_its_grade(
    text: str, service: str, number: str, grade: str, remark: str | None
) -> None:
    found = slab(text)

    assert (found.service, found.number, found.grade, found.remark) == (service, number, grade, remark)


def test_strike_surface_star_and_style_of_ngc_are_told() -> None:
    found = slab(NGC)

    assert (found.strike, found.surface, found.star, found.fine_style) == (5, 4, True, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PCGS, {"issuer": "Trajan", "denomination": "Denarius", "mint": "Rome", "weight_g": 3.41, "grade": "AU55"}),
        (ANACS, {"issuer": "Trajan", "mint": "Rome", "reverse_design": "Victory standing left", "grade": "VF 30"}),
        (ICG, {"denomination": "Tetradrachm", "year_from": -440, "year_to": -404, "grade": "Choice EF45"}),
    ],
    ids=["PCGS", "ANACS", "ICG"],
)
def test_the_coin_is_read_from_what_the_certificate_describes(text: str, expected: dict[str, object]) -> None:
    found = slab(text)
    coin = with_slab(told.read(found.text), found).coin
    description = coin["description"]

    assert isinstance(description, dict)
    assert {name: description.get(name) for name in expected} == expected


OTHERS = [
    "Trajan AR Denarius, PCGS graded. Cert# 41234567.\nGrade: VF",
    f"Lot 5\nEstimate: $100\n{PCGS}",
    PCGS.replace("PCGS", "A service"),
    PCGS.replace("Certification Number: 41234567\n", ""),
    PCGS.replace("41234567", "4123"),
    PCGS.replace("Grade: AU55\n", ""),
    "",
]


@pytest.mark.parametrize("text", OTHERS)
def test_another_text_is_no_certificate(text: str) -> None:
    assert certificate_texts.read(text) is None


LINES = st.lists(st.sampled_from([*PCGS.split("\n"), *ANACS.split("\n"), *NGC.split("\n"), "ICG", "", "Grade:"]))


@given(LINES)
def test_any_lines_are_a_certificate_or_none(lines: list[str]) -> None:
    text = "\n".join(lines)
    if certificate_texts.read(text):
        assert slab(text).number
