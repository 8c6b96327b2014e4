"""The words of a coin, and how a question is matched with them: alike on both databases, since they are made here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from coinstack.domain import legends, vocabulary
from coinstack.domain.coin import Coin

LONGEST_WORD = 40
SHORT = 200
"""Characters of a text that is worth remembering: designs, legends and grades come again and again."""

_WORD = re.compile(r"[^\W_]+")
_COMPOUND = re.compile(r"(?=\S*\d)[^\W_]+(?:[/.][^\W_]+)+")


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """A word as it is searched, in the fold of legends: whoever types it need not know the letters on the coin."""
    return "/".join(legends.fold(part) for part in re.split(r"[/.]", word))[:LONGEST_WORD]


def words(text: str) -> tuple[str, ...]:
    """The words of a text as they are indexed; of `44/5` the whole as well as its parts."""
    return _known_words(text) if len(text) <= SHORT else _words(text)


def _words(text: str) -> tuple[str, ...]:
    text = text if text.isascii() else normalize("NFC", text)
    patterns = (_WORD, _COMPOUND) if "/" in text or "." in text else (_WORD,)
    return tuple(folded(found) for pattern in patterns for found in pattern.findall(text))


_known_words = lru_cache(maxsize=8192)(_words)


@lru_cache(maxsize=8192)
def fragments(legend: str) -> tuple[str, ...]:
    """The words of a legend, and what follows each of its letters: any piece of it is the beginning of a token."""
    whole = legends.fold(legend)
    pieces = (whole[start : start + LONGEST_WORD] for start in range(len(whole) - 1))
    return tuple(dict.fromkeys((*(word[:LONGEST_WORD] for word in legends.words(legend)), *pieces)))


@dataclass(frozen=True)
class Sought:
    """One word of a question: found as the beginning of a token, or (a number, a single letter) as the whole of one."""

    text: str
    whole: bool


def sought(question: str) -> tuple[Sought, ...]:
    """The words of a question. All must be met; none means that nothing can be."""
    found: list[Sought] = []
    for chunk in normalize("NFC", question).split():
        compound = _COMPOUND.fullmatch(chunk)
        for word in [compound.group()] if compound else _WORD.findall(chunk):
            text = folded(word)
            if text:
                found.append(Sought(text, whole=text.isdecimal() or len(text) == 1))
    return tuple(dict.fromkeys(found))


def _texts(coin: Coin, title: str) -> Iterator[str | None]:
    said = coin.description
    yield from (title, coin.number, said.issuer, said.co_issuer, said.in_name_of, *said.magistrates)
    yield from (
        said.obverse_portrait,
        said.reverse_portrait,
        said.dynasty,
        said.alliance_city,
        said.mint,
        said.officina,
    )
    yield from (said.region, said.date_text, said.reign_text, said.dated_text, said.denomination, said.script)
    yield from (said.obverse_legend, said.obverse_design, said.obverse_field_marks, said.controls, said.weight_standard)
    yield from (said.reverse_legend, said.reverse_design, said.reverse_field_marks, said.exergue, said.rarity)
    yield from (said.grade, said.style, said.toning, said.surface, said.error, said.findspot, said.hoard)
    yield from (said.published_in, said.obverse_die, said.reverse_die, said.edge, said.shape)
    yield said.category and vocabulary.label(said.category)
    yield said.metal and vocabulary.label(said.metal)
    yield from (coin.place, coin.holder, coin.notes, coin.provenance, *coin.tags)
    yield from (coin.acquisition.seller, coin.acquisition.source, coin.acquisition.lot_key, coin.acquisition.invoice)
    yield from (one.raw for one in coin.citations)
    yield from (f"{one.catalog} {one.volume}" for one in coin.citations if one.catalog and one.volume)
    yield from (text for one in coin.countermarks for text in (one.text, one.authority, one.reference))
    yield from (one.text for one in coin.provenance_events)
    yield from (text for one in coin.certificates for text in (one.service, one.number, one.note))
    yield from (one.text for one in coin.custom)


TOKENS_MOST = 4000
"""Different words of one coin that are searched."""


def tokens(coin: Coin, title: str) -> list[str]:
    """The different words of the coin; `title` is the one that is shown."""
    found: dict[str, None] = {}
    for side in (coin.description.obverse_legend, coin.description.reverse_legend):
        if side:
            found.update(dict.fromkeys(fragments(side)))
    for text in _texts(coin, title):
        if text:
            found.update(dict.fromkeys(words(text)))
        if len(found) > TOKENS_MOST:
            break
    found.pop("", None)
    return list(found)[:TOKENS_MOST]
