"""/api/v2/catalog: look up types, fill records from them; /api/v2/coins/{id}/type."""

from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection

from coinstack.application import enriching, enriching_many
from coinstack.application.coins import parsed_version
from coinstack.application.enriching import Candidate, Finder, Wish
from coinstack.application.ports import Services
from coinstack.domain import indexing, type_values, vocabulary, weights
from coinstack.domain.catalog import CatalogType
from coinstack.domain.citation_check import Suspicion
from coinstack.domain.coin import Coin, Description
from coinstack.domain.errors import Invalid, NotFound
from coinstack.domain.vocabulary import Metal
from coinstack.infrastructure.batches import Batches
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.catalogs.weighing import Weighed, weighed
from coinstack.infrastructure.database.queries import enriching as queries
from coinstack.infrastructure.database.queries import jobs as job_queries
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.web import enrich_answers as answers
from coinstack.infrastructure.web import filtering
from coinstack.infrastructure.web.catalog import Shelved
from coinstack.infrastructure.web.dependencies import Id, Reading, Service
from coinstack.infrastructure.web.job_answers import JobStarted, started, status_of

router = APIRouter(prefix="/api/v2", tags=["catalog"])

COINS_SHOWN = 500
"""Coins of a job that are told at once."""


@router.post("/catalog/lookup")
def look_up(wanted: answers.LookUp, shelf: Shelved, connection: Reading, services: Service) -> answers.LookedUp:
    """The types that a reference may mean, or a citation of the collection; a failure is kept in the list of them."""
    if wanted.citation_id:
        coin_id = queries.coin_citing(connection, wanted.citation_id)
        coin = _coin(coin_id, services)
        cited = [one for one in coin.citations if one.uid == wanted.citation_id]
        answer = enriching.finder(services).find(coin.description, cited)
    else:
        answer = enriching.look_up(wanted.reference, services, known=_described(wanted.context))
    return answers.looked_up(answer, answers.lines_of(answer, shelf, connection))


def _described(known: answers.Known) -> Description:
    values = known.model_dump(exclude={"metal"}, exclude_none=True)
    return Description(metal=vocabulary.read(Metal, known.metal) if known.metal else None, **values)


def _coin(coin_id: int, services: Services) -> Coin:
    found = next(iter(services.read([coin_id])), None)
    if found is None:
        raise NotFound(f"There is no coin {coin_id}.")
    return found


@router.get("/coins/{coin_id}/type")
def show_type_of(coin_id: Id, shelf: Shelved, connection: Reading, services: Service) -> answers.CoinType:
    """The type that the coin cites, beside the coin: field by field, and its weight among weighed specimens."""
    coin, by = _coin(coin_id, services), enriching.finder(services)
    answer = by.find(coin.description, coin.citations)
    best = answer.best
    suspicion = by.suspicion(coin.description, best.type) if best and best.type else None
    lines = answers.lines_of(answer, shelf, connection, _rival(suspicion, shelf))
    linked = next((one.type_by for one in coin.citations if best and one.type_uri == best.uri), None)
    told = weighed(best.type, indexing.piece(coin), by.terms, shelf, connection) if best and best.type else None
    return answers.CoinType(
        type=lines.of(best.uri) if best else None,
        linked=linked.value if linked else None,
        verified=bool(best and best.verified),
        confidence=best.confidence if best else None,
        comparison=_compared(coin, best, by, told),
        weights=_weighed(coin, told),
        suspect=answers.suspicion_of(suspicion, lines),
        candidates=answers.candidates_of(answer, lines),
        failure=answer.failure,
    )


def _compared(coin: Coin, best: Candidate | None, by: Finder, told: Weighed | None) -> answers.ComparedCoin | None:
    if best is None or best.type is None:
        return None
    found = by.compare(coin.description, coin.citations, best.type, weighed=told.known if told else None)
    return answers.compared_coin(found)


def _weighed(coin: Coin, told: Weighed | None) -> answers.WeighedCoin | None:
    if told is None:
        return None
    mine = indexing.piece(coin).weight_mg
    return answers.weighed_coin(told, mine, weights.words(told.known, mine, told.group))


@router.post("/catalog/enrich/{coin_id}", openapi_extra={"parameters": [filtering.if_match() | {"required": False}]})
def enrich(
    coin_id: Id,
    wanted: answers.EnrichWish,
    request: Request,
    shelf: Shelved,
    connection: Reading,
    services: Service,
) -> answers.EnrichedCoin:
    """What the record may take of its type, and what stands against it; taken as wished, in one step to undo."""
    seen = request.headers.get("if-match")
    wish = Wish(
        type_uri=wanted.type_uri or None,
        apply=wanted.apply,
        fields=tuple(wanted.fields),
        auto=wanted.auto_apply,
        version=parsed_version(seen) if seen is not None else None,
    )
    found = enriching.enrich(coin_id, services, wish)
    of = found.candidate.type if found.candidate else None
    rival = _rival(found.suspicion, shelf)
    lines = answers.lines_of(found.answer, shelf, connection, of, rival)
    return answers.enriched_coin(found, lines, type_values.said_by(of) if of else "")


def _rival(suspicion: Suspicion | None, shelf: Shelf) -> CatalogType | None:
    return shelf.get_many([suspicion.alternative]).get(suspicion.alternative) if suspicion else None


@router.post("/catalog/bulk-enrich", status_code=202)
def begin_many(wanted: answers.BulkWish, request: Request, services: Service, connection: Reading) -> JobStarted:
    """Look up the types of many coins as a job; with `apply` it ends in one change set that one undo takes back."""
    if (wanted.ids is None) == (wanted.filter is None):
        raise Invalid("Name the coins by their ids, or by a filter.", field="ids")
    ids = wanted.ids if wanted.ids is not None else _of_filter(wanted.filter or "", connection)
    job = enriching_many.begin(ids, services, apply=wanted.apply)
    batches: Batches = request.app.state.batches
    batches.wake()
    return started(job)


def _of_filter(text: str, connection: Connection) -> list[int]:
    wanted = filtering.read(parse_qsl(text.lstrip("?"), keep_blank_values=True))
    return queries.coins_of(connection, wanted.filter if wanted else Filter())


@router.get("/catalog/bulk-enrich/{job_id}")
def show_many(
    job_id: Id,
    shelf: Shelved,
    connection: Reading,
    after: Annotated[int, Query(ge=0, description="The coin behind which the list goes on")] = 0,
    limit: Annotated[int, Query(ge=1, le=COINS_SHOWN)] = 100,
) -> answers.BulkStatus:
    """How far the job is, and what it found of its coins."""
    job, items = job_queries.one(connection, job_id), job_queries.items(connection, [job_id])[job_id]
    found = queries.found(connection, job_id, after=after, limit=limit + 1)
    lines = answers.Lines(list(shelf.get_many(answers.types_found(found)).values()), shelf, connection)
    shown = found[:limit]
    return answers.BulkStatus(
        **dict(status_of(job, items)),
        applies=job.applies,
        change_set=job.change_set,
        coins=[answers.found_coin(one, lines) for one in shown],
        next=shown[-1].coin_id if len(found) > limit else None,
    )


@router.get("/catalog/look-ups")
def failed_look_ups(connection: Reading, limit: Annotated[int, Query(ge=1, le=1_000)] = 200) -> answers.FailedLookUps:
    """The look-ups that failed, the latest first, each with its reason."""
    found = queries.look_ups(connection, limit=limit)
    return answers.FailedLookUps(
        look_ups=[answers.FailedLookUp.model_validate(one, from_attributes=True) for one in found]
    )
