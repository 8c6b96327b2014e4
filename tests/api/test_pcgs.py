"""PCGS's certificates, asked of its interface with the owner's token, against the stand-in; on both databases."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog
from fastapi.testclient import TestClient
from pydantic import JsonValue
from sqlalchemy import func, select

from coinstack.application import fetching
from coinstack.domain.certificates import PCGS_CALLS_A_DAY, PCGS_HOST
from coinstack.domain.errors import Refused
from coinstack.domain.fetched import Outcome, Try
from coinstack.infrastructure import config
from coinstack.infrastructure.database import tables
from coinstack.infrastructure.main import Wired, wire
from coinstack.infrastructure.web.app import create_app
from tests import loopback
from tests.api.conftest import BASE
from tests.houses_server import PCGS_TOKEN, Fault, Houses
from tests.loopback import Authority

NUMBER = "12345678"
MACEDON = {
    "Name": "(336-323BC) Macedon, Alexander III, Tetradrachm",
    "Grade": "AU50",
    "MetalContent": "Silver",
    "Weight": 17.16,
    "Images": [{"Fullsize": "https://images.pcgs.com/12345678_obv.jpg"}],
}


class Desk:
    """The application, what it was wired from, and the stand-in."""

    def __init__(self, client: TestClient, wired: Wired, houses: Houses) -> None:
        self.client, self.wired, self.houses = client, wired, houses

    def keep(self, token: str | None = PCGS_TOKEN) -> dict[str, JsonValue]:
        """Put the token into the settings; the settings."""
        answer = self.client.patch("/api/v2/settings", json={"pcgs_token": token})
        assert answer.status_code == 200, answer.text
        told: dict[str, JsonValue] = answer.json()
        return told

    def look(self, number: str = NUMBER, *, status: int = 200) -> dict[str, JsonValue]:
        """What the look-up answers."""
        given = {"service": "PCGS", "cert_number": number}
        answer = self.client.post("/api/v2/import/from-certificate", json=given)
        assert answer.status_code == status, answer.text
        told: dict[str, JsonValue] = answer.json()
        return told

    @property
    def calls(self) -> int:
        """How often PCGS was asked."""
        return len(self.houses.asked(PCGS_HOST))

    def tries(self) -> list[dict[str, JsonValue]]:
        """The log."""
        told: list[dict[str, JsonValue]] = self.client.get("/api/v2/settings/tries").json()["tries"]
        return told


@pytest.fixture(scope="module")
def known() -> Authority:
    return loopback.authority()


@pytest.fixture
def desk(environment: dict[str, str], tmp_path: Path, known: Authority) -> Iterator[Desk]:
    with ExitStack() as stack:
        houses, network = stack.enter_context(loopback.houses(known))
        wired = wire(config.read(environment, data=tmp_path / "data"), network=network, pace=loopback.unhurried())
        stack.callback(wired.close)
        client = stack.enter_context(TestClient(create_app(wired), base_url=BASE, follow_redirects=False))
        houses.certify(NUMBER, **MACEDON)
        yield Desk(client, wired, houses)


def test_without_a_token_nobody_is_asked_and_the_owner_is_told_what_to_do(desk: Desk) -> None:
    told = desk.look()
    assert told["outcome"] == "not_automated" and "settings" in str(told["message"])
    assert told["url"] == f"https://www.pcgs.com/cert/{NUMBER}" and desk.calls == 0


def test_with_a_token_the_certificate_is_a_preview_and_is_asked_for_once(desk: Desk) -> None:
    desk.keep()
    told = desk.look()
    assert (told["outcome"], told["number"], told["known"]) == ("found", NUMBER, [])
    preview = told["preview"]
    assert isinstance(preview, dict) and preview["kind"] == "certificate"
    (coin,) = preview["coins"]
    assert (
        coin["coin"]["certificates"][0] | {"service": "PCGS", "number": NUMBER, "grade": "AU50"}
        == (coin["coin"]["certificates"][0])
    )
    assert coin["coin"]["description"]["weight_g"] == 17.16
    assert [one["url"] for one in preview["pictures"]] == ["https://images.pcgs.com/12345678_obv.jpg"]
    assert desk.look("1234-5678")["outcome"] == "found"
    assert desk.calls == 1
    confirmed = desk.client.post("/api/v2/import/confirm", json={"import_id": preview["import_id"]})
    assert confirmed.status_code == 201, confirmed.text
    assert len(confirmed.json()["photos"]) == 1
    assert desk.look()["known"] == [confirmed.json()["id"]]


def test_the_token_goes_to_pcgs_alone_and_is_told_to_nobody(desk: Desk) -> None:
    with structlog.testing.capture_logs() as logs:
        answers = [desk.keep(), desk.client.get("/api/v2/settings").json(), desk.look()]
        (preview,) = desk.client.get("/api/v2/import/previews").json()["previews"]
        desk.client.post("/api/v2/import/confirm", json={"import_id": preview["import_id"]})
        desk.houses.fail(Fault.REDIRECT, host=PCGS_HOST, location="https://www.pcgs.com/api")
        answers.append(desk.look("87654321", status=422))
    assert answers[1]["pcgs_token"] == {"is_set": True, "ending": PCGS_TOKEN[-4:]}
    told = f"{answers}{logs}{desk.tries()}"
    assert PCGS_TOKEN not in told
    shown = {one.host for one in desk.houses.requests if PCGS_TOKEN in str(one.headers)}
    assert shown == {PCGS_HOST}
    assert {one.host for one in desk.houses.requests} > {PCGS_HOST}  # the picture's
    with desk.wired.engine.connect() as connection:
        assert connection.scalar(select(func.count()).select_from(tables.pages)) == 0
        for table in (tables.tries, tables.slabs):
            assert PCGS_TOKEN not in str(connection.execute(select(table)).all())
    with pytest.raises(Refused):
        desk.wired.services.web.page(f"https://{PCGS_HOST}/publicapi/")


def test_each_end_of_a_look_up_is_its_own(desk: Desk) -> None:
    desk.keep()
    assert desk.look("12345")["outcome"] == "invalid"
    assert desk.calls == 0
    assert desk.look("7654321")["outcome"] == "not_found"
    assert desk.look("7654321")["outcome"] == "not_found"  # taken at its word for a day
    assert desk.calls == 1
    desk.houses.fail(Fault.SERVER_ERROR, host=PCGS_HOST, times=1)
    assert "Try again later" in str(desk.look(status=422)["detail"])
    desk.houses.fail(Fault.CHALLENGE, host=PCGS_HOST, times=1)
    assert "no answer that could be read" in str(desk.look(status=422)["detail"])
    desk.houses.fail(Fault.HANG_UP, host=PCGS_HOST, times=1)
    assert desk.look(status=503)["detail"]
    assert desk.calls == 4  # nothing is asked twice by itself
    desk.houses.fail(Fault.TOO_MANY, host=PCGS_HOST, times=1, retry_after=3_600)
    assert desk.look()["outcome"] == "rate_limited"
    assert desk.look()["outcome"] == "rate_limited"
    assert desk.calls == 5  # it is left alone for as long as it asked
    outcomes = [one["outcome"] for one in reversed(desk.tries())]
    assert outcomes == ["fetched", "failed", "fetched", "failed", "busy", "refused"]


def test_a_refused_token_is_said_to_be_refused(desk: Desk) -> None:
    desk.keep("another-token-that-pcgs-does-not-know")
    told = desk.look(status=422)
    assert "refused the token" in str(told["detail"]) and "another-token" not in str(told)
    assert desk.tries()[0]["outcome"] == "blocked"
    desk.keep()
    assert desk.look()["outcome"] == "found"


def test_who_was_asked_a_thousand_times_today_is_not_asked_again(desk: Desk) -> None:
    desk.keep()
    now = datetime.now(UTC)
    url = f"https://{PCGS_HOST}/publicapi/"
    with desk.wired.services.passing() as uow:
        uow.tries.add(Try(now, url, PCGS_HOST, Outcome.REFUSED, 0))  # nobody was asked
        uow.tries.add(Try(now - timedelta(days=1, minutes=1), url, PCGS_HOST, Outcome.FETCHED, 20))
        for _ in range(PCGS_CALLS_A_DAY - 1):
            uow.tries.add(Try(now - timedelta(hours=1), url, PCGS_HOST, Outcome.FETCHED, 20))
        uow.commit(fetching.FETCHED)
    assert desk.look()["outcome"] == "found"
    told = desk.look("7654321")
    assert told["outcome"] == "rate_limited" and "1,000" in str(told["message"])
    assert desk.calls == 1


def test_where_the_net_is_off_nobody_is_asked(desk: Desk) -> None:
    desk.keep()
    desk.client.patch("/api/v2/settings", json={"net": {"allowed": False}})
    told = desk.look()
    assert told["outcome"] == "not_automated" and "switched this off" in str(told["message"])
    desk.client.patch("/api/v2/settings", json={"net": {"allowed": None, "houses": {"pcgs": False}}})
    assert desk.look()["outcome"] == "not_automated" and desk.calls == 0


@pytest.mark.parametrize("token", ["", "short", "a token with blanks in the middle", "x" * 4_001, "naïve" * 9, 5, {}])
def test_what_can_be_no_token_is_refused_and_not_repeated(calm: TestClient, token: JsonValue) -> None:
    answer = calm.patch("/api/v2/settings", json={"pcgs_token": token})
    assert (answer.status_code, answer.json()["field"]) == (422, "pcgs_token")
    assert not token or not isinstance(token, str) or token not in answer.text
    assert calm.get("/api/v2/settings").json()["pcgs_token"] == {"is_set": False, "ending": None}


def test_a_token_is_set_replaced_and_taken_away(desk: Desk) -> None:
    assert desk.keep(f" Bearer {PCGS_TOKEN}\n")["pcgs_token"] == {"is_set": True, "ending": PCGS_TOKEN[-4:]}
    assert desk.look()["outcome"] == "found"
    assert desk.keep(None)["pcgs_token"] == {"is_set": False, "ending": None}
    assert desk.look()["outcome"] == "found"  # what was told once is known
    assert desk.look("7654321")["outcome"] == "not_automated"
