"""Identification, search of types and abbreviations over the API."""

from fastapi.testclient import TestClient

from coinstack.infrastructure.main import Wired
from tests.catalogs.tables import CRRO, MINTS, OCRE, PERSONS, loaded
from tests.catalogs.test_identifying import CLEMENCY, REPUBLIC

IDENTIFY = "/api/v2/catalog/identify"
TYPES = "/api/v2/catalog/types"
LEGENDS = "/api/v2/catalog/legends"
ODD = ['"', "'", "*", "%", "\0", 'a" OR "b', "NEAR(", "-", "(", "ΑΥΤ ΚΑΙ", "Ж", "A", "?", "…", "\ud7ff", "🪙"]


def filled(wired: Wired) -> None:
    loaded(wired.folder.catalog, ocre_types=[*CLEMENCY, *OCRE], crro_types=REPUBLIC, persons=PERSONS, mints=MINTS)


def test_a_worn_coin_is_answered_with_groups_a_question_and_the_coins_that_are_owned(
    wired: Wired, client: TestClient
) -> None:
    filled(wired)
    coin = {
        "description": {"issuer": "Tacitus"}, "number": "105",
        "citations": [{"raw": "RIC V 210", "type_uri": "http://numismatics.org/ocre/id/ric.5.tac.210"}],
    }  # fmt: skip
    assert client.post("/api/v2/coins", json=coin).status_code == 201
    told = client.get(IDENTIFY, params={"obverse": "IMP C M … VS … AVG", "reverse": "CLEM ... TEMP"}).json()
    first = told["groups"][0]
    assert first["obverse_legend"] == "IMP C M CL TACITVS AVG" and first["matched"]["obverse"] == [[0, 7], [16, 22]]
    assert first["issuers"] == [{"id": "tacitus", "label": "Tacitus"}] and first["total"] == 2
    by_id = {one["id"]: one for one in first["types"]}
    assert by_id["ric.5.tac.210"]["distinguishing"] == [{"field": "mint", "label": "antioch"}]
    assert [one["number"] for one in by_id["ric.5.tac.210"]["owned"]] == ["105"]
    assert told["total_groups"] >= 2 and told["advice"].startswith("What would decide: the letters between M and VS")
    question = told["questions"][0]
    asked = {"obverse": "IMP C M … VS … AVG", "reverse": "CLEM ... TEMP", question["field"]: "cyzicus"}
    answered = client.get(IDENTIFY, params=asked).json()
    assert [one["id"] for group in answered["groups"] for one in group["types"]] == ["ric.5.pro.905"]


def test_without_a_catalog_it_is_said_why_nothing_is_found(client: TestClient) -> None:
    told = client.get(IDENTIFY, params={"obverse": "IMP"}).json()
    assert told["groups"] == [] and told["advice"].startswith("No catalog is loaded")
    assert client.get(TYPES, params={"q": "ric"}).json() == {"types": [], "total": 0, "next": None}


def test_no_sign_breaks_a_search(wired: Wired, client: TestClient) -> None:
    filled(wired)
    told = ("obverse", "reverse", "issuer", "portrait", "mint", "denomination", "metal", "exergue", "field", "words",
            "bust", "design", "officina")  # fmt: skip
    for text in ODD:
        for name in told:
            assert client.get(IDENTIFY, params={name: text}).status_code == 200, (name, text)
        for name in ("q", "issuer", "mint", "denomination", "material"):
            assert client.get(TYPES, params={name: text}).status_code == 200, (name, text)
        assert client.get(LEGENDS, params={"q": text}).status_code == 200, text


def test_what_is_too_long_or_no_number_is_refused_in_words(client: TestClient) -> None:
    long = client.get(IDENTIFY, params={"obverse": "A" * 10_000})
    assert long.status_code == 422 and "No legend has more than 400 signs; this one has 10,000." in long.text
    for address, params in (
        (IDENTIFY, {"weight_g": "nan"}), (IDENTIFY, {"weight_g": "-1"}), (IDENTIFY, {"limit": "0"}),
        (IDENTIFY, {"words": "a" * 500}), (TYPES, {"q": "a" * 500}), (TYPES, {"after": "x"}),
        (TYPES, {"after": "9" * 30}),
        (TYPES, {"corpus": "nope"}), (LEGENDS, {"q": "a" * 500}),
    ):  # fmt: skip
        refused = client.get(address, params=params)
        assert refused.status_code == 422 and refused.json()["detail"], params


def test_types_are_paged_and_narrowed(wired: Wired, client: TestClient) -> None:
    loaded(wired.folder.catalog, ocre_types=OCRE, crro_types=CRRO, persons=PERSONS)
    seen: list[str] = []
    after: str | None = None
    while True:
        page = client.get(TYPES, params={"limit": 3} | ({"after": after} if after else {})).json()
        seen += [one["id"] for one in page["types"]]
        after = page["next"]
        if after is None:
            break
    assert sorted(seen) == sorted(one["id"] for one in [*OCRE, *CRRO]) and page["total"] == len(seen)
    told = client.get(TYPES, params={"q": "RIC IV 23b cara"}).json()
    assert [one["reference"] for one in told["types"]] == ["RIC IV 23b"]
    assert [one["id"] for one in client.get(TYPES, params={"corpus": "crro"}).json()["types"]] == [
        "rrc-44.5", "rrc-443.1",
    ]  # fmt: skip


def test_an_abbreviation_is_told_with_its_meaning(client: TestClient) -> None:
    told = client.get(LEGENDS, params={"q": "tr p"}).json()
    assert told["legends"][0]["expansion"] == "TR(ibvnicia) P(otestate)" and told["total"] >= 2
    assert client.get(LEGENDS, params={"q": "consul", "limit": 1}).json()["total"] > 1
