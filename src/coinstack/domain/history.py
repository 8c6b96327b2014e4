"""What changed: a coin's snapshot, the difference of two, and what an undo may set back."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from coinstack.domain.coin import Coin, Source
from coinstack.domain.document import (
    CHILD_FIELDS,
    CHILDREN,
    GROUP_FIELDS,
    SINGLE_FIELDS,
    Json,
    child_document,
    new_child,
    settle_primaries,
)

Key = tuple[str, str, str]  # entity, the child's uid ("" for the coin itself), field ("" for a whole child)
Snapshot = Mapping[Key, Json]

COIN = "coin"
SOURCES = "sources"
TRASHED = (COIN, "", "trashed")
ADDED = (COIN, "", "added")


@dataclass(frozen=True)
class Action:
    """One thing the owner did, over any number of coins: what a change set is about."""

    kind: str  # added, edited, imported, photographed, trashed, restored, undone
    by: str = "owner"
    summary: str | None = None
    import_id: int | None = None
    undoes: int | None = None


@dataclass(frozen=True)
class Change:
    """One field that an action changed."""

    entity: str
    uid: str
    field: str
    before: Json
    after: Json

    @property
    def key(self) -> Key:
        """Where the change is."""
        return self.entity, self.uid, self.field


@dataclass(frozen=True)
class Kept:
    """A field that an undo left alone, because it was changed since; `now` is what it holds."""

    coin: int
    field: str
    now: Json


def snapshot(coin: Coin) -> dict[Key, Json]:
    """Everything of the coin that an action can change, by its place; empty values are left out."""
    held: dict[Key, Json] = {}
    for group, group_fields in GROUP_FIELDS.items():
        record = getattr(coin, group)
        for name, field in group_fields.items():
            value = getattr(record, name)
            if value != field.default:
                held[group, "", name] = field.write(value)
    for name, field in SINGLE_FIELDS.items():
        value = getattr(coin, name)
        if value not in (None, ()):
            held[COIN, "", name] = field.write(value)
    for name in CHILDREN:
        for child in getattr(coin, name):
            held[name, child.uid, ""] = child_document(name, child) | {"position": child.position}
    for name, source in coin.sources.items():
        held[SOURCES, "", name] = [source.by, source.at.isoformat(), source.import_id]
    if coin.trashed_at is not None:
        held[TRASHED] = coin.trashed_at.isoformat()
    return held


def difference(before: Snapshot, after: Snapshot) -> list[Change]:
    """What changed between two snapshots, field by field; a child that came or went is one change with field ""."""
    changes = []
    for key in [*before, *(key for key in after if key not in before)]:
        old, new = before.get(key), after.get(key)
        if old == new:
            continue
        entity, uid, field = key
        if uid and isinstance(old, dict) and isinstance(new, dict):
            changes += [
                Change(entity, uid, name, old.get(name), new[name]) for name in new if old.get(name) != new[name]
            ]
        else:
            changes.append(Change(entity, uid, field, old, new))
    return changes


def current(held: Snapshot, change: Change) -> Json:
    """What the changed place holds now."""
    if not change.uid or not change.field:
        return held.get(change.key)
    child = held.get((change.entity, change.uid, ""))
    return child.get(change.field) if isinstance(child, dict) else None


def path(change: Change) -> str:
    """Where the change is, in one word: `description.weight_g`, `notes`, `citations.<uid>.raw`."""
    parts = (change.uid, change.field) if change.entity == COIN else (change.entity, change.uid, change.field)
    return ".".join(part for part in parts if part)


def before(held: Snapshot, changes: Iterable[Change]) -> dict[Key, Json]:
    """What a coin that now holds `held` held before those changes (given in the order in which they were made)."""
    back = dict(held)
    for change in reversed([*changes]):
        if change.uid and change.field:
            place = change.entity, change.uid, ""
            child = back.get(place)
            if isinstance(child, dict):
                back[place] = child | {change.field: change.before}
        elif change.before is None:
            back.pop(change.key, None)
        else:
            back[change.key] = change.before
    return back


def net(changes: Iterable[Change]) -> list[Change]:
    """What many changes of one coin (the oldest first) come to; what was done and undone comes to nothing.

    The trash is left out: it is where the coin lies, not what it is.
    """
    first: dict[Key, Change] = {}
    for change in changes:
        known = first.get(change.key)
        first[change.key] = change if known is None else replace(change, before=known.before)
    return [one for one in first.values() if one.before != one.after and one.key not in (TRASHED, ADDED)]


def undo(coin: Coin, changes: Iterable[Change], *, now: datetime) -> list[Kept]:
    """Set back each change whose place still holds what it wrote; answer what was edited since and is kept.

    A coin that the action added goes to the trash, unless it was edited since (its whole record is then kept).
    """
    held = snapshot(coin)
    kept: list[Kept] = []
    back: list[Change] = []
    for change in changes:
        if change.key == ADDED:
            coin.trashed_at = coin.trashed_at or now
        elif current(held, change) == change.after:
            _set_back(coin, change)
            back.append(change)
        elif change.entity != SOURCES and current(held, change) != change.before:
            kept.append(_kept(coin, change, current(held, change)))
    for change in _cited_twice(coin, back):
        _set_back(coin, replace(change, before=change.after, after=change.before))
        kept.append(_kept(coin, change, change.after))
    for name in CHILDREN:
        getattr(coin, name).sort(key=lambda child: child.position)
    settle_primaries(coin)
    return kept


def _kept(coin: Coin, change: Change, now: Json) -> Kept:
    return Kept(coin.id or 0, path(change), now)


def _cited_twice(coin: Coin, back: Iterable[Change]) -> list[Change]:
    """What was set back and makes the coin cite a type that it cites otherwise by now."""
    types = Counter(one.type_key for one in coin.citations if one.type_key)
    of_types = (one for one in back if one.entity == "citations" and one.field in {"", "type_key"})
    return [one for one in of_types if (key := _type(one)) and types[key] > 1]


def _type(change: Change) -> str | None:
    key = change.before.get("type_key") if isinstance(change.before, dict) else change.before
    return key if isinstance(key, str) else None


def _set_back(coin: Coin, change: Change) -> None:
    if change.key == TRASHED:
        coin.trashed_at = None if change.before is None else datetime.fromisoformat(str(change.before))
    elif change.entity == SOURCES:
        _set_source(coin, change)
    elif change.entity in GROUP_FIELDS:
        field = GROUP_FIELDS[change.entity][change.field]
        record = getattr(coin, change.entity)
        setattr(coin, change.entity, replace(record, **{change.field: field.read(change.before)}))
    elif change.entity == COIN:
        setattr(coin, change.field, SINGLE_FIELDS[change.field].read(change.before))
    else:
        _set_child_back(coin, change)


def _set_source(coin: Coin, change: Change) -> None:
    sources = dict(coin.sources)
    sources.pop(change.field, None)
    if isinstance(change.before, list):
        by, at, run = change.before
        sources[change.field] = Source(str(by), datetime.fromisoformat(str(at)), run if isinstance(run, int) else None)
    coin.sources = sources


def _set_child_back(coin: Coin, change: Change) -> None:
    children = getattr(coin, change.entity)
    child = next((one for one in children if one.uid == change.uid), None)
    if change.field == "":
        if child is not None:
            children.remove(child)
        if isinstance(change.before, dict):
            written = {name: value for name, value in change.before.items() if name != "position"}
            restored = new_child(change.entity, written)
            position = change.before.get("position")
            restored.position = position if isinstance(position, int) else 0
            children.append(restored)
    elif child is not None and change.field == "position":
        child.position = change.before if isinstance(change.before, int) else 0
    elif child is not None:
        setattr(child, change.field, CHILD_FIELDS[change.entity][change.field].read(change.before))
