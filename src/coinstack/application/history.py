"""Take back what was done."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from coinstack.application.ports import Services, UnitOfWork
from coinstack.domain import history
from coinstack.domain.errors import Conflict
from coinstack.domain.history import Action, Change, Kept

KEEP = "keep"

MANY = 200
"""From this many coins on, an undo goes by whole tables, not coin by coin."""


@dataclass(frozen=True)
class Undone:
    """What an undo did: how many coins it set back, in which change set, and what it left since it was edited."""

    undone: int
    change_set: int | None
    kept: tuple[Kept, ...]


def undo(change_set: int, services: Services) -> Undone:
    """Set back what the change set did, where it still holds; coins that it added go to the trash unless edited since.

    Raises:
        NotFound: there is no such change set.
        Conflict: it was taken back already.
    """
    with services.unit_of_work() as uow:
        done = undo_within(uow, change_set)
        number = uow.commit(undoing(change_set))
        return replace(done, change_set=done.change_set or number)


def undoing(change_set: int) -> Action:
    """The action of taking a change set back."""
    return Action("undone", undoes=change_set)


def undo_within(uow: UnitOfWork, change_set: int, *, of_edited: str = KEEP) -> Undone:
    """`undo` inside a transaction of the caller's, who commits it as `undoing`.

    With `of_edited` = "remove", added coins go to the trash even where they were edited since.

    Raises:
        NotFound: there is no such change set.
        Conflict: it was taken back already.
    """
    changes = uow.history.changes(change_set)
    if uow.history.undone_by(change_set) is not None:
        raise Conflict("This was taken back already. Undo the undo to have it again.")
    edited = uow.history.edited_since(change_set) if of_edited == KEEP else {}
    added = [coin_id for coin_id, found in changes.items() if any(one.key == history.ADDED for one in found)]
    kept = [Kept(coin_id, history.path(one), one.after) for coin_id in added for one in edited.get(coin_id, [])]
    left = {coin_id: found for coin_id, found in changes.items() if coin_id not in edited or coin_id not in added}
    many = _many(uow, left, undoing(change_set))
    if many is not None:
        return Undone(len(left), many, tuple(kept))
    undone = 0
    for coin in uow.coins.get_many(sorted(left)):
        before = history.snapshot(coin)
        kept += history.undo(coin, left[coin.id or 0], now=datetime.now(UTC))
        undone += history.snapshot(coin) != before
    return Undone(undone, None, tuple(kept))


def _many(uow: UnitOfWork, left: dict[int, list[Change]], action: Action) -> int | None:
    """The whole of a large import into the trash or out of it, by table; None where it is not that."""
    if len(left) < MANY:
        return None
    if all([one.key for one in found] == [history.ADDED] for found in left.values()):
        return uow.coins.put_in_trash(sorted(left), action)
    if all([(one.key, one.before) for one in found] == [(history.TRASHED, None)] for found in left.values()):
        moments = {str(one.after) for found in left.values() for one in found}
        if len(moments) == 1:
            return uow.coins.take_out_of_trash(sorted(left), action, put_in=datetime.fromisoformat(moments.pop()))
    return None
