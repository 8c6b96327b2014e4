"""The shapes of coins as OpenAPI tells them; those of records are made from the fields of the domain."""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Literal, Optional

from pydantic import BaseModel, ConfigDict, JsonValue, create_model
from pydantic import Field as Described

from coinstack.domain import document
from coinstack.domain import money as domain_money
from coinstack.domain.document import CHILD_FIELDS, GROUP_FIELDS, SINGLE_FIELDS, Field
from coinstack.domain.vocabulary import Category, Metal, PortraitRole, Status
from coinstack.infrastructure.database.queries.spending import Spent
from coinstack.infrastructure.web.dependencies import Whole


class Money(BaseModel):
    """An exact amount; the currency is null where nobody named it."""

    amount: str = Described(pattern=r"^\d{1,12}(\.\d+)?$")
    currency: str | None = Described(pattern="^[A-Z]{3}$")


class Source(BaseModel):
    """Who said a value, when, and in which import."""

    by: str
    at: dt.datetime
    import_id: int | None


KINDS: dict[type, type] = {Decimal: float, tuple: list[str]}
NAMES = {
    "description": "Description",
    "acquisition": "Acquisition",
    "worth": "Worth",
    "disposal": "Disposal",
    "citations": "Citation",
    "countermarks": "Countermark",
    "provenance_events": "ProvenanceEvent",
    "certificates": "Certificate",
    "photos": "Photo",
    "custom": "CustomValue",
}


def _kind(field: Field) -> type:
    return Money if field.kind.__name__ == "Money" else KINDS.get(field.kind, field.kind)


def _made(name: str, fields: Mapping[str, object], about: str) -> type[BaseModel]:
    extra: Literal["forbid", "ignore"] = "forbid" if name.endswith("Change") else "ignore"
    config = ConfigDict(extra=extra)
    made: type[BaseModel] = create_model(name, __doc__=about, __config__=config, **fields)  # type: ignore[call-overload] # built from the domain's fields
    return made


def _shown(field: Field) -> object:
    kind = _kind(field)
    return (kind if field.required or field.default is not None else kind | None, ...)


def _given(field: Field) -> object:
    kind: object = _kind(field)
    if field.kind is int:
        low, high = document.limits(field.name)
        kind = Annotated[int, Described(ge=low, le=high)]
    elif field.kind is Decimal:
        kind = Annotated[float, Described(gt=0, lt=100_000)]
    elif field.kind is str:
        kind = Annotated[str, Described(max_length=document.TEXT_LIMIT)]
    return (Optional[kind], None)  # noqa: UP045 -- `|` does not join what is only known here


def _record(name: str) -> type[BaseModel]:
    fields = GROUP_FIELDS.get(name) or CHILD_FIELDS[name]
    uid: dict[str, object] = {"uid": (str, ...)} if name in CHILD_FIELDS else {}
    return _made(NAMES[name], uid | {one.name: _shown(one) for one in fields.values()}, f"{NAMES[name]} of a coin.")


def _change(name: str) -> type[BaseModel]:
    fields = GROUP_FIELDS.get(name) or CHILD_FIELDS[name]
    uid: dict[str, object] = {"uid": (str | None, None)} if name in CHILD_FIELDS else {}
    about = (
        "What is not named stays; null clears."
        if name in GROUP_FIELDS
        else "With its uid it changes; without, it is new."
    )
    return _made(f"{NAMES[name]}Change", uid | {one.name: _given(one) for one in fields.values()}, about)


class OriginColumn(BaseModel):
    """The column that a value stood in (from 0), as spreadsheets letter it, and its heading."""

    column: int
    letters: str
    heading: str | None


class Origin(BaseModel):
    """A row of an import that the coin came from; fields are named as in `sources`."""

    import_id: int
    kind: str
    file_name: str
    sheet: str | None
    row: int
    fields: dict[str, OriginColumn]


class Neighbours(BaseModel):
    """The coins before and after, under the filter of the address; the position is null beyond the first thousand."""

    previous: int | None
    next: int | None
    position: int | None
    total: int
    total_exact: bool


class Person(BaseModel):
    """How our tables say that somebody looks."""

    sex: Literal["m", "f"]
    bearded: bool | None


class CostLine(BaseModel):
    """One line of what a coin cost; the percent is that of a premium that was worked out and not stated."""

    cost: Literal["price", "premium", "tax", "duty", "shipping", "other"]
    money: Money
    percent: str | None


class CostRate(BaseModel):
    """A sum that was converted, with the rate, its day and who says so (ecb, owner, fixed)."""

    paid: Money
    money: Money
    rate: str
    day: dt.date
    sources: list[str]


class CostLeft(BaseModel):
    """A sum that could not be converted, and why."""

    money: Money
    reason: str


class CostConverted(BaseModel):
    """What the coin cost in the owner's currency at the rates of the day it was bought; what is left is not in it."""

    money: Money | None
    rates: list[CostRate]
    left: list[CostLeft]


class TrueCost(BaseModel):
    """What the coin cost in all: each line, the sum in each currency, and the whole in the owner's."""

    lines: list[CostLine]
    totals: list[Money]
    basis: Literal["hammer", "incl_premium", "asked", "unknown"]
    remark: str | None
    in_currency: CostConverted | None = Described(description="Null where the owner has set no currency.")


class CostsLeft(BaseModel):
    """Sums of one currency that could not be converted, of how many coins, and why."""

    money: Money
    coins: int
    reason: str


class Costs(BaseModel):
    """What coins cost: by currency, and the whole in the owner's currency, in which what is left is not."""

    coins: int = Described(description="Those that have any sum.")
    without: int = Described(description="Those that have none.")
    totals: list[Money]
    currency: str | None = Described(description="The owner's; null where none is set.")
    money: Money | None
    left: list[CostsLeft]


SHOWN = {name: _record(name) for name in NAMES}
CoinDetail = _made(
    "CoinDetail",
    {
        "id": (int, ...),
        "version": (int, ...),
        "title": (str, Described(..., description="The owner's own, else proposed from the rest.")),
        "person": (Person | None, ...),
        **{name: (SHOWN[name], ...) for name in GROUP_FIELDS},
        **{one.name: _shown(one) for one in SINGLE_FIELDS.values()},
        **{name: (list[SHOWN[name]], ...) for name in CHILD_FIELDS},  # type: ignore[valid-type] # a model made above
        "sources": (
            dict[str, Source],
            Described(..., description='Who said each field; "" stands for all that have no entry of their own.'),
        ),
        "true_cost": (TrueCost | None, ...),
        "added_at": (dt.datetime, ...),
        "changed_at": (dt.datetime, ...),
        "trashed_at": (dt.datetime | None, ...),
        "neighbours": (Neighbours | None, ...),
    },
    "The whole coin.",
)
CoinChange = _made(
    "CoinChange",
    {
        **{name: (_change(name) | None, None) for name in GROUP_FIELDS},
        **{one.name: _given(one) for one in SINGLE_FIELDS.values()},
        **{name: (list[_change(name)] | None, None) for name in CHILD_FIELDS},  # type: ignore[misc] # a model made here
    },
    "A JSON merge-patch (RFC 7396): null clears, what is not named stays, a list replaces the list.",
)


class CardDate(BaseModel):
    """When the coin was struck, as its source wrote it; where nobody says, the reign."""

    text: str
    kind: str
    year_from: int | None
    year_to: int | None


class CardPhoto(BaseModel):
    """A photograph's file name in `/api/v2/photos`, and its size as shown."""

    sha256: str
    width: int
    height: int


class CardPhotos(BaseModel):
    """The primary photograph of each side, or of both together."""

    obverse: CardPhoto | None
    reverse: CardPhoto | None
    both: CardPhoto | None


class Obverse(BaseModel):
    """The obverse, as the drawing of a coin without photographs needs it."""

    legend: str | None
    design: str | None
    field_marks: str | None


class Reverse(BaseModel):
    """The reverse, likewise."""

    legend: str | None
    design: str | None
    field_marks: str | None
    exergue: str | None


class Card(BaseModel):
    """A coin as the lists show it."""

    id: int
    version: int
    number: str | None
    title: str
    own_title: bool = Described(description="Whether the owner wrote the title, or it is proposed.")
    category: Category | None
    issuer: str | None
    co_issuer: str | None
    in_name_of: str | None
    magistrates: list[str]
    portrait: str | None = Described(description="Who is shown on the obverse, where that is not the issuer.")
    portrait_role: PortraitRole | None
    person: Person | None = Described(
        description="The looks of whoever is on the obverse, for a drawing whose words are silent of them."
    )
    denomination: str | None
    metal: Metal | None
    mint: str | None
    region: str | None
    date: CardDate | None
    weight_g: float | None
    diameter_mm: float | None
    die_axis_h: int | None
    grade: str | None
    references: list[str]
    place: str | None
    source: str | None
    price: Money | None
    status: Status
    tags: list[str]
    uncertain: list[str]
    photos: CardPhotos
    obverse: Obverse
    reverse: Reverse
    added_at: dt.datetime
    changed_at: dt.datetime


class CoinList(BaseModel):
    """A page of the collection."""

    coins: list[Card]
    total: int = Described(description="Exact to 1,000; above that, 1,000 and `total_exact` is false.")
    total_exact: bool
    total_text: str
    next: str | None = Described(description="The cursor of the next page, for `after`.")


MANY = 100_000


class ManyCoins(BaseModel):
    """Coins by their ids."""

    model_config = ConfigDict(extra="forbid")

    ids: list[Whole] = Described(min_length=1, max_length=MANY)


class Moved(BaseModel):
    """How many coins were moved, by which change set (null: nothing moved), and which of those named do not exist."""

    coins: int
    change_set: int | None
    unknown: list[int]


class FacetValue(BaseModel):
    """One value of a facet, and how many coins of the filter have it."""

    value: str
    label: str
    count: int


class Century(BaseModel):
    """A bar of the histogram: -1 is the 1st century BC, 1 the 1st AD; there is no 0."""

    century: int
    label: str
    count: int


class Facets(BaseModel):
    """What the coins of a filter are, counted; a group's own choice does not shrink its own counts."""

    facets: dict[str, list[FacetValue]]
    years: list[Century]
    total: int


class Change(BaseModel):
    """One field that changed; a child (citation, photograph ...) that came or went has an empty field."""

    coin_id: int
    entity: str
    uid: str
    field: str
    before: JsonValue
    after: JsonValue


class ChangeSet(BaseModel):
    """One action of the owner over any number of coins; of a large one, only the first changes are listed."""

    id: int
    at: dt.datetime
    kind: str
    by: str
    summary: str | None
    import_id: int | None
    undoes: int | None
    undone_by: int | None
    coins: int
    changes: list[Change]


class ChangeSets(BaseModel):
    """What was done, the newest first."""

    change_sets: list[ChangeSet]
    next: str | None


class Kept(BaseModel):
    """A field that was edited since, and so was left; `now` is what it holds."""

    coin: int
    field: str
    now: JsonValue


class Undone(BaseModel):
    """How many coins were set back, by which change set, and what was left as it is."""

    undone: int
    change_set: int | None
    kept: list[Kept]


class Problem(BaseModel):
    """What went wrong, after RFC 9457."""

    model_config = ConfigDict(extra="allow")

    type: str
    title: str
    status: int
    detail: str
    request_id: str | None
    field: str | None = None
    fields: dict[str, dict[str, JsonValue]] | None = None


def inlined(model: type[BaseModel]) -> JsonValue:
    """The model's schema with its parts in their places, for a body that FastAPI does not read itself."""
    schema = model.model_json_schema()
    parts = schema.pop("$defs", {})

    def whole(value: JsonValue) -> JsonValue:
        if isinstance(value, list):
            return [whole(one) for one in value]
        if not isinstance(value, dict):
            return value
        reference = value.get("$ref")
        if isinstance(reference, str):
            return whole(parts[reference.rpartition("/")[2]])
        return {name: whole(one) for name, one in value.items()}

    return whole(schema)


def costs_of(spent: Spent) -> Costs:
    """The shape of what was spent."""
    return Costs(
        coins=spent.coins,
        without=spent.without,
        totals=[_money_of(one) for one in spent.totals],
        currency=spent.currency,
        money=_money_of(spent.money) if spent.money else None,
        left=[CostsLeft(money=_money_of(one.money), coins=one.coins, reason=one.reason) for one in spent.left],
    )


def _money_of(money: domain_money.Money) -> Money:
    return Money(amount=f"{money.amount:f}", currency=money.currency)
