"""The types of coins that are about to come in: proposed beside the preview, and linked when the coin is taken in."""

from collections.abc import Mapping
from dataclasses import dataclass

from coinstack.application.enriching import Finder, finder
from coinstack.application.ports import Services
from coinstack.domain import filling
from coinstack.domain.coin import Coin
from coinstack.domain.document import Json
from coinstack.domain.imported import rebuilt
from coinstack.domain.vocabulary import TypeBy

LINKED_AT_ONCE = 1_000
"""Rows of a workbook whose coins are linked as they come in: 3 s. A larger one is looked up afterwards, as a job."""


@dataclass(frozen=True)
class Proposal:
    """The type that a coin most likely is of."""

    uri: str
    label: str
    confidence: float
    reasons: tuple[str, ...]


class Proposing:
    """Proposes types, with one reading of the synonyms; nothing where no catalog is loaded."""

    def __init__(self, services: Services) -> None:
        self._by: Finder | None = finder(services) if services.catalog.is_loaded else None

    def of(self, document: Mapping[str, Json] | None) -> Proposal | None:
        """The likeliest type of the coin that a document tells of; it was checked when it was read."""
        if self._by is None or not document or not document.get("citations"):
            return None
        coin = rebuilt(document)
        best = self._by.find(coin.description, coin.citations).best
        if best is None or best.type is None:
            return None
        return Proposal(best.uri, best.type.label, best.confidence, best.reasons)

    def link(self, coin: Coin) -> None:
        """Say which type a citation of the coin means, where that is sure and nobody said it before."""
        if self._by is None or any(one.type_uri for one in coin.citations):
            return
        sure = self._by.find(coin.description, coin.citations).sure
        if sure is not None and sure.uid is not None:
            filling.link(coin.citations, sure.uid, sure.uri, TypeBy.CATALOG)

    def linked(self, document: Mapping[str, Json]) -> dict[str, Json]:
        """The document with the type of the citation that surely means one."""
        given = document.get("citations")
        if self._by is None or not isinstance(given, list) or not given:
            return dict(document)
        coin = rebuilt(document)
        self.link(coin)
        known = [child for child in given if isinstance(child, dict)]
        cited = [
            child | ({"type_uri": one.type_uri, "type_by": one.type_by.value} if one.type_uri and one.type_by else {})
            for child, one in zip(known, coin.citations, strict=True)
        ]
        return {**document, "citations": list(cited)}
