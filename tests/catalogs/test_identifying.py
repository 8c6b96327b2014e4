"""A worn coin's types: by letters with gaps, by words, by anything that is seen; and types as they are typed."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks import identifying as museums
from coinstack.domain.errors import Invalid
from coinstack.domain.identifying_answers import Asked, Identified
from coinstack.infrastructure.catalogs.identifying import Letters
from coinstack.infrastructure.catalogs.searching import Filters, search
from coinstack.infrastructure.catalogs.shelf import Shelf
from tests.catalogs.tables import CRRO, DENOMINATIONS, OCRE, PERSONS, loaded
from tests.shared import shared

Row = Mapping[str, str]


def ric(number: str, ruler: str, obverse: str, reverse: str, **more: str) -> Row:
    return {
        "id": f"ric.5.{ruler[:3]}.{number}", "label": f"RIC V {ruler.capitalize()} {number}", "authority": ruler,
        "obv_legend": obverse, "rev_legend": reverse, "denomination": "antoninianus", "material": "billon", **more,
    }  # fmt: skip


CLEMENCY = [
    ric("210", "tacitus", "IMP C M CL TACITVS AVG", "CLEMENTIA TEMP", mint="antioch"),
    ric("214", "tacitus", "IMP C M CL TACITVS AVG", "CLEMENTIA TEMP", mint="tripolis"),
    ric("922", "probus", "IMP C M AVR PROBVS P F AVG", "CLEMENTIA TEMP", mint="antioch"),
    ric("905", "probus", "IMP C M AVR PROBVS P F AVG", "CLEMENTIA TEMP", mint="cyzicus"),
    ric("928", "probus", "IMP C M AVR PROB-VS P F AVG or IMP C M AVR PROBVS P AVG", "CLEMENTIA TEMP", mint="rome"),
    ric("1", "probus", "IMP C PROBVS AVG", "SALVS AVG", mint="rome"),
    ric("2", "tacitus", "IMP C M CL TACITVS AVG", "SALVS AVG", mint="rome", material="av", denomination="aureus"),
]
REPUBLIC = [
    {"id": "rrc-44.5", "label": "RRC 44/5", "denomination": "denarius", "material": "ar", "rev_legend": "ROMA",
     "obv_description": "Helmeted head of Roma, right.", "rev_description": "Dioscuri galloping, right."},
    {"id": "rrc-254.1", "label": "RRC 254/1", "denomination": "denarius", "material": "ar", "rev_legend": "ROMA",
     "obv_description": "Helmeted head of Roma, right.", "rev_description": "Victory in biga, right."},
    {"id": "rrc-9.1", "label": "RRC 9/1", "denomination": "as", "material": "ae",
     "obv_description": "Elephant right.", "rev_description": "Sow left."},
]  # fmt: skip


@pytest.fixture
def letters(folder: Path, shelf: Shelf) -> Letters:
    loaded(folder, ocre_types=CLEMENCY, crro_types=REPUBLIC, persons=PERSONS)
    return Letters(shelf)


def ids(found: Identified, group: int = 0) -> set[str]:
    return {one.id for one in found.groups[group].types}


def test_types_that_share_their_legends_are_one_group_and_told_apart(letters: Letters) -> None:
    found = letters.identify(Asked(obverse="IMP C M … VS … AVG", reverse="CLEM ... TEMP"))
    assert ids(found) == {"ric.5.tac.210", "ric.5.tac.214"}
    first = found.groups[0]
    assert first.total == 2 and first.score > 0.9
    assert [first.obverse_legend[a:b] for a, b in first.matched_obverse] == ["IMP C M", "VS AVG"]
    assert [first.reverse_legend[a:b] for a, b in first.matched_reverse] == ["CLEM", "TEMP"]
    assert {told for parts in first.distinguishing.values() for told in parts} == {
        ("mint", "antioch"),
        ("mint", "tripolis"),
    }
    assert {"ric.5.pro.922", "ric.5.pro.905"} <= {one.id for group in found.groups[1:] for one in group.types}


def test_the_question_and_the_advice_lead_to_one_type(letters: Letters) -> None:
    asked = Asked(obverse="IMP C M … VS … AVG", reverse="CLEM ... TEMP")
    found = letters.identify(asked)
    assert found.advice is not None and "between M and VS on the obverse" in found.advice
    assert found.questions[0].field == "mint"
    options = {option.value: option.types for option in found.questions[0].options}
    assert options["antioch"] == 2 and options["cyzicus"] == 1
    answered = letters.identify(Asked(obverse=asked.obverse, reverse=asked.reverse, mint="antioch"))
    assert answered.total_types == 2 and "mint" not in [one.field for one in answered.questions]
    last = letters.identify(Asked(obverse=asked.obverse, reverse=asked.reverse, mint="antioch", issuer="probus"))
    assert [one.id for group in last.groups for one in group.types] == ["ric.5.pro.922"]
    assert last.questions == ()


def test_misread_letters_still_lead_to_the_legend(letters: Letters) -> None:
    found = letters.identify(Asked(obverse="IMP G M CI TAGITVS AVC", reverse="CLFMENTIA TEMP"))
    assert ids(found) == {"ric.5.tac.210", "ric.5.tac.214"}


def test_either_side_alone_is_enough(letters: Letters) -> None:
    assert ids(letters.identify(Asked(obverse="...CL TACIT..."))) >= {"ric.5.tac.210"}
    assert ids(letters.identify(Asked(reverse="SALVS …"))) <= {"ric.5.pro.1", "ric.5.tac.2"}
    turned = letters.identify(Asked(obverse="CLEMENTIA TEMP", reverse="IMP C M CL TACITVS AVG"))
    assert ids(turned) == {"ric.5.tac.210", "ric.5.tac.214"}


def test_one_letter_is_answered_and_so_is_none(letters: Letters) -> None:
    assert letters.identify(Asked(obverse="T")).groups
    nothing = letters.identify(Asked())
    assert nothing.groups == () and nothing.advice == "Tell some letters, or anything else that can be seen."


def test_a_reverse_with_hardly_a_legend_is_found_by_the_words_of_its_design(letters: Letters) -> None:
    assert ids(letters.identify(Asked(reverse="ROMA", words="dioscuri gallop"))) == {"rrc-44.5"}
    assert ids(letters.identify(Asked(exergue="ROMA", words="biga victory"))) == {"rrc-254.1"}
    assert ids(letters.identify(Asked(words="elephant"))) == {"rrc-9.1"}
    both = letters.identify(Asked(reverse="ROMA"))
    assert {option.value for one in both.questions if one.field == "design" for option in one.options} >= {"Victory"}
    assert ids(letters.identify(Asked(reverse="ROMA", design="Victory"))) == {"rrc-254.1"}


def test_issuer_and_denomination_without_a_letter_give_all_their_types(letters: Letters) -> None:
    found = letters.identify(Asked(issuer="tacitus", denomination="antoninianus"))
    assert [one.id for group in found.groups for one in group.types] == ["ric.5.tac.210", "ric.5.tac.214"]
    assert found.total_groups == 1 and found.total_types == 2


def test_what_no_catalog_has_is_said_and_left_out(letters: Letters) -> None:
    found = letters.identify(Asked(obverse="IMP C M CL TACITVS AVG", mint="Nowhere at all"))
    assert found.groups and "“Nowhere at all”" in found.remarks[0]


def test_what_is_told_and_true_of_no_type_is_named(letters: Letters) -> None:
    found = letters.identify(Asked(obverse="IMP C PROBVS AVG", reverse="SALVS AVG", metal="av", denomination="aureus"))
    assert found.groups[0].types[0].id in {"ric.5.pro.1", "ric.5.tac.2"}
    differing = [group.differs for group in found.groups if group.types[0].id == "ric.5.pro.1"]
    assert differing in ([], [("denomination", "metal")])


def test_the_letters_of_the_exergue_speak_for_the_mint(folder: Path, shelf: Shelf) -> None:
    types = [
        ric("7", "licinius", "IMP LICINIVS AVG", "IOVI CONSERVATORI", mint="nicomedia"),
        ric("8", "licinius", "IMP LICINIVS AVG", "IOVI CONSERVATORI", mint="antiocheia_syria"),
    ]
    loaded(folder, ocre_types=types)
    for asked in (
        Asked(obverse="IMP LICINIVS AVG", reverse="IOVI CONS-ERVATORI", exergue="SMANT"),
        Asked(obverse="IMP LICINIVS AVG", reverse="IOVI CONS-ERVATORI | SMANT"),
    ):
        (group,) = Letters(shelf).identify(asked).groups
        assert [one.id for one in group.types] == ["ric.5.lic.8", "ric.5.lic.7"]


def test_a_weight_that_no_coin_of_the_denomination_has_speaks_against_it(folder: Path, shelf: Shelf) -> None:
    types = [
        ric("1", "probus", "IMP PROBVS AVG", "SALVS AVG", denomination="denarius", material="ar"),
        ric("2", "probus", "IMP PROBVS AVG", "SALVS AVG", denomination="aureus", material="av"),
    ]
    weighed = [
        {"id": f"{name}-{place}", "ruler": "Probus", "denomination": name, "metal": "", "weight": str(grams)}
        for name, grams in (("denarius", 3.3), ("aureus", 6.5))
        for place in range(9)
    ]
    aureus = {"id": "aureus", "label_en": "Aureus"}
    loaded(folder, ocre_types=types, denominations=[*DENOMINATIONS, aureus], coins=weighed)
    for weight, first in ((6.4, "ric.5.pro.2"), (3.2, "ric.5.pro.1")):
        (group,) = Letters(shelf).identify(Asked(obverse="IMP PROBVS AVG", weight_g=weight)).groups
        assert group.types[0].id == first


def test_a_type_that_was_replaced_is_identified_no_more_but_found(folder: Path, shelf: Shelf) -> None:
    old = {**ric("9", "probus", "IMP PROBVS AVG", "SALVS AVG"), "replaced_by": "ric.5.pro.10"}
    loaded(folder, ocre_types=[old, ric("10", "probus", "IMP PROBVS AVG", "SALVS AVG")])
    (group,) = Letters(shelf).identify(Asked(obverse="IMP PROBVS AVG")).groups
    assert [one.id for one in group.types] == ["ric.5.pro.10"]
    assert [one.id for one in search(shelf, "ric v 9", Filters(), limit=5).types] == ["ric.5.pro.9"]


def test_a_newer_catalog_is_asked_at_once_and_without_one_the_reason_is_told(folder: Path, shelf: Shelf) -> None:
    letters = Letters(shelf)
    assert letters.identify(Asked(obverse="IMP")).advice == shelf.status().reason
    loaded(folder, ocre_types=CLEMENCY[:1])
    assert ids(letters.identify(Asked(obverse="IMP C M CL TACITVS AVG"))) == {"ric.5.tac.210"}
    loaded(folder, ocre_types=CLEMENCY[5:6])
    assert ids(letters.identify(Asked(obverse="IMP C PROBVS AVG"))) == {"ric.5.pro.1"}


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "%", "_", "\0", "AND OR NOT", "NEAR(a b)", "col:x", "-", "^", "ΑΘΕ", "Ж"]
)
def test_signs_that_mean_something_to_a_search_engine_are_only_signs(letters: Letters, shelf: Shelf, text: str) -> None:
    for asked in (
        Asked(obverse=text), Asked(reverse=text), Asked(issuer=text), Asked(mint=text), Asked(exergue=text),
        Asked(field=text), Asked(words=text), Asked(bust=text), Asked(design=text), Asked(officina=text),
    ):  # fmt: skip
        letters.identify(asked)
    for filters in (Filters(), Filters(issuer=text), Filters(corpus=text)):
        search(shelf, text, filters, limit=5)


def test_ten_thousand_letters_are_refused_in_words(letters: Letters) -> None:
    with pytest.raises(Invalid, match="No legend has more than"):
        letters.identify(Asked(reverse="A" * 10_000))


def test_the_pairs_that_explain_two_legends_best_are_told_with_their_types(letters: Letters) -> None:
    (cost, uris), *others = letters.alike("IMP C M CL TACITVS AVG", "CLEMENTIA TEMP")
    assert cost == 0 and {uri.rpartition("/")[2] for uri in uris} == {"ric.5.tac.210", "ric.5.tac.214"}
    assert all(other > 0 for other, _ in others)
    assert letters.alike("", "…") == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("RIC IV 23b cara", ["ric.4.crl.23b"]),
        ("ric 4 23", ["ric.4.crl.23b", "ric.4.ss.23b"]),
        ("RIC V 326(a)", ["ric.5.aur.326(a)", "ric.5.aur.326(a).1"]),
        ("crawford 44", ["rrc-44.5", "rrc-443.1"]),
        ("crawford 44/5", ["rrc-44.5"]),
        ("rrc 44.5", ["rrc-44.5"]),
        ("ric 207", ["ric.1(2).aug.207"]),
        ("ric i² 20", ["ric.1(2).aug.207"]),
        ("diosc", ["rrc-44.5"]),
        ("pater patr", ["ric.1(2).aug.207"]),
        ("auguste", ["ric.1(2).aug.207"]),
        ("nobody", []),
    ],
)
def test_a_type_is_found_as_it_is_typed(folder: Path, shelf: Shelf, typed: str, first: list[str]) -> None:
    loaded(folder, ocre_types=OCRE, crro_types=CRRO, persons=PERSONS)
    found = search(shelf, typed, Filters(), limit=10)
    assert [one.id for one in found.types] == first and found.total == len(first)


def test_types_come_in_the_order_of_their_books_a_page_after_the_other(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=[ric(str(number), "probus", "", "") for number in (100, 20, 3, 1, 10)])
    seen: list[str] = []
    start: int | None = 0
    while start is not None:
        page = search(shelf, "prob", Filters(), limit=2, start=start)
        assert page.total == 5
        seen += [one.number or "" for one in page.types]
        start = page.following
    assert seen == ["1", "3", "10", "20", "100"]


def test_types_are_narrowed_by_what_they_are_of(folder: Path, shelf: Shelf) -> None:
    loaded(folder, ocre_types=OCRE, crro_types=CRRO, persons=PERSONS)
    assert [one.id for one in search(shelf, "", Filters(issuer="Augustus"), limit=5).types] == ["ric.1(2).aug.207"]
    assert [one.id for one in search(shelf, "", Filters(mint="rome", corpus="crro"), limit=5).types] == ["rrc-44.5"]
    assert search(shelf, "", Filters(denomination="denarius"), limit=5).total == 2
    assert search(shelf, "", Filters(denomination="no such thing"), limit=5).total == 0


@pytest.mark.parametrize("half", [0, 1])
def test_the_legends_that_museums_read_are_found(whole: Shelf, half: int) -> None:
    found = museums.readings(shared("data/princeton/reference_to_type.csv"), whole)
    told = museums.score(Letters(whole), museums.halves(found)[half])
    assert told.readings > 200
    assert told.first >= 78 and told.in_five >= 87


def test_the_republics_reverses_of_one_word_are_told_apart_by_their_design(whole: Shelf) -> None:
    found = Letters(whole).identify(Asked(reverse="ROMA", words="dioscuri", denomination="denarius"))
    assert found.total_types > 50 and all("Dioscuri" in str(one) for one in found.groups[0].types)
    assert found.questions and found.advice


def test_hundreds_of_types_of_one_legend_are_asked_about_by_their_mint(whole: Shelf) -> None:
    asked = Asked(obverse="D N CONSTAN-TIVS P F AVG", reverse="FEL TEMP REPARATIO")
    found = Letters(whole).identify(asked)
    assert found.groups[0].total > 400 and found.questions[0].field == "mint"
    at = found.questions[0].options[0]
    narrowed = Letters(whole).identify(Asked(obverse=asked.obverse, reverse=asked.reverse, mint=at.value))
    assert narrowed.groups[0].total == at.types
