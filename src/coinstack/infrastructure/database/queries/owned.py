"""Which coins of the collection are of which types."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, select

from coinstack.infrastructure.database.tables import cards, children, coins

AT_ONCE = 500  # values in one statement


class OwnedCoin(msgspec.Struct, frozen=True):
    """A coin by its id, its title as shown, and the owner's number of it."""

    coin_id: int
    title: str
    number: str | None


class _Card(msgspec.Struct):
    title: str


def of_types(connection: Connection, uris: Sequence[str]) -> dict[str, list[OwnedCoin]]:
    """The coins cited as those types, by the type's address; none of the trash."""
    cited = children["citations"].c
    found: dict[str, list[OwnedCoin]] = {}
    for start in range(0, len(uris), AT_ONCE):
        query = (
            select(cited.type_uri, coins.c.id, coins.c.number, cards.c.body)
            .join(coins, coins.c.id == cited.coin_id)
            .join(cards, cards.c.coin_id == coins.c.id)
            .where(cited.type_uri.in_(uris[start : start + AT_ONCE]), coins.c.trashed_at.is_(None))
            .distinct()
            .order_by(coins.c.id)
        )
        for uri, coin_id, number, body in connection.execute(query):
            title = msgspec.json.decode(f"{{{body}", type=_Card).title
            found.setdefault(uri, []).append(OwnedCoin(coin_id, title, number))
    return found
