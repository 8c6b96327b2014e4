"""Catalogs are fetched as a job, and single types looked up, over the API of a product that is led to a stand-in."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest
from starlette.testclient import TestClient

from coinstack.infrastructure import config
from coinstack.infrastructure.main import wire
from coinstack.infrastructure.web.app import create_app
from tests import loopback, numismatics_server
from tests.houses_server import Fault
from tests.loopback import Loopback
from tests.numismatics_server import Numismatics
from tests.serving import until


@dataclass
class Door:
    """The API, and the services behind it."""

    client: TestClient
    services: Numismatics

    def get(self, path: str) -> httpx2.Response:
        """An answer."""
        return self.client.get(f"/api/v2{path}")

    def post(self, path: str, body: object = None) -> httpx2.Response:
        """An answer."""
        return self.client.post(f"/api/v2{path}", json=body)


@pytest.fixture
def door(tmp_path: Path) -> Iterator[Door]:
    """A whole application, with its jobs running."""
    known = loopback.authority()
    with numismatics_server.running(tls=known.server) as services:
        network = Loopback(services.houses.port, known.client)
        wired = wire(config.read({}, data=tmp_path), network=network, pace=loopback.unhurried())
        try:
            with TestClient(create_app(wired), base_url="http://127.0.0.1") as client:
                yield Door(client, services)
        finally:
            wired.close()


def _ended(door: Door, job_id: int) -> dict[str, object]:
    found: dict[str, object] = {}

    def has_ended() -> bool:
        found.update(door.get(f"/import/batch-status/{job_id}").json())
        return found["ended_at"] is not None

    until(has_ended, "the job ends")
    return found


def test_a_refresh_is_a_job_that_ends_with_a_new_catalog(door: Door) -> None:
    begun = door.post("/catalog/refresh", {"corpora": ["ocre", "nomisma"]})
    assert begun.status_code == 202 and begun.json()["items"] == 3
    job = _ended(door, begun.json()["job_id"])
    assert job["kind"] == "catalog" and job["state"] == "done"
    rows = job["rows"]
    assert isinstance(rows, list) and [row["state"] for row in rows] == ["done"] * 3
    assert [row["what"] for row in rows] == ["ocre", "nomisma", "build"]
    status = door.get("/catalog/status").json()
    assert status["loaded"] and status["refreshing"] is None
    assert {one["kind"] for one in status["sources"]} == {"ocre_types", "nomisma"}
    assert door.get("/catalog/types/ocre/ric.1(2).aug.207").json()["mints"][0]["label"] == "Lugdunum"


def test_of_two_refreshes_the_second_is_told_and_the_first_can_be_cancelled(door: Door) -> None:
    door.services.houses.fail(Fault.SILENCE, path="/ocre")
    job_id = door.post("/catalog/refresh", {"corpora": ["ocre"]}).json()["job_id"]
    assert door.get("/catalog/status").json()["refreshing"] == job_id
    second = door.post("/catalog/refresh", {"corpora": []})
    assert second.status_code == 409 and "already" in second.json()["detail"]
    assert door.post(f"/import/batch-status/{job_id}/cancel").status_code == 200
    door.services.houses.closed.set()


def test_what_is_no_catalog_is_refused_in_words(door: Door) -> None:
    refused = door.post("/catalog/refresh", {"corpora": ["rpc"]})
    assert refused.status_code == 422 and refused.json()["field"] == "corpora"
    assert door.post("/catalog/refresh", {"corpora": ["x"] * 21}).status_code == 422


def test_one_type_is_looked_up_live_with_its_specimens(door: Door) -> None:
    found = door.get("/catalog/live/ocre/ric.1(2).aug.207").json()
    assert found["type"]["label"] == "RIC I (second edition) Augustus 207" and len(found["examples"]) == 9
    assert found["examples"][0]["weight_g"] and found["licence"]["name"] == "ODbL 1.0" and found["asked_at"]
    assert door.get("/catalog/live/ocre/ric.1(2).aug.99999").status_code == 404
    assert door.get("/catalog/live/rpc/1").status_code in (404, 422)


def test_a_look_up_that_the_owner_does_not_allow_is_refused(door: Door) -> None:
    assert door.client.patch("/api/v2/settings", json={"net": {"houses": {"catalogs": False}}}).status_code == 200
    listed = {one["slug"]: one["allowed"] for one in door.get("/settings/houses").json()}
    assert listed["catalogs"] is False and listed["cng"] is True
    refused = door.get("/catalog/live/ocre/ric.1(2).aug.207")
    assert refused.status_code == 403 and "catalog load" in refused.json()["hint"]
