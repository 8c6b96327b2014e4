"""What follows from what was typed."""

from dataclasses import replace

import pytest

from coinstack.domain import completing, document, history
from coinstack.domain.coin import Coin, Description
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.vocabulary import CitationConfidence, TypeBy

TRAJAN: Json = {"issuer": "Trajan", "category": "roman_imperial"}


def made(**given: Json) -> Coin:
    coin = document.made(given)
    completing.complete(coin, {})
    return coin


def changed(coin: Coin, **given: Json) -> Coin:
    before = history.snapshot(coin)
    document.patch(coin, given)
    completing.complete(coin, before)
    return coin


def test_a_citation_is_read_into_its_parts() -> None:
    citation, variant = made(description=TRAJAN, citations=[{"raw": "RIC II 128"}, {"raw": "RSC 74 var."}]).citations
    assert (citation.raw, citation.catalog, citation.volume, citation.number) == ("RIC II 128", "RIC", "II", "128")
    assert citation.type_key
    assert (citation.primary, variant.primary) == (True, False)
    assert (citation.confidence, variant.confidence) == (CitationConfidence.EXACT, CitationConfidence.PROBABLE)


def test_a_text_of_several_citations_becomes_several() -> None:
    coin = made(citations=[{"raw": "RIC II 128; RSC 74", "uid": "a" * 32}, {"raw": "Woytek 280b"}])
    assert [one.raw for one in coin.citations] == ["RIC II 128", "RSC 74", "Woytek 280b"]
    assert [one.position for one in coin.citations] == [0, 1, 2]
    assert coin.citations[0].uid == "a" * 32


def test_a_citation_given_in_parts_is_left_as_it_is() -> None:
    (citation,) = made(citations=[{"raw": "RIC II 128", "catalog": "RIC", "number": "999"}]).citations
    assert citation.number == "999"


def test_a_text_that_is_no_citation_is_kept() -> None:
    (citation,) = made(citations=[{"raw": "as my friend's", "note": "seen"}]).citations
    assert (citation.raw, citation.catalog, citation.note) == ("as my friend's", None, "seen")


def test_a_citation_whose_text_is_changed_is_read_anew_and_others_are_not() -> None:
    coin = made(citations=[{"raw": "RIC II 128"}, {"raw": "Cohen 3", "catalog": "own", "number": "x"}])
    first, second = coin.citations
    changed(coin, citations=[{"uid": first.uid, "raw": "RIC III 7"}, {"uid": second.uid}])
    assert (first.volume, first.number) == ("III", "7")
    assert (second.catalog, second.number) == ("own", "x")
    changed(coin, citations=[{"uid": first.uid, "raw": "RIC III 8", "number": "8 bis"}])
    assert first.number == "8 bis"


def test_no_type_is_cited_twice_once_the_citations_are_read() -> None:
    with pytest.raises(Invalid, match="only once"):
        made(description=TRAJAN, citations=[{"raw": "RIC II 128"}, {"raw": "RIC II, 128"}])


def test_the_years_follow_from_the_date_unless_they_are_said() -> None:
    said = made(description={"date_text": "c. 211/10 BC", "reign_text": "98-117"}).description
    assert (said.year_from, said.year_to, said.circa, said.reign_from, said.reign_to) == (-211, -210, True, 98, 117)
    said = made(description={"date_text": "AD 98-117", "year_from": 100}).description
    assert (said.year_from, said.year_to) == (100, None)


def test_a_reign_settles_the_era_of_bare_numbers() -> None:
    said = made(description={"date_text": "41-40", "reign_from": -44, "reign_to": -31}).description
    assert (said.year_from, said.year_to) == (-41, -40)


def test_a_date_that_cannot_be_read_leaves_the_years() -> None:
    coin = made(description={"date_text": "AD 98"})
    assert changed(coin, description={"date_text": "some time"}).description.year_from == 98
    assert changed(coin, description={"date_text": None}).description == replace(coin.description, date_text=None)


def test_the_normal_grade_follows_from_the_written_one() -> None:
    assert made(description={"grade": "Choice VF"}).description.grade_normal == "Choice VF"
    assert made(description={"grade": "ss", "grade_normal": "EF"}).description.grade_normal == "EF"
    assert made(description={"grade": "quite nice"}).description.grade_normal is None


def test_what_was_typed_before_is_not_read_again() -> None:
    coin = Coin(Description(date_text="AD 98", grade="VF"))
    assert changed(coin, notes="x").description.year_from is None


HADRIAN = "http://numismatics.org/ocre/id/ric.2.hdn.100a"


def test_a_type_that_is_given_without_a_word_on_who_says_it_is_the_owner_s_choice() -> None:
    first, second = made(
        citations=[{"raw": "RIC II 128", "type_uri": HADRIAN}, {"raw": "RSC 74", "type_by": "catalog"}]
    ).citations
    assert (first.type_uri, first.type_by, first.number) == (HADRIAN, TypeBy.OWNER, "128")
    assert (second.type_uri, second.type_by) == (None, None)


def test_a_reference_that_is_altered_names_no_type_any_more() -> None:
    coin = made(citations=[{"raw": "RIC II 128", "type_uri": HADRIAN, "type_by": "catalog"}])
    (citation,) = coin.citations
    changed(coin, citations=[{"uid": citation.uid, "primary": True}])
    assert (citation.type_uri, citation.type_by) == (HADRIAN, TypeBy.CATALOG)
    changed(coin, citations=[{"uid": citation.uid, "raw": "RIC II 129"}])
    assert (citation.type_uri, citation.type_by, citation.number) == (None, None, "129")
    changed(coin, citations=[{"uid": citation.uid, "raw": "RIC II 130", "type_uri": HADRIAN}])
    assert (citation.type_uri, citation.type_by, citation.number) == (HADRIAN, TypeBy.OWNER, "130")


def test_another_type_than_the_catalog_s_is_the_owner_s_choice() -> None:
    coin = made(citations=[{"raw": "RIC II 128", "type_uri": HADRIAN, "type_by": "catalog"}])
    (citation,) = coin.citations
    changed(coin, citations=[{"uid": citation.uid, "type_uri": HADRIAN + "bis"}])
    assert (citation.type_uri, citation.type_by) == (HADRIAN + "bis", TypeBy.OWNER)


def test_a_type_is_named_by_its_address() -> None:
    with pytest.raises(Invalid, match="begins with http"):
        made(citations=[{"raw": "RIC II 128", "type_uri": "javascript:alert(1)"}])
