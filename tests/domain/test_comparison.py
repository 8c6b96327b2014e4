"""A coin against a catalog's type: what agrees, what is compatible, what differs, and how sure the whole is."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import comparison, comparison_words, type_values, weights
from coinstack.domain.catalog import CatalogType, Side
from coinstack.domain.coin import Citation, Description
from coinstack.domain.comparison import Compared, Severity, Verdict
from coinstack.domain.comparison_fields import years_between
from coinstack.domain.vocabulary import Category, IssueStatus, Metal, PortraitRole, TypeBy
from tests.naming import Named

IMPERIAL = Category.ROMAN_IMPERIAL
NAMED = Named()
TRAJAN = CatalogType(
    "ocre", "ric.2.tr.128", "RIC II Trajan 128", volume="2", section="tr", number="128",
    year_from=103, year_to=111, reign_from=98, reign_to=117, authorities=("trajan",), mints=("rome",),
    denominations=("denarius",), materials=("ar",),
    obverse=Side(("IMP TRAIANO AVG GER DAC P M TR P",), (("en", "Head of Trajan, laureate, right"),), ("trajan",)),
    reverse=Side(
        ("COS V P P S P Q R OPTIMO PRINC",),
        (("en", "Aequitas, draped, standing left, holding scales and cornucopiae"), ("de", "Aequitas nach links")),
    ),
)  # fmt: skip
MINE = Description(
    issuer="Trajan", category=IMPERIAL, mint="Rom", denomination="Denar", metal=Metal.SILVER, year_from=103,
    year_to=111, obverse_legend="IMP TRAIANO AVG GER DAC PM TR P", reverse_legend="COS V PP SPQR OPTIMO PRINC",
    reverse_design="Aequitas standing left, holding scales and cornucopiae",
)  # fmt: skip


def field(name: str, coin: Description, of: CatalogType = TRAJAN) -> Compared:
    """One field of a comparison."""
    return next(one for one in comparison.compare(coin, [], of, NAMED).fields if one.field == name)


def test_a_coin_of_the_type_agrees_in_any_language_and_spacing() -> None:
    found = comparison.compare(MINE, [], TRAJAN, NAMED)
    verdicts = {one.field: one.verdict for one in found.fields if one.verdict is not Verdict.MISSING}
    assert verdicts == dict.fromkeys(
        "issuer denomination metal mint date obverse_legend reverse_legend".split(), Verdict.AGREE
    ) | {"reverse_design": Verdict.AGREE}
    assert found.differ == 0
    assert found.confidence > 0.95


def test_what_one_of_the_two_does_not_say_is_missing_and_no_difference() -> None:
    found = comparison.compare(Description(issuer="Trajan"), [], replace(TRAJAN, mints=(), year_from=None,
                               year_to=None, reign_from=None, reign_to=None), NAMED)  # fmt: skip
    by_name = {one.field: one for one in found.fields}
    assert by_name["denomination"].verdict is Verdict.MISSING
    assert (by_name["denomination"].mine, by_name["denomination"].theirs) == (None, "Denarius")
    assert "mint" not in by_name
    assert "date" not in by_name
    assert found.differ == 0


def test_a_museum_s_address_of_a_god_is_no_name_to_be_taken() -> None:
    apollo = Side(portraits=("http://collection.britishmuseum.org/id/person-institution/56988",))
    of = CatalogType(corpus="crro", id="rrc-335.1c", label="RRC 335/1c", denominations=("denarius",), obverse=apollo)
    taken = type_values.values(of, Named())
    assert taken["denomination"] == ("Denarius",)
    assert "obverse_portrait" not in taken


def test_nothing_said_is_nothing_known() -> None:
    assert comparison.compare(Description(), [], CatalogType("ocre", "x", "x"), NAMED).fields == ()


# The issuer ----------------------------------------------------------------------------------------------------------

PIUS = replace(TRAJAN, authorities=("antoninus_pius",), obverse=Side(), reverse=Side(), year_from=138, year_to=161)
VALERIAN = replace(TRAJAN, authorities=("valerian",), obverse=Side(), reverse=Side(), year_from=253, year_to=260)
CONSTANTINE = replace(TRAJAN, authorities=("constantine_i",), obverse=Side(), reverse=Side(), year_from=320,
                      year_to=321)  # fmt: skip
SEVERUS_ALEXANDER = replace(PIUS, authorities=("severus_alexander",), year_from=222, year_to=235)


@pytest.mark.parametrize(
    ("issuer", "of", "verdict", "words"),
    [
        ("Traiano", TRAJAN, Verdict.AGREE, None),
        ("Trajan?", TRAJAN, Verdict.AGREE, None),
        ("Faustina I", PIUS, Verdict.COMPATIBLE, "consort of Antoninus Pius"),
        ("Diva Faustina Senior", PIUS, Verdict.COMPATIBLE, "consort of Antoninus Pius"),
        ("Gallienus", VALERIAN, Verdict.COMPATIBLE, "ruled with Valerian I"),
        ("Crispus", CONSTANTINE, Verdict.COMPATIBLE, "Caesar under Constantine I"),
        ("Julia Mamaea", SEVERUS_ALEXANDER, Verdict.COMPATIBLE, "of the house of Severus Alexander"),
        ("Valerian I and Gallienus", VALERIAN, Verdict.AGREE, None),
        ("Faustina I", replace(TRAJAN, obverse=Side((), (), ("faustina_i",))), Verdict.COMPATIBLE,
         "portrayed on the type"),
        ("Hadrian", TRAJAN, Verdict.COMPATIBLE, "Caesar under Trajan"),
        ("Vespasian", TRAJAN, Verdict.DIFFER, "another issuer"),
        ("Nero", PIUS, Verdict.DIFFER, "another issuer"),
        ("Q. Rustus", replace(TRAJAN, authorities=(), issuers=("q_rustius",), obverse=Side()), Verdict.COMPATIBLE,
         "a like name"),
        ("somebody else", TRAJAN, Verdict.DIFFER, "a name that no table knows"),
    ],
)  # fmt: skip
def test_the_issuer_is_the_authority_its_portrait_or_their_kin(
    issuer: str, of: CatalogType, verdict: Verdict, words: str | None
) -> None:
    found = field("issuer", Description(issuer=issuer, category=IMPERIAL), of)
    assert (found.verdict, found.words) == (verdict, words)


def test_an_unknown_name_weighs_less_than_a_known_other_one() -> None:
    unknown, other = (field("issuer", Description(issuer=one, category=IMPERIAL)) for one in ("Xyzzy", "Vespasian"))
    assert (unknown.severity, other.severity) == (Severity.LOW, Severity.HIGH)
    assert other.weight < unknown.weight < 0


def test_the_ruler_named_beside_the_portrayed_one_counts() -> None:
    coin = Description(issuer="Marciana", in_name_of="Trajan", category=IMPERIAL)
    assert field("issuer", coin).verdict is Verdict.COMPATIBLE


def test_the_deified_are_struck_under_later_rulers() -> None:
    coin = Description(issuer="Nerva", obverse_portrait_role=PortraitRole.DIVUS, category=IMPERIAL)
    assert field("issuer", coin).words == "struck after death, under a later ruler"


def test_an_id_that_was_renamed_is_the_same() -> None:
    of = replace(CONSTANTINE, authorities=(NAMED.canonical("constantine_1"),))
    assert field("issuer", Description(issuer="Constantine the Great", category=IMPERIAL), of).verdict is Verdict.AGREE


# Mint, denomination, metal -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mint", "mints", "verdict"),
    [
        ("Roma", ("rome",), Verdict.AGREE),
        ("Rome?", ("rome",), Verdict.AGREE),
        ("Lyon", ("rome", "lugdunum"), Verdict.COMPATIBLE),
        ("Lugdunum", ("rome",), Verdict.DIFFER),
        ("Kolonia Patrizia", ("colonia_patricia",), Verdict.COMPATIBLE),
        ("Rome", ("uncertain_value",), Verdict.MISSING),
    ],
)
def test_a_mint_is_its_id_whatever_it_is_called(mint: str, mints: tuple[str, ...], verdict: Verdict) -> None:
    assert field("mint", Description(mint=mint), replace(TRAJAN, mints=mints)).verdict is verdict


def test_a_doubted_mint_contradicts_less() -> None:
    sure, doubted = (field("mint", Description(mint=one)) for one in ("Lugdunum", "Lugdunum?"))
    assert (sure.severity, doubted.severity) == (Severity.MEDIUM, Severity.LOW)
    assert sure.weight < doubted.weight


@pytest.mark.parametrize(
    ("denomination", "denominations", "verdict"),
    [
        ("denarii", ("denarius",), Verdict.AGREE),
        ("Aureus", ("denarius",), Verdict.DIFFER),
        ("Aureus", ("denarius", "aureus"), Verdict.COMPATIBLE),
        ("Aurelianianus", ("antoninianus",), Verdict.COMPATIBLE),
        ("Follis", ("ae3",), Verdict.COMPATIBLE),
        ("AE 3", ("ae3",), Verdict.AGREE),
        ("whatsit", ("denarius",), Verdict.DIFFER),
    ],
)
def test_a_denomination_is_its_id_or_of_its_family(
    denomination: str, denominations: tuple[str, ...], verdict: Verdict
) -> None:
    found = field("denomination", Description(denomination=denomination), replace(TRAJAN, denominations=denominations))
    assert found.verdict is verdict


@pytest.mark.parametrize(
    ("metal", "materials", "verdict"),
    [
        (Metal.SILVER, ("ar",), Verdict.AGREE),
        (Metal.ORICHALCUM, ("ae",), Verdict.COMPATIBLE),
        (Metal.BILLON, ("ar",), Verdict.COMPATIBLE),
        (Metal.BILLON, ("ae",), Verdict.COMPATIBLE),
        (Metal.GOLD, ("ar",), Verdict.DIFFER),
        (Metal.GOLD, ("av", "ar"), Verdict.COMPATIBLE),
        (Metal.GOLD, ("papyrus",), Verdict.MISSING),
    ],
)
def test_bronzes_are_told_apart_by_few(metal: Metal, materials: tuple[str, ...], verdict: Verdict) -> None:
    assert field("metal", Description(metal=metal), replace(TRAJAN, materials=materials)).verdict is verdict


def test_a_plated_piece_may_be_of_another_metal() -> None:
    coin = Description(metal=Metal.COPPER, issue_status=IssueStatus.FOURREE)
    assert field("metal", coin).verdict is Verdict.COMPATIBLE


# Dates ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("years", "verdict", "words"),
    [
        ((103, 111), Verdict.AGREE, None),
        ((107, 107), Verdict.COMPATIBLE, "within the type's years"),
        ((98, 117), Verdict.COMPATIBLE, "the type is dated closer"),
        ((110, 114), Verdict.COMPATIBLE, "the years overlap"),
        ((113, 117), Verdict.COMPATIBLE, "a year or two apart"),
        ((120, 122), Verdict.DIFFER, "9 years apart"),
        ((-27, -20), Verdict.DIFFER, "122 years apart"),
    ],
)
def test_dates_are_compared_by_their_overlap(years: tuple[int, int], verdict: Verdict, words: str | None) -> None:
    found = field("date", Description(year_from=years[0], year_to=years[1]))
    assert (found.verdict, found.words) == (verdict, words)


def test_there_is_no_year_0_between_bc_and_ad() -> None:
    assert years_between((-3, -1), (1, 4)) == 1
    assert years_between((5, 9), (12, 14)) == 3


def test_where_no_issue_is_dated_the_reign_is() -> None:
    of = replace(TRAJAN, year_from=None, year_to=None)
    assert field("date", Description(year_from=103, year_to=111), of).words == "within the type's years"


# Legends and designs -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("mine", "verdict", "words"),
    [
        ("COS V PP SPQR OPTIMO PRINC", Verdict.AGREE, None),
        ("cos v p p s p q r optimo princ", Verdict.AGREE, None),
        ("COS V P-P S P Q R OP/TIMO PRINC", Verdict.AGREE, None),
        ("S P Q R OPTIMO PRINC COS V P P", Verdict.COMPATIBLE, "order only"),
        ("S P Q R OPTIMO PRINC", Verdict.COMPATIBLE, "the type has more"),
        ("COS V P P S P Q R OPTIMO PRINC S C", Verdict.COMPATIBLE, "the coin has more"),
        ("COS V […] OPTIMO […]", Verdict.COMPATIBLE, "what is legible fits"),
        ("COS V P P S P Q R OPTIMO PRINK", Verdict.COMPATIBLE, "a letter or two"),
        ("VIRTVS AVG", Verdict.DIFFER, "another legend"),
        ("[...]RTVS AV[...]", Verdict.DIFFER, "another legend"),
        ("COS V P P S P Q R OPTIMO PRINC | S C", Verdict.AGREE, None),
    ],
)
def test_legends_are_compared_by_their_letters(mine: str, verdict: Verdict, words: str | None) -> None:
    found = field("reverse_legend", Description(reverse_legend=mine))
    assert (found.verdict, found.words) == (verdict, words)


def test_a_legend_fits_when_one_of_the_type_s_does() -> None:
    of = replace(TRAJAN, reverse=Side(("CONCORDIA MILITVM or CONCORDIA MILITVM •", "PAX AVG")))
    for legend in ("CONCORDIA MILITVM", "PAX AVG"):
        assert field("reverse_legend", Description(reverse_legend=legend), of).verdict is Verdict.AGREE
    assert field("reverse_legend", Description(reverse_legend="PAX AVG"), of).theirs == "PAX AVG"


@pytest.mark.parametrize(
    ("mine", "verdict"),
    [
        ("Aequitas standing left with scales and cornucopiae", Verdict.AGREE),
        ("Aequitas with scales, cornucopia", Verdict.AGREE),
        ("Aequitas, scales", Verdict.COMPATIBLE),
        ("Aequitas seated on a throne with sceptre", Verdict.COMPATIBLE),
        ("Victory advancing right with wreath and palm", Verdict.DIFFER),
    ],
)
def test_designs_are_compared_by_the_words_that_say_something(mine: str, verdict: Verdict) -> None:
    assert field("reverse_design", Description(reverse_design=mine)).verdict is verdict


# Weight, citations, the whole ----------------------------------------------------------------------------------------

SPECIMENS = weights.distribution([2900 + 20 * step for step in range(60)])


@pytest.mark.parametrize(
    ("grams", "verdict"),
    [("3.40", Verdict.AGREE), ("2.80", Verdict.COMPATIBLE), ("7.20", Verdict.DIFFER), (None, Verdict.MISSING)],
)
def test_the_weight_is_compared_with_weighed_specimens(grams: str | None, verdict: Verdict) -> None:
    coin = Description(weight_g=Decimal(grams) if grams else None)
    found = comparison.compare(coin, [], TRAJAN, NAMED, weighed=SPECIMENS)
    assert next(one for one in found.fields if one.field == "weight_g").verdict is verdict


def test_without_specimens_no_weight_is_judged() -> None:
    found = comparison.compare(Description(weight_g=Decimal("7.2")), [], TRAJAN, NAMED)
    assert all(one.field != "weight_g" for one in found.fields)


def test_the_owner_s_choice_is_evidence_and_a_citation_of_another_type_of_the_corpus_speaks_against() -> None:
    coin = Description(issuer="Trajan", denomination="Denarius")
    other = TRAJAN.uri.replace("128", "129")
    bare, sure, chosen, against = (
        comparison.compare(coin, cited, TRAJAN, NAMED).confidence
        for cited in (
            [],
            [Citation("RIC 128", type_uri=TRAJAN.uri, type_by=TypeBy.CATALOG)],
            [Citation("RIC 128", type_uri=TRAJAN.uri, type_by=TypeBy.OWNER)],
            [Citation("RIC 129", type_uri=other, type_by=TypeBy.OWNER)],
        )
    )
    assert against < bare < sure < chosen


def test_another_legend_makes_it_another_type() -> None:
    bare = Description(issuer="Trajan", reverse_legend="COS V P P SPQR OPTIMO PRINC")
    captive = replace(bare, reverse_legend="DAC CAP COS V P P SPQR OPTIMO PRINC")
    other = replace(bare, reverse_legend="VIRTVS AVGVSTI")
    mine, more, wrong = (comparison.compare(one, [], TRAJAN, NAMED).confidence for one in (bare, captive, other))
    assert mine > more > wrong
    assert wrong < 0.02


WORDS = st.none() | st.text(max_size=40) | st.sampled_from(["[…]", "ROMA", "Trajan", "???", "IMP C […] AVG", "|"])
SIDES = st.builds(
    Side,
    st.lists(st.text(max_size=30), max_size=3).map(tuple),
    st.lists(st.tuples(st.just("en"), st.text(max_size=30)), max_size=2).map(tuple),
    st.lists(st.text(max_size=10), max_size=2).map(tuple),
)
YEARS = st.none() | st.integers(-3000, 3000).filter(bool)


@given(
    st.builds(
        Description, issuer=WORDS, mint=WORDS, denomination=WORDS, obverse_legend=WORDS, reverse_legend=WORDS,
        reverse_design=WORDS, obverse_portrait=WORDS, metal=st.none() | st.sampled_from(Metal), year_from=YEARS,
        year_to=YEARS, weight_g=st.none() | st.decimals("0.1", "100", places=2),
    ),
    st.builds(
        CatalogType, st.just("ocre"), st.text(max_size=10), st.text(max_size=10), year_from=YEARS, year_to=YEARS,
        authorities=st.lists(st.text(max_size=10), max_size=2).map(tuple),
        mints=st.lists(st.text(max_size=10), max_size=2).map(tuple), obverse=SIDES, reverse=SIDES,
    ),
)  # fmt: skip
def test_whatever_is_written_is_compared(coin: Description, of: CatalogType) -> None:
    found = comparison.compare(coin, [], of, NAMED, weighed=SPECIMENS)
    assert 0 <= found.confidence <= comparison.MOST
    for one in found.fields:
        assert one.mine is not None or one.theirs is not None
        assert (one.verdict is Verdict.DIFFER) == (one.severity is not Severity.NONE and one.weight < 0) or (
            one.verdict is Verdict.COMPATIBLE
        )


@given(st.text(alphabet="IMPCAESAVGTRPOVROMA- .", max_size=30), st.text(alphabet="IMPCAESAVGTRPOVROMA- .", max_size=30))
def test_two_whole_legends_are_as_far_apart_from_either_side(one: str, other: str) -> None:
    there = comparison_words.legend(one, other, known=1.0)
    back = comparison_words.legend(other, one, known=1.0)
    if "…" not in one + other and ".." not in one + other:
        assert there.verdict is back.verdict
        assert there.weight == pytest.approx(back.weight)


@given(st.text(max_size=60), st.text(max_size=60))
def test_two_designs_are_as_far_apart_from_either_side(one: str, other: str) -> None:
    assert comparison_words.design(one, other).weight == comparison_words.design(other, one).weight


@given(st.text(alphabet="IMPCAESAVGTRPOV", min_size=3, max_size=40))
def test_a_legend_agrees_with_itself(legend: str) -> None:
    assert comparison_words.legend(legend, legend, known=1.0).verdict is Verdict.AGREE
