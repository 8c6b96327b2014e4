"""From the parts of a lot's text to its values: each field with its place and how sure it is."""

import re
from dataclasses import replace
from decimal import Decimal

from coinstack.domain import (
    describing_besides,
    describing_dates,
    describing_grades,
    describing_head,
    describing_kinds,
    describing_legends,
    describing_purchase,
    describing_quantity,
    describing_references,
    provenance,
)
from coinstack.domain.describing_dates import Dated
from coinstack.domain.describing_head import Named, find_mint
from coinstack.domain.describing_layout import laid_out
from coinstack.domain.describing_parts import Found, Parts
from coinstack.domain.describing_text import NEAR, LotText, Span
from coinstack.domain.references import Context

_OFFICES = frozenset(
    "moneyer general quaestor legate aedile proquaestor praetor proconsul triumvir "
    "propraetor consul people anonymous".split()
)
_LOT_NUMBER = re.compile(
    r"\s*(?:(?:lot|los|lotto|lote)\.?\s?#?\s?)?\d{1,7}[.:]?\s+(?=(?-i:[A-ZÀ-Þ(])|\d{4,7}[.])", re.IGNORECASE
)
_MOST_ZONES = 60
_SHORTEST_HEAD = 15
"""Characters; in front of sides with less there is no head."""
_OF_REPUBLIC = re.compile(
    r"\b(?:roman republic|republik|république romaine|repubblica|república|imperatori"
    r"|caesarians|triumvirs)",
    re.IGNORECASE,
)
_REPUBLIC = (-300, -27)
_KINGS = re.compile(
    r".{0,20}\b(?:kings?|kingdom|könig\w*|rois|royaume|re\b|regno|reyes|reino|dynasts?"
    r"|satraps?)\b",
    re.IGNORECASE,
)
_SIZE = re.compile(r"\d\s?mm\b")
_ONE_COIN = (
    "weight_g", "diameter_mm", "die_axis_h", "denomination", "metal", "mint", "issuer", "struck_from", "struck_to",
    "reign_from", "reign_to", "obverse_legend", "obverse_design", "reverse_legend", "reverse_design", "grade",
    "officina", "magistrates", "rarity", "rarity_basis", "toning",
)  # fmt: skip


def filled(lot: LotText) -> Parts:
    """Everything that the text tells."""
    parts = laid_out(lot)
    _measures(parts)
    _metal_and_kind(parts)
    _names(parts)
    _issuer(parts)
    _mint(parts)
    _years(parts)
    _sides(parts)
    _references(parts)
    _grade(parts)
    _pedigree(parts)
    parts.purchases = describing_purchase.find(lot, parts.events, parts.comments)
    _besides(parts)
    _quantity(parts)
    parts.family = _family(parts)
    return parts


# -- measures, metal, denomination ----------------------------------------------------------------------------------


def _measures(parts: Parts) -> None:
    found = parts.measures
    for name, one in (("weight_g", found.weight), ("diameter_mm", found.size), ("die_axis_h", found.axis)):
        if one is not None:
            value: int | Decimal = int(one.value) if name == "die_axis_h" else one.value
            parts.put(name, value, (one.start, one.end), 0.97)


def _metal_and_kind(parts: Parts) -> None:
    lot, kind = parts.lot, parts.kind
    for one in parts.labelled("metal"):
        if metal := describing_kinds.stated(lot.plain[one.start : one.end]):
            parts.put("metal", metal.value, (one.start, one.end), 0.97)
    named = None
    for one in [*parts.labelled("denomination"), *parts.labelled("type")]:
        named = named or describing_kinds.denomination(lot, [(one.start, one.end)], silent=[])
    if kind := named or kind:
        parts.put_text("denomination", (kind.start, kind.end), 0.95 if kind.has_metal else 0.9)
    near = [(kind.end, max(kind.end, min(lot.sentence_end(kind.end), parts.layout.head_end)))] if kind else []
    if parts.measures.span:
        near.append((max(0, parts.measures.span[0] - 14), parts.measures.span[1]))
    parts.metal = describing_kinds.metal(lot, kind, near, [(0, min(parts.layout.head_end, NEAR))])
    if parts.metal is None and parts.layout.reverse:
        parts.metal = describing_kinds.alone(lot, parts.layout.reverse[1] - 2, len(lot.plain))
    if parts.metal:
        parts.put("metal", parts.metal.metal.value, (parts.metal.start, parts.metal.end), 0.95)


# -- names ----------------------------------------------------------------------------------------------------------


def _head_spans(parts: Parts) -> tuple[Span, Span]:
    """The head before the denomination (or its metal) and behind it."""
    start = _LOT_NUMBER.match(parts.lot.plain)
    again = _LOT_NUMBER.match(parts.lot.plain, start.end()) if start else None
    first = again.end() if again else start.end() if start else 0
    end = min(parts.layout.head_end, first + NEAR)
    reverse = parts.layout.reverse
    if end < _SHORTEST_HEAD and reverse and parts.kind and parts.kind.start >= reverse[1]:
        first = reverse[1]  # the sides come first, the head behind them
        end = min(parts.lot.paragraph_end(parts.kind.start), first + NEAR)
    border = parts.kind.start if parts.kind and parts.kind.start < end else None
    if parts.metal and parts.metal.start < (border or end):
        border = parts.metal.start
    if border is None:
        border = min(parts.measures.span[0], end) if parts.measures.span else end
    return (first, border), (border, end)


def _names(parts: Parts) -> None:
    before, behind = _head_spans(parts)
    lot = parts.lot
    found = describing_dates.find(lot, [before, behind], None)
    if parts.cited:
        found = [one for one in found if one.end <= parts.cited[0] or one.start >= parts.cited[1]]
    parts.dates = found
    out: list[Span] = [(one.start, one.end) for one in found]
    out += [parts.cited] if parts.cited else []
    out += [parts.measures.span] if parts.measures.span else []
    out += [(one.label, max(one.end, one.start)) for one in parts.labels]
    out += [(parts.metal.start, parts.metal.end)] if parts.metal else []
    out += [(parts.kind.start, parts.kind.end)] if parts.kind else []
    parts.names = describing_head.names(lot, *before, out)
    parts.later_names = describing_head.names(lot, *behind, out)


def _issuer(parts: Parts) -> None:
    lot = parts.lot
    for label in parts.labelled("issuer"):
        named = describing_head.names(lot, label.start, label.end, [(one.start, one.end) for one in parts.dates])
        one = next((one for one in named if one.what == "ruler"), named[0] if named else None)
        if one:
            parts.issuer = one
    parts.issuer = parts.issuer or _issuer_of(parts)
    if parts.issuer:
        parts.put_text("issuer", (parts.issuer.start, parts.issuer.end), parts.issuer.confidence)


def _issuer_of(parts: Parts) -> Named | None:
    """The first ruler named; else the last city; else the name behind a region that nobody knows."""
    rulers = [one for one in parts.names if one.what == "ruler"]
    if rulers:
        return rulers[0]
    cities = [one for one in parts.names if one.what == "city"]
    regions = [one for one in parts.names if one.what == "region"]
    unknown = [one for one in parts.names if one.what == "unknown"]
    if cities and not (unknown and regions and cities[-1].start < regions[0].start):
        later = [one for one in parts.later_names if one.what == "ruler"]
        return later[0] if later and not regions else cities[-1] if len(cities) == 1 or regions else cities[0]
    if unknown and (regions and unknown[-1].start > regions[0].start):
        named = next(one for one in unknown if one.start > regions[0].start)
        realm = parts.lot.plain[regions[0].start : regions[0].end]
        return replace(named, what="ruler") if _KINGS.match(realm) else named
    later = [one for one in parts.later_names if one.what == "ruler"]
    if later:
        return later[0]
    if unknown and parts.dates and parts.kind:
        return unknown[0]
    return None


def _mint(parts: Parts) -> None:
    lot = parts.lot
    for label in parts.labelled("mint"):
        end = label.end
        stop = re.search(r"\s?\(|,|;|\s-\s", lot.plain[label.start : end])
        first, last = lot.stripped(label.start, label.start + stop.start() if stop else end)
        parts.put_text("mint", (first, last), 0.95)
    before, behind = _head_spans(parts)
    if phrase := describing_head.mint_phrase(lot, before[0], behind[1]):
        parts.put_text("mint", phrase[0], phrase[1])
    cities = [one for one in parts.later_names if one.what == "city" and one is not parts.issuer]
    ends = [one.end() for one in _SIZE.finditer(lot.plain, 0, behind[1])]
    ends += [one.end for one in (parts.kind, parts.metal, parts.measures.size) if one and one.end <= behind[1]]
    places = [place for at in ends if (place := describing_head.of_place(lot, at, behind[1]))]
    if place := next((one for one in places if find_mint(lot.text[one[0] : one[1]])), None):
        if parts.issuer is None and parts.kind:
            parts.issuer = Named(*place, "city", None, 0.85)
            parts.put_text("issuer", place, 0.85)
        parts.put_text("mint", place, 0.9)
    if cities:
        parts.put_text("mint", (cities[0].start, cities[0].end), cities[0].confidence)
    if parts.issuer and parts.issuer.what in ("city", "unknown"):
        if parts.issuer.what == "city" or any(one.what == "region" for one in parts.names):
            parts.put_text("mint", (parts.issuer.start, parts.issuer.end), parts.issuer.confidence)
        return
    _mint_of_heading(parts)


def _mint_of_heading(parts: Parts) -> None:
    """ "CILICIA, Tarsus. Caracalla": the city in front of the ruler."""
    others = [one for one in parts.names if one.what in ("city", "unknown") and one is not parts.issuer]
    regions = [one for one in parts.names if one.what == "region"]
    for one in others:
        is_people = parts.issuer and parts.issuer.issuer and parts.issuer.issuer.issuer.role in _OFFICES
        if one.what == "city" or (
            not is_people
            and regions
            and regions[0].start < one.start
            and parts.issuer
            and one.start < parts.issuer.start
        ):
            parts.put_text("mint", (one.start, one.end), one.confidence)


# -- years ----------------------------------------------------------------------------------------------------------


def _reign_known(parts: Parts) -> tuple[int, int] | None:
    match = parts.issuer.issuer if parts.issuer else None
    if match is None or match.issuer.year_from is None or match.issuer.year_to is None:
        return None
    return match.issuer.year_from, match.issuer.year_to


def _years(parts: Parts) -> None:
    lot = parts.lot
    known = _reign_known(parts)
    for name, field in (("reign", "reign"), ("date", "struck")):
        for label in parts.labelled(name):
            if one := describing_dates.stated(lot, (label.start, label.end), known):
                _put_years(parts, field, one)
    border = _head_spans(parts)[1][0]
    dates = [one for one in parts.dates if not any(label.label <= one.start < label.end for label in parts.labels)]
    is_ruler = parts.issuer is not None and parts.issuer.what == "ruler"
    reign = next((one for one in dates if is_ruler and _is_reign(parts, one, border, known)), None)
    if reign:
        reign = _unslipped(parts, reign, known)
        _put_years(parts, "reign", reign)
    hint = _full(reign) or known or (_REPUBLIC if _OF_REPUBLIC.search(lot.plain, 0, border) else None)
    others = [describing_dates.with_hint(lot, one, hint) for one in dates if reign is None or one.start != reign.start]
    behind_it = [one for one in others if one.start >= border]
    if reign is None and is_ruler and len(behind_it) > 1 and known and _is_near(behind_it[0], known, 1):
        reign = behind_it[0]
        _put_years(parts, "reign", reign)
        others.remove(reign)
    struck = next((one for one in others if one.struck), None)
    struck = struck or next((one for one in others if one.start >= border), None)
    struck = struck or next((one for one in others if reign is None or one.certain), None)
    for label in parts.labelled("mint"):
        struck = struck or next(iter(describing_dates.find(lot, [(label.start, label.end)], hint)), None)
    if struck:
        _put_years(parts, "struck", _unslipped(parts, struck, known))


def _unslipped(parts: Parts, one: Dated, known: tuple[int, int] | None) -> Dated:
    """The date in the era in which the ruler lived; a slip is told."""
    turned = describing_dates.flipped(one, known)
    if turned is None:
        return one
    parts.slips.add((one.start, one.end))
    parts.warn(
        "reign_from", f"“{parts.lot.text[one.start : one.end]}” was taken for the other era: a slip, by the ruler."
    )
    return turned


def _full(one: Dated | None) -> tuple[int, int] | None:
    if one is None or one.reading.year_from is None or one.reading.year_to is None:
        return None
    return one.reading.year_from, one.reading.year_to


def _is_reign(parts: Parts, one: Dated, border: int, known: tuple[int, int] | None) -> bool:
    """A range behind the ruler's name and before the denomination is the reign, unless it is clearly another."""
    issuer = parts.issuer
    if issuer is None or one.struck or one.start < issuer.start or one.start >= border:
        return False
    first, last = one.years
    if first is None or last is None:
        return False
    if issuer.issuer and issuer.issuer.issuer.role in _OFFICES:
        return False
    if known and _is_near(one, known, 6 if one.reading.circa else 1):
        return first != last or known[0] == known[1] or first >= -1
    return first != last and not (one.reading.circa and known is not None)


def _is_near(one: Dated, known: tuple[int, int], near: int) -> bool:
    first, last = one.years
    return first is not None and last is not None and abs(first - known[0]) <= near and abs(last - known[1]) <= near


def _put_years(parts: Parts, field: str, one: Dated) -> None:
    span, confidence = (one.start, one.end), 0.9 if one.certain else 0.8
    parts.readings[span] = one.reading
    is_open = one.reading.era_inferred and _reign_known(parts) is None
    other = _of_other_era(one.years) if is_open or span in parts.slips else (None, None)
    parts.put(f"{field}_from", one.reading.year_from, span, confidence, other=other[0])
    parts.put(f"{field}_to", one.reading.year_to, span, confidence, other=other[1])
    if is_open:
        parts.warn(
            f"{field}_from",
            f"Nobody says whether “{parts.lot.text[one.start : one.end]}” is BC or AD: taken from the rest.",
        )


def _of_other_era(years: tuple[int | None, int | None]) -> tuple[int | None, int | None]:
    """The same numbers before Christ instead of after, or after instead of before."""
    first, last = years
    if first is None or last is None:
        return None, None
    return (-last, -first) if (first < 0) == (last < 0) else (None, None)


# -- sides ----------------------------------------------------------------------------------------------------------


def _sides(parts: Parts) -> None:
    for side, span in (("obverse", parts.layout.obverse), ("reverse", parts.layout.reverse)):
        for aspect in ("legend", "design"):
            for label in parts.labelled(f"{side}_{aspect}"):
                parts.put_text(f"{side}_{aspect}", (label.start, label.end), 0.97)
        is_told = any(parts.labelled(f"{one}_{two}") for one in ("obverse", "reverse") for two in ("legend", "design"))
        if (
            span
            and not (is_told and parts.layout.by == "lines")
            and not parts.labelled(f"{side}_design")
            and not parts.labelled(f"{side}_legend")
        ):
            _side(parts, side, span)


def _side(parts: Parts, side: str, span: Span) -> None:
    text = parts.lot.text[span[0] : span[1]]
    read = describing_legends.split(text)
    if read.legends:
        words = "; ".join(text[start:end] for start, end in read.legends)
        place = (span[0] + read.legends[0][0], span[0] + read.legends[-1][1])
        parts.put(f"{side}_legend", words, place, read.confidence)
    if read.design:
        words = text[read.design[0][0] : read.design[0][1]]
        for one, other in zip(read.design, read.design[1:], strict=False):
            gap = text[one[1] : other[0]]
            words += ("; " if ";" in gap else ", ") + text[other[0] : other[1]]
        place = (span[0] + read.design[0][0], span[0] + read.design[-1][1])
        parts.put(f"{side}_design", words, place, read.confidence)


# -- citations, grade, owners ---------------------------------------------------------------------------------------


def _context(parts: Parts) -> Context:
    said = {name: found.value for name, found in parts.values.items()}

    def text(name: str) -> str | None:
        value = said.get(name)
        return value if isinstance(value, str) else None

    def year(*names: str) -> int | None:
        return next((value for name in names if isinstance(value := said.get(name), int)), None)

    return Context(
        issuer=text("issuer"), denomination=text("denomination"), metal=text("metal"), mint=text("mint"),
        obverse_legend=text("obverse_legend"), reverse_legend=text("reverse_legend"),
        year_from=year("struck_from", "reign_from"), year_to=year("struck_to", "reign_to"),
    )  # fmt: skip


def _references(parts: Parts) -> None:
    if parts.cited is None:
        return
    block = describing_references.read(parts.lot, parts.cited, _context(parts))
    for one in block.cited:
        parts.references.append(Found(parts.lot.text[one.start : one.end], one.start, one.end, 0.93))
        parts.understood.append(one.reference)


def _grade(parts: Parts) -> None:
    lot = parts.lot
    zones: list[Span] = [(one.start, one.end) for one in parts.labelled("grade")]
    last = parts.pedigree[0][0] if parts.pedigree else len(lot.plain)
    cited = parts.references[-1].end if parts.references else parts.cited[1] if parts.cited else 0
    told = max([cited, parts.layout.reverse[1] if parts.layout.reverse else 0])
    if parts.pedigree and last <= told:
        last = len(lot.plain)
    first_paragraph = lot.paragraph_end(min(told, max(0, len(lot.plain) - 1)))
    zones += [(told, min(first_paragraph, last)), (first_paragraph, min(lot.paragraph_end(first_paragraph), last))]
    span = parts.measures.span
    if span and span[1] < parts.layout.head_end:
        zones.append((span[1], parts.layout.head_end))
    if parts.layout.reverse and parts.cited:
        zones.append((parts.layout.reverse[1], parts.cited[0]))
    zones += [(0, parts.layout.head_end)]
    if not parts.layout.reverse:
        zones += [(parts.layout.head_end, last)]
    zones += [(end, lot.paragraph_end(end)) for _, end in parts.pedigree]
    if parts.labels:
        zones += _unlabelled(parts)
    found = describing_grades.find(lot, _spoken(zones, parts.comments)[:_MOST_ZONES], parts.language)
    if found:
        parts.put_text("grade", (found.start, found.end), 0.93 if found.strong else 0.75)


def _spoken(zones: list[Span], silent: list[Span]) -> list[Span]:
    """The zones without comments."""
    kept: list[Span] = []
    for start, end in zones:
        stop = next((first for first, last in silent if first < end and start < last), end)
        if start < stop:
            kept.append((start, min(stop, start + NEAR)))
    return kept


def _unlabelled(parts: Parts) -> list[Span]:
    """The lines that no label begins."""
    edges = sorted((one.label, one.end) for one in parts.labels)
    return [
        span
        for span in parts.lot.sentences(0, len(parts.lot.plain))
        if not any(start < span[1] and span[0] < end for start, end in edges)
    ]


def _pedigree(parts: Parts) -> None:
    if not parts.pedigree:
        return
    start, end = parts.pedigree[0][0], parts.pedigree[-1][1]
    words = "\n".join(parts.lot.text[first:last] for first, last in parts.pedigree)
    parts.put("pedigree", words, (start, end), 0.9)
    for first, last in parts.pedigree:
        parts.events += provenance.read(parts.lot.text[first:last], offset=first)


def _besides(parts: Parts) -> None:
    """Workshop, moneyers, rarity and toning, where the text says them plainly."""
    layout = parts.layout
    sides_end = layout.reverse[1] if layout.reverse else layout.head_end
    silent = [*parts.comments, *parts.pedigree]
    cited = [(one.start, one.end) for one in parts.references]
    zone = (sides_end, len(parts.lot.plain))
    for one in describing_besides.find(parts.lot, (0, min(layout.head_end, NEAR)), zone, silent, cited):
        parts.put(one.field, "; ".join(one.values), (one.start, one.end), 0.85)
        if one.basis:
            parts.put_text("rarity_basis", one.basis, 0.85)


def _quantity(parts: Parts) -> None:
    count = describing_quantity.find(parts.lot, [*parts.comments, *parts.pedigree])
    if count < 2:
        return
    parts.quantity = count
    parts.warn("", f"The lot holds {count} coins: what is said of one is not taken for all.")
    for name in _ONE_COIN:
        parts.values.pop(name, None)


def _family(parts: Parts) -> str:
    """How the prose is built, by the letters of the documentation."""
    layout = parts.layout
    if len(parts.labels) > 3:
        return "F"
    if parts.cited and parts.cited[0] < layout.head_end:
        return "E"
    if parts.language != "en" or layout.by == "//":
        return "G"
    if layout.by == "rev":
        return "B"
    if layout.by == "labels":
        return "H"
    if parts.measures.span and layout.reverse and parts.measures.span[0] > layout.reverse[1]:
        return "C"
    grade = parts.values.get("grade")
    return "D" if grade and grade.start < layout.head_end else "A"
