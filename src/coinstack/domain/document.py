"""A coin as a document: the JSON shape that the API speaks, the history keeps, and a merge-patch (RFC 7396) changes."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

from coinstack.domain.coin import (
    Acquisition,
    Certificate,
    Citation,
    Coin,
    Countermark,
    CustomValue,
    Description,
    Disposal,
    Photo,
    ProvenanceEvent,
    Worth,
)
from coinstack.domain.errors import Invalid
from coinstack.domain.money import Money

Json = None | bool | int | float | str | Decimal | list["Json"] | dict[str, "Json"]
Child = Citation | Countermark | Certificate | ProvenanceEvent | Photo | CustomValue
Value = None | bool | int | str | Decimal | date | StrEnum | Money | tuple[str, ...]
Group = Description | Acquisition | Worth | Disposal

TEXT_LIMIT = 100_000  # characters in one field: a long note, not a library


BROKEN = re.compile("[\ud800-\udfff]")
"""Half of a character, which no database keeps."""

PLAIN = frozenset({str, int, bool})
"""Types that are JSON already; most values are of one of them."""


@dataclass(frozen=True)
class Field:
    """One field of a record: its name, how its value is written as JSON and read from it, and what it holds unset."""

    name: str
    kind: type
    default: Value
    required: bool

    def write(self, value: Value) -> Json:
        """The value as JSON. Measures become numbers, dates ISO texts, money `{amount, currency}`."""
        if value is None or type(value) in PLAIN:
            return value  # type: ignore[return-value] # of one of those types
        if isinstance(value, Money):
            return {"amount": str(value.amount), "currency": value.currency}
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, StrEnum):
            return value.value
        if isinstance(value, Decimal):
            return float(value)  # of at most eight digits: it names the decimal exactly
        return list(value) if isinstance(value, tuple) else value

    def read(self, given: Json, *, where: str = "") -> Value:
        """The value that `given` names; null is the field's empty value.

        Raises:
            Invalid: the text, number or word does not fit the field; the message names it.
        """
        name = f"{where}{self.name}"
        if given is None:
            if self.required:
                raise Invalid(f"{label(self.name)} must not be empty.", field=name)
            return self.default
        return READERS[self.kind](given, name) if self.kind in READERS else _choice(self.kind, given, name)


def label(name: str) -> str:
    """`weight_g` as a person says it: "Weight (g)"."""
    words = name.split("_")
    unit = f" ({words.pop()})" if words[-1] in {"g", "mm", "h"} and len(words) > 1 else ""
    return " ".join(words).capitalize() + unit


def _refuse(name: str, wanted: str) -> Invalid:
    return Invalid(f"{label(name.rpartition('.')[2])} must be {wanted}.", field=name)


def _text(given: Json, name: str) -> str | None:
    if not isinstance(given, str):
        raise _refuse(name, "text")
    if len(given) > TEXT_LIMIT:
        raise _refuse(name, f"shorter than {TEXT_LIMIT:,} characters")
    text = given.replace("\x00", "").strip()
    if not text.isascii() and BROKEN.search(text):
        raise _refuse(name, "text without broken characters")
    return text or None


def _boolean(given: Json, name: str) -> bool:
    if not isinstance(given, bool):
        raise _refuse(name, "yes or no")
    return given


YEARS = (-3000, 3000)
WHOLE_NUMBERS = {"die_axis_h": (1, 12), "strike": (1, 5), "surface": (1, 5), "dated_year": (1, 10_000)}


def limits(name: str) -> tuple[int, int]:
    """The least and the most that the whole number of that field may be."""
    return WHOLE_NUMBERS.get(name.rpartition(".")[2], YEARS if "year" in name or "reign" in name else (0, 1_000_000))


def _integer(given: Json, name: str) -> int:
    low, high = limits(name)
    if isinstance(given, bool) or not isinstance(given, int | Decimal | float):
        raise _refuse(name, "a whole number")
    if not low <= given <= high:  # before it is made whole: 1e999999999 would be as many digits
        raise _refuse(name, f"between {low} and {high}")
    if given != int(given):
        raise _refuse(name, "a whole number")
    if given == 0 and low < 0:
        raise Invalid("There is no year 0: 1 BC is followed by AD 1.", field=name)
    return int(given)


def _decimal(given: Json, name: str) -> Decimal:
    if isinstance(given, bool) or not isinstance(given, int | float | str | Decimal):
        raise _refuse(name, "a number")
    try:
        number = Decimal(str(given))
    except InvalidOperation:
        raise _refuse(name, "a number") from None
    if not number.is_finite() or not Decimal("0.0005") < number < 100_000:  # less is nothing, in thousandths
        raise _refuse(name, "a number above 0 and below 100,000")
    return number.quantize(Decimal("0.001")) if number.as_tuple().exponent < -3 else number  # type: ignore[operator] # finite: an int


def _money(given: Json, name: str) -> Money:
    if not isinstance(given, dict) or not set(given) <= {"amount", "currency"} or "amount" not in given:
        raise _refuse(name, 'an amount and a currency, as {"amount": "12.50", "currency": "EUR"}')
    amount, currency = given["amount"], given.get("currency")
    if not (
        currency is None
        or (isinstance(currency, str) and len(currency) == 3 and currency.isascii() and currency.isupper())
    ):
        raise Invalid("The currency must be a code of three capitals, such as EUR, or empty.", field=name)
    try:
        number = Decimal(str(amount))
    except InvalidOperation:
        raise _refuse(name, "an amount of money") from None
    if isinstance(amount, bool) or not number.is_finite() or not 0 <= number < 10**12 or number.adjusted() < -20:
        raise _refuse(name, "an amount of money")
    return Money(Decimal(f"{number:f}"), currency)  # 1E+5 is written as 100000


def _date(given: Json, name: str) -> date:
    try:
        return date.fromisoformat(given if isinstance(given, str) else "")
    except ValueError:
        raise _refuse(name, "a date such as 2026-01-25") from None


def _words(given: Json, name: str) -> tuple[str, ...]:
    if not isinstance(given, list):
        raise _refuse(name, "a list of texts")
    texts = [text for item in given if (text := _text(item, name))]
    return tuple(dict.fromkeys(texts))


READERS: dict[type, Callable[[Json, str], Value]] = {
    str: _text,
    bool: _boolean,
    int: _integer,
    Decimal: _decimal,
    Money: _money,
    date: _date,
    tuple: _words,
}


def _choice(kind: type, given: Json, name: str) -> StrEnum:
    if not issubclass(kind, StrEnum):
        raise TypeError(f"{name} has a type that documents do not know: {kind}")
    try:
        return kind(given if isinstance(given, str) else "")
    except ValueError:
        raise _refuse(name, "one of " + ", ".join(kind)) from None


def _kind(hint: object) -> type:
    if get_origin(hint) is Annotated:
        return _kind(get_args(hint)[0])
    if get_origin(hint) in {Union, UnionType}:
        return _kind(next(arm for arm in get_args(hint) if arm is not type(None)))
    found = get_origin(hint) or hint
    if not isinstance(found, type):
        raise TypeError(f"documents know no {hint}")
    return found


def fields_of(kind: type, *, leave_out: frozenset[str] = frozenset()) -> dict[str, Field]:
    """The fields of a dataclass, by name, in its order."""
    hints = get_type_hints(kind, include_extras=True)
    found = {}
    for f in fields(kind):
        if f.name in leave_out:
            continue
        default = None if f.default is MISSING else f.default
        needed = (f.default is MISSING and f.default_factory is MISSING) or (
            _kind(hints[f.name]) in {bool, int} and f.default is not None
        )
        required = needed and not isinstance(default, bool)
        found[f.name] = Field(f.name, _kind(hints[f.name]), default, required)
    return found


GROUPS: dict[str, type[Group]] = {
    "description": Description,
    "acquisition": Acquisition,
    "worth": Worth,
    "disposal": Disposal,
}
CHILDREN: dict[str, type[Child]] = {
    "citations": Citation,
    "countermarks": Countermark,
    "certificates": Certificate,
    "provenance_events": ProvenanceEvent,
    "photos": Photo,
    "custom": CustomValue,
}
GROUP_FIELDS = {name: fields_of(kind) for name, kind in GROUPS.items()}
CHILD_FIELDS = {name: fields_of(kind, leave_out=frozenset({"uid", "position"})) for name, kind in CHILDREN.items()}
SINGLE_FIELDS = fields_of(
    Coin, leave_out=frozenset({*GROUPS, *CHILDREN, "sources", "added_at", "trashed_at", "version", "id"})
)
PHOTO_OWN = frozenset({"sha256", "media_type", "width", "height"})  # the file's own facts: no owner writes them


def child_document(name: str, child: Child) -> dict[str, Json]:
    """One citation, certificate ... as JSON, with its uid."""
    return {"uid": child.uid} | {f.name: f.write(getattr(child, f.name)) for f in CHILD_FIELDS[name].values()}


def new_child(name: str, given: Mapping[str, Json]) -> Child:
    """The child that a document tells of; without a `uid` a new one.

    Raises:
        Invalid: a name is unknown or a value does not fit.
    """
    known = CHILD_FIELDS[name]
    _only(given, {*known, "uid"}, name)
    values = {
        f.name: f.read(given.get(f.name), where=f"{name}.") for f in known.values() if f.required or f.name in given
    }
    uid = given.get("uid")
    return CHILDREN[name](**values, **({"uid": uid} if isinstance(uid, str) else {}))  # type: ignore[arg-type] # read by its own fields


def _only(given: Mapping[str, Json], known: set[str], where: str) -> None:
    for name in given:
        if name not in known:
            at = f"{where}.{name}" if where else name
            raise Invalid(f"A coin has no field “{at}”.", field=at)


def made(given: Mapping[str, Json]) -> Coin:
    """A new coin from a document.

    Raises:
        Invalid: a name is unknown or a value does not fit.
    """
    _only(given, COIN_NAMES, "")
    groups = {name: kind() for name, kind in GROUPS.items()}
    coin = Coin(**_values(groups, given))  # type: ignore[arg-type] # read by the coin's own fields
    for name in CHILDREN.keys() & given.keys():
        _patch_children(coin, name, given[name])
    return coin


def patch(coin: Coin, given: Mapping[str, Json]) -> None:
    """Change the coin as a JSON merge-patch says: null clears, what is not named stays, a list replaces the list.

    Raises:
        Invalid: a name is unknown or a value does not fit; the coin may then be half changed, so do not commit it.
    """
    _only(given, COIN_NAMES, "")
    groups: dict[str, Group] = {name: getattr(coin, name) for name in GROUPS.keys() & given.keys()}
    for name, value in _values(groups, given).items():
        setattr(coin, name, value)
    for name in CHILDREN.keys() & given.keys():
        _patch_children(coin, name, given[name])


COIN_NAMES = {*GROUPS, *CHILDREN, *SINGLE_FIELDS}


def _values(groups: Mapping[str, Group], given: Mapping[str, Json]) -> dict[str, Group | Value]:
    """Of the coin's own fields and groups (which hold these so far), those that change."""
    values: dict[str, Group | Value] = {}
    for name, value in given.items():
        if name in GROUPS:
            values[name] = _patched(groups[name], name, value)
        elif name in SINGLE_FIELDS:
            values[name] = SINGLE_FIELDS[name].read(value)
    return values


def _patched(record: Group, name: str, given: Json) -> Group:
    if given is None:
        given = dict.fromkeys(GROUP_FIELDS[name])
    if not isinstance(given, dict):
        raise Invalid(f"“{name}” must hold fields.", field=name)
    _only(given, set(GROUP_FIELDS[name]), name)
    values = {key: GROUP_FIELDS[name][key].read(value, where=f"{name}.") for key, value in given.items()}
    return replace(record, **values)  # type: ignore[arg-type] # read by the record's own fields


def _patch_children(coin: Coin, name: str, given: Json) -> None:
    if not isinstance(given, list):
        given = [] if given is None else [given]
    known: dict[str, Child] = {child.uid: child for child in getattr(coin, name)}
    kept: list[Child] = []
    for position, item in enumerate(given):
        if not isinstance(item, dict):
            raise Invalid(f"Each of the {name} must hold fields.", field=name)
        child = _changed_child(name, known, item)
        child.position = position
        kept.append(child)
    if len({child.uid for child in kept}) < len(kept):
        raise Invalid(f"One of the {name} is named twice.", field=name)
    one_type_once(kept)
    getattr(coin, name)[:] = kept
    settle_primaries(coin)


def settle_primaries(coin: Coin) -> None:
    """One citation is the primary one, and one photograph of each role: the first that says so, else the first."""
    _settle(coin.citations)
    for role in {photo.role for photo in coin.photos}:
        _settle([photo for photo in coin.photos if photo.role is role])


def _settle(children: Sequence[Citation | Photo]) -> None:
    chosen = next((child for child in children if child.primary), children[0] if children else None)
    for child in children:
        if child.primary is not (child is chosen):
            child.primary = child is chosen


def one_type_once(children: Sequence[Child]) -> None:
    """Refuse citations of one type by one coin.

    Raises:
        Invalid: there are some.
    """
    seen: set[str] = set()
    for child in children:
        key = child.type_key if isinstance(child, Citation) else None
        if key is not None and key in seen:
            raise Invalid(f"The coin cites {key} already: it cites a type only once.", field="citations")
        seen.update({key} if key else ())


def _changed_child(name: str, known: Mapping[str, Child], item: dict[str, Json]) -> Child:
    uid = item.get("uid")
    child = known.get(uid) if isinstance(uid, str) else None
    if child is None:
        if name == "photos":
            raise Invalid("Photographs are added by uploading them.", field="photos")
        return new_child(
            name, item if isinstance(uid, str) and uid.isalnum() and len(uid) == 32 else item | {"uid": None}
        )
    own = PHOTO_OWN if name == "photos" else frozenset[str]()
    _only(item, {*CHILD_FIELDS[name], "uid"}, name)
    for key, value in item.items():
        if key != "uid" and key not in own:
            setattr(child, key, CHILD_FIELDS[name][key].read(value, where=f"{name}."))
    return child


def instant(moment: datetime | None) -> str | None:
    """A moment as JSON has it (RFC 3339, UTC)."""
    return None if moment is None else moment.isoformat().replace("+00:00", "Z")
