"""What a source of a catalog hands on, record by record, on its way into the catalog's file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from coinstack.domain.catalog import Authority, CatalogType, Specimen, Symbol, Term


@dataclass(frozen=True)
class Label:
    """A name of an authority; `kind` is "pref" or "alt"."""

    authority: str
    language: str
    kind: str
    text: str


@dataclass(frozen=True)
class Redirect:
    """An id of nomisma, and what it is called now."""

    old: str
    new: str


@dataclass(frozen=True)
class Match:
    """The same thing elsewhere."""

    authority: str
    uri: str


@dataclass(frozen=True)
class Role:
    """Years in which a person held a role."""

    person: str
    term: Term


@dataclass(frozen=True)
class Piece:
    """A specimen whose issuer, denomination and metal are said in words, with the years of its issue."""

    specimen: Specimen
    issuer_said: str | None
    denomination_said: str | None
    material_said: str | None
    year_from: int | None
    year_to: int | None


@dataclass(frozen=True)
class SameCoins:
    """Two references found on the same coins, `coins` of them."""

    catalog_a: str
    reference_a: str
    catalog_b: str
    reference_b: str
    coins: int


Record = CatalogType | Authority | Specimen | Symbol | Label | Redirect | Match | Role | Piece | SameCoins


@dataclass(frozen=True)
class Source:
    """A table or a dump: its kind, the name it is told by, and its records, which are read anew at each call."""

    kind: str
    name: str
    records: Callable[[], Iterator[Record]]
    dated: str | None = None
    url: str | None = None
    sha256: str | None = None
