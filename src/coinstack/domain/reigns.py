"""Whose reigns a collection stands for, and which between them it lacks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from coinstack.domain import issuers
from coinstack.domain.issuers import Issuer

RULERS = frozenset({"emperor", "king", "queen", "tsar", "caliph", "tyrant", "dynast", "satrap", "tetrarch"})
EMPIRES = frozenset({"roman_imperial", "byzantine"})
"""Of these every emperor belongs into the row of reigns; elsewhere the rulers of one house are a row."""


@dataclass(frozen=True)
class Reign:
    """A ruler with the signed years of his reign (both inclusive), and how many coins are his."""

    issuer: Issuer
    year_from: int
    year_to: int
    coins: int


def represented(coins: Mapping[str, int]) -> list[Reign]:
    """The reigns of a collection (numbers of coins by issuer's id), with the gaps between them; the earliest first.

    Issuers whose years nobody knows are left out, as are names that are no issuer of ours.
    """
    held = [reign for key, number in coins.items() if (reign := _reign(issuers.get(key), number))]
    known = {reign.issuer.id for reign in held}
    found = [*held, *(reign for reign in _between(held) if reign.issuer.id not in known)]
    return sorted(found, key=lambda reign: (reign.year_from, reign.year_to, reign.issuer.id))


def _reign(issuer: Issuer | None, coins: int) -> Reign | None:
    if issuer is None or (issuer.year_from is None and issuer.year_to is None):
        return None
    first = issuer.year_from if issuer.year_from is not None else issuer.year_to
    last = issuer.year_to if issuer.year_to is not None else issuer.year_from
    return None if first is None or last is None else Reign(issuer, first, max(first, last), coins)


def _between(held: list[Reign]) -> Iterator[Reign]:
    spans: dict[tuple[str, str | None], tuple[int, int]] = {}
    for reign in held:
        if reign.issuer.role in RULERS:
            house = _house(reign.issuer)
            first, last = spans.get(house, (reign.year_from, reign.year_to))
            spans[house] = min(first, reign.year_from), max(last, reign.year_to)
    for issuer in issuers.all_issuers():
        missing = _reign(issuer, 0)
        first, last = spans.get(_house(issuer), (1, 0))
        is_due = issuer.role == "emperor" if issuer.category in EMPIRES else issuer.role in RULERS
        if missing is not None and is_due and first <= missing.year_from and missing.year_to <= last:
            yield missing


def _house(issuer: Issuer) -> tuple[str, str | None]:
    """Whose rulers follow one another: all emperors of an empire, elsewhere a dynasty."""
    return issuer.category, None if issuer.category in EMPIRES else issuer.dynasty
