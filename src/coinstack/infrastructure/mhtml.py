"""A page saved as one file (.mhtml, RFC 2557): its parts by their place in it, unpacked when they are asked for.

The standard library's reader of e-mail would copy each part several times; only the parts' headers are given to it.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.errors import MessageError
from email.message import Message
from email.parser import BytesHeaderParser

from coinstack.domain.errors import Unreadable

MOST_PARTS = 5_000
DEEPEST = 4
_HEADERS = 64_000  # bytes of a part's headers

_DAMAGED = "There is no page in this file: it was saved incompletely. Save the page again."


@dataclass(frozen=True)
class Part:
    """A part of the file: what it is, what the page calls it, and where its content lies."""

    media_type: str
    charset: str | None
    location: str | None
    content_id: str | None
    encoding: str
    data: memoryview

    def content(self) -> bytes:
        """The content, unpacked; what is damaged is as far as it goes."""
        if self.encoding == "base64":
            try:
                return base64.b64decode(self.data)
            except binascii.Error:
                return _as_far_as_it_goes(bytes(self.data))
        if self.encoding == "quoted-printable":
            return quopri.decodestring(bytes(self.data))
        return bytes(self.data)


@dataclass(frozen=True)
class Archive:
    """The page itself, the frames in it, its pictures, and where it was saved from."""

    url: str | None
    root: Part
    frames: tuple[Part, ...]
    pictures: tuple[Part, ...]


def _as_far_as_it_goes(data: bytes) -> bytes:
    whole = re.sub(rb"[^A-Za-z0-9+/]", b"", data)
    return base64.b64decode(whole[: len(whole) // 4 * 4])


def read(data: bytes) -> Archive:
    """The parts of the file.

    Raises:
        Unreadable: there is no page among them.
    """
    whole = _Slice(data, 0, len(data))
    headers, body = _headed(whole)
    parts = list(_parts(headers, body, depth=0))
    pages = [part for part in parts if part.media_type in {"text/html", "application/xhtml+xml"}]
    if not pages:
        raise Unreadable(_DAMAGED)
    start = _bare(_parameter(headers, "start"))
    root = next((part for part in pages if start and part.content_id == start), pages[0])
    return Archive(
        url=_header(headers, "Snapshot-Content-Location") or _header(headers, "Content-Location"),
        root=root,
        frames=tuple(part for part in pages if part is not root),
        pictures=tuple(part for part in parts if part.media_type.startswith("image/")),
    )


@dataclass(frozen=True)
class _Slice:
    """A stretch of the file, not copied."""

    whole: bytes
    begin: int
    end: int


def _headed(piece: _Slice) -> tuple[Message, _Slice]:
    """The headers at the beginning, and what is behind the empty line."""
    head = piece.whole[piece.begin : min(piece.end, piece.begin + _HEADERS)]
    found = re.search(rb"\r?\n\r?\n", head)
    length = found.end() if found else len(head)
    try:
        message = BytesHeaderParser().parsebytes(head[:length])
    except (MessageError, ValueError):
        message = Message()
    return message, _Slice(piece.whole, piece.begin + length, piece.end)


def _parts(headers: Message, body: _Slice, *, depth: int) -> Iterator[Part]:
    """The parts that are no envelopes of others."""
    boundary = _parameter(headers, "boundary")
    if not boundary or not headers.get_content_type().startswith("multipart/"):
        yield _part(headers, body)
        return
    if depth == DEEPEST:
        return
    for count, piece in enumerate(_split(body, b"--" + boundary.encode("ascii", errors="replace"))):
        if count == MOST_PARTS:
            return
        inner, content = _headed(piece)
        yield from _parts(inner, content, depth=depth + 1)


def _split(body: _Slice, mark: bytes) -> Iterator[_Slice]:
    """What lies between the boundaries; the last may be missing."""
    at = _mark_at(body, mark, body.begin)
    while at >= 0 and body.whole[at + len(mark) : at + len(mark) + 2] != b"--":
        begin = body.whole.find(b"\n", at, body.end)
        if begin < 0:
            return
        following = _mark_at(body, mark, begin)
        yield _Slice(body.whole, begin + 1, following if following >= 0 else body.end)
        at = following


def _mark_at(body: _Slice, mark: bytes, start: int) -> int:
    """Where a boundary begins a line."""
    at = body.whole.find(mark, start, body.end)
    while at > body.begin and body.whole[at - 1] != 0x0A:
        at = body.whole.find(mark, at + 1, body.end)
    return at


def _part(headers: Message, body: _Slice) -> Part:
    return Part(
        media_type=headers.get_content_type(),
        charset=_parameter(headers, "charset"),
        location=_header(headers, "Content-Location"),
        content_id=_bare(_header(headers, "Content-ID")),
        encoding=(_header(headers, "Content-Transfer-Encoding") or "").strip().lower(),
        data=memoryview(body.whole)[body.begin : max(body.begin, body.end)],
    )


def _header(headers: Message, name: str) -> str | None:
    value = str(headers.get(name) or "")
    return re.sub(r"\s+", "", value) or None if "location" in name.lower() else value.strip() or None


def _parameter(headers: Message, name: str) -> str | None:
    try:
        value = headers.get_param(name)
    except (ValueError, IndexError):
        return None
    return value if isinstance(value, str) and value else None


def _bare(content_id: str | None) -> str | None:
    return content_id.strip().strip("<>") or None if content_id else None
