"""Records are filled from the type of their coin: one by one, and many as one step that can be taken back."""

import pytest

from coinstack.application import coins, enriching, enriching_many, history, jobs, working
from coinstack.application.enriching import Wish
from coinstack.application.ports import Services
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Conflict, Invalid, NotFound
from coinstack.domain.filling import State
from coinstack.domain.job import ItemState, Job
from coinstack.domain.job import State as JobState
from coinstack.domain.vocabulary import Metal, TypeBy
from coinstack.infrastructure.database.queries import enriching as queries
from coinstack.infrastructure.main import Wired
from tests.catalogs import trajanic
from tests.catalogs.trajanic import URI


@pytest.fixture
def wired(wired: Wired) -> Wired:
    """With a catalog."""
    trajanic.build(wired.folder.catalog)
    return wired


CITED: Json = [{"raw": "RIC II 128"}]
BARE: dict[str, Json] = {
    "description": {
        "issuer": "Trajan", "category": "roman_imperial", "obverse_legend": "IMP TRAIANO AVG GER DAC PM TRP",
    },
    "citations": CITED,
}  # fmt: skip


def added(services: Services, *documents: dict[str, Json]) -> list[int]:
    return [coins.add(one, services) for one in documents]


def read(services: Services, coin_id: int = 1) -> Coin:
    return next(iter(services.read([coin_id])))


def test_a_look_over_a_coin_changes_nothing_and_says_what_would_be_filled(services: Services) -> None:
    added(services, BARE)
    found = enriching.enrich(1, services, Wish())
    assert found.candidate is not None
    assert (found.candidate.uri, found.candidate.verified) == (URI + "128", True)
    assert found.candidate.confidence >= 0.9
    states = {one.field: one.state for one in found.lines}
    assert states == {
        "category": State.AGREE, "issuer": State.AGREE, "denomination": State.FILL, "metal": State.FILL,
        "mint": State.FILL, "date": State.FILL, "reign": State.FILL, "obverse_legend": State.AGREE,
        "obverse_design": State.FILL, "reverse_legend": State.FILL, "reverse_design": State.FILL,
    }  # fmt: skip
    assert read(services).version == 1
    assert (found.applied, found.change_set) == ((), None)


def test_what_is_empty_is_filled_in_our_own_terms_and_marked_with_the_type(services: Services) -> None:
    added(services, BARE)
    found = enriching.enrich(1, services, Wish(auto=True))
    coin = read(services)
    said = coin.description
    assert (said.denomination, said.metal, said.mint) == ("Denarius", Metal.SILVER, "Rome")
    assert (said.year_from, said.year_to, said.reign_from, said.reign_to) == (103, 111, 98, 117)
    assert said.obverse_legend == "IMP TRAIANO AVG GER DAC PM TRP"
    assert coin.sources["mint"].by == "catalog ocre ric.2.tr.128"
    assert set(found.applied) == {
        "denomination", "metal", "mint", "date", "reign", "obverse_design", "reverse_legend", "reverse_design",
    }  # fmt: skip
    (citation,) = coin.citations
    assert (citation.type_uri, citation.type_by, citation.raw) == (URI + "128", TypeBy.CATALOG, "RIC II 128")
    assert (found.version, coin.version) == (2, 2)


def test_an_undo_takes_all_of_it_back(services: Services) -> None:
    added(services, BARE)
    before = read(services)
    found = enriching.enrich(1, services, Wish(auto=True))
    assert found.change_set is not None
    history.undo(found.change_set, services)
    after = read(services)
    assert (after.description, after.sources) == (before.description, before.sources)
    assert after.citations[0].type_uri is None


def test_what_the_owner_wrote_is_overwritten_only_when_it_is_named(services: Services) -> None:
    added(services, {**BARE, "description": {**BARE["description"], "mint": "Lugdunum", "metal": "silver"}})  # type: ignore[dict-item]
    found = enriching.enrich(1, services, Wish(auto=True))
    line = next(one for one in found.lines if one.field == "mint")
    assert (line.state, line.mine, line.theirs, line.words) == (State.CONFLICT, "Lugdunum", "Rome", "another mint")
    assert read(services).description.mint == "Lugdunum"
    enriching.enrich(1, services, Wish(apply=True, fields=("mint",)))
    assert read(services).description.mint == "Rome"
    assert read(services).sources["mint"].by.startswith("catalog ocre")


def test_fields_are_taken_that_are_named_and_no_others(services: Services) -> None:
    added(services, BARE)
    found = enriching.enrich(1, services, Wish(apply=True, fields=("date",)))
    said = read(services).description
    assert found.applied == ("date",)
    assert (said.year_from, said.year_to, said.mint, said.reverse_legend) == (103, 111, None, None)


def test_half_a_date_is_not_filled_beside_the_owner_s_other_half(services: Services) -> None:
    added(services, {**BARE, "description": {**BARE["description"], "year_from": 106}})  # type: ignore[dict-item]
    enriching.enrich(1, services, Wish(auto=True))
    assert (read(services).description.year_from, read(services).description.year_to) == (106, None)


def test_an_answer_that_is_not_sure_fills_nothing_by_itself(services: Services) -> None:
    added(services, {"citations": [{"raw": "cf. RIC II 128"}], "description": {"issuer": "Trajan"}})
    found = enriching.enrich(1, services, Wish(auto=True))
    assert found.candidate is not None
    assert found.applied == ()
    assert read(services).citations[0].type_uri is None


def test_the_owner_s_choice_is_linked_and_kept(services: Services) -> None:
    added(services, BARE)
    enriching.enrich(1, services, Wish(type_uri=URI + "129", apply=True))
    first, second = read(services).citations
    assert (first.type_uri, second.raw) == (None, "RIC II Trajan 129")
    assert (second.type_uri, second.type_by, second.number) == (URI + "129", TypeBy.OWNER, "129")
    found = enriching.enrich(1, services, Wish(auto=True))
    assert found.candidate is not None
    assert found.candidate.uri == URI + "129"


def test_the_owner_s_choice_among_what_a_reference_may_mean_is_that_reference_s_type(services: Services) -> None:
    added(services, {"citations": [{"raw": "RIC II 128"}]})
    enriching.enrich(1, services, Wish(type_uri="http://numismatics.org/ocre/id/ric.2.hdn.128", apply=True))
    (citation,) = read(services).citations
    assert citation.type_uri == "http://numismatics.org/ocre/id/ric.2.hdn.128"
    assert citation.raw == "RIC II 128"


def test_a_coin_that_was_changed_meanwhile_is_left(services: Services) -> None:
    added(services, BARE)
    coins.change(1, {"notes": "x"}, version=1, services=services)
    with pytest.raises(Conflict, match="changed meanwhile"):
        enriching.enrich(1, services, Wish(auto=True, version=1))
    assert read(services).description.mint is None
    assert enriching.enrich(1, services, Wish(auto=True, version=2)).version == 3


def test_what_cannot_be_is_told(services: Services) -> None:
    added(services, BARE)
    with pytest.raises(NotFound, match="no coin 7"):
        enriching.enrich(7, services, Wish())
    with pytest.raises(NotFound, match="no type"):
        enriching.enrich(1, services, Wish(type_uri=URI + "99999"))
    with pytest.raises(Invalid, match="No type fills"):
        enriching.enrich(1, services, Wish(apply=True, fields=("weight_g",)))


@pytest.mark.parametrize(
    ("citations", "reason"),
    [
        ([], enriching.NO_CITATION),
        ([{"raw": "RSC 74"}], "No type of the loaded catalogs is meant by “RSC 74”."),
        ([{"raw": "Price 3426"}], "What “Price 3426” means is in a catalog that is not loaded."),
    ],
)
def test_a_look_up_that_fails_says_why(services: Services, citations: list[Json], reason: str) -> None:
    added(services, {"citations": citations})
    found = enriching.enrich(1, services, Wish(auto=True))
    assert (found.candidate, found.answer.failure) == (None, reason)


def test_failed_look_ups_are_listed_until_they_succeed(wired: Wired) -> None:
    services = wired.services
    added(services, {"citations": [{"raw": "RSC 74"}]}, BARE)
    for coin_id in (1, 2):
        enriching.enrich(coin_id, services, Wish())
    enriching.look_up("Cohen 12", services)
    enriching.look_up("Cohen 12", services)
    with wired.engine.connect() as connection:
        listed = queries.look_ups(connection)
    assert [(one.coin_id, one.text) for one in listed] == [(None, "Cohen 12"), (1, "RSC 74")]
    coins.change(1, {"citations": [{"raw": "RRC 44/5"}]}, version=1, services=services)
    enriching.enrich(1, services, Wish())
    with wired.engine.connect() as connection:
        assert [one.coin_id for one in queries.look_ups(connection)] == [None]


def test_a_reference_that_is_sure_is_answered_with_its_type(services: Services) -> None:
    answer = enriching.look_up("Crawford 44/5", services)
    assert answer.sure is not None
    assert answer.sure.uri == "http://numismatics.org/crro/id/rrc-44.5"
    with pytest.raises(Invalid):
        enriching.look_up("  ", services)


# Many coins ----------------------------------------------------------------------------------------------------------


def run(job: Job, services: Services) -> tuple[JobState, list[ItemState]]:
    work = working.working(services)
    for position in range(1, job.items + 1):
        jobs.do(job.id, position, services, work)
    with services.unit_of_work() as uow:
        return uow.jobs.get(job.id).state, [one.state for one in uow.jobs.items(job.id)]


def test_a_dry_run_over_many_changes_no_coin_and_leaves_a_list(wired: Wired) -> None:
    services = wired.services
    added(services, BARE, {"citations": [{"raw": "RSC 74"}]}, {"notes": "no citation"})
    job = enriching_many.begin([1, 2, 3, 3, 99], services, apply=False)
    assert run(job, services) == (JobState.DONE, [ItemState.DONE])
    with wired.engine.connect() as connection:
        found = queries.found(connection, job.id)
    assert [one.coin_id for one in found] == [1, 2, 3, 99]
    first, second, third, gone = (one.found or {} for one in found)
    assert (first["uri"], first["failure"]) == (URI + "128", None)
    assert "mint" in str(first["fills"])
    assert second["failure"] == "No type of the loaded catalogs is meant by “RSC 74”."
    assert third["failure"] == enriching.NO_CITATION
    assert gone == {}
    assert [one.version for one in services.read([1, 2, 3])] == [1, 1, 1]


def test_what_is_applied_to_many_is_one_step_that_an_undo_takes_back(services: Services) -> None:
    added(services, BARE, BARE, {"citations": [{"raw": "RSC 74"}]}, {"citations": [{"raw": "RRC 44/5"}]})
    job = enriching_many.begin(range(1, 5), services, apply=True)
    assert run(job, services) == (JobState.DONE, [ItemState.DONE, ItemState.CONFIRMED])
    assert [one.description.mint for one in services.read(range(1, 5))] == ["Rome", "Rome", None, "Rome"]
    with services.unit_of_work() as uow:
        change_set = uow.jobs.get(job.id).change_set
    assert change_set is not None
    history.undo(change_set, services)
    assert [one.description.mint for one in services.read(range(1, 5))] == [None] * 4


def test_writing_twice_writes_once(services: Services) -> None:
    added(services, BARE)
    job = enriching_many.begin([1], services, apply=True)
    run(job, services)
    version = read(services).version
    with services.unit_of_work() as uow:
        item = uow.jobs.item(job.id, 2)
        kept = uow.jobs.get(job.id)
    working.working(services)(item, kept, lambda _uow, _outcome: None)
    assert read(services).version == version


def test_a_job_that_is_cancelled_before_it_writes_has_changed_nothing(services: Services) -> None:
    added(services, BARE)
    job = enriching_many.begin([1], services, apply=True)
    jobs.do(job.id, 1, services, working.working(services))
    jobs.cancel(job.id, services)
    assert run(job, services)[0] is JobState.CANCELLED
    assert read(services).description.mint is None


def test_many_coins_are_several_items(services: Services) -> None:
    ids = [coins.add({"notes": "x"}, services) for _ in range(3)]
    with pytest.raises(Invalid, match="no coin"):
        enriching_many.begin([], services, apply=False)
    with pytest.raises(Invalid, match="at most"):
        enriching_many.begin(range(enriching_many.MOST + 1), services, apply=False)
    job = enriching_many.begin([*ids, *range(1000, 1500)], services, apply=True)
    with services.unit_of_work() as uow:
        said = [one.what for one in uow.jobs.items(job.id)]
    assert said == ["Coins 1 to 200", "Coins 201 to 400", "Coins 401 to 503", enriching_many.WRITING]
