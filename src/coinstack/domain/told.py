"""A lot's text becomes a coin in the making: its readings are brought to the forms that a workbook's cells get."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from coinstack.domain import describing
from coinstack.domain.certificates import in_text
from coinstack.domain.coin import Citation, Description, ProvenanceEvent, new_uid
from coinstack.domain.completing import complete
from coinstack.domain.describing import Found, Hint, Reading
from coinstack.domain.document import GROUP_FIELDS, Json, Value, child_document, patch
from coinstack.domain.document import label as _label
from coinstack.domain.draft import Document, Draft, Remark
from coinstack.domain.history import snapshot
from coinstack.domain.imported import differences, rebuilt, written
from coinstack.domain.mapping import Column, Plan
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.money import Money
from coinstack.domain.provenance import Event
from coinstack.domain.row_identity import read_identity
from coinstack.domain.row_piece import read_piece
from coinstack.domain.row_reading import DOUBTFUL
from coinstack.domain.titles import proposed
from coinstack.domain.workbook import Cell, Row

SPAN_OF: Mapping[str, str] = {
    "struck_from": "year_from",
    "struck_to": "year_to",
    "pedigree": "provenance",
}
"""What a reading calls otherwise than the coin does."""

_CELLS = (
    "category issuer mint denomination metal year_from year_to reign_from reign_to grade weight_g diameter_mm "
    "die_axis_h obverse_legend obverse_design reverse_legend reverse_design"
).split()
"""The fields that are brought to their normal form as cells are, in the order in which they need each other."""


@dataclass(frozen=True)
class Alternative:
    """What a passage, [start, end), may mean as well: in words, and as a merge-patch of the coin that says so."""

    start: int
    end: int
    words: str
    values: Mapping[str, Json]


@dataclass(frozen=True)
class Span:
    """Where in the text a value stands, [start, end), and how sure its reading is (0..1)."""

    start: int
    end: int
    confidence: float
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True)
class Told:
    """A coin as a text tells it: a document without empty fields, where each value stands, what to look at.

    Spans are by path ("description.mint", "citations.0"). `open` names what only the owner can say: a sum that the page
    gives is a price paid only for who bought there. `owner` names what the owner has said already; `coins` is how many
    coins the text says that the lot holds.
    """

    coin: Document
    spans: Mapping[str, Span]
    remarks: tuple[Remark, ...] = ()
    open: tuple[str, ...] = ()
    owner: tuple[str, ...] = ()
    coins: int = 1

    @property
    def doubtful(self) -> bool:
        """Whether the owner should look at it."""
        return bool(self.remarks) or any(span.confidence < DOUBTFUL for span in self.spans.values())

    @property
    def title(self) -> str:
        """What the coin is called, made of what is known."""
        return proposed(rebuilt({"description": self.coin.get("description") or {}}).description)


def read(lot_text: str) -> Told:
    """The coin that a lot's text tells of. Reads any text; an empty one tells of nothing."""
    reading = describing.read(lot_text)
    found = {SPAN_OF.get(name, name): one for name, one in reading.values.items() if isinstance(one, Found)}
    draft, origins = drafted(_cells(reading, found), Draft(Row(1, ()), Plan(None, ())))
    coin = draft.finished()
    spans = {path: _span(found[name], confidence) for path, (name, confidence) in origins.items() if name in found}
    _further(coin, spans, reading.description, found)
    _children(coin, spans, reading)
    _certificates(coin, lot_text)
    _bought(coin, spans, reading)
    _otherwise(spans, found)
    if provenance := found.get("provenance"):
        coin["provenance"] = str(provenance.value)
        spans["provenance"] = _span(provenance)
    remarks = [*draft.remarks, *(Remark(_path(one.field), one.words) for one in reading.warnings)]
    return Told(coin, spans, tuple(dict.fromkeys(remarks)), coins=reading.quantity)


def _path(field: str) -> str:
    """A field of a reading as the coin's document names it."""
    name = SPAN_OF.get(field, field)
    return (
        f"description.{name}"
        if name in GROUP_FIELDS["description"]
        else {"references": "citations", "": "text"}.get(name, name)
    )


def _span(found: Found, confidence: float = 1.0) -> Span:
    return Span(found.start, found.end, round(found.confidence * confidence, 2))


def _cells(reading: Reading, found: Mapping[str, Found]) -> dict[str, Cell]:
    """What the text says of the fields that have a normal form, as a workbook's cells would say it."""
    cells: dict[str, Cell] = {}
    for name in _CELLS:
        said = found[name].value if name in found else getattr(reading.description, name)
        if said is not None and said != "":
            cells[name] = _without_capitals(str(said)) if name in _NAMES else _cell(said)
    return cells


_NAMES = frozenset({"issuer", "mint", "denomination"})
_SMALL = frozenset({"and", "as", "of", "the", "with", "von", "und", "et", "e", "y", "de", "di"})


def _without_capitals(name: str) -> str:
    """ "PHILIP II" as "Philip II": houses set names in capitals as a matter of type."""
    if not name.isupper() or not re.search(r"[^\W\d_]{4}", name):
        return name
    return re.sub(r"[^\W\d_]+", lambda found: _word(found[0], first=found.start() == 0), name)


def _word(word: str, *, first: bool) -> str:
    if re.fullmatch(r"[IVX]+", word):
        return word
    small = word.lower()
    return small if small in _SMALL and not first else small[0].upper() + small[1:]


def _cell(said: object) -> Cell:
    if isinstance(said, int | float):
        return str(said)
    return ", ".join(str(one) for one in said) if isinstance(said, tuple) else str(said)


def drafted(cells: Mapping[str, Cell], known: Draft) -> tuple[Draft, dict[str, tuple[str, float]]]:
    """The draft of such a row, beside what is known already; and of each path the cell's name and the confidence."""
    names = list(cells)
    labels = [TARGETS[name].label if name in TARGETS else _label(name) for name in names]
    columns = tuple(Column(index, labels[index], name) for index, name in enumerate(names))
    draft = Draft(Row(1, tuple(cells.values())), Plan(None, columns), values=dict(known.values))
    read_identity(draft)
    read_piece(draft)
    return draft, {path: (names[origin.column], origin.confidence) for path, origin in draft.origins.items()}


def _further(coin: Document, spans: dict[str, Span], said: Description, found: Mapping[str, Found]) -> None:
    """What the reader says besides: of the fields that need no normal form."""
    group = coin.setdefault("description", {})
    if not isinstance(group, dict):
        return
    for name, f in GROUP_FIELDS["description"].items():
        value: Value = getattr(said, name)
        held = group.get(name)
        is_more = name == "magistrates" and isinstance(held, list) and len(said.magistrates) > len(held)
        if (held is not None and not is_more) or name in _CELLS or name == "uncertain" or value == f.default:
            continue
        group[name] = _number(f.write(_without_stop(value) if name.endswith("_text") else value))
        if (where := found.get(name) or found.get(_BESIDE.get(name, ""))) is not None:
            spans[f"description.{name}"] = _span(where)
    if said.uncertain:
        doubted = group.get("uncertain")
        group["uncertain"] = sorted({*said.uncertain, *(map(str, doubted) if isinstance(doubted, list) else ())})
    if not group:
        del coin["description"]


def _without_stop(value: Value) -> Value:
    """A date without the sentence's full stop ("41 BC."), but with that of "B.C." and "n. Chr."."""
    return re.sub(r"(?<=[0-9A-Z])(?<!\.[A-Z])\.$", "", value) if isinstance(value, str) else value


_BESIDE = {
    "date_text": "year_from",
    "circa": "year_from",
    "before": "year_to",
    "after": "year_from",
    "reign_text": "reign_from",
    "diameter_min_mm": "diameter_mm",
    "obverse_portrait": "issuer",
    "obverse_portrait_role": "issuer",
    "magistrates": "issuer",
}


def _number(value: Json) -> Json:
    return value if isinstance(value, bool | int | float | str | list | dict) or value is None else float(value)


def _children(coin: Document, spans: dict[str, Span], reading: Reading) -> None:
    """Citations, each type once, and the chain of owners."""
    citations: list[Citation] = []
    for one in reading.citations:
        if any(known.raw == one.raw or (known.type_key and known.type_key == one.type_key) for known in citations):
            continue
        if (where := _where(one.raw, reading.references)) is not None:
            spans[f"citations.{len(citations)}"] = _span(where)
        citations.append(one)
    if citations:
        coin["citations"] = documents("citations", citations)
    if reading.provenance:
        coin["provenance_events"] = documents("provenance_events", [_event(one) for one in reading.provenance])
        for place, event in enumerate(reading.provenance):
            spans[f"provenance_events.{place}"] = Span(event.start, event.end, 1.0)


def _bought(coin: Document, spans: dict[str, Span], reading: Reading) -> None:
    """The purchase of which the text's writer tells as his own; a former owner's stays in the chain of owners."""
    own = next((one for one in reading.acquisition if one.own), None)
    if own is None:
        return
    day = own.date or own.year
    hints = {"seller": own.seller, "price": own.price, "date" if own.date else "date_text": day}
    group: Document = {}
    for name, hint in hints.items():
        if hint is None:
            continue
        value = reading.text[hint.start : hint.end] if name == "date_text" else hint.value
        group[name] = _of_purchase(name, value)
        spans[f"acquisition.{name}"] = Span(hint.start, hint.end, hint.confidence, tuple(_hinted(name, hint.others)))
    if group:
        coin["acquisition"] = group


def _hinted(name: str, others: Iterable[Hint]) -> Iterator[Alternative]:
    for one in others:
        words = f"{one.value.amount} {one.value.currency}" if isinstance(one.value, Money) else str(one.value)
        yield Alternative(one.start, one.end, words, {"acquisition": {name: _of_purchase(name, one.value)}})


def _of_purchase(name: str, value: Value) -> Json:
    return GROUP_FIELDS["acquisition"][name].write(value)


_PAIRS = (("year_from", "year_to"), ("reign_from", "reign_to"))


def _otherwise(spans: dict[str, Span], found: Mapping[str, Found]) -> None:
    """What years may mean as well, at each of the fields that hold them: the choice is of both ends at once."""
    for pair in _PAIRS:
        others = {name: one.others[0] for name in pair if (one := found.get(name)) and one.others}
        if len(others) < len(pair):
            continue
        first, last = (others[name] for name in pair)
        values: Document = {name: _year(one.value) for name, one in others.items()}
        told = Alternative(first.start, first.end, _era(_year(first.value), _year(last.value)), {"description": values})
        for name in pair:
            if (span := spans.get(f"description.{name}")) is not None:
                spans[f"description.{name}"] = replace(span, alternatives=(told,))


def _year(value: object) -> int:
    return value if isinstance(value, int) else 0


def _era(first: int, last: int) -> str:
    """ "117-98 BC", "AD 98"."""
    numbers = f"{abs(first)}" if first == last else f"{abs(first)}-{abs(last)}"
    return f"{numbers} BC" if last < 0 else f"AD {numbers}"


def _certificates(coin: Document, text: str) -> None:
    """The number of a slab that the text names, beside the grade on it."""
    held = coin.get("certificates")
    certificates = [one for one in held if isinstance(one, dict)] if isinstance(held, list) else []
    for label in in_text(text):
        bare = next(
            (one for one in certificates if one.get("service") == label.service and not one.get("number")), None
        )
        if bare is not None:
            bare["number"] = label.number
        elif not any(one.get("number") == label.number for one in certificates):
            certificates.append({"uid": new_uid(), "service": label.service, "number": label.number})
    if certificates:
        coin["certificates"] = list(certificates)


def _where(raw: str, printed: Iterable[Found]) -> Found | None:
    """The passage that a citation was read from."""
    bare = " ".join(raw.split())
    near = None
    for one in printed:
        passage = " ".join(str(one.value).split())
        if passage == bare:
            return one
        if bare in passage or passage in bare:
            near = near or one
    return near


def _event(one: Event) -> ProvenanceEvent:
    return ProvenanceEvent(
        text=one.text,
        kind=one.kind,
        relation=one.relation,
        house=one.house,
        sale=one.sale,
        lot=one.lot,
        collection=one.collection,
        date=one.date,
        year=one.year,
    )


def documents(name: str, children: Iterable[Citation | ProvenanceEvent]) -> list[Json]:
    """Children as documents without their empty fields; the first citation is the primary one."""
    made: list[Json] = []
    for place, child in enumerate(children):
        written = child_document(name, child) | ({"primary": place == 0} if name == "citations" else {})
        made.append({key: value for key, value in written.items() if value is not None and value is not False})
    return made


def _without(coin: Document, dropped: set[str]) -> Document:
    left: Document = {}
    for name, value in coin.items():
        if isinstance(value, dict):
            left[name] = {key: one for key, one in value.items() if f"{name}.{key}" not in dropped}
        elif name not in dropped:
            left[name] = value
    return left


def said(told: Told, values: Mapping[str, Json]) -> Told:
    """The draft after the owner's word: a merge-patch of the coin. A value said as it was read is settled by that.

    Raises:
        Invalid: a name is unknown or a value does not fit.
    """
    coin = rebuilt(told.coin)
    before, as_read = snapshot(coin), written(coin)
    patch(coin, values)
    complete(coin, before)
    document = written(coin)
    asked = {*told.open, *(one.field for one in told.remarks), *_doubted(told.spans)}
    changed = set(differences(as_read, document)) | (set(_named(values)) & asked)
    spans = {path: span for path, span in told.spans.items() if not _is_among_paths(path, changed)}
    remarks = tuple(one for one in told.remarks if one.field not in changed)
    opened = tuple(path for path in told.open if path not in changed)
    return Told(document, spans, remarks, opened, tuple(sorted({*told.owner, *changed})), told.coins)


def _doubted(spans: Mapping[str, Span]) -> Iterator[str]:
    """The fields whose reading is not sure, of a list the list."""
    for path, span in spans.items():
        if span.confidence < DOUBTFUL:
            group, _, rest = path.partition(".")
            yield group if rest.isdecimal() else path


def _is_among_paths(path: str, changed: set[str]) -> bool:
    """Whether a value changed, or the list in which it stands."""
    return path in changed or path.partition(".")[0] in changed


def without(told: Told, paths: set[str]) -> Told:
    """The draft without some values."""
    coin = {name: one for name, one in _without(told.coin, paths).items() if one != {}}
    spans = {path: span for path, span in told.spans.items() if path not in paths}
    opened = tuple(path for path in told.open if path not in paths)
    return Told(coin, spans, told.remarks, opened, told.owner, told.coins)


def _named(values: Mapping[str, Json]) -> Iterator[str]:
    """The paths that a merge-patch names."""
    for name, value in values.items():
        if isinstance(value, dict):
            yield from (f"{name}.{key}" for key in value)
        else:
            yield name


def to_json(told: Told) -> Document:
    """As an import keeps it."""
    return {
        "coin": told.coin,
        "fields": {path: _span_to_json(one) for path, one in told.spans.items()},
        "warnings": [[remark.field, remark.words] for remark in told.remarks],
        "open": list(told.open),
        "owner": list(told.owner),
        "coins": told.coins,
    }


def from_json(kept: Mapping[str, Json]) -> Told:
    """What `to_json` wrote."""
    coin, fields, warned = (kept.get(name) for name in ("coin", "fields", "warnings"))
    opened, owner, coins = (kept.get(name) for name in ("open", "owner", "coins"))
    spans = dict(_spans(fields)) if isinstance(fields, dict) else {}
    pairs = warned if isinstance(warned, list) else []
    remarks = tuple(Remark(str(one[0]), str(one[1])) for one in pairs if isinstance(one, list) and len(one) == 2)
    return Told(
        coin=coin if isinstance(coin, dict) else {},
        spans=spans,
        remarks=remarks,
        open=tuple(map(str, opened)) if isinstance(opened, list) else (),
        owner=tuple(map(str, owner)) if isinstance(owner, list) else (),
        coins=coins if isinstance(coins, int) else 1,
    )


def _span_to_json(span: Span) -> list[Json]:
    others: list[Json] = [[one.start, one.end, one.words, dict(one.values)] for one in span.alternatives]
    return [span.start, span.end, span.confidence, *([others] if others else [])]


def _alternatives(kept: Json) -> Iterator[Alternative]:
    for one in kept if isinstance(kept, list) else []:
        if isinstance(one, list) and len(one) == 4:
            start, end, words, values = one
            if isinstance(start, int) and isinstance(end, int) and isinstance(values, dict):
                yield Alternative(start, end, str(words), values)


def _spans(fields: Mapping[str, Json]) -> Iterator[tuple[str, Span]]:
    for path, one in fields.items():
        if isinstance(one, list) and len(one) >= 3:
            start, end, confidence, *others = one
            if isinstance(start, int) and isinstance(end, int) and isinstance(confidence, int | float):
                yield path, Span(start, end, float(confidence), tuple(_alternatives(others[0] if others else [])))
