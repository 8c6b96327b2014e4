"""Issuer, mint, denomination, metal and date of a coin against those of a type, whose every field may hold several."""

from collections.abc import Iterable
from functools import cache
from types import MappingProxyType
from typing import Protocol

from rapidfuzz import fuzz

from coinstack.domain import denominations, issuers, mints, spelling, years
from coinstack.domain.catalog import CatalogType, Kind
from coinstack.domain.coin import Description
from coinstack.domain.comparison_words import NOTHING, Judged, Severity, Verdict
from coinstack.domain.denominations import Denomination
from coinstack.domain.issuers import Issuer
from coinstack.domain.vocabulary import Metal, PortraitRole


class Authorities(Protocol):
    """What names mean. All ids are those of nomisma, without its address."""

    def meant(self, text: str, kind: Kind, /) -> frozenset[str]:
        """The ids that a term may mean, in any language or spelling and by the owner's own synonyms."""
        ...

    def label(self, authority_id: str, /) -> str:
        """The English name of an id."""
        ...

    def canonical(self, authority_id: str, /) -> str:
        """What an id is called now."""
        ...


UNSAID = frozenset({"uncertain_value", "unknown_value", "uncertain", "unknown", "none", ""})
"""Values that say that the catalog does not know."""


def said(ids: Iterable[str]) -> tuple[str, ...]:
    """Those of the ids that say something, each once; an address of another house (a museum's person) says nothing."""
    return tuple(dict.fromkeys(one for one in ids if one not in UNSAID and "://" not in one))


# Issuer --------------------------------------------------------------------------------------------------------------


@cache
def _by_nomisma() -> MappingProxyType[str, Issuer]:
    found: dict[str, Issuer] = {}
    for one in issuers.all_issuers():
        if one.nomisma:
            found.setdefault(one.nomisma, one)
    return MappingProxyType(found)


def known_issuer(nomisma_id: str) -> Issuer | None:
    """Our own record of a person of nomisma."""
    return _by_nomisma().get(nomisma_id)


def issuer(coin: Description, of: CatalogType, authorities: Authorities) -> Judged:
    """The issuer agrees when it is the type's authority, or its portrait, or their Caesar, consort or co-ruler."""
    theirs = said((*of.authorities, *of.issuers))
    portraits = said((*of.obverse.portraits, *of.reverse.portraits))
    if not coin.issuer or not (theirs or portraits):
        return NOTHING
    mine = _persons(coin.issuer, coin, authorities)
    if mine.intersection(theirs):
        return Judged(Verdict.AGREE, 0.8)
    if mine.intersection(portraits):
        return Judged(Verdict.COMPATIBLE, 0.7, "portrayed on the type")
    if theirs and (why := _related(mine, theirs)):
        return Judged(Verdict.COMPATIBLE, 0.4, why)
    return _otherwise_named(coin, (*theirs, *portraits), mine, authorities)


def _persons(name: str, coin: Description, authorities: Authorities) -> frozenset[str]:
    """The ids of everybody whom the name means; joint issuers are several."""
    own = _own_issuers(name, coin)
    ids = {authorities.canonical(one.nomisma) for one in own if one.nomisma} | {one.nomisma for one in own}
    return frozenset(one for one in ids if one) | authorities.meant(name, Kind.PERSON)


def _own_issuers(name: str, coin: Description) -> tuple[Issuer, ...]:
    first, last = years.span(coin)
    span = (first, last) if first is not None and last is not None else None
    category = coin.category.value if coin.category else None
    return tuple(match.issuer for match in issuers.find_all(name, category=category, years=span))


def _related(mine: Iterable[str], theirs: Iterable[str]) -> str | None:
    """What somebody of the coin was to somebody of the type, in words."""
    ours = [one for key in mine if (one := known_issuer(key))]
    rulers = [one for key in theirs if (one := known_issuer(key))]
    for one in ours:
        for ruler in rulers:
            if why := relation(one, ruler):
                return why
    return None


def relation(one: Issuer, ruler: Issuer) -> str | None:
    """What a person was to the ruler under whom the type is listed, in words; None: nothing that explains it."""
    if ruler.id in one.caesar_of:
        return f"Caesar under {ruler.name}"
    if ruler.id in one.consort_of:
        return f"consort of {ruler.name}"
    if ruler.id in one.co_ruler or one.id in ruler.co_ruler:
        return f"ruled with {ruler.name}"
    if one.id in ruler.caesar_of:
        return f"{ruler.name} was Caesar under {one.name}"
    if _is_family(one, ruler):
        return f"of the house of {ruler.name}"
    return None


_RELATIVES = frozenset({"augusta", "empress", "princess", "caesar", "heir", "ancestor", "wife", "queen"})


def _is_family(one: Issuer, ruler: Issuer) -> bool:
    """Of his house and in his years: a mother, a sister or an heir, of whom the tables say no more."""
    if one.dynasty is None or one.dynasty != ruler.dynasty or one.role not in _RELATIVES:
        return False
    return _overlap((one.year_from, one.year_to), (ruler.year_from, ruler.year_to))


def _overlap(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    if None in one or None in other:
        return False
    return bool(one[0] <= other[1] and other[0] <= one[1])  # type: ignore[operator] # none of them is None here


def _otherwise_named(
    coin: Description, theirs: tuple[str, ...], mine: frozenset[str], authorities: Authorities
) -> Judged:
    """By the ruler who is portrayed or named beside, by the look of the names, or not at all."""
    for name in (coin.co_issuer, coin.in_name_of, coin.obverse_portrait, *coin.magistrates):
        if name and _persons(name, coin, authorities).intersection(theirs):
            return Judged(Verdict.COMPATIBLE, 0.5, f"the coin names {name}, too")
    if coin.obverse_portrait_role in {PortraitRole.DIVUS, PortraitRole.DIVA}:
        return Judged(Verdict.COMPATIBLE, 0.0, "struck after death, under a later ruler", Severity.LOW)
    if _alike(coin.issuer or "", (authorities.label(one) for one in theirs)):
        return Judged(Verdict.COMPATIBLE, 0.4, "a like name")
    if not mine:
        return Judged(Verdict.DIFFER, -0.3, "a name that no table knows", Severity.LOW)
    return Judged(Verdict.DIFFER, -1.8, "another issuer", Severity.HIGH)


def _alike(mine: str, labels: Iterable[str]) -> bool:
    name = _sound(mine)
    return bool(name) and any(fuzz.token_sort_ratio(name, _sound(label)) >= ALIKE for label in labels)


ALIKE = 88


def _sound(name: str) -> str:
    return spelling.transliterated(spelling.fold(name))


# Mint ----------------------------------------------------------------------------------------------------------------


def mint(coin: Description, of: CatalogType, authorities: Authorities) -> Judged:
    """The mint by its id, whatever it is called; a doubted one ("Rome?") counts as what it names."""
    theirs = said(of.mints)
    if not coin.mint or not theirs:
        return NOTHING
    found = mints.find(coin.mint)
    own = found.mint.nomisma if found else None
    mine = frozenset({own, authorities.canonical(own)} if own else ()) | authorities.meant(coin.mint, Kind.MINT)
    if mine.intersection(theirs):
        return _in_list(theirs, 0.5, "mints")
    if _alike(coin.mint, (authorities.label(one) for one in theirs)):
        return Judged(Verdict.COMPATIBLE, 0.3, "a like name")
    if found is not None and _is_region_of(found.mint.region, of, authorities):
        return Judged(Verdict.COMPATIBLE, 0.2, "the type names only the region")
    if not mine:
        return Judged(Verdict.DIFFER, -0.2, "a name that no table knows", Severity.LOW)
    is_doubted = "mint" in coin.uncertain or (found is not None and found.doubtful)
    return Judged(Verdict.DIFFER, -0.4 if is_doubted else -1.2, "another mint", Severity.LOW if is_doubted else MEDIUM)


MEDIUM = Severity.MEDIUM


def _is_region_of(region: str, of: CatalogType, authorities: Authorities) -> bool:
    name = spelling.fold(region)
    return any(spelling.fold(authorities.label(one)) == name for one in of.mints)


def _in_list(theirs: tuple[str, ...], weight: float, what: str) -> Judged:
    if len(theirs) == 1:
        return Judged(Verdict.AGREE, weight)
    return Judged(Verdict.COMPATIBLE, weight, f"one of the type's {len(theirs)} {what}")


# Denomination and metal ----------------------------------------------------------------------------------------------

_SIZES = frozenset({"ae1", "ae2", "ae3", "ae4", "ae"})
_LATE_BRONZES = frozenset({"follis", "nummus", "centenionalis", "maiorina", "half_follis", "radiate_fraction"})


def denomination(coin: Description, of: CatalogType, authorities: Authorities) -> Judged:
    """The denomination by its id, or of one family; a size such as AE3 fits what bronzes of its time are called."""
    theirs = said(of.denominations)
    if not coin.denomination or not theirs:
        return NOTHING
    own = denominations.find(coin.denomination)
    known = [one for key in theirs if (one := our_denomination(key, authorities))]
    if own is not None and own in known:
        return _in_list(theirs, 0.4, "denominations")
    if authorities.meant(coin.denomination, Kind.DENOMINATION).intersection(theirs):
        return _in_list(theirs, 0.4, "denominations")
    if own is None:
        return Judged(Verdict.DIFFER, -0.1, "a name that no table knows", Severity.LOW)
    if any(_kin(own, one) for one in known):
        return Judged(Verdict.COMPATIBLE, 0.2, "of one family")
    if not known:
        return Judged(Verdict.DIFFER, -0.3, "another name", Severity.LOW)
    return Judged(Verdict.DIFFER, -1.2, "another denomination", Severity.MEDIUM)


def our_denomination(nomisma_id: str, authorities: Authorities) -> Denomination | None:
    """Our own record of a denomination of nomisma."""
    return denominations.find(nomisma_id.replace("_", " ")) or denominations.find(authorities.label(nomisma_id))


def _kin(one: Denomination, other: Denomination) -> bool:
    if one.family and one.family == other.family:
        return True
    pair = {one.id, other.id}
    return bool(pair & _SIZES) and pair <= _SIZES | _LATE_BRONZES


_MATERIALS = {
    "av": Metal.GOLD,
    "ar": Metal.SILVER,
    "ae": Metal.AE,
    "billon": Metal.BILLON,
    "el": Metal.ELECTRUM,
    "cu": Metal.COPPER,
    "bronze": Metal.BRONZE,
    "brass": Metal.BRASS,
    "orichalcum": Metal.ORICHALCUM,
    "pb": Metal.LEAD,
    "fe": Metal.IRON,
    "potin": Metal.POTIN,
}
_BRONZES = frozenset(
    {Metal.AE, Metal.BRONZE, Metal.COPPER, Metal.ORICHALCUM, Metal.BRASS, Metal.POTIN, Metal.UNCERTAIN}
)
_NEAR = (
    _BRONZES,
    frozenset({Metal.SILVER, Metal.BILLON, Metal.UNCERTAIN}),
    frozenset({Metal.BILLON, Metal.AE, Metal.BRONZE, Metal.POTIN, Metal.COPPER}),  # silvered bronzes
    frozenset({Metal.GOLD, Metal.ELECTRUM}),
)


def our_metal(nomisma_id: str) -> Metal | None:
    """The metal that a material of nomisma is."""
    return _MATERIALS.get(nomisma_id)


def metal(coin: Description, of: CatalogType) -> Judged:
    """The metal; bronze, brass and copper are told apart by few, and billon is base silver."""
    theirs = [one for key in said(of.materials) if (one := our_metal(key))]
    if coin.metal is None or not theirs:
        return NOTHING
    if coin.metal in theirs:
        return _in_list(tuple(of.materials), 0.3, "metals")
    if any({coin.metal, one} <= near for one in theirs for near in _NEAR):
        return Judged(Verdict.COMPATIBLE, 0.1, "told apart by few")
    if coin.issue_status is not None and coin.issue_status != "official":
        return Judged(Verdict.COMPATIBLE, 0.0, "no official piece", Severity.LOW)
    return Judged(Verdict.DIFFER, -2.0, "another metal", Severity.HIGH)


# Date ----------------------------------------------------------------------------------------------------------------


def date(coin: Description, of: CatalogType) -> Judged:
    """The years by their overlap; where the catalog dates no issue, its authority's reign."""
    mine, (first, last) = years.span(coin), dated(of)
    if mine[0] is None or mine[1] is None or first is None or last is None:
        return NOTHING
    if mine == (first, last):
        return Judged(Verdict.AGREE, 0.5)
    if mine[0] <= last and first <= mine[1]:
        return _overlapping((mine[0], mine[1]), (first, last))
    gap = years_between((mine[0], mine[1]), (first, last))
    if gap <= 3:
        return Judged(Verdict.COMPATIBLE, 0.0, "a year or two apart", Severity.LOW)
    if gap <= 25:
        return Judged(Verdict.DIFFER, -0.6, f"{gap} years apart", Severity.MEDIUM)
    return Judged(Verdict.DIFFER, -1.8, f"{gap} years apart", Severity.HIGH)


def dated(of: CatalogType) -> tuple[int | None, int | None]:
    """The years of the issue, else those of the reign; both ends, or neither."""
    for pair in ((of.year_from, of.year_to), (of.reign_from, of.reign_to)):
        ends = [year for year in pair if year is not None]
        if ends:
            return min(ends), max(ends)
    return None, None


def _overlapping(mine: tuple[int, int], theirs: tuple[int, int]) -> Judged:
    if theirs[0] <= mine[0] and mine[1] <= theirs[1]:
        return Judged(Verdict.COMPATIBLE, 0.3, "within the type's years")
    if mine[0] <= theirs[0] and theirs[1] <= mine[1]:
        return Judged(Verdict.COMPATIBLE, 0.3, "the type is dated closer")
    return Judged(Verdict.COMPATIBLE, 0.1, "the years overlap")


def years_between(one: tuple[int, int], other: tuple[int, int]) -> int:
    """The years between two spans that do not meet; there is no year 0."""
    low, high = min(one[1], other[1]), max(one[0], other[0])
    return high - low - (1 if low < 0 < high else 0)
