"""An import taken back by the history is taken back as by its own list; on both databases."""

from fastapi.testclient import TestClient

from tests.api.test_imports import TABLE, confirm, drop
from tests.spreadsheets.building import xlsx

IMPORT = "/api/v2/import"
LOT = "Hadrian. AD 117-138. AR Denarius (18mm, 3.37 g, 7h). Rome mint. RIC II 77. VF."


def latest(client: TestClient) -> int:
    """The newest change set."""
    found: int = client.get("/api/v2/history").json()["change_sets"][0]["id"]
    return found


def undo(client: TestClient, change_set: int) -> dict[str, object]:
    """Take a change set back."""
    answer = client.post(f"/api/v2/history/{change_set}/undo")
    assert answer.status_code == 200, answer.text
    told: dict[str, object] = answer.json()
    return told


def total(client: TestClient) -> int:
    """The coins outside the trash."""
    return int(client.get("/api/v2/coins?limit=1").json()["total"])


def test_a_workbook_undone_by_the_history_is_undone_and_is_back_with_the_undo_of_that(either: TestClient) -> None:
    number = drop(either, xlsx(TABLE), currency="EUR").json()["import_id"]
    path = f"{IMPORT}/collection/{number}"
    confirm(either, number)
    undone = undo(either, latest(either))
    assert (undone["undone"], either.get(path).json()["state"], total(either)) == (2, "undone", 0)
    assert either.delete(f"{IMPORT}/records/{number}").status_code == 409
    undo(either, undone["change_set"])  # type: ignore[arg-type] # JSON
    assert (either.get(path).json()["state"], total(either)) == ("confirmed", 2)
    told = either.delete(f"{IMPORT}/records/{number}").json()
    assert (told["state"], told["undone"], total(either)) == ("undone", 2, 0)


def test_a_lot_undone_by_the_history_can_be_brought_again(either: TestClient) -> None:
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()["import_id"]
    either.post(f"{IMPORT}/confirm", json={"import_id": preview})
    assert either.get(f"{IMPORT}/previews/{preview}").json()["state"] == "confirmed"
    undo(either, latest(either))
    assert either.get(f"{IMPORT}/previews/{preview}").json()["state"] == "undone"
    assert either.post(f"{IMPORT}/confirm", json={"import_id": preview}).status_code == 409
    assert either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()["import_id"] != preview


def test_of_a_split_lot_the_last_coin_undone_takes_the_import_back(either: TestClient) -> None:
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()["import_id"]
    either.post(f"{IMPORT}/previews/{preview}/split", json={"coins": 2})
    sets = []
    for row in (1, 2):
        assert either.post(f"{IMPORT}/confirm", json={"import_id": preview, "row": row}).status_code == 201
        sets.append(latest(either))
    undo(either, sets[0])
    assert either.get(f"{IMPORT}/previews/{preview}").json()["state"] == "confirmed"
    undo(either, sets[1])
    assert either.get(f"{IMPORT}/previews/{preview}").json()["state"] == "undone"


def test_a_coin_that_a_lot_was_joined_with_is_of_that_lot_only_while_the_import_holds(either: TestClient) -> None:
    coin = either.post("/api/v2/coins", json={"description": {"issuer": "Hadrian"}}).json()["id"]
    url = "https://www.numisbids.com/sale/7001/lot/12"
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT, "url": url}).json()["import_id"]
    joined = {"import_id": preview, "duplicate": {"action": "merge", "coin_id": coin}}
    assert either.post(f"{IMPORT}/confirm", json=joined).status_code == 201
    merge = latest(either)

    def of_lot() -> list[bool]:
        found = either.post(f"{IMPORT}/check-duplicates", json={"url": url}).json()["duplicates"]
        return [one["coin_id"] == coin and one["same_lot"] for one in found]

    assert of_lot() == [True]
    undone = undo(either, merge)
    assert of_lot() == []
    undo(either, undone["change_set"])  # type: ignore[arg-type] # JSON
    assert of_lot() == [True]


def test_a_lot_with_a_coin_in_the_collection_is_not_thrown_away(either: TestClient) -> None:
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()["import_id"]
    either.post(f"{IMPORT}/confirm", json={"import_id": preview})
    answer = either.delete(f"{IMPORT}/previews/{preview}")
    assert answer.status_code == 409
    assert "A coin of this lot is in the collection" in answer.json()["detail"]
    assert "workbook" not in answer.text and "file" not in answer.text


def test_a_lot_of_several_coins_leaves_the_list_once_each_is_decided(either: TestClient) -> None:
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()["import_id"]
    either.post(f"{IMPORT}/previews/{preview}/split", json={"coins": 2})
    skip = {"import_id": preview, "duplicate": {"action": "skip"}}

    def listed(state: str) -> list[int]:
        found = either.get(f"{IMPORT}/previews?state={state}").json()["previews"]
        return [one["import_id"] for one in found]

    either.post(f"{IMPORT}/confirm", json=skip | {"row": 1})
    assert (listed("ready"), listed("confirmed")) == ([preview], [])
    either.post(f"{IMPORT}/confirm", json=skip | {"row": 2})
    assert (listed("ready"), listed("confirmed"), total(either)) == ([], [preview], 0)


def test_a_correction_is_taken_back_over_the_api(either: TestClient) -> None:
    preview = either.post(f"{IMPORT}/from-text", json={"text": LOT}).json()
    path = f"{IMPORT}/previews/{preview['import_id']}"
    values = {"coins": [{"row": 1, "values": {"description": {"weight_g": 4.44}}}]}
    changed = either.patch(path, json=values).json()["coins"][0]
    assert (changed["coin"]["description"]["weight_g"], changed["owner"]) == (4.44, ["description.weight_g"])
    back = either.patch(path, json={"reset": [{"row": 1, "field": "description.weight_g"}]}).json()["coins"][0]
    assert (back["coin"]["description"]["weight_g"], back["owner"]) == (3.37, [])
    assert back["fields"] == preview["coins"][0]["fields"]
    wrong = either.patch(path, json={"reset": [{"row": 1, "field": "colour"}]})
    assert (wrong.status_code, wrong.json()["field"]) == (422, "reset")
