"""What the use cases need to keep beside the coins: synonyms, failed look-ups, and what a job found of each coin."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from coinstack.domain.catalog import Kind
from coinstack.domain.document import Json


class Synonyms(Protocol):
    """What the owner calls authorities. What is written lasts with the unit of work's `commit`."""

    def all(self) -> dict[tuple[Kind, str], str | None]:
        """Every one, by kind and folded term; None: there is no authority, says the owner."""
        ...

    def put(self, kind: Kind, folded: str, term: str, authority: str | None, at: datetime, /) -> None:
        """Keep one, in the place of what the term meant before."""
        ...

    def remove(self, kind: Kind, folded: str, /) -> None:
        """Take one back; raises NotFound."""
        ...


class LookUps(Protocol):
    """Look-ups of types that failed. What is written lasts with the unit of work's `commit`."""

    def put(self, failed: Mapping[int, tuple[str, str]], answered: Sequence[int], at: datetime, /) -> None:
        """Of coins, by id: the reference and the reason, in the place of what failed before; others were answered."""
        ...

    def put_one(self, text: str, reason: str, at: datetime, /) -> None:
        """Of a reference that no coin cites."""
        ...


class Enrichments(Protocol):
    """The coins of a job that looks up types. What is written lasts with the unit of work's `commit`."""

    def add(self, job_id: int, coins: Mapping[int, int], /) -> None:
        """The coins, each with the position of its item."""
        ...

    def coins(self, job_id: int, position: int | None = None, /) -> list[int]:
        """The coins of an item, or of the whole job, in order."""
        ...

    def put(self, job_id: int, found: Mapping[int, Json], /) -> None:
        """Keep what was found of coins."""
        ...
