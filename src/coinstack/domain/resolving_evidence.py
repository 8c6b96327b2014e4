"""What speaks for a type and against it when a coin's record is laid beside it: number, legends, metal, mint."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz

from coinstack.domain import legends, mints
from coinstack.domain.references import Context
from coinstack.domain.resolving_outline import Number, Outline, denomination_family, without_senate
from coinstack.domain.vocabulary import Metal, read


class Numbered(IntEnum):
    """How near a type's number is to the printed one."""

    UNKNOWN = 0  # none is printed
    OTHER = 1
    NEAR = 2  # one or two off: a slip of the pen, or the neighbour
    DIGITS = 3  # another letter: 23 and 23b
    PART = 4  # a subdivision: 26A and 26A.viI
    SAME = 5


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a type has in common with the coin; likeness is 0..1, None where one of both does not say."""

    numbered: Numbered
    obverse: float | None
    reverse: float | None
    denomination: bool | None
    metal: bool | None
    mint: bool | None


# -- legends --------------------------------------------------------------------------------------------------------

_REMARK = re.compile(r"\[[^\[\]]*[a-z]{3}[^\[\]]*\]|\([^()]*[a-z]{3}[^()]*\)")
_APART = re.compile(r"\s*[|/;\\]\s*|\s+l\s+|\n|,\s+")
_GREEK_P = re.compile(r"Γ")
_LATIN_ONLY = re.compile(r"[BCDFGLQRSUV]")
_WORN = re.compile(r"\.\.\.|…|\[[\s.…-]*\]|--")
_SHORTEST = 3


@dataclass(frozen=True)
class Seen:
    """What a record says of one side's legend: its forms to compare, and whether letters are lost."""

    forms: tuple[str, ...]
    worn: bool = False


@lru_cache(maxsize=4096)
def seen(text: str | None) -> Seen:
    """The legend of a record: without remarks, with and without what stands apart (exergue, field)."""
    if not text:
        return Seen(())
    plain = _REMARK.sub(" ", text)
    if _LATIN_ONLY.search(plain):
        plain = _GREEK_P.sub("P", plain)
    parts = [part for one in _APART.split(plain) if (part := legends.fold(without_senate(one)))]
    longer = [part for part in parts if len(part) > 2 and part != "SC"] or parts
    forms = (legends.fold(without_senate(plain)), "".join(longer), *longer[:1], "".join(longer[:-1]), *longer[-1:],
             "".join(reversed(longer)))  # fmt: skip
    return Seen(tuple(dict.fromkeys(one for one in forms if one)), worn=_WORN.search(text) is not None)


def alike(said: Seen, legend: str) -> float:
    """How like a folded legend of a catalog is to what a record says, 0..1."""
    if said.worn:
        return max((fuzz.partial_ratio(one, legend) for one in said.forms if len(one) >= _SHORTEST), default=0.0) / 100
    return max(fuzz.ratio(one, legend) for one in said.forms) / 100


def likenesses(said: Seen, of: Iterable[str]) -> dict[str, float] | None:
    """How like each legend is; None where the record says none."""
    return {legend: alike(said, legend) for legend in of} if said.forms else None


def best(known: dict[str, float] | None, of: tuple[str, ...]) -> float | None:
    """The likeness of the likest of a type's legends; None where the record or the type has none."""
    if known is None or not of:
        return None
    if len(of) == 1:  # nearly always, and it is asked a thousand times for one citation
        return known[of[0]]
    return max(known[legend] for legend in of)


# -- what else the coin says ----------------------------------------------------------------------------------------

_MATERIALS = {"av": "gold", "ar": "silver", "ae": "bronze", "cu": "bronze", "billon": "billon", "brass": "bronze",
              "orichalcum": "bronze", "bronze": "bronze", "pb": "lead", "el": "electrum"}  # fmt: skip
_BRONZES = (Metal.BRONZE, Metal.COPPER, Metal.ORICHALCUM, Metal.AE, Metal.BILLON)


@dataclass(frozen=True)
class Coin:
    """What a record says, made ready for comparing."""

    obverse: Seen
    reverse: Seen
    denomination: str | None
    metal: Metal | None
    mint: str | None


@lru_cache(maxsize=2048)
def coin(known: Context) -> Coin:
    """The record of a coin, made ready."""
    mint = mints.find(known.mint) if known.mint else None
    return Coin(
        obverse=seen(known.obverse_legend),
        reverse=seen(known.reverse_legend),
        denomination=denomination_family(known.denomination) if known.denomination else None,
        metal=read(Metal, known.metal) if known.metal else None,
        mint=mint.mint.nomisma if mint and not mint.doubtful else None,
    )


def same_denomination(one: Outline, of: Coin) -> bool | None:
    """Whether the coin's denomination is the type's; None where either does not say."""
    if of.denomination is None or not one.denominations:
        return None
    return of.denomination in one.denominations


def same_metal(one: Outline, of: Coin) -> bool | None:
    """Whether the coin's metal is the type's; billon passes for silver and for bronze.

    The silver of the antoninianus was hardly any at last: whatever it is called, that is no other metal.
    """
    known = {_MATERIALS.get(name) for name in one.materials} - {None}
    if of.metal is None or not known:
        return None
    if of.metal in _BRONZES:
        base = {"bronze", "billon", "silver"} if of.metal is Metal.BILLON else {"bronze", "billon"}
        silvered = "silver" in known and "antoninianus" in one.denominations
        return None if silvered else bool(known & base)
    return of.metal.value in known or (of.metal is Metal.SILVER and "billon" in known)


def same_mint(one: Outline, of: Coin) -> bool | None:
    """Whether the coin's mint is the type's."""
    return of.mint in one.mints if of.mint and one.mints else None


def numbered(one: Number, printed: Number | None, *, lettered: bool = True) -> Numbered:
    """How near a type's number is to the printed one.

    `lettered`: some type has these letters; where none has, 15B is the workshop B of 15.
    """
    if printed is None or printed.digits is None:
        return Numbered.UNKNOWN
    if one.digits != printed.digits:
        near = one.digits is not None and abs(one.digits - printed.digits) <= 2
        return Numbered.NEAR if near else Numbered.OTHER
    if one.letters != printed.letters:
        return Numbered.PART if not lettered and not one.letters else Numbered.DIGITS
    return Numbered.SAME if one.rest == printed.rest or one.rest.startswith("_") else Numbered.PART


def together(
    pair: tuple[tuple[str, ...], tuple[str, ...]], obverses: dict[str, float] | None, reverses: dict[str, float] | None
) -> float:
    """How like both legends of a pair are, 0..2; half where one of both is not said."""
    obverse, reverse = best(obverses, pair[0]), best(reverses, pair[1])
    return (0.5 if obverse is None else obverse) + (0.5 if reverse is None else reverse)
