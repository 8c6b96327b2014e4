"""Who struck a coin: emperors, kings, moneyers and their families, and how a name written anyhow is recognised."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from coinstack.domain.issuers_facts import Issuer, all_issuers, get, order
from coinstack.domain.issuers_spellings import Hints, looked_up, realm_words
from coinstack.domain.spelling import LONGEST, fold, without_years

__all__ = ["Issuer", "Match", "PortraitRole", "all_issuers", "find", "find_all", "get", "order"]

PortraitRole = Literal["caesar", "augustus", "augusta", "divus", "diva"]


@dataclass(frozen=True)
class Match:
    """An issuer recognised in words. ``confidence`` 0..1; ``role`` is what the words say of the portrait."""

    issuer: Issuer
    confidence: float
    role: PortraitRole | None = None
    doubtful: bool = False


_ROLE_BEFORE: tuple[tuple[str, PortraitRole], ...] = (
    ("divus", "divus"), ("divo", "divus"), ("divi", "divus"), ("deified", "divus"), ("diva", "diva"),
)  # fmt: skip
_ROLE_AFTER: tuple[tuple[str, PortraitRole], ...] = (
    ("as caesar", "caesar"), ("als caesar", "caesar"), ("come cesare", "caesar"), ("comme cesar", "caesar"),
    ("as augustus", "augustus"), ("als augustus", "augustus"), ("as augusta", "augusta"), ("caesar", "caesar"),
    ("augusta", "augusta"), ("augustus", "augustus"), ("divus", "divus"), ("diva", "diva"),
)  # fmt: skip
_IDLE_AFTER = ("sole reign", "sole ruler", "joint reign", "roman emperor", "emperor", "empress", "king", "queen",
               "usurper", "posthumous", "lifetime issue", "lifetime", "in name of", "restored", "moneyer",
               "first reign", "second reign", "i reign", "ii reign", "iii reign", "avgvstvs", "aug",
               "caes", "quaestor", "imperator", "imp")  # fmt: skip
_IDLE_BEFORE = ("emperor", "king", "queen", "empress", "tyrant", "moneyer", "time of", "reign of", "in name of",
                "struck under", "under", "restitution issue of", "posthumous")  # fmt: skip


def _peeled(name: str) -> tuple[str, PortraitRole | None] | None:
    """A name without one word of rank at its edge, and what that word says of the portrait."""
    for word, role in _ROLE_BEFORE:
        if name.startswith(word + " "):
            return name[len(word) + 1 :], role
    for word, role in _ROLE_AFTER:
        if name.endswith(" " + word):
            return name[: -len(word) - 1], role
    for word in _IDLE_AFTER:
        if name.endswith(" " + word):
            return name[: -len(word) - 1], None
    for word in _IDLE_BEFORE:
        if name.startswith(word + " "):
            return name[len(word) + 1 :], None
    return _without_realm(name)


def _without_realm(name: str) -> tuple[str, None] | None:
    """``philip ii of macedon`` and ``parthian king mithradates ii`` without the realm, which is a hint by now."""
    words = name.split()
    if len(words) > 2 and words[-2] == "of" and words[-1] in realm_words():
        return " ".join(words[:-2]), None
    if len(words) > 1 and words[0] in realm_words():
        return " ".join(words[1:]), None
    return None


def _peeling(name: str, hints: Hints) -> Match | None:
    role: PortraitRole | None = "divus" if name.startswith("divus ") else "diva" if name.startswith("diva ") else None
    for _ in range(4):
        if found := looked_up(name, hints):
            return Match(issuer=found[0], confidence=found[1], role=role)
        peeled = _peeled(name)
        if peeled is None:
            return None
        name, role = peeled[0], role or peeled[1]
    return None


_BRACKETED = re.compile(r"\(([^()]{0,80})\)|\[([^\[\]]{0,80})\]")
_PART = re.compile(r"(?<=\w{4})[.:]\s+|(?<=[IVX])[.:]\s+|[,;:]\s+|\n")
_KIN = re.compile(
    r",?\s+(?:as\s+)?(?P<word>wife|son|daughter|mother|father|brother|sister|grandson|widow)\s+of\s+", re.IGNORECASE
)
_JOINT = re.compile(
    r"\s+(?:and|und|et|e|y|with|mit|avec|cum)\s+|\s?[&+;/]\s?|,\s+(?=(?-i:[A-Z][a-z]{0,2})\.\s)", re.IGNORECASE
)


_EDGES = " ,.;:()"


def _unbracketed(text: str, hints: Hints) -> Match | None:
    """``Gordian III (Alexandria)``: the words in brackets may say more of the same issuer, but not name another."""
    outer = _peeling(fold(_BRACKETED.sub(" ", text)), hints)
    inside = (_peeling(fold(one[1] or one[2] or ""), hints) for one in _BRACKETED.finditer(text))
    if outer is None or any(inner and inner.issuer != outer.issuer for inner in inside):
        return None
    return replace(outer, confidence=outer.confidence * 0.97)


def _of_kin(text: str, hints: Hints) -> Match | None:
    """``Lucilla, wife of Lucius Verus`` only where the table says the same: a son of someone is someone else."""
    kin = _KIN.search(text)
    if kin is None or kin["word"].lower() not in ("wife", "widow"):
        return None
    wife = _peeling(fold(text[: kin.start()]), hints)
    husband = _peeling(fold(text[kin.end() :]), hints)
    return wife if wife and husband and husband.issuer.id in wife.issuer.consort_of else None


def _from_parts(text: str, hints: Hints) -> Match | None:
    """``KINGS of MACEDON. Alexander III the Great``: the one part that names an issuer, if only one does."""
    parts = [part for part in _PART.split(text, maxsplit=8) if part.strip()]
    if len(parts) < 2:
        return None
    found = [match for part in parts if (match := _peeling(fold(part), hints)) and match.confidence >= 0.9]
    if not found or any(match.issuer != found[0].issuer for match in found):
        return None
    return replace(found[0], confidence=found[0].confidence * 0.9)


@lru_cache(maxsize=8192)
def _named(text: str, category: str | None, years: tuple[int, int] | None) -> Match | None:
    """The issuer whom the whole text names, brackets and rank aside."""
    name, written_years = without_years(text)
    folded = fold(name)
    hints = Hints(years=written_years or years, category=category, words=frozenset(folded.split()))
    match = _peeling(folded, hints)
    if match is None and _KIN.search(name):
        match = _of_kin(name, hints)
    elif match is None and _BRACKETED.search(name):
        match = _unbracketed(name, hints)
    return _doubted(match, text)


def _doubted(match: Match | None, text: str) -> Match | None:
    if match is None or "?" not in text:
        return match
    return replace(match, confidence=match.confidence * 0.7, doubtful=True)


@lru_cache(maxsize=8192)
def _in_part(text: str, category: str | None, years: tuple[int, int] | None) -> Match | None:
    name, written_years = without_years(text)
    if _KIN.search(name):
        return None
    words = frozenset(fold(name).split())
    return _doubted(_from_parts(name, Hints(years=written_years or years, category=category, words=words)), text)


def _one_or_listed(part: str, category: str | None, years: tuple[int, int] | None) -> list[Match | None]:
    """The issuer of a part of a joint name, or those of ``Septimius Severus, Caracalla`` where all are known."""
    name = part.strip(_EDGES)
    match = _named(name, category, years)
    if match is None and "," in name:
        listed = [_named(one.strip(_EDGES), category, years) for one in name.split(",", maxsplit=4)]
        if all(listed):
            return listed
    return [match]


@lru_cache(maxsize=4096)
def _joint(text: str, category: str | None, years: tuple[int, int] | None) -> tuple[Match, ...]:
    """The issuers of ``Valerian I & Gallienus``; none where the first is not known."""
    bare, written_years = without_years(text)
    parts = _JOINT.split(bare, maxsplit=5)
    if len(parts) < 2:
        return ()
    years = written_years or years
    matches = [match for part in parts for match in _one_or_listed(part, category, years)]
    known: dict[str, Match] = {}
    for match in matches:
        if match:
            known.setdefault(match.issuer.id, match)
    return tuple(known.values()) if matches[0] else ()


def find_all(text: str, *, category: str | None = None, years: tuple[int, int] | None = None) -> tuple[Match, ...]:
    """Every issuer named in a text such as ``Marcus Aurelius and Lucius Verus``, in the order of the words."""
    text = text[:LONGEST].strip()
    if match := _named(text, category, years):
        return (match,)
    if joint := _joint(text, category, years):
        return joint
    part = _in_part(text, category, years)
    return (part,) if part else ()


def find(name: str, *, category: str | None = None, years: tuple[int, int] | None = None) -> Match | None:
    """The issuer that a name means, or None where it is unknown or means several.

    ``category`` and ``years`` (signed, BC negative) settle names that several bear (Philip II of Macedon or of
    Rome); years in the name itself do so too. Of a joint issuer the first one named; see ``find_all``.
    """
    return next(iter(find_all(name, category=category, years=years)), None)
