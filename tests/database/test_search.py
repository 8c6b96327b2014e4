"""Words find the same coins on both databases."""

import json

import pytest

from coinstack.domain.coin import Citation, Coin, CustomValue, Description
from coinstack.domain.history import Action
from coinstack.domain.vocabulary import Metal
from coinstack.infrastructure.database import words
from coinstack.infrastructure.database.queries import pages
from coinstack.infrastructure.database.queries.filtering import Filter
from coinstack.infrastructure.database.queries.pages import Order, Wanted
from tests.database.conftest import WHEN, Database

SECURITAS = Coin(
    Description(issuer="Gordian III", denomination="Antoninianus", reverse_legend="SECVRITAS PERP", metal=Metal.BILLON,
                reverse_design="Securitas standing left, leaning on column"),
    citations=[Citation("RIC IV.3 152", catalog="RIC", volume="IV.3", number="152")],
)  # fmt: skip
MONETA = Coin(
    Description(issuer="Diocletian", reverse_legend="SACRA MON VRB AVGG ET CAESS NN",
                obverse_legend="IMP C DIOCLETIANVS P F AVG", reverse_design="Moneta standing left, holding scales"),
    citations=[Citation("RIC VI Rome 111a")],
    notes="Bought at Künker's, Владимир had seen it; MONETA·AVG is on its twin.",
)  # fmt: skip
ATHENS = Coin(
    Description(issuer="Athens", obverse_design="Helmeted head of Athena right", reverse_legend="ΑΘΕ",
                reverse_design="Owl standing right", metal=Metal.SILVER, mint="Athens"),
    provenance="Ex Triton XXI, lot 44/5",
    custom=[CustomValue("Flan", "compact, full crest")],
)  # fmt: skip
ALEXANDER = Coin(
    Description(
        issuer="Alexander III", reverse_legend="ΑΛΕΞΑΝΔΡΟΥ ΒΑΣΙΛΕΩΣ", reverse_design="Zeus seated left, holding eagle"
    ),
    citations=[Citation("Price 3426 var."), Citation("Crawford 335/1c")],
    tags=("Trittico",),
)
NUMBERS = Coin(Description(title="Plain piece"), number="9", citations=[Citation("RIC 90")])

QUESTIONS = {
    "securitas": {1},
    "SECVRIT": {1},
    "securit stand": {1},
    "CVRITA": {1},  # from the midst of a legend
    "securitasperp": {1},  # across its blanks
    "perp": {1},
    "avgg etcaes": {2},
    "moneta": {2},
    "MONETAAVG": set(),  # a note is no legend: its words are found, not their run
    "moneta avg": {2},
    "vrbavgg": {2},
    "ΑΘΕ": {3},
    "athe": {3},
    "ΑΛΕΞΑΝΔΡΟΥ": {4},
    "AΛEΞANΔPOY": {4},  # the same, typed with Latin letters
    "basileos": {4},
    "ΒΑΣΙΛ": {4},
    "ΒΑϹΙΛ": {4},
    "künker": {2},
    "KUNKER": {2},
    "владимир": {2},
    "standing left": {1, 2},
    "standing owl": {3},
    "44/5": {3},
    "44": {3},
    "335/1c": {4},
    "335/1": {4},
    "3426": {4},
    "342": set(),  # a number is meant whole
    "9": {5},
    "ric 152": {1},
    "ric iv.3": {1},
    "silver": {3},
    "crest": {3},
    "trittico": {4},
    "triton xxi": {3},
    "plain": {5},
    "owl eagle": set(),
    "nothing of the kind": set(),
    '"*()': set(),
    "NOT": set(),
    "owl' OR '1'='1": set(),
    "\\": set(),
}


@pytest.fixture
def filled(database: Database) -> Database:
    database.add(SECURITAS, MONETA, ATHENS, ALEXANDER, NUMBERS)
    return database


def hits(database: Database, question: str, order: Order | None = None) -> list[int]:
    with database.engine.connect() as connection:
        found = json.loads(pages.page(connection, Wanted(Filter(q=question), order or Order())))
    return [card["id"] for card in found["coins"]]


def test_words_fragments_and_numbers_find_what_holds_them(filled: Database) -> None:
    found = {question: set(hits(filled, question)) for question in QUESTIONS}
    assert found == QUESTIONS


def test_the_newest_come_first_when_asked_so(filled: Database) -> None:
    assert hits(filled, "standing", Order("added", descending=True)) == [3, 2, 1]


@pytest.mark.parametrize("order", [Order(), Order("added"), Order("added", descending=True), Order("price")])
def test_many_hits_are_the_same_as_few(filled: Database, monkeypatch: pytest.MonkeyPatch, order: Order) -> None:
    few = hits(filled, "standing", order)
    monkeypatch.setattr(pages, "EXACT", 1)
    monkeypatch.setattr(pages, "NEAR", 2)
    assert hits(filled, "standing", order) == few
    monkeypatch.setattr(pages, "SORTED", 1)
    monkeypatch.setattr(words, "FEW", 0)
    assert hits(filled, "standing", order) == few


def test_what_was_changed_is_found_by_its_new_words_only(filled: Database) -> None:
    with filled.write() as uow:
        coin = uow.coins.get(3)
        coin.provenance = "Ex Nomos 9"
        uow.commit(Action("edited"))
    assert hits(filled, "triton") == []
    assert hits(filled, "nomos owl") == [3]


def test_the_trash_is_not_searched(filled: Database) -> None:
    with filled.write() as uow:
        uow.coins.move({1: (None, WHEN)}, Action("trashed"))
        uow.commit(Action("trashed"))
    assert set(hits(filled, "standing")) == {2, 3}
