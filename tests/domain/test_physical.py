"""Weight, size and die axis as houses and collectors write them."""

from decimal import Decimal

import pytest

from coinstack.domain import physical
from coinstack.domain.physical import Physical


def _physical(size: str | None, smaller: str | None, weight: str | None, axis: int | None) -> Physical:
    as_decimal = [None if value is None else Decimal(value) for value in (size, smaller, weight)]
    return Physical(diameter_mm=as_decimal[0], diameter_min_mm=as_decimal[1], weight_g=as_decimal[2], die_axis_h=axis)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19mm, 3.47 g, 6h", _physical("19", None, "3.47", 6)),
        ("(18mm, 3,90 gm, 8h)", _physical("18", None, "3.9", 8)),
        ("(19mm, 3.47g, 12h).", _physical("19", None, "3.47", 12)),
        ("AR. 3.45g. 18,5 mm.", _physical("18.5", None, "3.45", None)),
        ("AR-Antoninian, Rom; 3,12 g.", _physical(None, None, "3.12", None)),
        ("(Silver, 20 mm, 2.76 g, 7 h)", _physical("20", None, "2.76", 7)),
        ("4.45g, 20mm, 6h.", _physical("20", None, "4.45", 6)),
        ("22x20 mm", _physical("22", "20", None, None)),
        ("22 x 20mm", _physical("22", "20", None, None)),
        ("20 mm x 22 mm", _physical("22", "20", None, None)),
        ("22×20 mm; 8,1 g", _physical("22", "20", "8.1", None)),
        ("22-24 mm", _physical("24", "22", None, None)),
        ("22 – 24 mm", _physical("24", "22", None, None)),
        ("22/24 mm", _physical("24", "22", None, None)),
        ("20-20 mm", _physical("20", None, None, None)),
        ("Ø 18 mm", _physical("18", None, None, None)),
        ("Ø 18", _physical("18", None, None, None)),
        ("Ø: 18,5 mm 3,2 g", _physical("18.5", None, "3.2", None)),
        ("diam. 18", _physical("18", None, None, None)),
        ("Diameter: 18 mm. Weight: 3.4 g. Die axis: 6", _physical("18", None, "3.4", 6)),
        ("Gewicht 3,47 g", _physical(None, None, "3.47", None)),
        ("Gewicht: 3,47", _physical(None, None, "3.47", None)),
        ("Durchmesser 19 mm, Gewicht 3,47 g, Stempelstellung 6 h", _physical("19", None, "3.47", 6)),
        ("Poids : 3,47 g. Diamètre : 18,5 mm. Axe des coins : 6 h.", _physical("18.5", None, "3.47", 6)),
        ("Peso 3,47 gr; diametro 18 mm", _physical("18", None, "3.47", None)),
        ("3.47 grs, 18 mm", _physical("18", None, "3.47", None)),
        ("3.47 gram", _physical(None, None, "3.47", None)),
        ("3.47 grams", _physical(None, None, "3.47", None)),
        ("wt. 16.85 g", _physical(None, None, "16.85", None)),
        ("(16.85 g)", _physical(None, None, "16.85", None)),
        ("3.47 g, ↑↓", _physical(None, None, "3.47", 6)),
        ("1.9 cm, 3.47 g", _physical("19", None, "3.47", None)),
        ("Dupondius 28 mm 12.50g 180°", _physical("28", None, "12.5", 6)),
        (".85 g, 9mm", _physical("9", None, "0.85", None)),
        ("250 g", _physical(None, None, "250", None)),
        ("Æ33 (33mm, 24.1 g)", _physical("33", None, "24.1", None)),
    ],
)
def test_measures_are_read_with_their_units(text: str, expected: Physical) -> None:
    assert physical.read(text) == expected


@pytest.mark.parametrize(
    "text",
    "|Æ33|Æ 33|AE25|Æ3|AE3|AE 3|AE4 nummus|denarius|0 mm|0.00 g|500 mm|19|3.47|0.75 inch|1 in|1 inch diam.|25 kg"
    "|RIC 207|13h|99h|1/4 g|AD 98-117|c. 20 BC|12 googols|75%|400°|20 °C|5 Stück|12 hoards|100000 g|coins 5".split("|"),
)
def test_what_no_coin_measures_is_not_read(text: str) -> None:
    assert physical.read(text) == Physical()


def test_the_thickness_is_not_taken_for_the_diameter() -> None:
    assert physical.read("thickness 3 mm, 19 mm") == Physical(diameter_mm=Decimal(19), thickness_mm=Decimal(3))
    assert physical.read("19 mm, Dicke: 2,5 mm") == Physical(diameter_mm=Decimal(19), thickness_mm=Decimal("2.5"))
    assert physical.read("19 mm, 3 mm thick") == Physical(diameter_mm=Decimal(19), thickness_mm=Decimal(3))


def test_the_third_measure_of_a_size_is_left_alone() -> None:
    assert physical.read("22x20x3 mm") == _physical("22", "20", None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19", "19"),
        ("19.0", "19"),
        ("26.8", "26.8"),
        ("3,47", "3.47"),
        ("3.47 g", "3.47"),
        ("3,90 gm", "3.9"),
        ("18,5 mm", "18.5"),
        (" 17 mm. ", "17"),
        ("\N{NO-BREAK SPACE}8.53", "8.53"),
        ("ca. 19 mm", "19"),
        ("Ø 18 mm", "18"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        (".85", "0.85"),
        ("3.470", "3.47"),
        ("100", "100"),
    ],
)
def test_a_cell_of_one_measure_has_either_decimal_sign(text: str, expected: str) -> None:
    assert physical.measure(text) == Decimal(expected)
    assert str(physical.measure(text)) == expected


@pytest.mark.parametrize(
    "text", ["", "0", "0.0 g", "-3", "Æ33", "0.75 inch", "19-22", "abc", "3.47 oz", "1.2.3.4", "²", "٣"]
)
def test_a_cell_of_something_else_has_no_measure(text: str) -> None:
    assert physical.measure(text) is None


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("6h", 6),
        ("6 h", 6),
        ("12h", 12),
        ("0h", 12),
        ("6", 6),
        ("1", 1),
        ("0", 12),
        ("12", 12),
        ("180°", 6),
        ("180", 6),
        ("0°", 12),
        ("360°", 12),
        ("90°", 3),
        ("175°", 6),
        ("45°", 2),
        ("180 deg", 6),
        ("180 degrees", 6),
        ("↑↓", 6),
        ("↑ ↓", 6),
        ("↑↑", 12),
        ("↓↓", 12),
        ("↓", 6),
        ("↗", 2),
        ("↑↗", 2),
        ("↑→", 3),
        ("↑↘", 5),
        ("↑↙", 8),
        ("↑←", 9),
        ("↑↖", 11),
        ("die axis 6", 6),
        ("Die-axis: 7", 7),
        ("axis 180", 6),
        ("6 o'clock", 6),
        ("6 Uhr", 6),
        ("Stempelstellung 5", 5),
        ("asse 6", 6),
        ("eje: 6", 6),
        ("11hr", 11),
    ],
)
def test_the_die_axis_is_read_as_hours_degrees_or_arrows(text: str, hours: int) -> None:
    assert physical.die_axis(text) == hours


@pytest.mark.parametrize("text", ["", "13h", "400", "361°", "-1", "h", "coin", "Æ33", "↑↓↑", "6.5h", "1/2h"])
def test_what_no_dial_shows_is_no_die_axis(text: str) -> None:
    assert physical.die_axis(text) is None
