"""The live services are asked for single types and their specimens, and what they said is kept."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from coinstack.application import settings
from coinstack.domain.errors import Busy, CoinStackError, Invalid, NotFound, Refused, Unavailable, Unreadable
from coinstack.domain.fetched import Fetched
from coinstack.infrastructure.addresses import LONGEST
from coinstack.infrastructure.catalogs import jsonld, nuds, services
from coinstack.infrastructure.catalogs.services import LiveCatalog
from tests.catalogs import rdf
from tests.catalogs.conftest import Desk
from tests.houses_server import Fault

AUGUSTUS = "http://numismatics.org/ocre/id/ric.1(2).aug.207"


def _live(desk: Desk) -> LiveCatalog:
    found = desk.wired.services.live
    assert isinstance(found, LiveCatalog)
    return found


def _paths(desk: Desk) -> list[str]:
    return [one.path.partition("?")[0] for one in desk.services.houses.asked()]


def test_a_type_comes_with_its_specimens_their_weights_and_pictures(desk: Desk) -> None:
    found = _live(desk).look_up("ocre", "ric.1(2).aug.207")
    assert found.type.label == "RIC I (second edition) Augustus 207" and found.note is None
    assert (found.type.year_from, found.type.year_to) == (-2, 4) and found.type.mints == ("lugdunum",)
    assert found.type.obverse.legends == ("CAESAR AVGVSTVS DIVI F PATER PATRIAE",)
    assert dict(found.type.obverse.descriptions)["de"].startswith("Kopf des Augustus")
    assert found.type.reverse.portraits == ("gaius_caesar", "lucius_caesar")
    assert len(found.examples) == 9 and found.followed == ("ric.1(2).aug.207",)
    first = next(one for one in found.examples if one.uri.endswith("1944.100.1"))
    assert (first.specimen.weight_g, first.specimen.diameter_mm, first.specimen.die_axis_h) == (3.62, 19.5, 6)
    assert first.specimen.collection == "ans" and first.specimen.type_uri == AUGUSTUS
    assert first.obverse == "https://numismatics.org/collectionimages/19001949/1944/1944.100.1.obv.width175.jpg"


def test_what_was_said_is_kept_and_not_asked_for_again(desk: Desk) -> None:
    first = _live(desk).look_up("ocre", "ric.1(2).aug.207")
    asked = len(desk.services.houses.requests)
    again = _live(desk).look_up("ocre", "ric.1(2).aug.207")
    assert (again.type, again.examples) == (first.type, first.examples)
    assert len(desk.services.houses.requests) == asked and again.asked_at <= datetime.now(UTC)
    assert datetime.now(UTC) - first.asked_at < timedelta(minutes=5)


def test_what_was_said_half_a_year_ago_is_asked_for_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _live(desk).look_up("ocre", "ric.1(2).aug.207")
    asked = len(desk.services.houses.asked())
    monkeypatch.setattr(services, "KEPT", timedelta(0))
    _live(desk).look_up("ocre", "ric.1(2).aug.207")
    assert len(desk.services.houses.asked()) == 2 * asked


def test_a_replaced_type_leads_to_what_took_its_place(desk: Desk) -> None:
    there = rdf.link("dcterms:isReplacedBy", "http://numismatics.org/ocre/id/ric.2_3(2).hdn.601")
    desk.services.put("ocre", rdf.a_type("ocre", "ric.2.hdn.601x", "RIC II Hadrian 601x", there))
    found = _live(desk).look_up("ocre", "ric.2.hdn.601x")
    assert found.type.id == "ric.2_3(2).hdn.601" and found.followed == ("ric.2.hdn.601x", "ric.2_3(2).hdn.601")
    several = _live(desk).look_up("ocre", "ric.2.hdn.100a")
    assert several.type.id == "ric.2.hdn.100a" and len(several.type.replaced_by) == 2


def test_types_that_replace_each_other_in_a_circle_end(desk: Desk) -> None:
    for one, other in (("x", "y"), ("y", "x")):
        there = rdf.link("dcterms:isReplacedBy", f"http://numismatics.org/ocre/id/ric.2.hdn.{other}")
        desk.services.put("ocre", rdf.a_type("ocre", f"ric.2.hdn.{one}", f"RIC II Hadrian {one}", there))
    assert _live(desk).look_up("ocre", "ric.2.hdn.x").followed == ("ric.2.hdn.x", "ric.2.hdn.y")


def test_an_id_with_a_blank_and_parentheses_is_asked_for_as_it_is(desk: Desk) -> None:
    found = _live(desk).look_up("ocre", "ric.4.ph_i.75A (a)")
    assert found.type.mints == ("rome", "antioch") and found.type.suffix == "A (a)" and found.examples == ()


def test_uncertain_values_of_blank_nodes_count(desk: Desk) -> None:
    assert _live(desk).look_up("pella", "price.P43").type.mints == ("babylon",)


def test_several_types_come_in_one_answer(desk: Desk) -> None:
    found = _live(desk).several("ocre", ["ric.1(2).aug.207", "ric.2.hdn.100a", "ric.1(2).aug.9999"])
    assert list(found) == ["ric.1(2).aug.207", "ric.2.hdn.100a"] and _paths(desk) == ["/ocre/apis/getNuds"]
    whole = _live(desk).look_up("ocre", "ric.1(2).aug.207").type
    assert found["ric.1(2).aug.207"] == whole
    assert found["ric.2.hdn.100a"].replaced_by == ("ric.2_3(2).hdn.601", "ric.2_3(2).hdn.602")


def test_a_question_for_25_types_of_the_longest_ids_is_no_longer_than_an_address_may_be() -> None:
    asked = services.question([("ocre", f"ric.5.gall(2).197(a)B.{n}") for n in range(25)])
    assert len(asked) < LONGEST


def test_60_types_are_asked_for_in_three_questions(desk: Desk) -> None:
    _live(desk).examples([f"http://numismatics.org/ocre/id/ric.3.ant.{n}" for n in range(60)] + [AUGUSTUS])
    assert _paths(desk) == ["/query"] * 3
    assert {one.headers["Accept"] for one in desk.services.houses.asked()} == {services.RESULTS}


def test_where_nomisma_does_not_answer_the_corpus_shows_its_examples(desk: Desk) -> None:
    desk.services.houses.fail(Fault.SERVER_ERROR, host="nomisma.org")
    found = _live(desk).look_up("ocre", "ric.1(2).aug.207")
    assert len(found.examples) == 9 and found.examples[0].specimen.weight_g == 3.62
    desk.services.houses.fail(Fault.SERVER_ERROR, path="/ocre/apis")
    none = _live(desk).look_up("crro", "rrc-44.5")
    assert none.examples == () and none.note and none.type.label == "RRC 44/5"


@pytest.mark.parametrize("words", ["Augustus 207", "RIC I (second edition) Augustus 207"])
def test_a_reference_in_words_finds_its_types_whatever_braces_the_answer_has(desk: Desk, words: str) -> None:
    found = _live(desk).named("ocre", words)
    assert found == [("ric.1(2).aug.207", "RIC I (second edition) Augustus 207")]


@pytest.mark.parametrize(
    "body",
    [
        '{"result": [{"id": "rrc-44.5", "name": "RRC 44/5"}]}',
        '"result": [{"id": "rrc-44.5", "name": "RRC 44/5"}]',
        '"q0": {"result": [{"id": "http://numismatics.org/crro/id/rrc-44.5", "name": "RRC 44/5"}]}',
        'callback({"q0": {"result": [{"id": "rrc-44.5", "name": "RRC 44/5"}]}});',
        'jQuery.x("q0": {"result": [{"id": "rrc-44.5", "name": "RRC 44/5"}]})',
    ],
)
def test_matches_are_read_in_every_form_that_was_seen(body: str) -> None:
    assert list(services._matches(body.encode())) == [("rrc-44.5", "RRC 44/5")]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault.FORBIDDEN, Unavailable),
        (Fault.GONE, NotFound),
        (Fault.TOO_MANY, Busy),
        (Fault.CHALLENGE, Unavailable),
        (Fault.CUT_SHORT, Unavailable),
        (Fault.GZIP_BOMB, Unreadable),
        (Fault.WRONG_TYPE, Unreadable),
        (Fault.NOISE, Unavailable),
    ],
)
def test_a_fault_is_told(desk: Desk, fault: Fault, error: type[CoinStackError]) -> None:
    desk.services.houses.fail(fault, host="numismatics.org", retry_after=60)
    for ask in _ways(desk):
        with pytest.raises((error, Busy)):
            ask()


def _ways(desk: Desk) -> list[Callable[[], object]]:
    live = _live(desk)
    return [lambda: live.look_up("ocre", "ric.1(2).aug.207")]


def test_an_unknown_type_or_corpus_is_told(desk: Desk) -> None:
    with pytest.raises(NotFound):
        _live(desk).look_up("ocre", "ric.1(2).aug.99999")
    for corpus, type_id in (("rpc", "1"), ("ocre", ""), ("ocre", "<script>"), ("ocre", "x" * 500), ("ocre", "a\nb")):
        with pytest.raises(Invalid):
            _live(desk).look_up(corpus, type_id)


def test_nothing_is_asked_where_the_owner_does_not_allow_it(desk: Desk) -> None:
    settings.change({"net": {"houses": {"catalogs": False}}}, desk.wired.services)
    for ask in _ways(desk):
        with pytest.raises(Refused):
            ask()
    assert desk.services.houses.requests == []


class Says:
    """A web that says the same whatever is asked."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def document(self, url: str, _accept: str, *, within: timedelta) -> Fetched:
        """What it says."""
        assert within
        return Fetched(url, url, 200, "application/json", self._body, datetime.now(UTC), from_snapshot=False, sha256="")

    def page(self, url: str) -> Fetched:
        """The same."""
        return self.document(url, "", within=timedelta(1))


PAGE = b"<!DOCTYPE html><html><head><title>Down</title></head><body>Maintenance</body></html>"


@pytest.mark.parametrize(
    "body", [b"", b"null", b"[1]", b'"x"', b"{}", b'{"results": 1}', b"\xff\xfe", b"[" * 100_000, PAGE, PAGE[15:]]
)
def test_an_answer_that_is_none_is_told_whoever_gives_it(body: bytes) -> None:
    live = LiveCatalog(Says(body))
    for ask in (
        lambda: live.look_up("ocre", "ric.1(2).aug.207"),
        lambda: live.several("ocre", ["ric.1(2).aug.207"]),
        lambda: live.examples([AUGUSTUS]),
    ):
        with pytest.raises((Unreadable, NotFound)):
            ask()


def test_an_answer_with_values_of_odd_kinds_is_read_as_far_as_it_goes() -> None:
    graph = [
        {"@id": AUGUSTUS, "@type": ["nmo:TypeSeriesItem", 3], "skos:prefLabel": ["x", None, {"@value": 7}, [["y"]]],
         "nmo:hasMint": [{"@id": "nm:rome"}, {"rdf:value": {"@id": "nm:lugdunum"}}, "rome", None],
         "http://nomisma.org/ontology#hasMaterial": {"@id": "http://nomisma.org/id/ar"}},
        "not a node", None, 3,
    ]  # fmt: skip
    found = jsonld.nodes_of(json.dumps({"@graph": graph}).encode(), AUGUSTUS)[""]
    assert [one.text for one in found["nmo:hasMint"] if one.is_address] == [rdf.NM + "rome", rdf.NM + "lugdunum"]
    assert found["nmo:hasMaterial"][0].text == rdf.NM + "ar"


def test_prefixes_are_those_of_the_document() -> None:
    label = "http://www.w3.org/2004/02/skos/core#prefLabel"
    document = {
        "@context": [{"o": {"@id": "http://nomisma.org/ontology#"}, "label": label}],
        "@id": AUGUSTUS,
        "label": "RIC",
        "o:hasMint": {"@id": "http://nomisma.org/id/rome"},
    }
    found = jsonld.nodes_of(json.dumps(document).encode(), AUGUSTUS)[""]
    assert found["skos:prefLabel"][0].text == "RIC" and found["nmo:hasMint"][0].text.endswith("rome")


def test_xml_that_declares_entities_is_refused() -> None:
    for body in (b'<!DOCTYPE a [<!ENTITY b "c">]><content><nuds/></content>', b'<!DOCTYPE nuds SYSTEM "x.dtd"><nuds/>'):
        with pytest.raises(Refused):
            list(nuds.records(body))
    for body in (b"<content><nuds>", b"<content/>", b"", b"{}"):
        with pytest.raises(Unreadable):
            list(nuds.records(body))


def test_post_is_forbidden_and_other_headers_get_a_page(desk: Desk) -> None:
    """What the stand-in says of itself, as it was seen of nomisma.org."""
    with pytest.raises(Unreadable, match="web page"):
        desk.wired.services.web.document("https://nomisma.org/query?query=x", "*/*", within=timedelta(0))  # type: ignore[attr-defined] # of the real one
