"""Several who write at once: each is served in turn, and no one's work is lost without a word."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import httpx2
import pytest

from tests.faults import looking
from tests.serving import Server, run, serving

pytestmark = pytest.mark.xdist_group("test_two_writers")  # one server for all the writers

WRITERS = 8
EACH = 6

Asked = Callable[[httpx2.Client, int], list[httpx2.Response]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("writers") / "data") as found:
        yield found
        assert looking.faults(found.data) == []


def at_once(server: Server, asked: Asked) -> list[httpx2.Response]:
    """What is answered to eight who ask in the same moment, each on a connection of their own."""
    barrier = Barrier(WRITERS)

    def one(writer: int) -> list[httpx2.Response]:
        with httpx2.Client(base_url=server.url, timeout=60, trust_env=False) as client:
            client.get("/healthz")
            barrier.wait()
            return asked(client, writer)

    with ThreadPoolExecutor(WRITERS) as pool:
        return [answer for answers in pool.map(one, range(WRITERS)) for answer in answers]


def codes(answers: list[httpx2.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


def test_of_eight_who_change_the_same_version_one_is_served_and_seven_are_told(server: Server) -> None:
    coin = server.client.post("/api/v2/coins", json={"notes": "as it was"}).json()
    path, seen = f"/api/v2/coins/{coin['id']}", {"if-match": f'"{coin["version"]}"'}
    answers = at_once(server, lambda client, n: [client.patch(path, json={"notes": f"by {n}"}, headers=seen)])
    assert codes(answers) == {200: 1, 409: WRITERS - 1}
    kept = server.client.get(path).json()
    assert kept["version"] == coin["version"] + 1
    won = next(answer.json() for answer in answers if answer.status_code == 200)
    assert kept["notes"] == won["notes"]
    for answer in answers:
        if answer.status_code == 409:
            assert answer.json()["fields"]["notes"]["theirs"] == kept["notes"]
    assert len(server.client.get(f"{path}/history").json()["change_sets"]) == 2


def test_eight_who_change_other_fields_in_turn_lose_nothing(server: Server) -> None:
    """Who is told of a conflict loads the coin again and tries once more, until it is done."""
    path = f"/api/v2/coins/{server.client.post('/api/v2/coins', json={}).json()['id']}"

    def asked(client: httpx2.Client, writer: int) -> list[httpx2.Response]:
        while True:
            now = client.get(path).json()
            tags = {"tags": [*now["tags"], f"tag {writer}"]}
            answer = client.patch(path, json=tags, headers={"if-match": f'"{now["version"]}"'})
            if answer.status_code != 409:
                return [answer]

    assert codes(at_once(server, asked)) == {200: WRITERS}
    assert sorted(server.client.get(path).json()["tags"]) == [f"tag {number}" for number in range(WRITERS)]


def test_eight_who_add_coins_are_all_served(server: Server) -> None:
    before = looking.count(server.data)
    answers = at_once(
        server,
        lambda client, n: [client.post("/api/v2/coins", json={"number": f"{n}-{k}"}) for k in range(EACH)],
    )
    assert codes(answers) == {201: WRITERS * EACH}
    assert len({answer.json()["id"] for answer in answers}) == WRITERS * EACH
    assert looking.count(server.data) == before + WRITERS * EACH
    assert server.client.get("/api/v2/coins").json()["total"] == before + WRITERS * EACH


def test_eight_who_confirm_one_import_add_its_coins_once(server: Server) -> None:
    before = looking.count(server.data)
    table = "Ruler;Metal;Weight\n" + "".join(f"Nero;AE;{9 + n / 100}\n" for n in range(50))
    begun = server.client.post("/api/v2/import/collection?wait=30", files={"file": ("nero.csv", table)}).json()
    path = f"/api/v2/import/collection/{begun['import_id']}/confirm?wait=30"
    answers = at_once(server, lambda client, _: [client.post(path)])
    assert set(codes(answers)) <= {200, 409}
    assert looking.count(server.data) == before + 50


def test_eight_who_undo_one_change_undo_it_once(server: Server) -> None:
    coin = server.client.post("/api/v2/coins", json={"notes": "first"}).json()
    path = f"/api/v2/coins/{coin['id']}"
    server.client.patch(path, json={"notes": "second"}, headers={"if-match": '"1"'})
    change = server.client.get(f"{path}/history").json()["change_sets"][0]["id"]
    answers = at_once(server, lambda client, _: [client.post(f"/api/v2/history/{change}/undo")])
    assert set(codes(answers)) <= {200, 409} and 200 in codes(answers)
    kept = server.client.get(path).json()
    assert (kept["notes"], kept["version"]) == ("first", 3)


def test_the_command_line_writes_beside_the_server(server: Server, tmp_path_factory: pytest.TempPathFactory) -> None:
    before = looking.count(server.data)
    table = tmp_path_factory.mktemp("table") / "otho.csv"
    table.write_text("Ruler;Metal;Weight\n" + "".join(f"Otho;AR;{3 + n / 100}\n" for n in range(20)), encoding="utf-8")
    with ThreadPoolExecutor(1) as pool:
        imported = pool.submit(run, "import", "workbook", str(table), "--data", str(server.data), "--json")
        added = 0
        while not imported.done():
            assert server.client.post("/api/v2/coins", json={"notes": "meanwhile"}).status_code == 201
            added += 1
    assert imported.result().returncode in {0, 3}, imported.result().stderr
    assert looking.count(server.data) == before + added + 20
    assert server.client.get("/api/v2/coins?issuer=Otho").json()["total"] == 20
