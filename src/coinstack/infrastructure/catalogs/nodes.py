"""What the services say of one type or one authority, made a `CatalogType` or an `Authority`, whatever it came in.

A record is several nodes: the thing itself (``""``), and what hangs on it by a fragment (``obverse``, ``reverse``,
``this``, ``birth``, ``membership_...``). A node's facts are lists of values by predicate, shortened: `nmo:hasMint`.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from coinstack.domain import catalog_ids
from coinstack.domain.catalog import NOMISMA, Authority, CatalogType, Kind, Side, Term


class Value(NamedTuple):
    """An address, or a text with the language that it is in."""

    text: str
    language: str = ""
    is_address: bool = False


Facts = Mapping[str, Sequence[Value]]
Nodes = Mapping[str, Facts]

PREFIXES: Mapping[str, str] = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "nmo": "http://nomisma.org/ontology#",
    "nm": NOMISMA,
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "bio": "http://purl.org/vocab/bio/0.1/",
    "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "rdac": "http://www.rdaregistry.info/Elements/c/",
    "crm": "http://www.cidoc-crm.org/cidoc-crm/",
    "wordnet": "http://ontologi.es/WordNet/class/",
    "void": "http://rdfs.org/ns/void#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

_LINKS = """
nmo:hasIssuer nmo:hasAuthority nmo:hasStatedAuthority nmo:hasMint nmo:hasRegion nmo:hasDenomination nmo:hasMaterial
nmo:hasPortrait nmo:hasControlmark nmo:hasLegend nmo:hasStartDate nmo:hasEndDate
nmo:hasTypeSeriesItem nmo:hasWeight nmo:hasDiameter nmo:hasAxis nmo:hasCollection
dcterms:isReplacedBy dcterms:description dcterms:date dcterms:title dcterms:identifier
skos:prefLabel skos:altLabel skos:definition skos:broader skos:exactMatch skos:closeMatch
rdf:type rdf:value org:memberOf org:role org:organization geo:lat geo:long foaf:thumbnail foaf:depiction
"""


def _long(short: str) -> str:
    prefix, _, name = short.partition(":")
    return PREFIXES[prefix] + name


PREDICATES: Mapping[str, str] = {_long(short): short for short in _LINKS.split()}
"""What is read of a record, by the whole address of the predicate."""

_KINDS: tuple[tuple[str, Kind], ...] = (
    (_long("wordnet:Deity"), Kind.DEITY),  # before persons: some are called both
    (_long("foaf:Person"), Kind.PERSON),
    (_long("nmo:Mint"), Kind.MINT),
    (_long("nmo:Denomination"), Kind.DENOMINATION),
    (_long("nmo:Material"), Kind.MATERIAL),
    (_long("rdac:Family"), Kind.DYNASTY),
    (_long("nmo:Region"), Kind.REGION),
    (_long("foaf:Organization"), Kind.ORGANIZATION),
    (_long("foaf:Group"), Kind.ORGANIZATION),
    (_long("crm:E4_Period"), Kind.PERIOD),
    (_long("org:Role"), Kind.ROLE),
)
TYPE = _long("nmo:TypeSeriesItem")
SPECIMEN = _long("nmo:NumismaticObject")
_YEAR = re.compile(r"\s*(-?)0*(\d{1,5})(?:-\d\d(?:-\d\d.*)?)?\s*")
_NOTHING: Facts = {}


def short(predicate: str) -> str | None:
    """The short name of a predicate that is read; None of one that is not."""
    return PREDICATES.get(predicate)


def year(text: str) -> int | None:
    """The year of `0062`, `-0027` (27 BC as these catalogs count) or a whole date; None where it is none."""
    found = _YEAR.fullmatch(text)
    return int(found[1] + found[2]) or None if found else None


def nomisma_id(address: str) -> str | None:
    """The id in an address of nomisma.org."""
    for start in (NOMISMA, "https://nomisma.org/id/"):
        if address.startswith(start):
            return unquote(address[len(start) :]) or None
    return None


def _ids(facts: Facts, *predicates: str) -> tuple[str, ...]:
    found = (nomisma_id(one.text) for name in predicates for one in facts.get(name, ()) if one.is_address)
    return tuple(dict.fromkeys(one for one in found if one))


def _texts(facts: Facts, predicate: str) -> tuple[str, ...]:
    found = (" ".join(one.text.split()) for one in facts.get(predicate, ()) if not one.is_address)
    return tuple(dict.fromkeys(one for one in found if one))


def _told(facts: Facts, predicate: str) -> tuple[tuple[str, str], ...]:
    """Pairs of language and text."""
    found = ((one.language, " ".join(one.text.split())) for one in facts.get(predicate, ()) if not one.is_address)
    return tuple(dict.fromkeys(one for one in found if one[1]))


def _years(facts: Facts, predicate: str) -> list[int]:
    return [found for one in facts.get(predicate, ()) if (found := year(one.text)) is not None]


# Types ---------------------------------------------------------------------------------------------------------------


def is_type(facts: Facts) -> bool:
    """Whether the node is a type's: it says so, or nothing of its kind and has a name."""
    kinds = {one.text for one in facts.get("rdf:type", ())}
    return TYPE in kinds or (SPECIMEN not in kinds and "skos:prefLabel" in facts)


def type_of(corpus: str, type_id: str, nodes: Nodes) -> CatalogType:
    """The type of a record."""
    facts = nodes.get("", _NOTHING)
    parts = catalog_ids.parts(type_id, corpus)
    starts, ends = _years(facts, "nmo:hasStartDate"), _years(facts, "nmo:hasEndDate")
    labels = _told(facts, "skos:prefLabel")
    english = (text for language, text in labels if language in ("en", ""))
    return CatalogType(
        corpus=corpus,
        id=type_id,
        label=next(english, labels[0][1] if labels else type_id),
        volume=parts.volume if parts else None,
        edition=parts.edition if parts else None,
        section=parts.section if parts else None,
        number=parts.number or None if parts else None,
        suffix=parts.suffix if parts else None,
        year_from=min(starts) if starts else None,
        year_to=max(ends) if ends else None,
        issuers=_ids(facts, "nmo:hasIssuer"),
        authorities=_ids(facts, "nmo:hasAuthority", "nmo:hasStatedAuthority"),
        mints=_ids(facts, "nmo:hasMint"),
        regions=_ids(facts, "nmo:hasRegion"),
        denominations=_ids(facts, "nmo:hasDenomination"),
        materials=_ids(facts, "nmo:hasMaterial"),
        obverse=_side(nodes.get("obverse", _NOTHING)),
        reverse=_side(nodes.get("reverse", _NOTHING)),
        replaced_by=_others(facts, "dcterms:isReplacedBy", corpus, type_id),
        broader=next(iter(_others(facts, "skos:broader", corpus, type_id)), None),
    )


def _side(facts: Facts) -> Side:
    marks = (one.text.rpartition("/")[2] if one.is_address else one.text for one in facts.get("nmo:hasControlmark", ()))
    return Side(
        legends=_texts(facts, "nmo:hasLegend"),
        descriptions=_told(facts, "dcterms:description"),
        portraits=_ids(facts, "nmo:hasPortrait"),
        control_marks=tuple(dict.fromkeys(mark.strip() for mark in marks if mark.strip())),
    )


def _others(facts: Facts, predicate: str, corpus: str, but: str) -> tuple[str, ...]:
    """Ids of other types in the same corpus."""
    found = (catalog_ids.located(one.text) for one in facts.get(predicate, ()))
    return tuple(dict.fromkeys(one[1] for one in found if one and one[0] == corpus and one[1] != but))


# Authorities ---------------------------------------------------------------------------------------------------------


def kind_of(facts: Facts) -> Kind | None:
    """What an id of nomisma is; None of what is no authority here (hoards, collections, fields)."""
    said = {one.text for one in facts.get("rdf:type", ())}
    return next((kind for address, kind in _KINDS if address in said), None)


def authority_of(authority_id: str, nodes: Nodes) -> Authority | None:
    """The authority of a record; None where it is none."""
    facts = nodes.get("", _NOTHING)
    kind = kind_of(facts)
    if kind is None:
        return None
    terms = tuple(_terms(nodes))
    year_from, year_to = _span(facts, terms, nodes)
    latitude, longitude = _place(nodes)
    definitions = _told(facts, "skos:definition")
    return Authority(
        id=authority_id,
        kind=kind,
        labels=_told(facts, "skos:prefLabel"),
        alternatives=_told(facts, "skos:altLabel"),
        year_from=year_from,
        year_to=year_to,
        terms=terms,
        latitude=latitude,
        longitude=longitude,
        broader=_ids(facts, "skos:broader", "org:memberOf"),
        matches=tuple(_matches(facts)),
        replaced_by=next((one for one in _ids(facts, "dcterms:isReplacedBy") if one != authority_id), None),
        definition=next((text for language, text in definitions if language in ("en", "")), None),
    )


def _terms(nodes: Nodes) -> Iterable[Term]:
    for fragment, facts in nodes.items():
        if fragment.startswith("membership") or "org:role" in facts:
            starts, ends = _years(facts, "nmo:hasStartDate"), _years(facts, "nmo:hasEndDate")
            role, organization = _ids(facts, "org:role"), _ids(facts, "org:organization")
            yield Term(
                role=role[0] if role else None,
                organization=organization[0] if organization else None,
                year_from=min(starts) if starts else None,
                year_to=max(ends) if ends else None,
            )


def _span(facts: Facts, terms: Sequence[Term], nodes: Nodes) -> tuple[int | None, int | None]:
    """The years of its roles, else those said of it, else those of its life."""
    starts = [term.year_from for term in terms if term.year_from is not None]
    ends = [term.year_to for term in terms if term.year_to is not None]
    if not starts and not ends:
        starts, ends = _years(facts, "nmo:hasStartDate"), _years(facts, "nmo:hasEndDate")
    if not starts and not ends:
        starts = _years(nodes.get("birth", _NOTHING), "dcterms:date")
        ends = _years(nodes.get("death", _NOTHING), "dcterms:date")
    return (min(starts) if starts else None, max(ends) if ends else None)


def _place(nodes: Nodes) -> tuple[float | None, float | None]:
    for facts in nodes.values():
        latitude, longitude = _degrees(facts, "geo:lat", 90), _degrees(facts, "geo:long", 180)
        if latitude is not None and longitude is not None:
            return latitude, longitude
    return None, None


def _degrees(facts: Facts, predicate: str, most: int) -> float | None:
    for one in facts.get(predicate, ()):
        try:
            found = float(one.text)
        except ValueError:
            continue
        if -most <= found <= most:
            return found
    return None


def _matches(facts: Facts) -> Iterable[str]:
    found = [*facts.get("skos:exactMatch", ()), *facts.get("skos:closeMatch", ())]
    return dict.fromkeys(one.text for one in found if one.is_address)
