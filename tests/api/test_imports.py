"""/api/v2/import, on both databases."""

import json

import pytest
import structlog
import structlog.testing
from fastapi.testclient import TestClient
from httpx2 import Response

from tests.serving import until
from tests.shared import shared
from tests.spreadsheets.building import Table, xlsx

TABLE: Table = [
    ["No", "Ruler", "Denomination", "Weight", "Price paid", "Source"],
    [1, "Nero", "Denarius", 3.41, 250, "CNG"],
    [2, "Otho", "Denarius", 3.22, 900, "eBay"],
    [3, None, None, None, None, None],
]
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def drop(client: TestClient, data: bytes, *, wait: float = 20, name: str = "coins.xlsx", **form: str) -> Response:
    """Upload a workbook."""
    files = {"file": (name, data, SHEET)}
    return client.post(f"/api/v2/import/collection?wait={wait}", files=files, data=form)


def confirm(client: TestClient, number: int, body: object = None, *, wait: float = 20) -> Response:
    """Confirm an import."""
    return client.post(f"/api/v2/import/collection/{number}/confirm?wait={wait}", json=body)


def test_a_workbook_is_dropped_previewed_confirmed_and_undone(either: TestClient) -> None:
    answer = drop(either, xlsx(TABLE), currency="EUR")
    assert answer.status_code == 200
    shown = answer.json()
    assert (shown["state"], shown["rows_done"], shown["rows"], shown["decisions"]) == ("ready", 3, 3, [])
    assert {key: shown["summary"][key] for key in ("rows", "coins", "new")} == {"rows": 3, "coins": 2, "new": 2}
    assert shown["summary"]["skipped"] == [{"row": 4, "reason": "Names no coin: it holds only your number."}]
    assert [column["target"] for column in shown["mapping"]["columns"]] == [
        "number", "issuer", "denomination", "weight_g", "price", "source",
    ]  # fmt: skip
    number = shown["import_id"]
    assert either.get("/api/v2/coins").json()["total"] == 0
    answer = confirm(either, number)
    assert (answer.status_code, answer.json()["state"]) == (200, "confirmed")
    assert answer.json()["summary"]["done"] == {"added": 2, "updated": 0, "unchanged": 0, "skipped": 1, "left": 0}
    assert either.get("/api/v2/coins").json()["total"] == 2
    undone = either.delete(f"/api/v2/import/records/{number}").json()
    assert undone == {"import_id": number, "state": "undone", "undone": 2, "kept": []}
    assert either.get("/api/v2/coins").json()["total"] == 0
    assert either.get(f"/api/v2/import/collection/{number}").json()["state"] == "undone"


def test_without_waiting_the_answer_is_202_and_the_import_can_be_watched(client: TestClient) -> None:
    answer = drop(client, xlsx(TABLE), wait=0)
    assert answer.status_code == 202
    assert set(answer.json()) == {"import_id", "state"}
    number = answer.json()["import_id"]
    client.app.state.importer.wait(number, 20)  # type: ignore[attr-defined] # what the server's own thread does
    assert client.get(f"/api/v2/import/collection/{number}").json()["state"] == "ready"
    assert confirm(client, number, wait=0).status_code in {200, 202}


def test_confirming_twice_adds_nothing_twice(client: TestClient) -> None:
    number = drop(client, xlsx(TABLE)).json()["import_id"]
    assert confirm(client, number).json()["summary"]["done"]["added"] == 2
    assert confirm(client, number).json()["summary"]["done"]["added"] == 2
    assert client.get("/api/v2/coins").json()["total"] == 2


def test_the_rows_show_cells_reading_and_warnings_page_by_page(either: TestClient) -> None:
    number = drop(either, xlsx([*TABLE[:2], [2, "Somebody Unknown", "Denarius", 3.22, 900, "eBay"]])).json()[
        "import_id"
    ]
    page = either.get(f"/api/v2/import/collection/{number}/rows?limit=1").json()
    row = page["rows"][0]
    assert (row["row"], row["state"], page["next"]) == (2, "clean", 2)
    assert row["raw"] == ["1", "Nero", "Denarius", "3.41", "250", "CNG"]
    assert row["coin"]["description"] == {"issuer": "Nero", "denomination": "Denarius", "weight_g": 3.41}
    assert row["coin"]["acquisition"]["price"] == {"amount": "250", "currency": None}
    assert row["fields"]["description.weight_g"] == {"column": 3, "confidence": 1.0}
    assert row["open"] == ["currency"]
    last = either.get(f"/api/v2/import/collection/{number}/rows?after=2").json()
    assert (last["next"], last["rows"][0]["state"]) == (None, "doubtful")
    assert last["rows"][0]["warnings"][0]["field"] == "description.issuer"
    assert either.get(f"/api/v2/import/collection/{number}/rows?state=doubtful").json()["rows"] == last["rows"]


def test_the_currency_is_asked_once_by_source_and_answered_once(client: TestClient) -> None:
    shown = drop(client, xlsx(TABLE)).json()
    assert shown["decisions"] == [
        {
            "kind": "currency",
            "question": "2 rows have sums that name no currency. In which was it paid?",
            "row": None,
            "rows": 2,
            "sources": [{"source": "CNG", "rows": 1}, {"source": "eBay", "rows": 1}],
            "choices": [],
        }
    ]
    answer = client.patch(
        f"/api/v2/import/collection/{shown['import_id']}?wait=20",
        json={"currency": "USD", "currencies": {"eBay": "GBP"}},
    )
    assert (answer.status_code, answer.json()["decisions"]) == (200, [])
    rows = client.get(f"/api/v2/import/collection/{shown['import_id']}/rows").json()["rows"]
    assert [row["coin"]["acquisition"]["price"]["currency"] for row in rows[:2]] == ["USD", "GBP"]


def test_a_column_is_mapped_elsewhere_with_the_upload_or_afterwards(client: TestClient) -> None:
    shown = drop(client, xlsx(TABLE), mapping=json.dumps({"Source": "seller"})).json()
    number = shown["import_id"]
    assert shown["mapping"]["columns"][5]["target"] == "seller"
    shown = client.patch(
        f"/api/v2/import/collection/{number}?wait=20",
        json={"mapping": {"columns": [{"column": 0, "target": "custom"}]}},
    ).json()
    assert [shown["mapping"]["columns"][place]["target"] for place in (0, 5)] == ["custom", "seller"]
    refused = client.patch(f"/api/v2/import/collection/{number}", json={"mapping": {"Source": "nonsense"}})
    assert (refused.status_code, refused.json()["field"]) == (422, "mapping")
    assert drop(client, xlsx(TABLE), mapping="{not json").status_code == 422


def test_rows_are_decided_one_by_one_many_at_once_and_with_the_confirm(either: TestClient) -> None:
    number = drop(either, xlsx(TABLE)).json()["import_id"]
    rows = f"/api/v2/import/collection/{number}/rows"
    chosen = {"choice": "new", "values": {"description": {"mint": "Rome"}}}
    assert either.put(f"{rows}/2/decision", json=chosen).json()["decision"]["values"] == chosen["values"]
    many = either.post(f"/api/v2/import/collection/{number}/decisions", json=[{"row": 3, "choice": "skip"}])
    assert many.status_code == 204
    assert either.put(f"{rows}/3/decision", json=None).json()["decision"] is None
    answer = confirm(either, number, {"decisions": [{"row": 3, "choice": "skip"}]})
    assert answer.json()["summary"]["done"] == {"added": 1, "updated": 0, "unchanged": 0, "skipped": 2, "left": 0}
    coin = either.get(rows).json()["rows"][0]["coin_id"]
    assert either.get(f"/api/v2/coins/{coin}").json()["description"]["mint"] == "Rome"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"choice": "sell"}, "choice"),
        ({"choice": "new", "values": {"colour": "blue"}}, "no field"),
        ({"choice": "new", "values": {"description": {"weight_g": -1}}}, "Weight"),
        ({"choice": "merge"}, "name the coin"),
    ],
)
def test_a_decision_that_cannot_be_is_refused(client: TestClient, body: object, words: str) -> None:
    number = drop(client, xlsx(TABLE)).json()["import_id"]
    answer = client.put(f"/api/v2/import/collection/{number}/rows/2/decision", json=body)
    assert answer.status_code == 422
    assert words in answer.json()["detail"]


@pytest.mark.parametrize(
    ("data", "status", "words"),
    [
        (b"%PDF-1.7", 415, "PDF"),
        (b"", 422, "empty"),
        (b"PK\x03\x04 no zip", 422, "damaged"),
        (xlsx(TABLE[:1]), 422, "headings only"),
        (b'No,Ruler\n1,"Nero\n', 422, "quotation mark"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(client: TestClient, data: bytes, status: int, words: str) -> None:
    answer = drop(client, data)
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert words in answer.json()["detail"]


def test_a_failed_import_says_why_and_can_be_taken_from_the_list(client: TestClient) -> None:
    drop(client, xlsx(TABLE[:1]))
    failed = client.get("/api/v2/import/records").json()["records"][0]
    assert failed["state"] == "failed"
    assert "headings only" in failed["failure"]
    assert confirm(client, failed["import_id"]).status_code == 409
    client.delete(f"/api/v2/import/records/{failed['import_id']}")
    assert client.get("/api/v2/import/records").json()["records"] == []


def test_imports_are_listed_the_latest_first(client: TestClient) -> None:
    first = drop(client, xlsx(TABLE), name="one.xlsx").json()["import_id"]
    confirm(client, first)
    second = drop(client, xlsx(TABLE), name="two.xlsx").json()["import_id"]
    found = client.get("/api/v2/import/records").json()["records"]
    assert [(one["import_id"], one["file_name"], one["state"]) for one in found] == [
        (second, "two.xlsx", "ready"),
        (first, "one.xlsx", "confirmed"),
    ]
    assert found[1]["done"]["added"] == 2


def test_undo_keeps_edited_coins_unless_told_otherwise(either: TestClient) -> None:
    number = drop(either, xlsx(TABLE)).json()["import_id"]
    confirm(either, number)
    coin = either.get("/api/v2/coins").json()["coins"][0]
    either.patch(f"/api/v2/coins/{coin['id']}", json={"notes": "mine"}, headers={"If-Match": f'"{coin["version"]}"'})
    undone = either.delete(f"/api/v2/import/records/{number}").json()
    assert (undone["undone"], undone["kept"]) == (1, [{"coin": coin["id"], "field": "notes", "now": "mine"}])
    assert either.delete(f"/api/v2/import/records/{number}").status_code == 409


def test_undo_removes_edited_coins_where_it_is_told_to(client: TestClient) -> None:
    number = drop(client, xlsx(TABLE)).json()["import_id"]
    confirm(client, number)
    coin = client.get("/api/v2/coins").json()["coins"][0]
    client.patch(f"/api/v2/coins/{coin['id']}", json={"notes": "mine"}, headers={"If-Match": f'"{coin["version"]}"'})
    client.delete(f"/api/v2/import/records/{number}?edited=remove")
    assert client.get("/api/v2/coins").json()["total"] == 0


def test_an_import_that_is_not_there_is_not_found(client: TestClient) -> None:
    for path in ("collection/99", "collection/99/rows"):
        assert client.get(f"/api/v2/import/{path}").status_code == 404
    assert confirm(client, 99).status_code == 404
    assert client.delete("/api/v2/import/records/99").status_code == 404


def test_the_fields_that_a_column_can_fill_are_listed(client: TestClient) -> None:
    found = client.get("/api/v2/import/targets").json()
    assert {"id": "weight_g", "label": "Weight", "group": "Physical", "many": False} in found


def test_an_import_is_in_the_history_as_one_change(either: TestClient) -> None:
    number = drop(either, xlsx(TABLE)).json()["import_id"]
    confirm(either, number)
    latest = either.get("/api/v2/history").json()["change_sets"][0]
    assert (latest["kind"], latest["coins"], latest["import_id"], latest["summary"]) == (
        "imported",
        2,
        number,
        "coins.xlsx",
    )


def test_the_owners_workbook_shows_what_it_did_not_understand(client: TestClient) -> None:
    shown = drop(client, shared("data/v1/collection-v1.xlsx").read_bytes()).json()
    assert (shown["rows"], shown["summary"]["coins"], shown["waiting"]) == (117, 110, 0)
    assert shown["summary"]["states"]["duplicate"] == 0
    assert [one["kind"] for one in shown["decisions"]] == ["currency"]
    told = {one["field"] for one in shown["summary"]["warnings"]}
    sides = {"description.obverse_design", "description.reverse_design"}
    assert told <= {"description.mint", "notes", "provenance", "citations", *sides}


def _found(client: TestClient, query: str) -> list[str]:
    return [card["issuer"] for card in client.get(f"/api/v2/coins?{query}").json()["coins"]]


def test_the_coins_of_an_import_are_a_filter_of_list_facets_and_neighbours(either: TestClient) -> None:
    known = either.post("/api/v2/coins", json={"description": {"issuer": "Galba", "weight_g": 3.3}}).json()["id"]
    first = drop(either, xlsx(TABLE), currency="EUR").json()["import_id"]
    confirm(either, first)
    assert _found(either, f"import={first}&sort=number") == ["Nero", "Otho"]
    counted = either.get(f"/api/v2/coins/facets?import={first}").json()
    assert (counted["total"], counted["facets"]["denomination"][0]["count"]) == (2, 2)
    nero, otho = (card["id"] for card in either.get(f"/api/v2/coins?import={first}&sort=number").json()["coins"])
    near = either.get(f"/api/v2/coins/{nero}?import={first}&sort=number").json()["neighbours"]
    assert (near["previous"], near["next"], near["total"]) == (None, otho, 2)
    second = drop(either, xlsx([TABLE[0], [None, "Galba", "Denarius", 3.3, None, None]])).json()["import_id"]
    confirm(either, second, {"decisions": [{"row": 2, "choice": "merge", "coin_id": known}]})
    assert _found(either, f"import={second}") == ["Galba"]
    assert sorted(_found(either, f"import={first}&import={second}")) == ["Galba", "Nero", "Otho"]
    assert _found(either, "import=99") == []


def test_an_import_that_was_taken_back_has_only_the_coins_that_stayed(either: TestClient) -> None:
    known = either.post("/api/v2/coins", json={"description": {"issuer": "Galba"}}).json()["id"]
    number = drop(either, xlsx([*TABLE[:3], [None, "Galba", "Denarius", 3.3, None, None]])).json()["import_id"]
    confirm(either, number, {"decisions": [{"row": 4, "choice": "merge", "coin_id": known}]})
    nero = either.get("/api/v2/coins?q=nero").json()["coins"][0]
    either.patch(f"/api/v2/coins/{nero['id']}", json={"notes": "Mine"}, headers={"If-Match": f'"{nero["version"]}"'})
    either.delete(f"/api/v2/import/records/{number}")
    assert _found(either, f"import={number}") == ["Nero"]
    assert _found(either, f"import={number}&trashed=true") == ["Otho"]


@pytest.mark.parametrize("value", ["0", "-1", "one", "1.5", "9" * 20, ""])
def test_an_import_is_asked_for_by_its_number(client: TestClient, value: str) -> None:
    answer = client.get("/api/v2/coins", params={"import": value})
    assert (answer.status_code, answer.json()["field"]) == (422, "import")


def test_a_coin_tells_the_row_and_the_column_of_each_value(either: TestClient) -> None:
    number = drop(either, xlsx(TABLE), currency="EUR").json()["import_id"]
    values = {"description": {"denomination": "Aureus"}}
    confirm(either, number, {"decisions": [{"row": 3, "choice": "new", "values": values}]})
    nero, otho = (card["id"] for card in either.get("/api/v2/coins?sort=number").json()["coins"])
    (origin,) = either.get(f"/api/v2/coins/{nero}/origins").json()
    fields = origin.pop("fields")
    assert origin == {
        "import_id": number,
        "kind": "collection",
        "file_name": "coins.xlsx",
        "sheet": "Coins",
        "row": 2,
    }
    assert fields["weight_g"] == {"column": 3, "letters": "D", "heading": "Weight"}
    assert fields["acquisition.price"] == {"column": 4, "letters": "E", "heading": "Price paid"}
    assert fields["number"]["letters"] == "A"
    (origin,) = either.get(f"/api/v2/coins/{otho}/origins").json()
    assert origin["row"] == 3
    assert "denomination" not in origin["fields"]  # that is the owner's own word
    own = either.post("/api/v2/coins", json={"number": "9"}).json()["id"]
    assert either.get(f"/api/v2/coins/{own}/origins").json() == []
    assert either.get("/api/v2/coins/999/origins").status_code == 404


def test_work_that_breaks_off_is_logged_with_its_trace_and_told(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nought")

    number = drop(client, xlsx(TABLE)).json()["import_id"]
    with monkeypatch.context() as patched, structlog.testing.capture_logs() as logs:
        patched.setattr("coinstack.application.confirming._confirmed", broken)
        assert confirm(client, number, wait=0).status_code == 202
        path = f"/api/v2/import/collection/{number}"
        until(lambda: client.get(path).json()["state"] == "ready", "the confirm ends")
        until(lambda: any(one["event"] == "import broken off" for one in logs), "it is logged")
    (logged,) = [one for one in logs if one["event"] == "import broken off"]
    assert (logged["import_id"], repr(logged["exc_info"])) == (number, "ZeroDivisionError('by nought')")
    assert "did not foresee" in client.get(path).json()["failure"]
    assert confirm(client, number).json()["failure"] is None


def test_an_import_tells_what_a_confirm_would_do(either: TestClient) -> None:
    known = either.post("/api/v2/coins", json={"description": {"issuer": "Galba"}}).json()["id"]
    table: Table = [
        *TABLE[:3],
        [4, "Galba", "Denarius", 3.3, None, None],
        [5, "Vitellius", "Denarius", 3.1, None, None],
    ]
    number = drop(either, xlsx(table)).json()["import_id"]

    def planned() -> dict[str, int]:
        found: dict[str, int] = either.get(f"/api/v2/import/collection/{number}").json()["planned"]
        return found

    def decide(row: int, **decision: object) -> None:
        answer = either.put(f"/api/v2/import/collection/{number}/rows/{row}/decision", json=decision or None)
        assert answer.status_code == 200, answer.text

    assert planned() == {"add": 4, "join": 0}
    decide(4, choice="merge", coin_id=known)
    decide(5, choice="skip")
    assert planned() == {"add": 2, "join": 1}
    decide(4, choice="replace", coin_id=known)
    assert planned() == {"add": 2, "join": 1}
    decide(4)
    assert planned() == {"add": 3, "join": 0}
    decide(4, choice="merge", coin_id=known)
    done = confirm(either, number).json()
    assert (done["done"]["added"], done["done"]["updated"], done["planned"]) == (2, 1, {"add": 0, "join": 0})
    decide(5, choice="new")  # after all
    assert planned() == {"add": 1, "join": 0}
    assert confirm(either, number).json()["planned"] == {"add": 0, "join": 0}
    assert either.get("/api/v2/coins").json()["total"] == 4


def test_a_row_that_waits_is_not_planned_before_it_is_decided(either: TestClient) -> None:
    confirm(either, drop(either, xlsx(TABLE)).json()["import_id"])
    changed: Table = [TABLE[0], [1, "Nero", "Denarius", 3.5, 250, "CNG"], TABLE[2]]
    shown = drop(either, xlsx(changed)).json()
    assert (shown["waiting"], shown["planned"]) == (1, {"add": 0, "join": 0})
    either.put(f"/api/v2/import/collection/{shown['import_id']}/rows/2/decision", json={"choice": "merge"})
    shown = either.get(f"/api/v2/import/collection/{shown['import_id']}").json()
    assert (shown["waiting"], shown["planned"]) == (0, {"add": 0, "join": 1})
