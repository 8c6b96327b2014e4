"""What the use cases need of long work and of the owner's settings."""

from collections.abc import Sequence
from typing import Protocol

from coinstack.domain.document import Json
from coinstack.domain.job import Item, Job
from coinstack.domain.job import State as JobState
from coinstack.domain.settings import Token


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
