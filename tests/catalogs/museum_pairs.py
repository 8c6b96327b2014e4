"""The references of a museum's coins, what else is said of them, and the types that numismatists gave them."""

import csv
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from coinstack.domain.references import Context
from tests.shared import shared

PAIRS = "data/princeton/reference_to_type.csv"
SEED = 11


@dataclass(frozen=True)
class Pair:
    """A coin's references in one text, what else is said of it, and its type."""

    text: str
    coin: Context
    uri: str

    @property
    def id(self) -> str:
        """The type's id."""
        return self.uri.rsplit("/", 1)[1]

    @property
    def corpus(self) -> str:
        """The type's corpus; "renumbered" for Hadrian, whose new numbers the tables of 2019 lack."""
        return "renumbered" if "2_3(2)" in self.id else self.uri.split("/")[3]


def _pair(row: dict[str, str]) -> Pair:
    ruler, place = re.sub(r"\s*\(.*", "", row["ruler"]), row["place"].split(",")[0]
    said = (ruler, row["denomination"], row["metal"], place, row["obv_legend"], row["rev_legend"])
    issuer, denomination, metal, mint, obverse, reverse = (text.strip() or None for text in said)
    coin = Context(issuer=issuer, denomination=denomination, metal=metal, mint=mint, obverse_legend=obverse,
                   reverse_legend=reverse)  # fmt: skip
    return Pair(row["references"].replace(" | ", "; "), coin, re.split(r"[\s?]", row["type_uri"].strip())[0])


@cache
def halves() -> tuple[Sequence[Pair], Sequence[Pair]]:
    """The half to develop on, and the half that is only counted; coins that cite nothing are in neither."""
    with shared(PAIRS).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    order = list(range(len(rows)))
    random.Random(SEED).shuffle(order)  # noqa: S311 -- it keeps no secret: the halves are the same every time
    middle = len(order) // 2
    told, kept = (
        [_pair(rows[place]) for place in sorted(part) if rows[place]["references"].strip(" |")]
        for part in (order[:middle], order[middle:])
    )
    return told, kept


def pairs() -> list[Pair]:
    """Both halves."""
    return [one for half in halves() for one in half]
