"""A passage on former owners taken apart: sales with number, date and lot, collections, dealers, hoards."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

LONGEST = 6_000
"""Characters of a passage that are read."""

Kind = Literal["sale", "collection", "dealer", "hoard", "other"]
Relation = Literal["ex", "from", "bought"]


@dataclass(frozen=True)
class Event:
    """A moment in the chain of owners, at `[start, end)` of the passage's text; what nobody said is None."""

    kind: Kind
    relation: Relation
    text: str
    house: str | None = None
    sale: str | None = None
    lot: str | None = None
    collection: str | None = None
    date: dt.date | None = None
    year: int | None = None
    start: int = 0
    end: int = 0


_MONTH_NAMES = """
january jan januar jänner janvier gennaio enero
february feb februar février febbraio febrero
march mar märz mars marzo
april apr avril aprile abril
may mai maggio mayo
june jun juni juin giugno junio
july jul juli juillet luglio julio
august aug août agosto
september sep sept septembre settembre septiembre
october oct oktober okt octobre ottobre octubre
november nov novembre noviembre
december dec dezember dez décembre dicembre diciembre
"""
_MONTHS = {
    name: number for number, names in enumerate(_MONTH_NAMES.split("\n")[1:-1], start=1) for name in names.split()
}
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
"""A pattern of the months' names in five languages."""
_DATES = (
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|er)?(?:\s?[-–/]\s?\d{{1,2}}(?:st|nd|rd|th"
    rf"|\.)?)?\s(?:de\s)?(?P<month>{MONTH})\.?,?\s(?:de\s)?(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"(?P<month>{MONTH})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{{1,2}})?,?\s"
    rf"(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})[./-](?P<month>\d{1,2})[./-](?P<year>\d{4})(?!\d)"),
    re.compile(rf"(?<!\w)(?P<month>{MONTH})\.?,?\s(?P<year>\d{{4}})(?!\d)", re.IGNORECASE),
)  # fmt: skip
_YEAR = re.compile(r"(?<![\d.,#/-])(?P<year>1[6-9]\d\d|20[0-4]\d)(?!\d|[.,]\d|/\d)")
_LOT = re.compile(
    r"(?:,\s|\s|\()(?:lot|lots|los|nr\.?|no\.?|n°|nº|n\.|lotto|lote|#)\s?(?P<lot>\d{1,6}[a-z]?)(?!\d)", re.IGNORECASE
)
_BARE_LOT = re.compile(r"(?:\d{4}\)?|[A-Za-z]+),\s(?!(?:1[6-9]|20)\d\d\b)(?P<lot>\d{1,5}[a-z]?)\s?\)?[.;]?\s*$")
_COLLECTION_OF = re.compile(
    r"(?:[Ss]ammlung|[Ss]lg\.|[Cc]ollezione|[Cc]olección)\s(?P<behind>[A-ZÀ-Þ][^,;()]{1,60}?)(?=\sund\s|\se\s|\sy\s|[,;()]|$)"
)
_COLLECTION = re.compile(
    r"(?P<name>(?:[A-ZÀ-Þ\"“‘'][^,;:()]{0,60}?\s)?(?:[Cc]ollections?|[Cc]abinet|[Ss]ammlung"
    r"|[Cc]ollezione|[Cc]olección|[Ee]state|[Ll]ibrary|[Cc]oll\.|[Hh]oldings?))(?P<of>\s"
    r"(?:of|de|di|von|du|des|d')\s?[^,;()]{2,60})?"
)
_HOARD = re.compile(r"\b(?:hoard|find|treasure|trésor|fund|schatz|ripostiglio|tesoro)\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?P<house>(?-i:[A-ZÀ-Þ])[^,;:()]{0,60}?)[\s,]{1,3}(?P<word>(?:(?:e-?|web |electronic "
    r"|eLive |floor |mail bid |public |feature |online )*(?:auction|auktion|sale|vente"
    r"|asta|subasta|e-?sale|e-?live|mbs|list|fpl|liste))\.?\s)?"
    r"(?P<sale>(?:\d{1,4}(?-i:[A-Z])?|[IVXLC]{1,8})(?:/[IVXLC\d]{1,4})?)(?=[\s,;.()]|$)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"[\s,;.*(-]*(?:[a-e]\)\s)?(?:(?:this coin|the present coin),?\s)?(?:(?P<word>ex"
    r"|from|purchased|bought|acquired|privately|previously|formerly|erworben|exemplar der"
    r"|exemplar|gekauft|acheté[es]?|acquis[e]?"
    r"|acquistat[ao]|adquirid[ao]|comprad[ao]|aus|dalla|da|de la|sold|reportedly)\b[\s:-]?"
    r"(?:\s?(?:auktion|auction|der|from|at|by|in|the|privately|privately purchased"
    r"|sale|bei|auf|dem|asta|vente|subasta|aus)\b\s?)*)?",
    re.IGNORECASE,
)
_BOUGHT = frozenset(
    "purchased bought acquired privately erworben gekauft acheté achetée acquis acquise "
    "acquistato acquistata adquirida adquirido comprada comprado".split()
)
_SPLIT = re.compile(
    rf";\s*|\n|(?<=\d[.)])\s+(?=[A-Z\"“])(?!(?i:{MONTH})\b)|(?<=[a-z]\.)\s+(?=(?:Ex|From|Purchased|Previously"
    r"|Acquired|Bought|Aus|Erworben)\b)|,\s(?=ex\s|and from|purchased)|\s(?=and ex\s"
    r"|and from the)|\s(?=[b-e]\)\s)"
)
_DEALER = re.compile(
    r"(?:from|by|bei|bij|chez|da|de|ex|via|through|firma)\s(?P<name>[A-ZÀ-Þ][^,;()\n]{1,50}?)"
    r"(?=\s(?:in|on|at|for|im|en|nel)\s|[,;.()]|$)"
)
_ELSEWHERE = re.compile(
    r",\s(?:[^,;:()\d]{0,40}?\s)?(?:(?i:e-?sale|sale|auction|auktion|asta|vente|subasta)\s(?P<number>\d{1,4}[A-Z]?"
    r"|[IVXLC]{1,8})|(?P<named>(?:Triton|[Oo]bolos|eLive)\s(?:\d{1,3}|[IVXLC]{1,8})))(?=[\s,;.()]|$)"
)
"""A sale whose name stands apart from its house's: "Heritage, NYINC Signature Sale 3071", "CNG, Triton XII"."""
_CALLED = re.compile(r"^(?:auktion|auction|asta|vente|subasta|sale)\s(?=[A-ZÀ-Þ])", re.IGNORECASE)
_NAMED_SALE = re.compile(r"\b(?:sale|auction|auktion|lot|los|asta|subasta|vente|e-sale|triton)\b", re.IGNORECASE)


def read(text: str, *, offset: int = 0) -> tuple[Event, ...]:
    """The events in a passage, in its order; `offset` is where the passage begins in the whole text. Total."""
    found: list[Event] = []
    relation: Relation = "ex"
    at = 0
    passage = text[:LONGEST]
    for border in [*_SPLIT.finditer(passage), None]:
        end = border.start() if border else len(passage)
        if not _within_bracket(passage, end) or border is None:
            start = at
            at = border.end() if border else end
            if passage[start:end].strip(" .,;\n"):
                event, relation = _event(passage, start, end, relation, offset)
                if event:
                    found.append(event)
    return tuple(found)


def _within_bracket(text: str, at: int) -> bool:
    return text.rfind("(", max(0, at - 120), at) > text.rfind(")", max(0, at - 120), at)


def _event(text: str, start: int, end: int, relation: Relation, offset: int) -> tuple[Event | None, Relation]:
    while start < end and text[start] in " \n\t,;":
        start += 1
    part = text[start:end].rstrip(" \n\t,;")
    if not part:
        return None, relation
    lead = _LEAD.match(part)
    word = (lead["word"] or "").casefold() if lead else ""
    if word in _BOUGHT:
        relation = "bought"
    elif word in ("from", "aus", "dalla", "da", "de la"):
        relation = "from"
    elif word:
        relation = "ex"
    body = part[lead.end() :] if lead else part
    return _told(part, body, relation, start + offset), relation


def _told(part: str, body: str, relation: Relation, at: int) -> Event:
    lot = _LOT.search(part) or _BARE_LOT.search(part)
    date, year = _when(
        part if lot is None else part[: lot.start("lot")] + part[lot.end("lot") :]
    )  # lot 2012 is no year
    collection = _collection(part)
    named = _undated(_behind_collection(body))
    house, sale = _house(_NUMBER.match(named), named)
    kind: Kind = "other"
    if lot or (sale and (date or year)) or (sale and _NAMED_SALE.search(part)):
        kind = "sale"
    elif _HOARD.search(part):
        kind = "hoard"
    elif collection:
        kind = "collection"
    elif dealer := _DEALER.search(part):
        kind, house = "dealer", dealer["name"].strip(" .")
    elif sale:
        kind = "sale"
    elif house is None and body[:1].isupper() and relation == "ex":
        kind, house = "dealer", re.split(r"[,;(]", body)[0].strip(" .") or None
    return Event(
        kind,
        relation,
        part,
        house=house if kind in ("sale", "dealer") else None,
        sale=sale if kind == "sale" else None,
        lot=lot["lot"] if lot and kind == "sale" else None,
        collection=collection,
        date=date,
        year=year,
        start=at,
        end=at + len(part),
    )


def _house(number: re.Match[str] | None, body: str) -> tuple[str | None, str | None]:
    if number is None:
        elsewhere = _ELSEWHERE.search(body)
        house = re.match(r"[A-ZÀ-Þ][^,;(\d]{1,60}?(?=,|\s\(|\s\d|;|\.$|$)", body)
        sale = (elsewhere["number"] or elsewhere["named"]) if elsewhere else None
        return (house[0].strip(" .") if house else None), sale
    sale = number["sale"]
    if sale.isdigit() and 1800 <= int(sale) <= 2100 and not number["word"]:
        return number["house"].strip(" ,."), None  # "Leu 1979" is a year
    return number["house"].strip(" ,."), sale.upper() if sale.isalpha() else sale


def _behind_collection(body: str) -> str:
    """What is said behind a collection's name: the sale in which it was dispersed."""
    found = _COLLECTION_OF.match(body) or _COLLECTION.match(body)
    rest = body[found.end() :].lstrip(" ,") if found else body
    return _CALLED.sub("", rest) if rest[:1].isupper() else body


def _undated(body: str) -> str:
    """The words without their days, whose figures are no sale's number; each letter keeps its place."""
    for pattern in _DATES:
        body = pattern.sub(lambda found: ";" * len(found[0]), body)
    return body


def _collection(part: str) -> str | None:
    if behind := _COLLECTION_OF.search(part):
        return behind["behind"].strip(" .")
    found = _COLLECTION.search(part)
    if found is None:
        return None
    name = re.sub(r"^(?:Ex|From|The|Aus|the)\s(?:the\s)?", "", found["name"]).strip(" \"'“”‘’")
    of = (found["of"] or "").strip()
    return f"{name} {of}".strip(" .") or None


def _when(part: str) -> tuple[dt.date | None, int | None]:
    found = when(part)
    return (found[0], found[1]) if found else (None, None)


def when(part: str) -> tuple[dt.date | None, int | None, tuple[int, int]] | None:
    """The first day, month or year of our time that some words name, as a day and a year, and where it stands."""
    for pattern in _DATES:
        for found in pattern.finditer(part):
            groups = found.groupdict()
            month = _MONTHS.get(groups["month"].lower()) or (int(groups["month"]) if groups["month"].isdigit() else 0)
            year = int(groups["year"])
            if groups.get("day") and month:
                try:
                    return dt.date(year, month, int(groups["day"])), year, found.span()
                except ValueError:
                    continue
            if 1500 < year < 2100:
                return None, year, found.span()
    year_only = _YEAR.search(part)
    return (None, int(year_only["year"]), year_only.span()) if year_only else None
