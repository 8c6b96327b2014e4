"""Where in RIC a citation points: the volumes it may mean and, in each, the sections of its ruler or mint."""

from collections.abc import Iterator
from dataclasses import dataclass

from coinstack.domain import resolving_sections as sections
from coinstack.domain.references import Context, Reference

LAST_YEAR_OF_JOINT_REIGN = 260
"""Valerian was taken by the Persians in 260; from then on Gallienus ruled alone, in sections of their own."""

PRINTED, OF_THE_COIN, OF_THE_RULER = 0, 1, 2
"""What heads a section: what is printed (else the coin's own), the coin's where another is printed, another place."""


@dataclass(frozen=True)
class Place:
    """A section of a volume; `heading` is PRINTED, OF_THE_COIN or OF_THE_RULER."""

    volume: str
    section: str
    heading: int


def edition_is_open(reference: Reference, volume: str) -> bool:
    """Whether the number may be of an older edition: volumes I and II without edition and new part."""
    if volume not in sections.SECOND_EDITIONS or reference.edition:
        return False
    return volume == "1" or reference.part is None or reference.volume_inferred


def volumes(reference: Reference) -> tuple[str, ...]:
    """The volumes as ids have them, in the order of the reference."""
    if reference.volume is not None:
        part = None if reference.volume_inferred else reference.part
        return sections.books(reference.volume, part)
    found: dict[str, None] = {}
    for candidate in reference.volume_candidates:
        volume, _, part = candidate.partition(".")
        found |= dict.fromkeys(sections.books(volume, None if volume == "II" else part or None))
    return tuple(found)


def places(reference: Reference, known: Context) -> list[Place]:
    """The sections, each once, the likeliest heading first."""
    found: dict[tuple[str, str], Place] = {}
    for volume in volumes(reference):
        headed = _by_mint if volume in sections.BY_MINT else _by_ruler
        for section, heading in headed(volume, reference, known):
            found.setdefault((volume, section), Place(volume, section, heading))
    return sorted(found.values(), key=lambda one: one.heading)


def _by_mint(volume: str, reference: Reference, known: Context) -> Iterator[tuple[str, int]]:
    printed = sections.of_mint(volume, reference.section) if reference.section else None
    if printed:
        yield printed, PRINTED
    if known.mint and (own := sections.of_mint(volume, known.mint)):
        yield own, OF_THE_COIN if printed else PRINTED


def _by_ruler(volume: str, reference: Reference, known: Context) -> Iterator[tuple[str, int]]:
    printed = sections.ruler(reference.section) if reference.section else None
    own = sections.ruler(known.issuer) if known.issuer else None
    told = False
    for ruler in (printed, own):
        if ruler is None:
            continue
        found = sections.of_ruler(volume, ruler)
        for place, section in enumerate(found):
            yield section, _heading(section, place, reference, known, told=told)
        told = told or bool(found)


def _heading(section: str, place: int, reference: Reference, known: Context, *, told: bool) -> int:
    """The first section is the ruler's own; of Gallienus' two, the one that the words or the years say, else both."""
    if section in ("gall(1)", "gall(2)"):
        joint = _is_joint(reference, known)
        own = joint is None or joint == (section == "gall(1)")
    else:
        own = place == 0
    if not own:
        return OF_THE_RULER
    return OF_THE_COIN if told else PRINTED


def _is_joint(reference: Reference, known: Context) -> bool | None:
    words = " ".join((reference.note or "", reference.section or "", known.issuer or "", reference.raw)).lower()
    if "joint" in words or "sole" in words:
        return "joint" in words
    if known.year_to is not None and known.year_to < LAST_YEAR_OF_JOINT_REIGN:
        return True
    if known.year_from is not None and known.year_from > LAST_YEAR_OF_JOINT_REIGN:
        return False
    return None
