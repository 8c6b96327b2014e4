"""Where a lot's text tells weight, size and die axis: the one place where the measures of the coin stand together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from coinstack.domain import physical
from coinstack.domain.describing_text import NEAR, LotText, Span

_NUMBER = r"(?<![\d.,/\w-])(?:\d{1,4}(?:[.,]\d{1,3})?|[.,]\d{1,3})"
_GRAM = r"(?:g|gr|grs|gm|gms|gramm|gramme|grammes|grams?|grammi|gramos?)(?![a-z])\.?"
_MM = r"(?:mm|millimet(?:er|re)s?)(?![a-z])\.?"
_BETWEEN = r"\s?(?:x|×|\*|-|/|by|to|bis)\s?"
_FLAGS = re.IGNORECASE

_WEIGHT = re.compile(
    rf"(?P<a>{_NUMBER})\s{{0,2}}{_GRAM}"
    rf"|(?<![\w.])(?:grs?|gm|g)\.?\s?(?P<b>\d{{1,3}}[.,]\d{{1,3}})(?![\d.,]*\d|\s?mm\b(?!\.?\s?\d)|\s?(?:g|h)\b)"
    rf"|(?<![a-z])(?:weight|wt|gewicht|gew|poids|peso|masse)(?![a-z])[\s:=.\]]{{0,4}}"
    rf"(?:\(?g\.?(?:rams)?\)?[\s:=]{{1,3}})?"
    rf"(?P<c>{_NUMBER})(?!\s?(?:mm|cm|%|h)|[\d.,]*\d)",
    _FLAGS,
)
_SIZE = re.compile(
    rf"(?P<a>{_NUMBER})\s?(?:{_MM})?(?:{_BETWEEN}(?P<a2>\d{{1,3}}(?:[.,]\d{{1,2}})?)\s?)?(?P<unit>{_MM}|cm(?![a-z]))"
    rf"|(?<![\w.])mm\.?\s?(?P<b>\d{{1,3}}(?:[.,]\d{{1,2}})?)(?![\d.,]*\d|\s?(?:mm|g|h)\b)"
    rf"|(?:Ø|⌀|∅|(?<![a-z])(?:diam(?:eter|etro|ètre|etre)?|durchmesser|dm|size|größe|modulo?|dimensions?)(?![a-z]))"
    rf"[\s:=.]{{0,3}}(?:\(?mm\.?\)?[\s:=]{{1,3}})?(?P<c>{_NUMBER})(?:{_BETWEEN}(?P<c2>\d{{1,3}}(?:[.,]\d{{1,2}})?))?"
    rf"(?!\s?(?:g|%|h|in|inch|inches)(?![a-z])|[\d.,]*\d)",
    _FLAGS,
)
_AXIS = re.compile(
    r"(?<![\d.,\w:-])(?P<h>\d{1,2})\s?(?:h{1,2}|nh|hrs?|uhr|o'clock|ore)(?![a-z\d])"
    r"|(?<![a-z])(?:die[\s-](?:axis|alignment|position)|axis|stempelstellung|stempelachse|(?:axe|asse|eje)"
    r"(?: des coins| dei conii| de cuños)?)(?![a-z])[\s:=.]{0,3}(?P<n>\d{1,3})(?![\d.,]*\d|\s?(?:mm|g|%)(?![a-z]))"
    r"|(?<![\d.,/\w-])(?P<d>\d{1,3})\s?°(?!\s?[CF](?![a-z]))"
    r"|(?P<arrows>[↑↗→↘↓↙←↖]{1,2})",
    _FLAGS,
)
_BARE_AXIS = re.compile(r",?\s(?P<h>1[0-2]|[1-9])(?=\s?[).])")
_BARE_WEIGHT = re.compile(r"\s*[,;]?\s*(?P<w>\d{1,2}[.,]\d{1,2})(?=\s?[),;]|\s?$)(?!\s?mm)")
_UNIT_IN_FRONT = re.compile(r"(?<!\w)gr?\.?\s\Z", _FLAGS)
_NUMBER_BEHIND = re.compile(r"\s?\d")
_MODULE_SIZE = re.compile(r"(?<!\w)(?:Æ|AE|AR|AV|PB|Bronze|bronze)\s?(?P<n>[5-9]|[1-6]\d)(?![\d.,/]|\s?g\b|\w)")
_GAP = re.compile(
    r"[\s,;:/|().\[\]&=-]*(?:(?:silver|silber|argent|ar|av|ae|æ|el|bi|pb|gold|bronze"
    r"|weight|wt|diam(?:eter)?|axis|die axis"
    r"|ø|ca?|circa|about|max|gewicht|stempelstellung|poids|peso|diam[eè]tre|diametro"
    r"|axe|axe des coins|coins|[a-z]{1,3})"
    r"[\s,;:/|().\[\]&=-]*){0,3}",
    _FLAGS,
)
_OF_OTHERS = re.compile(
    r"(?:standard|average|mean|theoretical|normal|piece|pieces|coin|specimen|struck at"
    r"|weigh(?:s|ing|ed)?|of the|between)"
    r"\s(?:\w+\s)?(?:weight\s)?(?:of\s)?(?:c(?:a|irca)?\.?\s)?$",
    _FLAGS,
)


MOST = 80
"""Measures of a text that are looked at."""


@dataclass(frozen=True)
class Measured:
    """One measure as found."""

    kind: str  # weight size axis
    value: Decimal
    start: int
    end: int
    smaller: Decimal | None = None


@dataclass(frozen=True)
class Measures:
    """The coin's measures, where they stand together (`span`), and everything else that was measured in the text."""

    weight: Measured | None
    size: Measured | None
    axis: Measured | None
    span: Span | None


def find(lot: LotText, silent: list[Span]) -> Measures:
    """The measures of the coin; those in `silent` spans (a pedigree, a comment) are of other coins."""
    found = [
        one for one in _all(lot.plain[: 2 * NEAR])[:MOST] if not any(start <= one.start < end for start, end in silent)
    ]
    groups = _grouped(lot.plain, found)
    if not groups:
        return _module_size(lot, Measures(None, None, None, None))
    weighed = [group for group in groups if _worth(lot.plain, group) and any(one.kind == "weight" for one in group)]
    best = weighed[0] if weighed else max(groups, key=lambda group: (_worth(lot.plain, group), -group[0].start))
    return _with_others(lot, best, [group for group in groups if group is not best])


def _all(plain: str) -> list[Measured]:
    found = [*_weights(plain), *_sizes(plain), *_axes(plain)]
    return sorted(found, key=lambda one: one.start)


def _weights(plain: str) -> Iterator[Measured]:
    for match in _WEIGHT.finditer(plain):
        written = match["a"] or match["b"] or match["c"]
        value = physical.number(written)
        if value is not None and physical.WEIGHTS_G[0] <= value <= physical.WEIGHTS_G[1]:
            start = match.start("a") if match["a"] else match.start()
            yield Measured("weight", value, start, match.end())


def _sizes(plain: str) -> Iterator[Measured]:
    at = 0
    while match := _SIZE.search(plain, at):
        at = match.end()
        written = [one for one in (match["a"] or match["b"] or match["c"], match["a2"] or match["c2"]) if one]
        if _UNIT_IN_FRONT.search(plain, max(0, match.start() - 6), match.start()) and _NUMBER_BEHIND.match(
            plain, match.end()
        ):
            at = match.start("unit")  # "g. 6.42 mm. 21.00": the units stand in front
            continue
        factor = 10 if (match["unit"] or "").lower().startswith("cm") else 1
        values = [number * factor for one in written if (number := physical.number(one)) is not None]
        if not values or not all(physical.SIZES_MM[0] <= one <= physical.SIZES_MM[1] for one in values):
            continue
        smaller = min(values) if len(set(values)) > 1 else None
        yield Measured("size", max(values), match.start("a") if match["a"] else match.start(), match.end(), smaller)


def _axes(plain: str) -> Iterator[Measured]:
    for match in _AXIS.finditer(plain):
        hours = physical.die_axis(match["h"] or match["arrows"] or (f"{match['d']}°" if match["d"] else match["n"]))
        if hours is not None and not (match["h"] and int(match["h"]) > 12):
            yield Measured("axis", Decimal(hours), match.start(), match.end())


def _grouped(plain: str, found: list[Measured]) -> list[list[Measured]]:
    """Measures that only signs and words of measuring part from each other, one of a kind in each group."""
    groups: list[list[Measured]] = []
    for one in found:
        last = groups[-1] if groups else None
        if last and one.start < last[-1].end:
            continue
        near = last is not None and one.start - last[-1].end <= 40
        if near and last and one.kind not in {other.kind for other in last}:
            gap = plain[last[-1].end : one.start]
            if _GAP.fullmatch(gap) and "\n\n" not in gap:
                last.append(one)
                continue
        groups.append([one])
    return groups


def _worth(plain: str, group: list[Measured]) -> int:
    """Kinds count, a weight most; a measure in a sentence about other coins counts nothing."""
    if _OF_OTHERS.search(plain, max(0, group[0].start - 40), group[0].start):
        return 0
    kinds = {one.kind for one in group}
    return 2 * len(kinds) + 3 * ("weight" in kinds)


def _with_others(lot: LotText, best: list[Measured], others: list[list[Measured]]) -> Measures:
    kept: dict[str, Measured] = {one.kind: one for one in best}
    for group in others:
        if any(one.kind == "weight" for one in group):
            continue  # another coin's
        for one in group:
            if one.kind not in kept and _worth(lot.plain, group) and _is_sure(lot.plain, one):
                kept[one.kind] = one
    last = best[-1].end
    if "axis" not in kept and best[-1].kind == "weight" and (bare := _BARE_AXIS.match(lot.plain, last)):
        kept["axis"] = Measured("axis", Decimal(bare["h"]), bare.start("h"), bare.end())
        last = bare.end("h")
    if "weight" not in kept and (bare := _BARE_WEIGHT.match(lot.plain, last)) and lot.bracket_at(best[0].start):
        value = physical.number(bare["w"])
        if value is not None:
            kept["weight"] = Measured("weight", value, bare.start("w"), bare.end("w"))
            last = bare.end()
    span = (best[0].start, last)
    bracket = lot.bracket_at(span[0])
    measures = Measures(kept.get("weight"), kept.get("size"), kept.get("axis"), bracket or span)
    return measures if measures.size else _module_size(lot, measures)


def _is_sure(plain: str, one: Measured) -> bool:
    """A measure that stands alone: an axis needs its word or sign, and no clause about a mint or an enemy."""
    return (
        one.kind != "axis"
        or plain[one.start : one.end].lower().endswith(("h", "h.", "uhr"))
        or "x" in plain[one.start : one.end].lower()
    )


def _module_size(lot: LotText, measures: Measures) -> Measures:
    """ "Æ33" is a bronze of 33 mm; "Æ3" is a module."""
    found = _MODULE_SIZE.search(lot.plain)
    if found is None or measures.size:
        return measures
    size = Measured("size", Decimal(found["n"]), found.start("n"), found.end("n"))
    return Measures(measures.weight, size, measures.axis, measures.span)
