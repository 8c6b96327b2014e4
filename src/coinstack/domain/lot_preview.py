"""A lot before it is confirmed: what its house tells, how it came, its pictures, and what was bought by it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from coinstack.domain import charges, grading
from coinstack.domain.certificates import Slab
from coinstack.domain.charges import Charges
from coinstack.domain.coin import Acquisition
from coinstack.domain.costs import premium_line
from coinstack.domain.document import GROUP_FIELDS, Json, child_document
from coinstack.domain.draft import Remark
from coinstack.domain.imported import Document
from coinstack.domain.lot import Lot, Outcome, PriceBasis, from_json, to_json
from coinstack.domain.money import Money
from coinstack.domain.told import Told, without
from coinstack.domain.vocabulary import PhotoRole

PICTURES = 40
"""Pictures of one lot that are listed; a page with more shows other lots too."""

CHOSEN = 8
"""Pictures that are taken unless the owner says otherwise."""


class Kind(StrEnum):
    """What the preview was made of."""

    TEXT = "text"
    URL = "url"
    PAGE = "page"
    CERTIFICATE = "certificate"


class How(StrEnum):
    """How it came to us."""

    PASTE = "paste"
    FETCH = "fetch"
    FILE = "file"
    BOOKMARKLET = "bookmarklet"
    PHOTO = "photo"


@dataclass(frozen=True)
class Shot:
    """A picture of the lot: where it lies, and where it was kept once it was had (`capture`, a SHA-256)."""

    id: int
    url: str | None = None
    role: PhotoRole | None = None
    capture: str | None = None
    width: int | None = None
    height: int | None = None
    chosen: bool = True


@dataclass(frozen=True)
class Preview:
    """How a lot came, what its page tells, and its pictures.

    `size` is that of what came, in bytes; without a file (`is_filed`) the lot's text is the very thing that came.
    """

    kind: Kind
    how: How
    at: datetime
    lot: Lot
    media_type: str
    size: int
    pictures: tuple[Shot, ...] = ()
    certificate: tuple[str, str] | None = None  # service and number
    is_filed: bool = True
    charges: Charges | None = None  # of the invoice that lists the lot


def shots(lot: Lot) -> tuple[Shot, ...]:
    """The lot's pictures, none of them had yet; each address once, the first few chosen."""
    known = {picture.url: picture for picture in reversed(lot.pictures)}
    named = sorted(known.values(), key=lot.pictures.index)[:PICTURES]
    return tuple(
        Shot(id=place, url=one.url, role=one.role, chosen=place <= CHOSEN) for place, one in enumerate(named, start=1)
    )


def preview_to_json(preview: Preview) -> Document:
    """As an import keeps it."""
    return {
        "kind": preview.kind.value,
        "how": preview.how.value,
        "at": preview.at.isoformat(),
        "lot": to_json(preview.lot),
        "media_type": preview.media_type,
        "size": preview.size,
        "pictures": [vars(one) | {"role": one.role.value if one.role else None} for one in preview.pictures],
        "certificate": list(preview.certificate) if preview.certificate else None,
        "is_filed": preview.is_filed,
        "charges": charges.to_json(preview.charges) if preview.charges else None,
    }


def preview_from_json(kept: Mapping[str, Json]) -> Preview:
    """What `preview_to_json` wrote."""
    lot, pictures, certificate = kept["lot"], kept.get("pictures"), kept.get("certificate")
    size, charged = kept.get("size"), kept.get("charges")
    return Preview(
        kind=Kind(str(kept["kind"])),
        how=How(str(kept["how"])),
        at=datetime.fromisoformat(str(kept["at"])),
        lot=from_json(lot if isinstance(lot, dict) else {}),
        media_type=str(kept.get("media_type") or ""),
        size=size if isinstance(size, int) else 0,
        pictures=tuple(_shot(one) for one in pictures if isinstance(one, dict)) if isinstance(pictures, list) else (),
        certificate=(str(certificate[0]), str(certificate[1])) if isinstance(certificate, list) else None,
        is_filed=kept.get("is_filed") is not False,
        charges=charges.from_json(charged) if isinstance(charged, dict) else None,
    )


def _shot(kept: Mapping[str, Json]) -> Shot:
    def words(name: str) -> str | None:
        value = kept.get(name)
        return value if isinstance(value, str) else None

    def number(name: str) -> int | None:
        value = kept.get(name)
        return value if isinstance(value, int) else None

    role = words("role")
    return Shot(
        id=number("id") or 0,
        url=words("url"),
        role=PhotoRole(role) if role else None,
        capture=words("capture"),
        width=number("width"),
        height=number("height"),
        chosen=bool(kept.get("chosen")),
    )


# What was bought by it -----------------------------------------------------------------------------------------------

PRICE = "acquisition.price"
_NOT_PAID = frozenset({Outcome.UNSOLD, Outcome.UPCOMING})


def bought(lot: Lot, house: str | None) -> Acquisition:
    """The purchase that the lot proposes: whose sale, when, and what the hammer and the premium came to.

    A price that was only asked, or of a lot that was not sold, is nobody's price paid. The premium is worked out of a
    hammer price where the page says the rate; a price that includes it stays whole.
    """
    is_paid = lot.price is not None and lot.basis is not PriceBasis.ASKED and lot.outcome not in _NOT_PAID
    hammer, premium = _parts(lot) if is_paid else (None, None)
    is_over = lot.outcome is not Outcome.UPCOMING
    return Acquisition(
        date=lot.sale_date if is_over else None,
        date_text=lot.sale_date_text if is_over and lot.sale_date is None else None,
        seller=lot.sub_house,
        source=house,
        url=lot.url,
        lot_key=lot.key,
        price=hammer,
        premium=premium,
    )


def _parts(lot: Lot) -> tuple[Money | None, Money | None]:
    """The price, and the premium on a hammer price, to the cent."""
    price, rate = lot.price, lot.premium_rate
    if price is None or rate is None or lot.basis is not PriceBasis.HAMMER:
        return price, None
    return price, premium_line(price, rate).money


def with_lot(told: Told, lot: Lot, house: str | None) -> Told:
    """The draft with what the lot says of the purchase; a price is for the owner to say yes to.

    What the text tells of a purchase gives way where the lot is one of a sale: it is of an owner before that.
    """
    proposed = bought(lot, house)
    if _is_of_a_sale(lot):
        told = without(told, {path for path in told.spans if path.startswith("acquisition.")})
    fields = GROUP_FIELDS["acquisition"]
    values = {name: fields[name].write(value) for name in fields if (value := getattr(proposed, name)) is not None}
    held = told.coin.get("acquisition")
    joined = (held if isinstance(held, dict) else {}) | values
    coin = told.coin | ({"acquisition": joined} if joined else {})
    spans = {path: span for path, span in told.spans.items() if path.removeprefix("acquisition.") not in values}
    opened = tuple(path for path in (PRICE, "acquisition.premium") if path.partition(".")[2] in values)
    return Told(coin, spans, (*told.remarks, *_remarks(lot)), (*told.open, *opened), told.owner, told.coins)


def _is_of_a_sale(lot: Lot) -> bool:
    """Whether somebody offers the lot: a text of its owner has no number in a sale, and no estimate."""
    return any((lot.sale, lot.lot_number, lot.estimate_low, lot.starting_price, lot.price, lot.pictures and lot.key))


def _remarks(lot: Lot) -> list[Remark]:
    found = [Remark("lot", words) for words in lot.warnings]
    if lot.coins > 1:
        found.append(Remark("lot", f"The lot holds {lot.coins} coins: split it, or keep them as one."))
    return found


# Certificates --------------------------------------------------------------------------------------------------------


def lot_of(slab: Slab) -> Lot:
    """The text and the pictures of a certificate's page, in the shape of a lot; it is kept as none."""
    return Lot(
        house=slab.service.casefold(),
        text=slab.text,
        title=f"{slab.service} {slab.number}",
        extractor=slab.service.casefold(),
        extractor_version=1,
        pictures=slab.pictures,
        seller=slab.facts,
        url=slab.url,
    )


def with_slab(told: Told, slab: Slab) -> Told:
    """The draft with the certificate, and its grade."""
    written = child_document("certificates", slab.certificate)
    certificate: Document = {name: value for name, value in written.items() if value is not None and value is not False}
    held = told.coin.get("description")
    description: Document = dict(held) if isinstance(held, dict) else {}
    if slab.grade:
        read = grading.read(f"{slab.service} {slab.grade}") or grading.read(slab.grade)
        description |= {"grade": slab.grade} | ({"grade_normal": read.normal} if read and read.normal else {})
    coin: Document = told.coin | {"certificates": [certificate]}
    if description:
        coin["description"] = description
    return replace(told, coin=coin)
