"""Sums of money: an exact amount, and the currency where somebody named it."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache


@dataclass(frozen=True)
class Money:
    """An amount; `currency` is an ISO 4217 code, or None where nobody said (it is never assumed)."""

    amount: Decimal
    currency: str | None = None


LONGEST = 200
"""Characters of a text that are looked at; a sum is shorter."""

# Code: what else means it. A lone "$" is taken as the United States', "¥" as Japan's; "kr" and "Fr." could be several.
_CURRENCIES = """
    EUR: € euro euros
    USD: $ us$ us-$ u.s.$ u.s.-$ us-dollar us-dollars dollar dollars dólar dólares dollari dollaro
    GBP: £ £stg stg pound pounds sterling pound-sterling pounds-sterling pfund
    GBP: livre-sterling livres-sterling sterlina sterline libra libras
    CHF: sfr sfr. schweizer-franken franken swiss-franc swiss-francs franc-suisse francs-suisses franchi-svizzeri
    CHF: francos-suizos
    JPY: ¥ yen
    AUD: a$ au$ aus$ australian-dollar australian-dollars
    CAD: c$ ca$ can$ canadian-dollar canadian-dollars
    NZD: nz$
    HKD: hk$
    SGD: s$
    SEK: skr
    NOK: nkr
    DKK: dkr
    PLN: zł złoty
    CZK: kč
    HUF: ft forint
    RON: lei
    BGN: лв
    RUB: ₽ rubel rubles
    TRY: ₺ tl
    ILS: ₪ nis shekel shekels
    INR: ₹
    CNY: rmb
    UAH: ₴
    ZAR:
    MXN:
    BRL: r$
    DEM: dm d-mark deutsche-mark
    FRF: ff francs-français french-francs
    ITL: lire lira
    ATS: öS schilling
    NLG: hfl gulden
    BEF:
    ESP: pts ptas pesetas"""

_BLANKS = str.maketrans(
    dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\t\n\r", " ")
    | {"’": "'", "−": "-", "–": "-"}
)
_AMOUNT = r"\d{1,3}(?:[ '.,]\d{3})+(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3})?"
_TAIL = r"(?:[.,](?:-{1,2}|—))?"
_SAID = re.compile(
    r"(?:(?:paid|price|hammer|cost|total|sold for|approx|approximately|ca|circa|about|preis|zuschlag|prix|prezzo"
    r"|precio)(?: price)?(?: realized)?[ .:]{0,3}|~ ?)*",
    re.IGNORECASE,
)


def currency(text: str) -> str | None:
    """The ISO 4217 code that a code, a symbol or a word in five languages means: "CHF", "US$", "livres sterling"."""
    return _codes().get(re.sub(r"\s+", "-", text[:40].translate(_BLANKS).strip(" .,:;()[]")).casefold())


def read(text: str) -> Money | None:
    """The one sum of a text: "1.200 CHF", "€ 12 500,00", "384"; None where there is none, or a range, or a debt.

    Three figures behind a lone point or comma are thousands, because money has two decimals ("10.000" is ten thousand).
    A number without a currency is a sum only where it stands alone.
    """
    text = text[:LONGEST].translate(_BLANKS).strip()
    found = _with_currency().search(text)
    if found:
        code = currency(found["before"] or found["after"] or "")
        amount = _amount(found["amount"] or found["amount_first"])
        return Money(amount, code) if amount is not None else None
    alone = re.fullmatch(rf"(?P<amount>{_AMOUNT}){_TAIL}", text[_said(text) :], re.ASCII)
    amount = _amount(alone["amount"]) if alone else None
    return Money(amount) if amount is not None else None


def _said(text: str) -> int:
    match = _SAID.match(text)
    return match.end() if match else 0


@lru_cache
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for line in filter(None, (line.strip() for line in _CURRENCIES.splitlines())):
        code, _, words = line.partition(":")
        codes |= {word.casefold(): code for word in (code, *words.split())}
    return codes


@lru_cache
def _with_currency() -> re.Pattern[str]:
    """A sum with its currency before or behind it; no sign of debt before, no range around it."""
    written = "|".join(re.escape(word).replace(r"\-", "[ -]") for word in sorted(_codes(), key=len, reverse=True))
    name = rf"(?<![^\W\d_])(?:{written})(?![^\W\d_])"
    no_more = r"(?![ ]?[-/x][ ]?\d)(?![\d'.,]*\d)"
    return re.compile(
        rf"(?<![-\d/] )(?<![-\w.,'/])(?:(?P<before>{name})[ .:]{{0,2}}(?P<amount>{_AMOUNT}){_TAIL}{no_more}"
        rf"|(?P<amount_first>{_AMOUNT}){_TAIL}[ ]{{0,2}}(?P<after>{name}))",
        re.IGNORECASE | re.ASCII,
    )


def _amount(written: str) -> Decimal | None:
    """The exact amount of a number as written, whatever parts its thousands."""
    written = written.replace(" ", "").replace("'", "")
    whole, sign, fraction = written, "", ""
    if match := re.fullmatch(r"(.*)([.,])(\d{1,3})", written):
        whole, sign, fraction = match[1], match[2], match[3]
    if sign and sign in whole and not (set(".,") - {sign}) & set(whole):
        whole, fraction = written, ""  # 1.234.567
    elif len(fraction) == 3 and whole.strip("0") and len(whole) <= 3:
        whole, fraction = written, ""  # 10.000
    digits = whole.replace(".", "").replace(",", "")
    return Decimal(f"{digits}.{fraction}" if fraction else digits)
