"""What the use cases need of the collection: its coins, their history and their photographs."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from coinstack.domain.coin import Coin
from coinstack.domain.history import Action, Change
from coinstack.domain.indexing import Piece

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

    def of_import(self, change_set: int, /) -> int | None:
        """The import that made the set, or the set that it takes back or gives again; None where none did."""
        ...

    def edited_since(self, change_set: int, /) -> dict[int, list[Change]]:
        """Of the coins in the set, those that hold something else than when it was done, and what (net of undos)."""
        ...

    def since(self, coin: Coin, version: int, /) -> list[Change]:
        """What changed in the coin after that version of it, the oldest first."""
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
