"""Bring a workbook into the collection: read it, let its owner decide, confirm it in one go, take it back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from coinstack.application import importing_rows
from coinstack.application.history import readied, take_import_back, undo_within, undoing
from coinstack.application.ports import Imports, Services, UnitOfWork
from coinstack.domain import headings, mapping, mapping_plans
from coinstack.domain.document import Json
from coinstack.domain.errors import Busy, CoinStackError, Conflict, Invalid, NotFound, Unreadable
from coinstack.domain.history import Action, Kept
from coinstack.domain.imported import WAITING, Decision, Document, KeptRow, Kind, Record, RowState, State
from coinstack.domain.mapping import Plan
from coinstack.domain.row_bought import Currencies
from coinstack.domain.workbook import Row, Sheet

BATCH = 500  # rows between two looks at the clock, and in one write
SAMPLE = 300  # rows from which columns are understood

UNFORESEEN = "Something went wrong that CoinStack did not foresee; nothing was changed. The log has the details."
DIED = "CoinStack was ended while the import was being written; nothing of it was. Confirm it again."

Watch = Callable[[int, int], bool]
"""Called with the rows done and all rows; an answer of False stops the reading, which is taken up again later."""


def begin(
    data: bytes,
    name: str,
    services: Services,
    *,
    sheet: str | None = None,
    wishes: Json = None,
    currencies: Currencies | None = None,
) -> int:
    """Keep a file to be read; the import's number. `wishes` are what the owner says of the mapping.

    Raises:
        Unsupported: it is no workbook.
        Unreadable: it is empty or encrypted.
        Invalid: a currency is no code.
    """
    services.workbooks.kind_of(data)
    said = checked(currencies or Currencies())
    record = Record(
        file_name=name,
        sha256=services.captures.keep(data),
        sheet=sheet,
        currency=said.all,
        currencies=dict(said.by_source),
        mapping={"wishes": wishes} if wishes is not None else None,
    )
    with services.unit_of_work() as uow:
        number = uow.imports.add(record)
        uow.commit(Action("imported"))
    return number


def checked(said: Currencies) -> Currencies:
    """The currencies with their codes in capitals.

    Raises:
        Invalid: one is no code of three letters.
    """
    for code in (said.all, *said.by_source.values()):
        if code is not None and not (len(code) == 3 and code.isascii() and code.isalpha()):
            raise Invalid(f"A currency is a code of three letters, such as EUR; not “{code}”.", field="currency")
    by_source = {source.casefold(): code.upper() for source, code in said.by_source.items()}
    return Currencies(said.all.upper() if said.all else None, by_source)


def read(import_id: int, services: Services, *, watch: Watch = lambda _done, _rows: True) -> Record:
    """Read the file of an import, row by row, and keep what was understood. A reading done before is done anew.

    Raises:
        Unreadable, Unsupported, Invalid, Unavailable: it cannot be; the import is then `failed` and says why.
        Busy: another process reads it.
    """
    record = _record(import_id, services)
    with claimed(import_id, services):
        why: str | None = UNFORESEEN
        try:
            done = _read(record, services, watch)
            why = None
        except CoinStackError as error:
            why = str(error)
            raise
        except KeyboardInterrupt:
            why = "The reading was stopped."
            raise
        finally:
            if why is not None:
                put_down(import_id, services, State.FAILED, why)
    return done


@contextmanager
def claimed(import_id: int, services: Services) -> Iterator[None]:
    """Work on the import while no other process does.

    Raises:
        Busy: another process works on it.
    """
    with services.claims.hold(_claim(import_id)) as is_ours:
        if not is_ours:
            raise Busy("Another program on this data folder is at work on the import. Wait until it is done.")
        yield


def _claim(import_id: int) -> str:
    return f"import-{import_id}"


def put_down(import_id: int, services: Services, state: State, why: str) -> None:
    """Leave the import in that state, with what went wrong in words."""
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        record.state, record.failure = state, why
        uow.imports.save(record)
        uow.commit(Action("imported"))


def _read(record: Record, services: Services, watch: Watch) -> Record:
    sheet = services.workbooks.read(services.captures.read(record.sha256), record.file_name, sheet=record.sheet)
    table = headings.find(sheet.rows)
    if not table.rows:
        raise Unreadable(f"The sheet {sheet.name} holds headings only: there is no row below them.")
    record, plan = _opened(record, sheet, table, services)
    reader = importing_rows.Reader(record, plan, services)
    for batch in _batches(table.rows):
        _keep(record, reader.read(batch), reader.done, services)
        if not watch(reader.done, record.rows):
            return record
    return _settle(record.id, services, reader)


def _opened(record: Record, sheet: Sheet, table: headings.Table, services: Services) -> tuple[Record, Plan]:
    with services.unit_of_work() as uow:
        plan = _plan(record, table, uow.imports)
        record = _with_currencies(_begun(record, sheet, plan, len(table.rows)), uow.imports)
        uow.imports.clear_rows(record.id)
        uow.imports.save(record)
        uow.commit(Action("imported"))
    return record, plan


def _with_currencies(record: Record, imports: Imports) -> Record:
    """What was answered for this very sheet before is not asked again, and its sums are the same sums."""
    if record.currency is not None or record.currencies:
        return record
    for earlier in imports.same_file(record.sha256, record.sheet or "", but=record.id):
        answered = imports.get(earlier)
        if answered.currency is not None or answered.currencies:
            return replace(record, currency=answered.currency, currencies=dict(answered.currencies))
    return record


def _keep(record: Record, rows: Sequence[KeptRow], done: int, services: Services) -> None:
    with services.unit_of_work() as uow:
        uow.imports.add_rows(record.id, rows)
        uow.imports.progress(record.id, done=done, rows=record.rows)
        uow.commit(Action("imported"))


def _settle(import_id: int, services: Services, reader: importing_rows.Reader) -> Record:
    twins = reader.twins()
    with services.unit_of_work() as uow:
        rows = uow.imports.some_rows(import_id, list(twins))
        uow.imports.change_rows(import_id, reader.found_twins(rows, twins))
        summary = reader.summary()
        record = uow.imports.get(import_id)
        record.state, record.summary, record.failure = State.READY, summary, None
        uow.imports.save(record)
        uow.commit(Action("imported"))
    return record


def _batches(rows: tuple[Row, ...]) -> Iterator[tuple[Row, ...]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _begun(record: Record, sheet: Sheet, plan: Plan, rows: int) -> Record:
    return replace(
        record,
        state=State.READING,
        sheet=sheet.name,
        sheets=sheet.names,
        notes=sheet.notes,
        mapping=mapping_plans.to_json(plan),
        rows=rows,
        rows_done=0,
        failure=None,
    )


def _plan(record: Record, table: headings.Table, imports: Imports) -> Plan:
    """By headings and content; then as the owner mapped such a table before; then as the owner says now."""
    plan = mapping.plan(table.header, table.headings, table.rows[:SAMPLE])
    profile = imports.profile(plan.signature)
    if profile is not None:
        plan = mapping_plans.changed(plan, _of_owner(mapping_plans.from_json(profile)), why="profile")
    before = record.mapping or {}
    if "columns" in before:
        plan = mapping_plans.changed(plan, _of_owner(mapping_plans.from_json(before)))
    if (wishes := before.get("wishes")) is not None:
        plan = mapping_plans.changed(plan, mapping_plans.wishes(wishes, plan))
    return plan


def _of_owner(plan: Plan) -> dict[int, mapping_plans.Wish]:
    return {
        column.index: (column.target, column.detail) for column in plan.columns if column.why in {"owner", "profile"}
    }


def _record(import_id: int, services: Services) -> Record:
    with services.unit_of_work() as uow:
        return uow.imports.get(import_id)


def change(
    import_id: int,
    services: Services,
    *,
    sheet: str | None = None,
    wishes: Json = None,
    currencies: Currencies | None = None,
) -> Record:
    """Another sheet, another mapping, a currency: the import is then to be read again.

    Raises:
        NotFound: there is no such import.
        Conflict: it is confirmed, or being read.
        Invalid: a column, a field or a currency cannot be.
    """
    said = checked(currencies) if currencies is not None else None
    with services.unit_of_work() as uow:
        record = of_workbook(uow.imports.get(import_id))
        if record.state not in {State.READY, State.FAILED}:
            raise Conflict(busy(record))
        if sheet is not None and sheet != record.sheet:
            if record.sheets and sheet not in record.sheets:
                raise Invalid(f"The workbook has no sheet {sheet}.", field="sheet")
            record = replace(record, sheet=sheet, mapping=None)
        if wishes is not None:
            record = replace(record, mapping=_wished(record, wishes))
        if said is not None:
            record = replace(
                record, currency=said.all or record.currency, currencies=record.currencies | dict(said.by_source)
            )
        record.state = State.READING
        uow.imports.save(record)
        uow.commit(Action("imported"))
    return record


def _wished(record: Record, wishes: Json) -> Document:
    """The mapping with the owner's wishes; checked at once, where the table is known."""
    if record.mapping is None or "columns" not in record.mapping:
        return {"wishes": wishes}
    plan = mapping_plans.from_json(record.mapping)
    return mapping_plans.to_json(mapping_plans.changed(plan, mapping_plans.wishes(wishes, plan)))


def of_workbook(record: Record) -> Record:
    """The import, where it is of a workbook: a lot is decided on and confirmed by its own preview.

    Raises:
        NotFound: it is of a lot.
    """
    if record.kind is not Kind.COLLECTION:
        raise NotFound(f"There is no import {record.id} of a workbook.")
    return record


def busy(record: Record) -> str:
    """Why the import cannot be used now, in words."""
    return {
        State.READING: "The workbook is still being read. Wait until that is done.",
        State.CONFIRMING: "The import is being written. Wait until that is done.",
        State.CONFIRMED: "The import is confirmed. Undo it first, or import the file again.",
        State.UNDONE: "The import was taken back. Import the file again.",
    }.get(record.state, f"The import cannot be used: {record.failure}")


def confirmable(import_id: int, services: Services) -> None:
    """Refuse to confirm what cannot be.

    Raises:
        NotFound: there is no such import.
        Conflict: it is being read, was taken back or failed.
    """
    record = of_workbook(_record(import_id, services))
    if record.state not in {State.READY, State.CONFIRMING, State.CONFIRMED}:
        raise Conflict(busy(record))


def decide(import_id: int, decisions: Mapping[int, Decision | None], services: Services) -> None:
    """Keep what the owner decided on rows; None takes a decision back.

    Raises:
        NotFound: there is no such import or row.
        Invalid: a merge or a replacement names no coin that exists, or a row without a coin is to become one.
        Conflict: the import is being read or was taken back.
    """
    with services.unit_of_work() as uow:
        record = of_workbook(uow.imports.get(import_id))
        if record.state not in {State.READY, State.CONFIRMED}:
            raise Conflict(busy(record))
        rows = {row.row: row for row in uow.imports.some_rows(import_id, sorted(decisions))}
        if lost := [number for number in decisions if number not in rows]:
            raise NotFound(f"The import has no row {lost[0]}.")
        named = {made.coin_id for made in decisions.values() if made is not None and made.coin_id is not None}
        alive = uow.imports.alive(sorted(named))
        made = {number: _fitting(rows[number], one, alive) for number, one in decisions.items()}
        uow.imports.decide(import_id, made)
        uow.commit(Action("imported"))


def _fitting(row: KeptRow, made: Decision | None, alive: set[int]) -> Decision | None:
    if made is None or made.choice == "skip":
        return made
    if row.coin_id is not None:
        raise Invalid(f"Row {row.row} has become coin {row.coin_id} already.", field="row")
    if not row.coin:
        raise Invalid(f"Row {row.row} names no coin: it can only be skipped.", field="choice")
    if made.choice == "new":
        return made
    coin_id = made.coin_id or row.known_coin_id or _likeliest(row)
    if coin_id is None or (made.coin_id is not None and made.coin_id not in alive):
        raise Invalid(f"Row {row.row}: name the coin to {made.choice.value} with.", field="coin_id")
    return replace(made, coin_id=coin_id)


def _likeliest(row: KeptRow) -> int | None:
    for one in row.likeness:
        if isinstance(one, dict) and isinstance(coin_id := one.get("coin_id"), int):
            return coin_id
    return None


def forget(import_id: int, services: Services) -> None:
    """Take an import that was never confirmed out of the list.

    Raises:
        NotFound: there is no such import.
        Conflict: it is confirmed, or being read or written.
    """
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        if record.state not in {State.READY, State.FAILED}:
            raise Conflict(busy(record))
        uow.imports.forget(import_id)
        uow.commit(Action("imported"))


@dataclass(frozen=True)
class Undone:
    """What taking an import back did: coins set back, and what was left because it was edited since."""

    undone: int
    kept: tuple[Kept, ...]


def undo(import_id: int, services: Services, *, keep_edited: bool = True) -> Undone:
    """Take the whole import back: its coins go to the trash, coins that it changed have their old values again.

    All of it or, where something goes wrong, nothing. Coins that were edited since stay and are listed, unless
    `keep_edited` is false.

    Raises:
        NotFound: there is no such import.
        Conflict: it is not confirmed.
    """
    undone, kept = 0, list[Kept]()
    with services.unit_of_work() as uow:
        change_sets = uow.imports.change_sets(import_id)
    ready = {change_set: readied(change_set, services) for change_set in change_sets}
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        if record.state is not State.CONFIRMED:
            raise Conflict("Only a confirmed import can be taken back.")
        for change_set in uow.imports.change_sets(import_id):
            of_edited = "keep" if keep_edited else "remove"
            done = undo_within(uow, change_set, of_edited=of_edited, ready=ready.get(change_set))
            uow.record(undoing(change_set))
            undone += done.undone
            kept += done.kept
        take_import_back(record, uow)
        uow.commit(Action("undone"))
    return Undone(undone, tuple(kept))


def resume(services: Services) -> list[int]:
    """After a start: imports that died in being written are ready again; the numbers of those to be read anew.

    What another process is at work on is left to it.
    """
    with services.unit_of_work() as uow:
        unwritten = [record.id for record in uow.imports.in_states(State.CONFIRMING)]
        unread = [record.id for record in uow.imports.in_states(State.READING)]
    for import_id in unwritten:
        with services.claims.hold(_claim(import_id)) as is_ours:
            if is_ours:
                put_down(import_id, services, State.READY, DIED)
    return [import_id for import_id in unread if _is_free(import_id, services)]


def _is_free(import_id: int, services: Services) -> bool:
    with services.claims.hold(_claim(import_id)) as is_ours:
        return is_ours


def pending(row: KeptRow) -> bool:
    """Whether the row waits for its owner's decision."""
    return row.state in WAITING and row.decision is None and row.coin_id is None


def all_rows(import_id: int, services: Services) -> Iterator[KeptRow]:
    """Every row; each batch in a transaction of its own, so that nobody waits for long."""
    after = 0
    while True:
        with services.unit_of_work() as uow:
            batch = uow.imports.rows(import_id, after=after, limit=BATCH)
        yield from batch
        if len(batch) < BATCH:
            return
        after = batch[-1].row


def save_mapping(record: Record, uow: UnitOfWork) -> None:
    """Remember a mapping that its owner changed, for the next table with the same headings."""
    if record.mapping is None:
        return
    plan = mapping_plans.from_json(record.mapping)
    if any(column.why == "owner" for column in plan.columns):
        uow.imports.save_profile(record.file_name, plan.signature, record.mapping)


def skipped(row: KeptRow) -> str | None:
    """Why the row gives no coin."""
    reason = row.reading.get("skipped")
    return str(reason) if row.state is RowState.SKIPPED and reason else None
