"""A type of a published catalog, and an authority (a person, a mint, a denomination) that types are linked to.

Every field of a type may hold nothing or several values: 8,904 of OCRE's 52,254 records do. The key of a type is its
address (`uri`); catalog, volume and number alone are shared by two thirds of RIC.
"""

from dataclasses import dataclass, field
from enum import StrEnum

CORPORA = ("ocre", "crro", "pella", "sco", "pco", "agco", "bigr")
"""The corpora of numismatics.org, each at `http://numismatics.org/{corpus}/id/{id}`."""

NOMISMA = "http://nomisma.org/id/"


class Kind(StrEnum):
    """What an authority is."""

    PERSON = "person"
    MINT = "mint"
    DENOMINATION = "denomination"
    MATERIAL = "material"
    DYNASTY = "dynasty"
    REGION = "region"
    DEITY = "deity"
    ORGANIZATION = "organization"
    PERIOD = "period"
    ROLE = "role"


@dataclass(frozen=True)
class Side:
    """One side of a type. `descriptions` are pairs of language and text; `portraits` are ids of authorities."""

    legends: tuple[str, ...] = ()
    descriptions: tuple[tuple[str, str], ...] = ()
    portraits: tuple[str, ...] = ()
    control_marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class CatalogType:
    """A type, with what its catalog prints of its place (`volume` "1", `edition` "2", `section` "aug", `number` "207").

    Years are signed, BC negative, no year 0. `year_from` and `year_to` are of the issue; `reign_from` and `reign_to`
    of its authority, where the catalog knows no more. Issuers (`nmo:hasIssuer`, the Republic's moneyers), authorities
    (`nmo:hasAuthority`), mints, denominations, materials, regions are ids of nomisma (without its address).
    """

    corpus: str
    id: str
    label: str
    volume: str | None = None
    edition: str | None = None
    section: str | None = None
    number: str | None = None
    suffix: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    reign_from: int | None = None
    reign_to: int | None = None
    issuers: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    mints: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    denominations: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    obverse: Side = field(default_factory=Side)
    reverse: Side = field(default_factory=Side)
    replaced_by: tuple[str, ...] = ()  # ids in the same corpus; several, where one type became several
    broader: str | None = None  # the id of the type that this one is a variety of

    @property
    def uri(self) -> str:
        """The type's address, its key everywhere."""
        return f"http://numismatics.org/{self.corpus}/id/{self.id}"


@dataclass(frozen=True)
class Term:
    """Years in which a person held a role (`role` and `organization` are ids)."""

    role: str | None
    organization: str | None
    year_from: int | None
    year_to: int | None


@dataclass(frozen=True)
class Authority:
    """What nomisma says of an id. `labels` and `alternatives` are pairs of language and text; degrees of WGS 84."""

    id: str
    kind: Kind
    labels: tuple[tuple[str, str], ...]
    alternatives: tuple[tuple[str, str], ...] = ()
    year_from: int | None = None  # of its roles, else of its life
    year_to: int | None = None
    terms: tuple[Term, ...] = ()
    latitude: float | None = None
    longitude: float | None = None
    broader: tuple[str, ...] = ()
    matches: tuple[str, ...] = ()  # the same thing elsewhere: Wikidata, Pleiades, ...
    replaced_by: str | None = None
    definition: str | None = None

    @property
    def uri(self) -> str:
        """The authority's address."""
        return NOMISMA + self.id

    @property
    def label(self) -> str:
        """The English label, else the first, else the id."""
        return next((text for language, text in self.labels if language == "en"), None) or (
            self.labels[0][1] if self.labels else self.id
        )


@dataclass(frozen=True)
class Specimen:
    """A real coin of a type, for weights: `type_uri` where it is known, else issuer and denomination as ids."""

    id: str
    type_uri: str | None
    issuer: str | None
    denomination: str | None
    material: str | None
    weight_g: float | None
    diameter_mm: float | None = None
    die_axis_h: int | None = None
    collection: str | None = None
    title: str | None = None


@dataclass(frozen=True)
class Symbol:
    """A monogram or control mark, by the letters that it is made of."""

    id: str
    label: str
    letters: str
    matches: tuple[str, ...] = ()
