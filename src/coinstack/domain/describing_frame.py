"""What a page says around a description: sale, number, estimate, price, buttons; nothing of it is the coin's."""

import re

LONGEST = 130
"""Characters of a line of the frame."""

_CURRENCY = r"(?:CHF|USD|EUR|GBP|AUD|CAD|US\$|\$|€|£)"
_AMOUNT = rf"(?:{_CURRENCY}\s?\d[\d'’ .,]*|\d[\d'’ .,]*\s?{_CURRENCY})"
_MONTH = r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*"
_DATE = rf"\d{{1,2}}(?:\.\d{{1,2}}\.|[.\s-]{{1,2}}(?:\d{{1,2}}\s)?{_MONTH}\.?,?\s)\d{{4}}"
_LINE = re.compile(
    r"[ \t]*(?:"
    r"(?:estimate[sd]?|estimation|estimated value|schätzpreis|schätzung|starting "
    r"(?:price|bid)|start ?price|startpreis|ausruf|price realized"
    r"|price|prix(?: de départ| réalisé)?|zuschlag|hammer(?: price)?|sold (?:for|price)"
    r"|prezzo|base d'asta|salida|current bid|opening bid"
    rf"|minimum bid|realized|result|bids?|lot status)\b\s?[:\-]?\s?(?:{_AMOUNT}|unsold|\||\d|$)[^\n]*"
    rf"|(?:sale|auction|auktion)\s?:\s[^\n]*|sale:[^\n]*|closing date[^\n]*|(?:auction|sale) date[^\n]*|{_AMOUNT}\s*"
    r"|(?:lot|los|lotto|lote)\s?(?:number|nuber|nr\.?|no\.?)?\s?[:#]?\s?\d{1,6}[.:]?\s*"
    rf"|[^\n.;]{{0,70}}\b(?:auction|auktion|e-sale|e-auction|e-live)\s[\dIVXLC]+(?:\s{{1,4}}-?\s{{0,4}}{_DATE})?\s*"
    rf"|(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|tu|we|th|fr|sa|su|di|mi|do|so)[a-z]{{0,7}},?\s)?{_DATE}"
    rf"(?:,? (?:from|at|ab|um)[^\n]*)?\s*"
    r"|(?:question about|find similar|share this|view prices|feedback|the auction is closed"
    r"|auction closed|bid (?:at|on|now)|bieten|beendet|read more"
    r"|(?:lot )?description:?\s*$|back to|go to|login|sign|register|add to|watch this"
    r"|follow|approx\.|note: prices|this amount does|dieses los"
    r"|inkl\.|zzgl\.|buyer's premium|current price|time left|ended|share by|contact\s)[^\n]*"
    r"|(?!(?:ex|from|purchased|bought|acquired|aus|with)\b)(?-i:[A-ZÀ-Þ])[^\n\d;,/]{2,50}\s"
    r"(?-i:AG|GmbH|Ltd\.?|LLC|Inc\.?|S\.A\.|SRL|KG|Numismatics|Numismatik"
    r"|Auctions?)\s*"
    r")[ \t]*(?=\n|$)",
    re.IGNORECASE,
)


def silenced(plain: str) -> str:
    """The text with blanks for every line of the frame; each place is the same place in both."""
    if "\n" not in plain:
        return plain
    lines = plain.split("\n")
    return "\n".join(" " * len(line) if 1 < len(line) < LONGEST and _LINE.fullmatch(line) else line for line in lines)
