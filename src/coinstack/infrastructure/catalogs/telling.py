"""What tells types from each other: their authorities, their busts and figures, and the section of their book."""

import json
from collections.abc import Mapping, Sequence

from coinstack.domain import identifying_design as designs
from coinstack.domain.catalog import CatalogType
from coinstack.infrastructure.catalogs.shelf import Shelf

FIELD_OF = {
    "issuer": "issuer",
    "authority": "issuer",
    "mint": "mint",
    "denomination": "denomination",
    "material": "metal",
    "obverse_portrait": "portrait",
}
"""The relations of `links`, as what is asked."""
DESCRIBED = 400
"""Types whose descriptions are read for a question."""


def features(shelf: Shelf, numbers: Sequence[int]) -> tuple[dict[str, dict[int, list[str]]], dict[str, str]]:
    """By field, by type, the values it has there; and the labels of the values that are ids."""
    found: dict[str, dict[int, list[str]]] = {}
    wanted = json.dumps(list(numbers))
    rows = shelf.rows(
        "SELECT type, relation, authority FROM links WHERE type IN (SELECT value FROM json_each(?))", (wanted,)
    )
    for number, relation, authority in rows:
        if name := FIELD_OF.get(str(relation)):
            found.setdefault(name, {}).setdefault(int(number or 0), []).append(str(authority))
    ids = {value for values in found.values() for of_type in values.values() for value in of_type}
    labels = shelf.labels(ids)
    portraits = found.get("portrait", {})
    found["portrait"] = {
        key: known for key, ids in portraits.items() if (known := [one for one in ids if one in labels])
    }
    if len(numbers) <= DESCRIBED:
        _read_descriptions(shelf, wanted, found)
    return found, labels


def _read_descriptions(shelf: Shelf, wanted: str, found: dict[str, dict[int, list[str]]]) -> None:
    rows = shelf.rows(
        "SELECT number, obverse, reverse FROM types WHERE number IN (SELECT value FROM json_each(?)) "
        "AND (instr(obverse, '\"d\"') OR instr(reverse, '\"d\"') OR instr(reverse, '\"c\"'))",
        (wanted,),
    )
    for number, obverse, reverse in rows:
        key = int(number or 0)
        front, back = json.loads(str(obverse)), json.loads(str(reverse))
        said = {
            "bust": designs.bust(_english(front.get("d", ()))),
            "design": designs.figures(_english(back.get("d", ()))),
            "officina": tuple(back.get("c", ())),
        }
        for name, values in said.items():
            if values:
                found.setdefault(name, {})[key] = list(values)


def _english(descriptions: Sequence[Sequence[str]]) -> str:
    english = [text for language, text in descriptions if language == "en"]
    return english[0] if english else (descriptions[0][1] if descriptions else "")


def distinguishing(types: Sequence[CatalogType], labels: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """By the type's address, what is not the same on all of them: pairs of field and label."""
    if len(types) < 2:
        return {}
    told = {one.uri: _facts(one, labels) for one in types}
    names = {name for facts in told.values() for name in facts}
    differing = [name for name in _ORDER if name in names and len({facts.get(name) for facts in told.values()}) > 1]
    return {uri: tuple((name, facts[name]) for name in differing if facts.get(name)) for uri, facts in told.items()}


_ORDER = ("issuer", "portrait", "denomination", "metal", "mint", "section", "bust", "design", "officina")


def _facts(one: CatalogType, labels: Mapping[str, str]) -> dict[str, str]:
    def named(ids: Sequence[str]) -> str:
        return ", ".join(labels.get(one_id, one_id) for one_id in dict.fromkeys(ids))

    facts = {
        "issuer": named((*one.issuers, *one.authorities)),
        "portrait": named([each for each in one.obverse.portraits if each in labels]),
        "denomination": named(one.denominations),
        "metal": named(one.materials),
        "mint": named(one.mints),
        "section": one.section or "",
        "bust": _english(one.obverse.descriptions),
        "design": _english(one.reverse.descriptions),
        "officina": ", ".join(one.reverse.control_marks),
    }
    return {name: value for name, value in facts.items() if value}
