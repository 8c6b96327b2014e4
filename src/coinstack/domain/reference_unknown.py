"""Citations of catalogs that the table does not know, kept under their name as written ("Ganschow, Münzen 35")."""

import re

from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_anchors import Found
from coinstack.domain.reference_catalogs import Catalog, key, spellings
from coinstack.domain.reference_drafts import is_heading
from coinstack.domain.reference_tails import Tail

_NO_CATALOGS = form.NO_HEADING | frozenset(
    "january february march april may june july august september october november december januar februar märz juni"
    " juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre"
    " obv rev obverse reverse axis diam diameter ae ar av au æ bc rome rarity grade plate fig figure note table cat"
    " auction nac cng leu nomos triton künker roma heritage stack noble spink sotheby sotheby's christie's gorny"
    " peus hirsch helios ngc pcgs anacs icg officina legend struck dated issue head bust phase no nr the in this"
    " ry se sy regnal jahr an anno month era indiction hoard igch taf tafel tav seite online note volume vol"
    " for also not only from purchased bought sold previously before after with about p pl ob vs rs".split()
)
_LOOSE = re.compile(r"[\s;,.=():-]{0,20}")
_CLOSES = re.compile(r"\s{0,5}(?:$|[;,.)=]|-\s)")
_NEXT_FRAGMENT = re.compile(r"[^;\n]{0,80}(?:;|\.\s)")
_UNKNOWN_FLAGS = "d"


def added(plain: str, found: list[Found]) -> list[Found]:
    """Add what is cited like a catalog beside the others, under its name as written ("Ganschow, Münzen 35")."""
    spans = [(one.draft.start, one.draft.end) for one in found]
    note = form.NOTE.search(plain)
    last = note.start() if note and found else len(plain)
    firsts = [0, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), last]
    added = [
        one
        for place, (first, end) in enumerate(zip(firsts, ends, strict=True))
        for one in _unknown(plain, first, end, alone=not spans, leading=place == 0)
    ]
    return sorted([*found, *added], key=lambda one: one.draft.start)


def _unknown(plain: str, first: int, end: int, *, alone: bool, leading: bool) -> list[Found]:
    """The unknown catalogs in a stretch between citations; in front of the first one only if nothing else is there."""
    found: list[Found] = []
    at = first
    while at < end:
        at = _after(_LOOSE, plain, at, end)
        one = _unknown_at(plain, at, end)
        if one is not None:
            found += one
            at = one[-1].draft.end
            continue
        if alone or leading:
            return found if at >= end else []
        skipped = _NEXT_FRAGMENT.match(plain, at, end)
        if skipped is None:
            break
        at = skipped.end()
    return found


def _after(pattern: re.Pattern[str], plain: str, at: int, end: int) -> int:
    found = pattern.match(plain, at, end)
    return found.end() if found else at


def _unknown_at(plain: str, at: int, end: int) -> list[Found] | None:
    named = form.UNKNOWN.match(plain, at, end)
    if named is None:
        return None
    name = named["name"].strip(" ,")
    words = [word.strip(".,").lower() for word in name.split()]
    if any(word in _NO_CATALOGS for word in words[:2]) or len(name.rstrip(".")) < 2:
        return None
    if is_heading(name) or key(name) in spellings():
        return None
    if form.VOLUME_ROMAN.match(name) or form.SALE.match(plain, named.end(), end):
        return None
    catalog = Catalog(name=name.rstrip("."), flags=_UNKNOWN_FLAGS)
    drafts = Tail(plain, start=at, at=named.end("name"), end=end, catalog=catalog).read()
    if not drafts or not (drafts[0].number or drafts[0].plate) or not _CLOSES.match(plain, drafts[-1].end, end):
        return None
    if named["compare"]:
        drafts[0].qualifiers.insert(0, "cf.")
    return [Found(catalog.name, catalog, draft) for draft in drafts]
