"""Lots' texts of every family, in pieces of real prose: what is read, and where."""

from decimal import Decimal

import pytest

from coinstack.domain import describing
from tests.counting import steps
from tests.domain.lot_texts import TRAJAN, printed, read, told


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
        "toning": "toned",
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


# -- families ---------------------------------------------------------------------------------------------------------

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


# -- other languages --------------------------------------------------------------------------------------------------

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


# -- wrapped and glued lines ------------------------------------------------------------------------------------------


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


# -- what it costs ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "piece", [TRAJAN + "\n\n", "12.5 g, 13 mm / ", "RIC 12; BMC 13; ", "(", "\n", "AD 12-13, ", "A/N "]
)
def test_work_grows_no_faster_than_the_text(piece: str) -> None:
    short, long = (piece * (length // len(piece)) for length in (4_000, 16_000))
    read(long)  # what is remembered of words is remembered before
    assert steps(lambda: read(long)) <= 5 * steps(lambda: read(short)) + 2_000
