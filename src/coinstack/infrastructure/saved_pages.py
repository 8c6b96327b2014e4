"""Pages that the owner saved: .html, .mhtml, SingleFile; alone or packed together. They are parsed, never rendered.

Pictures inside a file are found by their place in it and unpacked when they are asked for, so that a page of 40 MB
costs little more than its bytes.
"""

import base64
import binascii
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from types import MappingProxyType
from urllib.parse import quote, unquote, urljoin

from coinstack.domain.errors import Unreadable, Unsupported
from coinstack.domain.job import LeftOut
from coinstack.infrastructure import mhtml
from coinstack.infrastructure.encodings import decoded

LARGEST = 64 * 1024 * 1024  # bytes of a page
LARGEST_ZIP = 512 * 1024 * 1024  # bytes that a zip unpacks to
MOST_PAGES = 1_000
MOST_ENTRIES = 20_000
MAX_RATIO = 300
SMALL = 1024 * 1024  # below this the ratio does not matter

_CHUNK = 1 << 20
_COMMENT = re.compile(r"\s*<!--\s*Page saved with SingleFile\s*\n\s*url:\s*(?P<url>\S+)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(?P<url>\S+?)\s*-->", re.IGNORECASE)
_OWN = re.compile(
    r"<(?:link\s[^<>]*?rel=[\"']?canonical[\"']?[^<>]*?href=|link\s[^<>]*?href=(?=[^<>]*?rel=[\"']?canonical)"
    r"|meta\s[^<>]*?property=[\"']?og:url[\"']?[^<>]*?content=)[\"']?(?P<url>https?://[^\"'\s<>]+)",
    re.IGNORECASE,
)
_DATA = re.compile(
    rb"data:(?P<kind>[a-z0-9.+/-]{0,80})(?P<options>(?:;[a-z0-9=.\"-]{1,40}){0,4}),(?P<body>[^\"'()<>\s&\\]*+)",
    re.IGNORECASE,
)
_SHORTEST = 200  # bytes of an inlined file that is worth cutting out
_SHARED = re.compile(r"(?P<name>--sf-img-\d+)\s*:\s*url\(\s*[\"']?(?P<address>inline:\d+)", re.IGNORECASE)
_USES = re.compile(
    r"<img\b(?P<before>[^<>]*?)\bsrc=(?P<source>\"[^\"]*\"|'[^']*'|[^\s<>]+)(?P<behind>[^<>]*?var\((?P<name>--sf-img-\d+)\)[^<>]*)>"
)
_PAGES = (".html", ".htm", ".mhtml", ".mht", ".xhtml", ".eml")
_SHADOWS = ("thumbs.db", "desktop.ini")
_MAGIC = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF", b"II*\x00", b"MM\x00*")


@dataclass(frozen=True)
class SavedPage:
    """A page as text, where it was saved from, and the pictures that came with it, by the address the page uses."""

    html: str
    url: str | None
    pictures: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    kind: str = "html"  # html mhtml singlefile


@dataclass(frozen=True)
class Packed:
    """A saved page in a zip, not read yet: its name, its bytes, and the files beside it."""

    name: str
    data: bytes
    beside: Mapping[str, bytes]


class _Inlined(Mapping[str, bytes]):
    """The pictures inside a page, unpacked when one is asked for."""

    def __init__(self, data: bytes, places: dict[str, tuple[int, int]]) -> None:
        self._data = data
        self._places = places

    def __getitem__(self, address: str) -> bytes:
        begin, end = self._places[address]
        try:
            return base64.b64decode(memoryview(self._data)[begin:end], validate=False)
        except binascii.Error:
            return b""

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)


def open_page(
    data: bytes,
    name: str,
    url: str | None = None,
    *,
    beside: Mapping[str, bytes] | None = None,
    charset: str | None = None,
) -> SavedPage:
    """The page in a file.

    `url` is where it came from, if the owner says so; else the file's own word is taken. `beside` are files that were
    saved with it, by their path. `charset` is what the server said of the encoding.

    Raises:
        Unreadable: it is damaged, too large, or holds no page.
        Unsupported: it is no saved page.
    """
    if len(data) > LARGEST:
        raise Unreadable(f"The file is larger than {LARGEST >> 20} MB, and a page of a lot never is.")
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    _refuse_others(head, name)
    if _is_mhtml(head, name):
        return _of_mhtml(data, url)
    return _of_html(data, url, beside or {}, charset)


def _refuse_others(head: bytes, name: str) -> None:
    if not head:
        raise Unreadable("The file is empty.")
    kinds = {
        b"%PDF": "a PDF. Save the page itself, as “Webpage, Single File”",
        b"PK\x03\x04": "a packed file. Unpack it, or drop it where several pages are imported at once",
        b"\x1f\x8b": "a packed file. Unpack it first",
        b"bplist": "a Safari web archive, which cannot be read. Save the page with the SingleFile extension instead",
    }
    found = next((words for magic, words in kinds.items() if head.startswith(magic)), None)
    if found is None and (head.startswith(_MAGIC) or name.lower().endswith((".jpg", ".jpeg", ".png", ".webp"))):
        found = "a picture, not a page"
    if found:
        raise Unsupported(f"This is {found}.")


def _is_mhtml(head: bytes, name: str) -> bool:
    if re.match(rb"(?:[a-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+?content-type:", head.replace(b"\r\n", b"\n"), re.IGNORECASE):
        return not head.startswith(b"<")
    return name.lower().endswith((".mhtml", ".mht")) and not head.startswith(b"<")


# --- html and SingleFile -----------------------------------------------------------------------------------------


def _of_html(data: bytes, url: str | None, beside: Mapping[str, bytes], charset: str | None) -> SavedPage:
    if b"\x00" in data[:1000] and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise Unsupported("This is no saved page.")
    rest, inlined = _cut(data)
    html = decoded(rest, charset)
    if "<" not in html:
        raise Unsupported("There is no page in this file; if it is the text of a lot, paste it.")
    comment = _COMMENT.search(html[:5_000])
    kind = "singlefile" if comment else "html"
    html = _with_shared_pictures(html) if "--sf-img-" in html else html
    own = (
        url or (comment["url"] if comment else None) or _told(_SAVED_FROM, html[:5_000]) or _told(_OWN, html[:400_000])
    )
    pictures = _resolved(beside, own) if beside else inlined
    return SavedPage(html, _checked(own), pictures, kind)


def _told(pattern: re.Pattern[str], html: str) -> str | None:
    found = pattern.search(html)
    return found["url"].replace("&amp;", "&") if found else None


def _checked(url: str | None) -> str | None:
    """An address of the web, or None: a page from a disk has none."""
    given = (url or "").strip()
    return given[:2_000] if re.match(r"https?://[^\s/]", given, re.IGNORECASE) else None


def _cut(data: bytes) -> tuple[bytes, _Inlined]:
    """The page without the files inlined in it, before any parser sees them; what is a picture keeps its place."""
    pieces: list[bytes] = []
    places: dict[str, tuple[int, int]] = {}
    done = at = 0
    while (at := data.find(b"data:", at)) >= 0:
        found = _DATA.match(data, at)
        if found is None:
            at += 5
            continue
        at = found.end()
        if at - found.start() < _SHORTEST:
            continue
        address = f"inline:{len(places) + 1}"
        if not _is_picture(found, data):
            address = "inline:none"
        else:
            places[address] = found.span("body")
        pieces += [data[done : found.start()], address.encode()]
        done = at
    pieces.append(data[done:])
    return b"".join(pieces), _Inlined(data, places)


def _is_picture(found: re.Match[bytes], data: bytes) -> bool:
    """Whether an inlined file begins like a picture, whatever it says it is."""
    if b";base64" not in found["options"].lower():
        return False
    begin = found.start("body")
    try:
        first = base64.b64decode(data[begin : min(begin + 64, found.end("body"))][:64])
    except binascii.Error:
        return False
    return first.startswith(_MAGIC) or first[4:12] in (b"ftypavif", b"ftypheic", b"ftypmif1")


def _with_shared_pictures(html: str) -> str:
    """SingleFile writes a picture that is used twice once, as a variable of the style sheet."""
    shared = {found["name"]: found["address"] for found in _SHARED.finditer(html)}

    def put(used: re.Match[str]) -> str:
        address = shared.get(used["name"])
        return f'<img{used["before"]}src="{address}"{used["behind"]}>' if address else used[0]

    return _USES.sub(put, html) if shared else html


def _resolved(beside: Mapping[str, bytes], url: str | None) -> dict[str, bytes]:
    """Files beside a page, by the address as the page has it and in full."""
    found: dict[str, bytes] = {}
    for path, content in beside.items():
        for address in {path, "./" + path, quote(path), "./" + quote(path)}:
            found[address] = content
            if url:
                found[urljoin(url, address)] = content
    return found


# --- mhtml -------------------------------------------------------------------------------------------------------


def _of_mhtml(data: bytes, url: str | None) -> SavedPage:
    """The first page of the file with its frames put into it; a part that is missing is missing."""
    archive = mhtml.read(data)
    rest, inlined = _cut(archive.root.content())
    html = decoded(rest, archive.root.charset)
    for part in archive.frames:
        if part.content_id and f"cid:{part.content_id}" in html:
            inner = decoded(_cut(part.content())[0], part.charset)
            html = html.replace(f'"cid:{part.content_id}"', f'"cid:{part.content_id}" srcdoc="{_escaped(inner)}"', 1)
    own = url or archive.url or archive.root.location or _told(_OWN, html[:400_000])
    return SavedPage(html, _checked(own), _Parts(archive, inlined), "mhtml")


def _escaped(html: str) -> str:
    return html.replace("&", "&amp;").replace('"', "&quot;")


class _Parts(Mapping[str, bytes]):
    """The pictures of an archive, by their address and by their content id."""

    def __init__(self, archive: mhtml.Archive, inlined: Mapping[str, bytes]) -> None:
        self._inlined = inlined
        self._parts: dict[str, mhtml.Part] = {}
        for part in archive.pictures:
            for address in (part.location, f"cid:{part.content_id}" if part.content_id else None):
                if address:
                    self._parts.setdefault(address, part)

    def __getitem__(self, address: str) -> bytes:
        return self._parts[address].content() if address in self._parts else self._inlined[address]

    def __iter__(self) -> Iterator[str]:
        yield from self._parts
        yield from self._inlined

    def __len__(self) -> int:
        return len(self._parts) + len(self._inlined)


# --- several in a zip --------------------------------------------------------------------------------------------


def in_zip(data: bytes) -> Iterator[Packed | LeftOut]:
    """The saved pages and messages of a zip, each with the files of its folder ("x.html" and "x_files/...").

    What lies there besides is told, with the reason why it is not read: a file that is no page, a page that unpacks to
    too much, a name that leads out of the zip (nothing is written anywhere, so it harms nobody, and yet no honest
    program makes one).

    Raises:
        Unreadable: it is damaged, protected, or holds no page that can be unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            yield from _pages_of(packed)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise Unreadable("The packed file is damaged. Pack the pages again, or drop them unpacked.") from error


def _pages_of(packed: zipfile.ZipFile) -> Iterator[Packed | LeftOut]:
    entries = [one for one in packed.infolist() if not one.is_dir()]
    strays = [one for one in entries if not _is_plain(one.filename)]
    entries = [one for one in entries if _is_plain(one.filename)]
    if len(packed.infolist()) > MOST_ENTRIES:
        raise Unreadable(f"The packed file holds more than {MOST_ENTRIES:,} files.")
    if any(one.flag_bits & 1 for one in entries):
        raise Unreadable("The packed file is protected by a password. Pack the pages without one.")
    pages = [one for one in entries if one.filename.lower().endswith(_PAGES) and not _is_inner(one.filename)]
    if not pages:
        raise Unreadable("There is no saved page in the packed file.")
    if len(pages) > MOST_PAGES:
        raise Unreadable(f"The packed file holds more than {MOST_PAGES:,} pages. Import them in several parts.")
    left, had, failures = LARGEST_ZIP, 0, list[LeftOut]()
    for page in pages:
        found = _with_its_folder(packed, page, entries, left)
        if isinstance(found, LeftOut):
            failures.append(found)
            left -= SMALL  # what was unpacked of it before it was given up
            continue
        left -= len(found.data) + sum(map(len, found.beside.values()))
        had += 1
        yield found
    if not had:
        raise Unreadable(failures[0].why)
    yield from failures
    yield from (LeftOut(one.filename, "Its name leads out of the packed file, so it was not opened.") for one in strays)
    yield from _no_pages(pages, entries)


def _with_its_folder(
    packed: zipfile.ZipFile, page: zipfile.ZipInfo, entries: list[zipfile.ZipInfo], left: int
) -> Packed | LeftOut:
    """The page with the pictures beside it, of at most so many bytes; without one it is told."""
    try:
        content = _unpacked(packed, page, min(left, LARGEST))
        left -= len(content)
        beside: dict[str, bytes] = {}
        for path, one in _folder_of(page, entries):
            beside[path] = _unpacked(packed, one, min(left, LARGEST))
            left -= len(beside[path])
    except Unreadable as error:
        return LeftOut(page.filename, str(error))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
        return LeftOut(page.filename, "It is damaged in the packed file. Pack the page again, or drop it unpacked.")
    return Packed(page.filename, content, beside)


def _no_pages(pages: list[zipfile.ZipInfo], entries: list[zipfile.ZipInfo]) -> Iterator[LeftOut]:
    """What the owner may miss: neither a page nor what a browser or a computer puts beside one."""
    known = {one.filename for one in pages}
    folders = {one.filename.rpartition(".")[0] for one in pages}
    for one in entries:
        name = PurePosixPath(one.filename).name
        is_shadow = name.startswith(".") or name.lower() in _SHADOWS
        if one.filename in known or is_shadow or _is_inner(one.filename) or _is_beside(one.filename, folders):
            continue
        yield LeftOut(one.filename, _WHAT_INSTEAD.get(PurePosixPath(name).suffix.lower(), "This is no saved page."))


def _is_beside(name: str, folders: set[str]) -> bool:
    return any(parent.as_posix() in folders for parent in PurePosixPath(name).parents)


_WHAT_INSTEAD = {
    ".zip": "A packed file within a packed file is not opened. Drop it alone.",
    ".pdf": "A PDF is not read. Save the lot's page instead, or open the PDF and paste the lot's text.",
} | dict.fromkeys(
    (".jpg", ".jpeg", ".png", ".webp", ".gif"),
    "This picture belongs to no page in the packed file. Add it to its coin, or drop it alone if it shows a slab.",
)


def _is_plain(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not (path.is_absolute() or ".." in path.parts or re.match(r"[A-Za-z]:", name) or "\x00" in name)


def _is_inner(name: str) -> bool:
    """A frame or an advertisement that was saved with a page, or a Mac's shadow of a file."""
    parts = PurePosixPath(name).parts
    return "__MACOSX" in parts or any(
        part.endswith(("_files", "-Dateien", "_fichiers", "_archivos")) for part in parts[:-1]
    )


def _folder_of(page: zipfile.ZipInfo, entries: list[zipfile.ZipInfo]) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """The pictures in the folder that a browser saves beside a page, by their path as the page has it."""
    stem = page.filename.rpartition(".")[0]
    above = page.filename.rpartition("/")[0]
    for one in entries:
        is_beside = one.filename.startswith(
            (f"{stem}_files/", f"{stem}-Dateien/", f"{stem}_fichiers/", f"{stem}_archivos/")
        )
        if is_beside and re.search(r"\.(?:jpe?g|png|webp|gif|avif)$", one.filename, re.IGNORECASE):
            yield unquote(one.filename[len(above) + 1 if above else 0 :]), one


def _unpacked(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, limit: int) -> bytes:
    """An entry's bytes, counted while they come: its own word on its size is not trusted."""
    parts, size = [], 0
    with packed.open(entry) as stream:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > limit or (size > SMALL and size > MAX_RATIO * max(1, entry.compress_size)):
                raise Unreadable("The packed file unpacks to far more than saved pages need, so it was not opened.")
            parts.append(chunk)
    return b"".join(parts)
