"""/api/v2/import"""

import json
from typing import Annotated, Literal

from fastapi import APIRouter, Body, File, Form, Query, Request, Response, UploadFile

from coinstack.application import importing
from coinstack.application.proposing import Proposing
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid, TooLarge
from coinstack.domain.imported import RowState, State
from coinstack.domain.imported import decision as read_decision
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.row_bought import Currencies
from coinstack.infrastructure.database.queries import imports as queries
from coinstack.infrastructure.importer import Importer
from coinstack.infrastructure.web.dependencies import LARGEST, Id, Reading, Service
from coinstack.infrastructure.web.import_answers import (
    ImportChange,
    ImportConfirm,
    ImportDetail,
    ImportRecords,
    ImportRow,
    ImportRows,
    ImportStarted,
    ImportUndone,
    KeptField,
    OneDecision,
    RowDecision,
    Target,
    detail_of,
    record_of,
    row_of,
)

router = APIRouter(prefix="/api/v2/import", tags=["import"])

Wait = Annotated[float, Query(ge=0, le=30, description="Seconds to wait for the outcome before answering 202.")]


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
        raise TooLarge(
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
    return detail_of(connection, record)


@router.get("/collection/{import_id}")
def show(import_id: Id, connection: Reading) -> ImportDetail:
    """The import: how far it is, what was understood, what needs a decision."""
    return detail_of(connection, queries.one(connection, import_id))


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
    services: Service,
    state: Annotated[list[RowState] | None, Query(description="Only rows in these states.")] = None,
    after: Annotated[int, Query(ge=0, le=LARGEST, description="Rows behind this one.")] = 0,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> ImportRows:
    """The rows of the sheet with what was read of each."""
    queries.one(connection, import_id)
    found = queries.rows(connection, import_id, states=state or [], after=after, limit=limit + 1)
    more = found[limit - 1].row if len(found) > limit else None
    proposing = Proposing(services)
    return ImportRows(rows=[row_of(one, proposing) for one in found[:limit]], next=more)


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
    return row_of(queries.rows(connection, import_id, states=[], after=row - 1, limit=1)[0], Proposing(services))


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
    return ImportRecords(records=[record_of(one) for one in queries.records(connection)])


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
