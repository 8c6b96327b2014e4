"""Headings are understood by their meaning, columns without one by what they hold."""

import pytest

from coinstack.domain import headings, mapping, mapping_plans
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.mapping import Plan
from coinstack.domain.mapping_words import PHRASES, TARGETS
from coinstack.domain.workbook import Cell, Row
from coinstack.infrastructure import spreadsheets
from tests.shared import shared


def table(*rows: list[Cell]) -> list[Row]:
    """Rows as they stand in a sheet."""
    return [
        Row(number, tuple(cells)) for number, cells in enumerate(rows, start=1) if any(c is not None for c in cells)
    ]


def planned(*rows: list[Cell]) -> Plan:
    """How the table of these rows is read."""
    found = headings.find(table(*rows))
    return mapping.plan(found.header, found.headings, found.rows)


def targets(plan: Plan) -> list[str]:
    """What each column fills."""
    return [column.target for column in plan.columns]


@pytest.mark.parametrize(
    ("heading", "target", "detail"),
    [
        ("Ruler Issuer", "issuer", None),
        ("Emperor / Ruler", "issuer", None),
        ("Herrscher", "issuer", None),
        ("Münzherr/Prägeherr", "issuer", None),
        ("Autorité émettrice", "issuer", None),
        ("Imperatore", "issuer", None),
        ("Gobernante", "issuer", None),
        ("Laureate", "portrait", None),
        ("Ruled", "reign", None),
        ("Regierungszeit", "reign", None),
        ("Minted", "date", None),
        ("Datazione", "date", None),
        ("Fecha de acuñación", "date", None),
        ("Date of purchase", "acquired", None),
        ("purchaseDate", "acquired", None),
        ("Kaufdatum", "acquired", None),
        ("Date d'achat", "acquired", None),
        ("Coin type", "denomination", None),
        ("Nominal", "denomination", None),
        ("Valeur faciale", "denomination", None),
        ("Composition", "metal", None),
        ("Metallo", "metal", None),
        ("Münzstätte", "mint", None),
        ("Zecca", "mint", None),
        ("Ceca", "mint", None),
        ("Atelier", "mint", None),
        ("obverseInscription", "obverse_legend", None),
        ("Obverse Description", "obverse_design", None),
        ("Av.-Legende", "obverse_legend", None),
        ("Leggenda del dritto", "obverse_legend", None),
        ("Leyenda anverso", "obverse_legend", None),
        ("Légende revers", "reverse_legend", None),
        ("Rückseite", "reverse", None),
        ("D/", "obverse", None),
        ("R/", "reverse", None),
        ("Gewicht (g)", "weight_g", None),
        ("weightGrams", "weight_g", None),
        ("Peso gr.", "weight_g", None),
        ("Ø mm", "diameter_mm", None),
        ("Durchmesser in mm", "diameter_mm", None),
        ("Stempelstellung", "die_axis_h", None),
        ("Die axis (h)", "die_axis_h", None),
        ("Reference", "references", None),
        ("Literatur", "references", None),
        ("RIC", "references", "RIC"),
        ("RIC no.", "references", "RIC"),
        ("SNG Cop.", "references", "SNG Cop"),
        ("Condition", "grade", None),
        ("Erhaltung", "grade", None),
        ("Conservación", "grade", None),
        ("NGC Grade", "certificate_grade", "NGC"),
        ("NGC comment", "certificate_note", "NGC"),
        ("NGC cert #", "certificate_number", "NGC"),
        ("PCGS Certification Number", "certificate_number", "PCGS"),
        ("Buying price (EUR)", "price", "EUR"),
        ("Prix d'achat (€)", "price", "EUR"),
        ("Kaufpreis in CHF", "price", "CHF"),
        ("Price paid, pounds", "price", "GBP"),
        ("Price ($)", "price", None),  # several currencies are written so
        ("Amount Paid", "price", None),
        ("Estimate (USD)", "estimate", "USD"),
        ("Ex-collection", "pedigree", None),
        ("Provenienz", "pedigree", None),
        ("Bought from", "seller", None),
        ("Where bought", "source", None),
        ("Temp loc", "place", None),
        ("Standort", "place", None),
        ("Weblink", "url", None),
        ("Inv.-Nr.", "number", None),
        ("N°", "number", None),
        ("Seltenheit", "rarity", None),
        ("Anzahl", "custom", None),
        ("Kommentar", "notes", None),
    ],
)  # fmt: skip
def test_a_heading_is_understood_in_five_languages(heading: str, target: str, detail: str | None) -> None:
    found = mapping.meaning(heading)
    assert found is not None
    assert (found.target, found.detail) == (target, detail)


@pytest.mark.parametrize("heading", ["", "Aunt's opinion", "x" * 500, "Vault 7", "???"])
def test_what_is_no_known_heading_means_nothing(heading: str) -> None:
    assert mapping.meaning(heading) is None


def test_every_word_in_the_table_means_a_field_that_there_is() -> None:
    assert set(PHRASES.values()) <= set(TARGETS)


def test_the_owners_workbook_is_mapped_whole() -> None:
    path = shared("data/v1/collection-v1.xlsx")
    found = headings.find(spreadsheets.read(spreadsheets.fetch(path), path.name).rows)
    plan = mapping.plan(found.header, found.headings, found.rows)
    assert (found.header, len(found.rows)) == (1, 117)
    before, after = targets(plan)[:13], targets(plan)[13:]
    assert before == (
        "number place rarity category denomination issuer portrait reign date diameter_mm weight_g mint script".split()
    )
    assert (
        after
        == (
            "obverse reverse references grade metal certificate_grade certificate_note fine_style pedigree source "
            "price url notes custom"
        ).split()
    )
    assert [column.detail for column in plan.columns if column.target.startswith("certificate")] == ["NGC", "NGC"]
    assert (plan.columns[0].why, plan.columns[2].label) == ("content", "Column C")


# Where the table begins ----------------------------------------------------------------------------------------------


def test_the_headings_are_found_below_a_title_and_a_remark() -> None:
    rows = table(
        ["My coins"], [None, "as of May 2024, all prices in EUR"], [], ["No", "Ruler", "Mint"], [1, "Nero", "Rome"]
    )
    found = headings.find(rows)
    assert (found.header, found.headings, [row.number for row in found.rows]) == (4, ("No", "Ruler", "Mint"), [5])


def test_groups_over_headings_make_them_one() -> None:
    plan = planned(
        ["No", "Obverse", None, "Reverse", None, "Purchase", None],
        [None, "Legend", "Description", "Legend", "Description", "Date", "Price"],
        [1, "NERO", "head right", "SALVS", "Salus seated", "2024-05-14", 20],
    )
    assert targets(plan) == [
        "number",
        "obverse_legend",
        "obverse_design",
        "reverse_legend",
        "reverse_design",
        "acquired",
        "price",
    ]
    assert plan.header == 2


def test_a_row_of_units_below_the_headings_is_part_of_them() -> None:
    plan = planned(["Ruler", "Weight", "Diameter", "Price"], [None, "g", "mm", "EUR"], ["Nero", 3.4, 18, 250])
    assert targets(plan) == ["issuer", "weight_g", "diameter_mm", "price"]
    assert plan.columns[3].detail == "EUR"


def test_headings_in_two_languages_are_read_once() -> None:
    plan = planned(["Ruler", "Mint", "Metal"], ["Herrscher", "Münzstätte", "Metall"], ["Nero", "Rom", "AR"])
    assert (targets(plan), plan.header) == (["issuer", "mint", "metal"], 2)


def test_a_table_with_headings_that_nobody_knows_is_still_a_table() -> None:
    found = headings.find(table(["Alpha", "Beta"], ["x", 1], ["y", 2]))
    assert (found.header, found.headings) == (1, ("Alpha", "Beta"))


def test_a_table_without_headings_is_read_by_what_it_holds() -> None:
    plan = planned([1, "Nero", "Denarius", "silver"], [2, "Otho", "Denarius", "silver"], [3, "Galba", "As", "copper"])
    assert (plan.header, targets(plan)) == (None, ["number", "issuer", "denomination", "metal"])


# By content ----------------------------------------------------------------------------------------------------------


def test_an_unnamed_column_of_numbers_each_once_is_the_owners_own_number() -> None:
    assert targets(planned([None, "Ruler", "Mint"], [7, "Nero", "Rome"], [9, "Otho", "Rome"]))[0] == "number"
    assert targets(planned([None, "Ruler", "Mint"], [7, "Nero", "Rome"], [7, "Otho", "Rome"]))[0] == "custom"


def test_a_date_over_days_of_our_time_is_the_day_of_purchase() -> None:
    assert targets(planned(["Ruler", "Date"], ["Nero", "2021-05-02"], ["Otho", "14.7.2022"])) == ["issuer", "acquired"]
    assert targets(planned(["Ruler", "Date"], ["Nero", "AD 54-68"], ["Otho", "69"])) == ["issuer", "date"]


def test_the_order_of_day_and_month_is_learned_from_the_column() -> None:
    plan = planned(["Ruler", "Purchase date"], ["Nero", "3/4/2021"], ["Otho", "5/14/2022"])
    assert plan.columns[1].detail == "mdy"


def test_a_type_that_is_no_denomination_is_a_title() -> None:
    plan = planned(["Ruler", "Type"], ["Nero", "Temple of Janus, doors closed"], ["Otho", "Securitas standing"])
    assert targets(plan) == ["issuer", "title"]


def test_a_heading_that_nobody_knows_over_addresses_is_a_link() -> None:
    rows: list[list[Cell]] = [
        ["Ruler", "Where I saw it"],
        *[["Nero", f"https://www.ebay.com/itm/39704088{n}"] for n in range(5)],
    ]
    assert targets(planned(*rows)) == ["issuer", "url"]


def test_an_empty_column_without_a_heading_is_left_out_and_one_with_a_heading_is_not() -> None:
    plan = planned(["Ruler", None, "Mint", "Rarity"], ["Nero", None, "Rome", None], ["Otho", None, "Rome", None])
    assert targets(plan) == ["issuer", "leave_out", "mint", "rarity"]


def test_a_field_of_one_value_is_filled_by_the_surest_column_and_the_other_is_the_owners_own() -> None:
    plan = planned(["Weight then", "Weight", "Ruler"], [3.5, 3.4, "Nero"])
    assert targets(plan) == ["custom", "weight_g", "issuer"]


def test_several_columns_may_be_notes_references_or_places() -> None:
    plan = planned(["RIC", "Sear", "Notes", "Remarks", "Box", "Tray"], ["II 207", "1598", "a", "b", "A", "3"])
    assert targets(plan) == ["references", "references", "notes", "notes", "place", "place"]


# Kept, changed, saved ------------------------------------------------------------------------------------------------

HERE = planned(["Ruler", "Mint", None], ["Nero", "Rome", "x"], ["Otho", "Rome", "y"])


@pytest.mark.parametrize(
    "wish",
    [
        {"Mint": "region"},
        {"b": "region"},
        {"columns": [{"column": 1, "target": "region"}]},
        [{"heading": "mint", "target": "region"}],
        {"Mint": {"target": "region"}},
    ],
)
def test_a_column_is_named_by_its_heading_its_letters_or_its_place(wish: Json) -> None:
    assert targets(mapping_plans.changed(HERE, mapping_plans.wishes(wish, HERE)))[1] == "region"


def test_null_leaves_a_column_out_and_a_detail_is_kept() -> None:
    wishes: Json = {"Mint": None, "C": {"target": "price", "detail": "EUR"}}
    plan = mapping_plans.changed(HERE, mapping_plans.wishes(wishes, HERE))
    assert [(column.target, column.detail) for column in plan.columns[1:]] == [("leave_out", None), ("price", "EUR")]


def test_a_field_that_is_taken_passes_to_the_column_that_the_owner_names() -> None:
    plan = mapping_plans.changed(HERE, {2: ("issuer", None)})
    assert targets(plan) == ["custom", "mint", "issuer"]


@pytest.mark.parametrize(
    ("wishes", "words"),
    [({0: ("nonsense", None)}, "no field"), ({9: ("issuer", None)}, "no column"),
     ({0: ("title", None), 1: ("title", None)}, "Two columns")],
)  # fmt: skip
def test_what_cannot_be_mapped_is_refused(wishes: dict[int, tuple[str, str | None]], words: str) -> None:
    with pytest.raises(Invalid, match=words):
        mapping_plans.changed(HERE, wishes)


def test_a_plan_is_kept_and_read_again() -> None:
    assert mapping_plans.from_json(mapping_plans.to_json(HERE)) == HERE


def test_tables_with_the_same_headings_have_one_signature() -> None:
    again = planned(["ruler ", "MINT", None], ["Galba", "Rome", "z"])
    assert again.signature == HERE.signature
    assert planned(["Mint", "Ruler"], ["Rome", "Nero"]).signature != HERE.signature


@pytest.mark.parametrize(
    ("heading", "cells", "target"),
    [
        ("Title", ["Denarius", "Aureus", "Sestertius"], "denomination"),
        ("Title", ["My first coin", "A gift", "Denarius"], "title"),
        ("Estimate", ["Denarius", "As", "Dupondius"], "denomination"),
        ("Estimate", ["100 EUR", "200 EUR", "80 EUR"], "estimate"),
        ("Year from", ["in the reign of Nero", "long ago", "98"], "custom"),
        ("Size", ["19 mm, 3.4 g", "18 mm, 3.1 g", "21 mm, 6.4 g"], "measures"),
        ("Weight note", ["cleaned", "light", "heavy"], "notes"),
    ],
)
def test_what_stands_below_a_heading_has_the_last_word(heading: str, cells: list[Cell], target: str) -> None:
    plan = planned(["Ruler", heading], ["Nero", cells[0]], ["Otho", cells[1]], ["Galba", cells[2]])
    assert targets(plan) == ["issuer", target]


def test_groups_of_columns_need_not_lie_over_all_of_them() -> None:
    plan = planned(
        ["", None, None, "Bought", None],
        ["Ruler", "Metal", None, "Price", "Date"],
        ["Nero", "AR", None, 250, "14 May 2024"],
        ["Otho", "AR", None, 900, "15 May 2024"],
    )
    assert [(column.heading, column.target) for column in plan.columns if column.heading] == [
        ("Ruler", "issuer"),
        ("Metal", "metal"),
        ("Bought Price", "price"),
        ("Bought Date", "acquired"),
    ]
