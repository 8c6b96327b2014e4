"""`coinstack read lots` and `coinstack read lot`: descriptions of lots, for programs and for people."""

import json
import sys
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

if TYPE_CHECKING:
    from coinstack.domain.describing import Purchase, Reading

# The reader is imported when a command runs: the other commands start without it.

DONE, FAILED = 0, 1

_NAMES = {"weight_g": "weight (g)", "diameter_mm": "diameter (mm)", "die_axis_h": "die axis (h)"}


def register(reading: typer.Typer) -> None:
    """Add the commands to `coinstack read`."""
    reading.command("lots")(read_lots)
    reading.command("lot")(read_lot)


def read_lots() -> None:
    """Read lots: {"id","text"} lines in, {"id","values","spans","confidence","warnings"} out.

    A line that cannot be read is answered by {"id","error"}; exit code 1 where there was one.
    """
    source = open(sys.stdin.fileno(), encoding="utf-8-sig", errors="replace", closefd=False)  # noqa: SIM115 -- standard input, in UTF-8 whatever the locale says
    failed = False
    with open(sys.stdout.fileno(), "w", encoding="utf-8", closefd=False) as out:
        for answer in answers(source):
            failed = failed or "error" in answer
            out.write(json.dumps(answer, ensure_ascii=False) + "\n")
            out.flush()
    raise typer.Exit(FAILED if failed else DONE)


def read_lot(
    file: Annotated[
        Path | None, typer.Option(help="A text file (default: standard input).", show_default=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,  # noqa: FBT002 -- typer's flag
) -> None:
    """Read the description of one lot and print what it says."""
    from coinstack.domain.describing import read

    reading = read(_given(file))
    if as_json:
        typer.echo(json.dumps(told(reading), ensure_ascii=False, indent=1))
    else:
        typer.echo("\n".join(lines(reading)))


def _given(file: Path | None) -> str:
    if file is None:
        return sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    try:
        return file.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as error:
        typer.echo(f"coinstack: {file} cannot be read: {error.strerror}.", err=True)
        raise typer.Exit(FAILED) from error


def answers(source: Iterable[str] | TextIO) -> Iterator[dict[str, object]]:
    """The answer to each line, one by one."""
    for number, line in enumerate(source, start=1):
        if line.strip():
            yield _answer(number, line)


def _answer(number: int, line: str) -> dict[str, object]:
    from coinstack.domain.describing import read

    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        given = None
    if not isinstance(given, dict):
        return {"id": None, "error": f'Line {number} is not a JSON object such as {{"id": 1, "text": "..."}}.'}
    text = given.get("text")
    if not isinstance(text, str):
        return {"id": given.get("id"), "error": f'Line {number} has no "text".'}
    return {"id": given.get("id")} | told(read(text))


def told(reading: "Reading") -> dict[str, object]:
    """A reading as JSON; a field that the text does not tell is null."""
    from coinstack.domain.describing import FIELDS, FURTHER

    values: dict[str, object] = dict.fromkeys(FIELDS)
    values |= {name: _plain(found.value) for name, found in reading.told.items() if name in FIELDS}
    values["references"] = [found.value for found in reading.references]
    spans: dict[str, object] = {name: [found.start, found.end] for name, found in reading.told.items()}
    spans["references"] = [[found.start, found.end] for found in reading.references]
    confidence: dict[str, object] = {name: found.confidence for name, found in reading.told.items()}
    confidence["references"] = [found.confidence for found in reading.references]
    return {
        "values": values,
        "spans": spans,
        "confidence": confidence,
        "besides": {name: found.value for name, found in reading.told.items() if name in FURTHER},
        "purchases": [_purchase(one) for one in reading.acquisition],
        "warnings": [{"field": one.field, "words": one.words} for one in reading.warnings],
        "family": reading.family,
        "language": reading.language,
        "coins": reading.quantity,
    }


def _purchase(one: "Purchase") -> dict[str, object]:
    """What is told of a purchase, each value as it is printed, and where."""
    hints = {"seller": one.seller, "price": one.price, "date": one.date, "year": one.year}
    told: dict[str, object] = {
        name: {"value": _written(hint.value), "start": hint.start, "end": hint.end, "confidence": hint.confidence}
        for name, hint in hints.items()
        if hint
    }
    return {"own": one.own, "start": one.start, "end": one.end} | told


def _written(value: object) -> str | int:
    from coinstack.domain.money import Money

    if isinstance(value, Money):
        return f"{value.amount} {value.currency or ''}".strip()
    return value if isinstance(value, int) else str(value)


def _plain(value: str | int | Decimal) -> str | int | float:
    return float(value) if isinstance(value, Decimal) else value


def lines(reading: "Reading") -> Iterator[str]:
    """A reading as a person reads it."""
    from coinstack.domain.describing import FIELDS, FURTHER

    for name in (*FIELDS, *FURTHER):
        label = _NAMES.get(name) or name.replace("_", " ")
        if name == "references":
            for found in reading.references:
                yield f"{'reference':<16} {found.value}"
        elif name in reading.told:
            found = reading.told[name]
            doubt = "" if found.confidence >= 0.8 else "   (?)"
            yield f"{label:<16} {_plain(found.value)}{doubt}"
    for one in reading.acquisition:
        hints = (one.seller, one.date or one.year, one.price)
        words = ", ".join(str(_written(hint.value)) for hint in hints if hint)
        yield f"{'bought' if one.own else 'once bought':<16} {words}"
    for event in reading.provenance:
        what = ", ".join(part for part in (event.house, event.sale, event.collection) if part)
        yield f"{event.kind:<16} {what or event.text}" + (
            f" ({event.date or event.year})" if event.date or event.year else ""
        )
    for warned in reading.warnings:
        yield f"{'look at':<16} {warned.field + ': ' if warned.field else ''}{warned.words}"
