"""Where a coin lies: a place as its owner writes it, and the path in it (box, tray, row, column) that filters go by."""

import re

LONGEST = 300
"""Characters of a place that are looked at."""

_FREE = re.compile(r"\s*(?:>|›|»|→|::|/|\\|;|,|\|)\s*")
_CODE = re.compile(r"[^\W\d_][\w.]*(?:[-.:]\d{1,4}[A-Za-z]?|[-.:][A-Za-z]\d{0,4}){1,6}")
_NAMED = re.compile(
    r"\s+(?=(?:tray|row|column|col|box|drawer|slot|page|pocket|shelf|album|folder|binder|pos|no|reihe|spalte|fach|seite"
    r"|lade|schublade|tablett|kasten|plateau|rangée|colonne|tiroir|boîte|vassoio|riga|colonna|cassetto|bandeja|fila"
    r"|columna|caja)\.?\s*[\dA-Za-z]{1,4}(?:\s|$|[,;/]))",
    re.IGNORECASE,
)


def path(text: str) -> tuple[str, ...]:
    """The place from the outermost to the innermost: "Velv2-5-1" is Velv2, 5, 1; "SlabBox1" is one place.

    Free words are split where a sign parts them ("Bank > Box 2 > Tray 3") or where a tray, row or page is named, else
    kept in one piece. Joined with blanks the parts hold every letter of the text.
    """
    text = " ".join(text[:LONGEST].split())
    if not text:
        return ()
    if _CODE.fullmatch(text):
        return tuple(re.split(r"[-.:]", text))
    parts = [part for free in _FREE.split(text) for part in _NAMED.split(free)]
    found = [step for part in parts for step in (re.split(r"[-.:]", part) if _CODE.fullmatch(part) else [part])]
    return tuple(step.strip() for step in found if step.strip())


def key(steps: tuple[str, ...]) -> tuple[str, ...]:
    """A path as it is compared and ordered: small letters, numbers padded, so that tray 9 comes before tray 10."""
    return tuple(re.sub(r"\d+", lambda number: number.group().zfill(6), step.casefold()) for step in steps)
