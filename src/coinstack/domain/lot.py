"""An auction lot, or a dealer's offer, as its house tells it: a record of its own, of none, one or many coins."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from coinstack.domain.document import Json
from coinstack.domain.money import Money
from coinstack.domain.vocabulary import PhotoRole


class PriceBasis(StrEnum):
    """What a price is: the hammer alone, with the buyer's premium, or only what was asked."""

    HAMMER = "hammer"
    INCL_PREMIUM = "incl_premium"
    ASKED = "asked"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What became of the lot, as far as its page says."""

    SOLD = "sold"
    UNSOLD = "unsold"
    UPCOMING = "upcoming"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Picture:
    """A picture of the lot at its full size, and what it shows where the page says so."""

    url: str
    role: PhotoRole | None = None


@dataclass(frozen=True)
class Lot:
    """What a page tells of one lot; nothing is assumed that it does not tell.

    `house` is the site ("cng", "biddr", "web" for any other), `sub_house` who sells there ("leu"). `price` is what was
    paid, or asked, as `basis` says; without a price the basis is unknown. `premium_rate` is in percent of the hammer.
    `text` is plain: the description without a tag. `seller` are labelled facts of the page, such as an eBay item's
    specifics. `key` is that of `lot_keys`; None where the page is of no lot that could be found again.
    """

    house: str
    text: str
    extractor: str
    extractor_version: int
    sub_house: str | None = None
    sale: str | None = None
    sale_id: str | None = None
    lot_number: str | None = None
    sale_date: date | None = None
    sale_date_text: str | None = None
    estimate_low: Money | None = None
    estimate_high: Money | None = None
    starting_price: Money | None = None
    price: Money | None = None
    basis: PriceBasis = PriceBasis.UNKNOWN
    premium_rate: Decimal | None = None
    outcome: Outcome = Outcome.UNKNOWN
    title: str | None = None
    references: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    seller: tuple[tuple[str, str], ...] = ()
    key: str | None = None
    url: str | None = None
    coins: int = 1
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class KeptLot:
    """A lot record: its number, the page or text it was read from, when that came, and the coins it is of."""

    id: int
    lot: Lot
    capture: str | None
    captured_at: datetime
    coins: tuple[int, ...]


def to_json(lot: Lot) -> dict[str, Json]:
    """The lot as a JSON document: sums as `{amount, currency}`, the amount in exact decimal digits; days as ISO."""
    return {field.name: _document(getattr(lot, field.name)) for field in fields(Lot)}


def _document(value: object) -> Json:
    if value is None or isinstance(value, str | int):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, Money):
        return {"amount": str(value.amount), "currency": value.currency}
    if isinstance(value, Picture):
        return {"url": value.url, "role": value.role.value if value.role else None}
    if isinstance(value, date):
        return value.isoformat()
    return [_document(one) for one in value] if isinstance(value, tuple) else str(value)


def from_json(document: Mapping[str, Json]) -> Lot:
    """The lot of a document that `to_json` made, of this or an earlier version; what is unknown is passed over.

    Raises:
        ValueError: it is no such document.
    """
    try:
        return _lot(document)
    except (InvalidOperation, KeyError, TypeError, IndexError) as error:
        raise ValueError("the document describes no lot") from error


def _lot(document: Mapping[str, Json]) -> Lot:
    def words(name: str) -> str | None:
        value = document.get(name)
        return value if isinstance(value, str) else None

    def many(name: str) -> list[Json]:
        value = document.get(name)
        return value if isinstance(value, list) else []

    def number(name: str, *, otherwise: int) -> int:
        value = document.get(name)
        return value if isinstance(value, int) else otherwise

    day, rate = words("sale_date"), words("premium_rate")
    return Lot(
        house=str(document["house"]),
        text=str(document["text"]),
        extractor=str(document["extractor"]),
        extractor_version=number("extractor_version", otherwise=0),
        sub_house=words("sub_house"),
        sale=words("sale"),
        sale_id=words("sale_id"),
        lot_number=words("lot_number"),
        sale_date=date.fromisoformat(day) if day else None,
        sale_date_text=words("sale_date_text"),
        estimate_low=_money(document.get("estimate_low")),
        estimate_high=_money(document.get("estimate_high")),
        starting_price=_money(document.get("starting_price")),
        price=_money(document.get("price")),
        basis=PriceBasis(words("basis") or "unknown"),
        premium_rate=Decimal(rate) if rate else None,
        outcome=Outcome(words("outcome") or "unknown"),
        title=words("title"),
        references=tuple(str(one) for one in many("references")),
        pictures=tuple(_picture(one) for one in many("pictures")),
        seller=tuple((str(one[0]), str(one[1])) for one in many("seller") if isinstance(one, list)),
        key=words("key"),
        url=words("url"),
        coins=number("coins", otherwise=1),
        warnings=tuple(str(one) for one in many("warnings")),
    )


def _money(value: Json) -> Money | None:
    if not isinstance(value, dict):
        return None
    currency = value.get("currency")
    return Money(Decimal(str(value["amount"])), currency if isinstance(currency, str) else None)


def _picture(value: Json) -> Picture:
    if not isinstance(value, dict):
        raise TypeError
    role = value.get("role")
    return Picture(str(value["url"]), PhotoRole(role) if isinstance(role, str) else None)
