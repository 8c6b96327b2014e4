"""The type beside the coin, and records filled from it, over HTTP."""

import time

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs import trajanic
from tests.catalogs.trajanic import URI

BARE = {
    "description": {
        "issuer": "Trajan", "category": "roman_imperial", "obverse_legend": "IMP TRAIANO AVG GER DAC P M TR P",
        "weight_g": 3.4,
    },
    "citations": [{"raw": "RIC II 128"}],
}  # fmt: skip


@pytest.fixture
def client(wired_client: tuple[Wired, TestClient]) -> TestClient:
    """With a catalog, and a coin that says little."""
    wired, client = wired_client
    trajanic.build(wired.folder.catalog)
    assert client.post("/api/v2/coins", json=BARE).status_code == 201
    return client


def test_the_type_stands_beside_the_coin(client: TestClient) -> None:
    told = client.get("/api/v2/coins/1/type").json()
    assert told["type"]["uri"] == URI + "128"
    assert (told["verified"], told["linked"], told["failure"]) == (True, None, None)
    by_name = {one["field"]: one for one in told["comparison"]["fields"]}
    assert by_name["issuer"]["verdict"] == "agree"
    assert (by_name["mint"]["mine"], by_name["mint"]["theirs"], by_name["mint"]["verdict"]) == (None, "Rome", "missing")
    assert told["comparison"]["differ"] == 0
    assert told["candidates"][0]["confidence"] >= 0.9


def test_a_coin_without_a_type_says_why(client: TestClient) -> None:
    client.post("/api/v2/coins", json={"citations": [{"raw": "RSC 74"}]})
    told = client.get("/api/v2/coins/2/type").json()
    assert (told["type"], told["comparison"], told["weights"]) == (None, None, None)
    assert "RSC 74" in told["failure"]
    assert client.get("/api/v2/coins/99/type").status_code == 404


def test_a_coin_is_weighed_against_the_owner_s_own_where_no_specimens_are(client: TestClient) -> None:
    for grams in (3.1, 3.2, 3.3, 3.35, 3.4, 3.45, 3.5, 3.6):
        said = {"issuer": "Trajan", "weight_g": grams, "denomination": "denarius", "metal": "silver"}
        client.post("/api/v2/coins", json={"description": said})
    client.patch(
        "/api/v2/coins/1",
        json={"description": {"weight_g": 6.9, "denomination": "denarius", "metal": "silver"}},
        headers={"If-Match": '"1"'},
    )
    told = client.get("/api/v2/coins/1/type").json()
    assert (told["weights"]["n"], told["weights"]["mine"], told["weights"]["place"]) == (8, 6.9, "far_heavy")
    assert told["weights"]["words"].startswith("6.90 g is far too heavy")
    assert next(one for one in told["comparison"]["fields"] if one["field"] == "weight_g")["verdict"] == "differ"


def test_a_record_is_looked_over_then_filled_then_taken_back(client: TestClient) -> None:
    dry = client.post("/api/v2/catalog/enrich/1", json={}).json()
    assert {one["field"] for one in dry["fields"] if one["state"] == "fill"} >= {"mint", "metal", "denomination"}
    assert dry["fields"][0]["source"] == "catalog ocre ric.2.tr.128"
    assert (dry["applied"], dry["version"]) == ([], 1)
    done = client.post("/api/v2/catalog/enrich/1", json={"auto_apply": True}, headers={"If-Match": '"1"'}).json()
    assert "mint" in done["applied"]
    coin = client.get("/api/v2/coins/1").json()
    assert (coin["description"]["mint"], coin["sources"]["mint"]["by"]) == ("Rome", "catalog ocre ric.2.tr.128")
    assert coin["citations"][0]["type_uri"] == URI + "128"
    assert client.get("/api/v2/coins/1/type").json()["linked"] == "catalog"
    assert client.post(f"/api/v2/history/{done['change_set']}/undo").status_code == 200
    assert client.get("/api/v2/coins/1").json()["description"]["mint"] is None


def test_a_version_that_is_no_more_is_a_conflict(client: TestClient) -> None:
    client.patch("/api/v2/coins/1", json={"notes": "x"}, headers={"If-Match": '"1"'})
    answer = client.post("/api/v2/catalog/enrich/1", json={"auto_apply": True}, headers={"If-Match": '"1"'})
    assert answer.status_code == 409
    assert client.post("/api/v2/catalog/enrich/1", json={"apply": True, "fields": ["weight_g"]}).status_code == 422


def test_references_and_citations_are_looked_up(client: TestClient) -> None:
    found = client.post("/api/v2/catalog/lookup", json={"reference": "Crawford 44/5"}).json()
    assert found["sure"] == "http://numismatics.org/crro/id/rrc-44.5"
    assert found["candidates"][0]["type"]["reference"] == "RRC 44/5"
    known = {"issuer": "Hadrian", "metal": "AR", "obverse_legend": "HADRIANVS AVGVSTVS"}
    found = client.post("/api/v2/catalog/lookup", json={"reference": "RIC 128", "context": known}).json()
    assert found["candidates"][0]["uri"].endswith("ric.2.hdn.128")
    uid = client.get("/api/v2/coins/1").json()["citations"][0]["uid"]
    assert client.post("/api/v2/catalog/lookup", json={"citation_id": uid}).json()["sure"] == URI + "128"
    assert client.post("/api/v2/catalog/lookup", json={"citation_id": "0" * 32}).status_code == 404
    assert client.post("/api/v2/catalog/lookup", json={}).status_code == 422


def test_failed_look_ups_are_listed(client: TestClient) -> None:
    assert client.post("/api/v2/catalog/lookup", json={"reference": "Cohen 12"}).json()["failure"]
    (failed,) = client.get("/api/v2/catalog/look-ups").json()["look_ups"]
    assert (failed["text"], failed["coin_id"]) == ("Cohen 12", None)


@pytest.mark.parametrize("body", [{"ids": [1, 2], "apply": True}, {"filter": "issuer=trajan", "apply": True}])
def test_many_are_filled_by_a_job_in_one_step(client: TestClient, body: dict[str, object]) -> None:
    client.post("/api/v2/coins", json=BARE)
    begun = client.post("/api/v2/catalog/bulk-enrich", json=body)
    assert begun.status_code == 202
    address = f"/api/v2/catalog/bulk-enrich/{begun.json()['job_id']}"
    until = time.monotonic() + 60
    while (told := client.get(address).json())["state"] not in {"done", "cancelled"} and time.monotonic() < until:
        time.sleep(0.1)
    assert told["state"] == "done"
    assert told["kind"] == "enrich"
    assert [(one["coin_id"], one["type"]["uri"], one["sure"]) for one in told["coins"]] == [
        (1, URI + "128", True), (2, URI + "128", True),
    ]  # fmt: skip
    assert "mint" in told["coins"][0]["fills"]
    assert client.get("/api/v2/coins/2").json()["description"]["mint"] == "Rome"
    page = client.get(address, params={"limit": 1}).json()
    assert (len(page["coins"]), page["next"]) == (1, 1)
    assert client.post(f"/api/v2/history/{told['change_set']}/undo").status_code == 200
    assert client.get("/api/v2/coins/2").json()["description"]["mint"] is None


@pytest.mark.parametrize("body", [{}, {"ids": []}, {"ids": [1], "filter": ""}, {"filter": "colour=red"}])
def test_a_job_over_nothing_is_refused(client: TestClient, body: dict[str, object]) -> None:
    assert client.post("/api/v2/catalog/bulk-enrich", json=body).status_code == 422


def test_without_a_catalog_everything_answers(calm: TestClient) -> None:
    told = calm.post("/api/v2/catalog/lookup", json={"reference": "RIC II 128"}).json()
    assert (told["candidates"], told["failure"]) == ([], "No catalog is loaded.")
    assert calm.get("/api/v2/catalog/look-ups").json() == {"look_ups": []}
