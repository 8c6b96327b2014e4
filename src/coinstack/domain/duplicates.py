"""Likeness of two records: the very same coin, or only another piece of the same type.

Two coins of one type are normal in any collection, so agreement on the type (who, where, when, legends, designs) can
never make two records one coin by itself: it adds up to a limit, and the rest must come from the piece (certificate,
lot, number, weight, axis, size). Each weight is about the decimal logarithm of how much likelier the evidence is for
two records of one coin than for two coins of one kind. Houses weigh .01 to .05 g apart, round to a tenth of a gram or a
millimetre, turn the axis by an hour, and word everything anew.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import log10

from rapidfuzz import fuzz

from coinstack.domain import denominations, figures, issuers, mints
from coinstack.domain.indexing import Piece
from coinstack.domain.spelling import fold

SAME = 3.2
"""From this sum on two records are called the same coin."""

TYPE_LIMIT = 3.0
"""The most that agreement on the type can add."""

SAME_TYPE = 2.6
"""From this sum of the type's evidence on, with nothing against, coins without a shared citation are of one type."""

SCALES_MG = 55
"""How far two houses' scales differ on one coin."""

WEIGHT_MOST = 1.4
"""The most that agreement of the weights can add."""

SLACK = 1e-9
"""Sums of the same numbers in another order differ by less."""

BRONZES = frozenset({"bronze", "copper", "orichalcum", "brass", "ae"})


@dataclass(frozen=True)
class Evidence:
    """What one field says: both values, and how much they speak for (above 0) or against (below 0) one coin."""

    field: str
    mine: str
    theirs: str
    weight: float


@dataclass(frozen=True)
class Likeness:
    """How like a known coin is: `score` 0..1, the evidence of each field, and the reasons in words."""

    coin_id: int
    score: float
    same_coin: bool
    same_type: bool
    evidence: tuple[Evidence, ...]
    reasons: tuple[str, ...]


def rank(candidate: Piece, others: Iterable[Piece], *, limit: int = 5) -> list[Likeness]:
    """Those of the others that are the same coin or of the same type, the likeliest first."""
    likely = (compare(candidate, other) for other in others if not _hopeless(candidate, other))
    found = [like for like in likely if like.same_coin or like.same_type]
    found.sort(key=lambda like: (not like.same_coin, -like.score, like.coin_id))
    return found[:limit]


def same_coins(candidate: Piece, others: Iterable[Piece], *, limit: int = 5) -> list[Likeness]:
    """Those of the others that are called the same coin, the likeliest first; at the pace that an import needs."""
    weighed = (_weighed(candidate, other) for other in others if _may_be_same(candidate, other))
    found = [one.likeness() for one in weighed if one.same_coin]
    found.sort(key=lambda like: (-like.score, like.coin_id))
    return found[:limit]


def compare(mine: Piece, theirs: Piece) -> Likeness:
    """The likeness of two records."""
    return _weighed(mine, theirs).likeness()


@dataclass(frozen=True)
class _Weighed:
    """Two records with all that speaks for and against one coin, not yet put into words."""

    mine: Piece
    theirs: Piece
    piece: tuple[Evidence, ...]
    kind: tuple[Evidence, ...]
    against: float  # of the type's evidence

    @property
    def total(self) -> float:
        """The sum of the evidence."""
        agreeing = sum(one.weight for one in self.kind if one.weight > 0)
        return sum(one.weight for one in self.piece) + min(TYPE_LIMIT, agreeing) + self.against

    @property
    def same_coin(self) -> bool:
        """Whether they are called the same coin."""
        return self.total >= SAME and any(one.weight > 0 for one in self.piece)

    def likeness(self) -> Likeness:
        """With the reasons in words."""
        evidence = tuple(sorted((*self.piece, *self.kind), key=lambda one: -abs(one.weight)))
        return Likeness(
            coin_id=self.theirs.coin_id,
            score=round(1 / (1 + 10 ** (SAME - self.total)), 4),
            same_coin=self.same_coin,
            same_type=_is_one_type(self.mine, self.theirs, self.kind, self.against),
            evidence=evidence,
            reasons=tuple(_in_words(one) for one in evidence if abs(one.weight) >= 0.3),
        )


def _weighed(mine: Piece, theirs: Piece) -> _Weighed:
    kind = tuple(_of_the_type(mine, theirs))
    against = sum(one.weight for one in kind if one.weight < 0)
    return _Weighed(mine, theirs, tuple(_of_the_piece(mine, theirs)), kind, against)


def _hopeless(mine: Piece, theirs: Piece) -> bool:
    """Whether a look at a few fields is enough to say no: most candidates of a block end here, in microseconds."""
    if cites_one_type(mine.type_keys, theirs.type_keys) or set(mine.certificates) & set(theirs.certificates):
        return False
    if mine.lot_key is not None and mine.lot_key == theirs.lot_key:
        return False
    against = 0.0
    if mine.issuer and theirs.issuer and mine.issuer != theirs.issuer:
        against += _issuers(mine.issuer, theirs.issuer)
    if mine.weight_mg and theirs.weight_mg and abs(mine.weight_mg - theirs.weight_mg) > SCALES_MG + 50:
        against += _weights(mine.weight_mg, theirs.weight_mg, (mine.metal, theirs.metal))
    if mine.type_keys and theirs.type_keys:
        against += _citations(mine.type_keys, theirs.type_keys)
    if mine.reverse_legend and theirs.reverse_legend and mine.reverse_legend != theirs.reverse_legend:
        against += min(0.0, _legends(mine.reverse_legend, theirs.reverse_legend, 0.8))
    return against <= -2.9  # with all that a piece can show for itself it stays below SAME


def _is_one_type(mine: Piece, theirs: Piece, kind: tuple[Evidence, ...], against: float) -> bool:
    if cites_one_type(mine.type_keys, theirs.type_keys):
        return against > -2
    legends = mine.reverse_legend and theirs.reverse_legend
    return bool(legends) and against == 0 and sum(one.weight for one in kind) >= SAME_TYPE


# The piece -----------------------------------------------------------------------------------------------------------


def _of_the_piece(mine: Piece, theirs: Piece) -> Iterator[Evidence]:
    for field, weight in _piece_weights(mine, theirs):
        if weight:
            yield Evidence(field, *_as_told(field, mine, theirs), weight)


def _piece_weights(mine: Piece, theirs: Piece) -> Iterator[tuple[str, float]]:
    """What each field of the piece weighs, without the words: most candidates of a block go no further."""
    if mine.certificates and theirs.certificates:
        shared = set(mine.certificates) & set(theirs.certificates)
        # Slabs are cracked and resubmitted: another certificate speaks against one coin only weakly.
        yield "certificates", 6.0 if shared else -0.6
    if mine.number and theirs.number:
        yield "number", 2.5 if mine.number == theirs.number else -2.0
    if mine.lot_key and theirs.lot_key:
        yield "lot_key", _lots(mine.lot_key, theirs.lot_key)
    if mine.weight_mg and theirs.weight_mg:
        yield "weight_g", _weights(mine.weight_mg, theirs.weight_mg, (mine.metal, theirs.metal))
    if mine.diameter_hmm and theirs.diameter_hmm:
        yield "diameter_mm", _diameters(mine.diameter_hmm, theirs.diameter_hmm)
    if mine.die_axis_h and theirs.die_axis_h:
        yield "die_axis_h", _axes(mine.die_axis_h, theirs.die_axis_h)


def _may_be_same(mine: Piece, theirs: Piece) -> bool:
    """Whether the piece itself says so much that, with all that a type can add, it reaches SAME.

    The same sum as that of `_piece_weights`; most candidates end before their weights are looked at.
    """
    total = TYPE_LIMIT + SLACK
    if mine.certificates and theirs.certificates:
        total += 6.0 if set(mine.certificates) & set(theirs.certificates) else -0.6
    if mine.number and theirs.number:
        total += 2.5 if mine.number == theirs.number else -2.0
    if mine.lot_key and theirs.lot_key:
        total += _lots(mine.lot_key, theirs.lot_key)
    if mine.die_axis_h and theirs.die_axis_h:
        total += _axes(mine.die_axis_h, theirs.die_axis_h)
    if mine.diameter_hmm and theirs.diameter_hmm:
        total += _diameters(mine.diameter_hmm, theirs.diameter_hmm)
    if not (mine.weight_mg and theirs.weight_mg) or total + WEIGHT_MOST < SAME:
        return total >= SAME
    return total + _weights(mine.weight_mg, theirs.weight_mg, (mine.metal, theirs.metal)) >= SAME


def _as_told(field: str, mine: Piece, theirs: Piece) -> tuple[str, str]:
    """The two values of a field of the piece, as a person reads them."""
    if field == "certificates":
        return mine.certificates[0], theirs.certificates[0]
    if field == "weight_g":
        return f"{(mine.weight_mg or 0) / 1000:g} g", f"{(theirs.weight_mg or 0) / 1000:g} g"
    if field == "diameter_mm":
        return f"{(mine.diameter_hmm or 0) / 100:g} mm", f"{(theirs.diameter_hmm or 0) / 100:g} mm"
    if field == "die_axis_h":
        return f"{mine.die_axis_h} h", f"{theirs.die_axis_h} h"
    return (mine.number or "", theirs.number or "") if field == "number" else (mine.lot_key or "", theirs.lot_key or "")


def _lots(mine: str, theirs: str) -> float:
    """One lot, two lots of one sale (never one coin), or lots of different sales (a coin sold twice: nothing said)."""
    if mine == theirs:
        return 3.0
    sale, _, lot = mine.rpartition("/")
    other_sale, _, other_lot = theirs.rpartition("/")
    return -6.0 if sale and sale.count("/") and sale == other_sale and lot != other_lot else 0.0


def _weights(mine: int, theirs: int, metals: tuple[str | None, str | None]) -> float:
    """Agreement counts by how wide the weights of such coins scatter (about 5 %; gold was struck to a weight)."""
    apart = abs(mine - theirs)
    is_coarse = mine % 100 == 0 or theirs % 100 == 0
    allowed = SCALES_MG + (50 if is_coarse else 0)
    heavier = max(mine, theirs)
    if apart <= allowed:
        scatter = heavier * (0.012 if "gold" in metals or "electrum" in metals else 0.05) * 3.5
        reach = max(2 * apart, 20) if not is_coarse else 2 * allowed
        return round(min(WEIGHT_MOST, max(0.2, log10(scatter / reach))), 2)
    # Beyond the scales: a cleaned or a broken coin loses a little, another coin differs by any amount.
    return -round(min(4.0, 1.0 + 3.0 * (apart - allowed) / max(100.0, heavier * 0.03)), 2)


def _axes(mine: int, theirs: int) -> float:
    hours = abs(mine - theirs) % 12
    turned = min(hours, 12 - hours)
    return (0.45, 0.15, -1.5)[min(turned, 2)] - (turned > 2)


def _diameters(mine: int, theirs: int) -> float:
    apart = abs(mine - theirs)
    if apart <= 5 and mine % 100 and theirs % 100:
        return 1.2
    for reach, weight in ((50, 0.4), (100, 0.2), (150, -0.4), (250, -1.2), (400, -2.2)):
        if apart <= reach:
            return weight
    return -4.0


# The type ------------------------------------------------------------------------------------------------------------


def _of_the_type(mine: Piece, theirs: Piece) -> Iterator[Evidence]:
    if mine.type_keys and theirs.type_keys:
        weight = _citations(mine.type_keys, theirs.type_keys)
        if weight:
            yield Evidence("citations", _printed(mine.type_keys), _printed(theirs.type_keys), weight)
    if mine.issuer and theirs.issuer:
        yield Evidence("issuer", mine.issuer, theirs.issuer, _issuers(mine.issuer, theirs.issuer))
    if mine.denomination and theirs.denomination:
        weight = _denominations(mine.denomination, theirs.denomination)
        yield Evidence("denomination", mine.denomination, theirs.denomination, weight)
    if mine.metal and theirs.metal and mine.metal != theirs.metal:
        yield Evidence("metal", mine.metal, theirs.metal, _metals(mine.metal, theirs.metal))
    if mine.mint and theirs.mint:
        yield Evidence("mint", mine.mint, theirs.mint, _mints(mine.mint, theirs.mint))
    if (apart := _years(mine, theirs)) is not None:
        yield Evidence("year_from", f"{mine.year_from}..{mine.year_to}", f"{theirs.year_from}..{theirs.year_to}", apart)
    yield from _of_the_sides(mine, theirs)


def _of_the_sides(mine: Piece, theirs: Piece) -> Iterator[Evidence]:
    for side, known in (("obverse", 0.5), ("reverse", 0.8)):
        one, other = getattr(mine, f"{side}_legend"), getattr(theirs, f"{side}_legend")
        if one and other:
            yield Evidence(f"{side}_legend", one, other, _legends(one, other, known))
        design, its = getattr(mine, f"{side}_design"), getattr(theirs, f"{side}_design")
        if design and its:
            yield Evidence(f"{side}_design", design, its, _designs(design, its))


def _issuers(mine: str, theirs: str) -> float:
    if mine == theirs:
        return 1.0
    if issuers.get(mine) and issuers.get(theirs):
        return -3.0
    # A name that no table knows is compared as written: two spellings may be one.
    return 0.0 if fuzz.token_set_ratio(mine, theirs) >= 70 else -2.0


def _mints(mine: str, theirs: str) -> float:
    if mine == theirs:
        return 0.4
    return -1.2 if mints.get(mine) and mints.get(theirs) else -0.3


def cites_one_type(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two coins cite one type; where both know its address, that decides, whatever the references print."""
    common = set(mine).intersection(theirs)
    if not common or any(map(_is_address, common)):
        return bool(common)
    return not (any(map(_is_address, mine)) and any(map(_is_address, theirs)))


def _is_address(key: str) -> bool:
    return key.startswith("http")


def _printed(keys: tuple[str, ...]) -> str:
    """The references as printed, which say more to a reader than the addresses of their types."""
    return "; ".join([key for key in keys if not _is_address(key)] or keys)


def _citations(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    if cites_one_type(mine, theirs):
        return 1.6
    # Only catalogs that both cite can contradict each other.
    catalogs = {key.partition(" ")[0] for key in mine} & {key.partition(" ")[0] for key in theirs}
    return -2.0 if catalogs else 0.0


def _denominations(mine: str, theirs: str) -> float:
    if mine == theirs:
        return 0.4
    families = (_family(mine), _family(theirs))
    return 0.2 if families[0] and families[0] == families[1] else -1.2


def _family(denomination: str) -> str | None:
    known = denominations.get(denomination)
    return known.family if known else None


def _metals(mine: str, theirs: str) -> float:
    if "uncertain" in (mine, theirs) or {mine, theirs} <= BRONZES:
        return 0.0
    return -0.4 if "billon" in (mine, theirs) else -2.0  # billon is called silver, or bronze, by others


def _years(mine: Piece, theirs: Piece) -> float | None:
    if None in (mine.year_from, mine.year_to, theirs.year_from, theirs.year_to):
        return None
    gap = max((mine.year_from or 0) - (theirs.year_to or 0), (theirs.year_from or 0) - (mine.year_to or 0))
    return 0.3 if gap <= 0 else -0.4 if gap <= 5 else -1.5


def _legends(mine: str, theirs: str, known: float) -> float:
    """One legend abbreviated or broken off agrees; two different ones contradict."""
    if mine == theirs:
        return known
    alike = fuzz.ratio(mine, theirs)
    if alike >= 85:
        return known * 0.7
    if min(len(mine), len(theirs)) >= 4 and fuzz.partial_ratio(mine, theirs) >= 90:
        return known * 0.3  # part of the other: abbreviated, or another legend with the same name in it
    return 0.0 if alike >= 60 or _abbreviates(mine, theirs) else -2.0


def _abbreviates(mine: str, theirs: str) -> bool:
    """Whether the shorter legend is the longer one with letters left out, as AVG AVG is of AVGVSTVS AVGVSTVS."""
    short, long = sorted((mine, theirs), key=len)
    letters = iter(long)
    return short[:2] == long[:2] and all(letter in letters for letter in short)


def _designs(mine: str, theirs: str) -> float:
    """Words differ from house to house; who is shown, and what they wear on the head, does not."""
    one, other = figures.named(mine), figures.named(theirs)
    if one and other and not set(one) & set(other):
        return -1.5
    worn, its = _headgear(mine), _headgear(theirs)
    if worn and its and worn != its:
        return -0.8
    alike = fuzz.token_set_ratio(_stems(mine), _stems(theirs))
    return 0.4 if alike >= 70 else 0.0 if alike >= 35 else -0.5


_HEADGEAR = (
    ("bare", re.compile(r"\b(?:bare|bloß|nue?)\b")),
    ("radiate", re.compile(r"\brad(?:\.|iate)|strahlen|radiée?")),
    ("laureate", re.compile(r"\blaur|lorbeer|laurée?")),
    ("helmeted", re.compile(r"\bhelm|casqu")),
    ("veiled", re.compile(r"\bveil|schleier|voilée?")),
)


@lru_cache(maxsize=65536)
def _headgear(design: str) -> str | None:
    """The one thing that the words put on the head, if only one."""
    words = design.casefold()
    found = [name for name, spelt in _HEADGEAR if spelt.search(words)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=65536)
def _stems(design: str) -> str:
    """The words of a design that carry meaning, cut to their stems."""
    return " ".join(sorted({word[:6] for word in fold(design).split() if len(word) > 2 and word not in _IDLE}))


_IDLE = frozenset(
    "and the with for und mit der die das auf von les des avec con del della che dans sur from his her its".split()
)

# In words ------------------------------------------------------------------------------------------------------------

_NAMES = {
    "certificates": "certificate",
    "number": "owner's number",
    "lot_key": "lot",
    "weight_g": "weight",
    "diameter_mm": "diameter",
    "die_axis_h": "die axis",
    "citations": "references",
    "year_from": "years",
}


def _in_words(evidence: Evidence) -> str:
    name = _NAMES.get(evidence.field, evidence.field.replace("_", " "))
    if evidence.field == "lot_key" and evidence.weight < 0:
        return "another lot of the same sale"
    is_legend = evidence.field.endswith("_legend")  # folded: good to compare, not to read
    mine, theirs = _shown(evidence.field, evidence.mine), _shown(evidence.field, evidence.theirs)
    if evidence.mine == evidence.theirs:
        return f"the same {name}" if is_legend or len(mine) >= 40 else f"the same {name} ({mine})"
    verb = "agree" if evidence.weight > 0 else "differ"
    ending = "" if name.endswith("s") else "s"
    shown = "" if is_legend else f": {mine} against {theirs}"
    return f"the {name} {verb}{ending}{shown if len(shown) < 90 else ''}"


def _shown(field: str, key: str) -> str:
    """The name behind an id."""
    known: issuers.Issuer | mints.Mint | denominations.Denomination | None = None
    if field == "issuer":
        known = issuers.get(key)
    elif field == "denomination":
        known = denominations.get(key)
    known = known or (mints.get(key) if field in {"issuer", "mint"} else None)
    return known.name if known else key
