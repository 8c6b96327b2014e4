"""The houses: whose page an address is, what lot the page tells, and how the site is treated.

Each module is one house, knows no other, and is thin: it finds the text, the numbers, the sums and the pictures. What
the text says of the coin is read by the one reader of descriptions.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Protocol

from coinstack.domain import lot_keys
from coinstack.domain.errors import Unreadable
from coinstack.domain.lot import Lot, Picture, PriceBasis
from coinstack.infrastructure.houses import (
    agora,
    biddr,
    challenges,
    cng,
    coinarchives,
    ebay,
    heritage,
    markup,
    numisbids,
    reading,
    rpc,
    web,
)
from coinstack.infrastructure.houses.markup import Page
from coinstack.infrastructure.houses.policy import SAVE_PAGE, Fetch, FetchPolicy
from coinstack.infrastructure.saved_pages import SavedPage

__all__ = ["ALL", "Fetch", "FetchPolicy", "House", "challenged", "extract", "hint", "may_ask", "of", "policy"]


class House(Protocol):
    """What each module has."""

    @property
    def NAME(self) -> str: ...  # noqa: N802 -- a module's constants

    @property
    def TITLE(self) -> str: ...  # noqa: N802

    @property
    def HOSTS(self) -> tuple[str, ...]: ...  # noqa: N802

    @property
    def SIGNS(self) -> tuple[str, ...]: ...  # noqa: N802 -- what only its pages hold

    @property
    def VERSION(self) -> int: ...  # noqa: N802 -- of the reading

    @property
    def PRICE_BASIS(self) -> PriceBasis: ...  # noqa: N802

    @property
    def VERIFIED(self) -> date | None: ...  # noqa: N802 -- when a real page was last looked at

    @property
    def FETCH_POLICY(self) -> FetchPolicy: ...  # noqa: N802

    def parse(self, html: str, url: str | None) -> Lot: ...


_NAMED: tuple[House, ...] = (cng, biddr, heritage, ebay, agora, numisbids, coinarchives, rpc)
ALL: Mapping[str, House] = MappingProxyType({house.NAME: house for house in (*_NAMED, web)})
"""Every house by its name; "web" is any other page."""

A_CHALLENGE = "The site asked whether a human is there instead of showing the lot. "
_NGC = FetchPolicy(
    fetch=Fetch.NO,
    seconds=60,
    hint=(
        "NGC asks programs to stay away, so certificates are not fetched. Open the certificate in your browser, save "
        "the page (Ctrl+S, on a Mac ⌘S) and drop the file here, or paste its text."
    ),
)


def of(url: str) -> House:
    """The house whose page the address is; the generic one where no other is."""
    host = lot_keys.host(url)
    return next((house for house in _NAMED if _is_below(host, house.HOSTS)), web)


def _is_below(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == one or host.endswith("." + one) for one in hosts)


def policy(url: str) -> FetchPolicy:
    """How the site of an address is treated, with the hint how to save its page."""
    if _is_below(lot_keys.host(url), ("ngccoin.com", "ngccoin.de", "ngccoin.uk", "ngccoin.cn")):
        return _NGC
    house = of(url)
    return web.policy(url) if house is web else house.FETCH_POLICY


def may_ask(url: str, *, of_lot: str | None = None) -> bool:
    """Whether an address is on a site that may be asked: for pages, or for the pictures of the lot at `of_lot`."""
    host = lot_keys.host(url)
    if of_lot is None:
        found = policy(url)
        return found.fetch is not Fetch.NO and _is_below(host, found.hosts)
    return _is_below(host, policy(of_lot).picture_hosts)


def hint(url: str) -> Mapping[str, str]:
    """What the address alone tells of the coin; a weak hint, never to overrule a text."""
    return heritage.hint(url) if of(url) is heritage else {}


def extract(page: SavedPage) -> Lot:
    """The lot that a page tells.

    Raises:
        Unreadable: it is a list or a search, a gatekeeper's page, or holds no lot.
    """
    house = _house(page)
    phrase = challenges.found(page.html)
    if phrase and house is web:
        raise Unreadable(_challenged(page.url))
    try:
        lot = house.parse(page.html, page.url)
    except Unreadable as error:
        if phrase:
            raise Unreadable(_challenged(page.url)) from error
        if str(error) == reading.NO_LOT and _lists_lots(house, page):
            raise Unreadable(reading.A_LIST) from error
        if house is web:
            raise
        lot = _otherwise(house, page, error)
    return replace(lot, url=lot_keys.cleaned(lot.url) if lot.url else None, pictures=_pictures(lot, page))


def challenged(html: str, url: str, headers: Mapping[str, str] | None = None) -> str | None:
    """What shows that an answer is a gatekeeper's page, whatever its status; None where it is the house's.

    A page on which the house's own reader finds its lot is the house's, whatever words stand in it.
    """
    phrase = challenges.found("", headers) or challenges.found(html)
    if phrase is None or phrase in challenges.HEADERS or of(url) is web:
        return phrase
    try:
        of(url).parse(html, url)
    except Unreadable:
        return phrase
    return None


def _challenged(url: str | None) -> str:
    how = policy(url).hint if url else f"To save a page, {SAVE_PAGE}."
    return A_CHALLENGE + how


def _house(page: SavedPage) -> House:
    """By the address; where none is known, by what only that house's pages hold."""
    if page.url:
        return of(page.url)
    return next((house for house in _NAMED if any(sign in page.html for sign in house.SIGNS)), web)


_LISTED = re.compile(r"(?:lot|los|lotto|lote)\s?(?:nr\.?|no\.?|number|n°)?\s?#?\d{1,6}[a-z]?\b", re.IGNORECASE)
_FEW = 3
"""Lots to which the page of one leads as well: the one before, the next, itself."""


def _lists_lots(house: House, page: SavedPage) -> bool:
    """Whether a page without a lot of its own leads to many, or names many; it may come without its address."""
    base = page.url or (f"https://{house.HOSTS[0]}/" if house.HOSTS else None)
    read = Page(page.html, base)
    links = (markup.attribute(node, "href") for node in read.every("a[href]", most=2_000))
    keys = {key for link in links if link and (key := lot_keys.key(read.absolute(link)))}
    return len(keys) > _FEW or len({line for line in read.lines if _LISTED.match(line)}) > _FEW


def _otherwise(house: House, page: SavedPage, error: Unreadable) -> Lot:
    """A page that its house has built anew is still a page, and is read like any other's."""
    if str(error) == reading.A_LIST or (page.url and lot_keys.key(page.url) is None):
        raise error
    try:
        lot = web.parse(page.html, page.url)
    except Unreadable:
        raise error from None
    words = f"The page is not built as those of {house.TITLE} were when this was written. Look at each value."
    return replace(lot, house=house.NAME, sub_house=None, warnings=(*lot.warnings, words))


def _pictures(lot: Lot, page: SavedPage) -> tuple[Picture, ...]:
    """Without those that can be had nowhere: neither on the web nor in the file."""
    return tuple(one for one in lot.pictures if one.url.startswith(("https://", "http://")) or one.url in page.pictures)
