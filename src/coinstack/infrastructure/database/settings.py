"""Settings and tokens, as the use cases keep them."""

import json
from datetime import UTC, datetime

from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.orm import Session

from coinstack.domain.document import Json
from coinstack.domain.settings import Scope, Token
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.recording import move_data_version

_settings, _tokens = tables.settings, tables.tokens


def token_of(row: Row[tuple[object, ...]]) -> Token:
    """The token that a row of the table holds."""
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    return Token(
        id=found["id"],
        name=found["name"],
        ending=found["ending"],
        scopes=tuple(Scope(one) for one in found["scopes"]),
        created_at=found["created_at"],
        used_at=found["used_at"],
        revoked_at=found["revoked_at"],
    )


class SqlSettings:
    """What the owner set, as use cases keep and change it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> dict[str, Json]:
        """Every setting that is set."""
        rows = self._session.execute(select(_settings.c.name, _settings.c.value))
        return {name: json.loads(value) for name, value in rows}

    def put(self, name: str, value: Json) -> None:
        """Set one; None unsets it."""
        self._session.execute(delete(_settings).where(_settings.c.name == name))
        move_data_version(self._session.connection())
        if value is not None:
            said = {"name": name, "value": json.dumps(value, ensure_ascii=False), "changed_at": datetime.now(UTC)}
            self._session.execute(insert(_settings), said)

    def add_token(self, token: Token, digest: str) -> int:
        """Keep a new token by its digest; its number."""
        values = {
            "name": token.name,
            "digest": digest,
            "ending": token.ending,
            "scopes": tuple(scope.value for scope in token.scopes),
            "created_at": token.created_at,
        }
        return int(self._session.execute(insert(_tokens).returning(_tokens.c.id), values).scalar_one())

    def tokens(self) -> list[Token]:
        """All tokens, the latest first."""
        return [token for _, token in self.digests()]

    def digests(self) -> list[tuple[str, Token]]:
        """All tokens with their digests, the latest first."""
        rows = self._session.execute(select(_tokens).order_by(_tokens.c.id.desc()))
        return [(row.digest, token_of(row)) for row in rows]

    def save_token(self, token: Token) -> None:
        """Keep when it was used or revoked."""
        said = {"used_at": token.used_at, "revoked_at": token.revoked_at}
        self._session.execute(update(_tokens).where(_tokens.c.id == token.id), said)
