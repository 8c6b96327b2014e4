"""Lots' texts that mislead: slashes, marks, other coins' figures, praise that is no grade."""

import re

import pytest

from tests.domain.lot_texts import TRAJAN, printed, read, told

HEAD = "HADRIAN. 117-138 AD. AR Denarius (18mm, 3.40 g, 6h). Rome mint. "
TAIL = " RIC II 100. VF."

SIDES = [
    ("Bare head right / OB / CIVIS / SERVATOS within wreath.", "Bare head right"),
    ("Helmeted bust right / Large M; A/N/N/O X/III across field, cross above; NIK.", "Helmeted bust right"),
    ("Bare head right; c/m: eagle / Victory standing left.", "Bare head right; c/m: eagle"),
    ("Bare head right / Emperor on horseback; S/A//CONOB.", "Bare head right"),
]


@pytest.mark.parametrize(("sides", "obverse"), SIDES)
def test_the_slash_between_the_sides_is_told_from_those_in_legends_and_marks(sides: str, obverse: str) -> None:
    assert told(HEAD + sides + TAIL)["obverse_design"] == obverse


LEGENDS = [
    ("AEGVPTO above, CAPTA below, crocodile standing right.", "AEGVPTO; CAPTA", "crocodile standing right"),
    ("Victory left; [AΠ]AME[ΩN] THΣ IEPAΣ at sides.", "[AΠ]AME[ΩN] THΣ IEPAΣ", "Victory left"),
    ("MONETA AVG, Moneta standing left; SMNP in exergue.", "MONETA AVG", "Moneta standing left; SMNP in exergue"),
    ("CONCORDIA, Concordia seated left; S-C across field.", "CONCORDIA", "Concordia seated left; S-C across field"),
    ("Horseman right; ROMA in exergue.", "ROMA", "Horseman right"),
    (
        "Zeus seated left; to left, monogram of ΠΑΥ above helmet.",
        None,
        "Zeus seated left; to left, monogram of ΠΑΥ above helmet",
    ),
    ("ЄΦЄCIΩN, Artemis of Ephesus standing facing.", "ЄΦЄCIΩN", "Artemis of Ephesus standing facing"),
]


@pytest.mark.parametrize(("side", "legend", "design"), LEGENDS)
def test_legends_leave_the_design_with_their_places_and_marks_stay(side: str, legend: str | None, design: str) -> None:
    values = told(f"{HEAD}Laureate head right / {side}{TAIL}")
    assert (values.get("reverse_legend"), values["reverse_design"]) == (legend, design)


STRUCK = [
    ("CLAUDIUS. 41-54 BC. AR Denarius (3.6 g). Rome mint. Struck 46-47 AD. ", (46, 47), (41, 54)),
    ("AUGUSTUS. 27 BC-AD 14. AR Denarius (3.6 g). Lugdunum mint. Struck 2 BC-AD 12. ", (-2, 12), (-27, 14)),
    ("Alexander III 'the Great', 336-323 BC. Drachm (Silver, 4.2 g), circa 336/334. ", (-336, -334), (-336, -323)),
    ("CONSTANS II. 641-668 AD. AV Solidus (4.47 g). Struck 641 AD or later. ", (641, None), (641, 668)),
    ("L. Julius Bursio. 85 BC. AR Denarius (3.9 g). Rome mint. ", (-85, -85), (None, None)),
    ("SELEUKIS, Apameia. 1st century BC. PB 25mm (17.03 g). Dated SE 299 (14/3 BC). ", (-14, -13), (None, None)),
    ("Octavian. 28 BC. AR Denarius (3.7 g). Countermarked under Vespasian, circa AD 74-79. ", (-28, -28), (None, None)),
    ("EGYPT, Alexandria. Nero. AD 54-68. BI Tetradrachm (13 g). Dated RY 12 (AD 65/66). ", (65, 66), (54, 68)),
]


@pytest.mark.parametrize(("head", "struck", "reign"), STRUCK)
def test_years_of_the_coin_are_told_from_those_of_the_reign(
    head: str, struck: tuple[int | None, int | None], reign: tuple[int | None, int | None]
) -> None:
    values = told(head + "Laureate head right / Victory standing left." + TAIL)
    assert (values.get("struck_from"), values.get("struck_to")) == struck
    assert (values.get("reign_from"), values.get("reign_to")) == reign


def test_a_slip_of_the_era_is_set_right_and_told() -> None:
    reading = read("CLAUDIUS. 41-54 BC. Æ As (11.29 g, 6h). Bare head left / Minerva right. RIC I 100. VF")
    assert any("slip" in one.words for one in reading.warnings)


CITED = [
    ("RIC –; Cohen -; Hunter -.", ["RIC –", "Cohen -", "Hunter -"]),
    (
        "RIC II 809 (same dies; as illustrated); Woytek 8342 (this coin); RSC 35.",
        ["RIC II 809", "Woytek 8342", "RSC 35"],
    ),
    ("cf. Crawford 439/1; BMCRE 653 = BMCRR East 246.", ["cf. Crawford 439/1", "BMCRE 653 = BMCRR East 246"]),
    ("Price 1. Müller 527.", ["Price 1", "Müller 527"]),
    ("BCD Thessaly II 316; cf. Nomos 2 (2010), lot 201.", ["BCD Thessaly II 316"]),
    ("Thompson 44; Meydancıkkale 2649; CNG 115, lot 88.", ["Thompson 44", "Meydancıkkale 2649"]),
]


@pytest.mark.parametrize(("block", "references"), CITED)
def test_citations_are_as_printed_and_sales_are_none(block: str, references: list[str]) -> None:
    found = [
        re.sub(r"\s?\(.*?\)", "", str(one)) for one in printed(f"{HEAD}Bare head right / Victory left. {block} VF.")
    ]
    assert found == references


def test_another_coins_figures_in_the_comment_are_not_this_coins() -> None:
    comment = (
        "\n\nThe type is one of the rarest of the reign, and was known to Cohen. A second "
        "example (RIC 999; 2.10 g, 16mm) in"
        " EF brought $6250 in CNG 88, lot 301, and its die axis is 1h."
    )
    assert told(TRAJAN + comment) == told(TRAJAN)
    assert printed(TRAJAN + comment) == printed(TRAJAN)


def test_a_former_slab_is_no_grade() -> None:
    values = told(f"{HEAD}Bare head right / Victory left. RIC II 100. Mint State. Previously NGC graded MS 5/5 - 4/5.")
    assert values["grade"] == "Mint State"


GRADES = {
    "VF+/EF-.": "VF+/EF-",
    "aF/VF.": "aF/VF",
    "VF-EF.": "VF-EF",
    "Fine style. Good VF.": "Good VF",
    "Extremely fine portrait. VF.": "VF",
    "Virtually as struck and almost Fdc.": "almost Fdc",
    "Virtually as struck.": "Virtually as struck",
    "Toned, good very fine or better.": "good very fine",
    "Beautifully toned EF.": "EF",
    "Good very fine to extremely fine.": "Good very fine to extremely fine",
    "VF / Fine.": "VF / Fine",
    "MS 63.": "MS 63",
    "Obv. VF, rev. F.": "Obv. VF, rev. F",
    "Well struck. Superb Extremely Fine": "Superb Extremely Fine",
    "Host Coin Good Fine. Countermark Fine.": "Host Coin Good Fine. Countermark Fine.",
    "Coin in Fine condition.": "Fine",
    "A very fine example.": None,
    "With a good portrait.": None,
}


@pytest.mark.parametrize(("words", "grade"), GRADES.items())
def test_a_grade_is_a_verdict_and_not_praise_of_a_part(words: str, grade: str | None) -> None:
    assert told(f"{HEAD}Bare head right / Victory left. RIC II 100. {words}").get("grade") == grade


OWNERS = [
    "Ex cgb.fr e-shop;\nEx Roma Numismatics Ltd., E-Sale 85, 17 June 2021, lot 2063.",
    "From the collection of Dipl.-Ing. Adrian Lang, ex Helios 5, 25 June 2010, 384.",
    "Ex D.G.L.Worland Collection. Previously Nomos 22, lot 70. With ticket.",
    "Exemplar der Auktion Künker 94, Osnabrück 2004, Nr. 1234.",
    "Purchased from Forum Ancient Coins, May 2012",
    "Acquired from Tom Vosper; Ex private UK collection.",
]


@pytest.mark.parametrize("owners", OWNERS)
def test_the_owners_passage_is_taken_whole(owners: str) -> None:
    assert told(f"{HEAD}Bare head right / Victory left.{TAIL}\n\n{owners}")["pedigree"] == owners


NO_OWNERS = ["From the same dies as the lot before.", "Old collection toning.", "cf. Nomos 2 (2010), lot 201."]


@pytest.mark.parametrize("words", NO_OWNERS)
def test_what_only_compares_is_no_owner(words: str) -> None:
    assert "pedigree" not in told(f"{HEAD}Bare head right / Victory left.{TAIL} {words}")


MODULES = [("Æ33 of Ephesus, Ionia", None, 33), ("Æ 33mm of Ephesus, Ionia", None, 33), ("Æ3", "Æ3", None)]


@pytest.mark.parametrize(("words", "denomination", "size"), MODULES)
def test_a_bronze_of_so_many_millimetres_is_no_module(words: str, denomination: str | None, size: int | None) -> None:
    values = told(
        f"Marcus Aurelius {words}. AD 161-165. Laureate bust right / Artemis standing. RPC 1130. 22.05g, 6h. VF"
    )
    assert (values.get("denomination"), values.get("diameter_mm"), values["metal"]) == (denomination, size, "bronze")


MANY = ["5 Stück. ", "Lot of 4 coins. ", "Lot of four denarii. ", "[3]\n", "Lot de 6 monnaies. "]


@pytest.mark.parametrize("words", MANY)
def test_of_several_coins_no_one_is_told(words: str) -> None:
    reading = read(words + TRAJAN)
    assert reading.quantity > 1 and reading.warnings
    assert not {"weight_g", "obverse_legend", "denomination", "grade"} & set(reading.told)


NOTHING = [
    "",
    " ",
    "\n\n\n",
    "Question about this lot?",
    "Der Himmel ist blau und die Bäume sind grün.",
    "//",
    "Rev.",
    "RIC",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_guessed_where_nothing_is_said(text: str) -> None:
    assert read(text).told == {} and read(text).references == ()


def test_an_issuer_that_nobody_names_stays_unknown() -> None:
    assert "issuer" not in told("Silver tetradrachm, 17.1 g, 25 mm. Head of Athena right / Owl standing right. VF")
