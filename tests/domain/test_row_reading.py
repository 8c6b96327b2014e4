"""A row is read in full."""

import pytest

from coinstack.domain import headings, mapping, row_reading
from coinstack.domain.document import Json
from coinstack.domain.row_bought import Currencies
from coinstack.domain.row_reading import RowReading
from coinstack.domain.workbook import Cell, Row
from coinstack.infrastructure import spreadsheets
from tests.shared import shared


def read(
    heads: list[str], cells: list[Cell], *, currency: str | None = None, links: dict[int, str] | None = None
) -> RowReading:
    """The reading of one row under these headings."""
    row = Row(2, tuple(cells), links or {})
    return row_reading.read(row, mapping.plan(1, heads, [row]), Currencies(currency))


def said(reading: RowReading) -> dict[str, Json]:
    """The description that was read."""
    assert reading.coin is not None
    found = reading.coin.get("description")
    return found if isinstance(found, dict) else {}


def group(reading: RowReading, name: str) -> Json:
    """Another part of the coin that was read."""
    assert reading.coin is not None
    return reading.coin.get(name)


def children(reading: RowReading, name: str) -> list[dict[str, Json]]:
    """Citations and the like, without their uids."""
    found = group(reading, name)
    rows = found if isinstance(found, list) else []
    return [{key: value for key, value in one.items() if key != "uid"} for one in rows if isinstance(one, dict)]


def told(reading: RowReading) -> list[str]:
    """The fields of the remarks."""
    return [remark.field for remark in reading.remarks]


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


# Bought --------------------------------------------------------------------------------------------------------------


def test_a_currency_is_never_assumed() -> None:
    reading = read(["Ruler", "Amount paid"], ["Nero", 384])
    assert (group(reading, "acquisition"), reading.open) == (
        {"price": {"amount": "384", "currency": None}},
        ("currency",),
    )


def test_a_currency_comes_from_the_cell_the_heading_or_the_owner_in_this_order() -> None:
    def currency(heading: str, cell: Cell, stated: str | None) -> Json:
        bought = group(read(["Ruler", heading], ["Nero", cell], currency=stated), "acquisition")
        price = bought.get("price") if isinstance(bought, dict) else None
        return price.get("currency") if isinstance(price, dict) else None

    assert currency("Price (EUR)", "$ 20 USD", "GBP") == "USD"
    assert currency("Price (EUR)", 20, "GBP") == "EUR"
    assert currency("Price", 20, "GBP") == "GBP"


def test_what_is_no_sum_stays_under_its_heading() -> None:
    reading = read(["Ruler", "Price"], ["Nero", "a gift"])
    assert (children(reading, "custom"), told(reading)) == (
        [{"field": "Price", "text": "a gift"}],
        ["acquisition.price"],
    )


def test_an_address_behind_the_cell_is_the_link() -> None:
    reading = read(["Ruler", "Link"], ["Nero", "bought here"], links={1: "https://www.ebay.com/itm/397040880671"})
    assert group(reading, "acquisition") == {
        "url": "https://www.ebay.com/itm/397040880671",
        "lot_key": "ebay/397040880671",
    }
    assert children(reading, "custom") == [{"field": "Link", "text": "bought here"}]


def test_a_second_link_in_the_comment_is_kept_and_told() -> None:
    reading = read(
        ["Ruler", "Link", "Comment"],
        ["Coson", "https://www.ebay.com/itm/397040880671", "https://www.cngcoins.com/Coin.aspx?CoinID=60511"],
    )
    assert group(reading, "notes") == "https://www.cngcoins.com/Coin.aspx?CoinID=60511"
    assert told(reading) == ["notes"]


def test_a_date_of_purchase_is_a_day_or_stays_words() -> None:
    def bought(cell: Cell) -> Json:
        return group(read(["Ruler", "Purchase date"], ["Nero", cell]), "acquisition")

    assert bought("14 May 2024") == {"date": "2024-05-14", "date_text": "14 May 2024"}
    assert bought(45426) == {"date": "2024-05-14", "date_text": "2024-05-14"}  # a serial in a column of texts
    assert bought("45426") == {"date": "2024-05-14", "date_text": "2024-05-14"}
    assert bought("3/4/2024") == {"date_text": "3/4/2024"}
    assert bought("2011") == {"date_text": "2011"}


def test_box_tray_and_slot_in_columns_of_their_own_are_one_place() -> None:
    assert group(read(["Ruler", "Box", "Tray", "Slot"], ["Nero", "Velvet 2", 5, 1]), "place") == "Velvet 2 / 5 / 1"


def test_a_pedigree_is_kept_and_a_comparison_is_none() -> None:
    reading = read(["Ruler", "Pedigree"], ["Nero", "Ex Peh Collection. Cf. Berk, Sale 227 (14 May 2024), lot 18."])
    assert group(reading, "provenance") == "Ex Peh Collection."
    assert (group(reading, "notes"), told(reading)) == ("Cf. Berk, Sale 227 (14 May 2024), lot 18.", ["provenance"])


def test_a_mixed_column_without_a_heading_gives_rarity_where_it_is_one() -> None:
    rows = [Row(n, ("Nero", word)) for n, word in enumerate(["Rare", "Scarce", "R2", "Western Empire"], start=2)]
    plan = mapping.plan(1, ["Ruler", ""], rows)
    found = [row_reading.read(row, plan, Currencies()) for row in rows]
    assert [said(one).get("rarity") for one in found] == ["Rare", "Scarce", "R2", None]
    assert children(found[3], "custom") == [{"field": "Column B", "text": "Western Empire"}]


def test_several_notes_say_under_which_heading_they_stood() -> None:
    reading = read(["Ruler", "Notes", "Beschreibung"], ["Nero", "toned", "ein schönes Stück"])
    assert group(reading, "notes") == "toned\nBeschreibung: ein schönes Stück"


# Rows that give no coin ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ([7, None, None, None], "Names no coin: it holds only your number."),
        ([7, "Box 3", None, None], "Names no coin: it holds only your number and a place."),
        ([None, None, None, 1250.0], "Names no coin: it holds only a price."),
        (["No", "Box", "Ruler", "Price"], "The headings again."),
        ([None, None, "Total", 1250.0], "A total."),
    ],
)
def test_a_row_that_names_no_coin_says_why(cells: list[Cell], reason: str) -> None:
    rows = [Row(2, (1, "Box 1", "Nero", 250)), Row(3, (2, "Box 1", "Otho", 900)), Row(4, tuple(cells))]
    reading = row_reading.read(rows[2], mapping.plan(1, ["No", "Box", "Ruler", "Price"], rows), Currencies())
    assert (reading.coin, reading.skipped) == (None, reason)


def test_a_table_that_maps_nothing_to_a_coin_says_so() -> None:
    reading = read(["Alpha", "Beta"], ["x", "y"])
    assert reading.skipped == "No column is mapped to anything that names a coin."


def test_what_was_wrong_with_a_cell_is_told_with_its_column() -> None:
    row = Row(2, ("Nero", None), faults={1: "an error of the workbook (#REF!)"})
    reading = row_reading.read(row, mapping.plan(1, ["Ruler", "Weight"], [row]), Currencies())
    assert [(remark.field, remark.words) for remark in reading.remarks] == [
        ("description.weight_g", "Weight: an error of the workbook (#REF!).")
    ]


# The owner's workbook ------------------------------------------------------------------------------------------------

STRUCK = """
2:-2..4 3:-54 4:-96 5:33..34 6:14..15 8:75 11:97 13:130..133 15:161 16:140..141 17:159..160 18:152..153 19:157
20:150..151 21:161..164 22:175..176 23:180..181 25:186..187 29:209..211 30:213 31:199 32:199..200 33:217 35:220..222
36:221 38:232 39:228 40:231..235 41:231..235 44:242..244 45:238..239 46:241..243 48:240 50:243..244 51:241
52:244..247 53:244..247 65:257 79:268..269 85:275..276 86:280 87:280 90:285 93:297..298 99:308 103:313 104:323
105:328..329 107:..340 110:397..402
"""
REIGNS = """
2:-27..14 3:-54 4:-96 5-6:14..37 7:54..68 8:69..79 9-10:81..96 11:96..98 12:98..117 13:117..138 14-20:138..161
21:147..175 22:161..180 23-25:180..192 26:193..211 27:193..217 28:198..209 29-33:198..217 34-36:218..222
37-41:222..235 42:235..238 43-51:238..244 52-55:244..249 56-59:249..251 60:249..253 61-63:251..253 64-67:253..260
68-78:253..268 79-81:268..270 82:269..271 83-84:270..275 85:275..276 86-89:276..282 90-95:284..305 96-97:286..305
98:305..309 99-100:305..311 101-102:307..337 103:308..324 104:317..337 105-106:326..337 107-108:337..361
109:374..375 110:393..423 111:476..491
"""


def spans(table: str) -> dict[int, tuple[int | None, int | None]]:
    """Rows and years as the tables above write them."""
    found = {}
    for item in table.split():
        rows, _, years = item.partition(":")
        first, dots, last = years.partition("..")
        low, _, high = rows.partition("-")
        for row in range(int(low), int(high or low) + 1):
            start = int(first) if first else None
            found[row] = (start, int(last) if dots else start)
    return found


@pytest.fixture(scope="module")
def cells() -> dict[int, Row]:
    """The rows of the owner's workbook."""
    path = shared("data/v1/collection-v1.xlsx")
    return {row.number: row for row in spreadsheets.read(spreadsheets.fetch(path), path.name).rows}


@pytest.fixture(scope="module")
def readings(cells: dict[int, Row]) -> list[RowReading]:
    """The readings of the owner's workbook."""
    found = headings.find(list(cells.values()))
    plan = mapping.plan(found.header, found.headings, found.rows)
    return [row_reading.read(row, plan, Currencies()) for row in found.rows]


def test_the_50_striking_dates_of_the_workbook_are_right(readings: list[RowReading]) -> None:
    found = {
        r.row: (said(r).get("year_from"), said(r).get("year_to")) for r in readings if r.coin and "date_text" in said(r)
    }
    assert len(found) == 50
    assert found == spans(STRUCK)


def test_the_110_reigns_of_the_workbook_are_right(readings: list[RowReading]) -> None:
    found = {r.row: (said(r).get("reign_from"), said(r).get("reign_to")) for r in readings if r.coin}
    assert len(found) == 110
    assert found == spans(REIGNS)


def test_the_110_issuers_of_the_workbook_are_recognised(readings: list[RowReading]) -> None:
    assert [r.row for r in readings if r.coin and ("issuer" not in said(r) or "description.issuer" in told(r))] == []
    assert [(said(r)["issuer"], said(r)["co_issuer"]) for r in readings if r.coin and "co_issuer" in said(r)] == [
        ("Marcus Aurelius", "Lucius Verus")
    ]


def test_the_workbooks_measures_are_exact(readings: list[RowReading], cells: dict[int, Row]) -> None:
    for name, column in (("diameter_mm", 9), ("weight_g", 10)):
        found = {r.row: said(r)[name] for r in readings if r.coin and name in said(r)}
        assert found == {number: row[column] for number, row in cells.items() if number > 1 and row[column] is not None}


def test_no_cell_of_the_workbook_is_lost(readings: list[RowReading], cells: dict[int, Row]) -> None:
    """Each filled cell has given a value, or stands in the notes or in a field of the owner's own."""
    for reading in readings:
        if reading.coin is None:
            continue
        used = {origin.column for origin in reading.origins.values()}
        kept = "".join(str(reading.coin.get(name) or "") for name in ("notes", "custom", "certificates"))
        for column, cell in enumerate(cells[reading.row].cells):
            assert cell is None or column in used or str(cell)[:20] in kept, (reading.row, column, cell)
