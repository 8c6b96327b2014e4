"""A page's markup as a tree and as plain text, in time that grows with its length whatever it holds."""

import html
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from coinstack.domain.errors import Unreadable

LONGEST_TEXT = 20_000  # characters that are kept of a description
LONGEST_MARKUP = 24_000_000  # characters, inlined pictures cut out; the largest shop pages have four million
MOST_TAGS = 600_000
DEEPEST = 3_000  # a browser cuts at 512
MOST_ATTRIBUTES = 1_000  # of one tag

# Formatting that is left open is opened again in each block that follows: so many copies are allowed in all.
MOST_REOPENED = 2_000_000

_TAG = re.compile(r"<(/?)([a-z][a-z0-9-]*)([^<>]*)", re.IGNORECASE)
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_CLOSING_THEMSELVES = frozenset("p li dd dt option tr td th tbody thead tfoot html body head optgroup rp rt".split())
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary table tbody tfoot thead title tr ul "
    "iframe".split()
)
_SILENT = frozenset("script style template noscript head iframe object svg math select button textarea".split())
# NUL and its like, and the marks that turn the direction of writing: a text might show another than it is.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]"
)
_BLANKS = re.compile("[ \t\r\f\v\N{NO-BREAK SPACE}]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def tidy(text: str) -> str:
    """Plain text with its lines kept, blanks drawn together, and nothing in it that cannot be seen."""
    text = _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text[: LONGEST_TEXT * 4])
    lines = (_BLANKS.sub(" ", _UNSEEN.sub("", line)).strip() for line in text.replace("\r\n", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()[:LONGEST_TEXT].rstrip()


def one_line(text: str | None, *, most: int = 500) -> str | None:
    """A text on one line, or None where nothing is left."""
    return re.sub(r"\s+", " ", tidy(text or ""))[:most].strip() or None


def plain(fragment: str) -> str:
    """The text of a piece of HTML, or of a text that has none in it."""
    if "<" not in fragment:
        return tidy(html.unescape(fragment))
    body = parsed(fragment).body
    return text_of(body) if body else ""


def parsed(markup: str) -> LexborHTMLParser:
    """The tree.

    Raises:
        Unreadable: the markup is built to break its reader.
    """
    _check(markup)
    try:
        # A stray surrogate, as a damaged file may hold one, is no text that could be handed over.
        return LexborHTMLParser(_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", markup))
    except (SelectolaxError, MemoryError) as error:
        raise Unreadable("The page is damaged beyond reading.") from error


def _check(markup: str) -> None:
    if len(markup) > LONGEST_MARKUP:
        raise Unreadable("The page is far longer than that of a lot.")
    depth = deepest = open_formatting = most_formatting = tags = 0
    for tag in _TAG.finditer(markup):
        tags += 1
        name, step = tag[2].lower(), -1 if tag[1] else 1
        if name in _FORMATTING:
            open_formatting = max(0, open_formatting + step)
            most_formatting = max(most_formatting, open_formatting)
        elif name not in _VOID and name not in _CLOSING_THEMSELVES and not tag[3].endswith("/"):
            depth = max(0, depth + step)
            deepest = max(deepest, depth)
        if len(tag[3]) > 4 * MOST_ATTRIBUTES and _attributes(tag[3]) > MOST_ATTRIBUTES:
            raise Unreadable("The page is built in a way that no lot's page is.")
    if (
        tags > MOST_TAGS
        or deepest + most_formatting > DEEPEST
        or (most_formatting > 20 and most_formatting * tags > MOST_REOPENED)
    ):
        raise Unreadable("The page is built in a way that no lot's page is.")


def _attributes(inside: str) -> int:
    return len(re.sub(r"\"[^\"]*\"|'[^']*'", "", inside).split())


def text_of(node: LexborNode) -> str:
    """The text of an element as a reader sees it: a break is a new line, a block stands for itself."""
    parts: list[str] = []
    length = 0
    for piece in _pieces(node):
        parts.append(piece)
        length += len(piece)
        if length > LONGEST_TEXT * 8:
            break
    return tidy(re.sub(r" ?\n ?", "\n", "".join(parts)))


def _pieces(root: LexborNode) -> Iterator[str]:
    """The tree is walked by hand: it may be deeper than Python's stack."""
    node: LexborNode | None = root
    while node is not None:
        name = node.tag or ""
        if name == "-text":
            yield re.sub(r"\s+", " ", node.text_content or "")
        elif name == "br" or name in _BLOCKS:
            yield "\n"
        elif name in {"td", "th"}:
            yield " "
        below = None if name in _SILENT else node.first_child
        if below is not None:
            node = below
            continue
        node, is_end_of_block = _behind(node, root)
        if is_end_of_block:
            yield "\n"


def _behind(node: LexborNode, root: LexborNode) -> tuple[LexborNode | None, bool]:
    """What follows an element and all that is in it, and whether a block ended on the way there."""
    is_end_of_block = False
    here: LexborNode | None = node
    while here is not None:
        is_end_of_block = is_end_of_block or (here.tag or "") in _BLOCKS
        if here.mem_id == root.mem_id:
            return None, is_end_of_block
        if here.next is not None:
            return here.next, is_end_of_block
        here = here.parent
    return None, is_end_of_block


def attribute(node: LexborNode | None, name: str) -> str | None:
    """An attribute's value without blanks around, or None where it is empty or absent."""
    value = node.attributes.get(name) if node is not None else None
    return (value or "").strip() or None


class Page:
    """A page of a house: its markup, where it came from, and its tree, built when it is first asked for."""

    def __init__(self, markup: str, url: str | None) -> None:
        self.markup = markup
        self.url = url or None

    @cached_property
    def tree(self) -> LexborHTMLParser:
        """The whole tree; raises Unreadable."""
        return parsed(self.markup)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of the page that say something."""
        body = self.tree.body
        return tuple(filter(None, text_of(body).split("\n"))) if body else ()

    def first(self, *selectors: str) -> LexborNode | None:
        """The first element of the first selector that finds one."""
        return next((found for one in selectors if (found := self.tree.css_first(one)) is not None), None)

    def every(self, selector: str, *, most: int = 200) -> list[LexborNode]:
        """The elements that a selector finds, in the page's order."""
        return self.tree.css(selector)[:most]

    def text(self, *selectors: str) -> str:
        """The text of the first element of the first selector that finds one with any."""
        for one in selectors:
            for node in self.every(one, most=5):
                if text := text_of(node):
                    return text
        return ""

    def meta(self, *names: str) -> str | None:
        """The content of a `meta` by its property or name."""
        for name in names:
            node = self.first(f'meta[property="{name}"]', f'meta[name="{name}"]')
            if content := attribute(node, "content"):
                return content
        return None

    @cached_property
    def canonical(self) -> str | None:
        """The address that the page gives for itself."""
        own = attribute(self.first('link[rel="canonical"]'), "href") or self.meta("og:url")
        return self.absolute(own) if own else None

    def absolute(self, address: str) -> str:
        """An address of the page in full, where the page's own is known."""
        try:
            return urljoin(self.url or "", address.strip())
        except ValueError:
            return ""

    def addresses(self, given: Iterable[str | None]) -> tuple[str, ...]:
        """Addresses of pictures in full, each once; those of another kind than the web's or a saved file's are left."""
        found: dict[str, None] = {}
        for one in given:
            address = self.absolute(one) if one else ""
            if address and _is_of_a_picture(address):
                found.setdefault(address)
        return tuple(found)[:100]


def _is_of_a_picture(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return len(address) <= 2_000 and (
        parts.scheme in {"inline", "cid", ""} or (parts.scheme in {"http", "https"} and bool(parts.hostname))
    )
