"""Settings, tokens, the bookmarklet; on both databases."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from fastapi.testclient import TestClient

from tests.api.conftest import opened

PAGE = "/api/v2/import/page"
FOREIGN = {"origin": "moz-extension://0b1c2d3e"}
LOT = (
    "<html><body><script type='application/ld+json'>"
    '{"@type": "Product", "name": "Hadrian", "description": "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g). RIC 77."}'
    "</script></body></html>"
)


def hand_over(client: TestClient, secret: str | None, **headers: str) -> int:
    """Post a page as a browser's extension does; the status."""
    shown = {"authorization": f"Bearer {secret}"} if secret else {}
    files = {"file": ("lot.html", LOT.encode(), "text/html")}
    data = {"url": "https://shop.example/coin/1"}
    return client.post(PAGE, files=files, data=data, headers=FOREIGN | shown | headers).status_code


def make(client: TestClient, name: str = "SingleFile") -> dict[str, object]:
    answer = client.post("/api/v2/settings/tokens", json={"name": name})
    assert answer.status_code == 201
    found: dict[str, object] = answer.json()
    return found


def test_what_was_never_set_has_its_preset_and_says_where_it_is_from(either: TestClient) -> None:
    found = either.get("/api/v2/settings").json()
    assert found["net"] == {"allowed": True, "houses": {}} and found["currency"] is None
    premiums = {one["house"]: one for one in found["premiums"]}
    assert premiums["heritage"]["percent"] == 22.0 and "2026" in premiums["heritage"]["source"]
    assert premiums["cng"]["percent"] is None
    assert all(one["source"] and not one["is_own"] for one in premiums.values())


def test_a_patch_sets_what_it_names_and_null_sets_back(either: TestClient) -> None:
    said = {
        "net": {"houses": {"cng": False, "biddr": True}},
        "premiums": {"leu": 22.5, "mine": "20"},
        "currency": "chf",
    }
    assert either.patch("/api/v2/settings", json=said).status_code == 200
    found = either.patch("/api/v2/settings", json={"net": {"allowed": False, "houses": {"cng": None}}}).json()
    assert found["net"] == {"allowed": False, "houses": {"biddr": True}} and found["currency"] == "CHF"
    premiums = {one["house"]: (one["percent"], one["is_own"]) for one in found["premiums"]}
    assert premiums["leu"] == (22.5, True) and premiums["mine"] == (20.0, True)
    back = either.patch("/api/v2/settings", json={"net": None, "premiums": {"leu": None}, "currency": None}).json()
    assert back["net"] == {"allowed": True, "houses": {}} and back["currency"] is None
    assert "leu" in {one["house"] for one in back["premiums"] if not one["is_own"]}


@pytest.mark.parametrize(
    ("patch", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"currency": "euros and cents"}, "currency"),
        ({"currency": 5}, "currency"),
        ({"net": True}, "net"),
        ({"net": {"allowed": "no"}}, "net.allowed"),
        ({"net": {"speed": 1}}, "net.speed"),
        ({"net": {"houses": {"cng": "yes"}}}, "net.houses.cng"),
        ({"net": {"houses": ["cng"]}}, "net.houses"),
        ({"net": {"houses": {"cgn": True}}}, "net.houses.cgn"),
        ({"net": {"houses": {"www.cngcoins.com": None}}}, "net.houses.www.cngcoins.com"),
        ({"premiums": {"leu": 101}}, "premiums.leu"),
        ({"premiums": {"leu": "NaN"}}, "premiums.leu"),
        ({"premiums": {"leu": True}}, "premiums.leu"),
        ({"premiums": {"a house": 5}}, "premiums"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(calm: TestClient, patch: dict[str, object], field: str) -> None:
    before = calm.get("/api/v2/settings").json()
    answer = calm.patch("/api/v2/settings", json={"currency": "USD"} | patch)
    assert (answer.status_code, answer.json()["field"]) == (422, field)
    assert calm.get("/api/v2/settings").json() == before


def test_each_house_tells_whether_it_may_be_asked_and_how_to_save_its_pages(either: TestClient) -> None:
    either.patch("/api/v2/settings", json={"net": {"houses": {"cng": False}}})
    houses = {one["slug"]: one for one in either.get("/api/v2/settings/houses").json()}
    assert (houses["cng"]["fetch"], houses["cng"]["allowed"], houses["cng"]["said"]) == ("yes", False, False)
    assert (houses["numisbids"]["fetch"], houses["numisbids"]["allowed"]) == ("no", False)
    assert houses["biddr"]["allowed"] and all(one["hint"] for one in houses.values())
    either.patch("/api/v2/settings", json={"net": {"allowed": False}})
    assert not any(one["allowed"] for one in either.get("/api/v2/settings/houses").json())


def test_a_house_that_the_owner_forbids_is_not_asked(client: TestClient) -> None:
    client.patch("/api/v2/settings", json={"net": {"allowed": False}})
    answer = client.post(
        "/api/v2/import/from-url", json={"url": "https://auctions.cngcoins.com/lots/view/4-LO4IAT/hadrian"}
    )
    assert answer.status_code == 424 and answer.json()["hint"]


def test_a_token_is_told_once_and_hands_pages_over_past_the_origin(either: TestClient) -> None:
    made = make(either)
    secret = str(made["token"])
    assert secret.startswith("cs_") and secret.endswith(str(made["ending"]))
    (listed,) = either.get("/api/v2/settings/tokens").json()
    assert "token" not in listed and listed["used_at"] is None
    assert hand_over(either, secret) == 201
    (listed,) = either.get("/api/v2/settings/tokens").json()
    assert listed["used_at"] is not None


def test_without_a_good_token_no_page_comes_from_elsewhere(either: TestClient) -> None:
    made = make(either)
    secret = str(made["token"])
    assert hand_over(either, None) == 403
    assert hand_over(either, None, origin="https://evil.example") == 403
    assert hand_over(either, "cs_" + "x" * 43) == 401
    assert hand_over(either, secret[:-1]) == 401
    assert hand_over(either, "not-a-token") == 403
    assert either.delete(f"/api/v2/settings/tokens/{made['id']}").status_code == 204
    assert hand_over(either, secret) == 401
    assert hand_over(either, secret, origin="http://127.0.0.1:8000") == 401


def test_a_token_opens_one_door_only(client: TestClient) -> None:
    shown = {"authorization": f"Bearer {make(client)['token']}"}
    for method, path in (
        ("POST", "/api/v2/coins"),
        ("POST", "/api/v2/import/from-text"),
        ("POST", "/api/v2/settings/tokens"),
        ("PATCH", "/api/v2/settings"),
        ("PUT", PAGE),
        ("POST", PAGE + "/"),
    ):
        assert client.request(method, path, json={}, headers=FOREIGN | shown).status_code == 403, path


def test_a_token_stands_in_for_the_servers_own_at_its_one_door(tmp_path: Path) -> None:
    server = "a-secret-of-many-letters"
    with opened(tmp_path / "data", COINSTACK_TOKEN=server) as (_, client):
        client.headers["authorization"] = f"Bearer {server}"
        secret = str(make(client)["token"])
        del client.headers["authorization"]
        assert hand_over(client, secret) == 201
        assert client.get("/api/v2/coins", headers={"authorization": f"Bearer {secret}"}).status_code == 401
        assert hand_over(client, server) == 403  # it does not lead past the origin


def test_a_token_of_another_scope_opens_nothing_here(client: TestClient) -> None:
    answer = client.post("/api/v2/settings/tokens", json={"name": "x", "scopes": ["everything"]})
    assert answer.status_code == 422
    assert client.post("/api/v2/settings/tokens", json={"name": "  "}).status_code == 422
    assert client.delete("/api/v2/settings/tokens/99").status_code == 404


def test_the_bookmarklet_is_made_for_the_address_by_which_the_owner_is_here(calm: TestClient) -> None:
    found = calm.get("/api/v2/settings/bookmarklet", headers={"host": "localhost:8123"}).json()
    assert found["opens"] == "http://localhost:8123/import?from=bookmarklet"
    script = unquote(found["link"].removeprefix("javascript:"))
    assert 'o="http://localhost:8123"' in script and script.endswith("})()")
    assert "%" not in script and '"' not in found["link"]


def test_the_page_that_a_bookmarklet_opens_may_speak_with_its_opener_and_no_other_may(calm: TestClient) -> None:
    policy = "cross-origin-opener-policy"
    assert calm.get("/import?from=bookmarklet").headers[policy] == "unsafe-none"
    for path in ("/import", "/", "/coins?from=bookmarklet", "/api/v2/settings?from=bookmarklet"):
        assert calm.get(path).headers[policy] == "same-origin"


def test_the_log_of_tries_is_listed_page_by_page(client: TestClient) -> None:
    assert client.get("/api/v2/settings/tries").json() == {"tries": [], "next": None}
    client.patch("/api/v2/settings", json={"net": {"allowed": False}})
    for number in range(3):
        client.post(
            "/api/v2/import/from-url", json={"url": f"https://auctions.cngcoins.com/lots/view/4-LO4IA{number}/x"}
        )
    first = client.get("/api/v2/settings/tries?house=cng&limit=2").json()
    assert [one["url"][-3] for one in first["tries"]] == ["2", "1"] and first["tries"][0]["cause"]
    rest = client.get(f"/api/v2/settings/tries?house=cng&limit=2&before={first['next']}").json()
    assert len(rest["tries"]) == 1 and rest["next"] is None
    assert client.get("/api/v2/settings/tries?host=www.biddr.com").json()["tries"] == []


def test_about_tells_the_version_and_the_licences(calm: TestClient) -> None:
    found = calm.get("/api/v2/settings/about").json()
    assert found["version"] and found["database"] == "SQLite"
    assert all(one["licence"] and one["address"].startswith("https://") for one in found["licences"])
