"""The catalog over the API: what is loaded, types and what is owned of them, authorities."""

from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs.tables import CRRO, MINTS, OCRE, PERSONS, loaded

AUGUSTUS = "/api/v2/catalog/types/ocre/ric.1(2).aug.207"
URI = "http://numismatics.org/ocre/id/ric.1(2).aug.207"


def filled(wired: Wired) -> None:
    weighed = [
        {"id": f"coin-{place}", "ruler": "Augustus", "denomination": "denarius", "metal": "Silver",
         "weight": f"3.{place}0", "type_uri": URI}
        for place in range(9)
    ]  # fmt: skip
    pair = {"cat_a": "RRC", "ref_a": "44/5", "cat_b": "Sydenham", "ref_b": "167", "coins": "4"}
    loaded(wired.folder.catalog, ocre_types=OCRE, crro_types=CRRO, persons=PERSONS, mints=MINTS, coins=weighed,
           concordance_pairs=[pair])  # fmt: skip


def test_without_a_catalog_the_state_says_why_and_a_type_is_not_found(client: TestClient) -> None:
    told = client.get("/api/v2/catalog/status").json()
    assert told["loaded"] is False and told["reason"].startswith("No catalog is loaded") and told["sources"] == []
    missing = client.get(AUGUSTUS)
    assert missing.status_code == 404 and "The catalog OCRE is not loaded" in missing.json()["detail"]
    assert client.get("/api/v2/catalog/authorities", params={"q": "Augustus"}).json() == {"authorities": []}
    assert client.post("/api/v2/catalog/rollback").status_code == 404


def test_the_state_names_every_source_with_its_licence(wired: Wired, client: TestClient) -> None:
    filled(wired)
    told = client.get("/api/v2/catalog/status").json()
    licences = {one["kind"]: one["licence"] for one in told["sources"]}
    assert licences["ocre_types"] == licences["coins"] == "ODbL 1.0" and licences["persons"] == "CC BY"
    assert told["counts"]["types"] == len(OCRE) + len(CRRO) and told["previous"] is None
    loaded(wired.folder.catalog, persons=PERSONS[:1])
    assert client.get("/api/v2/catalog/status").json()["previous"]["built_at"] == told["built_at"]
    assert client.post("/api/v2/catalog/rollback").json()["built_at"] == told["built_at"]


def test_a_type_is_told_with_its_weights_and_the_coins_that_are_owned_of_it(wired: Wired, client: TestClient) -> None:
    filled(wired)
    coin = {
        "description": {"issuer": "Augustus", "denomination": "Denarius"}, "number": "17",
        "citations": [{"raw": "RIC I 207", "type_uri": URI}],
    }  # fmt: skip
    made = client.post("/api/v2/coins", json=coin)
    assert made.status_code == 201, made.text
    told = client.get(AUGUSTUS).json()
    assert told["uri"] == URI and told["reference"] == "RIC I 207"
    assert told["issuers"] == [{"id": "augustus", "label": "Augustus"}]
    assert (told["year_from"], told["issue_from"]) == (-27, None)
    assert told["obverse"]["legend"] == "CAESAR AVGVSTVS DIVI F PATER PATRIAE"
    assert [place["id"] for place in told["places"]] == ["lugdunum"] and told["places"][0]["latitude"]
    assert told["specimens"]["of"] == "type" and told["specimens"]["n"] == 9
    assert [(one["coin_id"], one["number"]) for one in told["owned"]] == [(made.json()["id"], "17")]
    assert told["licence"]["name"] == "ODbL 1.0"
    client.delete(f"/api/v2/coins/{made.json()['id']}", headers={"If-Match": made.headers["etag"]})
    assert client.get(AUGUSTUS).json()["owned"] == []


def test_ids_with_brackets_are_taken_as_they_are_and_encoded(wired: Wired, client: TestClient) -> None:
    loaded(wired.folder.catalog, ocre_types=OCRE)
    for written in ("ric.5.aur.326(a)", "ric.5.aur.326%28a%29"):
        told = client.get(f"/api/v2/catalog/types/ocre/{written}").json()
        assert told["id"] == "ric.5.aur.326(a)"
        assert [one["id"] for one in told["varieties"]] == ["ric.5.aur.326(a).1"]
    assert client.get("/api/v2/catalog/types/nowhere/1").status_code == 422
    assert client.get("/api/v2/catalog/types/ocre/" + "a" * 5_000).status_code == 404


def test_a_type_tells_what_replaced_it_and_what_other_catalogs_call_it(wired: Wired, client: TestClient) -> None:
    filled(wired)
    old = client.get("/api/v2/catalog/types/ocre/ric.2.hdn.100a").json()
    assert old["replaced_by"] == [
        "http://numismatics.org/ocre/id/ric.2_3(2).hdn.601",
        "http://numismatics.org/ocre/id/ric.2_3(2).hdn.602",
    ]
    crawford = client.get("/api/v2/catalog/types/crro/rrc-44.5").json()
    assert crawford["concordance"] == [{"catalog": "Sydenham", "reference": "167", "coins": 4}]
    assert crawford["sides"]["obverse"]["descriptions"] == [{"language": "en", "text": "Helmeted head of Roma, right."}]


def test_authorities_are_found_in_any_language(wired: Wired, client: TestClient) -> None:
    filled(wired)
    found = client.get("/api/v2/catalog/authorities", params={"q": "Auguste", "kind": "person"}).json()["authorities"]
    assert found[0]["id"] == "augustus" and found[0]["labels"]["es"] == "César Augusto" and found[0]["score"] >= 0.9
    by_id = client.get("/api/v2/catalog/authorities", params={"q": "septimius_severus"}).json()["authorities"]
    assert by_id[0]["id"] == "septimius_severus"
    assert client.get("/api/v2/catalog/authorities", params={"q": "x" * 300}).status_code == 422
    assert client.get("/api/v2/catalog/authorities", params={"q": "Rome", "kind": "planet"}).status_code == 422
