"""Take back what was done."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from coinstack.application.ports import Revision, Services, UnitOfWork
from coinstack.domain import history
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict
from coinstack.domain.history import Action, Change, Kept
from coinstack.domain.imported import Choice, Record, State

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
    ready = readied(change_set, services)
    with services.unit_of_work() as uow:
        done = undo_within(uow, change_set, ready=ready)
        number = uow.record(undoing(change_set))
        _settle_import(change_set, uow)
        uow.commit(undoing(change_set))
        return replace(done, change_set=done.change_set or number)


def _settle_import(change_set: int, uow: UnitOfWork) -> None:
    """The import whose set was taken back, or given again, is as its coins are: taken back once nothing of it holds."""
    import_id = uow.history.of_import(change_set)
    if import_id is None or not uow.imports.exists(import_id):
        return
    record, holds = uow.imports.get(import_id), bool(uow.imports.change_sets(import_id))
    if record.state is State.CONFIRMED and not holds:
        take_import_back(record, uow)
    elif record.state is State.UNDONE and holds:
        record.state = State.CONFIRMED
        uow.imports.save(record)
        if record.lot_id is not None:
            for coin_id in _joined_with(import_id, uow):
                uow.lots.link(record.lot_id, coin_id)


def take_import_back(record: Record, uow: UnitOfWork) -> None:
    """Nothing that the import did holds any more: what it was joined with came from its lot no longer."""
    if record.lot_id is not None:
        uow.lots.unlink(record.lot_id, _joined_with(record.id, uow))
    record.state = State.UNDONE
    uow.imports.save(record)


def _joined_with(import_id: int, uow: UnitOfWork) -> list[int]:
    """The coins that were there before a lot was joined with them: it is theirs no longer."""
    rows = uow.imports.rows(import_id)
    joined = {Choice.MERGE, Choice.REPLACE}
    return [row.coin_id for row in rows if row.coin_id is not None and row.decision and row.decision.choice in joined]


def undoing(change_set: int) -> Action:
    """The action of taking a change set back."""
    return Action("undone", undoes=change_set)


@dataclass(frozen=True)
class Ready:
    """An undo of many changed coins, made before the write lock is taken: what to write, and what each coin keeps."""

    revision: Revision
    kept: Mapping[int, list[Kept]]


def readied(change_set: int, services: Services) -> Ready | None:
    """Prepare the undo of a change set of many coins; None for one that is quick without.

    Raises:
        NotFound: there is no such change set.
    """
    with services.past() as past:
        changes = past.changes(change_set)
    if len(changes) < MANY or _was_added(changes) or _was_moved(changes):
        return None
    kept: dict[int, list[Kept]] = {}
    now = datetime.now(UTC)

    def set_back(coin: Coin) -> None:
        kept[coin.id or 0] = history.undo(coin, changes[coin.id or 0], now=now)

    return Ready(services.revise(sorted(changes), set_back), kept)


def _was_added(changes: Mapping[int, list[Change]]) -> bool:
    return any(one.key == history.ADDED for found in changes.values() for one in found)


def _was_moved(changes: Mapping[int, list[Change]]) -> bool:
    return all([one.key for one in found] == [history.TRASHED] for found in changes.values())


def undo_within(uow: UnitOfWork, change_set: int, *, of_edited: str = KEEP, ready: Ready | None = None) -> Undone:
    """`undo` inside a transaction of the caller's, who commits it as `undoing`; what was `readied` is only written.

    With `of_edited` = "remove", added coins go to the trash even where they were edited since.

    Raises:
        NotFound: there is no such change set.
        Conflict: it was taken back already.
    """
    if uow.history.undone_by(change_set) is not None:
        raise Conflict("This was taken back already. Undo the undo to have it again.")
    if ready is not None:
        return _written(uow, ready, undoing(change_set))
    changes = uow.history.changes(change_set)
    edited = uow.history.edited_since(change_set) if of_edited == KEEP else {}
    added = [coin_id for coin_id, found in changes.items() if any(one.key == history.ADDED for one in found)]
    kept = [Kept(coin_id, history.path(one), one.after) for coin_id in added for one in edited.get(coin_id, [])]
    left = {coin_id: found for coin_id, found in changes.items() if coin_id not in edited or coin_id not in added}
    moved = _moved(uow, left, undoing(change_set))
    if moved is not None:
        return Undone(moved[1], moved[0], tuple(kept))
    undone = 0
    for coin in uow.coins.get_many(sorted(left)):
        before = history.snapshot(coin)
        kept += history.undo(coin, left[coin.id or 0], now=datetime.now(UTC))
        undone += history.snapshot(coin) != before
    return Undone(undone, None, tuple(kept))


def _written(uow: UnitOfWork, ready: Ready, action: Action) -> Undone:
    revised = uow.coins.revise_prepared(ready.revision, action)
    there = sorted(ready.kept.keys() - revised.gone)
    return Undone(revised.coins, revised.change_set, tuple(one for coin_id in there for one in ready.kept[coin_id]))


def _moved(uow: UnitOfWork, left: dict[int, list[Change]], action: Action) -> tuple[int | None, int] | None:
    """Many coins that were only added, or only moved into the trash or out of it, set back by table; else None."""
    if len(left) < MANY:
        return None
    if all([one.key for one in found] == [history.ADDED] for found in left.values()):
        now = datetime.now(UTC)
        return uow.coins.move(dict.fromkeys(left, (None, now)), action)
    if _was_moved(left):
        back = {coin_id: (_moment(one.after), _moment(one.before)) for coin_id, (one,) in left.items()}
        return uow.coins.move(back, action)
    return None


def _moment(written: Json) -> datetime | None:
    return datetime.fromisoformat(written) if isinstance(written, str) else None
