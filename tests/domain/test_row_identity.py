"""A row says who struck the coin, where, and when."""

import pytest

from coinstack.domain import mapping, row_reading
from coinstack.domain.row_bought import Currencies
from coinstack.domain.workbook import Row
from tests.domain.reading_rows import children, group, read, said, told

# Who and where -------------------------------------------------------------------------------------------------------


def test_a_joint_reign_gives_issuer_and_co_issuer() -> None:
    reading = read(["Ruler"], ["Marcus Aurelius and Lucius Verus"])
    assert (said(reading)["issuer"], said(reading)["co_issuer"]) == ("Marcus Aurelius", "Lucius Verus")


@pytest.mark.parametrize(
    ("who", "date", "moneyer"),
    [
        ("C. Malleolus", "96 BC", "C. Malleolus"),
        ("C. Malleolus", "c. 90 BC", "C. Malleolus"),  # as an older book has it
        ("L. Piso Frugi", "", "L. Piso Frugi"),
        ("C. Malleolus", "AD 96", None),
        ("Trajan", "AD 98-117", None),
        ("Coson", "54 BC", None),
    ],
)
def test_a_moneyer_of_the_republic_is_known_without_a_column_that_says_so(
    who: str, date: str, moneyer: str | None
) -> None:
    found = said(read(["Ruler", "Denomination", "Date"], [who, "Denarius", date]))
    if moneyer is None:
        assert (found["issuer"], found.get("category"), found.get("magistrates")) == (who, None, None)
    else:
        assert (found["issuer"], found["category"], found["magistrates"]) == ("Rome", "roman_republic", [moneyer])


def test_a_moneyer_beside_another_magistrate_is_named_first() -> None:
    found = said(read(["Ruler", "Denomination", "Moneyer"], ["C. Malleolus", "Denarius", "A. Albinus"]))
    assert (found["issuer"], found["magistrates"]) == ("Rome", ["C. Malleolus", "A. Albinus"])


def test_the_republic_struck_and_its_moneyer_signed() -> None:
    reading = read(["Category", "Ruler"], ["Roman Republic", "C. Malleolus"])
    assert (said(reading)["issuer"], said(reading)["magistrates"]) == ("Rome", ["C. Malleolus"])


@pytest.mark.parametrize(
    ("written", "kept"),
    [("Decius", "Decius"), ("Philip I Arab", "Philip I Arab"), ("Coson", "Coson"), ("Galerius Maximianu", "Galerius")],
)
def test_a_known_spelling_stays_and_a_slip_of_the_pen_is_mended(written: str, kept: str) -> None:
    reading = read(["Ruler"], [written])
    assert (said(reading)["issuer"], told(reading)) == (kept, [])


def test_a_ruler_whom_nobody_knows_is_kept_as_written_and_told() -> None:
    reading = read(["Ruler"], ["Quintus Nobody"])
    assert (said(reading)["issuer"], told(reading)) == ("Quintus Nobody", ["description.issuer"])
    assert reading.doubtful


@pytest.mark.parametrize(
    ("portrait", "name", "role"),
    [
        ("Titus, As Caesar", "Titus", "caesar"),
        ("Domitian, as Augustus", "Domitian", "augustus"),
        ("Julia Domna, Augusta", "Julia Domna", "augusta"),
        ("Diva Faustina I", "Faustina I", "diva"),
        ("Otacilia Severa", "Otacilia Severa", None),
    ],
)
def test_the_portrait_has_a_name_and_what_he_or_she_was(portrait: str, name: str, role: str | None) -> None:
    reading = read(["Ruler", "Portrait"], ["Vespasian", portrait])
    assert (said(reading)["obverse_portrait"], said(reading).get("obverse_portrait_role")) == (name, role)


def test_a_second_head_is_on_the_reverse_where_the_reverse_names_it() -> None:
    reading = read(
        ["Ruler", "Portrait", "Reverse"], ["Tiberius", "Tiberius, with Drusus Caesar", "Bare head of Drusus left"]
    )
    assert (said(reading)["obverse_portrait"], said(reading)["reverse_portrait"]) == ("Tiberius", "Drusus Caesar")


def test_what_stands_beside_a_portrait_and_is_no_rank_is_a_note() -> None:
    reading = read(["Ruler", "Portrait"], ["Gallienus", "Gallienus, Sole Reign"])
    assert (said(reading)["obverse_portrait"], group(reading, "notes")) == (
        "Gallienus",
        "Portrait: Gallienus, Sole Reign",
    )


@pytest.mark.parametrize(
    ("cell", "mint", "region", "doubt"),
    [
        ("Rome", "Rome", "Italy", False),
        ("Rome?", "Rome", None, True),
        ("CAPPADOCIA, Caesarea-Eusebia", "Caesarea-Eusebia", "Cappadocia", False),
        ("Laodicea ad Mare, SYRIA", "Laodicea ad Mare", "Syria", False),
        ("Seleucis and Pieria. Antioch", "Antioch", "Seleucis and Pieria", False),
        ("Samosata or Antioch", "Samosata or Antioch", None, True),
        ("travel mint?", "travel mint", None, True),
    ],
)
def test_a_mint_is_parted_from_its_region_and_its_doubt(
    cell: str, mint: str, region: str | None, *, doubt: bool
) -> None:
    reading = read(["Ruler", "Mint"], ["Nero", cell])
    assert said(reading)["mint"] == mint
    assert region is None or said(reading)["region"] == region
    assert ("mint" in (said(reading).get("uncertain") or [])) == doubt  # type: ignore[operator] # a list of names


def test_an_officina_in_the_mints_cell_is_found_and_nothing_of_the_cell_is_lost() -> None:
    reading = read(["Ruler", "Mint"], ["Claudius II", "Rome, 3rd officinal, Issue IIa"])
    assert (said(reading)["mint"], said(reading)["officina"]) == ("Rome", "3rd")
    assert group(reading, "notes") == "Mint: Rome, 3rd officinal, Issue IIa"


# When ----------------------------------------------------------------------------------------------------------------


def test_reign_and_striking_are_kept_apart_and_neither_fills_the_other() -> None:
    reading = read(["Ruler", "Ruled", "Minted"], ["Augustus", "27 BC-AD 14", None])
    found = said(reading)
    assert (found["reign_from"], found["reign_to"], found["reign_text"]) == (-27, 14, "27 BC-AD 14")
    assert not {"year_from", "year_to", "date_text"} & set(found)


def test_a_date_keeps_its_words_and_its_limits() -> None:
    reading = read(["Ruler", "Minted"], ["Constantius II", "before April AD 340"])
    assert (said(reading)["date_text"], said(reading)["year_to"], said(reading)["before"]) == (
        "before April AD 340",
        340,
        True,
    )
    assert "year_from" not in said(reading)


def test_the_date_on_the_coin_is_read_from_its_column_or_from_the_notes() -> None:
    reading = read(["City", "Notes"], ["Apameia", "Dated local year 326 = AD 14-15"])
    assert said(reading)["dated_year"] == 326


def test_years_in_columns_of_their_own_may_be_negative_or_words() -> None:
    reading = read(["Ruler", "Year from", "Year to"], ["Alexander III", -336, "323 BC"])
    assert (said(reading)["year_from"], said(reading)["year_to"]) == (-336, -323)


def test_a_date_that_the_spreadsheet_made_a_day_of_is_told() -> None:
    row = Row(2, ("Nero", "2044-03-01", "AD 54"))
    plan = mapping.plan(
        1, ["Ruler", "Minted", "Ruled"], [row, Row(3, ("Otho", "AD 69", None)), Row(4, ("Galba", "AD 68"))]
    )
    reading = row_reading.read(row, plan, Currencies())
    assert ("description.date_text" in told(reading), said(reading).get("year_from")) == (True, None)


# What is in doubt, or said by the way --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "cell", "name"),
    [("Category", "Roman Provincial?", "category"), ("Metal", "AR?", "metal"), ("Region", "Syria?", "region")],
)
def test_a_question_mark_is_a_doubt_and_no_part_of_the_value(heading: str, cell: str, name: str) -> None:
    found = said(read(["Ruler", heading], ["Nero", cell]))
    assert name in found
    assert "?" not in str(found[name])
    assert found["uncertain"] == [name]


def test_a_year_of_nought_is_a_year_that_nobody_knows() -> None:
    reading = read(["Ruler", "Year from", "Year to"], ["Nero", "0", 68])
    assert (said(reading).get("year_from"), said(reading)["year_to"]) == (None, 68)
    assert children(reading, "custom") == []


@pytest.mark.parametrize(
    ("cell", "dated", "years"),
    [("RY 12", 12, (None, None)), ("AH 77 (AD 696/7)", 77, (696, 697)), ("local year 326", 326, (None, None))],
)
def test_the_year_of_a_local_reckoning_is_the_date_on_the_coin(
    cell: str, dated: int, years: tuple[int | None, int | None]
) -> None:
    found = said(read(["Ruler", "Minted"], ["Nero", cell]))
    assert (found["dated_year"], found.get("year_from"), found.get("year_to")) == (dated, *years)


def test_a_deified_ruler_on_the_reverse_is_told_as_such() -> None:
    found = said(
        read(["Ruler", "Portrait", "Reverse"], ["Antoninus Pius", "Antoninus Pius, with Diva Faustina I", "Diva bust"])
    )
    assert (found["reverse_portrait"], found["reverse_portrait_role"]) == ("Faustina I", "diva")


def test_an_officina_alone_in_the_mints_cell_leaves_nothing_for_the_notes() -> None:
    reading = read(["Ruler", "Mint"], ["Probus", "Siscia, 3rd officina"])
    assert (said(reading)["mint"], said(reading)["officina"], group(reading, "notes")) == ("Siscia", "3rd", None)


@pytest.mark.parametrize(
    ("cell", "rarity", "basis"),
    [("RIC R2", "R2", "RIC"), ("R3", "R3", None), ("not often seen", "not often seen", None)],
)
def test_a_rarity_may_say_whose_scale_it_is_of(cell: str, rarity: str, basis: str | None) -> None:
    found = said(read(["Ruler", "Rarity"], ["Nero", cell]))
    assert (found["rarity"], found.get("rarity_basis")) == (rarity, basis)


@pytest.mark.parametrize(("cell", "status"), [("Fourrée", "fourree"), ("imitation", "imitation"), ("perhaps", None)])
def test_whose_work_a_coin_is_has_a_column_or_stays_under_its_heading(cell: str, status: str | None) -> None:
    reading = read(["Ruler", "Authenticity"], ["Nero", cell])
    assert said(reading).get("issue_status") == status
    assert children(reading, "custom") == ([] if status else [{"field": "Authenticity", "text": cell}])
