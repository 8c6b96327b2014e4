"""The tables of issuers as records: who each one was, when he ruled, and his place in the trade's order."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal


@dataclass(frozen=True)
class Issuer:
    """One ruler, magistrate or member of a ruling house.

    ``year_from`` and ``year_to`` are signed (BC negative, no year 0): reign, else office or the years of the coins.
    ``bearded`` is how the coins show him; None where both occur or it is not known, and for women.
    ``caesar_of``, ``consort_of`` and ``co_ruler`` hold ids of issuers.
    """

    id: str
    name: str
    category: str
    dynasty: str | None
    year_from: int | None
    year_to: int | None
    role: str
    sex: Literal["m", "f"]
    bearded: bool | None
    caesar_of: tuple[str, ...]
    consort_of: tuple[str, ...]
    co_ruler: tuple[str, ...]
    nomisma: str | None
    names: tuple[str, ...]
    region_words: tuple[str, ...]


def _relations(text: str, sign: str) -> tuple[str, ...]:
    return tuple(
        one for word in text.split() if word.startswith(sign + ":") for one in word[len(sign) + 1 :].split(",")
    )


def _year(text: str) -> int | None:
    return int(text) if text else None


def _bearded(look: str) -> bool | None:
    return {"+": True, "-": False}.get(look[1:])


def _issuer(line: str, category: str, dynasty: str, words: tuple[str, ...]) -> Issuer:
    key, name, role, look, first, last, nomisma, relations, names = (cell.strip() for cell in line.split("|"))
    return Issuer(
        id=key,
        name=name,
        category=category,
        dynasty=dynasty or None,
        year_from=_year(first),
        year_to=_year(last),
        role=role,
        sex="f" if look.startswith("f") else "m",
        bearded=_bearded(look),
        caesar_of=_relations(relations, "c"),
        consort_of=_relations(relations, "w"),
        co_ruler=_relations(relations, "&"),
        nomisma=key if nomisma == "=" else nomisma or None,
        names=tuple(one.strip() for one in names.split(";") if one.strip()),
        region_words=words,
    )


def _parsed(table: str) -> Iterator[Issuer]:
    category, dynasty, words = "other", "", ()  # type: tuple[str, str, tuple[str, ...]]
    for line in table.splitlines():
        if line.startswith("#"):
            cells = [cell.strip() for cell in line[1:].split(";")]
            category, dynasty, words = cells[0], cells[1], tuple(cells[2].split())
        elif line.strip():
            yield _issuer(line, category, dynasty, words)


def _tables() -> tuple[str, ...]:
    """The tables in the trade's order; read only when the first name is asked for."""
    from coinstack.domain.issuers_byzantine import BYZANTINE
    from coinstack.domain.issuers_celtic_migration import CELTIC, MIGRATION
    from coinstack.domain.issuers_eastern import EASTERN
    from coinstack.domain.issuers_greek import AFRICA, GREEK
    from coinstack.domain.issuers_medieval import MEDIEVAL
    from coinstack.domain.issuers_republic import REPUBLIC
    from coinstack.domain.issuers_roman import ROMAN

    return (CELTIC, GREEK, EASTERN, AFRICA, REPUBLIC, ROMAN, BYZANTINE, MIGRATION, MEDIEVAL)


@cache
def _by_id() -> MappingProxyType[str, Issuer]:
    return MappingProxyType({issuer.id: issuer for table in _tables() for issuer in _parsed(table)})


@cache
def _places_in_order() -> MappingProxyType[str, int]:
    return MappingProxyType({key: place for place, key in enumerate(_by_id())})


def all_issuers() -> tuple[Issuer, ...]:
    """Every issuer, in the trade's order."""
    return tuple(_by_id().values())


def get(issuer_id: str) -> Issuer | None:
    """The issuer of that id, or None."""
    return _by_id().get(issuer_id)


def order(issuer_id: str) -> int:
    """Place in the trade's order: Celts, Greek rulers from west to east, the East, Egypt and Africa, the Republic by
    year, Rome and Byzantium by reign (each ruler before his consorts and Caesars), the Migration period, the
    medieval edge; an unknown id comes last."""
    return _places_in_order().get(issuer_id, len(_by_id()))
