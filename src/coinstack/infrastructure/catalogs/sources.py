"""The dumps of the services, fetched into the catalog's folder, and the catalog that is built of them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from coinstack.domain.errors import CoinStackError, NotFound, Refused, TooLarge, Unreadable
from coinstack.infrastructure.catalogs import access

if TYPE_CHECKING:
    from coinstack.infrastructure.catalogs.downloading import Client, Place, Told
    from coinstack.infrastructure.catalogs.records import Record, Source

# What fetches and what builds is loaded when it is wanted: a start does not wait for it.

OFTEN = 2_000
"""Records between two looks whether to go on."""


class CatalogSources:
    """What the services offer, on its way into the catalog of the folder."""

    def __init__(self, folder: Path, client: "Client") -> None:
        self._folder, self._client = folder, client

    def fetch(self, source: str, told: "Told") -> None:
        """Fetch the dump of a source; one that waits to be built of is left. `told` may raise to end it.

        Raises:
            Refused, Busy, NotFound, Unreadable, TooLarge, Unavailable: see `downloading.fetch`.
        """
        from coinstack.infrastructure.catalogs import downloading

        downloading.fetch(self._client, access.dump_of(source), self._place(source), told=told)

    def waiting(self) -> tuple[str, ...]:
        """The sources whose dumps are there whole, and not built of yet."""
        return tuple(source for source in access.SOURCES if self._place(source).whole.is_file())

    def build(self, wanted: Sequence[str], told: Callable[[str], None]) -> dict[str, CoinStackError]:
        """Build a catalog of the dumps of these sources that wait; of those that cannot be read, why.

        What cannot be read is left out, and fetched anew the next time. `told` may raise to end it.

        Raises:
            Busy: a catalog is being built.
            Unavailable: the disk is full.
        """
        from coinstack.infrastructure.catalogs import building

        failures: dict[str, CoinStackError] = {}
        left = [source for source in self.waiting() if source in wanted]
        while left:
            culprits: list[str] = []
            try:
                building.build(self._folder, [self._source(one, culprits, told) for one in left], said=told)
            except (Unreadable, Refused, TooLarge, NotFound) as error:
                if not culprits:
                    raise
                failures[culprits[0]] = error
                left.remove(culprits[0])
                self._place(culprits[0]).forget()
            else:
                break
        for one in left:
            self._place(one).forget()
        return failures

    def _place(self, source: str) -> "Place":
        from coinstack.infrastructure.catalogs.downloading import Place

        return Place(self._folder / "incoming", f"{source}.rdf")

    def _source(self, name: str, culprits: list[str], told: Callable[[str], None]) -> "Source":
        from coinstack.infrastructure.catalogs import dumps

        place = self._place(name)
        known = place.known()
        try:
            found = dumps.source(place.whole, name, url=access.dump_of(name), dated=known.day if known else None)
        except (TooLarge, NotFound):
            culprits.append(name)
            raise
        return replace(found, records=partial(_read, found, name, culprits, told))


def _read(source: "Source", name: str, culprits: list[str], told: Callable[[str], None]) -> Iterator["Record"]:
    try:
        for number, record in enumerate(source.records(), start=1):
            if number % OFTEN == 0:
                told(f"Reading {name.upper()}: {number:,}")
            yield record
    except (Unreadable, Refused):
        culprits.append(name)
        raise
