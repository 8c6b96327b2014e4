"""What the ids of the catalogs' types are made of, and how they are formed from a printed number.

`ric.1(2).aug.207` is number 207 of the section on Augustus in the second edition of volume I; `rrc-44.5` number 5 of
Crawford's issue 44; `price.P43`, `sc.1.379.6`, `cpe.1_1.330` and `svoronos-1904.1` stand for their books.
"""

import re
from dataclasses import dataclass
from urllib.parse import unquote

from coinstack.domain.catalog import CORPORA

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_NUMBER = re.compile(r"(?P<number>[A-Za-z]{0,3}\d+)(?P<suffix>.*)", re.DOTALL)
_ADDRESS = re.compile(r"(?i)https?://(?:www\.)?numismatics\.org/(?P<corpus>[a-z]+)/id/(?P<id>[^?#]+)(?:[?#].*)?")
_FORMATS = re.compile(r"\.(?:jsonld|rdf|ttl|xml|html|kml|solr)$")
_VOLUME = re.compile(r"(?P<volume>[0-9_]+)(?:\((?P<edition>\d+)\))?")
LONGEST = 200
"""Characters of an id; a longer text is none."""


@dataclass(frozen=True)
class Parts:
    """The parts of an id: `series` is its book, `number` the leading number, `suffix` whatever follows it.

    Volumes are as in the id: "1", "2_1". The edition of RIC is "1" where the id names none. RIC's `section` is a ruler
    or a mint, Crawford's the issue.
    """

    series: str
    number: str
    volume: str | None = None
    edition: str | None = None
    section: str | None = None
    suffix: str | None = None

    @property
    def printed(self) -> str:
        """The number as the book prints it: `23b`."""
        return self.number + (self.suffix or "")

    @property
    def digits(self) -> int | None:
        """The leading number without its letters, for order."""
        found = re.search(r"\d+", self.number)
        return int(found.group()) if found else None


def parts(type_id: str, corpus: str) -> Parts | None:
    """What an id of the corpus is made of; None where it follows no rule that is known."""
    if len(type_id) > LONGEST:
        return None
    match corpus:
        case "ocre":
            return _ric(type_id)
        case "crro":
            return _rrc(type_id)
        case "pella" | "sco" | "pco" | "agco" | "bigr":
            return _greek(type_id)
    return None


def _numbered(text: str) -> tuple[str, str | None]:
    """The leading number, with letters before it, and what follows it."""
    found = _NUMBER.fullmatch(text)
    return (found["number"], found["suffix"] or None) if found else (text, None)


def _ric(type_id: str) -> Parts | None:
    series, _, rest = type_id.partition(".")
    where, _, rest = rest.partition(".")
    section, _, printed = rest.partition(".")
    volume = _VOLUME.fullmatch(where)
    if series != "ric" or volume is None or not section or not printed:
        return None
    number, suffix = _numbered(printed)
    return Parts(series, number, volume["volume"], volume["edition"] or "1", section, suffix)


def _rrc(type_id: str) -> Parts | None:
    series, _, rest = type_id.partition("-")
    section, dot, printed = rest.partition(".")
    if series != "rrc" or not section:
        return None
    number, suffix = _numbered(printed) if dot else ("", None)  # rrc-98b: an issue without numbers
    return Parts(series, number, section=section, suffix=suffix)


def _greek(type_id: str) -> Parts | None:
    series, _, rest = type_id.partition(".")
    if not rest:
        return None
    if series in ("sc", "cpe"):
        volume, _, printed = rest.partition(".")
        return Parts(series, _numbered(printed)[0], volume, suffix=_numbered(printed)[1]) if printed else None
    section, dot, printed = rest.partition(".")
    if dot and not re.match(r"[A-Za-z]?\d", section):  # pella.philip_ii.340
        return Parts(series, _numbered(printed)[0], section=section, suffix=_numbered(printed)[1])
    number, suffix = _numbered(rest)
    return Parts(series, number, suffix=suffix)


def formed(of: Parts) -> str:
    """The id that is made of the parts."""
    if of.series == "rrc":
        return f"rrc-{of.section}" + (f".{of.printed}" if of.printed else "")
    volume = of.volume
    if volume is not None and of.edition not in (None, "1"):
        volume = f"{volume}({of.edition})"
    return ".".join(part for part in (of.series, volume, of.section, of.printed) if part)


_RULES = {
    "RRC": ("crro", "rrc"),
    "Crawford": ("crro", "rrc"),
    "Price": ("pella", "price"),
    "SC": ("sco", "sc"),
    "CPE": ("pco", "cpe"),
    "Svoronos": ("pco", "svoronos-1904"),
}
_PLAIN = {
    "price": re.compile(r"(?i)([PL]?)(\d+)([a-z]?)"),
    "sc": re.compile(r"(?i)((?:Ad)?)(\d+)((?:\.\d+)?[a-z]?)"),
    "cpe": re.compile(r"(?i)(B?)(\d+)([a-z]?)"),
    "svoronos-1904": re.compile(r"(?i)()(\d+)([a-z]?)"),
}


def by_rule(catalog: str, number: str) -> tuple[str, str] | None:
    """Corpus and id of a printed number in a catalog whose ids follow from it; None where they do not.

    RRC `44/5` is `rrc-44.5` and `443/1V` `rrc-443.1v`; the issue keeps its capital (`86A/1`). All of SCO is `sc.1`,
    all of Lorber's numbers `cpe.1_1`. Source: the ids in the corpora.
    """
    known, said = _RULES.get(catalog), re.sub(r"\s+", "", number)
    if known is None or len(said) > LONGEST:
        return None
    corpus, series = known
    if series == "rrc":
        found = re.fullmatch(r"(\d+)([A-Za-z]?)[/.](\d+)([A-Za-z]?)", said)
        made = found and f"rrc-{found[1]}{found[2].upper()}.{found[3]}{found[4].lower()}"
    else:
        found = _PLAIN[series].fullmatch(said)
        made = found and _greek_id(series, found[1], found[2], found[3])
    return (corpus, made) if made else None


def _greek_id(series: str, prefix: str, digits: str, suffix: str) -> str:
    number = f"{prefix.title() if series == 'sc' else prefix.upper()}{digits.lstrip('0') or '0'}"
    ending = suffix.upper() if series == "price" else suffix.lower()
    return f"{series}.{ {'sc': '1.', 'cpe': '1_1.'}.get(series, '') }{number}{ending}"


def located(address: str) -> tuple[str, str] | None:
    """Corpus and id of a type's address, however it is written; None where it is none."""
    found = _ADDRESS.fullmatch(address.strip()) if len(address) <= 2 * LONGEST else None
    if found is None or (corpus := found["corpus"].lower()) not in CORPORA:
        return None
    return corpus, _FORMATS.sub("", unquote(found["id"]).strip("/ "))


def volume_id(printed: str) -> str | None:
    """A volume as ids write it: `II.1`, `II/1`, `2.1` are `2_1`; None where it is no volume."""
    first, _, part = re.sub(r"[/_\s]+", ".", printed.strip().upper()).partition(".")
    number = str(_ROMAN.index(first) + 1) if first in _ROMAN else first
    part = str(_ROMAN.index(part) + 1) if part in _ROMAN else part
    if not number.isdecimal() or not (part == "" or part.isdecimal()):
        return None
    return f"{number}_{part}" if part else number


def volume_printed(volume: str) -> str:
    """A volume as a collector prints it: `2_1` is `II.1`."""
    first, _, part = volume.partition("_")
    number = _ROMAN[int(first) - 1] if first.isdecimal() and 0 < int(first) <= len(_ROMAN) else first
    return f"{number}.{part}" if part else number


_NAMES = {"ric": "RIC", "rrc": "RRC", "price": "Price", "sc": "SC", "cpe": "CPE", "svoronos-1904": "Svoronos"}


def reference(type_id: str, corpus: str) -> str:
    """The type as a collector cites it: `RIC II.1 772`, `RRC 44/5`, `SC 379.6`; the id where there is no such way."""
    found = parts(type_id, corpus)
    name = _NAMES.get(found.series) if found else None
    if found is None or name is None:
        return type_id
    printed = found.printed.replace("_", " ")
    if found.series == "rrc":
        return f"{name} {found.section}" + (f"/{printed}" if printed else "")
    if found.series == "ric" and found.volume:
        return f"{name} {volume_printed(found.volume)} {printed}"
    return f"{name} {printed}"
