"""What CoinStack's own tables add to a catalog: issuers and mints by nomisma's ids, and what specimens' words mean."""

import sqlite3
from collections.abc import Iterator
from functools import cache

from coinstack.domain import denominations, issuers, mints
from coinstack.domain.catalog import Authority, Kind
from coinstack.domain.issuers_facts import Issuer
from coinstack.domain.spelling import without_years
from coinstack.domain.vocabulary import Metal, read
from coinstack.infrastructure.catalogs.kinds import OURS
from coinstack.infrastructure.catalogs.records import Label, Record
from coinstack.infrastructure.catalogs.writing import Writer, name_key

_MATERIALS = {
    Metal.GOLD: "av", Metal.ELECTRUM: "el", Metal.SILVER: "ar", Metal.BILLON: "billon", Metal.POTIN: "potin",
    Metal.ORICHALCUM: "orichalcum", Metal.BRONZE: "ae", Metal.COPPER: "cu", Metal.LEAD: "pb",
}  # fmt: skip


def merge(connection: sqlite3.Connection, writer: Writer) -> None:
    """Add our issuers and mints by id: names to those that nomisma knows, and those that it does not know.

    The years of Byzantine reigns are ours (nomisma dates 6 of 156); else ours fill what nomisma leaves open, as places
    of mints do.
    """
    writer.take(_issuers(), OURS)
    writer.take(_mints(), OURS)
    reigns = {one.nomisma: one for one in reversed(_known_issuers())}.values()  # of two by one id, the first
    years = [(one.year_from, one.year_to, one.nomisma) for one in reigns]
    connection.executemany(
        "UPDATE authorities SET year_from = ?, year_to = ? WHERE id = ? AND year_from IS NULL AND year_to IS NULL",
        years,
    )
    byzantine = [(one.year_from, one.year_to, one.nomisma) for one in reigns if one.category == "byzantine"]
    connection.executemany("UPDATE authorities SET year_from = ?, year_to = ? WHERE id = ?", byzantine)
    places = [(one.latitude, one.longitude, one.nomisma) for one in mints.all_mints() if one.nomisma]
    connection.executemany(
        "UPDATE authorities SET latitude = ?, longitude = ? WHERE id = ? AND latitude IS NULL", places
    )


def _known_issuers() -> list[Issuer]:
    """Our issuers that nomisma knows; of two that it has as one (Octavian, Augustus), first the one of that id."""
    known = [one for one in issuers.all_issuers() if one.nomisma]
    return sorted(known, key=lambda one: one.id != one.nomisma)


def _names(name: str, others: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Alternative names; those that several bear (marked by a tilde) name nobody by themselves."""
    return tuple(("", other) for other in dict.fromkeys((name, *others)) if not other.endswith("~"))


def _issuers() -> Iterator[Record]:
    for one in _known_issuers():
        yield from _ours(
            Authority(
                id=one.nomisma or one.id,
                kind=Kind.PERSON,
                labels=(("en", one.name),),
                alternatives=_names(one.name, one.names),
                year_from=one.year_from,
                year_to=one.year_to,
            )
        )


def _mints() -> Iterator[Record]:
    for one in mints.all_mints():
        if one.nomisma:
            yield from _ours(
                Authority(
                    id=one.nomisma,
                    kind=Kind.MINT,
                    labels=(("en", one.name),),
                    alternatives=_names(one.name, one.names),
                    latitude=one.latitude,
                    longitude=one.longitude,
                )
            )


def _ours(one: Authority) -> Iterator[Record]:
    """The authority, which is not taken where nomisma has it, and its names, which are."""
    yield Authority(
        id=one.id,
        kind=one.kind,
        labels=one.labels,
        year_from=one.year_from,
        year_to=one.year_to,
        latitude=one.latitude,
        longitude=one.longitude,
    )
    for language, text in one.alternatives:
        yield Label(one.id, language, "alt", text)


def read_specimens(connection: sqlite3.Connection) -> None:
    """Give specimens the ids of issuer, denomination and material that their words mean, where they mean one."""
    said = connection.execute(
        "SELECT id, issuer_said, denomination_said, material_said, year_from, year_to FROM specimens "
        "WHERE coalesce(issuer_said, denomination_said, material_said) IS NOT NULL"
    )
    named = _Named(connection)
    rows = [
        (named.issuer(issuer, first, last), named.denomination(denomination), named.material(material), specimen)
        for specimen, issuer, denomination, material, first, last in said
    ]
    connection.executemany("UPDATE specimens SET issuer = ?, denomination = ?, material = ? WHERE id = ?", rows)


class _Named:
    """What words mean, looked up once each."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[Kind, set[str]] = {}
        self._usual: dict[Kind, dict[str, str | None]] = {}
        self._also: dict[Kind, dict[str, str | None]] = {}
        self._issuers: dict[tuple[str, int | None, int | None], str | None] = {}
        self._denominations: dict[str, str | None] = {}

    def issuer(self, said: str | None, first: int | None, last: int | None) -> str | None:
        """By our own table, else by nomisma's names."""
        if said is None:
            return None
        key = (said, first, last)
        if key not in self._issuers:
            years = (first, last) if first is not None and last is not None else None
            match = issuers.find(said, years=years)
            name, _ = without_years(said)
            self._issuers[key] = (match.issuer.nomisma if match else None) or self._named(Kind.PERSON, name)
        return self._issuers[key]

    def denomination(self, said: str | None) -> str | None:
        """By the id or the name of the denomination that the word means, else by the word as it stands."""
        if said is None:
            return None
        if said not in self._denominations:
            meant = denominations.find(said)
            names = (meant.id, meant.name, said) if meant else (said,)
            found = (self._named(Kind.DENOMINATION, name) for name in names)
            self._denominations[said] = next(filter(None, found), None)
        return self._denominations[said]

    def material(self, said: str | None) -> str | None:
        """By our own words for metals, else by nomisma's."""
        if said is None:
            return None
        return _material(said) or self._named(Kind.MATERIAL, said)

    def _named(self, kind: Kind, said: str) -> str | None:
        """The one authority of the kind that has that id, else is called so; None where several are."""
        if kind not in self._ids:
            self._read(kind)
        if (key := said.replace(" ", "_").casefold()) in self._ids[kind]:
            return key
        name = name_key(said)
        return self._usual[kind].get(name) or self._also[kind].get(name)

    def _read(self, kind: Kind) -> None:
        known = "SELECT id FROM authorities WHERE kind = ? AND replaced_by IS NULL"
        self._ids[kind] = {key for (key,) in self._connection.execute(known, (kind.value,))}
        names = "SELECT folded, authority FROM labels WHERE kind = ?"
        for of, into in (("pref", self._usual), ("alt", self._also)):
            found = into.setdefault(kind, {})
            for folded, authority in self._connection.execute(names, (of,)):
                if authority in self._ids[kind] and found.setdefault(folded, authority) != authority:
                    found[folded] = None


@cache
def _material(said: str) -> str | None:
    metal = read(Metal, said)
    return _MATERIALS.get(metal) if metal else None
