"""Who may come in, and what every answer carries."""

from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from coinstack.domain.errors import Invalid
from coinstack.infrastructure import config
from coinstack.infrastructure.config import Settings
from coinstack.infrastructure.web.gateway import Gateway

TOKEN = "a-secret-of-many-letters"


def client(**settings: object) -> TestClient:
    app = FastAPI()

    @app.get("/thing")
    def read() -> str:
        return "read"

    @app.post("/thing")
    def write() -> str:
        return "written"

    @app.get("/healthz")
    def alive() -> str:
        return "alive"

    gateway = Gateway(app, Settings(data=Path("unused"), **settings))  # type: ignore[arg-type] # given by each test
    return TestClient(gateway, base_url="http://127.0.0.1:8000", follow_redirects=False)


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "localhost", "[::1]:8000", "LOCALHOST:1"])
def test_the_machines_own_names_are_known(host: str) -> None:
    assert client().get("/thing", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "localhost.evil.example", "", "[::1", "192.168.1.9"]
)
def test_another_name_is_refused_whatever_it_asks_for(host: str) -> None:
    answer = client().get("/thing", headers={"host": host})
    assert answer.status_code == 421
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_a_name_that_the_owner_allows_is_known() -> None:
    assert client(allowed_hosts=("cabinet.lan",)).get("/thing", headers={"host": "cabinet.lan"}).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),  # a script, or the command line
        ({"origin": "http://127.0.0.1:8000"}, 200),
        ({"origin": "http://evil.example"}, 403),
        ({"origin": "null"}, 403),  # a sandboxed frame, a file
        ({"origin": "http://127.0.0.1:9999"}, 403),  # another program on this machine
        ({"origin": "http://localhost:8000"}, 403),  # not the name that the page was opened under
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-origin"}, 200),
    ],
)
def test_a_change_comes_from_our_own_page_or_from_no_page(headers: dict[str, str], status: int) -> None:
    assert client().post("/thing", headers=headers).status_code == status


def test_reading_needs_no_origin() -> None:
    assert client().get("/thing", headers={"origin": "http://evil.example"}).status_code == 200


def test_no_other_site_may_read_an_answer() -> None:
    answer = client().get("/thing", headers={"origin": "http://evil.example"})
    assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_every_answer_carries_the_guards() -> None:
    headers = client().get("/nothing").headers
    assert headers["content-security-policy"] == "default-src 'self'"
    assert headers["x-content-type-options"] == "nosniff"
    assert len(headers["x-request-id"]) == 16


def test_with_a_token_nothing_is_told_without_it() -> None:
    guarded = client(token=TOKEN)
    assert guarded.get("/thing").status_code == 401
    assert guarded.get("/healthz").status_code == 200
    assert guarded.get("/thing", headers={"authorization": f"Bearer {TOKEN}"}).status_code == 200
    assert guarded.get("/thing", headers={"authorization": "Bearer wrong"}).status_code == 401
    assert guarded.get("/thing", headers={"cookie": "coinstack_token=wrong"}).status_code == 401


def test_the_token_moves_from_the_address_into_a_cookie() -> None:
    guarded = client(token=TOKEN)
    answer = guarded.get(f"/thing?token={TOKEN}")
    assert (answer.status_code, answer.headers["location"]) == (303, "/thing")
    assert "HttpOnly" in answer.headers["set-cookie"] and "SameSite=Strict" in answer.headers["set-cookie"]
    assert guarded.get("/thing").status_code == 200  # by the cookie


def test_the_token_does_not_lead_elsewhere() -> None:
    answer = client(token=TOKEN).get(f"http://127.0.0.1:8000//evil.example/?token={TOKEN}")
    assert answer.headers["location"] == "/evil.example/"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "127.0.0.9"])
def test_loopback_needs_no_token(host: str) -> None:
    config.refuse_open_door(Settings(data=Path("unused"), host=host))


@pytest.mark.parametrize(
    ("host", "token"), [("0.0.0.0", None), ("0.0.0.0", "short"), ("::", None), ("cabinet.lan", None)]
)
def test_an_open_address_needs_a_token(host: str, token: str | None) -> None:
    with pytest.raises(Invalid, match="COINSTACK_TOKEN"):
        config.refuse_open_door(Settings(data=Path("unused"), host=host, token=token))


def test_an_open_address_with_a_token_is_served() -> None:
    config.refuse_open_door(Settings(data=Path("unused"), host="0.0.0.0", token=TOKEN))


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"COINSTACK_PORT": "many"}, "COINSTACK_PORT"),
        ({"COINSTACK_PORT": "70000"}, "65535"),
        ({"COINSTACK_LOG_LEVEL": "loud"}, "debug, info"),
        ({"COINSTACK_UPLOAD_MB": "0"}, "COINSTACK_UPLOAD_MB"),
        ({"COINSTACK_DATABASE_URL": "mysql://nobody@127.0.0.1/coins"}, "COINSTACK_DATABASE_URL"),
    ],
)
def test_a_setting_that_cannot_be_is_named(environment: dict[str, str], words: str) -> None:
    with pytest.raises(Invalid, match=words):
        config.read(environment)


def test_settings_come_from_the_environment_and_the_command_line_wins(tmp_path: Path) -> None:
    environment = {
        "COINSTACK_DATA": str(tmp_path / "a"),
        "COINSTACK_PORT": "9000",
        "COINSTACK_ALLOWED_HOSTS": "a.lan, b.lan",
    }
    settings = config.read(environment)
    assert (settings.data, settings.port, settings.allowed_hosts) == (tmp_path / "a", 9000, ("a.lan", "b.lan"))
    assert config.read(environment, data=tmp_path / "c", port=1).data == tmp_path / "c"
