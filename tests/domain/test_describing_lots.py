"""What is told of whole collections of lots is right, as good as always."""

import json
import re
from pathlib import Path

import pytest

from tests.domain.lot_texts import told
from tests.shared import shared

OWN = sorted((Path(__file__).parent / "descriptions").glob("*.json"))


def right(expected: object, value: object) -> bool:
    if isinstance(expected, list):
        return any(right(one, value) for one in expected)
    if expected is None or value is None:
        return expected is value
    if isinstance(expected, int | float):
        return float(str(value)) == pytest.approx(float(expected), abs=0.005)
    plain = [re.sub(r"\s+", " ", str(one).lower()).strip(" .,;") for one in (expected, value)]
    return plain[0] == plain[1]


def share(lots: list[dict[str, object]], names: tuple[str, ...]) -> float:
    """Of the values told, the share that is right."""
    good = bad = 0
    for lot in lots:
        values, expected = told(str(lot["text"])), lot["expected"]
        assert isinstance(expected, dict)
        for name in names:
            if name in values:
                good += right(expected.get(name), values[name])
                bad += not right(expected.get(name), values[name])
    return good / max(1, good + bad)


SHORT = (
    "issuer",
    "denomination",
    "metal",
    "weight_g",
    "diameter_mm",
    "die_axis_h",
    "mint",
    "struck_from",
    "reign_from",
    "grade",
)


def test_what_is_told_of_the_provided_lots_is_right() -> None:
    lines = shared("data/lots/lots.jsonl").read_text(encoding="utf-8").splitlines()
    assert share([json.loads(line) for line in lines], SHORT) >= 0.97


def test_what_is_told_of_our_own_lots_is_right() -> None:
    assert share([json.loads(path.read_text(encoding="utf-8")) for path in OWN], SHORT) >= 0.97


KEPT_BACK = sorted((Path(__file__).parent / "descriptions" / "kept_back").glob("*.json"))


def test_of_lots_that_the_readers_writer_did_not_see_little_is_told_wrong() -> None:
    assert share([json.loads(path.read_text(encoding="utf-8")) for path in KEPT_BACK], SHORT) >= 0.95
