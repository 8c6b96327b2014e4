"""Batches over the API, against a stand-in of the houses; on both databases."""

import io
import json
import threading
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from coinstack.infrastructure import config
from coinstack.infrastructure.main import Wired, wire
from coinstack.infrastructure.manners import Pace
from coinstack.infrastructure.web.app import create_app
from tests import loopback
from tests.api.conftest import BASE
from tests.houses_server import Fault, Houses
from tests.invoices.test_invoices import HTML, _message
from tests.loopback import Authority
from tests.serving import until


@pytest.fixture(scope="module")
def authority() -> Authority:
    """Certificates for all tests of this module."""
    return loopback.authority()


@dataclass(frozen=True)
class Cabinet:
    """The application, the houses it asks, and what it was wired from."""

    client: TestClient
    houses: Houses
    wired: Wired

    def begin(self, **said: object) -> int:
        """Begin a batch of addresses."""
        answer = self.client.post("/api/v2/import/batch-urls", json=said)
        assert answer.status_code == 202, answer.text
        return int(answer.json()["job_id"])

    def status(self, job_id: int) -> "dict[str, object]":
        """Where the job is."""
        found: dict[str, object] = self.client.get(f"/api/v2/import/batch-status/{job_id}").json()
        return found

    def rows(self, job_id: int) -> "list[dict[str, object]]":
        """Its items."""
        found = self.status(job_id)["rows"]
        assert isinstance(found, list)
        return found

    def ended(self, job_id: int) -> "dict[str, int]":
        """Wait for the end; how many items ended in each way."""
        until(lambda: self.status(job_id)["ended_at"], "the job ends", pause=0.05)
        totals = self.status(job_id)["totals"]
        assert isinstance(totals, dict)
        return {state: count for state, count in totals.items() if count}

    def coins(self) -> int:
        """How many coins there are."""
        return int(self.client.get("/api/v2/coins?limit=1").json()["total"])


@dataclass(frozen=True)
class Door:
    """Whoever keeps his distance from a host waits here until the test opens."""

    waits: threading.Event
    opens: threading.Event

    def sleep(self, _seconds: float) -> None:
        """Wait."""
        self.waits.set()
        self.opens.wait()


@pytest.fixture
def cabinet(environment: dict[str, str], tmp_path: Path, authority: Authority) -> Iterator[Cabinet]:
    """The application on each of the two databases."""
    with opened(environment, tmp_path, authority, loopback.unhurried()) as found:
        yield found


@pytest.fixture
def held(environment: dict[str, str], tmp_path: Path, authority: Authority) -> Iterator[tuple[Cabinet, Door]]:
    """The same, with a door before every request that follows another."""
    door = Door(threading.Event(), threading.Event())
    with opened(environment, tmp_path, authority, Pace(sleep=door.sleep)) as found:
        yield found, door
        door.opens.set()


@contextmanager
def opened(environment: dict[str, str], tmp_path: Path, authority: Authority, pace: Pace) -> Iterator[Cabinet]:
    """The application on the database that the environment names."""
    with ExitStack() as stack:
        houses, network = stack.enter_context(loopback.houses(authority))
        settings = config.read(environment, data=tmp_path / "data")
        wired = wire(settings, network=network, pace=pace)
        stack.callback(wired.close)
        client = stack.enter_context(TestClient(create_app(wired), base_url=BASE, follow_redirects=False))
        yield Cabinet(client, houses, wired)


def test_a_batch_of_addresses_waits_to_be_looked_at(cabinet: Cabinet) -> None:
    urls = cabinet.houses.lots("cng", 4) + cabinet.houses.lots("biddr", 2, start=50)
    job = cabinet.begin(text="Won today:\n" + "\n".join(f"- {url}, at last" for url in [*urls, urls[0]]))
    assert cabinet.ended(job) == {"ready": 6}
    found = cabinet.status(job)
    assert (found["state"], found["items"], found["name"]) == ("done", 6, "6 lots")
    assert isinstance(found["rate_per_s"], float) and found["seconds_left"] is None
    rows = cabinet.rows(job)
    assert [row["what"] for row in rows] == urls and rows[0]["notes"] and not rows[1]["notes"]
    preview = cabinet.client.get(f"/api/v2/import/previews/{rows[0]['import_id']}").json()
    assert preview["lot"]["house"] == "cng" and cabinet.coins() == 0


def test_what_the_lots_were_read_as_comes_in_one_answer_a_page(cabinet: Cabinet) -> None:
    urls = cabinet.houses.lots("cng", 5)
    job = cabinet.begin(urls=[urls[0], "nonsense", *urls[1:]])
    cabinet.ended(job)
    path = f"/api/v2/import/batch-status/{job}/readings"
    found = cabinet.client.get(f"{path}?limit=4").json()["readings"]
    assert [one["position"] for one in found] == [1, 3, 4]
    assert [one["position"] for one in cabinet.client.get(f"{path}?after=4").json()["readings"]] == [5, 6]
    preview = cabinet.client.get(f"/api/v2/import/previews/{found[1]['import_id']}").json()
    coin = preview["coins"][0]["coin"]
    assert found[1]["title"] == preview["title"]
    assert found[1]["coin"] == {name: coin[name] for name in ("description", "citations")}
    assert cabinet.client.get("/api/v2/import/batch-status/9/readings").status_code == 404


def test_clean_lots_become_coins_where_the_owner_said_so(cabinet: Cabinet) -> None:
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 3), confirm_clean=True)
    assert cabinet.ended(job) == {"confirmed": 3}
    assert cabinet.coins() == 3 and len({row["coin_id"] for row in cabinet.rows(job)}) == 3
    again = cabinet.begin(urls=cabinet.houses.lots("cng", 4), confirm_clean=True)
    assert cabinet.ended(again) == {"duplicate": 3, "confirmed": 1}
    assert cabinet.coins() == 4


def test_the_clean_ones_can_be_confirmed_afterwards(cabinet: Cabinet) -> None:
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 3))
    cabinet.ended(job)
    answer = cabinet.client.post(f"/api/v2/import/batch-status/{job}/confirm-clean")
    assert answer.status_code == 202 and answer.json()["confirm_clean"] is True
    assert cabinet.ended(job) == {"confirmed": 3} and cabinet.coins() == 3


def test_a_preview_confirmed_or_discarded_by_hand_shows_in_its_job(cabinet: Cabinet) -> None:
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 3))
    cabinet.ended(job)
    first, second, third = (row["import_id"] for row in cabinet.rows(job))
    made = cabinet.client.post("/api/v2/import/confirm", json={"import_id": first})
    assert made.status_code == 201, made.text
    assert cabinet.client.delete(f"/api/v2/import/previews/{second}").status_code == 204
    skipped = {"import_id": third, "duplicate": {"action": "skip"}}
    assert cabinet.client.post("/api/v2/import/confirm", json=skipped).status_code == 204
    assert cabinet.ended(job) == {"confirmed": 1, "cancelled": 2}
    rows = cabinet.rows(job)
    assert rows[0]["coin_id"] == made.json()["id"] and rows[2]["failure"] == "You left it out."
    assert [row["can_retry"] for row in rows] == [True, True, False]
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/3/retry").status_code == 409
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/2/retry").status_code == 202
    assert cabinet.ended(job) == {"confirmed": 1, "ready": 1, "cancelled": 1}


def test_a_lot_that_failed_is_tried_again(cabinet: Cabinet) -> None:
    urls = cabinet.houses.lots("cng", 2)
    cabinet.houses.fail(Fault.FORBIDDEN, path=urls[1].partition(".com")[2])
    job = cabinet.begin(urls=urls)
    assert cabinet.ended(job) == {"ready": 1, "failed": 1}
    failure = cabinet.rows(job)[1]["failure"]
    assert isinstance(failure, str) and "save" in failure.lower()
    cabinet.houses.heal()
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/1/retry").status_code == 409
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/3/retry").status_code == 404


def test_a_lot_that_failed_and_is_there_now_becomes_a_preview(cabinet: Cabinet) -> None:
    urls = cabinet.houses.lots("cng", 2)
    cabinet.houses.fail(Fault.GONE, path=urls[1].partition(".com")[2])
    job = cabinet.begin(urls=urls)
    assert cabinet.ended(job) == {"ready": 1, "failed": 1}
    cabinet.houses.heal()
    answer = cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/2/retry")
    assert answer.status_code == 202 and answer.json()["ended_at"] is None
    assert cabinet.ended(job) == {"ready": 2}
    row = cabinet.rows(job)[1]
    assert row["failure"] is None
    assert cabinet.client.get(f"/api/v2/import/previews/{row['import_id']}").json()["state"] == "ready"


def test_what_is_no_address_fails_alone(cabinet: Cabinet) -> None:
    good = cabinet.houses.lots("cng", 2)
    answer = cabinet.client.post("/api/v2/import/batch-urls", json={"urls": [good[0], "nonsense", " ", good[1]]})
    assert answer.status_code == 202 and answer.json()["notes"] == ["nonsense: This is no web address."]
    job = answer.json()["job_id"]
    assert cabinet.ended(job) == {"ready": 2, "failed": 1}
    bad = cabinet.rows(job)[1]
    assert (bad["what"], bad["state"], bad["failure"]) == ("nonsense", "failed", "This is no web address.")
    assert bad["can_retry"] is False
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/2/retry").status_code == 409


def test_what_cannot_be_a_batch_is_refused(cabinet: Cabinet) -> None:
    post = cabinet.client.post
    refused: list[dict[str, object]] = [
        {},
        {"text": "no links"},
        {"urls": []},
        {"urls": ["", " "]},
        {"urls": ["nonsense"]},
        {"urls": [f"https://a.example/{n}" for n in range(1001)]},
    ]
    for said in refused:
        assert post("/api/v2/import/batch-urls", json=said).status_code == 422
    assert post("/api/v2/import/batch-files").status_code == 422
    for path in ("/api/v2/import/batch-status/9", "/api/v2/import/batch-status/9/events"):
        assert cabinet.client.get(path).status_code == 404
    for path in ("cancel", "confirm-clean", "items/1/retry"):
        assert post(f"/api/v2/import/batch-status/9/{path}").status_code == 404


def saved(cabinet: Cabinet, url: str) -> bytes:
    """The page as SingleFile saves it."""
    page = cabinet.houses.answer("auctions.cngcoins.com", url.partition(".com")[2])
    assert page is not None
    return f"<!--\n Page saved with SingleFile \n url: {url} \n-->".encode() + page.body


def test_saved_pages_come_one_by_one_or_packed(cabinet: Cabinet) -> None:
    data = [saved(cabinet, url) for url in cabinet.houses.lots("cng", 3)]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for number, page in enumerate(data[:2]):
            archive.writestr(f"pages/{number}.html", page)
        archive.writestr("pages/notes.txt", "not a page")
    files = [
        ("files", ("all.zip", packed.getvalue())),
        ("files", ("third.html", data[2])),
        ("files", ("again.html", data[2])),
    ]
    files.append(("files", ("list.html", b"<html><body>a list of nothing</body></html>")))
    answer = cabinet.client.post("/api/v2/import/batch-files", files=files, data={"name": "October"})
    notes = answer.json()["notes"]
    assert answer.status_code == 202 and answer.json()["items"] == 5
    assert notes[0] == "pages/notes.txt: This is no saved page." and len(notes) == 2
    job = answer.json()["job_id"]
    assert cabinet.ended(job) == {"ready": 3, "failed": 2}, str([row["failure"] for row in cabinet.rows(job)])
    named = ["pages/0.html", "pages/1.html", "pages/notes.txt", "third.html", "list.html"]
    assert [row["what"] for row in cabinet.rows(job)] == named
    assert [row["can_retry"] for row in cabinet.rows(job)] == [True, True, False, True, True]
    assert cabinet.client.post(f"/api/v2/import/batch-status/{job}/items/3/retry").status_code == 409
    assert cabinet.status(job)["name"] == "October"


def test_an_invoice_in_a_zip_is_read_as_one(cabinet: Cabinet) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("won/invoice.eml", _message("See the table.", HTML))
        archive.writestr("../invoice.eml", _message("See the table.", HTML))
    files = [("files", ("all.zip", packed.getvalue())), ("files", ("broken.zip", b"PK\x03\x04 broken"))]
    answer = cabinet.client.post("/api/v2/import/batch-files", files=files)
    job = answer.json()["job_id"]
    assert [note.partition(":")[0] for note in answer.json()["notes"]] == ["../invoice.eml", "broken.zip"]
    assert cabinet.ended(job) == {"ready": 1, "failed": 2}
    preview = cabinet.client.get(f"/api/v2/import/previews/{cabinet.rows(job)[0]['import_id']}").json()
    assert preview["invoice"]["lots"] == 2
    alone = cabinet.client.post("/api/v2/import/page", files={"file": ("all.zip", packed.getvalue())}).json()
    assert len(alone["others"]) == 1
    assert alone["warnings"] == [
        "../invoice.eml was not read. Its name leads out of the packed file, so it was not opened."
    ]


def test_jobs_are_listed_the_latest_first(cabinet: Cabinet) -> None:
    numbers = [cabinet.begin(urls=cabinet.houses.lots("cng", 1, start=n)) for n in (1, 2)]
    for number in numbers:
        cabinet.ended(number)
    found = cabinet.client.get("/api/v2/jobs").json()["jobs"]
    assert [job["job_id"] for job in found] == numbers[::-1]
    assert found[0]["totals"]["ready"] == 1 and "rows" not in found[0]


def told(cabinet: Cabinet, job: int) -> "list[tuple[str, dict[str, object]]]":
    """The events of a job, to their end."""
    events = []
    with cabinet.client.stream("GET", f"/api/v2/import/batch-status/{job}/events") as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        name = ""
        for line in answer.iter_lines():
            if line.startswith("event: "):
                name = line[7:]
            elif line.startswith("data: "):
                events.append((name, json.loads(line[6:])))
    return events


def test_who_watches_is_told_until_the_end_however_many_watch(cabinet: Cabinet) -> None:
    # The client of a test hands an answer over when it is whole: so the watchers are threads, and the job is quick.
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 20))
    heard: list[list[tuple[str, dict[str, object]]]] = []
    watchers = [threading.Thread(target=lambda: heard.append(told(cabinet, job))) for _ in range(8)]
    for one in watchers:
        one.start()
    for one in watchers:
        one.join()
    assert len(heard) == 8
    for events in heard:
        names = [name for name, _ in events]
        assert names[0] == "status" and names[-1] == "end" and set(names[1:-1]) <= {"change"}
        rows: dict[int, object] = {}
        for _, event in events[:-1]:
            listed = event["rows"]
            assert isinstance(listed, list)
            rows |= {row["position"]: row["state"] for row in listed}
        assert list(rows.values()) == ["ready"] * 20
        assert [name for name, _ in told(cabinet, job)] == ["status", "end"]


def test_a_cancelled_job_leaves_what_was_not_begun(cabinet: Cabinet) -> None:
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 150))
    cabinet.client.post(f"/api/v2/import/batch-status/{job}/cancel")
    totals = cabinet.ended(job)
    assert cabinet.status(job)["state"] == "cancelled"
    assert totals["cancelled"] >= 1 and sum(totals.values()) == 150


def test_a_job_cancelled_while_it_runs_ends_the_lot_in_hand_and_begins_no_other(held: "tuple[Cabinet, Door]") -> None:
    cabinet, door = held
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 4))
    until(door.waits.is_set, "a lot waits for its turn to be fetched")
    states = [row["state"] for row in cabinet.rows(job)]
    at = states.index("running")
    answer = cabinet.client.post(f"/api/v2/import/batch-status/{job}/cancel").json()
    assert answer["state"] == "cancelling" and answer["ended_at"] is None
    assert [row["state"] for row in answer["rows"]] == [*states[: at + 1], *["cancelled"] * (3 - at)]
    door.opens.set()
    assert cabinet.ended(job) == {"ready": at + 1, "cancelled": 3 - at}
    assert cabinet.status(job)["state"] == "cancelled"
    assert (
        sum("/lots/view/" in one.path for one in cabinet.houses.requests) == at + 1
    )  # the others were never asked for


def test_a_broken_file_of_jobs_is_put_aside_and_nothing_is_lost(cabinet: Cabinet) -> None:
    path = cabinet.wired.folder.jobs
    path.write_bytes(b"this is no database" * 1000)
    job = cabinet.begin(urls=cabinet.houses.lots("cng", 2))
    assert cabinet.ended(job) == {"ready": 2}
    assert len(list(path.parent.glob("jobs.damaged-*.sqlite"))) == 1
