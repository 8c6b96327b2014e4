"""A catalog of a few types, asked as any catalog is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coinstack.domain import catalog_ids
from coinstack.domain.catalog import CatalogType, Side


def of(corpus: str, type_id: str, obverse: str = "", reverse: str = "", **more: tuple[str, ...]) -> CatalogType:
    """A type by its id and legends; `more` are other fields."""
    parts = catalog_ids.parts(type_id, corpus)
    assert parts is not None
    return CatalogType(
        corpus=corpus,
        id=type_id,
        label=type_id,
        volume=parts.volume,
        edition=parts.edition,
        section=parts.section,
        number=parts.number,
        suffix=parts.suffix,
        obverse=Side(legends=(obverse,) if obverse else ()),
        reverse=Side(legends=(reverse,) if reverse else ()),
        **more,  # type: ignore[arg-type] # the fields of several ids
    )


@dataclass(frozen=True)
class TypeList:
    """The types of a catalog, in order."""

    types: tuple[CatalogType, ...] = ()

    def holds(self, corpus: str) -> bool:
        """Whether types of that corpus are there."""
        return any(one.corpus == corpus for one in self.types)

    def get_many(self, uris: Iterable[str], /) -> dict[str, CatalogType]:
        """The types of those addresses."""
        wanted = set(uris)
        return {one.uri: one for one in self.types if one.uri in wanted}

    def numbered(
        self, corpus: str, printed: str, /, *, volume: str | None = None, section: str | None = None
    ) -> list[CatalogType]:
        """The types of a number."""
        return [one for one in self._of(corpus, volume, section) if (one.number or "") + (one.suffix or "") == printed]

    def varieties(self, corpus: str, digits: int, /, *, volume: str | None = None) -> list[CatalogType]:
        """The types whose number begins with those digits."""
        sought = re.compile(rf"\D*{digits}(?!\d)")
        return [one for one in self._of(corpus, volume, None) if sought.match((one.number or "") + (one.suffix or ""))]

    def in_section(self, corpus: str, volume: str, section: str, /) -> list[CatalogType]:
        """The types of a section."""
        return self._of(corpus, volume, section)

    def _of(self, corpus: str, volume: str | None, section: str | None) -> list[CatalogType]:
        return [one for one in self.types if one.corpus == corpus and volume in (None, one.volume)
                and section in (None, one.section)]  # fmt: skip
