"""What it costs to look at a collection: pages in every order, filters, words, facets, costs, one coin."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from sqlalchemy import Connection

from benchmarks.bare import Bare
from benchmarks.figures import Figure, of_cost
from benchmarks.measuring import Case, Cost, Work, ask, measure, worst
from benchmarks.questions import FACETS, FILTERS, WORDS, address, filter_of
from benchmarks.server import Client, Request, Server
from coinstack.domain import searching
from coinstack.infrastructure.database import words
from coinstack.infrastructure.database.queries.filtering import SORTS, Filter
from coinstack.infrastructure.database.queries.pages import Order
from coinstack.infrastructure.database.session import connect

COINS = "/api/v2/coins"
FACETS_AT = COINS + "/facets"
COSTS_AT = COINS + "/costs"
DEEP = 9
"""Pages behind the first that are looked at as well."""
COLD = 3


@dataclass(frozen=True)
class Asked:
    """One kind of request within a figure."""

    name: str
    cpu_ms: float
    p95_ms: float
    bare_ms: float | None
    found: str = ""


@dataclass
class Looked:
    """All of it for one size."""

    figures: list[Figure] = field(default_factory=list)
    pages: list[Asked] = field(default_factory=list)
    words: list[Asked] = field(default_factory=list)
    filters: list[Asked] = field(default_factory=list)
    facets: list[Asked] = field(default_factory=list)

    def add(self, part: "Looked") -> None:
        """Take a part in."""
        self.figures += part.figures
        self.pages += part.pages
        self.words += part.words
        self.filters += part.filters
        self.facets += part.facets


@dataclass(frozen=True)
class Desk:
    """The server that is asked, the file that it reads, and how many coins it holds."""

    server: Server
    client: Client
    bare: Bare | None  # None: there is no file; it reads another database
    size: int
    data: Path


def look(desk: Desk) -> Iterator[Looked]:
    """Measure; what is known is given out figure by figure."""
    for part in (_pages, _filters, _words, _facets, _costs, _detail):
        yield part(desk)


def _pages(desk: Desk) -> Looked:
    cases = [_page_case(desk, sort, sign) for sort in SORTS for sign in ("", "-")]
    costs = measure(desk.server, cases, each=DEEP + 1)
    figure = of_cost(desk.size, worst(costs, "page of 20, every sort key"), 2.0)
    return Looked([figure], pages=[_asked(cost) for cost in costs])


def _page_case(desk: Desk, sort: str, sign: str) -> Case:
    """The first page and those behind it, by their cursors."""
    given = {"sort": sign + sort, "limit": "20"}
    first = desk.client.get(address(COINS, given)).json()
    requests, after = [Request(address(COINS, given))], first["next"]
    while isinstance(after, str) and len(requests) <= DEEP:
        path = address(COINS, given | {"after": after})
        requests.append(Request(path))
        after = desk.client.get(path).json()["next"]
    order = Order(sort, descending=bool(sign))
    bare = desk.bare.page(order, first) if desk.bare else None
    return Case(sign + sort, requests, bare)


def _filters(desk: Desk) -> Looked:
    cases, found = [], []
    for metal, issuer, first, last in FILTERS:
        given = filter_of(metal, issuer, first, last)
        path = address(COINS, given)
        answer = desk.client.get(path).json()
        wanted = Filter(
            choices=(("issuer", (issuer,)), ("metal", (metal,))),
            numbers=(("year_from", Decimal(first)), ("year_to", Decimal(last))),
        )
        bare = desk.bare.filtered(wanted, answer) if desk.bare else None
        cases.append(Case(f"{metal}, {issuer}, {first} to {last}", [Request(path)], bare))
        found.append(str(answer["total_text"]))
    costs = measure(desk.server, cases)
    figure = of_cost(desk.size, worst(costs, "metal, issuer and years, page of 20 with total"), 3.0)
    return Looked([figure], filters=[_asked(cost, total) for cost, total in zip(costs, found, strict=True)])


def _words(desk: Desk) -> Looked:
    looked = Looked()
    engine = connect(f"sqlite:///{desk.data / 'collection.sqlite'}")
    with engine.connect() as connection:
        for kind, questions in WORDS.items():
            cases, found = [], []
            for question in questions:
                path = address(COINS, {"q": question, "sort": "-added"})
                answer = desk.client.get(path).json()
                cases.append(Case(question, [Request(path)], _bare_words(desk, connection, question, answer)))
                found.append(f"{answer['total_text']} ({kind})")
            costs = measure(desk.server, cases)
            cost = worst(costs, f"three {kind} words, newest added first")
            looked.figures.append(of_cost(desk.size, cost, 5.0))
            looked.words += [_asked(cost, total) for cost, total in zip(costs, found, strict=True)]
    engine.dispose()
    return looked


def _bare_words(desk: Desk, connection: Connection, question: str, answer: object) -> Work | None:
    asked = words.question(connection, searching.sought(question)) if desk.bare else None
    return desk.bare.worded(asked, answer) if desk.bare and asked else None


def _facets(desk: Desk) -> Looked:
    """Cold: something was written since. Warm: nothing was."""
    everything = Case("no filter", [Request(FACETS_AT)])
    filtered = [Case(address("", one).removeprefix("?"), [Request(address(FACETS_AT, one))]) for one in FACETS]
    cold = [_cold(desk, case) for case in (everything, *filtered)]
    warm = measure(desk.server, [everything, *filtered])
    must = 60.0 if desk.size <= 10_000 else 500.0
    figures = [
        of_cost(desk.size, cold[0], must, name="facets of everything, cold"),
        of_cost(desk.size, worst(cold[1:], "facets under a filter, cold"), must),
        of_cost(desk.size, worst(warm, "facets, warm"), 3.0),
    ]
    names = [_asked(cost) for cost in cold]
    return Looked(figures, facets=names)


def _costs(desk: Desk) -> Looked:
    """Cold: something was written since, and the sums of all coins are gone through again. Warm: nothing was."""
    everything = Case("no filter", [Request(COSTS_AT)])
    cold, warm = _cold(desk, everything), measure(desk.server, [everything])[0]
    must = 100.0 if desk.size <= 10_000 else 1_000.0
    return Looked(
        [
            of_cost(desk.size, cold, must, name="costs of everything, cold"),
            of_cost(desk.size, warm, 3.0, name="costs, warm"),
        ]
    )


def _cold(desk: Desk, case: Case) -> Cost:
    cost = Cost(case.name)
    for _ in range(COLD):
        stir(desk)
        ask(desk.server, desk.client, case, cost, each=1)
    return cost


def stir(desk: Desk) -> None:
    """Change something, so that nothing remembered holds."""
    coin = desk.client.ask(Request(f"{COINS}/1")).json()
    tag = str(random.randrange(10**9))  # noqa: S311 -- only to differ
    answer = desk.client.ask(
        Request(
            f"{COINS}/1",
            "PATCH",
            json.dumps({"notes": tag}).encode(),
            {"If-Match": f'"{coin["version"]}"'},
        )
    )
    if answer.status != 200:
        raise RuntimeError(f"The coin could not be changed: {answer.body[:300]!r}")


def _detail(desk: Desk) -> Looked:
    chance = random.Random(1)  # noqa: S311 -- the same coins each time
    ids = [chance.randint(1, desk.size) for _ in range(50)]
    answer = desk.client.get(f"{COINS}/{ids[0]}").json()
    bare = desk.bare.detail(ids[0], answer) if desk.bare else None
    case = Case("coin detail", [Request(f"{COINS}/{coin_id}") for coin_id in ids], bare)
    return Looked([of_cost(desk.size, measure(desk.server, [case], each=25)[0], 1.5)])


def _asked(cost: Cost, found: str = "") -> Asked:
    return Asked(cost.name, cost.cpu_ms, cost.percentile(95), cost.bare_ms, found)
