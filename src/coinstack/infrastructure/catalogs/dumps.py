"""The dumps of the corpora and of nomisma.org, read record by record, however large they are.

They are RDF/XML, nomisma's also Turtle. A record's nodes follow each other: the type, its `#obverse`, its `#reverse`.
Blank nodes with an `rdf:value` are values that the catalog is not certain of, and count as values.
"""

import hashlib
import io
import re
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import unquote

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from coinstack.domain import catalog_ids
from coinstack.domain.catalog import CORPORA, NOMISMA, Authority, CatalogType
from coinstack.domain.errors import NotFound, Refused, TooLarge, Unavailable, Unreadable, Unsupported
from coinstack.infrastructure.catalogs import nodes
from coinstack.infrastructure.catalogs.kinds import KindFacts, kind_named
from coinstack.infrastructure.catalogs.nodes import PREDICATES, Value
from coinstack.infrastructure.catalogs.records import Record, Redirect, Source

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

LARGEST = 2_000_000_000
"""Bytes of a dump; the largest that is known has 117 million."""

OPEN = 64
"""Records whose nodes are waited for at once: those of one record may stand a little apart."""

BLANKS = 10_000
"""Values of blank nodes that are waited to be asked for."""

_VALUE = nodes.PREFIXES["rdf"] + "value"
_DECLARATION = re.compile(rb"<!\s*(doctype|entity|element|attlist|notation)", re.IGNORECASE)
_PAGE = re.compile(rb"(?is)\A[\s\xef\xbb\xbf]*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html)\b")
_END = re.compile(rb"(?s)</[^<>]*\bRDF\s*>\s*(<!--.*?-->\s*)*\Z")
_XML = re.compile(rb"(?s)\A[\s\xef\xbb\xbf]*(<\?xml|<!--|<[A-Za-z][\w.-]*:RDF|<RDF)")
_HEAD = 4_096
_PIECE = 1 << 16
_TAIL = 512
_OVERLAP = 16


def types(stream: BinaryIO, corpus: str) -> Iterator[CatalogType]:
    """The types of the corpus in its dump, one after the other.

    Raises:
        Refused: the file declares a document type or entities: it is not read.
        Unreadable: it is no dump, is damaged, breaks off, or holds no type of that corpus.
    """
    reader = _Reader(stream, (f"http://numismatics.org/{corpus}/id/", f"https://numismatics.org/{corpus}/id/"))
    count = 0
    for type_id, record in reader.records():
        if nodes.is_type(record.get("", {})):
            count += 1
            yield nodes.type_of(corpus, type_id, record)
    if not count:
        others = reader.corpora - {corpus}
        instead = f" It is a dump of {', '.join(sorted(one.upper() for one in others))}." if others else ""
        raise Unreadable(f"There is no type of {corpus.upper()} in this file.{instead}")


def authorities(stream: BinaryIO) -> Iterator[Authority]:
    """The authorities in nomisma's dump, one after the other; those that were replaced too.

    Raises:
        Refused, Unreadable: as `types`.
    """
    reader = _Reader(stream, (NOMISMA, "https://nomisma.org/id/"))
    count = 0
    for authority_id, record in reader.records():
        found = nodes.authority_of(authority_id, record)
        if found is not None:
            count += 1
            yield found
    if not count:
        raise Unreadable("There is no authority of nomisma.org in this file.")


def source(path: Path, kind: str, *, url: str | None = None, dated: str | None = None) -> Source:
    """The dump in a file, as a source of the kind (`ocre_types`, `nomisma`, or a corpus); `url` is where it came from.

    Raises:
        NotFound, Unavailable: there is no such file, or it cannot be read.
        TooLarge: it is larger than any dump.
        Unsupported: there are no dumps of that kind.
    """
    facts = kind_named(kind)
    if facts.corpus is None and facts.kind != "nomisma":
        raise Unsupported(f"{path.name}: {facts.name} is loaded from a table (.csv), not from a dump.")
    digest, day = _looked_at(path)
    return Source(facts.kind, path.name, partial(_read, path, facts), dated=dated or day, url=url, sha256=digest)


def _looked_at(path: Path) -> tuple[str, str]:
    try:
        if not path.is_file():
            raise NotFound(f"There is no file {path}.")
        facts = path.stat()
        if facts.st_size > LARGEST:
            raise TooLarge(f"{path.name} has {facts.st_size:,} bytes; a dump has at most {LARGEST:,}.")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror}.") from error
    return digest, datetime.fromtimestamp(facts.st_mtime, UTC).date().isoformat()


def _read(path: Path, facts: KindFacts) -> Iterator[Record]:
    try:
        with path.open("rb") as file:
            yield from types(file, facts.corpus) if facts.corpus else _with_redirects(authorities(file))
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror}.") from error


def _with_redirects(found: Iterator[Authority]) -> Iterator[Record]:
    for one in found:
        yield one
        if one.replaced_by:
            yield Redirect(one.id, one.replaced_by)


class _Guard(io.RawIOBase):
    """Hands the file on in pieces, and looks at them: whatever declares entities is refused before it is expanded."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.head = b""
        while len(self.head) < _HEAD and (piece := stream.read(_HEAD - len(self.head))):
            self.head += piece
        self._waiting, self.tail, self._last = self.head, b"", b""
        if not self.head.strip():
            raise Unreadable("The file is empty.")
        if _PAGE.match(self.head):
            raise Unreadable("This is a web page, not a dump: the service answered with something else.")
        if self.head.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise Unreadable("The dump is not written in UTF-8.")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        room = memoryview(buffer)
        piece = self._waiting[: len(room)] or self._stream.read(len(room))
        self._waiting = self._waiting[len(piece) :]
        self._look(piece)
        room[: len(piece)] = piece
        return len(piece)

    def _look(self, piece: bytes) -> None:
        seen = self._last + piece
        if b"<!" in seen and _DECLARATION.search(seen):
            raise Refused("The file declares a document type or entities. No dump needs them, so it is not read.")
        self._last = piece[-_OVERLAP:]
        self.tail = (self.tail + piece[-_TAIL:])[-_TAIL:]


_Open = dict[str, dict[str, list[Value | str]]]  # nodes whose blank values are not filled in yet


class _Reader:
    """Puts the nodes of a record together."""

    def __init__(self, stream: BinaryIO, starts: tuple[str, ...]) -> None:
        self._guard, self._starts = _Guard(stream), starts
        self._blanks: OrderedDict[str, str] = OrderedDict()
        self._waiting: OrderedDict[str, _Open] = OrderedDict()
        self._done: set[str] = set()
        self.corpora: set[str] = set()

    def records(self) -> Iterator[tuple[str, dict[str, dict[str, list[Value]]]]]:
        """Id and nodes of each record; what comes long after the rest of its record is left out."""
        here, facts = "", None
        for address, name, value in self._facts():
            if address != here:
                here = address
                facts = self._node(address)
                while len(self._waiting) > OPEN:
                    yield self._next()
            if facts is not None:
                facts.setdefault(name, []).append(value)
        while self._waiting:
            yield self._next()

    def _facts(self) -> Iterator[tuple[str, str, Value | str]]:
        """What is read of the file: subject, predicate in short, value; a blank value by its name."""
        for quad in self._quads():
            subject, predicate = quad.subject, quad.predicate.value
            if isinstance(subject, NamedNode):
                name = PREDICATES.get(predicate)
                if name is not None:
                    yield subject.value, name, _value(quad.object)
            elif predicate == _VALUE and isinstance(subject, BlankNode):
                self._keep(subject, quad.object)

    def _node(self, address: str) -> dict[str, list[Value | str]] | None:
        """Where the facts of that subject are kept; None: they are not."""
        key, fragment = self._key(address)
        if not key or key in self._done:
            return None
        return self._waiting.setdefault(key, {}).setdefault(fragment, {})

    def _next(self) -> tuple[str, dict[str, dict[str, list[Value]]]]:
        key, found = self._waiting.popitem(last=False)
        self._done.add(key)
        return key, self._settled(found)

    def _key(self, address: str) -> tuple[str, str]:
        for start in self._starts:
            if address.startswith(start):
                named, _, fragment = address[len(start) :].partition("#")
                return unquote(named)[: catalog_ids.LONGEST], fragment
        if len(self.corpora) < len(CORPORA) and (found := catalog_ids.located(address)):
            self.corpora.add(found[0])
        return "", ""

    def _keep(self, blank: BlankNode, value: object) -> None:
        if isinstance(value, NamedNode):
            self._blanks[blank.value] = value.value
            if len(self._blanks) > BLANKS:
                self._blanks.popitem(last=False)

    def _settled(self, found: _Open) -> dict[str, dict[str, list[Value]]]:
        """With the values of the blank nodes in their places."""
        return {
            fragment: {name: list(self._filled(values)) for name, values in facts.items()}
            for fragment, facts in found.items()
        }

    def _filled(self, values: Iterable[Value | str]) -> Iterator[Value]:
        for one in values:
            if isinstance(one, Value):
                yield one
            elif (address := self._blanks.pop(one, None)) is not None:
                yield Value(address, "", is_address=True)

    def _quads(self) -> Iterator[Quad]:
        is_xml = _XML.match(self._guard.head) is not None
        form = RdfFormat.RDF_XML if is_xml else RdfFormat.TURTLE
        try:
            stream = io.BufferedReader(self._guard, _PIECE)
            yield from parse(stream, form, base_iri=self._starts[0], lenient=True)
        except SyntaxError as error:
            raise Unreadable(_damage(error)) from error
        if is_xml and not _END.search(self._guard.tail):
            raise Unreadable("The dump breaks off in the middle.")


def _damage(error: SyntaxError) -> str:
    said = str(error)
    if "end of input" in said or "before end" in said or "not closed" in said:
        return "The dump breaks off in the middle."
    return f"The dump is damaged, or is none: {said[:200]}."


def _value(term: object) -> Value | str:
    if isinstance(term, NamedNode):
        return Value(term.value, "", is_address=True)
    if isinstance(term, Literal):
        return Value(term.value, term.language or "")
    return term.value if isinstance(term, BlankNode) else ""
