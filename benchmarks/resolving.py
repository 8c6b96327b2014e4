"""How well and how fast citations lead to types, by pairs that numismatists made: `python -m benchmarks.resolving`.

The pairs are in two halves, drawn at random: one for development, one that is only counted.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure
from coinstack.domain import citation_check, references, resolving
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving import Resolved, Resolver
from coinstack.infrastructure.catalogs import loading
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.conftest import TABLES
from tests.catalogs.museum_pairs import Pair, halves, pairs
from tests.shared import shared

MUST_MS = 3.0
RENUMBERED = "renumbered"


@dataclass(frozen=True)
class Score:
    """Counts by corpus: pairs, right and sure, right among five, wrong and sure."""

    of: Counter[str]
    first: Counter[str]
    five: Counter[str]
    wrong: Counter[str]

    def lines(self) -> Iterator[str]:
        """A line a corpus, and one of all."""
        for corpus, count in sorted(self.of.items()):
            yield self._line(corpus, self.first[corpus], self.five[corpus], self.wrong[corpus], count)
        yield self._line("all", self.first.total(), self.five.total(), self.wrong.total(), self.of.total())

    @staticmethod
    def _line(name: str, first: int, five: int, wrong: int, of: int) -> str:
        shares = (f"{words} {100 * count / of:.1f} %" for words, count in
                  (("first", first), ("in five", five), ("surely wrong", wrong)))  # fmt: skip
        return f"{name:10} {of:5}  {'  '.join(shares)}"


def answers(one: Pair, resolver: Resolver, coin: Context) -> tuple[Resolved, ...]:
    """The types of a pair's text."""
    return resolving.best(resolver.resolve(cited, coin) for cited in references.read(one.text, coin))


def score(some: Sequence[Pair], resolver: Resolver) -> Score:
    """How often the type that numismatists gave is found."""
    of, first, five, wrong = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for one in some:
        found = answers(one, resolver, one.coin)
        ids = [answer.uri.rsplit("/", 1)[1] for answer in found]
        of[one.corpus] += 1
        five[one.corpus] += one.id in ids[:5]
        if found and found[0].is_sure:
            (first if ids[0] == one.id else wrong)[one.corpus] += 1
    return Score(of, first, five, wrong)


def noticed(some: Sequence[Pair], resolver: Resolver, shelf: Shelf) -> tuple[float, float]:
    """Shares of the wrong and of the right citations that are suspected.

    The citations are resolved without the legends, so that some are wrong; the check is shown the legends. What has
    no type that is loaded cannot be checked, and is not counted.
    """
    of, flagged = Counter[bool](), Counter[bool]()
    for one in some:
        blind = answers(one, resolver, replace(one.coin, obverse_legend=None, reverse_legend=None))
        cited = shelf.get_many([blind[0].uri]).get(blind[0].uri) if blind else None
        if cited is None or one.corpus == RENUMBERED:
            continue
        of[cited.uri == one.uri] += 1
        flagged[cited.uri == one.uri] += citation_check.check(cited, one.coin, resolver) is not None
    return flagged[False] / of[False], flagged[True] / of[True]


def figures(shelf: Shelf) -> Iterator[Figure]:
    """What one citation costs, of all and of RIC alone, when its sections were read before and when they were not."""
    asked = [(cited, one.coin) for one in pairs() for cited in references.read(one.text, one.coin)]
    imperial = [one for one in asked if one[0].catalog == "RIC"]
    count = shelf.status().counts["types"]
    resolver = Resolver(shelf)
    yield Figure(count, "a citation, the first of its ruler or mint too", _each(asked, resolver), "ms CPU", MUST_MS)
    yield Figure(count, "a citation", _each(asked, resolver), "ms CPU", MUST_MS)
    yield Figure(count, "a citation of RIC", _each(imperial, resolver), "ms CPU", MUST_MS)


def _each(asked: Sequence[tuple[Reference, Context]], resolver: Resolver) -> float:
    """Milliseconds of processor time a citation."""
    before = time.process_time()
    for cited, coin in asked:
        resolver.resolve(cited, coin)
    return (time.process_time() - before) / len(asked) * 1000


@contextmanager
def whole() -> Iterator[Shelf]:
    """A catalog of all provided tables, for as long as it is asked."""
    with TemporaryDirectory(prefix="coinstack-bench-") as folder:
        loading.load(Path(folder), [shared(f"data/{name}") for name in TABLES])
        shelf = Shelf(Path(folder))
        try:
            yield shelf
        finally:
            shelf.close()


def measured() -> Iterator[Figure]:
    """The figures, with a catalog of all provided tables."""
    with whole() as shelf:
        yield from figures(shelf)


def main() -> None:
    """Print the scores of both halves, and the figures."""
    with whole() as shelf:
        resolver = Resolver(shelf)
        for name, half in zip(("to develop on", "only counted"), halves(), strict=True):
            wrong, right = noticed(half, resolver, shelf)
            told = f"suspected: {100 * wrong:.1f} % of the wrong, {100 * right:.1f} % of the right"
            sys.stdout.write("\n".join((f"{name}:", *score(half, resolver).lines(), told, "", "")))
        for figure in figures(shelf):
            sys.stdout.write(f"{figure.name}: {figure.value:.2f} {figure.unit}\n")


if __name__ == "__main__":
    main()
