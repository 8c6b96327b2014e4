"""The letters on a side and its picture, told apart: legends in front, behind, and with their places."""

import re
from dataclasses import dataclass
from functools import lru_cache

from coinstack.domain import sides
from coinstack.domain.describing_text import Span
from coinstack.domain.marks import is_mint_mark

LOOKED_AT = 3000
"""Characters of a side that are looked at."""

_TOKEN = re.compile(r"\S+")
_EDGES = "\"'“”„‘’«»*_`"
_TAIL = ",;:.!"
_NEUTRAL = re.compile(r"[\W_\d]+")
_PLACE = re.compile(
    r"[\s,]{0,2}\(?(?:around|above|below|beneath|behind|before|downwards?|upwards?"
    r"|across|at sides|on either side|either side|in (?:the )?"
    r"(?:ex(?:ergue|\.)|(?:\w+ )?(?:left |right )?fields?|(?:two|three|four|five|six"
    r"|\d) (?:lines|columns)|outer|center|margin|"
    r"ethnic|legend)|(?:to|on|at|in) (?:the )?(?:\w{3,6} )?(?:left|right|l\.|r\.|sides?)"
    r"|over|within wreath|within|counterclockwise|clockwise"
    r"|retrograde|flanking|left and right|im abschnitt|im felde?|oben|unten|umher"
    r"|darüber|darunter|rundum|links|rechts|autour|à l'exergue|au-dessus|en dessous"
    r"|all'esergo|in esergo|nel campo|intorno|sopra|sotto|en exergo|en el exergo|en campo"
    r"|alrededor|encima|debajo|delante|detrás"
    r"|à gauche|à droite|legend|a sinistra|a destra|nel giro|in esergo)(?!\w)(?P<rest>[^,;.]{0,60})",
    re.IGNORECASE,
)
_PLACED_IN_FRONT = re.compile(
    r"(?:^|[,;.:(]\s?|\band )(?:around(?: edge)?|above|below|beneath|behind|before"
    r"|across(?: field)?|in (?:the )?(?:ex(?:ergue|\.)|legend|outer)|to (?:the )?"
    r"(?:left|right|l\.|r\.)"
    r"|on (?:the )?(?:left|right)|at (?:left|right)|in (?:the )?(?:\w+ )?(?:left "
    r"|right )?fields?(?: to (?:left|right))?|legend|inscription|ethnic|im abschnitt"
    r"|oben|unten|umher"
    r"|à l'exergue|autour|au-dessus|in esergo|all'esergo|sopra|sotto|intorno|en exergo"
    r"|en el exergo|delante|detrás|encima|debajo|alrededor"
    r"|in two lines|in three lines)\s?[,:]?\s?$",
    re.IGNORECASE,
)
_IN_EXERGUE = re.compile(r"ex(?:ergue|\.)|esergo|exergo|exergue|abschnitt", re.IGNORECASE)
_NO_LEGEND = re.compile(
    r"\W*(?:(?:no|without|illegible)\s+(?:legend|inscription)|anepigraphic|uninscribed|ohne\s+(?:legende|umschrift)"
    r"|sans\s+légende|anépigraphe|senza\s+leggenda|anepigrafe|sin\s+leyenda|anepígrafa)\b[\s.,;:]*",
    re.IGNORECASE,
)
_SC = re.compile(r"\W*S\W{0,3}C\W*", re.IGNORECASE)
_NUMERAL = re.compile(r"[IVXLCDM]+")
_DESIGN_CAPITALS = frozenset(
    "HEAD BUST RIGHT LEFT LAUREATE STANDING SEATED RADIATE DIADEMED KOPF BÜSTE TÊTE TESTA CABEZA".split()
)


@dataclass(frozen=True)
class Carved:
    """A run of words that look carved, `[start, end)` in the side."""

    start: int
    end: int
    letters: int
    words: int


@dataclass(frozen=True)
class SideParts:
    """The legends of a side, each with its span, and the pieces that are left of the design; places are the side's."""

    legends: tuple[Span, ...]
    design: tuple[Span, ...]
    confidence: float


def split(text: str) -> SideParts:
    """The legends and the design of one side's words; total, and linear in their length."""
    text = text[:LOOKED_AT]
    if none := _NO_LEGEND.match(text):
        return SideParts((), _pieces(text, [(0, none.end())] if none.end() < len(text) else []), 0.9)
    runs = _runs(text)
    taken = [
        (run, out)
        for run in runs
        if (out := _legend(text, run, first=not text[: run.start].strip(_EDGES + " ,;:.-[(")))
    ]
    if not taken:
        return _typed_small(text)
    legends = tuple((run.start, run.end) for run, _ in taken)
    design = _pieces(text, [out for _, out in taken])
    return SideParts(legends, design, 0.9 if taken[0][0].start < 3 else 0.8)


def _typed_small(text: str) -> SideParts:
    """Leave it to the reader of cells: a legend typed without capitals."""
    read = sides.split(text)
    if read.legend and read.confidence >= 0.7 and (at := text.find(read.legend)) >= 0 and at < 3:
        end = at + len(read.legend)
        if not any(word[0].islower() for word in re.findall(r"[^\W\d_]{3,}", read.legend)):
            return SideParts(((at, end),), _pieces(text, [(0, end)]), 0.7)
    return SideParts((), _pieces(text, []), 0.85)


# -- what looks carved ----------------------------------------------------------------------------------------------


@lru_cache(maxsize=16_384)
def carved(word: str) -> bool | None:
    """Whether a word looks like a legend's; None for signs and digits, which could be anything's."""
    if "(" in word and re.search(r"\([^)]*[a-zäöü]{2}", word):
        return False
    letters = [sign for sign in word if sign.isalpha()]
    if not letters:
        return None
    upper = sum(_is_capital(sign) for sign in letters)
    if upper == len(letters):
        return True
    if "".join(letters) in ("d", "δ"):
        return True  # D N of a Byzantine legend
    if len(letters) == 2 and letters[0] in "dDδ" and letters[1] in "nNdD":
        return True
    lower = len(letters) - upper
    return upper >= 2 and lower <= 2 and upper * 10 >= len(letters) * 6


def _is_capital(sign: str) -> bool:
    return sign.isupper() or sign in "ςϛϝϲ" or (not sign.islower() and not sign.isupper())


def _runs(text: str) -> list[Carved]:
    """Runs of carved words; a comma or semicolon ends one, a small word too."""
    found: list[Carved] = []
    run: list[re.Match[str]] = []

    def close() -> None:
        while run and carved(run[-1][0]) is None and not re.search(r"\[[.…-]+\]|\.\.\.|…", run[-1][0]):
            run.pop()
        if run:
            _without_initial(text, run)
        if run and any(carved(one[0]) for one in run):
            found.append(_carved_run(text, run))
        run.clear()

    for token in _TOKEN.finditer(text):
        word = token[0].strip(_EDGES)
        kind = carved(word)
        if run and len(word) == 2 and word[0].islower() and word[1] == ",":
            run.append(token)  # "AVGG b, crowned busts": a numeral of a Byzantine legend
            close()
            continue
        if kind is False or (kind is None and not run and not re.match(r"\[?[.…]{3}|\[\W*$", word)):
            close()
            continue
        run.append(token)
        if _ends_run(text, word, token.end()):
            close()
    close()
    return found


def _ends_run(text: str, word: str, end: int) -> bool:
    """Whether a run ends with a word: at a comma, a bracket, a full stop behind which no legend goes on."""
    if word[-1:] in (",", ";", ":") or (word[-1:] == ")" and "(" not in word):
        return True
    return word[-1:] == "." and len(word) > 2 and "." not in word[:-1] and not _goes_on(text, end)


def _goes_on(text: str, at: int) -> bool:
    following = _TOKEN.search(text, at)
    return following is not None and carved(following[0].strip(_EDGES)) is True


def _without_initial(text: str, run: list[re.Match[str]]) -> None:
    """ "COS VII, M. Claudius": the initial is a name's, not the legend's."""
    last = run[-1][0]
    following = _TOKEN.match(text, run[-1].end() + 1)
    if len(run) > 1 and re.fullmatch(r"[MCLQTA]\.", last) and following and re.match(r"[A-Z][a-z]{2}", following[0]):
        if len(run[-2][0]) > 1 and "." not in "".join(one[0] for one in run[:-1]):
            run.pop()
    elif len(run) > 1 and last in ("B.", "T.") and following and following[0][0].islower():
        run.pop()  # French "B. rad.", "T. laurée": bust, head
    elif len(run) == 1 and re.fullmatch(r"[A-Z]\.?", last) and following and re.match(r"[A-Z]?[a-z]{2}", following[0]):
        run.pop()


def _carved_run(text: str, run: list[re.Match[str]]) -> Carved:
    start, end = run[0].start(), run[-1].end()
    while start < end and text[start] in _EDGES + "(":
        start += 1
    while end > start and text[end - 1] in _EDGES + _TAIL + ")" and not _closes(text, start, end):
        end -= 1
    letters = sum(sign.isalpha() for sign in text[start:end])
    return Carved(start, end, letters, sum(1 for one in run if carved(one[0])))


def _closes(text: str, start: int, end: int) -> bool:
    """Whether the last sign is a full stop of "P. P." or a bracket that the legend opened."""
    if text[end - 1] == ")":
        return "(" in text[start:end]
    return False


# -- which of them are legends --------------------------------------------------------------------------------------


def _legend(text: str, run: Carved, *, first: bool) -> Span | None:
    """What is taken out of the design where the run is a legend: the run with its place; None where it stays."""
    words = text[run.start : run.end]
    if words.upper() in _DESIGN_CAPITALS or any(word in _DESIGN_CAPITALS for word in words.split()):
        return None
    place = _PLACE.match(text, run.end)
    behind = text[run.end : run.end + 3].lstrip(" " + _EDGES)
    if first:
        return _first_legend(text, run, place)
    before = text[: run.start].rstrip(_EDGES + " ([")
    placed = _PLACED_IN_FRONT.search(text[max(0, run.start - 40) : run.start].rstrip(_EDGES))
    parted = not before or before[-1] in ",;.:" or (before[-1] == "-" and before[-2:-1] == " ")
    if (
        place
        and place[0].strip(" ,(") == "flanking"
        and parted
        and not _SC.fullmatch(words)
        and text[place.end() :].strip(" .") == ""
    ):
        return run.start, place.end()
    if not (placed or parted) or _is_mark(words, run, text, place, placed):
        return None
    if placed:
        start = max(0, run.start - 40) + placed.start() + (1 if placed[0][:1] in ",;.:(" else 0)
        return start, run.end
    is_whole = not behind or behind[0] in ",;.)" or text[run.end :].strip()[:1] in ("", "(")
    if place and not place["rest"].strip():
        return run.start, place.end()
    if place and re.fullmatch(
        r"\s(?:to|on|in|of|around|and|at|downwards?|upwards?|above|below|left|right|field"
        r"|the|inner|outer|l\.|r\.|counter-?clockwise|clockwise|\s)+",
        place["rest"].lower() + " ",
    ):
        return run.start, place.end()
    if (
        place
        and run.letters > 3
        and len(place["rest"].split()) <= 3
        and text[place.end() : place.end() + 1] in ("", ",", ";", ".")
    ):
        return run.start, place.end()
    return (run.start, run.end) if is_whole and (run.words > 1 or run.letters > 4) else None


def _first_legend(text: str, run: Carved, place: re.Match[str] | None) -> Span | None:
    words = text[run.start : run.end]
    if run.letters < 2 or (_SC.fullmatch(words) and run.letters < 3):
        return None
    if re.match(
        r"[\s\"'”’]*(?:monogram|ligate|letters?|within|in (?:wreath|laurel|oak))\b", text[run.end : run.end + 24]
    ):
        return (0, run.end) if run.letters > 5 else None
    if place and run.letters < 4 and not place["rest"].strip():
        return None
    if place and not text[place.end() :].strip(" .,;") and len(place["rest"].split()) > 1:
        return 0, place.start("rest")
    if place and (re.match(r"\s?(?:[,;.]|$)", text[place.end() :]) or not place["rest"].strip()):
        return 0, place.end()
    return 0, run.end


def _is_mark(words: str, run: Carved, text: str, place: re.Match[str] | None, placed: re.Match[str] | None) -> bool:
    """Marks, values and S C stay in the design."""
    bare = re.sub(r"[\s\W_]+", "", words)
    if re.match(r"\s?\((?:date|year|regnal|officina|control|value|mark|=|numeral)", text[run.end : run.end + 16]):
        return True
    in_field = place is not None and "field" in place[0]
    few = 3 if words.isascii() or in_field or (placed is None and place is None) else 2
    if _SC.fullmatch(words) or run.letters <= few or "//" in words or (run.letters < 12 and re.search(r"\w/\w", words)):
        return True
    if run.words == 1 and (is_mint_mark(bare) or _NUMERAL.fullmatch(bare)):
        return True
    return bool((place and _IN_EXERGUE.search(place[0])) or (placed and _IN_EXERGUE.search(placed[0]))) and (
        is_mint_mark(bare) or (run.words > 1 and any(is_mint_mark(word) for word in words.split()))
    )


def _pieces(text: str, out: list[Span]) -> tuple[Span, ...]:
    """What is left of a text without some spans, edges trimmed; empty pieces are dropped."""
    found: list[Span] = []
    at = 0
    for start, end in [*sorted(out), (len(text), len(text))]:
        if start > at:
            found.append(_trimmed(text, at, start))
        at = max(at, end)
    return tuple((start, end) for start, end in found if any(sign.isalnum() for sign in text[start:end]))


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in ",;:.-–—/|•·*)]"):
        start += 1
    while end > start and (
        text[end - 1].isspace()
        or text[end - 1] in ",;:-–—/|•·*"
        or (text[end - 1] == "." and not text[start:end].endswith("..."))
    ):
        end -= 1
    return start, end
