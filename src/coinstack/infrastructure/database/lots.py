"""Lot records, and the coins of the collection that they tell of."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import CompoundSelect, Row, delete, insert, select
from sqlalchemy.dialects.postgresql import insert as insert_on_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_on_sqlite
from sqlalchemy.orm import Session

from coinstack.domain.coin import new_uid
from coinstack.domain.lot import KeptLot, Lot, Outcome, PriceBasis, from_json, to_json
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.database.imports import dump
from coinstack.infrastructure.database.recording import move_data_version

_lots, _links = tables.lots, tables.lot_coins
_PLAIN = (
    "key", "house", "sub_house", "sale", "sale_id", "lot_number", "sale_date", "sale_date_text", "estimate_low",
    "estimate_high", "starting_price", "price", "premium_rate", "title", "text", "url", "extractor",
    "extractor_version", "coins",
)  # fmt: skip
_LISTED = {"printed_references": "references", "pictures": "pictures", "seller": "seller", "warnings": "warnings"}


class SqlLots:
    """The lots, as use cases keep and link them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, lot: Lot, *, capture: str | None, captured_at: datetime) -> int:
        """Keep the lot; one with that key is brought to what its page says now. Its number."""
        values = _values(lot) | {"capture": capture, "captured_at": captured_at}
        is_postgresql = self._session.get_bind().dialect.name == "postgresql"
        statement = (insert_on_postgresql if is_postgresql else insert_on_sqlite)(_lots).values(
            values | {"uid": new_uid()}
        )
        if lot.key is not None:
            statement = statement.on_conflict_do_update(index_elements=[_lots.c.key], set_=values)
        move_data_version(self._session.connection())
        return int(self._session.execute(statement.returning(_lots.c.id)).scalar_one())

    def known(self, key: str) -> KeptLot | None:
        """The record of the lot with that key, with its coins outside the trash."""
        row = self._session.execute(select(_lots).where(_lots.c.key == key)).first()
        if row is None:
            return None
        coins = (
            select(_links.c.coin_id)
            .join(tables.coins, tables.coins.c.id == _links.c.coin_id)
            .where(_links.c.lot_id == row.id, tables.coins.c.trashed_at.is_(None))
            .order_by(_links.c.coin_id)
        )
        return KeptLot(row.id, _lot(row), row.capture, row.captured_at, tuple(self._session.scalars(coins)))

    def link(self, lot_id: int, coin_id: int) -> None:
        """The lot is of that coin."""
        known = select(_links.c.coin_id).where(_links.c.lot_id == lot_id, _links.c.coin_id == coin_id)
        if self._session.execute(known).first() is None:
            self._session.execute(insert(_links), {"lot_id": lot_id, "coin_id": coin_id})

    def unlink(self, lot_id: int, coin_ids: Sequence[int]) -> None:
        """The lot is not of those coins."""
        self._session.execute(delete(_links).where(_links.c.lot_id == lot_id, _links.c.coin_id.in_(coin_ids)))

    def coins(self, key: str) -> list[int]:
        """The coins outside the trash that came from the lot with that key, or are linked to it."""
        return sorted(self._session.scalars(coins_query(key)))


def coins_query(key: str) -> CompoundSelect[tuple[int]]:
    """The coins outside the trash that came from the lot with that key, or are linked to it."""
    pieces, coins = tables.pieces.c, tables.coins.c
    bought = select(pieces.coin_id).where(pieces.lot_key == key, pieces.trashed.is_(False))
    linked = (
        select(_links.c.coin_id)
        .join(_lots, _lots.c.id == _links.c.lot_id)
        .join(tables.coins, coins.id == _links.c.coin_id)
        .where(_lots.c.key == key, coins.trashed_at.is_(None))
    )
    return bought.union(linked)


def _values(lot: Lot) -> dict[str, object]:
    document = to_json(lot)
    return (
        {name: getattr(lot, name) for name in _PLAIN}
        | {"basis": lot.basis.value, "outcome": lot.outcome.value}
        | {column: dump(document[name]) for column, name in _LISTED.items()}
    )


def _lot(row: Row[tuple[object, ...]]) -> Lot:
    found = row._mapping  # noqa: SLF001 -- SQLAlchemy's public name for a row as a mapping
    listed = {name: json.loads(found[column]) for column, name in _LISTED.items()}
    lists = from_json({"house": "", "text": "", "extractor": "", **listed})
    return replace(
        lists,
        **{name: found[name] for name in _PLAIN},
        basis=PriceBasis(found["basis"]),
        outcome=Outcome(found["outcome"]),
    )
