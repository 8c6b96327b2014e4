"""Whatever a text says, it becomes a coin and nothing again; whatever a sum is, its parts come to it."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coinstack.application import confirming_lots, importing, importing_lots
from coinstack.application.ports import Services
from coinstack.domain import document, passages, told
from coinstack.domain.errors import Invalid
from coinstack.domain.imported import rebuilt, written
from coinstack.domain.money import Money
from coinstack.domain.sharing import shared
from coinstack.infrastructure import config
from coinstack.infrastructure.main import wire

PARTS = (
    "Hadrian. AD 117-138.", "AR Denarius (18mm, 3.37 g, 7h).", "Rome mint.", "Struck AD 119-122.",
    "HADRIANVS AVG, laureate head right / P M TR P COS III, Roma seated left.", "RIC II 77; RSC 1108.", "Good VF.",
    "Ex Gorny & Mosch 133 (11 October 2004), lot 442.", "Los 5. Sehr schön.", "Lot of 3 coins.", "ΒΑΣΙΛΕΩΣ / Ɛ", "(?)",
    "c. 336/5 BC", "NGC 4682903-012", "<b>EF</b>", "[...]", "17.18 g", "\N{COMBINING ACUTE ACCENT}", "€ 1.200,50",
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(st.sampled_from(PARTS), min_size=1, max_size=9).map(" ".join),
    st.text(min_size=1, max_size=300).filter(lambda text: bool(text.strip(" \x00"))),
)


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    """A collection with two coins of its own."""
    with TemporaryDirectory() as folder:
        wired = wire(config.read({}, data=Path(folder)))
        for known in (PARTS[0] + " " + PARTS[1], "Nero. AV Aureus (19mm, 7.30 g, 6h). RIC I 56. VF."):
            confirming_lots.confirm(importing_lots.from_text(known, wired.services), wired.services)
        yield wired.services
        wired.close()


def living(services: Services) -> list[object]:
    """Every coin outside the trash, whole."""
    with services.unit_of_work() as uow:
        found = uow.coins.get_many(list(range(1, 400)))
        return [(coin.id, written(coin)) for coin in found if coin.trashed_at is None]


@given(TEXTS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_lot_confirmed_and_taken_back_leaves_the_collection_as_it_was(services: Services, text: str) -> None:
    before = living(services)
    try:
        number = importing_lots.from_text(text, services)
    except Invalid:
        assert not text.replace("\x00", "").strip()
        return
    assert living(services) == before
    confirming_lots.confirm(number, services)
    assert len(living(services)) == len(before) + 1
    importing.undo(number, services)
    assert living(services) == before


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_any_text_is_a_coin_that_can_be_kept_and_read_again(text: str) -> None:
    draft = told.read(text)
    kept = json.loads(json.dumps(told.to_json(draft)))
    assert told.from_json(kept) == draft
    document.made({name: value for name, value in draft.coin.items() if name != "photos"})
    assert rebuilt(draft.coin).version == 1
    assert all(0 <= span.start <= span.end for span in draft.spans.values())


@given(TEXTS, st.data())
@settings(max_examples=100, deadline=None)
def test_any_passage_can_be_marked_for_any_field(text: str, data: st.DataObject) -> None:
    draft = told.read(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(0, len(text) + 3))
    field = data.draw(st.sampled_from([f"description.{name}" for name in document.GROUP_FIELDS["description"]]))
    try:
        again = passages.reread(draft, text, field, start=start, end=end)
    except Invalid:
        return
    document.made(again.coin)


@given(
    st.decimals(min_value=0, max_value=10**9, places=2),
    st.lists(st.decimals(min_value=0, max_value=10**6, places=3), min_size=1, max_size=30),
)
def test_shares_come_to_the_sum_and_follow_their_weights(amount: Decimal, weights: list[Decimal]) -> None:
    parts = shared(Money(amount, "EUR"), weights)
    assert sum(part.amount for part in parts) == amount
    assert all(part.amount >= 0 and part.currency == "EUR" for part in parts)
    total = sum(weights)
    if total:
        pairs = zip(weights, parts, strict=True)
        assert all(abs(part.amount - amount * weight / total) < Decimal("0.01") for weight, part in pairs)
