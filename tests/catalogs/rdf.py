"""Dumps in the shape that the services give them, put together for a test."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from coinstack.infrastructure.catalogs.nodes import PREFIXES

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF '
    + " ".join(f'xmlns:{name}="{address}"' for name, address in PREFIXES.items())
    + ' xmlns:un="http://www.owl-ontologies.com/Ontology1181490123.owl#">\n'
)
END = "</rdf:RDF>\n"
NM = "http://nomisma.org/id/"


def link(predicate: str, address: str) -> str:
    """A fact that is an address."""
    return f"<{predicate} rdf:resource={quoteattr(address)}/>"


def nm(predicate: str, *ids: str) -> str:
    """Facts that are ids of nomisma."""
    return "".join(link(predicate, NM + one) for one in ids)


def uncertain(predicate: str, authority_id: str) -> str:
    """A fact that the catalog is not certain of: a blank node with a value."""
    inner = link("rdf:value", NM + authority_id) + link("un:hasUncertainty", NM + "uncertain_value")
    return f"<{predicate}><rdf:Description>{inner}</rdf:Description></{predicate}>"


def text(predicate: str, words: str, language: str | None = None) -> str:
    """A fact in words."""
    said = f' xml:lang="{language}"' if language else ""
    return f"<{predicate}{said}>{escape(words)}</{predicate}>"


def year(predicate: str, written: str) -> str:
    """A year as the services write it: `0062`, `-0027`."""
    kind = "http://www.w3.org/2001/XMLSchema#gYear"
    return f'<{predicate} rdf:datatype="{kind}">{written}</{predicate}>'


def number(predicate: str, written: str) -> str:
    """A measure."""
    return f'<{predicate} rdf:datatype="http://www.w3.org/2001/XMLSchema#decimal">{written}</{predicate}>'


def node(address: str, *facts: str, kind: str = "rdf:Description") -> str:
    """What is said of an address."""
    return f"<{kind} rdf:about={quoteattr(address)}>{''.join(facts)}</{kind}>\n"


def a_type(
    corpus: str, type_id: str, label: str, *facts: str, obverse: Sequence[str] = (), reverse: Sequence[str] = ()
) -> str:
    """A type with its sides."""
    uri = f"http://numismatics.org/{corpus}/id/{type_id}"
    sides = [(name, said) for name, said in (("Obverse", obverse), ("Reverse", reverse)) if said]
    links = [link(f"nmo:has{name}", f"{uri}#{name.lower()}") for name, _ in sides]
    about = [link("rdf:type", PREFIXES["skos"] + "Concept"), text("skos:prefLabel", label, "en"), *facts, *links]
    made = node(uri, *about, kind="nmo:TypeSeriesItem")
    return made + "".join(node(f"{uri}#{name.lower()}", *said) for name, said in sides)


def dump(*records: str) -> bytes:
    """A whole dump."""
    return (HEAD + "".join(records) + END).encode()


AUGUSTUS_207 = a_type(
    "ocre",
    "ric.1(2).aug.207",
    "RIC I (second edition) Augustus 207",
    nm("dcterms:source", "ric"),
    nm("nmo:representsObjectType", "coin"),
    nm("nmo:hasDenomination", "denarius"),
    nm("nmo:hasMaterial", "ar"),
    nm("nmo:hasAuthority", "augustus"),
    nm("nmo:hasMint", "lugdunum"),
    nm("nmo:hasRegion", "gallia"),
    year("nmo:hasStartDate", "-0002"),
    year("nmo:hasEndDate", "0004"),
    obverse=[
        text("nmo:hasLegend", "CAESAR AVGVSTVS DIVI F PATER PATRIAE"),
        text("dcterms:description", "Head of Augustus, laureate, right", "en"),
        text("dcterms:description", "Kopf des Augustus mit Lorbeerkranz nach rechts", "de"),
        nm("nmo:hasPortrait", "augustus"),
    ],
    reverse=[
        text("nmo:hasLegend", "AVGVSTI F COS DESIG PRINC IVVENT C L CAESARES"),
        text("dcterms:description", "Gaius and Lucius Caesar standing front, two shields between them", "en"),
        nm("nmo:hasPortrait", "gaius_caesar", "lucius_caesar"),
    ],
)
HADRIAN_100A = a_type(
    "ocre",
    "ric.2.hdn.100a",
    "RIC II Hadrian 100a",
    link("dcterms:isReplacedBy", "http://numismatics.org/ocre/id/ric.2_3(2).hdn.601"),
    link("dcterms:isReplacedBy", "http://numismatics.org/ocre/id/ric.2_3(2).hdn.602"),
)
PHILIP_75A = a_type(
    "ocre",
    "ric.4.ph_i.75A (a)",
    "RIC IV Philip I 75A (a)",
    nm("nmo:hasDenomination", "antoninianus"),
    uncertain("nmo:hasMint", "rome"),
    nm("nmo:hasMint", "antioch", "rome"),
    obverse=[text("nmo:hasLegend", "IMP M IVL PHILIPPVS AVG"), text("nmo:hasLegend", "IMP PHILIPPVS AVG")],
)
RRC_44_5 = a_type(
    "crro",
    "rrc-44.5",
    "RRC 44/5",
    nm("nmo:hasDenomination", "denarius"),
    nm("nmo:hasMaterial", "ar"),
    nm("nmo:hasMint", "rome"),
    year("nmo:hasStartDate", "-0211"),
    year("nmo:hasEndDate", "-0211"),
    obverse=[
        text("dcterms:description", "Helmeted head of Roma, right; behind, X", "en"),
        nm("nmo:hasPortrait", "roma"),
    ],
    reverse=[text("nmo:hasLegend", "ROMA"), text("dcterms:description", "The Dioscuri galloping, right", "en")],
)
PRICE_P43 = a_type(
    "pella",
    "price.P43",
    "Price P43",
    nm("nmo:hasAuthority", "philip_iii_arrhidaeus"),
    nm("nmo:hasStatedAuthority", "alexander_iii"),
    nm("nmo:hasDenomination", "tetradrachm"),
    uncertain("nmo:hasMint", "babylon"),
    year("nmo:hasStartDate", "-0323"),
    year("nmo:hasEndDate", "-0317"),
    reverse=[
        text("nmo:hasLegend", "ΒΑΣΙΛΕΩΣ ΦΙΛΙΠΠΟΥ"),
        link("nmo:hasControlmark", "http://numismatics.org/pella/symbol/monogram.price.12"),
    ],
)
OCRE = (AUGUSTUS_207, HADRIAN_100A, PHILIP_75A)
