"""/api/v2/history, and the history of one coin."""

from typing import Annotated

import msgspec
from fastapi import APIRouter, Query, Response

from coinstack.application import history
from coinstack.domain.document import Json
from coinstack.infrastructure.database.queries import history as told
from coinstack.infrastructure.web.dependencies import Id, Reading, Service
from coinstack.infrastructure.web.shapes import ChangeSets, Problem, Undone

router = APIRouter(prefix="/api/v2", tags=["history"], responses={"default": {"model": Problem}})

After = Annotated[str | None, Query(max_length=20, description="The cursor that the page before gave")]
Limit = Annotated[int, Query(ge=1, le=200)]

_encode = msgspec.json.Encoder(decimal_format="number").encode


def _json(value: Json) -> Response:
    return Response(_encode(value), media_type="application/json")


@router.get("/history", response_model=ChangeSets)
def recent(connection: Reading, after: After = None, limit: Limit = 50) -> Response:
    """What was done to the collection, the newest first."""
    return _json(told.recent(connection, after=after, limit=limit))


@router.get("/coins/{coin_id}/history", response_model=ChangeSets)
def of_coin(coin_id: Id, connection: Reading, after: After = None, limit: Limit = 50) -> Response:
    """What was done to the coin, the newest first."""
    return _json(told.recent(connection, coin_id=coin_id, after=after, limit=limit))


@router.post("/history/{change_set}/undo", response_model=Undone)
def undo(change_set: Id, services: Service) -> Response:
    """Take a change back where it still holds; what was edited since is left and listed."""
    done = history.undo(change_set, services)
    kept: list[Json] = [{"coin": one.coin, "field": one.field, "now": one.now} for one in done.kept]
    return _json({"undone": done.undone, "change_set": done.change_set, "kept": kept})
