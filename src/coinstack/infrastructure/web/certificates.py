"""/api/v2/import: certificates of grading services"""

from typing import Annotated

from fastapi import APIRouter, File, Request, UploadFile
from pydantic import BaseModel, Field
from sqlalchemy import Connection

from coinstack.application import certificates
from coinstack.application.certificates import LookedUp
from coinstack.application.ports import Services
from coinstack.domain.certificates import NGC, Outcome
from coinstack.infrastructure.web.dependencies import Reading, Service
from coinstack.infrastructure.web.lot_answers import LotPreview
from coinstack.infrastructure.web.lot_wishes import Strict
from coinstack.infrastructure.web.lots import preview_at, uploaded

router = APIRouter(prefix="/api/v2/import", tags=["import lots"])


class FromNgc(Strict):
    """The number on an NGC slab, such as 2167888-014."""

    cert_number: str = Field(max_length=100)


class FromCertificate(FromNgc):
    """The number on a slab, and whose it is."""

    service: str = Field(max_length=20, description="NGC, PCGS, ANACS, ICG ...")


class CertificateAnswer(BaseModel):
    """What became of a look-up: `known` are the coins that have the certificate, `preview` is there where it is found.

    `url` is where a person finds the certificate; `message` says what to do where it was not found here.
    """

    service: str
    number: str
    outcome: Outcome
    message: str | None
    url: str | None
    known: list[int]
    preview: LotPreview | None


class Labels(BaseModel):
    """The certificates whose labels are in a photograph."""

    certificates: list[CertificateAnswer]


@router.post("/from-ngc")
def from_ngc(given: FromNgc, services: Service, connection: Reading) -> CertificateAnswer:
    """An NGC certificate: whether it is in the collection, what was brought of it before, else where to find it."""
    return _answer(certificates.look_up(NGC, given.cert_number, services), connection, services)


@router.post("/from-certificate")
def from_certificate(given: FromCertificate, services: Service, connection: Reading) -> CertificateAnswer:
    """Likewise for any grading service."""
    return _answer(certificates.look_up(given.service, given.cert_number, services), connection, services)


@router.post("/from-slab")
def from_slab(
    request: Request,
    services: Service,
    connection: Reading,
    photo: Annotated[UploadFile, File(description="A photograph of a slab, its barcode to be seen")],
) -> Labels:
    """The certificates whose labels are in a photograph, by their barcodes."""
    found = certificates.on_label(uploaded(request, photo), services)
    return Labels(certificates=[_answer(one, connection, services) for one in found])


def _answer(found: LookedUp, connection: Connection, services: Services) -> CertificateAnswer:
    slab = found.slab
    return CertificateAnswer(
        service=slab.service,
        number=slab.number,
        outcome=slab.outcome,
        message=slab.message,
        url=slab.url,
        known=list(found.known),
        preview=preview_at(found.import_id, connection, services) if found.import_id is not None else None,
    )
