"""Which ids of nomisma a word stands for when a worn coin is told: the thing itself, and what few tell from it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import denominations, issuers, vocabulary
from coinstack.domain.issuers import Issuer
from coinstack.domain.vocabulary import Metal

_METALS = {
    "av": Metal.GOLD, "ar": Metal.SILVER, "ae": Metal.AE, "billon": Metal.BILLON, "el": Metal.ELECTRUM,
    "cu": Metal.COPPER, "bronze": Metal.BRONZE, "brass": Metal.BRASS, "orichalcum": Metal.ORICHALCUM, "pb": Metal.LEAD,
    "potin": Metal.POTIN,
}  # fmt: skip
_BRONZES = frozenset({Metal.AE, Metal.BRONZE, Metal.COPPER, Metal.ORICHALCUM, Metal.BRASS, Metal.POTIN})
_NEAR_BILLON = frozenset({Metal.BILLON, Metal.SILVER, *_BRONZES})
_SIZES = frozenset({"ae1", "ae2", "ae3", "ae4", "ae"})
_LATE_BRONZES = frozenset({"follis", "nummus", "centenionalis", "maiorina", "half_follis", "radiate_fraction"})


@dataclass(frozen=True)
class Meant:
    """Ids that are meant, and those that are told apart from them by few."""

    ids: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()


@lru_cache(maxsize=1)
def _persons() -> dict[str, Issuer]:
    return {one.nomisma: one for one in issuers.all_issuers() if one.nomisma}


def issuer(text: str, known: Iterable[str], named: frozenset[str]) -> Meant:
    """The ruler; of his kin are those under whose name his coins are listed: their Caesar, consort or co-ruler."""
    found = issuers.find(text)
    ids = set(named)
    if found is not None and found.issuer.nomisma:
        ids.add(found.issuer.nomisma)
    persons = _persons()
    meant = [persons[one] for one in ids if one in persons] + ([found.issuer] if found else [])
    kin = {
        one
        for one in known
        if one not in ids and one in persons and any(_lists(persons[one], another) for another in meant)
    }
    return Meant(frozenset(ids), frozenset(kin))


def _lists(ruler: Issuer, one: Issuer) -> bool:
    """Whether coins of the one are listed under the ruler."""
    under = {*one.caesar_of, *one.consort_of, *one.co_ruler}
    return ruler.id in under or one.id in ruler.co_ruler or one.id in ruler.caesar_of


def denomination(text: str, known: Iterable[str], named: frozenset[str], label: Callable[[str], str]) -> Meant:
    """The denomination; of its kin are those of its family, and the sizes by which late bronzes are listed (AE3)."""
    own = denominations.find(text)
    if own is None:
        return Meant(named)
    ids, kin = set(named), set()
    for one in known:
        other = denominations.find(one.replace("_", " ")) or denominations.find(label(one))
        if other is None:
            continue
        pair = {own.id, other.id}
        if own.id == other.id:
            ids.add(one)
        elif (own.family and own.family == other.family) or (pair & _SIZES and pair <= _SIZES | _LATE_BRONZES):
            kin.add(one)
    return Meant(frozenset(ids), frozenset(kin - ids))


def metal(text: str, known: Iterable[str], named: frozenset[str]) -> Meant:
    """The metal; bronze, copper and brass are told apart by few, and billon from silver or bronze."""
    own = vocabulary.read(Metal, text)
    if own is None:
        return Meant(named)
    ids, kin = set(named), set()
    for one in known:
        other = _METALS.get(one)
        if other is own or (own in _BRONZES and other in _BRONZES):
            ids.add(one)
        elif other is not None and Metal.BILLON in {own, other} and {own, other} <= _NEAR_BILLON:
            kin.add(one)
    return Meant(frozenset(ids), frozenset(kin - ids))
