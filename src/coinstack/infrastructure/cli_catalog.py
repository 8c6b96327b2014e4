"""`coinstack catalog`: fetch the catalogs of types or load them from files, see what is loaded, go back."""

import dataclasses
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.infrastructure import config

if TYPE_CHECKING:
    from coinstack.application.ports.catalog import CatalogStatus
    from coinstack.infrastructure.catalogs.shelf import Shelf

# What a command needs is imported when it runs. Only to fetch is the collection opened, for its settings and its log:
# a catalog is a file beside it.

Data = Annotated[Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]

catalog = typer.Typer(help="The catalogs of types: fetch, load, see, go back.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    catalog.command("refresh")(refresh)
    catalog.command("load")(load)
    catalog.command("status")(status)
    catalog.command("rollback")(rollback)
    catalog.command("lookup")(lookup)
    app.add_typer(catalog, name="catalog")


def folder_of(data: Path | None) -> Path:
    """The folder of the catalogs, made where it is not there.

    Raises:
        Unavailable: the data folder cannot be written to.
    """
    from coinstack.infrastructure.folder import DataFolder

    folder = DataFolder(config.read(data=data).data)
    folder.prepare()
    return folder.catalog


def load(
    files: Annotated[list[Path], typer.Argument(help="Tables (.csv) or dumps (.rdf); the kind is the file's name.")],
    kind: Annotated[
        str | None, typer.Option(help="The kind of the file, where its name does not say it.", show_default=False)
    ] = None,
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Load catalogs from files; each replaces what was loaded of its kind. Exit code 0: done; 1: all is as before.

    Of several files, those whose names are no kind are left out, and named.
    """
    from coinstack.infrastructure.catalogs import loading

    folder = folder_of(data)
    taken, left = (files, []) if kind else loading.without_strangers(files)
    loading.load(folder, taken, kind=kind, said=_progress)
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    _tell(folder, as_json=as_json)
    for path in left:
        typer.echo(f"coinstack: {path.name} was left out: its name is no kind of table (--kind says one).", err=True)


def refresh(
    corpora: Annotated[
        list[str] | None,
        typer.Argument(help="ocre crro pella sco pco agco bigr nomisma; all, where none is named.", show_default=False),
    ] = None,
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Fetch catalogs from numismatics.org and nomisma.org, and build anew. Exit code 1: some could not be had.

    What broke off goes on where it stopped. What could not be had stays as it is.
    """
    from coinstack.application import refreshing
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    try:
        done = refreshing.refresh(corpora or [], wired.services, _progress)
    finally:
        wired.close()
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")
    _tell(wired.folder.catalog, as_json=as_json)
    for source, error in done.failures.items():
        typer.echo(f"coinstack: {source.upper()}: {error}", err=True)
    if done.failures:
        raise typer.Exit(1)


def _progress(words: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{words} …")
        sys.stderr.flush()


def status(as_json: AsJson = False, data: Data = None) -> None:  # noqa: FBT002 -- typer's flag
    """Show what is loaded, of which day, how many rows, and its licence. Exit code 1: nothing is."""
    folder = folder_of(data)
    if not _tell(folder, as_json=as_json):
        raise typer.Exit(1)


def lookup(
    reference: Annotated[str, typer.Argument(help="A reference as it is printed, such as “RIC II 128”.")],
    issuer: Annotated[str | None, typer.Option(help="Who struck the coin.", show_default=False)] = None,
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Show the types that a reference may mean, the likeliest first, with why. Exit code 1: there is none."""
    from coinstack.application import enriching
    from coinstack.domain import references
    from coinstack.domain.coin import Citation, Description

    known = Description(issuer=issuer)
    read = references.read(reference, enriching.context(known))
    cited = [references.citation(one) for one in read] or [Citation(reference)]
    shelf = _shelf(folder_of(data))
    answer = enriching.Finder(shelf, {}).find(known, cited)
    shelf.close()
    if as_json:
        told = [
            {
                "uri": one.uri,
                "label": one.type.label if one.type else None,
                "confidence": one.confidence,
                "reasons": one.reasons,
                "verified": one.verified,
            }
            for one in answer.candidates
        ]
        sure = answer.sure.uri if answer.sure else None
        typer.echo(json.dumps({"candidates": told, "sure": sure, "failure": answer.failure}, ensure_ascii=False))
    else:
        for one in answer.candidates:
            label = one.type.label if one.type else "(not loaded)"
            typer.echo(f"{one.confidence:.2f}  {label}  {one.uri}  {'; '.join(one.reasons)}")
    if answer.failure:
        if not as_json:
            typer.echo(f"coinstack: {answer.failure}", err=True)
        raise typer.Exit(1)


def rollback(as_json: AsJson = False, data: Data = None) -> None:  # noqa: FBT002 -- typer's flag
    """Go back to the catalog before this one; once more leads forward again."""
    folder = folder_of(data)
    _shelf(folder).rollback()
    _tell(folder, as_json=as_json)


def _shelf(folder: Path) -> "Shelf":
    from coinstack.infrastructure.catalogs.shelf import Shelf

    return Shelf(folder)


def _tell(folder: Path, *, as_json: bool) -> bool:
    """Print what is loaded; whether anything is."""
    shelf = _shelf(folder)
    found = shelf.status()
    shelf.close()
    if as_json:
        typer.echo(json.dumps(dataclasses.asdict(found), ensure_ascii=False, default=datetime.isoformat))
    else:
        _print(found)
    return found.loaded


def _print(found: "CatalogStatus") -> None:
    if found.built_at is None:
        typer.echo(found.reason or "")
    else:
        typer.echo(f"Built {found.built_at:%Y-%m-%d %H:%M} UTC, {found.size_bytes / 1e6:.1f} MB")
        typer.echo("  " + ", ".join(f"{count:,} {name}" for name, count in found.counts.items() if count))
    for one in found.sources:
        dated = f"of {one.dated}" if one.dated else "undated"
        typer.echo(f"  {one.kind:<18} {one.rows:>7,} rows {dated}  {one.licence:<9} {one.name}")
    if found.previous_built_at:
        typer.echo(
            f"The one before was built {found.previous_built_at:%Y-%m-%d %H:%M} UTC (coinstack catalog rollback)"
        )
