"""The HTTP application: routes, the page, and the one table that turns failures into answers."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, PlainTextResponse, Response
from pydantic import JsonValue
from sqlalchemy.exc import OperationalError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Scope

from coinstack import __version__
from coinstack.application import rates, settings, working
from coinstack.domain import errors
from coinstack.domain.settings import Scope as TokenScope
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.catalogs.identifying import Letters
from coinstack.infrastructure.database.queries import jobs as job_rows
from coinstack.infrastructure.database.unit_of_work import understood
from coinstack.infrastructure.importer import Importer
from coinstack.infrastructure.main import Wired
from coinstack.infrastructure.rates import RateBook
from coinstack.infrastructure.tidying import Tidier
from coinstack.infrastructure.web import (
    catalog,
    catalog_collecting,
    catalog_enrich,
    catalog_identify,
    catalog_services,
    catalog_symbols,
    coins,
    health,
    history,
    imports,
    jobs,
    lots,
    misfits,
    photos,
    reading,
    stats,
    vocabulary,
)
from coinstack.infrastructure.web import certificates as certificate_routes
from coinstack.infrastructure.web import rates as rate_routes
from coinstack.infrastructure.web import settings as settings_routes
from coinstack.infrastructure.web.body_limit import BodyLimit
from coinstack.infrastructure.web.gateway import Gateway
from coinstack.infrastructure.web.job_answers import JobStatus, status_of
from coinstack.infrastructure.web.job_events import JobEvents
from coinstack.infrastructure.web.shapes import Problem

PAGE = Path(__file__).parent / "page"
PROBLEM = "application/problem+json"
YEAR = "public, max-age=31536000, immutable"

STATUS: dict[type[errors.CoinStackError], int] = {
    errors.NotFound: 404,
    errors.Invalid: 422,
    errors.Conflict: 409,
    errors.Unversioned: 428,
    errors.Duplicate: 409,
    errors.Unreadable: 422,
    errors.Unsupported: 415,
    errors.TooLarge: 413,
    errors.Unavailable: 503,
    errors.NotFetched: 424,
    errors.Refused: 403,
    errors.Busy: 503,
}

log = structlog.get_logger("coinstack.web")


class Application(FastAPI):
    """FastAPI behind the gateway: even the answer to a crash goes through it."""

    def build_middleware_stack(self) -> ASGIApp:
        """The gateway, then Starlette's own layers, then the routes."""
        settings = self.state.settings
        limited = BodyLimit(super().build_middleware_stack(), megabytes=settings.upload_mb)
        return Gateway(limited, settings, self.state.opens)

    def openapi(self) -> dict[str, JsonValue]:
        """The description, in which failures have the media type that they are sent with."""
        if self.openapi_schema is None:
            for path in super().openapi()["paths"].values():
                for operation in path.values():
                    content = operation["responses"]["default"]["content"]
                    content[PROBLEM] = content.pop("application/json")
        return super().openapi()


@asynccontextmanager
async def _life(app: FastAPI) -> AsyncIterator[None]:
    """Take up what a stopped or killed server has left, and leave nothing half done."""
    importer: Importer = app.state.importer
    batches: Batches = app.state.batches
    await run_in_threadpool(importer.resume)
    batches.start()
    tidier: Tidier = app.state.tidier
    tidier.start()
    yield
    await run_in_threadpool(tidier.close)
    await run_in_threadpool(batches.close)
    await run_in_threadpool(importer.close)


def create_app(wired: Wired) -> Application:
    """The application over what the composition root built."""
    app = Application(
        title="CoinStack",
        version=__version__,
        description="A collection of ancient coins: every value with its source, every change with its undo.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        separate_input_output_schemas=False,
        license_info={"name": "MIT"},
        lifespan=_life,
        responses={"default": {"model": Problem, "description": "What went wrong, in words."}},
    )
    app.state.services, app.state.engine, app.state.settings = wired.services, wired.engine, wired.settings
    app.state.folder, app.state.photos, app.state.catalog = wired.folder, wired.photos, wired.catalog
    app.state.letters = Letters(wired.catalog)
    app.state.importer = Importer(wired.services)
    app.state.tidier = Tidier(wired.services)
    app.state.rate_book = RateBook(wired.engine, lambda: rates.load(wired.services))
    work = working.working(wired.services, lambda: batches.is_stopping)
    app.state.batches = batches = Batches(wired.services, wired.engine, wired.folder.jobs, work)
    app.state.job_events = JobEvents(lambda job_id: _looked_at(wired, job_id), lambda: batches.is_stopping)
    app.state.opens = lambda secret: settings.opened_by(secret, TokenScope.IMPORT, wired.services) is not None
    for module in (coins, history, imports, lots, photos, reading, vocabulary, health, jobs, catalog, catalog_identify):
        app.include_router(module.router)
    for module in (settings_routes, rate_routes, certificate_routes, catalog_collecting, catalog_enrich, stats):
        app.include_router(module.router)
    app.include_router(catalog_services.router)
    app.include_router(catalog_symbols.router)
    app.add_exception_handler(errors.CoinStackError, _failure)
    app.add_exception_handler(OperationalError, _no_database)
    app.add_exception_handler(RequestValidationError, _misfit)
    app.add_exception_handler(HTTPException, _refused)
    app.add_exception_handler(Exception, _broken)
    app.get("/api/docs", include_in_schema=False)(_docs)
    # Not mounted: a mount at the root would take the requests whose path is a route's, and whose method is not.
    app.router.default = Page(PAGE)
    return app


def _looked_at(wired: Wired, job_id: int) -> JobStatus:
    with wired.engine.connect() as connection:
        return status_of(job_rows.one(connection, job_id), job_rows.items(connection, [job_id])[job_id])


def problem(
    request: Request, status: int, title: str, detail: str, more: Mapping[str, object] | None = None
) -> Response:
    """An error body after RFC 9457, with the request's id."""
    body = {
        "type": "about:blank",
        "title": title,
        "status": status,
        "detail": detail,
        "request_id": getattr(request.state, "request_id", None),
    } | dict(more or {})
    text = json.dumps(body, ensure_ascii=False, default=str)
    return Response(text, status, media_type=PROBLEM)


def _failure(request: Request, error: Exception) -> Response:
    kind = next(kind for kind in type(error).__mro__ if kind in STATUS)
    if kind is errors.Unavailable:  # the owner is told what to do; the log, what it was
        log.error("unavailable", request_id=getattr(request.state, "request_id", None), exc_info=error)
    more: dict[str, object] = {}
    if isinstance(error, errors.Invalid) and error.field:
        more["field"] = error.field
    if isinstance(error, errors.Conflict) and error.fields:
        more["fields"] = error.fields
    if isinstance(error, errors.CoinStackError) and error.hint:
        more["hint"] = error.hint
    if isinstance(error, errors.NotFetched):
        more |= {"url": error.url, "key": error.key, "known": list(error.known)}
    return problem(request, STATUS[kind], type(error).__name__, str(error), more)


def _no_database(request: Request, error: Exception) -> Response:
    return _failure(request, understood(error) if isinstance(error, OperationalError) else error)


def _misfit(request: Request, error: Exception) -> Response:
    detail, where = misfits.told(error.errors() if isinstance(error, RequestValidationError) else ())
    return problem(request, 422, "Invalid", detail, {"field": where} if where else None)


def _refused(request: Request, error: Exception) -> Response:
    """What Starlette and FastAPI refuse by themselves."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    said = str(getattr(error, "detail", ""))
    if status == HTTPStatus.BAD_REQUEST:  # they say so of bodies only
        return problem(request, 422, "Invalid", "The body cannot be read: it is not of the kind that its header names.")
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        said = f"{request.url.path} does not take {request.method}."
    title = HTTPStatus(status).phrase
    answer = problem(request, status, title, f"{title}: {request.url.path}." if said in {"", title} else said)
    answer.headers.update(getattr(error, "headers", None) or {})
    return answer


def _broken(request: Request, error: Exception) -> Response:  # noqa: ARG001 -- Starlette hands it over, and logs it
    detail = "Something went wrong in CoinStack; nothing was changed. The log has the details under this request's id."
    return problem(request, 500, "Internal Server Error", detail)


def _docs() -> Response:
    page = PAGE / "docs" / "index.html"
    if not page.is_file():
        return PlainTextResponse("The page was not built. The description of the API is at /api/openapi.json.", 503)
    return FileResponse(page)


class Page(StaticFiles):
    """The built page; an address that is no file is one of the page's own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(directory=folder, html=True, check_dir=False)
        self.config_checked = True  # a page that was not built is told of below
        self._folder = folder

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, else the page itself."""
        if path.startswith("api/") or path == "api":
            raise HTTPException(404, f"There is no /{path}.")
        try:
            answer = await super().get_response(path, scope)
        except HTTPException as error:
            if error.status_code != HTTPStatus.NOT_FOUND or path.startswith("assets/"):
                raise
            return self._start(scope)
        if path.startswith("assets/"):
            answer.headers["cache-control"] = YEAR  # their names carry a hash of what is in them
        return answer

    def _start(self, scope: Scope) -> Response:
        index = self._folder / "index.html"
        if scope["method"] not in {"GET", "HEAD"}:
            raise HTTPException(HTTPStatus.METHOD_NOT_ALLOWED)
        if not index.is_file():
            return PlainTextResponse(
                "CoinStack is running, but its page was not built. Install Node 20.19 or newer and start it with "
                "“python3 dev.py run”; the API is at /api/docs.",
                503,
            )
        return FileResponse(index)
