"""/api/v2/settings/rates"""

import datetime as dt
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from coinstack.application import rates
from coinstack.domain.money import Money
from coinstack.domain.rates import Converted, Rate, convert
from coinstack.infrastructure.database.queries import rates as queries
from coinstack.infrastructure.database.queries.settings import preferences
from coinstack.infrastructure.web import shapes
from coinstack.infrastructure.web.dependencies import Reading, Service
from coinstack.infrastructure.web.shapes import Problem

router = APIRouter(prefix="/api/v2/settings/rates", tags=["settings"], responses={"default": {"model": Problem}})

Code = Annotated[str, Field(pattern="^[A-Z]{3}$")]


class OwnRate(BaseModel):
    """A rate of the owner's: so many units of the currency were worth one euro on that day."""

    model_config = ConfigDict(extra="forbid")

    currency: Code
    day: dt.date
    per_euro: Annotated[str, Field(pattern=r"^\d{1,12}(\.\d{1,10})?$", description="Exact digits, such as 1.95583")]


class OwnRates(BaseModel):
    """All of the owner's rates."""

    model_config = ConfigDict(extra="forbid")

    own: Annotated[list[OwnRate], Field(max_length=rates.MOST_OWN)]


class Conversion(BaseModel):
    """A sum in another currency at the rates of a day, or the reason why it stays as it is."""

    amount: shapes.Money
    converted: shapes.Money | None
    rate: str | None = Field(description="What one unit of the first currency was worth, in exact digits.")
    day: dt.date | None = Field(description="The day of the rate: the day asked for, or one of the week before.")
    sources: list[str] = Field(
        description="Who says so: ecb, owner, or fixed (by law, of currencies that became the euro)"
    )
    reason: str | None


class Rates(BaseModel):
    """What is known of rates."""

    loaded_until: dt.date | None = Field(
        description="The last day of the European Central Bank's rates; null: not yet in"
    )
    own: list[OwnRate]
    conversion: Conversion | None


@router.get("")
def show(
    request: Request,
    connection: Reading,
    currency: Annotated[str | None, Query(pattern="^[A-Z]{3}$", description="Of the sum to convert")] = None,
    day: Annotated[dt.date | None, Query(description="Of the rate")] = None,
    amount: Annotated[str, Query(pattern=r"^\d{1,12}(\.\d{1,4})?$")] = "1",
    to: Annotated[
        str | None, Query(pattern="^[A-Z]{3}$", description="Default: the owner's currency, else EUR")
    ] = None,
) -> Rates:
    """The owner's own rates, and a sum converted at the rates of a day where a currency is named."""
    conversion = None
    if currency is not None:
        target = to or preferences(connection).currency or "EUR"
        conversion = _conversion(request, Money(Decimal(amount), currency), target, day)
    own = [OwnRate(currency=one.currency, day=one.day, per_euro=f"{one.per_euro:f}") for one in queries.own(connection)]
    with request.app.state.engine.connect() as now:  # the history may have come in meanwhile
        return Rates(loaded_until=queries.loaded_until(now), own=own, conversion=conversion)


@router.put("")
def put(given: OwnRates, services: Service, connection: Reading) -> Rates:
    """Set the owner's own rates, in place of all before: of currencies the bank does not tell, or of earlier days."""
    rates.set_own([Rate(one.currency, one.day, Decimal(one.per_euro), "owner") for one in given.own], services)
    return Rates(loaded_until=queries.loaded_until(connection), own=given.own, conversion=None)


def _conversion(request: Request, money: Money, to: str, day: dt.date | None) -> Conversion:
    found = convert(money, to, day, request.app.state.rate_book.find)
    given = shapes.Money(amount=f"{money.amount:f}", currency=money.currency)
    if not isinstance(found, Converted):
        return Conversion(amount=given, converted=None, rate=None, day=None, sources=[], reason=found.reason)
    return Conversion(
        amount=given,
        converted=shapes.Money(amount=f"{found.money.amount:f}", currency=found.money.currency),
        rate=f"{found.rate:f}",
        day=found.day if found.sources else None,
        sources=list(found.sources),
        reason=None,
    )
