"""/api/v2/import: lots from a text, an address or a page"""

from typing import Annotated, Literal

from fastapi import APIRouter, File, Form, Query, Request, Response, UploadFile
from sqlalchemy import Connection

from coinstack.application import confirming_lots, importing_lots, judging_lots, splitting_lots
from coinstack.application.confirming_lots import Confirmed, Twin, Wish
from coinstack.application.importing_lots import Passage, Reset
from coinstack.application.ports import Services
from coinstack.application.proposing import Proposing
from coinstack.domain import document, indexing, lot_keys
from coinstack.domain.coin import Certificate
from coinstack.domain.document import Json
from coinstack.domain.errors import NotFound, Unreadable
from coinstack.domain.imported import State
from coinstack.domain.lot_preview import How, preview_from_json
from coinstack.domain.money import Money as Sum
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.database.queries import imports as queries
from coinstack.infrastructure.database.queries import likeness
from coinstack.infrastructure.database.queries import lots as lot_queries
from coinstack.infrastructure.web.coins import shown
from coinstack.infrastructure.web.dependencies import Id, Reading, Service
from coinstack.infrastructure.web.lot_answers import (
    Duplicates,
    InvoiceShares,
    LotLikeness,
    LotPreview,
    LotPreviews,
    line_of,
    preview_of,
    shares_of,
)
from coinstack.infrastructure.web.lot_wishes import (
    LONGEST,
    CheckDuplicates,
    FromText,
    FromUrl,
    Invoice,
    LotConfirm,
    PreviewChange,
    Split,
)
from coinstack.infrastructure.web.shapes import CoinDetail, Money

router = APIRouter(prefix="/api/v2/import", tags=["import lots"])

SHOWN_AT = 1600  # pixels


@router.post("/from-text", status_code=201)
def from_text(given: FromText, services: Service, connection: Reading) -> LotPreview:
    """Read a pasted description; nothing enters the collection before it is confirmed."""
    number = importing_lots.from_text(given.text, services, url=given.url, check_duplicates=given.check_duplicates)
    return preview_at(number, connection, services)


@router.post("/from-url", status_code=201)
def from_url(given: FromUrl, services: Service, connection: Reading) -> LotPreview:
    """Fetch a lot's page where its house allows that; else 424, with the hint how to save it."""
    number = importing_lots.from_url(given.url, services, check_duplicates=given.check_duplicates)
    return preview_at(number, connection, services)


@router.post("/page", status_code=201)
def page(
    request: Request,
    services: Service,
    connection: Reading,
    file: Annotated[UploadFile, File(description="A saved page: .html, .mhtml, SingleFile; .eml; .zip of pages")],
    url: Annotated[str | None, Form(max_length=2_000)] = None,
    how: Annotated[Literal["file", "bookmarklet"], Form()] = "file",
) -> LotPreview:
    """Read a saved page. SingleFile and the bookmarklet send theirs here."""
    data = uploaded(request, file)
    numbers = importing_lots.from_page(data, file.filename or "page.html", services, url=url or None, how=How(how))
    return preview_at(numbers[0], connection, services, others=numbers[1:])


@router.post("/capture", status_code=201)
def capture(
    request: Request,
    services: Service,
    connection: Reading,
    photos: Annotated[list[UploadFile] | None, File(max_length=20, description="JPEG, PNG or WebP")] = None,
    roles: Annotated[list[PhotoRole] | None, Form(description="What each photograph shows")] = None,
    text: Annotated[str, Form(max_length=LONGEST)] = "",
    price: Annotated[str | None, Form(max_length=40, description="What was paid, in exact digits")] = None,
    currency: Annotated[str | None, Form(pattern="^[A-Z]{3}$")] = None,
    seller: Annotated[str | None, Form(max_length=300)] = None,
) -> LotPreview:
    """Keep what is at hand at a show, as a draft to be finished at the desk: photographs, words, the price."""
    bought: dict[str, Json] = {"seller": seller.strip()} if seller and seller.strip() else {}
    if price:
        bought["price"] = {"amount": price, "currency": currency}
    shown = [*(roles or []), *[None] * len(photos or [])]
    taken = [(uploaded(request, one), role) for one, role in zip(photos or [], shown, strict=False)]
    number = importing_lots.from_capture(taken, text, services, values={"acquisition": bought} if bought else None)
    return preview_at(number, connection, services)


def uploaded(request: Request, file: UploadFile) -> bytes:
    """The file's bytes.

    Raises:
        Unreadable: it is larger than is taken.
    """
    limit = request.app.state.settings.upload_mb * 1_000_000
    data = file.file.read(limit + 1)
    if len(data) > limit:
        raise Unreadable(
            f"The page is larger than {limit // 1_000_000} MB. Save the lot alone, or raise COINSTACK_UPLOAD_MB."
        )
    return data


def preview_at(
    import_id: int, connection: Connection, services: Services, *, others: list[int] | None = None
) -> LotPreview:
    """The preview as it is answered.

    Raises:
        NotFound: there is none.
    """
    record = queries.one(connection, import_id)
    if record.preview is None:
        raise NotFound(f"There is no preview {import_id}.")
    rows = queries.rows(connection, import_id, states=[], after=0, limit=500)
    kept = preview_from_json(record.preview)
    lot = kept.lot
    on_invoice = lot_queries.on_invoice(connection, record) if kept.charges else ([], [])
    verified = services.houses.named(lot.house).verified if lot.extractor != "text" else None
    return preview_of(record, rows, verified, others or [], on_invoice, Proposing(services))


@router.get("/previews")
def previews(
    connection: Reading,
    state: Annotated[Literal["ready", "confirmed"], Query()] = "ready",
    limit: Annotated[int, Query(ge=1, le=500)] = 200,
) -> LotPreviews:
    """Previews that wait for their owner (`ready`), or those that became coins; the latest first."""
    found = lot_queries.previews(connection, State(state), limit=limit)
    return LotPreviews(previews=[line_of(one) for one in found], total=lot_queries.total(connection, State(state)))


@router.get("/previews/{import_id}")
def preview(import_id: Id, connection: Reading, services: Service) -> LotPreview:
    """The preview as it now is."""
    return preview_at(import_id, connection, services)


@router.patch("/previews/{import_id}")
def correct(import_id: Id, given: PreviewChange, connection: Reading, services: Service) -> LotPreview:
    """Correct values, mark the passage from which a field is to be read, or have it again as it was read."""
    connection.rollback()
    marked = [Passage(one.row, one.field, one.start, one.end) for one in given.spans]
    resets = [Reset(one.row, one.field) for one in given.reset]
    values: dict[int, dict[str, Json]] = {}
    for one in given.coins:
        values[one.row] = values.get(one.row, {}) | one.values
    importing_lots.correct(import_id, services, values=values, marked=marked, resets=resets)
    return preview_at(import_id, connection, services)


@router.delete("/previews/{import_id}", status_code=204)
def discard(import_id: Id, services: Service) -> None:
    """Throw a preview away."""
    importing_lots.discard(import_id, services)


@router.post("/previews/{import_id}/split")
def split(import_id: Id, given: Split, connection: Reading, services: Service) -> LotPreview:
    """Make several coins of the lot; they share its price."""
    share = given.share
    if isinstance(share, dict):
        splitting_lots.split(import_id, services, coins=given.coins, amounts=splitting_lots.amounts(share))
    else:
        splitting_lots.split(import_id, services, coins=given.coins, rule=splitting_lots.Rule(share))
    return preview_at(import_id, connection, services)


@router.post("/invoice")
def invoice(given: Invoice, services: Service) -> InvoiceShares:
    """Share an invoice's premium, shipping, fees and tax over the lots on it, also those in the collection."""
    shares = splitting_lots.share_costs(
        given.import_ids,
        services,
        premium=_money(given.premium, "premium"),
        shipping=_money(given.shipping, "shipping"),
        fees=_money(given.fees, "fees"),
        tax=_money(given.tax, "tax"),
        by_price=given.rule == "by_price",
    )
    return shares_of(shares)


def _money(given: Money | None, name: str) -> Sum | None:
    if given is None:
        return None
    return splitting_lots.money_of(given.model_dump(), name)


@router.get(
    "/{import_id}/pictures/{picture_id}",
    response_class=Response,
    responses={200: {"content": {"image/webp": {}}}},
)
def picture(import_id: Id, picture_id: Id, request: Request, services: Service) -> Response:
    """A picture of the preview, drawn anew as WebP: what the page sent is never passed on."""
    data = confirming_lots.picture(import_id, picture_id, services)
    drawn = request.app.state.photos.shown(data, SHOWN_AT)
    return Response(drawn, media_type="image/webp", headers={"cache-control": "private, max-age=3600"})


@router.post("/check-duplicates")
def check_duplicates(given: CheckDuplicates, connection: Reading) -> Duplicates:
    """The coins of the collection that a described coin may be."""
    coin = document.made({"description": given.description, "citations": list(given.citations)})
    if given.certificate:
        service, _, number = given.certificate.strip().partition(" ")
        coin.certificates.append(Certificate(service, number.strip() or None))
    key = given.lot_key or (lot_keys.key(given.url) if given.url else None)
    piece = indexing.piece(coin)._replace(lot_key=key)
    of_lot = lot_queries.coins_of(connection, key) if key else []
    found = judging_lots.likely(piece, likeness.like(connection, piece), of_lot)
    return Duplicates(duplicates=[LotLikeness.model_validate(one) for one in found])


@router.post("/confirm", status_code=201, response_model=CoinDetail, responses={204: {"description": "Left out."}})
def confirm(given: LotConfirm, request: Request, services: Service) -> Response:
    """Put a preview's coin into the collection; a second confirm answers 200 with the first one's coin."""
    names = given.model_fields_set - {"import_id", "row", "photos", "duplicate"}
    values = given.model_dump(include=names)
    wishes = None if given.photos is None else [Wish(one.id, one.role, one.turn) for one in given.photos]
    twin = None
    if given.duplicate is not None:
        twin = Twin(given.duplicate.action, given.duplicate.coin_id, given.duplicate.fields)
    done = confirming_lots.confirm(given.import_id, services, row=given.row, values=values, photos=wishes, twin=twin)
    return _confirmed(request, done)


def _confirmed(request: Request, done: Confirmed) -> Response:
    if done.coin_id is None:
        return Response(status_code=204)
    return shown(request, done.coin_id, 201 if done.is_first else 200)
