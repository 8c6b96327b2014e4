"""/api/v2/catalog, as far as the services are asked: fetching whole catalogs, and looking up one type live."""

import datetime as dt
from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from coinstack.application import refreshing
from coinstack.application.ports.catalog import Example, LiveType
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.web import catalog_answers as answers
from coinstack.infrastructure.web.catalog import Shelved
from coinstack.infrastructure.web.dependencies import Reading, Service
from coinstack.infrastructure.web.job_answers import JobStarted, started

router = APIRouter(prefix="/api/v2/catalog", tags=["catalog"])


class RefreshWish(BaseModel):
    """What is to be fetched: ocre crro pella sco pco agco bigr nomisma; all of them, where none is named."""

    model_config = ConfigDict(extra="forbid")

    corpora: Annotated[list[str], Field(max_length=20)] = []


class LiveExample(BaseModel):
    """A specimen that a collection has published."""

    uri: str
    title: str | None
    collection: str | None
    weight_g: float | None
    diameter_mm: float | None
    die_axis_h: int | None
    obverse: Annotated[str | None, Field(description="The picture's address")]
    reverse: str | None


class LivePage(BaseModel):
    """A type as its service told it, and when that was; it is kept for half a year."""

    type: answers.TypeLine
    descriptions: dict[str, dict[str, str]]
    examples: list[LiveExample]
    asked_at: dt.datetime
    followed: Annotated[list[str], Field(description="The ids from the one asked for to this one")]
    note: Annotated[str | None, Field(description="Why there are no specimens")]
    licence: answers.LicenceLine


@router.post("/refresh", status_code=202)
def refresh(wanted: RefreshWish, request: Request, services: Service) -> JobStarted:
    """Fetch catalogs from their services and build anew, as a job; watched and cancelled as other jobs are."""
    job = refreshing.begin(wanted.corpora, services)
    batches: Batches = request.app.state.batches
    batches.wake()
    return started(job)


@router.get("/live/{corpus}/{type_id:path}")
def look_up_live(corpus: str, type_id: str, services: Service, shelf: Shelved, connection: Reading) -> LivePage:
    """Ask the service for a type and its specimens, or tell what it said within half a year."""
    found = services.live.look_up(answers.known_corpus(corpus), type_id)
    (line,) = answers.lines([found.type], shelf, connection)
    return _page(found, line, shelf)


def _page(found: LiveType, line: answers.TypeLine, shelf: Shelf) -> LivePage:
    sides = {"obverse": found.type.obverse, "reverse": found.type.reverse}
    return LivePage(
        type=line,
        descriptions={name: dict(side.descriptions) for name, side in sides.items()},
        examples=[_example(one, shelf) for one in found.examples],
        asked_at=found.asked_at,
        followed=list(found.followed),
        note=found.note,
        licence=answers.licence_of(found.type.corpus),
    )


def _example(one: Example, shelf: Shelf) -> LiveExample:
    specimen = one.specimen
    collection = shelf.authority(specimen.collection) if specimen.collection else None
    return LiveExample(
        uri=one.uri,
        title=specimen.title,
        collection=collection.label if collection else specimen.collection,
        weight_g=specimen.weight_g,
        diameter_mm=specimen.diameter_mm,
        die_axis_h=specimen.die_axis_h,
        obverse=one.obverse,
        reverse=one.reverse,
    )
