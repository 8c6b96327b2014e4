"""/api/v2/catalog: how complete a reign is, and what the collection's own words mean."""

import datetime as dt
from functools import cache
from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from coinstack.application import vocabulary
from coinstack.application.vocabulary import Match, Terms
from coinstack.domain import denominations, issuers, mints
from coinstack.domain.catalog import CatalogType, Kind
from coinstack.domain.errors import Invalid
from coinstack.infrastructure.catalogs import completeness
from coinstack.infrastructure.catalogs.completeness import Cell, Level, Scope
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.database.queries import enriching as queries
from coinstack.infrastructure.database.queries import owned
from coinstack.infrastructure.database.queries.owned import OwnedCoin as Held
from coinstack.infrastructure.database.queries.remembering import Memory
from coinstack.infrastructure.web import catalog_answers
from coinstack.infrastructure.web.catalog import Shelved
from coinstack.infrastructure.web.catalog_answers import Named, OwnedCoin, TypeLine
from coinstack.infrastructure.web.dependencies import Reading, Service

router = APIRouter(prefix="/api/v2/catalog", tags=["catalog"])

SHOWN = 500


class Of(BaseModel):
    """The issuer, mint or denomination that is asked for."""

    id: str
    label: str
    kind: str


class CellLine(BaseModel):
    """Types that are one for the collector; `example` is one that is owned, else the first."""

    key: str
    label: str
    sub: str = Field(description="What is known of it besides: its reference, or its denominations")
    types: int
    owned: list[OwnedCoin]
    example: TypeLine


class Completeness(BaseModel):
    """What of a reign, a mint or a denomination is owned; `owned` and `total` count cells, all of them."""

    of: Of
    level: Level
    owned: int
    total: int
    types: int
    cells: list[CellLine]
    next: int | None = Field(description="How many cells to leave out for those that follow")


@router.get("/completeness")
def show_completeness(
    shelf: Shelved,
    connection: Reading,
    issuer: Annotated[str | None, Query(max_length=200, description="Its id; with a mint, both are meant")] = None,
    mint: Annotated[str | None, Query(max_length=200)] = None,
    denomination: Annotated[str | None, Query(max_length=200)] = None,
    level: Level = Level.REVERSE_LEGEND,
    after: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
    limit: Annotated[int, Query(ge=1, le=3_000)] = SHOWN,
) -> Completeness:
    """The types of an issuer, a mint or a denomination as a grid, the owned ones with their coins."""
    asked = {"issuer": issuer, "mint": mint, "denomination": denomination}
    wanted = {kind: completeness.known_id(kind, key, shelf) for kind, key in asked.items() if key}
    if not wanted:
        raise Invalid("Name an issuer, a mint or a denomination.", field="issuer")
    scope = completeness.scope(shelf, wanted)
    cells = completeness.cells(shelf, scope, level)
    held = _held(scope, connection)
    kind, key = next(iter(wanted.items()))
    part = cells[after : after + limit]
    return Completeness(
        of=Of(id=key, label=shelf.labels([key]).get(key) or key.replace("_", " ").capitalize(), kind=kind),
        level=level,
        owned=sum(1 for one in cells if any(held.get(number) for number in one.numbers)),
        total=len(cells),
        types=len(scope.numbers),
        cells=_told(part, held, shelf, connection),
        next=after + limit if after + limit < len(cells) else None,
    )


def _held(scope: Scope, connection: Connection) -> dict[int, list[Held]]:
    """The coins of each type, those of a type whose place it took among them."""
    uris = [*scope.uris.values(), *(old for olds in scope.before.values() for old in olds)]
    by_uri = owned.of_types(connection, uris)
    if not by_uri:
        return {}
    found: dict[int, list[Held]] = {}
    for number, uri in scope.uris.items():
        coins = [coin for one in (uri, *scope.before.get(number, ())) for coin in by_uri.get(one, ())]
        if coins:
            found[number] = coins
    return found


def _told(cells: list[Cell], held: dict[int, list[Held]], shelf: Shelf, connection: Connection) -> list[CellLine]:
    examples = [next((one for one in cell.numbers if held.get(one)), cell.numbers[0]) for cell in cells]
    types = shelf.by_number(examples)
    lines = {one.uri: line for one, line in zip(types, catalog_answers.lines(types, shelf, connection), strict=True)}
    by_number = dict(zip(examples, types, strict=True))
    return [_cell(cell, held, by_number[first], lines) for cell, first in zip(cells, examples, strict=True)]


def _cell(cell: Cell, held: dict[int, list[Held]], first: CatalogType, lines: dict[str, TypeLine]) -> CellLine:
    line = lines[first.uri]
    coins = {coin.coin_id: coin for number in cell.numbers for coin in held.get(number, ())}
    denominations_named = ", ".join(one.label for one in line.denominations)
    return CellLine(
        key=cell.key,
        label=cell.label or (line.reference if cell.key else completeness.UNLETTERED),
        sub=denominations_named if len(cell.numbers) == 1 or not cell.label else f"{len(cell.numbers):,} types",
        types=len(cell.numbers),
        owned=[OwnedCoin(coin_id=one.coin_id, number=one.number, title=one.title) for one in coins.values()],
        example=line,
    )


# Vocabulary ----------------------------------------------------------------------------------------------------------

KINDS = tuple(queries.TERM_FIELDS)


class Suggested(BaseModel):
    """An authority that may be meant, with how well it fits (0..1)."""

    id: str
    label: str
    score: float


class UnmatchedTerm(BaseModel):
    """A term of the collection that means no authority."""

    kind: Kind
    text: str
    coins: int
    suggestions: list[Suggested]


class Unmatched(BaseModel):
    """Terms that mean no authority, the most used first; `total` counts all."""

    terms: list[UnmatchedTerm]
    total: int


class TermMatch(BaseModel):
    """A term and the authority that the owner means; null: none, and it is not asked again."""

    kind: Kind
    text: Annotated[str, Field(max_length=1_000)]
    authority_id: Annotated[str, Field(max_length=300)] | None


class Matches(BaseModel):
    """Terms with their authorities."""

    matches: Annotated[list[TermMatch], Field(max_length=5_000)]


class Matched(BaseModel):
    """How many terms were remembered."""

    matched: int


class SynonymLine(BaseModel):
    """A word of the owner's own for an authority; null: there is none."""

    kind: Kind
    text: str
    authority: Named | None
    at: dt.datetime


class SynonymLines(BaseModel):
    """The owner's synonyms."""

    synonyms: list[SynonymLine]


@cache
def _memory() -> Memory[list[tuple[Kind, str, int]]]:
    return Memory(8)


@router.get("/unmatched")
def show_unmatched(
    shelf: Shelved,
    connection: Reading,
    services: Service,
    kind: Annotated[Kind | None, Query(description="person, mint, denomination, dynasty or region")] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 100,
) -> Unmatched:
    """Terms of the collection that mean no authority, each with the authorities that it may mean."""
    kinds = [one for one in KINDS if kind in (None, one)]
    synonyms = services.synonyms()
    question = (*kinds, shelf.stamp, *sorted(map(str, synonyms.items())))
    found = _memory().get(connection, question, lambda: _unmatched(kinds, connection, Terms(shelf, synonyms)))
    return Unmatched(
        terms=[
            UnmatchedTerm(kind=of, text=text, coins=coins, suggestions=_suggested(text, of, shelf))
            for of, text, coins in found[:limit]
        ],
        total=len(found),
    )


def _unmatched(kinds: list[Kind], connection: Connection, terms: Terms) -> list[tuple[Kind, str, int]]:
    found = [
        (kind, text, coins)
        for kind in kinds
        for text, coins in queries.written(connection, kind).items()
        if not terms.is_settled(text, kind) and not _is_ours(text, kind) and not terms.meant(text, kind)
    ]
    return sorted(found, key=lambda one: (-one[2], one[1]))


def _is_ours(text: str, kind: Kind) -> bool:
    """Whether our own tables know it."""
    if kind is Kind.PERSON:
        return bool(issuers.find_all(text) or mints.find(text))
    if kind is Kind.MINT:
        return mints.find(text) is not None
    if kind is Kind.REGION:
        return mints.find_region(text) is not None
    return kind is Kind.DENOMINATION and denominations.find(text) is not None


def _suggested(text: str, kind: Kind, shelf: Shelf) -> list[Suggested]:
    named = shelf.authorities_named(text, kind, limit=5)
    return [Suggested(id=one.id, label=one.label, score=round(score, 3)) for one, score in named]


@router.get("/synonyms")
def show_synonyms(shelf: Shelved, connection: Reading) -> SynonymLines:
    """The owner's own words for authorities."""
    found = queries.synonyms(connection)
    labels = shelf.labels(one.authority for one in found if one.authority)
    return SynonymLines(
        synonyms=[
            SynonymLine(
                kind=Kind(one.kind),
                text=one.term,
                authority=Named(id=one.authority, label=labels.get(one.authority, one.authority))
                if one.authority
                else None,
                at=one.at,
            )
            for one in found
        ]
    )


@router.post("/synonyms")
def match_terms(wanted: Matches, services: Service) -> Matched:
    """Remember what terms mean; no coin is changed, and whatever is matched from then on knows them."""
    matches = [Match(one.kind, one.text, one.authority_id) for one in wanted.matches]
    return Matched(matched=vocabulary.remember(matches, services))


@router.delete("/synonyms", status_code=204)
def forget_term(
    services: Service, kind: Kind, text: Annotated[str, Query(max_length=1_000, description="The term")]
) -> None:
    """Take back what a term means."""
    vocabulary.forget(kind, text, services)
