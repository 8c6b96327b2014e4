"""The composition root: the one place where everything is wired."""

from dataclasses import dataclass

from sqlalchemy import Engine

from coinstack.application.ports import Services
from coinstack.infrastructure import spreadsheets
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.database import bulk, migrating
from coinstack.infrastructure.database.session import Turnstile, connect
from coinstack.infrastructure.database.unit_of_work import SqlUnitOfWork
from coinstack.infrastructure.folder import Captures, DataFolder
from coinstack.infrastructure.photos import Photos


@dataclass(frozen=True)
class Wired:
    """What the server, the CLI and the tests start from."""

    settings: Settings
    folder: DataFolder
    engine: Engine
    photos: Photos
    services: Services

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()


def wire(settings: Settings) -> Wired:
    """Open the data folder, bring the database to this version (a copy is made first), and wire the services.

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
    services = Services(
        unit_of_work=lambda: SqlUnitOfWork(engine, turnstile),
        prepare=lambda coins: bulk.prepare(engine.dialect, coins),
        captures=Captures(folder),
        photos=photos,
        workbooks=spreadsheets,
    )
    return Wired(settings=settings, folder=folder, engine=engine, photos=photos, services=services)
