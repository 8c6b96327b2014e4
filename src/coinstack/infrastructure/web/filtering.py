"""A filter as the address has it: read strictly, and told to OpenAPI from the same table."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from coinstack.domain.errors import Invalid
from coinstack.infrastructure.database.queries.filtering import (
    CHOICES,
    LIMIT_MOST,
    MISSING,
    NUMBERS,
    SORTS,
    Filter,
)
from coinstack.infrastructure.database.queries.pages import Order, Wanted
from coinstack.infrastructure.web.dependencies import LARGEST

TEXT_MOST = 300
CHOICES_MOST = 100
MOST = 10**12 - 1


def parameters(*, paged: bool = True, sorted_: bool = True) -> list[dict[str, object]]:
    """The filter's parameters for OpenAPI."""
    told: list[dict[str, object]] = [_told("q", {"type": "string"}, "Words, their beginnings, fragments of legends")]
    for name, about in CHOICES.items():
        items: dict[str, object] = {"type": "string"}
        if name == "missing":
            items["enum"] = list(MISSING)
        if name == "century":
            items["pattern"] = r"^-?\d{1,3}$"
        if name == "import":
            items = {"type": "integer", "minimum": 1, "maximum": LARGEST}
        told.append(_told(name, {"type": "array", "items": items}, about))
    told += [
        _told(name, {"type": kind, "minimum": -MOST, "maximum": MOST}, about) for name, (kind, about) in NUMBERS.items()
    ]
    told.append(_told("currency", {"type": "string"}, "The currency of the prices looked for"))
    told.append(_told("trashed", {"type": "boolean"}, "The trash instead of the collection"))
    if sorted_:
        keys = [sign + name for name in SORTS for sign in ("", "-")]
        told.append(
            _told("sort", {"type": "string", "enum": keys, "default": "catalog"}, "“-” in front turns it round")
        )
    if paged:
        told.append(
            _told("limit", {"type": "integer", "minimum": 1, "maximum": LIMIT_MOST, "default": 20}, "Page size")
        )
        told.append(_told("after", {"type": "string"}, "The cursor that the page before gave"))
        told.append(_told("page", {"type": "integer", "minimum": 1}, "Or a page by its number"))
    return told


def if_match() -> dict[str, object]:
    """The header that a change must bear."""
    about = 'The version that was seen, such as "3"'
    schema = {"type": "string", "pattern": r'^"?\d{1,18}"?$'}
    return {"name": "If-Match", "in": "header", "required": True, "schema": schema, "description": about}


def _told(name: str, schema: dict[str, object], about: str) -> dict[str, object]:
    return {"name": name, "in": "query", "required": False, "schema": schema, "description": about}


def read(given: Iterable[tuple[str, str]]) -> Wanted | None:
    """What the address asks for; None where it names nothing at all.

    Raises:
        Invalid: a name is unknown or its value does not fit.
    """
    choices: dict[str, list[str]] = {}
    single: dict[str, str] = {}
    for name, value in given:
        if len(value) > TEXT_MOST:
            raise Invalid(f"“{name}” is longer than {TEXT_MOST} characters.", field=name)
        if "\x00" in value:
            raise Invalid(f"“{name}” holds a character that no coin has.", field=name)
        if name in CHOICES:
            choices.setdefault(name, []).append(value)
        elif name in single:
            raise Invalid(f"“{name}” is given twice.", field=name)
        else:
            single[name] = value
    if not choices and not single:
        return None
    wanted = _paging(single)
    _check(choices)
    numbers = {name: _number(name, single.pop(name)) for name in NUMBERS if name in single}
    kept = Filter(
        q=single.pop("q", "").strip(),
        choices=tuple((name, tuple(dict.fromkeys(choices[name]))) for name in sorted(choices)),
        numbers=tuple(sorted(numbers.items())),
        currency=single.pop("currency", None) or None,
        trashed=_yes("trashed", single.pop("trashed", "false")),
    )
    if single:
        unknown = next(iter(single))
        raise Invalid(f"There is no filter “{unknown}”.", field=unknown)
    return replace(wanted, filter=kept)


def _paging(single: dict[str, str]) -> Wanted:
    sort = single.pop("sort", "catalog")
    key = sort.removeprefix("-")
    if key not in SORTS:
        raise Invalid(f"Sort by one of {', '.join(SORTS)}; “-” in front turns it round.", field="sort")
    return Wanted(
        filter=Filter(),
        order=Order(key, descending=sort != key),
        limit=_whole("limit", single.pop("limit", "20"), most=LIMIT_MOST),
        after=single.pop("after", None) or None,
        page=_whole("page", text, most=10_000_000) if (text := single.pop("page", None)) else None,
    )


def _check(choices: dict[str, list[str]]) -> None:
    if sum(map(len, choices.values())) > CHOICES_MOST:
        raise Invalid(f"More than {CHOICES_MOST} values are chosen.")
    for value in choices.get("missing", ()):
        if value not in MISSING:
            raise Invalid(f"“missing” is one of {', '.join(MISSING)}.", field="missing")
    for value in choices.get("century", ()):
        digits = value.removeprefix("-")
        if not (digits.isascii() and digits.isdecimal() and 0 < len(digits) < 4):
            raise Invalid("A century is a number: -1 is the 1st century BC.", field="century")
    for value in choices.get("import", ()):
        _whole("import", value, most=LARGEST)


def _whole(name: str, text: str, *, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and 1 <= int(text) <= most):
        raise Invalid(f"“{name}” must be a whole number from 1 to {most}.", field=name)
    return int(text)


def _number(name: str, text: str) -> Decimal:
    try:
        number = Decimal(text.strip())
    except InvalidOperation:
        raise Invalid(f"“{name}” must be a number.", field=name) from None
    if not number.is_finite() or abs(number) > MOST:
        raise Invalid(f"“{name}” must be a number below a million million.", field=name)
    if NUMBERS[name][0] == "integer" and number != number.to_integral_value():
        raise Invalid(f"“{name}” must be a whole number.", field=name)
    return number


def _yes(name: str, text: str) -> bool:
    if text not in {"true", "false"}:
        raise Invalid(f"“{name}” is true or false.", field=name)
    return text == "true"
