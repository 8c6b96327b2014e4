"""The command line: `coinstack serve`, `import`, `read`."""

import dataclasses
import gc
import io
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from coinstack import __version__
from coinstack.domain.errors import CoinStackError
from coinstack.infrastructure import (
    cli_catalog,
    cli_jobs,
    cli_lots,
    cli_network,
    cli_pages,
    cli_reading,
    cli_types,
    config,
)

if TYPE_CHECKING:
    from coinstack.domain.references import Context

# Each command imports what it needs when it runs: `read` starts in a tenth of a second, without the web server.

app = typer.Typer(
    help="Keeps a collection of ancient coins.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
importing = typer.Typer(help="Bring coins in from files.", no_args_is_help=True)
reading = typer.Typer(help="Read texts as the importer does: JSON lines in, JSON lines out.", no_args_is_help=True)
app.add_typer(importing, name="import")
app.add_typer(reading, name="read")
cli_reading.register(reading)
cli_network.register(app)
cli_jobs.register(app, importing)
cli_pages.register(reading)
cli_types.register(reading)
cli_lots.register(importing)
cli_catalog.register(app)

Data = Annotated[Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)]

FAILED = 1
TYPES_SHOWN = 10


def main() -> None:
    """Run the command line; a failure is one sentence on standard error and exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Legends are Greek too, whatever the locale says; and a file's name may be no text at all.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app()
    except CoinStackError as error:
        typer.echo(f"coinstack: {error}", err=True)
        sys.exit(FAILED)


def _version(asked: bool) -> None:  # noqa: FBT001 -- typer calls it so
    if asked:
        typer.echo(f"coinstack {__version__}")
        raise typer.Exit


@app.callback()
def about(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Keeps a collection of ancient coins."""


@app.command()
def serve(
    data: Data = None,
    port: Annotated[
        int | None, typer.Option(help="The port (default: COINSTACK_PORT, else 8000).", show_default=False)
    ] = None,
) -> None:
    """Serve the page and the API on this machine until Ctrl-C."""
    gc.disable()  # until all is loaded: nothing of it is garbage, and looking for some takes an eighth of the start
    from coinstack.infrastructure import serving

    serving.serve(config.read(data=data, port=port))


@app.command()
def openapi() -> None:
    """Print the description of the API (OpenAPI, JSON)."""
    import tempfile

    from coinstack.infrastructure.main import wire
    from coinstack.infrastructure.web.app import create_app

    with tempfile.TemporaryDirectory() as folder:
        wired = wire(config.read({}, data=Path(folder)))
        described = create_app(wired).openapi()
        wired.close()
    typer.echo(json.dumps(described, indent=1, ensure_ascii=False))


@importing.command("workbook")
def import_workbook(
    file: Annotated[Path, typer.Argument(help="A workbook: .xlsx .xls .xlsb .ods .csv .tsv")],
    currency: Annotated[str | None, typer.Option(help="The currency of amounts that name none, such as EUR.")] = None,
    sheet: Annotated[str | None, typer.Option(help="The sheet (default: the first that holds coins).")] = None,
    mapping: Annotated[Path | None, typer.Option(help="A JSON file that maps columns to fields.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Read and report, and change nothing.")] = False,
    update: Annotated[bool, typer.Option("--update", help="Update coins whose rows changed since.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the outcome as JSON.")] = False,
    data: Data = None,
) -> None:
    """Import a workbook. Exit code 0: done; 1: failed; 2: usage; 3: done, with decisions left open."""
    from coinstack.infrastructure import cli_import
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    try:
        code = cli_import.run(
            wired.services,
            file,
            currency=currency,
            sheet=sheet,
            mapping=mapping,
            dry_run=dry_run,
            update=update,
            as_json=as_json,
        )
    finally:
        wired.close()
    raise typer.Exit(code)


@reading.command("dates")
def read_dates() -> None:
    """Read dates: {"id","text"} lines in, {"id","year_from","year_to","circa","before","after"} out."""
    from coinstack.domain import dates

    def read(line: dict[str, object]) -> dict[str, object]:
        found = dates.read(_text(line))
        names = ("year_from", "year_to", "circa", "before", "after")
        return {name: getattr(found, name) if found else (None if "year" in name else False) for name in names}

    _answer(read)


@reading.command("references")
def read_references(data: Data = None) -> None:
    """Read citations: {"id","text"[,"context"]} lines in, {"id","references":[...],"types":[...]} out.

    The types are those of the whole line, the surest first, from the catalogs in the data folder; with none loaded,
    those whose address follows from the number.
    """
    from coinstack.application import catalog
    from coinstack.infrastructure.catalogs.shelf import Shelf
    from coinstack.infrastructure.folder import DataFolder

    names = "raw catalog volume part edition section number suffix qualifier page note".split()
    shelf = Shelf(DataFolder(config.read(data=data).data).catalog)

    def read(line: dict[str, object]) -> dict[str, object]:
        found, types = catalog.read(_text(line), _context(line.get("context")), shelf)
        return {
            "references": [{name: getattr(one, name) for name in names} for one in found],
            "types": [dataclasses.asdict(one) for one in types[:TYPES_SHOWN]],
        }

    _answer(read)


def _context(given: object) -> "Context | None":
    from coinstack.domain import references

    if not isinstance(given, dict):
        return None

    def text(name: str) -> str | None:
        value = given.get(name)
        return value if isinstance(value, str) and value else None

    def year(name: str) -> int | None:
        value = given.get(name)
        return value if isinstance(value, int) and value else None

    return references.Context(
        issuer=text("ruler") or text("issuer"),
        category=text("category"),
        denomination=text("denomination"),
        metal=text("metal"),
        mint=text("mint"),
        obverse_legend=text("obverse_legend"),
        reverse_legend=text("reverse_legend"),
        year_from=year("year_from"),
        year_to=year("year_to"),
    )


def _text(line: dict[str, object]) -> str:
    text = line.get("text")
    return text if isinstance(text, str) else ""


def _lines(source: TextIO) -> Iterator[dict[str, object]]:
    for number, line in enumerate(source, start=1):
        if not line.strip():
            continue
        try:
            read = json.loads(line)
        except (ValueError, RecursionError):
            read = None
        if not isinstance(read, dict):
            typer.echo(f'coinstack: line {number} is not a JSON object such as {{"id": 1, "text": "..."}}', err=True)
            raise typer.Exit(FAILED)
        yield read


def _answer(read: Callable[[dict[str, object]], dict[str, object]]) -> None:
    source = open(sys.stdin.fileno(), encoding="utf-8-sig", errors="replace", closefd=False)  # noqa: SIM115 -- standard input, in UTF-8 whatever the locale says
    with open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False) as out:
        for line in _lines(source):
            out.write(json.dumps({"id": line.get("id")} | read(line), ensure_ascii=False) + "\n")
            out.flush()
