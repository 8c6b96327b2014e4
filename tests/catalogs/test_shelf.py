"""What the catalog answers: types by id and number, authorities by their names, weights, concordances."""

from pathlib import Path

import pytest

from coinstack.application.ports.catalog import Concordant
from coinstack.domain.catalog import Kind
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.tables import CRRO, DENOMINATIONS, MINTS, OCRE, PERSONS, loaded

ODD = ["ric.5.gall(2).197(a)A.1", "50%25.of_it", "a/b c", "'; DROP TABLE types; --", "ΑΘΕ", 'quo"ted']


def test_an_id_is_found_whatever_signs_are_in_it(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=[{"id": one, "label": "a type"} for one in ODD])
    assert [found.id for one in ODD if (found := shelf.get("ocre", one))] == ODD
    assert shelf.get("crro", ODD[0]) is None


def test_a_number_is_found_in_all_sections_as_its_book_prints_it(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE, crro_types=CRRO)
    assert {one.id for one in shelf.numbered("ocre", "23b")} == {"ric.4.ss.23b", "ric.4.crl.23b"}
    assert [one.id for one in shelf.numbered("ocre", "23b", volume="4", section="ss")] == ["ric.4.ss.23b"]
    assert [one.id for one in shelf.numbered("ocre", "326(a)")] == ["ric.5.aur.326(a)"]
    assert [one.id for one in shelf.numbered("crro", "44/5")] == ["rrc-44.5"]
    assert shelf.numbered("ocre", "23") == [] == shelf.numbered("ocre", "2%")


def test_denominations_that_the_catalog_tells_apart_are_of_one_printed_number(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE)
    both = {"ric.2.hdn.1003_as", "ric.2.hdn.1003_dupondius"}
    assert {one.id for one in shelf.numbered("ocre", "1003", volume="2")} == both


def test_varieties_share_the_digits(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE)
    found = shelf.varieties("ocre", 326, volume="5")
    assert [one.id for one in found] == ["ric.5.aur.326(a)", "ric.5.aur.326(a).1"]
    assert shelf.varieties("ocre", 326, section="gall(2)") == []


def test_types_are_had_by_their_addresses_at_once(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE, crro_types=CRRO)
    uris = ["http://numismatics.org/ocre/id/ric.5.aur.326(a)", "http://numismatics.org/crro/id/rrc-44.5", "else", ""]
    found = shelf.get_many(uris)
    assert set(found) == set(uris[:2])
    assert found[uris[0]].denominations == ("antoninianus",)


def test_a_replaced_type_names_all_that_took_its_place(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE)
    new = ("ric.2_3(2).hdn.601", "ric.2_3(2).hdn.602")
    assert shelf.replaced("ocre", "ric.2.hdn.100a") == new
    assert [one.replaced_by for one in shelf.numbered("ocre", "100a")] == [new]
    assert shelf.replaces("ocre", new[1]) == ("ric.2.hdn.100a",)


def test_types_that_replace_each_other_in_a_circle_are_still_answered(folder: Path, shelf: Shelf) -> None:
    circle = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "d")]
    loaded(folder, ocre_types=[{"id": one, "label": one, "replaced_by": other} for one, other in circle])
    assert [shelf.replaced("ocre", one) for one, _ in circle] == [("b",), ("c",), ("a",), ("d",)]


def test_a_renamed_authority_is_followed_and_a_circle_ends(folder: Path, shelf: Shelf) -> None:
    redirects = [("octavian_old", "octavian"), ("octavian", "augustus"), ("a", "b"), ("b", "a"), ("lost", "")]
    loaded(folder, persons=PERSONS, redirects=[{"old_id": old, "new": new} for old, new in redirects])
    assert shelf.canonical("octavian_old") == "augustus"
    assert shelf.canonical("http://nomisma.org/id/augustus") == "augustus"
    assert (shelf.canonical("a"), shelf.canonical("lost"), shelf.canonical("never_was")) == ("a", "lost", "never_was")
    found = shelf.authority("octavian_old")
    assert found is not None and found.id == "augustus" and shelf.authority("a") is None


@pytest.mark.parametrize(
    ("typed", "kind", "meant"),
    [
        ("Auguste", None, "augustus"),
        ("CÉSAR AUGUSTO", Kind.PERSON, "augustus"),
        ("Augustu", Kind.PERSON, "augustus"),
        ("Octavian", None, "augustus"),
        ("Kyzikos", None, "cyzicus"),
        ("Kyzikus", Kind.MINT, "cyzicus"),
        ("Cyzycus", Kind.MINT, "cyzicus"),
        ("Denar", None, "denarius"),
        ("denarios", Kind.DENOMINATION, "denarius"),
        ("Justinien I", None, "justinian_i"),
    ],
)
def test_a_name_in_any_language_or_spelling_finds_its_authority(
    folder: Path, shelf: Shelf, typed: str, kind: Kind | None, meant: str
) -> None:
    loaded(folder, persons=PERSONS, mints=MINTS, denominations=DENOMINATIONS)
    found = shelf.authorities_named(typed, kind)
    assert found[0][0].id == meant
    assert all(0 < score <= 1 for _, score in found)


@pytest.mark.parametrize("typed", ["", " ", "?", "'", '" OR 1', "%", "x" * 10_000, "\0", "Ж", "*"])
def test_what_is_no_name_finds_nothing_and_fails_nowhere(folder: Path, shelf: Shelf, typed: str) -> None:
    loaded(folder, persons=PERSONS, mints=MINTS)
    assert shelf.authorities_named(typed) == []


def test_our_issuers_are_merged_by_id(folder: Path, shelf: Shelf) -> None:
    loaded(folder, persons=PERSONS)
    justinian, augustus, severus = (shelf.authority(one) for one in ("justinian_i", "augustus", "septimius_severus"))
    assert justinian is not None and (justinian.year_from, justinian.year_to) == (527, 565)
    assert augustus is not None and dict(augustus.labels)["fr"] == "Auguste"
    assert severus is not None and (severus.year_from, severus.year_to) == (193, 211)


def test_our_mints_give_places_to_those_without(folder: Path, shelf: Shelf) -> None:
    loaded(folder, mints=[{"id": "lugdunum", "label_en": "Lugdunum"}, *MINTS])
    lugdunum, cyzicus = (shelf.authority(one) for one in ("lugdunum", "cyzicus"))
    assert lugdunum is not None and lugdunum.latitude == pytest.approx(45.76, abs=0.05)
    assert cyzicus is not None and cyzicus.latitude == 40.383


SPECIMENS = [
    {"id": f"coin-{weight}", "ruler": "Augustus (-27 to 14)", "denomination": "denarius", "metal": "Silver",
     "weight": weight, "type_uri": uri}
    for weight, uri in (("3.80", "http://numismatics.org/ocre/id/ric.1(2).aug.207"), ("3.61", ""), ("about 3", ""))
]  # fmt: skip


@pytest.mark.parametrize("first", ["coins", "denominations"])
def test_specimens_are_given_ids_whichever_table_is_loaded_first(folder: Path, shelf: Shelf, first: str) -> None:
    tables = {"coins": SPECIMENS, "denominations": DENOMINATIONS}
    loaded(folder, **{first: tables.pop(first)})
    loaded(folder, **tables)
    assert shelf.weights(("augustus",), "denarius") == [3610, 3800]
    assert shelf.weights(type_uri="http://numismatics.org/ocre/id/ric.1(2).aug.207") == [3800]
    assert shelf.weights() == [] == shelf.weights(("nero",), "denarius")


def test_a_concordance_is_read_in_both_directions(folder: Path, shelf: Shelf) -> None:
    pairs = [
        ("RRC", "422/1b", "Sear", "379", "7"),
        ("Sear", "379", "Syd", "913", "2"),
        ("RRC", "35, 4", "Syd", "7", "1"),
    ]
    names = ("cat_a", "ref_a", "cat_b", "ref_b", "coins")
    loaded(folder, concordance_pairs=[dict(zip(names, pair, strict=True)) for pair in pairs])
    assert shelf.concordance("Sear", "379") == [Concordant("RRC", "422/1b", 7), Concordant("Syd", "913", 2)]
    assert shelf.concordance("RRC", "35/4") == [Concordant("Syd", "7", 1)]
    assert shelf.concordance("RRC", "9/9") == []


def test_the_provided_tables_are_all_there(whole: Shelf) -> None:
    counts = whole.status().counts
    assert (counts["types"], counts["authorities"], counts["redirects"]) == (50_624 + 2_281, 8_689, 11_218)
    assert (counts["specimens"], counts["concordance"], counts["symbols"]) == (10_821, 6_299, 4_020)
    assert whole.status().size_bytes < 120_000_000


@pytest.mark.parametrize(
    ("corpus", "printed", "volume", "section", "meant"),
    [
        ("ocre", "207", "1", "aug", "ric.1(2).aug.207"),
        ("ocre", "772", "2_1", "ves", "ric.2_1(2).ves.772"),
        ("ocre", "108", "7", "anch", "ric.7.anch.108"),
        ("crro", "494/23", None, None, "rrc-494.23"),
        ("crro", "86A/1", None, None, "rrc-86A.1"),
    ],
)
def test_references_of_the_trade_are_found_by_their_number(
    whole: Shelf, corpus: str, printed: str, volume: str | None, section: str | None, meant: str
) -> None:
    assert [one.id for one in whole.numbered(corpus, printed, volume=volume, section=section)] == [meant]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Antioch", "antiocheia_syria"), ("Lyon", "lugdunum"), ("Sesterz", "sestertius"),
     ("Kostantinopel", "constantinople"),
     ("Costantino il Grande", "constantine_i"), ("oro", "av"), ("Sept. Severus", "septimius_severus")],
)  # fmt: skip
def test_the_names_of_the_trade_are_found_among_all(whole: Shelf, typed: str, meant: str) -> None:
    assert meant in [one.id for one, _ in whole.authorities_named(typed, limit=3)]
