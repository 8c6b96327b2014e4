"""Which issuer a single spelling means, with years, category and words that point to a realm to settle doubt."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from rapidfuzz.distance import Levenshtein

from coinstack.domain import mints
from coinstack.domain.issuers_facts import Issuer, all_issuers, get
from coinstack.domain.spelling import NUMERALS, fold, transliterated

_NEAR_YEARS = 12
_FAR_YEARS = 40
_FUZZY_FROM = 7


@dataclass(frozen=True)
class Hints:
    """What helps to choose among bearers of one name: years, category, words that point to a realm."""

    years: tuple[int, int] | None
    category: str | None
    words: frozenset[str]


@dataclass(frozen=True)
class _Spellings:
    """``plain``: the issuer whom a spelling means if nothing speaks against it; ``shared``: all bearers of a spelling
    that several bear or that is marked as ambiguous."""

    plain: MappingProxyType[str, Issuer]
    shared: MappingProxyType[str, tuple[Issuer, ...]]


def without_filiation(name: str) -> str:
    """``c vibius c f pansa`` is ``c vibius pansa``: the moneyer without his father and grandfather."""
    words = name.split()
    kept = [
        word
        for place, word in enumerate(words)
        if not (word in ("f", "n") and place > 1)
        and not (place and place + 1 < len(words) and words[place + 1] in ("f", "n"))
    ]
    return " ".join(kept)


def _short_forms(name: str) -> Iterator[str]:
    """``ptolemy ii philadelphus`` is also ``ptolemy ii``."""
    yield name
    words = name.split()
    if len(words) > 2 and words[1] in NUMERALS and not any(word in NUMERALS for word in words[2:]):
        yield f"{words[0]} {words[1]}"
    elif "f" in words:
        yield without_filiation(name)


def _names(issuer: Issuer) -> dict[str, bool]:
    """The folded spellings of an issuer; True for those that the table marks as shared with others: by ``~``, or by
    the year that tells moneyers of one name apart."""
    names: dict[str, bool] = {}
    for spelling in (issuer.name, *issuer.names):
        name = fold(spelling)
        names[name] = names.get(name, False) or spelling.endswith("~")
        if spelling.endswith(" BC)"):
            names.setdefault(fold(spelling.rpartition(" (")[0]), True)
    return names


def _collected(pairs: Iterable[tuple[str, Issuer]]) -> MappingProxyType[str, tuple[Issuer, ...]]:
    groups: dict[str, tuple[Issuer, ...]] = {}
    for key, issuer in pairs:
        group = groups.get(key, ())
        if issuer is not (group[-1] if group else None):
            groups[key] = (*group, issuer)
    return MappingProxyType(groups)


@cache
def _named() -> tuple[tuple[str, bool, Issuer], ...]:
    return tuple((name, marked, issuer) for issuer in all_issuers() for name, marked in _names(issuer).items())


@cache
def _spellings() -> _Spellings:
    named = _named()
    own = _collected((name, issuer) for name, marked, issuer in named if not marked)
    ambiguous = {name for name, marked, _ in named if marked}
    shared = _collected((name, issuer) for name, _, issuer in named if name in ambiguous or len(own.get(name, ())) > 1)
    plain = {name: bearers[0] for name, bearers in own.items() if len(bearers) == 1}
    return _Spellings(plain=MappingProxyType(plain), shared=shared)


@cache
def _short() -> MappingProxyType[str, tuple[Issuer, ...]]:
    """All bearers of a transliterated or shortened spelling; made when the spelling itself does not settle it."""
    return _collected((transliterated(form), issuer) for name, _, issuer in _named() for form in _short_forms(name))


@cache
def _by_shape() -> MappingProxyType[tuple[str, int], tuple[str, ...]]:
    """The spellings by first letter and length, among which one that differs by a letter is sought."""
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in _spellings().plain:
        if len(name) >= _FUZZY_FROM - 1:
            shapes.setdefault((name[0], len(name)), []).append(name)
    return MappingProxyType({key: tuple(names) for key, names in shapes.items()})


@cache
def realm_words() -> frozenset[str]:
    """Every word that points to a realm, such as ``macedon``, ``parthian`` or ``egypt``."""
    return frozenset(word for issuer in all_issuers() for word in issuer.region_words)


def _distance(issuer: Issuer, years: tuple[int, int]) -> int:
    if issuer.year_from is None or issuer.year_to is None:
        return 0
    return max(issuer.year_from - years[1], years[0] - issuer.year_to, 0)


def _by_years(issuers: tuple[Issuer, ...], years: tuple[int, int]) -> tuple[Issuer, ...]:
    near = tuple(one for one in issuers if _distance(one, years) <= _NEAR_YEARS)
    inside = tuple(one for one in near if _distance(one, years) == 0)
    return inside or near


def _left(issuers: tuple[Issuer, ...], hints: Hints) -> tuple[Issuer, ...]:
    """The bearers of a name whom the hints leave."""
    left = issuers if hints.years is None else _by_years(issuers, hints.years)
    left = tuple(one for one in left if hints.words.intersection(one.region_words)) or left
    return tuple(one for one in left if one.category == hints.category) or left


def _chosen(issuers: tuple[Issuer, ...], hints: Hints, *, usual: Issuer | None = None) -> Issuer | None:
    """The only bearer whom the hints leave; the usual bearer as long as they do not speak against him."""
    issuers = tuple({one.id: one for one in issuers}.values())
    left = _left(issuers, hints)
    if usual is not None and (usual in left or not left):
        return usual
    return left[0] if len(left) == 1 and (len(issuers) == 1 or len(left) < len(issuers)) else None


def _agrees(issuer: Issuer, hints: Hints) -> bool:
    return hints.years is None or _distance(issuer, hints.years) <= _FAR_YEARS


def _numerals(name: str) -> list[str]:
    return [word for word in name.split() if word in NUMERALS]


@lru_cache(maxsize=4096)
def _nearly(name: str) -> Issuer | None:
    """The one issuer whose spelling differs by a single letter, or None; numerals must be the same."""
    if len(name) < _FUZZY_FROM:
        return None
    numerals, spaces, shapes = _numerals(name), name.count(" "), _by_shape()
    close = {
        _spellings().plain[spelling].id
        for length in (len(name) - 1, len(name), len(name) + 1)
        for spelling in shapes.get((name[0], length), ())
        if Levenshtein.distance(name, spelling, score_cutoff=1) <= 1
        and spelling.count(" ") == spaces
        and _numerals(spelling) == numerals
    }
    ambiguous = any(Levenshtein.distance(name, other, score_cutoff=1) <= 1 for other in _spellings().shared)
    return get(close.pop()) if len(close) == 1 and not ambiguous else None


def _found(name: str, hints: Hints) -> tuple[Issuer | None, float]:
    spellings = _spellings()
    usual, bearers = spellings.plain.get(name), spellings.shared.get(name, ())
    if usual is not None and hints.years is None and hints.category is None and not hints.words & realm_words():
        return usual, 1.0
    key = transliterated(name)
    if usual is not None:
        others = (*bearers, *_short().get(key, ()))
        return _chosen((usual, *others), hints, usual=usual), 1.0
    if bearers:
        return _chosen(bearers, hints), 0.95
    bearers = _short().get(key) or _short().get(without_filiation(key), ())
    found, confidence = (_chosen(bearers, hints), 0.95) if bearers else (_nearly(name), 0.85)
    return (None, 0.0) if found is not None and mints.is_name(name) else (found, confidence)


def looked_up(name: str, hints: Hints) -> tuple[Issuer, float] | None:
    """The issuer of a folded name with a confidence 0..1: by spelling, by transliteration, by one letter."""
    found, confidence = _found(name, hints)
    return (found, confidence) if found is not None and _agrees(found, hints) else None
