"""What is read of a worn legend: runs of letters, gaps, marks; and how well a legend explains it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.errors import Invalid
from coinstack.domain.identifying import LONGEST, Reading, read
from coinstack.domain.identifying_letters import apart, matched, nowhere, place
from coinstack.domain.identifying_marks import is_mark, mints_of
from coinstack.domain.legends import fold


@pytest.mark.parametrize(
    ("text", "runs", "open_at"),
    [
        ("IMP C … AVG", ("IMPC", "AVG"), ""),
        ("IMP C ... AVG", ("IMPC", "AVG"), ""),
        ("IMP C .. AVG", ("IMPC", "AVG"), ""),
        ("[…]STVS TR P", ("CTVCTRP",), "start"),
        ("[...]STVS TR P[...]", ("CTVCTRP",), "start end"),
        ("IMP [ ] AVG [---]", ("IMP", "AVG"), "end"),
        ("IMP*AVG", ("IMP", "AVG"), ""),
        ("IMP CON?TANTI", ("IMPCON", "TANTI"), ""),
        ("[CON]STANTINVS", ("CONCTANTINVC",), ""),
        ("CONSTAN-TINVS AVG", ("CONCTANTINVCAVG",), ""),
        ("Q.RVSTIVS FORTVNAE", ("QRVCTIVCFORTVNAE",), ""),
        ("IMP [illegible] AVG", ("IMP", "AVG"), ""),
        ("ΑΥΤ ΚΑΙ … ΣΕΒ", ("AVTKAI", "CEB"), ""),
        ("ΛVGVSTVS", ("AVGVCTVC",), ""),
    ],
)
def test_a_gap_parts_the_letters_that_are_legible(text: str, runs: tuple[str, ...], open_at: str) -> None:
    found = read(text, side="obverse")
    assert (found.runs, found.opens, found.ends) == (runs, "start" in open_at, "end" in open_at)


@pytest.mark.parametrize("text", ["", "  ", "…", "[...]", "***", "(none)", "no legend", "anepigraphic", "\0", "%", '"'])
def test_where_nothing_is_legible_there_are_no_letters(text: str) -> None:
    assert read(text, side="reverse").runs == ()


def test_a_mark_behind_a_reverse_is_of_the_mint_and_no_letter_of_the_legend() -> None:
    found = read("IOVI CONS-ERVATORI | SMANT[illegible letter]", side="reverse")
    assert (found.runs, found.marks) == (("IOVICONCERVATORI",), ("SMANT",))
    assert read("SMANΓ", side="reverse") == Reading(marks=("SMANΓ",))
    assert read("PARTHICO|P.M.TR.P.COS.VI", side="reverse").runs == ("PARTHICOPMTRPCOCVI",)
    assert read("AVG | SMANT", side="obverse").marks == ()


def test_the_senates_letters_may_stand_before_or_behind_a_legend() -> None:
    for text in ("S - C; PACE P R", "PACE P R S C", "PACE P R | S.C."):
        found = read(text, side="reverse")
        assert (found.letters, found.senate) == ("PACEPR", True), text
    assert read("S C", side="reverse").letters == "CC"


def test_what_is_longer_than_any_legend_is_refused_in_words() -> None:
    with pytest.raises(Invalid, match="10,000") as caught:
        read("A" * 10_000, side="obverse")
    assert caught.value.field == "obverse"


@given(st.text(max_size=LONGEST), st.sampled_from(["obverse", "reverse"]))
def test_any_text_is_read_and_can_be_placed(text: str, side: str) -> None:
    found = read(text, side=side)
    assert "" not in found.runs
    legend = "IMP C M CL TACITVS AVG"
    assert place(found, fold(legend)).cost >= 0
    for start, end in matched(found, fold(legend), legend):
        assert 0 <= start < end <= len(legend)


def test_letters_that_look_alike_cost_half() -> None:
    assert apart("AVG", "AVC") == apart("OVE", "QVF") / 2 == 0.5
    assert apart("AVG", "AVX") == 1
    assert apart("AVG", "AVG") == 0


def test_what_is_worn_away_where_the_reading_says_so_costs_next_to_nothing() -> None:
    tacitus, probus = fold("IMP C M CL TACITVS AVG"), fold("IMP C PROBVS AVG")
    gapped = read("IMP C M … VS … AVG", side="obverse")
    assert place(gapped, tacitus).cost < 0.5 < place(gapped, probus).cost
    whole = read("IMP C M VS AVG", side="obverse")
    assert place(whole, tacitus).cost > place(gapped, tacitus).cost


def test_runs_are_found_in_their_order_only() -> None:
    legend = fold("CLEMENTIA TEMP")
    assert place(read("CLEM ... TEMP", side="reverse"), legend).cost < 0.5
    assert place(read("TEMP ... CLEM", side="reverse"), legend).cost > 2


def test_a_legend_with_none_of_the_letters_costs_more_than_one_with_some() -> None:
    found = read("A", side="obverse")
    assert place(found, "AVG").cost < place(found, "").cost == nowhere(found)


@pytest.mark.parametrize(
    ("text", "legend", "underlined"),
    [
        ("IMP C M … VS … AVG", "IMP C M CL TACITVS AVG", ["IMP C M", "VS AVG"]),
        ("CLEM ... TEMP", "CLEMENTIA TEMP", ["CLEM", "TEMP"]),
        ("[…]STVS TR P", "CAESAR AVGVSTVS TR P", ["STVS TR P"]),
        ("ΑΥΤ ΚΑΙ", "ΑΥΤ ΚΑΙΣΑΡ", ["ΑΥΤ ΚΑΙ"]),
        ("SALVS AVG", "SAL-VS AVG", ["SAL-VS AVG"]),
        ("PRXBVS", "PROBVS", ["PR", "BVS"]),
    ],
)
def test_the_letters_that_were_read_are_told_in_the_legend_as_it_is_written(
    text: str, legend: str, underlined: list[str]
) -> None:
    spans = matched(read(text, side="obverse"), fold(legend), legend)
    assert [legend[start:end] for start, end in spans] == underlined


@pytest.mark.parametrize(
    ("mark", "mint"),
    [
        ("SMANT", "antiocheia_syria"), ("SMANΓ", "antiocheia_syria"), ("PLG", "lugdunum"), ("SISZ", "siscia"),
        ("ASIS", "siscia"), ("PTR", "treveri"), ("TRP", "treveri"), ("RP", "rome"), ("SMN", "nicomedia"),
        ("SMHA", "heraclea_thracica"), ("ALE", "alexandreia_egypt"), ("PLON", "londinium"), ("AQP", "aquileia"),
        ("SMTSB", "thessalonica"), ("SIRM", "sirmium"), ("PARL", "arelate"), ("CONSA", "constantinople"),
    ],
)  # fmt: skip
def test_a_mint_is_told_by_its_letters(mark: str, mint: str) -> None:
    assert mint in mints_of(mark)


@pytest.mark.parametrize("text", ["S C", "AVG", "AVGG", "ROMA", "PAX", "VOT", "TINVS", "", "A", "P M TR P COS VI"])
def test_letters_of_a_legend_are_no_mark(text: str) -> None:
    assert not is_mark(text)
