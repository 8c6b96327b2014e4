"""What coins of a kind weigh, and where a piece lies among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import weights
from coinstack.domain.weights import Place

DENARII = [2900 + 20 * step for step in range(60)]  # 2.9 to 4.08 g


def test_the_middle_nine_tenths_are_between_the_fifth_and_the_ninety_fifth_of_a_hundred() -> None:
    known = weights.distribution(DENARII)
    assert known is not None
    assert (known.n, known.p5, known.median, known.p95) == (60, 2959, 3490, 4021)


@pytest.mark.parametrize(
    ("weight_mg", "place"),
    [
        (3440, Place.USUAL), (2960, Place.USUAL), (2800, Place.LIGHT), (4200, Place.HEAVY), (1500, Place.FAR_LIGHT),
        (7200, Place.FAR_HEAVY), (None, Place.UNKNOWN),
    ],
)  # fmt: skip
def test_a_piece_is_placed_by_how_widely_its_kind_varies(weight_mg: int | None, place: Place) -> None:
    known = weights.distribution(DENARII)
    assert known is not None
    assert known.place(weight_mg) is place


def test_fewer_than_eight_specimens_say_nothing() -> None:
    known = weights.distribution(DENARII[:7])
    assert known is not None
    assert known.place(9000) is Place.UNKNOWN
    assert weights.words(known, 9000, "denarii of Trajan") == "Only 7 weighed denarii of Trajan: too few to judge by."


def test_half_a_gram_is_much_for_a_denarius_and_little_for_a_follis() -> None:
    denarii, folles = weights.distribution(DENARII), weights.distribution([6500 + 80 * step for step in range(60)])
    assert denarii is not None
    assert folles is not None
    assert denarii.place(denarii.p95 + 500) is Place.HEAVY
    assert folles.place(folles.median + 500) is Place.USUAL


def test_a_piece_is_placed_in_words() -> None:
    known = weights.distribution(DENARII)
    assert known is not None
    assert weights.words(known, 2800, "denarii of Trajan") == (
        "2.80 g is light: nine in ten of 60 weighed denarii of Trajan lie between 2.96 g and 4.02 g."
    )
    assert weights.words(known, None, "denarii").endswith("between 2.96 g and 4.02 g; this coin was not weighed.")


def test_there_is_no_distribution_of_nothing() -> None:
    assert weights.distribution([]) is None


@given(st.lists(st.integers(1, 1_000_000), min_size=1, max_size=300))
def test_the_marks_stand_in_order_within_the_specimens(given_weights: list[int]) -> None:
    known = weights.distribution(given_weights)
    assert known is not None
    assert known.weights_mg[0] <= known.p5 <= known.median <= known.p95 <= known.weights_mg[-1]


@given(st.lists(st.integers(1, 40_000), min_size=8, max_size=100), st.integers(1, 100_000))
def test_a_heavier_piece_never_lies_lower(given_weights: list[int], weight_mg: int) -> None:
    known = weights.distribution(given_weights)
    assert known is not None
    order = (Place.FAR_LIGHT, Place.LIGHT, Place.USUAL, Place.HEAVY, Place.FAR_HEAVY)
    assert order.index(known.place(weight_mg)) <= order.index(known.place(weight_mg + 500))
