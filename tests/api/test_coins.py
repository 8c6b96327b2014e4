"""The coins over HTTP, on both databases."""

import pytest
from fastapi.testclient import TestClient

Body = dict[str, object]

DENARIUS: Body = {
    "number": "12",
    "description": {
        "category": "roman_imperial",
        "issuer": "Trajan",
        "metal": "silver",
        "denomination": "Denarius",
        "mint": "Rome",
        "weight_g": 3.41,
        "diameter_mm": 18.5,
        "year_from": 103,
        "year_to": 111,
        "reverse_legend": "COS V P P SPQR OPTIMO PRINC",
        "reverse_design": "Victory standing left",
        "uncertain": ["mint"],
    },
    "citations": [{"raw": "RIC II 128"}, {"raw": "RSC 74"}],
    "acquisition": {"price": {"amount": "120.00", "currency": "EUR"}, "date": "2020-01-02", "source": "CNG"},
    "place": "Velv2-5-1",
    "tags": ["favourite"],
}


def make(client: TestClient, **other: object) -> Body:
    answer = client.post("/api/v2/coins", json=DENARIUS | other)
    assert answer.status_code == 201, answer.text
    made: Body = answer.json()
    return made


def change(client: TestClient, body: object, *, version: int = 1, coin_id: int = 1) -> tuple[int, Body]:
    answer = client.patch(f"/api/v2/coins/{coin_id}", json=body, headers={"If-Match": f'"{version}"'})
    return answer.status_code, answer.json()


def test_a_coin_is_added_and_shown_whole(either: TestClient) -> None:
    made = make(either)
    assert (made["id"], made["version"], made["number"]) == (1, 1, "12")
    shown = either.get("/api/v2/coins/1")
    assert shown.json() == made
    assert shown.headers["etag"] == '"1"'
    description = made["description"]
    assert isinstance(description, dict)
    assert (description["weight_g"], description["title"], description["uncertain"]) == (3.41, None, ["mint"])
    assert made["title"] == "Trajan, Denarius, Rome?, AD 103-111"
    acquisition = made["acquisition"]
    assert isinstance(acquisition, dict)
    assert acquisition["price"] == {"amount": "120.00", "currency": "EUR"}
    assert acquisition["date"] == "2020-01-02"
    citations = made["citations"]
    assert isinstance(citations, list)
    assert [(one["raw"], one["catalog"], one["primary"]) for one in citations] == [
        ("RIC II 128", "RIC", True),
        ("RSC 74", "RSC", False),
    ]
    sources = made["sources"]
    assert isinstance(sources, dict)
    assert sources[""]["by"] == "owner"
    assert made["neighbours"] is None


def test_an_empty_coin_is_a_coin(either: TestClient) -> None:
    made = either.post("/api/v2/coins", json={}).json()
    assert made["title"]
    assert either.get("/api/v2/coins").json()["total"] == 1


def test_a_card_shows_what_the_list_needs(either: TestClient) -> None:
    make(either)
    found = either.get("/api/v2/coins").json()
    assert (found["total"], found["total_exact"], found["total_text"], found["next"]) == (1, True, "1", None)
    (card,) = found["coins"]
    assert card["title"] == "Trajan, Denarius, Rome?, AD 103-111"
    assert card["date"] == {"text": "AD 103-111", "kind": "struck", "year_from": 103, "year_to": 111}
    assert (card["weight_g"], card["references"], card["tags"]) == (3.41, ["RIC II 128", "RSC 74"], ["favourite"])
    assert card["photos"] == {"obverse": None, "reverse": None, "both": None}
    assert card["price"] == {"amount": "120.00", "currency": "EUR"}
    assert card["added_at"].endswith("Z")


def test_a_reign_stands_in_for_a_date_and_says_so(either: TestClient) -> None:
    either.post(
        "/api/v2/coins", json={"description": {"reign_from": -27, "reign_to": 14, "reign_text": "27 BC - AD 14"}}
    )
    (card,) = either.get("/api/v2/coins?year_from=-10&year_to=-5").json()["coins"]
    assert card["date"] == {"text": "27 BC - AD 14", "kind": "reign", "year_from": -27, "year_to": 14}


def test_a_patch_changes_what_it_names_and_clears_what_it_nulls(either: TestClient) -> None:
    make(either)
    status, changed = change(either, {"description": {"weight_g": 3.5, "mint": None}, "notes": "weighed", "tags": None})
    assert status == 200
    description = changed["description"]
    assert isinstance(description, dict)
    assert (description["weight_g"], description["mint"], description["issuer"]) == (3.5, None, "Trajan")
    assert (changed["version"], changed["notes"], changed["tags"], changed["number"]) == (2, "weighed", [], "12")
    sources = changed["sources"]
    assert isinstance(sources, dict)
    assert {"weight_g", "mint", "notes", "tags"} <= set(sources)


def test_citations_are_replaced_by_a_list_and_kept_by_their_uid(either: TestClient) -> None:
    made = make(either)
    citations = made["citations"]
    assert isinstance(citations, list)
    kept = citations[1]["uid"]
    _, changed = change(either, {"citations": [{"uid": kept, "note": "same dies"}, {"raw": "Woytek 280b"}]})
    now = changed["citations"]
    assert isinstance(now, list)
    assert [(one["uid"] == kept, one["raw"], one["note"]) for one in now] == [
        (True, "RSC 74", "same dies"),
        (False, "Woytek 280b", None),
    ]


def test_no_type_is_cited_twice(either: TestClient) -> None:
    make(either)
    status, problem = change(either, {"citations": [{"raw": "RIC II 128"}, {"raw": "RIC II, 128"}]})
    assert (status, problem["field"]) == (422, "citations")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"colour": "red"}, "colour"),
        ({"description": {"weight": 3}}, "description.weight"),
        ({"description": {"weight_g": "heavy"}}, "description.weight_g"),
        ({"description": {"weight_g": -1}}, "description.weight_g"),
        ({"description": {"metal": "unobtainium"}}, "description.metal"),
        ({"description": {"year_from": 0}}, "description.year_from"),
        ({"description": {"die_axis_h": 13}}, "description.die_axis_h"),
        ({"description": []}, "description"),
        ({"acquisition": {"price": 12}}, "acquisition.price"),
        ({"acquisition": {"price": {"amount": "12", "currency": "euro"}}}, "acquisition.price"),
        ({"acquisition": {"date": "last year"}}, "acquisition.date"),
        ({"citations": [{"number": "3"}]}, "citations.raw"),
        ({"citations": [{"raw": "RIC 3", "colour": "red"}]}, "citations.colour"),
        ({"citations": ["RIC 3"]}, "citations"),
        ({"photos": [{"sha256": "a"}]}, "photos"),
        ({"tags": "one"}, "tags"),
        ({"version": 3}, "version"),
    ],
)
def test_what_cannot_be_is_refused_and_named(either: TestClient, body: Body, field: str) -> None:
    make(either)
    status, problem = change(either, body)
    assert (status, problem["field"]) == (422, field)
    assert either.get("/api/v2/coins/1").json()["version"] == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"3", b'{"description": {"weight_g": NaN}}', b"\xff", b"[" * 100_000, b'{"notes": "\\ud800"}'],
)
def test_a_body_that_is_no_object_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post("/api/v2/coins", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422


def test_a_change_must_say_which_version_was_seen(either: TestClient) -> None:
    make(either)
    unseen = either.patch("/api/v2/coins/1", json={"notes": "x"})
    assert unseen.status_code == 428
    assert either.patch("/api/v2/coins/1", json={}, headers={"If-Match": "newest"}).status_code == 422
    assert change(either, {}, version=5)[0] == 409
    assert change(either, {}, coin_id=9)[0] == 404


def test_the_second_of_two_writers_is_told_what_each_wrote_and_what_both_saw(either: TestClient) -> None:
    make(either)
    change(either, {"description": {"weight_g": 3.5}, "notes": "first"})
    change(either, {"description": {"weight_g": 3.6}}, version=2)
    status, problem = change(either, {"description": {"weight_g": 3.4, "issuer": "Hadrian"}, "notes": "first"})
    assert status == 409
    assert problem["fields"] == {
        "description.weight_g": {"mine": 3.4, "theirs": 3.6, "base": 3.41},
        "description.issuer": {"mine": "Hadrian", "theirs": "Trajan", "base": "Trajan"},
    }


def test_a_coin_goes_to_the_trash_and_comes_back(either: TestClient) -> None:
    make(either)
    assert either.delete("/api/v2/coins/1").status_code == 204
    assert either.delete("/api/v2/coins/1").status_code == 204
    assert either.get("/api/v2/coins").json()["total"] == 0
    assert either.get("/api/v2/coins?trashed=true").json()["total"] == 1
    assert either.get("/api/v2/coins/1").json()["trashed_at"]
    restored = either.post("/api/v2/coins/1/restore").json()
    assert (restored["trashed_at"], restored["version"]) == (None, 3)
    assert either.get("/api/v2/coins").json()["total"] == 1
    for method, path in (("get", "/9"), ("delete", "/9"), ("post", "/9/restore"), ("get", "/9/history")):
        assert either.request(method, f"/api/v2/coins{path}").status_code == 404


def test_neighbours_come_with_a_filter(either: TestClient) -> None:
    for number in ("3", "1", "2"):
        make(either, number=number)
    near = either.get("/api/v2/coins/3?sort=number&metal=silver").json()["neighbours"]
    assert near == {"previous": 2, "next": 1, "position": 2, "total": 3, "total_exact": True}
    assert either.get("/api/v2/coins/3?metal=gold").json()["neighbours"] is None


def test_pages_follow_each_other(either: TestClient) -> None:
    for number in range(5):
        make(either, number=str(number))
    first = either.get("/api/v2/coins?sort=-number&limit=2").json()
    second = either.get(f"/api/v2/coins?sort=-number&limit=2&after={first['next']}").json()
    third = either.get("/api/v2/coins?sort=-number&limit=2&page=3").json()
    assert [[card["number"] for card in page["coins"]] for page in (first, second, third)] == [
        ["4", "3"],
        ["2", "1"],
        ["0"],
    ]
    assert third["next"] is None


@pytest.mark.parametrize(
    "query",
    ["sort=colour", "limit=0", "limit=201", "limit=x", "page=0", "colour=red", "missing=teeth", "century=two",
     "year_from=x", "year_from=1.5", "weight_from=NaN", "price_to=1e99", "trashed=maybe", "sort=added&sort=title",
     "after=x", "q=" + "x" * 301, "&".join("tag=x" for _ in range(101)), "q=%00"],
)  # fmt: skip
def test_a_filter_that_cannot_be_is_refused(calm: TestClient, query: str) -> None:
    answer = calm.get(f"/api/v2/coins?{query}")
    assert answer.status_code == 422, answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_facets_count_what_the_filter_leaves_and_a_choice_does_not_shrink_its_own(either: TestClient) -> None:
    make(either)
    make(
        either, description={"category": "greek", "metal": "gold", "issuer": "Athens", "year_from": -20, "year_to": -5}
    )
    make(either, description={"category": "greek", "metal": "silver"}, tags=["favourite", "Owls"])
    all_of = either.get("/api/v2/coins/facets").json()
    assert all_of["total"] == 3
    assert all_of["facets"]["category"] == [
        {"value": "greek", "label": "Greek", "count": 2},
        {"value": "roman_imperial", "label": "Roman Imperial", "count": 1},
    ]
    assert all_of["years"] == [
        {"century": -1, "label": "1st century BC", "count": 1},
        {"century": 2, "label": "2nd century AD", "count": 1},
    ]
    assert {one["label"]: one["count"] for one in all_of["facets"]["tag"]} == {"favourite": 3, "Owls": 1}
    assert all_of["facets"]["place"][0]["label"] == "Velv2"
    silver = either.get("/api/v2/coins/facets?metal=silver").json()
    assert silver["total"] == 2
    assert {one["value"]: one["count"] for one in silver["facets"]["metal"]} == {"silver": 2, "gold": 1}
    assert {one["value"]: one["count"] for one in silver["facets"]["category"]} == {"greek": 1, "roman_imperial": 1}


def test_each_value_of_a_facet_finds_as_many_coins_as_it_counts(either: TestClient) -> None:
    make(either)
    make(either, description={"issuer": "Kyzikos", "mint": "Kyzikos", "denomination": "Stater", "category": "greek"},
         place="Bank > Box 2")  # fmt: skip
    make(
        either, description={"issuer": "Somebody unknown", "mint": "Nowhere?", "region": "Beyond", "grade_normal": "VF"}
    )
    facets = either.get("/api/v2/coins/facets").json()["facets"]
    counted = [(name, one["value"], one["count"]) for name, values in facets.items() for one in values]
    assert len(counted) > 20
    for name, value, count in counted:
        assert either.get("/api/v2/coins", params={name: value}).json()["total"] == count, (name, value)


def test_facets_are_counted_anew_after_every_change(either: TestClient) -> None:
    assert either.get("/api/v2/coins/facets").json()["total"] == 0
    make(either)
    assert either.get("/api/v2/coins/facets").json()["total"] == 1
    either.delete("/api/v2/coins/1")
    assert either.get("/api/v2/coins/facets").json()["total"] == 0


def test_a_word_that_a_coin_uses_completes_the_next_one_until_the_coin_is_gone(either: TestClient) -> None:
    def own(beginning: str) -> list[str]:
        told = either.get("/api/v2/vocabulary/terms", params={"field": "officina", "q": beginning}).json()
        return [one["value"] for one in told["terms"] if one["source"] == "collection"]

    assert own("") == []
    make(either, description={"officina": "Épsilon 100%"})
    assert own("épsilon 100%") == own("") == ["Épsilon 100%"]
    assert own("épsilon_") == []
    either.delete("/api/v2/coins/1")
    assert own("") == []


def test_the_history_tells_every_change_and_takes_it_back(either: TestClient) -> None:
    make(either)
    change(either, {"description": {"weight_g": 3.5}, "notes": "first"})
    change(either, {"notes": "second"}, version=2)
    told = either.get("/api/v2/coins/1/history").json()["change_sets"]
    assert [(one["kind"], one["by"], one["coins"]) for one in told] == [
        ("edited", "owner", 1),
        ("edited", "owner", 1),
        ("added", "owner", 1),
    ]
    assert told[1]["changes"] == [
        {"coin_id": 1, "entity": "description", "uid": "", "field": "weight_g", "before": 3.41, "after": 3.5},
        {"coin_id": 1, "entity": "coin", "uid": "", "field": "notes", "before": None, "after": "first"},
    ]
    undone = either.post(f"/api/v2/history/{told[1]['id']}/undo").json()
    assert undone["undone"] == 1
    assert undone["kept"] == [{"coin": 1, "field": "notes", "now": "second"}]
    coin = either.get("/api/v2/coins/1").json()
    assert (coin["description"]["weight_g"], coin["notes"]) == (3.41, "second")
    all_told = either.get("/api/v2/history").json()["change_sets"]
    assert (all_told[0]["kind"], all_told[0]["undoes"]) == ("undone", told[1]["id"])
    assert all_told[2]["undone_by"] == undone["change_set"]
    assert either.post(f"/api/v2/history/{told[1]['id']}/undo").status_code == 409
    assert either.post("/api/v2/history/99/undo").status_code == 404


def test_undoing_what_added_a_coin_puts_it_into_the_trash(either: TestClient) -> None:
    make(either)
    assert either.post("/api/v2/history/1/undo").json()["undone"] == 1
    assert either.get("/api/v2/coins").json()["total"] == 0


def test_an_undo_that_finds_nothing_to_set_back_says_so(either: TestClient) -> None:
    make(either)
    change(either, {"notes": "first"})
    change(either, {"notes": "second"}, version=2)
    undone = either.post("/api/v2/history/2/undo").json()
    assert undone == {"undone": 0, "change_set": None, "kept": [{"coin": 1, "field": "notes", "now": "second"}]}


def test_the_history_comes_in_pages(either: TestClient) -> None:
    for _ in range(3):
        make(either)
    first = either.get("/api/v2/history?limit=2").json()
    second = either.get(f"/api/v2/history?limit=2&after={first['next']}").json()
    assert [one["id"] for one in (*first["change_sets"], *second["change_sets"])] == [3, 2, 1]
    assert second["next"] is None
    assert either.get("/api/v2/history?after=x").status_code == 422


STATEMENTS = {
    "/api/v2/coins": 4,
    "/api/v2/coins?metal=silver&sort=-price": 4,
    "/api/v2/coins/7": 9,  # two of them for what it cost: the lot it came from, and the owner's settings
    "/api/v2/coins/facets": 4,
}


@pytest.mark.parametrize("path", STATEMENTS)
def test_a_page_asks_the_database_as_often_for_many_coins_as_for_few(
    wired_client: tuple[object, TestClient], path: str
) -> None:
    from sqlalchemy import event

    from coinstack.infrastructure.main import Wired

    wired, client = wired_client
    assert isinstance(wired, Wired)
    for number in range(15):
        make(client, number=str(number))
    statements: list[str] = []
    event.listen(wired.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    assert client.get(path).status_code == 200
    asked = [one for one in statements if one != "BEGIN"]
    assert len(asked) <= STATEMENTS[path], asked


def _numbered(client: TestClient, count: int) -> list[int]:
    return [client.post("/api/v2/coins", json={"number": str(one)}).json()["id"] for one in range(count)]


def test_many_coins_go_to_the_trash_as_one_change_and_come_back_by_one_undo(either: TestClient) -> None:
    ids = _numbered(either, 4)
    either.delete(f"/api/v2/coins/{ids[0]}")
    moved = either.post("/api/v2/coins/trash", json={"ids": [*ids, ids[1], 999]}).json()
    assert (moved["coins"], moved["unknown"]) == (3, [999])
    assert either.get("/api/v2/coins").json()["total"] == 0
    assert either.get("/api/v2/coins?trashed=true").json()["total"] == 4
    latest = either.get("/api/v2/history?limit=1").json()["change_sets"][0]
    assert (latest["id"], latest["kind"], latest["coins"]) == (moved["change_set"], "trashed", 3)
    undone = either.post(f"/api/v2/history/{moved['change_set']}/undo").json()
    assert (undone["undone"], undone["kept"]) == (3, [])
    assert {card["id"] for card in either.get("/api/v2/coins").json()["coins"]} == set(ids[1:])
    assert either.post(f"/api/v2/history/{moved['change_set']}/undo").status_code == 409


def test_many_coins_come_out_of_the_trash_as_one_change(either: TestClient) -> None:
    ids = _numbered(either, 3)
    for one in ids:
        either.delete(f"/api/v2/coins/{one}")
    before = [either.get(f"/api/v2/coins/{one}").json()["trashed_at"] for one in ids]
    moved = either.post("/api/v2/coins/restore", json={"ids": ids}).json()
    assert (moved["coins"], moved["unknown"]) == (3, [])
    assert either.get("/api/v2/coins").json()["total"] == 3
    assert either.post("/api/v2/coins/restore", json={"ids": ids}).json() == {
        "coins": 0,
        "change_set": None,
        "unknown": [],
    }
    either.post(f"/api/v2/history/{moved['change_set']}/undo")
    assert [either.get(f"/api/v2/coins/{one}").json()["trashed_at"] for one in ids] == before


@pytest.mark.parametrize("ids", [[], ["x"], [-1], [1.5], None, list(range(100_001))])
def test_coins_to_be_moved_are_named_by_their_ids(client: TestClient, ids: object) -> None:
    answer = client.post("/api/v2/coins/trash", json={"ids": ids})
    assert (answer.status_code, answer.json()["field"].partition(".")[0]) == (422, "ids")
