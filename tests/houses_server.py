"""A stand-in for the houses' sites: serves the fixtures of `tests/houses/pages` on loopback, with faults to switch on.

In a test:

    with houses_server.running() as houses:            # plain HTTP; `running(tls=context)` for HTTPS
        houses.url                                     # "http://127.0.0.1:54321"
        houses.port
        houses.lots("cng", 200)                        # 200 addresses of 200 made-up, distinct lots of that house
        houses.fail(Fault.TOO_MANY, host="www.biddr.com", times=2, retry_after=1)
        houses.fail(Fault.SLOW_DRIP, path="/lots/view/4-LO4IAT")
        houses.heal()                                  # no more faults
        houses.robots("www.biddr.com", "User-agent: *\nDisallow: /auctions/")
        houses.put("https://www.biddr.com/auctions/x/browse?a=1&l=2", b"<html>...")   # a page of the test's own
        houses.certify("12345678", Name="Macedon, Drachm")   # a certificate that PCGS's interface tells of
        houses.requests                                # what was asked: host, path with query, headers, when

Which house is meant is told by the `Host` header (`auctions.cngcoins.com`, with or without a port), so a client under
test resolves the houses' names to 127.0.0.1 and this port. A page is found by its host and its path with the query; the
noise in an address (parameters the fixture does not have, their order, a slug) does not matter where both have the same
lot key. `api.pcgs.com` answers as PCGS's interface does: to the token `PCGS_TOKEN`, in JSON, in its own words for what
it does not know; Fault.CHALLENGE there is a page where JSON should be. Pictures are served for every address below a
path that ends in .jpg, .png or .webp. Every page has an ETag and
a Last-Modified and answers 304. `robots.txt` is 404 (all is allowed) unless set, except for houses that refuse robots.

For programs other than Python: `python -m tests.houses_server --port 9099` serves until Ctrl-C. There, and in
`running()`, faults can be switched on from outside, too: `POST /-/fail {"fault": "challenge", "host": null,
"path": null, "times": null}`, `POST /-/heal`, `POST /-/certify {"number": "12345678",
"Name": "..."}`, `GET /-/requests`, `GET /-/lots?house=cng&count=200`.
"""

import argparse
import hashlib
import io
import json
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from PIL import Image

from coinstack.domain import lot_keys
from coinstack.domain.certificates import PCGS_HOST

PAGES = Path(__file__).parent / "houses" / "pages"
REFUSING = ("www.ngccoin.com", "ngccoin.com", "www.sixbid.com", "www.numisbids.com", "numisbids.com")
CHALLENGE = (
    "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>Verify you are human</h1>"
    '<form id="challenge-form" action="/?__cf_chl_f_tk=x" method="POST"></form></body></html>'
)
PCGS_TOKEN = "stand-in.owners-own.0123456789"
CHANGED = "Tue, 03 Nov 2026 08:00:00 GMT"
PAUSE = 0.05  # seconds between the bytes of a slow answer


class Fault(StrEnum):
    """What can go wrong on the way."""

    SLOW_DRIP = "slow_drip"  # a byte, a pause, a byte, without end
    SILENCE = "silence"  # takes the question and never answers
    FORBIDDEN = "forbidden"  # 403
    TOO_MANY = "too_many"  # 429 with Retry-After
    SERVER_ERROR = "server_error"  # 500
    UNAVAILABLE = "unavailable"  # 503 with Retry-After
    GONE = "gone"  # 404
    CIRCLE = "circle"  # redirects to itself and back
    REDIRECT = "redirect"  # to `location`
    GZIP_BOMB = "gzip_bomb"  # a megabyte that unpacks to a gigabyte
    ENDLESS = "endless"  # chunk upon chunk without end
    TOO_LONG = "too_long"  # says that 100 MB follow
    CUT_SHORT = "cut_short"  # says more than it sends
    WRONG_TYPE = "wrong_type"  # a PDF, whatever was asked for
    LYING_PICTURE = "lying_picture"  # says image/jpeg and sends a page
    CHALLENGE = "challenge"  # the page of a gatekeeper, answered as 200
    HANG_UP = "hang_up"  # closes the line without a word
    NOISE = "noise"  # what is no HTTP


@dataclass
class Trouble:
    """A fault, where it strikes, and how many times yet (None: until healed)."""

    fault: Fault
    host: str | None = None
    path: str | None = None  # the beginning of the path with its query
    times: int | None = None
    retry_after: str = "1"
    location: str = "https://127.0.0.1/"

    def strikes(self, host: str, path: str) -> bool:
        """Whether it is this request's turn."""
        return (self.host in (None, host)) and path.startswith(self.path or "") and self.times != 0


@dataclass(frozen=True)
class Asked:
    """A request as it came in."""

    method: str
    host: str
    path: str
    headers: Mapping[str, str]
    at: float  # time.monotonic()


@dataclass(frozen=True)
class Answer:
    """A page or a file that is served."""

    body: bytes
    media_type: str = "text/html; charset=utf-8"
    packed_as: str | None = None  # the Content-Encoding of a body that is packed already


@dataclass
class Houses:
    """The stand-in: what it serves, what goes wrong, what was asked."""

    port: int
    scheme: str = "http"
    requests: list[Asked] = field(default_factory=list)
    _pages: dict[str, Answer] = field(default_factory=dict)
    _certificates: dict[str, dict[str, object]] = field(default_factory=dict)
    _robots: dict[str, str] = field(default_factory=dict)
    _troubles: list[Trouble] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    closed: threading.Event = field(default_factory=threading.Event)
    elsewhere: dict[str, Callable[[BaseHTTPRequestHandler], None]] = field(default_factory=dict)  # hosts of other kinds

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def put(
        self,
        url: str,
        body: bytes | str,
        media_type: str = "text/html; charset=utf-8",
        *,
        packed_as: str | None = None,
    ) -> None:
        """Serve this at an address of a house, from now on."""
        self._pages[_place(url)] = Answer(body if isinstance(body, bytes) else body.encode(), media_type, packed_as)

    def certify(self, number: str, **told: object) -> None:
        """Let PCGS's interface know a certificate, with these values besides its number."""
        self._certificates[number] = {"PCGSNo": "0", "CertNo": number} | told

    def of_pcgs(self, path: str, authorization: str | None) -> tuple[int, bytes]:
        """What PCGS's interface answers: status and JSON."""
        if (authorization or "").lower() != f"bearer {PCGS_TOKEN}":
            return 401, b'{"Message": "Authorization has been denied for this request."}'
        number = urlsplit(path).path.removeprefix("/publicapi/coindetail/GetCoinFactsByCertNo/")
        if not number.isdecimal() or len(number) > 9:
            return 200, b'{"IsValidRequest": false, "ServerMessage": "Invalid CertNo"}'
        known = self._certificates.get(number)
        words = "Request successful" if known else "No data found"
        return 200, json.dumps({"IsValidRequest": True, "ServerMessage": words} | (known or {})).encode()

    def serves(self, url: str) -> bool:
        """Whether a page lies at an address."""
        return _place(url) in self._pages

    def fail(
        self,
        fault: Fault,
        *,
        host: str | None = None,
        path: str | None = None,
        times: int | None = None,
        retry_after: int | str = 1,
        location: str = "https://127.0.0.1/",
    ) -> None:
        """Let it go wrong at a host (None: all) and below a path (None: all), so many times (None: until healed)."""
        self._troubles.append(Trouble(fault, host, path, times, str(retry_after), location))

    def heal(self) -> None:
        """Nothing goes wrong any more."""
        self._troubles.clear()

    def robots(self, host: str, text: str) -> None:
        """The robots.txt of a host."""
        self._robots[host] = text

    def asked(self, host: str | None = None) -> list[Asked]:
        """The requests so far, robots.txt left out; of one host, or of all."""
        return [one for one in self.requests if one.path != "/robots.txt" and host in (None, one.host)]

    def lots(self, house: str, count: int, *, start: int = 1) -> list[str]:
        """Addresses of made-up lots, each another: "cng", "biddr" or "agora"; pictures included."""
        addresses = []
        for number in range(start, start + count):
            url, page = _made_up(house, number)
            self.put(url, page)
            addresses.append(url)
        return addresses

    def trouble(self, host: str, path: str) -> Trouble | None:
        """The fault whose turn it is; one with a number of times is used up by it."""
        with self._lock:
            for one in self._troubles:
                if one.strikes(host, path):
                    if one.times is not None:
                        one.times -= 1
                    return one
        return None

    def answer(self, host: str, path: str) -> Answer | None:
        """What lies at an address, or None."""
        if path == "/robots.txt":
            text = self._robots.get(host) or ("User-agent: *\nDisallow: /\n" if host in REFUSING else None)
            return Answer(text.encode(), "text/plain") if text is not None else None
        found = self._pages.get(_place(f"https://{host}{path}"))
        if found is None and urlsplit(path).path.lower().endswith((".jpg", ".jpeg", ".png", ".webp")):
            return Answer(picture(host + path), "image/jpeg")
        return found


def _place(url: str) -> str:
    """What an address is served by: its lot's key, else its host and path with the query."""
    parts = urlsplit(url)
    host = (parts.hostname or "").lower()
    return lot_keys.key(url) or f"{host}{parts.path}?{parts.query}"


def picture(name: str) -> bytes:
    """A JPEG that is another for each name."""
    digest = hashlib.sha256(name.encode()).digest()
    made = io.BytesIO()
    Image.frombytes("L", (4, 8), digest).resize((400, 800), Image.Resampling.BICUBIC).convert("RGB").save(made, "JPEG")
    return made.getvalue()


def fixtures() -> Iterator[tuple[str, bytes]]:
    """The address and bytes of each page in `tests/houses/pages`; of several at one address, a sold lot first."""
    for described in sorted(PAGES.glob("*/*.json"), key=lambda one: ("sold" not in one.stem, one)):
        document = json.loads(described.read_text("utf-8"))
        page = described.with_suffix(".html")
        if isinstance(document.get("url"), str) and page.exists():
            yield document["url"], page.read_bytes()


def _made_up(house: str, number: int) -> tuple[str, str]:
    weight = 3 + number % 97 / 100
    text = (
        f"Hadrian. AD 117-138. AR Denarius ({17 + number % 3}mm, {weight:.2f} g, {number % 12 + 1}h). Rome mint. "
        f"Struck AD {119 + number % 19}. Laureate head right / Pax standing left, holding branch. "
        f"RIC II.3 {100 + number}; RSC {number}. VF."
    )
    if house == "cng":
        picture_url = f"https://images-cdn.auctionmobility.com/is3/auctionmobility-static/x/4-S{number:05d}/1.jpg"
        lot = {
            "row_id": f"4-S{number:05d}",
            "lot_number": number,
            "title": text.partition(". Rome")[0],
            "description": f"<p>{text}</p>",
            "estimate_low": "100.00",
            "estimate_high": "100.00",
            "sold_price": f"{60 + number}.00",
            "currency_code": "USD",
            "status": "sold",
            "images": [{"detail_url": picture_url}],
            "extended_end_time": "2026-10-14T15:21:00Z",
            "auction": {"title": "Electronic Auction 612", "row_id": "4-STAND"},
        }
        page = f"<html><body><script>viewVars = {json.dumps({'lot': lot})};</script></body></html>"
        return f"https://auctions.cngcoins.com/lots/view/4-S{number:05d}/hadrian-ar-denarius", page
    if house == "agora":
        price = f"<p>Final Price: $ {60 + number}</p>"
        page = f"<html><body><h1>Lot {number}. Hadrian</h1><h3>{text}</h3>{price}</body></html>"
        return f"https://agoraauctions.com/listing/viewdetail/{700_000 + number}", page
    page = (
        f"<html><head><title>biddr.com - Stand-in, Auction 1, lot {number}.</title></head><body>"
        f'<div class="lot-navigation"><h2>Lot {number}</h2></div><div class="lot-details">'
        f'<div class="lot-description">{text}</div></div>'
        f'<div class="lot-bidding">Price realized <b>{60 + number} CHF</b></div></body></html>'
    )
    return f"https://www.biddr.com/auctions/standin/browse?a=900001&l={800_000 + number}", page


_STATUSES = {
    Fault.FORBIDDEN: 403,
    Fault.GONE: 404,
    Fault.TOO_MANY: 429,
    Fault.SERVER_ERROR: 500,
    Fault.UNAVAILABLE: 503,
}
_WRONG_FILES = {
    Fault.WRONG_TYPE: (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "application/pdf"),
    Fault.LYING_PICTURE: (b"<html><script>alert(1)</script></html>", "image/jpeg"),
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    houses: Houses

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 -- the library's own signature
        """Nothing is printed."""

    def do_GET(self) -> None:
        host = (self.headers.get("Host") or "").lower().partition(":")[0]
        if self.path.startswith("/-/"):
            self._tell()
            return
        self.houses.requests.append(Asked(self.command, host, self.path, dict(self.headers.items()), time.monotonic()))
        trouble = None if self.path == "/robots.txt" else self.houses.trouble(host, self.path)
        try:
            if trouble:
                self._go_wrong(trouble)
            elif self.path != "/robots.txt" and (serve := self.houses.elsewhere.get(host)):
                serve(self)
            elif host == PCGS_HOST:
                status, body = self.houses.of_pcgs(self.path, self.headers.get("Authorization"))
                self._send(status, body, "application/json; charset=utf-8")
            else:
                self._serve(self.houses.answer(host, self.path))
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True  # the client has had enough

    def do_POST(self) -> None:
        host = (self.headers.get("Host") or "").lower().partition(":")[0]
        if serve := self.houses.elsewhere.get(host):
            serve(self)
            return
        given = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        if self.path == "/-/fail":
            fault = Fault(given.pop("fault"))
            self.houses.fail(fault, **given)
        elif self.path == "/-/heal":
            self.houses.heal()
        elif self.path == "/-/certify":
            self.houses.certify(**given)
        self._send(204, b"", "text/plain")

    def _tell(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        if self.path.startswith("/-/lots"):
            told: object = self.houses.lots(asked["house"][0], int(asked["count"][0]))
        else:
            told = [{"method": one.method, "host": one.host, "path": one.path} for one in self.houses.requests]
        self._send(200, json.dumps(told).encode(), "application/json")

    def _serve(self, found: Answer | None) -> None:
        if found is None:
            self._send(404, b"<html><body><h1>Not found</h1></body></html>", "text/html")
            return
        etag = f'"{hashlib.sha256(found.body).hexdigest()[:16]}"'
        marks = {"ETag": etag, "Last-Modified": CHANGED}
        if found.packed_as:
            marks["Content-Encoding"] = found.packed_as
        if self.headers.get("If-None-Match") == etag or (
            "If-None-Match" not in self.headers and self.headers.get("If-Modified-Since") == CHANGED
        ):
            self._send(304, b"", found.media_type, marks)
        else:
            self._send(200, found.body, found.media_type, marks)

    def _send(self, status: int, body: bytes, media_type: str, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        if status != 304:
            self.send_header("Content-Type", media_type)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _go_wrong(self, trouble: Trouble) -> None:
        if trouble.fault in _STATUSES:
            waits = trouble.fault in (Fault.TOO_MANY, Fault.UNAVAILABLE)
            wait = {"Retry-After": trouble.retry_after} if waits else {}
            self._send(_STATUSES[trouble.fault], b"<h1>Something went wrong</h1>", "text/html", wait)
        elif trouble.fault is Fault.CIRCLE:
            there = self.path.removesuffix("&again=1") if "&again=1" in self.path else self.path + "&again=1"
            self._send(302, b"", "text/html", {"Location": there})
        elif trouble.fault is Fault.REDIRECT:
            self._send(302, b"", "text/html", {"Location": trouble.location})
        elif trouble.fault in _WRONG_FILES:
            self._send(200, *_WRONG_FILES[trouble.fault])
        elif trouble.fault is Fault.CHALLENGE:
            self._send(200, CHALLENGE.encode(), "text/html; charset=utf-8", {"cf-mitigated": "challenge"})
        else:
            self._break_off(trouble.fault)

    def _break_off(self, fault: Fault) -> None:
        """The answers that do not end as they should; the line is closed behind them."""
        self.close_connection = True
        match fault:
            case Fault.HANG_UP:
                return
            case Fault.NOISE:
                self.wfile.write(b"\x00\x01 this is no HTTP \xff\r\n\r\n" * 20)
            case Fault.SILENCE:
                self.houses.closed.wait()
            case Fault.GZIP_BOMB:
                self._begin({"Content-Encoding": "gzip"})
                self._bomb()
            case Fault.TOO_LONG:
                self._begin({"Content-Length": str(100 << 20)})
                self._repeat(b"x" * 65_536, 1_600)
            case Fault.CUT_SHORT:
                self._begin({"Content-Length": "100000"})
                self.wfile.write(b"<html><body>only the beg")
            case Fault.SLOW_DRIP:
                self._begin({})
                while not self.houses.closed.wait(PAUSE):
                    self.wfile.write(b" ")
                    self.wfile.flush()
            case Fault.ENDLESS:
                self._begin({"Transfer-Encoding": "chunked"})
                self._repeat(b"10000\r\n" + b"x" * 65_536 + b"\r\n", None)

    def _begin(self, headers: Mapping[str, str]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        self.end_headers()

    def _repeat(self, block: bytes, times: int | None) -> None:
        count = 0
        while (times is None or count < times) and not self.houses.closed.is_set():
            self.wfile.write(block)
            count += 1

    def _bomb(self) -> None:
        """A gigabyte of spaces: one packed block, again and again (a full flush lets a block stand for itself)."""
        pack = zlib.compressobj(9, zlib.DEFLATED, -15)
        block = pack.compress(b" " * (1 << 20)) + pack.flush(zlib.Z_FULL_FLUSH)
        self.wfile.write(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03")
        self._repeat(block, 1_024)


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that leaves in the middle is no error here."""


@contextmanager
def running(*, port: int = 0, tls: ssl.SSLContext | None = None, of: Houses | None = None) -> Iterator[Houses]:
    """The stand-in on a port of loopback (0: a free one), until the block is left; `of`: another door to that one."""

    class Bound(_Handler):
        pass

    server = _Quiet(("127.0.0.1", port), Bound)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    houses = Houses(server.server_address[1], "https" if tls else "http")
    Bound.houses = of or houses
    for url, body in fixtures():
        if not Bound.houses.serves(url):
            Bound.houses.put(url, body)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield houses
    finally:
        houses.closed.set()
        server.shutdown()
        server.server_close()
        thread.join()


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(description="Serve the houses' pages on loopback.")
    parser.add_argument("--port", type=int, default=0)
    with running(port=parser.parse_args().port) as houses:
        print(houses.url, flush=True)  # noqa: T201 -- whoever started it wants to know
        try:
            houses.closed.wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
