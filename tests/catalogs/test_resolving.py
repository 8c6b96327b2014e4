"""Citations resolved with the whole catalogs: real references, and the pairs that numismatists made."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from coinstack.application import catalog
from coinstack.domain import citation_check
from coinstack.domain.references import Context
from coinstack.domain.resolving import Resolved
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.shared import shared

PAIRS = "data/princeton/reference_to_type.csv"


@cache
def pairs() -> list[dict[str, str]]:
    """The references of a museum's coins, what else is said of them, and their types."""
    with shared(PAIRS).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["references"].strip(" |")]


def coin_of(row: dict[str, str]) -> Context:
    """What is said of the coin besides its references."""
    ruler, place = re.sub(r"\s*\(.*", "", row["ruler"]), row["place"].split(",")[0]
    said = (ruler, row["denomination"], row["metal"], place, row["obv_legend"], row["rev_legend"])
    issuer, denomination, metal, mint, obverse, reverse = (text.strip() or None for text in said)
    return Context(issuer=issuer, denomination=denomination, metal=metal, mint=mint, obverse_legend=obverse,
                   reverse_legend=reverse)  # fmt: skip


def answered(whole: Shelf) -> Iterator[tuple[str, str, tuple[Resolved, ...]]]:
    """Corpus, the id that is right, and the answers, for each pair."""
    for row in pairs():
        address = re.split(r"[\s?]", row["type_uri"].strip())[0]
        corpus, type_id = address.split("/")[3], address.rsplit("/", 1)[1]
        _, found = catalog.read(row["references"].replace(" | ", "; "), coin_of(row), whole)
        yield ("renumbered" if "2_3(2)" in type_id else corpus), type_id, found


@pytest.mark.parametrize(
    ("text", "coin", "expected"),
    [
        ("RIC I² Augustus 207", Context(), "ocre/id/ric.1(2).aug.207"),
        ("RIC II.1 772 Vespasian", Context(), "ocre/id/ric.2_1(2).ves.772"),
        ("RIC II Trajan 247", Context(denomination="sestertius"), "ocre/id/ric.2.tr.247"),
        ("RIC II, Trajan, 49", Context(denomination="denarius"), "ocre/id/ric.2.tr.49_denarius"),
        ("RIC III  Antoninus Pius 417B", Context(), "ocre/id/ric.3.ant.417B"),
        ("RIC V  Aurelian 386", Context(), "ocre/id/ric.5.aur.386"),
        ("RIC VII Antioch 108", Context(), "ocre/id/ric.7.anch.108"),
        ("RIC 7 655.80", Context(mint="Cyzicus"), "ocre/id/ric.7.cyz.80"),
        ("RIC 108", Context(issuer="Constantine I", mint="Antioch", year_from=335, year_to=337),
         "ocre/id/ric.7.anch.108"),
        ("RIC X 1310", Context(), "ocre/id/ric.10.hon_w.1310"),
        ("RRC 494/23", Context(), "crro/id/rrc-494.23"),
        ("Crawford 335/1c", Context(), "crro/id/rrc-335.1c"),
    ],
)  # fmt: skip
def test_a_printed_reference_finds_its_type(whole: Shelf, text: str, coin: Context, expected: str) -> None:
    _, found = catalog.read(text, coin, whole)
    assert found[0].uri == f"http://numismatics.org/{expected}"
    assert found[0].is_sure
    assert found[0].verified


def test_what_numismatists_resolved_by_hand_is_resolved_as_well(whole: Shelf) -> None:
    of, first, five, wrong = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for corpus, type_id, found in answered(whole):
        ids = [one.uri.rsplit("/", 1)[1] for one in found]
        of[corpus] += 1
        five[corpus] += type_id in ids[:5]
        if found and found[0].is_sure:
            (first if ids[0] == type_id else wrong)[corpus] += 1
    assert first["crro"] >= 0.98 * of["crro"]
    assert first["pella"] >= 0.93 * of["pella"]
    assert first["sco"] >= 0.90 * of["sco"]
    assert first["ocre"] >= 0.80 * of["ocre"]
    assert five["ocre"] >= 0.90 * of["ocre"]
    assert wrong.total() <= 0.05 * of.total()
    assert wrong["renumbered"] == 0


def test_what_is_kept_of_a_catalog_ends_with_it(whole: Shelf) -> None:
    kept = catalog.resolver(whole)
    assert catalog.resolver(whole) is kept
    other = Shelf(shared("data"))  # a folder without a catalog
    assert catalog.resolver(other) is not kept
    assert not other.is_loaded


def test_half_of_the_wrong_citations_are_noticed_and_hardly_a_right_one(whole: Shelf) -> None:
    """The citations are resolved without the legends, so that some are wrong; the check is shown the legends."""
    ready = catalog.resolver(whole)
    of, flagged = Counter[bool](), Counter[bool]()
    for row in pairs():
        coin = coin_of(row)
        blind = replace(coin, obverse_legend=None, reverse_legend=None)
        _, found = catalog.read(row["references"].replace(" | ", "; "), blind, whole)
        cited = whole.get_many([found[0].uri]).get(found[0].uri) if found else None
        address = re.split(r"[\s?]", row["type_uri"].strip())[0]
        if cited is None or "2_3(2)" in address:
            continue
        right = cited.uri == address
        of[right] += 1
        flagged[right] += citation_check.check(cited, coin, ready) is not None
    assert flagged[False] >= 0.45 * of[False]
    assert flagged[True] <= 0.04 * of[True]
