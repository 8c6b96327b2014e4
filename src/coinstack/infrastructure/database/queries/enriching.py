"""What look-ups of types have left: those that failed, and what a job found of each coin."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from coinstack.domain.catalog import Kind
from coinstack.domain.document import Json
from coinstack.domain.errors import NotFound
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.database.queries.matching import Matching


@dataclass(frozen=True)
class LookUp:
    """A look-up that failed."""

    id: int
    at: datetime
    coin_id: int | None
    text: str
    reason: str


def look_ups(connection: Connection, *, limit: int = 200) -> list[LookUp]:
    """Those that failed, the latest first."""
    table = tables.look_ups
    rows = connection.execute(select(table).order_by(table.c.id.desc()).limit(limit))
    return [LookUp(*row) for row in rows]


@dataclass(frozen=True)
class Synonym:
    """What the owner calls an authority; None: there is none."""

    kind: str
    term: str
    authority: str | None
    at: datetime


@dataclass(frozen=True)
class Found:
    """What was found of a coin; None: it was not looked at yet, or it is no more."""

    coin_id: int
    found: dict[str, Json] | None


def found(connection: Connection, job_id: int, *, after: int = 0, limit: int = 10_000) -> list[Found]:
    """Of the coins of a job, in order of id."""
    table = tables.enrichments
    query = (
        select(table.c.coin_id, table.c.found)
        .where(table.c.job_id == job_id, table.c.coin_id > after)
        .order_by(table.c.coin_id)
        .limit(limit)
    )
    return [Found(key, json.loads(told) if told else None) for key, told in connection.execute(query)]


def coin_citing(connection: Connection, uid: str) -> int:
    """The coin that has the citation.

    Raises:
        NotFound: none has.
    """
    cited = tables.children["citations"].c
    found = connection.scalar(select(cited.coin_id).where(cited.uid == uid).limit(1))
    if found is None:
        raise NotFound("There is no such citation.")
    return int(found)


def coins_of(connection: Connection, wanted: Filter) -> list[int]:
    """The ids of the coins of a filter."""
    matching = Matching(connection, wanted)
    source, clauses = matching.first()
    if matching.is_open:
        source = matching.by(None)
    with matching.run(f"SELECT l.coin_id FROM {source}", clauses) as result:
        return [int(key) for (key,) in result if key is not None]


def synonyms(connection: Connection) -> list[Synonym]:
    """The owner's synonyms, by kind and term."""
    table = tables.synonyms
    query = select(table.c.kind, table.c.term, table.c.authority, table.c.at).order_by(table.c.kind, table.c.folded)
    return [Synonym(*row) for row in connection.execute(query)]


TERM_FIELDS = {
    Kind.PERSON: ("issuer", "co_issuer", "in_name_of", "obverse_portrait", "reverse_portrait"),
    Kind.MINT: ("mint",),
    Kind.DENOMINATION: ("denomination",),
    Kind.DYNASTY: ("dynasty",),
    Kind.REGION: ("region",),
}
"""The fields of a record that name authorities of a kind."""


def written(connection: Connection, kind: Kind) -> dict[str, int]:
    """The terms of a kind as the owner writes them, each with how many coins have it."""
    found: dict[str, int] = {}
    for name in TERM_FIELDS[kind]:
        column = tables.coins.c[name]
        query = select(column, func.count()).where(column.is_not(None), tables.coins.c.trashed_at.is_(None))
        for text, count in connection.execute(query.group_by(column)):
            found[text] = found.get(text, 0) + count
    return found
