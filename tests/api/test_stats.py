"""The collection in all: reigns and mints."""

from fastapi.testclient import TestClient

REIGNS, MINTS = "/api/v2/stats/reigns", "/api/v2/stats/mints"


def _add(client: TestClient, **said: object) -> int:
    answer = client.post("/api/v2/coins", json={"description": said | {"title": "A coin"}})
    assert answer.status_code == 201, answer.text
    coin_id: int = answer.json()["id"]
    return coin_id


def test_an_empty_collection_has_no_reign_and_no_mint(either: TestClient) -> None:
    assert either.get(REIGNS).json() == {"year_from": None, "year_to": None, "reigns": []}
    assert either.get(MINTS).json() == {"mints": [], "unplaced": [], "without": 0}


def test_reigns_are_told_with_their_coins_and_the_gaps_between_them(either: TestClient) -> None:
    _add(either, category="roman_imperial", issuer="Gordian III", year_from=240, year_to=241)
    _add(either, category="roman_imperial", issuer="Gordian III")
    _add(either, category="roman_imperial", issuer="Trajan Decius", reign_from=249, reign_to=251)
    told = either.get(REIGNS).json()
    coins = {one["name"]: one["coins"] for one in told["reigns"]}
    assert (coins["Gordian III"], coins["Philip I"], coins["Trajan Decius"]) == (2, 0, 1)
    assert (told["year_from"], told["year_to"]) == (240, 251)


def test_what_lies_in_the_trash_stands_for_nothing(either: TestClient) -> None:
    coin_id = _add(either, category="roman_imperial", issuer="Nero", mint="Rome")
    assert either.get(REIGNS).json()["reigns"][0]["coins"] == 1
    either.delete(f"/api/v2/coins/{coin_id}")
    assert either.get(REIGNS).json()["reigns"] == []
    assert either.get(MINTS).json()["mints"] == []


def test_mints_are_placed_and_those_without_a_known_place_are_named(either: TestClient) -> None:
    for mint in ("Rome", "Rome?", "Antioch", "a travelling court", None):
        _add(either, category="roman_imperial", issuer="Nero", mint=mint)
    told = either.get(MINTS).json()
    assert [(one["key"], one["coins"]) for one in told["mints"]] == [("rome", 2), ("antiocheia_syria", 1)]
    assert (round(told["mints"][0]["latitude"]), round(told["mints"][0]["longitude"])) == (42, 12)
    assert [(one["name"], one["coins"]) for one in told["unplaced"]] == [("a travelling court", 1)]
    assert told["without"] == 1
