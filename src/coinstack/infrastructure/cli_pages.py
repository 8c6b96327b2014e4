"""`coinstack read page`: what a saved page tells, so that anybody can see, and contribute, how their house is read."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.domain.errors import CoinStackError, Unreadable
from coinstack.domain.job import LeftOut
from coinstack.domain.money import Money

if TYPE_CHECKING:
    from coinstack.domain.certificates import Slab
    from coinstack.domain.document import Json
    from coinstack.domain.lot import Lot
    from coinstack.infrastructure.saved_pages import SavedPage

# What is needed to read pages is imported when the command runs: the other commands start without it.

DONE, FAILED = 0, 1
_MAGIC_ZIP = b"PK\x03\x04"


def register(reading: typer.Typer) -> None:
    """Add the command to `coinstack read`."""
    reading.command("page")(read_page)


def read_page(
    file: Annotated[
        Path, typer.Argument(help="A saved page: .html, .mhtml, SingleFile; an invoice's .eml; or a .zip of pages.")
    ],
    url: Annotated[str | None, typer.Option(help="Where the page is from, if the file does not say.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,  # noqa: FBT002 -- typer's flag
) -> None:
    """Read a saved page: the lot it tells, or the certificate, and what its description says of the coin."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise Unreadable(f"{file} cannot be read: {error.strerror}.") from error
    found, failed = _found(data, file.name, url)
    if as_json:
        documents = [_document(one) for one in found] + [{"file": name, "error": words} for name, words in failed]
        typer.echo(json.dumps(documents[0] if len(documents) == 1 else documents, ensure_ascii=False, indent=1))
    else:
        typer.echo(
            "\n\n".join(["\n".join(_lines(one)) for one in found] + [f"{name}: {words}" for name, words in failed])
        )
    raise typer.Exit(FAILED if failed else DONE)


def _found(data: bytes, name: str, url: str | None) -> tuple[list["Lot | Slab"], list[tuple[str, str]]]:
    """What each page of the file tells, and the files that tell nothing, with the reason."""
    from coinstack.infrastructure import invoices, saved_pages

    if not data.startswith(_MAGIC_ZIP):
        if invoices.is_message(data, name):
            return [_counted(lot) for lot in invoices.as_lots(invoices.open_invoice(data))], []
        return [_told(saved_pages.open_page(data, name, url))], []
    found: list[Lot | Slab] = []
    failed: list[tuple[str, str]] = []
    for one in saved_pages.in_zip(data):
        if isinstance(one, LeftOut):
            failed.append((one.name, one.why))
            continue
        try:
            if invoices.is_message(one.data, one.name):
                found += [_counted(lot) for lot in invoices.as_lots(invoices.open_invoice(one.data))]
            else:
                found.append(_told(saved_pages.open_page(one.data, one.name, beside=one.beside)))
        except CoinStackError as error:
            failed.append((one.name, str(error)))
    return found, failed


def _told(page: "SavedPage") -> "Lot | Slab":
    from coinstack.infrastructure import houses, slabs

    return slabs.parse_ngc(page) if slabs.is_certificate(page) else _counted(houses.extract(page))


def _counted(lot: "Lot") -> "Lot":
    """The lot with the number of coins that its text names."""
    from coinstack.domain import describing

    return replace(lot, coins=max(lot.coins, describing.read(lot.text).quantity))


def _document(found: "Lot | Slab") -> "dict[str, Json]":
    from coinstack.domain import certificates, describing, lot
    from coinstack.infrastructure import cli_reading

    kind, told = (
        ("lot", lot.to_json(found)) if isinstance(found, lot.Lot) else ("certificate", certificates.to_json(found))
    )
    reading: Json = json.loads(json.dumps(cli_reading.told(describing.read(found.text)), ensure_ascii=False))
    return {kind: told, "reading": reading}


def _lines(found: "Lot | Slab") -> list[str]:
    from coinstack.domain import describing, lot
    from coinstack.infrastructure import cli_reading

    facts = _of_lot(found) if isinstance(found, lot.Lot) else _of_slab(found)
    told = [f"{label}: {value}" for label, value in facts if value]
    return [*told, "", found.text, "", *cli_reading.lines(describing.read(found.text))]


def _of_lot(lot: "Lot") -> list[tuple[str, str | None]]:
    return [
        ("house", " / ".join(filter(None, (lot.house, lot.sub_house)))),
        ("sale", lot.sale),
        ("lot", lot.lot_number),
        ("date", lot.sale_date.isoformat() if lot.sale_date else lot.sale_date_text),
        ("estimate", _between(lot.estimate_low, lot.estimate_high)),
        ("starting price", _sum(lot.starting_price)),
        ("price", f"{_sum(lot.price)} ({lot.basis.value.replace('_', ' ')})" if lot.price else None),
        ("premium", f"{lot.premium_rate} %" if isinstance(lot.premium_rate, Decimal) else None),
        ("outcome", lot.outcome.value),
        ("coins", str(lot.coins) if lot.coins > 1 else None),
        ("title", lot.title),
        *lot.seller,
        ("pictures", "\n  ".join(["", *(picture.url for picture in lot.pictures)]) if lot.pictures else None),
        ("key", lot.key or "none: the address is of no single lot, or the page disagrees with it"),
        ("address", lot.url),
        ("read as", f"{lot.extractor} {lot.extractor_version}"),
        *(("note", warning) for warning in lot.warnings),
    ]


def _of_slab(slab: "Slab") -> list[tuple[str, str | None]]:
    scores = [f"strike {slab.strike}/5" if slab.strike else "", f"surface {slab.surface}/5" if slab.surface else ""]
    return [
        ("certificate", f"{slab.service} {slab.number}"),
        ("outcome", slab.outcome.value.replace("_", " ")),
        ("grade", ", ".join(filter(None, [slab.grade, *scores, "star" * slab.star, "fine style" * slab.fine_style]))),
        ("note", slab.message or slab.remark),
        *slab.facts,
        ("pictures", "\n  ".join(["", *(picture.url for picture in slab.pictures)]) if slab.pictures else None),
    ]


def _sum(money: Money | None) -> str | None:
    return f"{money.amount} {money.currency or '(no currency named)'}" if money else None


def _between(low: Money | None, high: Money | None) -> str | None:
    return _sum(low) if low == high else f"{_sum(low)} to {_sum(high)}"
