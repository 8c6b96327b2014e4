"""The composition root: the one place where everything is wired."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from coinstack.application.ports import Revise, Services
from coinstack.domain.catalog import Kind
from coinstack.domain.coin import Coin
from coinstack.infrastructure import spreadsheets
from coinstack.infrastructure.catalogs.services import LiveCatalog
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.catalogs.sources import CatalogSources
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.database import bulk, migrating, revising
from coinstack.infrastructure.database.enriching import SqlSynonyms
from coinstack.infrastructure.database.queries.settings import preferences
from coinstack.infrastructure.database.session import Turnstile, connect
from coinstack.infrastructure.database.unit_of_work import SqlHistory, SqlUnitOfWork
from coinstack.infrastructure.folder import Captures, Claims, DataFolder
from coinstack.infrastructure.house_pages import HousePages
from coinstack.infrastructure.outside import Outside, SqlDiary
from coinstack.infrastructure.photos import Photos
from coinstack.infrastructure.rates import EcbHistory

if TYPE_CHECKING:
    from coinstack.infrastructure.connections import Network
    from coinstack.infrastructure.manners import Pace


@dataclass(frozen=True)
class Wired:
    """What the server, the CLI and the tests start from."""

    settings: Settings
    folder: DataFolder
    engine: Engine
    photos: Photos
    services: Services
    catalog: Shelf

    def close(self) -> None:
        """Let go of the database and the catalog."""
        self.engine.dispose()
        self.catalog.close()


def wire(settings: Settings, *, network: "Network | None" = None, pace: "Pace | None" = None) -> Wired:
    """Open the data folder, bring the database to this version (a copy is made first), and wire the services.

    `network` and `pace` are for tests, which lead the way out to a stand-in of the houses.

    Raises:
        Unavailable: the folder or the database cannot be opened or written.
        Unsupported: the database is of a newer version; it is left as it is.
    """
    folder = DataFolder(settings.data)
    folder.prepare()
    engine = connect(settings.database_url or f"sqlite:///{folder.database}")
    migrating.prepare(engine, backups=folder.root / "backups")
    turnstile = Turnstile()
    photos = Photos(folder)
    captures = Captures(folder)
    catalog = Shelf(folder.catalog)

    def unit_of_work() -> SqlUnitOfWork:
        return SqlUnitOfWork(engine, turnstile)

    def passing() -> SqlUnitOfWork:
        return SqlUnitOfWork(engine, turnstile, lasting=False)

    def revise(coin_ids: Sequence[int], change: Revise) -> revising.Revision:
        with engine.connect() as connection:
            return revising.prepare(connection, coin_ids, change)

    def read(coin_ids: Sequence[int]) -> Iterator[Coin]:
        with engine.connect() as connection:
            yield from revising.read(connection, coin_ids)

    def synonyms() -> dict[tuple[Kind, str], str | None]:
        with Session(engine) as session:
            return SqlSynonyms(session).all()

    @contextmanager
    def past() -> Iterator[SqlHistory]:
        with Session(engine) as session:
            yield SqlHistory(session)

    def allowed(house: str) -> bool | None:
        with engine.connect() as connection:
            return preferences(connection).net.said_of(house)

    outside = Outside(SqlDiary(engine, captures, passing), allowed, network=network, pace=pace)
    services = Services(
        unit_of_work=unit_of_work,
        passing=passing,
        prepare=lambda coins: bulk.prepare(engine.dialect, coins),
        revise=revise,
        read=read,
        synonyms=synonyms,
        past=past,
        captures=captures,
        claims=Claims(folder),
        photos=photos,
        workbooks=spreadsheets,
        houses=HousePages(),
        web=outside,
        rates=EcbHistory(),
        catalog=catalog,
        catalog_sources=CatalogSources(folder.catalog, outside),
        live=LiveCatalog(outside),
    )
    return Wired(settings=settings, folder=folder, engine=engine, photos=photos, services=services, catalog=catalog)
