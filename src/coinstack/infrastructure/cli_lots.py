"""`coinstack import text`, `url` and `page`: a lot's preview printed and, where that is asked for, made a coin."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.domain.errors import CoinStackError, NotFetched, Unreadable
from coinstack.infrastructure import config

if TYPE_CHECKING:
    from coinstack.application.ports import Services
    from coinstack.domain.document import Json

DONE, FAILED, OPEN = 0, 1, 3

Data = Annotated[Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)]
Confirm = Annotated[bool, typer.Option("--confirm", help="Add the coin, unless it may be in the collection already.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the outcome as JSON, a line a lot.")]
Url = Annotated[str | None, typer.Option(help="The lot's address.", show_default=False)]


def register(importing: typer.Typer) -> None:
    """Add the commands to `coinstack import`."""
    importing.command("text")(import_text)
    importing.command("url")(import_url)
    importing.command("page")(import_page)


def import_text(
    file: Annotated[str, typer.Argument(help="A text file with one lot's description, or - for standard input.")],
    url: Url = None,
    confirm: Confirm = False,  # noqa: FBT002 -- typer's flag
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Read a lot's description. Exit code 0: done; 1: failed; 3: done, with a duplicate left to decide."""
    from coinstack.application import importing_lots

    text = sys.stdin.buffer.read() if file == "-" else _bytes(Path(file))
    said = text.decode("utf-8-sig", errors="replace")
    with _desk(data, confirm=confirm, as_json=as_json) as desk:
        desk.take(lambda services: [importing_lots.from_text(said, services, url=url)])


def import_url(
    url: Annotated[str, typer.Argument(help="The address of a lot.")],
    confirm: Confirm = False,  # noqa: FBT002 -- typer's flag
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Fetch and read a lot's page where its house allows that. Exit codes as of `import text`."""
    from coinstack.application import importing_lots

    with _desk(data, confirm=confirm, as_json=as_json) as desk:
        desk.take(lambda services: [importing_lots.from_url(url, services)])


def import_page(
    files: Annotated[
        list[Path], typer.Argument(help="Saved pages: .html, .mhtml, SingleFile, .eml, or a .zip of them")
    ],
    url: Url = None,
    confirm: Confirm = False,  # noqa: FBT002 -- typer's flag
    as_json: AsJson = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Read saved pages. One that cannot be read is told, and the others are read. Exit codes as of `import text`."""
    with _desk(data, confirm=confirm, as_json=as_json) as desk:
        for file in files:
            desk.take(_page_of(file, url), name=file.name)


def _page_of(file: Path, url: str | None) -> "Callable[[Services], list[int]]":
    from coinstack.application import importing_lots

    return lambda services: importing_lots.from_page(_bytes(file), file.name, services, url=url)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror}.") from error


@dataclass
class _Desk:
    """Where lots are taken in, one after another, and what became of all of them."""

    services: "Services"
    confirm: bool
    as_json: bool
    code: int = DONE

    def take(self, previewed: "Callable[[Services], list[int]]", *, name: str | None = None) -> None:
        """Make the previews, print each, and add what may be added."""
        try:
            for number in previewed(self.services):
                self._tell(number)
        except CoinStackError as error:
            self.code = FAILED
            self._refuse(error, name)

    def _tell(self, number: int) -> None:
        outcome = _outcome(number, self.services, confirm=self.confirm)
        if outcome["state"] == "duplicate" and self.confirm and self.code == DONE:
            self.code = OPEN
        typer.echo(json.dumps(outcome, ensure_ascii=False) if self.as_json else "\n".join(_lines(outcome)))

    def _refuse(self, error: CoinStackError, name: str | None) -> None:
        told: dict[str, Json] = {"state": "failed", "file": name, "error": str(error), "hint": error.hint}
        if isinstance(error, NotFetched):
            told |= {"url": error.url, "known": list(error.known)}
        if self.as_json:
            typer.echo(json.dumps(told, ensure_ascii=False))
        typer.echo(f"coinstack: {f'{name}: ' if name else ''}{error}", err=True)
        if error.hint:
            typer.echo(error.hint, err=True)


@contextmanager
def _desk(data: Path | None, *, confirm: bool, as_json: bool) -> Iterator[_Desk]:
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    try:
        desk = _Desk(wired.services, confirm, as_json)
        yield desk
    finally:
        wired.close()
    raise typer.Exit(desk.code)


def _outcome(number: int, services: "Services", *, confirm: bool) -> "dict[str, Json]":
    """What the preview says, after the confirm where it was confirmed."""
    from coinstack.application import confirming_lots
    from coinstack.domain import told
    from coinstack.domain.imported import RowState

    with services.unit_of_work() as uow:
        record, (row, *_) = uow.imports.get(number), uow.imports.rows(number)
    coin_id, notes = row.coin_id, list(record.notes)
    if confirm and row.state is not RowState.DUPLICATE:
        done = confirming_lots.confirm(number, services)
        coin_id, notes = done.coin_id, [*notes, *done.notes]
    draft = told.from_json(row.reading)
    return {
        "import_id": number,
        "title": draft.title,
        "state": row.state.value,
        "url": record.url,
        "coin": draft.coin,
        "confidence": {path: span.confidence for path, span in draft.spans.items()},
        "warnings": [{"field": one.field, "words": one.words} for one in draft.remarks],
        "notes": [*notes],
        "likeness": [
            {"coin_id": one["coin_id"], "same_coin": one["same_coin"], "reasons": one["reasons"]}
            for one in row.likeness
            if isinstance(one, dict)
        ],
        "coin_id": coin_id,
    }


def _lines(outcome: "dict[str, Json]") -> Iterator[str]:
    """The preview for a person."""
    from coinstack.domain.imported import flat

    yield str(outcome["title"])
    coin, confidence = outcome["coin"], outcome["confidence"]
    for path, value in flat(coin).items() if isinstance(coin, dict) else ():
        sure = confidence.get(path) if isinstance(confidence, dict) else None
        doubt = "  (?)" if isinstance(sure, float) and sure < 0.7 else ""
        shown = "; ".join(_words(one) for one in value) if isinstance(value, list) else _words(value)
        yield f"  {path.removeprefix('description.').replace('_', ' ')}: {shown}{doubt}"
    for one in _documents(outcome["warnings"]):
        yield f"  ! {one['words']}"
    for note in _texts(outcome["notes"]):
        yield f"  ! {note}"
    for one in _documents(outcome["likeness"]):
        yield f"  = coin {one['coin_id']}: {', '.join(_texts(one['reasons'])[:4])}"
    if outcome["coin_id"] is not None:
        yield f"Added as coin {outcome['coin_id']} (import {outcome['import_id']})."
    elif outcome["state"] == "duplicate":
        yield f"It may be in the collection already: decide on the import page (preview {outcome['import_id']})."
    else:
        yield f"It waits on the import page as preview {outcome['import_id']}; --confirm adds it."


def _documents(given: "Json") -> "list[dict[str, Json]]":
    return [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []


def _texts(given: "Json") -> list[str]:
    return [str(one) for one in given] if isinstance(given, list) else []


def _words(value: "Json") -> str:
    if isinstance(value, dict):
        amount = value.get("amount")
        if amount is not None:
            return f"{amount} {value.get('currency') or ''}".strip()
        return str(value.get("raw") or value.get("text") or value.get("number") or "")
    return str(value)
