"""Which column of a table fills which field: by the meaning of its heading, else by what stands in it."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from coinstack.domain import mapping_content as content
from coinstack.domain.mapping_words import CATALOGS, PHRASES, SERVICES, STOP_WORDS, TARGETS, UNITS
from coinstack.domain.workbook import Cell, Row, label

LONGEST_HEADING = 120  # characters; a longer text heads no column
MONEY = frozenset("price premium shipping tax duty other estimate insured asking sold_price".split())
CUSTOM, LEAVE_OUT = "custom", "leave_out"

_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_NOT_WORD = re.compile(r"[^\w&]+|_")
_SIDE = re.compile(r"\s*(?P<side>[DARV])\s*/\s*\.?\s*$", re.IGNORECASE)
_CURRENCY = re.compile(
    r"(?<![A-Za-z])(?:(?P<code>EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|SEK|NOK|DKK|PLN|CZK|HUF|ILS|TRY|RUB|CNY"
    r"|DEM|FRF|ITL|ESP|ATS)|(?P<word>euros?|us dollars?|dollars?|pounds?|livres?|francs?|franken|sterling)"
    r"|(?P<sign>US\$|[€£$¥₤]))(?![A-Za-z])",
    re.IGNORECASE,
)
_NAMES = {
    "€": "EUR", "euro": "EUR", "£": "GBP", "pound": "GBP", "sterling": "GBP", "livre": "GBP", "₤": "GBP", "us$": "USD",
    "us dollar": "USD", "franken": "CHF", "¥": "JPY",
}  # fmt: skip # a bare $ or dollar is USD, CAD, AUD ...: it is asked


@dataclass(frozen=True)
class Column:
    """One column: `target` is a key of `mapping_words.TARGETS`; `detail` is what the heading says besides.

    `detail` is a currency for money, a catalog for references, a service for certificates, and the order of day and
    month for dates ("dmy" or "mdy"). `why` is heading, content, profile, owner or nothing (an empty column).
    """

    index: int
    heading: str
    target: str
    detail: str | None = None
    confidence: float = 1.0
    why: str = "heading"

    @property
    def label(self) -> str:
        """What the owner calls it."""
        return label(self.heading, self.index)


@dataclass(frozen=True)
class Plan:
    """How a sheet is read: where its table begins, and what each column fills."""

    header: int | None  # number of the last heading row; None: the table has no headings
    columns: tuple[Column, ...]

    @property
    def signature(self) -> str:
        """The same for two tables with the same headings in the same order."""
        return signature(column.heading for column in self.columns)

    @cached_property
    def by_target(self) -> Mapping[str, tuple[Column, ...]]:
        """The columns by the field that they fill."""
        found: dict[str, tuple[Column, ...]] = {}
        for column in self.columns:
            found[column.target] = (*found.get(column.target, ()), column)
        return found

    def of(self, target: str) -> tuple[Column, ...]:
        """The columns that fill a field."""
        return self.by_target.get(target, ())


def signature(headings: Iterable[str]) -> str:
    """A hash of folded headings."""
    folded = "\n".join(fold(heading) for heading in headings).rstrip("\n")
    return hashlib.sha256(folded.encode()).hexdigest()


@lru_cache(maxsize=4096)
def fold(heading: str) -> str:
    """The words of a heading: lower case, no accents, `purchasePrice` and `purchase_price` as two words."""
    plain = _CAMEL.sub(" ", heading[:LONGEST_HEADING]).replace("№", "no").replace("°", " ").replace("#", " no ")
    plain = "".join(c for c in unicodedata.normalize("NFKD", plain.casefold()) if not unicodedata.combining(c))
    return " ".join(_NOT_WORD.sub(" ", plain).split())


@cache
def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    for phrase, target in PHRASES.items():
        found.setdefault(fold(phrase), target)
    for phrase, target in PHRASES.items():  # whole phrases first: "ruled" is a reign, "ruled by" a ruler
        found.setdefault(_bare(fold(phrase)), target)
    found.pop("", None)
    return found


def _bare(folded: str) -> str:
    """Without small words and units, unless nothing is left."""
    words = folded.split()
    kept = [word for word in words if word not in STOP_WORDS and word not in UNITS]
    return " ".join(kept or words)


@dataclass(frozen=True)
class Meaning:
    """What a heading means."""

    target: str
    detail: str | None
    confidence: float


@lru_cache(maxsize=4096)
def meaning(heading: str) -> Meaning | None:
    """The field that a heading means, or None.

    `Buying price (EUR)` is the price with its currency, `NGC Grade` the grade on a slab, `RIC` a catalog of its own.
    """
    if not heading.strip() or len(heading) > LONGEST_HEADING:
        return None
    side = _SIDE.match(heading)
    if side:
        return Meaning("obverse" if side["side"].upper() in "DA" else "reverse", None, 0.9)
    special = _of_service(heading) or _of_catalog(heading)
    if special:
        return special
    currency = currency_in(heading)
    found = _looked_up(fold(_CURRENCY.sub(" ", heading) if currency or _CURRENCY.search(heading) else heading))
    if found is None and currency is not None:
        return Meaning("price", currency, 0.6)
    if found is None:
        return None
    target, confidence = found
    return Meaning(target, currency if target in MONEY else None, confidence)


def currency_in(heading: str) -> str | None:
    """The currency that a heading names; a bare "$" may be several and names none."""
    for found in _CURRENCY.finditer(heading):
        if found["code"]:
            return found["code"].upper()
        name = (found["word"] or found["sign"]).lower()
        if code := _NAMES.get(name) or _NAMES.get(name.rstrip("s")):
            return code
    return None


def _looked_up(folded: str) -> tuple[str, float] | None:
    known = _phrases()
    for form, confidence in ((folded, 1.0), (_bare(folded), 0.95)):
        if form in known:
            return known[form], confidence
    return _longest_part(_bare(folded).split(), known)


def _longest_part(words: list[str], known: Mapping[str, str]) -> tuple[str, float] | None:
    """The longest known phrase inside a longer heading; it must be at least half of it."""
    if len(words) > 8:
        return None
    for length in range(len(words) - 1, 0, -1):
        if length * 2 < len(words):
            return None
        found = [
            known[part] for at in range(len(words) - length + 1) if (part := " ".join(words[at : at + length])) in known
        ]
        if found and len(part_of := set(found)) == 1:
            return part_of.pop(), 0.5 + 0.3 * length / len(words)
        if found:
            return found[-1], 0.5  # "weight note": the last word is the thing, as in English
    return None


def _of_service(heading: str) -> Meaning | None:
    words = fold(heading).split()
    service = next((name for name in SERVICES if name.lower() in words), None)
    if service is None:
        return None
    rest = " ".join(word for word in words if word != service.lower())
    target = (_looked_up(rest) or ("", 0.0))[0] if rest else "certificate_number"
    return Meaning(_ON_SLABS[target], service, 0.95) if target in _ON_SLABS else None


_ON_SLABS = {
    "grade": "certificate_grade",
    "certificate_grade": "certificate_grade",
    "notes": "certificate_note",
    "certificate_note": "certificate_note",
    "certificate_number": "certificate_number",
    "number": "certificate_number",
    "strike": "strike",
    "surface": "surface",
    "fine_style": "fine_style",
}


@cache
def _catalogs() -> dict[str, str]:
    return {fold(name): name for name in CATALOGS.split()} | {fold("SNG Cop"): "SNG Cop", fold("BMC RE"): "BMCRE"}


def _of_catalog(heading: str) -> Meaning | None:
    words = [
        word for word in fold(heading).split() if word not in {"no", "nr", "number", "nummer", "ref", "reference", "n"}
    ]
    catalog = _catalogs().get(" ".join(words))
    return None if catalog is None else Meaning("references", catalog, 0.95)


def plan(header: int | None, headings: Sequence[str], rows: Sequence[Row]) -> Plan:
    """What each column fills, for a table with those headings and rows (a sample is enough: the first few hundred)."""
    samples: list[list[Cell]] = [
        [cell for row in rows if (cell := row[index]) is not None] for index in range(len(headings))
    ]
    columns = [_column(index, heading, samples[index]) for index, heading in enumerate(headings)]
    return Plan(header, tuple(_one_each(_numbered(columns, samples))))


def _column(index: int, heading: str, sample: list[Cell]) -> Column:
    if not sample:
        target = (found.target if (found := meaning(heading)) else CUSTOM) if heading else LEAVE_OUT
        return Column(index, heading, target, confidence=1.0, why="" if not heading else "heading")
    found = meaning(heading)
    if found is None:
        told = content.told_by(sample) if len(sample) >= 3 else None
        if told is None or (heading and told.target not in content.PLAIN):
            return Column(index, heading, CUSTOM, confidence=0.5, why="content")
        return Column(index, heading, told.target, told.detail, told.confidence, "content")
    checked = content.checked(found.target, sample)
    detail = found.detail or checked.detail
    return Column(index, heading, checked.target, detail, min(found.confidence, checked.confidence), "heading")


def _numbered(columns: list[Column], samples: list[list[Cell]]) -> list[Column]:
    """The first unnamed column of whole numbers, each once, is the owner's own number where no heading says so."""
    if any(column.target == "number" for column in columns):
        return columns
    for place, column in enumerate(columns[:3]):
        if not column.heading and content.numbers_once(samples[place]):
            return [
                *columns[:place],
                replace(column, target="number", confidence=0.85, why="content"),
                *columns[place + 1 :],
            ]
    return columns


def _one_each(columns: list[Column]) -> list[Column]:
    """A field that holds one value is filled by the surest column; the others become fields of the owner's own."""
    best: dict[str, Column] = {}
    for column in columns:
        place = key(column)
        if place not in best or column.confidence > best[place].confidence:
            best[place] = column
    kept = []
    for column in columns:
        if TARGETS[column.target].many or best[key(column)] is column:
            kept.append(column)
        else:
            kept.append(replace(column, target=_other(column, best), detail=None, confidence=0.4))
    return kept


def key(column: Column) -> str:
    """What only one column can fill: a field, or for slabs a field of one service."""
    return f"{column.target} {column.detail or ''}" if column.target.startswith("certificate") else column.target


def _other(column: Column, taken: Mapping[str, Column]) -> str:
    """What a second column of one meaning is: a second name of the coin is its denomination or its title."""
    wanted = {"denomination": "title", "title": "denomination"}.get(column.target)
    return wanted if wanted is not None and wanted not in taken and column.why == "heading" else CUSTOM
