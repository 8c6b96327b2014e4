"""A record filled from its type: what would be filled, what stands against it, and what is taken."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from coinstack.domain import type_values
from coinstack.domain.catalog import CatalogType
from coinstack.domain.coin import Citation, Coin, Description, Source
from coinstack.domain.comparison import Comparison, Severity, Verdict
from coinstack.domain.document import GROUP_FIELDS, Json
from coinstack.domain.document import label as label_of
from coinstack.domain.vocabulary import TypeBy

FIELDS = GROUP_FIELDS["description"]

SURE = 0.9
"""From here on empty fields are filled without the owner's word, and a citation is linked with its type."""

Values = Mapping[str, tuple[Json, ...]]
"""What is taken: by `type_values.TAKEN`, the values of its fields."""


class State(StrEnum):
    """What taking a value would do."""

    FILL = "fill"  # the record does not say
    CONFLICT = "conflict"  # it says something else
    UNCHANGED = "unchanged"  # it says the same in other words, or more closely
    AGREE = "agree"


@dataclass(frozen=True)
class Line:
    """One field: what the record says and what the type says, ready to be shown."""

    field: str
    label: str
    mine: str | None
    theirs: str
    state: State
    severity: Severity
    words: str | None


def lines(coin: Description, values: Values, compared: Comparison) -> list[Line]:
    """What taking each value would do, in the order of a record."""
    judged = {one.field: one for one in compared.fields}
    found = []
    for name, theirs in values.items():
        mine = held(coin, name)
        one = judged.get(name)
        if all(value in (None, "") for value in mine) and not _is_said(coin, name):
            state, severity, words = State.FILL, Severity.NONE, None
        elif mine == theirs:
            state, severity, words = State.AGREE, Severity.NONE, None
        elif one is None or one.verdict is Verdict.MISSING:
            state, severity, words = State.CONFLICT, Severity.LOW, None
        else:
            state, severity, words = _STATES[one.verdict], one.severity, one.words
        found.append(Line(name, label_of(name), _shown(mine), _shown(theirs) or "", state, severity, words))
    return found


_STATES = {Verdict.AGREE: State.AGREE, Verdict.COMPATIBLE: State.UNCHANGED, Verdict.DIFFER: State.CONFLICT}


def held(coin: Description, taken: str) -> tuple[Json, ...]:
    """What the record holds of it, as JSON."""
    return tuple(FIELDS[name].write(getattr(coin, name)) for name in type_values.names(taken))


def _is_said(coin: Description, taken: str) -> bool:
    """Whether the owner wrote of it in words that no year was read from."""
    return bool(coin.date_text if taken == "date" else coin.reign_text if taken == "reign" else None)


def _shown(values: Sequence[Json]) -> str | None:
    said = [str(value) for value in values if value not in (None, "")]
    return " to ".join(dict.fromkeys(said)) or None


def fills(found: Iterable[Line]) -> tuple[str, ...]:
    """Those that are empty in the record."""
    return tuple(one.field for one in found if one.state is State.FILL)


def take(coin: Coin, values: Values, of: CatalogType, at: datetime) -> tuple[str, ...]:
    """Put the values into the record, each marked with the type that says it; those that changed something.

    Raises:
        Invalid: a value does not fit its field.
    """
    changed: dict[str, object] = {}
    taken: list[str] = []
    for name, theirs in values.items():
        if held(coin.description, name) == theirs:
            continue
        for field, value in zip(type_values.names(name), theirs, strict=True):
            changed[field] = FIELDS[field].read(value)
        taken.append(name)
    if changed:
        coin.description = replace(coin.description, **changed)  # type: ignore[arg-type] # read by the fields themselves
        said = Source(type_values.said_by(of), at)
        coin.sources = coin.sources | dict.fromkeys(sorted(changed), said)
    return tuple(taken)


def link(citations: Sequence[Citation], uid: str, uri: str, by: TypeBy) -> bool:
    """Say which type a citation means; False where it says so already. The owner's word is not overwritten."""
    for one in citations:
        if one.uid == uid and (by is TypeBy.OWNER or one.type_by is not TypeBy.OWNER) and one.type_uri != uri:
            one.type_uri, one.type_by = uri, by
            return True
    return False
