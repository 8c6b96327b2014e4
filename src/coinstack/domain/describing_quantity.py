"""How many coins a lot's text says that the lot holds."""

import re

from coinstack.domain.describing_text import NEAR, LotText, Span

_NUMBERS = (
    r"[2-9]|[1-9]\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei"
    r"|drei|vier|fünf|sechs|sieben|acht|neun|zehn"
    r"|dos|tres|due|tre|deux|trois|quatre|quattro|cinque|cinq"
)
_MANY = re.compile(
    rf"(?:^|(?<=[.;:,)\n])|(?<=[.;:,)\n]\s))\(?(?P<count>{_NUMBERS})\s(?:stück|stk\.?"
    rf"|exemplare|münzen|coins?|pieces|pcs|pièces"
    r"|monnaies|monete|pezzi|esemplari|monedas|piezas)\s?(?=[.;:)\n]|$|in\s(?:the\s)?lot|total)"
    rf"|(?:^|(?<=[.\n])|(?<=[.\n]\s))(?:\w+\s){{0,3}}(?:lot|group|pair|lotto|lote|set)\s"
    rf"(?:of|di|de|von|mit|aus|with|containing)"
    rf"\s\(?(?P<lot>{_NUMBERS})(?!\w|\s?(?:mm|g)\b)"
    r"|(?:^|(?<=[.\n])|(?<=[.\n]\s))(?P<pair>pair of|lot of two)(?!\w)"
    r"|\[(?P<bracket>[2-9]|\d\d)\]\s*(?:$|\n|\.)|(?<!\w)lot\s\((?P<paren>\d{1,3})"
    r"(?:\scoins)?\)|\((?P<coins>\d{1,3})\scoins\)",
    re.IGNORECASE,
)
_OF_MANY = (
    "stück stk exemplare münzen coin piec pcs pièc monnaies monet moned pezzi esemplari piezas"
    " [0 [1 [2 [3 [4 [5 [6 [7 [8 [9"
).split() + [
    f"{lot} {of}"
    for lot in ("lot", "group", "pair", "lotto", "lote", "set")
    for of in ("of", "di ", "de ", "von", "mit", "aus", "with", "containing", "(")
]
"""Words of which one stands in the text of every lot of several coins."""
_COUNTS = {
    word: number
    for number, words in enumerate(
        "two zwei dos due deux|three drei tres tre trois|four vier quattro quatre|five fünf "
        "cinque|six sechs|seven sieben|eight acht|nine neun|ten zehn|eleven|twelve".split("|"),
        start=2,
    )
    for word in words.split()
}  # fmt: skip


def find(lot: LotText, silent: list[Span]) -> int:
    """The number of coins: 1 where no other is told outside of `silent` spans (a comment, a pedigree)."""
    folded = lot.plain[: 2 * NEAR].lower().replace("\n", " ")
    if not any(word in folded for word in _OF_MANY):
        return 1
    for found in _MANY.finditer(lot.plain, 0, 2 * NEAR):
        if any(start <= found.start() < end for start, end in silent):
            continue
        words = next(value for value in found.groupdict().values() if value).lower()
        if words in ("pair of", "lot of two"):
            return 2
        return int(words) if words.isdigit() else _COUNTS.get(words, 2)
    return 1
