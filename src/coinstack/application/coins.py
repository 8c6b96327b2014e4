"""Add, change, trash and restore a coin."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from coinstack.application.ports import History, Move, Services
from coinstack.domain import completing, document, history
from coinstack.domain.coin import Coin, Source
from coinstack.domain.document import GROUPS, Json
from coinstack.domain.errors import Conflict, Invalid
from coinstack.domain.history import SOURCES, Action

OWNER = "owner"
NOTHING: history.Snapshot = {}


def add(given: Mapping[str, Json], services: Services) -> int:
    """A new coin from a document (its fields as a merge-patch on an empty coin); its id.

    Raises:
        Invalid: a name is unknown or a value does not fit.
    """
    coin = document.made(given)
    completing.complete(coin, NOTHING)
    coin.sources = {"": Source(OWNER, _now())}
    action, prepared = Action("added"), services.prepare([coin])
    with services.unit_of_work() as uow:
        _, (coin_id,) = uow.coins.add_prepared(prepared, action)
        uow.commit(action)
    return coin_id


def change(coin_id: int, given: Mapping[str, Json], *, version: int, services: Services) -> None:
    """Change the coin as a JSON merge-patch says; `version` is the one that the writer saw.

    Raises:
        NotFound: there is no such coin.
        Invalid: a name is unknown or a value does not fit.
        Conflict: it was changed meanwhile; for each field on which the two differ, `mine`, `theirs` and `base`.
    """
    with services.unit_of_work() as uow:
        coin = uow.coins.get(coin_id)
        before = history.snapshot(coin)
        document.patch(coin, given)
        completing.complete(coin, before)
        if coin.version != version:
            raise _conflict(coin, before, uow.history, version)
        _say_who(coin, before)
        uow.commit(Action("edited"))


def trash(coin_id: int, services: Services) -> None:
    """Put the coin into the trash; one that lies there stays there.

    Raises:
        NotFound: there is no such coin.
    """
    with services.unit_of_work() as uow:
        coin = uow.coins.get(coin_id)
        coin.trashed_at = coin.trashed_at or _now()
        uow.commit(Action("trashed"))


def restore(coin_id: int, services: Services) -> None:
    """Take the coin out of the trash.

    Raises:
        NotFound: there is no such coin.
    """
    with services.unit_of_work() as uow:
        uow.coins.get(coin_id).trashed_at = None
        uow.commit(Action("restored"))


@dataclass(frozen=True)
class Moved:
    """How many coins were moved, by which change set (None: nothing moved), and which of those named do not exist."""

    coins: int
    change_set: int | None
    unknown: tuple[int, ...]


def trash_many(coin_ids: Sequence[int], services: Services) -> Moved:
    """Put many coins into the trash in one step, which one undo takes back; those that lie there stay there."""
    now = _now()
    with services.unit_of_work() as uow:
        lying = uow.coins.lying(sorted(set(coin_ids)))
        moves: dict[int, Move] = {coin_id: (None, now) for coin_id, at in lying.items() if at is None}
        change_set, moved = uow.coins.move(moves, Action("trashed"))
        uow.commit(Action("trashed"))
    return Moved(moved, change_set, _unknown(coin_ids, lying))


def restore_many(coin_ids: Sequence[int], services: Services) -> Moved:
    """Take many coins out of the trash in one step, which one undo takes back."""
    with services.unit_of_work() as uow:
        lying = uow.coins.lying(sorted(set(coin_ids)))
        moves: dict[int, Move] = {coin_id: (at, None) for coin_id, at in lying.items() if at is not None}
        change_set, moved = uow.coins.move(moves, Action("restored"))
        uow.commit(Action("restored"))
    return Moved(moved, change_set, _unknown(coin_ids, lying))


def _unknown(coin_ids: Sequence[int], known: Mapping[int, object]) -> tuple[int, ...]:
    return tuple(coin_id for coin_id in dict.fromkeys(coin_ids) if coin_id not in known)


def _now() -> datetime:
    return datetime.now(UTC)


def _say_who(coin: Coin, before: history.Snapshot) -> None:
    """The owner has said what the owner changed."""
    said = Source(OWNER, _now())
    changed = {_source_name(one) for one in history.difference(before, history.snapshot(coin))}
    coin.sources = coin.sources | dict.fromkeys(sorted(changed), said)


def _source_name(change: history.Change) -> str:
    """The key in `sources`: a description's field has its bare name, a group's its group in front."""
    if change.entity in {"description", history.COIN}:
        return change.field
    return f"{change.entity}.{change.field}" if change.entity in GROUPS else change.entity


def _conflict(coin: Coin, theirs: history.Snapshot, told: History, version: int) -> Conflict:
    if version > coin.version:
        return Conflict(f"The coin is at version {coin.version}; there is no version {version} of it yet.")
    base = history.before(theirs, told.since(coin, version))
    fields = {
        history.path(one): {"mine": one.after, "theirs": one.before, "base": history.current(base, one)}
        for one in history.difference(theirs, history.snapshot(coin))
        if one.entity != SOURCES
    }
    return Conflict("The coin was changed meanwhile. Look at both, then save again.", fields=fields)


def parsed_version(text: str) -> int:
    """The version in an entity tag such as `"3"`.

    Raises:
        Invalid: it is no such tag.
    """
    number = text.strip().removeprefix("W/").strip('"')
    if not number.isascii() or not number.isdecimal() or len(number) > 18:
        raise Invalid('If-Match must hold the version that you saw, as in "3".', field="If-Match")
    return int(number)
