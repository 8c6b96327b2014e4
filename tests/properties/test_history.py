"""The history loses nothing: whatever was done can be taken back, and what was done since is kept."""

import datetime as dt
from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from coinstack.domain import document, history
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.history import Change

NOW = dt.datetime(2026, 1, 25, tzinfo=dt.UTC)
TEXTS = st.sampled_from([None, "Rome", "Roma", "SECVRITAS", "x"])
UIDS = [f"{number:032x}" for number in range(3)]

citations: st.SearchStrategy[list[Json]] = st.lists(
    st.fixed_dictionaries(
        {"uid": st.sampled_from(UIDS), "raw": st.sampled_from(["RIC 1", "RIC 2", "Cohen 3"])},
        optional={
            "note": TEXTS,
            "primary": st.booleans(),
            "type_key": st.sampled_from([None, "RIC 1", "RIC 2"]),
        },
    ),
    max_size=3,
)
patches: st.SearchStrategy[dict[str, Json]] = st.fixed_dictionaries(
    {},
    optional={
        "notes": TEXTS,
        "number": TEXTS,
        "tags": st.sampled_from([None, [], ["a"], ["a", "b"]]),
        "status": st.sampled_from(["owned", "sold"]),
        "description": st.fixed_dictionaries(
            {},
            optional={
                "mint": TEXTS,
                "issuer": TEXTS,
                "weight_g": st.sampled_from([None, 3.41, 4, 0.999]),
                "circa": st.booleans(),
                "magistrates": st.sampled_from([[], ["A"]]),
                "uncertain": st.sampled_from([[], ["mint"]]),
                "metal": st.sampled_from([None, "gold", "silver"]),
            },
        ),
        "acquisition": st.fixed_dictionaries(
            {},
            optional={
                "price": st.sampled_from([None, {"amount": "12.50", "currency": "EUR"}, {"amount": "12.5"}]),
                "date": st.sampled_from([None, "2020-01-02"]),
            },
        ),
        "citations": citations,
    },
)


def changed(coin: Coin, patch: Mapping[str, Json]) -> list[Change]:
    """Change the coin; what that changed. A patch that cannot be is none."""
    before = history.snapshot(coin)
    try:
        document.patch(coin, patch)
    except Invalid:
        history.undo(coin, history.difference(before, history.snapshot(coin)), now=NOW)
    return history.difference(before, history.snapshot(coin))


@given(st.lists(patches, max_size=6))
@settings(max_examples=200, deadline=None)
def test_undoing_all_in_reverse_gives_back_the_first_state(given_patches: list[dict[str, Json]]) -> None:
    coin = Coin()
    first = history.snapshot(coin)
    sets = [changed(coin, patch) for patch in given_patches]
    for changes in reversed(sets):
        assert history.undo(coin, changes, now=NOW) == []
    assert history.snapshot(coin) == first


@given(st.lists(patches, min_size=1, max_size=5), st.data())
@settings(max_examples=300, deadline=None)
def test_an_undo_sets_back_what_holds_and_keeps_and_tells_the_rest(
    given_patches: list[dict[str, Json]], data: st.DataObject
) -> None:
    coin = Coin()
    sets = [changed(coin, patch) for patch in given_patches]
    chosen = data.draw(st.integers(0, len(sets) - 1))
    later = [change for changes in sets[chosen + 1 :] for change in changes]
    touched = {place for change in later for place in _places(change)}
    before = history.snapshot(coin)
    kept = history.undo(coin, sets[chosen], now=NOW)
    after = history.snapshot(coin)
    told = {one.field for one in kept}
    for change in sets[chosen]:
        if history.path(change) in told:
            assert _apart_from_primary(history.current(after, change)) == _apart_from_primary(
                history.current(before, change)
            ), "kept as it is"
        elif not touched & _places(change) and change.field != "primary":
            assert _apart_from_primary(history.current(after, change)) == _apart_from_primary(change.before), (
                "it is back"
            )
    named = {place for change in sets[chosen] for place in _places(change)}
    for one in history.difference(before, after):
        assert _places(one) & named or one.field == "primary", "nothing else moved"
    types = [one.type_key for one in coin.citations if one.type_key]
    assert len(types) == len(set(types)), "no type is cited twice"
    assert sum(one.primary for one in coin.citations) == bool(coin.citations), "one citation is the primary one"


def _apart_from_primary(value: Json) -> Json:
    """Another child may have become the primary one since: a child that comes back is then not."""
    return {name: one for name, one in value.items() if name != "primary"} if isinstance(value, dict) else value


def _places(change: Change) -> set[tuple[str, str]]:
    """What a change is about: a field of the coin, or one child."""
    return {(change.entity, change.uid or change.field)}


@given(st.lists(patches, max_size=5), st.integers(0, 5))
@settings(max_examples=200, deadline=None)
def test_any_earlier_state_is_known(given_patches: list[dict[str, Json]], back: int) -> None:
    coin = Coin()
    states, sets = [history.snapshot(coin)], []
    for patch in given_patches:
        sets.append(changed(coin, patch))
        states.append(history.snapshot(coin))
    at = max(len(sets) - back, 0)
    since = [change for changes in sets[at:] for change in changes]
    assert history.before(history.snapshot(coin), since) == states[at]


@given(st.lists(patches, max_size=4))
@settings(max_examples=100, deadline=None)
def test_what_was_done_and_undone_comes_to_nothing(given_patches: list[dict[str, Json]]) -> None:
    coin = Coin()
    all_changes: list[Change] = []
    for patch in given_patches:
        changes = changed(coin, patch)
        held = history.snapshot(coin)
        history.undo(coin, changes, now=NOW)
        all_changes += [*changes, *history.difference(held, history.snapshot(coin))]
    assert history.net(all_changes) == []


@given(patches)
@settings(max_examples=200, deadline=None)
def test_a_document_read_again_says_the_same(patch: dict[str, Json]) -> None:
    coin = Coin()
    changed(coin, patch)
    again = Coin()
    document.patch(again, _document(coin))
    assert history.snapshot(again) == history.snapshot(coin)


def _document(coin: Coin) -> dict[str, Json]:
    groups: dict[str, Json] = {
        name: {field.name: field.write(getattr(getattr(coin, name), field.name)) for field in fields.values()}
        for name, fields in document.GROUP_FIELDS.items()
    }
    singles: dict[str, Json] = {
        name: field.write(getattr(coin, name)) for name, field in document.SINGLE_FIELDS.items()
    }
    children: dict[str, Json] = {
        name: [document.child_document(name, child) for child in getattr(coin, name)]
        for name in document.CHILDREN
        if name != "photos"
    }
    return groups | singles | children
