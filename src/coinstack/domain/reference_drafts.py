"""A citation as it is being read, and what the words around its number say."""

import re
from dataclasses import dataclass, field

from coinstack.domain import issuers, reference_volumes
from coinstack.domain import reference_patterns as form
from coinstack.domain.reference_catalogs import Catalog

_VALUES = {"I": 1, "V": 5, "X": 10}


@dataclass
class Draft:
    """One citation as it is being read: its span in the text and its parts."""

    start: int
    end: int
    volume: str | None = None
    part: str | None = None
    edition: str | None = None
    section: str | None = None
    number: str | None = None
    suffix: str | None = None
    page: str | None = None
    plate: str | None = None
    qualifiers: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    volume_behind: bool = False  # `RIC 704, V`: perhaps the volume, perhaps a mark

    def qualify(self, word: str) -> None:
        """Add a qualifier once."""
        if word not in self.qualifiers:
            self.qualifiers.append(word)

    def says_where(self) -> bool:
        """It names a place in the catalog (a number, a page, a plate), or says that there is none."""
        return bool(self.number or self.page or self.plate or "-" in self.qualifiers)


def is_heading(words: str) -> bool:
    """Whether the words name a ruler or a mint, under which a catalog arranges its numbers."""
    bare = words.strip(" .,")
    if not bare or len(bare) > 60:
        return False
    return reference_volumes.mint(bare) is not None or issuers.find(bare, category="roman_imperial") is not None


def roman_value(numeral: str) -> int:
    """The value of a Roman numeral up to XXXIX."""
    values = [_VALUES[letter] for letter in numeral.upper()]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def roman(value: int) -> str:
    """A number from 1 to 39 as a Roman numeral."""
    return "X" * (value // 10) + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[value % 10]


def plain_digits(digits: str) -> str:
    """Digits, raised or not, as plain ones."""
    return digits.translate(form.RAISED_DIGITS)


class Scanner:
    """A place in a text that moves on with each form that is taken."""

    def __init__(self, text: str, *, at: int, end: int) -> None:
        self.text, self.at, self.end = text, at, end

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Move behind the form if it stands here."""
        found = pattern.match(self.text, self.at, self.end)
        if found:
            self.at = found.end()
        return found

    def sees(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Whether the form stands here."""
        return pattern.match(self.text, self.at, self.end)


def qualify(found: re.Match[str], draft: Draft) -> None:
    """Note what `form.QUALIFIER` found."""
    kind = found.lastgroup or ""
    draft.qualify(form.QUALIFIERS.get(kind, found[0].strip()))
    if found[0].lower() == "plate coin":
        draft.notes.append(found[0])


def bracket_says(inside: str, draft: Draft, catalog: Catalog, *, in_front: bool) -> None:
    """Take what brackets say: a ruler or mint, a qualifier, or a remark."""
    if not inside:
        return
    if found := form.QUALIFIER.match(inside):
        qualify(found, draft)
        if found.end() < len(inside) or found["this"] or found["dies"]:
            draft.notes.append(inside)
        if found["temp"] and draft.number is None and (own := form.ITS_ID.match(inside)):
            draft.number = own["number"]  # "RPC V.2 — (unassigned; ID 12345)"
            draft.qualifiers = [word for word in draft.qualifiers if word != "-"]
    elif draft.section is None and _is_section(inside, catalog, in_front=in_front):
        draft.section = inside.removesuffix(" mint")
    else:
        draft.notes.append(inside)


def _is_section(inside: str, catalog: Catalog, *, in_front: bool) -> bool:
    """A ruler or mint; in front of the number any name (`SRCV (Republic) 12`), behind it one of a ruler
    whom several share (`RIC III 712 (Aurelius)`) in a catalog that counts by rulers."""
    if is_heading(inside):
        return True
    if inside.split()[0].lower().strip(".") in form.NO_HEADING:
        return False
    if in_front:
        return len(inside) > 2 and form.HEADING_ALONE.fullmatch(inside) is not None
    return catalog.restarts and form.NAME.fullmatch(inside) is not None
