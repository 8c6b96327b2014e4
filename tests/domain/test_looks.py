"""A portrait drawn from a record: of a woman, with a beard."""

import pytest

from coinstack.domain.coin import Description
from coinstack.domain.looks import Looks, portrayed
from coinstack.domain.vocabulary import Category


@pytest.mark.parametrize(
    ("description", "looks"),
    [
        (Description(issuer="Antoninus Pius", obverse_portrait="Diva Faustina I"), Looks("f", None)),
        (Description(issuer="Hadrian"), Looks("m", bearded=True)),
        (Description(issuer="Augustus"), Looks("m", bearded=False)),
        (
            Description(issuer="Philip II", category=Category.ROMAN_IMPERIAL, reign_from=247, reign_to=249),
            Looks("m", bearded=False),
        ),
        (Description(issuer="Rome", magistrates=("C. Malleolus",), category=Category.ROMAN_REPUBLIC), None),
        (Description(issuer="Athens", category=Category.GREEK), None),
        (Description(), None),
    ],
)
def test_the_tables_say_how_the_portrayed_looks(description: Description, looks: Looks | None) -> None:
    assert portrayed(description) == looks
