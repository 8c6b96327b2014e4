"""Whether a coin's own legends fit another type clearly better than the one that is cited for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import nlargest

from coinstack.domain import resolving_evidence as evidence
from coinstack.domain import resolving_places, resolving_sections
from coinstack.domain.catalog import CatalogType
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving import Resolver
from coinstack.domain.resolving_evidence import Coin, Evidence, Numbered, Seen
from coinstack.domain.resolving_outline import Outline, Section, outline
from coinstack.domain.resolving_weights import weight
from coinstack.domain.resolving_words import AGREES, DIFFERS

CLEARLY = 1.4
"""By how much the legends must speak for another type, as `resolving_weights` weighs them; found on a museum's coins:
half of the wrong citations are noticed, and one right one of thirty is."""

FEWEST_LETTERS = 5
"""Of both legends together; fewer fit too many types."""

_PAIRS = 12


@dataclass(frozen=True)
class Suspicion:
    """Another type fits better: its address, those that fit as well as it, and what is said to the owner."""

    alternative: str
    others: tuple[str, ...]
    words: str


def check(cited: CatalogType, context: Context, resolver: Resolver) -> Suspicion | None:
    """What speaks against the cited type, or None: the legends agree, say too little, or fit nothing else better."""
    coin = evidence.coin(context)
    if _letters(coin) < FEWEST_LETTERS:
        return None
    shape = outline(cited)
    own = _compared(shape, coin)
    if _fits(own):
        return None
    rivals = list(_rivals(cited, context, coin, resolver))
    best = nlargest(4, rivals, key=lambda one: one[0])
    if not best or best[0][0] - _weight(own, coin) < CLEARLY or not _legible(best[0][2]):
        return None
    alternative = best[0][1]
    others = tuple(one.uri for value, one, _ in best[1:] if value > best[0][0] - 0.01)
    label = _label(alternative, resolver)
    return Suspicion(alternative.uri, others, _words(cited, own, label, others=len(others)))


def _letters(coin: Coin) -> int:
    return sum(len(side.forms[0]) for side in (coin.obverse, coin.reverse) if side.forms)


def _compared(one: Outline, coin: Coin) -> Evidence:
    return _evidence(one, coin, _read_in(coin.obverse, one.obverse), _read_in(coin.reverse, one.reverse))


def _read_in(said: Seen, legends: tuple[str, ...]) -> float | None:
    """How like the cited type's legend is; one of which the record gives a part agrees (ROMA of ROMA L SAVF)."""
    found = evidence.best(evidence.likenesses(said, legends), legends)
    if found is not None and any(said.forms[0] in legend for legend in legends):
        return max(found, AGREES)
    return found


def _evidence(one: Outline, coin: Coin, obverse: float | None, reverse: float | None) -> Evidence:
    return Evidence(
        numbered=Numbered.UNKNOWN,
        obverse=obverse,
        reverse=reverse,
        denomination=evidence.same_denomination(one, coin),
        metal=evidence.same_metal(one, coin),
        mint=None,
    )


def _fits(own: Evidence) -> bool:
    return all(side is None or side >= AGREES for side in (own.obverse, own.reverse))


def _legible(found: Evidence) -> bool:
    """Whether a rival's legends are read, not guessed: each that is compared nearly agrees."""
    sides = [side for side in (found.obverse, found.reverse) if side is not None]
    return bool(sides) and min(sides) >= DIFFERS


def _weight(found: Evidence, coin: Coin) -> float:
    said = bool(coin.obverse.forms), bool(coin.reverse.forms)
    return weight(found, said=said, edition_open=False)


def _rivals(
    cited: CatalogType, context: Context, coin: Coin, resolver: Resolver
) -> Iterator[tuple[float, Outline, Evidence]]:
    for section in _sections(cited, context, resolver):
        obverses = evidence.likenesses(coin.obverse, section.obverses)
        reverses = evidence.likenesses(coin.reverse, section.reverses)
        by_likeness = ((evidence.together(pair, obverses, reverses), pair) for pair in section.by_pair)
        for _, pair in nlargest(_PAIRS, by_likeness, key=lambda one: one[0]):
            for one in section.by_pair[pair]:
                found = _evidence(one, coin, evidence.best(obverses, pair[0]), evidence.best(reverses, pair[1]))
                yield _weight(found, coin), one, found


def _sections(cited: CatalogType, context: Context, resolver: Resolver) -> Iterable[Section]:
    """Where the coin may stand instead: the cited type's section, those of its ruler or mint; all of Crawford."""
    if cited.corpus == "crro":
        return (resolver.republic(),)
    if cited.corpus != "ocre" or cited.volume is None or cited.section is None:
        return ()
    volumes = resolving_sections.printed_volume(cited.volume)
    places = resolving_places.places(Reference(raw="", catalog="RIC", volume=volumes[0], part=volumes[1]), context)
    names = dict.fromkeys([(cited.volume, cited.section), *((one.volume, one.section) for one in places)])
    return [resolver.section(*name) for name in names]


def _label(one: Outline, resolver: Resolver) -> str:
    return resolver.label(one.uri) or one.id


def _words(cited: CatalogType, own: Evidence, label: str, *, others: int) -> str:
    sides = [name for name, side in (("obverse", own.obverse), ("reverse", own.reverse)) if _is_off(side)]
    which = "legends do" if len(sides) > 1 else f"{sides[0]} legend does"
    more = f" (or {others} more)" if others else ""
    return f"The coin's {which} not fit {cited.label}; {label}{more} fits clearly better."


def _is_off(side: float | None) -> bool:
    return side is not None and side < AGREES
