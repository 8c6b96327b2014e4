"""What holds of every measure: reading never fails, and what is written from a measure is read as it."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from coinstack.domain import physical
from coinstack.domain.physical import Physical

WEIGHTS = st.decimals(min_value=Decimal("0.05"), max_value=Decimal(999), places=2)
SIZES = st.decimals(min_value=Decimal(5), max_value=Decimal(99), places=1)
HOURS = st.integers(min_value=1, max_value=12)
PIECES = st.sampled_from(
    "19 3,47 3.47 g gm mm cm h ° Ø x × - / ( ) Æ33 AE3 ↑ ↓ axis Gewicht diam. thick 0 500 ½ ² ٣ 1.234,5 \0".split(" ")
)


@given(st.text() | st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=25).map("".join))
@example("٣ mm")
@example("9" * 5000 + " g")
def test_any_text_is_read_and_gives_only_what_a_coin_can_measure(text: str) -> None:
    found = physical.read(text)
    for size in (found.diameter_mm, found.diameter_min_mm):
        assert size is None or physical.SIZES_MM[0] <= size <= physical.SIZES_MM[1]
    assert found.diameter_min_mm is None or (
        found.diameter_mm is not None and found.diameter_min_mm < found.diameter_mm
    )
    assert found.weight_g is None or physical.WEIGHTS_G[0] <= found.weight_g <= physical.WEIGHTS_G[1]
    assert found.die_axis_h is None or 1 <= found.die_axis_h <= 12
    axis, measure = physical.die_axis(text), physical.measure(text)
    assert axis is None or 1 <= axis <= 12
    assert measure is None or measure > 0


@given(WEIGHTS, SIZES, HOURS)
def test_the_three_measures_are_read_in_every_order_and_with_either_sign(
    weight: Decimal, size: Decimal, hours: int
) -> None:
    expected = Physical(diameter_mm=size, weight_g=weight, die_axis_h=hours)
    for written in (
        f"{size}mm, {weight} g, {hours}h",
        f"({weight}g, {size} mm, {hours} h)",
        f"{hours}h; {size} mm; {weight} gr",
    ):
        assert physical.read(written) == expected
        assert physical.read(written.replace(",", ";").replace(".", ",")) == expected


@given(SIZES, SIZES)
def test_two_sizes_are_the_larger_and_the_smaller(one: Decimal, other: Decimal) -> None:
    for joint in ("x", " x ", "-", "–", " × ", "/"):
        found = physical.read(f"{one}{joint}{other} mm")
        assert found.diameter_mm == max(one, other)
        assert found.diameter_min_mm == (min(one, other) if one != other else None)


@given(WEIGHTS)
def test_a_cell_of_one_measure_is_read_as_it_was_written(weight: Decimal) -> None:
    for written in (f"{weight}", f"{weight}".replace(".", ","), f"{weight} g", f" {weight}gm. "):
        assert physical.measure(written) == weight


@given(HOURS)
def test_hours_and_degrees_are_one_axis(hours: int) -> None:
    assert (
        physical.die_axis(f"{hours}h") == physical.die_axis(f"{30 * hours}°") == physical.die_axis(str(hours)) == hours
    )
