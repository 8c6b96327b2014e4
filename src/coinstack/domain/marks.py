"""Marks that a design's words place on the coin: what stands in the exergue, what in the left and the right field."""

import re
from dataclasses import dataclass
from functools import cache

LOOKED_AT = 20_000
"""Characters in which marks are looked for."""

_FLAGS = re.IGNORECASE
_SIDE = {
    "left": "left", "l": "left", "l.": "left", "linken": "left", "links": "left", "gauche": "left", "g": "left",
    "sinistra": "left", "sinistro": "left", "sin": "left", "izquierda": "left", "izquierdo": "left",
    "right": "right", "r": "right", "r.": "right", "rechten": "right", "rechts": "right", "droite": "right",
    "dr": "right", "destra": "right", "destro": "right", "d": "right", "derecha": "right", "derecho": "right",
}  # fmt: skip
_HAND = r"(?P<{0}>left|right|linken|rechten|l\.?|r\.?)"
_TO = r"(?P<{0}>left|right|links|rechts|gauche|droite|sinistra|destra|izquierda|derecha|[lrgd]\b)"
_EXERGUE = re.compile(
    r"\b(?:in (?:the )?ex(?:ergue|erg)?|im abschnitt|à l['’]exergue|a l['’]exergue|all['’]esergo|nell['’]esergo"
    r"|en (?:el )?exergo)\b",
    _FLAGS,
)
_FIELD = re.compile(
    r"\b(?:"
    + r"in (?:the |his |her )?(?:(?:inner|outer|upper|lower|central|centre|center|middle) )?"
    + _HAND.format("a")
    + r"? ?(?:hand )?fields?(?:,? (?:to |on )?(?:the )?"
    + _TO.format("b")
    + r")?"
    + r"|(?P<across>across (?:the )?(?:inner |outer |upper |lower )?fields?)"
    + r"|in (?:the )?(?:lower |upper )?(?:centre|center)"
    + r"|im "
    + _HAND.format("c")
    + r"? ?felde?(?: "
    + _TO.format("d")
    + r")?"
    + r"|dans le champ(?:,? (?:à )?"
    + _TO.format("e")
    + r")?|nel campo(?:,? (?:a )?"
    + _TO.format("f")
    + r")?|en (?:el )?campo(?: (?:a la )?(?P<g>izquierdo|derecho|izquierda|derecha))?"
    + r")(?!\w)",
    _FLAGS,
)
_BESIDE = re.compile(
    r"\b(?:to|on) (?:the )?(?:(?:lower|upper|inner|outer) )?(?P<a>left|right|l\.?|r\.?)(?: field)?$", _FLAGS
)
_MINT_MARK = re.compile(
    r"\b(?:mint ?-?marks?|münzzeichen|marque d['’]atelier|segno di zecca|marca de ceca)\b:?", _FLAGS
)
MARK_PLACE = re.compile(f"(?:{_EXERGUE.pattern})|(?:{_FIELD.pattern})", _FLAGS)
PLACE = re.compile(
    rf"{MARK_PLACE.pattern}|around\b|above\b|below\b|behind\b|before\b|beneath\b|downwards?\b|upwards?\b|across\b"
    r"|at sides\b"
    r"|in (?:two|three|four|five|six|\d) lines\b|(?:to|on) (?:the )?(?:left|right|l|r)\b|either side\b|oben\b|unten\b"
    r"|autour\b|intorno\b|alrededor\b",
    _FLAGS,
)

_SYMBOLS = frozenset(
    "star stars crescent crescents pellet pellets dot dots palm branch wreath monogram cross thunderbolt club caduceus "
    "trident lightning annulet globe bull's ear corn grain double two three four reversed retrograde and or ligate "
    "gamma alpha beta delta epsilon theta stern mond halbmond punkt palme kranz monogramm étoile croissant point "
    "palme couronne stella crescente punto corona estrella creciente large small of on in laurel officina "
    "letter".split()
)
_LINKS = frozenset("and or of on in double two three four large small reversed officina letter".split())
_WORD = re.compile(r"\S+")
_CLAUSE = re.compile(r"[,;]|(?<![\s(][lrgdLR])\.(?=\s|$)|\s[-–—]\s")  # "im l. Feld" is one
_QUOTES = "\"'“”„«»‘’()"

_MINTS = (
    "ROM|RM|RB|RQ|RT|RE|R|TROB|TRP|TRE|TR|ARL|AR|CONOB|COMOB|CONSP|CONST?|CON|LVGD?|LVG|LG|LON|LN|AQ|SISC?|SIRM|SIR|TSA?"
    "|TES|HERAC?L?|HTB?|HT|H|NIKO?|NIC|NK|N|CVZIC|CVZ|CYZ|KV|KΓ|K|ANTOB|ANT|AN|ALEX|ALE|AL|MDOB|MD|MED|RVPS|XXI|XX|XI|VI|KA"
)
_MINT_FORM = re.compile(
    rf"[•.*]*(?:SM|S|M|P|T|Q|[A-EΑ-Θ]|OF[IV]{{1,3}})?(?:{_MINTS})(?:[A-EPSTQZΑ-Θ]|SS|VI{{0,3}}|I{{1,3}})?[•.*]*"
)
_NOT_MINTS = frozenset({"ROMA", "ROMAE", "AVG", "AVGG", "MARS", "PAX", "TRP", "COS"})
_BEFORE_MARKS = re.compile(r"\s/\s?|/\s|[,;]")
_SLASH = re.compile(r"\s/\s?|/\s")


@dataclass(frozen=True)
class Marks:
    """Letters and symbols beside the design; ``field`` is "left | right", or one mark with no side said."""

    exergue: str | None = None
    field: str | None = None
    words: str = ""


def _is_mark(word: str) -> bool:
    plain = word.strip(_QUOTES + ",.?")
    letters = [sign for sign in plain if sign.isalpha()]
    if not plain:
        return False
    if not letters:
        return not plain.isdigit() and "/" not in plain
    parts = re.split(r"[-–•.]", plain)
    return all(part.casefold() in _SYMBOLS or not any(s.islower() and s not in "ςϛ" for s in part) for part in parts)


def _clean(words: list[str]) -> str | None:
    while words and words[0].casefold() in _LINKS - {"double", "two", "three", "four", "large", "small"}:
        words = words[1:]
    while words and words[-1].casefold() in _LINKS:
        words = words[:-1]
    text = " ".join(words).strip(_QUOTES + " \t,;:")
    text = text.strip("-–—= ") if text.strip("-–—=. ") else ""
    return text.replace('"', "").replace("“", "").replace("”", "") or None


def _trailing(text: str) -> str | None:
    """The marks at the end of some words: "resting on shield and S-R" -> "S-R"."""
    taken: list[str] = []
    for word in reversed(text.split()[-8:]):
        if not _is_mark(word):
            break
        taken.insert(0, word)
    return _clean(taken)


def _leading(text: str) -> str | None:
    taken: list[str] = []
    for word in text.split()[:8]:
        if not _is_mark(word):
            break
        taken.append(word)
        if word.endswith((",", ";")):
            break
    found = _clean(taken)
    return found.rstrip(".,;") if found else None


def _clauses(text: str) -> list[str]:
    return [one for one in _CLAUSE.split(text) if one.strip()]


def _after(clause: str, end: int, following: str) -> str | None:
    """What stands behind a place: "in exergue: TS", "in exergue, CONOB"."""
    behind = clause[end:].strip(" :")
    if behind:
        return _leading(behind)
    return _leading(following) if not MARK_PLACE.search(following) else None


def _side(found: "re.Match[str]") -> str | None:
    word = next((value for name, value in found.groupdict().items() if value and name != "across"), None)
    return _SIDE.get(word.casefold()) if word else None


def _apart(mark: str) -> tuple[str, str] | None:
    parts = [part for part in re.split(r"[-–•\s]+", mark) if part]
    return (parts[0], parts[1]) if len(parts) == 2 else None


class _Fields:
    """The marks of one side as they are met."""

    def __init__(self) -> None:
        self.left: list[str] = []
        self.middle: list[str] = []
        self.right: list[str] = []

    def put(self, mark: str, side: str | None) -> None:
        {"left": self.left, "right": self.right}.get(side or "", self.middle).append(mark)

    def put_across(self, mark: str) -> None:
        both = _apart(mark)
        if both is None:
            self.middle.append(mark)
        else:
            self.left.append(both[0])
            self.right.append(both[1])

    def text(self) -> str | None:
        if not self.left and not self.right:
            return " ".join(self.middle) or None
        parts = [self.left, self.middle, self.right] if self.middle else [self.left, self.right]
        return " | ".join(" ".join(part) or "–" for part in parts)


def _read_field(clause: str, following: str, fields: _Fields) -> None:
    last = 0
    for found in _FIELD.finditer(clause):
        before = clause[last : found.start()]
        mark = _trailing(before) or (None if before.strip() else _after(clause, found.end(), following))
        last = found.end()
        if mark is None:
            continue
        plural = found.group().casefold().endswith("fields")
        if found["across"] or (plural and _side(found) is None):
            fields.put_across(mark)
        else:
            fields.put(mark, _side(found))
    beside = None if last else _BESIDE.search(clause.strip())
    words = clause.strip()[: beside.start()].split() if beside else []
    if beside and words and all(map(_is_mark, words)) and (alone := _clean(words)):
        fields.put(alone, _side(beside))


def _read_exergue(clause: str, following: str) -> str | None:
    found = _EXERGUE.search(clause)
    if found:
        if clause[found.end() :].lstrip().startswith(":"):
            return _after(clause, found.end(), following)
        before = clause[: found.start()]
        named = _MINT_MARK.search(before)
        if named:
            before = before[named.end() :]
        return _trailing(before) or (_after(clause, found.end(), following) if not before.strip() else None)
    named = _MINT_MARK.search(clause)
    if named:
        behind = re.sub(r"^\s*\([^)]{0,40}\)", "", clause[named.end() :])
        return _clean(behind.split()) if all(map(_is_mark, behind.split())) else _leading(behind)
    return None


def _notation(text: str, fields: _Fields) -> str | None:
    """The trade's own notation, `left | right // exergue`: "A // XXI", "T F//XXI"."""
    place = text.find("//")
    if place < 0 or text[place - 1 : place] == ":":
        return None
    before = text[:place].rstrip()
    mark = _trailing(before.replace("|", " ").replace("/", " "))
    if mark and not fields.text():
        fields.put_across(mark)
    return _leading(text[place + 2 : place + 80])


@cache
def _empty() -> Marks:
    return Marks()


def read_marks(text: str) -> Marks:
    """The exergue and the field marks that the words of a side name; only what is a mark, never a figure."""
    text = text[:LOOKED_AT]
    folded = text.casefold()
    if not any(
        sign in folded
        for sign in ("ex", "field", "//", "mark", "to ", "on ", "cent", "feld", "champ", "camp", "abs", "ese")
    ):
        return _empty()
    clauses = _clauses(text)
    fields, exergue = _Fields(), None
    for place, clause in enumerate(clauses):
        following = clauses[place + 1] if place + 1 < len(clauses) else ""
        exergue = exergue or _read_exergue(clause, following)
        _read_field(clause, following, fields)
    exergue = _notation(text, fields) or exergue
    return Marks(exergue, fields.text())


def is_mint_mark(text: str) -> bool:
    """Whether a word has the form of a late Roman mint mark (SMANTB, CONOB, MKV, XXI)."""
    return text not in _NOT_MINTS and 2 < len(text) < 9 and _MINT_FORM.fullmatch(text) is not None


def after_the_slash(text: str) -> tuple[str, Marks | None]:
    """A legend without the marks written behind it: "CLEMENTIA TEMP / A // XXI", "GENIO CAESARIS / Γ / MKV"."""
    if "/" not in text:
        return text, None
    before, double, behind = text.partition("//")
    parts = [part for part in (_BEFORE_MARKS if double else _SLASH).split(before) if part.strip()]
    if double:
        if len(parts) < 2 and sum(sign.isalpha() for sign in before) < 4:
            return "", Marks(words=text)
        field = " ".join(parts[1:]).strip()
        exergue = behind.strip(" .")
    elif len(parts) in {2, 3} and is_mint_mark(parts[-1].strip()) and (len(parts) == 2 or len(parts[1].strip()) < 4):
        field, exergue = " ".join(parts[1:-1]).strip(), parts[-1].strip()
    else:
        return text.rstrip(" /"), None
    words = text[text.find(parts[0]) + len(parts[0]) :].lstrip(" /,;")
    both = _apart(field)
    return parts[0].strip(), Marks(exergue or None, " | ".join(both) if both else field or None, words)
