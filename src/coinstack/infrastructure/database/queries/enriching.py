"""What look-ups of types have left: those that failed, and what a job found of each coin."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from coinstack.domain.document import Json
from coinstack.infrastructure.database import tables


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
