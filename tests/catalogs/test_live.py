"""The comparison with the live services is itself looked at, with a second stand-in in the place of the services."""

import socket

import pytest

from tests import live, numismatics_server
from tests.catalogs import rdf
from tests.houses_server import Fault


def test_services_as_the_tests_have_them_have_not_drifted(capsys: pytest.CaptureFixture[str]) -> None:
    with numismatics_server.running() as services:
        assert live.main(lambda _host: services.houses.url, pause=0) == 0
    assert f"All {len(live.questions())} are as the tests have them." in capsys.readouterr().out


def test_what_has_drifted_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with numismatics_server.running() as services:
        services.houses.fail(Fault.SERVER_ERROR, path="/ocre/apis/getNuds")
        services.say("nomisma", b"<html></html>", "text/html")
        services.records["ocre"][0] = services.records["ocre"][0].replace("nmo:hasLegend", "nmo:legend")
        assert live.main(lambda _host: services.houses.url, pause=0) == 1
    said = capsys.readouterr().out
    assert "✗ getNuds\n    status 500" in said and "✗ nomisma's dump\n    it comes as text/html" in said
    assert "✗ a record as JSON-LD\n    the stand-in says, and the service does not: nmo:hasLegend: text" in said
    assert "  search\n" in said and "have drifted" in said


def test_what_robots_may_not_ask_for_is_not_asked(capsys: pytest.CaptureFixture[str]) -> None:
    with numismatics_server.running() as services:
        services.houses.robots("numismatics.org", "User-agent: *\nDisallow: /ocre/apis/")
        live.main(lambda _host: services.houses.url, pause=0)
        assert not [one for one in services.houses.asked("numismatics.org") if "/apis/" in one.path]
    assert "✗ reconcile\n    not asked" in capsys.readouterr().out


def test_without_a_network_it_is_said_plainly(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        assert live.main(lambda _host: f"http://127.0.0.1:{port}", pause=0) == 2
    assert capsys.readouterr().out.startswith("There is no network: numismatics.org could not be reached")


def test_what_the_service_says_besides_is_no_drift() -> None:
    with numismatics_server.running() as services:
        more = rdf.text("skos:historyNote", "told besides")
        services.records["ocre"][0] = services.records["ocre"][0].replace("<nmo:hasMint", more + "<nmo:hasMint", 1)
        assert live.main(lambda _host: services.houses.url, pause=0) == 0
