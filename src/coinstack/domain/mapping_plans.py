"""A mapping as it is kept, saved as a profile, and changed by its owner."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.mapping import CUSTOM, LEAVE_OUT, Column, Plan, fold, key
from coinstack.domain.mapping_words import TARGETS
from coinstack.domain.workbook import label

Wish = tuple[str, str | None]
"""A target and its detail."""


def changed(base: Plan, wishes: Mapping[int, Wish], *, why: str = "owner") -> Plan:
    """The plan with some columns put elsewhere: {index: (target, detail)}.

    Raises:
        Invalid: a target or a column is unknown, or two columns fill a field that holds one value.
    """
    known = {column.index for column in base.columns}
    for index, (target, _) in wishes.items():
        if index not in known:
            raise Invalid(f"The table has no column {index + 1}.", field="mapping")
        if target not in TARGETS:
            raise Invalid(f"There is no field “{target}” to map a column to.", field="mapping")
    columns = [_wished(column, wishes, why) for column in base.columns]
    counts = Counter(key(column) for column in columns if not TARGETS[column.target].many)
    for column in columns:
        if counts[key(column)] > 1:
            if column.index not in wishes:
                columns[columns.index(column)] = replace(column, target=CUSTOM, detail=None, why=why)
            elif sum(key(columns_of) == key(column) for columns_of in columns if columns_of.index in wishes) > 1:
                raise Invalid(f"Two columns are mapped to {TARGETS[column.target].label}.", field="mapping")
    return Plan(base.header, tuple(columns))


def _wished(column: Column, wishes: Mapping[int, Wish], why: str) -> Column:
    if column.index not in wishes:
        return column
    target, detail = wishes[column.index]
    same = target == column.target
    return Column(column.index, column.heading, target, detail or (column.detail if same else None), 1.0, why)


def to_json(made: Plan) -> dict[str, Json]:
    """The plan as the import keeps it and the screen shows it."""
    return {
        "header": made.header,
        "signature": made.signature,
        "columns": [
            {
                "column": column.index,
                "heading": column.heading,
                "label": column.label,
                "target": column.target,
                "detail": column.detail,
                "confidence": round(column.confidence, 2),
                "why": column.why,
            }
            for column in made.columns
        ],
    }


def from_json(kept: Mapping[str, Json]) -> Plan:
    """The plan that `to_json` wrote."""
    header, columns = kept.get("header"), kept.get("columns")
    return Plan(
        header if isinstance(header, int) else None,
        tuple(_column_from(one) for one in (columns if isinstance(columns, list) else []) if isinstance(one, dict)),
    )


def _column_from(one: Mapping[str, Json]) -> Column:
    index, detail, confidence = one.get("column"), one.get("detail"), one.get("confidence")
    target = str(one.get("target"))
    return Column(
        index if isinstance(index, int) else 0,
        str(one.get("heading") or ""),
        target if target in TARGETS else CUSTOM,
        str(detail) if detail else None,
        float(confidence) if isinstance(confidence, int | float) else 1.0,
        str(one.get("why") or ""),
    )


def wishes(given: Json, base: Plan) -> dict[int, Wish]:
    """What an owner, a profile or a file asks: `{"columns": [...]}`, that list, or `{heading or letters: target}`.

    Raises:
        Invalid: it is none of these.
    """
    if isinstance(given, dict) and isinstance(given.get("columns"), list):
        given = given["columns"]
    if isinstance(given, list):
        return dict(_wish(one, base) for one in given)
    if not isinstance(given, dict):
        raise Invalid('A mapping must be as {"Ruler": "issuer", "B": "place"}.', field="mapping")
    return {_found(name, base).index: _target(target) for name, target in given.items()}


def _wish(one: Json, base: Plan) -> tuple[int, Wish]:
    if not isinstance(one, dict):
        raise Invalid("Each column of a mapping must hold column or heading, and target.", field="mapping")
    index = one.get("column")
    if not isinstance(index, int) or isinstance(index, bool):
        index = _found(str(one.get("heading") or ""), base).index
    return index, _target(one)


def _target(given: Json) -> Wish:
    if isinstance(given, dict):
        detail = given.get("detail")
        return str(given.get("target")), str(detail) if detail else None
    if given is None:
        return LEAVE_OUT, None
    return str(given), None


def _found(name: str, base: Plan) -> Column:
    wanted = fold(name)
    for column in base.columns:
        if name.strip() and (fold(column.heading) == wanted or fold(column.label) == wanted):
            return column
    for column in base.columns:
        if name.strip().upper() == label("", column.index).removeprefix("Column "):
            return column
    raise Invalid(f"The table has no column “{name}”.", field="mapping")
