"""The same coin, or only another of its type."""

from collections import defaultdict

import pytest

from coinstack.domain import duplicates, indexing
from coinstack.domain.indexing import Piece
from tests.redescribing import collection, retold

CARACALLA = Piece(
    coin_id=1, number=None, lot_key=None, category="roman_imperial", issuer="caracalla", denomination="denarius",
    mint="rome", metal="silver", year_from=213, year_to=217, weight_mg=2970, diameter_hmm=2100, die_axis_h=6,
    obverse_legend="antoninvspivsavggerm", reverse_legend="vicparthicae",
    obverse_design="Laureate head right", reverse_design="Victory seated right on cuirass, inscribing shield",
    grade=None, certificates=(), type_keys=("ric iv.1 caracalla 299e",),
)  # fmt: skip


def like(**changed: object) -> duplicates.Likeness:
    return duplicates.compare(CARACALLA, CARACALLA._replace(coin_id=2, **changed))  # type: ignore[arg-type] # given by each case


SAME = {
    "another house's scale, a turned axis": {"weight_mg": 2930, "die_axis_h": 7},
    "rounded to a tenth and a millimetre": {"weight_mg": 3000, "diameter_hmm": 2100},
    "the certificate, though worded anew": {
        "certificates": ("ngc 4682903-012",), "weight_mg": None, "diameter_hmm": None, "type_keys": (), "mint": None,
    },
    "its legend abbreviated": {"obverse_legend": "antoninvspivsavg"},
    "no reference given": {"type_keys": ()},
    "an ANS weight to the milligram": {"weight_mg": 2971},
}  # fmt: skip
OTHER = {
    "another reverse (two coins of one size and weight)": {
        "reverse_legend": "marsvictor", "reverse_design": "Mars walking left", "type_keys": ("ric iv.1 caracalla 223",),
    },
    "another weight": {"weight_mg": 3310},
    "another ruler": {"issuer": "elagabalus", "type_keys": ()},
    "another axis": {"die_axis_h": 12},
    "another lot of the same sale": {"lot_key": "heritage/3125/34019"},
    "another mint, and a little lighter": {"mint": "laodicea_ad_mare", "type_keys": (), "weight_mg": 2890},
    "nothing of the piece said": {"weight_mg": None, "diameter_hmm": None, "die_axis_h": None},
    "another denomination": {"denomination": "aureus", "metal": "gold", "type_keys": ()},
}  # fmt: skip


@pytest.mark.parametrize("told", SAME.values(), ids=SAME)
def test_one_coin_told_twice_is_one_coin(told: dict[str, object]) -> None:
    mine = CARACALLA._replace(certificates=("ngc 4682903-012",)) if "certificates" in told else CARACALLA
    found = duplicates.compare(mine, CARACALLA._replace(coin_id=2, **told))  # type: ignore[arg-type] # given by each case
    assert found.same_coin, found.reasons


@pytest.mark.parametrize("told", OTHER.values(), ids=OTHER)
def test_two_coins_are_two(told: dict[str, object]) -> None:
    mine = CARACALLA._replace(lot_key="heritage/3125/34018")
    found = duplicates.compare(mine, CARACALLA._replace(coin_id=2, **told))  # type: ignore[arg-type] # given by each case
    assert not found.same_coin, found.reasons


def test_another_piece_of_the_type_is_called_that() -> None:
    found = like(weight_mg=3310, die_axis_h=12)
    assert found.same_type and not found.same_coin


def test_another_certificate_speaks_against_one_coin_only_weakly() -> None:
    mine = CARACALLA._replace(certificates=("ngc 1-001",))
    resubmitted = CARACALLA._replace(coin_id=2, certificates=("ngc 2-002",))
    assert duplicates.compare(mine, resubmitted).same_coin


def test_two_coins_of_one_lot_stay_two() -> None:
    mine = CARACALLA._replace(lot_key="ebay/127345848283")
    other = CARACALLA._replace(
        coin_id=2,
        lot_key="ebay/127345848283",
        reverse_legend="marsvictor",
        weight_mg=3800,
        type_keys=("ric iv.1 caracalla 223",),
    )
    assert not duplicates.compare(mine, other).same_coin


def test_the_answer_says_why() -> None:
    found = like(weight_mg=2930, die_axis_h=5)
    weight = next(one for one in found.evidence if one.field == "weight_g")
    assert (weight.mine, weight.theirs) == ("2.97 g", "2.93 g") and weight.weight > 0
    assert any("weight agrees: 2.97 g against 2.93 g" in reason for reason in found.reasons)
    assert 0.5 <= found.score <= 1
    assert (
        "another lot of the same sale"
        in duplicates.compare(CARACALLA._replace(lot_key="a/1/2"), CARACALLA._replace(lot_key="a/1/3")).reasons
    )


def test_likeness_is_the_same_in_both_directions() -> None:
    for told in [*SAME.values(), *OTHER.values()]:
        other = CARACALLA._replace(coin_id=2, **told)  # type: ignore[arg-type] # given by each case
        assert duplicates.compare(CARACALLA, other).score == duplicates.compare(other, CARACALLA).score


def test_the_likeliest_come_first_and_the_unlike_not_at_all() -> None:
    others = [
        CARACALLA._replace(coin_id=2, weight_mg=3310),
        CARACALLA._replace(coin_id=3),
        CARACALLA._replace(coin_id=4, issuer="geta", reverse_legend="pietas", type_keys=()),
    ]
    assert [one.coin_id for one in duplicates.rank(CARACALLA, others)] == [3, 2]


@pytest.mark.slow
def test_coins_told_anew_are_known_again_and_no_other_is_taken_for_them() -> None:
    coins = list(collection(10_000))
    known = [indexing.piece(coin) for coin in coins]
    block: dict[str | None, list[Piece]] = defaultdict(list)
    for piece in known:
        block[piece.issuer].append(piece)
    missed = mistaken = 0
    asked = coins[::10]
    for coin in asked:
        told = indexing.piece(retold(coin, seed=3))
        found = {one.coin_id for one in duplicates.rank(told, block[told.issuer], limit=50) if one.same_coin}
        missed += coin.id not in found
        mistaken += bool(found - {coin.id})
    assert missed / len(asked) <= 0.02
    assert mistaken / len(asked) < 0.01


@pytest.mark.slow
def test_the_quick_look_of_an_import_leaves_out_no_coin_that_is_called_the_same() -> None:
    coins = list(collection(600))
    known = [indexing.piece(coin) for coin in coins]
    for coin in coins[::10]:
        told = indexing.piece(retold(coin, seed=5))
        quick = {one.coin_id for one in duplicates.same_coins(told, known, limit=len(known))}
        assert quick == {other.coin_id for other in known if duplicates.compare(told, other).same_coin}


AUGUSTUS = "http://numismatics.org/ocre/id/ric.1(2).aug."


@pytest.mark.parametrize(
    ("mine", "theirs", "same"),
    [
        (("ric i augustus 207",), ("ric i augustus 207",), True),
        (("ric i 96", AUGUSTUS + "322"), ("ric i augustus 322", AUGUSTUS + "322"), True),
        (("ric i augustus 207", AUGUSTUS + "207"), ("ric i augustus 207",), True),
        (("ric i augustus 207", AUGUSTUS + "207"), ("ric i augustus 207", AUGUSTUS + "96"), False),
        (("ric i augustus 207",), ("ric i augustus 96",), False),
        ((), (), False),
    ],
)
def test_the_address_of_a_type_says_more_than_the_reference_that_is_printed(
    mine: tuple[str, ...], theirs: tuple[str, ...], *, same: bool
) -> None:
    assert duplicates.cites_one_type(mine, theirs) is same
    assert duplicates.cites_one_type(theirs, mine) is same
