"""What lot an address means: the key is rebuilt from the ids in it, so that one lot has one key however it was linked.

A list or a search has no key. One lot may hold several coins, so a key is not one coin's alone.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

LONGEST = 2_000  # characters of an address

_URL = re.compile(r"https?://[^\s<>\"'|]+", re.IGNORECASE)
_TRAILING = ".,;:!?)]}»”"


@dataclass(frozen=True)
class _Address:
    host: str
    path: str
    query: Mapping[str, str]


@lru_cache(maxsize=4096)
def key(url: str) -> str | None:
    """`site/sale/lot` (or `site/lot` where the site has no sales), or None where the address is of no single lot."""
    address = _parsed(url)
    if address is None:
        return None
    for hosts, read in _SITES:
        if any(address.host == host or address.host.endswith("." + host) for host in hosts):
            return read(address)
    return _ebay(address) if re.search(r"(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$", address.host) else None


def urls_in(text: str) -> list[str]:
    """The web addresses in a text, without the full stop behind."""
    return [found.group().rstrip(_TRAILING) for found in _URL.finditer(text[:100_000])]


def _parsed(url: str) -> _Address | None:
    try:
        parts = urlsplit(url.strip()[:LONGEST])
        host = (parts.hostname or "").lower()
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    query = {name.lower(): value.strip() for name, value in parse_qsl(parts.query)}
    return _Address(host.removeprefix("www."), unquote(parts.path), query)


def _joined(site: str, *ids: str | None) -> str | None:
    if not all(one and re.fullmatch(r"[\w-]{1,40}", one) for one in ids):
        return None
    return "/".join((site, *(one.lower() for one in ids if one)))


def _heritage(address: _Address) -> str | None:
    if found := re.search(r"/a/(\d+)-(\d+)\.s/?$", address.path):
        return _joined("heritage", found[1], found[2])
    return _joined("heritage", address.query.get("saleno"), address.query.get("lotno") or address.query.get("lotidno"))


def _cng(address: _Address) -> str | None:
    if found := re.search(r"/lots/view/([\w-]+)", address.path):
        return _joined("cng", "auctions", found[1])
    page = address.path.lower().strip("/")
    if page == "coin.aspx":
        return _joined("cng", "coin", address.query.get("coinid"))
    return _joined("cng", "lot", address.query.get("lot_id")) if page == "lot.aspx" else None


def _biddr(address: _Address) -> str | None:
    if not re.search(r"/browse/?$", address.path):
        return None
    return _joined("biddr", address.query.get("a"), address.query.get("l"))


def _ebay(address: _Address) -> str | None:
    found = re.search(r"/itm/(?:[^/]+/)?(\d{9,15})/?$", address.path)
    return _joined("ebay", found[1]) if found else None


def _agora(address: _Address) -> str | None:
    found = re.search(r"/viewdetail/(\d+)", address.path)
    return _joined("agora", found[1]) if found else None


def _numisbids(address: _Address) -> str | None:
    if found := re.search(r"/sale/(\d+)/lot/(\d+)", address.path):
        return _joined("numisbids", found[1], found[2])
    if address.query.get("p", "lot") != "lot":
        return None
    return _joined("numisbids", address.query.get("sid"), address.query.get("lot"))


def _coinarchives(address: _Address) -> str | None:
    if not address.path.endswith("lotviewer.php"):
        return None
    return _joined("coinarchives", address.query.get("aucid"), address.query.get("lotid"))


_SITES: tuple[tuple[tuple[str, ...], Callable[[_Address], str | None]], ...] = (
    (("ha.com",), _heritage),
    (("cngcoins.com",), _cng),
    (("biddr.com", "biddr.ch"), _biddr),
    (("agoraauctions.com",), _agora),
    (("numisbids.com",), _numisbids),
    (("coinarchives.com",), _coinarchives),
)
