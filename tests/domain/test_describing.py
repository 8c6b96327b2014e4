"""Lots' texts of every family, in pieces of real prose: what is read, where, and what is not."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from coinstack.domain import describing
from coinstack.domain.describing import Reading
from tests.counting import steps
from tests.shared import shared

TRAJAN = (
    "TRAJAN. 98-117 AD. AR Denarius (19mm, 3.47 g, 6h). Rome mint. Struck 103-111 AD. IMP "
    "TRAIANO AVG GER DAC P M TR P, "
    "laureate head right / COS V P P S P Q R OPTIMO PRINC, Victory standing left, holding "
    "wreath and palm. RIC II 128; "
    "BMCRE 328; RSC 74. Good VF, toned. ($200)\n\nEx Elsen 109 (18 June 2011), lot 210."
)


def read(text: str) -> Reading:
    return describing.read(text)


def told(text: str) -> dict[str, object]:
    return {name: found.value for name, found in read(text).told.items()}


def printed(text: str) -> list[object]:
    return [found.value for found in read(text).references]


def test_a_lot_of_a_usual_house_is_read_whole() -> None:
    values = told(TRAJAN)
    assert values == {
        "issuer": "TRAJAN",
        "denomination": "Denarius",
        "metal": "silver",
        "weight_g": Decimal("3.47"),
        "diameter_mm": 19,
        "die_axis_h": 6,
        "mint": "Rome",
        "struck_from": 103,
        "struck_to": 111,
        "reign_from": 98,
        "reign_to": 117,
        "obverse_legend": "IMP TRAIANO AVG GER DAC P M TR P",
        "obverse_design": "laureate head right",
        "reverse_legend": "COS V P P S P Q R OPTIMO PRINC",
        "reverse_design": "Victory standing left, holding wreath and palm",
        "grade": "Good VF",
        "pedigree": "Ex Elsen 109 (18 June 2011), lot 210.",
    }
    assert printed(TRAJAN) == ["RIC II 128", "BMCRE 328", "RSC 74"]


def test_the_description_has_the_normal_forms() -> None:
    said = read(TRAJAN).description
    assert (said.issuer, said.grade, said.grade_normal, said.region) == ("TRAJAN", "Good VF", "Good VF", "Italy")
    assert (said.year_from, said.year_to, said.reign_from, said.reign_to) == (103, 111, 98, 117)
    assert said.category == "roman_imperial"


def test_citations_know_what_the_coin_is() -> None:
    citations = read(TRAJAN.replace("RIC II 128", "RIC 128")).citations
    assert (citations[0].catalog, citations[0].volume, citations[0].number) == ("RIC", "II", "128")
    assert citations[0].volume_inferred and citations[0].primary


def test_owners_become_events() -> None:
    (event,) = read(TRAJAN).provenance
    assert (event.kind, event.house, event.sale, event.lot, event.year) == ("sale", "Elsen", "109", "210", 2011)
    assert TRAJAN[event.start : event.end] == event.text


# -- families -------------------------------------------------------------------------------------------------------

FAMILIES = {
    "B": (
        "Philip I, 244-249. Antoninianus (Silver, 22 mm, 4.01 g, 7 h), Rome, 244. IMP M IVL "
        "PHILIPPVS AVG Radiate bust of"
        " Philip I to right. Rev. PAX AETERNA Pax advancing left, holding olive branch. Cohen "
        "103. RIC 40b. Minor weakness,"
        " otherwise, extremely fine."
    ),
    "C": (
        "Caracalla AR Denarius. Rome, AD 215. ANTONINVS PIVS AVG GERM, laureate head to right "
        "/ P M TR P XVIII COS IIII P P,"
        " Apollo standing to left. RIC IV 254. 3.18g, 19mm, 12h.\n\nNear Extremely Fine."
    ),
    "D": (
        "Domitian, as Augustus (AD 81-96). AR denarius (18mm, 3.40 gm, 5h). NGC Choice XF 5/5 "
        "- 4/5. Rome, AD 92-93. IMP CAES"
        " DOMIT AVG-GERM P M TR P XII, laureate head right / IMP XXII COS XVI-CENS P P P, "
        "Minerva standing left. RIC II.1 740."
    ),
    "E": (
        "Crispina, wife of Commodus; 178-182 AD, Rome, AR Denarius, 18mm, 3.02g. RIC-286a, "
        "BMC-41, Cohen-21. Obv: CRISPINA"
        " AVGVSTA Draped bust r. Rx: IVNO Juno standing l. VF"
    ),
    "F": (
        "Ruler: Faustina II\nDenomination: Sestertius\nMetal: Bronze\nMint: Rome\nObverse: "
        "FAVSTINA AVGVSTA, draped bust"
        " right\nReverse: IVNO S C, Juno standing left\nWeight: 23.45 g\nReference: RIC III "
        "1645\nCondition: Good Fine"
    ),
    "G": (
        "Traianus, 98-117.\n\nAR-Denar, 103/111, Rom; 3,35 g.\n\nKopf r. mit "
        "Lorbeerkranz//Arabia steht l. mit Zweig, im Feld"
        " l. Kamel. BMC 297; Coh. 89; RIC 142. Hübsche Patina, vorzüglich"
    ),
}


@pytest.mark.parametrize(("family", "text"), FAMILIES.items())
def test_the_family_of_the_prose_is_known(family: str, text: str) -> None:
    assert read(text).family == family


@pytest.mark.parametrize("text", FAMILIES.values(), ids=FAMILIES)
def test_every_family_tells_both_sides_and_where_the_coin_was_struck(text: str) -> None:
    values = told(text)
    assert values["obverse_design"] and values["reverse_design"] and values["mint"] in ("Rome", "Rom")
    assert values["weight_g"] and values["denomination"] and values["issuer"] and values["grade"]


# -- other languages ------------------------------------------------------------------------------------------------

LANGUAGES = [
    (
        "Costantino I (307-337). Follis, Treviri, 310-313. D/ CONSTANTINVS P F AVG. Busto "
        "laureato e corazzato a d. R/ SOLI"
        " INVICTO COMITI. Il Sole stante a s. RIC 870. AE. g. 4,49 mm. 23,00 qSPL.",
        {"weight_g": "4.49", "diameter_mm": "23.00", "metal": "bronze", "grade": "qSPL", "denomination": "Follis"},
    ),
    (
        "HADRIEN (117-138). Denier frappé à Rome en 134-138. Sa tête nue à droite. R/ "
        "L'Espérance marchant à gauche. 3,35 g."
        " C. 1411. RIC. 274. Superbe.",
        {"issuer": "HADRIEN", "mint": "Rome", "struck_from": 134, "struck_to": 138, "grade": "Superbe"},
    ),
    (
        "ADRIANO. Denario. 125-128 d.C. Roma. A/ HADRIANVS AVGVSTVS, cabeza laureada a der. "
        "R/ COS III, luna creciente y siete"
        " estrellas. RIC-202. RSC-465. AR 3,36 g. 18 mm. EBC.",
        {"issuer": "ADRIANO", "metal": "silver", "reverse_legend": "COS III", "grade": "EBC", "mint": "Roma"},
    ),
    (
        "ATTIKA. ATHEN. Tetradrachme. ca. 449 - 404 v. Chr. Kopf der Athena mit Helm. Rs: ΑΘΕ "
        "Eule mit Ölzweig u. Halbmond."
        " SNG Cop. 31; Kroll 8. 17,18g. Leichte Kratzer, vz",
        {
            "issuer": "ATHEN",
            "mint": "ATHEN",
            "struck_from": -449,
            "struck_to": -404,
            "reverse_legend": "ΑΘΕ",
            "grade": "vz",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), LANGUAGES)
def test_other_languages_have_their_own_words_for_all_of_it(text: str, expected: dict[str, object]) -> None:
    values = told(text)
    for name, value in expected.items():
        found = values[name]
        assert (str(found) if isinstance(value, str) else found) == value or float(str(found)) == float(str(value))


# -- traps ----------------------------------------------------------------------------------------------------------

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


# -- wrapped and glued lines ----------------------------------------------------------------------------------------


def test_a_text_cut_into_lines_reads_as_if_it_were_not() -> None:
    words, lines, line = TRAJAN.split("\n\n")[0].split(), [], ""
    for word in words:
        if len(line) + len(word) > 70:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    wrapped = "\n".join([*lines, line]) + "\n\n" + TRAJAN.split("\n\n")[1]
    assert told(wrapped) == told(TRAJAN)


def test_blanks_and_quotes_of_every_kind_are_alike() -> None:
    other = TRAJAN.replace(" mm", "\u00a0mm").replace(" g,", "\u202fg,").replace("-", "–").replace("\n", "\r\n")
    assert {**told(other), "pedigree": None, "reverse_design": None} == {
        **told(TRAJAN),
        "pedigree": None,
        "reverse_design": None,
    }


FRAMES = [
    "Nomos AG\nAuction 21  21 Nov 2020\nView prices realized\n\nLot 121\n\nEstimate: 500 CHF\n",
    "Leu Numismatik, Auction 12\n\nSu, 15.05.2022, from 10:00 AM CEST\nThe auction is closed.\n\n",
    "Sale: CNG 63, Lot: 1213. Estimate $2000.\nClosing Date: Wednesday, 21 May 2003.\nSold For $2000.\n\n",
    "Lot 842. ",
    "978902. ",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_what_the_page_says_around_a_description_is_not_the_coins(frame: str) -> None:
    assert told(frame + TRAJAN + "\n\nQuestion about this lot?\n\nStarting price 8'000 CHF") == told(TRAJAN)


# -- what it costs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece", [TRAJAN + "\n\n", "12.5 g, 13 mm / ", "RIC 12; BMC 13; ", "(", "\n", "AD 12-13, ", "A/N "]
)
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    short, long = (piece * (length // len(piece)) for length in (4_000, 16_000))
    read(long)  # what is remembered of words is remembered before
    assert steps(lambda: read(long)) <= 5 * steps(lambda: read(short)) + 2_000


# -- the provided lots and our own ----------------------------------------------------------------------------------

OWN = sorted((Path(__file__).parent / "descriptions").glob("*.json"))


def right(expected: object, value: object) -> bool:
    if isinstance(expected, list):
        return any(right(one, value) for one in expected)
    if expected is None or value is None:
        return expected is value
    if isinstance(expected, int | float):
        return float(str(value)) == pytest.approx(float(expected), abs=0.005)
    plain = [re.sub(r"\s+", " ", str(one).lower()).strip(" .,;") for one in (expected, value)]
    return plain[0] == plain[1]


def share(lots: list[dict[str, object]], names: tuple[str, ...]) -> float:
    """Of the values told, the share that is right."""
    good = bad = 0
    for lot in lots:
        values, expected = told(str(lot["text"])), lot["expected"]
        assert isinstance(expected, dict)
        for name in names:
            if name in values:
                good += right(expected.get(name), values[name])
                bad += not right(expected.get(name), values[name])
    return good / max(1, good + bad)


SHORT = (
    "issuer",
    "denomination",
    "metal",
    "weight_g",
    "diameter_mm",
    "die_axis_h",
    "mint",
    "struck_from",
    "reign_from",
    "grade",
)


def test_what_is_told_of_the_provided_lots_is_right() -> None:
    lines = shared("data/lots/lots.jsonl").read_text(encoding="utf-8").splitlines()
    assert share([json.loads(line) for line in lines], SHORT) >= 0.97


def test_what_is_told_of_our_own_lots_is_right() -> None:
    assert share([json.loads(path.read_text(encoding="utf-8")) for path in OWN], SHORT) >= 0.97


KEPT_BACK = sorted((Path(__file__).parent / "descriptions" / "kept_back").glob("*.json"))


def test_of_lots_that_the_readers_writer_did_not_see_little_is_told_wrong() -> None:
    assert share([json.loads(path.read_text(encoding="utf-8")) for path in KEPT_BACK], SHORT) >= 0.95


@pytest.mark.parametrize(
    ("text", "category"),
    [
        (
            "EGYPT, Alexandria. Hadrian. AD 117-138. BI Tetradrachm (24mm, 13.1 g, 12h). Laureate head right / Serapis "
            "seated left. Köln 912; Dattari (Savio) 1461. VF.",
            "roman_provincial",
        ),
        (
            "MYSIA, Cyzicus. Augustus. 27 BC-AD 14. AR Cistophorus. IMP CAESAR, bare head right / AVGVSTVS, capricorn. "
            "RIC I 493; RPC I 2211; RSC 16. VF.",
            "roman_imperial",
        ),
        (
            "ATTICA, Athens. Circa 454-404 BC. AR Tetradrachm (24mm, 17.2 g, 9h). Head of Athena right / Owl standing "
            "right; AΘE. Kroll 8. EF.",
            "greek",
        ),
        (
            "Justinian I. 527-565. AE Follis. Constantinople. DN IVSTINIANVS PP AVG, bust / Large M. SB 163.",
            "byzantine",
        ),
    ],
    ids=["an emperor's coin of a province", "cited by the books of Rome", "a city's", "an emperor's"],
)
def test_what_kind_of_coin_it_is_goes_by_who_struck_it_and_who_lists_it(text: str, category: str) -> None:
    assert describing.read(text).description.category == category
