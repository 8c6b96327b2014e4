"""Likeness: what the candidates and scores of one coin cost, and whether coins told anew are known again."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks import gen_coins
from benchmarks.bare import Bare
from benchmarks.figures import Figure, of_cost
from benchmarks.loading import made
from benchmarks.measuring import ROUNDS, Cost, bare
from coinstack.domain import duplicates, indexing
from coinstack.domain.indexing import Piece
from coinstack.infrastructure import config, main
from tests.redescribing import retold

ASKED = 300
TOLD = 10_000
SEED = 11
SHOWN = 50


def cost(data: Path, size: int) -> Figure:
    """Candidates from the database and their scores, in this process, for coins told by another house."""
    wired = main.wire(config.read({}, data=data))
    pieces = [piece for _, piece in told(min(ASKED, size))]
    measured, under = Cost("duplicates: candidates and scores of one coin"), Bare(data / "collection.sqlite")
    candidates = 0
    with wired.services.unit_of_work() as uow:
        coming = iter(pieces * 2)

        def one() -> None:
            nonlocal candidates
            piece = next(coming)
            found = uow.coins.like(piece)
            candidates += len(found)
            duplicates.rank(piece, found)

        each = len(pieces) // ROUNDS
        for _ in range(each):
            one()
        candidates = 0
        for start in range(0, each * ROUNDS, each):
            measured.cpu.append(bare(one, times=each))
            blocks = iter([under.block(piece) for piece in pieces[start : start + each]])
            measured.bare.append(bare(lambda blocks=blocks: next(blocks)(), times=each))  # type: ignore[misc] # bound now
    wired.close()
    under.close()
    measured.note = f"{candidates / (each * ROUNDS):.0f} candidates on average"
    measured.wall = [0.0]
    figure = of_cost(size, measured, 4.0)
    return Figure(figure.size, figure.name, figure.value, figure.unit, figure.must, bare=figure.bare, note=figure.note)


def recall(data: Path, size: int) -> Iterator[Figure]:
    """Of the coins told anew, how many are called the same as themselves, and how many as any other."""
    wired = main.wire(config.read({}, data=data))
    count = min(TOLD, size)
    known = mistaken = 0
    with wired.services.unit_of_work() as uow:
        for coin_id, piece in told(count):
            ranked = duplicates.rank(piece, uow.coins.like(piece), limit=SHOWN)
            same = {one.coin_id for one in ranked if one.same_coin}
            known += coin_id in same
            mistaken += bool(same - {coin_id})
    wired.close()
    name = f"{count:,} coins told anew"
    yield Figure(size, f"{name}: known again", known / count * 100, "%", 98.0, side="least")
    yield Figure(size, f"{name}: another coin called the same", mistaken / count * 100, "%", 1.0)


def told(count: int) -> Iterator[tuple[int, Piece]]:
    """The first coins of the generator as another house tells them, each with its id in the collection."""
    for number, row in enumerate(gen_coins.coins(count), start=1):
        coin = made(row)
        coin.id = number
        yield number, indexing.piece(retold(coin, seed=SEED))
