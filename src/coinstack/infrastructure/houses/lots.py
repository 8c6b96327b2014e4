"""The lot of a page, with what the pages of all houses tell alike; each house adds what it tells in its own way."""

from collections.abc import Iterable, Sequence

from coinstack.domain.lot import Lot, PriceBasis
from coinstack.domain.money import Money
from coinstack.infrastructure.houses import reading
from coinstack.infrastructure.houses.markup import Page

Keyed = tuple[str | None, tuple[str, ...]]
"""A lot's key, and what is to be said about it."""


def told(
    page: Page,
    house: str,
    *,
    version: int,
    text: str,
    keyed: Keyed,
    price: Money | None,
    basis: PriceBasis,
    lines: Sequence[str] = (),
    pictures: Iterable[str] = (),
) -> Lot:
    """The lot, as the house's reading of that version tells it.

    `basis` is what the price is where there is one; the estimate and the starting price stand behind their labels in
    `lines`; `pictures` are whole addresses.
    """
    low, high = reading.amounts(reading.labelled(lines, reading.ESTIMATE))
    found_key, warnings = keyed
    return Lot(
        house=house,
        text=text,
        estimate_low=low,
        estimate_high=high,
        starting_price=reading.amount(reading.labelled(lines, reading.STARTING)),
        price=price,
        basis=basis if price else PriceBasis.UNKNOWN,
        pictures=reading.pictures(pictures),
        key=found_key,
        url=page.url,
        extractor=house,
        extractor_version=version,
        warnings=warnings,
    )
