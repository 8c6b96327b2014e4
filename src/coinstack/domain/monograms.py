"""Monograms by the letters they are made of, typed in Greek or Latin and in any order."""

import unicodedata
from collections import Counter
from dataclasses import dataclass

from coinstack.domain import legends

LONGEST = 400
"""Signs of a question that are looked at; the largest monogram known has ten letters."""

_ALIKE = str.maketrans({"Ϲ": "Σ", "Є": "Ε", "Ɛ": "Ε", "ϴ": "Θ"})


@dataclass(frozen=True)
class Asked:
    """Letters that were seen. `folded` are their look-alikes in order, for search; empty where no letter was typed."""

    signs: Counter[str]
    folded: str


def ask(letters: str) -> Asked:
    """What was typed, as it is searched; whatever is no letter or figure is left out."""
    signs = _signs(letters[:LONGEST])
    return Asked(Counter(signs), in_order(signs))


def in_order(letters: str) -> str:
    """The look-alikes of the letters (`legends.fold`), sorted: in it, letters that are contained follow each other."""
    return "".join(sorted(legends.fold(letters)))


def remoteness(asked: Asked, letters: str) -> tuple[int, int]:
    """How far a monogram that holds all the letters is from them: the nearest first.

    Each letter too many counts one, and so does each Greek letter typed in whose place another of its look stands (Π
    and Ρ are both P); of equally many, the fewer letters too many are nearer.
    """
    signs = _signs(letters)
    have = Counter(signs)
    missed = sum(count for sign, count in (asked.signs - have).items() if not sign.isascii())
    latin = sum(count for sign, count in have.items() if sign.isascii())
    extra = max(0, len(legends.fold(signs)) - len(asked.folded))
    return extra + max(0, missed - latin), extra


def _signs(text: str) -> str:
    """Capitals without accents, of the usual form each."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).upper()).translate(_ALIKE)
    return "".join(sign for sign in plain if sign.isalnum())
