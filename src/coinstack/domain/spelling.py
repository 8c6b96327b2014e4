"""How a name of a ruler or a place is compared: folded, with Greek and Latin transliteration made one."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 300
"""Characters of a name that are looked at; a longer text is no name."""

_NOT_WORD = re.compile(r"[^0-9a-z]+")
_ARTICLES = frozenset({"the"})
_ORDINALS = {
    "1st": "i", "2nd": "ii", "3rd": "iii", "4th": "iv", "5th": "v", "6th": "vi", "7th": "vii", "8th": "viii",
    "1": "i", "2": "ii", "3": "iii", "4": "iv", "5": "v", "6": "vi", "7": "vii", "8": "viii", "9": "ix", "10": "x",
    "11": "xi", "12": "xii", "13": "xiii", "14": "xiv", "15": "xv", "16": "xvi",
    "sr": "senior", "jr": "junior", "jun": "junior", "sen": "senior",
}  # fmt: skip
NUMERALS = frozenset(
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"]
)

_ERA = r"(?:b\.?\s?c\.?\s?(?:e\.?)?|a\.?\s?d\.?|c\.?e\.?)"
_YEARS = re.compile(
    rf"\(?\s{{0,3}}(?:\b(?:reigned|ruled|reign|died|c|ca|circa)\b\.?\s?)?"
    rf"(?P<era_a>\b{_ERA})?\s?(?<![\w.])(?P<a>-?\d{{1,4}})(?:/\d{{1,2}})?\s?(?P<era_b>{_ERA}(?!\w))?"
    rf"(?:\s?(?P<joint>to\b|[-–—]|bis\b)\s?(?P<era_c>{_ERA})?\s?(?P<b>-?\d{{1,4}})?(?:/\d{{1,2}})?"
    rf"\s?(?P<era_d>{_ERA}(?!\w))?)?\s{{0,3}}\)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """The words of a name, lower case, without diacritics, punctuation and "the"; numerals as i, ii, iii."""
    plain = text[:LONGEST].lower()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).replace("ı", "i").replace("æ", "ae").casefold()
        plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = _NOT_WORD.sub(" ", plain.replace("'", "").replace("’", "").replace("ʿ", "")).split()
    folded = [_ORDINALS.get(word, word) if place else word for place, word in enumerate(words)]
    return " ".join(word for word in folded if word not in _ARTICLES)


_SAME_NAME = {
    "varhran": "wahram", "bahram": "wahram", "vahram": "wahram", "varahran": "wahram", "warahran": "wahram",
    "hormizd": "ohrmazd", "hormazd": "ohrmazd", "hormisdas": "ohrmazd", "ormizd": "ohrmazd", "hurmazd": "ohrmazd",
    "xusro": "khusro", "khusrau": "khusro", "khosrow": "khusro", "khosro": "khusro", "khosrau": "khusro",
    "khusraw": "khusro", "chosroes": "khusro", "husrav": "khusro", "khusru": "khusro", "xusrau": "khusro",
    "kavad": "kawad", "kavadh": "kawad", "qubad": "kawad", "kobad": "kawad", "cavades": "kawad",
    "yazdgard": "yazdgerd", "yazdegerd": "yazdgerd", "yezdigerd": "yazdgerd", "yezdegerd": "yazdgerd",
    "yazdagird": "yazdgerd", "yazdigird": "yazdgerd", "yazdkart": "yazdgerd", "sapor": "shapur", "shahpur": "shapur",
    "sabuhr": "shapur", "sapur": "shapur", "shapuhr": "shapur", "ardashir": "ardaxshir", "ardaxsir": "ardaxshir",
    "ardasir": "ardaxshir", "ardeshir": "ardaxshir", "johannes": "john", "ioannes": "john", "joannes": "john",
    "ioannis": "john", "iohannes": "john", "jean": "john", "giovanni": "john", "theodoros": "theodore",
    "theodorus": "theodore", "constantin": "constantine", "constantinus": "constantine", "konstantin": "constantine",
    "konstantinos": "constantine", "costantino": "constantine", "isaak": "isaac", "isaakios": "isaac",
    "alexis": "alexius", "alessio": "alexius", "leon": "leo", "michel": "michael", "michele": "michael",
    "basilius": "basil", "basileios": "basil", "basile": "basil", "nicephore": "nicephorus", "justinian": "justinianus",
    "justinien": "justinianus", "giustiniano": "justinianus", "andronic": "andronicus", "romain": "romanus",
    "doukas": "ducas", "doucas": "ducas", "ptolemaios": "ptolemy", "ptolemaeus": "ptolemy", "ptolemaus": "ptolemy",
    "ptolemee": "ptolemy", "tolomeo": "ptolemy", "philippos": "philip", "philippus": "philip", "philipp": "philip",
    "philippe": "philip", "filippo": "philip", "alexandros": "alexander", "alexandre": "alexander",
    "alessandro": "alexander", "alejandro": "alexander", "seleuco": "seleucus", "antioco": "antiochus",
    "mithridates": "mithradates", "mithridate": "mithradates", "mitridates": "mithradates", "demetre": "demetrius",
    "demetrio": "demetrius", "vologeses": "vologases", "vologaises": "vologases", "walagash": "vologases",
    "cleopatre": "cleopatra", "magnus": "great",
}  # fmt: skip
_PRAENOMINA = {
    "gaius": "c", "caius": "c", "g": "c", "lucius": "l", "marcus": "m", "quintus": "q", "publius": "p", "gnaeus": "cn",
    "cnaeus": "cn", "gn": "cn", "aulus": "a", "decimus": "d", "sextus": "sex", "servius": "ser", "manius": "mn",
    "man": "mn", "spurius": "sp", "appius": "ap", "numerius": "n", "titus": "t", "tiberius": "ti",
}  # fmt: skip


@lru_cache(maxsize=16384)
def _one_word(word: str) -> str:
    word = _SAME_NAME.get(word, word)
    for old, new in (("k", "c"), ("ou", "u"), ("ei", "i"), ("ai", "e"), ("ae", "e"), ("oi", "e"), ("oe", "e"),
                     ("y", "i"), ("ph", "f"), ("ch", "c"), ("j", "i"), ("w", "v")):  # fmt: skip
        word = word.replace(old, new)
    for old, new in (("os", "us"), ("on", "um"), ("ea", "ia"), ("ii", "ius")):
        if word.endswith(old) and len(word) > 4:
            word = word[: -len(old)] + new
    return "".join(letter for place, letter in enumerate(word) if place == 0 or letter != word[place - 1])


@lru_cache(maxsize=8192)
def transliterated(folded: str) -> str:
    """A folded name under which Kyzikos and Cyzicus, Seleukos and Seleucus, Lucius Memmius and L. Memmius are one."""
    words = folded.split()
    if len(words) > 1 and words[0] in _PRAENOMINA and words[1] not in NUMERALS:
        words[0] = _PRAENOMINA[words[0]]
    return " ".join(word if word in NUMERALS else _one_word(word) for word in words)


def _before_christ(era: str | None) -> bool:
    return era is not None and era[0] in "bB"


def _signed(found: "re.Match[str]") -> tuple[int, int] | None:
    first = int(found["a"])
    last = int(found["b"]) if found["b"] else first
    tail = found["era_d"] or (found["era_b"] if not found["b"] else None)
    if _before_christ(tail) and first > 0:
        last = -abs(last)
        first = first if found["era_a"] and not _before_christ(found["era_a"]) else -first
    elif _before_christ(found["era_b"] or found["era_a"]):
        first = -abs(first)
        last = -abs(last) if not found["b"] or not (found["era_c"] or found["era_d"]) else last
    return (first, last) if first <= last else None


def without_years(text: str) -> tuple[str, tuple[int, int] | None]:
    """A name without the years behind it, and those years (signed, BC negative), or None.

    ``Anastasius I (491 to 518)``, ``Philip I, 244-249.``, ``Perseus. 179-168 BC``, ``Augustus (27 BC - AD 14)``.
    """
    text = text[:LONGEST]
    for found in _YEARS.finditer(text):
        is_dated = any(found[group] for group in ("era_a", "era_b", "era_d")) or found["joint"]
        if not is_dated or (found.start() == 0 and not found["era_a"] and not found["b"]):
            continue
        return (text[: found.start()] + " " + text[found.end() :]).strip(" ,.;:"), _signed(found)
    return text, None
