"""Invoices by e-mail: lots in tables and in plain text, what was charged, and messages that are none."""

from decimal import Decimal
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.errors import CoinStackError, Unreadable
from coinstack.domain.lot import PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure import invoices


def _message(
    plain: str = "", html: str = "", *, sender: str = "billing@cngcoins.com", subject: str = "Your invoice"
) -> bytes:
    message = EmailMessage()
    message["From"] = f"The House <{sender}>"
    message["To"] = "owner@example.org"
    message["Date"] = "Thu, 25 Jun 2026 09:12:00 +0000"
    message["Subject"] = subject
    message["Message-ID"] = "<1@example.org>"
    message.set_content(plain)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


HTML = """<html><body><p>CNG Electronic Auction 612. Invoice No. 98-1234</p>
<table><tr><th>Lot</th><th>Description</th><th>Hammer</th></tr>
<tr><td><a href="https://auctions.cngcoins.com/lots/view/4-LO4IAT/x?utm_source=mail">231</a></td><td>CAPPADOCIA, Caesarea. Hadrian. AR Drachm (17mm, 2.81 g, 12h)</td><td>$210.00</td></tr>
<tr><td>1,012</td><td>not a lot's number</td><td></td></tr>
<tr><td>305A</td><td>JUDAEA, Herodians. Æ Prutah</td><td>$1,060.00</td></tr></table>
<table><tr><td>Hammer total</td><td>$1,270.00</td></tr><tr><td>Buyer's premium (18%)</td><td>$228.60</td></tr>
<tr><td>Shipping</td><td>$20.00</td></tr><tr><td>Insurance</td><td>$5.50</td></tr><tr><td>Total</td><td>$1,524.10</td></tr></table>
</body></html>"""  # noqa: E501 -- a table as it is sent

GERMAN = """Rechnung Nr. 2026-778
Leu Numismatik Web Auction 29

Los 12 Probus. Antoninian, Ticinum. 3,91 g. RIC 311. vz      120,00
Los 13 Aurelian. Antoninian, Siscia. 4,01 g. RIC 227. ss   1'250,00

Summe der Zuschläge    1'370,00 CHF
Aufgeld 22,5 %           308,25 CHF
Versand und Versicherung  25,00 CHF
MwSt 8,1 %               137,96 CHF
Gesamtbetrag           1'841,21 CHF
"""

BLOCKS = """Thank you for your purchase in Example Auction 5.

Lot 41
Severus Alexander. AR Denarius. RIC 133.
Lustrous.
Hammer price: EUR 95

Lot 42: Julia Mamaea. AR Denarius. RIC 343. EUR 60

Shipping: EUR 8
Total due: EUR 187.25
"""


def test_lots_in_a_table_are_listed_with_what_was_charged() -> None:
    invoice = invoices.open_invoice(_message("See the table.", HTML))
    assert (invoice.house, invoice.number, invoice.sale) == ("cng", "98-1234", "CNG Electronic Auction 612")
    assert [(lot.lot_number, lot.hammer) for lot in invoice.lots] == [
        ("231", Money(Decimal("210.00"), "USD")),
        ("305A", Money(Decimal("1060.00"), "USD")),
    ]
    assert invoice.lots[0].text == "CAPPADOCIA, Caesarea. Hadrian. AR Drachm (17mm, 2.81 g, 12h)"
    assert invoice.premium == Money(Decimal("228.60"), "USD") and invoice.premium_rate == 18
    assert invoice.shipping == Money(Decimal("25.50"), "USD")
    assert invoice.total == Money(Decimal("1524.10"), "USD") and invoice.warnings == ()
    first = invoices.as_lots(invoice)[0]
    assert (first.key, first.basis) == ("cng/auctions/4-lo4iat", PriceBasis.HAMMER)
    assert first.url == "https://auctions.cngcoins.com/lots/view/4-LO4IAT/x"


def test_sums_without_a_currency_have_that_of_the_others() -> None:
    invoice = invoices.open_invoice(_message(GERMAN, sender="info@leunumismatik.com"))
    assert [(lot.lot_number, lot.hammer) for lot in invoice.lots] == [
        ("12", Money(Decimal("120.00"), "CHF")),
        ("13", Money(Decimal("1250.00"), "CHF")),
    ]
    assert invoice.tax == Money(Decimal("137.96"), "CHF") and invoice.premium_rate == Decimal("22.5")
    assert invoice.total == Money(Decimal("1841.21"), "CHF")
    assert invoice.number == "2026-778"


def test_lots_in_blocks_are_listed() -> None:
    invoice = invoices.open_invoice(_message(BLOCKS))
    assert [(lot.lot_number, lot.text, lot.hammer) for lot in invoice.lots] == [
        ("41", "Severus Alexander. AR Denarius. RIC 133.\nLustrous.", Money(Decimal(95), "EUR")),
        ("42", "Julia Mamaea. AR Denarius. RIC 343.", Money(Decimal(60), "EUR")),
    ]
    assert invoice.total == Money(Decimal("187.25"), "EUR")


def test_a_lot_that_is_missing_is_told_by_the_sum() -> None:
    invoice = invoices.open_invoice(_message(GERMAN.replace("1'370,00", "2'370,00")))
    assert "add up" in invoice.warnings[0]


@pytest.mark.parametrize(
    ("plain", "words"),
    [
        ("", "no lots"),
        ("Dear Sir, lot 12 was nice. See you on 24 November 2026.", "no lots"),
        ("Total 12.00 EUR", "no lots"),
    ],
)
def test_a_message_without_lots_is_refused(plain: str, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        invoices.open_invoice(_message(plain))


def test_an_invoice_in_a_pdf_is_said_to_be_one() -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("Your invoice is attached.")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="invoice.pdf")
    with pytest.raises(Unreadable, match=r"“invoice\.pdf” beside it is not read\. Open it"):
        invoices.open_invoice(message.as_bytes())


def test_a_paper_beside_a_message_that_lists_its_lots_is_named_and_to_be_compared() -> None:
    message = EmailMessage()
    message["From"] = "info@leunumismatik.com"
    message.set_content(GERMAN)
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="Rechnung 7.pdf")
    (warning,) = invoices.open_invoice(message.as_bytes()).warnings
    assert "“Rechnung 7.pdf”" in warning and "paste what is missing" in warning


def test_a_message_is_told_from_a_saved_page() -> None:
    assert invoices.is_message(_message(BLOCKS), "x")
    page = b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.example/\r\nSubject: x\r\nDate: x\r\n\r\n"
    assert not invoices.is_message(page, "lot.mhtml")
    assert not invoices.is_message(b"<html>From: x</html>", "lot.eml")


@given(st.binary(max_size=2_000), st.text(max_size=500))
def test_no_message_breaks_the_reader(noise: bytes, text: str) -> None:
    for data in (
        noise,
        b"From: a@b\r\nContent-Type: text/html\r\n\r\n" + noise,
        _message(BLOCKS).replace(b"EUR", noise[:9]),
    ):
        try:
            invoices.open_invoice(data)
        except CoinStackError:
            continue
    for line in (text, f"Lot 12 {text} 12.00 EUR"):
        list(invoices._lots(line.split("\n"), {}))
