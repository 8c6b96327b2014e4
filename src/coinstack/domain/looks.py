"""What a portrait looks like where the design's words are silent: a woman, a beard."""

from dataclasses import dataclass
from typing import Literal

from coinstack.domain import issuers
from coinstack.domain.coin import Description
from coinstack.domain.vocabulary import Category

# A Republican obverse shows a god unless its words name somebody.
_NOT_THE_ISSUER = frozenset({Category.ROMAN_REPUBLIC})


@dataclass(frozen=True)
class Looks:
    """Of the person on the obverse; `bearded` is None where both occur or nobody knows."""

    sex: Literal["m", "f"]
    bearded: bool | None


def portrayed(description: Description) -> Looks | None:
    """How our tables say that the person portrayed looks: the one named as portrait, else the issuer."""
    name = description.obverse_portrait
    if name is None and description.category not in _NOT_THE_ISSUER:
        name = description.issuer
    if name is None:
        return None
    years = (description.reign_from, description.reign_to)
    known = (years[0], years[1]) if years[0] is not None and years[1] is not None else None
    match = issuers.find(name, category=description.category, years=known)
    return Looks(sex=match.issuer.sex, bearded=match.issuer.bearded) if match else None
