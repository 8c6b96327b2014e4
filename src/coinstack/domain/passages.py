"""The owner marks a passage of a lot's text: a field is read anew from there, with all that hangs on it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from coinstack.domain import money
from coinstack.domain.coin import Citation
from coinstack.domain.document import COIN_NAMES, GROUP_FIELDS, GROUPS, Json, Value
from coinstack.domain.draft import Document, Draft, Remark
from coinstack.domain.errors import Invalid
from coinstack.domain.imported import flat, nested
from coinstack.domain.mapping import Plan
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.modern_dates import read as read_day
from coinstack.domain.references import Context
from coinstack.domain.references import citation as cited
from coinstack.domain.references import read as read_references
from coinstack.domain.told import Span, Told, documents, drafted, without
from coinstack.domain.workbook import Row

_TARGET_OF = {
    "year_from": "date", "year_to": "date", "date_text": "date", "circa": "date", "reign_text": "reign",
    "reign_from": "reign", "reign_to": "reign", "dated_text": "dated", "obverse_portrait": "portrait",
    "diameter_min_mm": "diameter_mm",
}  # fmt: skip
_ANEW = {
    "date": ("date_text", "year_from", "year_to", "circa", "before", "after"),
    "reign": ("reign_text", "reign_from", "reign_to"),
    "issuer": ("issuer", "co_issuer", "obverse_portrait", "obverse_portrait_role"),
    "grade": ("grade", "grade_normal", "obverse_grade", "reverse_grade"),
    "mint": ("mint", "region"),
    "diameter_mm": ("diameter_mm", "diameter_min_mm"),
}
"""What is read from a passage along with the field that was asked for."""


def reread(told: Told, lot_text: str, field: str, *, start: int, end: int) -> Told:
    """The value of a field (a path) read anew from a passage of the text; what hung on the old one goes with it.

    Raises:
        Invalid: there is no such passage or field, or nothing that the field can hold stands there.
    """
    if not 0 <= start < end <= len(lot_text) or not (passage := " ".join(lot_text[start:end].split())):
        raise Invalid("The passage does not lie within the text.", field=field)
    span = Span(start, end, 1.0)
    group, _, name = field.partition(".")
    if group == "citations":
        return _recited(told, passage, name, span)
    if group == "description" and name in GROUP_FIELDS["description"]:
        return _redescribed(told, passage, name, span)
    values = {field: _plain(group, name, passage, field)}
    return _with(told, values, {field: span}, dropped={field})


def as_read(told: Told, read: Told, field: str) -> Told:
    """The draft with a field (a path) as the text gave it, with all that is read along with it; `read` is that reading.

    Raises:
        Invalid: a coin has no such field.
    """
    group, _, name = field.partition(".")
    if group in GROUPS and name in GROUP_FIELDS[group]:
        target = _TARGET_OF.get(name, name) if group == "description" else name
        paths = {f"{group}.{one}" for one in (name, *(_ANEW.get(target, ()) if group == "description" else ()))}
    elif group in COIN_NAMES and group not in GROUPS:
        paths = {group}
    else:
        raise Invalid(f"A coin has no field “{field[:80]}”.", field="reset")
    values = flat(read.coin) | {one: value for one, value in read.coin.items() if one not in GROUPS}
    spans = {path: span for path, span in read.spans.items() if _is_of(path, paths)}
    doubted = read.coin.get("description")
    uncertain = doubted.get("uncertain") if isinstance(doubted, dict) else None
    made = _with(
        told,
        {path: value for path, value in values.items() if path in paths},
        spans,
        dropped=paths | {path for path in told.spans if _is_of(path, paths)},
        remarks=[one for one in read.remarks if one.field in paths and one not in told.remarks],
        doubted=[str(one) for one in uncertain or () if f"description.{one}" in paths]
        if isinstance(uncertain, list)
        else (),
    )
    opened = tuple(dict.fromkeys((*made.open, *(path for path in read.open if path in paths))))
    return replace(made, open=opened, owner=tuple(one for one in told.owner if one not in paths))


def _is_of(path: str, paths: set[str]) -> bool:
    """Whether a path is among those, or stands in a list among them."""
    return path in paths or (path.partition(".")[0] in paths and path.partition(".")[2].isdecimal())


def _plain(group: str, name: str, passage: str, field: str) -> Json:
    """A field of the purchase, or a text of the coin's own."""
    if group == "acquisition" and name in GROUP_FIELDS["acquisition"]:
        known = GROUP_FIELDS["acquisition"][name]
        value: Value = passage
        if known.kind is money.Money:
            value = money.read(passage)
        elif name == "date":
            value = read_day(passage)
        if value is None:
            raise Invalid(f"“{passage[:80]}” cannot be read as {name.replace('_', ' ')}.", field=field)
        return known.write(value)
    if field in {"provenance", "notes", "number"}:
        return passage
    raise Invalid(f"No passage can be read as “{field}”.", field=field)


def _redescribed(told: Told, passage: str, name: str, span: Span) -> Told:
    target = _TARGET_OF.get(name, name)
    if target not in TARGETS:
        value = GROUP_FIELDS["description"][name].read(passage, where="description.")
        path = f"description.{name}"
        return _with(told, {path: GROUP_FIELDS["description"][name].write(value)}, {path: span}, dropped={path})
    dropped = {f"description.{one}" for one in (name, *_ANEW.get(target, ()))}
    known = Draft(Row(1, ()), Plan(None, ()), values=_values(told.coin, dropped))
    draft, origins = drafted({target: passage}, known)
    read_now = {path: value for path, value in draft.values.items() if path in origins}
    if not read_now:
        why = draft.remarks[0].words if draft.remarks else f"“{passage[:80]}” cannot be read as {name}."
        raise Invalid(why, field=f"description.{name}")
    fresh = Draft(Row(1, ()), Plan(None, ()), values=read_now).finished()
    said = fresh.get("description")
    values = {f"description.{key}": value for key, value in said.items()} if isinstance(said, dict) else {}
    where = {path: replace(span, confidence=confidence) for path, (_, confidence) in origins.items()}
    return _with(told, values, where, dropped=dropped, remarks=draft.remarks, doubted=draft.uncertain)


def _values(coin: Document, dropped: set[str]) -> dict[str, Value]:
    """The description so far, as a draft holds it."""
    said = coin.get("description")
    fields = GROUP_FIELDS["description"]
    return {
        f"description.{name}": fields[name].read(value)
        for name, value in (said.items() if isinstance(said, dict) else ())
        if f"description.{name}" not in dropped and name != "uncertain"
    }


def _recited(told: Told, passage: str, place: str, span: Span) -> Told:
    """A citation in the place of another, or one more."""
    found = [cited(one) for one in read_references(passage, _context(told.coin))] or [Citation(passage)]
    held = told.coin.get("citations")
    known = list(held) if isinstance(held, list) else []
    at = int(place) if place.isascii() and place.isdecimal() and int(place) < len(known) else len(known)
    made = [document for document in documents("citations", found) if not _is_among(document, known, but=at)]
    citations = [*known[:at], *made, *known[at + 1 :]]
    for position, one in enumerate(citations):
        if isinstance(one, dict):
            one["primary"] = position == 0
    spans = {f"citations.{at + offset}": span for offset in range(len(made))}
    return _with(told, {"citations": citations}, spans, dropped={f"citations.{at}"})


def _is_among(document: Json, known: list[Json], *, but: int) -> bool:
    keys = ("type_key", "raw")
    return isinstance(document, dict) and any(
        isinstance(one, dict)
        and place != but
        and any(document.get(key) and document[key] == one.get(key) for key in keys)
        for place, one in enumerate(known)
    )


def _context(coin: Document) -> Context:
    said = coin.get("description")
    values = said if isinstance(said, dict) else {}

    def words(name: str) -> str | None:
        value = values.get(name)
        return value if isinstance(value, str) else None

    def year(name: str, other: str) -> int | None:
        value = values.get(name) or values.get(other)
        return value if isinstance(value, int) else None

    return Context(
        issuer=words("issuer"),
        category=words("category"),
        denomination=words("denomination"),
        metal=words("metal"),
        mint=words("mint"),
        obverse_legend=words("obverse_legend"),
        reverse_legend=words("reverse_legend"),
        year_from=year("year_from", "reign_from"),
        year_to=year("year_to", "reign_to"),
    )


def _with(
    told: Told,
    values: Mapping[str, Json],
    spans: Mapping[str, Span],
    *,
    dropped: set[str],
    remarks: Iterable[Remark] = (),
    doubted: Iterable[str] = (),
) -> Told:
    """The draft with other values in the place of those that are dropped."""
    coin = without(told, dropped).coin
    for name, value in nested(values.items()).items():
        held = coin.get(name)
        coin[name] = held | value if isinstance(held, dict) and isinstance(value, dict) else value
    description = coin.get("description")
    if isinstance(description, dict):
        before = description.get("uncertain")
        names = {path.partition(".")[2] for path in dropped}
        kept = {str(one) for one in before if str(one) not in names} if isinstance(before, list) else set[str]()
        if uncertain := sorted(kept | set(doubted)):
            description["uncertain"] = list(uncertain)
        else:
            description.pop("uncertain", None)
    left = {path: span for path, span in told.spans.items() if path not in dropped}
    still = tuple(one for one in told.remarks if one.field not in dropped)
    opened = tuple(path for path in told.open if path not in dropped)
    return Told(coin, left | dict(spans), (*still, *remarks), opened, told.owner, told.coins)
