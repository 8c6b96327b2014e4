"""Denomination and metal in the words of a lot: "AR-Antoninian", "Denarius (Silver, 20 mm", "Æ3"."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType

from coinstack.domain.denominations import all_denominations, fold
from coinstack.domain.describing_text import LotText, Span
from coinstack.domain.vocabulary import Metal, read

_METALS = MappingProxyType({Metal.AE: Metal.BRONZE})
_SIGNS = r"AV|AU|Au|Av|AR|Ar|AG|Ag|Æ|AE|Ae|EL|El|BI|Bi|BL|PB|Pb|CU|Cu|Or|Ӕ|AУ|Æs"
_WORDS = (
    r"silver|gold|bronze|copper|electrum|billon|lead|potin|brass|orichalcum|silvered bronze"
    r"|silvered Æ|silber|kupfer|elektron|messing|blei|argent|cuivre|électrum"
    r"|plomb|argento|oro|bronzo|rame|elettro|mistura|piombo|plata|bronce|cobre|vellón"
    r"|plomo|oricalco|orichalque|orichalkum|kupferlegierung|copper alloy|iron"
)
_METAL = re.compile(rf"(?<![\w/'])(?:(?P<sign>{_SIGNS})(?![a-zA-Z])|(?P<word>{_WORDS})(?!\w))", re.IGNORECASE)
_METAL_END = re.compile(
    rf"(?<![\w/'])(?P<metal>{_SIGNS}|(?i:{_WORDS}))[\s\"'.-]{{1,3}}(?:fourr[ée]e?\s|plated\s|\(\w+\)\s|1/\d\s)?\Z"
)
_TOKEN = re.compile(r"\d/\d{1,2}|[^\W\d_]+|\d+|½")
_MODULE = re.compile(r"(?<!\w)(?:Æ|AE|Ae|Bronze)[\s-]?(?:[1-4](?:/[1-4])?|I{1,3}|IV)(?![\w/.,]*\d|\s?mm|\w)")
_NEEDS_METAL = frozenset(
    "as unit medallion bronze silver cash radiate tetra ant den sest foll dr tetr bes fals core gold d r m".split()
)
_MUST_BE_CAPITAL = frozenset("as unit radiate medallion".split())
_PREFIX = frozenset(
    "half double third quarter reduced light heavy demi halb doppel doppio mezzo medio "
    "doble demie sixth eighth twelfth triple large small"
    " mezza media quarto viertel drittel quart tiers cistophoric decussis multiple 1/2 "
    "1/3 1/4 1/6 1/8 1/12 1/24 1/48 1/96 ½".split()
)
_LONGEST_NAME = 4
_COUNT = re.compile(r"(?:^|[.,]\s|(?:Æ|AE|AR|AV)\s)(?P<count>\d{1,3})\s\Z")
_NOMOS_AG = re.compile(r"\s?(?:\d|AG|obolos|[IVX]+\b)")
_BEHIND_RADIATE = re.compile(r"\s?(?:,|head|bust|draped|crown|and\b|bearded|helmeted|diademed)", re.IGNORECASE)
_NEW = re.compile(r"(?P<name>[A-ZÀ-Þ][^\W\d_A-Z]{3,16})(?=\s?[(.,;]|\s?$|\s\d)")
_NOT_NEW = re.compile(
    r"(?:Coin|Ancient|Roman|Greek|Rome|Struck|Lot|Weight|Provincial|Imperial|Celtic"
    r"|Obverse|Reverse|Mint|Core|Plated|Circa|Issue|Uncertain|Sale|Auction)\b"
)


@dataclass(frozen=True)
class Kind:
    """The denomination where it stands, and whether a metal stands by it."""

    start: int
    end: int
    has_metal: bool


_folded = lru_cache(maxsize=16_384)(fold)


@cache
def _names() -> MappingProxyType[str, bool]:
    """Folded names of denominations, in all their forms; True where the name needs a metal beside it."""
    found: dict[str, bool] = {}
    for one in all_denominations():
        for name in (one.name, *one.names):
            if "(" in name or (name[:1].isdigit() and one.id.startswith("ae")):
                continue
            folded = fold(name)
            if read(Metal, name) is not None:
                continue
            found[folded] = folded in _NEEDS_METAL or name.endswith(".") or len(folded) < 3
            if not folded.endswith("s") and len(folded) > 4:
                found.setdefault(folded + "s", found[folded])
            if not folded.endswith("n") and len(folded) > 4:
                found.setdefault(folded + "n", found[folded])
    return MappingProxyType(found)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(name.split()[0] for name in _names())


def denomination(lot: LotText, spans: list[Span], *, silent: list[Span]) -> Kind | None:
    """The denomination that some spans of the head name; one with its metal first, else the first."""
    found = [one for span in spans for one in _named(lot, span) if not any(a <= one.start < b for a, b in silent)]
    return next((one for one in found if one.has_metal), None) or (found[0] if found else None)


def _named(lot: LotText, span: Span) -> list[Kind]:
    tokens = [(one.start(), one.end(), _folded(one[0])) for one in _TOKEN.finditer(lot.plain, *span)]
    found: list[Kind] = []
    at = 0
    while at < len(tokens):
        kind, used = _at(lot, tokens, at) if tokens[at][2] in _first_words() or tokens[at][2] in _PREFIX else (None, 1)
        if kind:
            found.append(kind)
        at += used
    found += [Kind(one.start(), one.end(), has_metal=True) for one in _MODULE.finditer(lot.plain, *span)]
    return sorted(found, key=lambda one: one.start)


def _at(lot: LotText, tokens: list[tuple[int, int, str]], at: int) -> tuple[Kind | None, int]:
    """The longest name that begins at a token, with "half", "reduced" in front of it."""
    first = at
    while (
        tokens[at][2] in _PREFIX
        and at + 1 < len(tokens)
        and at - first < 2
        and _adjoins(lot, tokens[at], tokens[at + 1])
    ):
        at += 1
    for begin in (first, at):
        for count in range(min(_LONGEST_NAME, len(tokens) - begin), 0, -1):
            words = tokens[begin : begin + count]
            if all(_adjoins(lot, a, b) for a, b in pairwise(words)):
                needs = _names().get(" ".join(word for _, _, word in words))
                if needs is not None and (kind := _kind(lot, tokens[first][0], words, needs=needs)):
                    return kind, begin + count - first
    return None, 1


def _adjoins(lot: LotText, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    return lot.plain[one[1] : other[0]] in (" ", "-", " - ", "\n", "'", "d'")


def _kind(lot: LotText, start: int, words: list[tuple[int, int, str]], *, needs: bool) -> Kind | None:
    first, end = words[0][0], words[-1][1]
    metal = _METAL_END.search(lot.plain, max(0, start - 24), start)
    written = lot.plain[first:end]
    bare = " ".join(word for _, _, word in words)
    if (
        needs
        and metal is None
        and not (bare in _MUST_BE_CAPITAL and written[:1].isupper() and _before_measures(lot, end))
    ):
        return None
    if bare == "nomos" and (not written[:1].isupper() or _NOMOS_AG.match(lot.plain, end)):
        return None
    if bare.startswith("radiate") and _BEHIND_RADIATE.match(lot.plain, end):
        return None
    if len(words) > 1 and start == first and read(Metal, words[0][2]):
        start = words[1][0]
        return Kind(start, end, has_metal=True)
    if number := _COUNT.search(lot.plain, max(0, start - 6), start):
        start = number.start("count")
    return Kind(start, end, has_metal=metal is not None)


def _before_measures(lot: LotText, end: int) -> bool:
    return re.match(r"\s?\(|[.,]?\s(?:AE|Æ|Bronze|\d)|\.\s", lot.plain[end : end + 8]) is not None


def new(lot: LotText, span: Span) -> Kind | None:
    """A denomination nobody knows: the capitalised word right behind the metal ("AE Kharkhanis (")."""
    for metal in _METAL.finditer(lot.plain, *span):
        match = _NEW.match(lot.plain, lot.stripped(metal.end(), span[1], " -\"'")[0], span[1])
        if match and metal["sign"] and not _NOT_NEW.match(match[0]):
            return Kind(match.start("name"), match.end("name"), has_metal=True)
    return None


@dataclass(frozen=True)
class MetalFound:
    """A metal where it stands."""

    start: int
    end: int
    metal: Metal


def metal(lot: LotText, kind: Kind | None, near: list[Span], head: list[Span]) -> MetalFound | None:
    """The metal: in front of the denomination, in the bracket behind it, beside the measures, else in the head."""
    if kind:
        before = _METAL_END.search(lot.plain, max(0, kind.start - 24), kind.start)
        if before and (found := _metal(before.start("metal"), before.end("metal"), before["metal"])):
            return found
        module = re.match(rf"(?P<metal>{_SIGNS}|Bronze)", lot.plain[kind.start : kind.end])
        if module and (found := _metal(kind.start, kind.start + module.end(), module["metal"])) and kind.has_metal:
            return found
    for span in [*near, *head]:
        for match in _METAL.finditer(lot.plain, *span):
            is_sign = not match["sign"] or match["sign"] in _SIGNS.split("|")
            if is_sign and (found := _metal(match.start(), match.end(), match[0])):
                return found
    return None


_ALONE = re.compile(rf"(?:[.]\s|\n)(?P<metal>{_SIGNS}|(?i:{_WORDS}))(?=[.]|\n|$)")


def alone(lot: LotText, start: int, end: int) -> MetalFound | None:
    """A metal that is a sentence by itself: "... before. Electrum. Bold strike"."""
    match = _ALONE.search(lot.plain, start, end)
    return _metal(match.start("metal"), match.end("metal"), match["metal"]) if match else None


def _metal(start: int, end: int, words: str) -> MetalFound | None:
    found = read(Metal, words) or read(Metal, words.replace("Silvered ", "").replace("silvered ", ""))
    if words.lower().startswith("silvered"):
        found = Metal.BRONZE
    return MetalFound(start, end, _METALS.get(found, found)) if found and found is not Metal.UNCERTAIN else None


def stated(words: str) -> Metal | None:
    """The metal that a label's value names."""
    match = _METAL.search(words)
    found = _metal(0, 1, match[0]) if match else None
    return found.metal if found else None
