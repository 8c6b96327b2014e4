"""Citations resolved with the whole catalogs: real references, and the pairs that numismatists made."""

import pytest

from benchmarks import resolving
from coinstack.application import catalog
from coinstack.domain.references import Context
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.museum_pairs import pairs
from tests.shared import shared


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
    found = resolving.score(pairs(), catalog.resolver(whole))
    assert found.first["crro"] >= 0.98 * found.of["crro"]
    assert found.first["pella"] >= 0.93 * found.of["pella"]
    assert found.first["sco"] >= 0.90 * found.of["sco"]
    assert found.first["ocre"] >= 0.80 * found.of["ocre"]
    assert found.five["ocre"] >= 0.90 * found.of["ocre"]
    assert found.wrong.total() <= 0.05 * found.of.total()
    assert found.wrong["renumbered"] == 0


def test_what_is_kept_of_a_catalog_ends_with_it(whole: Shelf) -> None:
    kept = catalog.resolver(whole)
    assert catalog.resolver(whole) is kept
    other = Shelf(shared("data"))  # a folder without a catalog
    assert catalog.resolver(other) is not kept
    assert not other.is_loaded


def test_half_of_the_wrong_citations_are_noticed_and_hardly_a_right_one(whole: Shelf) -> None:
    wrong, right = resolving.noticed(pairs(), catalog.resolver(whole), whole)
    assert wrong >= 0.45
    assert right <= 0.04
