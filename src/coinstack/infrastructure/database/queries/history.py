"""What was done, the newest first, as JSON's own values."""

from sqlalchemy import Connection, Select, select

from coinstack.domain.document import Json, instant
from coinstack.domain.errors import Invalid, NotFound
from coinstack.domain.history import SOURCES
from coinstack.infrastructure.database.recording import load, undone_by
from coinstack.infrastructure.database.tables import change_sets, changes, coins

CHANGES_SHOWN = 200
"""Of one change set: an import of ten thousand coins is not listed coin by coin."""


def recent(connection: Connection, *, coin_id: int | None = None, after: str | None = None, limit: int = 50) -> Json:
    """Change sets before `after`, of one coin or of all.

    Raises:
        NotFound: there is no such coin.
        Invalid: `after` is no cursor.
    """
    if coin_id is not None and connection.execute(select(coins.c.id).where(coins.c.id == coin_id)).first() is None:
        raise NotFound(f"There is no coin {coin_id}.")
    rows = connection.execute(_sets(coin_id, after).limit(limit + 1)).all()
    shown = rows[:limit]
    told: list[Json] = [
        {
            "id": row.id,
            "at": instant(row.at),
            "kind": row.kind,
            "by": row.by,
            "summary": row.summary,
            "import_id": row.import_id,
            "undoes": row.undoes,
            "undone_by": undone_by(connection, row.id),
            "coins": row.coins,
            "changes": _changes(connection, row.id, coin_id),
        }
        for row in shown
    ]
    return {"change_sets": told, "next": str(shown[-1].id) if len(rows) > limit else None}


def _sets(coin_id: int | None, after: str | None) -> Select[tuple[object, ...]]:
    query = select(change_sets).order_by(change_sets.c.id.desc())
    if coin_id is not None:
        query = query.where(change_sets.c.id.in_(select(changes.c.change_set).where(changes.c.coin_id == coin_id)))
    if after is not None:
        if not (after.isascii() and after.isdecimal() and len(after) < 19):
            raise Invalid("“after” is the cursor that the page before gave.", field="after")
        query = query.where(change_sets.c.id < int(after))
    return query


def _changes(connection: Connection, change_set: int, coin_id: int | None) -> list[Json]:
    c = changes.c
    query = select(c.coin_id, c.entity, c.uid, c.field, c.before, c.after)
    query = query.where(c.change_set == change_set, c.entity != SOURCES).order_by(c.id).limit(CHANGES_SHOWN)
    if coin_id is not None:
        query = query.where(c.coin_id == coin_id)
    return [
        {
            "coin_id": row.coin_id,
            "entity": row.entity,
            "uid": row.uid,
            "field": row.field,
            "before": load(row.before),
            "after": load(row.after),
        }
        for row in connection.execute(query)
    ]
