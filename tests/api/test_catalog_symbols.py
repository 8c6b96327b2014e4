"""Monograms by their letters over the API."""

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs.tables import PERSONS, loaded

SYMBOLS = "/api/v2/catalog/symbols"
MONOGRAMS = [
    {"id": "monogram.00001", "label": "Monogram 1", "letters": "ΥΓΜΔ",
     "matches": "http://numismatics.org/pella/symbol/monogram.price.1|javascript:alert(1)|http://[|https://corpus.example/1"},
    {"id": "monogram.00002", "label": "Monogram 2", "letters": "ΜΑ"},
    {"id": "monogram.00003", "label": "Monogram 3", "letters": "ΡΑΜ"},
    {"id": "monogram.00004", "label": "Monogram 4", "letters": "ΠΑΜ"},
    {"id": "monogram.00005", "label": "Monogram 5", "letters": "ΜΜ"},
    {"id": "crescent symbol", "label": "Crescent", "letters": ""},
]  # fmt: skip


def found(client: TestClient, letters: str, **more: str | int) -> list[str]:
    told = client.get(SYMBOLS, params={"letters": letters, **more}).json()
    assert told["total"] >= len(told["symbols"])
    return [one["label"].removeprefix("Monogram ") for one in told["symbols"]]


def test_a_monogram_is_found_by_its_letters_in_either_script_the_nearest_first(
    wired: Wired, client: TestClient
) -> None:
    loaded(wired.folder.catalog, symbols=MONOGRAMS)
    assert found(client, "ΑΜ") == ["2", "3", "4"] == found(client, "ma")
    assert found(client, "ΜΑΡ") == ["3", "4"] and found(client, "α μ π") == ["4", "3"]
    assert found(client, "pam") == ["3", "4"] and found(client, "ΜΜ") == ["5"] and found(client, "Ω") == []


def test_a_monogram_is_told_with_where_it_leads_and_no_link_that_is_none(wired: Wired, client: TestClient) -> None:
    loaded(wired.folder.catalog, symbols=MONOGRAMS)
    told = client.get(SYMBOLS, params={"letters": "ΔΥΜΓ"}).json()
    assert told == {
        "symbols": [{
            "id": "monogram.00001", "label": "Monogram 1", "letters": "ΥΓΜΔ",
            "links": [
                {"label": "nomisma.org", "url": "http://nomisma.org/symbol/monogram.00001"},
                {"label": "PELLA", "url": "http://numismatics.org/pella/symbol/monogram.price.1"},
                {"label": "corpus.example", "url": "https://corpus.example/1"},
            ],
        }],
        "total": 1,
        "next": None,
    }  # fmt: skip


def test_without_letters_all_are_told_page_by_page(wired: Wired, client: TestClient) -> None:
    loaded(wired.folder.catalog, symbols=MONOGRAMS)
    first = client.get(SYMBOLS, params={"limit": 4}).json()
    assert first["total"] == 6 and first["next"] == "4"
    rest = client.get(SYMBOLS, params={"limit": 4, "after": first["next"]}).json()
    ids = [one["id"] for one in [*first["symbols"], *rest["symbols"]]]
    assert rest["next"] is None and ids == sorted(one["id"] for one in MONOGRAMS)
    assert first["symbols"][0]["links"][0]["url"] == "http://nomisma.org/symbol/crescent%20symbol"
    assert client.get(SYMBOLS, params={"after": "900"}).json() == {"symbols": [], "total": 6, "next": None}


def test_without_symbols_nothing_is_found_and_nothing_fails(wired: Wired, client: TestClient) -> None:
    nothing = {"symbols": [], "total": 0, "next": None}
    assert client.get(SYMBOLS, params={"letters": "ΑΜ"}).json() == nothing == client.get(SYMBOLS).json()
    loaded(wired.folder.catalog, persons=PERSONS)
    assert client.get(SYMBOLS, params={"letters": "ΑΜ"}).json() == nothing


@pytest.mark.parametrize("typed", ["%", "_", "*", '"', "'; DROP TABLE symbols; --", "\0", "…", "NEAR(", "🪙", "Ж", "∑"])
def test_no_sign_finds_what_is_not_meant(wired: Wired, client: TestClient, typed: str) -> None:
    loaded(wired.folder.catalog, symbols=MONOGRAMS)
    assert found(client, typed) == []


@pytest.mark.parametrize(
    "params", [{"letters": "Α" * 10_000}, {"limit": "0"}, {"limit": "x"}, {"after": "-1"}, {"after": "x" * 50}]
)
def test_what_cannot_be_asked_is_refused_in_words(client: TestClient, params: dict[str, str]) -> None:
    refused = client.get(SYMBOLS, params=params)
    assert refused.status_code == 422 and refused.json()["detail"]
