"""`coinstack reread` and `coinstack rates load`: kept pages read again, and the history of rates put in."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coinstack.domain.errors import Invalid
from coinstack.infrastructure import config

if TYPE_CHECKING:
    from coinstack.application.rereading import Again, Difference
    from coinstack.infrastructure.main import Wired

# What a command needs is imported when it runs.

Data = Annotated[Path | None, typer.Option(help="The data folder (default: COINSTACK_DATA).", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    rates = typer.Typer(help="What currencies were worth.", no_args_is_help=True)
    rates.command("load")(load_rates)
    app.add_typer(rates, name="rates")
    app.command("reread")(reread)


def load_rates(data: Data = None) -> None:
    """Put the European Central Bank's rates since 1999 into the collection, where they are not there yet."""
    from coinstack.application import rates
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    try:
        count = rates.load(wired.services)
    finally:
        wired.close()
    last = wired.services.rates.last_day().isoformat()
    typer.echo(f"{count} rates were put in, up to {last}." if count else f"The rates are there, up to {last}.")


def reread(
    house: Annotated[
        str | None, typer.Option(help="Only pages of this house, such as cng.", show_default=False)
    ] = None,
    since: Annotated[
        str | None, typer.Option(help="Only pages fetched on this day or later, as 2026-11-24.", show_default=False)
    ] = None,
    apply: Annotated[bool, typer.Option("--apply", help="Write what is read otherwise.")] = False,  # noqa: FBT002 -- typer's flag
    data: Data = None,
) -> None:
    """Read the pages that were kept again, and tell what is read otherwise than before. Nothing is fetched.

    With --apply it is written: into the lots, and into their coins where the owner said nothing else.
    """
    from coinstack.application import rereading
    from coinstack.infrastructure.main import wire

    wired = wire(config.read(data=data))
    pages, changed = 0, 0
    try:
        for url in _urls(wired, house, since):
            again = rereading.look(url, wired.services)
            pages, changed = pages + 1, changed + again.changed
            for line in _lines(again):
                typer.echo(line)
            if apply:
                rereading.take(again, wired.services)
    finally:
        wired.close()
    done = "was written" if apply else "can be written with --apply"
    typer.echo(f"{pages} pages read again; of {changed} something {done}.")


def _urls(wired: "Wired", house: str | None, since: str | None) -> list[str]:
    from coinstack.infrastructure.database.queries import tries

    with wired.engine.connect() as connection:
        found = [page.url for page in tries.latest_pages(connection, since=_moment(since))]
    return [url for url in found if house in (None, wired.services.houses.of(url).slug)]


def _moment(day: str | None) -> datetime | None:
    if day is None:
        return None
    try:
        return datetime.fromisoformat(day).replace(tzinfo=UTC)
    except ValueError as error:
        raise Invalid(f"“{day}” is no day: write it as 2026-11-24.", field="since") from error


def _lines(again: "Again") -> Iterator[str]:
    if not (again.changed or again.remark or any(coin.owned for coin in again.coins)):
        return
    day = f", fetched on {again.fetched_at:%Y-%m-%d}" if again.fetched_at else ""
    yield f"{again.url}{day}"
    if again.remark:
        yield f"  {again.remark}"
    yield from (f"  lot {again.lot_id}: {_line(one)}" for one in again.changes)
    for coin in again.coins:
        yield from (f"  coin {coin.coin_id}: {_line(one)}" for one in coin.changes)
        if coin.owned:
            yield f"  coin {coin.coin_id}: left as you said it: {', '.join(coin.owned)}"


def _line(one: "Difference") -> str:
    return f"{one.field}: {_short(one.before)} -> {_short(one.after)}"


def _short(text: str | None) -> str:
    if text is None:
        return "-"
    plain = " ".join(text.split())
    return plain if len(plain) <= 80 else plain[:79] + "…"
