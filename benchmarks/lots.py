"""What it costs to make a preview of a lot: of a pasted text, and of a page beyond the fetching of it."""

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import gen_coins
from benchmarks.figures import Figure, of_cost
from benchmarks.measuring import Case, Cost, ask, percentile
from benchmarks.reading import Desk
from benchmarks.rows import Row
from benchmarks.server import Request
from coinstack.application import importing_lots
from coinstack.domain.fetched import Fetched
from coinstack.infrastructure import config, main

ROUNDS = 10
EACH = 30
KNOWN_SEED = 20260125  # of the coins that the collection holds: half of the lots are among them
NEW_SEED = 11
PAGES = 120


def texts(count: int) -> Iterator[str]:
    """Lots' texts, by turns of a coin that the collection holds and of one that it does not."""
    known = gen_coins.coins(count, KNOWN_SEED)
    for number, (old, new) in enumerate(zip(known, gen_coins.coins(count, NEW_SEED), strict=False)):
        yield text(old if number % 2 else new)


def text(row: Row) -> str:
    """The coin as a house describes it."""
    first, last = _year(row["year_start"]), _year(row["year_end"])
    struck = first if first == last else f"{first} to {last}"
    metal = {"gold": "AV", "silver": "AR", "billon": "BI"}.get(str(row["metal"]), "Æ")
    weight = f", {row['weight_g']} g" if row["weight_g"] else ""
    axis = f", {row['die_axis']}h" if row["die_axis"] else ""
    sides = " / ".join(f"{row[f'{side}_legend']}, {row[f'{side}_description']}" for side in ("obverse", "reverse"))
    cited = row["references"]
    parts = [
        " ".join(str(one[name]) for name in ("system", "volume", "number") if one[name])
        for one in (cited if isinstance(cited, list) else [])
    ]
    return (
        f"{row['issuer']}. {metal} {row['denomination']} ({row['diameter_mm']}mm{weight}{axis}). "
        f"{row['mint']} mint. Struck {struck}. {sides}. {'; '.join(parts)}. {row['grade'] or 'VF'}. "
        "Ex Classical Numismatic Group 84 (5 May 2010), lot 1234."
    )


def _year(year: object) -> str:
    return f"{-year} BC" if isinstance(year, int) and year < 0 else f"AD {year}"


def preview(desk: Desk) -> Iterator[Figure]:
    """Previews of pasted texts, by the server: read, compared with the collection, kept on the disk."""
    cost = Cost("preview of a pasted text, duplicates included")
    path = "/api/v2/import/from-text"
    bodies = [json.dumps({"text": one}).encode() for one in texts(ROUNDS * EACH + EACH)]
    requests = iter([Request(path, "POST", body) for body in bodies])
    ask(
        desk.server,
        desk.client,
        Case("warm", [next(requests) for _ in range(EACH)], expects=201),
        Cost("warm"),
        each=EACH,
    )
    for _ in range(ROUNDS):
        case = Case("preview", [next(requests) for _ in range(EACH)], expects=201)
        ask(desk.server, desk.client, case, cost, each=EACH)
    yield of_cost(desk.size, cost, None)
    yield Figure(desk.size, "preview of a pasted text: p95", cost.percentile(95), "ms wall", 25.0)


@dataclass
class _Handed:
    """A way out that has every page at hand."""

    pages: dict[str, bytes]

    def page(self, url: str) -> Fetched:
        body = self.pages[url]
        return Fetched(url, url, 200, "text/html", body, datetime.now(UTC), from_snapshot=False, sha256="")

    def picture(self, url: str) -> bytes:
        return self.pages[url]

    def kept(self, url: str) -> Fetched | None:  # noqa: ARG002 -- the port's signature
        return None


def of_pages(data: Path, size: int) -> Iterator[Figure]:
    """Previews of pages that are at hand: what a link costs beyond the fetching of its page."""
    wired = main.wire(config.read({}, data=data))
    pages = {url: page.encode() for url, page in _pages(PAGES)}
    services = replace(wired.services, web=_Handed(pages))
    walls: list[float] = []
    for number, url in enumerate(pages):
        began = time.perf_counter()
        importing_lots.from_url(url, services)
        if number >= PAGES // 6:  # the first ones load what reads pages
            walls.append((time.perf_counter() - began) * 1000)
    wired.close()
    yield Figure(size, "preview of a link, beyond the fetching: p95", percentile(walls, 95), "ms wall", 40.0)


def _pages(count: int) -> Iterator[tuple[str, str]]:
    for number, said in enumerate(texts(count), start=1):
        lot = {
            "row_id": f"4-B{number:05d}",
            "lot_number": number,
            "title": said[:60],
            "description": f"<p>{said}</p>",
            "sold_price": f"{60 + number}.00",
            "currency_code": "USD",
            "status": "sold",
            "images": [],
            "auction": {"title": "Electronic Auction 600", "row_id": "4-BENCH"},
        }
        page = f"<html><body><script>viewVars = {json.dumps({'lot': lot})};</script>{'<p>.</p>' * 4000}</body></html>"
        yield f"https://auctions.cngcoins.com/lots/view/4-B{number:05d}", page
