"""From a citation to a type: by number, by what the coin says, and what is said of it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import references, resolving
from coinstack.domain.references import Context, Reference
from coinstack.domain.resolving import Resolved, Resolver
from coinstack.domain.resolving_outline import address
from tests.domain.type_lists import TypeList, of

NOTHING = TypeList()
AUGUSTUS = TypeList((
    of("ocre", "ric.1(2).aug.96", "SIGNIS RECEPTIS", "S P Q R CL V", denominations=("denarius",)),
    of("ocre", "ric.1(2).aug.207", "CAESAR AVGVSTVS DIVI F PATER PATRIAE",
       "AVGVSTI F COS DESIG PRINC IVVENT C L CAESARES", denominations=("denarius",)),
    of("ocre", "ric.1(2).aug.322", "Q RVSTIVS FORTVNAE ANTIAT", "CAESARI AVGVSTO EX S C FOR RE",
       denominations=("denarius",)),
))  # fmt: skip
ANTIOCH = TypeList((
    of("ocre", "ric.7.anch.107", "CONSTANTINVS IVN NOB C", "GLORIA EXERCITVS"),
    of("ocre", "ric.7.anch.108", "CONSTANTINVS MAX AVG", "GLORIA EXERCITVS"),
    of("ocre", "ric.7.sis.108", "CONSTANTINVS AVG", "VIRTVS EXERCIT"),
))  # fmt: skip
HADRIAN_1926 = of("ocre", "ric.2.hdn.100a", "IMP CAESAR TRAIAN HADRIANVS AVG", "P M TR P COS III")
COIN_OF_HADRIAN = Context(
    issuer="Hadrian", obverse_legend="IMP CAESAR TRAIAN HADRIANVS AVG", reverse_legend="P M TR P COS III"
)


def resolved(text: str, types: TypeList = NOTHING, context: Context | None = None) -> tuple[Resolved, ...]:
    """What the one citation in a text may mean."""
    (found,) = references.read(text, context)
    return resolving.resolve(found, context, types)


def ids(found: tuple[Resolved, ...]) -> list[str]:
    """The ids alone."""
    return [one.uri.partition("/id/")[2] for one in found]


@pytest.mark.parametrize(
    ("text", "issuer", "expected"),
    [
        ("RIC I (2) Augustus 207", None, "ocre ric.1(2).aug.207"),
        ("RIC I² 207", "Augustus", "ocre ric.1(2).aug.207"),
        ("RIC I (second edition) Nero 306", None, "ocre ric.1(2).ner.306"),
        ("RIC II.1 772 Vespasian", None, "ocre ric.2_1(2).ves.772"),
        ("RIC II.3 1514", "Hadrian", "ocre ric.2_3(2).hdn.1514"),
        ("RIC II 247", "Trajan", "ocre ric.2.tr.247"),
        ("RIC III, 394a (Antoninus Pius)", None, "ocre ric.3.ant.394a"),
        ("RIC III 1728", "Lucilla", "ocre ric.3.m_aur.1728"),
        ("RIC IV.1 23b", "Septimius Severus", "ocre ric.4.ss.23b"),
        ("RIC IV/2, Elagabalus, n° 88", None, "ocre ric.4.el.88"),
        ("RIC IV.III (Trajan Decius) 58b", None, "ocre ric.4.tr_d.58b"),
        ("RIC V.1# 13c", "Aurelian", "ocre ric.5.aur.13c"),
        ("RIC VI Cyzicus 36", None, "ocre ric.6.cyz.36"),
        ("Siscia RIC VII, 217, page 452", None, "ocre ric.7.sis.217"),
        ("RIC VIII Kyzikos 104", None, "ocre ric.8.cyz.104"),
        ("RIC IX Antioch 67b", None, "ocre ric.9.anch.67b"),
        ("RIC X 1310", "Honorius", "ocre ric.10.hon_w.1310"),
        ("Crawford 44/5", None, "crro rrc-44.5"),
        ("RRC 494/23", None, "crro rrc-494.23"),
        ("Cr. 335/1c", None, "crro rrc-335.1c"),
        ("RRC 98A/1a", None, "crro rrc-98A.1a"),
        ("Price 3426", None, "pella price.3426"),
        ("Price P43", None, "pella price.P43"),
        ("Price L12", None, "pella price.L12"),
        ("SC 379.6", None, "sco sc.1.379.6"),
        ("H & L  353", None, "sco sc.1.353"),
        ("H & L I, v.I, p.335 924", None, "sco sc.1.924"),
        ("CPE 330", None, "pco cpe.1_1.330"),
        ("Svoronos 1", None, "pco svoronos-1904.1"),
    ],
)  # fmt: skip
def test_without_a_catalog_the_address_follows_from_the_number_and_is_marked_unverified(
    text: str, issuer: str | None, expected: str
) -> None:
    best = resolved(text, NOTHING, Context(issuer=issuer))[0]
    corpus, _, type_id = expected.partition(" ")
    assert best.uri == address(corpus, type_id)
    assert not best.verified
    assert any("not loaded" in reason for reason in best.reasons)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("RPC I 1701", "1/1701"),
        ("RPC IV.3 1234", "4.3/1234"),
        ("RPC VI 669 (temporary)", "6/669"),
        ("RPC V.3, Online unassigned 87419", "5/87419"),
    ],
)
def test_rpc_is_linked_and_never_verified(text: str, expected: str) -> None:
    (found,) = resolved(text)
    assert (found.uri, found.verified) == (f"https://rpc.ashmus.ox.ac.uk/coins/{expected}", False)


@pytest.mark.parametrize("text", ["Sear 4123", "BMCRE 900", "RSC 187a", "Cohen 84", "DOC 2", "RIC III -."])
def test_a_book_without_types_and_what_is_not_in_it_resolve_to_nothing(text: str) -> None:
    assert resolved(text, AUGUSTUS, Context(issuer="Antoninus Pius")) == ()


def test_without_number_and_legends_there_is_nothing_to_answer() -> None:
    assert resolved("RIC X (Arcadius)", ANTIOCH, Context(issuer="Arcadius")) == ()


def test_the_mint_comes_from_the_coin_where_none_is_printed() -> None:
    found = resolved("RIC VII 108", ANTIOCH, Context(mint="Antiochia", issuer="Constantine I"))
    assert ids(found)[0] == "ric.7.anch.108"
    assert found[0].is_sure
    assert found[0].verified


def test_an_edition_that_is_not_printed_leaves_the_number_open() -> None:
    best = resolved("RIC.1. Augustus 207", AUGUSTUS)[0]
    assert ids((best,)) == ["ric.1(2).aug.207"]
    assert "the edition is not printed: numbers of the first edition are others" in best.reasons
    (printed,) = [one for one in resolved("RIC I² Augustus 207", AUGUSTUS) if one.uri == best.uri]
    assert printed.confidence > best.confidence


def test_the_legends_find_the_type_whose_number_is_of_the_first_edition() -> None:
    coin = Context(issuer="Augustus", denomination="denarius", obverse_legend="Q.RVSTIVS FORTVNAE, ANTIAT",
                   reverse_legend="FOR.RE, CAESARI AVGVSTO, EX S.C.")  # fmt: skip
    best = resolved("RIC.1. Augustus 96", AUGUSTUS, coin)[0]
    assert ids((best,)) == ["ric.1(2).aug.322"]
    assert best.is_sure
    assert "the printed 96 does not fit: found by the legends" in best.reasons


def test_a_number_whose_legends_agree_is_surer_than_one_whose_differ() -> None:
    said = Context(mint="Antioch", obverse_legend="CONSTANTI-NVS MAX AVG", reverse_legend="GLOR-IA EXERC-ITVS | SMAN")
    other = Context(mint="Antioch", obverse_legend="IMP LICINIVS AVG", reverse_legend="IOVI CONSERVATORI")
    agreeing = resolved("RIC VII Antioch 108", ANTIOCH, said)[0]
    (differing,) = [one for one in resolved("RIC VII Antioch 108", ANTIOCH, other) if one.uri == agreeing.uri]
    assert agreeing.confidence > differing.confidence
    assert "both legends agree" in agreeing.reasons
    assert "both legends differ" in differing.reasons


def test_an_answer_under_another_heading_than_the_printed_one_is_a_suggestion() -> None:
    coin = Context(mint="Siscia", obverse_legend="CONSTANTINVS AVG", reverse_legend="VIRTVS EXERCIT")
    best = resolved("RIC VII Antioch 108", ANTIOCH, coin)[0]
    assert ids((best,)) == ["ric.7.sis.108"]
    assert not best.is_sure
    assert any("Antioch is printed" in reason for reason in best.reasons)


def test_letters_behind_a_number_without_letters_are_the_workshop() -> None:
    assert ids(resolved("RIC VII Antioch 108B", ANTIOCH))[0] == "ric.7.anch.108"


@pytest.mark.parametrize(("text", "expected"), [("RIC V 160 (sole reign)", "ric.5.gall(2).160"),
                                                ("RIC V 160 (joint reign)", "ric.5.gall(1).160")])  # fmt: skip
def test_the_reign_of_gallienus_is_told_by_the_words(text: str, expected: str) -> None:
    assert ids(resolved(text, NOTHING, Context(issuer="Gallienus"))) == [expected]


@pytest.mark.parametrize(("years", "expected"), [((253, 258), "ric.5.gall(1).160"), ((262, 265), "ric.5.gall(2).160")])
def test_the_reign_of_gallienus_is_told_by_the_years(years: tuple[int, int], expected: str) -> None:
    coin = Context(issuer="Gallienus", year_from=years[0], year_to=years[1])
    assert ids(resolved("RIC V 160", NOTHING, coin)) == [expected]


def test_both_reigns_of_gallienus_are_suggested_where_nothing_tells() -> None:
    found = resolved("RIC V 160", NOTHING, Context(issuer="Gallienus"))
    assert set(ids(found)) == {"ric.5.gall(1).160", "ric.5.gall(2).160"}
    assert not any(one.is_sure for one in found)


# -- what was replaced ----------------------------------------------------------------------------------------------


def test_a_replaced_number_leads_to_what_took_its_place() -> None:
    new = of("ocre", "ric.2_3(2).hdn.601", "IMP CAESAR TRAIAN HADRIANVS AVG", "P M TR P COS III")
    types = TypeList((replace(HADRIAN_1926, replaced_by=("ric.2_3(2).hdn.601",)), new))
    best = resolved("RIC II Hadrian 100a", types, COIN_OF_HADRIAN)[0]
    assert ids((best,)) == ["ric.2_3(2).hdn.601"]
    assert best.is_sure
    assert "replaces ric.2.hdn.100a" in best.reasons


def test_of_several_that_took_its_place_the_legends_choose() -> None:
    several = ("ric.2_3(2).hdn.601", "ric.2_3(2).hdn.602")
    types = TypeList((
        replace(HADRIAN_1926, replaced_by=several),
        of("ocre", several[0], "IMP CAESAR TRAIAN HADRIANVS AVG", "SALVS AVG"),
        of("ocre", several[1], "IMP CAESAR TRAIAN HADRIANVS AVG", "P M TR P COS III"),
    ))  # fmt: skip
    assert ids(resolved("RIC II Hadrian 100a", types, COIN_OF_HADRIAN))[0] == several[1]
    undecided = resolved("RIC II Hadrian 100a", types, Context(issuer="Hadrian"))
    assert set(ids(undecided)) == set(several)
    assert not any(one.is_sure for one in undecided)


def test_an_old_number_whose_successor_is_not_loaded_is_never_sure() -> None:
    (found,) = resolved("RIC II Hadrian 100a", TypeList((HADRIAN_1926,)), COIN_OF_HADRIAN)
    assert ids((found,)) == ["ric.2.hdn.100a"]
    assert not found.is_sure
    assert any("new numbers" in reason for reason in found.reasons)


def test_chains_are_followed_and_circles_end() -> None:
    chain = TypeList((
        of("crro", "rrc-1.1", replaced_by=("rrc-1.2",)),
        of("crro", "rrc-1.2", replaced_by=("rrc-1.3",)),
        of("crro", "rrc-1.3"),
        of("crro", "rrc-2.1", replaced_by=("rrc-2.2",)),
        of("crro", "rrc-2.2", replaced_by=("rrc-2.1",)),
        of("ocre", "ric.5.aur.1", replaced_by=("ric.5.aur.2",)),
        of("ocre", "ric.5.aur.2", replaced_by=("ric.5.aur.1",)),
    ))  # fmt: skip
    assert ids(resolved("RRC 1/1", chain)) == ["rrc-1.3"]
    assert len(ids(resolved("RRC 2/1", chain))) == 1
    assert resolved("RIC V Aurelian 1", chain)


def test_what_is_replaced_by_a_type_that_is_not_loaded_says_so() -> None:
    types = TypeList((of("ocre", "ric.5.aur.1", replaced_by=("ric.5.aur.9000",)),))
    (found,) = resolved("RIC V Aurelian 1", types)
    assert not found.is_sure
    assert any("replaced by ric.5.aur.9000" in reason for reason in found.reasons)


# -- varieties ------------------------------------------------------------------------------------------------------

CAESAR = TypeList((
    of("crro", "rrc-443.1", "CAESAR"), of("crro", "rrc-448.1a", "SASERNA", "VICTORIA"),
    of("crro", "rrc-448.1b", "SASERNA", "HOSTILIVS"), of("crro", "rrc-386.1", "", "L CASSI Q F"),
))  # fmt: skip


def test_a_variant_resolves_to_its_base_and_keeps_the_qualifier() -> None:
    (found,) = resolved("RRC 443/1v", CAESAR)
    assert (ids((found,)), found.qualifier, found.is_sure) == (["rrc-443.1"], "var.", True)


def test_a_letter_that_the_catalog_does_not_have_leads_to_the_number() -> None:
    assert ids(resolved("RRC 443/1c", CAESAR)) == ["rrc-443.1"]


def test_a_number_that_has_only_varieties_suggests_them() -> None:
    found = resolved("RRC 448/1", CAESAR)
    assert set(ids(found)) == {"rrc-448.1a", "rrc-448.1b"}
    assert not any(one.is_sure for one in found)
    told = resolved("RRC 448/1", CAESAR, Context(reverse_legend="HOSTILIVS"))
    assert ids(told)[0] == "rrc-448.1b"
    assert told[0].is_sure


def test_an_issue_with_one_coin_is_that_coin() -> None:
    assert ids(resolved("RRC 386", CAESAR)) == ["rrc-386.1"]


def test_a_seleucid_number_that_is_divided_suggests_its_parts() -> None:
    types = TypeList((of("sco", "sc.1.922.1a"), of("sco", "sc.1.922.2"), of("sco", "sc.1.9221")))
    assert set(ids(resolved("SC 922", types))) == {"sc.1.922.1a", "sc.1.922.2"}


def test_a_comparison_is_half_as_sure() -> None:
    exact, compared = resolved("RRC 443/1", CAESAR)[0], resolved("cf. RRC 443/1", CAESAR)[0]
    assert compared.uri == exact.uri
    assert compared.confidence <= exact.confidence / 2
    assert compared.qualifier == "cf."


def test_the_types_of_a_line_are_each_once_and_the_surest_first() -> None:
    answers = [
        (Resolved("a", 0.4, (), verified=True), Resolved("b", 0.3, (), verified=True)),
        (Resolved("b", 0.9, ("surer",), verified=True),),
    ]
    assert [(one.uri, one.confidence) for one in resolving.best(answers)] == [("b", 0.9), ("a", 0.4)]


# -- always ---------------------------------------------------------------------------------------------------------

_words = st.none() | st.text(max_size=12) | st.sampled_from(["II", "V", "X", "1", "3", "2", "Augustus", "Antioch"])
_cited = st.builds(
    Reference,
    raw=st.text(max_size=20),
    catalog=st.sampled_from(["RIC", "Crawford", "Price", "SC", "CPE", "Svoronos", "RPC", "Sear", ""]),
    volume=_words,
    part=_words,
    edition=_words,
    section=_words,
    number=st.none() | st.text(max_size=8) | st.from_regex(r"\d{1,4}[a-z]?(/\d+)?", fullmatch=True),
    suffix=_words,
    qualifier=_words,
    note=_words,
    volume_inferred=st.booleans(),
    volume_candidates=st.lists(st.text(max_size=5), max_size=2).map(tuple),
)
_coins = st.builds(
    Context,
    issuer=_words,
    denomination=_words,
    metal=_words,
    mint=_words,
    obverse_legend=st.none() | st.text(max_size=30),
    reverse_legend=st.none() | st.text(max_size=30),
    year_from=st.none() | st.integers(-400, 500),
    year_to=st.none() | st.integers(-400, 500),
)
ALL = Resolver(TypeList((*AUGUSTUS.types, *ANTIOCH.types, *CAESAR.types, HADRIAN_1926)))


@given(_cited, _coins)
def test_any_citation_of_any_coin_resolves_to_something_ordered_or_to_nothing(cited: Reference, coin: Context) -> None:
    found = ALL.resolve(cited, coin)
    confidences = [one.confidence for one in found]
    assert confidences == sorted(confidences, reverse=True)
    assert all(0 <= one <= 1 for one in confidences)
    assert sum(confidences) <= 1.01
    assert len({one.uri for one in found}) == len(found)
    assert all(one.reasons for one in found)
