"""How complete a reign is, and what the owner's own words mean, over HTTP."""

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs import trajanic
from tests.catalogs.trajanic import URI

TRAJAN = {"issuer": "Trajan", "category": "roman_imperial"}


@pytest.fixture
def client(wired_client: tuple[Wired, TestClient]) -> TestClient:
    """With a catalog, and coins of one of its types."""
    wired, client = wired_client
    trajanic.build(wired.folder.catalog)
    for number in ("12", "13"):
        document = {
            "number": number,
            "description": TRAJAN,
            "citations": [{"raw": "RIC II 128", "type_uri": URI + "128"}],
        }
        assert client.post("/api/v2/coins", json=document).status_code == 201
    return client


def complete(client: TestClient, **asked: str) -> dict[str, object]:
    answer = client.get("/api/v2/catalog/completeness", params=asked)
    assert answer.status_code == 200
    found: dict[str, object] = answer.json()
    return found


def test_a_reign_is_shown_by_reverse_legends_at_first(client: TestClient) -> None:
    told = client.get("/api/v2/catalog/completeness", params={"issuer": "trajan"}).json()
    assert told["of"] == {"id": "trajan", "label": "Trajan", "kind": "issuer"}
    assert (told["level"], told["owned"], told["total"], told["types"]) == ("reverse_legend", 1, 3, 3)
    first, second, third = told["cells"]
    assert (first["label"], [one["number"] for one in first["owned"]]) == (
        "COS V P P S P Q R OPTIMO PRINC",
        ["12", "13"],
    )
    assert (second["label"], second["owned"]) == ("VIC DAC COS V P P SPQR OPTIMO PRINC", [])
    assert first["example"]["uri"] == URI + "128"
    assert third["sub"] == "Sestertius"


def test_a_reign_is_shown_by_types_or_denominations_where_wished(client: TestClient) -> None:
    by_type = client.get("/api/v2/catalog/completeness", params={"issuer": "trajan", "level": "type"}).json()
    assert [one["label"] for one in by_type["cells"]] == ["RIC II 128", "RIC II 129", "RIC II 500"]
    assert (by_type["owned"], by_type["total"]) == (1, 3)
    by_value = client.get("/api/v2/catalog/completeness", params={"issuer": "trajan", "level": "denomination"}).json()
    assert [(one["label"], one["types"], len(one["owned"])) for one in by_value["cells"]] == [
        ("Denarius", 2, 2), ("Sestertius", 1, 0),
    ]  # fmt: skip


def test_a_mint_and_a_denomination_have_types_and_several_narrow_them(client: TestClient) -> None:
    assert complete(client, mint="rome", level="type")["total"] == 5
    assert complete(client, denomination="denarius", level="type")["total"] == 4
    assert complete(client, issuer="trajan", denomination="sestertius", level="type")["total"] == 1
    assert complete(client, issuer="nobody")["total"] == 0


def test_a_long_grid_comes_in_parts(client: TestClient) -> None:
    part = client.get("/api/v2/catalog/completeness", params={"issuer": "trajan", "level": "type", "limit": 2}).json()
    assert (len(part["cells"]), part["next"], part["total"]) == (2, 2, 3)
    rest = client.get("/api/v2/catalog/completeness", params={"issuer": "trajan", "level": "type", "after": 2}).json()
    assert (len(rest["cells"]), rest["next"]) == (1, None)


def test_coins_in_the_trash_are_not_owned(client: TestClient) -> None:
    for coin_id in (1, 2):
        client.delete(f"/api/v2/coins/{coin_id}")
    assert complete(client, issuer="trajan")["owned"] == 0


def test_something_has_to_be_asked_for(client: TestClient) -> None:
    assert client.get("/api/v2/catalog/completeness").status_code == 422


# Vocabulary ----------------------------------------------------------------------------------------------------------


def test_terms_that_mean_no_authority_are_listed_with_suggestions(client: TestClient) -> None:
    for issuer, mint in (("Trajanus Optimus", "Rmoe"), ("Trajanus Optimus", "Rom"), ("Trajan", "Rome?")):
        client.post("/api/v2/coins", json={"description": {"issuer": issuer, "mint": mint}})
    told = client.get("/api/v2/catalog/unmatched").json()
    assert [(one["kind"], one["text"], one["coins"]) for one in told["terms"]] == [
        ("person", "Trajanus Optimus", 2), ("mint", "Rmoe", 1),
    ]  # fmt: skip
    assert told["total"] == 2
    (mint,) = client.get("/api/v2/catalog/unmatched", params={"kind": "mint"}).json()["terms"]
    assert mint["suggestions"][0]["id"] == "rome"


def test_a_term_is_matched_once_and_known_from_then_on(client: TestClient) -> None:
    said = TRAJAN | {"issuer": "Trajanus Optimus", "mint": "Urbs"}
    client.post(
        "/api/v2/coins", json={"description": said, "citations": [{"raw": "RIC II 128", "type_uri": URI + "128"}]}
    )
    fields = client.get("/api/v2/coins/3/type").json()["comparison"]["fields"]
    assert {one["field"]: one["verdict"] for one in fields}["issuer"] == "differ"
    matches = [
        {"kind": "person", "text": "Trajanus Optimus", "authority_id": "trajan"},
        {"kind": "mint", "text": "Urbs", "authority_id": "rome"},
        {"kind": "mint", "text": "nowhere", "authority_id": None},
    ]
    assert client.post("/api/v2/catalog/synonyms", json={"matches": matches}).json() == {"matched": 3}
    fields = client.get("/api/v2/coins/3/type").json()["comparison"]["fields"]
    verdicts = {one["field"]: one["verdict"] for one in fields}
    assert (verdicts["issuer"], verdicts["mint"]) == ("agree", "agree")
    coin = client.get("/api/v2/coins/3").json()
    assert (coin["description"]["issuer"], coin["version"]) == ("Trajanus Optimus", 1)
    assert client.get("/api/v2/catalog/unmatched").json()["total"] == 0


def test_synonyms_are_listed_and_taken_back(client: TestClient) -> None:
    client.post("/api/v2/coins", json={"description": {"mint": "Urbs"}})
    assert client.get("/api/v2/catalog/unmatched").json()["total"] == 1
    match = {"kind": "mint", "text": "Urbs", "authority_id": "rome"}
    client.post("/api/v2/catalog/synonyms", json={"matches": [match, match | {"text": "URBS "}]})
    (line,) = client.get("/api/v2/catalog/synonyms").json()["synonyms"]
    assert (line["text"], line["authority"]) == ("URBS", {"id": "rome", "label": "Rome"})
    assert client.delete("/api/v2/catalog/synonyms", params={"kind": "mint", "text": "urbs"}).status_code == 204
    assert client.delete("/api/v2/catalog/synonyms", params={"kind": "mint", "text": "urbs"}).status_code == 404
    assert client.get("/api/v2/catalog/synonyms").json() == {"synonyms": []}
    assert client.get("/api/v2/catalog/unmatched").json()["total"] == 1


def test_what_no_catalog_knows_is_no_synonym(client: TestClient) -> None:
    for match, status in (
        ({"kind": "mint", "text": "Urbs", "authority_id": "atlantis"}, 404),
        ({"kind": "mint", "text": "  ", "authority_id": "rome"}, 422),
        ({"kind": "planet", "text": "Urbs", "authority_id": "rome"}, 422),
    ):
        assert client.post("/api/v2/catalog/synonyms", json={"matches": [match]}).status_code == status


def test_without_a_catalog_there_is_nothing_to_complete(calm: TestClient) -> None:
    told = calm.get("/api/v2/catalog/completeness", params={"issuer": "trajan"}).json()
    assert (told["of"]["label"], told["total"], told["cells"]) == ("Trajan", 0, [])
    assert calm.get("/api/v2/catalog/unmatched").json() == {"terms": [], "total": 0}
