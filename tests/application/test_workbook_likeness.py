"""The owner's workbook holds no coin twice, and nobody says that it does."""

from itertools import combinations
from pathlib import Path

import pytest

from coinstack.domain import duplicates, indexing
from coinstack.domain.indexing import Piece
from coinstack.infrastructure import cli_import, config
from coinstack.infrastructure.main import wire
from tests.shared import shared


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> list[Piece]:
    wired = wire(config.read({}, data=Path(tmp_path_factory.mktemp("workbook"))))
    file = shared("data/v1/collection-v1.xlsx")
    cli_import.run(wired.services, file, currency=None, sheet=None, mapping=None, dry_run=False, as_json=True)
    with wired.services.unit_of_work() as uow:
        coins = uow.coins.get_many(range(1, 200))
    wired.close()
    return [indexing.piece(coin) for coin in coins]


def test_no_two_of_the_110_coins_are_called_the_same(pieces: list[Piece]) -> None:
    assert len(pieces) == 110
    # Their numbers would tell them apart at once: the coins themselves are asked.
    nameless = [piece._replace(number=None) for piece in pieces]
    alarms = [(a.coin_id, b.coin_id) for a, b in combinations(nameless, 2) if duplicates.compare(a, b).same_coin]
    assert alarms == []


def test_each_of_them_told_once_more_is_itself_and_no_other(pieces: list[Piece]) -> None:
    for piece in pieces:
        like = duplicates.rank(piece._replace(coin_id=0), pieces)
        assert [one.coin_id for one in like if one.same_coin] == [piece.coin_id]
