"""The lots that these tests import, and how what became of them is looked at."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from coinstack.application.ports import PageLot, Services
from coinstack.domain.coin import Coin
from coinstack.domain.imported import KeptRow, Record
from coinstack.domain.lot import Lot, Outcome, Picture, PriceBasis
from coinstack.domain.lot_preview import Preview, preview_from_json
from coinstack.domain.money import Money
from tests.application.lots.stand_ins import OneHouse

HADRIAN = (
    "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g, 7h). Rome mint. Struck AD 119-122. "
    "IMP CAESAR TRAIAN HADRIANVS AVG, laureate bust right, drapery on far shoulder / P M TR P COS III, Roma seated "
    "left on cuirass, holding Victory and spear. RIC II 77; RSC 1108. Good Very Fine. "
    "Ex Gorny & Mosch 133 (11 October 2004), lot 442."
)
FAUSTINA = (
    "Diva Faustina Senior. Died AD 140/1. AR Denarius (17mm, 3.12 g, 6h). Rome mint. Struck under Antoninus Pius. "
    "DIVA FAVSTINA, draped bust right / AETERNITAS, Juno standing left, raising hand and holding scepter. "
    "RIC III 344. VF."
)
LOT_URL = "https://www.biddr.com/auctions/leu/browse?a=1234&l=56789"


def looked(import_id: int, services: Services) -> tuple[Record, Preview, list[KeptRow]]:
    """The preview as it is kept."""
    with services.unit_of_work() as uow:
        record = uow.imports.get(import_id)
        return record, preview_from_json(record.preview or {}), uow.imports.rows(import_id)


def coin_of(coin_id: int | None, services: Services) -> Coin:
    """The coin."""
    with services.unit_of_work() as uow:
        return uow.coins.get(coin_id or 0)


def living(services: Services, ids: range = range(1, 50)) -> list[int]:
    """The coins that are not in the trash."""
    with services.unit_of_work() as uow:
        return [coin.id or 0 for coin in uow.coins.get_many(list(ids)) if coin.trashed_at is None]


def lot(text: str = HADRIAN) -> Lot:
    """A lot of the house, sold."""
    return Lot(
        house="biddr",
        sub_house="Leu",
        extractor="biddr",
        extractor_version=1,
        text=text,
        key="biddr/1234/56789",
        url=LOT_URL,
        outcome=Outcome.SOLD,
        basis=PriceBasis.HAMMER,
        price=Money(Decimal(400), "CHF"),
        sale_date=date(2022, 5, 15),
    )


def with_page(services: Services, lots: Mapping[bytes, list[PageLot]]) -> Services:
    """The services, where the house's pages tell of these lots."""
    return replace(services, houses=OneHouse(dict(lots)))


def with_pictures(**bytes_of: bytes) -> PageLot:
    """A lot whose page brings along pictures, by name."""
    named = {f"https://www.biddr.com/{name}.jpg": data for name, data in bytes_of.items()}
    return PageLot(replace(lot(), pictures=tuple(Picture(url) for url in named)), named)
