"""What coins like one weigh: specimens of the type, else of its issuers and denomination, else the owner's own."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from coinstack.domain import weights
from coinstack.domain.catalog import CatalogType
from coinstack.domain.comparison_fields import Authorities, said
from coinstack.domain.indexing import Piece
from coinstack.domain.weights import ENOUGH, Distribution
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.database import tables


@dataclass(frozen=True)
class Weighed:
    """The distribution, and in words what was weighed."""

    known: Distribution
    group: str


def weighed(of: CatalogType, mine: Piece, names: Authorities, shelf: Shelf, connection: Connection) -> Weighed | None:
    """The specimens that most closely are like the coin, and at least eight; else whatever there is."""
    found = [
        (weights.distribution(shelf.weights(type_uri=of.uri)), "specimens of this type"),
        _group(of, names, shelf),
        (weights.distribution(_own(mine, connection)), "of your own coins of this issuer and denomination"),
    ]
    known = [Weighed(one, group) for one, group in found if one is not None]
    return next((one for one in known if one.known.n >= ENOUGH), next(iter(known), None))


def _group(of: CatalogType, names: Authorities, shelf: Shelf) -> tuple[Distribution | None, str]:
    issuers, denominations = said((*of.authorities, *of.issuers)), said(of.denominations)
    if not issuers or not denominations:
        return None, ""
    group = f"specimens of {names.label(issuers[0])}, {names.label(denominations[0])}"
    return weights.distribution(shelf.weights(issuers, denominations[0])), group


def _own(mine: Piece, connection: Connection) -> list[int]:
    """The owner's other coins of that issuer and denomination."""
    piece = tables.pieces.c
    if mine.issuer is None or mine.denomination is None:
        return []
    query = select(piece.weight_mg).where(
        piece.issuer == mine.issuer,
        piece.denomination == mine.denomination,
        piece.metal == mine.metal,
        piece.weight_mg.is_not(None),
        piece.trashed.is_(False),
        piece.coin_id != mine.coin_id,
    )
    return [int(weight) for weight in connection.scalars(query)]
