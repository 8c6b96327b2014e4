"""What the use cases need of the outside world, and the record that holds it all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from coinstack.domain.certificates import Label, Slab
from coinstack.domain.charges import Charges
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.fetched import Fetched, Snapshot, Try
from coinstack.domain.history import Action, Change
from coinstack.domain.imported import Decision, Document, KeptRow, Record, State
from coinstack.domain.indexing import Piece
from coinstack.domain.job import Item, Job
from coinstack.domain.job import State as JobState
from coinstack.domain.lot import KeptLot, Lot
from coinstack.domain.rates import Rate
from coinstack.domain.settings import Token
from coinstack.domain.workbook import Sheet

Move = tuple[datetime | None, datetime | None]
"""When a coin was put into the trash, as it is and as it is to be; None: it lies outside."""


class Prepared(Protocol):
    """New coins with every row of every table made ready, so that the write lock is held only to put them in."""

    @property
    def count(self) -> int:
        """How many coins there are."""
        ...


Revise = Callable[[Coin], None]
"""Changes a coin; asked once more, with the coin as it then is, where another has changed it meanwhile."""


class Revision(Protocol):
    """Changed coins with every row of every table made ready, and the versions that they were changed from."""

    @property
    def versions(self) -> Mapping[int, int]:
        """Of each coin that was there to be changed, its version."""
        ...


@dataclass(frozen=True)
class Revised:
    """What a revision wrote: its change set (None where nothing changed), how many coins, and those gone by then."""

    change_set: int | None
    coins: int
    gone: frozenset[int]


class Coins(Protocol):
    """The coins. What is got is watched: to update it, change it and commit; the history writes itself."""

    def add(self, coin: Coin, /) -> None:
        """Put a new coin into the collection; it has its id after the commit."""
        ...

    def get(self, coin_id: int, /) -> Coin:
        """The coin; raises NotFound."""
        ...

    def get_many(self, coin_ids: Sequence[int], /) -> list[Coin]:
        """Those of the coins that exist, in order of id."""
        ...

    def remove(self, coin: Coin, /) -> None:
        """Take the coin out for good (the trash is `trashed_at`)."""
        ...

    def add_prepared(self, prepared: Prepared, action: Action, /) -> tuple[int, list[int]]:
        """Put prepared coins in: the change set's number, and the coins' ids in the order they were prepared in.

        Written at once; `commit` makes it last.
        """
        ...

    def revise_prepared(self, revision: Revision, action: Action, /) -> Revised:
        """Write coins as they were prepared; one that was changed meanwhile is prepared anew, in this transaction.

        Written at once; `commit` makes it last.
        """
        ...

    def lying(self, coin_ids: Sequence[int], /) -> dict[int, datetime | None]:
        """Those of the coins that exist, and since when each lies in the trash (None: it does not)."""
        ...

    def move(self, moves: Mapping[int, Move], action: Action, /) -> tuple[int | None, int]:
        """Move many coins into the trash or out of it in one step; one that lies elsewhere by now is left.

        The number of the change set that says so (None where nothing moved), and how many moved. Written at once;
        `commit` makes it last.
        """
        ...

    def like(self, piece: Piece, /) -> list[Piece]:
        """At most 200 pieces that may be this very coin, from an index; never the whole collection."""
        ...

    def like_many(self, pieces: Sequence[Piece], /) -> list[list[Piece]]:
        """`like` for each of many, in batches."""
        ...


class History(Protocol):
    """The change sets, as an undo reads them."""

    def changes(self, change_set: int, /) -> dict[int, list[Change]]:
        """What the set changed, by coin; raises NotFound."""
        ...

    def undone_by(self, change_set: int, /) -> int | None:
        """The set that took this one back, if one did."""
        ...

    def edited_since(self, change_set: int, /) -> dict[int, list[Change]]:
        """Of the coins in the set, those that hold something else than when it was done, and what (net of undos)."""
        ...

    def since(self, coin: Coin, version: int, /) -> list[Change]:
        """What changed in the coin after that version of it, the oldest first."""
        ...


class Lots(Protocol):
    """The lots as their houses tell them, and the coins that they are of."""

    def keep(self, lot: Lot, /, *, capture: str | None, captured_at: datetime) -> int:
        """Keep the lot; one with that key is brought to what its page says now. Its number."""
        ...

    def known(self, key: str, /) -> KeptLot | None:
        """The record of the lot with that key, with its coins outside the trash."""
        ...

    def link(self, lot_id: int, coin_id: int, /) -> None:
        """The lot is of that coin."""
        ...

    def unlink(self, lot_id: int, coin_ids: Sequence[int], /) -> None:
        """The lot is not of those coins."""
        ...

    def coins(self, key: str, /) -> list[int]:
        """The coins outside the trash that came from the lot with that key, or are linked to it."""
        ...


class Slabs(Protocol):
    """What grading services told of certificates."""

    def keep(self, slab: Slab, /, *, capture: str | None) -> None:
        """Keep what is told of a certificate now, in the place of what was told before."""
        ...

    def get(self, service: str, number: str, /, *, since: datetime | None = None) -> Slab | None:
        """What was told of the certificate, ever or since then."""
        ...


class Imports(Protocol):
    """Imports and their rows. What is written lasts with the unit of work's `commit`."""

    def add(self, record: Record, /) -> int:
        """Keep a new import; its number."""
        ...

    def get(self, import_id: int, /) -> Record:
        """The import; raises NotFound."""
        ...

    def hold(self, import_id: int, /) -> Record:
        """The import, which no other process writes before this transaction has ended; raises NotFound."""
        ...

    def save(self, record: Record, /) -> None:
        """Keep the import as it now is."""
        ...

    def change_readings(self, import_id: int, rows: Iterable[KeptRow], /) -> None:
        """Keep rows as they were read anew, with their state and what they resemble."""
        ...

    def previews(
        self, /, *, sha256: str | None = None, url: str | None = None, since: datetime | None = None
    ) -> list[int]:
        """Previews of lots that wait to be confirmed: of that capture, of that address, made since; latest first."""
        ...

    def unconfirmed(self, before: datetime, /) -> list[int]:
        """Previews of lots made before that moment of which nothing was confirmed."""
        ...

    def captures_used(self, sha256s: Sequence[str], /) -> set[str]:
        """Those of the captures that an import, a lot, a page, a certificate or a job still needs."""
        ...

    def progress(self, import_id: int, /, *, done: int, rows: int) -> None:
        """How far the reading is."""
        ...

    def forget(self, import_id: int, /) -> None:
        """Take the import and its rows out for good."""
        ...

    def in_states(self, *states: State) -> list[Record]:
        """The imports that stand there, the oldest first."""
        ...

    def clear_rows(self, import_id: int, /) -> None:
        """Take out what a reading before has left."""
        ...

    def add_rows(self, import_id: int, rows: Iterable[KeptRow], /) -> None:
        """Keep rows as read."""
        ...

    def change_rows(self, import_id: int, rows: Iterable[KeptRow], /) -> None:
        """Keep rows in another state and with other likenesses than before."""
        ...

    def rows(self, import_id: int, /, *, after: int = 0, limit: int = 500) -> list[KeptRow]:
        """The next rows in their order."""
        ...

    def some_rows(self, import_id: int, numbers: Sequence[int], /) -> list[KeptRow]:
        """Those of the rows that exist."""
        ...

    def decide(self, import_id: int, decisions: Mapping[int, Decision | None], /) -> None:
        """Keep what was decided on rows; None takes a decision back."""
        ...

    def became(self, import_id: int, coins: Mapping[int, int], /) -> None:
        """Keep which coin each row became."""
        ...

    def same_file(self, sha256: str, sheet: str, /, *, but: int) -> list[int]:
        """Confirmed imports of that very sheet, the latest first."""
        ...

    def same_table(self, signature: str, /, *, but: int) -> list[int]:
        """Confirmed imports of a table with the same headings, the latest first."""
        ...

    def alive(self, coin_ids: Sequence[int], /) -> set[int]:
        """Those of the coins that are in the collection and not in the trash."""
        ...

    def change_sets(self, import_id: int, /) -> list[int]:
        """What the import did and nobody took back, the latest first."""
        ...

    def profile(self, signature: str, /) -> Document | None:
        """The mapping that the owner made for a table with those headings."""
        ...

    def save_profile(self, name: str, signature: str, mapping: Document, /) -> None:
        """Remember the mapping for tables with those headings."""
        ...


class Pages(Protocol):
    """Snapshots of the pages that were fetched."""

    def add(self, page: Snapshot, /) -> None:
        """Keep the snapshot, unless the page is as it was."""
        ...


class Tries(Protocol):
    """The log of what was asked of the outside."""

    def add(self, tried: Try, /) -> None:
        """Write the try down."""
        ...

    def asked(self, host: str, /, *, since: datetime) -> int:
        """How often the host was asked since then; what was refused here was not asked."""
        ...

    def forget(self, before: datetime, /) -> int:
        """Take out the tries before that moment; how many there were."""
        ...


class Jobs(Protocol):
    """Batches and their items. What is written lasts with the unit of work's `commit`."""

    def add(self, job: Job, items: Sequence[Item], /) -> int:
        """Keep a new job; its number."""
        ...

    def get(self, job_id: int, /) -> Job:
        """The job; raises NotFound."""
        ...

    def save(self, job: Job, /) -> None:
        """Keep the job as it now is."""
        ...

    def in_states(self, *states: JobState) -> list[Job]:
        """The jobs that stand there, the oldest first."""
        ...

    def item(self, job_id: int, position: int, /) -> Item:
        """One item; raises NotFound."""
        ...

    def items(self, job_id: int, /) -> list[Item]:
        """All items in their order."""
        ...

    def open_items(self, job_id: int, /) -> list[Item]:
        """The items that are left to do, in their order."""
        ...

    def is_open(self, job_id: int, /) -> bool:
        """Whether an item is left to do."""
        ...

    def change(self, job_id: int, items: Sequence[Item], /) -> None:
        """Keep items as they now are."""
        ...


class Settings(Protocol):
    """What the owner set, by name, and the tokens. What is written lasts with the unit of work's `commit`."""

    def all(self) -> dict[str, Json]:
        """Every setting that was ever set."""
        ...

    def put(self, name: str, value: Json, /) -> None:
        """Set one."""
        ...

    def add_token(self, token: Token, digest: str, /) -> int:
        """Keep a new token by its digest; its number."""
        ...

    def tokens(self) -> list[Token]:
        """All tokens, the latest first."""
        ...

    def digests(self) -> list[tuple[str, Token]]:
        """All tokens with their digests, the latest first."""
        ...

    def save_token(self, token: Token, /) -> None:
        """Keep when it was used or revoked."""
        ...


class Rates(Protocol):
    """What currencies were worth, as the collection keeps it."""

    def loaded_until(self) -> date | None:
        """The last day of the bank's history, once all of it is in."""
        ...

    def forget(self, source: str, currency: str | None = None, /) -> None:
        """Take out what that source says, of one currency or of all."""
        ...

    def add(self, rates: Sequence[Rate], /) -> None:
        """Put rates in."""
        ...


class RateHistory(Protocol):
    """The history of rates that comes with the program."""

    def last_day(self) -> date:
        """The day that it ends on."""
        ...

    def history(self) -> Iterable[tuple[str, Sequence[Rate]]]:
        """The rates of each currency, the oldest first."""
        ...


class Workbooks(Protocol):
    """Reads workbooks and tables of text."""

    def kind_of(self, data: bytes, /) -> str:
        """What kind of file it is; raises Unsupported or Unreadable."""
        ...

    def read(self, data: bytes, name: str, /, *, sheet: str | None = None) -> Sheet:
        """The sheet; raises Unreadable, Unsupported or Invalid."""
        ...


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
class StoredPhoto:
    """A photograph that was looked at and kept: the SHA-256 of its bytes, and its size as shown, in pixels."""

    sha256: str
    media_type: str
    width: int
    height: int


class PhotoStore(Protocol):
    """Photographs by the hash of their bytes."""

    def keep(self, data: bytes, /, *, claimed: str | None = None) -> StoredPhoto:
        """Look at the bytes and keep them; raises Unsupported, Unreadable or Unavailable."""
        ...

    def look(self, data: bytes, /) -> StoredPhoto:
        """What `keep` would say of the bytes, which are not kept; raises Unsupported or Unreadable."""
        ...

    def turned(self, data: bytes, degrees: int, /) -> bytes:
        """The photograph turned clockwise by 90, 180 or 270 degrees, as a file of its own; raises likewise."""
        ...


class Claims(Protocol):
    """What one process at a time may do; the system lets go of a claim when its process ends, however it ends."""

    def hold(self, what: str, /) -> AbstractContextManager[bool]:
        """Hold the claim for a while; False: another holds it. Raises Unavailable."""
        ...


class Captures(Protocol):
    """Files exactly as they came, by the SHA-256 of their bytes."""

    def keep(self, data: bytes, /) -> str:
        """Keep the bytes; their SHA-256 in hexadecimal."""
        ...

    def read(self, sha256: str, /) -> bytes:
        """The bytes; raises NotFound."""
        ...

    def older(self, than: datetime, /) -> list[str]:
        """What came, or was last wanted, before that moment."""
        ...

    def forget(self, sha256: str, /) -> None:
        """Delete the bytes, unless they came a moment ago."""
        ...

    def path(self, sha256: str, /) -> Path:
        """Where the file lies; raises NotFound."""
        ...


@dataclass(frozen=True)
class PageLot:
    """A lot on a saved page, with the pictures that the page brought along, by their addresses.

    `slab` is what the page of a certificate tells; its `lot` then holds the text and the pictures, and is no lot.
    `charges` are those of the invoice that lists the lot.
    """

    lot: Lot
    pictures: Mapping[str, bytes]
    slab: Slab | None = None
    charges: Charges | None = None


@dataclass(frozen=True)
class HouseFacts:
    """A house as it is called, and whether its pages may be fetched; `hint` says how to save one of them by hand."""

    slug: str
    name: str
    fetch: str  # yes once no
    hint: str
    verified: date | None


class Houses(Protocol):
    """The houses whose pages can be read."""

    def of(self, url: str, /) -> HouseFacts:
        """The house of an address; any site has one."""
        ...

    def named(self, slug: str, /) -> HouseFacts:
        """The house of a lot record."""
        ...

    def read(self, data: bytes, name: str, url: str | None, charset: str | None = None, /) -> list[PageLot]:
        """The lots of a page (`charset`: as its server said), or of a packed file; raises Unreadable or Unsupported."""
        ...

    def unasked(self, service: str, number: str, /) -> Slab:
        """A certificate that nobody looked up: whether its number can be one, and where a person finds it."""
        ...

    def labels(self, photo: bytes, /) -> Sequence[Label]:
        """The certificates whose labels are in a photograph; raises Unreadable where there is none."""
        ...


class Web(Protocol):
    """The one way out: guarded, polite and logged."""

    def page(self, url: str, /) -> Fetched:
        """The page; raises Refused, Unavailable, Busy, NotFound or Unreadable, with a hint where there is one."""
        ...

    def picture(self, url: str, /) -> bytes:
        """The picture's bytes; raises likewise."""
        ...

    def kept(self, url: str, /) -> Fetched | None:
        """The page as it was when it was last fetched, without asking anybody."""
        ...

    def certificate(self, number: str, token: str, /) -> Slab:
        """PCGS's word on a certificate, asked with the owner's token.

        Raises Refused, Busy or Unavailable; Unreadable where the token was refused or the answer is none.
        """
        ...


@dataclass(frozen=True)
class Services:
    """Everything a use case may be given; built once, in `infrastructure.main`."""

    unit_of_work: Callable[[], UnitOfWork]
    passing: Callable[[], UnitOfWork]  # the same for what may be lost with the power: it does not wait for the disk
    prepare: Callable[[Iterable[Coin]], Prepared]
    revise: Callable[[Sequence[int], Revise], Revision]  # those of the coins that exist, read outside the write lock
    past: Callable[[], AbstractContextManager[History]]  # the history, read outside the write lock
    captures: Captures
    claims: Claims
    photos: PhotoStore
    workbooks: Workbooks
    houses: Houses
    web: Web
    rates: RateHistory
