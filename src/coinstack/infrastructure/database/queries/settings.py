"""Settings and tokens as they are read, without a writer's turn."""

import json

from sqlalchemy import Connection, select

from coinstack.application import settings
from coinstack.domain.document import Json
from coinstack.domain.settings import Preferences, Token
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.settings import token_of


def preferences(connection: Connection) -> Preferences:
    """What the owner set."""
    kept: dict[str, Json] = {
        name: json.loads(value)
        for name, value in connection.execute(select(tables.settings.c.name, tables.settings.c.value))
    }
    return settings.from_rows(kept)


def tokens(connection: Connection) -> list[Token]:
    """All tokens, the latest first."""
    return [token_of(row) for row in connection.execute(select(tables.tokens).order_by(tables.tokens.c.id.desc()))]
