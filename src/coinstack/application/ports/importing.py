"""What the use cases need of what is brought: imports, workbooks, lots, certificates, and the files as they came."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Protocol

from coinstack.domain.certificates import Slab
from coinstack.domain.imported import Decision, Document, KeptRow, Record, State
from coinstack.domain.lot import KeptLot, Lot
from coinstack.domain.workbook import Sheet


class Imports(Protocol):
    """Imports and their rows. What is written lasts with the unit of work's `commit`."""

    def add(self, record: Record, /) -> int:
        """Keep a new import; its number."""
        ...

    def get(self, import_id: int, /) -> Record:
        """The import; raises NotFound."""
        ...

    def exists(self, import_id: int, /) -> bool:
        """Whether there is such an import: one that nothing came of may have been forgotten."""
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

    def of_file(self, sha256: str, /) -> list[int]:
        """The lots of that file that wait or became coins, and were not taken back; in their order."""
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


class Workbooks(Protocol):
    """Reads workbooks and tables of text."""

    def kind_of(self, data: bytes, /) -> str:
        """What kind of file it is; raises Unsupported or Unreadable."""
        ...

    def read(self, data: bytes, name: str, /, *, sheet: str | None = None) -> Sheet:
        """The sheet; raises Unreadable, Unsupported or Invalid."""
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
