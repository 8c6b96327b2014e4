"""The trade's closed lists: every term has a label, every word that means it resolves to it."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import vocabulary
from coinstack.domain.vocabulary import (
    Category,
    CitationConfidence,
    IssueStatus,
    Metal,
    PhotoRole,
    PortraitRole,
    Status,
    abbreviation,
    label,
    read,
)
from tests.workbook import column

KINDS: tuple[type[StrEnum], ...] = (
    Category,
    CitationConfidence,
    IssueStatus,
    Metal,
    PhotoRole,
    PortraitRole,
    Status,
)


def _synonyms() -> list[tuple[type[StrEnum], str, str]]:
    found = []
    for kind, table in vocabulary._SYNONYMS.items():
        term = ""
        for word in table.split():
            if word.endswith(":"):
                term = word[:-1]
            else:
                found.append((kind, term, word))
    return found


@pytest.mark.parametrize(("kind", "term", "word"), _synonyms())
def test_every_synonym_resolves_to_its_term(kind: type[StrEnum], term: str, word: str) -> None:
    assert read(kind, word) == kind(term)
    assert read(kind, word.replace("-", " ").upper()) == kind(term)


@pytest.mark.parametrize("kind", KINDS)
def test_every_term_has_a_label_of_its_own_and_is_read_by_it(kind: type[StrEnum]) -> None:
    labels = [label(term) for term in kind]
    assert len(set(labels)) == len(labels)
    assert all(text[0].isupper() and "_" not in text for text in labels)
    assert all(read(kind, term.value) is term for term in kind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_list_has_words_for_every_term(kind: type[StrEnum]) -> None:
    assert {term for of, term, _ in _synonyms() if of is kind} == {term.value for term in kind}


def test_every_metal_has_the_letters_of_the_trade() -> None:
    assert {metal: abbreviation(metal) for metal in (Metal.GOLD, Metal.SILVER, Metal.BILLON, Metal.ELECTRUM)} == {
        Metal.GOLD: "AV",
        Metal.SILVER: "AR",
        Metal.BILLON: "BI",
        Metal.ELECTRUM: "EL",
    }
    assert abbreviation(Metal.BRONZE) == abbreviation(Metal.AE) == "AE"
    assert all(abbreviation(metal) for metal in Metal)


@pytest.mark.parametrize(
    ("text", "metal"),
    [
        ("AR", Metal.SILVER),
        ("Æ", Metal.AE),
        ("Bronze/Copper", Metal.AE),
        ("Silber", Metal.SILVER),
        (" billon? ", Metal.BILLON),
        ("(Gold)", Metal.GOLD),
        ("Plutonium", None),
        ("", None),
        ("?", None),
    ],
)
def test_metals_are_read_however_they_are_written(text: str, metal: Metal | None) -> None:
    assert read(Metal, text) is metal


def test_the_metals_and_categories_of_the_workbook_are_all_known() -> None:
    assert {read(Metal, text) for text in column("Composition")} == {
        Metal.GOLD,
        Metal.SILVER,
        Metal.BILLON,
        Metal.BRONZE,
        Metal.AE,
    }
    assert {read(Category, text) for text in column("Category")} == {
        Category.ROMAN_IMPERIAL,
        Category.ROMAN_PROVINCIAL,
        Category.ROMAN_REPUBLIC,
    }


@given(st.sampled_from(KINDS), st.text())
def test_any_text_is_a_term_of_its_list_or_none(kind: type[StrEnum], text: str) -> None:
    found = read(kind, text)
    assert found is None or isinstance(found, kind)
