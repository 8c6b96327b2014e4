"""Whatever goes wrong, the answer has one shape, and words for the person who asked."""

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from coinstack.infrastructure.web.app import create_app
from tests.api.conftest import BASE
from tests.pictures import png

GUARDS = {
    "content-security-policy": "default-src 'self'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cache-control": "no-store",
}
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
LIBRARY_WORDS = re.compile(
    r"Input should|valid (?:dict|list|str|int)|pydantic|NoneType|Traceback|Error\b|sqlite|psycopg|SQL|__|object at"
    r"|\{\w*\}"
)
UNKNOWN = {
    "coin_id": "987654",
    "change_set": "987654",
    "import_id": "987654",
    "row": "987654",
    "picture_id": "987654",
    "job_id": "987654",
    "position": "987654",
    "token_id": "987654",
    "uid": "0" * 32,
    "sha256": "0" * 64,
    "size": "160",
    "corpus": "ocre",
    "type_id": "ric.9.nowhere.1",
}
FITTING: dict[tuple[str, str], dict[str, Any]] = {
    ("PATCH", "/api/v2/coins/{coin_id}"): {"json": {"notes": "seen"}, "headers": {"if-match": '"1"'}},
    ("POST", "/api/v2/coins/{coin_id}/photos"): {
        "files": {"file": ("coin.png", png(), "image/png")},
        "data": {"role": "obverse"},
    },
    ("PATCH", "/api/v2/import/collection/{import_id}"): {"json": {"currency": "EUR"}},
    ("PUT", "/api/v2/import/collection/{import_id}/rows/{row}/decision"): {"json": {"choice": "skip"}},
    ("POST", "/api/v2/import/collection/{import_id}/decisions"): {"json": [{"row": 1, "choice": "skip"}]},
    ("PATCH", "/api/v2/import/previews/{import_id}"): {"json": {"coins": []}},
    ("POST", "/api/v2/import/previews/{import_id}/split"): {"json": {"coins": 2}},
    ("POST", "/api/v2/catalog/enrich/{coin_id}"): {"json": {}},
}
"""Requests that would do if only the thing were there."""

Operations = list[tuple[str, str, dict[str, Any]]]


def operations(client: TestClient) -> Operations:
    """Method, path and description of everything the API can do."""
    paths = client.get("/api/openapi.json").json()["paths"]
    return [(method.upper(), path, told) for path, methods in paths.items() for method, told in methods.items()]


def filled(path: str) -> str:
    """The path with names of things that are not there."""
    return re.sub(r"\{(\w+)\}", lambda found: UNKNOWN[found[1]], path)


def faults(answer: httpx2.Response, status: int) -> Iterator[str]:
    """What is wrong with an answer that should be a problem of that status."""
    if answer.status_code != status:
        yield f"status {answer.status_code}: {answer.text[:300]}"
        return
    if answer.headers["content-type"] != "application/problem+json":
        yield f"content type {answer.headers['content-type']}"
        return
    told = answer.json()
    if told["status"] != status or told["request_id"] != answer.headers["x-request-id"] or not told["title"]:
        yield f"members {told}"
    detail = told["detail"]
    if len(detail) < 10 or LIBRARY_WORDS.search(detail) or not detail.endswith((".", "?")) or detail.endswith(".."):
        yield f"no words for a collector: {detail}"
    yield from (
        f"{name}: {answer.headers.get(name)}" for name, value in GUARDS.items() if answer.headers.get(name) != value
    )


def test_what_is_not_there_is_not_found(calm: TestClient) -> None:
    wrong = {}
    for method, path, _ in operations(calm):
        if "{" in path and "/live/" not in path:  # that asks the service outside, which has its own tests
            answer = calm.request(method, filled(path), **FITTING.get((method, path), {}))
            if found := list(faults(answer, 404)):
                wrong[f"{method} {path}"] = found
    assert wrong == {}


@pytest.mark.parametrize("number", ["first", "1.5", str(2**63), "-1", "1" * 5000, "%00", "١"])
def test_what_is_no_number_is_refused(calm: TestClient, number: str) -> None:
    wrong = {}
    for method, path, _ in operations(calm):
        named = re.search(r"\{(coin_id|change_set|import_id|job_id|token_id)\}", path)
        if named and number != "١":
            asked = filled(path.replace(named[0], number))
            answer = calm.request(method, asked, **FITTING.get((method, path), {}))
            if found := list(faults(answer, 422)):
                wrong[f"{method} {path}"] = found
    assert wrong == {}


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe\x00", b"nothing", b'"a text"', b"17", b'{"no_such_field": 1}', b"[[[", b"[1]", b"NaN"],
)
def test_a_body_that_does_not_fit_is_refused_in_words(calm: TestClient, body: bytes) -> None:
    wrong = {}
    for method, path, told in operations(calm):
        wanted = told.get("requestBody", {})
        if "application/json" not in wanted.get("content", {}):
            continue
        answer = calm.request(
            method, filled(path), content=body, headers={"content-type": "application/json", "if-match": '"1"'}
        )
        if not body and not wanted.get("required"):
            continue
        if answer.status_code == 404 and "{" in path and not told["operationId"].startswith("add"):
            continue  # the thing was looked for first
        if found := list(faults(answer, 422)):
            wrong[f"{method} {path}"] = found
    assert wrong == {}


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"data": {"file": "a text", "role": "obverse"}},
        {"files": {"file": ("coin.png", png())}, "data": {"role": "left ear", "currency": "Euros", "mapping": "{"}},
        {"content": b"--broken", "headers": {"content-type": "multipart/form-data; boundary=other"}},
        {"content": b"{}", "headers": {"content-type": "application/json"}},
        {"content": b"x", "headers": {"content-type": "multipart/form-data"}},
    ],
    ids=["nothing", "no file", "no role", "broken", "json", "no boundary"],
)
def test_a_form_that_does_not_fit_is_refused_in_words(client: TestClient, form: dict[str, Any]) -> None:
    coin = client.post("/api/v2/coins", json={}).json()["id"]
    for path in (f"/api/v2/coins/{coin}/photos", "/api/v2/import/collection"):
        answer = client.post(path, **form)
        assert answer.status_code in {400, 415, 422}, answer.text
        assert list(faults(answer, answer.status_code)) == []
    assert client.get(f"/api/v2/coins/{coin}").json()["photos"] == []
    assert client.get("/api/v2/import/records").json()["records"] == []


def test_a_file_whose_name_is_no_text_is_taken_all_the_same(client: TestClient) -> None:
    name = "Münzen\r\n;x.csv".encode("latin-1").replace(b"\r\n", b"%0D%0A")
    body = b'--cut\r\ncontent-disposition: form-data; name="file"; filename="%s"\r\n\r\n%s\r\n--cut--\r\n' % (
        name,
        b"Ruler;Metal\nTrajan;AR\n",
    )
    kind = {"content-type": "multipart/form-data; boundary=cut"}
    answer = client.post("/api/v2/import/collection?wait=30", content=body, headers=kind)
    assert answer.status_code == 200, answer.text
    assert answer.json()["file_name"].endswith("x.csv")


def test_a_wrong_method_is_told_which_ones_there_are(calm: TestClient) -> None:
    known = operations(calm)
    patterns = [(method, re.compile(re.sub(r"\{\w+\}", "[^/]+", path))) for method, path, _ in known]
    wrong = {}
    for path in {path for _, path, _ in known}:
        for method in METHODS:
            if any(one == method and pattern.fullmatch(path) for one, pattern in patterns):
                continue
            answer = calm.request(method, filled(path))
            found = [fault for fault in faults(answer, 405) if not fault.startswith("cache-control") or "/api/" in path]
            if found or not answer.headers.get("allow"):
                wrong[f"{method} {path}"] = found or ["no allow"]
    assert wrong == {}


@pytest.mark.parametrize("path", ["/api/", "/api/v1/coins", "/api/v2", "/api/v2/nothing", "/api/v2/coins/1/x"])
def test_what_the_api_does_not_have_is_not_found(calm: TestClient, path: str) -> None:
    assert list(faults(calm.get(path), 404)) == []


@pytest.mark.parametrize(
    "query",
    [
        "metall=gold",
        "sort=beauty",
        "limit=0",
        "limit=ten",
        "limit=1&limit=2",
        "page=0",
        "after=nowhere",
        "missing=everything",
        "century=first",
        "year_from=old",
        "year_from=1e400",
        "weight_from=NaN",
        "price_to=Infinity",
        "trashed=maybe",
        "q=" + "x" * 301,
        "issuer=%00",
        "&".join(f"issuer={n}" for n in range(101)),
    ],
)
def test_a_filter_that_cannot_be_is_refused_in_words(calm: TestClient, query: str) -> None:
    assert list(faults(calm.get(f"/api/v2/coins?{query}"), 422)) == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"colour": "gold"}, "colour"),
        ({"description": {"wieght_g": 3.4}}, "description.wieght_g"),
        ({"description": {"weight_g": "heavy"}}, "description.weight_g"),
        ({"description": {"weight_g": -1}}, "description.weight_g"),
        ({"description": {"weight_g": True}}, "description.weight_g"),
        ({"description": {"die_axis_h": 13}}, "description.die_axis_h"),
        ({"description": {"die_axis_h": 6.5}}, "description.die_axis_h"),
        ({"description": {"metal": "unobtainium"}}, "description.metal"),
        ({"description": {"issuer": 7}}, "description.issuer"),
        ({"description": {"issuer": "\ud800"}}, "description.issuer"),
        ({"description": {"year_from": 0}}, "description.year_from"),
        ({"description": {"year_from": 99_999}}, "description.year_from"),
        ({"description": []}, "description"),
        ({"acquisition": {"price": 12}}, "acquisition.price"),
        ({"acquisition": {"price": {"amount": "12", "currency": "Euro"}}}, "acquisition.price"),
        ({"acquisition": {"price": {"amount": "-1", "currency": "EUR"}}}, "acquisition.price"),
        ({"acquisition": {"date": "yesterday"}}, "acquisition.date"),
        ({"citations": [3]}, "citations"),
        ({"citations": [{"raw": None}]}, "citations.raw"),
        ({"photos": [{"sha256": "0" * 64}]}, "photos"),
        ({"tags": "silver"}, "tags"),
        ({"notes": "x" * 100_001}, "notes"),
    ],
)
def test_a_coin_that_cannot_be_is_refused_by_its_field(calm: TestClient, given: dict[str, Any], field: str) -> None:
    answer = calm.post("/api/v2/coins", content=json.dumps(given), headers={"content-type": "application/json"})
    assert list(faults(answer, 422)) == []
    assert answer.json()["field"] == field
    assert calm.get("/api/v2/coins").json()["total"] == 0


@pytest.mark.parametrize("number", ["1e999999999", "-1e999999999", "1e-999999999", "0.00001"])
@pytest.mark.parametrize("field", ["weight_g", "die_axis_h", "year_from"])
def test_numbers_beyond_any_coin_are_refused_at_once(calm: TestClient, number: str, field: str) -> None:
    body = f'{{"description": {{"{field}": {number}}}}}'
    answer = calm.post("/api/v2/coins", content=body, headers={"content-type": "application/json"})
    assert list(faults(answer, 422)) == []


@pytest.mark.parametrize("amount", ["1e999999999", "1E-999999999", "1e5", "0.001", "NaN", "", "1,5", "１２"])
def test_an_amount_is_written_as_money_is_or_refused(client: TestClient, amount: str) -> None:
    answer = client.post("/api/v2/coins", json={"acquisition": {"price": {"amount": amount, "currency": "EUR"}}})
    if answer.status_code == 201:
        assert re.fullmatch(r"\d+(\.\d+)?", answer.json()["acquisition"]["price"]["amount"])
    else:
        assert list(faults(answer, 422)) == []


def test_a_change_says_which_version_it_saw(client: TestClient) -> None:
    path = f"/api/v2/coins/{client.post('/api/v2/coins', json={'notes': 'first'}).json()['id']}"
    assert list(faults(client.patch(path, json={"notes": "blind"}), 428)) == []
    for tag in ("", "x", '"-1"', '"1.5"', "*", '"' + "9" * 5000 + '"'):
        assert list(faults(client.patch(path, json={"notes": "x"}, headers={"if-match": tag}), 422)) == []
    assert client.get(path).json()["version"] == 1


def test_two_who_change_the_same_field_are_told_what_each_holds(client: TestClient) -> None:
    first = client.post("/api/v2/coins", json={"notes": "toned", "place": "Tray1"}).json()
    path, seen = f"/api/v2/coins/{first['id']}", {"if-match": f'"{first["version"]}"'}
    assert client.patch(path, json={"notes": "cleaned"}, headers=seen).status_code == 200
    answer = client.patch(path, json={"notes": "lightly toned"}, headers=seen)
    assert list(faults(answer, 409)) == []
    assert answer.json()["fields"] == {"notes": {"mine": "lightly toned", "theirs": "cleaned", "base": "toned"}}
    assert client.get(path).json()["notes"] == "cleaned"


def test_another_site_is_refused_in_the_same_shape(calm: TestClient) -> None:
    away = calm.post("/api/v2/coins", json={}, headers={"origin": "http://elsewhere.example"})
    assert list(faults(away, 403)) == []
    assert list(faults(calm.get("/api/v2/coins", headers={"host": "elsewhere.example"}), 421)) == []


def test_a_crash_has_the_same_shape_and_keeps_its_reasons_to_itself(wired: Wired) -> None:
    app = create_app(wired)

    def crash() -> None:
        raise RuntimeError("secret of the house")

    app.get("/api/v2/crash")(crash)
    answer = TestClient(app, base_url=BASE, raise_server_exceptions=False).get("/api/v2/crash")
    assert list(faults(answer, 500)) == []
    assert "secret" not in answer.text


def test_a_database_that_is_gone_is_told_in_words(wired: Wired, client: TestClient) -> None:
    with wired.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE listing")
    assert list(faults(client.get("/api/v2/coins"), 503)) == []
    assert list(faults(client.post("/api/v2/coins", json={"notes": "lost"}), 503)) == []
