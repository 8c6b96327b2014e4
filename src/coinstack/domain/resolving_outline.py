"""A catalog's type as the resolver weighs it: its number, folded legends, denomination and mint, and little memory."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import denominations, legends
from coinstack.domain.catalog import CatalogType, Side

_NUMBER = re.compile(r"(?P<digits>\d+)(?P<letters>[A-Za-z]*)(?P<rest>.*)", re.DOTALL)
_EITHER = re.compile(r"\s+or\s+|\s*\|\s*")
_SENATE = re.compile(r"\bS\s*[-•.]?\s*C\b")


@dataclass(frozen=True, slots=True)
class Number:
    """A printed number: 26A.viI is 26, "a", ".viI"; letters are compared in lower case."""

    digits: int | None
    letters: str
    rest: str

    @property
    def base(self) -> tuple[int | None, str]:
        """Digits and letters, without subdivisions."""
        return self.digits, self.letters


@lru_cache(maxsize=4096)
def number(printed: str) -> Number:
    """A number in its parts."""
    found = _NUMBER.match(printed.strip())
    if found is None:
        return Number(None, "", printed)
    digits = found["digits"][:9]
    return Number(int(digits), found["letters"].lower(), found["rest"].lower())


@dataclass(frozen=True, slots=True)
class Outline:
    """What of a type is weighed; legends folded, several where the catalog gives several; ids of nomisma."""

    corpus: str
    id: str
    printed: str
    number: Number
    obverse: tuple[str, ...]
    reverse: tuple[str, ...]
    denominations: frozenset[str]  # families, as `denomination_family` gives them
    materials: tuple[str, ...]
    mints: tuple[str, ...]
    replaced_by: tuple[str, ...]

    @property
    def uri(self) -> str:
        """The type's address."""
        return address(self.corpus, self.id)


def address(corpus: str, type_id: str) -> str:
    """The address of a type, its key everywhere."""
    return f"http://numismatics.org/{corpus}/id/{type_id}"


def without_senate(text: str) -> str:
    """A legend without the S C of the senate, which catalogs put anywhere; alone it stays."""
    bare = _SENATE.sub(" ", text)
    return bare if re.search(r"\w", bare) else text


@lru_cache(maxsize=2048)
def folded(legend: str) -> tuple[str, ...]:
    """The folded forms of a catalog's legend, one for each of its alternatives ("... or ...")."""
    return tuple(one for part in _EITHER.split(without_senate(legend)) if (one := legends.fold(part)))


def _legends(side: Side) -> tuple[str, ...]:
    return tuple(one for legend in side.legends for one in folded(legend))


_LATE_BRONZE = re.compile(r"(large_|small_|reduced_)?ae[1-4_]+|nummus|follis|centenionalis|maiorina")


@lru_cache(maxsize=2048)
def denomination_family(words: str) -> str | None:
    """What a denomination is compared by: one word for all bronzes of the late empire, whose names are modern."""
    said = words.strip().lower()
    if _LATE_BRONZE.fullmatch(said.replace(" ", "_")):
        return "late bronze"
    found = denominations.find(said.replace("_", " "))
    if found is None:
        return None
    return "late bronze" if _LATE_BRONZE.fullmatch(found.id) or _LATE_BRONZE.match(found.family) else found.family


def outline(one: CatalogType) -> Outline:
    """What the resolver weighs of a type."""
    printed = (one.number or "") + (one.suffix or "")
    families = (denomination_family(name) for name in one.denominations)
    return Outline(
        corpus=one.corpus,
        id=one.id,
        printed=printed,
        number=number(printed),
        obverse=_legends(one.obverse),
        reverse=_legends(one.reverse),
        denominations=frozenset(family for family in families if family),
        materials=one.materials,
        mints=one.mints,
        replaced_by=one.replaced_by,
    )


Pair = tuple[tuple[str, ...], tuple[str, ...]]
"""The folded legends of both sides."""


class Section:
    """The types of a section of a catalog, made ready for many look-ups."""

    def __init__(self, types: Iterable[CatalogType]) -> None:
        self.outlines = tuple(outline(one) for one in types)
        self.bases = frozenset(one.number.base for one in self.outlines)
        self.by_digits: dict[int, list[Outline]] = {}
        self.by_pair: dict[Pair, list[Outline]] = {}
        for one in self.outlines:
            if one.number.digits is not None:
                self.by_digits.setdefault(one.number.digits, []).append(one)
            self.by_pair.setdefault((one.obverse, one.reverse), []).append(one)
        self.obverses = tuple({legend for one in self.outlines for legend in one.obverse})
        self.reverses = tuple({legend for one in self.outlines for legend in one.reverse})

    def __iter__(self) -> Iterator[Outline]:
        return iter(self.outlines)

    def __len__(self) -> int:
        return len(self.outlines)

    def beside(self, digits: int, within: int = 2) -> Iterator[Outline]:
        """The types whose number is that one or hardly another."""
        for near in range(digits - within, digits + within + 1):
            yield from self.by_digits.get(near, ())
