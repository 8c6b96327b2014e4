"""Legends: one form to compare and search them however they are typed, and what their abbreviations stand for.

`fold` writes both alphabets in one row of Latin capitals, by the look of the letters, since half of all Greek legends
are typed with Latin keys: Α A, Β B, Ε Є Ɛ E, Ζ Z, Η H, Ι J I, Κ K, Μ M, Ν N, Ο Ω W O, Ρ Π P, Τ T, Υ Y U V, Χ X are one
each, and so are Σ Ϲ S C (KOΣΩN, ΚΟϹΩΝ, KOCON, KOSON). Without a look-alike: Γ G, Δ D, Θ TH, Λ L, Ξ KC, Φ PH, Ψ PC.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from coinstack.domain.legend_words import (
    FAMILY_NAMES,
    GREEK,
    GREEK_PRAENOMINA,
    LATIN,
    PRAENOMINA,
    VIRTUES,
    WOMEN,
)

LONGEST = 2000
"""Characters of a legend that are expanded; none is as long."""

_LOOKS = {
    "S": "C", "U": "V", "Y": "V", "J": "I", "W": "O", "Æ": "AE", "Œ": "OE", "Ɛ": "E", "Є": "E",
    "Ø": "O", "Þ": "TH", "Ð": "D", "Ꜹ": "AV", "Ꜷ": "AV", "Ꜳ": "AA",
    "Α": "A", "Β": "B", "Γ": "G", "Δ": "D", "Ε": "E", "Ζ": "Z", "Η": "H", "Θ": "TH", "Ι": "I", "Κ": "K", "Λ": "L",
    "Μ": "M", "Ν": "N", "Ξ": "KC", "Ο": "O", "Π": "P", "Ρ": "P", "Σ": "C", "Ϲ": "C", "Τ": "T", "Υ": "V", "Φ": "PH",
    "Χ": "X", "Ψ": "PC", "Ω": "O", "Ϛ": "C", "Ϝ": "F", "Ϙ": "Q", "Ϟ": "Q", "Ϡ": "CC", "ϴ": "TH",
    "А": "A", "В": "B", "Е": "E", "И": "N", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
    "У": "V", "Х": "X", "Я": "R", "І": "I", "Ѕ": "C", "Ј": "I",
}  # fmt: skip
_CARVED = str.maketrans({"U": "V", "J": "I", "Æ": "AE", "Œ": "OE"})
_SUPPLIED = re.compile(r"\([^()]*\)")
_BREAKS = r"\-–—/|\[\]<>{}"
_WORD = re.compile(rf"[^\W_]+(?:[{_BREAKS}]{{1,3}}[^\W_]+)*")
_BREAK = re.compile(rf"[{_BREAKS}]{{1,3}}")
_PART = re.compile(r"[^\W_]+")
_TYPED_GREEK = frozenset({"AVT", "AVTOK", "KAICAP", "CEB", "CEBACTOC", "BACILEOC"})
_NUMERAL = re.compile(r"[IVX]{1,8}|X{0,3}L[IVX]{0,5}")


@dataclass(frozen=True)
class Piece:
    """A part of a legend: a word or phrase of it, or what stands between two.

    ``written`` is as on the coin; ``supplied`` the same with what the die-cutter left out in brackets,
    ``CO(n)S(vl)``. ``confidence`` (0..1) is how sure the expansion is; 1.0 where nothing was read into it.
    The pieces of a legend, ``written`` side by side, are the legend.
    """

    written: str
    supplied: str
    meaning: str | None = None
    confidence: float = 1.0

    @property
    def runs(self) -> tuple[tuple[str, bool], ...]:
        """The text for a screen: each run of letters, and whether it is supplied (brackets are kept with it)."""
        if self.supplied == self.written:
            return ((self.written, False),)
        parts = re.split(r"(\([^()]*\))", self.supplied)
        return tuple((part, part.startswith("(")) for part in parts if part)


class _Signs(dict[int, str]):
    """What each sign folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        sign = chr(code)
        folded = _LOOKS.get(sign, "")
        if not folded and sign.isascii():
            folded = sign if sign.isalnum() else ""
        elif not folded and sign.isalpha():
            folded = f"{code:04X}"
        elif not folded and sign.isdigit():
            folded = str(unicodedata.digit(sign, ""))
        self[code] = folded
        return folded


_SIGNS = _Signs()


def _folded(text: str) -> str:
    plain = text.upper()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).upper())
    return plain.translate(_SIGNS)


def fold(text: str) -> str:
    """The search form: ASCII capitals and digits only, both alphabets in one; breaks, dots and blanks are gone.

    What an editor supplied in round brackets is left out, IMP(erator); letters lost and restored, [AVG], are kept.
    Letters of other scripts become their code points, so that they can be found.
    """
    return _folded(_SUPPLIED.sub("", text) if "(" in text else text) or _folded(text)


def words(text: str) -> list[str]:
    """The folded words, each once: with breaks healed (AETER-NITAS) and at its breaks, and last the whole joined."""
    found: dict[str, None] = {}
    bare = _SUPPLIED.sub("", text)
    bare = bare if fold(bare) else text
    for word in _WORD.finditer(bare):
        found.setdefault(fold(word.group()))
        for part in _PART.findall(word.group()):
            found.setdefault(fold(part))
    found.setdefault(fold(bare))
    return [one for one in found if one]


@dataclass(frozen=True)
class _Entry:
    parts: tuple[str, ...]
    template: str
    meaning: str
    confidence: float


@dataclass(frozen=True)
class _Word:
    """A word of the legend: its folded form and where it stands."""

    key: str
    start: int
    end: int


def _latin_key(word: str) -> str:
    """A Latin word as the tables have it: capitals, V for U; S and C, one in the search form, stay two."""
    plain = unicodedata.normalize("NFKD", word).upper().translate(_CARVED)
    return "".join(sign for sign in plain if sign.isalnum())


def _entries(table: str, key: Callable[[str], str]) -> dict[str, list[_Entry]]:
    found: dict[str, list[_Entry]] = {}
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")]
        parts = tuple(key(part) for part in cells[0].split())
        sure = float(cells[3]) if len(cells) > 3 else 0.9
        found.setdefault(parts[0], []).append(_Entry(parts, cells[1], cells[2], sure))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry.parts))
    return found


@cache
def _latin() -> dict[str, list[_Entry]]:
    return _entries(LATIN, _latin_key)


@cache
def _greek_praenomina() -> dict[str, str]:
    return {fold(letter): supplied for letter, supplied in GREEK_PRAENOMINA.items()}


@cache
def _greek() -> dict[str, list[_Entry]]:
    return _entries(GREEK, fold)


def _is_greek(text: str) -> bool:
    if any("Ͱ" <= sign <= "Ͽ" or sign in "ЄƐ" for sign in text):
        return True
    return any(fold(part) in _TYPED_GREEK for part in _PART.findall(text))


def _template(template: str, written: str) -> str:
    """The written letters with the supplied ones of the template put in, the legend's own breaks kept."""
    out: list[str] = []
    place = 0
    supplied = False
    for sign in template:
        if sign == "(":
            supplied = True
        if supplied:
            out.append(sign)
            supplied = sign != ")"
            continue
        if sign == " ":
            continue
        while place < len(written) and not written[place].isalnum():
            out.append(written[place])
            place += 1
        out.append(written[place : place + 1])
        place += 1
    return "".join(out) + written[place:]


_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _value(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for sign, after in zip(numeral, [*numeral[1:], "I"], strict=True):
        total += -values[sign] if values[sign] < values[after] else values[sign]
    return total


def _ordinal(value: int) -> str:
    if value < len(_ORDINALS):
        return _ORDINALS[value]
    ending = "th" if 10 < value % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def _meaning(entry: _Entry, numeral: str) -> str:
    alone, _, numbered = entry.meaning.partition("#")
    if not numeral or not numbered:
        return alone.replace(" for {} years", "")
    value = _value(numeral)
    is_ordinal = "time" in numbered or "year of" in numbered
    return numbered.format(_ordinal(value) if is_ordinal else value)


class _Legend:
    """A legend being read: its words, its alphabet, and whose the titles in it are."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.greek = _is_greek(text)
        key = fold if self.greek else _latin_key
        self.table = _greek() if self.greek else _latin()
        self.words = [_Word(key(part.group()), part.start(), part.end()) for part in _PART.finditer(text)]
        self.keys = [word.key for word in self.words]
        self.joined = [key(word.group()) for word in _WORD.finditer(text)]

    def join(self, first: int, part: str) -> int:
        """How many words from `first`, healed over the die's breaks (PI-VS, T-R), make `part`; 0 for none."""
        made = ""
        for count in range(4):
            place = first + count
            if place >= len(self.words):
                return 0
            if count and not self.broken(place - 1):
                return 0
            made += self.keys[place]
            if made == part:
                return count + 1
            if not part.startswith(made):
                return 0
        return 0

    def broken(self, place: int) -> bool:
        """Whether only a break of the die parts the word at `place` from the next."""
        return _BREAK.fullmatch(self.text[self.words[place].end : self.words[place + 1].start]) is not None

    def known(self, place: int) -> bool:
        """Whether a word begins at `place`, rather than the rest of one broken by the die (CONS-ERVATORI)."""
        key = self.keys[place]
        names = key in FAMILY_NAMES or key in WOMEN or key in VIRTUES or key in PRAENOMINA
        return names or key in self.table or key.startswith("AVG") or _NUMERAL.fullmatch(key) is not None

    def match(self, first: int, entry: _Entry) -> int:
        """How many words from `first` the entry takes; 0 where it does not fit."""
        place = first
        for part in entry.parts:
            taken = self.join(place, part)
            if not taken:
                return 0
            place += taken
        return place - first

    def candidates(self, first: int) -> Iterator[_Entry]:
        """The entries that could begin here, the longest first."""
        made: str = ""
        found: list[_Entry] = []
        for count in range(min(3, len(self.words) - first)):
            made += self.keys[first + count]
            found.extend(self.table.get(made, []))
        yield from sorted(found, key=lambda entry: -len(entry.parts))

    def numeral(self, place: int) -> tuple[str, int]:
        """The Roman numeral at `place` ("III", or "I I" as some type it), and how many words it takes."""
        made, count = "", 0
        while place + count < len(self.words):
            word = self.words[place + count]
            written = self.text[word.start : word.end]
            if not _NUMERAL.fullmatch(written) or (count and not (written == "I" and set(made) == {"I"})):
                break
            made += written
            count += 1
        return made, count

    def piece(self, first: int, count: int, template: str, meaning: str, confidence: float) -> tuple[Piece, int]:
        written = self.text[self.words[first].start : self.words[first + count - 1].end]
        return Piece(written, _template(template, written), meaning, confidence), count

    def cut_short(self, place: int) -> bool:
        """Whether a word that ends before `place` goes on behind the die's break, or a blank (PIET AS)."""
        if place >= len(self.words):
            return False
        healed = self.keys[place - 1] + self.keys[place]
        if len(healed) > 4 and (healed in self.table or healed in VIRTUES):
            return True
        return self.broken(place - 1) and not self.known(place)

    def from_table(self, first: int) -> tuple[Piece, int] | None:
        for entry in self.candidates(first):
            count = self.match(first, entry)
            if not count or ("(" in entry.template and self.cut_short(first + count)):
                continue
            numeral, more = self.numeral(first + count) if "#" in entry.meaning else ("", 0)
            return self.piece(first, count + more, entry.template, _meaning(entry, numeral), entry.confidence)
        return None

    def first_name(self, first: int) -> tuple[Piece, int] | None:
        """A praenomen, only where a family name follows: M AVR, C•VIB, Λ ΣΕΠΤ."""
        if first + 1 >= len(self.words):
            return None
        key, following = self.keys[first], self.keys[first + 1]
        supplied = (_greek_praenomina() if self.greek else PRAENOMINA).get(key)
        if supplied is None or following not in (self.table if self.greek else FAMILY_NAMES):
            return None
        return self.piece(first, 1, f"{key}({supplied})", _NAMES[supplied], 0.9)

    def augustus(self, first: int) -> tuple[Piece, int] | None:
        """AVG by what stands beside it: Augustus, an empress's Augusta, the virtue "of the emperor", or an augur."""
        if self.greek:
            return None
        for written, number in (("AVGGGG", "four"), ("AVGGG", "three"), ("AVGG", "two"), ("AVG", "")):
            count = self.join(first, written)
            if not count or self.cut_short(first + count):
                continue
            if number:
                return self.piece(first, count, written + "(vstorvm)", f"of the {number} Augusti", 0.9)
            template, meaning, sure = self.title()
            return self.piece(first, count, template, meaning, sure)
        return None

    def title(self) -> tuple[str, str, float]:
        """What AVG is in this legend: the template, its meaning, and how sure that is."""
        if any(self.keys[place : place + 3] == ["R", "P", "C"] for place in range(len(self.keys))):
            return "AVG(vr)", "augur", 0.85
        if self.names_a_woman():
            return "AVG(vsta)", "Augusta", 0.9
        if self.praises():
            return "AVG(vsti)", "of the emperor", 0.9
        is_his = any(key in _HIS or (key.endswith("VS") and len(key) > 4) for key in (*self.keys, *self.joined))
        return "AVG(vstvs)", "Augustus", 0.95 if is_his else 0.75

    def names_a_woman(self) -> bool:
        """Whether an empress is named, and no IVLIA-NVS."""
        if WOMEN.intersection(self.joined):
            return True
        return any(key in WOMEN and not self.cut_short(place + 1) for place, key in enumerate(self.keys))

    def praises(self) -> bool:
        """Whether the legend begins with a virtue or a god, as reverses do."""
        first = {self.keys[0], self.joined[0].partition("AVG")[0]}
        return any(one in VIRTUES or (len(one) > 3 and any(v.startswith(one) for v in VIRTUES)) for one in first)


_HIS = frozenset({"IMP", "CAES", "CAESAR", "PIVS", "DN", "PF", "NERO", "OTHO", "GETA", "NERVA", "ZENO", "LEO"})
_NAMES = {
    "vlvs": "Aulus", "pivs": "Appius", "aivs": "Gaius", "aevs": "Gnaeus", "ecimvs": "Decimus", "vcivs": "Lucius",
    "arcvs": "Marcus", "ivs": "Manius", "vblivs": "Publius", "vintvs": "Quintus", "vivs": "Servius", "tvs": "Sextus",
    "vrivs": "Spurius", "itvs": "Titus", "berivs": "Tiberius", "αιος": "Gaius", "εκιμος": "Decimus",
    "αισαρ": "Caesar", "ουκιος": "Lucius", "αρκος": "Marcus", "οπλιος": "Publius", "ιτος": "Titus",
}  # fmt: skip


def _read(legend: _Legend, place: int) -> tuple[Piece, int]:
    word = legend.words[place]
    written = legend.text[word.start : word.end]
    if legend.text[word.end : word.end + 1] == "(" or not any(sign.isupper() for sign in written):
        return Piece(written, written), 1
    found = legend.from_table(place) or legend.augustus(place) or legend.first_name(place)
    return found or (Piece(written, written), 1)


def expand(text: str) -> tuple[Piece, ...]:
    """The legend in pieces, abbreviations spelt out where they are sure; total, and nothing of the text is lost.

    Only what stands in the tables is supplied, by its neighbours: P M, P P, TR P with its number, a first name only
    before a family name. "C MAL" is C(aivs) MAL(leolvs); a bare "C" or "CONSTANT" is left as it is.
    """
    legend = _Legend(text[:LONGEST])
    pieces: list[Piece] = []
    place = end = 0
    while place < len(legend.words):
        gap = legend.text[end : legend.words[place].start]
        if gap:
            pieces.append(Piece(gap, gap))
        piece, count = _read(legend, place)
        pieces.append(piece)
        place += count
        end = legend.words[place - 1].end
    rest = text[end:]
    return (*pieces, Piece(rest, rest)) if rest else tuple(pieces)
