"""Pieces that may be this very coin: a block of at most two hundred, from indexes."""

from collections.abc import Sequence

from sqlalchemy import Connection

from coinstack.domain.indexing import Piece
from coinstack.infrastructure.database.types import read_words

MOST = 200
WEIGHT_MG = 150
"""Another house's scale, and rounding to a tenth of a gram."""
DIAMETER_HMM = 100
NEAREST = 60

COLUMNS = ", ".join(f"p.{name}" for name in Piece._fields)


def like(connection: Connection, piece: Piece) -> list[Piece]:
    """At most 200 pieces of the collection that may be this one; not the piece itself, nothing from the trash."""
    found: dict[int, Piece] = {}
    for sql, given in _blocks(piece):
        if len(found) >= MOST:
            break
        text = f"SELECT {COLUMNS} FROM pieces p {sql}"  # noqa: S608 -- texts of this module
        if connection.dialect.name == "postgresql":
            text = text.replace("?", "%s")
        for row in connection.exec_driver_sql(text, given):
            if row[0] != piece.coin_id:
                found.setdefault(row[0], _piece(tuple(row)))
    return list(found.values())[:MOST]


def like_many(connection: Connection, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """`like` for each."""
    return [like(connection, piece) for piece in pieces]


def _piece(row: Sequence[object]) -> Piece:
    return Piece._make((*row[:-2], read_words(str(row[-2])), read_words(str(row[-1]))))


Block = tuple[str, tuple[str | int | bool, ...]]


def _blocks(piece: Piece) -> list[Block]:
    """The narrowest first."""
    blocks: list[Block] = []
    for facet, values in (("certificate", piece.certificates), ("type", piece.type_keys)):
        for value in values:
            blocks.append(
                (
                    "JOIN listing_terms t ON t.coin_id = p.coin_id WHERE t.facet = ? AND t.value = ? AND p.trashed = ? LIMIT 60",
                    (facet, value, False),
                )
            )
    for column in ("lot_key", "number"):
        value = getattr(piece, column)
        if value:
            blocks.append((f"WHERE p.{column} = ? AND p.trashed = ? LIMIT 40", (value, False)))
    return blocks + _near(piece)


def _near(piece: Piece) -> list[Block]:
    """Pieces of the same ruler and metal, nearest in weight, or in size where there is no weight."""
    if piece.issuer is None or piece.metal is None:
        return []
    column, value, tolerance = "weight_mg", piece.weight_mg, WEIGHT_MG
    if value is None:
        column, value, tolerance = "diameter_hmm", piece.diameter_hmm, DIAMETER_HMM
    if value is None:
        return []
    same = "WHERE p.issuer = ? AND p.metal = ?"
    kin = (piece.issuer, piece.metal)
    return [
        (
            f"{same} AND p.{column} >= ? AND p.{column} <= ? AND p.trashed = ? ORDER BY p.{column} LIMIT {NEAREST}",
            (*kin, value, value + tolerance, False),
        ),
        (
            f"{same} AND p.{column} < ? AND p.{column} >= ? AND p.trashed = ? ORDER BY p.{column} DESC LIMIT {NEAREST}",
            (*kin, value, value - tolerance, False),
        ),
    ]
