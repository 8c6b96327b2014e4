"""/api/v2/import for lots: every door, against a stand-in of the houses, on both databases."""

import base64
import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from pydantic import JsonValue

from coinstack.infrastructure import config, folder
from coinstack.infrastructure.main import Wired, wire
from coinstack.infrastructure.web.app import create_app
from tests import loopback, pictures
from tests.api.conftest import BASE
from tests.houses_server import PAGES, Fault, Houses
from tests.loopback import Authority

TEXT = (
    "Septimius Severus. AD 193-211. AR Denarius (18mm, 3.41 g, 12h). Rome mint. Struck AD 202-210. "
    "SEVERVS PIVS AVG, laureate head right / FVNDATOR PACIS, Severus standing left, veiled, holding branch. "
    "RIC IV 265; RSC 205. Choice EF, toned."
)
IMPORT = "/api/v2/import"


@dataclass
class Desk:
    """The application, and the stand-in that its way out leads to."""

    client: TestClient
    houses: Houses
    wired: Wired

    def text(self, text: str = TEXT, **more: JsonValue) -> dict[str, JsonValue]:
        """A preview of a text."""
        answer = self.client.post(f"{IMPORT}/from-text", json={"text": text} | more)
        assert answer.status_code == 201, answer.text
        made: dict[str, JsonValue] = answer.json()
        return made

    def page(self, data: bytes, name: str = "lot.html", **form: str) -> dict[str, JsonValue]:
        """A preview of a saved page."""
        answer = self.client.post(f"{IMPORT}/page", files={"file": (name, data)}, data=form)
        assert answer.status_code == 201, answer.text
        made: dict[str, JsonValue] = answer.json()
        return made

    def coins(self) -> int:
        """How many coins there are."""
        found: int = self.client.get("/api/v2/coins").json()["total"]
        return found


@pytest.fixture(scope="session")
def known() -> Authority:
    """Certificates for the houses' names."""
    return loopback.authority()


@contextmanager
def opened(data: Path, known: Authority, **environment: str) -> Iterator[Desk]:
    """The application over a stand-in."""
    with loopback.houses(known) as (houses, network):
        wired = wire(config.read(environment, data=data), network=network, pace=loopback.unhurried())
        try:
            with TestClient(create_app(wired), base_url=BASE, follow_redirects=False) as client:
                yield Desk(client, houses, wired)
        finally:
            wired.close()


@pytest.fixture
def desk(tmp_path: Path, known: Authority) -> Iterator[Desk]:
    """The application on SQLite."""
    with opened(tmp_path / "data", known) as desk:
        yield desk


@pytest.fixture
def either_desk(environment: dict[str, str], tmp_path: Path, known: Authority) -> Iterator[Desk]:
    """The application on each of the two databases."""
    with opened(tmp_path / "data", known, **environment) as desk:
        yield desk


def test_a_text_goes_from_the_box_into_the_cabinet_and_back(either_desk: Desk) -> None:
    desk = either_desk
    preview = desk.text()
    (coin,) = preview["coins"]
    assert (preview["state"], preview["kind"], coin["state"]) == ("ready", "text", "clean")
    span = coin["fields"]["description.weight_g"]
    assert preview["lot"]["text"][span["start"] : span["end"]] == span["text"]
    assert "3.41" in span["text"]
    done = desk.client.post(
        f"{IMPORT}/confirm",
        json={
            "import_id": preview["import_id"],
            "description": coin["coin"]["description"] | {"officina": "B"},
            "citations": coin["coin"]["citations"],
            "acquisition": {"price": {"amount": "180.00", "currency": "EUR"}, "date": "2026-11-20"},
        },
    )
    assert done.status_code == 201
    made = done.json()
    assert made["description"]["officina"] == "B"
    assert made["acquisition"]["price"] == {"amount": "180.00", "currency": "EUR"}
    assert [one["type_key"] for one in made["citations"]] == [
        one["type_key"] for one in coin["coin"]["citations"] if "type_key" in one
    ]
    again = desk.client.post(f"{IMPORT}/confirm", json={"import_id": preview["import_id"]})
    assert (again.status_code, again.json()["id"]) == (200, made["id"])
    listed = desk.client.get(f"{IMPORT}/records").json()["records"]
    assert [(one["kind"], one["done"]["added"]) for one in listed] == [("lot", 1)]
    undone = desk.client.delete(f"{IMPORT}/records/{preview['import_id']}")
    assert undone.json()["undone"] == 1
    assert desk.coins() == 0


def test_a_link_is_fetched_read_and_confirmed_with_its_pictures(either_desk: Desk) -> None:
    desk = either_desk
    (url,) = desk.houses.lots("cng", 1)
    answer = desk.client.post(f"{IMPORT}/from-url", json={"url": url + "?utm_source=mail"})
    assert answer.status_code == 201, answer.text
    preview = answer.json()
    assert (preview["kind"], preview["source"]["how"], preview["source"]["host"]) == (
        "url",
        "fetch",
        "auctions.cngcoins.com",
    )
    assert (preview["lot"]["price"], preview["lot"]["basis"]) == ({"amount": "61.00", "currency": "USD"}, "hammer")
    (coin,) = preview["coins"]
    assert "acquisition.price" in coin["open"]
    (shot,) = preview["pictures"]
    drawn = desk.client.get(f"{IMPORT}/{preview['import_id']}/pictures/{shot['id']}")
    assert drawn.headers["content-type"] == "image/webp"
    assert drawn.headers["x-content-type-options"] == "nosniff"
    done = desk.client.post(
        f"{IMPORT}/confirm",
        json={
            "import_id": preview["import_id"],
            "acquisition": coin["coin"]["acquisition"],
            "photos": [{"id": shot["id"], "role": "both", "turn": 90}],
        },
    )
    assert done.status_code == 201, done.text
    made = done.json()
    assert made["acquisition"]["lot_key"] == preview["key"]
    assert made["acquisition"]["price"] == {"amount": "61.00", "currency": "USD"}
    (photo,) = made["photos"]
    assert (photo["role"], photo["width"], photo["height"]) == ("both", 800, 400)


def test_a_link_to_a_house_that_wants_no_programs_is_answered_by_how_to_save_the_page(desk: Desk) -> None:
    answer = desk.client.post(f"{IMPORT}/from-url", json={"url": "https://www.numisbids.com/n.php?p=lot&sid=1&lot=2"})
    assert answer.status_code == 424
    told = answer.json()
    assert told["title"] == "NotFetched"
    assert "save" in told["hint"].lower()
    assert (told["key"], told["known"]) == ("numisbids/1/2", [])
    assert desk.houses.asked() == []


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault.FORBIDDEN, 424),
        (Fault.CHALLENGE, 424),
        (Fault.GONE, 404),
        (Fault.CIRCLE, 424),
        (Fault.HANG_UP, 424),
        (Fault.WRONG_TYPE, 422),
    ],
)
def test_what_goes_wrong_on_the_way_is_told_and_nothing_is_kept(desk: Desk, fault: Fault, status: int) -> None:
    (url,) = desk.houses.lots("biddr", 1)
    desk.houses.fail(fault)
    answer = desk.client.post(f"{IMPORT}/from-url", json={"url": url})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    assert desk.client.get(f"{IMPORT}/previews").json() == {"previews": [], "total": 0}


def test_a_search_page_is_called_what_it_is(desk: Desk) -> None:
    url = "https://www.biddr.com/auctions/x/browse?a=1&l=2"
    desk.houses.put(url, "<html><body><h1>Search results</h1>" + "<a href='?l=3'>Lot 3</a>" * 20 + "</body></html>")
    answer = desk.client.post(f"{IMPORT}/from-url", json={"url": url})
    assert (answer.status_code, answer.json()["title"]) == (422, "Unreadable")


def test_one_link_pasted_twice_at_once_is_asked_for_once_and_is_one_preview(either_desk: Desk) -> None:
    desk = either_desk
    (url,) = desk.houses.lots("agora", 1)
    found: list[int] = []

    def paste() -> None:
        found.append(desk.client.post(f"{IMPORT}/from-url", json={"url": url}).json()["import_id"])

    threads = [threading.Thread(target=paste) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(desk.client.get(f"{IMPORT}/previews").json()["previews"]) == 1


def saved(body: str, *, url: str = "https://www.example.com/lot/7") -> bytes:
    """A page as SingleFile saves it."""
    head = f"<!DOCTYPE html>\n<html><!--\n Page saved with SingleFile \n url: {url} \n-->"
    return f"{head}<head><title>A lot</title></head><body>{body}</body></html>".encode()


def test_a_saved_page_brings_its_pictures_along(either_desk: Desk) -> None:
    desk = either_desk
    inlined = base64.b64encode(pictures.png(size=(600, 590))).decode()
    page = saved(f"<h1>Denarius</h1><p>{TEXT}</p><img src='data:image/png;base64,{inlined}'>")
    preview = desk.page(page)
    assert (preview["kind"], preview["source"]["how"], preview["url"]) == (
        "page",
        "file",
        "https://www.example.com/lot/7",
    )
    (shot,) = preview["pictures"]
    assert (shot["width"], shot["height"], shot["url"]) == (600, 590, None)
    done = desk.client.post(f"{IMPORT}/confirm", json={"import_id": preview["import_id"]})
    assert [photo["width"] for photo in done.json()["photos"]] == [600]


def test_a_page_in_another_encoding_is_read_as_it_was_meant(desk: Desk) -> None:
    text = TEXT.replace("Rome mint", "Rom, Münzstätte") + " Sammlung Müller-Größe."
    page = f"<html><head><meta charset=windows-1252><title>x</title></head><body><p>{text}</p></body></html>"
    preview = desk.page(page.encode("windows-1252"))
    assert "Müller-Größe" in preview["lot"]["text"]


def test_markup_in_a_page_is_kept_as_text_and_handed_out_as_text(desk: Desk) -> None:
    page = saved(f"<p>{TEXT} &lt;script&gt;alert(1)&lt;/script&gt;</p><script>alert(2)</script>")
    preview = desk.page(page)
    assert "<script>alert(1)</script>" in preview["lot"]["text"]
    assert "alert(2)" not in preview["lot"]["text"]
    shown = desk.client.get(f"{IMPORT}/previews/{preview['import_id']}")
    assert shown.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("data", "name", "status"),
    [
        (b"", "empty.html", 422),
        (b"%PDF-1.7 ...", "lot.pdf", 415),
        (b"\x89PNG\r\n\x1a\n", "lot.png", 415),
        (b"<html><body><p>Our shipping terms.</p></body></html>", "terms.html", 422),
        (b"PK\x03\x04 broken", "pages.zip", 422),
    ],
    ids=["nothing", "a PDF", "a picture", "another kind of page", "a broken zip"],
)
def test_a_file_that_is_no_page_of_a_lot_is_refused_in_words(desk: Desk, data: bytes, name: str, status: int) -> None:
    answer = desk.client.post(f"{IMPORT}/page", files={"file": (name, data)})
    assert answer.status_code == status, answer.text
    assert answer.json()["detail"]


def test_a_page_larger_than_is_taken_is_refused(tmp_path: Path, known: Authority) -> None:
    with opened(tmp_path / "data", known, COINSTACK_UPLOAD_MB="1") as desk:
        answer = desk.client.post(f"{IMPORT}/page", files={"file": ("big.html", b"<html>" + b"x" * 1_000_001)})
        assert (answer.status_code, "larger than 1 MB" in answer.json()["detail"]) == (422, True)


def test_an_extension_hands_pages_over_with_a_token_and_nothing_else(desk: Desk) -> None:
    token = desk.client.post("/api/v2/settings/tokens", json={"name": "SingleFile", "scopes": ["import"]}).json()[
        "token"
    ]
    page = {"file": ("lot.html", saved(f"<p>{TEXT}</p>"))}
    foreign = {"origin": "moz-extension://11111111-2222", "sec-fetch-site": "cross-site"}
    assert desk.client.post(f"{IMPORT}/page", files=page, headers=foreign).status_code == 403
    bearer = foreign | {"authorization": f"Bearer {token}"}
    answer = desk.client.post(f"{IMPORT}/page", files=page, data={"url": "https://www.example.com/7"}, headers=bearer)
    assert answer.status_code == 201
    confirm = {"import_id": answer.json()["import_id"]}
    assert desk.client.post(f"{IMPORT}/confirm", json=confirm, headers=bearer).status_code == 403


def test_pictures_at_private_addresses_are_not_asked_for(desk: Desk) -> None:
    images = "".join(
        f"<img src='{one}' width=900>"
        for one in ("http://127.0.0.1:8000/a.jpg", "https://10.1.2.3/b.jpg", "https://192.168.0.1/c.jpg")
    )
    preview = desk.page(saved(f"<p>{TEXT}</p>{images}"))
    for shot in preview["pictures"]:
        answer = desk.client.get(f"{IMPORT}/{preview['import_id']}/pictures/{shot['id']}")
        assert answer.status_code in {403, 424}, answer.text
    done = desk.client.post(f"{IMPORT}/confirm", json={"import_id": preview["import_id"]})
    assert (done.status_code, done.json()["photos"]) == (201, [])
    assert desk.houses.requests == []


def test_a_picture_that_lies_about_what_it_is_is_never_passed_on(desk: Desk) -> None:
    (url,) = desk.houses.lots("cng", 1)
    preview = desk.client.post(f"{IMPORT}/from-url", json={"url": url}).json()
    desk.houses.fail(Fault.LYING_PICTURE)
    answer = desk.client.get(f"{IMPORT}/{preview['import_id']}/pictures/1")
    assert answer.status_code in {415, 422, 424, 503}
    assert "alert" not in answer.text
    done = desk.client.post(f"{IMPORT}/confirm", json={"import_id": preview["import_id"]})
    assert (done.status_code, done.json()["photos"]) == (201, [])


def test_confirms_that_race_are_answered_with_one_coin(either_desk: Desk) -> None:
    desk = either_desk
    number = desk.text()["import_id"]
    answers: list[tuple[int, int]] = []
    start = threading.Barrier(5)

    def confirm() -> None:
        start.wait()
        answer = desk.client.post(f"{IMPORT}/confirm", json={"import_id": number})
        answers.append((answer.status_code, answer.json()["id"]))

    threads = [threading.Thread(target=confirm) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(status for status, _ in answers) == [200, 200, 200, 200, 201]
    assert len({coin for _, coin in answers}) == 1
    assert desk.coins() == 1


def test_a_lot_that_is_there_already_is_told_and_merged(either_desk: Desk) -> None:
    desk = either_desk
    (url,) = desk.houses.lots("biddr", 1)
    first = desk.client.post(f"{IMPORT}/from-url", json={"url": url}).json()
    coin_id = desk.client.post(f"{IMPORT}/confirm", json={"import_id": first["import_id"]}).json()["id"]
    desk.client.patch(f"/api/v2/coins/{coin_id}", json={"description": {"grade": None}}, headers={"if-match": '"1"'})
    again = desk.client.post(f"{IMPORT}/from-url", json={"url": url}).json()
    (coin,) = again["coins"]
    assert again["import_id"] != first["import_id"]
    assert (coin["state"], coin["likeness"][0]["coin_id"], coin["likeness"][0]["same_lot"]) == (
        "duplicate",
        coin_id,
        True,
    )
    done = desk.client.post(
        f"{IMPORT}/confirm",
        json={"import_id": again["import_id"], "duplicate": {"action": "merge", "coin_id": coin_id}},
    )
    assert (done.status_code, done.json()["id"], done.json()["description"]["grade"]) == (201, coin_id, "VF")
    assert desk.coins() == 1
    refused = desk.client.post(f"{IMPORT}/from-url", json={"url": "https://www.numisbids.com/n.php?p=lot&sid=1&lot=2"})
    assert refused.json()["known"] == []


def test_a_description_is_looked_for_in_the_collection(either_desk: Desk) -> None:
    desk = either_desk
    coin_id = desk.client.post(f"{IMPORT}/confirm", json={"import_id": desk.text()["import_id"]}).json()["id"]
    (coin,) = desk.text(TEXT + " Ex My Collection.")["coins"]
    asked = {"description": coin["coin"]["description"], "citations": coin["coin"]["citations"]}
    found = desk.client.post(f"{IMPORT}/check-duplicates", json=asked).json()["duplicates"]
    assert [(one["coin_id"], one["same_coin"]) for one in found] == [(coin_id, True)]
    assert desk.client.post(f"{IMPORT}/check-duplicates", json={"lot_key": "biddr/1/2"}).json() == {"duplicates": []}
    odd = desk.client.post(f"{IMPORT}/check-duplicates", json={"description": {"weight": 3}})
    assert (odd.status_code, odd.json()["field"]) == (422, "description.weight")


def test_a_preview_is_corrected_split_and_priced_by_its_owner(either_desk: Desk) -> None:
    desk = either_desk
    number = desk.text()["import_id"]
    path = f"{IMPORT}/previews/{number}"
    start = TEXT.index("202-210")
    changed = desk.client.patch(
        path,
        json={
            "coins": [{"row": 1, "values": {"acquisition": {"price": {"amount": "100.00", "currency": "EUR"}}}}],
            "spans": [{"row": 1, "field": "description.date_text", "start": start, "end": start + 3}],
        },
    )
    assert changed.status_code == 200, changed.text
    (coin,) = changed.json()["coins"]
    assert coin["coin"]["description"]["date_text"] == "202"
    parts = desk.client.post(f"{path}/split", json={"coins": 3, "share": "equal"}).json()["coins"]
    shares = [one["coin"]["acquisition"]["price"]["amount"] for one in parts]
    assert shares == ["33.34", "33.33", "33.33"]
    said = desk.client.post(f"{path}/split", json={"coins": 2, "share": {"1": "70.00", "2": "30.00"}}).json()["coins"]
    assert [one["coin"]["acquisition"]["price"]["amount"] for one in said] == ["70.00", "30.00"]
    shared = desk.client.post(
        f"{IMPORT}/invoice",
        json={"import_ids": [number], "shipping": {"amount": "9.99", "currency": "EUR"}, "rule": "by_price"},
    )
    assert shared.status_code == 200, shared.text
    assert [one["shipping"]["amount"] for one in shared.json()["shares"]] == ["6.99", "3.00"]
    coins = desk.client.get(path).json()["coins"]
    assert [one["coin"]["acquisition"]["shipping"]["amount"] for one in coins] == ["6.99", "3.00"]
    for row in (1, 2):
        assert [one["import_id"] for one in desk.client.get(f"{IMPORT}/previews").json()["previews"]] == [number]
        assert desk.client.post(f"{IMPORT}/confirm", json={"import_id": number, "row": row}).status_code == 201
    assert desk.client.get(f"{IMPORT}/previews").json()["previews"] == []
    assert len(desk.client.get(f"{IMPORT}/previews?state=confirmed").json()["previews"]) == 1
    assert desk.client.post(f"{path}/split", json={"coins": 3}).status_code == 409


def test_the_page_of_a_lot_of_ten_coins_says_so_and_is_never_clean(desk: Desk) -> None:
    page = (PAGES / "web" / "synthetic_lot_of_ten.html").read_bytes()
    preview = desk.page(page, url="https://www.example.com/lot/10")
    (coin,) = preview["coins"]
    assert (preview["lot"]["coins"], coin["state"]) == (10, "doubtful")
    parts = desk.client.post(f"{IMPORT}/previews/{preview['import_id']}/split", json={"coins": 10})
    assert [one["row"] for one in parts.json()["coins"]] == list(range(1, 11))


def test_previews_are_listed_and_thrown_away(either_desk: Desk) -> None:
    desk = either_desk
    number = desk.text()["import_id"]
    (listed,) = desk.client.get(f"{IMPORT}/previews").json()["previews"]
    assert (listed["import_id"], listed["rows"], listed["kind"]) == (number, {"clean": 1}, "text")
    assert desk.client.get(f"{IMPORT}/records").json() == {"records": []}
    assert desk.client.delete(f"{IMPORT}/previews/{number}").status_code == 204
    assert desk.client.get(f"{IMPORT}/previews/{number}").status_code == 404
    assert desk.client.post(f"{IMPORT}/confirm", json={"import_id": number}).status_code == 404


def test_a_lot_is_not_confirmed_as_a_workbook_is(desk: Desk) -> None:
    number = desk.text()["import_id"]
    for method, path in (
        ("post", f"{IMPORT}/collection/{number}/confirm"),
        ("patch", f"{IMPORT}/collection/{number}"),
    ):
        answer = desk.client.request(method, path, json={})
        assert answer.status_code == 404, answer.text
    assert desk.coins() == 0


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"text": ""}, "text"),
        ({"text": "  \n"}, "text"),
        ({"text": "word " * 60_000}, "text"),
        ({"text": TEXT, "url": "not a link"}, "url"),
        ({"text": TEXT, "sparkle": 1}, "sparkle"),
        ({}, "text"),
    ],
    ids=["empty", "blank", "a novel", "no link", "a misspelt name", "nothing"],
)
def test_what_cannot_be_a_description_is_refused_and_the_field_named(
    desk: Desk, body: dict[str, JsonValue], field: str
) -> None:
    answer = desk.client.post(f"{IMPORT}/from-text", json=body)
    assert (answer.status_code, answer.json()["field"]) == (422, field)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"description": {"weight": 3}}, "description.weight"),
        ({"photos": [{"id": 1, "turn": 45}]}, "photos.0.turn"),
        ({"duplicate": {"action": "explode"}}, "duplicate.action"),
        ({"row": -1}, "row"),
    ],
)
def test_a_confirm_that_cannot_be_is_refused_and_the_field_named(
    desk: Desk, more: dict[str, JsonValue], field: str
) -> None:
    number = desk.text()["import_id"]
    answer = desk.client.post(f"{IMPORT}/confirm", json={"import_id": number} | more)
    assert (answer.status_code, answer.json()["field"]) == (422, field)
    assert desk.coins() == 0


def test_a_share_that_there_is_not_is_refused_in_words(desk: Desk) -> None:
    number = desk.text()["import_id"]
    answer = desk.client.post(f"{IMPORT}/previews/{number}/split", json={"coins": 3, "share": "by_luck"})
    assert (answer.status_code, answer.json()["field"]) == (422, "share")
    assert answer.json()["detail"] == "“share” must be one of 'equal', 'by_weight' or 'first'."


def test_a_full_disk_in_a_download_leaves_the_preview_as_it_was(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (url,) = desk.houses.lots("cng", 1)
    preview = desk.client.post(f"{IMPORT}/from-url", json={"url": url}).json()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(folder.os, "fsync", full)
    asked = {"import_id": preview["import_id"], "photos": [{"id": 1}]}
    answer = desk.client.post(f"{IMPORT}/confirm", json=asked)
    assert (answer.status_code, "disk is full" in answer.json()["detail"]) == (503, True)
    assert desk.coins() == 0
    monkeypatch.undo()
    assert desk.client.post(f"{IMPORT}/confirm", json=asked).status_code == 201
