"""/api/v2/jobs, and the batches of /api/v2/import."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter, File, Form, Query, Request, UploadFile
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from coinstack.application import jobs
from coinstack.domain.errors import Invalid
from coinstack.domain.job import LeftOut
from coinstack.infrastructure.batch_files import pages_of
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.database.queries import jobs as queries
from coinstack.infrastructure.web.dependencies import LARGEST, Id, Reading, Service
from coinstack.infrastructure.web.job_answers import (
    BatchUrls,
    JobReadings,
    Jobs,
    JobStarted,
    JobStatus,
    brief_of,
    readings_of,
    started,
    status_of,
)
from coinstack.infrastructure.web.job_events import JobEvents

router = APIRouter(prefix="/api/v2", tags=["jobs"])


def _batches(request: Request) -> Batches:
    found: Batches = request.app.state.batches
    return found


@router.post("/import/batch-urls", status_code=202)
def begin_urls(request: Request, services: Service, wanted: BatchUrls) -> JobStarted:
    """Read many lots by their addresses; pasted text is searched for links. Up to 1,000 lots."""
    if not wanted.urls and not wanted.text.strip():
        raise Invalid("There is no address in it. Paste links of lots, or a text that holds some.", field="urls")
    given = wanted.urls or wanted.text
    job = jobs.begin_urls(given, services, confirms_clean=wanted.confirm_clean, name=wanted.name.strip())
    _batches(request).wake()
    return started(job)


@router.post("/import/batch-files", status_code=202)
def begin_files(
    request: Request,
    services: Service,
    files: Annotated[list[UploadFile], File(description="Saved pages, or a zip of them")],
    confirm_clean: Annotated[bool, Form()] = False,  # noqa: FBT002 -- a field of the form
    name: Annotated[str, Form(max_length=200)] = "",
) -> JobStarted:
    """Read many saved pages: as files, or packed in a zip."""
    pages = pages_of(_uploaded(request, files))
    job = jobs.begin_files(pages, services, confirms_clean=confirm_clean, name=name.strip())
    _batches(request).wake()
    return started(job)


def _uploaded(request: Request, files: list[UploadFile]) -> Iterator[tuple[str, bytes] | LeftOut]:
    limit = request.app.state.settings.upload_mb * 1_000_000
    for file in files:
        data, name = file.file.read(limit + 1), file.filename or "page.html"
        if len(data) > limit:
            yield LeftOut(
                name,
                f"It is larger than {limit // 1_000_000} MB. Pack fewer pages into one file, drop them unpacked, or "
                "raise COINSTACK_UPLOAD_MB.",
            )
        else:
            yield name, data


@router.get("/import/batch-status/{job_id}")
def status(job_id: Id, connection: Reading) -> JobStatus:
    """The job: what became of each of its lots, how fast it goes, how long it will take."""
    return status_of(queries.one(connection, job_id), queries.items(connection, [job_id])[job_id])


@router.get("/import/batch-status/{job_id}/readings")
def readings(
    job_id: Id,
    connection: Reading,
    after: Annotated[int, Query(ge=0, le=LARGEST, description="Only items behind this position.")] = 0,
    limit: Annotated[int, Query(ge=1, le=200)] = 100,
) -> JobReadings:
    """What the next `limit` items were read as: one answer for a screen of the list."""
    queries.one(connection, job_id)
    return readings_of(queries.readings(connection, job_id, after=after, limit=limit))


@router.get(
    "/import/batch-status/{job_id}/events",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {}}, "description": "Events: status, change ..., end"}},
)
async def events(job_id: Id, request: Request) -> StreamingResponse:
    """The job as it goes, as server-sent events; the connection is closed when the job ends."""
    watching: JobEvents = request.app.state.job_events
    first = await run_in_threadpool(watching.look, job_id)
    headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
    return StreamingResponse(watching.of(job_id, first), media_type="text/event-stream", headers=headers)


@router.post("/import/batch-status/{job_id}/cancel")
def cancel(job_id: Id, services: Service, connection: Reading) -> JobStatus:
    """Leave the lots that were not begun; what is done stays."""
    jobs.cancel(job_id, services)
    return status(job_id, connection)


@router.post("/import/batch-status/{job_id}/items/{position}/retry", status_code=202)
def retry(job_id: Id, position: Id, request: Request, services: Service, connection: Reading) -> JobStatus:
    """Try a lot again that failed or was cancelled."""
    jobs.retry(job_id, position, services)
    _batches(request).wake()
    return status(job_id, connection)


@router.post("/import/batch-status/{job_id}/confirm-clean", status_code=202)
def confirm_clean(job_id: Id, request: Request, services: Service, connection: Reading) -> JobStatus:
    """Let all clean previews of the job become coins."""
    jobs.confirm_clean(job_id, services)
    _batches(request).wake()
    return status(job_id, connection)


@router.get("/jobs")
def recent(connection: Reading, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> Jobs:
    """The jobs, the latest first."""
    found = queries.recent(connection, limit=limit)
    items = queries.items(connection, [job.id for job in found])
    return Jobs(jobs=[brief_of(job, items[job.id]) for job in found])
