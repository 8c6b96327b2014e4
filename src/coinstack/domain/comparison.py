"""A coin's description against a catalog's type: field by field, and how sure it is that the coin is of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coinstack.domain import comparison_fields as fields
from coinstack.domain import titles
from coinstack.domain.catalog import CatalogType, Kind, Side
from coinstack.domain.coin import Citation, Description
from coinstack.domain.comparison_fields import Authorities
from coinstack.domain.comparison_words import NOTHING, Judged, Severity, Verdict, best, design, legend
from coinstack.domain.document import label as label_of
from coinstack.domain.vocabulary import CitationConfidence, TypeBy, label
from coinstack.domain.weights import Distribution, Place, grams

__all__ = ["Authorities", "Compared", "Comparison", "Severity", "Verdict", "compare", "confidence"]

PRIOR = -1.0
"""Of a type that nothing speaks for; ten to that power are the odds."""

MOST = 0.99


@dataclass(frozen=True)
class Compared:
    """One field: what the coin's record says, what the type says, and what that means. `weight` as in `Judged`."""

    field: str
    label: str
    mine: str | None
    theirs: str | None
    verdict: Verdict
    words: str | None
    severity: Severity
    weight: float


@dataclass(frozen=True)
class Comparison:
    """All fields of which one of the two says something, in the order of a coin's record."""

    fields: tuple[Compared, ...]
    confidence: float  # 0..1: that the coin is of the type

    @property
    def agree(self) -> int:
        """How many fields agree or are compatible."""
        return sum(1 for one in self.fields if one.verdict in {Verdict.AGREE, Verdict.COMPATIBLE})

    @property
    def differ(self) -> int:
        """How many differ."""
        return sum(1 for one in self.fields if one.verdict is Verdict.DIFFER)

    @property
    def evidence(self) -> float:
        """The sum of what the fields say for the type, as a power of ten."""
        return sum(one.weight for one in self.fields)


def compare(
    coin: Description,
    citations: Sequence[Citation],
    of: CatalogType,
    authorities: Authorities,
    *,
    weighed: Distribution | None = None,
) -> Comparison:
    """Compare. `weighed` are specimens of the type, else of its issuer and denomination; without them no weight is
    judged. Of several values that the type holds one has to fit. It never raises.
    """
    told = tuple(
        Compared(name, label_of(name), mine, theirs, one.verdict, one.words, one.severity, round(one.weight, 3))
        for name, mine, theirs, one in _judged(coin, of, authorities, weighed)
        if mine is not None or theirs is not None
    )
    return Comparison(told, confidence(PRIOR + _cited(citations, of) + sum(one.weight for one in told)))


def confidence(log_odds: float) -> float:
    """0..1 for odds of ten to that power; never quite sure."""
    return round(min(MOST, 1 / (1 + 10 ** -max(-6.0, min(6.0, log_odds)))), 4)


def _cited(citations: Sequence[Citation], of: CatalogType) -> float:
    """What the coin's own references say: the owner's word most, then a sure answer, less where it is doubted."""
    known = [one for one in citations if one.type_uri is not None]
    mine = [one for one in known if one.type_uri == of.uri]
    if not mine:
        return -0.5 if any((one.type_uri or "").startswith(_corpus(of)) for one in known) else 0.0
    return max(
        (2.0 if one.type_by is TypeBy.OWNER else 1.5) - (0.0 if one.confidence is CitationConfidence.EXACT else 0.7)
        for one in mine
    )


def _corpus(of: CatalogType) -> str:
    return of.uri.removesuffix(of.id)


Line = tuple[str, str | None, str | None, Judged]


def _judged(
    coin: Description, of: CatalogType, authorities: Authorities, weighed: Distribution | None
) -> Iterator[Line]:
    def names(ids: Sequence[str]) -> str | None:
        return " or ".join(authorities.label(one) for one in fields.said(ids)) or None

    yield "issuer", coin.issuer, names((*of.authorities, *of.issuers)), fields.issuer(coin, of, authorities)
    yield "obverse_portrait", coin.obverse_portrait, names(of.obverse.portraits), _portrait(coin, of, authorities)
    yield "denomination", coin.denomination, names(of.denominations), fields.denomination(coin, of, authorities)
    yield "metal", label(coin.metal) if coin.metal else None, names(of.materials), fields.metal(coin, of)
    yield "mint", coin.mint, names(of.mints), fields.mint(coin, of, authorities)
    yield "date", _coin_years(coin), titles.years(*fields.dated(of)), fields.date(coin, of)
    yield from _side("obverse", coin.obverse_legend, coin.obverse_design, of.obverse, 0.8)
    yield from _side("reverse", coin.reverse_legend, coin.reverse_design, of.reverse, 1.0)
    if weighed is not None:
        yield _weight(coin, weighed)


def _portrait(coin: Description, of: CatalogType, authorities: Authorities) -> Judged:
    theirs = fields.said(of.obverse.portraits)
    if not coin.obverse_portrait or not theirs:
        return NOTHING
    mine = authorities.meant(coin.obverse_portrait, Kind.PERSON) | authorities.meant(coin.obverse_portrait, Kind.DEITY)
    if mine.intersection(theirs):
        return Judged(Verdict.AGREE, 0.3)
    if not mine:
        return Judged(Verdict.COMPATIBLE, 0.0, "a name that no table knows", Severity.LOW)
    return Judged(Verdict.DIFFER, -0.8, "another portrait", Severity.MEDIUM)


def _side(name: str, my_legend: str | None, my_design: str | None, side: Side, known: float) -> Iterator[Line]:
    judged = best(legend(my_legend, one, known=known) for one in side.legends) if my_legend else NOTHING
    yield f"{name}_legend", my_legend, _fitting(my_legend, side.legends, known), judged
    texts = english(side)
    told = best(design(my_design, one) for one in texts) if my_design else NOTHING
    yield f"{name}_design", my_design, texts[0] if texts else None, told


def _fitting(mine: str | None, theirs: Sequence[str], known: float) -> str | None:
    """The legend that is shown: the one that fits best."""
    if not mine or len(theirs) < 2:
        return theirs[0] if theirs else None
    return max(theirs, key=lambda one: legend(mine, one, known=known).weight)


def english(side: Side) -> tuple[str, ...]:
    """The descriptions in English, else those in whatever language there is."""
    return tuple(text for language, text in side.descriptions if language == "en") or tuple(
        text for _, text in side.descriptions
    )


_WEIGHED = {
    Place.USUAL: Judged(Verdict.AGREE, 0.1),
    Place.LIGHT: Judged(Verdict.COMPATIBLE, -0.1, "light", Severity.LOW),
    Place.HEAVY: Judged(Verdict.COMPATIBLE, -0.1, "heavy", Severity.LOW),
    Place.FAR_LIGHT: Judged(Verdict.DIFFER, -0.7, "far too light", Severity.MEDIUM),
    Place.FAR_HEAVY: Judged(Verdict.DIFFER, -1.0, "far too heavy", Severity.MEDIUM),
    Place.UNKNOWN: NOTHING,
}


def _weight(coin: Description, weighed: Distribution) -> Line:
    weight_mg = None if coin.weight_g is None else int((coin.weight_g * 1000).to_integral_value())
    theirs = f"{grams(weighed.p5)} to {grams(weighed.p95)}, {weighed.n:,} weighed"
    return "weight_g", f"{coin.weight_g} g" if coin.weight_g else None, theirs, _WEIGHED[weighed.place(weight_mg)]


def _coin_years(coin: Description) -> str | None:
    first, last = coin.year_from, coin.year_to
    if first is None and last is None:
        return coin.date_text or titles.years(coin.reign_from, coin.reign_to)
    return coin.date_text or titles.years(first, last)
