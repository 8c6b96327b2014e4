"""What it costs to put a coin in, alone and with seven others at the same time."""

import json
import threading
from collections.abc import Iterator, Mapping
from itertools import count

from benchmarks import gen_coins
from benchmarks.figures import Figure, of_cost
from benchmarks.loading import made
from benchmarks.measuring import Case, Cost, ask, bare, percentile
from benchmarks.reading import COINS, Desk
from benchmarks.rows import Row
from benchmarks.server import Request
from coinstack.domain.document import CHILD_FIELDS, GROUP_FIELDS, SINGLE_FIELDS, Field, Json

WRITERS = 8
EACH = 40  # by each of the writers
ALONE = 64  # in a round: the index of words tidies itself up once in so many, and every round bears that once
ALONE_ROUNDS = 5
SEED = 7  # coins that the collection does not hold


def write(desk: Desk) -> Iterator[Figure]:
    """Measure."""
    coming = _requests()
    yield _alone(desk, coming)
    yield from _together(desk, coming)


def bodies(number: int) -> Iterator[bytes]:
    """New coins as a client sends them."""
    for row in gen_coins.coins(number, SEED):
        yield json.dumps(_sent(row)).encode()


def _sent(row: Row) -> dict[str, Json]:
    """What the owner has filled in."""
    coin = made(row)
    sent = _filled(coin, SINGLE_FIELDS)
    for group, known in GROUP_FIELDS.items():
        sent[group] = _filled(getattr(coin, group), known)
    for name, known in CHILD_FIELDS.items():
        if name != "photos":  # they come by an upload of their own
            sent[name] = [_filled(child, known) for child in getattr(coin, name)]
    return sent


def _filled(record: object, known: Mapping[str, Field]) -> dict[str, Json]:
    values = {name: getattr(record, name) for name in known}
    return {name: known[name].write(value) for name, value in values.items() if value != known[name].default}


def _requests() -> Iterator[Request]:
    for body in bodies(ALONE_ROUNDS * ALONE + 1 + WRITERS * EACH):
        yield Request(COINS, "POST", body)


def _alone(desk: Desk, coming: Iterator[Request]) -> Figure:
    cost = Cost("create, on the disk when it is answered")
    for _ in range(ALONE_ROUNDS):
        case = Case("create", [next(coming) for _ in range(ALONE)], expects=201)
        ask(desk.server, desk.client, case, cost, each=ALONE)
    if desk.bare is not None:
        made_last = desk.client.ask(next(coming)).json()
        coin_id = made_last["id"]
        work = desk.bare.create(coin_id if isinstance(coin_id, int) else 0, made_last)
        cost.bare = [bare(work, times=ALONE) for _ in range(ALONE_ROUNDS)]
    return of_cost(desk.size, cost, 4.0)


def _together(desk: Desk, coming: Iterator[Request]) -> Iterator[Figure]:
    shares = [[next(coming) for _ in range(EACH)] for _ in range(WRITERS)]
    walls: list[float] = []
    failed = count()
    guard = threading.Lock()
    start = threading.Barrier(WRITERS)

    def writer(share: list[Request]) -> None:
        client = desk.server.client()
        start.wait()
        for request in share:
            answer = client.ask(request)
            with guard:
                walls.append(answer.seconds * 1000)
                if answer.status != 201:
                    next(failed)
        client.close()

    threads = [threading.Thread(target=writer, args=(share,)) for share in shares]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    spread = (percentile(walls, 50), percentile(walls, 95), percentile(walls, 99))
    yield Figure(desk.size, f"create, {WRITERS} writers at once: p99", spread[2], "ms wall", 100.0, percentiles=spread)
    yield Figure(desk.size, f"create, {WRITERS} writers at once: errors", next(failed), "errors", 0.0)
