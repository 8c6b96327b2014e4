"""Write a read import into the collection: everything is made ready first, then one transaction puts it in."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from coinstack.application import importing
from coinstack.application.ports import Prepared, Revision, Services, UnitOfWork
from coinstack.application.proposing import LINKED_AT_ONCE, Proposing
from coinstack.domain import document
from coinstack.domain.coin import Coin, Source
from coinstack.domain.document import CHILDREN, GROUPS, Json
from coinstack.domain.errors import CoinStackError, Conflict
from coinstack.domain.history import Action
from coinstack.domain.imported import (
    Choice,
    Decision,
    Document,
    KeptRow,
    Record,
    RowState,
    State,
    flat,
    nested,
    rebuilt,
)
from coinstack.domain.imported import (
    written as as_document,
)

BY = "workbook"


@dataclass
class _Work:
    """What is to be written."""

    rows: list[int] = field(default_factory=list)  # of the new coins, in their order
    updates: list[tuple[KeptRow, Decision]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("skipped", "unchanged", "left"), 0))


def confirm(import_id: int, services: Services, *, update: bool = False) -> Record:
    """Put the rows into the collection as was decided; `update` takes every changed row's offer.

    Rows that wait for a decision are left out; they can be decided and confirmed later. Confirming twice writes nothing
    twice.

    Raises:
        NotFound: there is no such import.
        Conflict: it is being read or written, was taken back or failed.
        Busy: another process is at work on it.
        Unavailable: the disk is full; nothing was written. The import says so, and can be confirmed again.
    """
    with importing.claimed(import_id, services):
        first = _claim(import_id, services)
        why: str | None = importing.UNFORESEEN
        try:
            work = _Work()
            prepared = services.prepare(_new_coins(import_id, services, work, first=first, update=update))
            joining = _Joining.of(work.updates, import_id)
            revision = services.revise(sorted(joining.rows), joining.revise)
            written = _write(import_id, services, work, prepared, joining, revision, first=first)
            why = None
        except CoinStackError as error:
            why = str(error)
            raise
        finally:
            if why is not None:  # nothing was written: it can be tried again
                importing.put_down(import_id, services, State.READY if first else State.CONFIRMED, why)
    return written


def _claim(import_id: int, services: Services) -> bool:
    """Mark the import as being written; whether it was never confirmed before."""
    with services.unit_of_work() as uow:
        record = importing.of_workbook(uow.imports.get(import_id))
        if record.state not in {State.READY, State.CONFIRMED}:
            raise Conflict(importing.busy(record))
        first = record.state is State.READY
        record.state = State.CONFIRMING if first else State.CONFIRMED
        uow.imports.save(record)
        uow.commit(Action("imported"))
    return first


def _new_coins(import_id: int, services: Services, work: _Work, *, first: bool, update: bool) -> Iterator[Coin]:
    """The coins to be added, one after another; what else there is to do is noted in `work` on the way."""
    said = {"": Source(BY, datetime.now(UTC), import_id)}
    proposing = _linking(import_id, services)
    for row in importing.all_rows(import_id, services):
        made = _decision(row, update=update)
        if row.coin_id is not None:
            continue
        if row.state is RowState.UNCHANGED:
            work.counts["unchanged"] += 1
        elif made is None:
            work.counts["left"] += 1
        elif made.choice is Choice.SKIP:
            work.counts["skipped"] += 1
        elif made.choice is not Choice.NEW:
            work.updates.append((row, made))
        elif first or row.decision is not None:
            work.rows.append(row.row)
            coin = _new(row, made, said)
            if proposing is not None:
                proposing.link(coin)
            yield coin


def _linking(import_id: int, services: Services) -> Proposing | None:
    """Who links the coins with their types; nobody where there are too many to do so in passing."""
    with services.passing() as uow:
        rows = uow.imports.get(import_id).rows
    return Proposing(services) if rows <= LINKED_AT_ONCE else None


def _decision(row: KeptRow, *, update: bool) -> Decision | None:
    """What happens to the row: the owner's word, else what its state means; None where it waits."""
    if row.decision is not None:
        return row.decision
    if row.state in {RowState.CLEAN, RowState.DOUBTFUL}:
        return Decision(Choice.NEW)
    if row.state is RowState.SKIPPED:
        return Decision(Choice.SKIP)
    if row.state is RowState.CHANGED and update:
        return Decision(Choice.MERGE, row.known_coin_id)
    return None


def _new(row: KeptRow, made: Decision, said: dict[str, Source]) -> Coin:
    coin = rebuilt(row.coin)
    document.patch(coin, made.values)
    coin.sources = said
    return coin


def _write(
    import_id: int,
    services: Services,
    work: _Work,
    prepared: Prepared,
    joining: "_Joining",
    revision: Revision,
    *,
    first: bool,
) -> Record:
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        if record.state is not (State.CONFIRMING if first else State.CONFIRMED):
            raise Conflict(importing.busy(record))
        action = Action("imported", summary=record.file_name, import_id=import_id)
        change_set, became = _add(uow, work, prepared, action)
        revised = uow.coins.revise_prepared(revision, action)
        joining.check(revision.versions.keys() - revised.gone)
        became |= joining.became()
        uow.imports.became(import_id, became)
        importing.save_mapping(record, uow)
        sets = change_set, revised.change_set
        record = _confirmed(record, work, sets, updated=len(became) - len(work.rows))
        uow.imports.save(record)
        uow.commit(action)
    return record


def _add(uow: UnitOfWork, work: _Work, prepared: Prepared, action: Action) -> tuple[int | None, dict[int, int]]:
    if prepared.count == 0:
        return None, {}
    change_set, ids = uow.coins.add_prepared(prepared, action)
    return change_set, dict(zip(work.rows, ids, strict=True))


def _confirmed(record: Record, work: _Work, change_sets: tuple[int | None, int | None], *, updated: int) -> Record:
    added, revised = change_sets
    before = (record.summary or {}).get("done")
    done: dict[str, Json] = {"added": len(work.rows), "updated": updated, **work.counts}
    if isinstance(before, dict):
        done |= {name: _number(before.get(name)) + _number(done[name]) for name in ("added", "updated")}
    return replace(
        record,
        state=State.CONFIRMED,
        confirmed_at=record.confirmed_at or datetime.now(UTC),
        change_set=record.change_set or added or revised,
        failure=None,
        summary=(record.summary or {}) | {"done": done},
    )


def _number(value: Json) -> int:
    return value if isinstance(value, int) else 0


@dataclass
class _Joining:
    """The rows that are merged into coins, or replace what they say, by their coins."""

    rows: dict[int, list[tuple[KeptRow, Decision]]]
    said: Source

    @classmethod
    def of(cls, updates: list[tuple[KeptRow, Decision]], import_id: int) -> "_Joining":
        joining = cls({}, Source(BY, datetime.now(UTC), import_id))
        for row, made in updates:
            if made.coin_id is None:
                raise _gone(row)
            joining.rows.setdefault(made.coin_id, []).append((row, made))
        return joining

    def revise(self, coin: Coin) -> None:
        """Change the coin as its rows say."""
        for row, made in self.rows[coin.id or 0]:
            if coin.trashed_at is not None:
                raise _gone(row)
            patch = patch_of(coin, row, made)
            document.patch(coin, patch)
            coin.sources = coin.sources | dict.fromkeys(named(patch), self.said)

    def check(self, found: Set[int]) -> None:
        """Raise Conflict where a coin was not found."""
        for coin_id, rows in self.rows.items():
            if coin_id not in found:
                raise _gone(rows[0][0])

    def became(self) -> dict[int, int]:
        """Which coin each row became."""
        return {row.row: coin_id for coin_id, rows in self.rows.items() for row, _ in rows}


def _gone(row: KeptRow) -> Conflict:
    return Conflict(f"The coin that row {row.row} was to be joined with is gone. Decide the row again.")


def patch_of(coin: Coin, row: KeptRow, made: Decision) -> Document:
    """What the decision writes: an offered change, or the empty fields (merge), or all that the row says (replace)."""
    held = as_document(coin)
    if made.choice is Choice.REPLACE:
        values = dict(row.coin)
        values.update({name: _joined(held.get(name), row.coin[name]) for name in CHILDREN if name in row.coin})
    elif row.changed:
        told = [(path, one["after"]) for path, one in row.changed.items() if isinstance(one, dict)]
        values = nested((path, _with_uids(path, after, held)) for path, after in told)
    else:
        known = flat(held)
        values = nested(
            (path, value) for path, value in flat(row.coin).items() if path not in known and path not in CHILDREN
        )
        values.update({name: _joined(held.get(name), row.coin[name]) for name in CHILDREN if name in row.coin})
    return over(values, made.values)


def over(values: Document, chosen: Mapping[str, Json]) -> Document:
    """A merge-patch with what another chooses over it."""
    merged = dict(values)
    for name, value in chosen.items():
        under = merged.get(name)
        merged[name] = (
            under | value if name in GROUPS and isinstance(under, dict) and isinstance(value, dict) else value
        )
    return merged


def _joined(held: Json, given: Json) -> Json:
    """The coin's own children, then those of the row that it has not."""
    mine = list(held) if isinstance(held, list) else []
    known = {_name(child) for child in mine}
    theirs = [child for child in (given if isinstance(given, list) else []) if _name(child) not in known]
    return [*mine, *theirs]


def _name(child: Json) -> object:
    """What tells two children of a kind apart."""
    if not isinstance(child, dict):
        return None
    named = child.get("type_key") or child.get("raw")
    return named or tuple(child.get(key) for key in ("service", "number", "field", "text"))


def _with_uids(path: str, after: Json, held: Document) -> Json:
    """A list of children keeps the uids of those that the coin has already."""
    if path not in CHILDREN or not isinstance(after, list):
        return after
    mine = held.get(path)
    uids = {
        _name(child): child.get("uid") for child in (mine if isinstance(mine, list) else []) if isinstance(child, dict)
    }
    return [
        child | {"uid": uids[_name(child)]} if isinstance(child, dict) and _name(child) in uids else child
        for child in after
    ]


def named(patch: Mapping[str, Json]) -> list[str]:
    """The keys in `sources` of what a patch writes."""
    names: list[str] = []
    for name, value in patch.items():
        if name == "description" and isinstance(value, dict):
            names += value
        elif name in GROUPS and isinstance(value, dict):
            names += [f"{name}.{key}" for key in value]
        else:
            names.append(name)
    return names
