"""Who struck a coin: emperors, kings, moneyers and their families, and how a name written anyhow is recognised."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from rapidfuzz.distance import Levenshtein

from coinstack.domain.issuers_roman import ROMAN
from coinstack.domain.spelling import LONGEST, NUMERALS, fold, transliterated, without_years

TABLES = (ROMAN,)

PortraitRole = Literal["caesar", "augustus", "augusta", "divus", "diva"]

_NEAR_YEARS = 12
_FAR_YEARS = 40


@dataclass(frozen=True)
class Issuer:
    """One ruler, magistrate or member of a ruling house.

    ``year_from`` and ``year_to`` are signed (BC negative, no year 0): reign, else office or the years of the coins.
    ``bearded`` is how the coins show him; None where both occur or it is not known, and for women.
    ``caesar_of``, ``consort_of`` and ``co_ruler`` hold ids of issuers.
    """

    id: str
    name: str
    category: str
    dynasty: str | None
    year_from: int | None
    year_to: int | None
    role: str
    sex: Literal["m", "f"]
    bearded: bool | None
    caesar_of: tuple[str, ...]
    consort_of: tuple[str, ...]
    co_ruler: tuple[str, ...]
    nomisma: str | None
    names: tuple[str, ...]
    region_words: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """An issuer recognised in words. ``confidence`` 0..1; ``role`` is what the words say of the portrait."""

    issuer: Issuer
    confidence: float
    role: PortraitRole | None = None
    doubtful: bool = False


def _relations(text: str, sign: str) -> tuple[str, ...]:
    return tuple(
        one for word in text.split() if word.startswith(sign + ":") for one in word[len(sign) + 1 :].split(",")
    )


def _year(text: str) -> int | None:
    return int(text) if text else None


def _bearded(look: str) -> bool | None:
    return {"+": True, "-": False}.get(look[1:])


def _issuer(line: str, category: str, dynasty: str, words: tuple[str, ...]) -> Issuer:
    key, name, role, look, first, last, nomisma, relations, names = (cell.strip() for cell in line.split("|"))
    return Issuer(
        id=key,
        name=name,
        category=category,
        dynasty=dynasty or None,
        year_from=_year(first),
        year_to=_year(last),
        role=role,
        sex="f" if look.startswith("f") else "m",
        bearded=_bearded(look),
        caesar_of=_relations(relations, "c"),
        consort_of=_relations(relations, "w"),
        co_ruler=_relations(relations, "&"),
        nomisma=key if nomisma == "=" else nomisma or None,
        names=tuple(one.strip() for one in names.split(";") if one.strip()),
        region_words=words,
    )


def _parsed(table: str) -> Iterator[Issuer]:
    category, dynasty, words = "other", "", ()  # type: tuple[str, str, tuple[str, ...]]
    for line in table.splitlines():
        if line.startswith("#"):
            cells = [cell.strip() for cell in line[1:].split(";")]
            category, dynasty, words = cells[0], cells[1], tuple(cells[2].split())
        elif line.strip():
            yield _issuer(line, category, dynasty, words)


@cache
def _by_id() -> MappingProxyType[str, Issuer]:
    return MappingProxyType({issuer.id: issuer for table in TABLES for issuer in _parsed(table)})


@cache
def _places_in_order() -> MappingProxyType[str, int]:
    return MappingProxyType({key: place for place, key in enumerate(_by_id())})


def all_issuers() -> tuple[Issuer, ...]:
    """Every issuer, in the trade's order."""
    return tuple(_by_id().values())


def get(issuer_id: str) -> Issuer | None:
    """The issuer of that id, or None."""
    return _by_id().get(issuer_id)


def order(issuer_id: str) -> int:
    """Place in the trade's order (Greek from west to east, then Rome and Byzantium by reign, each ruler before
    his consorts and Caesars); an unknown id comes last."""
    return _places_in_order().get(issuer_id, len(_by_id()))


@dataclass(frozen=True)
class _Spellings:
    """``plain``: spellings of one issuer; ``shared``: those of several, or that need the realm or the years."""

    plain: MappingProxyType[str, Issuer]
    shared: MappingProxyType[str, tuple[Issuer, ...]]
    short: MappingProxyType[str, tuple[Issuer, ...]]
    by_shape: MappingProxyType[tuple[str, int], tuple[str, ...]]


def _short_forms(name: str) -> Iterator[str]:
    """``ptolemy ii philadelphus`` is also ``ptolemy ii``; transliteration makes ``antiochos`` and ``antiochus`` one."""
    yield name
    words = name.split()
    if len(words) > 2 and words[1] in NUMERALS and not any(word in NUMERALS for word in words[2:]):
        yield " ".join(words[:2])


def _names(issuer: Issuer) -> Iterator[tuple[str, bool]]:
    for spelling in (issuer.name, *issuer.names):
        yield fold(spelling.rstrip("~")), spelling.endswith("~")


def _collected(pairs: Iterable[tuple[str, Issuer]]) -> MappingProxyType[str, tuple[Issuer, ...]]:
    groups: dict[str, list[Issuer]] = {}
    for key, issuer in pairs:
        group = groups.setdefault(key, [])
        if issuer not in group:
            group.append(issuer)
    return MappingProxyType({key: tuple(group) for key, group in groups.items()})


@cache
def _spellings() -> _Spellings:
    named = [(name, is_shared, issuer) for issuer in all_issuers() for name, is_shared in _names(issuer)]
    shared_names = {name for name, is_shared, _ in named if is_shared}
    plain = {name: issuer for name, _, issuer in named if name not in shared_names}
    shared = _collected((name, issuer) for name, _, issuer in named if name in shared_names)
    short = _collected(
        (transliterated(form), issuer)
        for name, _, issuer in named
        if name not in shared_names
        for form in _short_forms(name)
    )
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in plain:
        for length in (len(name) - 1, len(name), len(name) + 1):
            shapes.setdefault((name[0], length), []).append(name)
    return _Spellings(
        plain=MappingProxyType(plain),
        shared=shared,
        short=short,
        by_shape=MappingProxyType({key: tuple(names) for key, names in shapes.items()}),
    )


@dataclass(frozen=True)
class _Hints:
    """What helps to choose among bearers of one name: years, category, words that point to a realm."""

    years: tuple[int, int] | None
    category: str | None
    words: frozenset[str]


def _distance(issuer: Issuer, years: tuple[int, int]) -> int:
    if issuer.year_from is None or issuer.year_to is None:
        return 0
    return max(issuer.year_from - years[1], years[0] - issuer.year_to, 0)


def _by_years(issuers: tuple[Issuer, ...], years: tuple[int, int]) -> tuple[Issuer, ...]:
    near = tuple(one for one in issuers if _distance(one, years) <= _NEAR_YEARS)
    inside = tuple(one for one in near if _distance(one, years) == 0)
    return inside or near


def _chosen(issuers: tuple[Issuer, ...], hints: _Hints) -> Issuer | None:
    """The only bearer of a shared name whom the hints leave; without a hint none."""
    left = issuers
    told = False
    if hints.years is not None:
        left, told = _by_years(left, hints.years), True
    if hints.category is not None:
        left, told = tuple(one for one in left if one.category == hints.category), True
    if pointed := tuple(one for one in left if hints.words.intersection(one.region_words)):
        left, told = pointed, True
    return left[0] if told and len(left) == 1 else None


def _agrees(issuer: Issuer, hints: _Hints) -> bool:
    return hints.years is None or _distance(issuer, hints.years) <= _FAR_YEARS


def _numerals(name: str) -> list[str]:
    return [word for word in name.split() if word in NUMERALS]


@lru_cache(maxsize=4096)
def _nearly(name: str) -> Issuer | None:
    """The one issuer whose spelling differs by a single letter, or None; numerals must be the same."""
    if len(name) < 6:
        return None
    numerals, spaces = _numerals(name), name.count(" ")
    close = {
        _spellings().plain[spelling].id
        for spelling in _spellings().by_shape.get((name[0], len(name)), ())
        if Levenshtein.distance(name, spelling, score_cutoff=1) <= 1
        and spelling.count(" ") == spaces
        and _numerals(spelling) == numerals
    }
    ambiguous = any(Levenshtein.distance(name, other, score_cutoff=1) <= 1 for other in _spellings().shared)
    return get(close.pop()) if len(close) == 1 and not ambiguous else None


def _looked_up(name: str, hints: _Hints) -> tuple[Issuer, float] | None:
    """The issuer of a folded name with a confidence, by spelling, by transliteration, by one letter."""
    spellings = _spellings()
    found: Issuer | None = spellings.plain.get(name)
    confidence = 1.0
    if found is None and name in spellings.shared:
        found, confidence = _chosen(spellings.shared[name], hints), 0.95
    elif found is None:
        key = transliterated(name)
        bearers = spellings.short.get(key, ())
        found, confidence = (bearers[0] if len(bearers) == 1 else _chosen(bearers, hints)), 0.95
        if not bearers:
            found, confidence = _nearly(name), 0.85
    return (found, confidence) if found is not None and _agrees(found, hints) else None


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
               "first reign", "second reign", "i reign", "ii reign", "iii reign", "avgvstvs", "aug", "caes")  # fmt: skip
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
    return None


def _peeling(name: str, hints: _Hints) -> Match | None:
    role: PortraitRole | None = "divus" if name.startswith("divus ") else "diva" if name.startswith("diva ") else None
    for _ in range(4):
        if found := _looked_up(name, hints):
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
_JOINT = re.compile(r"\s+(?:and|und|et|e|y|with|mit|avec|cum)\s+|\s?[&+;/]\s?", re.IGNORECASE)


def _unbracketed(text: str, hints: _Hints) -> Match | None:
    """``Gordian III (Alexandria)``: the words in brackets may say more of the same issuer, but not name another."""
    outer = _peeling(fold(_BRACKETED.sub(" ", text)), hints)
    inside = (_peeling(fold(one[1] or one[2] or ""), hints) for one in _BRACKETED.finditer(text))
    if outer is None or any(inner and inner.issuer != outer.issuer for inner in inside):
        return None
    return replace(outer, confidence=outer.confidence * 0.97)


def _of_kin(text: str, hints: _Hints) -> Match | None:
    """``Lucilla, wife of Lucius Verus`` only where the table says the same: a son of someone is someone else."""
    kin = _KIN.search(text)
    if kin is None or kin["word"].lower() not in ("wife", "widow"):
        return None
    wife = _peeling(fold(text[: kin.start()]), hints)
    husband = _peeling(fold(text[kin.end() :]), hints)
    return wife if wife and husband and husband.issuer.id in wife.issuer.consort_of else None


def _from_parts(text: str, hints: _Hints) -> Match | None:
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
    hints = _Hints(years=written_years or years, category=category, words=frozenset(folded.split()))
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
    return _doubted(_from_parts(name, _Hints(years=written_years or years, category=category, words=words)), text)


@lru_cache(maxsize=4096)
def _joint(text: str, category: str | None, years: tuple[int, int] | None) -> tuple[Match, ...]:
    """The issuers of ``Valerian I & Gallienus``; none where the first is not known."""
    bare, written_years = without_years(text)
    parts = _JOINT.split(bare, maxsplit=5)
    if len(parts) < 2:
        return ()
    matches = [_named(part.strip(" ,.;:()"), category, written_years or years) for part in parts]
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
