"""What the rules for going out cost beyond the fetch itself: checks, robots.txt, the log, the kept page."""

import ssl
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import httpcore

from benchmarks.figures import Figure
from benchmarks.measuring import percentile
from coinstack.infrastructure import config, main
from tests import loopback

PAGES = 120


def beyond_the_fetch(data: Path, size: int) -> Iterator[Figure]:
    """Pages of a stand-in on loopback, fetched by the client and, in turns, by a bare connection over TLS."""
    with loopback.houses() as (houses, network):
        wired = main.wire(config.read({}, data=data), network=network, pace=loopback.unhurried())
        urls = houses.lots("cng", PAGES + 1)
        wired.services.web.page(urls.pop())  # loads the client, and asks for robots.txt
        guarded, bare = [], []
        for url in urls:
            started = time.perf_counter()
            wired.services.web.page(url)
            guarded.append((time.perf_counter() - started) * 1000)
            started = time.perf_counter()
            _fetched(url, houses.port, network.tls)
            bare.append((time.perf_counter() - started) * 1000)
        wired.close()
    over = percentile(guarded, 95) - percentile(bare, 50)
    note = f"the fetch itself {percentile(bare, 50):.1f} ms"
    yield Figure(size, "fetching a page: p95 beyond the fetch itself", over, "ms wall", 40.0, note=note)


def _fetched(url: str, port: int, tls: ssl.SSLContext) -> bytes:
    parts = urlsplit(url)
    host = parts.hostname or ""
    origin = httpcore.URL(scheme=b"https", host=b"127.0.0.1", port=port, target=parts.path.encode())
    with closing(httpcore.HTTPConnection(origin.origin, tls)) as connection:
        request = httpcore.Request(
            "GET", origin, headers=[("Host", host), ("Connection", "close")], extensions={"sni_hostname": host}
        )
        response = connection.handle_request(request)
        return response.read()
