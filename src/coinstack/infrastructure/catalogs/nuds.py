"""Records in NUDS, the XML of the catalogs of numismatics.org, taken apart into nodes and facts.

Source: http://nomisma.org/nuds, the schema of Numishare. `getNuds` answers several at once.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from coinstack.domain.errors import Refused, Unreadable
from coinstack.infrastructure.catalogs.nodes import TYPE, Value

_HREF = "{http://www.w3.org/1999/xlink}href"
_ROLE = "{http://www.w3.org/1999/xlink}role"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LINKS = {
    "denomination": "nmo:hasDenomination",
    "material": "nmo:hasMaterial",
    "mint": "nmo:hasMint",
    "region": "nmo:hasRegion",
    "authority": "nmo:hasAuthority",
    "statedAuthority": "nmo:hasStatedAuthority",
    "issuer": "nmo:hasIssuer",
    "portrait": "nmo:hasPortrait",
    "deity": "nmo:hasPortrait",
}
_Facts = dict[str, list[Value]]


def records(body: bytes) -> Iterator[tuple[str, dict[str, _Facts]]]:
    """Id and nodes of each record in the answer.

    Raises:
        Refused: it declares a document type or entities.
        Unreadable: it is a web page or no XML, or there is no record in it.
    """
    parser = XMLParser(target=_Guarded())  # noqa: S314 -- the guard refuses the document type that entities need
    try:
        parser.feed(body)
        root = parser.close()
    except (ParseError, ValueError) as error:
        raise Unreadable("The service's answer is no XML, or breaks off.") from error
    found = [root] if _name(root) == "nuds" else [one for one in root.iter() if _name(one) == "nuds"]
    if not found:
        raise Unreadable("There is no record in the service's answer.")
    for one in found:
        record_id = next((_words(id_) for id_ in one.iter() if _name(id_) == "recordId"), "")
        if record_id:
            yield record_id, _nodes(one)


class _Guarded(TreeBuilder):
    """Builds the tree of what declares nothing."""

    def doctype(self, name: str, *_: object) -> None:
        """Entities can be declared nowhere else."""
        if name.lower() == "html":
            raise Unreadable("The service answered with a web page.")
        raise Refused("The service's answer declares a document type: it is not read.")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _nodes(record: Element) -> dict[str, _Facts]:
    about: _Facts = {"rdf:type": [Value(TYPE, "", is_address=True)]}
    nodes = {"": about, "obverse": _Facts(), "reverse": _Facts()}
    for element in record.iter():
        name = _name(element)
        if name == "title":
            about.setdefault("skos:prefLabel", []).append(Value(_words(element), element.get(_LANGUAGE) or "en"))
        elif name == "otherRecordId" and element.get("semantic") in ("dcterms:isReplacedBy", "skos:broader"):
            about.setdefault(element.get("semantic") or "", []).append(Value(_words(element), "", is_address=True))
        elif name == "typeDesc":
            _describe(element, nodes)
    return nodes


def _describe(described: Element, nodes: dict[str, _Facts]) -> None:
    for part in described:
        name = _name(part)
        if name in ("obverse", "reverse"):
            _side(part, nodes[name])
        elif name in ("date", "dateRange"):
            _dates(part, nodes[""])
        else:
            for element in part.iter():
                _link(element, nodes[""])


def _side(side: Element, facts: _Facts) -> None:
    for element in side.iter():
        name = _name(element)
        if name == "legend" and _words(element):
            facts.setdefault("nmo:hasLegend", []).append(Value(_words(element)))
        elif name == "description":
            said = Value(_words(element), element.get(_LANGUAGE) or "en")
            facts.setdefault("dcterms:description", []).append(said)
        else:
            _link(element, facts)


def _link(element: Element, facts: _Facts) -> None:
    address = element.get(_HREF)
    known = _LINKS.get(element.get(_ROLE) or "") or _LINKS.get(_name(element))
    if address and known:
        facts.setdefault(known, []).append(Value(address, "", is_address=True))


def _dates(part: Element, facts: _Facts) -> None:
    for element in part.iter():
        said, name = element.get("standardDate"), _name(element)
        if said and name in ("date", "fromDate"):
            facts.setdefault("nmo:hasStartDate", []).append(Value(said))
        if said and name in ("date", "toDate"):
            facts.setdefault("nmo:hasEndDate", []).append(Value(said))
