"""Certificates of grading services: looked for in the collection, among what was brought before, or by the owner."""

from dataclasses import dataclass

from coinstack.application import importing_lots
from coinstack.application.ports import Services
from coinstack.domain import keys, resemblance
from coinstack.domain.certificates import Outcome, Slab
from coinstack.domain.document import Json


@dataclass(frozen=True)
class LookedUp:
    """What is known of a certificate: what became of the look-up, the coins that have it, and a preview where found."""

    slab: Slab
    known: tuple[int, ...] = ()
    import_id: int | None = None


def look_up(service: str, number: str, services: Services) -> LookedUp:
    """A certificate by its number; a coin of the collection that has it is told first.

    What a service told before is a preview again. No service is asked here: its page comes by paste or as a file.
    """
    slab = services.houses.unasked(service, number)
    if slab.outcome is Outcome.INVALID:
        return LookedUp(slab)
    coin: dict[str, Json] = {"certificates": [{"service": slab.service, "number": slab.number}]}
    piece = resemblance.piece(coin)
    wanted = keys.of_certificate(slab.service, slab.number)
    with services.unit_of_work() as uow:
        known = tuple(one.coin_id for one in uow.coins.like(piece) if wanted in one.certificates)
        told = uow.slabs.get(slab.service, slab.number)
    if told is None or told.outcome is not Outcome.FOUND:
        return LookedUp(told or slab, known)
    return LookedUp(told, known, importing_lots.from_slab(told, services))


def on_label(photo: bytes, services: Services) -> list[LookedUp]:
    """The certificates whose labels are in a photograph, by the barcode.

    Raises:
        Unreadable: it is no picture, or there is no label of a slab in it that could be read.
    """
    return [look_up(label.service, label.number, services) for label in services.houses.labels(photo)]
