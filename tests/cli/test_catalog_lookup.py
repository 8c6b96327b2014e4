"""References are looked up on the command line."""

import json
from pathlib import Path

import pytest

from tests.catalogs import trajanic
from tests.catalogs.trajanic import URI
from tests.serving import run


@pytest.fixture
def data(tmp_path: Path) -> str:
    """A data folder with a catalog."""
    trajanic.build(tmp_path / "data" / "catalog")
    return str(tmp_path / "data")


def test_a_reference_is_answered_with_the_types_it_may_mean(data: str) -> None:
    done = run("catalog", "lookup", "RRC 44/5", "--json", "--data", data)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["sure"] == "http://numismatics.org/crro/id/rrc-44.5"
    assert found["candidates"][0]["label"] == "RRC 44/5"
    shown = run("catalog", "lookup", "RIC 128", "--issuer", "Trajan", "--data", data).stdout.decode()
    assert URI + "128" in shown.splitlines()[0]


def test_a_reference_that_means_no_type_is_said_so(data: str, tmp_path: Path) -> None:
    done = run("catalog", "lookup", "Cohen 5", "--data", data)
    assert done.returncode == 1
    assert "Cohen 5" in done.stderr.decode()
    done = run("catalog", "lookup", "RRC 44/5", "--data", str(tmp_path / "empty"))
    assert done.returncode == 1
    assert "No catalog is loaded" in done.stderr.decode()
