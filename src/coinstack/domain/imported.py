"""What an import keeps of a row: its cells, its reading, what it resembles, what was decided, and what became of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from coinstack.domain import document
from coinstack.domain.coin import Coin
from coinstack.domain.document import CHILDREN, GROUP_FIELDS, GROUPS, SINGLE_FIELDS, Json
from coinstack.domain.draft import Origin, Remark
from coinstack.domain.errors import Invalid
from coinstack.domain.row_reading import RowReading
from coinstack.domain.workbook import Cell

Document = dict[str, Json]


class State(StrEnum):
    """Where an import stands."""

    READING = "reading"
    READY = "ready"
    CONFIRMING = "confirming"
    CONFIRMED = "confirmed"
    UNDONE = "undone"
    FAILED = "failed"


class Kind(StrEnum):
    """What is imported: a workbook, a lot, or what a grading service says of a slab."""

    COLLECTION = "collection"
    LOT = "lot"
    CERTIFICATE = "certificate"


class RowState(StrEnum):
    """What a row is; `duplicate` and `changed` wait for the owner's decision."""

    CLEAN = "clean"
    DOUBTFUL = "doubtful"
    DUPLICATE = "duplicate"
    SKIPPED = "skipped"
    UNCHANGED = "unchanged"
    CHANGED = "changed"


WAITING = frozenset({RowState.DUPLICATE, RowState.CHANGED})


class Choice(StrEnum):
    """What to do with a row."""

    SKIP = "skip"
    NEW = "new"
    MERGE = "merge"
    REPLACE = "replace"


@dataclass(frozen=True)
class Decision:
    """The owner's word on a row: for merge and replace the coin; values (a merge-patch) win over those read."""

    choice: Choice
    coin_id: int | None = None
    values: Mapping[str, Json] = field(default_factory=dict)

    def to_json(self) -> Document:
        """As it is kept."""
        return {"choice": self.choice.value, "coin_id": self.coin_id, "values": dict(self.values)}


def decision(given: Json) -> Decision:
    """The decision that `Decision.to_json` wrote, or that the owner sent.

    Raises:
        Invalid: it names no choice, or no coin where one is needed.
    """
    if not isinstance(given, dict) or given.get("choice") not in list(Choice):
        raise Invalid("A decision is one of skip, replace, new, merge.", field="choice")
    coin_id, values = given.get("coin_id"), given.get("values")
    if values is not None and not isinstance(values, dict):
        raise Invalid("The values of a decision must hold fields.", field="values")
    made = Decision(
        Choice(str(given["choice"])),
        coin_id if isinstance(coin_id, int) and not isinstance(coin_id, bool) else None,
        values or {},
    )
    document.patch(Coin(), made.values)  # names and values that no coin can hold are refused now, not at the end
    return made


@dataclass(frozen=True)
class KeptRow:
    """A row as the import keeps it. `known_coin_id` is what an earlier import of this very row became."""

    row: int
    state: RowState
    raw: Sequence[Cell]
    reading: Document = field(default_factory=dict)
    likeness: list[Json] = field(default_factory=list)
    decision: Decision | None = None
    coin_id: int | None = None
    known_coin_id: int | None = None

    @property
    def coin(self) -> Document:
        """The coin as read."""
        found = self.reading.get("coin")
        return found if isinstance(found, dict) else {}

    @property
    def changed(self) -> Document:
        """What differs from the earlier import, by path: {before, after, now}."""
        found = self.reading.get("changed")
        return found if isinstance(found, dict) else {}


@dataclass
class Record:
    """One import: of one sheet of one file, or of one lot."""

    file_name: str
    sha256: str
    state: State = State.READING
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    currency: str | None = None
    currencies: dict[str, str] = field(default_factory=dict)
    mapping: Document | None = None
    notes: tuple[str, ...] = ()
    rows_done: int = 0
    rows: int = 0
    summary: Document | None = None
    failure: str | None = None
    created_at: datetime | None = None
    confirmed_at: datetime | None = None
    change_set: int | None = None
    kind: Kind = Kind.COLLECTION
    lot_id: int | None = None
    url: str | None = None
    preview: Document | None = None  # of a lot: see `lot_preview`
    id: int = 0


def written(coin: Coin) -> Document:
    """The coin as a document without its empty fields; `rebuilt` makes it again."""
    made: Document = {}
    for group, known in GROUP_FIELDS.items():
        record = getattr(coin, group)
        values = {f.name: f.write(value) for f in known.values() if (value := getattr(record, f.name)) != f.default}
        if values:
            made[group] = _numbers(values)
    for name, f in SINGLE_FIELDS.items():
        value = getattr(coin, name)
        if value not in (None, ()):
            made[name] = f.write(value)
    for name in CHILDREN:
        children = getattr(coin, name)
        if children:
            made[name] = [_bare(document.child_document(name, child)) for child in children]
    return made


def _numbers(values: Document) -> Document:
    """Measures as JSON numbers: of at most eight digits, each of them is exact in a float's shortest form."""
    return {name: float(value) if isinstance(value, Decimal) else value for name, value in values.items()}


def _bare(child: Document) -> Document:
    return {name: value for name, value in child.items() if value not in (None, False)}


def rebuilt(given: Mapping[str, Json]) -> Coin:
    """The coin that a document tells of; made in one go, since each attribute of a mapped coin is watched.

    Raises:
        Invalid: a name is unknown or a value does not fit.
    """
    parts: dict[str, object] = {}
    for name, value in given.items():
        if name in GROUPS and isinstance(value, dict):
            known = GROUP_FIELDS[name]
            parts[name] = GROUPS[name](**{key: known[key].read(one) for key, one in value.items()})  # type: ignore[arg-type] # read by its own fields
        elif name in CHILDREN and isinstance(value, list):
            children = [document.new_child(name, one) for one in value if isinstance(one, dict)]
            for position, child in enumerate(children):
                child.position = position
            parts[name] = children
        else:
            parts[name] = SINGLE_FIELDS[name].read(value)
    return Coin(**parts)  # type: ignore[arg-type] # likewise


def reading_to_json(reading: RowReading) -> Document:
    """A reading as it is kept."""
    return {
        "coin": reading.coin,
        "fields": {path: [origin.column, round(origin.confidence, 2)] for path, origin in reading.origins.items()},
        "warnings": [[remark.field, remark.words] for remark in reading.remarks],
        "open": list(reading.open),
        "skipped": reading.skipped,
    }


def warnings(kept: Mapping[str, Json]) -> list[Remark]:
    """The remarks of a kept reading."""
    found = kept.get("warnings")
    pairs = found if isinstance(found, list) else []
    return [Remark(str(pair[0]), str(pair[1])) for pair in pairs if isinstance(pair, list) and len(pair) == 2]


def origins(kept: Mapping[str, Json]) -> dict[str, Origin]:
    """Where the values of a kept reading came from."""
    found = kept.get("fields")
    pairs = found.items() if isinstance(found, dict) else ()
    return {
        path: Origin(pair[0], float(pair[1]))
        for path, pair in pairs
        if isinstance(pair, list) and isinstance(pair[0], int) and isinstance(pair[1], int | float | Decimal)
    }


def flat(coin: Mapping[str, Json]) -> Document:
    """The document's values by path, children as lists without their uids."""
    found: Document = {}
    for name, value in coin.items():
        if name in GROUPS and isinstance(value, dict):
            found.update({f"{name}.{key}": _comparable(one) for key, one in value.items()})
        elif name in CHILDREN and isinstance(value, list):
            found[name] = [_without_uid(one) for one in value]
        else:
            found[name] = value
    return found


def _comparable(value: Json) -> Json:
    return float(value) if isinstance(value, Decimal) else value


def _without_uid(child: Json) -> Json:
    return {name: value for name, value in child.items() if name != "uid"} if isinstance(child, dict) else child


def differences(earlier: Mapping[str, Json], later: Mapping[str, Json]) -> dict[str, tuple[Json, Json]]:
    """What two readings of one row say differently, by path."""
    before, after = flat(earlier), flat(later)
    return {
        path: (before.get(path), after.get(path))
        for path in dict.fromkeys((*before, *after))
        if before.get(path) != after.get(path)
    }


def nested(values: Iterable[tuple[str, Json]]) -> Document:
    """A merge-patch from values by path."""
    made: Document = {}
    for path, value in values:
        group, _, name = path.partition(".")
        if name and group in GROUPS:
            held = made.setdefault(group, {})
            if isinstance(held, dict):
                held[name] = value
        else:
            made[path] = value
    return made
