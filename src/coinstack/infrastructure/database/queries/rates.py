"""Rates as they are looked up."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, Row, func, select

from coinstack.domain.rates import ECB, EURO, OWNER, Find, Rate
from coinstack.infrastructure.database import tables

_rates = tables.rates


def finder(connection: Connection) -> Find:
    """The last rate of a currency on or before a day; of one day, the owner's goes before the bank's."""

    def find(currency: str, day: date) -> Rate | None:
        newest: Rate | None = None
        for source in (ECB, OWNER):  # each by its key, from the day backwards
            query = (
                select(_rates)
                .where(_rates.c.source == source, _rates.c.currency == currency, _rates.c.day <= day)
                .order_by(_rates.c.day.desc())
                .limit(1)
            )
            row = connection.execute(query).first()
            if row is not None and (newest is None or row.day >= newest.day):
                newest = _rate(row)
        return newest

    return find


def loaded_until(connection: Connection) -> date | None:
    """The last day of the bank's history, once all of it is in."""
    query = select(func.max(_rates.c.day)).where(_rates.c.source == ECB, _rates.c.currency == EURO)
    found: date | None = connection.execute(query).scalar_one()
    return found


def own(connection: Connection) -> list[Rate]:
    """The owner's own rates."""
    query = select(_rates).where(_rates.c.source == OWNER).order_by(_rates.c.currency, _rates.c.day)
    return [_rate(row) for row in connection.execute(query)]


def _rate(row: Row[tuple[object, ...]]) -> Rate:
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return Rate(found["currency"], found["day"], Decimal(found["per_euro"]), found["source"])
