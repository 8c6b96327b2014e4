"""What the use cases need of the outside world, and the record that holds it all."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from coinstack.application.ports.catalog import (
    Catalog,
    CatalogSources,
    CatalogStatus,
    Concordant,
    LiveCatalog,
    LoadedSource,
)
from coinstack.application.ports.collection import (
    Coins,
    History,
    Move,
    PhotoStore,
    Prepared,
    Revise,
    Revised,
    Revision,
    StoredPhoto,
)
from coinstack.application.ports.enriching import Enrichments, LookUps, Synonyms
from coinstack.application.ports.importing import Captures, Claims, Imports, Lots, Slabs, Workbooks
from coinstack.application.ports.jobs import Jobs, Settings
from coinstack.application.ports.outgoing import HouseFacts, Houses, PageLot, Pages, RateHistory, Rates, Tries, Web
from coinstack.domain.catalog import Kind
from coinstack.domain.coin import Coin
from coinstack.domain.history import Action

__all__ = [
    "Captures",
    "Catalog",
    "CatalogSources",
    "CatalogStatus",
    "Claims",
    "Coins",
    "Concordant",
    "Enrichments",
    "History",
    "HouseFacts",
    "Houses",
    "Imports",
    "Jobs",
    "LiveCatalog",
    "LoadedSource",
    "LookUps",
    "Lots",
    "Move",
    "PageLot",
    "Pages",
    "PhotoStore",
    "Prepared",
    "RateHistory",
    "Rates",
    "Revise",
    "Revised",
    "Revision",
    "Services",
    "Settings",
    "Slabs",
    "StoredPhoto",
    "Synonyms",
    "Tries",
    "UnitOfWork",
    "Web",
    "Workbooks",
]


class UnitOfWork(Protocol):
    """One transaction. Leaving the block without `commit` rolls back."""

    @property
    def lots(self) -> Lots:
        """The lots."""
        ...

    @property
    def slabs(self) -> Slabs:
        """The certificates that were looked up."""
        ...

    @property
    def pages(self) -> Pages:
        """The snapshots of pages."""
        ...

    @property
    def tries(self) -> Tries:
        """The log of what was asked of the outside."""
        ...

    @property
    def rates(self) -> Rates:
        """What currencies were worth."""
        ...

    @property
    def imports(self) -> Imports:
        """The imports."""
        ...

    @property
    def coins(self) -> Coins:
        """The coins."""
        ...

    @property
    def history(self) -> History:
        """The change sets."""
        ...

    @property
    def jobs(self) -> Jobs:
        """The batches."""
        ...

    @property
    def settings(self) -> Settings:
        """What the owner set, and the tokens."""
        ...

    @property
    def synonyms(self) -> Synonyms:
        """What the owner calls authorities."""
        ...

    @property
    def look_ups(self) -> LookUps:
        """Look-ups of types that failed."""
        ...

    @property
    def enrichments(self) -> Enrichments:
        """The coins of jobs that look up types."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None: ...

    def record(self, action: Action, /) -> int | None:
        """Write what changed so far as a change set of its own, which lasts with `commit`; its number."""
        ...

    def commit(self, action: Action, /) -> int | None:
        """Write what changed with its history; the change set's number, or None where nothing changed."""
        ...


@dataclass(frozen=True)
class Services:
    """Everything a use case may be given; built once, in `infrastructure.main`."""

    unit_of_work: Callable[[], UnitOfWork]
    passing: Callable[[], UnitOfWork]  # the same for what may be lost with the power: it does not wait for the disk
    prepare: Callable[[Iterable[Coin]], Prepared]
    revise: Callable[[Sequence[int], Revise], Revision]  # those of the coins that exist, read outside the write lock
    read: Callable[[Sequence[int]], Iterable[Coin]]  # those of the coins that exist, to be looked at, not changed
    synonyms: Callable[[], dict[tuple[Kind, str], str | None]]  # the owner's, as they are now
    past: Callable[[], AbstractContextManager[History]]  # the history, read outside the write lock
    captures: Captures
    claims: Claims
    photos: PhotoStore
    workbooks: Workbooks
    houses: Houses
    web: Web
    rates: RateHistory
    catalog: Catalog
    catalog_sources: CatalogSources
    live: LiveCatalog
