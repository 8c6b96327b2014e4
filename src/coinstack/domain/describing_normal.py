"""From values as printed to the coin's description: names of the authority, the scale of grades, portraits, marks."""

import re
from decimal import Decimal

from coinstack.domain import dates, grading, references
from coinstack.domain.coin import Citation, Description
from coinstack.domain.dates import DateReading
from coinstack.domain.describing_head import find_mint
from coinstack.domain.describing_parts import Found, Parts
from coinstack.domain.issuers import Match
from coinstack.domain.marks import read_marks
from coinstack.domain.row_identity import called
from coinstack.domain.vocabulary import Category, Metal, PortraitRole


def described(parts: Parts) -> Description:
    """The description in normal forms, as a workbook's row would become; what was not told stays empty."""
    said = _Said(parts)
    match = parts.issuer.issuer if parts.issuer and "issuer" in parts.values else None
    city = find_mint(said.text("mint") or "")
    grade = said.text("grade")
    read = grading.read(grade, language=parts.language) if grade else None
    reverse = read_marks(said.text("reverse_design") or "")
    date_text, reign_text = said.source("struck_from", "struck_to"), said.source("reign_from", "reign_to")
    date = said.date("struck_from", "struck_to")
    dated = dates.dated(date_text) if date_text and not _OF_CHRIST.fullmatch(date_text) else None
    role = match.role if match else None
    return Description(
        category=_category(parts, match),
        issuer=called(said.text("issuer") or "", match) if match else said.text("issuer"),
        obverse_portrait=match.issuer.name if match and role else None,
        obverse_portrait_role=PortraitRole(role) if role else None,
        mint=said.text("mint"),
        region=city.mint.region if city and city.confidence >= 0.9 else None,
        year_from=said.number("struck_from"),
        year_to=said.number("struck_to"),
        circa=bool(date and date.circa),
        before=bool(date and date.before),
        after=bool(date and date.after),
        date_text=date_text,
        reign_from=said.number("reign_from"),
        reign_to=said.number("reign_to"),
        reign_text=reign_text,
        dated_text=dated.text if dated else None,
        dated_era=dated.era if dated else None,
        dated_year=dated.year if dated else None,
        denomination=said.text("denomination"),
        metal=Metal(metal) if (metal := said.text("metal")) else None,
        obverse_legend=said.text("obverse_legend"),
        obverse_design=said.text("obverse_design"),
        reverse_legend=said.text("reverse_legend"),
        reverse_design=said.text("reverse_design"),
        reverse_field_marks=reverse.field,
        exergue=reverse.exergue,
        officina=said.text("officina"),
        magistrates=tuple(names.split("; ")) if (names := said.text("magistrates")) else (),
        rarity=said.text("rarity"),
        rarity_basis=_book(parts) if said.text("rarity") else None,
        toning=said.text("toning"),
        grade=grade,
        grade_normal=read.normal if read else None,
        obverse_grade=read.obverse if read else None,
        reverse_grade=read.reverse if read else None,
        weight_g=said.decimal("weight_g"),
        diameter_mm=said.decimal("diameter_mm"),
        diameter_min_mm=parts.measures.size.smaller if parts.measures.size and "diameter_mm" in parts.values else None,
        die_axis_h=said.number("die_axis_h"),
        uncertain=("issuer",) if parts.issuer and parts.issuer.doubtful else (),
    )


def _book(parts: Parts) -> str | None:
    """The book that says how rare the type is: "RIC" of "RIC 128 (R2)"."""
    found = parts.values.get("rarity_basis")
    cited = zip(parts.references, parts.understood, strict=False)
    return next((one.catalog for place, one in cited if found and place.start == found.start), None)


def citations(parts: Parts) -> tuple[Citation, ...]:
    """The coin's own records of the citations, in the order of the text."""
    return tuple(references.citation(one, position=place) for place, one in enumerate(parts.understood))


def _category(parts: Parts, match: Match | None) -> Category | None:
    """What kind of coin it is: its ruler's, but where a city struck for an emperor, or for nobody but itself."""
    said = _Said(parts)
    ruled = Category(match.issuer.category) if match and match.issuer.category in set(Category) else None
    if match is None and (city := find_mint(said.text("issuer") or "")) and city.confidence >= _SURE:
        last = said.number("struck_to") or said.number("struck_from")
        if last is None or city.mint.id == "rome":
            return None
        return Category.GREEK if last < _ACTIUM else Category.ROMAN_PROVINCIAL if _is_of_a_province(parts) else None
    return Category.ROMAN_PROVINCIAL if ruled is Category.ROMAN_IMPERIAL and _is_of_a_province(parts) else ruled


_OF_CHRIST = re.compile(r"(?:[\s\d./,()–-]|BCE?|CE|AD|A\.D|B\.C|ca?\.|circa|Struck|v\. ?Chr|n\. ?Chr)*", re.IGNORECASE)
"""Years in which no other reckoning is named: there is nothing of the coin's own date in them."""
_SURE = 0.9
_ACTIUM = -31
_OF_ROME = frozenset({"RIC", "RSC", "BMCRE", "Cohen", "Calicó", "MIR", "CRI"})
_OF_THE_PROVINCES = frozenset({"RPC", "Dattari", "Emmett", "Milne", "Varbanov", "AMNG", "SNG", "Prieur", "McAlee"})
_GREEK_LETTERS = re.compile(r"[ΓΔΘΛΞΠΣΦΨΩϹЄ]")


def _is_of_a_province(parts: Parts) -> bool:
    """Whether its catalogues are those of the provinces, or its legends are Greek; the books of Rome outweigh both."""
    cited = {one.catalog.partition(" ")[0] for one in parts.understood}
    if cited & _OF_ROME:
        return False
    said = _Said(parts)
    legends = (said.text("obverse_legend") or "") + (said.text("reverse_legend") or "")
    return bool(cited & _OF_THE_PROVINCES) or len(_GREEK_LETTERS.findall(legends)) > 1


class _Said:
    """The values of a reading, by their kind."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def text(self, name: str) -> str | None:
        found = self._parts.values.get(name)
        return found.value if found and isinstance(found.value, str) else None

    def number(self, name: str) -> int | None:
        found = self._parts.values.get(name)
        return found.value if found and isinstance(found.value, int) else None

    def decimal(self, name: str) -> Decimal | None:
        found = self._parts.values.get(name)
        return found.value if found and isinstance(found.value, Decimal) else None

    def source(self, *names: str) -> str | None:
        """The words of the text from which the first of some values comes."""
        found = self._first(*names)
        return self._parts.lot.text[found.start : found.end] if found else None

    def date(self, *names: str) -> DateReading | None:
        """The date from which the first of some years comes."""
        found = self._first(*names)
        return self._parts.readings.get((found.start, found.end)) if found else None

    def _first(self, *names: str) -> Found | None:
        return next((one for name in names if (one := self._parts.values.get(name))), None)
