"""What grading services told of certificates, so that a number once looked up is not looked up again."""

import json
from datetime import UTC, datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from coinstack.domain.certificates import Slab, from_json, to_json
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import dump

_slabs = tables.slabs


class SqlSlabs:
    """The certificates that were looked up."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, slab: Slab, *, capture: str | None) -> None:
        """Keep what is told of a certificate now, in the place of what was told before."""
        where = (_slabs.c.service == slab.service) & (_slabs.c.number == slab.number)
        self._session.execute(delete(_slabs).where(where))
        values = {
            "service": slab.service,
            "number": slab.number,
            "outcome": slab.outcome.value,
            "body": dump(to_json(slab)),
            "capture": capture,
            "looked_up_at": datetime.now(UTC),
        }
        self._session.execute(insert(_slabs), values)

    def get(self, service: str, number: str, *, since: datetime | None = None) -> Slab | None:
        """What was told of the certificate, ever or since then."""
        query = select(_slabs.c.body).where(_slabs.c.service == service, _slabs.c.number == number)
        if since is not None:
            query = query.where(_slabs.c.looked_up_at >= since)
        body = self._session.scalar(query)
        return from_json(json.loads(body)) if body else None
