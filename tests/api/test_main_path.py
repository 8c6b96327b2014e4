"""What an owner does first, from the workbook to its undo, alike on both databases."""

import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from tests import postgres
from tests.api.conftest import opened
from tests.pictures import png
from tests.shared import shared

WORKBOOK = "data/v1/collection-v1.xlsx"
COINS = 110
SORTS = (
    "catalog added changed number title category issuer mint denomination metal year weight diameter grade price "
    "acquired"
).split()
QUESTIONS = [
    *(f"/api/v2/coins?sort={sign}{key}&limit=100" for key in SORTS for sign in ("", "-")),
    *(f"/api/v2/coins?page={page}" for page in (1, 3, 6, 7)),
    "/api/v2/coins?metal=silver&metal=gold",
    "/api/v2/coins?issuer=Trajan&sort=-year",
    "/api/v2/coins?year_from=-50&year_to=14",
    "/api/v2/coins?weight_from=3.2&weight_to=3.6&sort=weight",
    "/api/v2/coins?price_from=100&currency=EUR&sort=-price",
    "/api/v2/coins?price_from=100&currency=USD",
    "/api/v2/coins?place=SlabBox1",
    "/api/v2/coins?missing=photo&missing=weight",
    "/api/v2/coins?century=-1",
    "/api/v2/coins?category=roman_imperial&grade=VF",
    "/api/v2/coins?source=eBay",
    *(
        f"/api/v2/coins?q={words}"
        for words in ("caesar", "AVG", "vict", "pax%20avg", "owl", "Ric%20III", "ΑΘΕ", "IMP%20CA", "a")
    ),
    "/api/v2/coins?q=%22%2A%28%29%3A%26%7C%21%27%5C",
    "/api/v2/coins/facets",
    "/api/v2/coins/facets?metal=silver&q=avg",
    "/api/v2/coins/1?sort=year",
    "/api/v2/coins/1/history",
    "/api/v2/history",
    "/api/v2/vocabulary/terms?field=issuer&q=tra",
    "/api/v2/vocabulary/terms?field=place&q=slab",
    "/api/v2/import/records",
    "/api/v2/import/collection/1",
    "/api/v2/import/collection/1/rows?limit=500",
]


def imported(client: TestClient) -> dict[str, Any]:
    """The workbook, read and confirmed."""
    data = shared(WORKBOOK).read_bytes()
    answer = client.post(
        "/api/v2/import/collection?wait=30", files={"file": ("collection.xlsx", data)}, data={"currency": "EUR"}
    )
    assert answer.status_code == 200, answer.text
    shown: dict[str, Any] = answer.json()
    confirmed = client.post(f"/api/v2/import/collection/{shown['import_id']}/confirm?wait=30").json()
    assert confirmed["state"] == "confirmed" and confirmed["done"]["added"] == COINS
    return shown


def total(client: TestClient, query: str = "") -> int:
    return int(client.get(f"/api/v2/coins?{query}").json()["total"])


def test_from_the_workbook_to_its_undo(either: TestClient) -> None:
    shown = imported(either)
    assert shown["summary"]["coins"] == COINS and len(shown["summary"]["skipped"]) == 7
    assert total(either) == COINS

    walked, after = list[int](), None
    while True:
        page = either.get("/api/v2/coins", params={"limit": 17} | ({"after": after} if after else {})).json()
        walked += [coin["id"] for coin in page["coins"]]
        if (after := page["next"]) is None:
            break
    assert len(walked) == len(set(walked)) == COINS

    facets = either.get("/api/v2/coins/facets").json()
    for name in ("category", "issuer", "metal", "denomination"):
        for value in facets["facets"][name][:5]:
            assert total(either, f"{name}={value['value']}") == value["count"], (name, value)

    first = either.get(f"/api/v2/coins/{walked[0]}").json()
    path = f"/api/v2/coins/{first['id']}"
    patch = {"description": {"reverse_legend": "XYZZYX AVGVSTI"}, "tags": ["favourite"]}
    changed = either.patch(path, json=patch, headers={"if-match": f'"{first["version"]}"'}).json()
    assert changed["sources"]["reverse_legend"]["by"] == "owner"
    assert [coin["id"] for coin in either.get("/api/v2/coins?q=xyzzyx").json()["coins"]] == [first["id"]]
    assert [coin["id"] for coin in either.get("/api/v2/coins?tag=favourite").json()["coins"]] == [first["id"]]
    photographed = either.post(f"{path}/photos", files={"file": ("a.png", png())}, data={"role": "obverse"}).json()
    picture = f"/api/v2/photos/{photographed['photos'][0]['sha256']}/160"
    assert either.get(picture).headers["content-type"] == "image/webp"

    told = either.get(f"{path}/history").json()["change_sets"]
    assert [one["kind"] for one in told] == ["photographed", "edited", "imported"]
    assert either.post(f"/api/v2/history/{told[1]['id']}/undo").json()["kept"] == []
    now = either.get(path).json()
    assert now["description"] == first["description"] and now["tags"] == first["tags"]
    assert len(now["photos"]) == 1  # what came later stays
    assert total(either, "q=xyzzyx") == 0

    assert either.delete(path).status_code == 204
    assert (total(either), total(either, "trashed=true")) == (COINS - 1, 1)
    assert either.post(f"{path}/restore").json()["trashed_at"] is None

    undone = either.delete(f"/api/v2/import/records/{shown['import_id']}").json()
    assert undone["undone"] + len({one["coin"] for one in undone["kept"]}) == COINS
    assert {one["coin"] for one in undone["kept"]} == {first["id"]}
    assert total(either) == 1


@pytest.fixture
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[TestClient, TestClient]]:
    """The application on SQLite and on PostgreSQL."""
    with ExitStack() as stack:
        address = stack.enter_context(postgres.database(request.getfixturevalue("postgres_folder")))
        _, one = stack.enter_context(opened(tmp_path / "one"))
        _, two = stack.enter_context(opened(tmp_path / "two", COINSTACK_DATABASE_URL=address))
        yield one, two


def told_alike(text: str) -> str:
    """An answer without what differs from one run to the next: moments and the names of children."""
    text = re.sub(r'"\d{4}-\d\d-\d\dT[\d:.+]+Z?"', '"moment"', text)
    return re.sub(r'"(uid|next)":\s?"[^"]*"', r'"\1":"name"', text)


def test_both_databases_answer_alike(both: tuple[TestClient, TestClient]) -> None:
    for client in both:
        imported(client)
        client.post("/api/v2/coins", json={"number": "A10", "description": {"issuer": "Äthelred", "metal": "silver"}})
        client.post(
            "/api/v2/coins", json={"number": "a9", "notes": "ſilver, İstanbul, Straße, ΑΘΕ", "tags": ["Ζ", "a"]}
        )
        client.patch("/api/v2/coins/5", json={"notes": "x" * 90_000}, headers={"if-match": '"1"'})
        client.delete("/api/v2/coins/7")
    differing = {}
    for question in QUESTIONS:
        one, two = (client.get(question) for client in both)
        assert one.status_code == two.status_code == 200, (question, one.text[:300], two.text[:300])
        if told_alike(one.text) != told_alike(two.text):
            differing[question] = (told_alike(one.text)[:400], told_alike(two.text)[:400])
    assert differing == {}
