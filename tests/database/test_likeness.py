"""The block of pieces that may be one coin comes from indexes, and is the same on both databases."""

from dataclasses import replace
from decimal import Decimal

import pytest

from benchmarks import loading
from coinstack.domain import indexing
from coinstack.domain.coin import Acquisition, Certificate, Citation, Coin, Description
from coinstack.domain.history import Action
from coinstack.domain.indexing import Piece
from coinstack.domain.vocabulary import Metal
from tests.database.conftest import WHEN, Database


def like(database: Database, piece: Piece) -> list[int]:
    with database.write() as uow:
        return sorted(found.coin_id for found in uow.coins.like(piece))


def denarius(weight: str | None, **other: object) -> Coin:
    said = Description(
        issuer="Trajan",
        metal=Metal.SILVER,
        weight_g=None if weight is None else Decimal(weight),
        diameter_mm=Decimal(18),
    )
    return Coin(said, **other)  # type: ignore[arg-type] # fields of the coin by name


@pytest.fixture
def filled(database: Database) -> Database:
    database.add(
        denarius("3.41", number="7"),
        denarius("3.50"),
        denarius("3.70"),
        denarius(None, acquisition=Acquisition(lot_key="cng/114/7")),
        denarius("9.99", certificates=[Certificate("NGC", "4682903-012")]),
        denarius("9.99", citations=[Citation("RIC II 128", type_key="RIC II 128")]),
        Coin(Description(issuer="Hadrian", metal=Metal.SILVER, weight_g=Decimal("3.41"))),
    )
    return database


def test_pieces_of_the_ruler_and_metal_near_in_weight_are_in_the_block(filled: Database) -> None:
    assert like(filled, indexing.piece(denarius("3.45"))) == [1, 2]


def test_pieces_near_in_size_are_where_there_is_no_weight(filled: Database) -> None:
    assert like(filled, indexing.piece(denarius(None))) == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("found", "coin"),
    [
        ([1], Coin(number="7")),
        ([4], Coin(acquisition=Acquisition(lot_key="cng/114/7"))),
        ([5], Coin(certificates=[Certificate("ngc", " 4682903-012")])),
        ([6], Coin(citations=[Citation("RIC 128", type_key="RIC II 128")])),
        ([], Coin()),
    ],
)
def test_a_shared_number_lot_certificate_or_type_is_enough(filled: Database, found: list[int], coin: Coin) -> None:
    assert like(filled, indexing.piece(coin)) == found


def test_neither_the_coin_itself_nor_the_trash_is_in_the_block(filled: Database) -> None:
    with filled.write() as uow:
        itself = indexing.piece(uow.coins.get(1))
        uow.coins.move({2: (None, WHEN)}, Action("trashed"))
        uow.commit(Action("trashed"))
    assert like(filled, itself) == []


def test_a_piece_read_from_the_block_is_the_piece_of_its_coin(database: Database) -> None:
    coins = list(loading.coins(30))
    ids = database.add(*coins)
    with database.write() as uow:
        for coin_id, coin in zip(ids, coins, strict=True):
            mine = indexing.piece(coin)
            block = uow.coins.like(replace_id(mine, 0))
            assert replace_id(mine, coin_id) in block


def test_many_at_once_find_what_each_finds(database: Database) -> None:
    coins = list(loading.coins(60))
    database.add(*coins)
    pieces = [replace_id(indexing.piece(coin), 0) for coin in coins]
    with database.write() as uow:
        together = uow.coins.like_many(pieces)
        for place, (piece, block) in enumerate(zip(pieces, together, strict=True), start=1):
            assert place in {one.coin_id for one in block}
            near = {one.coin_id for one in uow.coins.like(piece._replace(type_keys=()))}
            assert near == {one.coin_id for one in block}


def test_a_block_is_never_larger_than_two_hundred(database: Database) -> None:
    one = denarius("3.41", number="7")
    database.add(*(replace(one, citations=[Citation("RIC 1", type_key="RIC 1")]) for _ in range(300)))
    with database.write() as uow:
        assert len(uow.coins.like(indexing.piece(one)._replace(type_keys=("RIC 1",)))) <= 200


def replace_id(piece: Piece, coin_id: int) -> Piece:
    return piece._replace(coin_id=coin_id)
