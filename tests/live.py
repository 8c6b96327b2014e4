"""What the live services of the catalogs say, compared with what their stand-in says: `python3 dev.py test --live`.

By hand, on a machine with a network: a dozen questions, a second apart, none of them large. Told is drift: what the
stand-in says and the service does not, or says otherwise. What the service says besides is no drift.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element, ParseError, fromstring

import httpx2
from protego import Protego
from pyoxigraph import BlankNode, Literal, RdfFormat, parse
from selectolax.lexbor import LexborHTMLParser

from coinstack.infrastructure.catalogs import services
from coinstack.infrastructure.catalogs.nodes import PREFIXES
from coinstack.infrastructure.manners import NAME, USER_AGENT
from tests import numismatics_server
from tests.numismatics_server import Numismatics

PAUSE = 1.0  # seconds between two questions
HEAD = 300_000  # bytes of a dump that are looked at
PATIENCE = 60.0
TYPE = "ric.1(2).aug.207"
Shape = frozenset[str]
ALWAYS = (f"{PREFIXES['skos']}prefLabel", f"{PREFIXES['rdf']}type")
"""What every record of a dump has."""


class NoNetwork(Exception):  # noqa: N818 -- it is what there is
    """The services could not be reached."""


@dataclass(frozen=True)
class Question:
    """What is asked, and how the answer's shape is read."""

    name: str
    url: str
    shape: Callable[[bytes], Shape]
    accept: str = "*/*"
    method: str = "GET"
    is_large: bool = False  # only its beginning is looked at, and only for what every record there has


@dataclass(frozen=True)
class Said:
    """An answer: its status, its kind, and its body as far as it was wanted."""

    status: int
    kind: str
    body: bytes


# Shapes --------------------------------------------------------------------------------------------------------------


def of_json(body: bytes) -> Shape:
    """The paths to every value; of a list, those of all its members together."""
    text = body.decode("utf-8", "replace").strip()
    called = re.fullmatch(r"(?s)[\w.$]+\((.*)\);?", text)
    text = called[1] if called else text
    try:
        document = json.loads(text)
    except ValueError:
        document = json.loads("{" + text + "}")
    return frozenset(_paths(document, ""))


def _paths(value: object, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _paths(inner, f"{path}/{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from _paths(inner, path)
    else:
        yield f"{path} ({'text' if isinstance(value, str) else 'number' if value is not None else 'null'})"


def of_graph(body: bytes) -> Shape:
    """JSON-LD: the names of facts, and how their values are written, whichever node has them."""
    document = json.loads(body)
    nodes = document.get("@graph", [document])
    return frozenset({"@graph" if "@graph" in document else "one node"} | set(_facts(nodes)))


def _facts(nodes: list[dict[str, object]]) -> Iterator[str]:
    for node in nodes:
        for name, values in node.items():
            for one in values if isinstance(values, list) else [values]:
                keys = sorted(one) if isinstance(one, dict) else ["text"]
                yield f"{name}: {' '.join(keys)}"


def of_rdf(form: RdfFormat) -> Callable[[bytes], Shape]:
    """The predicates with the kinds of their values, as far as the file goes."""

    def shape(body: bytes) -> Shape:
        found: set[str] = set()
        try:
            for quad in parse(body, form, lenient=True):
                thing = quad.object
                kind = "blank" if isinstance(thing, BlankNode) else "address"
                if isinstance(thing, Literal):
                    kind = "text in a language" if thing.language else thing.datatype.value
                found.add(f"{quad.predicate.value} {kind}")
        except SyntaxError:
            if not found:
                raise
        return frozenset(found)

    return shape


def of_xml(body: bytes) -> Shape:
    """The elements within each other, with the names of their attributes."""
    return frozenset(_elements(fromstring(body), ""))  # noqa: S314 -- by hand, and expat of today refuses bombs


def _elements(element: Element, path: str) -> Iterator[str]:
    here = f"{path}/{element.tag.rpartition('}')[2]}"
    yield here
    for name in element.attrib:
        yield f"{here} @{name.rpartition('}')[2]}"
    for inner in element:
        yield from _elements(inner, here)


def of_examples(body: bytes) -> Shape:
    """What the reader of specimens looks for on the page."""
    tree = LexborHTMLParser(body)
    return frozenset(one for one in (".g_doc", ".g_doc a[href]", ".g_doc dt") if tree.css_first(one))


def of_page(_body: bytes) -> Shape:
    """A page for people: its inside does not matter."""
    return frozenset()


# Questions -----------------------------------------------------------------------------------------------------------


def questions() -> list[Question]:
    """All of them."""
    ocre, asked = "https://numismatics.org/ocre", quote(TYPE, safe="().")
    record, apis = f"{ocre}/id/{asked}", f"{ocre}/apis"
    uri = f"http://numismatics.org/ocre/id/{TYPE}"
    matches = quote(json.dumps({"q0": {"query": "RIC I (second edition) Augustus 207"}}))
    specimens = services.question([("ocre", TYPE)])
    rdf, turtle = of_rdf(RdfFormat.RDF_XML), of_rdf(RdfFormat.TURTLE)
    return [
        Question("a record as JSON-LD", f"{record}.jsonld", of_graph),
        Question("a record as RDF/XML", f"{record}.rdf", rdf),
        Question("a record as Turtle", f"{record}.ttl", turtle),
        Question("a record as NUDS", f"{record}.xml", of_xml),
        Question("a record that is not there", f"{ocre}/id/ric.1(2).aug.99999.jsonld", of_page),
        Question("getNuds", f"{apis}/getNuds?identifiers={asked}", of_xml),
        Question("getRDF", f"{apis}/getRDF?identifiers={asked}", rdf),
        Question("reconcile", f"{apis}/reconcile?queries={matches}", of_json),
        Question("search", f"{apis}/search?q=%22RIC%20I%20(second%20edition)%20Augustus%20207%22", of_xml),
        Question("type-examples", f"{apis}/type-examples?id={asked}", of_examples),
        Question("nomisma's query", specimens, of_json, accept=services.RESULTS),
        Question("nomisma's query by POST", "https://nomisma.org/query", of_page, method="POST"),
        Question(
            "avgWeight",
            "https://nomisma.org/apis/avgWeight?format=json&constraints="
            + quote(f"nmo:hasTypeSeriesItem <{uri}>", safe=":/()"),
            of_json,
        ),
        Question("the dump of OCRE", f"{ocre}/nomisma.rdf", rdf, is_large=True),
        Question("nomisma's dump", "https://nomisma.org/nomisma.org.rdf", rdf, is_large=True),
    ]


# Asking --------------------------------------------------------------------------------------------------------------


def ask(question: Question, base: Callable[[str], str], *, client: httpx2.Client) -> Said:
    """The answer; `base` says where the service of a host is."""
    parts = urlsplit(question.url)
    host = parts.hostname or ""
    url = base(host) + question.url.partition(host)[2]
    headers = {"Host": host, "User-Agent": USER_AGENT, "Accept": question.accept}
    if question.is_large:
        headers["Accept-Encoding"] = "identity"
    content = b"query=x" if question.method == "POST" else None
    try:
        with client.stream(question.method, url, headers=headers, content=content) as answer:
            body = bytearray()
            for piece in answer.iter_bytes():
                body += piece
                if question.is_large and len(body) >= HEAD:
                    break
    except httpx2.ConnectError as error:
        raise NoNetwork(host) from error
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return Said(answer.status_code, kind, bytes(body))


def drift(question: Question, service: Said, standing: Said) -> Iterator[str]:
    """What the service says otherwise than the stand-in."""
    if service.status != standing.status:
        yield f"status {service.status}, the stand-in has {standing.status}"
        return
    if service.kind != standing.kind:
        yield f"it comes as {service.kind or 'nothing named'}, the stand-in's as {standing.kind}"
    try:
        found = question.shape(service.body)
    except (ValueError, ParseError, SyntaxError, AttributeError) as error:
        yield f"it cannot be read: {error}"
        return
    expected = question.shape(standing.body)
    if question.is_large:
        expected = frozenset(one for one in expected if one.startswith(ALWAYS))
    for one in sorted(expected - found):
        yield f"the stand-in says, and the service does not: {one}"


def compare(
    base: Callable[[str], str], standing: Numismatics, *, pause: float = PAUSE, allowed: Callable[[str], bool]
) -> dict[str, list[str]]:
    """Of each question that was asked, the drift.

    Raises:
        NoNetwork: a service could not be reached.
    """
    found: dict[str, list[str]] = {}
    with httpx2.Client(timeout=PATIENCE, trust_env=False, follow_redirects=False) as client:
        for question in questions():
            if not allowed(question.url):
                found[question.name] = ["not asked: the service's robots.txt asks programs to stay away"]
                continue
            service = ask(question, base, client=client)
            own = ask(question, lambda _host: standing.houses.url, client=client)
            found[question.name] = list(drift(question, service, own))
            time.sleep(pause)
    return found


def rules(base: Callable[[str], str]) -> Callable[[str], bool]:
    """What the services' robots.txt allow; each is asked for once."""
    known: dict[str, Protego] = {}

    def allowed(url: str) -> bool:
        host = urlsplit(url).hostname or ""
        if host not in known:
            question = Question("robots.txt", f"https://{host}/robots.txt", of_page)
            with httpx2.Client(timeout=PATIENCE, trust_env=False) as client:
                said = ask(question, base, client=client)
            text = said.body.decode("utf-8", "replace") if said.status == 200 else ""
            known[host] = Protego.parse(text)
        return bool(known[host].can_fetch(url, NAME))

    return allowed


def told(found: Mapping[str, list[str]]) -> str:
    """The drift in words."""
    lines = []
    for name, drifted in found.items():
        lines.append(f"{'✗' if drifted else ' '} {name}")
        lines += [f"    {one}" for one in drifted]
    count = sum(1 for drifted in found.values() if drifted)
    lines.append(f"{count} of {len(found)} have drifted." if count else f"All {len(found)} are as the tests have them.")
    return "\n".join(lines)


def main(base: Callable[[str], str] = lambda host: f"https://{host}", *, pause: float = PAUSE) -> int:
    """Compare, and tell; the exit code: 0 where nothing has drifted."""
    with numismatics_server.running() as standing:
        try:
            found = compare(base, standing, pause=pause, allowed=rules(base))
        except NoNetwork as error:
            sys.stdout.write(f"There is no network: {error} could not be reached, so nothing was compared.\n")
            return 2
    sys.stdout.write(told(found) + "\n")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
