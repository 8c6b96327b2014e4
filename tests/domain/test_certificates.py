"""Certificates of the services: their barcodes, and where texts name them."""

import pytest

from coinstack.domain import certificates
from coinstack.domain.certificates import Label


@pytest.mark.parametrize(
    ("digits", "label"),
    [
        ("468290304682903012", Label("NGC", "4682903-012", "30")),
        ("46829030504682903012", Label("NGC", "4682903-012", "30")),
        ("0012345678963001234567", Label("PCGS", "1234567", "63")),
        ("1234567801234567", Label("PCGS", "1234567")),
        ("9783161484100", None),
        ("no digits", None),
    ],
)
def test_a_barcode_is_that_of_a_slab_or_none(digits: str, label: Label | None) -> None:
    assert certificates.of_barcode(digits) == label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("NGC 2167888-014", [("NGC", "2167888-014")]),
        ("see ngccoin.com/certlookup/216788014/", [("NGC", "216788-014")]),
        ("https://www.pcgs.com/cert/12345678 and again pcgs.com/cert/12345678", [("PCGS", "12345678")]),
        ("PCGS cert 12345678, ANACS #1234567", [("PCGS", "12345678"), ("ANACS", "1234567")]),
        ("certlookup/1234567890123", []),
        ("PCGS #12345", []),
        ("lot 12345678", []),
    ],
)
def test_a_text_names_certificates_by_their_address_or_their_service(text: str, labels: list[tuple[str, str]]) -> None:
    assert [(one.service, one.number) for one in certificates.in_text(text)] == labels
