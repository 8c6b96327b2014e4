"""What a cell says of a coin's former owners, and what in it only compares ("Cf. ..." names another piece)."""

import re
from dataclasses import dataclass

_COMPARES = re.compile(
    r"(?:cf|cfr|vgl|compare|comp|see|siehe|voir|vedi|véase|similar to|same type as|for (?:a|the) similar)\b\.?",
    re.IGNORECASE,
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:cf|cfr|vgl|no|nr|st|dr|prof|mr|mrs|ex|coll|sale|lot|vol|pl|p|pp|jr|sr|inc|ltd|co|auct|sept?|jan|feb|mar|apr|jun|jul"
    r"|aug|oct|nov|dec|acq|fig|ca|c|b|priv|n)|\b[A-ZÀ-Þ])\.$",
    re.IGNORECASE,
)
_BORDER = re.compile(r"(?<=[.;])\s+(?=[\"'“(]?[^\W\d_])")


@dataclass(frozen=True)
class Pedigree:
    """The former owners' part as written, and the part that only compares."""

    owners: str | None
    compared: str | None


def read(text: str) -> Pedigree:
    """The two parts; each keeps its own words and their order."""
    owners: list[str] = []
    compared: list[str] = []
    for sentence in sentences(text):
        (compared if _COMPARES.match(sentence) else owners).append(sentence)
    return Pedigree(" ".join(owners).strip() or None, " ".join(compared).strip() or None)


def sentences(text: str) -> list[str]:
    """A text cut behind full stops and semicolons, but not behind "Cf.", "no." or an initial."""
    found: list[str] = []
    for part in _BORDER.split(text.strip()):
        if found and _ABBREVIATED.search(found[-1]):
            found[-1] += f" {part}"
        else:
            found.append(part)
    return [one for one in found if one]
