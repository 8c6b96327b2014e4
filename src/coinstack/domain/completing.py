"""What follows from what was typed: the parts of a citation, the years of a date, the normal form of a grade.

Only what came with the text and was not said otherwise; what cannot be read leaves its fields as they are.
"""

from collections.abc import Container
from dataclasses import fields, replace

from coinstack.domain import dates, grading, history, references, vocabulary
from coinstack.domain.coin import Citation, Coin, Description
from coinstack.domain.document import one_type_once, settle_primaries
from coinstack.domain.errors import Invalid
from coinstack.domain.history import Key, Snapshot
from coinstack.domain.vocabulary import TypeBy

PARTS = (
    "catalog", "volume", "part", "edition", "section", "number", "suffix", "qualifier", "page", "plate", "note",
    "volume_inferred", "confidence", "type_key",
)  # fmt: skip
YEARS = ("year_from", "year_to", "circa", "before", "after")


def complete(coin: Coin, before: Snapshot) -> None:
    """Read the texts that are new since that snapshot (an empty one for a new coin).

    Raises:
        Invalid: the coin would cite one type twice, or a type is named by something else than its address.
    """
    now = history.snapshot(coin)
    changed: Container[Key] = {one.key for one in history.difference(before, now)} if before else now  # all is new
    said = coin.description
    read = _grade(_reign(_date(said, changed), changed), changed)
    if read is not said:
        coin.description = read
    _types(coin, changed)
    _citations(coin, before, changed)
    one_type_once(coin.citations)


def _said(changed: Container[Key], text: str, *others: str) -> bool:
    """Whether the text is new, and nobody said at the same time what follows from it."""
    own = ("description", "", text) in changed
    return own and not any(("description", "", other) in changed for other in others)


def _date(said: Description, changed: Container[Key]) -> Description:
    if not said.date_text or not _said(changed, "date_text", *YEARS):
        return said
    reign = (said.reign_from, said.reign_to) if said.reign_from is not None and said.reign_to is not None else None
    read = dates.read(said.date_text, hint=reign)
    return said if read is None else replace(said, **{name: getattr(read, name) for name in YEARS})


def _reign(said: Description, changed: Container[Key]) -> Description:
    read = (
        dates.read(said.reign_text)
        if said.reign_text and _said(changed, "reign_text", "reign_from", "reign_to")
        else None
    )
    return said if read is None else replace(said, reign_from=read.year_from, reign_to=read.year_to)


def _grade(said: Description, changed: Container[Key]) -> Description:
    read = grading.read(said.grade) if said.grade and _said(changed, "grade", "grade_normal") else None
    return said if read is None else replace(said, grade_normal=read.normal)


def _types(coin: Coin, changed: Container[Key]) -> None:
    """A type that came with no word on who says it is the owner's choice; a reference that is altered names none."""
    for citation in coin.citations:
        uid = citation.uid
        is_said = any(("citations", uid, name) in changed for name in ("", "type_uri"))
        if not is_said and any(("citations", uid, name) in changed for name in ("raw", *PARTS)):
            citation.type_uri = None
        if citation.type_uri is not None and not citation.type_uri.startswith(("http://", "https://")):
            raise Invalid("A type is named by its address, which begins with http.", field="citations")
        is_chosen = ("citations", uid, "type_uri") in changed and ("citations", uid, "type_by") not in changed
        who = TypeBy.OWNER if is_chosen else citation.type_by or TypeBy.OWNER
        citation.type_by = who if citation.type_uri else None


def _citations(coin: Coin, before: Snapshot, changed: Container[Key]) -> None:
    context = _context(coin.description)
    found: list[Citation] = []
    for citation in coin.citations:
        found += _read(citation, context) if _is_bare(citation, before, changed) else [citation]
    if found != coin.citations:
        coin.citations[:] = found
    for position, citation in enumerate(coin.citations):
        citation.position = position
    settle_primaries(coin)


def _is_bare(citation: Citation, before: Snapshot, changed: Container[Key]) -> bool:
    """Whether the citation's text is new and its parts were not given with it."""
    if ("citations", citation.uid, "") not in before:
        return citation.catalog is None
    is_new = ("citations", citation.uid, "raw") in changed
    return is_new and not any(("citations", citation.uid, part) in changed for part in PARTS)


def _read(citation: Citation, context: references.Context) -> list[Citation]:
    """The citation with its parts; where its text holds several, the others behind it."""
    first, *others = [references.citation(one) for one in references.read(citation.raw, context)] or [
        Citation(citation.raw)
    ]
    for part in PARTS:
        kept = getattr(citation, part) if part == "note" and getattr(citation, part) else getattr(first, part)
        setattr(citation, part, kept)
    if others:
        citation.raw = first.raw
    return [citation, *others]


_CONTEXT = tuple(field.name for field in fields(references.Context) if field.name not in ("category", "metal"))


def _context(said: Description) -> references.Context:
    values = {name: getattr(said, name) for name in _CONTEXT}
    return references.Context(
        category=said.category and said.category.value, metal=said.metal and vocabulary.label(said.metal), **values
    )
