"""The live services, asked for single types and their specimens; what they said is kept for half a year.

A type is asked for as JSON-LD, several at once as NUDS. Specimens come from nomisma's SPARQL endpoint, which takes GET
alone and is asked for 25 types at a time; where that fails, from the examples that the corpus shows on its own pages.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import quote, quote_plus, urljoin

from coinstack.application.ports.catalog import Example, LiveType
from coinstack.domain import catalog_ids
from coinstack.domain.catalog import CORPORA, CatalogType, Specimen
from coinstack.domain.document import Json
from coinstack.domain.errors import CoinStackError, Invalid, NotFound, Unreadable
from coinstack.domain.fetched import Fetched
from coinstack.infrastructure.catalogs.nodes import PREFIXES, nomisma_id

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# What reads the answers is loaded when one came: a start does not wait for it.

Thing = TypeVar("Thing")
KEPT = timedelta(days=180)
AT_ONCE = 25
"""Types in one question to nomisma."""

MOST_EXAMPLES = 500
MOST_STEPS = 5  # from a replaced type to the one that took its place
LINKED = "application/ld+json"
RESULTS = "application/sparql-results+json"
"""Exactly this: with another header, or more than it, nomisma answers with a page for people."""

XML = "application/xml"
PAGE = "text/html,application/xhtml+xml"
_QUESTION = (
    "BASE<http://numismatics.org/>PREFIX n:<"
    + PREFIXES["nmo"]
    + ">PREFIX f:<"
    + PREFIXES["foaf"]
    + ">PREFIX d:<"
    + PREFIXES["dcterms"]
    + ">"
    "SELECT*{VALUES ?t{%s}?c n:hasTypeSeriesItem ?t;a n:NumismaticObject "
    "OPTIONAL{?c d:title ?title}OPTIONAL{?c n:hasWeight ?w}OPTIONAL{?c n:hasDiameter ?m}OPTIONAL{?c n:hasAxis ?x}"
    "OPTIONAL{?c n:hasCollection ?k}OPTIONAL{?c n:hasObverse/f:thumbnail ?o}OPTIONAL{?c n:hasReverse/f:thumbnail ?r}}"
    f"LIMIT {MOST_EXAMPLES}"
)


class Web(Protocol):
    """The way out."""

    def document(self, url: str, accept: str, /, *, within: timedelta) -> Fetched:
        """What a service says; raises Refused, Busy, NotFound, Unreadable or Unavailable."""
        ...

    def page(self, url: str, /) -> Fetched:
        """A page for people; raises likewise."""
        ...


class LiveCatalog:
    """Asks the services through the one way out."""

    def __init__(self, web: Web) -> None:
        self._web = web

    def look_up(self, corpus: str, type_id: str) -> LiveType:
        """The type and its specimens; a type that was replaced by one other leads to that one.

        Raises:
            Invalid: there is no such corpus, or that is no id.
            NotFound: there is no such type.
            Refused, Busy, Unavailable, Unreadable: the service may not or could not be asked.
        """
        found, fetched = self._type(_known(corpus), type_id)
        followed = [type_id]
        while len(found.replaced_by) == 1 and found.replaced_by[0] not in followed and len(followed) <= MOST_STEPS:
            followed.append(found.replaced_by[0])
            found, fetched = self._type(corpus, followed[-1])
        note = None
        try:
            examples = self.examples([found.uri]).get(found.uri, ())
        except CoinStackError as error:
            examples, note = self._shown(found), str(error)
        return LiveType(found, examples, fetched.fetched_at, tuple(followed), note if not examples else None)

    def _type(self, corpus: str, type_id: str) -> tuple[CatalogType, Fetched]:
        from coinstack.infrastructure.catalogs import jsonld, nodes

        uri = f"http://numismatics.org/{corpus}/id/{type_id}"
        fetched = self._web.document(f"{_address(corpus, 'id')}/{_quoted(type_id)}.jsonld", LINKED, within=KEPT)
        return nodes.type_of(corpus, type_id, jsonld.nodes_of(fetched.body, uri)), fetched

    def several(self, corpus: str, type_ids: Sequence[str]) -> dict[str, CatalogType]:
        """Those of the types that there are, by id.

        Raises:
            Invalid, Refused, Busy, Unavailable, Unreadable: as `look_up`.
        """
        from coinstack.infrastructure.catalogs import nodes, nuds

        found: dict[str, CatalogType] = {}
        for some in _parted(list(dict.fromkeys(type_ids))):
            asked = quote("|".join(_checked(one) for one in some), safe="().")
            url = f"{_address(_known(corpus), 'apis')}/getNuds?identifiers={asked}"
            try:
                answer = self._web.document(url, XML, within=KEPT)
                for type_id, record in nuds.records(answer.body):
                    found[type_id] = nodes.type_of(corpus, type_id, record)
            except NotFound:
                continue
        return found

    def examples(self, uris: Sequence[str]) -> dict[str, tuple[Example, ...]]:
        """Of types, by their addresses, the specimens that collections have published.

        Raises:
            Refused, Busy, Unavailable, Unreadable: nomisma may not or could not be asked.
        """
        found: dict[str, dict[str, Example]] = {}
        located = [one for uri in dict.fromkeys(uris) if (one := catalog_ids.located(uri))]
        for some in _parted(located):
            for row in _rows(self._web.document(question(some), RESULTS, within=KEPT).body):
                example = _example(row)
                if example is not None:
                    found.setdefault(row.get("t", ""), {}).setdefault(example.uri, example)
        return {uri: tuple(examples.values()) for uri, examples in found.items()}

    def named(self, corpus: str, words: str) -> list[tuple[str, str]]:
        """Ids and labels of the types that a reference in words may mean, as the service ranks them.

        Raises:
            Invalid, Refused, Busy, Unavailable, Unreadable: as `look_up`.
        """
        url = f"{_address(_known(corpus), 'apis')}/reconcile?query={quote_plus(words[:200])}"
        try:
            return list(_matches(self._web.document(url, "application/json", within=KEPT).body))
        except NotFound:
            return []

    def _shown(self, one: CatalogType) -> tuple[Example, ...]:
        """What the corpus shows of the type; nothing where it does not answer either."""
        url = f"{_address(one.corpus, 'apis')}/type-examples?id={_quoted(one.id)}"
        try:
            return tuple(_examples_shown(self._web.page(url).body, one.uri))
        except CoinStackError:
            return ()


# Addresses -----------------------------------------------------------------------------------------------------------


def _known(corpus: str) -> str:
    if corpus not in CORPORA:
        raise Invalid(f"There is no catalog “{corpus[:40]}”. There are: {', '.join(CORPORA)}.", field="corpus")
    return corpus


def _checked(type_id: str) -> str:
    if not type_id.strip() or len(type_id) > catalog_ids.LONGEST or re.search(r"[\x00-\x1f<>\"{}|\\^`]", type_id):
        raise Invalid("This is no id of a type.", field="type_id")
    return type_id


def _address(corpus: str, kind: str) -> str:
    return f"https://numismatics.org/{corpus}/{kind}"


def _quoted(type_id: str) -> str:
    return quote(_checked(type_id), safe="().")


def question(types: Sequence[tuple[str, str]]) -> str:
    """The address that asks nomisma for the specimens of those types, each corpus and id; short by a base."""
    named = " ".join(f"<{corpus}/id/{_checked(type_id).replace(' ', '%20')}>" for corpus, type_id in types)
    asked = quote(_QUESTION % named, safe="/:?*;,!()").replace("%20", "+")
    return f"https://nomisma.org/query?query={asked}&output=json"


def _parted(things: Sequence[Thing]) -> Iterator[Sequence[Thing]]:
    for start in range(0, len(things), AT_ONCE):
        yield things[start : start + AT_ONCE]


# Answers -------------------------------------------------------------------------------------------------------------


def _rows(body: bytes) -> Iterator[Mapping[str, str]]:
    """The rows of a SPARQL answer in JSON, each name with its value."""
    document = _json(body)
    results = document.get("results") if isinstance(document, dict) else None
    bindings = results.get("bindings") if isinstance(results, dict) else None
    if not isinstance(bindings, list):
        raise Unreadable("nomisma.org answered with something else than results.")
    for one in bindings:
        if isinstance(one, dict):
            yield {name: said for name, cell in one.items() if (said := _said(cell)) is not None}


def _json(body: bytes) -> Json:
    try:
        document: Json = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("The service's answer is no JSON.") from error
    return document


def _said(cell: Json) -> str | None:
    value = cell.get("value") if isinstance(cell, dict) else None
    return value if isinstance(value, str) else None


def _example(row: Mapping[str, str]) -> Example | None:
    uri, type_uri = row.get("c"), row.get("t")
    if not uri or not type_uri:
        return None
    axis = _measure(row.get("x"), 12)
    specimen = Specimen(
        id=uri.rpartition("/")[2],
        type_uri=type_uri,
        issuer=None,
        denomination=None,
        material=None,
        weight_g=_measure(row.get("w"), 2_000),
        diameter_mm=_measure(row.get("m"), 300),
        die_axis_h=int(axis) if axis else None,
        collection=nomisma_id(row.get("k", "")),
        title=row.get("title"),
    )
    return Example(specimen, uri, _picture(row.get("o")), _picture(row.get("r")))


def _measure(said: str | None, most: float) -> float | None:
    found = re.fullmatch(r"\s*(\d{1,6}(?:\.\d{1,6})?)\s*(?:g|mm|h)?\s*", said or "")
    number = float(found[1]) if found else 0.0
    return number if 0 < number <= most else None


def _picture(url: str | None) -> str | None:
    if url is None or not re.fullmatch(r"https?://[^\s\"<>]{3,1000}", url):
        return None
    return "https://" + url.partition("://")[2]


def _matches(body: bytes) -> Iterator[tuple[str, str]]:
    """What `reconcile` found; its answers come with and without their outer braces, and as a call in JavaScript."""
    text = body.decode("utf-8", "replace").strip()
    called = re.fullmatch(r"(?s)[\w.$]+\((.*)\);?", text)
    text = (called[1] if called else text).strip()
    if not text.startswith("{"):
        text = "{" + text + "}"
    document = _json(text.encode())
    for answer in _answers(document):
        for one in answer:
            type_id, name = (one.get("id"), one.get("name")) if isinstance(one, dict) else (None, None)
            if isinstance(type_id, str) and isinstance(name, str):
                located = catalog_ids.located(type_id)
                yield (located[1] if located else type_id), name


def _answers(document: Json) -> Iterator[list[Json]]:
    if not isinstance(document, dict):
        raise Unreadable("The service answered with something else than matches.")
    for one in (document, *document.values()):
        result = one.get("result") if isinstance(one, dict) else None
        if isinstance(result, list):
            yield result


def _examples_shown(body: bytes, type_uri: str) -> Iterator[Example]:
    """Specimens on a page for people: a link to each, its measures with their labels, its pictures."""
    from selectolax.lexbor import LexborHTMLParser

    for shown in LexborHTMLParser(body).css(".g_doc"):
        link = shown.css_first("a[href]")
        uri = urljoin("http://numismatics.org/", (link.attributes.get("href") or "") if link else "")
        if not link or uri == "http://numismatics.org/":
            continue
        said = {label.text(strip=True).rstrip(":").lower(): value for label, value in _labelled(shown)}
        pictures = [_picture(one.attributes.get("src")) for one in shown.css("img[src]")]
        row = {"c": uri, "t": type_uri, "title": link.text(strip=True)}
        row |= {key: said[name] for name, key in (("weight", "w"), ("diameter", "m"), ("axis", "x")) if name in said}
        found = _example(row)
        if found is not None:
            yield Example(found.specimen, uri, *[*pictures, None, None][:2])


def _labelled(shown: "LexborNode") -> Iterator[tuple["LexborNode", str]]:
    for label in shown.css("dt"):
        value = label.next
        while value is not None and value.tag != "dd":
            value = value.next
        if value is not None:
            yield label, value.text(strip=True)
