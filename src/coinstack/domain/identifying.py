"""What is still legible of a legend: runs of letters, what is worn away between them, and the mark of the mint below.

Three dots, `[…]`, `[ ]`, `--` and `*` stand for any number of lost letters, `?` for one; `[AVG]` are letters restored.
"""

import re
from dataclasses import dataclass

from coinstack.domain.errors import Invalid
from coinstack.domain.identifying_marks import is_mark
from coinstack.domain.legends import fold

LONGEST = 400
"""Signs of a reading that are looked at; the longest legend of any catalog has 220."""

GAP = "\0"
LETTERS_OF_A_LEGEND = 3
"""A mark may stand alone on a reverse; a shorter one is taken for a legend's letters."""
_REMARK = re.compile(r"\[[^\[\]]*[a-z]{3}[^\[\]]*\]|\((?:in )?ex(?:ergue|\.)?[^()]*\)", re.IGNORECASE)
_LOWER = re.compile(r"[a-z]{3}")
_LOST = re.compile(
    r"[\[({<]\s*(?:[.…·•?*_\-–—]|\s)*\s*[\])}>]"  # brackets with nothing in them
    r"|…|\.{2,}|(?:\.\s){2,}\.?|[-–—_]{2,}|(?:[-–—] ){2,}[-–—]|\*+|%+|•{2,}|(?:• ){2,}•"
)
_PARTS = re.compile(r"\|+|/+|;|\bEXE?(?:RGUE)?\s?[.:]\s", re.IGNORECASE)
_SENATE = re.compile(r"^[\s.·•|/]*S[\s.·•–-]*C\b[\s.·•]*|(?<![\w])S[\s.·•–-]*C[\s.·•]*$", re.IGNORECASE)
_ONE = "?"
_NONE = re.compile(
    r"\W*(?:none|no legend|no inscription|anepigraphic|uninscribed|illegible|legend (?:lost|gone|off flan)|ohne legende"
    r"|sans légende|anepigrafo|off flan|unclear legend)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Reading:
    """What is legible of one side: `runs` are folded letters in their order, any number lost between two of them.

    `opens` and `ends`: whether the reading says that letters are lost before the first run and behind the last.
    `marks`: what a reader wrote behind the legend as the exergue's letters; `senate`: S C stood before or behind it.
    """

    runs: tuple[str, ...] = ()
    opens: bool = False
    ends: bool = False
    marks: tuple[str, ...] = ()
    senate: bool = False

    @property
    def letters(self) -> str:
        """All letters that are legible."""
        return "".join(self.runs)

    @property
    def is_whole(self) -> bool:
        """Whether nothing is said to be lost."""
        return len(self.runs) == 1 and not self.opens and not self.ends


def read(text: str, *, side: str) -> Reading:
    """The reading of a side as it is typed; total but for what is far too long.

    Raises:
        Invalid: it is longer than `LONGEST`; `side` names the field.
    """
    if len(text) > LONGEST:
        raise Invalid(f"No legend has more than {LONGEST} signs; this one has {len(text):,}.", field=side)
    if _NONE.fullmatch(text):
        return Reading()
    legend, marks = _without_marks(_latin_lambda(text.replace(GAP, " ")), side)
    bare, senate = without_senate(legend)
    return _runs(bare, marks, senate=senate)


def _runs(legend: str, marks: tuple[str, ...], *, senate: bool) -> Reading:
    plain = _LOST.sub(GAP, _REMARK.sub(_said, legend)).replace(_ONE, GAP)
    runs = [fold(part) for part in plain.split(GAP)]
    legible = tuple(run for run in runs if run)
    if not legible:
        return Reading(marks=marks, senate=senate)
    return Reading(legible, opens=not runs[0], ends=not runs[-1], marks=marks, senate=senate)


def _said(remark: re.Match[str]) -> str:
    """A remark in brackets, "[illegible letter]", is a gap; small letters that stand for the legend's are kept."""
    return GAP if _LOWER.search(remark.group()) else (remark.group() if remark.group()[0] == "[" else " ")


def _latin_lambda(text: str) -> str:
    """Λ for a barless A among Latin letters."""
    if "Λ" in text and not re.search(r"[ΓΔΘΞΠΣΦΨΩ]", text):
        return text.replace("Λ", "A")
    return text


def _without_marks(text: str, side: str) -> tuple[str, tuple[str, ...]]:
    """The legend, and the mintmarks that a reader wrote behind it: "IOVI CONSERVATORI | SMANT"."""
    parts = [part.strip() for part in _PARTS.split(text)]
    if side != "reverse":
        return " ".join(parts), ()
    kept: list[str] = []
    marks: list[str] = []
    for place, part in enumerate(parts):
        bare = _REMARK.sub("", part).strip(" .•·*[]?…")
        marked = is_mark(bare) and (place > 0 or (len(parts) == 1 and len(fold(bare)) > LETTERS_OF_A_LEGEND))
        (marks if marked else kept).append(bare if marked else part)
    return " ".join(kept), tuple(marks)


def without_senate(legend: str) -> tuple[str, bool]:
    """A legend without the senate's S C before or behind it, which readers put anywhere; and whether it was there."""
    bare = _SENATE.sub("", legend)
    return (bare, bare != legend) if fold(bare) else (legend, False)
