"""`coinstack read types`: which types the references of a workbook lead to, with the catalogs that are loaded."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.infrastructure import config

if TYPE_CHECKING:
    from coinstack.application.catalog import Standing
    from coinstack.domain.references import Context
    from coinstack.domain.resolving import Resolved
    from coinstack.domain.row_reading import RowReading

# What the command needs is imported when it runs: the other commands start without it.

_WORDS = {"unique": "uniquely", "ambiguous": "ambiguously", "by_rule": "by rule, unverified", "none": "not at all"}
_SHOWN = 3


def register(reading: typer.Typer) -> None:
    """Add the command to `coinstack read`."""
    reading.command("types")(read_types)


@dataclass(frozen=True)
class _Cell:
    """A cell with references, and the types that they may mean, the surest first."""

    row: int
    text: str
    standing: "Standing"
    types: "tuple[Resolved, ...]"


def read_types(
    file: Annotated[Path, typer.Argument(help="A workbook: .xlsx, .xls, .ods or .csv.")],
    sheet: Annotated[str | None, typer.Option(help="The sheet (default: the first).", show_default=False)] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,  # noqa: FBT002 -- typer's flag
    data: Annotated[
        Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)
    ] = None,
) -> None:
    """Tell which types a workbook's references lead to: how many to one, to several, to none, and the list.

    Nothing is imported. A sheet's own columns (issuer, mint, denomination, legends) help where the number does not do.
    """
    cells = list(_cells(file, sheet, data))
    if as_json:
        rows = [{"row": one.row, "text": one.text, "standing": one.standing,
                 "types": [asdict(kind) for kind in one.types]} for one in cells]  # fmt: skip
        typer.echo(json.dumps(rows, ensure_ascii=False))
    else:
        typer.echo("\n".join(_lines(cells)))


def _cells(file: Path, sheet: str | None, data: Path | None) -> Iterator[_Cell]:
    from coinstack.application import catalog
    from coinstack.infrastructure.catalogs.shelf import Shelf
    from coinstack.infrastructure.folder import DataFolder

    shelf = Shelf(DataFolder(config.read(data=data).data).catalog)
    for row, text, known in _references(file, sheet):
        _, types = catalog.read(text, known, shelf)
        yield _Cell(row, text, catalog.standing(types), types)


def _references(file: Path, name: str | None) -> "Iterator[tuple[int, str, Context]]":
    """Each row that cites something: what it cites, and what its other columns say of the coin."""
    from coinstack.domain import headings, mapping, row_reading, workbook
    from coinstack.domain.row_bought import Currencies
    from coinstack.infrastructure import spreadsheets

    sheet = spreadsheets.read(_bytes(file), file.name, sheet=name)
    table = headings.find(sheet.rows)
    plan = mapping.plan(table.header, table.headings, table.rows[:500])
    columns = [one.index for one in plan.columns if one.target == "references"]
    for row in table.rows:
        said = "; ".join(words for place in columns if (words := workbook.text(row[place]).strip()))
        if said:
            yield row.number, said, _context(row_reading.read(row, plan, Currencies(None)))


def _bytes(file: Path) -> bytes:
    from coinstack.domain.errors import NotFound, Unavailable

    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise NotFound(f"There is no file {file}.") from None
    except OSError as error:
        raise Unavailable(f"{file} cannot be read: {error.strerror}.") from error


def _context(reading: "RowReading") -> "Context":
    from coinstack.domain.references import Context

    said = (reading.coin or {}).get("description")
    known = said if isinstance(said, dict) else {}

    def words(name: str) -> str | None:
        value = known.get(name)
        return value if isinstance(value, str) else None

    def year(name: str) -> int | None:
        value = known.get(f"year_{name}") or known.get(f"reign_{name}")
        return value if isinstance(value, int) else None

    return Context(
        issuer=words("issuer"),
        category=words("category"),
        denomination=words("denomination"),
        metal=words("metal"),
        mint=words("mint"),
        obverse_legend=words("obverse_legend"),
        reverse_legend=words("reverse_legend"),
        year_from=year("from"),
        year_to=year("to"),
    )


def _lines(cells: list[_Cell]) -> Iterator[str]:
    """A table in Markdown: the counts, then every cell."""
    counts = Counter(one.standing.value for one in cells)
    yield f"{len(cells)} references: " + ", ".join(f"{counts[key]} {words}" for key, words in _WORDS.items()) + "."
    yield ""
    yield "| row | reference | leads to | types | why |"
    yield "|---:|---|---|---|---|"
    for one in cells:
        types = ", ".join(f"`{kind.uri.rsplit('/', 1)[1]}` {kind.confidence:.2f}" for kind in one.types[:_SHOWN])
        why = "; ".join(one.types[0].reasons) if one.types else ""
        yield f"| {one.row} | {_plain(one.text)} | {_WORDS[one.standing.value]} | {types} | {why} |"


def _plain(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())
