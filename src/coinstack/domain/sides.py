"""One side of a coin as a workbook's cell or a lot tells it: where the legend ends and the design begins.

On the coin a legend is in capitals; the words about it are not. The border is therefore looked for where the capitals
stop, and what speaks against it there (a subject in capitals, a mark with its place) leaves the cell whole.
"""

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from coinstack.domain.denominations import all_denominations
from coinstack.domain.marks import MARK_PLACE, PLACE, Marks, after_the_slash, read_marks

LOOKED_AT = 4000
"""Characters in which the border is looked for: no legend is as long."""

_ATOM = re.compile(r"[^\W_]+")
_SEPARATOR = re.compile(r"[,;]|\s[-–—]\s")
_PARTED = re.compile(r"\s?[,;:.](?!\w)|\s[-–—]\s|\s*$")
_BETWEEN = " \t\r\n\xa0\u202f,;:.-–—/|•·"  # what may stand between a legend and its design
_NO_LEGEND = re.compile(
    r"\W*(?:(?:no|without|illegible)\s+(?:legend|inscription)|anepigraphic|uninscribed|ohne\s+(?:legende|umschrift)"
    r"|sans\s+légende|anépigraphe|senza\s+leggenda|anepigrafe|sin\s+leyenda|anepígrafa)\b",
    re.IGNORECASE,
)
_POSTURES = frozenset(
    "seated standing advancing walking running holding riding driving striding kneeling reclining leaning crowning "
    "galloping facing enthroned sits stands holds rides steht sitzt hält reitet schreitet fährt assis assise debout "
    "tenant marchant seduto seduta stante sentado sentada sedente and und or oder".split()
)
_OF_LETTERS = frozenset(
    "monogram monograms monogramm monogramme monogramma ligate letter letters shaped control".split()
)
_IN_CAPITALS = frozenset(
    "HEAD BUST RIGHT LEFT STANDING SEATED HOLDING LAUREATE RADIATE DRAPED FACING KOPF BÜSTE LINKS RECHTS STEHT SITZT "
    "TÊTE TETE BUSTE LAURÉ DROITE GAUCHE TESTA BUSTO DESTRA SINISTRA CABEZA DERECHA IZQUIERDA WITH".split()
)
_ALSO_OF_DESIGNS = frozenset({"Radiate", "As", "Bronze", "Silver", "Unit", "Cash", "Medallion"})
_PRAENOMINA = frozenset("ACDLMPQST")
_SURE = frozenset(
    "imp caes caesar avg aug avgg augg avgvstvs augustus divvs divus diva divi cos trp tr pp pm dn nob pont max germ "
    "per perp fel pivs pius".split()
)


@dataclass(frozen=True)
class Side:
    """A side's words apart. The design keeps its sentence as written; exergue and field marks are read besides.

    ``field_marks`` is "left | right" ("–" for an empty side), or one mark alone where no side is said.
    ``whole`` holds the cell, and legend and design are None, where the border is in doubt. ``confidence`` is 0..1.
    """

    legend: str | None = None
    design: str | None = None
    exergue: str | None = None
    field_marks: str | None = None
    whole: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True)
class _Atom:
    """A run of letters, and whether it looks like a legend's (None: it could be either's)."""

    text: str
    start: int
    end: int
    carved: bool | None


def _carved(word: str) -> bool | None:
    if word.isascii() and word.isalpha() and len(word) > 1:
        if word.isupper():
            return True
        if word[1:].islower():
            return False
    letters = [sign for sign in word if sign.isalpha()]
    small = sum(sign.islower() and sign not in "ςϛϝυ" for sign in letters)
    if not letters or (small and len(letters) == 1):
        return None
    if not small or sum("Α" <= sign <= "Ω" for sign in letters) > 1:
        return True  # a Greek word half in small letters is a carved one: ΑΡΣΑΚΟυ
    if small == 1 and letters[0].islower():
        return True  # dN, bASILE: Byzantine die-cutters mix the two
    return len(letters) > 3 and small * 4 <= len(letters)  # a slip of the keyboard: AVGvSTVS


def _atoms(text: str) -> list[_Atom]:
    found = [_Atom(one.group(), one.start(), one.end(), _carved(one.group())) for one in _ATOM.finditer(text)]
    return _without_remarks(text, found)


def _without_remarks(text: str, atoms: list[_Atom]) -> list[_Atom]:
    """Take what a bracket supplies, IMP(erator), or remarks between two words of a legend, (sic), as the legend's."""
    kept = list(atoms)
    for place, atom in enumerate(atoms):
        if atom.carved is not False or atom.start == 0 or text[atom.start - 1] not in "([":
            continue
        if atom.end >= len(text) or text[atom.end] not in ")]":
            continue
        supplied = atom.start > 1 and text[atom.start - 2].isalpha()
        following = atoms[place + 1] if place + 1 < len(atoms) else None
        goes_on = following is not None and bool(following.carved) and not text[atom.end + 1 : following.start].strip()
        if supplied or goes_on:
            kept[place] = replace(atom, carved=True)
    return kept


def _run(text: str, atoms: list[_Atom]) -> int:
    """How many atoms at the start are a legend's; what could be either's counts only before one that is.

    A year or number at its end counts where a comma or full stop parts it from the design.
    """
    last = 0
    for place, atom in enumerate(atoms):
        if atom.carved is False:
            break
        if atom.carved:
            last = place + 1
    end = last
    while last and end < len(atoms) and atoms[end].text.isdecimal():
        end += 1
        if not re.search(r"\s", text[atoms[end - 2].end : atoms[end - 1].start]):
            last = end
    return end if end > last and _PARTED.match(text, atoms[end - 1].end) else last


def _after_legend(text: str, end: int) -> int:
    """The end of the legend with the signs that hang on its last letter: AVG], COS?, CЄ•."""
    while end < len(text) and text[end] in "])?!'’•·*+":
        end += 1
    if text[end : end + 1] == "." and "." in text[:end]:
        end += 1
    return end


@cache
def _denomination_names() -> frozenset[str]:
    return frozenset(one.name.casefold() for one in all_denominations() if one.name not in _ALSO_OF_DESIGNS)


def _last_segment(text: str, atoms: list[_Atom]) -> int:
    """The first of the atoms that stand behind the last comma of the run."""
    first = 0
    for place in range(1, len(atoms)):
        if _SEPARATOR.search(text, atoms[place - 1].end, atoms[place].start):
            first = place
    return first


def _is_initial(text: str, atoms: list[_Atom], count: int) -> bool:
    """Whether the last letter is a name's, "AVG. L. Junius Brutus walking", and no legend of initials ends so."""
    last, following = atoms[count - 1], atoms[count]
    if count < 2 or len(last.text) > 1 or text[last.end : following.start] != ". " or not following.text[0].isupper():
        return False
    if following.text.endswith("ius") and last.text in _PRAENOMINA and atoms[count - 2].text not in {"N", "NOB", "P"}:
        return True
    gaps = [text[one.end : other.start] for one, other in pairwise(atoms[:count])]
    return gaps[-1] in {", ", "; ", ". "} and sum(gap == ". " for gap in gaps) < 2


def _without_marks(text: str, atoms: list[_Atom], count: int) -> int:
    """Leave to the design what stands behind a comma and is a mark with its place ("S-C across") or an initial."""
    if _is_initial(text, atoms, count):
        return count - 1
    first, end, following = _last_segment(text, atoms[:count]), atoms[count - 1].end, atoms[count].start
    if not first or text[end:following].strip(" ?'’\"”"):
        return count
    comma = re.search("[,;]", text[atoms[first - 1].end : atoms[first].start])
    letters = sum(len(atom.text) for atom in atoms[first:count])
    return first if PLACE.match(text, following) or (comma and letters < 4) else count


def _without_remark(text: str, atoms: list[_Atom], count: int) -> int:
    """Leave an opened bracket to the design: "AVT MAΞIMEI-NO CEYCEBHC AVΓ (AVΓ ligate), laureate head"."""
    opened = text.rfind("(", 0, atoms[count].start)
    if opened < 0 or ")" in text[opened : atoms[count].start]:
        return count
    return sum(atom.end <= opened for atom in atoms[:count]) or count


def _doubt(text: str, atoms: list[_Atom], count: int) -> bool:
    """Whether the capitals are the subject of the sentence ("ROMA seated left") or the head of a lot, not a legend."""
    following = atoms[count]
    gap = text[atoms[count - 1].end : following.start]
    word = following.text.casefold()
    if not gap.strip() and word in _denomination_names():
        return True
    if not gap.strip() and word in _POSTURES:
        return True
    return not gap.strip() and _placed_again(text, following.start)


def _placed_again(text: str, start: int) -> bool:
    """Whether a second part of the legend follows with its own place: "AEGVPTO above, CAPTA below, crocodile"."""
    if not PLACE.match(text, start):
        return False
    parts = _SEPARATOR.split(text[start : start + 200], maxsplit=2)
    if len(parts) < 2:
        return False
    atoms = _atoms(parts[1])
    count = _run(parts[1], atoms)
    return 0 < count < len(atoms) and PLACE.match(parts[1], atoms[count].start) is not None


def _whole(text: str, confidence: float = 0.3) -> Side:
    return _with_marks(Side(whole=text, confidence=confidence), read_marks(text))


def _with_marks(side: Side, marks: Marks) -> Side:
    return replace(side, exergue=marks.exergue, field_marks=marks.field)


def _design_only(text: str, confidence: float = 0.9) -> Side:
    return _with_marks(Side(design=text, confidence=confidence), read_marks(text))


def _legend_only(text: str, atoms: list[_Atom]) -> Side:
    if any(atom.text.upper() in _IN_CAPITALS for atom in atoms):
        return _whole(text)
    if sum(len(atom.text) for atom in atoms) < 2:
        return _design_only(text, 0.5)
    legend, marks = after_the_slash(text)
    if not legend:
        return _design_only(text, 0.6)
    if marks is not None:
        return _with_marks(Side(legend=legend, design=marks.words or None, confidence=0.85), marks)
    return Side(legend=text.strip(' "“”'), confidence=0.9)


def _named_in_small_letters(text: str, atoms: list[_Atom]) -> Side | None:
    """A legend typed without capitals ("Imp Caes Domit Avg Germ, laureate head"), known by its titles."""
    comma = _SEPARATOR.search(text)
    if comma is None:
        return None
    words = [atom.text.casefold() for atom in atoms if atom.end <= comma.start()]
    if sum(word in _SURE for word in words) < 2 or any(word.upper() in _IN_CAPITALS for word in words):
        return None
    return _cut(text, comma.start(), 0.7)


def _legend_behind(text: str, atoms: list[_Atom]) -> Side | None:
    """A legend that follows its design: "Laureate head right. IMP CAES AVG"."""
    first = len(atoms)
    while first and atoms[first - 1].carved:
        first -= 1
    if first == 0 or first == len(atoms):
        return None
    start = atoms[first].start
    gap = text[atoms[first - 1].end : start]
    letters = sum(len(atom.text) for atom in atoms[first:])
    sure = any(atom.text.casefold() in _SURE for atom in atoms[first:])
    design = text[:start].rstrip(_BETWEEN)
    long = letters > 7 and "." in gap
    if not re.search(r"[,;:.]", gap) or "//" in gap or letters < 6 or not (sure or long) or read_marks(text).exergue:
        return None
    return _with_marks(Side(legend=text[start:].strip(_BETWEEN), design=design, confidence=0.75), read_marks(design))


def _cut(text: str, end: int, confidence: float) -> Side:
    end = _after_legend(text, end)
    design = text[end:].lstrip(_BETWEEN)
    legend, marks = after_the_slash(text[:end])
    if not legend:
        return _design_only(text, 0.6)
    read = read_marks(design)
    if marks is not None:
        read = Marks(read.exergue or marks.exergue, read.field or marks.field)
        design = f"{marks.words}{text[end:]}"
    return _with_marks(Side(legend=legend.strip(' "“”'), design=design or None, confidence=confidence), read)


def _with_legend(text: str, atoms: list[_Atom], count: int) -> Side:
    count = _without_remark(text, atoms, count)
    following = atoms[count].start
    adjoins = not text[atoms[count - 1].end : following].strip()
    own = _without_marks(text, atoms, count)
    if own == count and adjoins and (MARK_PLACE.match(text, following) or atoms[count].text.casefold() in _OF_LETTERS):
        return _design_only(text, 0.6)
    if own == count and _doubt(text, atoms, count):
        return _whole(text)
    if sum(len(atom.text) for atom in atoms[:own]) < 2:
        return _design_only(text, 0.5)
    return _cut(text, atoms[own - 1].end, 0.85 if own == count and adjoins else 0.95)


def split(cell: str) -> Side:
    """The legend, the design, the exergue and the field marks of one side; total, and linear in the cell's length."""
    text = cell.strip()
    if not text:
        return Side()
    atoms = _atoms(text[:LOOKED_AT])
    count = _run(text, atoms)
    if _NO_LEGEND.match(text):
        return _design_only(text, 0.95)
    if count == 0:
        return _named_in_small_letters(text, atoms) or _legend_behind(text, atoms) or _design_only(text)
    if all(atom.carved is not False for atom in atoms):
        return _legend_only(text, atoms) if len(text) <= LOOKED_AT else _whole(text)
    return _with_legend(text, atoms, count)
