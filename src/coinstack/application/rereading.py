"""Pages that were kept, read again by the readers of today: what they would say otherwise, and taking it over."""

from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime

from coinstack.application.ports import Services
from coinstack.domain import completing, history, told
from coinstack.domain.coin import Coin, Description, Source
from coinstack.domain.errors import NotFound, Unreadable, Unsupported
from coinstack.domain.history import Action
from coinstack.domain.imported import rebuilt
from coinstack.domain.lot import KeptLot, Lot, to_json

OWNER = "owner"
READ_AGAIN = Action("edited", by="reader", summary="A kept page read again")
_OF_THE_READER = frozenset({"extractor", "extractor_version", "url"})


@dataclass(frozen=True)
class Difference:
    """A value that is read otherwise than before."""

    field: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class CoinAgain:
    """What a coin's description would say; `owned` are fields that are read otherwise, too, and are the owner's."""

    coin_id: int
    changes: tuple[Difference, ...]
    owned: tuple[str, ...]


@dataclass(frozen=True)
class Again:
    """A page read again. Where it cannot be read, or is of no lot that was kept, `remark` says so."""

    url: str
    fetched_at: datetime | None
    remark: str | None = None
    lot: Lot | None = None
    lot_id: int | None = None
    changes: tuple[Difference, ...] = ()
    coins: tuple[CoinAgain, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether there is something to take over."""
        return bool(self.changes or any(coin.changes for coin in self.coins))


def look(url: str, services: Services) -> Again:
    """What the page that was kept of that address says today. Nothing is asked of anybody, and nothing is written."""
    try:
        page = services.web.kept(url)
        if page is None:
            return Again(url, None, "No page was kept of this address.")
        (found, *_) = services.houses.read(page.body, "page.html", page.final_url, _charset(page.media_type))
    except (NotFound, Unreadable, Unsupported) as error:
        return Again(url, None, str(error))
    lot = found.lot
    if lot.key is None:
        return Again(url, page.fetched_at, "The page is of no lot that could be found again.", lot)
    with services.unit_of_work() as uow:
        known = uow.lots.known(lot.key)
        if known is None:
            return Again(url, page.fetched_at, "No lot was kept of this page.", lot)
        coins = uow.coins.get_many(known.coins) if _is_of_one(known, lot) else []
        return Again(
            url,
            page.fetched_at,
            None,
            lot,
            known.id,
            _lot_changes(known.lot, lot),
            tuple(_coin_changes(coin, lot) for coin in coins),
        )


def take(again: Again, services: Services) -> None:
    """Write what the page says today: into the lot's record, and into its coin where the owner said nothing else."""
    lot = again.lot
    if lot is None or lot.key is None or not again.changed:
        return
    with services.unit_of_work() as uow:
        known = uow.lots.known(lot.key)
        if known is None:
            return
        uow.lots.keep(lot, capture=known.capture, captured_at=known.captured_at)
        for coin in uow.coins.get_many(known.coins) if _is_of_one(known, lot) else []:
            _redescribe(coin, lot)
        uow.commit(READ_AGAIN)


def _charset(media_type: str) -> str | None:
    _, _, named = media_type.lower().partition("charset=")
    return named.partition(";")[0].strip(" \"'") or None


def _is_of_one(known: KeptLot, lot: Lot) -> bool:
    """Of several coins the text tells together: which of them a value means, only the owner knows."""
    return len(known.coins) == 1 and lot.coins == 1


def _lot_changes(before: Lot, after: Lot) -> tuple[Difference, ...]:
    was, now = to_json(before), to_json(after)
    names = [one.name for one in fields(Lot) if one.name not in _OF_THE_READER]
    return tuple(Difference(name, _text(was[name]), _text(now[name])) for name in names if was[name] != now[name])


def _told(lot: Lot) -> Description:
    """What the lot's text says of the coin, with what follows from it."""
    coin = rebuilt({"description": told.read(lot.text).coin.get("description") or {}})
    completing.complete(coin, history.snapshot(Coin()))
    return coin.description


def _coin_changes(coin: Coin, lot: Lot) -> CoinAgain:
    now, empty = _told(lot), Description()
    differ = {
        one.name: value
        for one in fields(Description)
        if (value := getattr(now, one.name)) not in (getattr(empty, one.name), getattr(coin.description, one.name))
    }
    owned = {name for name in differ if _by_owner(coin, name)}
    changes = [
        Difference(name, _text(getattr(coin.description, name)), _text(value))
        for name, value in differ.items()
        if name not in owned
    ]
    return CoinAgain(coin.id or 0, tuple(changes), tuple(sorted(owned)))


def _by_owner(coin: Coin, name: str) -> bool:
    source = coin.sources.get(name) or coin.sources.get("")
    return source is None or source.by == OWNER


def _redescribe(coin: Coin, lot: Lot) -> None:
    now = _told(lot)
    names = [one.field for one in _coin_changes(coin, lot).changes]
    if not names:
        return
    coin.description = replace(coin.description, **{name: getattr(now, name) for name in names})
    by = Source(lot.house, datetime.now(UTC))
    coin.sources = coin.sources | dict.fromkeys(names, by)


def _text(value: object) -> str | None:
    return None if value in (None, "", (), []) else str(value)
