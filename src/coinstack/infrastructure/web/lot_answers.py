"""What the routes of lots answer."""

import datetime as dt
from collections.abc import Sequence

from pydantic import BaseModel, Field

from coinstack.application.proposing import Proposing
from coinstack.application.splitting_lots import Share
from coinstack.domain import charges, told
from coinstack.domain.charges import Charges, Figure
from coinstack.domain.document import Json
from coinstack.domain.imported import KeptRow, Record, RowState, State
from coinstack.domain.lot import Lot, Outcome, PriceBasis, to_json
from coinstack.domain.lot_preview import How, Shot, preview_from_json
from coinstack.domain.lot_preview import Kind as Door
from coinstack.domain.money import Money as Sum
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.database.queries.lots import Line
from coinstack.infrastructure.web.import_answers import (
    AnyJson,
    Likeness,
    ProposedType,
    RowDecision,
    Warned,
    proposed_type,
)
from coinstack.infrastructure.web.shapes import Money


class PreviewSource(BaseModel):
    """How the lot came; `verified` is when its house's pages were last seen to be read rightly."""

    host: str | None
    fetched_at: dt.datetime
    how: How
    extractor: str
    verified: dt.date | None


class SellerFact(BaseModel):
    """A fact of the page under its own label."""

    label: str
    value: str


class LotRecord(BaseModel):
    """A lot as its house tells it."""

    house: str
    sub_house: str | None
    sale: str | None
    sale_id: str | None
    lot_number: str | None
    sale_date: dt.date | None
    sale_date_text: str | None
    estimate_low: Money | None
    estimate_high: Money | None
    starting_price: Money | None
    price: Money | None
    basis: PriceBasis
    premium_rate: str | None = Field(description="Percent of the hammer, in exact digits.")
    outcome: Outcome
    title: str | None
    text: str
    references: list[str]
    url: str | None
    key: str | None
    coins: int
    warnings: list[str]
    seller: list[SellerFact]


class AlsoRead(BaseModel):
    """What a passage may mean as well: in words, and as a merge-patch of the coin that says so."""

    start: int
    end: int
    words: str
    values: dict[str, AnyJson]


class Spanned(BaseModel):
    """Where in the lot's text a value stands, [start, end) in characters, and how sure its reading is (0 to 1).

    `alternatives` are what the same words may mean as well, where the reader knows: the years of the other era, a day
    with its month and day exchanged, another sum.
    """

    start: int
    end: int
    confidence: float
    text: str
    alternatives: list[AlsoRead] = []


class LotLikeness(Likeness):
    """A coin of the collection that this one may be; `same_lot`: it came from this very lot."""

    same_lot: bool = False


class PreviewCoin(BaseModel):
    """A coin of the lot as it was read. `open` names values that are written only where the owner says yes to them."""

    row: int
    title: str
    state: RowState
    coin: dict[str, AnyJson]
    fields: dict[str, Spanned]
    warnings: list[Warned]
    open: list[str]
    owner: list[str]
    likeness: list[LotLikeness]
    decision: RowDecision | None
    coin_id: int | None
    type: ProposedType | None


class PreviewPicture(BaseModel):
    """A picture of the lot; its size is known once it was had."""

    id: int
    url: str | None
    role: PhotoRole | None
    width: int | None
    height: int | None
    chosen: bool


class RawCapture(BaseModel):
    """What the preview was made of, as it came."""

    sha256: str
    bytes: int
    media_type: str


class InvoiceCheck(BaseModel):
    """A figure that the invoice tells, and what its lots and lines come to."""

    what: Figure
    told: Money
    found: Money
    adds_up: bool


class InvoiceOffer(BaseModel):
    """The invoice that lists the lot: the previews of it that wait, and what is offered to be shared over them.

    `coin_ids` are the coins that other lots of it became. `lots` is how many it lists; where fewer wait, the sums are
    still those of all. `premium` is offered where no rate
    says what each lot bears; `fees` are what the total has beyond its lines.
    """

    import_ids: list[int]
    coin_ids: list[int]
    lots: int
    number: str | None
    date: dt.date | None
    premium: Money | None
    shipping: Money | None
    fees: Money | None
    tax: Money | None
    total: Money | None
    checks: list[InvoiceCheck]


class LotPreview(BaseModel):
    """A lot before it is confirmed. `others` are further previews made from the same file."""

    import_id: int
    state: State
    kind: Door
    title: str
    url: str | None
    key: str | None
    source: PreviewSource
    lot: LotRecord
    coins: list[PreviewCoin]
    pictures: list[PreviewPicture]
    warnings: list[str]
    raw: RawCapture
    created_at: dt.datetime | None
    others: list[int] = Field(default_factory=list)
    invoice: InvoiceOffer | None = None


class PreviewLine(BaseModel):
    """A preview in the list: `coin` has the first one's description, `invoice` are the previews of its invoice."""

    import_id: int
    state: State
    kind: Door
    title: str
    url: str | None
    key: str | None
    house: str
    sub_house: str | None
    lot_number: str | None
    coins: int
    rows: dict[RowState, int]
    coin: dict[str, AnyJson]
    invoice: list[int] | None
    created_at: dt.datetime | None


class LotPreviews(BaseModel):
    """Previews, the latest first; `total` counts those beyond the limit, too."""

    previews: list[PreviewLine]
    total: int


class Duplicates(BaseModel):
    """The coins of the collection that it may be, the likeliest first."""

    duplicates: list[LotLikeness]


class InvoiceShare(BaseModel):
    """What a coin of the invoice bears; `kept` names what it bore before, being in the collection as `coin_id`."""

    import_id: int
    row: int
    title: str
    coin_id: int | None
    premium: Money | None = None
    shipping: Money | None = None
    fees: Money | None = None
    tax: Money | None = None
    kept: list[str]


class InvoiceShares(BaseModel):
    """What each coin of an invoice bears. What a coin of the collection bears and has not yet is not written there."""

    shares: list[InvoiceShare]


def shares_of(shares: Sequence[Share]) -> InvoiceShares:
    """What each coin of an invoice bears."""
    return InvoiceShares(shares=[_share(one) for one in shares])


def _share(one: Share) -> InvoiceShare:
    names = {"other": "fees"}
    costs = {names.get(name, name): _exact(sum_) for name, sum_ in one.costs.items()}
    kept = [names.get(name, name) for name in one.kept]
    of_coin = {"import_id": one.import_id, "row": one.row, "title": one.title, "coin_id": one.coin_id, "kept": kept}
    return InvoiceShare.model_validate(of_coin | costs)


def preview_of(
    record: Record,
    rows: list[KeptRow],
    verified: dt.date | None,
    others: list[int],
    on_invoice: tuple[list[int], list[int]],
    proposing: Proposing,
) -> LotPreview:
    """The preview as its screen shows it."""
    preview = preview_from_json(record.preview or {})
    lot = preview.lot
    return LotPreview(
        import_id=record.id,
        state=record.state,
        kind=preview.kind,
        title=record.file_name,
        url=record.url,
        key=lot.key,
        source=PreviewSource(
            host=_host(record.url),
            fetched_at=preview.at,
            how=preview.how,
            extractor=f"{lot.extractor} {lot.extractor_version}",
            verified=verified,
        ),
        lot=_lot(lot),
        coins=[_coin(row, lot.text, proposing) for row in rows],
        pictures=[_picture(one) for one in preview.pictures],
        warnings=[*lot.warnings, *record.notes],
        raw=RawCapture(sha256=record.sha256, bytes=preview.size, media_type=preview.media_type),
        created_at=record.created_at,
        others=others,
        invoice=_invoice(preview.charges, *on_invoice) if preview.charges else None,
    )


def _invoice(told_by: Charges, waiting: list[int], coins: list[int]) -> InvoiceOffer:
    shares = charges.offered(told_by)
    return InvoiceOffer(
        import_ids=waiting,
        coin_ids=coins,
        lots=told_by.lots,
        number=told_by.number,
        date=told_by.day,
        premium=_money(shares.premium),
        shipping=_money(shares.shipping),
        fees=_money(shares.fees),
        tax=_money(shares.tax),
        total=_money(told_by.total),
        checks=[
            InvoiceCheck(what=one.what, told=_exact(one.told), found=_exact(one.found), adds_up=one.adds_up)
            for one in charges.checks(told_by)
        ],
    )


def _money(sum_: Sum | None) -> Money | None:
    return _exact(sum_) if sum_ else None


def _exact(sum_: Sum) -> Money:
    return Money(amount=str(sum_.amount), currency=sum_.currency)


def _host(url: str | None) -> str | None:
    return url.partition("://")[2].partition("/")[0] if url else None


def _lot(lot: Lot) -> LotRecord:
    seller: list[Json] = [{"label": label, "value": value} for label, value in lot.seller]
    document: dict[str, Json] = to_json(lot) | {"seller": seller}
    return LotRecord.model_validate(document)


def _spanned(span: told.Span, text: str) -> Spanned:
    others = [
        AlsoRead(start=one.start, end=one.end, words=one.words, values=dict(one.values)) for one in span.alternatives
    ]
    return Spanned(
        start=span.start,
        end=span.end,
        confidence=span.confidence,
        text=text[span.start : span.end],
        alternatives=others,
    )


def _coin(row: KeptRow, text: str, proposing: Proposing) -> PreviewCoin:
    draft = told.from_json(row.reading)
    return PreviewCoin(
        row=row.row,
        title=draft.title,
        state=row.state,
        coin=draft.coin,
        fields={path: _spanned(one, text) for path, one in draft.spans.items()},
        warnings=[Warned(field=remark.field, words=remark.words) for remark in draft.remarks],
        open=list(draft.open),
        owner=list(draft.owner),
        likeness=[LotLikeness.model_validate(one) for one in row.likeness],
        decision=RowDecision.model_validate(row.decision.to_json()) if row.decision else None,
        coin_id=row.coin_id,
        type=proposed_type(proposing.of(draft.coin)),
    )


def _picture(shot: Shot) -> PreviewPicture:
    url = shot.url if shot.url and shot.url.startswith(("https://", "http://")) else None
    return PreviewPicture(id=shot.id, url=url, role=shot.role, width=shot.width, height=shot.height, chosen=shot.chosen)


def line_of(line: Line) -> PreviewLine:
    """The preview as the list shows it."""
    record = line.record
    preview = preview_from_json(record.preview or {})
    return PreviewLine(
        import_id=record.id,
        state=record.state,
        kind=preview.kind,
        title=record.file_name,
        url=record.url,
        key=preview.lot.key,
        house=preview.lot.house,
        sub_house=preview.lot.sub_house,
        lot_number=preview.lot.lot_number,
        coins=sum(line.rows.values()),
        rows=line.rows,
        coin={"description": line.coin["description"]} if "description" in line.coin else {},
        invoice=line.invoice,
        created_at=record.created_at,
    )
