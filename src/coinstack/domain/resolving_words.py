"""Why a type is the answer, in words for the collector."""

from collections.abc import Iterator, Sequence

from coinstack.domain.reference_volumes import Volume
from coinstack.domain.references import Reference
from coinstack.domain.resolving_evidence import Evidence, Numbered

AGREES = 0.85
"""The likeness from which a legend agrees: a letter or two of twenty misread."""
DIFFERS = 0.7


def _side(likeness: float) -> str:
    return "agrees" if likeness >= AGREES else "nearly agrees" if likeness >= DIFFERS else "differs"


def legends(obverse: float | None, reverse: float | None) -> str | None:
    """What the legends say, or None where nothing is compared."""
    if obverse is None and reverse is None:
        return None
    if obverse is None or reverse is None:
        side = "obverse" if obverse is not None else "reverse"
        likeness = obverse if obverse is not None else reverse
        return f"the {side} legend {_side(likeness or 0.0)}"
    words = _side(obverse), _side(reverse)
    if words[0] == words[1]:
        return {"agrees": "both legends agree", "nearly agrees": "both legends nearly agree"}.get(
            words[0], "both legends differ"
        )
    return f"the obverse legend {words[0]}, the reverse legend {words[1]}"


def number(numbered: Numbered, printed: str | None, own: str) -> str:
    """How the type's number stands to the printed one."""
    match numbered:
        case Numbered.SAME:
            return f"number {printed} as printed"
        case Numbered.PART:
            return f"{own} is what the catalog has of the printed {printed}"
        case Numbered.DIGITS:
            return f"{own}, where {printed} is printed"
        case Numbered.NEAR:
            return f"{own} stands beside the printed {printed}"
        case Numbered.UNKNOWN:
            return "no number is printed: found by the legends"
    return f"the printed {printed} does not fit: found by the legends"


def compared(found: Evidence) -> Iterator[str]:
    """What else agrees or not."""
    if words := legends(found.obverse, found.reverse):
        yield words
    for name, same in (("denomination", found.denomination), ("metal", found.metal), ("mint", found.mint)):
        if same is False:
            yield f"the {name} differs"


def volume(reference: Reference) -> str | None:
    """That the volume was not printed, if it was not."""
    if reference.volume_inferred and reference.volume:
        return f"volume {Volume(reference.volume, reference.part)} inferred from ruler and date"
    if reference.volume is None and reference.volume_candidates:
        return f"the volume is not printed: {' or '.join(reference.volume_candidates)}"
    return None


EDITION_OPEN = "the edition is not printed: numbers of the first edition are others"
NOT_LOADED = "formed by rule: its catalog is not loaded, so nothing is verified"


def alike(count: int) -> str:
    """That others fit as well."""
    return f"{count} types fit alike"


def under(printed: str) -> str:
    """That the heading is the coin's, not the printed one."""
    return f"{printed} is printed, but the coin is of another ruler or mint"


def instead(old: str) -> str:
    """That the type took another's place."""
    return f"replaces {old}"


LINKED = "formed by rule: RPC Online is linked, not loaded"


def renumbered(new: Sequence[str]) -> str:
    """That the number is an old one, and what took its place is not there."""
    if new:
        return f"replaced by {', '.join(new)}, which the catalog loaded lacks"
    return "volume II.3 (2019) gave Hadrian's coins new numbers, and the catalog loaded does not tell which"
