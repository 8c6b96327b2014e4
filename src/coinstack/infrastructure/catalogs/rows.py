"""Rows of a catalog's file as types, authorities and sources."""

from collections.abc import Sequence
from datetime import datetime

from coinstack.application.ports.catalog import LoadedSource
from coinstack.domain.catalog import Authority, CatalogType, Kind, Term
from coinstack.infrastructure.catalogs.writing import side_of

Cell = str | int | float | None
Row = tuple[Cell, ...]

TYPE_COLUMNS = (
    "number, corpus, id, label, volume, edition, section, leading, suffix, year_from, year_to, reign_from, reign_to, "
    "broader, obverse, reverse"
)
AUTHORITY_COLUMNS = "id, kind, label, year_from, year_to, latitude, longitude, replaced_by, definition, broader"


def whole(cell: Cell) -> int:
    """A count; 0 where it is none."""
    return cell if isinstance(cell, int) else 0


def year_of(cell: Cell) -> int | None:
    """A year."""
    return cell if isinstance(cell, int) else None


def text_of(cell: Cell) -> str | None:
    """A text."""
    return None if cell is None else str(cell)


def degrees_of(cell: Cell) -> float | None:
    """A latitude or longitude."""
    return float(cell) if isinstance(cell, int | float) else None


def grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """Rows by their first cell, without it."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(str(row[0]), []).append(row[1:])
    return found


def type_of(row: Row, links: dict[str, list[str]], replaced: dict[str, tuple[str, ...]]) -> CatalogType:
    """A type of its row (`TYPE_COLUMNS`), its links by relation, and what replaced which id."""

    def linked(relation: str) -> tuple[str, ...]:
        return tuple(links.get(relation, ()))

    return CatalogType(
        corpus=str(row[1]),
        id=str(row[2]),
        label=str(row[3]),
        volume=text_of(row[4]),
        edition=text_of(row[5]),
        section=text_of(row[6]),
        number=text_of(row[7]),
        suffix=text_of(row[8]),
        year_from=year_of(row[9]),
        year_to=year_of(row[10]),
        reign_from=year_of(row[11]),
        reign_to=year_of(row[12]),
        issuers=linked("issuer"),
        authorities=linked("authority"),
        mints=linked("mint"),
        regions=linked("region"),
        denominations=linked("denomination"),
        materials=linked("material"),
        obverse=side_of(str(row[14])),
        reverse=side_of(str(row[15])),
        replaced_by=replaced.get(str(row[2]), ()),
        broader=text_of(row[13]),
    )


def authority_of(row: Row, names: Sequence[Row], terms: Sequence[Row], matches: Sequence[Row]) -> Authority:
    """An authority of its row (`AUTHORITY_COLUMNS`) and those of its names, terms and matches."""
    preferred = dict.fromkeys((str(language), str(label)) for language, label, kind in names if kind == "pref")
    others = dict.fromkeys((str(language), str(label)) for language, label, kind in names if kind != "pref")
    shown = {label for _, label in preferred}
    return Authority(
        id=str(row[0]),
        kind=Kind(str(row[1])),
        labels=tuple(preferred),
        alternatives=tuple(one for one in others if one[1] not in shown),
        year_from=year_of(row[3]),
        year_to=year_of(row[4]),
        terms=tuple(
            dict.fromkeys(
                Term(text_of(role), text_of(of), year_of(first), year_of(last)) for role, of, first, last in terms
            )
        ),
        latitude=degrees_of(row[5]),
        longitude=degrees_of(row[6]),
        broader=tuple(filter(None, str(row[9]).split("|"))),
        matches=tuple(dict.fromkeys(str(uri) for (uri,) in matches)),
        replaced_by=text_of(row[7]),
        definition=text_of(row[8]),
    )


def _term(row: Row) -> Term:
    role, organization, first, last = row
    return Term(text_of(role), text_of(organization), year_of(first), year_of(last))


def source_of(row: Row) -> LoadedSource:
    """A source of its row."""
    kind, name, corpus, rows, dated, loaded_at, licence, licence_url, url, sha256 = row
    return LoadedSource(
        kind=str(kind),
        name=str(name),
        corpus=text_of(corpus),
        rows=whole(rows),
        dated=text_of(dated),
        loaded_at=datetime.fromisoformat(str(loaded_at)),
        licence=str(licence),
        licence_url=text_of(licence_url),
        url=text_of(url),
        sha256=text_of(sha256),
    )
