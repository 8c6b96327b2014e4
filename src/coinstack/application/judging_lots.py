"""What a lot's draft resembles in the collection, and previews held while they are changed."""

from collections.abc import Sequence

from coinstack.application.importing_rows import likeness
from coinstack.application.ports import UnitOfWork
from coinstack.domain import duplicates, resemblance, told
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict, NotFound
from coinstack.domain.history import Action
from coinstack.domain.imported import Document, KeptRow, Record, RowState, State
from coinstack.domain.indexing import Piece
from coinstack.domain.lot_preview import Preview, preview_from_json
from coinstack.domain.told import Told

SHOWN = 5  # likenesses of a coin
ACTION = Action("imported")


def row_of(number: int, draft: Told, like: list[Json]) -> KeptRow:
    """The row of a draft, where it is known what it resembles."""
    is_known = any(isinstance(one, dict) and (one.get("same_coin") or one.get("same_lot")) for one in like)
    state = RowState.DUPLICATE if is_known else RowState.DOUBTFUL if draft.doubtful else RowState.CLEAN
    return KeptRow(number, state, (), told.to_json(draft), like)


def judged(number: int, draft: Told, uow: UnitOfWork) -> KeptRow:
    """The row of a draft: what it is, and which coins of the collection it may be."""
    piece = resemblance.piece(draft.coin)
    of_lot = uow.lots.coins(piece.lot_key) if piece.lot_key else ()
    return row_of(number, draft, likely(piece, uow.coins.like(piece), of_lot))


def likely(piece: Piece, candidates: Sequence[Piece], of_lot: Sequence[int] = ()) -> list[Json]:
    """What the piece may be: every coin of the same lot or certificate first, then the same coin, then its type."""
    found = duplicates.rank(piece, candidates, limit=SHOWN)
    seen = {one.coin_id for one in found}
    found += [duplicates.compare(piece, one) for one in candidates if one.coin_id not in seen and _meets(piece, one)]
    compared = {one.coin_id for one in found}
    documents = [likeness(one, coin_id=one.coin_id) | {"same_lot": one.coin_id in of_lot} for one in found]
    documents += [_linked(coin_id) for coin_id in of_lot if coin_id not in compared]
    documents.sort(key=lambda one: (not one["same_lot"], not one["same_coin"]))
    return list(documents)


def _meets(piece: Piece, other: Piece) -> bool:
    """Whether both name the same lot or certificate."""
    is_lot = piece.lot_key is not None and piece.lot_key == other.lot_key
    return is_lot or bool(set(piece.certificates) & set(other.certificates))


def _linked(coin_id: int) -> Document:
    return {
        "coin_id": coin_id,
        "row": None,
        "score": 0.0,
        "same_coin": False,
        "same_type": False,
        "reasons": ["it came from this lot"],
        "evidence": [],
        "same_lot": True,
    }


def rejudged(number: int, uow: UnitOfWork) -> int:
    """Compare the rows that are still open with the collection as it is now; the import's number."""
    rows = [row for row in uow.imports.rows(number) if row.coin_id is None]
    uow.imports.change_readings(number, [judged(row.row, told.from_json(row.reading), uow) for row in rows])
    return number


def opened(import_id: int, uow: UnitOfWork) -> tuple[Record, Preview]:
    """The preview, held until the transaction ends.

    Raises:
        NotFound: there is no such preview.
        Conflict: it was taken back.
    """
    record = uow.imports.hold(import_id)
    if record.preview is None:
        raise NotFound(f"There is no preview {import_id}.")
    if record.state not in {State.READY, State.CONFIRMED}:
        raise Conflict("The import of this lot was taken back. Paste it again.")
    return record, preview_from_json(record.preview)


def open_row(record: Record, row: int, uow: UnitOfWork) -> KeptRow:
    """The row of a preview that has not become a coin.

    Raises:
        NotFound: there is no such row.
        Conflict: it became a coin.
    """
    found = next(iter(uow.imports.some_rows(record.id, [row])), None)
    if found is None:
        raise NotFound(f"The preview has no coin {row}.")
    if found.coin_id is not None:
        raise Conflict(f"This has become coin {found.coin_id} already. Change it there.")
    return found
