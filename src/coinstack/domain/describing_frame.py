"""What a page says around a description: sale, number, estimate, price, buttons; nothing of it is the coin's."""

import re

LONGEST = 130
"""Characters of a line of the frame."""

_CURRENCY = r"(?:CHF|USD|EUR|GBP|AUD|CAD|US\$|\$|€|£|euros?)"
_AMOUNT = rf"(?:{_CURRENCY}\s?\d[\d'’ .,]*|\d[\d'’ .,]*\s?{_CURRENCY})"
_MONTH = (
    r"(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|déc|gen|mag"
    r"|giu|lug|ago"
    r"|set|ott|dic|ene|abr)[a-zûô]*"
)
_DATE = rf"\d{{1,2}}(?:\.\d{{1,2}}\.|[.\s-]{{1,2}}(?:\d{{1,2}}\s)?(?:de\s)?{_MONTH}\.?,?\s(?:de\s)?)\d{{4}}"
_KIND = r"(?:auction|auktion|e-sale|e-auction|e-live|sale|asta|subasta|vente|online-auktion)"
_LINE = re.compile(
    r"[ \t]*(?:"
    r"(?:(?:pre-?sale )?estimate[sd]?|estimation|estimated value|schätzpreis|schätzwert|schätzung|taxe|stima"
    r"|valutazione"
    r"|estimación|valor estimado|precio (?:estimado|de salida|inicial|realizado|de remate|final|de adjudicación)"
    r"|starting (?:price|bid)|start ?(?:price|bid)|startpreis|startgebot|mindestgebot|ausruf(?:preis)?"
    r"|prices? reali[sz]ed"
    r"|prix(?: de départ| réalisé| final| d'adjudication)|mise (?:à prix|de départ)|zuschlag(?:s?preis)?"
    r"|hammer(?: price)?"
    r"|sold (?:for|price)|prezzo (?:base|di partenza|iniziale|di aggiudicazione|realizzato)|base d'asta|salida"
    r"|puja inicial"
    r"|current bid|opening (?:bid|price)|minimum bid|winning bid|reali[sz]ed(?: price)?|final price|result|résultat"
    r"|ergebnis"
    r"|erlös|adjugé(?: à)?|aggiudicato(?: a| per)?|realizzo|remate|adjudicado(?: en| por)?|bids?|gebote|offres"
    r"|offerte|pujas"
    rf"|lot status|status)\b\s?[:\-]?\s?(?:{_AMOUNT}|unsold|sold|\||\d|$)[^\n]*"
    rf"|(?:price|preis|prix|prezzo|precio)\b\s?(?:[:\-]\s?(?:{_AMOUNT}|\d)[^\n]*|{_AMOUNT}[^\n]*|$)"
    rf"|(?:sale|auction|auktion|asta|subasta|vente)\s?:\s[^\n]*|sale:[^\n]*|closing date[^\n]*"
    r"|(?:auction|sale) date[^\n]*|(?:datum|auktionsdatum|date de la vente|data dell'asta"
    r"|fecha de la subasta)\s?:[^\n]*"
    r"|(?:lot )?(?:unsold|not sold|unverkauft|nicht verkauft|invendu|invenduto|no vendido)\s*"
    rf"|{_AMOUNT}\s*"
    r"|(?:lot|los|lotto|lote)\s?(?:number|nuber|nr\.?|no\.?)?\s?[:#]?\s?\d{1,6}[.:]?\s*"
    rf"|(?!(?:ex|from|purchased|bought|acquired|aus|exemplar|erworben"
    rf"|gekauft)\b)[^\n.;]{{0,70}}\b{_KIND}\s(?:no\.?\s|nr\.?\s|n°\s?|#)?[\dIVXLC]+(?:,?\s{{1,4}}[-–|]?\s{{0,4}}{_DATE}"
    r"|,?\s(?:lot|los|lotto|lote)\s?(?:nr\.?|no\.?)?\s?\d{1,6})?\s*"
    rf"|(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|tu|we|th|fr|sa|su|di|mi|do|so)[a-z]{{0,7}},?\s)?{_DATE}"
    rf"(?:,? (?:from|at|ab|um)[^\n]*)?\s*"
    r"|(?:question about|find similar|share this|view prices|feedback|the auction is closed"
    r"|auction closed|bid (?:at|on|now)|bieten|beendet|read more"
    r"|(?:lot )?description:?\s*$|back to|go to|login|sign|register|add to|watch this"
    r"|follow|approx\.|note: prices|this amount does|dieses los"
    r"|inkl\.|zzgl\.|aufgeld|käuferprovision|diritti d'asta|frais d'achat|sold on |buyer's premium|current price"
    r"|time left|ended|share by|contact\s)[^\n]*"
    r"|(?!(?:ex|from|purchased|bought|acquired|aus|with)\b)(?-i:[A-ZÀ-Þ])[^\n\d;,/]{2,50}\s"
    r"(?-i:AG|GmbH|Ltd\.?|LLC|Inc\.?|S\.A\.|SRL|KG|Numismatics|Numismatik"
    r"|Auctions?)\s*"
    r")[ \t]*(?=\n|$)",
    re.IGNORECASE,
)


def is_frame(line: str) -> bool:
    """Whether a line is of the page around a description."""
    return 1 < len(line) < LONGEST and _LINE.fullmatch(line) is not None


def silenced(plain: str) -> str:
    """The text with blanks for every line of the frame; each place is the same place in both."""
    if "\n" not in plain:
        return plain
    lines = plain.split("\n")
    return "\n".join(" " * len(line) if is_frame(line) else line for line in lines)
