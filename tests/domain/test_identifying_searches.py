"""References as they are typed, abbreviations, what a word stands for, and which question decides most."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import identifying_kin as kin
from coinstack.domain.identifying_abbreviations import everything
from coinstack.domain.identifying_abbreviations import search as abbreviations
from coinstack.domain.identifying_design import bust, figures
from coinstack.domain.identifying_questions import advise, between, questions
from coinstack.domain.identifying_words import Sought, sought


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("RIC IV 23b cara", Sought("ocre", "4", "23b", 23, ("cara",))),
        ("ric 4 23", Sought("ocre", "4", "23", 23)),
        ("ric 23", Sought("ocre", None, "23", 23)),
        ("RIC II.1 772 Vespasian", Sought("ocre", "2_1", "772", 772, ("vespasian",))),
        ("RIC I² 207", Sought("ocre", "1", "207", 207)),
        ("ric iv", Sought("ocre", "4")),
        ("crawford 44", Sought("crro", None, "44", 44)),
        ("Crawford 44/5", Sought("crro", None, "44/5", 44)),
        ("RRC 494/23a", Sought("crro", None, "494/23a", 494)),
        ("Price P43", Sought("pella", None, "p43", 43)),
        ("sc 379.6", Sought("sco", None, "379.6", 379)),
        ("salus hadrian", Sought(words=("salus", "hadrian"))),
        ("", Sought()),
        ('"* OR NEAR(', Sought(words=("or", "near"))),
    ],
)
def test_a_search_is_read_as_far_as_it_is_typed(typed: str, read: Sought) -> None:
    assert sought(typed) == read


@given(st.text(max_size=300))
def test_any_search_is_read(typed: str) -> None:
    assert all(word and '"' not in word for word in sought(typed).words)


def test_an_abbreviation_is_found_as_it_is_written_before_what_only_begins_so() -> None:
    found = abbreviations("tr p")
    assert (found[0].expansion, found[0].language) == ("TR(ibvnicia) P(otestate)", "la")
    assert "TR POT" in [one.abbreviation for one in found[1:]]


def test_an_abbreviation_is_found_by_what_it_means_and_in_greek() -> None:
    assert "COS" in [one.abbreviation for one in abbreviations("consul")]
    greek = abbreviations("ΑΥΤ")[0]
    assert greek.language == "grc" and greek.meaning.startswith("commander")


def test_each_part_of_a_whole_legend_is_told_as_it_is_read_there() -> None:
    parts = {one.abbreviation: one.expansion for one in abbreviations("IVLIA DOMNA AVG P M")}
    assert parts["AVG"] == "AVG(vsta)"


def test_without_a_word_all_abbreviations_are_told_and_with_a_strange_one_none() -> None:
    assert len(abbreviations("")) == len(everything()) > 300
    assert abbreviations("zzzz") == () == abbreviations('"')


@given(st.text(max_size=120))
def test_any_text_can_be_looked_for_among_the_abbreviations(text: str) -> None:
    assert all(one.meaning for one in abbreviations(text))


def test_a_ruler_is_meant_with_those_under_whom_his_coins_are_listed() -> None:
    meant = kin.issuer("Licinius I", ["licinius", "constantine_i", "hadrian"], frozenset())
    assert meant.ids == {"licinius"} and "constantine_i" in meant.kin and "hadrian" not in meant.kin


def test_a_follis_may_be_listed_by_its_size_and_a_denarius_may_not() -> None:
    def label(one: str) -> str:
        return one.upper()

    meant = kin.denomination("follis", ["ae2", "follis", "denarius"], frozenset(), label)
    assert meant.ids == {"follis"} and meant.kin == {"ae2"}
    assert kin.denomination("denarius", ["ae2", "denarius"], frozenset(), label).kin == frozenset()


def test_bronze_and_copper_are_one_and_billon_is_near_silver() -> None:
    assert kin.metal("copper", ["ae", "ar"], frozenset()).ids == {"ae"}
    meant = kin.metal("silver", ["ar", "billon", "av"], frozenset())
    assert meant.ids == {"ar"} and meant.kin == {"billon"}


def test_a_bust_and_figures_are_told_by_the_words_of_a_description() -> None:
    assert bust("Radiate, draped bust of Gordian III, right") == ("radiate", "draped", "right")
    assert figures("Victory in biga right; below, captives") == ("Victory", "biga", "captive")


def test_the_question_that_leaves_fewest_types_is_asked_first() -> None:
    told = {
        "metal": {1: ["ar"], 2: ["ar"], 3: ["ar"], 4: ["av"]},
        "mint": {1: ["rome"], 2: ["antioch"], 3: ["siscia"], 4: ["lyons"]},
        "denomination": {1: ["denarius"], 2: ["denarius"], 3: ["denarius"], 4: ["denarius"]},
    }
    found = questions(told, {"rome": "Rome"}, total=4)
    assert [one.field for one in found] == ["mint", "metal"]
    assert found[0].remaining == 1 and found[1].remaining == 2.5
    assert {option.label for option in found[0].options} == {"Rome", "antioch", "siscia", "lyons"}
    assert [one.field for one in questions(told, {}, total=4, asked=["mint"])] == ["metal"]
    assert questions(told, {}, total=1) == ()


def test_a_figure_is_asked_for_that_is_on_half_of_the_types() -> None:
    told = {"design": {1: ["Victory", "globe"], 2: ["Victory"], 3: ["Jupiter", "globe"], 4: ["Victory"]}}
    (question,) = questions(told, {}, total=4)
    assert question.options[0].value == "globe" and question.options[0].types == 2


def test_it_is_said_where_more_letters_would_decide() -> None:
    legend = "IMP C M CL TACITVS AVG"
    assert between(legend, [(0, 7), (16, 22)], "obverse") == "the letters between M and VS on the obverse"
    assert between(legend, [(16, 22)], "obverse") == "the letters before VS on the obverse"
    assert between(legend, [(0, 22)], "obverse") is None
    assert advise(["the letters before VS on the obverse"], ()) == (
        "What would decide: the letters before VS on the obverse."
    )
    assert advise([], ()) is None
