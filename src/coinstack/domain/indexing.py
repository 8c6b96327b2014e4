"""By what a coin is found and ordered: its keys, the words of it, and its place in the trade's order.

Python makes them, so that both databases find and order alike.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from coinstack.domain import denominations, figures, issuers, legends, references, spelling, vocabulary
from coinstack.domain.coin import Citation, Coin, Description
from coinstack.domain.vocabulary import Category, Metal

OPEN_YEARS = 100
"""How far an open end ("before AD 340") reaches for finding: long enough to be met, not everywhere."""
UNKNOWN = 999
LAST = "~"  # sorts behind every letter and digit of a key

MISSING = {"photo": 1, "reference": 2, "date": 4, "weight": 8}

Label = tuple[str, str, str]  # facet, key, as shown


@dataclass(frozen=True)
class Entry:
    """What lists filter and order by. Weights are milligrams, sizes hundredths of a millimetre, prices hundredths.

    Keys are an authority's id where the name is known, else the folded text; `by_*` are plain strings or numbers that
    order by comparison, None last.
    """

    trashed: bool
    issuer: str | None
    mint: str | None
    region: str | None
    denomination: str | None
    denomination_family: str | None
    grade: str | None
    century: int | None
    source: str | None
    status: str
    missing: int
    year_from: int | None
    year_to: int | None
    currency: str | None
    by_catalog: str
    by_number: str | None
    by_title: str | None
    by_category: int | None
    by_metal: int | None
    by_year: int | None
    by_weight: int | None
    by_diameter: int | None
    by_grade: int | None
    by_price: int | None
    by_acquired: str | None
    person: tuple[str, ...]
    reverse: tuple[str, ...]
    tag: tuple[str, ...]
    place: tuple[str, ...]  # each box, tray and slot on the way: "velv2", "velv2/5", "velv2/5/1"


class Piece(NamedTuple):
    """What tells one piece from another. Weights are in milligrams, sizes in hundredths of a millimetre.

    Legends are folded; keys are those of `Entry`.
    """

    coin_id: int  # 0: it is in no collection yet
    number: str | None  # the owner's own, folded
    lot_key: str | None
    category: str | None
    issuer: str | None
    denomination: str | None
    mint: str | None
    metal: str | None
    year_from: int | None
    year_to: int | None
    weight_mg: int | None
    diameter_hmm: int | None
    die_axis_h: int | None
    obverse_legend: str
    reverse_legend: str
    obverse_design: str | None
    reverse_design: str | None
    grade: str | None
    certificates: tuple[str, ...]  # "ngc 4682903-012"
    type_keys: tuple[str, ...]


@dataclass(frozen=True)
class Indexed:
    """All that one coin is found by."""

    entry: Entry
    piece: Piece
    tokens: tuple[str, ...]
    labels: tuple[Label, ...]


def used_years(description: Description) -> tuple[int | None, int | None]:
    """When it was struck, else the reign: what filters, order and histogram go by. An end may be open."""
    if description.year_from is not None or description.year_to is not None:
        return description.year_from, description.year_to
    return description.reign_from, description.reign_to


def shift(year: int, by: int) -> int:
    """The year that many years later; there is no year 0."""
    later = (year if year < 0 else year - 1) + by
    return later if later < 0 else later + 1


def span(description: Description) -> tuple[int | None, int | None]:
    """The years for finding by overlap, both ends closed, or neither."""
    first, last = used_years(description)
    if first is None and last is not None:
        return shift(last, -OPEN_YEARS), last
    if last is None and first is not None:
        return first, shift(first, OPEN_YEARS)
    if first is not None and last is not None and first > last:
        return last, first
    return first, last


def century(description: Description) -> int | None:
    """The century in whose years the greater part of the coin's lie: -1 is the 1st BC, 1 the 1st AD."""
    first, last = used_years(description)
    first, last = (last if first is None else first), (first if last is None else last)
    if first is None or last is None:
        return None
    middle = (_counted(first) + _counted(last)) // 2
    return middle // 100 + 1 if middle >= 0 else middle // 100


def _counted(year: int) -> int:
    """Years as numbers without a gap: 1 BC is -1, AD 1 is 0."""
    return year if year < 0 else year - 1


# Keys ----------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=16384)
def issuer_key(name: str, category: str | None = None, years: tuple[int, int] | None = None) -> str:
    """The id of the ruler or city that the name means, else the folded name."""
    match = issuers.find(name, category=category, years=years)
    return match.issuer.id if match else text_key(name)


@lru_cache(maxsize=16384)
def mint_key(name: str) -> str:
    """The id of the mint that the name means, else the folded name."""
    return text_key(name)


@lru_cache(maxsize=4096)
def denomination_key(name: str) -> str:
    """The id of the denomination that the name means, else the folded name."""
    found = denominations.find(name)
    return found.id if found else text_key(name)


@lru_cache(maxsize=4096)
def family_key(name: str) -> str | None:
    """The family of the denomination: aureliani are found among the antoniniani."""
    found = denominations.find(name)
    return found.family if found else None


@lru_cache(maxsize=16384)
def text_key(text: str) -> str:
    """A text as it is compared: folded; what folds to nothing is kept in small letters."""
    return spelling.fold(text)[:120] or text.strip().casefold()[:120]


@lru_cache(maxsize=16384)
def place_path(text: str) -> tuple[str, ...]:
    """The keys of a place and of all it lies in, the widest first."""
    parts = [part for part in re.split(r"[-/]", text) if part.strip()]
    return tuple("/".join(text_key(part) for part in parts[: count + 1]) for count in range(len(parts)))


# Words ---------------------------------------------------------------------------------------------------------------

LONGEST_WORD = 40
_PIECE = re.compile(r"[^\W_]+")
_COMPOUND = re.compile(r"(?=[^\s]*\d)[^\W_]+(?:[/.][^\W_]+)+")


@lru_cache(maxsize=65536)
def folded_word(word: str) -> str:
    """A word as it is searched, in the fold of legends: whoever types it need not know the letters on the coin."""
    return "/".join(legends.fold(part) for part in re.split(r"[/.]", word))[:LONGEST_WORD]


def words(text: str) -> Iterator[str]:
    """The words of a text as they are indexed; of `44/5` the whole as well as its parts."""
    for found in _COMPOUND.finditer(text):
        yield folded_word(found.group())
    for found in _PIECE.finditer(text):
        yield folded_word(found.group())


@lru_cache(maxsize=16384)
def legend(text: str | None) -> str:
    """A legend as one run of folded letters, its breaks, dots and brackets left out."""
    return legends.fold(text) if text else ""


def fragments(legend_: str) -> Iterator[str]:
    """What follows each letter of a legend, so that any piece of it is the beginning of a token."""
    for start in range(max(len(legend_) - 1, 0)):
        yield legend_[start : start + LONGEST_WORD]


@dataclass(frozen=True)
class Sought:
    """One word of a question: found as the beginning of a token, or (a number) as the whole of one."""

    text: str
    whole: bool


def sought(question: str) -> tuple[Sought, ...]:
    """The words of a question. All must be met; none means that nothing can be."""
    found: list[Sought] = []
    for chunk in question.split():
        compound = _COMPOUND.fullmatch(chunk)
        for word in [compound.group()] if compound else _PIECE.findall(chunk):
            text = folded_word(word)
            if text:
                found.append(Sought(text, text.isdecimal()))
    return tuple(dict.fromkeys(found))


# The trade's order ---------------------------------------------------------------------------------------------------

_ORDER = (
    Category.CELTIC, Category.GREEK, Category.EASTERN, Category.JUDAEAN, Category.ROMAN_PROVINCIAL,
    Category.ROMAN_REPUBLIC, Category.ROMAN_IMPERATORIAL, Category.ROMAN_IMPERIAL, Category.BYZANTINE,
    Category.MIGRATION, Category.MEDIEVAL, Category.ISLAMIC, Category.OTHER,
)  # fmt: skip
_BY_PLACE = frozenset({Category.CELTIC, Category.GREEK, Category.JUDAEAN, Category.ROMAN_PROVINCIAL})
_CATEGORY_PLACE = {category: place for place, category in enumerate(_ORDER)}
_METAL_PLACE = {metal: place for place, metal in enumerate(Metal)}


def category_place(category: Category) -> int:
    """The category's place in the trade's order."""
    return _CATEGORY_PLACE[category]


def metal_place(metal: Metal) -> int:
    """The metal's place, from gold to lead."""
    return _METAL_PLACE[metal]


def natural(text: str) -> str:
    """A key under which `9` comes before `10`: numbers are padded, letters folded."""
    folded = text_key(text)
    return re.sub(r"\d+", lambda found: found.group().zfill(10), folded)[:80]


def _year_place(year: int | None) -> str:
    return "99999" if year is None else f"{year + 50000:05d}"


def _region_place(description: Description) -> int:
    return UNKNOWN


def _issuer_place(key: str | None) -> int:
    return issuers.order(key) if key and issuers.get(key) else 9999


def _first_reference(citations: list[Citation]) -> str:
    first = next((one for one in citations if one.primary), citations[0] if citations else None)
    return ascii_key(_citation_key(first))[:60] if first else LAST


def _citation_key(citation: Citation) -> str:
    if citation.catalog is None:
        read = references.read(citation.raw)
        return references.sort_key(read[0]) if read else LAST + natural(citation.raw)
    return references.sort_key(
        references.Reference(
            raw=citation.raw,
            catalog=citation.catalog,
            volume=citation.volume,
            part=citation.part,
            edition=citation.edition,
            section=citation.section,
            number=citation.number,
            suffix=citation.suffix,
            qualifier=citation.qualifier,
            page=citation.page,
        )
    )


def catalog_key(description: Description, citations: list[Citation], *, issuer: str | None) -> str:
    """The trade's own order as a plain string: Greek by region from west to east, then Rome by ruler and date."""
    category = description.category
    place = _CATEGORY_PLACE[category] if category else 99
    year, _ = used_years(description)
    who = f"{_issuer_place(issuer):04d}{(issuer or LAST)[:16]}"
    if category in _BY_PLACE:
        where = f"{_region_place(description):03d}{text_key(description.mint or description.issuer or LAST)[:16]}"
        return ascii_key(f"{place:02d}{where} {who} {_year_place(year)} {_first_reference(citations)}")
    return ascii_key(f"{place:02d}{who} {_year_place(year)} {_first_reference(citations)}")


def ascii_key(text: str) -> str:
    """Printable ASCII that orders by its bytes on both databases; other letters stand behind all of it."""
    return "".join(sign if " " <= sign <= "~" else LAST for sign in text)


# One coin ------------------------------------------------------------------------------------------------------------


def indexed(coin: Coin, *, title: str) -> Indexed:
    """All that the coin is found by; `title` is the one that is shown."""
    said = coin.description
    years = span(said)
    known = (years[0], years[1]) if years[0] is not None and years[1] is not None else None
    labels: list[Label] = []
    issuer = _issuer(said.issuer, said, known, labels)
    mint = _labelled("mint", said.mint, mint_key(said.mint) if said.mint else None, labels)
    denomination = denomination_key(said.denomination) if said.denomination else None
    entry = Entry(
        trashed=coin.trashed_at is not None,
        issuer=issuer,
        mint=mint,
        region=_labelled("region", said.region, text_key(said.region) if said.region else None, labels),
        denomination=_labelled("denomination", said.denomination, denomination, labels),
        denomination_family=family_key(said.denomination) if said.denomination else None,
        grade=said.grade_normal,
        century=century(said),
        source=_labelled("source", coin.acquisition.source, _key(coin.acquisition.source), labels),
        status=coin.status.value,
        missing=_missing(coin, years),
        year_from=years[0],
        year_to=years[1],
        currency=coin.acquisition.price.currency if coin.acquisition.price else None,
        by_catalog=catalog_key(said, coin.citations, issuer=issuer),
        by_number=ascii_key(natural(coin.number)) if coin.number else None,
        by_title=_sorted_text(title),
        by_category=_CATEGORY_PLACE[said.category] if said.category else None,
        by_metal=_METAL_PLACE[said.metal] if said.metal else None,
        by_year=_first_year(said),
        by_weight=_scaled(said.weight_g, 3),
        by_diameter=_scaled(said.diameter_mm, 2),
        by_grade=_grade_place(said.grade_normal),
        by_price=_hundredths(coin.acquisition.price.amount) if coin.acquisition.price else None,
        by_acquired=coin.acquisition.date.isoformat() if coin.acquisition.date else None,
        person=_persons(said, known, issuer, labels),
        reverse=figures.named(said.reverse_design) if said.reverse_design else (),
        tag=tuple(_labelled("tag", one, text_key(one), labels) or one for one in coin.tags),
        place=_place(coin.place, labels),
    )
    return Indexed(entry, _piece(coin, entry), tuple(_tokens(coin, title)), tuple(dict.fromkeys(labels)))


def piece(coin: Coin) -> Piece:
    """The coin as it is compared with others."""
    return indexed(coin, title="").piece


def _key(text: str | None) -> str | None:
    return text_key(text) if text else None


def _labelled(facet: str, text: str | None, key: str | None, labels: list[Label]) -> str | None:
    if text and key:
        labels.append((facet, key, text.strip()[:200]))
    return key


def _issuer(name: str | None, said: Description, years: tuple[int, int] | None, labels: list[Label]) -> str | None:
    key = issuer_key(name, said.category.value if said.category else None, years) if name else None
    return _labelled("issuer", name, key, labels)


def _persons(
    said: Description, years: tuple[int, int] | None, issuer: str | None, labels: list[Label]
) -> tuple[str, ...]:
    found = [_labelled("person", said.issuer, issuer, labels)]
    category = said.category.value if said.category else None
    for name in (said.co_issuer, said.in_name_of, said.obverse_portrait, said.reverse_portrait, *said.magistrates):
        if name:
            found.append(_labelled("person", name, issuer_key(name, category, years), labels))
    return tuple(dict.fromkeys(key for key in found if key))


def _place(text: str | None, labels: list[Label]) -> tuple[str, ...]:
    path = place_path(text) if text else ()
    if text and path:
        labels.append(("place", path[-1], text.strip()[:200]))
    return path


def _missing(coin: Coin, years: tuple[int | None, int | None]) -> int:
    lacks = {
        "photo": not coin.photos,
        "reference": not coin.citations,
        "date": years[0] is None,
        "weight": coin.description.weight_g is None,
    }
    return sum(bit for name, bit in MISSING.items() if lacks[name])


def _hundredths(amount: Decimal) -> int:
    return int((amount * 100).to_integral_value())


def _scaled(number: Decimal | None, digits: int) -> int | None:
    return None if number is None else int(number.scaleb(digits).to_integral_value())


def _first_year(said: Description) -> int | None:
    first, last = used_years(said)
    return last if first is None else first


def _sorted_text(text: str | None) -> str | None:
    return ascii_key(natural(text))[:60] if text and text.strip() else None


def _grade_place(normal: str | None) -> int | None:
    return None


def _piece(coin: Coin, entry: Entry) -> Piece:
    said = coin.description
    return Piece(
        coin_id=coin.id or 0,
        number=_key(coin.number),
        lot_key=coin.acquisition.lot_key,
        category=said.category.value if said.category else None,
        issuer=entry.issuer,
        denomination=entry.denomination,
        mint=entry.mint,
        metal=said.metal.value if said.metal else None,
        year_from=entry.year_from,
        year_to=entry.year_to,
        weight_mg=entry.by_weight,
        diameter_hmm=entry.by_diameter,
        die_axis_h=said.die_axis_h,
        obverse_legend=legend(said.obverse_legend),
        reverse_legend=legend(said.reverse_legend),
        obverse_design=said.obverse_design,
        reverse_design=said.reverse_design,
        grade=entry.grade,
        certificates=tuple(certificate_key(one.service, one.number) for one in coin.certificates if one.number),
        type_keys=tuple(one.type_key for one in coin.citations if one.type_key),
    )


def certificate_key(service: str, number: str) -> str:
    """A certificate as it is compared: `ngc 4682903-012`."""
    return f"{text_key(service)} {number.strip().casefold()}"


def _texts(coin: Coin, title: str) -> Iterator[str | None]:
    said = coin.description
    yield from (title, coin.number, said.issuer, said.co_issuer, said.in_name_of, *said.magistrates)
    yield from (
        said.obverse_portrait,
        said.reverse_portrait,
        said.dynasty,
        said.alliance_city,
        said.mint,
        said.officina,
    )
    yield from (said.region, said.date_text, said.reign_text, said.dated_text, said.denomination, said.script)
    yield from (said.obverse_legend, said.obverse_design, said.obverse_field_marks, said.controls, said.weight_standard)
    yield from (said.reverse_legend, said.reverse_design, said.reverse_field_marks, said.exergue, said.rarity)
    yield from (said.grade, said.style, said.toning, said.surface, said.error, said.findspot, said.hoard)
    yield from (said.published_in, said.obverse_die, said.reverse_die, said.edge, said.shape)
    yield said.category and vocabulary.label(said.category)
    yield said.metal and vocabulary.label(said.metal)
    yield from (coin.place, coin.holder, coin.notes, coin.provenance, *coin.tags)
    yield from (coin.acquisition.seller, coin.acquisition.source, coin.acquisition.lot_key, coin.acquisition.invoice)
    yield from (one.raw for one in coin.citations)
    yield from (f"{one.catalog} {one.volume}" for one in coin.citations if one.catalog and one.volume)
    yield from (text for one in coin.countermarks for text in (one.text, one.authority, one.reference))
    yield from (text for one in coin.certificates for text in (one.service, one.number, one.note))
    yield from (one.text for one in coin.custom)


TOKENS_MOST = 4000
"""Different words of one coin that are searched."""


def _tokens(coin: Coin, title: str) -> Iterable[str]:
    found: dict[str, None] = {}
    for side in (coin.description.obverse_legend, coin.description.reverse_legend):
        if side:
            found.update(dict.fromkeys(legends.words(side)))
            found.update(dict.fromkeys(fragments(legend(side))))
    for text in _texts(coin, title):
        if text:
            found.update(dict.fromkeys(words(text)))
        if len(found) > TOKENS_MOST:
            break
    found.pop("", None)
    return list(found)[:TOKENS_MOST]
