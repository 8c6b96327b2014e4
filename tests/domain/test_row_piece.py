"""A row says what the coin is: its metal and measures, its sides, its grade and slab, and where it is described."""

import pytest

from coinstack.domain.workbook import Cell
from tests.domain.reading_rows import children, group, read, said, told

# What ----------------------------------------------------------------------------------------------------------------


def test_bronze_or_copper_is_ae_and_an_unknown_metal_stays_under_its_heading() -> None:
    assert said(read(["Ruler", "Metal"], ["Probus", "Bronze/Copper"]))["metal"] == "ae"
    reading = read(["Ruler", "Metal"], ["Probus", "unobtainium"])
    assert (children(reading, "custom"), told(reading)) == (
        [{"field": "Metal", "text": "unobtainium"}],
        ["description.metal"],
    )


def test_a_module_is_a_denomination_and_never_a_size() -> None:
    reading = read(["Ruler", "Denomination"], ["Valentinian I", "Æ3"])
    assert (said(reading)["denomination"], said(reading).get("diameter_mm")) == ("Æ3", None)


@pytest.mark.parametrize(("cell", "weight"), [(3.9, 3.9), ("3,47 g", 3.47), ("3.47g", 3.47), (19, 19), (8.5301, 8.53)])
def test_a_weight_is_read_with_either_sign_and_unit(cell: Cell, weight: float) -> None:
    assert said(read(["Ruler", "Weight"], ["Nero", cell]))["weight_g"] == weight


def test_no_weight_is_not_a_weight_of_nothing() -> None:
    for cell in (0, "?", "-", None):
        assert "weight_g" not in said(read(["Ruler", "Weight"], ["Nero", cell]))


def test_what_is_no_measure_stays_under_its_heading_and_is_told() -> None:
    reading = read(["Ruler", "Weight"], ["Nero", "rather heavy"])
    assert (children(reading, "custom"), told(reading)) == (
        [{"field": "Weight", "text": "rather heavy"}],
        ["description.weight_g"],
    )


def test_size_and_weight_in_one_cell_are_read_apart() -> None:
    found = said(read(["Ruler", "Size and weight"], ["Nero", "19mm, 3.47 g, 6h"]))
    assert (found["diameter_mm"], found["weight_g"], found["die_axis_h"]) == (19.0, 3.47, 6)


@pytest.mark.parametrize(("cell", "axis"), [(6, 6), ("6h", 6), ("180°", 6), ("↓", 6), ("12", 12)])
def test_a_die_axis_is_read_as_hours_degrees_or_an_arrow(cell: Cell, axis: int) -> None:
    assert said(read(["Ruler", "Die axis"], ["Nero", cell]))["die_axis_h"] == axis


def test_a_side_whose_border_is_in_doubt_is_kept_whole() -> None:
    reading = read(["Ruler", "Obverse"], ["Antoninus Pius", "ANTONINUS PIUS Denarius. Laureate head right"])
    assert said(reading)["obverse_design"] == "ANTONINUS PIUS Denarius. Laureate head right"
    assert (said(reading).get("obverse_legend"), told(reading)) == (None, ["description.obverse_design"])


# Condition and slabs -------------------------------------------------------------------------------------------------


def test_a_slabs_grade_gives_a_certificate_with_its_scores_and_note() -> None:
    reading = read(
        ["Ruler", "NGC Grade", "NGC comment", "NGC Cert", "Fine style"],
        ["Nero", "Choice AU  Strike: 5/5 Surface: 4/5", "scratches", "4682903-012", "yes"],
    )
    assert children(reading, "certificates") == [
        {
            "service": "NGC", "number": "4682903-012", "grade": "Choice AU", "strike": 5, "surface": 4,
            "fine_style": True, "note": "scratches",
        }
    ]  # fmt: skip
    assert (said(reading)["grade"], said(reading)["grade_normal"]) == ("Choice AU", "Choice AU")


def test_a_slabs_remark_without_a_slab_is_a_note() -> None:
    reading = read(["Ruler", "NGC Grade", "NGC comment"], ["Nero", None, "altered surface"])
    assert (children(reading, "certificates"), group(reading, "notes")) == ([], "NGC comment: altered surface")


def test_a_certificate_without_a_service_is_not_guessed() -> None:
    reading = read(["Ruler", "Certificate number"], ["Nero", "4682903-012"])
    assert (children(reading, "certificates"), told(reading)) == ([], ["certificates"])
    assert children(read(["Ruler", "Cert", "Grading service"], ["Nero", "1234567-001", "NGC"]), "certificates") == [
        {"service": "NGC", "number": "1234567-001"}
    ]


def test_a_doubted_grade_is_kept_without_its_sign() -> None:
    reading = read(["Ruler", "Condition"], ["Domitian", "XF?"])
    assert (said(reading)["grade"], said(reading)["grade_normal"], said(reading)["uncertain"]) == (
        "XF",
        "EF",
        ["grade"],
    )


# References ----------------------------------------------------------------------------------------------------------


def test_several_references_in_a_cell_are_several_citations_the_first_of_them_primary() -> None:
    reading = read(["Ruler", "Reference"], ["Antoninus Pius", "RIC III 264; BMCRE 882; RSC 1023."])
    found = children(reading, "citations")
    assert [(one["catalog"], one["number"]) for one in found] == [("RIC", "264"), ("BMCRE", "882"), ("RSC", "1023")]
    assert [one.get("primary", False) for one in found] == [True, False, False]


def test_a_type_that_is_cited_twice_is_kept_once() -> None:
    assert len(children(read(["Ruler", "Reference"], ["Antoninus Pius", "RIC III 264, RIC III 264"]), "citations")) == 1


def test_a_column_of_its_own_names_the_catalog() -> None:
    reading = read(["Ruler", "RIC", "Sear"], ["Trajan", "II 118", 3131])
    assert [one["raw"] for one in children(reading, "citations")] == ["RIC II 118", "Sear 3131"]


def test_a_reference_that_cannot_be_read_is_kept_as_written() -> None:
    reading = read(["Ruler", "Reference"], ["Trajan", "see my notebook"])
    assert children(reading, "citations") == [{"raw": "see my notebook", "confidence": "uncertain", "primary": True}]
    assert told(reading) == ["citations"]


# What is too much, or in doubt ---------------------------------------------------------------------------------------


def test_what_is_too_long_to_be_read_is_kept_whole() -> None:
    essay = "Laureate head right, as on the coins of his father before him. " * 80
    reading = read(["Ruler", "Obverse", "Reference"], ["Nero", essay, essay])
    assert said(reading)["obverse_design"] == essay.strip()
    assert [one["field"] for one in children(reading, "custom")] == ["Reference"]
    assert {"description.obverse_design", "citations"} <= set(told(reading))


def test_an_exergue_is_the_reverses_and_that_of_an_obverse_a_note() -> None:
    cell = "IMP NERO CAESAR, laureate head right; in exergue, ROMA"
    front, back = read(["Ruler", "Obverse"], ["Nero", cell]), read(["Ruler", "Reverse"], ["Nero", cell])
    assert (said(back)["exergue"], group(back, "notes")) == ("ROMA", None)
    assert ("exergue" in said(front), group(front, "notes")) == (False, "Obverse, exergue: ROMA")


def test_a_measure_may_be_in_doubt() -> None:
    found = said(read(["Ruler", "Weight"], ["Nero", "3.4?"]))
    assert (found["weight_g"], found["uncertain"]) == (3.4, ["weight_g"])


def test_scores_without_a_slab_are_the_coins_own() -> None:
    reading = read(["Ruler", "Grade"], ["Nero", "Choice XF 5/5 - 4/5, scratches"])
    assert (said(reading)["strike"], said(reading)["grade_normal"]) == ("5/5", "Choice EF")
    assert children(reading, "certificates") == []


def test_scores_in_columns_of_their_own_are_the_slabs() -> None:
    reading = read(["Ruler", "NGC Grade", "Strike", "Surface"], ["Nero", "Ch XF", "5/5", "4/5"])
    (slab,) = children(reading, "certificates")
    assert (slab["service"], slab["strike"], slab["surface"]) == ("NGC", 5, 4)
    assert said(read(["Ruler", "Strike"], ["Nero", "a little weak"]))["strike"] == "a little weak"


def test_a_slabs_number_may_stand_in_the_cell_of_its_grade() -> None:
    (slab,) = children(read(["Ruler", "NGC Grade"], ["Nero", "Ch VF 4682903-012"]), "certificates")
    assert (slab["service"], slab["number"]) == ("NGC", "4682903-012")


@pytest.mark.parametrize(("cell", "style"), [("no", None), ("yes", "Fine style"), ("of the best", "of the best")])
def test_fine_style_without_a_slab_is_a_word_on_the_style(cell: str, style: str | None) -> None:
    assert said(read(["Ruler", "Fine style"], ["Nero", cell])).get("style") == style
