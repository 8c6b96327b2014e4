"""Where a coin was struck: mints with their regions and places, and how a mint named anyhow is recognised."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from types import MappingProxyType

from rapidfuzz.distance import Levenshtein

from coinstack.domain.spelling import LONGEST, fold, transliterated


@dataclass(frozen=True)
class Mint:
    """A city, people or workshop that struck coins. Latitude and longitude are degrees; None where nobody knows."""

    id: str
    name: str
    region: str
    region_order: int
    latitude: float | None
    longitude: float | None
    nomisma: str | None
    names: tuple[str, ...]


@dataclass(frozen=True)
class MintMatch:
    """A mint recognised in words. ``confidence`` 0..1; ``doubtful`` where the words doubt it themselves (``Rome?``)."""

    mint: Mint
    confidence: float
    doubtful: bool = False


@dataclass(frozen=True)
class _Region:
    name: str
    order: int
    wider: tuple[str, ...]
    names: tuple[str, ...]


def _tables() -> tuple[str, ...]:
    """The tables in the trade's order; read only when the first mint is asked for."""
    from coinstack.domain.mints_east import EAST
    from coinstack.domain.mints_west import WEST

    return (WEST, EAST)


def _degrees(cell: str) -> float | None:
    return float(cell) if cell else None


def _mint(line: str, region: _Region) -> Mint:
    key, name, latitude, longitude, nomisma, names = (cell.strip() for cell in line.split("|"))
    return Mint(
        id=key,
        name=name,
        region=region.name,
        region_order=region.order,
        latitude=_degrees(latitude),
        longitude=_degrees(longitude),
        nomisma=key if nomisma == "=" else nomisma or None,
        names=tuple(one.strip() for one in names.split(";") if one.strip()),
    )


def _region(line: str, order: int) -> _Region:
    name, wider, *names = (cell.strip() for cell in line.lstrip("# ").split(";"))
    return _Region(name=name, order=order, wider=tuple(wider.split()), names=tuple(names))


@cache
def _read() -> tuple[tuple[_Region, ...], tuple[Mint, ...]]:
    regions: list[_Region] = []
    mints: list[Mint] = []
    for table in _tables():
        for line in table.strip().splitlines():
            if line.startswith("#"):
                regions.append(_region(line, len(regions)))
            else:
                mints.append(_mint(line, regions[-1]))
    return tuple(regions), tuple(mints)


@cache
def _by_id() -> MappingProxyType[str, Mint]:
    return MappingProxyType({mint.id: mint for mint in all_mints()})


def all_mints() -> tuple[Mint, ...]:
    """Every mint, region by region from west to east."""
    return _read()[1]


def get(mint_id: str) -> Mint | None:
    """The mint of that id, or None."""
    return _by_id().get(mint_id)


def regions() -> tuple[str, ...]:
    """The regions in the trade's order: Hispania to the Cyclades, the Black Sea coast of Asia to India, Africa."""
    return tuple(region.name for region in _read()[0])


@dataclass(frozen=True)
class _Index:
    """``bearers``: all mints of a spelling; ``usual``: the one it means if no region speaks against it; ``shared``:
    the spellings that mean none without a region."""

    bearers: MappingProxyType[str, tuple[Mint, ...]]
    usual: MappingProxyType[str, Mint]
    shared: frozenset[str]


def _spellings(mint: Mint) -> dict[str, bool]:
    names: dict[str, bool] = {}
    for spelling in (mint.name, *mint.names):
        name = fold(spelling)
        names[name] = names.get(name, False) or spelling.endswith("~")
        if spelling.endswith(")"):
            names.setdefault(fold(spelling.rpartition(" (")[0]), True)
    return names


@cache
def _spelled() -> tuple[tuple[str, bool, Mint], ...]:
    return tuple((name, shared, mint) for mint in all_mints() for name, shared in _spellings(mint).items())


@cache
def _names() -> frozenset[str]:
    return frozenset(name for name, _, _ in _spelled())


def is_name(folded: str) -> bool:
    """Whether a folded name (see ``spelling.fold``) is, letter by letter, one of a mint."""
    return folded in _names()


@cache
def _index() -> _Index:
    usual: dict[str, list[Mint]] = {}
    bearers: dict[str, list[Mint]] = {}
    shared: set[str] = set()
    for name, is_shared, mint in _spelled():
        for key in {name, transliterated(name)}:
            group = bearers.setdefault(key, [])
            if mint not in group:
                group.append(mint)
            if is_shared:
                shared.add(key)
            elif key == name:
                usual.setdefault(name, []).append(mint)
    return _Index(
        bearers=MappingProxyType({name: tuple(group) for name, group in bearers.items()}),
        usual=MappingProxyType({name: group[0] for name, group in usual.items() if len(group) == 1}),
        shared=frozenset(shared),
    )


@cache
def _regions_by_name() -> MappingProxyType[str, _Region]:
    found: dict[str, _Region] = {}
    for region in _read()[0]:
        for spelling in (region.name, *region.names):
            found.setdefault(fold(spelling), region)
            found.setdefault(transliterated(fold(spelling)), region)
    return MappingProxyType(found)


@cache
def _wider_names() -> frozenset[str]:
    return frozenset(transliterated(word) for region in _read()[0] for word in region.wider)


@cache
def _by_shape() -> MappingProxyType[tuple[str, int], tuple[str, ...]]:
    shapes: dict[tuple[str, int], list[str]] = {}
    for name in _index().bearers:
        shapes.setdefault((name[:1], len(name)), []).append(name)
    return MappingProxyType({key: tuple(names) for key, names in shapes.items()})


_FUZZY_FROM = 8


@lru_cache(maxsize=2048)
def _nearly(name: str) -> Mint | None:
    """The one mint whose spelling differs by a single letter, or None."""
    if len(name) < _FUZZY_FROM:
        return None
    close = {
        mint.id
        for length in (len(name) - 1, len(name), len(name) + 1)
        for other in _by_shape().get((name[:1], length), ())
        if other.count(" ") == name.count(" ") and Levenshtein.distance(name, other, score_cutoff=1) <= 1
        for mint in _index().bearers[other]
    }
    return get(close.pop()) if len(close) == 1 else None


_DOUBT = re.compile(
    r"\?|\b(?:probably|possibly|perhaps|uncertain|wohl|vermutlich|attributed to|likely)\b", re.IGNORECASE
)
_CHOICE = re.compile(r"\s(?:or|oder|ou|o|and|und|et)\s|/|&|\+", re.IGNORECASE)
_TO_PARTS = re.compile(
    r"[,.;:()\[\]/|\"“”„«»&+\n]|\s[-–—]\s|\s(?:or|oder|ou|o|and|und|et|in|of|bei|near|under|for)\s", re.IGNORECASE
)
_IDLE = re.compile(
    r"\b(?:mint(?:ed)?|münzstätte|atelier|zecca|ceca|struck|at|city|probably|possibly|perhaps|likely|attributed|to|branch"
    r"|imperial|the)\b|\b\w{1,7}\s?officinal?\b|\bofficina\s\w{1,7}\b|[?]",
    re.IGNORECASE,
)
_PAIRED = (
    (re.compile(r"seleu[ck][ie]i?[sa]?\s*(?:and|&|et|und)\s*pieria", re.IGNORECASE), "Seleucis Pieria"),
    (re.compile(r"\b(?:kingdom|kings|empire|satraps|dynasts|koinon|league) of (?:the )?", re.IGNORECASE), ""),
    (re.compile(r"\bislands off ", re.IGNORECASE), "Islands off "),
)


_LETTER = re.compile(r"[a-z]")


@dataclass(frozen=True)
class _Part:
    """A piece of the text with the mints that may be meant; ``usual`` is the one meant without a region."""

    mints: tuple[Mint, ...]
    usual: Mint | None
    confidence: float


def _part_as_written(name: str) -> _Part | None:
    index = _index()
    for key, confidence in ((name, 1.0), (transliterated(name), 0.95)):
        if mints := index.bearers.get(key):
            usual = index.usual.get(key) or (mints[0] if len(mints) == 1 and key not in index.shared else None)
            return _Part(mints=mints, usual=usual, confidence=confidence)
    return None


def _part(name: str) -> _Part | None:
    if part := _part_as_written(name):
        return part
    near = None if _region_of(name) else _nearly(name)
    return _Part(mints=(near,), usual=near, confidence=0.8) if near else None


def _pieces(text: str) -> tuple[str, ...]:
    """The folded pieces of a text, each a name of a place or idle words; a piece as written, else without those."""
    for pattern, plain in _PAIRED:
        text = pattern.sub(plain, text)
    pieces = []
    for piece in _TO_PARTS.split(text[:LONGEST]):
        written = fold(piece)
        pieces.append(written if written in _index().bearers else fold(_IDLE.sub(" ", piece)))
    return tuple(piece for piece in pieces if piece)


def _named_regions(pieces: tuple[str, ...]) -> frozenset[str]:
    """The regions that the pieces name, and words for wider ones, by which a mint may be told from its namesakes."""
    named: set[str] = set()
    for piece in pieces:
        if region := _region_of(piece):
            named.add(region.name)
        if (key := transliterated(piece)) in _wider_names():
            named.add(key)
    return frozenset(named)


def _region_of(piece: str) -> _Region | None:
    by_name = _regions_by_name()
    if region := by_name.get(piece):
        return region
    return None if piece in _index().bearers else by_name.get(transliterated(piece))


@cache
def _region_words(region: str) -> frozenset[str]:
    wider = next(one.wider for one in _read()[0] if one.name == region)
    return frozenset((region, *(transliterated(word) for word in wider)))


def _settled(part: _Part, named: frozenset[str]) -> tuple[Mint, float] | None:
    """The mint of a part: the only one that lies in a named region, else the usual one."""
    exactly = tuple(mint for mint in part.mints if mint.region in named)
    inside = exactly or tuple(mint for mint in part.mints if _region_words(mint.region) & named)
    if part.usual in inside or len(inside) == 1:
        return (part.usual if part.usual in inside else inside[0]) or inside[0], part.confidence
    if part.usual is None or len(inside) > 1:
        return None
    return part.usual, part.confidence * (0.9 if len(part.mints) > 1 or named else 1.0)


def _whole(text: str) -> MintMatch | None:
    """The mint of which the whole text is a spelling (``Koinon of Cyprus``, ``Laodicea in Persis``)."""
    part = _part_as_written(fold(text))
    if part is None or part.usual is None or _region_of(fold(text)):
        return None
    return MintMatch(mint=part.usual, confidence=part.confidence * (0.9 if len(part.mints) > 1 else 1.0))


def _among(text: str) -> MintMatch | None:
    """The mint that the pieces of a text name: the first, as in ``City, district, empire``; none of a choice."""
    pieces = _pieces(text)
    named = _named_regions(pieces)
    parts = {piece: part for piece in pieces if (part := _part(piece))}
    parts = {piece: part for piece, part in parts.items() if not _region_of(piece)} or parts
    if not parts:
        return None
    found = [_settled(part, named) for part in parts.values()]
    first, others = found[0], {mint.id for mint, _ in filter(None, found)}
    if first is None or (_CHOICE.search(text) and (len(others) > 1 or None in found)):
        return None
    before = pieces[: pieces.index(next(iter(parts)))]
    is_led_by_unknown = any(not _is_known(piece) for piece in before)
    confidence = first[1] * (0.9 if len(others) > 1 else 1.0) * (0.8 if is_led_by_unknown else 1.0)
    return MintMatch(mint=first[0], confidence=confidence)


def _is_known(piece: str) -> bool:
    return _region_of(piece) is not None or transliterated(piece) in _wider_names() or not _LETTER.search(piece)


@lru_cache(maxsize=8192)
def _found(text: str) -> MintMatch | None:
    match = _whole(_DOUBT.sub(" ", text)) or _among(text)
    if match is None or not _DOUBT.search(text):
        return match
    return replace(match, confidence=match.confidence * 0.7, doubtful=True)


def find(text: str) -> MintMatch | None:
    """The mint, or the city or people as issuer, that a text names; None where it names none or leaves several.

    Regions in the text (``CAPPADOCIA, Caesarea-Eusebia``, ``Antioch in Pisidia``) settle names that several cities
    bear; without one the usual bearer is meant (Antioch on the Orontes), and none where no city is the usual one
    (Apameia). In ``City, district, empire`` the first place is the mint.
    """
    return _found(text[:LONGEST].strip())


def find_region(text: str) -> str | None:
    """The region that a text names, else that of the mint that it names; None where it leaves a choice or neither."""
    text = text[:LONGEST].strip()
    if whole := _region_of(fold(text)):
        return whole.name
    named = list(dict.fromkeys(region.name for piece in _pieces(text) if (region := _region_of(piece))))
    if named:
        return None if len(named) > 1 and _CHOICE.search(text) else named[0]
    match = _found(text)
    return match.mint.region if match else None


def region_order(text: str) -> int | None:
    """Place of a region, or of a mint's region, in the order from west to east (0 is Hispania); None if unknown."""
    region = find_region(text)
    return regions().index(region) if region else None
