"""Monograms and symbols of the catalog in use, by their letters."""

from coinstack.domain import monograms
from coinstack.domain.catalog import Symbol
from coinstack.infrastructure.catalogs.shelf import Shelf


def find(shelf: Shelf, letters: str) -> list[Symbol]:
    """Those that hold all the letters, the nearest first; without letters all; where no letter is typed, none."""
    asked = monograms.ask(letters)
    if letters.strip() and not asked.folded:
        return []
    # Both are sorted: all are held where the letters asked for follow each other. They are ASCII letters and figures.
    rows = shelf.rows(
        "SELECT id, label, letters, matches FROM symbols WHERE letters_sorted LIKE ? ORDER BY id",
        (f"%{'%'.join(asked.folded)}%",),
    )
    found = [Symbol(str(key), str(label), str(has), _several(matches)) for key, label, has, matches in rows]
    return sorted(found, key=lambda one: monograms.remoteness(asked, one.letters)) if asked.folded else found


def _several(kept: object) -> tuple[str, ...]:
    return tuple(one for one in str(kept).split("|") if one)
