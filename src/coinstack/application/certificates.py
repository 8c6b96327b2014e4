"""Certificates of grading services: looked for in the collection, among what was told before, or asked of PCGS."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from coinstack.application import importing_lots, settings
from coinstack.application.ports import Services
from coinstack.domain import keys, resemblance
from coinstack.domain.certificates import PCGS, PCGS_CALLS_A_DAY, PCGS_HOST, Outcome, Slab
from coinstack.domain.document import Json
from coinstack.domain.errors import Busy, Refused
from coinstack.domain.history import Action

ACTION = Action("certificate")
DAY = timedelta(days=1)
"""How long the calls are counted back, and how long the word of a service that it knows no certificate is taken."""


@dataclass(frozen=True)
class LookedUp:
    """What is known of a certificate: what became of the look-up, the coins that have it, and a preview where found."""

    slab: Slab
    known: tuple[int, ...] = ()
    import_id: int | None = None


@dataclass(frozen=True)
class _Found:
    """What the collection holds of a certificate, and what it takes to ask for it."""

    known: tuple[int, ...]
    told: Slab | None
    token: str | None
    calls: int


def look_up(service: str, number: str, services: Services) -> LookedUp:
    """A certificate by its number; a coin of the collection that has it is told first.

    What a service told before is a preview again. PCGS is asked where the owner has a token of it; no other service is
    asked here: its page comes by paste or as a file.

    Raises:
        Unavailable: PCGS did not answer.
        Unreadable: it refused the token, or its answer is none.
    """
    slab = services.houses.unasked(service, number)
    if slab.outcome is Outcome.INVALID:
        return LookedUp(slab)
    found = _found(slab, services)
    told = found.told or _asked(slab, found, services)
    if told.outcome is not Outcome.FOUND:
        return LookedUp(told, found.known)
    return LookedUp(told, found.known, importing_lots.from_slab(told, services))


def _found(slab: Slab, services: Services) -> _Found:
    coin: dict[str, Json] = {"certificates": [{"service": slab.service, "number": slab.number}]}
    piece = resemblance.piece(coin)
    wanted = keys.of_certificate(slab.service, slab.number)
    since = datetime.now(UTC) - DAY
    with services.unit_of_work() as uow:
        told = uow.slabs.get(slab.service, slab.number)
        if told is not None and told.outcome is not Outcome.FOUND and slab.service == PCGS:
            told = uow.slabs.get(slab.service, slab.number, since=since)  # it may have become one since
        return _Found(
            known=tuple(one.coin_id for one in uow.coins.like(piece) if wanted in one.certificates),
            told=told,
            token=settings.from_rows(uow.settings.all()).pcgs_token if slab.service == PCGS else None,
            calls=uow.tries.asked(PCGS_HOST, since=since) if slab.service == PCGS else 0,
        )


def _asked(slab: Slab, found: _Found, services: Services) -> Slab:
    """PCGS's word, kept where it has one; the slab as it was where nobody is asked."""
    if found.token is None:
        return slab
    if found.calls >= PCGS_CALLS_A_DAY:
        words = f"PCGS answers {PCGS_CALLS_A_DAY:,} times a day, and was asked as often. Try again tomorrow."
        return replace(slab, outcome=Outcome.RATE_LIMITED, message=words)
    try:
        told = services.web.certificate(slab.number, found.token)
    except Refused as refused:
        return replace(slab, message=f"{refused} {refused.hint or ''}".strip())
    except Busy as busy:
        return replace(slab, outcome=Outcome.RATE_LIMITED, message=str(busy))
    if told.outcome in (Outcome.FOUND, Outcome.NOT_FOUND):
        with services.unit_of_work() as uow:
            uow.slabs.keep(told, capture=None)
            uow.commit(ACTION)
    return told


def on_label(photo: bytes, services: Services) -> list[LookedUp]:
    """The certificates whose labels are in a photograph, by the barcode.

    Raises:
        Unreadable: it is no picture, or there is no label of a slab in it that could be read.
        Unavailable: PCGS did not answer.
    """
    return [look_up(label.service, label.number, services) for label in services.houses.labels(photo)]
