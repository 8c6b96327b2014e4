"""The catalogs of types on the disk, as the use cases ask them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from coinstack.domain.catalog import Authority, CatalogType, Kind, Specimen
from coinstack.domain.errors import CoinStackError


@dataclass(frozen=True)
class LoadedSource:
    """What was loaded: `kind` is its key (`ocre_types`, `persons`), `dated` the day of its data where it is known."""

    kind: str
    name: str
    corpus: str | None
    rows: int
    dated: str | None
    loaded_at: datetime
    licence: str
    licence_url: str | None
    url: str | None
    sha256: str | None


@dataclass(frozen=True)
class CatalogStatus:
    """What there is; `reason` says in a sentence why nothing is, where nothing is."""

    loaded: bool
    built_at: datetime | None = None
    size_bytes: int = 0
    version: int | None = None
    reason: str | None = None
    sources: tuple[LoadedSource, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)  # types, authorities, redirects, specimens, ...
    previous_built_at: datetime | None = None  # of the catalog that `rollback` leads back to


@dataclass(frozen=True)
class Concordant:
    """A reference of another catalog found on the same coins, `coins` of them."""

    catalog: str
    reference: str
    coins: int


class Catalog(Protocol):
    """Read-only; where no catalog is loaded, everything is empty and nothing fails."""

    @property
    def is_loaded(self) -> bool:
        """Whether there is anything to ask."""
        ...

    @property
    def stamp(self) -> str:
        """What changes when another catalog is taken into use: until then, what was read of it may be kept."""
        ...

    def status(self) -> CatalogStatus:
        """What is loaded, from where and under which licence."""
        ...

    def rollback(self) -> CatalogStatus:
        """Go back to the catalog before this one.

        Raises:
            NotFound: there is none to go back to.
            Busy: a catalog is being built.
        """
        ...

    def holds(self, corpus: str) -> bool:
        """Whether types of that corpus are loaded."""
        ...

    def get(self, corpus: str, type_id: str, /) -> CatalogType | None:
        """The type of that id, as it stands there (a replaced one too)."""
        ...

    def get_many(self, uris: Iterable[str], /) -> dict[str, CatalogType]:
        """The types of those addresses that are there."""
        ...

    def numbered(
        self, corpus: str, printed: str, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types whose number is printed exactly so ("23b", "44/5", "326(a)"), in all sections.

        `volume` as in ids: "1", "2_1", "10".
        """
        ...

    def varieties(
        self, corpus: str, digits: int, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types whose number begins with those digits, whatever follows (23, 23a, 23b, 23b.1).

        Crawford's issue is the section ("44"), and the digits are of the number in it.
        """
        ...

    def in_section(self, corpus: str, volume: str, section: str, /) -> list[CatalogType]:
        """The types of a section ("aug", "anch") in the order of their numbers."""
        ...

    def replaced(self, corpus: str, type_id: str, /) -> tuple[str, ...]:
        """The ids that took the place of this one, one step; none where it stands."""
        ...

    def authority(self, authority_id: str, /) -> Authority | None:
        """The authority of that id or, where it was renamed, of the one that it is called now."""
        ...

    def canonical(self, authority_id: str, /) -> str:
        """What an id of nomisma is called now; itself where it was not renamed."""
        ...

    def authorities_named(
        self, text: str, kind: Kind | None = None, /, *, limit: int = 20
    ) -> list[tuple[Authority, float]]:
        """The authorities that bear a name in any language or spelling, best first, each with how well (0..1)."""
        ...

    def weights(
        self, issuers: Sequence[str] = (), denomination: str | None = None, /, *, type_uri: str | None = None
    ) -> list[int]:
        """The weights in milligrams, in order, of weighed specimens: of the type, else of issuers and denomination."""
        ...

    def concordance(self, catalog: str, reference: str, /) -> list[Concordant]:
        """What other catalogs call coins of this reference, the most frequent first."""
        ...


class CatalogSources(Protocol):
    """What the services offer for the catalog: whole corpora, fetched first and built of then."""

    def fetch(self, source: str, told: Callable[[int, int | None], None], /) -> None:
        """Fetch the dump of a corpus, or of `nomisma`, going on where an earlier try has stopped.

        `told` hears how many bytes are there, and of how many; what it raises ends the fetch. Raises Refused, Busy,
        NotFound, Unreadable, TooLarge or Unavailable.
        """
        ...

    def waiting(self) -> tuple[str, ...]:
        """What was fetched, and not built of yet."""
        ...

    def build(self, wanted: Sequence[str], told: Callable[[str], None], /) -> dict[str, CoinStackError]:
        """Build a catalog of those that wait, and of what the current one holds besides; why some could not be read.

        `told` hears what is being done; what it raises ends it, and the catalog in use stays. Raises Busy or
        Unavailable.
        """
        ...


@dataclass(frozen=True)
class Example:
    """A specimen that a collection has published, with its address and its pictures'."""

    specimen: Specimen
    uri: str
    obverse: str | None = None
    reverse: str | None = None


@dataclass(frozen=True)
class LiveType:
    """A type as its service told it; `asked_at` is when that was, `note` why there are no specimens.

    `followed` are the ids from the one that was asked for to this one: a replaced type leads to what took its place.
    """

    type: CatalogType
    examples: tuple[Example, ...]
    asked_at: datetime
    followed: tuple[str, ...]
    note: str | None = None


class LiveCatalog(Protocol):
    """The services of the catalogs, asked for single types; what they said is kept for half a year."""

    def look_up(self, corpus: str, type_id: str, /) -> LiveType:
        """A type with its specimens.

        Raises Invalid or NotFound; Refused, Busy, Unavailable or Unreadable where the service could not be asked.
        """
        ...

    def several(self, corpus: str, type_ids: Sequence[str], /) -> dict[str, CatalogType]:
        """Those of the types that there are, by id; raises likewise."""
        ...

    def named(self, corpus: str, words: str, /) -> list[tuple[str, str]]:
        """Ids and labels of the types that a reference in words may mean; raises likewise."""
        ...
