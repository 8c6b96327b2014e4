"""A server that goes on answering while the command line loads catalogs beside it."""

from pathlib import Path
from urllib.parse import quote

from tests.catalogs.tables import OCRE, PERSONS, table
from tests.serving import run, serving

ODD = "50%25/of?it#(a)"


def test_a_running_server_takes_up_what_is_loaded_beside_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    rows = [*OCRE, {"id": ODD, "label": "A type with signs in its id"}]
    with serving(data) as server:
        assert server.client.get("/api/v2/catalog/status").json()["loaded"] is False
        for kind, given in (("ocre_types", rows), ("persons", PERSONS)):
            assert run("catalog", "load", str(table(tmp_path, kind, given)), "--data", str(data)).returncode == 0
            kinds = [one["kind"] for one in server.client.get("/api/v2/catalog/status").json()["sources"]]
            assert kind in kinds and "ocre_types" in kinds
        told = server.client.get(f"/api/v2/catalog/types/ocre/{quote(ODD, safe='')}")
        assert told.json()["label"] == "A type with signs in its id"
        assert run("catalog", "rollback", "--data", str(data)).returncode == 0
        assert len(server.client.get("/api/v2/catalog/status").json()["sources"]) == 1
        assert server.stop() == 0
