"""Catalogs are fetched from the services and built anew; whatever goes wrong, the one in use stays."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from coinstack.application import jobs, refreshing, settings
from coinstack.application.working import working
from coinstack.domain.errors import Busy, CoinStackError, Conflict, Invalid, NotFound, Refused, Unavailable, Unreadable
from coinstack.domain.job import ItemState, State
from coinstack.infrastructure.catalogs import downloading, sources
from tests.catalogs import rdf
from tests.catalogs.conftest import Desk
from tests.houses_server import Fault
from tests.serving import PATIENCE, environment, until
from tests.shared import ROOT

DUMP = "/ocre/nomisma.rdf"


def _refresh(desk: Desk, *wanted: str) -> refreshing.Refreshed:
    return refreshing.refresh(wanted, desk.wired.services, lambda _: None)


def _large(desk: Desk, count: int = 3_000) -> None:
    desk.services.put(
        "ocre", *(rdf.a_type("ocre", f"ric.3.ant.{n}", f"RIC III Antoninus Pius {n}") for n in range(count))
    )


def test_what_was_fetched_is_in_the_catalog(desk: Desk) -> None:
    done = _refresh(desk, "ocre", "crro", "nomisma")
    assert done.built == ("ocre", "crro", "nomisma") and not done.failures
    catalog = desk.wired.services.catalog
    found = catalog.get("ocre", "ric.1(2).aug.207")
    assert found is not None and found.obverse.legends == ("CAESAR AVGVSTVS DIVI F PATER PATRIAE",)
    assert catalog.get("crro", "rrc-44.5") and catalog.canonical("AE3_4") == "ae3_4"
    assert catalog.replaced("ocre", "ric.2.hdn.100a") == ("ric.2_3(2).hdn.601", "ric.2_3(2).hdn.602")
    augustus = catalog.authority("augustus")
    assert augustus is not None and augustus.year_from == -27
    of_ocre = next(one for one in catalog.status().sources if one.corpus == "ocre")
    assert (of_ocre.url, of_ocre.dated) == ("https://numismatics.org/ocre/nomisma.rdf", "2026-11-02")
    assert of_ocre.licence == "ODbL 1.0" and list((desk.data / "catalog" / "incoming").iterdir()) == []


def test_one_corpus_leaves_the_others_as_they_are(desk: Desk) -> None:
    _refresh(desk, "crro", "ocre")
    desk.services.put("crro", rdf.a_type("crro", "rrc-44.6", "RRC 44/6"))
    desk.services.put("ocre", rdf.a_type("ocre", "ric.1(2).aug.208", "RIC I (second edition) Augustus 208"))
    _refresh(desk, "crro")
    catalog = desk.wired.services.catalog
    assert catalog.get("crro", "rrc-44.6") and not catalog.get("ocre", "ric.1(2).aug.208")


@pytest.mark.parametrize("after", [0, 1, 700, 100_000])
def test_a_dump_that_breaks_off_is_continued_where_it_stopped(desk: Desk, after: int) -> None:
    _large(desk)
    desk.services.break_off("ocre", after=after, times=2)
    assert _refresh(desk, "ocre").built == ("ocre",)
    assert desk.services.ranges == ([] if after == 0 else [f"bytes={after}-", f"bytes={2 * after}-"])
    assert desk.wired.services.catalog.get("ocre", "ric.3.ant.2999")


def test_a_dump_that_has_changed_meanwhile_is_fetched_anew(desk: Desk) -> None:
    _large(desk)
    desk.services.break_off("ocre", after=50_000, times=99)
    desk.services.houses.fail(Fault.FORBIDDEN, path="/never")
    place = downloading.Place(desk.data / "catalog" / "incoming", "ocre.rdf")

    def stop(had: int, _size: int | None) -> None:
        if had >= 50_000:
            raise Busy("It is enough for now.")

    with pytest.raises(Busy):
        desk.wired.services.catalog_sources.fetch("ocre", stop)
    assert place.had() == 50_000
    desk.services.heal()
    desk.services.records["ocre"].insert(0, rdf.a_type("ocre", "ric.1(2).aug.1", "RIC I (second edition) Augustus 1"))
    _refresh(desk, "ocre")
    assert desk.services.ranges == [] and desk.wired.services.catalog.get("ocre", "ric.1(2).aug.1")


def test_a_dump_whose_last_byte_came_before_the_process_ended_is_not_asked_for_again(desk: Desk) -> None:
    desk.wired.services.catalog_sources.fetch("ocre", lambda *_: None)
    place = downloading.Place(desk.data / "catalog" / "incoming", "ocre.rdf")
    place.whole.rename(place.part)
    asked = len(desk.services.houses.asked())
    assert _refresh(desk, "ocre").built == ("ocre",)
    assert len(desk.services.houses.asked()) == asked


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (Fault.FORBIDDEN, Unavailable, "no programs"),
        (Fault.GONE, NotFound, "no such"),
        (Fault.SERVER_ERROR, Unavailable, "fault of its own"),
        (Fault.HANG_UP, Unavailable, "broke off"),
        (Fault.NOISE, Unavailable, "broke off"),
        (Fault.CHALLENGE, Unreadable, "web page"),
        (Fault.CUT_SHORT, Unreadable, "web page"),
        (Fault.CIRCLE, Unavailable, "circle"),
        (Fault.REDIRECT, Refused, "not"),
    ],
)
def test_a_fault_is_told_and_the_catalog_in_use_stays(
    desk: Desk, fault: Fault, error: type[CoinStackError], words: str
) -> None:
    _refresh(desk, "ocre")
    before = desk.wired.services.catalog.status()
    desk.services.houses.fail(fault, path=DUMP, location="https://www.example.com/dump.rdf")
    with pytest.raises(error, match=words):
        _refresh(desk, "ocre")
    assert desk.wired.services.catalog.status() == before


def test_who_asks_to_wait_long_is_left_alone(desk: Desk) -> None:
    desk.services.houses.fail(Fault.TOO_MANY, path=DUMP, retry_after=600)
    with pytest.raises(Busy) as busy:
        _refresh(desk, "ocre")
    assert busy.value.seconds == 600 and busy.value.hint and "catalog load" in busy.value.hint


def test_who_asks_to_wait_a_moment_is_asked_again(desk: Desk) -> None:
    desk.services.houses.fail(Fault.TOO_MANY, path=DUMP, retry_after=2, times=2)
    assert _refresh(desk, "ocre").built == ("ocre",)


@pytest.mark.parametrize("fault", [Fault.SILENCE, Fault.SLOW_DRIP])
def test_a_line_that_only_drips_is_left(desk: Desk, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coinstack.infrastructure.http.SILENCE", 0.2)
    monkeypatch.setattr(downloading, "WINDOW_SECONDS", 0.2)
    monkeypatch.setattr(downloading, "MOST_TRIES", 3)
    desk.services.houses.fail(fault, path=DUMP)
    with pytest.raises((Unavailable, Unreadable)):
        _refresh(desk, "ocre")


@pytest.mark.parametrize("fault", [Fault.TOO_LONG, Fault.ENDLESS])
def test_a_dump_that_is_too_large_is_left(desk: Desk, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(downloading, "LARGEST", 1_000_000)
    desk.services.houses.fail(fault, path=DUMP)
    with pytest.raises(CoinStackError):
        _refresh(desk, "ocre")
    place = downloading.Place(desk.data / "catalog" / "incoming", "ocre.rdf")
    assert place.had() <= 1_200_000


@pytest.mark.parametrize(
    ("body", "media_type", "words"),
    [
        (b"<!DOCTYPE html><html><body>Maintenance</body></html>", "text/html", "web page"),
        (b"<!DOCTYPE html><html><body>Maintenance</body></html>", "application/rdf+xml", "web page"),
        (rdf.dump(rdf.AUGUSTUS_207)[:-100], "application/rdf+xml", "breaks off"),
        (rdf.dump(rdf.AUGUSTUS_207).replace(b"</nmo:hasLegend>", b"<", 1), "application/rdf+xml", "damaged"),
        (rdf.dump(rdf.RRC_44_5), "application/rdf+xml", "CRRO"),
        (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><rdf:RDF/>', "application/rdf+xml", "entities"),
        (b"", "application/rdf+xml", "empty"),
    ],
)
def test_what_is_no_dump_is_left_out_and_fetched_anew_the_next_time(
    desk: Desk, body: bytes, media_type: str, words: str
) -> None:
    _refresh(desk, "ocre")
    desk.services.say("ocre", body, media_type)
    done = _refresh(desk, "ocre", "crro")
    assert done.built == ("crro",) and words in str(done.failures["ocre"])
    catalog = desk.wired.services.catalog
    assert catalog.get("crro", "rrc-44.5") and catalog.get("ocre", "ric.1(2).aug.207")
    desk.services.heal()
    assert _refresh(desk, "ocre").built == ("ocre",)


def test_nothing_is_asked_where_the_owner_does_not_allow_it(desk: Desk) -> None:
    settings.change({"net": {"houses": {"catalogs": False}}}, desk.wired.services)
    with pytest.raises(Refused, match="settings"):
        _refresh(desk, "ocre")
    settings.change({"net": {"allowed": False, "houses": {"catalogs": None}}}, desk.wired.services)
    with pytest.raises(Refused):
        _refresh(desk, "ocre")
    assert desk.services.houses.requests == []


def test_what_the_services_forbid_programs_is_not_asked_for(desk: Desk) -> None:
    desk.services.houses.robots("numismatics.org", "User-agent: *\nDisallow: /ocre/")
    with pytest.raises(Refused, match=r"robots\.txt"):
        _refresh(desk, "ocre")


def test_a_catalog_that_is_none_is_told_with_those_that_are(desk: Desk) -> None:
    with pytest.raises(Invalid, match="pella"):
        _refresh(desk, "rpc")
    with pytest.raises(Invalid):
        refreshing.begin(["ocre", "rpc"], desk.wired.services)
    assert refreshing.checked([" OCRE", "nomisma", "ocre"]) == ("ocre", "nomisma")


def test_a_full_disk_is_told_before_the_fetch_and_leaves_what_is_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refresh(desk, "ocre")

    class Full:
        """A disk without room."""

        free = 10

    monkeypatch.setattr("shutil.disk_usage", lambda _folder: Full())
    with pytest.raises(Unavailable, match="disk is full"):
        _refresh(desk, "ocre")
    monkeypatch.undo()

    def no_more(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("pathlib.Path.write_text", no_more)
    with pytest.raises(Unavailable, match="disk is full"):
        _refresh(desk, "ocre")
    monkeypatch.undo()
    assert desk.wired.services.catalog.holds("ocre")


# As a job ------------------------------------------------------------------------------------------------------------


def _work(desk: Desk, job_id: int) -> list[ItemState]:
    work = working(desk.wired.services)
    with desk.wired.services.unit_of_work() as uow:
        count = uow.jobs.get(job_id).items
    for position in range(1, count + 1):
        jobs.do(job_id, position, desk.wired.services, work)
    return _states(desk, job_id)


def _states(desk: Desk, job_id: int) -> list[ItemState]:
    with desk.wired.services.unit_of_work() as uow:
        return [item.state for item in uow.jobs.items(job_id)]


def test_a_job_fetches_each_and_builds_once(desk: Desk) -> None:
    job = refreshing.begin(["crro", "ocre"], desk.wired.services)
    assert job.items == 3 and job.name == "OCRE, CRRO"
    assert _work(desk, job.id) == [ItemState.DONE] * 3
    with desk.wired.services.unit_of_work() as uow:
        ended = uow.jobs.get(job.id)
    assert ended.state is State.DONE and "MB" in ended.notes[1][0]
    assert desk.wired.services.catalog.holds("crro") and desk.wired.services.catalog.status().previous_built_at is None


def test_of_two_at_once_the_second_is_told(desk: Desk) -> None:
    refreshing.begin(["ocre"], desk.wired.services)
    with pytest.raises(Conflict, match="already"):
        refreshing.begin(["crro"], desk.wired.services)
    with desk.wired.services.claims.hold(refreshing.CLAIM), pytest.raises(Busy):
        _refresh(desk, "crro")


def test_a_job_waits_for_a_refresh_by_another_process(desk: Desk) -> None:
    job = refreshing.begin(["ocre"], desk.wired.services)
    with desk.wired.services.claims.hold(refreshing.CLAIM):
        assert jobs.do(job.id, 1, desk.wired.services, working(desk.wired.services)) == refreshing.AGAIN_SECONDS
    assert _work(desk, job.id) == [ItemState.DONE] * 2


def test_what_could_not_be_had_is_tried_again_and_built_of_then(desk: Desk) -> None:
    desk.services.houses.fail(Fault.FORBIDDEN, path="/crro", times=1)
    job = refreshing.begin(["ocre", "crro", "pella"], desk.wired.services)
    # Who turns us away is left alone for an hour, so the third is not asked for either.
    assert _work(desk, job.id) == [ItemState.DONE, ItemState.FAILED, ItemState.FAILED, ItemState.DONE]
    assert desk.wired.services.catalog.holds("ocre") and not desk.wired.services.catalog.holds("crro")


def test_an_item_that_is_tried_again_after_the_build_is_built_at_once(desk: Desk) -> None:
    desk.services.houses.fail(Fault.GONE, path="/crro", times=1)
    job = refreshing.begin(["ocre", "crro"], desk.wired.services)
    assert _work(desk, job.id) == [ItemState.DONE, ItemState.FAILED, ItemState.DONE]
    jobs.retry(job.id, 2, desk.wired.services)
    jobs.do(job.id, 2, desk.wired.services, working(desk.wired.services))
    assert _states(desk, job.id) == [ItemState.DONE] * 3
    assert desk.wired.services.catalog.holds("crro") and desk.wired.services.catalog.holds("ocre")


def test_a_dump_that_cannot_be_read_fails_its_own_item(desk: Desk) -> None:
    desk.services.say("ocre", rdf.dump(rdf.RRC_44_5))
    job = refreshing.begin(["ocre", "crro"], desk.wired.services)
    assert _work(desk, job.id) == [ItemState.FAILED, ItemState.DONE, ItemState.DONE]
    with desk.wired.services.unit_of_work() as uow:
        assert "dump of CRRO" in (uow.jobs.item(job.id, 1).failure or "")


def test_where_none_can_be_read_the_job_says_so(desk: Desk) -> None:
    desk.services.say("ocre", b"no dump at all")
    job = refreshing.begin(["ocre"], desk.wired.services)
    assert _work(desk, job.id) == [ItemState.FAILED, ItemState.FAILED]
    desk.services.houses.fail(Fault.GONE, path="/ocre")
    other = refreshing.begin(["ocre"], desk.wired.services)
    assert _work(desk, other.id) == [ItemState.FAILED, ItemState.FAILED]
    assert not desk.wired.services.catalog.is_loaded


def test_a_cancelled_job_stops_in_the_middle_of_a_dump(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(refreshing, "TOLD_EVERY", 0.0)
    _large(desk)
    job = refreshing.begin(["ocre"], desk.wired.services)
    fetch = desk.wired.services.catalog_sources.fetch

    def cancelling(_self: sources.CatalogSources, source: str, told: downloading.Told) -> None:
        jobs.cancel(job.id, desk.wired.services)
        fetch(source, told)

    monkeypatch.setattr(sources.CatalogSources, "fetch", cancelling)
    jobs.do(job.id, 1, desk.wired.services, working(desk.wired.services))
    assert _states(desk, job.id) == [ItemState.CANCELLED, ItemState.CANCELLED]
    with desk.wired.services.unit_of_work() as uow:
        assert uow.jobs.get(job.id).state is State.CANCELLED
    assert not desk.wired.services.catalog.is_loaded


def test_a_server_that_ends_leaves_the_rest_for_the_next_start(desk: Desk) -> None:
    job = refreshing.begin(["ocre"], desk.wired.services)
    assert jobs.do(job.id, 1, desk.wired.services, working(desk.wired.services, lambda: True)) == 1.0
    assert _states(desk, job.id) == [ItemState.WAITING, ItemState.WAITING]
    assert _work(desk, job.id) == [ItemState.DONE] * 2


KILLED = """
import sys
from pathlib import Path
from coinstack.infrastructure.catalogs import downloading
from coinstack.infrastructure import config
from coinstack.infrastructure.main import wire
from tests import loopback
import ssl
tls = ssl.create_default_context(cafile=sys.argv[3])
network = loopback.Loopback(int(sys.argv[2]), tls)
wired = wire(config.read({}, data=Path(sys.argv[1])), network=network, pace=loopback.unhurried())
def told(had, size):
    print(had, size, flush=True)
    if had >= 300_000:
        sys.stdin.read()
wired.services.catalog_sources.fetch("ocre", told)
"""


def test_a_fetch_whose_process_is_killed_goes_on(desk: Desk, tmp_path: Path, known: object) -> None:
    _large(desk)
    trusted = tmp_path / "trusted.pem"
    from tests.loopback import Authority

    assert isinstance(known, Authority)
    trusted.write_bytes(known.issuer)
    port = str(desk.services.houses.port)
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(desk.data), port, str(trusted)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment({"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}),
        cwd=ROOT,
    )
    place = downloading.Place(desk.data / "catalog" / "incoming", "ocre.rdf")
    try:
        until(lambda: place.had() >= 300_000 or process.poll() is not None, "some of the dump is there")
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)
    had = place.had()
    assert had >= 300_000
    assert _refresh(desk, "ocre").built == ("ocre",)
    assert desk.services.ranges == [f"bytes={had}-"]
    assert desk.wired.services.catalog.get("ocre", "ric.3.ant.2999")
