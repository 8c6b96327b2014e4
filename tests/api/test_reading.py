"""/api/v2/reading: what the form shows while it is typed."""

import pytest
from fastapi.testclient import TestClient


def test_a_title_is_proposed_as_the_coin_will_have_it(client: TestClient) -> None:
    description = {
        "category": "roman_republic",
        "issuer": "Rome",
        "magistrates": ["C. Malleolus"],
        "denomination": "Denarius",
        "mint": "Rome",
        "date_text": "96 BC",
        "uncertain": ["mint"],
    }
    answer = client.post("/api/v2/reading/title", json={"description": description})
    assert answer.json() == {"title": "C. Malleolus, Denarius, Rome?, 96 BC"}
    coin = client.post("/api/v2/coins", json={"description": description}).json()
    assert coin["title"] == answer.json()["title"]
    mine = client.post("/api/v2/reading/title", json={"description": {**description, "title": "My first coin"}})
    assert mine.json() == answer.json()


def test_nothing_known_proposes_no_title(client: TestClient) -> None:
    assert client.post("/api/v2/reading/title", json={"description": {}}).json() == {"title": None}


@pytest.mark.parametrize("description", [{"emperor": "Nero"}, {"issuer": 3}, {"category": "martian"}, "Nero", None])
def test_what_no_coin_can_hold_is_refused(client: TestClient, description: object) -> None:
    answer = client.post("/api/v2/reading/title", json={"description": description})
    assert (answer.status_code, answer.json()["field"].partition(".")[0]) == (422, "description")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("gVF", {"normal": "Good VF"}),
        ("Choice AU  Strike: 5/5 Surface: 4/5", {"normal": "Choice AU", "strike": 5, "surface": 4}),
        ("VF/F", {"normal": "F", "obverse": "VF", "reverse": "F"}),
        ("nothing like a grade", None),
    ],
)
def test_a_grade_is_read_in_the_common_scale(client: TestClient, text: str, read: dict[str, str | int] | None) -> None:
    blank = dict.fromkeys(("normal", "obverse", "reverse", "strike", "surface"))
    answer = client.post("/api/v2/reading/grade", json={"text": text}).json()
    assert answer == (None if read is None else blank | read)
