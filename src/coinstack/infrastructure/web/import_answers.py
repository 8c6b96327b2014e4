"""What /api/v2/import takes and answers."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field, GetPydanticSchema, JsonValue
from sqlalchemy import Connection

from coinstack.application.proposing import Proposal, Proposing
from coinstack.domain.document import Json
from coinstack.domain.imported import Choice, KeptRow, Kind, Record, RowState, State, origins, warnings
from coinstack.domain.workbook import text
from coinstack.infrastructure.database.queries import imports as queries
from coinstack.infrastructure.import_decisions import Open, opened
from coinstack.infrastructure.web.dependencies import Whole

# Pydantic cannot unfold an alias that holds itself: its own JsonValue stands for it.
AnyJson = Annotated[Json, GetPydanticSchema(lambda _, handler: handler(JsonValue))]


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
    kind: Kind
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


class ProposedType(BaseModel):
    """The catalog's type that a coin most likely is of; it is linked when the coin is taken in, where it is sure."""

    uri: str
    label: str
    confidence: float
    reasons: list[str]


def proposed_type(found: Proposal | None) -> ProposedType | None:
    """A proposal as it is shown."""
    return None if found is None else ProposedType.model_validate(found, from_attributes=True)


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
    type: ProposedType | None


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


def _done(record: Record) -> Done | None:
    found = (record.summary or {}).get("done")
    return Done.model_validate(found) if found is not None else None


def record_of(record: Record) -> ImportRecord:
    """The import as the list shows it."""
    return ImportRecord(
        import_id=record.id,
        kind=record.kind,
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


def detail_of(connection: Connection, record: Record) -> ImportDetail:
    """The import as its screen shows it, with its open decisions."""
    found, waiting = queries.waiting(connection, record.id, limit=100)
    mapping = record.mapping if record.mapping and "columns" in record.mapping else None
    would = queries.planned(connection, record.id, first=record.state is not State.CONFIRMED)
    return ImportDetail(
        **record_of(record).model_dump(),
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


def row_of(kept: KeptRow, proposing: Proposing) -> ImportRow:
    """The row as the screen shows it; its type is looked up when it is shown, not when ten thousand are read."""
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
        type=proposed_type(proposing.of(kept.coin)),
    )
