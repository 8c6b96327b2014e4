"""Mints: the facts of the tables, and how a mint named anyhow is found."""

import collections
import csv
import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import issuers, mints
from coinstack.domain.spelling import LONGEST
from tests.shared import shared
from tests.workbook import column

# where nomisma's own coordinates are another place's, or those of a whole country
ELSEWHERE_IN_NOMISMA = {"zeugma", "themisonium", "pelinna", "methylium", "kirman"}


def found(text: str) -> str | None:
    match = mints.find(text)
    return match.mint.id if match else None


def rows(path: str) -> list[dict[str, str]]:
    with shared(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_more_mints_than_400_each_of_its_own_id_in_a_region() -> None:
    assert len({mint.id for mint in mints.all_mints()}) == len(mints.all_mints()) >= 900
    assert len(set(mints.regions())) == len(mints.regions()) >= 100
    for mint in mints.all_mints():
        assert mints.regions()[mint.region_order] == mint.region
        assert mints.get(mint.id) is mint


def test_coordinates_are_on_the_earth_and_near_the_ancient_world() -> None:
    for mint in mints.all_mints():
        assert (mint.latitude is None) == (mint.longitude is None)
        assert mint.latitude is None or 10 < mint.latitude < 56, mint.id
        assert mint.longitude is None or -11 < mint.longitude < 80, mint.id
    nowhere = [mint.id for mint in mints.all_mints() if mint.latitude is None]
    assert nowhere == ["comitatensian_mint", "derrones", "orrescii"]


def test_every_nomisma_id_exists_there_and_lies_where_we_say() -> None:
    places = {row["id"]: row for row in rows("data/nomisma/mints.csv")}
    redirects = {row["old_id"]: row["new"] for row in rows("data/nomisma/redirects.csv")}
    told = [mint for mint in mints.all_mints() if mint.nomisma is not None]
    assert len(told) >= 850
    for mint in told:
        assert mint.nomisma is not None
        place = places.get(redirects.get(mint.nomisma, mint.nomisma))
        assert place is not None, (mint.id, mint.nomisma)
        if (
            place["lat"]
            and mint.latitude is not None
            and mint.longitude is not None
            and mint.id not in ELSEWHERE_IN_NOMISMA
        ):
            assert abs(float(place["lat"]) - mint.latitude) <= 0.3, mint.id
            assert abs(float(place["lon"]) - mint.longitude) <= 0.3, mint.id


def test_every_mint_is_found_by_its_region_and_name() -> None:
    missed = [(mint.id, got) for mint in mints.all_mints() if (got := found(f"{mint.region}, {mint.name}")) != mint.id]
    assert missed == [
        ("koinon_cyprus", None),  # "Cyprus, Koinon of Cyprus" is no title of the trade
        ("sebaste_tectosagum", None),
    ]


@pytest.mark.parametrize(
    ("text", "mint"),
    [
        ("Rome, 3rd officina", "rome"),
        ("Rome mint", "rome"),
        ("ROME MINT. Struck AD 101-102", "rome"),
        ("Mint of Rome", "rome"),
        ("Rom", "rome"),
        ("Sarmatia, Olbia", "olbia"),
        ("CAPPADOCIA, Caesarea-Eusebia", "caesareia_cappadocia"),
        ("Apameia, Syria", "apameia_syria"),
        ("Seleucis and Pieria. Antioch", "antiocheia_syria"),
        ("SYRIA, Seleucis and Pieria. Laodicea ad Mare", "laodiceia_ad_mare"),
        ("Antioch on the Orontes", "antiocheia_syria"),
        ("Antioch", "antiocheia_syria"),
        ("Antioch in Pisidia", "antiocheia_pisidia"),
        ("CARIA, Antiocheia ad Maeandrum", "antiocheia_ad_maeandrum"),
        ("Cyzikos", "cyzicus"),
        ("MYSIA. Kyzikos", "cyzicus"),
        ("Trèves", "treveri"),
        ("Lyons", "lugdunum"),
        ("Constantina", "arelate"),
        ("Mailand", "mediolanum"),
        ("Heraclea", "heraclea_thracica"),
        ("LUCANIA. Herakleia", "heraclea_lucaniae"),
        ("Heraclea Pontica", "heracleia_pontica"),
        ("TROAS. Alexandria", "alexandreia_troas"),
        ("MAURETANIA, Caesarea", "caesareia_mauretania"),
        ("PHRYGIA, Laodicea", "laodiceia_ad_lycum"),
        ("MACEDON. Edessa", "edessa_macedon"),
        ("Edessa, Mesopotamia", "edessa"),
        ("Messene", "messene"),
        ("Neapolis, Samaria", "neapolis_syria"),
        ("Macedonian Mint – “Amphipolis”", "amphipolis"),
        ("Thessalonica, Thessalonica, Byzantium", "thessalonica"),
        ("Nikomedeia", "nicomedia"),
        ("Seleucia on the Tigris", "seleuceia_ad_tigrim"),
        ("Athens", "athens"),
        ("Syrakus", "syracuse"),
        ("CALABRIA. Tarentum", "taras"),
        ("Islands off Thrace. Thasos", "thasos"),
        ("Achaean League", "achaean_league"),
        ("Chalkidian League", "olynthus"),
        ("Bruttium, Kroton", "croton"),
    ],
)
def test_a_mint_is_recognised_however_it_is_written(text: str, mint: str) -> None:
    assert found(text) == mint


@pytest.mark.parametrize(
    "text",
    ["Samosata or Antioch", "Rome or Lugdunum?", "Apameia", "Herakleia", "Seleukeia", "Magnesia", "travel mint?",
     "Military mint traveling with Caesar", "Uncertain mint", "Thrace", "Sicily", "Magnesia, Nicaea, Byzantium", "",
     "?", "Rhode Island", "Nero", "Antigonos II"],
)  # fmt: skip
def test_what_names_no_single_mint_is_not_recognised(text: str) -> None:
    assert found(text) is None


def test_doubt_in_the_words_is_doubt_in_the_match() -> None:
    match = mints.find("Rome?")
    assert match is not None
    assert (match.mint.id, match.doubtful) == ("rome", True)
    sure = mints.find("Rome")
    assert sure is not None
    assert not sure.doubtful
    assert match.confidence < 0.75 < sure.confidence


def test_the_usual_bearer_of_a_name_is_less_sure_than_one_whose_region_is_named() -> None:
    usual, told = mints.find("Antioch"), mints.find("SYRIA, Antioch")
    assert usual is not None
    assert told is not None
    assert usual.confidence < told.confidence


def test_regions_run_from_west_to_east_and_africa_comes_last() -> None:
    expected = [
        "Hispania", "Gaul", "Britannia", "Italy", "Campania", "Calabria", "Lucania", "Bruttium", "Sicily", "Moesia",
        "Thrace", "Macedon", "Thessaly", "Attica", "Crete", "Pontos", "Bithynia", "Mysia", "Ionia", "Lydia", "Phrygia",
        "Caria", "Lycia", "Pamphylia", "Pisidia", "Cilicia", "Cappadocia", "Commagene", "Seleucis and Pieria",
        "Coele-Syria", "Phoenicia", "Judaea", "Arabia", "Mesopotamia", "Persis", "Baktria", "India", "Egypt",
        "Kyrenaika", "Zeugitana",
    ]  # fmt: skip
    places = [mints.region_order(region) for region in expected]
    assert None not in places
    assert places == sorted(place for place in places if place is not None)


def test_a_region_is_recognised_alone_and_by_its_mint() -> None:
    assert mints.find_region("Thrace") == "Thrace"
    assert mints.find_region("THRAKE") == "Thrace"
    assert mints.find_region("Kappadokien") == "Cappadocia"
    assert mints.find_region("Apameia, Syria") == "Seleucis and Pieria"
    assert mints.find_region("Messene") == "Messenia"
    assert mints.find_region("Kyzikos") == "Mysia"
    assert mints.find_region("Sicily or Bruttium") is None
    assert mints.find_region("Atlantis") is None
    assert mints.region_order("Atlantis") is None
    assert mints.region_order("Rome") == mints.region_order("Italy")


def test_every_mint_cell_of_the_workbook_that_names_one_mint_is_recognised() -> None:
    cells = sorted({cell.strip() for cell in column("Mint")})
    assert [cell for cell in cells if found(cell) is None] == [
        "Rome or Lugdunum?",
        "Samosata or Antioch",
        "travel mint?",
    ]
    assert found("Laodicea ad Mare, SYRIA") == "laodiceia_ad_mare"
    assert found("Rome, 3rd officinal, Issue Iia") == "rome"


def test_the_mints_of_the_imperial_and_republican_catalogs_are_recognised() -> None:
    regions = {"asia", "asia_minor", "gallia", "syria", "peloponnesus", "dalmatia", "commagene", "noricum", "sicily",
               "italy", "sardinia", "hispania", "africa", "cyrenaica", "etruria", "apulia", "gallia_cisalpina",
               "greece", "spain", "campania", "southern_gallic_mint"}  # fmt: skip
    no_place = ("_rrc", "_ric", "_com", "nicaea_gallia", "salpensa")
    for path in ("data/catalog/ocre_types.csv", "data/catalog/crro_types.csv"):
        named = {row["mint"] for row in rows(path)} - regions - {""}
        for nomisma in {one for one in named if not one.endswith(no_place)}:
            match = mints.find(nomisma.replace("_", " "))
            assert match is not None, nomisma
            assert match.mint.nomisma in (nomisma, f"{nomisma}_{nomisma}", None), nomisma


def test_the_ancient_mints_of_a_university_collection_are_recognised() -> None:
    places = [(row["city"].strip(), row["state"], row["region"]) for row in rows("data/princeton/coins.csv")]
    ancient = {"Roman Empire", "Byzantium", "Parthian Empire", "Seleucid Empire", "Greece", "Italy", "Asia", "Syria",
               "Hispania", "Ptolemaic Empire", "Persia", "Judaea", "Egypt", "Thrace", "Sasanian Empire"}  # fmt: skip
    counted = collections.Counter(place for place in places if place[0].strip("?") and place[2] in ancient)
    common = [", ".join(part for part in place if part) for place, _ in counted.most_common(150)]
    unknown = [text for text in common if found(text) is None]
    medieval = ("Florence", "Salerno", "Al Ramlah", "Padua", "Lucca", "Misr", "Ba'albik")
    ambiguous = ("Magnesia, Nicaea", "Group / Mint", "Khuzistan", "Nicopolis, Achaea", "Kingdom of Bithynia")
    assert [text for text in unknown if not text.startswith((*medieval, *ambiguous))] == []


def test_the_mints_of_the_generated_collections_are_recognised() -> None:
    path = shared("tools/gen_coins.py")
    spec = importlib.util.spec_from_file_location("gen_coins", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    named = {mint for row in module.ISSUERS for mint in row[4]}
    cities = {"Athens", "Corinth", "Syracuse", "Tarentum", "Thasos"}
    unknown = {name for name in named | cities if found(name) is None}
    assert unknown == {"military mint", "Bohemia", "Judaea", "Pontos", "Magnesia", "Seleukeia"}


def test_a_city_is_no_person_but_for_five_namesakes() -> None:
    both = {mint.name for mint in mints.all_mints() if (match := issuers.find(mint.name)) and match.confidence > 0.95}
    assert both == {"Dion", "Amastris", "Iotape"}


@given(st.text(max_size=400))
def test_no_text_is_refused(text: str) -> None:
    match = mints.find(text)
    assert match is None or 0 < match.confidence <= 1
    region = mints.find_region(text)
    assert region is None or region in mints.regions()


@given(st.lists(st.sampled_from(["Antioch", "Syria", "or", ",", "(", ")", "?", "mint", "in", "Apameia", "and", "/",
                                 "of", "Seleucis", "Pieria", "Rome", "officina", "3rd"]), max_size=40))  # fmt: skip
def test_no_row_of_words_of_the_trade_is_refused(words: list[str]) -> None:
    mints.find(" ".join(words))
    mints.find_region(" ".join(words))


@pytest.mark.parametrize(
    "piece", ["Antioch ", "(", "a, ", "Rome or ", "officina ", "\x00", "Seleucis and ", " in ", "xq "]
)
def test_of_a_very_long_text_only_the_beginning_is_looked_at(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    assert mints.find(text) == mints.find(text[:LONGEST])
    assert mints.find_region(text) == mints.find_region(text[:LONGEST])
