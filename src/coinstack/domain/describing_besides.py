"""What a lot's text says besides: the workshop, the moneyer, how rare the type is and how the metal is toned."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain.describing_head import find_mint
from coinstack.domain.describing_text import NEAR, LotText, Span


@dataclass(frozen=True)
class Besides:
    """A value as printed, of a field of the description, at `[start, end)`; `basis` is the book that says how rare."""

    field: str
    values: tuple[str, ...]
    start: int
    end: int
    basis: Span | None = None


_OFFICINA = re.compile(
    r"(?<!\w)(?:(?P<which>\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|ème)|first|second|third|fourth|fifth|sixth|seventh|eighth"
    r"|ninth|tenth"
    r"|erste|zweite|dritte|vierte|(?-i:[A-ZΑ-Ω]{1,2}))\s(?:officina|offizin|officine|oficina)"
    r"|(?:officina|offizin|officine|oficina)\s(?P<behind>\d{1,2}|(?-i:[A-ZΑ-Ω]{1,2})))(?!\w)",
    re.IGNORECASE,
)
_WORD = r"(?:[A-ZΑ-Ω][^\W\d_]{0,3}\.(?:[fn]\.)?|[fn]\.|[A-ZΑ-Ω][^\W\d_]{0,20})"
_NAME = rf"(?:{_WORD}(?:\s{_WORD}){{0,4}})"
_OFFICE = r"(?:moneyer|magistrate|münzmeister|monetale|monétaire|monedero|archon|grammateus|strategos)"
_OFFICES = (
    "moneyer",
    "magistrat",
    "münzmeister",
    "monetal",
    "monétaire",
    "monedero",
    "archon",
    "grammateus",
    "strategos",
)
_MAGISTRATES = re.compile(
    rf"(?P<names>{_NAME}(?:(?:,\s(?:and\s)?|\s(?:and|und|et|e|y|&)\s){_NAME}){{0,3}}),?\s(?:as\s|the\s"
    rf"|\()?(?i:{_OFFICE})(?P<many>s)?(?!\w)"
    rf"|(?i:{_OFFICE})(?P<several>s)?(?:\s(?:is|was))?:?\s(?P<behind>{_NAME}(?:\s(?:and|und|et"
    rf"|&)\s{_NAME}){{0,2}})(?=[.,;)\n]|$)"
)
_PARTED = re.compile(r",\s(?:and\s)?|\s(?:and|und|et|e|y|&)\s")
_RARE = (
    r"(?:(?:extremely|exceedingly|very|quite|rather|äußerst|sehr|très|molto|muy|extrêmement|estremamente)\s)?"
    r"(?:rare|scarce|selten|rarissim[oa]|rar[oa]|escas[oa]|unique|unikum|unicum|(?-i:R{2,5}|R[1-9]|R\d))"
)
_RARITY = re.compile(
    rf"(?:^|(?<=[.;,\n]\s)|(?<=[.;,\n])|(?<=\())(?P<rarity>{_RARE})(?=\s?[.;,)!\n]|\s?$)", re.IGNORECASE
)
_BY_A_BOOK = re.compile(r"\s?[(\[](?P<rarity>R[1-9]?|R{2,5}|S|C[1-9]?|(?i:very rare|scarce|rare|common|unique))[)\]]")
_RARE_WORDS = ("rar", "scarce", "selten", "uni", "escas", "rr", *(f"r{figure}" for figure in range(1, 10)))
_TONE_WORDS = ("toning", "toned", "tone", "patin", "tönung", "pátina")
_TONE = re.compile(
    r"(?<!\w)(?:toning|toned|tone|patina|patinated|patiniert|tönung|patine|pátina)"
    r"(?:\s(?:with|over|mit|avec|con)\s[^.,;\n]{2,40})?(?=[.,;)\n]|\s(?:and|und|et|on)\s|\s?$)",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[.,;:/\n]\s?|\s(?:with|mit|and|und|avec|con)\s", re.IGNORECASE)
_LONGEST_CLAUSE = 60
_MOST_WORDS = 5
_NOT_TONING = re.compile(r"\b(?:no|without|ohne|sans|some|traces?|under|lacks?|cleaned)\b", re.IGNORECASE)


def find(lot: LotText, head: Span, behind: Span, silent: list[Span], cited: list[Span]) -> Iterator[Besides]:
    """What the head says of workshop and moneyer, and what stands behind the sides of rarity and toning."""
    folded = lot.plain[slice(*head)].lower()
    if "offi" in folded or "ofic" in folded:
        yield from _officina(lot, head)
    if any(office in folded for office in _OFFICES) and (found := _MAGISTRATES.search(lot.plain, *head)):
        yield from _magistrates(lot, found)
    folded = lot.plain[behind[0] : behind[0] + NEAR].lower()
    yield from _rarity(lot, behind if any(word in folded for word in _RARE_WORDS) else None, silent, cited)
    if any(word in folded for word in _TONE_WORDS):
        yield from _toning(lot, behind, silent)


def _officina(lot: LotText, head: Span) -> Iterator[Besides]:
    if found := _OFFICINA.search(lot.plain, *head):
        group = "which" if found["which"] else "behind"
        yield Besides("officina", (found[group].rstrip("."),), *found.span(group))


def _rarity(lot: LotText, zone: Span | None, silent: list[Span], cited: list[Span]) -> Iterator[Besides]:
    """By the book that is cited ("RIC 256 (R2)"), else by the house."""
    for one in cited:
        inside = _BY_A_BOOK.search(lot.plain, max(one[0], one[1] - 16), one[1])
        if found := inside or _BY_A_BOOK.match(lot.plain, one[1]):
            yield Besides("rarity", (found["rarity"],), *found.span("rarity"), basis=one)
            return
    for found in _RARITY.finditer(lot.plain, zone[0], min(zone[1], zone[0] + NEAR)) if zone else ():
        if not _is_silent(found.start(), silent):
            yield Besides("rarity", (found["rarity"],), *found.span("rarity"))
            return


def _toning(lot: LotText, zone: Span, silent: list[Span]) -> Iterator[Besides]:
    """The clause that tells of it, from its first word on: "beautiful iridescent toning"."""
    for found in _TONE.finditer(lot.plain, zone[0], min(zone[1], zone[0] + NEAR)):
        first = max(zone[0], found.start() - _LONGEST_CLAUSE)
        edges = [one.end() for one in _CLAUSE.finditer(lot.plain, first, found.start())]
        start, end = lot.stripped(edges[-1] if edges else zone[0], found.end())
        words = lot.plain[start : found.start()].split()
        if (
            len(words) <= _MOST_WORDS
            and not _is_silent(start, silent)
            and not _NOT_TONING.search(lot.plain, start, end)
        ):
            yield Besides("toning", (lot.text[start:end],), start, end)
            return


def _is_silent(at: int, silent: list[Span]) -> bool:
    return any(start <= at < end for start, end in silent)


def _magistrates(lot: LotText, found: re.Match[str]) -> Iterator[Besides]:
    """The names in front of "moneyer" or behind it; a mint in front of them is none."""
    group = "names" if found["names"] else "behind"
    start, end = found.span(group)
    names: list[Span] = []
    at = start
    for border in [*_PARTED.finditer(lot.plain, start, end), None]:
        last = border.start() if border else end
        names.append((at, last))
        at = border.end() if border else last
    names = names if found["many"] or found["several"] else names[-1:]
    while len(names) > 1 and find_mint(lot.text[slice(*names[0])]):
        names.pop(0)
    if all(len(lot.text[a:b].strip(" .")) > 1 for a, b in names):
        yield Besides("magistrates", tuple(lot.text[a:b].strip() for a, b in names), names[0][0], names[-1][1])
