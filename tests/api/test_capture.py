"""/api/v2/import/capture: what is at hand at a show becomes a draft."""

from fastapi.testclient import TestClient

from tests import pictures

CAPTURE = "/api/v2/import/capture"
TICKET = "Trajan. AD 98-117. AR Denarius (19mm, 3.47 g, 6h). Rome mint. RIC II 118. VF."


def _photo(shade: int) -> tuple[str, tuple[str, bytes, str]]:
    return "photos", ("coin.png", pictures.png(shade), "image/png")


def test_pictures_words_and_the_price_wait_as_a_draft(either: TestClient) -> None:
    form = {"roles": ["obverse", "slab"], "text": TICKET, "price": "120.50", "currency": "EUR", "seller": "A. Dealer"}
    answer = either.post(CAPTURE, files=[_photo(1), _photo(2)], data=form)
    assert answer.status_code == 201, answer.text
    preview = answer.json()
    (coin,) = preview["coins"]
    assert coin["coin"]["description"]["issuer"] == "Trajan"
    assert coin["coin"]["acquisition"]["price"] == {"amount": "120.50", "currency": "EUR"}
    assert coin["coin"]["acquisition"]["seller"] == "A. Dealer"
    assert [(one["role"], one["width"], one["url"]) for one in preview["pictures"]] == [
        ("obverse", 12, None),
        ("slab", 12, None),
    ]
    made = either.post("/api/v2/import/confirm", json={"import_id": preview["import_id"]})
    assert made.status_code == 201, made.text
    assert [photo["role"] for photo in made.json()["photos"]] == ["obverse", "slab"]
    assert made.json()["acquisition"]["price"]["amount"] == "120.50"


def test_a_picture_alone_is_enough(client: TestClient) -> None:
    first = client.post(CAPTURE, files=[_photo(1)])
    second = client.post(CAPTURE, files=[_photo(2)])
    assert first.status_code == second.status_code == 201, first.text
    assert first.json()["import_id"] != second.json()["import_id"]
    shown = client.get(f"/api/v2/import/{first.json()['import_id']}/pictures/1")
    assert (shown.status_code, shown.headers["content-type"]) == (200, "image/webp")


def test_the_same_words_with_another_picture_are_another_draft(client: TestClient) -> None:
    numbers = [
        client.post(CAPTURE, files=[_photo(shade)], data={"text": TICKET}).json()["import_id"] for shade in (1, 2, 1)
    ]
    assert numbers[0] == numbers[2] != numbers[1]


def test_the_same_words_with_another_price_are_the_same_draft_at_that_price(either: TestClient) -> None:
    drafts = [
        either.post(CAPTURE, data={"text": TICKET} | said).json()
        for said in (
            {},
            {"price": "12", "currency": "EUR"},
            {"price": "11.50", "currency": "EUR", "seller": "A. Dealer"},
        )
    ]
    assert len({draft["import_id"] for draft in drafts}) == 1
    prices = [draft["coins"][0]["coin"].get("acquisition", {}).get("price", {}).get("amount") for draft in drafts]
    assert prices == [None, "12", "11.50"]
    assert drafts[2]["coins"][0]["coin"]["acquisition"]["seller"] == "A. Dealer"


def test_nothing_at_all_is_refused(client: TestClient) -> None:
    answer = client.post(CAPTURE, data={"text": " "})
    assert (answer.status_code, answer.json()["field"]) == (422, "text")


def test_a_file_that_is_no_picture_is_refused(client: TestClient) -> None:
    answer = client.post(CAPTURE, files=[("photos", ("coin.jpg", b"<html>", "image/jpeg"))])
    assert answer.status_code in {415, 422}, answer.text


def test_a_doubtful_value_said_as_it_was_read_is_settled(client: TestClient) -> None:
    given = {"text": "Probus. AE Antoninianus (22mm, 3.9 g). Nowhereville mint. Good VF."}
    preview = client.post("/api/v2/import/from-text", json=given).json()
    (coin,) = preview["coins"]
    doubted = {one["field"] for one in coin["warnings"]} | {
        path for path, one in coin["fields"].items() if one["confidence"] < 0.7
    }
    path = next(one for one in sorted(doubted) if one.startswith("description."))
    name = path.partition(".")[2]
    change = {"coins": [{"row": 1, "values": {"description": {name: coin["coin"]["description"][name]}}}]}
    answer = client.patch(f"/api/v2/import/previews/{preview['import_id']}", json=change)
    assert answer.status_code == 200, answer.text
    (settled,) = answer.json()["coins"]
    assert path in settled["owner"]
    assert path not in {one["field"] for one in settled["warnings"]}
