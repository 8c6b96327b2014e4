"""/api/v2/coins/{id}/photos and /api/v2/photos"""

from typing import Annotated

from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from fastapi.responses import FileResponse

from coinstack.application import photos
from coinstack.domain.errors import TooLarge
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.web.coins import shown
from coinstack.infrastructure.web.dependencies import Id, Service
from coinstack.infrastructure.web.shapes import CoinDetail

router = APIRouter(prefix="/api/v2", tags=["photographs"])

IMMUTABLE = "public, max-age=31536000, immutable"


@router.post("/coins/{coin_id}/photos", status_code=201, response_model=CoinDetail)
def add(
    coin_id: Id,
    request: Request,
    services: Service,
    file: Annotated[UploadFile, File(description="A JPEG, PNG or WebP photograph")],
    role: Annotated[PhotoRole, Form()],
) -> Response:
    """Add a photograph to the coin."""
    limit = request.app.state.settings.upload_mb * 1_000_000
    data = file.file.read(limit + 1)
    if len(data) > limit:
        raise TooLarge(
            f"The photograph is larger than {limit // 1_000_000} MB. Save it smaller, or raise COINSTACK_UPLOAD_MB."
        )
    photos.add(coin_id, data, role=role, name=file.filename, claimed=file.content_type, services=services)
    return shown(request, coin_id, 201)


@router.delete("/coins/{coin_id}/photos/{uid}", response_model=CoinDetail)
def remove(coin_id: Id, uid: str, request: Request, services: Service) -> Response:
    """Take a photograph off the coin; the file stays, so that an undo can bring it back."""
    photos.remove(coin_id, uid, services=services)
    return shown(request, coin_id)


@router.get(
    "/photos/{sha256}/{size}",
    response_class=FileResponse,
    responses={200: {"content": {"image/webp": {}}}, 404: {"description": "No such photograph or size"}},
)
def picture(sha256: str, size: str, request: Request) -> FileResponse:
    """The photograph as WebP, at most 160, 400, 800 or 1600 pixels wide and high, or `full`."""
    path = request.app.state.photos.picture(sha256, size)
    return FileResponse(path, media_type="image/webp", headers={"cache-control": IMMUTABLE})
