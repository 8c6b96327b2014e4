"""What is typed to find a type, read as far as it is typed: `RIC IV 23b cara`, `ric 4 23`, `crawford 44`, `salus`."""

import re
from dataclasses import dataclass

from coinstack.domain import spelling
from coinstack.domain.legends import fold

CATALOGS = {
    "ric": "ocre", "ocre": "ocre", "rrc": "crro", "crawford": "crro", "craw": "crro", "cr": "crro", "crro": "crro",
    "price": "pella", "pella": "pella", "sc": "sco", "sco": "sco", "cpe": "pco", "pco": "pco", "svoronos": "pco",
    "svor": "pco", "agco": "agco", "bigr": "bigr",
}  # fmt: skip
"""What a reference begins with, and the corpus that it is of."""
_ROMAN = {
    "i": "1",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "v": "5",
    "vi": "6",
    "vii": "7",
    "viii": "8",
    "ix": "9",
    "x": "10",
}
_VOLUME = re.compile(r"(?P<volume>[ivx]{1,4}|10|[1-9])(?:[./](?P<part>[1-3]))?", re.IGNORECASE)
_NUMBER = re.compile(r"(?P<lead>[a-z]{0,2})(?P<digits>\d{1,6})(?P<rest>[a-z0-9./()*+-]{0,12})", re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("", "", "²³¹")
WORDS = 8
"""Words that are looked for; more only slow the search."""


@dataclass(frozen=True)
class Sought:
    """`volume` as in ids ("4", "2_1"); `digits` and `number` (in small letters) as far as they are typed."""

    corpus: str | None = None
    volume: str | None = None
    number: str | None = None
    digits: int | None = None
    words: tuple[str, ...] = ()


def sought(text: str) -> Sought:
    """A search as far as it is typed; total."""
    tokens = re.sub(r"[,;:]", " ", text.translate(_SUPERSCRIPT)).split()
    corpus = volume = number = None
    digits: int | None = None
    words: list[str] = []
    for place, token in enumerate(tokens):
        bare = token.strip(".").casefold()
        if corpus is None and number is None and bare in CATALOGS and place == 0:
            corpus = CATALOGS[bare]
        elif corpus == "ocre" and place == 1 and (read := _volume(token.strip("."), tokens[2:])):
            volume = read
        elif number is None and (found := _NUMBER.fullmatch(token.strip("."))) and _is_number(found, corpus):
            number, digits = token.strip(".").casefold(), int(found["digits"])
        else:
            words += spelling.fold(token).split() or ([fold(token).lower()] if fold(token) else [])
    return Sought(corpus, volume, number, digits, tuple(dict.fromkeys(words))[:WORDS])


def _volume(token: str, following: list[str]) -> str | None:
    """The volume; a bare arabic number is one only where another number follows it."""
    found = _VOLUME.fullmatch(token)
    if found is None:
        return None
    if found["volume"].isdecimal() and not found["part"] and not any(one[:1].isdecimal() for one in following):
        return None
    volume = _ROMAN.get(found["volume"].casefold(), found["volume"])
    if not volume.isdecimal():
        return None
    return f"{volume}_{found['part']}" if found["part"] else volume


def _is_number(found: re.Match[str], corpus: str | None) -> bool:
    """Letters before the digits are only Price's (P43, L12)."""
    return not found["lead"] or (corpus == "pella" and len(found["lead"]) == 1)
