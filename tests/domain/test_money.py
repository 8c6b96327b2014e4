"""Sums as houses, invoices and collectors write them."""

from decimal import Decimal

import pytest

from coinstack.domain import money
from coinstack.domain.money import Money


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("384", "384", None),
        ("16.5", "16.5", None),
        ("7,5", "7.5", None),
        ("16.50", "16.50", None),
        ("0", "0", None),
        ("10.000", "10000", None),
        ("10,000", "10000", None),
        ("1.200", "1200", None),
        ("1 250", "1250", None),
        ("1'250", "1250", None),
        ("1’250", "1250", None),
        ("1.234.567,89", "1234567.89", None),
        ("1,234,567.89", "1234567.89", None),
        ("0.500", "0.500", None),
        ("1,234.5", "1234.5", None),
        ("12345.67", "12345.67", None),
        ("120.-", "120", None),
        ("~ 100", "100", None),
        ("1.200 CHF", "1200", "CHF"),
        ("1'250 CHF", "1250", "CHF"),
        ("18'000 CHF", "18000", "CHF"),
        ("CHF 120.-", "120", "CHF"),
        ("€ 12 500,00", "12500.00", "EUR"),
        ("€12\N{NARROW NO-BREAK SPACE}500,00", "12500.00", "EUR"),
        ("12.500,00 €", "12500.00", "EUR"),
        ("EUR 1.200,-", "1200", "EUR"),
        ("1.200,-- €", "1200", "EUR"),
        ("US$ 475", "475", "USD"),
        ("US$475.00", "475.00", "USD"),
        ("$475", "475", "USD"),
        ("475 $", "475", "USD"),
        ("USD475", "475", "USD"),
        ("475USD", "475", "USD"),
        ("£1,234.50", "1234.50", "GBP"),
        ("£ 80", "80", "GBP"),
        ("80 GBP (Approx. 101 USD / 93 EUR)", "80", "GBP"),
        ("A$ 300", "300", "AUD"),
        ("AU$300", "300", "AUD"),
        ("C$ 20", "20", "CAD"),
        ("Hammer: 1'250 CHF", "1250", "CHF"),
        ("Price realized: 2,160 USD", "2160", "USD"),
        ("paid 45 euros", "45", "EUR"),
        ("45 euro", "45", "EUR"),
        ("120 Schweizer Franken", "120", "CHF"),
        ("80 livres sterling", "80", "GBP"),
        ("sfr 100", "100", "CHF"),
        ("100 DM", "100", "DEM"),
        ("250.000 lire", "250000", "ITL"),
        ("12000 ¥", "12000", "JPY"),
        ("approx. 100 EUR", "100", "EUR"),
        ("100 eur", "100", "EUR"),
        ("1,50 €", "1.50", "EUR"),
        ("450 zł", "450", "PLN"),
    ],
)
def test_a_sum_is_read_to_the_cent(text: str, amount: str, currency: str | None) -> None:
    found = money.read(text)
    assert found == Money(Decimal(amount), currency)
    assert str(found.amount) == amount


@pytest.mark.parametrize(
    "text",
    "| |free|EUR|-5|−5 EUR|- 5 EUR|EUR -5|100-150 EUR|100 - 150|EUR 100-150|RIC 207|14/04/2011|2011-04-14|1.2.3"
    "|12.50.00|lot 12|3.47 g|1/2|٣ EUR|2 coins|12,34,56 EUR|eBay|5 kr|gift, 2010".split("|"),
)
def test_what_is_no_single_sum_is_not_read(text: str) -> None:
    assert money.read(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EUR", "EUR"),
        ("eur", "EUR"),
        ("€", "EUR"),
        ("Euro", "EUR"),
        ("US$", "USD"),
        ("$", "USD"),
        ("Dollars", "USD"),
        ("£", "GBP"),
        ("pounds sterling", "GBP"),
        ("livres sterling", "GBP"),
        ("SFr.", "CHF"),
        ("Schweizer Franken", "CHF"),
        ("(EUR)", "EUR"),
        ("CHF", "CHF"),
        ("A$", "AUD"),
        ("yen", "JPY"),
        ("dólares", "USD"),
    ],
)
def test_a_currency_is_known_by_code_symbol_and_word(text: str, code: str) -> None:
    assert money.currency(text) == code


@pytest.mark.parametrize("text", ["", "kr", "Fr.", "denarii", "XYZ", "silver"])
def test_a_word_that_could_be_several_or_no_currency_is_none(text: str) -> None:
    assert money.currency(text) is None
