"""How well a coin is preserved: the trade's scales in five languages, the two sides, and what slabs say besides."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

SCALE = ("P", "FR", "AG", "G", "VG", "F", "VF", "EF", "AU", "MS", "FDC")
"""The one scale, worst first. XF is EF; FDC is the better MS."""

LANGUAGES = ("en", "de", "fr", "it", "es")
LONGEST = 400
"""Characters of a text that are looked at."""


@dataclass(frozen=True)
class Grade:
    """A grade as written, and in the one scale (`normal`: "Choice VF", "Near EF", "VF+", "VF-EF").

    Of two grades `obverse` and `reverse` are the sides' and `normal` is the worse: no coin is better than its worse
    side. `number` is the slab's 1 to 70, `strike` and `surface` its 1 to 5. What is in no scale is in `remarks`.
    """

    text: str
    normal: str | None = None
    obverse: str | None = None
    reverse: str | None = None
    number: int | None = None
    strike: int | None = None
    surface: int | None = None
    star: bool = False
    fine_style: bool = False
    service: str | None = None
    remarks: str | None = None


# What is written, by the grade that it means; words of one language only stand under it, the rest is plain anywhere.
_EVERYWHERE = """
    P: p|poor
    FR: fr|fair
    AG: ag
    G: g|good
    VG: vg|very good
    F: f|fine
    VF: vf|very fine|v\\.? ?fine|ss|sehr schön|ttb|très très beau|bb|bellissimo|mbc|muy bien conservad[ao]
    EF: ef|xf|extremely fine|extra fine|extr?\\.? ?fine|ex\\.? ?fine|vz|vorzüglich|sup|superbe|ebc
    EF: extraordinariamente bien conservad[ao]|excelente
    AU: au
    MS: ms|mint state|uncirculated|unc|bu|brilliant uncirculated|stgl|stempelglanz|prägefrisch|sin circular
    FDC: fdc|f\\.d\\.c\\.|fleur de coin|fior di conio|flor de cuño
    F: tb|très beau|mb|molto bello
    G: gering erhalten|assez beau
    VG: gut erhalten|regular conservad[ao]"""
_SPOKEN: Mapping[str, str] = {
    "en": "",
    "de": "G: ge\n VG: sge|s\\.?g\\.?e\\.?\n F: s|schön\n MS: st|prfr\\.?",
    "fr": "G: ab\n VG: b|beau\n MS: spl|splendide",
    "it": "G: d|discreto\n VG: b|bello\n EF: spl|splendid[ao]",
    "es": "G: mc\n VG: rc\n F: bc|bien conservad[ao]\n MS: sc",
}
_CAPITALS_ONLY = frozenset("p fr ag g f au ms bu ab b d mc rc bc sc tb bb mb sup st".split())
"""Abbreviations that are words, or nothing, in small letters; German "s" and "ge" are small letters only."""

_WEAK = frozenset(
    "poor fair good fine superbe schön beau bello discreto splendide splendida splendido excelente".split()
)
"""Words that are grades only where they stand alone: "Fine, toned", but not "fine portrait"."""

_PREFIXES: Mapping[str, str] = {
    "Near": "near|nearly|about|abt|almost|approaching|virtually|fast|knapp|presque|quasi|casi",
    "Good": "good|gut|gutes|guter|bon|buon|buen|buena",
    "Choice": "choice|ch",
    "Superb": "superb",
    "Gem": "gem",
}
_GLUED = {"a": "Near", "n": "Near", "q": "Near", "f": "Near", "g": "Good"}
_STEPS = {"Near": -5, "-": -3, "": 0, "+": 3, "Choice": 4, "Good": 5, "Gem": 6, "Superb": 7, "++": 5}
_BETWEEN_STEP, _STEP = 10, 20

_SERVICE = re.compile(r"(?<!\w)(NGC|PCGS|ANACS|ICG|ICCS|SEGS|CAC)(?!\w)(?: ?ancients(?!\w))?", re.IGNORECASE)
_STAR = re.compile(r"[★☆⭐✩✭]|(?<=[A-Za-z])\*|(?<!\w)\[?star\]?(?!\w)", re.IGNORECASE)
_FINE_STYLE = re.compile(r"(?<!\w)fine style(?!\w)", re.IGNORECASE)
_STRIKE = re.compile(r"(?<!\w)strike\s{0,2}:?\s{0,2}([1-5])\s?/\s?5", re.IGNORECASE)
_SURFACE = re.compile(r"(?<!\w)surfaces?\s{0,2}:?\s{0,2}([1-5])\s?/\s?5", re.IGNORECASE)
_BOTH = re.compile(r"(?<![\d/])([1-5])\s?/\s?5\s{0,2}[-,;]?\s{0,2}([1-5])\s?/\s?5(?![\d/])")
_SIDES = re.compile(
    r"(?<!\w)(?:obv(?:erse)?|avers|av|vs|droit|anverso|anv|d/)(?!\w)[.:]?\s?(?P<obverse>[^,;/()]{1,40}?)\s?[,;/]?\s?"
    r"(?<!\w)(?:rev(?:erse)?|revers|rv|rs|reverso|r/)(?!\w)[.:]?\s?(?P<reverse>[^,;()]{1,40})",
    re.IGNORECASE,
)
_OBVERSE_BEHIND = re.compile(
    r"(?P<obverse>[^,;/()]{1,40}?)\s?\(?(?<!\w)obv(?:erse)?(?!\w)\.?\)?\s?[,;/]?\s?(?:and\s)?"
    r"(?P<reverse>[^,;/()]{1,40}?)\s?\(?(?<!\w)rev(?:erse)?(?!\w)\.?\)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s?(?:-|to(?!\w)|bis(?!\w)|à(?!\w)|a(?!\w))\s?", re.IGNORECASE)
_SLASH = re.compile(r"\s?/\s?")
_DASHES = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-") | dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\t\n\r", " ")
)


@dataclass(frozen=True, slots=True)
class _One:
    """One grade found in a text, at `[start, end)`."""

    normal: str
    number: int | None
    start: int
    end: int


def read(text: str, *, language: str = "en") -> Grade | None:
    """The grade in a text, or None where there is none; a word in no scale ("FV") leaves `normal` empty.

    `language` is that of the source: French SPL lies between SUP and FDC, Italian SPL is EF.
    """
    written = text.strip()
    rest = written[:LONGEST].translate(_DASHES)
    service, rest = _taken(_SERVICE, rest)
    (strike, surface), rest = _scores(rest)
    fine_style, rest = _taken(_FINE_STYLE, rest)
    star, rest = _taken(_STAR, rest)
    sides = _sides(rest, language)
    found = None if sides else _first(rest, language)
    if sides is None and found:
        sides, found, rest = _of_two(rest, found, language)
    if not (sides or found or service or strike or surface or star) and not _is_short(rest):
        return None
    first, second = sides or (found, None)
    return Grade(
        text=written,
        normal=_worse(first, second),
        obverse=first.normal if first and second else None,
        reverse=second.normal if second else None,
        number=first.number if first else None,
        strike=strike,
        surface=surface,
        star=bool(star),
        fine_style=bool(fine_style),
        service=service.split()[0].upper() if service else None,
        remarks=_remarks(rest, first) if first and not (second and first.end > second.start) else None,
    )


def order(normal: str | None) -> int | None:
    """Where a normal grade stands, worst first; None for what is no grade of the scale."""
    if normal is None:
        return None
    *prefixes, last = normal.split(" ")
    base = last.rstrip("+-")
    low, _, high = base.partition("-")
    if low not in SCALE or (high and high not in SCALE) or any(prefix not in _PREFIXES for prefix in prefixes):
        return None
    step = sum(_STEPS[prefix] for prefix in prefixes) + _STEPS.get(last[len(base) :], 0)
    return (SCALE.index(low) + 1) * _STEP + step + (_BETWEEN_STEP if high else 0)


def _is_short(text: str) -> bool:
    """A word or two in a column of grades are somebody's grade, even in no scale of ours."""
    return bool(re.fullmatch(r"\s?[A-Za-zÄÖÜäöüßéè.+?*-]{1,6}\s?", text))


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str | None, str]:
    """What a pattern finds, and the text without it."""
    match = pattern.search(text)
    return (match[0], text[: match.start()] + " " + text[match.end() :]) if match else (None, text)


def _scores(text: str) -> tuple[tuple[int | None, int | None], str]:
    strike, surface = _STRIKE.search(text), _SURFACE.search(text)
    if strike or surface:
        text = _SURFACE.sub(" ", _STRIKE.sub(" ", text, count=1), count=1)
        return (int(strike[1]) if strike else None, int(surface[1]) if surface else None), text
    if both := _BOTH.search(text):
        return (int(both[1]), int(both[2])), text[: both.start()] + " " + text[both.end() :]
    return (None, None), text


def _worse(first: _One | None, second: _One | None) -> str | None:
    grades = [one.normal for one in (first, second) if one]
    return min(grades, key=lambda normal: order(normal) or 0, default=None)


def _remarks(text: str, found: _One) -> str | None:
    """What is said beside the grade: "for issue", "scratches"."""
    before, after = (re.sub(r"\s+", " ", part).strip(" ,.;:-()?/") for part in (text[: found.start], text[found.end :]))
    return "; ".join(part for part in (before, after) if part) or None


# --- the words of the scales -------------------------------------------------------------------------------------


def _entries(table: str) -> dict[str, str]:
    entries: dict[str, str] = {}
    for line in filter(None, (line.strip() for line in table.splitlines())):
        code, _, words = line.partition(": ")
        entries.update(dict.fromkeys(words.split("|"), code))
    return entries


@lru_cache
def _lexicon(language: str) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """The pattern of one grade, and each written form with its code, as a language has them."""
    entries = _entries(_EVERYWHERE) | _entries(_SPOKEN.get(language, ""))
    forms = sorted(entries, key=len, reverse=True)
    prefixes = "|".join(sorted("|".join(_PREFIXES.values()).split("|"), key=len, reverse=True))
    pattern = re.compile(
        rf"(?<!\w)(?P<prefix>(?:(?:{prefixes})(?!\w)[\s.]{{0,2}})*)(?P<glued>[anqfg]\.?\s?(?=\w))??(?P<code>{'|'.join(forms)})"
        r"(?P<sign>\+{1,2}|-(?!\s?\w))?(?:\s{0,2}-?(?P<number>\d{1,2})(?![\d/.,%]))?(?!\w)(?!(?<=\b[fgq])\.\s?[a-z])",
        re.IGNORECASE,
    )
    return pattern, tuple((re.compile(form, re.IGNORECASE), entries[form]) for form in forms)


def _first(text: str, language: str, *, at: int | None = None) -> _One | None:
    """The first grade of a text, or the one that stands exactly at a place."""
    pattern, forms = _lexicon(language)
    matches = pattern.finditer(text) if at is None else filter(None, [pattern.match(text, at)])
    for match in matches:
        if _is_grade(match, text):
            code = next(code for form, code in forms if form.fullmatch(match["code"]))
            number = int(match["number"]) if match["number"] else None
            end = match.end() if number is None or 1 <= number <= 70 else match.end("code")
            normal = _normal(match, code)
            return _One(normal, number if end == match.end() else None, match.start(), end)
    return None


def _is_grade(match: re.Match[str], text: str) -> bool:
    """Whether a form is a grade here: by its letters' case, and for one common word by its standing alone."""
    code, glued = match["code"], (match["glued"] or "").strip()
    if code.casefold() in _CAPITALS_ONLY and not (code.isupper() or code == "St"):
        return False
    if code.casefold() in ("s", "ge") and code != code.lower():
        return False
    if glued and (len(code) > 3 or not (code.isupper() or glued.casefold() in ("f.", "q", "q.", "g."))):
        return False
    if code.casefold() in _WEAK or len(code) == 1:
        before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
        is_behind = bool(match["prefix"] or glued)
        begins = is_behind or not before or before[-1] in ",.;:(/-"
        return begins and (
            not after or after[0] in ",.;:/)-+?(" or after.casefold().startswith(("for ", "to ", "bis "))
        )
    return True


def _normal(match: re.Match[str], code: str) -> str:
    written = re.findall(r"\w+", match["prefix"].casefold())
    prefixes = [name for name in _PREFIXES if any(word in _PREFIXES[name].split("|") for word in written)]
    if match["glued"]:
        prefixes.append(_GLUED[match["glued"][0].casefold()])
    sign = match["sign"] or ""
    if prefixes == ["Near"] and code == "G" and not sign:
        return "AG"
    if prefixes == ["Near"] and "unc" in match["code"].casefold():
        return "AU" + sign
    return " ".join([*prefixes, code + sign])


# --- two grades --------------------------------------------------------------------------------------------------

_Sides = tuple[_One, _One]


def _sides(text: str, language: str) -> _Sides | None:
    """The grades of sides that are named: "Obv. VF, rev. F"."""
    for pattern in (_SIDES, _OBVERSE_BEHIND):
        if match := pattern.search(text):
            obverse, reverse = (_first(match[side], language) for side in ("obverse", "reverse"))
            if obverse and reverse:
                return obverse, reverse
    return None


def _of_two(text: str, found: _One, language: str) -> tuple[_Sides | None, _One, str]:
    """The two sides of "VF/F", or the one grade between two of "ss-vz"; and the text with both made one."""
    for pattern in (_SLASH, _BETWEEN):
        joint = pattern.match(text, found.end)
        second = _first(text, language, at=joint.end()) if joint else None
        if second is None:
            continue
        whole = text[: found.end] + text[second.end :]
        if pattern is _SLASH:
            return (found, _One(second.normal, second.number, found.end, found.end)), found, whole
        low, high = found.normal.rstrip("+-"), second.normal.rstrip("+-")
        if " " not in high and "-" not in low + high and (order(low) or 0) < (order(high) or 0):
            between = _One(f"{low}-{high}", found.number, found.start, found.end)
            return None, between, whole
        return None, found, whole
    return None, found, text
