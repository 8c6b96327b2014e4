"""Which passage of a page reads like the description of a coin: it weighs, measures, dates and cites."""

import re
from collections.abc import Sequence

_SIGNS = tuple(
    re.compile(pattern, flags)
    for pattern, flags in (
        (r"\d[.,]\d{1,3}\s?(?:g|gm|gr|grams?|gramm|grammes|grammi)\b", re.IGNORECASE),
        (r"\d\s?mm\b", re.IGNORECASE),
        (r"\b(?:1[0-2]|[1-9])\s?h\b", 0),
        (r"\b(?:AV|AR|AE|Æ|BI|EL|Silver|Gold|Bronze|Billon|Electrum|Silber|Argent|Or|Argento|Oro|Plata)\b", 0),
        (
            r"\b(?:denari(?:us|i|o)|denar|aure(?:us|o)|sesterti(?:us|i|o)|sesterz|dupondius|antoninian(?:us)?|solidus|"
            r"drachm[as]?|drachme|didrachm|tetradrachm[ae]?|stater|obol|follis|siliqua|nummus|quinarius|shekel|as|"
            r"tremissis|hemidrachm|litra|cistophorus|argenteus|centenionalis|hyperpyron|dirham|dinar)\b",
            re.IGNORECASE,
        ),
        (r"\b(?:RIC|RPC|RSC|BMC|BMCRE|SNG|Crawford|Cohen|Sear|HGC|Price \d|SC \d|Svoronos|Sydenham|Coh\.|C\. \d)", 0),
        (r"\b(?:AD|BC|A\.D\.|B\.C\.|BCE|CE|v\. ?Chr|n\. ?Chr|av\. J|apr\. J|a\.C\.|d\.C\.)", 0),
        (r"\b(?:obv|rev|obverse|reverse|avers|revers|av\.|rv\.|vs\.|rs\.|anv|rev)\b|//| / ", re.IGNORECASE),
        (
            r"\b(?:laureate|radiate|diademed|draped|cuirassed|drapierte|lorbeer|belorbeert|laur[ée]e?|laureata)\b",
            re.IGNORECASE,
        ),
        (r"\b(?:coins?|münzen?|monnaies?|moneta|monete|moneda)\b", re.IGNORECASE),
    )
)  # fmt: skip
_WEIGHT = _SIGNS[0]
_SUM = re.compile(r"(?:[$€£]|USD|EUR|CHF|GBP)\s?\d|\d\s?(?:[$€£]|USD|EUR|CHF|GBP)", re.IGNORECASE)

_ENOUGH = 3  # signs that make a line a description's
_SOME = 2  # signs that make a line its continuation
_LONG = 40  # characters of a line that may belong to one
_LINES = 4_000
_MANY = 4

_REIGN = re.compile(r"^[^\W\d].*\b\d{1,4} ?[-–] ?\d{1,4}\b")

_LABELS = re.compile(
    r"^(?:estimate|starting price|price|bids?|lot status|auction|question|share|contact|copyright|©|lot \d|los \d|"
    r"read more|schätzpreis|zuschlag|bieten|ausruf|description$|beschreibung$|add to|home|search|login|sign in|back to|"
    r"view|all rights|terms|privacy|cookies?|dieses los|you may also|similar|related|sold for|next lot|previous lot)",
    re.IGNORECASE,
)


def is_of_a_coin(text: str, *, signs: int) -> bool:
    """Whether a text has so many of the signs of a coin's description."""
    return _count(text) >= signs


def _count(text: str) -> int:
    return sum(1 for sign in _SIGNS if sign.search(text[:4_000]))


def is_a_list(lines: Sequence[str]) -> bool:
    """Whether many coins are offered one under the other, each with its price."""
    weighed = sum(1 for line in lines[:_LINES] if _WEIGHT.search(line))
    priced = sum(1 for line in lines[:_LINES] if len(line) < 200 and _SUM.search(line))
    return weighed >= _MANY and priced >= max(_MANY, weighed)


def description(lines: Sequence[str]) -> str:
    """The passage of a page that describes a coin, or nothing: the best line, and those around it that go with it."""
    looked_at = lines[:_LINES]
    if is_a_list(looked_at):
        return ""
    counts = [0 if _LABELS.match(line) or len(line) < 12 else _count(line) for line in looked_at]
    best = max(range(len(counts)), key=lambda place: (counts[place], len(looked_at[place])), default=None)
    if best is None or counts[best] < _ENOUGH:
        return ""
    first, last = best, best
    while first > 0 and _goes_with(looked_at[first - 1], counts[first - 1]):
        first -= 1
    while last + 1 < len(looked_at) and _goes_with(looked_at[last + 1], counts[last + 1]):
        last += 1
    kept: dict[str, None] = dict.fromkeys(looked_at[first : last + 1])  # some pages say it twice
    return "\n".join(kept)


def _goes_with(line: str, count: int) -> bool:
    """A line of some length, or with signs of its own; or a short one that says who reigned when."""
    is_said = count >= _SOME or len(line) >= _LONG or bool(_REIGN.search(line))
    return is_said and not _LABELS.match(line)
