"""/api/v2/import"""

import json
from datetime import datetime
from typing import Annotated, Literal

from fastapi import APIRouter, Body, File, Form, Query, Request, Response, UploadFile
from pydantic import BaseModel, Field, GetPydanticSchema, JsonValue

from coinstack.application import importing
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid, Unreadable
from coinstack.domain.imported import Choice, KeptRow, Record, RowState, State, origins, warnings
from coinstack.domain.imported import decision as read_decision
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.row_bought import Currencies
from coinstack.domain.workbook import text
from coinstack.infrastructure.database.queries import imports as queries
from coinstack.infrastructure.import_decisions import Open, opened
from coinstack.infrastructure.importer import Importer
from coinstack.infrastructure.web.dependencies import LARGEST, Id, Reading, Service, Whole

router = APIRouter(prefix="/api/v2/import", tags=["import"])

# Pydantic cannot unfold an alias that holds itself: its own JsonValue stands for it.
AnyJson = Annotated[Json, GetPydanticSchema(lambda _, handler: handler(JsonValue))]
Wait = Annotated[float, Query(ge=0, le=30, description="Seconds to wait for the outcome before answering 202.")]


class Target(BaseModel):
    """A field that a column can fill."""

    id: str
    label: str
    group: str
    many: bool


class MappedColumn(BaseModel):
    """A column of the table and what it fills; `why`: heading, content, profile or owner."""

    column: int
    heading: str
    label: str
    target: str
    detail: str | None
    confidence: float
    why: str


class ImportMapping(BaseModel):
    """How the table is read."""

    header: int | None
    signature: str
    columns: list[MappedColumn]


class SkippedRow(BaseModel):
    """A row that gives no coin, and why."""

    row: int
    reason: str


class Told(BaseModel):
    """Something to look at, in so many rows."""

    field: str
    words: str
    rows: int
    first_row: int


class SourceRows(BaseModel):
    """Sums without a currency, by where they were paid."""

    source: str
    rows: int


class Done(BaseModel):
    """What a confirm wrote: coins added and updated, rows unchanged, skipped, and left waiting for a decision."""

    added: int
    updated: int
    unchanged: int
    skipped: int
    left: int


class ImportSummary(BaseModel):
    """What the sheet gave."""

    rows: int
    coins: int
    new: int
    states: dict[RowState, int]
    skipped: list[SkippedRow]
    warnings: list[Told]
    no_currency: list[SourceRows]
    done: Done | None = None


class ImportStarted(BaseModel):
    """An import under way."""

    import_id: int
    state: State


class ImportRecord(BaseModel):
    """An import in the list of imports."""

    import_id: int
    state: State
    file_name: str
    sha256: str
    sheet: str | None
    rows_done: int
    rows: int
    failure: str | None
    created_at: datetime | None
    confirmed_at: datetime | None
    change_set: int | None
    done: Done | None


class Planned(BaseModel):
    """How many rows a confirm would add as coins, and join with coins of the collection, as things are decided now."""

    add: int = 0
    join: int = 0


class ImportDetail(ImportRecord):
    """An import with all that the screen needs."""

    sheets: list[str]
    notes: list[str]
    currency: str | None
    currencies: dict[str, str]
    summary: ImportSummary | None
    mapping: ImportMapping | None
    decisions: list[Open]
    waiting: int
    planned: Planned


class Likeness(BaseModel):
    """A coin of the collection, or a row of the same sheet, that may be this very coin."""

    coin_id: int | None
    row: int | None
    score: float
    same_coin: bool
    same_type: bool
    reasons: list[str]
    evidence: list[dict[str, AnyJson]]


class RowDecision(BaseModel):
    """What to do with a row; `values` is a merge-patch that wins over what was read."""

    choice: Choice
    coin_id: Whole | None = None
    values: dict[str, AnyJson] = Field(default_factory=dict)


class OneDecision(RowDecision):
    """A decision and its row."""

    row: Whole


class ReadField(BaseModel):
    """Where a value came from: the column, and how sure its reading is."""

    column: int
    confidence: float


class Warned(BaseModel):
    """Something to look at."""

    field: str
    words: str


class Changed(BaseModel):
    """What a row says otherwise than when it was imported, and what the coin says now."""

    before: AnyJson
    after: AnyJson
    now: AnyJson


class ImportRow(BaseModel):
    """A row: its cells, what was read, what it resembles, what was decided."""

    row: int
    state: RowState
    raw: list[str]
    coin: dict[str, AnyJson] | None
    fields: dict[str, ReadField]
    warnings: list[Warned]
    open: list[str]
    reason: str | None
    likeness: list[Likeness]
    changed: dict[str, Changed]
    decision: RowDecision | None
    coin_id: int | None
    known_coin_id: int | None


class ImportRows(BaseModel):
    """A page of rows; `next` is the `after` of the next page."""

    rows: list[ImportRow]
    next: int | None


class ImportRecords(BaseModel):
    """The imports, the latest first."""

    records: list[ImportRecord]


class KeptField(BaseModel):
    """What an undo left because it was edited since."""

    coin: int
    field: str
    now: AnyJson


class ImportUndone(BaseModel):
    """What taking an import back did."""

    import_id: int
    state: State
    undone: int
    kept: list[KeptField]


class ImportChange(BaseModel):
    """Another sheet, another mapping, currencies: the file is read anew."""

    sheet: str | None = None
    mapping: AnyJson = None
    currency: str | None = None
    currencies: dict[str, str] = Field(default_factory=dict)


class ImportConfirm(BaseModel):
    """Decisions that come with the confirm; `update` takes the offer of every changed row."""

    decisions: list[OneDecision] = Field(default_factory=list)
    update: bool = False


def _importer(request: Request) -> Importer:
    importer: Importer = request.app.state.importer
    return importer


@router.get("/targets")
def targets() -> list[Target]:
    """The fields that a column can fill."""
    return [Target(id=one.id, label=one.label, group=one.group, many=one.many) for one in TARGETS.values()]


@router.post("/collection", status_code=202, responses={200: {"model": ImportDetail}})
def begin(
    request: Request,
    response: Response,
    services: Service,
    connection: Reading,
    file: Annotated[UploadFile, File(description="A workbook: .xlsx .xls .xlsb .ods .csv .tsv")],
    sheet: Annotated[str | None, Form()] = None,
    mapping: Annotated[str | None, Form(description='JSON, as {"Ruler": "issuer", "B": "place"}')] = None,
    currency: Annotated[str | None, Form(description="Of sums that name none; never assumed.")] = None,
    wait: Wait = 0,
) -> ImportDetail | ImportStarted:
    """Keep a workbook and read it; nothing enters the collection before it is confirmed."""
    data = _uploaded(request, file)
    number = importing.begin(
        data,
        file.filename or "workbook",
        services,
        sheet=sheet or None,
        wishes=_json(mapping),
        currencies=Currencies(currency or None),
    )
    _importer(request).read(number)
    return _answer(request, response, connection, number, wait)


def _uploaded(request: Request, file: UploadFile) -> bytes:
    limit = request.app.state.settings.upload_mb * 1_000_000
    data = file.file.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(
            f"The file is larger than {limit // 1_000_000} MB. If it holds pictures, save a copy without them; else "
            "cut it into several, or raise COINSTACK_UPLOAD_MB."
        )
    return data


def _json(given: str | None) -> Json:
    if given is None or not given.strip():
        return None
    try:
        found: Json = json.loads(given)
    except ValueError:
        raise Invalid("The mapping must be JSON.", field="mapping") from None
    return found


def _answer(
    request: Request, response: Response, connection: Reading, import_id: int, wait: float
) -> ImportDetail | ImportStarted:
    """200 with the whole import where its work ended in time, else 202."""
    importer = _importer(request)
    if wait > 0:
        importer.wait(import_id, wait)
    record = queries.one(connection, import_id)
    if importer.busy(import_id) or record.state in {State.READING, State.CONFIRMING}:
        return ImportStarted(import_id=import_id, state=record.state)
    response.status_code = 200
    return _detail(connection, record)


@router.get("/collection/{import_id}")
def show(import_id: Id, connection: Reading) -> ImportDetail:
    """The import: how far it is, what was understood, what needs a decision."""
    return _detail(connection, queries.one(connection, import_id))


@router.patch("/collection/{import_id}", status_code=202, responses={200: {"model": ImportDetail}})
def change(
    import_id: Id,
    wanted: ImportChange,
    request: Request,
    response: Response,
    services: Service,
    connection: Reading,
    wait: Wait = 0,
) -> ImportDetail | ImportStarted:
    """Choose another sheet, map columns elsewhere or name currencies; the file is then read anew."""
    said = Currencies(wanted.currency, wanted.currencies) if wanted.currency or wanted.currencies else None
    importing.change(import_id, services, sheet=wanted.sheet, wishes=wanted.mapping, currencies=said)
    _importer(request).read(import_id)
    return _answer(request, response, connection, import_id, wait)


@router.get("/collection/{import_id}/rows")
def rows(
    import_id: Id,
    connection: Reading,
    state: Annotated[list[RowState] | None, Query(description="Only rows in these states.")] = None,
    after: Annotated[int, Query(ge=0, le=LARGEST, description="Rows behind this one.")] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> ImportRows:
    """The rows of the sheet with what was read of each."""
    queries.one(connection, import_id)
    found = queries.rows(connection, import_id, states=state or [], after=after, limit=limit + 1)
    more = found[limit - 1].row if len(found) > limit else None
    return ImportRows(rows=[_row(one) for one in found[:limit]], next=more)


@router.put("/collection/{import_id}/rows/{row}/decision")
def decide(
    import_id: Id,
    row: Id,
    services: Service,
    connection: Reading,
    decision: Annotated[RowDecision | None, Body()] = None,
) -> ImportRow:
    """Decide what to do with a row; null takes the decision back."""
    made = None if decision is None else read_decision(decision.model_dump(mode="json"))
    importing.decide(import_id, {row: made}, services)
    return _row(queries.rows(connection, import_id, states=[], after=row - 1, limit=1)[0])


@router.post("/collection/{import_id}/decisions", status_code=204)
def decide_many(import_id: Id, decisions: list[OneDecision], services: Service) -> None:
    """Decide on many rows at once."""
    importing.decide(import_id, {one.row: read_decision(one.model_dump(mode="json")) for one in decisions}, services)


@router.post("/collection/{import_id}/confirm", status_code=202, responses={200: {"model": ImportDetail}})
def confirm(
    import_id: Id,
    request: Request,
    response: Response,
    services: Service,
    connection: Reading,
    wanted: Annotated[ImportConfirm | None, Body()] = None,
    wait: Wait = 0,
) -> ImportDetail | ImportStarted:
    """Put the rows into the collection, in one transaction; doing so again adds nothing again."""
    said = wanted or ImportConfirm()
    importing.confirmable(import_id, services)
    if said.decisions:
        decide_many(import_id, said.decisions, services)
    _importer(request).confirm(import_id, update=said.update)
    return _answer(request, response, connection, import_id, wait)


@router.get("/records")
def records(connection: Reading) -> ImportRecords:
    """The imports so far, the latest first."""
    return ImportRecords(records=[_record(one) for one in queries.records(connection)])


@router.delete("/records/{import_id}")
def undo(
    import_id: Id, services: Service, connection: Reading, edited: Literal["keep", "remove"] = "keep"
) -> ImportUndone:
    """Take the whole import back; coins edited since are kept and listed unless `edited=remove`.

    An import that was never confirmed is taken out of the list.
    """
    record = queries.one(connection, import_id)
    connection.rollback()  # lets go of the reading transaction: the undo writes on a connection of its own
    if record.state in {State.READY, State.FAILED}:
        importing.forget(import_id, services)
        return ImportUndone(import_id=import_id, state=State.UNDONE, undone=0, kept=[])
    done = importing.undo(import_id, services, keep_edited=edited == "keep")
    kept = [KeptField(coin=one.coin, field=one.field, now=one.now) for one in done.kept]
    return ImportUndone(import_id=import_id, state=State.UNDONE, undone=done.undone, kept=kept)


def _done(record: Record) -> Done | None:
    found = (record.summary or {}).get("done")
    return Done.model_validate(found) if found is not None else None


def _record(record: Record) -> ImportRecord:
    return ImportRecord(
        import_id=record.id,
        state=record.state,
        file_name=record.file_name,
        sha256=record.sha256,
        sheet=record.sheet,
        rows_done=record.rows_done,
        rows=record.rows,
        failure=record.failure,
        created_at=record.created_at,
        confirmed_at=record.confirmed_at,
        change_set=record.change_set,
        done=_done(record),
    )


def _detail(connection: Reading, record: Record) -> ImportDetail:
    found, waiting = queries.waiting(connection, record.id, limit=100)
    mapping = record.mapping if record.mapping and "columns" in record.mapping else None
    would = queries.planned(connection, record.id, first=record.state is not State.CONFIRMED)
    return ImportDetail(
        **_record(record).model_dump(),
        sheets=list(record.sheets),
        notes=list(record.notes),
        currency=record.currency,
        currencies=record.currencies,
        summary=ImportSummary.model_validate(record.summary) if record.summary else None,
        mapping=ImportMapping.model_validate(mapping) if mapping else None,
        decisions=opened(record, found),
        waiting=waiting,
        planned=Planned(add=would["add"], join=would["join"]),
    )


def _row(kept: KeptRow) -> ImportRow:
    opened_fields, reason = kept.reading.get("open"), kept.reading.get("skipped")
    return ImportRow(
        row=kept.row,
        state=kept.state,
        raw=[text(cell) for cell in kept.raw],
        coin=kept.coin or None,
        fields={
            path: ReadField(column=one.column, confidence=one.confidence) for path, one in origins(kept.reading).items()
        },
        warnings=[Warned(field=one.field, words=one.words) for one in warnings(kept.reading)],
        open=[str(one) for one in opened_fields] if isinstance(opened_fields, list) else [],
        reason=str(reason) if reason else None,
        likeness=[Likeness.model_validate(one) for one in kept.likeness],
        changed={path: Changed.model_validate(one) for path, one in kept.changed.items()},
        decision=RowDecision.model_validate(kept.decision.to_json()) if kept.decision else None,
        coin_id=kept.coin_id,
        known_coin_id=kept.known_coin_id,
    )
