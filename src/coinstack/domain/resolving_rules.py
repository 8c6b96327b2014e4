"""Citations whose type's address follows from the number: Crawford, Price, Seleucid Coins, Lorber, Svoronos, RPC."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Protocol

from coinstack.domain import catalog_ids, resolving_evidence, resolving_outline
from coinstack.domain import resolving_words as words
from coinstack.domain.catalog import CatalogType
from coinstack.domain.references import Context, Reference

FORMED = 0.85
"""How often an address formed by rule is the right one, measured on the Seleucid and Alexander coins of a museum."""

VERIFIED = 0.97
ONLY_KIND = 0.9
"""What remains where a number is printed without its letter and only one type has it."""

MOST_NUMBERS = 60
"""More than any issue of Crawford has; 494 has 46."""


@dataclass(frozen=True)
class ByRule:
    """An address formed by rule; `type` is what the catalog has of it."""

    uri: str
    confidence: float
    reasons: tuple[str, ...]
    verified: bool
    type: CatalogType | None = None


class Types(Protocol):
    """What of a catalog is asked."""

    def get_many(self, uris: Iterable[str], /) -> dict[str, CatalogType]:
        """The types of those addresses that are there."""
        ...

    def varieties(self, corpus: str, digits: int, /, *, volume: str | None = None) -> list[CatalogType]:
        """The types whose number begins with those digits."""
        ...


def answers(reference: Reference, known: Context, types: Types, holds: Callable[[str], bool]) -> Iterator[ByRule]:
    """What the number means; where the catalog has only varieties of it, those."""
    printed = (reference.number or "") + (reference.suffix or "")
    formed = catalog_ids.by_rule(reference.catalog, printed) if printed else None
    if formed is None:
        if printed and reference.catalog == "Crawford":
            yield from _of_issue(printed, known, types)
        return
    uri = resolving_outline.address(*formed)
    if not holds(formed[0]):
        yield ByRule(uri, FORMED, (f"number {printed} as printed", words.NOT_LOADED), verified=False)
        return
    if (found := types.get_many([uri]).get(uri)) is not None:
        yield _exact(found, printed, known)
        return
    kin = _kin(formed, types)
    yield from _several(kin, known, f"the catalog has no {printed}, but its varieties or its kind")


def _exact(found: CatalogType, printed: str, known: Context) -> ByRule:
    obverse, reverse = _likeness(found, known)
    said = words.legends(obverse, reverse)
    reasons = (f"number {printed} as printed", *([said] if said else []))
    return ByRule(found.uri, VERIFIED, reasons, verified=True, type=found)


def _likeness(one: CatalogType, known: Context) -> tuple[float | None, float | None]:
    coin, shape = resolving_evidence.coin(known), resolving_outline.outline(one)
    obverse = resolving_evidence.likenesses(coin.obverse, shape.obverse)
    reverse = resolving_evidence.likenesses(coin.reverse, shape.reverse)
    return resolving_evidence.best(obverse, shape.obverse), resolving_evidence.best(reverse, shape.reverse)


def _kin(formed: tuple[str, str], types: Types) -> list[CatalogType]:
    """What has the number with another letter: its varieties (448/1a of 448/1), else its base (443/1 of 443/1v)."""
    corpus, type_id = formed
    base = type_id.rstrip(ascii_lowercase)
    wanted = [resolving_outline.address(corpus, one) for one in (base, *(base + letter for letter in ascii_lowercase))]
    found = types.get_many(wanted)
    kin = [found[uri] for uri in wanted if uri in found]
    if kin or corpus == "crro":
        return kin
    digits = catalog_ids.parts(type_id, corpus)
    varieties = types.varieties(corpus, digits.digits) if digits and digits.digits is not None else []
    return [one for one in varieties if one.id.startswith(base + ".")]


def _of_issue(printed: str, known: Context, types: Types) -> Iterator[ByRule]:
    """All types of an issue of Crawford that is cited without the coin's number in it ("RRC 386")."""
    if not printed.isalnum() or len(printed) > 5:
        return
    wanted = [f"rrc-{printed.upper()}.{place}{letter}" for place in range(1, MOST_NUMBERS)
              for letter in ("", *ascii_lowercase[:6])]  # fmt: skip
    found = types.get_many([resolving_outline.address("crro", one) for one in wanted])
    yield from _several(list(found.values()), known, f"only the issue {printed} is printed")


def _several(kin: Sequence[CatalogType], known: Context, reason: str) -> Iterator[ByRule]:
    """Share the confidence by what the coin says of denomination and legends."""
    weights = [_weight(one, known) for one in kin]
    for one, weight in zip(kin, weights, strict=True):
        said = words.legends(*_likeness(one, known))
        reasons = (reason, *([said] if said else []), *([words.alike(len(kin))] if len(kin) > 1 else []))
        yield ByRule(one.uri, ONLY_KIND * weight / sum(weights), reasons, verified=True, type=one)


def _weight(one: CatalogType, known: Context) -> float:
    shape = resolving_outline.outline(one)
    same = resolving_evidence.same_denomination(shape, resolving_evidence.coin(known))
    sides = [side for side in _likeness(one, known) if side is not None]
    likeness = sum(sides) / len(sides) if sides else 0.5
    return (0.05 if same is False else 1.0) * max(likeness, 0.05) ** 4


def provincial(reference: Reference) -> str | None:
    """The page of RPC Online; numbers that are temporary stand under the whole volume."""
    volume = catalog_ids.volume_id(reference.volume) if reference.volume else None
    if volume is None or not re.fullmatch(r"[0-9]{1,7}", reference.number or ""):
        return None
    temporary = "temp." in (reference.qualifier or "").split()
    part = f".{reference.part}" if reference.part and not temporary else ""
    return f"https://rpc.ashmus.ox.ac.uk/coins/{volume}{part}/{reference.number}{reference.suffix or ''}"
