"""Pieces that may be this very coin: a block of at most two hundred, from indexes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from coinstack.domain.indexing import Piece
from coinstack.infrastructure.database.derived import BETWEEN
from coinstack.infrastructure.database.rows import fetched

MOST = 200
WEIGHT_MG = 150
"""Another house's scale, and rounding to a tenth of a gram."""
DIAMETER_HMM = 100
NEAREST = 60
NEAREST_OF_MANY = 30
NAMED = 40
AT_ONCE = 500  # values in one statement

COLUMNS = ", ".join(f"p.{name}" for name in Piece._fields)


def like(connection: Connection, piece: Piece) -> list[Piece]:
    """At most 200 pieces of the collection that may be this one; not the piece itself, nothing from the trash."""
    found: dict[int, Piece] = {}
    for sql, given in _blocks(piece):
        if len(found) >= MOST:
            break
        text = f"SELECT {COLUMNS} FROM pieces p {sql}"
        if connection.dialect.name == "postgresql":
            text = text.replace("?", "%s")
        for row in connection.exec_driver_sql(text, given):
            if row[0] != piece.coin_id:
                found.setdefault(row[0], _piece(tuple(row)))
    return list(found.values())[:MOST]


def like_many(connection: Connection, pieces: Sequence[Piece]) -> list[list[Piece]]:
    """`like` for each of many: each block is read once for all that need it.

    Best given all pieces of a ruler together. Where there are very many of one weight, fewer of them are looked at.
    """
    if not pieces or connection.exec_driver_sql("SELECT 1 FROM pieces LIMIT 1").first() is None:
        return [[] for _ in pieces]
    named = _Named(connection, pieces)
    groups: dict[tuple[str | None, str | None], list[Piece]] = {}
    for piece in pieces:
        groups.setdefault((piece.issuer, piece.metal), []).append(piece)
    near = {kin: _Group(connection, kin, members) for kin, members in groups.items()}
    return [_together(piece, named.of(piece), near[piece.issuer, piece.metal].of(piece)) for piece in pieces]


def _together(piece: Piece, *blocks: Iterable[Piece]) -> list[Piece]:
    found = {other.coin_id: other for block in blocks for other in block if other.coin_id != piece.coin_id}
    return list(found.values())[:MOST]


def _fetched(connection: Connection, sql: str, given: tuple[str | int | bool, ...]) -> list[Piece]:
    text = f"SELECT {COLUMNS} FROM pieces p {sql}"
    if connection.dialect.name == "postgresql":
        text = text.replace("?", "%s")
    return [_piece(row) for row in fetched(connection, text, given)]


class _Named:
    """Pieces that share a certificate, a lot or the owner's number with any of many."""

    def __init__(self, connection: Connection, pieces: Sequence[Piece]) -> None:
        self._found: dict[tuple[str, str], list[Piece]] = {}
        wanted = {key for piece in pieces for key in _names(piece)}
        for column in ("lot_key", "number"):
            values = sorted(value for name, value in wanted if name == column)
            for part in _parts(values):
                where = f"WHERE p.{column} IN ({', '.join('?' * len(part))}) AND p.trashed = ?"
                for piece in _fetched(connection, where, (*part, False)):
                    self._found.setdefault((column, str(getattr(piece, column))), []).append(piece)
        for part in _parts(sorted(value for name, value in wanted if name == "certificate")):
            join = "JOIN listing_terms t ON t.coin_id = p.coin_id WHERE t.facet = ? AND t.value IN"
            where = f"{join} ({', '.join('?' * len(part))}) AND p.trashed = ?"
            for piece in _fetched(connection, where, ("certificate", *part, False)):
                for one in piece.certificates:
                    self._found.setdefault(("certificate", one), []).append(piece)

    def of(self, piece: Piece) -> Iterator[Piece]:
        """Those that share one with this piece."""
        for key in _names(piece):
            yield from self._found.get(key, [])[:NAMED]


def _names(piece: Piece) -> Iterator[tuple[str, str]]:
    yield from (("certificate", one) for one in piece.certificates)
    for column in ("lot_key", "number"):
        if value := getattr(piece, column):
            yield column, value


def _parts(values: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), AT_ONCE):
        yield values[start : start + AT_ONCE]


class _Group:
    """Pieces of one ruler and metal, in order of weight and in order of size."""

    def __init__(self, connection: Connection, kin: tuple[str | None, str | None], members: Sequence[Piece]) -> None:
        self._by_weight = self._sorted(connection, kin, [m.weight_mg for m in members], "weight_mg", WEIGHT_MG)
        sizes = [m.diameter_hmm for m in members if m.weight_mg is None]
        self._by_size = self._sorted(connection, kin, sizes, "diameter_hmm", DIAMETER_HMM)

    @staticmethod
    def _sorted(
        connection: Connection, kin: tuple[str | None, str | None], given: Sequence[int | None], column: str, apart: int
    ) -> tuple[list[int], list[Piece]]:
        issuer, metal = kin
        values = [value for value in given if value is not None]
        if not values or issuer is None or metal is None:
            return [], []
        where = (
            f"WHERE p.issuer = ? AND p.metal = ? AND p.{column} BETWEEN ? AND ? AND p.trashed = ? ORDER BY p.{column}"
        )
        pieces = _fetched(connection, where, (issuer, metal, min(values) - apart, max(values) + apart, False))
        return [getattr(piece, column) for piece in pieces], pieces

    def of(self, piece: Piece) -> list[Piece]:
        """The nearest in weight, or in size where there is no weight."""
        value, apart, (values, pieces) = piece.weight_mg, WEIGHT_MG, self._by_weight
        if value is None:
            value, apart, (values, pieces) = piece.diameter_hmm, DIAMETER_HMM, self._by_size
        if value is None or not pieces:
            return []
        at = bisect_left(values, value)
        low = max(bisect_left(values, value - apart), at - NEAREST_OF_MANY)
        return pieces[low : min(bisect_right(values, value + apart), at + NEAREST_OF_MANY)]


def _piece(row: Sequence[object]) -> Piece:
    *plain, certificates, type_keys = row
    return Piece._make((*plain, _listed(certificates), _listed(type_keys)))


def _listed(text: object) -> tuple[str, ...]:
    return tuple(str(text).split(BETWEEN)) if text else ()


Block = tuple[str, tuple[str | int | bool, ...]]


def _blocks(piece: Piece) -> list[Block]:
    """The narrowest first."""
    term = "JOIN listing_terms t ON t.coin_id = p.coin_id WHERE t.facet = ? AND t.value = ? AND p.trashed = ? LIMIT 60"
    named = (("certificate", piece.certificates), ("type", piece.type_keys))
    blocks: list[Block] = [(term, (facet, value, False)) for facet, values in named for value in values]
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
