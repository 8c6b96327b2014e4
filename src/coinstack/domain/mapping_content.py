"""What a column without a telling heading holds, and whether it holds what its heading says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coinstack.domain import denominations, issuers, modern_dates
from coinstack.domain.vocabulary import Category, Metal, read
from coinstack.domain.workbook import Cell, text

MOST = 60  # cells that are looked at
PLAIN = frozenset({"url", "references", "issuer", "denomination", "metal"})
"""What a column's cells say so plainly that they tell it even under a heading that is not known."""

_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_RARITY = re.compile(
    r"(?:extremely |very |excessively )?(?:rare|scarce|common|unique|r\d?|rr+|unpublished)\W*", re.IGNORECASE
)
_REFERENCE = re.compile(r"\b(?:RIC|RPC|RSC|Crawford|Cr\.|Sear|SRCV|BMC\w*|Cohen|SNG|HGC|DOC|MIR|RRC|Sydenham)\b")
_ANCIENT = re.compile(r"\b(?:AD|BC|CE|BCE|n\. ?Chr|v\. ?Chr|d\. ?C|a\. ?C|apr|av)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """What the cells say."""

    target: str
    detail: str | None = None
    confidence: float = 1.0


def _share(sample: Sequence[Cell], is_one: Callable[[str], object]) -> float:
    looked_at = [text(cell) for cell in sample[:MOST]]
    return sum(bool(is_one(cell)) for cell in looked_at) / len(looked_at) if looked_at else 0.0


def numbers_once(sample: Sequence[Cell]) -> bool:
    """Whether the cells are whole numbers (or short codes with one), each once."""
    texts = [text(cell) for cell in sample]
    return (
        len(texts) >= 2
        and len(set(texts)) == len(texts)
        and all(re.fullmatch(r"[A-Za-z]{0,3}[ .-]?\d{1,6}[a-z]?", t) for t in texts)
    )


def told_by(sample: Sequence[Cell]) -> Told | None:
    """What the cells of a column are, where most of them are it."""
    tests: tuple[tuple[str, Callable[[str], object], float], ...] = (
        ("url", _URL.match, 0.6),
        ("references", _REFERENCE.search, 0.6),
        ("rarity", _RARITY.fullmatch, 0.5),
        ("metal", lambda cell: read(Metal, cell), 0.8),
        ("category", lambda cell: read(Category, cell), 0.8),
        ("denomination", denominations.find, 0.8),
        ("issuer", issuers.find, 0.7),
    )
    for target, test, enough in tests:
        share = _share(sample, test)
        if share >= enough:
            return Told(target, confidence=0.4 + 0.4 * share)
    return None


def checked(target: str, sample: Sequence[Cell]) -> Told:
    """The field that a heading means, against what stands below it.

    "Date" over days of our time is the day of purchase; "Type" over words that are no denomination is a title.
    """
    if target in {"date", "acquired", "sold_date"}:
        return _date(target, sample)
    if target in {"denomination", "title"}:
        known = _share(sample, denominations.find)
        if target == "denomination":
            return Told(target) if known >= 0.4 else Told("title", confidence=0.6)
        return Told("denomination", confidence=0.7) if known >= 0.8 else Told(target)
    if (
        target in {"year_from", "year_to", "reign_from", "reign_to"}
        and _share(sample, re.compile(r"\D*\d{1,4}\D*").fullmatch) < 0.5
    ):
        return Told("custom", confidence=0.4)
    if target == "estimate" and _share(sample, denominations.find) >= 0.6:
        return Told("denomination", confidence=0.7)
    if target == "diameter_mm" and _share(sample, re.compile(r".*\d\s*(?:g|gm|gr)\b.*").fullmatch) >= 0.5:
        return Told("measures")
    return Told(target)


def _date(target: str, sample: Sequence[Cell]) -> Told:
    texts = [text(cell) for cell in sample[:MOST]]
    modern = sum(modern_dates.looks_modern(one) for one in texts) / len(texts)
    ancient = sum(bool(_ANCIENT.search(one)) for one in texts) / len(texts)
    if target == "date" and modern >= 0.6 and ancient < 0.2:
        return Told("acquired", modern_dates.order(texts), 0.7)
    return Told(target, modern_dates.order(texts) if target != "date" else None)
