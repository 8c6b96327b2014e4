"""Search of the abbreviations of Roman and Greek legends, by how they are written or by what they mean."""

from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import legends, spelling
from coinstack.domain.legend_words import GREEK, LATIN, PRAENOMINA

USUAL = 0.9
"""How sure an entry is that says nothing of it."""
FIRST_NAME = 0.7
"""A first name is one only before a family's name."""
_FIRST_NAMES = {
    "A": "Aulus", "AP": "Appius", "C": "Gaius", "CN": "Gnaeus", "D": "Decimus", "L": "Lucius", "M": "Marcus",
    "MN": "Manius", "P": "Publius", "Q": "Quintus", "SER": "Servius", "SEX": "Sextus", "SP": "Spurius", "T": "Titus",
    "TI": "Tiberius",
}  # fmt: skip


@dataclass(frozen=True)
class Abbreviation:
    """An abbreviation, its expansion with what is supplied in brackets, and what it means; `language` is la or grc."""

    abbreviation: str
    expansion: str
    meaning: str
    language: str
    confidence: float


def _entries(table: str, language: str) -> list[Abbreviation]:
    found = []
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        alone, _, numbered = cells[2].partition("#")
        meaning = f"{alone}; {numbered.replace('{}', 'nth')}" if numbered else alone.replace(" for {} years", "")
        found.append(Abbreviation(cells[0], cells[1], meaning, language, float(cells[3]) if len(cells) > 3 else USUAL))
    return found


@lru_cache(maxsize=1)
def everything() -> tuple[Abbreviation, ...]:
    """All that are known, in the order of their letters, Latin first."""
    names = [
        Abbreviation(
            letters,
            f"{letters}({rest})",
            f"the first name {letters.capitalize()}{rest.replace('v', 'u')}",
            "la",
            FIRST_NAME,
        )
        for letters, rest in PRAENOMINA.items()
    ]
    latin = sorted([*_entries(LATIN, "la"), *names], key=lambda one: one.abbreviation)
    return (*latin, *_entries(GREEK, "grc"))


def search(text: str) -> tuple[Abbreviation, ...]:
    """Those written so, then those that begin so, then the parts of a whole legend, then those that mean so; total."""
    letters, words = legends.fold(text), spelling.fold(text)
    if not letters and not words:
        return everything() if not text.strip() else ()
    ranked: dict[Abbreviation, int] = {}
    for one in everything():
        folded = legends.fold(one.abbreviation)
        if folded == letters:
            ranked[one] = 0
        elif letters and folded.startswith(letters):
            ranked[one] = 1
        elif legends.fold(one.expansion.replace("(", "").replace(")", "")) == letters:
            ranked[one] = 2
        elif words and f" {words}" in f" {spelling.fold(one.meaning)}":
            ranked[one] = 4
    parts = [] if 0 in ranked.values() else _parts(text)
    found = sorted(ranked, key=lambda one: ranked[one])
    return tuple(dict.fromkeys((*parts, *found)))


def _parts(text: str) -> list[Abbreviation]:
    """The abbreviations of a legend, each as it is read there: AVG is Augustus, or Augusta, by its neighbours."""
    if len(text.split()) < 2:
        return []
    language = "grc" if any("Ͱ" <= sign <= "Ͽ" for sign in text) else "la"
    return [
        Abbreviation(piece.written, piece.supplied, piece.meaning, language, piece.confidence)
        for piece in legends.expand(text)
        if piece.meaning
    ]
