"""What lots' texts say seldom, and say it all the same: each line of a table is a way in which some house writes."""

import pytest

from tests.domain.lot_texts import printed, read, told

HEAD = "HADRIAN. AR Denarius (3.40 g, 6h). Rome mint. "
SHOWN = HEAD + "Laureate head right / Bull standing right. "

NAMES = [
    ("Philipp III. Arrhidaios (323-317 v. Chr.). Drachme (4.2 g). ", "Philipp III. Arrhidaios", "Drachme"),
    ("Tetricus “the Elder” Megas. Æ Antoninianus (3.1 g). ", "Tetricus “the Elder” Megas", "Antoninianus"),
    ("AR Drachm (18mm, 5.4 g), Larissa. ", None, "Drachm"),
    ("Drachm of Larissa. 5.4 g. ", "Larissa", "Drachm"),
    ("Augustus. 27 BC-AD 14. 1/2 Quinarius (1.7 g). ", "Augustus", "1/2 Quinarius"),
    ("Aurelian. Æ radiate head right (3.1 g). ", "Aurelian", None),
    ("Metapontum. Circa 340 BC. AR nomos (7.9 g, 20mm). ", "Metapontum", None),
]


@pytest.mark.parametrize(("head", "issuer", "denomination"), NAMES)
def test_who_struck_what_is_told_from_bynames_of_both(head: str, issuer: str | None, denomination: str | None) -> None:
    values = told(head + "Diademed head right / Zeus seated left. SNG Cop. 12. VF.")
    assert (values.get("issuer"), values.get("denomination")) == (issuer, denomination)


MINTS = [
    ("Uncertain mint in the far east of Asia. ", "Uncertain mint in the far east of Asia"),
    ("Some 3rd rate mint. ", None),
    ("Carrhae mint. ", "Carrhae"),
]


@pytest.mark.parametrize(("words", "mint"), MINTS)
def test_a_mint_is_a_place_or_a_kind_of_mint(words: str, mint: str | None) -> None:
    assert told(f"Trajan. AD 98-117. Æ 27mm (11.2 g). {words}Laureate bust right / Tyche. VF.").get("mint") == mint


def test_the_year_of_a_later_copy_is_no_year_of_the_coin() -> None:
    values = told(HEAD + "Electrotype of the year AD 1887. Bare head right / Victory left. RIC II 100. VF.")
    assert "struck_from" not in values


def test_a_reign_that_is_open_at_one_end_is_a_limit_of_the_striking() -> None:
    values = told("Hadrian, before 138. AR Denarius (3.4 g). Rome. Laureate bust right / Bull. RIC II 12. VF.")
    assert (values.get("reign_to"), values.get("struck_from"), values["struck_to"]) == (None, None, 138)


def test_a_pair_of_years_that_begins_small_is_one_where_a_place_stands_before_it() -> None:
    values = told("Tiberius. AD 14-37. Denarius, Rome, 8-22. 3.4 g. Laureate bust right / Pax left. RIC I 12. VF.")
    assert (values["reign_from"], values["reign_to"]) == (14, 37)


MEASURES = [
    ("18mm, 6h, 3.40", {"weight_g": 3.4, "diameter_mm": 18, "die_axis_h": 6}),
    ("weight of standard 3.40 g", {}),
]


@pytest.mark.parametrize(("words", "measures"), MEASURES)
def test_a_weight_may_lack_its_unit_and_a_standard_is_no_weight(words: str, measures: dict[str, float]) -> None:
    values = told(f"HADRIAN. AR Denarius ({words}). Rome mint. Laureate head right / Bull. RIC II 100. 19 mm. VF.")
    found = {name: float(str(values[name])) for name in measures}
    assert found == measures
    assert ("weight_g" in values) == ("weight_g" in measures)


def test_a_weight_of_a_standard_gives_way_to_the_coins_own() -> None:
    values = told("Trajan. Denarius, standard weight of 3.41 g. Rome. Head right / Bull. RIC II 12. 19 mm, 3.21 g. VF.")
    assert str(values["weight_g"]) == "3.21"


SIDES = [
    ("No legend, bare head right", None, "bare head right"),
    ("δ N FOCAS PERP AVGG b, crowned bust facing", "δ N FOCAS PERP AVGG b", "crowned bust facing"),
    ("COS VII M. Metellus standing", "COS VII", "M. Metellus standing"),
    ("IMP MAXIMIANVS AVG B. rad. à dr.", "IMP MAXIMIANVS AVG", "B. rad. à dr"),
    ("VICTORY STANDING LEFT", None, "VICTORY STANDING LEFT"),
    ("Bull walking right, COSVII below ground line", "COSVII", "Bull walking right"),
    ("COS below, bull walking right", "COS", "below, bull walking right"),
]


@pytest.mark.parametrize(("side", "legend", "design"), SIDES)
def test_a_side_is_parted_into_what_is_written_and_what_is_shown(
    side: str, legend: str | None, design: str | None
) -> None:
    values = told(f"{HEAD}Laureate head right / {side}. RIC II 100. VF.")
    assert (values.get("reverse_legend"), values.get("reverse_design")) == (legend, design)


def test_two_sentences_with_a_legend_each_are_the_two_sides() -> None:
    values = told(
        "Titus, AD 79-81. AR Denarius (3.4 g). Rome. T CAESAR IMP VESPASIANVS, laureate head right. "
        "PONTIF TR P COS IIII, Pax seated left. RIC II.1 12. VF"
    )
    assert (values["obverse_legend"], values["reverse_legend"]) == ("T CAESAR IMP VESPASIANVS", "PONTIF TR P COS IIII")
    assert (values["obverse_design"], values["reverse_design"]) == ("laureate head right", "Pax seated left")


def test_a_bracket_within_a_bracket_is_of_the_outer_one() -> None:
    values = told("HADRIAN. AR Denarius (3.4 g, 7h; Rome mint, [119-122]). Head right / Bull. RIC II 12. VF.")
    assert (values["mint"], values["struck_from"], values["struck_to"]) == ("Rome", 119, 122)


CITED = [
    ("RIC II 100; Kraay-Hirmer 12.", ["RIC II 100", "Kraay-Hirmer 12"]),
    ("RIC II 100 var., bust left.", ["RIC II 100 var"]),
    ("RIC II 100 var. unlisted with bare head.", ["RIC II 100 var"]),
    ("RIC II 100, good very fine.", ["RIC II 100"]),
    ("RIC II 100 (this obverse die); Strack 12 (same).", ["RIC II 100 (this obverse die)", "Strack 12 (same)"]),
    ("Bardenbook 12. Otherbook 13. RIC II 100.", ["Bardenbook 12", "Otherbook 13", "RIC II 100"]),
    ("\nBardenbook 12.\n Otherbook 13.\n RIC II 100.", ["Otherbook 13", "RIC II 100"]),
]


@pytest.mark.parametrize(("block", "references"), CITED)
def test_citations_end_where_the_talk_of_them_begins(block: str, references: list[str]) -> None:
    assert printed(f"{SHOWN}{block} VF.") == references


LABELLED = [
    ("Reference:\nRIC I 12\nGrade: VF", ["RIC I 12"]),
    ("Reference: RIC I 12, 3.4 g\nGrade: VF", ["RIC I 12"]),
    ("Reference: Bardenbook 12\nGrade: VF", ["Bardenbook 12"]),
    ("Reference:\nnone\nGrade: VF", []),
]


@pytest.mark.parametrize(("lines", "references"), LABELLED)
def test_a_label_says_where_the_citations_stand(lines: str, references: list[str]) -> None:
    text = f"Ruler: Nero\nDenomination: Denarius\n{lines}"
    assert (printed(text), told(text)["grade"]) == (references, "VF")


OWNERS = [
    (" VF. Previous owners: A. Smith.", "A. Smith."),
    (" VF. Purchase history: bought from CNG in 2001.", "bought from CNG in 2001"),
    (" VF.\n\nEx CNG 12, lot 5.\n\nEx Leu 3, lot 2.", "Ex CNG 12, lot 5.\n\nEx Leu 3, lot 2."),
    (" Extremely fine Ex Leu 20, 1978, 78. Ex Kunst 8, lot 2.", "Ex Leu 20, 1978, 78. Ex Kunst 8, lot 2."),
]


@pytest.mark.parametrize(("words", "owners"), OWNERS)
def test_former_owners_are_found_behind_a_label_a_blank_line_and_a_lost_one(words: str, owners: str) -> None:
    values = told(f"{SHOWN}RIC II 100.{words}")
    assert values["pedigree"] == owners
    assert values["grade"] in {"VF", "Extremely fine"}


def test_a_grade_behind_the_citations_counts_where_the_owners_stand_before_them() -> None:
    values = told(
        "HADRIAN. AR Denarius (3.4 g), Rome mint.\nEx Leu Numismatik 12 (2001), lot 5.\nLaureate bust right / Bull "
        "standing left. RIC II 12. VF."
    )
    assert (values["grade"], values["pedigree"]) == ("VF", "Ex Leu Numismatik 12 (2001), lot 5.")


def test_the_grade_of_a_slab_that_is_no_more_is_none() -> None:
    assert "grade" not in told(f"{SHOWN}RIC II 100. Previously graded by NGC as Choice VF.")


@pytest.mark.parametrize("words", ["Lot (1) ", "", "2 Denarii. "])
def test_a_lot_of_one_coin_is_one_coin(words: str) -> None:
    assert read(words + SHOWN + "RIC II 100. VF.").quantity == 1
