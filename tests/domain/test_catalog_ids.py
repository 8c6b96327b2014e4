"""Ids of types are taken apart and put together again."""

import csv

import pytest

from coinstack.domain import catalog_ids
from coinstack.domain.catalog_ids import Parts
from tests.shared import shared

RIC = "ric"


@pytest.mark.parametrize(
    ("corpus", "type_id", "expected"),
    [
        ("ocre", "ric.1(2).aug.207", Parts(RIC, "207", "1", "2", "aug")),
        ("ocre", "ric.2_1(2).ves.772", Parts(RIC, "772", "2_1", "2", "ves")),
        ("ocre", "ric.2.hdn.100a", Parts(RIC, "100", "2", "1", "hdn", "a")),
        ("ocre", "ric.2_3(2).hdn.2-3", Parts(RIC, "2", "2_3", "2", "hdn", "-3")),
        ("ocre", "ric.5.gall(1).160", Parts(RIC, "160", "5", "1", "gall(1)")),
        ("ocre", "ric.5.gall(2).55(a)B.1", Parts(RIC, "55", "5", "1", "gall(2)", "(a)B.1")),
        ("ocre", "ric.4.ph_i.75A (a)", Parts(RIC, "75", "4", "1", "ph_i", "A (a)")),
        ("ocre", "ric.4.ph_i.19.1", Parts(RIC, "19", "4", "1", "ph_i", ".1")),
        ("ocre", "ric.2.hdn.898_dupondius", Parts(RIC, "898", "2", "1", "hdn", "_dupondius")),
        ("ocre", "ric.7.anch.108", Parts(RIC, "108", "7", "1", "anch")),
        ("ocre", "ric.10.hon_w.1310", Parts(RIC, "1310", "10", "1", "hon_w")),
        ("crro", "rrc-44.5", Parts("rrc", "5", section="44")),
        ("crro", "rrc-98A.1a", Parts("rrc", "1", section="98A", suffix="a")),
        ("crro", "rrc-197-8B.2", Parts("rrc", "2", section="197-8B")),
        ("crro", "rrc-98b", Parts("rrc", "", section="98b")),
        ("pella", "price.3426", Parts("price", "3426")),
        ("pella", "price.P43", Parts("price", "P43")),
        ("pella", "price.326A", Parts("price", "326", suffix="A")),
        ("pella", "pella.philip_ii.340", Parts("pella", "340", section="philip_ii")),
        ("sco", "sc.1.379.6", Parts("sc", "379", "1", suffix=".6")),
        ("sco", "sc.1.1784.8h", Parts("sc", "1784", "1", suffix=".8h")),
        ("pco", "cpe.1_1.330", Parts("cpe", "330", "1_1")),
        ("pco", "cpe.1_1.B42a", Parts("cpe", "B42", "1_1", suffix="a")),
        ("pco", "svoronos-1904.1", Parts("svoronos-1904", "1")),
        ("agco", "agco.demetrius_poliorcetes.12", Parts("agco", "12", section="demetrius_poliorcetes")),
        ("bigr", "bigr.eucratides_i.1.2", Parts("bigr", "1", section="eucratides_i", suffix=".2")),
    ],
)
def test_an_id_is_taken_apart_and_put_together_again(corpus: str, type_id: str, expected: Parts) -> None:
    assert catalog_ids.parts(type_id, corpus) == expected
    assert catalog_ids.formed(expected) == type_id


@pytest.mark.parametrize(
    ("catalog", "number", "expected"),
    [
        ("RRC", "44/5", ("crro", "rrc-44.5")),
        ("RRC", "494 / 23", ("crro", "rrc-494.23")),
        ("Crawford", "443/1V", ("crro", "rrc-443.1v")),
        ("RRC", "86a/1", ("crro", "rrc-86A.1")),
        ("Price", "3426", ("pella", "price.3426")),
        ("Price", "p43", ("pella", "price.P43")),
        ("Price", "L12", ("pella", "price.L12")),
        ("Price", "326a", ("pella", "price.326A")),
        ("SC", "379.6", ("sco", "sc.1.379.6")),
        ("SC", "1059.1B", ("sco", "sc.1.1059.1b")),
        ("SC", "Ad43", ("sco", "sc.1.Ad43")),
        ("CPE", "330", ("pco", "cpe.1_1.330")),
        ("CPE", "b42", ("pco", "cpe.1_1.B42")),
        ("Svoronos", "1", ("pco", "svoronos-1904.1")),
        ("RIC", "207", None),
        ("RPC", "1701", None),
        ("RRC", "44", None),
        ("Price", "an ear of grain", None),
        ("SC", "1" * 5000, None),
    ],
)
def test_an_id_is_formed_from_the_printed_number(catalog: str, number: str, expected: tuple[str, str] | None) -> None:
    assert catalog_ids.by_rule(catalog, number) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://numismatics.org/ocre/id/ric.1(2).aug.207", ("ocre", "ric.1(2).aug.207")),
        ("https://numismatics.org/ocre/id/ric.1%282%29.aug.207", ("ocre", "ric.1(2).aug.207")),
        ("https://numismatics.org/ocre/id/ric.4.ph_i.75A%20(a).jsonld", ("ocre", "ric.4.ph_i.75A (a)")),
        ("http://numismatics.org/crro/id/rrc-44.5?lang=de", ("crro", "rrc-44.5")),
        ("http://numismatics.org/rpc/id/1", None),
        ("http://nomisma.org/id/augustus", None),
        ("", None),
    ],
)
def test_an_address_leads_to_its_type(address: str, expected: tuple[str, str] | None) -> None:
    assert catalog_ids.located(address) == expected


@pytest.mark.parametrize(
    ("printed", "type_id"), [("II.1", "2_1"), ("I", "1"), ("X", "10"), ("IV", "4"), ("II.3", "2_3")]
)
def test_a_volume_is_written_both_ways(printed: str, type_id: str) -> None:
    assert catalog_ids.volume_id(printed) == type_id and catalog_ids.volume_printed(type_id) == printed


def test_what_is_no_volume_has_no_id() -> None:
    assert catalog_ids.volume_id("second") is None and catalog_ids.volume_id("II.b") is None
    assert catalog_ids.volume_id("2/1") == "2_1"


@pytest.mark.parametrize(
    ("corpus", "type_id", "expected"),
    [
        ("ocre", "ric.2_1(2).ves.772", "RIC II.1 772"),
        ("ocre", "ric.2.hdn.898_dupondius", "RIC II 898 dupondius"),
        ("crro", "rrc-44.5", "RRC 44/5"),
        ("pella", "price.P43", "Price P43"),
        ("sco", "sc.1.379.6", "SC 379.6"),
        ("pco", "svoronos-1904.1", "Svoronos 1"),
        ("bigr", "bigr.eucratides_i.1", "bigr.eucratides_i.1"),
    ],
)
def test_a_type_is_cited_as_collectors_do(corpus: str, type_id: str, expected: str) -> None:
    assert catalog_ids.reference(type_id, corpus) == expected


@pytest.mark.parametrize(("corpus", "file"), [("ocre", "ocre_types.csv"), ("crro", "crro_types.csv")])
def test_every_id_of_the_corpora_goes_both_ways(corpus: str, file: str) -> None:
    with shared(f"data/catalog/{file}").open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            found = catalog_ids.parts(row["id"], corpus)
            assert found is not None and catalog_ids.formed(found) == row["id"]
            if corpus == "ocre":
                said = (catalog_ids.volume_printed(found.volume or ""), found.edition, found.section, found.printed)
                assert said == (row["volume"], row["edition"], row["section"], row["number"])


@pytest.mark.parametrize(
    "type_id", ["", ".", "ric", "ric.1", "ric..x.1", "ric.1.aug.", "rrc-", "x" * 5000, "ric.1.aug"]
)
def test_what_follows_no_rule_has_no_parts(type_id: str) -> None:
    assert catalog_ids.parts(type_id, "ocre") is None and catalog_ids.reference(type_id, "ocre") == type_id
