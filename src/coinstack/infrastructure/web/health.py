"""/healthz and /readyz"""

import shutil

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from coinstack.infrastructure.database import migrating

router = APIRouter(tags=["health"])

DISK_BYTES = 200_000_000  # less than this, and the next upload or copy of the database may fail


@router.get("/healthz")
def alive() -> dict[str, str]:
    """The server answers."""
    return {"status": "alive"}


@router.get("/readyz", responses={503: {"description": "Not ready; the body says what is wanting."}})
def ready(request: Request) -> JSONResponse:
    """The database answers, its tables are of this version, and there is room on the disk."""
    checks: dict[str, str] = {}
    try:
        with request.app.state.engine.connect() as connection:
            connection.execute(text("SELECT 1"))
            checks["database"] = "ok"
            checks["migrations"] = "ok" if migrating.is_current(connection) else "The tables are of another version."
    except SQLAlchemyError:
        checks["database"] = "The database does not answer."
    room = shutil.disk_usage(request.app.state.folder.root).free >= DISK_BYTES
    checks["disk"] = "ok" if room else "Less than 200 MB are free."
    good = all(word == "ok" for word in checks.values())
    return JSONResponse({"status": "ready" if good else "not ready", "checks": checks}, 200 if good else 503)
