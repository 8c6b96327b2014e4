"""Who or what a design shows."""

import pytest

from coinstack.domain import figures


@pytest.mark.parametrize(
    ("design", "shown"),
    [
        ("Pax standing left, holding branch and cornucopiae", ("Pax", "Cornucopia")),
        ("VICTORY advancing left", ("Victory",)),
        ("Jupiter enthroned, Victory on his hand, eagle at his feet, star above", ("Jupiter", "Victory", "Eagle")),
        ("Owl standing right, head facing; olive sprig and crescent behind", ("Owl", "Crescent")),
        ("She-wolf left, suckling the twins", ("She-wolf",)),
        ("Camp gate with two turrets; star above", ("Camp gate", "Star")),
        ("VOT XX in wreath", ("Wreath",)),
        ("Panther? no, a mare", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_figures_are_named_in_the_order_of_the_words(design: str, shown: tuple[str, ...]) -> None:
    assert figures.named(design) == shown
