"""Coins that come in are proposed their type, and linked with it where it is sure."""

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs import trajanic
from tests.catalogs.trajanic import URI

LOT = (
    "Trajan. AD 98-117. AR Denarius (19mm, 3.31 g, 6h). Rome. Struck AD 103-111. IMP TRAIANO AVG GER DAC P M TR P, "
    "laureate head right / COS V P P S P Q R OPTIMO PRINC, Pax standing left. RIC II 128. Good VF."
)
SHEET = (
    "Ruler,Denomination,Metal,Reference,Obverse legend\n"
    "Trajan,Denarius,AR,RIC II 128,IMP TRAIANO AVG GER DAC P M TR P\n"
    "Trajan,Denarius,AR,RSC 74,\n"
)


@pytest.fixture
def client(wired_client: tuple[Wired, TestClient]) -> TestClient:
    """With a catalog."""
    wired, client = wired_client
    trajanic.build(wired.folder.catalog)
    return client


def previewed(client: TestClient) -> int:
    files = {"file": ("coins.csv", SHEET.encode(), "text/csv")}
    answer = client.post("/api/v2/import/collection", files=files, params={"wait": 20})
    assert answer.status_code in {200, 201, 202}, answer.text
    return int(answer.json()["import_id"])


def test_a_lot_is_proposed_its_type_and_linked_when_it_is_taken_in(client: TestClient) -> None:
    preview = client.post("/api/v2/import/from-text", json={"text": LOT}).json()
    proposed = preview["coins"][0]["type"]
    assert (proposed["uri"], proposed["label"]) == (URI + "128", "RIC II Trajan 128")
    assert proposed["confidence"] >= 0.9
    coin = client.post("/api/v2/import/confirm", json={"import_id": preview["import_id"]}).json()
    (citation,) = coin["citations"]
    assert (citation["raw"], citation["type_uri"], citation["type_by"]) == ("RIC II 128", URI + "128", "catalog")


def test_a_lot_whose_type_is_not_known_is_proposed_none(client: TestClient) -> None:
    preview = client.post("/api/v2/import/from-text", json={"text": LOT.replace("RIC II 128", "RSC 74")}).json()
    assert preview["coins"][0]["type"] is None
    coin = client.post("/api/v2/import/confirm", json={"import_id": preview["import_id"]}).json()
    assert coin["citations"][0]["type_uri"] is None


def test_the_rows_of_a_workbook_are_proposed_their_types_and_linked(client: TestClient) -> None:
    import_id = previewed(client)
    rows = client.get(f"/api/v2/import/collection/{import_id}/rows").json()["rows"]
    assert [one["type"] and one["type"]["uri"] for one in rows] == [URI + "128", None]
    client.post(f"/api/v2/import/collection/{import_id}/confirm", params={"wait": 20})
    cited = [client.get(f"/api/v2/coins/{coin_id}").json()["citations"][0] for coin_id in (1, 2)]
    assert [one["type_uri"] for one in cited] == [URI + "128", None]


def test_a_workbook_that_comes_again_is_unchanged_although_its_coins_were_linked(client: TestClient) -> None:
    first = previewed(client)
    client.post(f"/api/v2/import/collection/{first}/confirm", params={"wait": 20})
    again = previewed(client)
    rows = client.get(f"/api/v2/import/collection/{again}/rows").json()["rows"]
    assert [one["state"] for one in rows] == ["unchanged", "unchanged"]


def test_without_a_catalog_nothing_is_proposed(calm: TestClient) -> None:
    preview = calm.post("/api/v2/import/from-text", json={"text": LOT}).json()
    assert preview["coins"][0]["type"] is None
    calm.delete(f"/api/v2/import/previews/{preview['import_id']}")
