"""Photographs of a coin: add one, take one off."""

from coinstack.application.ports import Services
from coinstack.domain.coin import Photo
from coinstack.domain.errors import NotFound
from coinstack.domain.history import Action
from coinstack.domain.vocabulary import PhotoRole


def add(
    coin_id: int,
    data: bytes,
    *,
    role: PhotoRole,
    services: Services,
    name: str | None = None,
    claimed: str | None = None,
) -> None:
    """Keep a photograph and show it on the coin; the first of its role is that role's primary.

    Raises:
        NotFound: there is no such coin.
        Unsupported, Unreadable: it is no photograph that can be shown.
        Unavailable: the disk is full or cannot be written.
    """
    # The file is on the disk before the row that names it: a process that dies between leaves no row without a file.
    stored = services.photos.keep(data, claimed=claimed)
    with services.unit_of_work() as uow:
        coin = uow.coins.get(coin_id)
        photo = Photo(
            sha256=stored.sha256,
            role=role,
            media_type=stored.media_type,
            width=stored.width,
            height=stored.height,
            name=name,
            primary=all(other.role is not role for other in coin.photos),
            position=len(coin.photos),
        )
        coin.photos.append(photo)
        uow.commit(Action("photographed", summary=f"{role.value.capitalize()} photograph added"))


def remove(coin_id: int, uid: str, *, services: Services) -> None:
    """Take a photograph off the coin; another of its role becomes the primary. Its file stays for an undo.

    Raises:
        NotFound: there is no such coin, or it has no such photograph.
    """
    with services.unit_of_work() as uow:
        coin = uow.coins.get(coin_id)
        photo = next((one for one in coin.photos if one.uid == uid), None)
        if photo is None:
            raise NotFound("The coin has no such photograph.")
        coin.photos.remove(photo)
        heir = next((one for one in coin.photos if one.role is photo.role), None)
        if photo.primary and heir is not None:
            heir.primary = True
        uow.commit(Action("photographed", summary=f"{photo.role.value.capitalize()} photograph taken off"))
