"""Where a text names a catalog, and the citation that starts there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_catalogs import (
    LONGEST_SPELLING,
    WORD,
    Catalog,
    Spelling,
    beginnings,
    first_words,
    folded,
    spellings,
)
from coinstack.domain.reference_drafts import Draft, is_heading
from coinstack.domain.reference_tails import Tail


@dataclass(frozen=True)
class Anchor:
    """A catalog's name where it stands in the text."""

    start: int
    end: int
    spelling: Spelling


@dataclass
class Found:
    """A citation as found: its catalog by name, how that catalog counts, and what was read."""

    catalog: str
    counts_as: Catalog
    draft: Draft
    spelling: Spelling | None = None


# -- where catalogs are named ---------------------------------------------------------------------------------------


class _Silence:
    """Spans whose numbers are quoted, not cited: what stands in quotation marks, and remarks ("Note: ...").

    Asked from left to right.
    """

    def __init__(self, plain: str) -> None:
        whole = plain.strip()
        quotations = (one for one in form.QUOTATION.finditer(plain) if one[0] != whole)
        self._spans = [one.span() for one in quotations if re.search(r"\d", one[0])]
        note = form.NOTE.search(plain)
        self._last = note.start() if note and plain[: note.start()].strip() else len(plain)
        self._next = 0

    def covers(self, at: int) -> bool:
        """Whether the place lies in such a span."""
        while self._next < len(self._spans) and self._spans[self._next][1] <= at:
            self._next += 1
        return at >= self._last or (self._next < len(self._spans) and self._spans[self._next][0] <= at)


_Word = tuple[str, int, int]


def _anchors(plain: str) -> list[Anchor]:
    """Every name of a catalog, the longest at each place, outside of quotations and remarks."""
    words = [(bare, one.start(), one.end()) for one in WORD.finditer(plain) if (bare := folded(one[0]))]
    starts, silence = first_words(), _Silence(plain)
    found: list[Anchor] = []
    taken = 0
    for place, (word, start, _) in enumerate(words):
        if start < taken or word not in starts:
            continue
        anchor = _longest(plain, words[place : place + LONGEST_SPELLING])
        if anchor is not None:
            taken = anchor.end
            if not silence.covers(anchor.start):
                found.append(anchor)
    return found


_BETWEEN = re.compile(r"[\s.,:'(/-]{0,3}(?:(?:of|the|their)\s)?\)?", re.IGNORECASE)


def _longest(plain: str, words: list[_Word]) -> Anchor | None:
    """The longest spelling that starts with the first of these words."""
    best: Anchor | None = None
    known = beginnings()
    name, start, end = words[0][0], words[0][1], words[0][1]
    for word, first, last in words:
        if first > start:
            if not _BETWEEN.fullmatch(plain, end, first):
                break
            name = f"{name} {word}"
            if name not in known:
                break
        end = last
        spelling = spellings().get(name)
        if spelling is not None and _is_name(plain, spelling, start=start, end=end):
            best = Anchor(start=start, end=end, spelling=spelling)
    return best


def _is_name(plain: str, spelling: Spelling, *, start: int, end: int) -> bool:
    """Whether the words are the catalog here: written as a name, and for ordinary words with a number behind."""
    written = plain[start:end]
    if start > 0 and (plain[start - 1].isalnum() or plain[start - 1] in "_@/"):
        return False
    if not spelling.strict:
        return written != written.lower() or spelling.written.isupper()
    if written.rstrip(".") != spelling.written.rstrip("."):
        return False
    if form.DATE_LIKE.match(plain, end) and len(spelling.written) > 2:
        return False
    return form.STRICT_NUMBER.match(plain, end) is not None or form.STRICT_NONE.match(plain, end) is not None


# -- what is cited there --------------------------------------------------------------------------------------------


def cited(plain: str) -> list[Found]:
    """The citations of known catalogs: first which names are followed by a place, then what each says."""
    anchors = [one for one in _anchors(plain) if not form.WRITTEN_BY.search(plain, max(0, one.start - 60), one.start)]
    anchors = [
        one for one, last in zip(anchors, [None, *anchors], strict=False) if not _within_babelon(plain, one, last)
    ]
    anchors = [one for one in anchors if not _german_page(plain, one)]
    found: list[Found] = []
    for one, drafts in _with_tails(plain, anchors):
        _head(plain, found[-1].draft.end if found else 0, drafts[0], one.spelling.catalog)
        if drafts[0].qualifiers[:1] == ["cf."]:
            for draft in drafts[1:]:
                draft.qualify("cf.")
        if not drafts[0].says_where() and _said_absent(plain, one):
            drafts[0].qualify("-")
        new = [Found(one.spelling.catalog.name, one.spelling.catalog, draft, one.spelling) for draft in drafts]
        if not (found and _is_its_equal(plain, found[-1], new)):
            found += new
    return found


def _with_tails(plain: str, anchors: list[Anchor]) -> Iterator[tuple[Anchor, list[Draft]]]:
    """Each name that cites something, with what stands behind it up to the next such name."""
    tails = [(one, end, _tail(plain, one, end)) for one, end in zip(anchors, _borders(plain, anchors), strict=True)]
    kept = [(one, end, drafts) for one, end, drafts in tails if drafts or _said_absent(plain, one)]
    for (one, old_end, drafts), end in zip(kept, _borders(plain, [one for one, _, _ in kept]), strict=True):
        read = drafts if end == old_end else _tail(plain, one, end)
        if read or _said_absent(plain, one):
            yield one, read or [Draft(start=one.start, end=one.end)]


def _is_its_equal(plain: str, last: Found, new: list[Found]) -> bool:
    """`BMCRE 653 = BMCRR East 246` is one coin of the British Museum under two numbers: one citation, as printed."""
    first, end = last.draft.end, new[0].draft.end
    if len(new) != 1 or plain[first : new[0].draft.start].strip() != "=" or last.catalog[:3] != new[0].catalog[:3]:
        return False
    last.draft.notes.append(f"= {plain[new[0].draft.start : end]}")
    last.draft.end = end
    return True


def _said_absent(plain: str, one: Anchor) -> bool:
    """`Not in RIC`, and `nor Cohen` behind it."""
    return form.ABSENT.search(plain, max(0, one.start - 40), one.start) is not None


def _german_page(plain: str, one: Anchor) -> bool:
    """`RIC 88, S. 34, Taf. 5`: a page, not Sear's number."""
    if one.spelling.written != "S" or not form.GERMAN_PAGE.match(plain, one.end):
        return False
    return plain[max(0, one.start - 9) : one.start].rstrip().endswith(",") and form.GERMAN.search(plain) is not None


def _borders(plain: str, anchors: list[Anchor]) -> list[int]:
    """Where what belongs to each name ends: at the next one."""
    return [*(one.start for one in anchors[1:]), len(plain)] if anchors else []


def _within_babelon(plain: str, one: Anchor, last: Anchor | None) -> bool:
    """`Babelon (Caecilia) 46a`: the gens behind Babelon's name is his heading, not a citation of its own."""
    if one.spelling.gens is None:
        return False
    if last is not None and last.spelling.catalog == one.spelling.catalog and last.spelling.gens is None:
        return not any(sign.isdigit() for sign in plain[last.end : one.start])
    before = plain[max(0, one.start - 12) : one.start].rstrip()
    return bool(before) and before[-1].isalpha() and not _ends_citation(before)


def _ends_citation(before: str) -> bool:
    return re.search(r"(?:\d[a-zA-Z]{0,2}|\b(?:cf|cp|vgl|var|und|and))$", before) is not None


def _tail(plain: str, anchor: Anchor, end: int) -> list[Draft]:
    catalog = anchor.spelling.catalog
    if form.SALE_OF_A_YEAR.match(plain, anchor.end, end):
        return []  # "Auktion 72, Köln 1991, Nr. 1633"
    book = form.BOOK.match(plain, anchor.end, end)
    if book is not None and int(book["year"]) == catalog.year:
        return []  # "Crawford 1974" is the book
    return Tail(plain, start=anchor.start, at=anchor.end, end=end, catalog=catalog).read()


def _head(plain: str, before: int, draft: Draft, catalog: Catalog) -> None:
    """What stands in front of a catalog's name: "cf.", "not in", a mint, a quotation mark."""
    first = max(before, draft.start - 60)
    head = plain[first : draft.start]
    if not head.strip(" ;,.("):
        return
    if found := form.COMPARED.search(head):
        draft.qualifiers.insert(0, "cf.")
        draft.start = first + _first_letter(head, found.start())
    elif found := form.VARIANT_OF.search(head):
        draft.qualify("var.")
        draft.start = first + _first_letter(head, found.start())
    elif (found := form.NOT_IN.search(head)) and draft.number is None:
        draft.qualify("-")
        draft.start = first + _first_letter(head, found.start())
    elif form.SAME_AS.search(head):
        draft.notes.insert(0, "same as")
    elif draft.section is None and catalog.name == "RIC" and (found := form.IN_FRONT.search(head)):
        if is_heading(found["words"]):
            draft.section, draft.start = found["words"], first + found.start("words")
    elif head.endswith('"') and plain.count('"', draft.start, draft.end) % 2:
        draft.start -= 1


def _first_letter(head: str, at: int) -> int:
    return next(place for place in range(at, len(head)) if head[place].isalpha())
