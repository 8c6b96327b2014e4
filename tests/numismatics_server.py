"""A stand-in of numismatics.org and nomisma.org on loopback, in the shapes of theirs, with faults to switch on.

    with numismatics_server.running() as services:        # plain HTTP; `running(tls=context)` for HTTPS
        services.houses                                    # the stand-in that serves it: its port, requests, faults
        services.put("ocre", rdf.a_type(...))              # more records of a corpus, or of "nomisma"
        services.break_off("ocre", after=2_000, times=1)   # a dump that ends in the middle
        services.say("ocre", b"<html>...", "text/html")    # something else where the dump should be
        services.houses.fail(Fault.FORBIDDEN, host="numismatics.org")

Dumps are `/{corpus}/nomisma.rdf` and `/nomisma.org.rdf|.ttl`; they have an ETag and are continued with `Range`. One
record is `/{corpus}/id/{id}` with `.jsonld .rdf .ttl .xml`. `apis/getNuds`, `apis/getRDF`, `apis/reconcile` (whose
answer lacks its outer braces; JSONP with `callback`), `apis/search` (Atom), `apis/type-examples`; nomisma's `/query`
answers GET only (POST is 403) and says so in a web page unless the Accept header is exact or `output=json` is given.
"""

import hashlib
import json
import re
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, unquote, urlsplit

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Store,
    parse,
    serialize,
)

from coinstack.infrastructure.catalogs.nodes import PREFIXES
from tests import houses_server
from tests.catalogs import rdf
from tests.houses_server import Houses

HOSTS = ("numismatics.org", "nomisma.org")
CHANGED = "Mon, 02 Nov 2026 03:10:00 GMT"
RESULTS = "application/sparql-results+json"
_RANGE = re.compile(r"bytes=(\d+)-")
_FORMATS = {
    ".rdf": (RdfFormat.RDF_XML, "application/rdf+xml"),
    ".ttl": (RdfFormat.TURTLE, "text/turtle"),
}


@dataclass
class Reply:
    """An answer, which may end before its time."""

    body: bytes
    media_type: str
    status: int = 200
    is_dump: bool = False
    ends_after: int | None = None  # bytes; the header says more


@dataclass
class _BreakOff:
    after: int
    times: int


@dataclass
class Numismatics:
    """The two services: what they hold, and what goes wrong with their dumps."""

    houses: Houses
    records: dict[str, list[str]] = field(default_factory=dict)
    _instead: dict[str, Reply] = field(default_factory=dict)
    _broken: dict[str, _BreakOff] = field(default_factory=dict)
    ranges: list[str] = field(default_factory=list)  # those that were asked for

    def put(self, corpus: str, *records: str) -> None:
        """Hold more records."""
        self.records.setdefault(corpus, []).extend(records)

    def say(self, corpus: str, body: bytes, media_type: str = "application/rdf+xml") -> None:
        """Answer with this where the dump should be."""
        self._instead[corpus] = Reply(body, media_type, is_dump=True)

    def break_off(self, corpus: str, *, after: int, times: int = 1) -> None:
        """Let the dump end after so many bytes of each answer."""
        self._broken[corpus] = _BreakOff(after, times)

    def heal(self) -> None:
        """Everything is well again."""
        self._instead.clear()
        self._broken.clear()
        self.houses.heal()

    def dump(self, corpus: str) -> bytes:
        """The whole of a corpus."""
        return rdf.dump(*self.records.get(corpus, []))

    # What is asked --------------------------------------------------------------------------------------------------

    def serve(self, request: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        host = (request.headers.get("Host") or "").partition(":")[0]
        parts = urlsplit(request.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if request.command == "POST":
            request.rfile.read(int(request.headers.get("Content-Length") or 0))
            _send(request, _page("403 Forbidden", 403))
            return
        of = self._nomisma if host == "nomisma.org" else self._corpora
        reply = of(unquote(parts.path), asked, request.headers.get("Accept") or "")
        if reply.is_dump and reply.status == 200:
            self._send_dump(request, reply)
        else:
            _send(request, reply)

    def _corpora(self, path: str, asked: Mapping[str, str], _accept: str) -> Reply:
        _, corpus, kind, *rest = [*path.split("/", 3), "", "", ""]
        if corpus not in self.records:
            return _page("404 Not Found", 404)
        if kind == "nomisma.rdf":
            return self._dump(corpus)
        if kind == "id":
            return self._record(corpus, rest[0])
        return self._api(corpus, rest[0], asked) if kind == "apis" else _page("404 Not Found", 404)

    def _dump(self, corpus: str) -> Reply:
        reply = self._instead.get(corpus) or Reply(self.dump(corpus), "application/rdf+xml", is_dump=True)
        broken = self._broken.get(corpus)
        if broken and broken.times > 0:
            broken.times -= 1
            return Reply(reply.body, reply.media_type, is_dump=True, ends_after=broken.after)
        return reply

    def _record(self, corpus: str, name: str) -> Reply:
        for ending in (".jsonld", ".rdf", ".ttl", ".xml"):
            if name.endswith(ending):
                about = self._about(corpus, name.removesuffix(ending))
                return _form(ending, about) if about else _page("404 Not Found", 404)
        return _page(name, 200 if self._about(corpus, name) else 404)

    def _about(self, corpus: str, type_id: str) -> list[str]:
        uri = f'"http://numismatics.org/{corpus}/id/{escape(type_id)}'
        return [one for one in self.records[corpus] if f"{uri}#" in one or f'{uri}"' in one]

    def _api(self, corpus: str, name: str, asked: Mapping[str, str]) -> Reply:
        ids = [one for one in asked.get("identifiers", "").split("|") if one]
        match name:
            case "getNuds":
                inner = "".join(_nuds(one, self._about(corpus, one)) for one in ids if self._about(corpus, one))
                return Reply(f"<content>{inner}</content>".encode(), "application/xml")
            case "getRDF":
                records = [record for one in ids for record in self._about(corpus, one)]
                return Reply(rdf.dump(*records), "application/rdf+xml")
            case "reconcile":
                return self._reconcile(corpus, asked)
            case "search":
                return self._search(corpus, asked.get("q", ""))
            case "type-examples":
                return self._examples(corpus, asked.get("id", ""))
        return _page("404 Not Found", 404)

    def _named(self, corpus: str, words: str) -> list[tuple[str, str]]:
        """Ids and labels of the types whose label holds the words."""
        query = (
            'SELECT ?t ?l { ?t a nmo:TypeSeriesItem ; skos:prefLabel ?l . FILTER(CONTAINS(LCASE(STR(?l)), "'
            + words.lower().replace('"', "").replace("\\", "")
            + '")) } ORDER BY ?l'
        )
        found = self._store(corpus).query(query, prefixes=dict(PREFIXES))
        assert isinstance(found, QuerySolutions)
        return [(_text(one["t"]).rpartition("/")[2], _text(one["l"])) for one in found]

    def _reconcile(self, corpus: str, asked: Mapping[str, str]) -> Reply:
        if "query" in asked:
            queries: dict[str, str] = {"": asked["query"]}
        elif "queries" in asked:
            queries = {name: str(one["query"]) for name, one in json.loads(asked["queries"]).items()}
        else:
            queries = {}
        answers = {
            name: {
                "result": [
                    {"id": id_, "name": label, "type": [{"id": "nmo:TypeSeriesItem"}], "score": 1, "match": False}
                    for id_, label in self._named(corpus, query)
                ]
            }
            for name, query in queries.items()
        }
        said = json.dumps(answers.get("", answers))
        if "callback" in asked:
            return Reply(f"{asked['callback']}({said})".encode(), "application/javascript")
        return Reply(said[1:-1].encode(), "application/json")  # as it has been seen: the outer braces are missing

    def _search(self, corpus: str, words: str) -> Reply:
        found = self._named(corpus, words.strip('"'))
        entries = "".join(
            f"<entry><title>{escape(label)}</title><link href='http://numismatics.org/{corpus}/id/{escape(one)}'/>"
            f"<id>{escape(one)}</id></entry>"
            for one, label in found
        )
        head = '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">'
        count = f"<opensearch:totalResults>{len(found)}</opensearch:totalResults>"
        return Reply(f"{head}{count}{entries}</feed>".encode(), "application/atom+xml")

    def _examples(self, corpus: str, type_id: str) -> Reply:
        query = (
            f"SELECT ?s ?w {{ ?s nmo:hasTypeSeriesItem <http://numismatics.org/{corpus}/id/{type_id}> ; "
            "nmo:hasWeight ?w } ORDER BY ?s"
        )
        found = self._store("specimens").query(query, prefixes=dict(PREFIXES))
        assert isinstance(found, QuerySolutions)
        shown = "".join(
            f'<div class="g_doc"><a href="{_text(one["s"])}">{_text(one["s"]).rpartition("/")[2]}</a>'
            f"<dl><dt>Weight</dt><dd>{_text(one['w'])}</dd></dl></div>"
            for one in found
        )
        return Reply(f"<div id='examples'>{shown}</div>".encode(), "text/html; charset=utf-8")

    def _nomisma(self, path: str, asked: Mapping[str, str], accept: str) -> Reply:
        if path in ("/nomisma.org.rdf", "/nomisma.org.ttl"):
            reply = self._dump("nomisma")
            if path.endswith(".ttl"):
                turtle = serialize(parse(reply.body, RdfFormat.RDF_XML, lenient=True), format=RdfFormat.TURTLE)
                return Reply(turtle or b"", "text/turtle", is_dump=True, ends_after=reply.ends_after)
            return reply
        if path == "/query":
            return self._query(asked, accept)
        if path == "/apis/avgWeight":
            return self._average(asked.get("constraints", ""))
        return _page("404 Not Found", 404)

    def _query(self, asked: Mapping[str, str], accept: str) -> Reply:
        if "query" not in asked or (asked.get("output") != "json" and accept != RESULTS):
            return _page("SPARQL query form")
        try:
            found = self._store(*self.records).query(asked["query"])
        except SyntaxError as error:
            return _page(f"400 Bad Request: {error}", 400)
        assert isinstance(found, QuerySolutions)
        return Reply(found.serialize(format=QueryResultsFormat.JSON) or b"", RESULTS)

    def _average(self, constraints: str) -> Reply:
        if not re.fullmatch(r"nmo:hasTypeSeriesItem <[^<>\s]+>", constraints):
            return _page("400 Bad Request", 400)
        query = f"SELECT (AVG(?w) AS ?a) {{ ?s {constraints} ; nmo:hasWeight ?w }}"
        found = self._store("specimens").query(query, prefixes=dict(PREFIXES))
        assert isinstance(found, QuerySolutions)
        (row,) = list(found)
        return Reply(json.dumps({"response": _text(row["a"])}).encode(), "application/json")

    def _store(self, *corpora: str) -> Store:
        store = Store()
        for corpus in corpora:
            store.bulk_load(self.dump(corpus), RdfFormat.RDF_XML, lenient=True)
        return store

    def _send_dump(self, request: BaseHTTPRequestHandler, reply: Reply) -> None:
        """A file that can be continued where it broke off."""
        etag = f'"{hashlib.sha256(reply.body).hexdigest()[:16]}"'
        marks = {"ETag": etag, "Last-Modified": CHANGED, "Accept-Ranges": "bytes"}
        wanted = _RANGE.fullmatch(request.headers.get("Range") or "")
        since = request.headers.get("If-Range")
        start, size = 0, len(reply.body)
        if wanted and since in (None, etag, CHANGED):
            self.ranges.append(wanted.group())
            start = int(wanted[1])
            if start >= size:
                _send(request, Reply(b"", "text/plain", 416), {"Content-Range": f"bytes */{size}"})
                return
            marks["Content-Range"] = f"bytes {start}-{size - 1}/{size}"
        reply.status = 206 if start else 200
        reply.body = reply.body[start:]
        _send(request, reply, marks)


def _send(request: BaseHTTPRequestHandler, reply: Reply, marks: Mapping[str, str] | None = None) -> None:
    request.send_response(reply.status)
    request.send_header("Content-Type", reply.media_type)
    request.send_header("Content-Length", str(len(reply.body)))
    for name, value in (marks or {}).items():
        request.send_header(name, value)
    request.end_headers()
    if reply.ends_after is not None:
        request.close_connection = True
    request.wfile.write(reply.body[: reply.ends_after])


def _page(words: str, status: int = 200) -> Reply:
    return Reply(f"<!DOCTYPE html><html><body><h1>{escape(words)}</h1></body></html>".encode(), "text/html", status)


def _text(term: object) -> str:
    assert isinstance(term, NamedNode | Literal | BlankNode)
    return term.value


def _form(ending: str, records: Sequence[str]) -> Reply:
    whole = rdf.dump(*records)
    if ending == ".jsonld":
        return Reply(json.dumps(_json_ld(whole), ensure_ascii=False).encode(), "application/ld+json")
    if ending == ".xml":
        uri = re.search(r'rdf:about="http://numismatics\.org/\w+/id/([^"#]+)', records[0])
        return Reply(_nuds(uri[1] if uri else "", records).encode(), "application/xml")
    form, media_type = _FORMATS[ending]
    if form is RdfFormat.RDF_XML:
        return Reply(whole, media_type)
    return Reply(serialize(parse(whole, RdfFormat.RDF_XML, lenient=True), format=form) or b"", media_type)


def _short(address: str) -> str:
    for prefix, start in PREFIXES.items():
        if address.startswith(start) and re.fullmatch(r"[\w.-]+", address[len(start) :]):
            return f"{prefix}:{address[len(start) :]}"
    return address


def _json_ld(whole: bytes) -> dict[str, object]:
    """The nodes in `@graph`; one value stands alone, several in a list."""
    found: dict[str, dict[str, list[object]]] = {}
    for quad in parse(whole, RdfFormat.RDF_XML, lenient=True):
        subject = f"_:{quad.subject.value}" if isinstance(quad.subject, BlankNode) else _text(quad.subject)
        node = found.setdefault(subject, {})
        predicate, thing = _short(quad.predicate.value), quad.object
        if predicate == "rdf:type":
            node.setdefault("@type", []).append(_short(_text(thing)))
        elif isinstance(thing, Literal):
            value: dict[str, str] = {"@value": thing.value}
            if thing.language:
                value["@language"] = thing.language
            elif not thing.datatype.value.endswith("#string"):
                value["@type"] = _short(thing.datatype.value)
            node.setdefault(predicate, []).append(value if len(value) > 1 else thing.value)
        else:
            id_ = f"_:{thing.value}" if isinstance(thing, BlankNode) else _short(_text(thing))
            node.setdefault(predicate, []).append({"@id": id_})
    graph: list[dict[str, object]] = [
        {"@id": subject} | {name: values[0] if len(values) == 1 else values for name, values in facts.items()}
        for subject, facts in found.items()
    ]
    return {"@context": dict(PREFIXES), "@graph": graph}


_NUDS_LINKS = (
    ("denomination", "Denomination", ""),
    ("material", "Material", ""),
    ("persname", "Authority", "authority"),
    ("persname", "StatedAuthority", "statedAuthority"),
    ("persname", "Issuer", "issuer"),
    ("geogname", "Mint", "mint"),
    ("geogname", "Region", "region"),
)


def _nuds(type_id: str, records: Sequence[str]) -> str:
    """The record as NUDS, its XML."""
    about, *sides = "".join(records).split("<rdf:Description rdf:about=")
    label = re.search(r"<skos:prefLabel[^>]*>([^<]*)<", about)
    said = "".join(
        f'<{element} xlink:type="simple" xlink:role="{role}" xlink:href="{one}">x</{element}>'
        for element, name, role in _NUDS_LINKS
        for one in re.findall(rf'<nmo:has{name} rdf:resource="([^"]*)"', about)
    )
    dates = "".join(
        f'<{element} standardDate="{one}">{one}</{element}>'
        for element, name in (("fromDate", "Start"), ("toDate", "End"))
        for one in re.findall(rf"<nmo:has{name}Date[^>]*>([^<]*)<", about)
    )
    replaced = "".join(
        f'<otherRecordId semantic="dcterms:isReplacedBy">{one}</otherRecordId>'
        for one in re.findall(r'<dcterms:isReplacedBy rdf:resource="([^"]*)"', about)
    )
    return (
        '<nuds xmlns="http://nomisma.org/nuds" xmlns:xlink="http://www.w3.org/1999/xlink" recordType="conceptual">'
        f"<control><recordId>{type_id}</recordId>{replaced}</control><descMeta>"
        f'<title xml:lang="en">{label[1] if label else ""}</title><typeDesc>'
        f"<dateRange>{dates}</dateRange>{said}{''.join(map(_nuds_side, sides))}</typeDesc></descMeta></nuds>"
    )


def _nuds_side(side: str) -> str:
    name = "obverse" if '#obverse"' in side.partition(">")[0] else "reverse"
    legends = "".join(f"<legend>{one}</legend>" for one in re.findall(r"<nmo:hasLegend>([^<]*)<", side))
    told = re.findall(r'<dcterms:description xml:lang="(\w+)">([^<]*)<', side)
    described = "".join(f'<description xml:lang="{language}">{words}</description>' for language, words in told)
    shown = "".join(
        f'<persname xlink:type="simple" xlink:role="portrait" xlink:href="{one}">x</persname>'
        for one in re.findall(r'<nmo:hasPortrait rdf:resource="([^"]*)"', side)
    )
    return f"<{name}>{legends}<type>{described}</type>{shown}</{name}>"


# What it holds -------------------------------------------------------------------------------------------------------


def _specimen(number: int, weight: str, *, pictures: bool) -> str:
    uri = f"http://numismatics.org/collection/1944.100.{number}"
    facts = [
        rdf.text("dcterms:title", f"Silver denarius of Augustus, Lugdunum. 1944.100.{number}"),
        rdf.link("nmo:hasTypeSeriesItem", "http://numismatics.org/ocre/id/ric.1(2).aug.207"),
        rdf.number("nmo:hasWeight", weight),
        rdf.number("nmo:hasDiameter", "19.5"),
        rdf.number("nmo:hasAxis", "6"),
        rdf.nm("nmo:hasCollection", "ans"),
    ]
    sides = ""
    if pictures:
        for name in ("Obverse", "Reverse"):
            facts.append(rdf.link(f"nmo:has{name}", f"{uri}#{name.lower()}"))
            shown = f"http://numismatics.org/collectionimages/19001949/1944/1944.100.{number}.{name[:3].lower()}"
            sides += rdf.node(
                f"{uri}#{name.lower()}",
                rdf.link("foaf:thumbnail", f"{shown}.width175.jpg"),
                rdf.link("foaf:depiction", f"{shown}.width350.jpg"),
            )
    return rdf.node(uri, *facts, kind="nmo:NumismaticObject") + sides


def _concept(kind: str, id_: str, label: str, *facts: str) -> str:
    return rdf.node(rdf.NM + id_, rdf.text("skos:prefLabel", label, "en"), *facts, kind=kind)


NOMISMA = (
    _concept("foaf:Person", "augustus", "Augustus", rdf.text("skos:prefLabel", "Auguste", "fr"),
             rdf.link("org:hasMembership", rdf.NM + "augustus#membership_1"))
    + rdf.node(rdf.NM + "augustus#membership_1", rdf.nm("org:role", "roman_emperor"),
               rdf.year("nmo:hasStartDate", "-0027"), rdf.year("nmo:hasEndDate", "0014"), kind="org:Membership"),
    _concept("nmo:Mint", "lugdunum", "Lugdunum", rdf.text("skos:altLabel", "Lyons", "en"))
    + rdf.node(rdf.NM + "lugdunum#this", rdf.text("geo:lat", "45.76"), rdf.text("geo:long", "4.82")),
    _concept("nmo:Mint", "rome", "Rome", rdf.text("skos:prefLabel", "Rom", "de")),
    _concept("nmo:Denomination", "denarius", "Denarius", rdf.text("skos:prefLabel", "Denar", "de")),
    _concept("nmo:Material", "ar", "Silver", rdf.text("skos:prefLabel", "Silber", "de")),
    _concept("nmo:Denomination", "AE3_4", "AE3/4", rdf.nm("dcterms:isReplacedBy", "ae3_4")),
    _concept("nmo:Denomination", "ae3_4", "AE3/4"),
)  # fmt: skip


def filled(houses: Houses) -> Numismatics:
    """The services with a few records of each kind."""
    made = Numismatics(houses)
    made.put("ocre", *rdf.OCRE)
    made.put("ocre", rdf.a_type("ocre", "ric.2_3(2).hdn.601", "RIC II, Part 3 (second edition) Hadrian 601"))
    made.put("crro", rdf.RRC_44_5)
    made.put("pella", rdf.PRICE_P43)
    made.put("nomisma", *NOMISMA)
    weights = (3.62, 3.71, 3.74, 3.78, 3.8, 3.82, 3.85, 3.9, 3.97)
    made.put("specimens", *(_specimen(n, str(w), pictures=n % 2 == 1) for n, w in enumerate(weights, start=1)))
    for host in HOSTS:
        houses.elsewhere[host] = made.serve
    return made


@contextmanager
def running(*, port: int = 0, tls: ssl.SSLContext | None = None) -> Iterator[Numismatics]:
    """The stand-in, with the houses beside it, until the block is left."""
    with houses_server.running(port=port, tls=tls) as houses:
        yield filled(houses)
