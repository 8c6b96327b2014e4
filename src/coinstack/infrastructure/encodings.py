"""The text of a page from its bytes: what it declares is believed where it fits, and repaired where that is sure."""

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_DECLARED = re.compile(rb"<meta\s[^<>]*?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^<>]*?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE)
_HEAD = 20_000  # bytes in which a page must have said it; a style sheet may stand before

# What the web calls Latin-1 is Windows-1252 (WHATWG Encoding); only encodings of text that pages come in are known.
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_KNOWN = re.compile(
    r"utf-?8|utf-?16(?:-?[lb]e)?|(?:windows-|cp)(?:125[0-8]|437|850|866|874|932)|iso-8859-\d{1,2}|koi8-[ru]|macintosh|"
    r"mac-?roman|shift[_-]jis|euc-(?:jp|kr)|gb2312|gbk|gb18030|big5"
)

# Two to four signs that are a letter's UTF-8 bytes read as Windows-1252: "Ã¼" was "ü", "Î‘" was "Α".
_BYTES_AS_SIGNS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x81\x8d\x8f\x90\x9d\xa0-\xbf"
_BROKEN = re.compile(f"[Â-ß][{_BYTES_AS_SIGNS}]|[à-ï][{_BYTES_AS_SIGNS}]{{2}}|[ð-ô][{_BYTES_AS_SIGNS}]{{3}}")
_SURE = 3  # broken letters that are no accident


def decoded(data: bytes, charset: str | None = None) -> str:
    """The page's text; never raises.

    A mark at the beginning decides, then bytes that are UTF-8 (nothing else looks like it), then what the server or
    the page declares, then Windows-1252. Letters that had gone through the wrong encoding before are repaired.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    try:
        return repaired(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if _is_nearly_utf8(data, error):
            return repaired(data.decode("utf-8", errors="replace"))
    declared = [_encoding(charset), *(_encoding(found) for found in _in_page(data))]
    name = next((one for one in declared if one and one != "utf-8"), "cp1252")
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        return data.decode(name, errors="replace")


def _in_page(data: bytes) -> list[str]:
    return [found[1].decode("ascii") for pattern in (_DECLARED, _XML) if (found := pattern.search(data[:_HEAD]))]


def _encoding(name: str | None) -> str | None:
    given = (name or "").strip("\"' ").lower()
    if not _KNOWN.fullmatch(_ALIASES.get(given, given)):
        return None
    return codecs.lookup(_ALIASES.get(given, given)).name


def _is_nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """A page of UTF-8 with a few bytes broken: it has letters of several bytes, and hardly any that are none."""
    text = data[max(0, error.start - 200_000) : error.start + 200_000].decode("utf-8", errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    letters = sum(1 for sign in text if sign > "\x7f") - broken
    return letters > 10 * broken


def repaired(text: str) -> str:
    """The text with UTF-8 that had been read as Windows-1252 set right, where nearly all its letters are such."""
    head = text[:2_000_000]
    broken = len(_BROKEN.findall(head))
    if broken < _SURE:
        return text
    others = sum(1 for sign in _BROKEN.sub("", head) if sign > "\x7f")
    return _BROKEN.sub(_letter, text) if broken > 5 * others else text


def _letter(found: re.Match[str]) -> str:
    data = b"".join(
        sign.encode("cp1252") if sign not in "\x81\x8d\x8f\x90\x9d" else sign.encode("latin-1") for sign in found[0]
    )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
