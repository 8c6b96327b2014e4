"""The CSV tables a catalog can be loaded from, with no network; `docs/catalog.md` tells their columns."""

import csv
import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Protocol

from coinstack.domain import catalog_ids
from coinstack.domain.catalog import NOMISMA, Authority, CatalogType, Kind, Side, Specimen, Symbol, Term
from coinstack.domain.errors import NotFound, TooLarge, Unavailable, Unreadable, Unsupported
from coinstack.infrastructure.catalogs.kinds import KINDS, KindFacts, kind_named
from coinstack.infrastructure.catalogs.records import Label, Match, Piece, Record, Redirect, Role, SameCoins, Source

LARGEST = 1_000_000_000
"""Bytes of a table; the largest that is known has 8 million."""

LONGEST_CELL = 100_000
FIVE_LANGUAGES = ("en", "de", "fr", "it", "es")
_BETWEEN_LEGENDS = re.compile(r"(?<=\S{3})\|(?=\S{3})")

_YEAR = re.compile(r"-?\d{1,4}")

Row = Mapping[str, str]


class _Lines(Protocol):
    """What the csv module reads with."""

    line_num: int

    def __next__(self) -> list[str]: ...
    def __iter__(self) -> Iterator[list[str]]: ...


class _Misfit(Exception):  # noqa: N818 -- it is told as Unreadable, with the file and the line
    """What is wrong with a row, in words."""


def source(path: Path, kind: str | None = None) -> Source:
    """The table in a file, as a source; its kind is the file's name unless `kind` says otherwise.

    Raises:
        NotFound: there is no such file.
        TooLarge: it is larger than any table.
        Unsupported: no kind of that name.
        Unreadable: its header lacks a column.
    """
    facts = kind_named(kind or path.stem)
    reader = _reader(facts)
    if reader is None:
        raise Unsupported(f"{path.name}: {facts.name} is loaded from a dump (.rdf), not from a table.")
    digest, dated = _looked_at(path)
    needed, read = reader
    _look_at_header(path, needed)
    return Source(facts.kind, path.name, partial(_records, path, needed, read), dated=dated, sha256=digest)


def _looked_at(path: Path) -> tuple[str, str]:
    try:
        if not path.is_file():
            raise NotFound(f"There is no file {path}.")
        facts = path.stat()
        if facts.st_size > LARGEST:
            raise TooLarge(f"{path.name} has {facts.st_size:,} bytes; a table of a catalog has at most {LARGEST:,}.")
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror}.") from error
    return digest, datetime.fromtimestamp(facts.st_mtime, UTC).date().isoformat()


def _look_at_header(path: Path, needed: tuple[str, ...]) -> None:
    for _ in _rows(path, needed):
        return


def _rows(path: Path, needed: tuple[str, ...]) -> Iterator[tuple[int, Row]]:
    """Each row with the number of its last line in the file."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from _cells(path.name, csv.reader(file, strict=True), needed)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{path.name} is not in UTF-8.") from error
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror}.") from error


def _cells(name: str, lines: "_Lines", needed: tuple[str, ...]) -> Iterator[tuple[int, Row]]:
    try:
        header = [column.strip().lower() for column in next(lines, [])]
        if missing := [column for column in needed if column not in header]:
            raise Unreadable(f"{name} has no column “{missing[0]}” in its first line.")
        for cells in lines:
            if not cells:
                continue
            if len(cells) != len(header):
                words = f"has {len(cells)} cells where the first line has {len(header)}"
                raise Unreadable(f"{name}, line {lines.line_num}, {words}.")
            if max(map(len, cells)) > LONGEST_CELL:  # the library's own limit is the whole process's, also a workbook's
                raise Unreadable(f"{name}, line {lines.line_num}, has a cell of more than {LONGEST_CELL:,} signs.")
            if "\0" in "".join(cells):
                raise Unreadable(f"{name}, line {lines.line_num}, holds what is no text.")
            yield lines.line_num, dict(zip(header, cells, strict=True))
    except csv.Error as error:
        raise Unreadable(f"{name}, line {lines.line_num}, is no line of a CSV table: {error}.") from error


def _records(path: Path, needed: tuple[str, ...], read: "Read") -> Iterator[Record]:
    seen: dict[str, int] = {}
    for line, row in _rows(path, needed):
        try:
            for record in read(row):
                if isinstance(record, (CatalogType, Authority)) and seen.setdefault(record.id, line) != line:
                    raise _Misfit(f"“{record.id}” is in line {seen[record.id]} already")
                yield record
        except _Misfit as error:
            raise Unreadable(f"{path.name}, line {line}: {error}.") from error


def _year(row: Row, name: str) -> int | None:
    text = row.get(name, "").strip()
    if not text:
        return None
    if not _YEAR.fullmatch(text):
        raise _Misfit(f"“{text[:40]}” in the column “{name}” is no year (such as -27 or 14)")
    return int(text) or None


def _degrees(row: Row, name: str, most: float) -> float | None:
    number = _number(row, name)
    if number is not None and abs(number) > most:
        raise _Misfit(f"{number} in the column “{name}” is no degree of the earth")
    return number


def _number(row: Row, name: str) -> float | None:
    text = row.get(name, "").strip()
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if number != number or abs(number) == float("inf"):
        raise _Misfit(f"“{text[:40]}” in the column “{name}” is no number")
    return number


def _loosely(row: Row, name: str) -> float | None:
    """A measure where it is one; museums write "c. 23" and "23-25" too, which are none."""
    text = row.get(name, "").strip()
    return float(text) if re.fullmatch(r"\d{1,5}(?:\.\d{1,6})?", text) else None


def _id(row: Row, name: str = "id") -> str:
    text = row[name].strip()
    if not text or len(text) > catalog_ids.LONGEST or any(sign in text for sign in "\r\n\t\0"):
        raise _Misfit(f"“{text[:40]}” in the column “{name}” is no id")
    return text


@lru_cache(maxsize=16_384)
def _split(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.removeprefix(NOMISMA) for part in cell.split("|") if (one := part.strip())))


def _several(row: Row, name: str) -> tuple[str, ...]:
    """The values of a cell; ids of nomisma without its address."""
    cell = row.get(name)
    return _split(cell) if cell else ()


def _legends(row: Row, name: str) -> tuple[str, ...]:
    text = row.get(name, "").strip()
    return tuple(dict.fromkeys(_BETWEEN_LEGENDS.split(text))) if "|" in text else (text,) if text else ()


def _side(row: Row, prefix: str) -> Side:
    """One side; `prefix` is obv or rev."""
    described = row.get(f"{prefix}_description", "").strip()
    return Side(
        legends=_legends(row, f"{prefix}_legend"),
        descriptions=(("en", described),) if described else (),
        portraits=_several(row, f"{prefix}_portrait"),
    )


def _type(corpus: str, row: Row) -> Iterator[Record]:
    type_id = _id(row)
    parts = catalog_ids.parts(type_id, corpus)
    printed = parts.suffix if parts else None
    yield CatalogType(
        corpus=corpus,
        id=type_id,
        label=row["label"].strip() or type_id,
        volume=parts.volume if parts else row.get("volume") or None,
        edition=parts.edition if parts else row.get("edition") or None,
        section=parts.section if parts else row.get("section") or None,
        number=parts.number if parts else row.get("number") or None,
        suffix=printed,
        year_from=_year(row, "start"),
        year_to=_year(row, "end"),
        reign_from=_year(row, "reign_start"),
        reign_to=_year(row, "reign_end"),
        issuers=_several(row, "issuer"),
        authorities=_several(row, "authority"),
        mints=_several(row, "mint"),
        regions=_several(row, "region"),
        denominations=_several(row, "denomination"),
        materials=_several(row, "material"),
        obverse=_side(row, "obv"),
        reverse=_side(row, "rev"),
        replaced_by=_several(row, "replaced_by"),
        broader=row.get("broader", "").strip() or _base(type_id, printed),
    )


def _base(type_id: str, suffix: str | None) -> str | None:
    """The type of which OCRE's "222A.1" is a subtype."""
    found = re.search(r"\.\d+$", suffix or "")
    return type_id[: -len(found.group())] if found else None


def _authority(kind: Kind, row: Row) -> Iterator[Record]:
    matches = [f"https://pleiades.stoa.org/places/{one}" for one in _several(row, "pleiades")]
    matches += [f"http://www.wikidata.org/entity/{one}" for one in _several(row, "wikidata")]
    first, last = next(
        (years for names in (("role_start", "role_end"), ("start", "end"), ("birth", "death"))
         if any(years := (_year(row, names[0]), _year(row, names[1])))),
        (None, None),
    )  # fmt: skip
    yield Authority(
        id=_id(row),
        kind=kind,
        labels=tuple((one, text) for one in FIVE_LANGUAGES if (text := row.get(f"label_{one}", "").strip())),
        alternatives=tuple(("", text) for text in _several(row, "alt_labels")),
        year_from=first,
        year_to=last,
        latitude=_degrees(row, "lat", 90),
        longitude=_degrees(row, "lon", 180),
        broader=(*_several(row, "broader"), *_several(row, "member_of")),
        matches=tuple(matches),
        replaced_by=next(iter(_several(row, "replaced_by")), None),
        definition=row.get("definition_en", "").strip() or None,
    )


def _label(row: Row) -> Iterator[Record]:
    if text := row["label"].strip():
        kind = row["kind"].strip() or "pref"
        if kind not in ("pref", "alt"):
            raise _Misfit(f"“{kind[:40]}” in the column “kind” is neither pref nor alt")
        yield Label(_id(row), row["lang"].strip(), kind, text)


def _redirect(row: Row) -> Iterator[Record]:
    yield Redirect(_id(row, "old_id"), row["new"].strip().removeprefix(NOMISMA))  # empty: given up for nothing


def _match(row: Row) -> Iterator[Record]:
    yield Match(_id(row), row["uri"].strip())


def _role(row: Row) -> Iterator[Record]:
    term = Term(
        role=row.get("role", "").strip() or None,
        organization=row.get("organization", "").strip() or None,
        year_from=_year(row, "start"),
        year_to=_year(row, "end"),
    )
    yield Role(_id(row, "person"), term)


def _piece(row: Row) -> Iterator[Record]:
    axis = _loosely(row, "axis")
    yield Piece(
        Specimen(
            id=_id(row),
            type_uri=row.get("type_uri", "").strip() or None,
            issuer=None,
            denomination=None,
            material=None,
            weight_g=_loosely(row, "weight") or None,
            diameter_mm=_loosely(row, "size") or None,
            die_axis_h=int(axis) if axis and axis in range(1, 13) else None,
            collection=row.get("collection", "").strip() or None,
            title=row.get("title", "").strip() or None,
        ),
        issuer_said=row.get("ruler", "").strip() or None,
        denomination_said=row.get("denomination", "").strip() or None,
        material_said=row.get("metal", "").strip() or None,
        year_from=_leniently(row, "date_start"),
        year_to=_leniently(row, "date_end"),
    )


def _leniently(row: Row, name: str) -> int | None:
    text = row.get(name, "").strip()
    return int(text) or None if re.fullmatch(r"-?\d{1,4}", text) else None


def _same_coins(row: Row) -> Iterator[Record]:
    coins = row["coins"].strip()
    if not re.fullmatch(r"\d{1,9}", coins):
        raise _Misfit(f"“{coins[:40]}” in the column “coins” is no count")
    yield SameCoins(row["cat_a"].strip(), row["ref_a"].strip(), row["cat_b"].strip(), row["ref_b"].strip(), int(coins))


def _symbol(row: Row) -> Iterator[Record]:
    yield Symbol(_id(row), row["label"].strip(), row["letters"].strip(), _several(row, "matches"))


Read = Callable[[Row], Iterator[Record]]
_OTHERS: dict[str, tuple[tuple[str, ...], Read]] = {
    "labels": (("id", "lang", "kind", "label"), _label),
    "redirects": (("old_id", "new"), _redirect),
    "matches": (("id", "uri"), _match),
    "person_roles": (("person", "role", "start", "end"), _role),
    "coins": (("id", "ruler", "denomination", "metal", "weight"), _piece),
    "concordance_pairs": (("cat_a", "ref_a", "cat_b", "ref_b", "coins"), _same_coins),
    "symbols": (("id", "label", "letters"), _symbol),
}


def _reader(facts: KindFacts) -> tuple[tuple[str, ...], Read] | None:
    """The columns that must be there, and what makes records of a row; None where no table is of that kind."""
    if facts.corpus:
        return ("id", "label"), partial(_type, facts.corpus)
    if facts.authority:
        return ("id", "label_en"), partial(_authority, facts.authority)
    return _OTHERS.get(facts.kind)


TABLED = tuple(kind for kind, facts in KINDS.items() if _reader(facts))
"""The kinds that there are tables of."""
