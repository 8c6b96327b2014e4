"""One record of a service in JSON-LD, taken apart into nodes and facts."""

import json
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from coinstack.domain.document import Json
from coinstack.domain.errors import Unreadable
from coinstack.infrastructure.catalogs.nodes import PREFIXES, Facts, Value, short

DEEPEST = 12
"""Objects within objects; a record has three."""


def nodes_of(body: bytes, address: str) -> dict[str, Facts]:
    """The nodes that are about the address, by their fragments; a blank node is its `rdf:value`.

    The nodes stand in `@graph`, or the document is one. Prefixes are those of its `@context`, else the usual ones.

    Raises:
        Unreadable: it is no JSON-LD.
    """
    try:
        document: Json = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("The service's answer is no JSON.") from error
    if not isinstance(document, dict):
        raise Unreadable("The service's answer is no JSON-LD.")
    reader = _Reader(document.get("@context"))
    graph = document.get("@graph", document)
    reader.read(graph, 0)
    found = dict(reader.about(address))
    if not found:
        raise Unreadable("The service's answer says nothing of what was asked.")
    return found


class _Reader:
    def __init__(self, context: Json) -> None:
        self._prefixes = dict(PREFIXES)
        for one in context if isinstance(context, list) else [context]:
            if isinstance(one, dict):
                self._learn(one)
        self._nodes: dict[str, dict[str, list[Value]]] = {}
        self._unnamed = 0

    def _learn(self, context: Mapping[str, Json]) -> None:
        for name, said in context.items():
            start = said.get("@id") if isinstance(said, dict) else said
            if isinstance(start, str) and not name.startswith("@"):
                self._prefixes[name] = start

    def _whole(self, name: str) -> str:
        prefix, colon, rest = name.partition(":")
        start = self._prefixes.get(prefix if colon else name)
        if start is None or rest.startswith("//"):
            return name
        return (self._whole(start) if start != name and "://" not in start else start) + rest

    def read(self, value: Json, depth: int) -> str | None:
        """Take in a node, or several; the address of the last."""
        if isinstance(value, list):
            for one in value:
                self.read(one, depth)
            return None
        if not isinstance(value, dict) or depth > DEEPEST:
            return None
        said = value.get("@id")
        if isinstance(said, str):
            address = said if said.startswith("_:") else self._whole(said)
        else:
            self._unnamed += 1
            address = f"_:unnamed{self._unnamed}"
        facts = self._nodes.setdefault(address, {})
        for name, values in value.items():
            known = "rdf:type" if name == "@type" else short(self._whole(name)) if not name.startswith("@") else None
            for one in values if isinstance(values, list) else [values]:
                found = self._value(one, depth, is_kind=name == "@type")
                if known is not None and found is not None:
                    facts.setdefault(known, []).append(found)
        return address

    def _value(self, value: Json, depth: int, *, is_kind: bool) -> Value | None:
        if isinstance(value, dict):
            if "@value" in value:
                language = value.get("@language")
                return Value(_text(value["@value"]), language if isinstance(language, str) else "")
            address = self.read(value, depth + 1)
            return Value(address, "", is_address=True) if address else None
        if value is None or isinstance(value, list):
            return None
        text = _text(value)
        return Value(self._whole(text), "", is_address=True) if is_kind else Value(text)

    def about(self, address: str) -> Iterator[tuple[str, Facts]]:
        """The nodes of the address, with the values of blank nodes in their places."""
        wanted = _plain(address)
        for one, facts in self._nodes.items():
            base, _, fragment = one.partition("#")
            if _plain(base) == wanted and facts:
                yield fragment, {name: list(self._settled(values)) for name, values in facts.items()}

    def _settled(self, values: list[Value]) -> Iterator[Value]:
        for one in values:
            if one.is_address and one.text.startswith("_:"):
                yield from self._nodes.get(one.text, {}).get("rdf:value", [])
            else:
                yield one


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _plain(address: str) -> str:
    return unquote(address).removeprefix("https://").removeprefix("http://")
