"""How types, authorities and the state of the catalog are told."""

import datetime as dt
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from pydantic import BaseModel, Field
from sqlalchemy import Connection

from coinstack.application.ports.catalog import CatalogStatus
from coinstack.domain import catalog_ids
from coinstack.domain.catalog import NOMISMA, Authority, CatalogType, Side
from coinstack.domain.errors import Invalid
from coinstack.domain.weights import ENOUGH, distribution
from coinstack.infrastructure.catalogs.kinds import KINDS
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.database.queries import owned

REFERENCE_CATALOGS = {"ocre": "RIC", "crro": "RRC", "pella": "Price", "sco": "SC", "pco": "CPE"}
"""How concordances call the catalog of a corpus."""

MOST_VARIETIES = 60
MOST_WEIGHTS = 2_000


class Named(BaseModel):
    """An authority by its id at nomisma.org, and its English name."""

    id: str
    label: str


class SideLine(BaseModel):
    """One side of a type, in short."""

    legend: str | None
    description: str | None
    portraits: list[Named]


class OwnedCoin(BaseModel):
    """A coin of the collection."""

    coin_id: int
    number: str | None
    title: str


class TypeLine(BaseModel):
    """A type as a line of a list shows it. Years are signed, BC negative; of the issue, else of the reign."""

    uri: str
    corpus: str
    id: str
    label: str
    reference: str = Field(description="As a collector cites it, such as RIC II.1 772")
    issuers: list[Named] = Field(description="The authority and the moneyers under whom it was struck")
    mints: list[Named]
    denominations: list[Named]
    materials: list[Named]
    year_from: int | None
    year_to: int | None
    obverse: SideLine
    reverse: SideLine
    owned: list[OwnedCoin]
    replaced_by: list[str] = Field(description="The addresses of the types that took its place")


class Described(BaseModel):
    """A text in a language."""

    language: str
    text: str


class FullSide(BaseModel):
    """One side of a type, with all that its catalog says."""

    legends: list[str]
    descriptions: list[Described]
    portraits: list[Named]
    control_marks: list[str]


class Place(BaseModel):
    """A mint and where it lies, in degrees; null where nobody knows."""

    id: str
    label: str
    latitude: float | None
    longitude: float | None


class OtherReference(BaseModel):
    """What another catalog calls coins of the type, and how many coins say so."""

    catalog: str
    reference: str
    coins: int


class Weights(BaseModel):
    """What specimens weigh, in grams: the fifth and ninety-fifth of a hundred, and the middle one."""

    of: str = Field(description="type, or group (of the same issuer and denomination)")
    n: int
    p5: float
    median: float
    p95: float
    weights_g: list[float]


class LicenceLine(BaseModel):
    """The licence under which the type is shown."""

    name: str
    url: str
    text: str


class Link(BaseModel):
    """Where more is told."""

    label: str
    url: str


class TypePage(TypeLine):
    """A type with all that is known of it."""

    volume: str | None
    edition: str | None
    section: str | None
    number: str | None
    suffix: str | None
    issue_from: int | None
    issue_to: int | None
    reign_from: int | None
    reign_to: int | None
    regions: list[Named]
    sides: dict[str, FullSide]
    places: list[Place]
    concordance: list[OtherReference]
    specimens: Weights | None = Field(description="null below eight weighed specimens")
    varieties: list[TypeLine] = Field(description="Types of the same section whose number begins alike")
    broader: str | None = Field(description="The address of the type that it is a variety of")
    replaces: list[str]
    licence: LicenceLine
    links: list[Link]


class SourceLine(BaseModel):
    """A source of the catalog."""

    kind: str
    name: str
    corpus: str | None
    rows: int
    dated: str | None
    loaded_at: dt.datetime
    licence: str
    licence_url: str | None
    url: str | None


class Previous(BaseModel):
    """The catalog that one can go back to."""

    built_at: dt.datetime


class Status(BaseModel):
    """What is loaded; where nothing is, `reason` says why."""

    loaded: bool
    built_at: dt.datetime | None
    size_bytes: int
    version: int | None
    reason: str | None
    sources: list[SourceLine]
    counts: dict[str, int]
    previous: Previous | None
    refreshing: int | None = Field(description="The job that fetches the catalogs just now")


class AuthorityLine(BaseModel):
    """An authority with its names by language, and how well it fits what was asked (0..1)."""

    id: str
    uri: str
    kind: str
    label: str
    labels: dict[str, str]
    alternatives: list[str]
    year_from: int | None
    year_to: int | None
    latitude: float | None
    longitude: float | None
    definition: str | None
    score: float


class AuthorityLines(BaseModel):
    """Authorities, the best first."""

    authorities: list[AuthorityLine]


def status_of(found: CatalogStatus, *, refreshing: int | None = None) -> Status:
    """The state of the catalog."""
    previous = found.previous_built_at
    return Status(
        loaded=found.loaded,
        built_at=found.built_at,
        size_bytes=found.size_bytes,
        version=found.version,
        reason=found.reason,
        sources=[SourceLine.model_validate(one, from_attributes=True) for one in found.sources],
        counts=found.counts,
        previous=Previous(built_at=previous) if previous else None,
        refreshing=refreshing,
    )


def uri_of(corpus: str, type_id: str) -> str:
    """The address of a type."""
    return CatalogType(corpus=corpus, id=type_id, label="").uri


def _years(one: CatalogType) -> tuple[int | None, int | None]:
    if one.year_from is not None or one.year_to is not None:
        return one.year_from, one.year_to
    return one.reign_from, one.reign_to


def _links_of(one: CatalogType) -> Iterable[str]:
    for ids in (one.issuers, one.authorities, one.mints, one.denominations, one.materials, one.regions):
        yield from ids
    yield from one.obverse.portraits
    yield from one.reverse.portraits


class Names:
    """What the authorities of some types are called."""

    def __init__(self, shelf: Shelf, types: Sequence[CatalogType]) -> None:
        self._labels = shelf.labels(key for one in types for key in _links_of(one))

    def of(self, *groups: Sequence[str]) -> list[Named]:
        """The authorities of those ids, each once."""
        ids = dict.fromkeys(key for group in groups for key in group)
        return [Named(id=key, label=self._labels.get(key) or key.replace("_", " ")) for key in ids]

    def side(self, side: Side) -> SideLine:
        """A side in short: its first legend, its description in English, else in the first language."""
        described = next((text for language, text in side.descriptions if language == "en"), None)
        return SideLine(
            legend=next(iter(side.legends), None),
            description=described or next((text for _, text in side.descriptions), None),
            portraits=self.of(side.portraits),
        )

    def full(self, side: Side) -> FullSide:
        """A side with all that is said of it."""
        return FullSide(
            legends=list(side.legends),
            descriptions=[Described(language=language, text=text) for language, text in side.descriptions],
            portraits=self.of(side.portraits),
            control_marks=list(side.control_marks),
        )


def lines(types: Sequence[CatalogType], shelf: Shelf, connection: Connection) -> list[TypeLine]:
    """Types as lines, with the coins of the collection that are of them."""
    names = Names(shelf, types)
    held = owned.of_types(connection, [one.uri for one in types])
    return [_line(one, names, held.get(one.uri, [])) for one in types]


def _line(one: CatalogType, names: Names, held: Sequence[owned.OwnedCoin]) -> TypeLine:
    year_from, year_to = _years(one)
    return TypeLine(
        uri=one.uri,
        corpus=one.corpus,
        id=one.id,
        label=one.label,
        reference=catalog_ids.reference(one.id, one.corpus),
        issuers=names.of(one.authorities, one.issuers),
        mints=names.of(one.mints),
        denominations=names.of(one.denominations),
        materials=names.of(one.materials),
        year_from=year_from,
        year_to=year_to,
        obverse=names.side(one.obverse),
        reverse=names.side(one.reverse),
        owned=[OwnedCoin(coin_id=coin.coin_id, number=coin.number, title=coin.title) for coin in held],
        replaced_by=[uri_of(one.corpus, new) for new in one.replaced_by],
    )


def page(one: CatalogType, shelf: Shelf, connection: Connection) -> TypePage:
    """A type with its neighbours, its weights and where it is told of elsewhere."""
    varieties = _varieties(one, shelf)
    line, *others = lines([one, *varieties], shelf, connection)
    names = Names(shelf, [one])
    places = shelf.authorities(one.mints)
    return TypePage(
        **dict(line),
        volume=one.volume,
        edition=one.edition,
        section=one.section,
        number=one.number,
        suffix=one.suffix,
        issue_from=one.year_from,
        issue_to=one.year_to,
        reign_from=one.reign_from,
        reign_to=one.reign_to,
        regions=names.of(one.regions),
        sides={"obverse": names.full(one.obverse), "reverse": names.full(one.reverse)},
        places=[_place(named, places) for named in line.mints],
        concordance=_concordance(one, shelf),
        specimens=_weights(one, shelf),
        varieties=others,
        broader=uri_of(one.corpus, one.broader) if one.broader else None,
        replaces=[uri_of(one.corpus, old) for old in shelf.replaces(one.corpus, one.id)],
        licence=licence_of(one.corpus),
        links=[Link(label=KINDS[f"{one.corpus}_types"].name, url=link_out(one))],
    )


def _varieties(one: CatalogType, shelf: Shelf) -> list[CatalogType]:
    if one.number is None or not (digits := "".join(sign for sign in one.number if sign.isdigit())):
        return []
    found = shelf.varieties(one.corpus, int(digits), volume=one.volume, section=one.section)
    # ("1003_as" and "1003_dupondius" are of one number, "P43" and "L43" are not)
    return [other for other in found if other.id != one.id and other.number == one.number][:MOST_VARIETIES]


def link_out(one: CatalogType) -> str:
    """The address of the type's page, for a browser."""
    return f"https://numismatics.org/{one.corpus}/id/{quote(one.id, safe='()')}"


def _place(named: Named, places: dict[str, Authority]) -> Place:
    found = places.get(named.id)
    return Place(
        id=named.id,
        label=named.label,
        latitude=found.latitude if found else None,
        longitude=found.longitude if found else None,
    )


def _concordance(one: CatalogType, shelf: Shelf) -> list[OtherReference]:
    catalog = REFERENCE_CATALOGS.get(one.corpus)
    if catalog is None:
        return []
    reference = catalog_ids.reference(one.id, one.corpus).removeprefix(f"{catalog} ")
    found = shelf.concordance(catalog, reference)
    return [OtherReference(catalog=other.catalog, reference=other.reference, coins=other.coins) for other in found]


def _weights(one: CatalogType, shelf: Shelf) -> Weights | None:
    """Of the type's own specimens where there are enough, else of those of its issuers and denomination."""
    weighed, of = distribution(shelf.weights(type_uri=one.uri)), "type"
    if (weighed is None or weighed.n < ENOUGH) and one.denominations and (ids := (*one.authorities, *one.issuers)):
        weighed, of = distribution(shelf.weights(ids, one.denominations[0])), "group"
    if weighed is None or weighed.n < ENOUGH:
        return None
    return Weights(
        of=of,
        n=weighed.n,
        p5=weighed.p5 / 1000,
        median=weighed.median / 1000,
        p95=weighed.p95 / 1000,
        weights_g=[weight / 1000 for weight in weighed.weights_mg[:MOST_WEIGHTS]],
    )


def licence_of(corpus: str) -> LicenceLine:
    facts = KINDS[f"{corpus}_types"]
    text = f"{facts.name}, American Numismatic Society and its partners, {facts.licence}"
    return LicenceLine(name=facts.licence, url=facts.licence_url, text=text)


def authority_line(one: Authority, score: float) -> AuthorityLine:
    """An authority as a line."""
    return AuthorityLine(
        id=one.id,
        uri=NOMISMA + one.id,
        kind=one.kind.value,
        label=one.label,
        labels=dict(reversed(one.labels)),
        alternatives=list(dict.fromkeys(text for _, text in one.alternatives)),
        year_from=one.year_from,
        year_to=one.year_to,
        latitude=one.latitude,
        longitude=one.longitude,
        definition=one.definition,
        score=round(score, 3),
    )


def known_corpus(corpus: str) -> str:
    """The corpus, in small letters.

    Raises:
        Invalid: there is none of that name.
    """
    name = corpus.lower()
    if f"{name}_types" not in KINDS:
        raise Invalid(f"There is no catalog “{corpus[:40]}”.", field="corpus")
    return name
