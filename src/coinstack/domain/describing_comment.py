"""The house's comment on a coin: prose about history, dies and other pieces, whose figures are not the coin's."""

import re

from coinstack.domain.describing_text import LotText, Span

SHORTEST = 60
"""Characters; a shorter paragraph is no comment."""

_VERB = re.compile(
    r"\b(?:is|was|were|are|has|have|had|been|became|brought|appears|depicts|shows"
    r"|refers|represents|commemorates|ist|war|waren|wurden?|sind|zeigt"
    r"|est|sont|était|étaient|fut|représente|è|era|sono|fu|rappresenta|fue|fueron|representa)\b",
    re.IGNORECASE,
)
_SMALL = re.compile(
    r"\b(?:the|of|and|in|this|that|which|to|for|by|his|as|it|its|from|on|at|an?|but"
    r"|not|der|die|das|und|des|dem|von|den|auf|mit|im|le|la|les|de|du|et"
    r"|un|une|en|il|lo|di|che|del|el|los|que|y|con)\b",
    re.IGNORECASE,
)
_OF_THE_COIN = re.compile(
    r"\s(?://|/)\s|\b(?:[Rr]ev|[Oo]bv|Rs|Vs|Rv|Av|Rx)\s?[.:]|[^\W\d_]\s?:\s|\d\s?mm\b[\s,;]{1,3}\d+[.,]\d+\s?g"
    r"|\d[.,]\d+\s?(?:g|gm),\s\d",
)


def find(lot: LotText, labels_at: list[int]) -> list[Span]:
    """The paragraphs, or lines, that only comment; the first is never one, nor one with a label or two sides in it."""
    found: list[Span] = []
    for start, end in lot.paragraphs[1:] if len(lot.paragraphs) > 1 else _lines(lot):
        words = lot.plain[start:end]
        if any(start <= at < end for at in labels_at) or not is_comment(words):
            continue
        found.append((start, end))
    return found


def is_comment(words: str) -> bool:
    """Whether some words are prose: a verb, and many small words."""
    words = words[:1200]
    if len(words.strip()) < SHORTEST or not _VERB.search(words) or _OF_THE_COIN.search(words[:400]):
        return False
    return len(_SMALL.findall(words)) * 5 >= len(words.split())


def _lines(lot: LotText) -> list[Span]:
    """The lines behind the first, where no empty line parts paragraphs."""
    at = lot.plain.find("\n")
    found: list[Span] = []
    while at >= 0 and len(found) < 200:
        following = lot.plain.find("\n", at + 1)
        found.append((at + 1, len(lot.plain) if following < 0 else following))
        at = following
    return found
