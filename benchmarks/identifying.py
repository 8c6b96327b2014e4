"""How often a worn coin's legends are found, by readings that museums made: `python -m benchmarks.identifying`.

The pairs of a reading and its type are in two halves, drawn at random: one for development, one that is only counted.
"""

import argparse
import csv
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coinstack.domain import catalog_ids
from coinstack.domain.catalog import CatalogType, Side
from coinstack.domain.identifying_answers import Asked, Group
from coinstack.domain.legends import fold
from coinstack.infrastructure.catalogs.identifying import Letters
from coinstack.infrastructure.catalogs.shelf import Shelf

SEED = 4


@dataclass(frozen=True)
class Reading:
    """What a museum read of a coin, and what it took it to be."""

    asked: Asked
    one: CatalogType


@dataclass(frozen=True)
class Score:
    """Shares of the readings whose legend pair came first, among five, among ten; processor time of each, sorted."""

    readings: int
    first: float
    in_five: float
    in_ten: float
    ms: Sequence[float]

    def percentile(self, percent: int) -> float:
        """Milliseconds in which that many of a hundred are answered."""
        return self.ms[min(len(self.ms) - 1, len(self.ms) * percent // 100)] if self.ms else 0.0


def readings(pairs: Path, shelf: Shelf) -> list[Reading]:
    """The readings with a legend, of the types of OCRE that are loaded."""
    with pairs.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["obv_legend"] or row["rev_legend"]]
    types = shelf.get_many(row["type_uri"] for row in rows)
    found = []
    for row in rows:
        place = catalog_ids.located(row["type_uri"])
        if row["type_uri"] in types and place is not None and place[0] == "ocre":
            asked = Asked(obverse=row["obv_legend"], reverse=row["rev_legend"])
            found.append(Reading(asked, types[row["type_uri"]]))
    return found


def halves(found: Sequence[Reading]) -> tuple[list[Reading], list[Reading]]:
    """The half to develop on, and the half that is kept back."""
    order = list(range(len(found)))
    random.Random(SEED).shuffle(order)  # noqa: S311 -- it keeps no secret: the halves are the same every time
    middle = len(order) // 2
    return [found[place] for place in sorted(order[:middle])], [found[place] for place in sorted(order[middle:])]


def score(letters: Letters, asked: Sequence[Reading]) -> Score:
    """Ask for each, and see where its legend pair comes."""
    places, spent = [], []
    for one in asked:
        start = time.process_time()
        groups = letters.identify(one.asked).groups
        spent.append((time.process_time() - start) * 1_000)
        places.append(next((place for place, group in enumerate(groups) if _bears(one.one, group)), len(groups) + 99))
    count = max(1, len(places))

    def within(most: int) -> float:
        return 100 * sum(place < most for place in places) / count

    return Score(len(places), within(1), within(5), within(10), sorted(spent))


def _bears(one: CatalogType, group: Group) -> bool:
    return _has(one.obverse, group.obverse_legend) and _has(one.reverse, group.reverse_legend)


def _has(side: Side, legend: str) -> bool:
    known = [one for told in side.legends or ("",) for one in told.split(" or ")]
    return fold(legend) in {fold(one) for one in known}


def main() -> None:
    """Print the scores of both halves."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs", type=Path, help="a CSV with obv_legend, rev_legend and type_uri")
    parser.add_argument("catalog", type=Path, help="the folder of a loaded catalog")
    given = parser.parse_args()
    shelf = Shelf(given.catalog)
    letters = Letters(shelf)
    letters.identify(Asked(obverse="IMP"))
    for name, half in zip(("development", "kept back"), halves(readings(given.pairs, shelf)), strict=True):
        told = score(letters, half)
        sys.stdout.write(
            f"{name}: {told.readings} readings, first {told.first:.1f} %, in five {told.in_five:.1f} %, in ten "
            f"{told.in_ten:.1f} %; {told.percentile(50):.1f} ms, p95 {told.percentile(95):.1f} ms\n"
        )


if __name__ == "__main__":
    main()
