"""What lot an address means: the key is rebuilt from the ids in it, so that one lot has one key however it was linked.

A list or a search has no key. One lot may hold several coins, so a key is not one coin's alone.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import parse_qsl, quote_plus, unquote, urlsplit

LONGEST = 2_000  # characters of an address

_URL = re.compile(r"https?://[^\s<>\"'|]+", re.IGNORECASE)
_BARE = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}[/?]", re.IGNORECASE)
_TRAILING = ".,;:!?)]}»”"
_EBAY = re.compile(r"(?:^|\.)ebay\.[a-z]{2,3}(?:\.[a-z]{2})?$")
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|_ga|igshid", re.IGNORECASE)


@dataclass(frozen=True)
class _Address:
    host: str
    path: str
    query: Mapping[str, str]


@lru_cache(maxsize=4096)
def key(url: str) -> str | None:
    """`site/sale/lot` (or `site/lot` where the site has no sales), or None where the address is of no single lot."""
    address = _parsed(url)
    read = _reader(address.host) if address else None
    return read(address) if address and read else None


@lru_cache(maxsize=4096)
def cleaned(url: str) -> str:
    """The address without what does not matter to what it shows: fragment, tracking, the house's own noise.

    The host is in small letters, without a port; the scheme stays. What is no web address is answered as it is.
    """
    given = url.strip().replace("&amp;", "&")[:LONGEST]
    address = _parsed(given)
    if address is None:
        return given
    parts = urlsplit(given if "://" in given else "https://" + given)
    noise = next((names for hosts, names in _NOISE if _is_on(address.host, hosts)), frozenset())
    is_item = bool(_EBAY.search(address.host)) and "/itm/" in address.path
    kept = [
        f"{name}={quote_plus(value)}" if value else name
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (is_item or _TRACKING.fullmatch(name) or name.lower() in noise)
    ]
    host = (parts.hostname or "").rstrip(".").lower()
    return f"{parts.scheme.lower()}://{host}{parts.path or '/'}" + ("?" + "&".join(kept) if kept else "")


def urls_in(text: str) -> list[str]:
    """The web addresses in a text, without the full stop behind."""
    return [found.group().rstrip(_TRAILING) for found in _URL.finditer(text[:100_000])]


def host(url: str) -> str:
    """The host of an address in small letters, without `www.` and port; empty where there is none."""
    address = _parsed(url)
    return address.host if address else ""


def _parsed(url: str) -> _Address | None:
    given = url.strip()[:LONGEST].replace("&amp;", "&")
    if "://" not in given[:20] and _BARE.match(given):
        given = "https://" + given
    try:
        parts = urlsplit(given)
        name = (parts.hostname or "").lower().rstrip(".")
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not name:
        return None
    query: dict[str, str] = {}
    for one, value in parse_qsl(parts.query):
        query.setdefault(one.lower(), value.strip())  # an address in the address may bring the same names again
    return _Address(name.removeprefix("www."), unquote(parts.path), query)


def _is_on(name: str, hosts: tuple[str, ...]) -> bool:
    return any(name == one or name.endswith("." + one) for one in hosts)


def _reader(name: str) -> "Callable[[_Address], str | None] | None":
    for hosts, read in _SITES:
        if _is_on(name, hosts):
            return read
    return _ebay if _EBAY.search(name) else None


def _joined(site: str, *ids: str | None) -> str | None:
    if not all(one and re.fullmatch(r"[\w-]{1,40}", one, re.ASCII) for one in ids):
        return None
    return "/".join((site, *(one.lower() for one in ids if one)))


def _in_path(site: str, pattern: str) -> Callable[[_Address], str | None]:
    """A site whose ids stand in the path."""
    compiled = re.compile(pattern, re.ASCII | re.IGNORECASE)

    def read(address: _Address) -> str | None:
        found = compiled.search(address.path)
        return _joined(site, *found.groups()) if found else None

    return read


def _heritage(address: _Address) -> str | None:
    if found := re.search(r"/a/(\d+)-(\d+)\.s/?$", address.path, re.ASCII):
        return _joined("heritage", found[1], found[2])
    return _joined("heritage", address.query.get("saleno"), address.query.get("lotno") or address.query.get("lotidno"))


def _cng(address: _Address) -> str | None:
    if found := re.search(r"/lots/view/(\d+-[A-Z0-9]+)(?:/|$)", address.path, re.ASCII | re.IGNORECASE):
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
    if found := re.search(r"/itm/(?:[^/]+/)?(\d{9,15})/?$", address.path, re.ASCII):
        return _joined("ebay", found[1])
    is_old = address.path.lower().endswith("/ebayisapi.dll")
    return _joined("ebay", address.query.get("item")) if is_old else None


def _numisbids(address: _Address) -> str | None:
    if found := re.search(r"/sale/(\d+)/lot/(\w+)/?$", address.path, re.ASCII):
        return _joined("numisbids", found[1], found[2])
    if address.query.get("p", "lot") != "lot":
        return None
    return _joined("numisbids", address.query.get("sid"), address.query.get("lot"))


def _coinarchives(address: _Address) -> str | None:
    """The lot's own id is enough; the ancient coins (`/a/`) and the others (`/w/`) are numbered apart."""
    if not address.path.endswith("lotviewer.php"):
        return None
    others = ("w",) if address.path.startswith("/w/") else ()
    return _joined("coinarchives", *others, address.query.get("lotid"))


def _sixbid(address: _Address) -> str | None:
    """`/{language}/{company}/{auction}/{category}/{lot}/{slug}`: the lot is the first number behind the auction's."""
    segments = address.path.strip("/").split("/")
    numbers = [place for place, one in enumerate(segments) if one.isascii() and one.isdigit()]
    if len(numbers) < 2 or numbers[0] != 2 or {"page", "perPage"} & set(segments[3 : numbers[1]]):
        return None
    return _joined("sixbid", segments[2], segments[numbers[1]])


def _spink(address: _Address) -> str | None:
    """The sale and six figures of the lot in one."""
    found = re.search(r"/lot/(\d{1,8})(\d{6})/?$", address.path, re.ASCII)
    return _joined("spink", found[1], str(int(found[2]))) if found else None


def _kuenker(address: _Address) -> str | None:
    if found := re.search(r"/auctions/lots/(\d+)", address.path, re.ASCII):
        return _joined("kuenker", "lot", found[1])
    found = re.search(r"/archiv/stueck/(\d+)", address.path, re.ASCII)
    return _joined("kuenker", "archive", found[1]) if found else None


def _mashops(address: _Address) -> str | None:
    found = re.search(r"^/([\w-]+)/item\.php\d?$", address.path, re.ASCII)
    return _joined("ma-shops", found[1], address.query.get("id")) if found else None


def _acsearch(address: _Address) -> str | None:
    return _joined("acsearch", address.query.get("id")) if address.path.endswith("/search.html") else None


def _bidinside(address: _Address) -> str | None:
    found = re.search(r"/lot/(\d+)(?:/|$)", address.path, re.ASCII)
    return _joined("bidinside", address.host.partition(".")[0], found[1]) if found else None


def _noble(address: _Address) -> str | None:
    return _joined("noble", address.query.get("id")) if address.path.rstrip("/").endswith("/auctions/lot") else None


_SITES: tuple[tuple[tuple[str, ...], Callable[[_Address], str | None]], ...] = (
    (("ha.com",), _heritage),
    (("cngcoins.com",), _cng),
    (("biddr.com", "biddr.ch"), _biddr),
    (("agoraauctions.com",), _in_path("agora", r"/viewdetail/(\d+)(?:/|$)")),
    (("numisbids.com",), _numisbids),
    (("coinarchives.com",), _coinarchives),
    (("leunumismatik.com",), _in_path("leu", r"/lot/(\d+)/(\d+)(?:/|$)")),
    (("gmcoinart.de",), _in_path("gorny", r"/los/(\d+)/(\d+)(?:\.0)?/?$")),
    (("nomosag.com",), _in_path("nomos", r"^/nomos-([\w-]+)/(\d+)/?$")),
    (("kuenker.de", "kuenker.auex.de"), _kuenker),
    (("spink.com",), _spink),
    (("sixbid.com",), _sixbid),
    (("vcoins.com",), _in_path("vcoins", r"/stores/[^/]+/(\d+)/product/[^/]+/(\d+)(?:/|$)")),
    (("ma-shops.com", "ma-shops.de"), _mashops),
    (("acsearch.info",), _acsearch),
    (("bidinside.com",), _bidinside),
    (("noble.com.au",), _noble),
    (("artemideaste.com",), _in_path("artemide", r"/auction/view/(\d+)/(\d+)(?:/|$)")),
)

# Parameters that say where the visitor came from, or how the page is to look; never what lot it shows.
_NOISE: tuple[tuple[tuple[str, ...], frozenset[str]], ...] = (
    (("ha.com",), frozenset({"ic", "ic4", "tab", "hdnjumptolot", "ctrack", "type"})),
    (("cngcoins.com",), frozenset({"back_url"})),
    (("biddr.com", "biddr.ch"), frozenset({"hl", "p", "c", "s"})),
    (("coinarchives.com",), frozenset({"match"})),
)
