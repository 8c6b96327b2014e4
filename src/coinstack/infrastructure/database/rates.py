"""Rates, as they are written."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from coinstack.domain.rates import ECB, EURO, Rate
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.recording import move_data_version
from coinstack.infrastructure.database.rows import Insert

_rates = tables.rates


class SqlRates:
    """The rates of the collection."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def loaded_until(self) -> date | None:
        """The last day of the bank's history, once all of it is in."""
        query = select(func.max(_rates.c.day)).where(_rates.c.source == ECB, _rates.c.currency == EURO)
        found: date | None = self._session.execute(query).scalar_one()
        return found

    def forget(self, source: str, currency: str | None = None) -> None:
        """Take out what that source says, of one currency or of all."""
        move_data_version(self._session.connection())
        which = _rates.c.source == source
        self._session.execute(
            delete(_rates).where(which if currency is None else which & (_rates.c.currency == currency))
        )

    def add(self, rates: Sequence[Rate]) -> None:
        """Put rates in."""
        connection = self._session.connection()
        move_data_version(connection)
        insert = Insert(_rates, connection.dialect, ("source", "currency", "day", "per_euro"))
        insert.put(connection, [insert.row((one.source, one.currency, one.day, f"{one.per_euro:f}")) for one in rates])
