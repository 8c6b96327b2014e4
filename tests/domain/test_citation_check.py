"""A citation whose type has other legends than the coin."""

from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import citation_check
from coinstack.domain.catalog import CatalogType
from coinstack.domain.citation_check import Suspicion
from coinstack.domain.references import Context
from coinstack.domain.resolving import Resolver
from tests.domain.type_lists import TypeList, of

SPES = of("ocre", "ric.7.anch.80", "CONSTANTINVS MAX AVG", "SPES REIPVBLICAE")
GLORIA = of("ocre", "ric.7.anch.86", "CONSTANTINVS MAX AVG", "GLORIA EXERCITVS")
GLORIA_TOO = of("ocre", "ric.7.anch.108", "CONSTANTINVS MAX AVG", "GLORIA EXERCITVS")
LICINIUS = of("ocre", "ric.7.anch.17", "IMP LIC LICINIVS P F AVG", "IOVI CONSERVATORI AVGG")
SAUFEIUS = of("crro", "rrc-204.1", "X", "ROMA L SAVF")
RENIUS = of("crro", "rrc-231.1", "X", "ROMA C RENI")
ALEXANDER = of("pella", "price.4", "", "ΑΛΕΞΑΝΔΡΟΥ")
ALL = (SPES, GLORIA, GLORIA_TOO, LICINIUS, SAUFEIUS, RENIUS, ALEXANDER)
RESOLVER = Resolver(TypeList(ALL))
COIN = Context(mint="Antioch", obverse_legend="CONSTANTI-NVS MAX AVG", reverse_legend="GLOR-IA EXERC-ITVS")


def checked(cited: CatalogType, obverse: str | None, reverse: str | None) -> Suspicion | None:
    """What speaks against a citation, by the legends alone."""
    return citation_check.check(cited, Context(obverse_legend=obverse, reverse_legend=reverse), RESOLVER)


def test_a_type_with_the_coins_legends_is_beyond_suspicion() -> None:
    assert citation_check.check(GLORIA, COIN, RESOLVER) is None


def test_the_alternative_is_named_with_those_that_fit_as_well() -> None:
    found = citation_check.check(SPES, COIN, RESOLVER)
    assert found is not None
    assert {found.alternative, *found.others} == {GLORIA.uri, GLORIA_TOO.uri}
    assert "reverse legend does not fit ric.7.anch.80" in found.words
    assert "fits clearly better" in found.words


def test_where_both_legends_are_anothers_both_are_named() -> None:
    found = citation_check.check(LICINIUS, COIN, RESOLVER)
    assert found is not None
    assert found.words.startswith("The coin's legends do not fit ric.7.anch.17;")


def test_the_issue_of_another_moneyer_is_noticed() -> None:
    found = checked(RENIUS, "X", "ROMA L SAVF")
    assert found is not None
    assert found.alternative == SAUFEIUS.uri


def test_a_part_of_the_cited_legend_speaks_for_no_other_type() -> None:
    assert checked(SAUFEIUS, "X", "ROMA") is None


def test_a_few_letters_are_no_evidence() -> None:
    assert checked(SPES, None, "GLOR") is None
    assert checked(SPES, None, None) is None


def test_legends_that_fit_nothing_better_are_no_reason_for_suspicion() -> None:
    assert checked(SPES, "ZENO PERP AVG", "INVICTA ROMA FELIX") is None


def test_a_corpus_without_sections_is_not_checked() -> None:
    assert checked(ALEXANDER, "CONSTANTINVS MAX AVG", "GLORIA EXERCITVS") is None


@given(st.sampled_from(ALL), st.none() | st.text(max_size=40), st.none() | st.text(max_size=40))
def test_whatever_the_legends_are_an_alternative_is_another_type(
    cited: CatalogType, obverse: str | None, reverse: str | None
) -> None:
    found = checked(cited, obverse, reverse)
    assert found is None or cited.uri not in (found.alternative, *found.others)
