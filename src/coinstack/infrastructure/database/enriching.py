"""Synonyms, failed look-ups and records to be filled, as the use cases keep them."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.catalog import Kind
from coinstack.domain.document import Json
from coinstack.domain.errors import NotFound
from coinstack.infrastructure.database import tables

_synonyms, _look_ups, _enrichments = tables.synonyms, tables.look_ups, tables.enrichments
AT_ONCE = 500

KEPT = 1000
"""Failed look-ups of references that no coin cites: the latest."""


class SqlSynonyms:
    """The owner's synonyms."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> dict[tuple[Kind, str], str | None]:
        """Every one, by kind and folded term."""
        rows = self._session.execute(select(_synonyms.c.kind, _synonyms.c.folded, _synonyms.c.authority))
        return {(Kind(kind), folded): authority for kind, folded, authority in rows}

    def put(self, kind: Kind, folded: str, term: str, authority: str | None, at: datetime) -> None:
        """Keep one, in the place of what the term meant before."""
        self._delete(kind, folded)
        row = {"kind": kind.value, "folded": folded, "term": term, "authority": authority, "at": at}
        self._session.execute(insert(_synonyms), row)

    def remove(self, kind: Kind, folded: str) -> None:
        """Take one back.

        Raises:
            NotFound: there is none.
        """
        if not self._delete(kind, folded):
            raise NotFound(f"There is no synonym “{folded}”.")

    def _delete(self, kind: Kind, folded: str) -> bool:
        is_it = (_synonyms.c.kind == kind.value) & (_synonyms.c.folded == folded)
        return bool(self._session.connection().execute(delete(_synonyms).where(is_it)).rowcount)


class SqlLookUps:
    """Failed look-ups."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def put(self, failed: Mapping[int, tuple[str, str]], answered: Sequence[int], at: datetime) -> None:
        """Of coins: the reference and the reason, in the place of what failed before."""
        gone = [*failed, *answered]
        for start in range(0, len(gone), AT_ONCE):
            self._session.execute(delete(_look_ups).where(_look_ups.c.coin_id.in_(gone[start : start + AT_ONCE])))
        rows = [{"at": at, "coin_id": key, "text": text, "reason": why} for key, (text, why) in failed.items()]
        if rows:
            self._session.execute(insert(_look_ups), rows)

    def put_one(self, text: str, reason: str, at: datetime) -> None:
        """Of a reference that no coin cites; the oldest of many are forgotten."""
        is_loose = _look_ups.c.coin_id.is_(None)
        self._session.execute(delete(_look_ups).where(is_loose, _look_ups.c.text == text))
        self._session.execute(insert(_look_ups), {"at": at, "text": text, "reason": reason})
        oldest = select(_look_ups.c.id).where(is_loose).order_by(_look_ups.c.id.desc()).offset(KEPT).limit(1)
        if (last := self._session.scalar(oldest)) is not None:
            self._session.execute(delete(_look_ups).where(is_loose, _look_ups.c.id <= last))


class SqlEnrichments:
    """The coins of jobs that look up types."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, job_id: int, coins: Mapping[int, int]) -> None:
        """The coins, each with the position of its item."""
        rows = [{"job_id": job_id, "coin_id": key, "position": position} for key, position in coins.items()]
        self._session.execute(insert(_enrichments), rows)

    def coins(self, job_id: int, position: int | None = None) -> list[int]:
        """The coins of an item, or of the whole job, in order."""
        query = select(_enrichments.c.coin_id).where(_enrichments.c.job_id == job_id).order_by(_enrichments.c.coin_id)
        if position is not None:
            query = query.where(_enrichments.c.position == position)
        return list(self._session.scalars(query))

    def put(self, job_id: int, found: Mapping[int, Json]) -> None:
        """Keep what was found of coins."""
        if not found:
            return
        of = (_enrichments.c.job_id == job_id) & (_enrichments.c.coin_id == bindparam("of"))
        statement = update(_enrichments).where(of).values(found=bindparam("said"))
        rows = [{"of": key, "said": json.dumps(one, ensure_ascii=False)} for key, one in found.items()]
        self._session.connection().execute(statement, rows)
