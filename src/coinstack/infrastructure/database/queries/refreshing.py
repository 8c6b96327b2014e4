"""Which job fetches the catalogs just now."""

from sqlalchemy import Connection, select

from coinstack.domain.job import UNFINISHED, Kind
from coinstack.infrastructure.database import tables


def under_way(connection: Connection) -> int | None:
    """The job's number, if there is one."""
    states = [state.value for state in UNFINISHED]
    jobs = tables.jobs
    query = select(jobs.c.id).where(jobs.c.state.in_(states), jobs.c.kind == Kind.CATALOG.value).limit(1)
    found = connection.execute(query).scalar()
    return None if found is None else int(found)
