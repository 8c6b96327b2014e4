"""/api/v2/coins"""

import json
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import TypeAdapter

from coinstack.application import coins
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid, Unversioned
from coinstack.infrastructure.database.queries import detail, facets, origins, pages, spending
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.web import filtering, shapes
from coinstack.infrastructure.web.dependencies import Id, Reading, Service
from coinstack.infrastructure.web.shapes import (
    CoinChange,
    CoinDetail,
    CoinList,
    Costs,
    Facets,
    ManyCoins,
    Moved,
    Origin,
    Problem,
)

router = APIRouter(prefix="/api/v2/coins", tags=["coins"], responses={"default": {"model": Problem}})

DEEPEST = 20
"""Levels of nesting in a body: a coin has four."""


async def _body(request: Request) -> dict[str, Json]:
    """The body as an object; numbers keep the digits they were written with."""
    try:
        given = json.loads(await request.body(), parse_float=Decimal, parse_constant=_refused)
    except (ValueError, RecursionError):
        raise Invalid("The body is not JSON.") from None
    if not isinstance(given, dict):
        raise Invalid("The body must be an object that holds a coin's fields.")
    return given


def _refused(word: str) -> None:
    raise ValueError(word)


Body = Annotated[dict[str, Json], Depends(_body)]
GIVEN = {"requestBody": {"required": True, "content": {"application/json": {"schema": shapes.inlined(CoinChange)}}}}


def _json(text: str, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(text, status, media_type="application/json", headers=headers)


def shown(request: Request, coin_id: int, status: int = 200) -> Response:
    """The whole coin, with its version as entity tag; its neighbours where the address holds a filter.

    Raises:
        NotFound: there is no such coin.
    """
    wanted = filtering.read(request.query_params.multi_items()) if request.method == "GET" else None
    with request.app.state.engine.connect() as connection:
        near = pages.neighbours(connection, coin_id, wanted) if wanted else None
        version, text = detail.one(connection, coin_id, request.app.state.rate_book.find, near)
    return _json(text, status, {"etag": f'"{version}"'})


@router.get("", response_model=CoinList, openapi_extra={"parameters": filtering.parameters()})
def page(request: Request) -> Response:
    """A page of the collection, filtered and sorted."""
    wanted = filtering.read(request.query_params.multi_items()) or pages.Wanted(Filter())
    with request.app.state.engine.connect() as connection:
        return _json(pages.page(connection, wanted))


@router.get(
    "/facets", response_model=Facets, openapi_extra={"parameters": filtering.parameters(paged=False, sorted_=False)}
)
def counts(request: Request) -> Response:
    """What the coins of the filter are, counted."""
    wanted = filtering.read(request.query_params.multi_items()) or pages.Wanted(Filter())
    with request.app.state.engine.connect() as connection:
        return _json(facets.counts(connection, wanted.filter))


@router.post("/trash")
def trash_many(wanted: ManyCoins, services: Service) -> Moved:
    """Put many coins into the trash; one undo takes it back."""
    return _moved(coins.trash_many(wanted.ids, services))


@router.post("/restore")
def restore_many(wanted: ManyCoins, services: Service) -> Moved:
    """Take many coins out of the trash; one undo takes it back."""
    return _moved(coins.restore_many(wanted.ids, services))


def _moved(done: coins.Moved) -> Moved:
    return Moved(coins=done.coins, change_set=done.change_set, unknown=list(done.unknown))


@router.get("/costs", openapi_extra={"parameters": filtering.parameters(paged=False, sorted_=False)})
def costs(request: Request) -> Costs:
    """What the coins of the filter truly cost: by currency, in the owner's currency, and what is not in that sum."""
    wanted = filtering.read(request.query_params.multi_items()) or pages.Wanted(Filter())
    request.app.state.rate_book.ensure()
    with request.app.state.engine.connect() as connection:
        return shapes.costs_of(spending.spent(connection, wanted.filter))


@router.get("/{coin_id}", response_model=CoinDetail, openapi_extra={"parameters": filtering.parameters(paged=False)})
def one(coin_id: Id, request: Request) -> Response:
    """The whole coin; with a filter, its neighbours under it."""
    return shown(request, coin_id)


@router.get("/{coin_id}/origins")
def came_from(coin_id: Id, connection: Reading) -> list[Origin]:
    """The rows of imports that the coin came from, and the column of each value."""
    return TypeAdapter(list[Origin]).validate_python(origins.of_coin(connection, coin_id))


@router.post("", status_code=201, response_model=CoinDetail, openapi_extra=GIVEN)
def add(given: Body, request: Request, services: Service) -> Response:
    """A new coin."""
    return shown(request, coins.add(given, services), 201)


@router.patch(
    "/{coin_id}",
    response_model=CoinDetail,
    openapi_extra=GIVEN | {"parameters": [filtering.if_match()]},
)
def change(coin_id: Id, given: Body, request: Request, services: Service) -> Response:
    """Change the coin by a JSON merge-patch; `If-Match` holds the version that was seen."""
    seen = request.headers.get("if-match")
    if seen is None:
        raise Unversioned("Say with If-Match which version of the coin you saw.")
    coins.change(coin_id, given, version=coins.parsed_version(seen), services=services)
    return shown(request, coin_id)


@router.delete("/{coin_id}", status_code=204)
def trash(coin_id: Id, services: Service) -> None:
    """Put the coin into the trash."""
    coins.trash(coin_id, services)


@router.post("/{coin_id}/restore", response_model=CoinDetail)
def restore(coin_id: Id, request: Request, services: Service) -> Response:
    """Take the coin out of the trash."""
    coins.restore(coin_id, services)
    return shown(request, coin_id)
