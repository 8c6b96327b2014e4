"""How records become rows of a catalog's file, in batches."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from functools import singledispatchmethod

import msgspec

from coinstack.domain import legends, monograms, spelling
from coinstack.domain.catalog import Authority, CatalogType, Side, Specimen, Symbol
from coinstack.infrastructure.catalogs.records import Label, Match, Piece, Record, Redirect, Role, SameCoins

BATCH = 5_000  # rows; a type is about nine of them
_DIVISION = re.compile(r"_[a-z_]+$")
Cell = str | int | float | None


class Writer:
    """Takes records and writes their rows; `close` writes the last of them.

    A type or an authority that comes twice is taken once, as it came first.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._rows: dict[str, list[tuple[Cell, ...]]] = {}
        self._waiting = 0
        (number,) = connection.execute("SELECT coalesce(max(number), 0) FROM types").fetchone()
        self._types = int(number)
        self._known = {f"{corpus} {key}" for corpus, key in connection.execute("SELECT corpus, id FROM types")}
        self._authorities = {key for (key,) in connection.execute("SELECT id FROM authorities")}
        self._pairs: dict[tuple[str, str], int] = {
            (obverse, reverse): number
            for number, obverse, reverse in connection.execute("SELECT number, obverse, reverse FROM pairs")
        }
        self._folded: dict[tuple[str, ...], str] = {}
        self._source = ""

    def take(self, records: Iterator[Record], source: str) -> int:
        """Write the records of a source (its kind); how many there were."""
        self._source = source
        taken = 0
        for record in records:
            taken += self._write(record)
            if self._waiting >= BATCH:
                self.flush()
        self.flush()
        return taken

    def flush(self) -> None:
        """Write what waits."""
        for table, rows in self._rows.items():
            if rows:
                self._connection.executemany(
                    f"INSERT OR IGNORE INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows
                )
                rows.clear()
        self._waiting = 0

    def _add(self, table: str, *cells: Cell) -> None:
        self._rows.setdefault(table, []).append(cells)
        self._waiting += 1

    @singledispatchmethod
    def _write(self, record: Record) -> int:
        raise TypeError(f"no table takes a {type(record).__name__}")

    @_write.register
    def _type(self, one: CatalogType) -> int:
        key = f"{one.corpus} {one.id}"
        if key in self._known:
            return 0
        self._known.add(key)
        self._types += 1
        self._add(
            "types", self._types, one.corpus, one.id, one.label, one.volume, one.edition, one.section,
            *_numbers(one), one.year_from, one.year_to, one.reign_from, one.reign_to, self._pair(one), one.broader,
            side_json(one.obverse), side_json(one.reverse),
        )  # fmt: skip
        for relation, authorities in _links(one):
            for position, authority in enumerate(authorities):
                self._add("links", self._types, relation, position, authority)
        for position, new in enumerate(one.replaced_by):
            self._add("replaced", one.corpus, one.id, position, new)
        return 1

    def _pair(self, one: CatalogType) -> int | None:
        key = (self._fold(one.obverse.legends), self._fold(one.reverse.legends))
        return self._pairs.setdefault(key, len(self._pairs) + 1) if any(key) else None

    def _fold(self, written: tuple[str, ...]) -> str:
        found = self._folded.get(written)
        if found is None:
            found = self._folded[written] = legends.fold(written[0]) if written else ""
        return found

    @_write.register
    def _authority(self, one: Authority) -> int:
        if one.id in self._authorities:
            return 0
        self._authorities.add(one.id)
        self._add(
            "authorities", one.id, one.kind.value, one.label, one.year_from, one.year_to, one.latitude, one.longitude,
            one.replaced_by, one.definition, "|".join(one.broader), self._source,
        )  # fmt: skip
        for kind, labels in (("pref", one.labels), ("alt", one.alternatives)):
            for language, text in labels:
                self._label(Label(one.id, language, kind, text))
        for term in one.terms:
            self._role(Role(one.id, term))
        for uri in one.matches:
            self._match(Match(one.id, uri))
        return 1

    @_write.register
    def _label(self, one: Label) -> int:
        folded = name_key(one.text)
        sound = spelling.transliterated(folded)
        self._add("labels", one.authority, one.language, one.kind, one.text, folded, sound, self._source)
        return 1

    @_write.register
    def _redirect(self, one: Redirect) -> int:
        self._add("redirects", one.old, one.new, self._source)
        return 1

    @_write.register
    def _match(self, one: Match) -> int:
        self._add("matches", one.authority, one.uri, self._source)
        return 1

    @_write.register
    def _role(self, one: Role) -> int:
        term = one.term
        self._add("terms", one.person, term.role, term.organization, term.year_from, term.year_to, self._source)
        return 1

    @_write.register
    def _piece(self, one: Piece) -> int:
        self._specimen_row(one.specimen, one.issuer_said, one.denomination_said, one.material_said, one.year_from,
                           one.year_to)  # fmt: skip
        return 1

    @_write.register
    def _specimen(self, one: Specimen) -> int:
        self._specimen_row(one, None, None, None, None, None)
        return 1

    def _specimen_row(self, one: Specimen, *said: Cell) -> None:
        weight = round(one.weight_g * 1000) if one.weight_g else None
        self._add(
            "specimens", one.id, one.type_uri, one.issuer, one.denomination, one.material, weight, one.diameter_mm,
            one.die_axis_h, one.collection, one.title, *said,
        )  # fmt: skip

    @_write.register
    def _same_coins(self, one: SameCoins) -> int:
        self._add(
            "concordance", one.catalog_a, one.reference_a, reference_key(one.reference_a),
            one.catalog_b, one.reference_b, reference_key(one.reference_b), one.coins,
        )  # fmt: skip
        return 1

    @_write.register
    def _symbol(self, one: Symbol) -> int:
        self._add("symbols", one.id, one.label, one.letters, monograms.in_order(one.letters), "|".join(one.matches))
        return 1

    def close(self) -> None:
        """Write what is left, and the pairs of legends that types bear."""
        self.flush()
        rows = [(number, obverse, reverse) for (obverse, reverse), number in self._pairs.items()]
        self._connection.execute("DELETE FROM pairs")
        self._connection.executemany("INSERT INTO pairs VALUES (?, ?, ?, 0)", rows)
        counted = "SELECT pair, count(*) FROM types WHERE pair IS NOT NULL GROUP BY pair"
        counts = [(types, pair) for pair, types in self._connection.execute(counted)]
        self._connection.executemany("UPDATE pairs SET types = ? WHERE number = ?", counts)
        self._connection.execute("DELETE FROM pairs WHERE types = 0")


def name_key(text: str) -> str:
    """How a name is looked up: folded; where no Latin letter is in it, in small letters as it is."""
    return spelling.fold(text) or text[: spelling.LONGEST].strip().casefold()


def reference_key(reference: str) -> str:
    """How a reference of a concordance is looked up: its letters and digits, "35, 4" and "35/4" as one."""
    return " ".join(re.findall(r"\w+", reference.casefold()))


def _numbers(one: CatalogType) -> tuple[str | None, int | None, str | None, str | None]:
    """The number as printed, its digits, and both parts of it."""
    if one.number is None:
        return None, None, None, one.suffix
    digits = re.search(r"\d+", one.number)
    printed = _DIVISION.sub("", one.number + (one.suffix or ""))
    if one.corpus == "crro" and one.section:
        printed = f"{one.section}/{printed}" if printed else one.section
    return printed, int(digits.group()[:9]) if digits else None, one.number, one.suffix


def _links(one: CatalogType) -> tuple[tuple[str, Sequence[str]], ...]:
    return (
        ("issuer", one.issuers),
        ("authority", one.authorities),
        ("mint", one.mints),
        ("region", one.regions),
        ("denomination", one.denominations),
        ("material", one.materials),
        ("obverse_portrait", one.obverse.portraits),
        ("reverse_portrait", one.reverse.portraits),
    )


class _Kept(msgspec.Struct, omit_defaults=True):
    """A side as it is kept, in JSON: legends, descriptions, portraits, control marks."""

    l: tuple[str, ...] = ()  # noqa: E741 -- 105,000 of them are kept
    d: tuple[tuple[str, str], ...] = ()
    p: tuple[str, ...] = ()
    c: tuple[str, ...] = ()


_ENCODER, _DECODER = msgspec.json.Encoder(), msgspec.json.Decoder(_Kept)
_BARE = Side()


def side_json(side: Side) -> str:
    """A side as it is kept."""
    kept = _Kept(side.legends, side.descriptions, side.portraits, side.control_marks)
    return _ENCODER.encode(kept).decode()


def side_of(kept: str) -> Side:
    """A side out of what is kept."""
    if kept == "{}":
        return _BARE
    read = _DECODER.decode(kept)
    return Side(read.l, read.d, read.p, read.c)
