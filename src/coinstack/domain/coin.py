"""The coin: what is said of it (a description), and the piece itself (an entity with its children)."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from dataclasses import field as make_field  # the owner's heading of a custom value is its `field`, too
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, get_args, get_type_hints
from uuid import uuid4

from coinstack.domain.money import Money
from coinstack.domain.vocabulary import (
    Category,
    CitationConfidence,
    IssueStatus,
    Metal,
    PhotoRole,
    PortraitRole,
    Status,
    TypeBy,
)


class Layer(StrEnum):
    """What a field of the description belongs to.

    A catalog fills only the type, "another of this type" copies only the type, and likeness of two pieces
    weighs only the specimen; the variety lies between (officina, controls, field marks).
    """

    TYPE = "type"
    VARIETY = "variety"
    SPECIMEN = "specimen"


TYPE, VARIETY, SPECIMEN = Layer.TYPE, Layer.VARIETY, Layer.SPECIMEN
Text = str | None


@dataclass(frozen=True)
class Description:
    """What can be said of a coin, whoever says it: the owner, a workbook's row, a lot, a slab.

    Years are signed (negative is BC, there is no year 0). `year_*` is when the piece was struck, `reign_*` only
    where a source states the reign; neither is ever copied from the other. A field named in `uncertain` is shown
    with a "?" ("Rome?").
    """

    title: Annotated[Text, SPECIMEN] = None  # the owner's own; None: proposed from the rest
    category: Annotated[Category | None, TYPE] = None
    issuer: Annotated[Text, TYPE] = None
    co_issuer: Annotated[Text, TYPE] = None
    in_name_of: Annotated[Text, TYPE] = None
    magistrates: Annotated[tuple[str, ...], TYPE] = ()
    obverse_portrait: Annotated[Text, TYPE] = None
    obverse_portrait_role: Annotated[PortraitRole | None, TYPE] = None
    reverse_portrait: Annotated[Text, TYPE] = None
    reverse_portrait_role: Annotated[PortraitRole | None, TYPE] = None
    dynasty: Annotated[Text, TYPE] = None
    alliance_city: Annotated[Text, TYPE] = None
    mint: Annotated[Text, TYPE] = None
    officina: Annotated[Text, VARIETY] = None
    region: Annotated[Text, TYPE] = None
    year_from: Annotated[int | None, TYPE] = None
    year_to: Annotated[int | None, TYPE] = None
    circa: Annotated[bool, TYPE] = False
    before: Annotated[bool, TYPE] = False
    after: Annotated[bool, TYPE] = False
    date_text: Annotated[Text, TYPE] = None  # as the source wrote it: shown; the years serve search and order
    reign_from: Annotated[int | None, TYPE] = None
    reign_to: Annotated[int | None, TYPE] = None
    reign_text: Annotated[Text, TYPE] = None
    dated_text: Annotated[Text, TYPE] = None  # the date on the coin itself, as written: "SE 299", "ςKT"
    dated_era: Annotated[Text, TYPE] = None
    dated_year: Annotated[int | None, TYPE] = None
    denomination: Annotated[Text, TYPE] = None
    metal: Annotated[Metal | None, TYPE] = None
    script: Annotated[Text, TYPE] = None
    weight_standard: Annotated[Text, TYPE] = None
    obverse_legend: Annotated[Text, TYPE] = None
    obverse_design: Annotated[Text, TYPE] = None
    obverse_field_marks: Annotated[Text, VARIETY] = None  # "left | right"
    reverse_legend: Annotated[Text, TYPE] = None
    reverse_design: Annotated[Text, TYPE] = None
    reverse_field_marks: Annotated[Text, VARIETY] = None  # "left | right"; with `exergue`: "left | right // exergue"
    exergue: Annotated[Text, VARIETY] = None
    controls: Annotated[Text, VARIETY] = None
    issue_status: Annotated[IssueStatus | None, TYPE] = None
    rarity: Annotated[Text, TYPE] = None
    rarity_basis: Annotated[Text, TYPE] = None  # who says so: "RIC", "the house"
    weight_g: Annotated[Decimal | None, SPECIMEN] = None
    diameter_mm: Annotated[Decimal | None, SPECIMEN] = None
    diameter_min_mm: Annotated[Decimal | None, SPECIMEN] = None
    thickness_mm: Annotated[Decimal | None, SPECIMEN] = None
    die_axis_h: Annotated[int | None, SPECIMEN] = None  # 1 to 12
    specific_gravity: Annotated[Decimal | None, SPECIMEN] = None
    edge: Annotated[Text, SPECIMEN] = None
    shape: Annotated[Text, SPECIMEN] = None
    obverse_die: Annotated[Text, SPECIMEN] = None
    reverse_die: Annotated[Text, SPECIMEN] = None
    grade: Annotated[Text, SPECIMEN] = None  # as written
    grade_normal: Annotated[Text, SPECIMEN] = None  # on the one scale of `grading`
    obverse_grade: Annotated[Text, SPECIMEN] = None
    reverse_grade: Annotated[Text, SPECIMEN] = None
    centring: Annotated[Text, SPECIMEN] = None
    strike: Annotated[Text, SPECIMEN] = None
    surface: Annotated[Text, SPECIMEN] = None
    style: Annotated[Text, SPECIMEN] = None
    toning: Annotated[Text, SPECIMEN] = None
    test_cut: Annotated[bool, SPECIMEN] = False
    bankers_marks: Annotated[bool, SPECIMEN] = False
    graffiti: Annotated[bool, SPECIMEN] = False
    pierced: Annotated[bool, SPECIMEN] = False
    plugged: Annotated[bool, SPECIMEN] = False
    mount_removed: Annotated[bool, SPECIMEN] = False
    tooled: Annotated[bool, SPECIMEN] = False
    smoothed: Annotated[bool, SPECIMEN] = False
    error: Annotated[Text, SPECIMEN] = None
    findspot: Annotated[Text, SPECIMEN] = None
    hoard: Annotated[Text, SPECIMEN] = None
    published_in: Annotated[Text, SPECIMEN] = None
    uncertain: Annotated[tuple[str, ...], SPECIMEN] = ()  # names of the fields in doubt, sorted

    def disagreements(self, other: "Description") -> list[str]:
        """The fields on which both speak and do not say the same."""
        return [
            name
            for name in DESCRIPTION_FIELDS
            if (mine := getattr(self, name)) and (theirs := getattr(other, name)) and mine != theirs
        ]

    @property
    def marks(self) -> str | None:
        """Late Roman marks in the trade's notation, `left | right // exergue`."""
        field_marks, exergue = self.reverse_field_marks, self.exergue
        if exergue is None:
            return field_marks
        return f"{field_marks or '–'} // {exergue}"


DESCRIPTION_FIELDS: tuple[str, ...] = tuple(f.name for f in fields(Description))
LAYER_OF: dict[str, Layer] = {
    name: next(mark for mark in get_args(hint) if isinstance(mark, Layer))
    for name, hint in get_type_hints(Description, include_extras=True).items()
}


def new_uid() -> str:
    """A name for a child that stays the same through edits, undo and moves between databases."""
    return uuid4().hex


@dataclass(eq=False)
class Citation:
    """A place in a catalog, as printed ("RIC I 207"), and the parts read from it."""

    raw: str
    catalog: str | None = None
    volume: str | None = None
    part: str | None = None
    edition: str | None = None
    section: str | None = None
    number: str | None = None
    suffix: str | None = None
    qualifier: str | None = None
    page: str | None = None
    plate: str | None = None
    note: str | None = None
    variant_note: str | None = None
    volume_inferred: bool = False
    plate_coin: bool = False
    primary: bool = False
    confidence: CitationConfidence = CitationConfidence.EXACT
    type_key: str | None = None  # shared by all coins of the type; see references.type_key
    type_uri: str | None = None  # the type's address in its catalog, where that is sure or the owner chose it
    type_by: TypeBy | None = None
    position: int = 0
    uid: str = field(default_factory=new_uid)


@dataclass(eq=False)
class Countermark:
    """A countermark, or the undertype of an overstruck coin."""

    text: str | None = None
    kind: str = "countermark"  # or "overstrike"
    place: str | None = None  # "obverse, on the neck"
    authority: str | None = None
    date_text: str | None = None
    reference: str | None = None
    position: int = 0
    uid: str = field(default_factory=new_uid)


@dataclass(eq=False)
class Certificate:
    """A slab's label; a coin that was cracked out and resubmitted has several."""

    service: str
    number: str | None = None
    grade: str | None = None
    strike: int | None = None  # 1 to 5
    surface: int | None = None  # 1 to 5
    star: bool = False
    fine_style: bool = False
    note: str | None = None
    position: int = 0
    uid: str = field(default_factory=new_uid)


@dataclass(eq=False)
class ProvenanceEvent:
    """A moment in the chain of owners, as the source tells it: a sale, a collection, a dealer, a hoard."""

    text: str  # the passage, as written
    kind: str = "sale"  # sale collection dealer hoard other
    relation: str = "ex"  # ex from bought
    house: str | None = None
    sale: str | None = None
    lot: str | None = None
    collection: str | None = None
    date: dt.date | None = None
    date_text: str | None = None
    year: int | None = None
    url: str | None = None
    position: int = 0
    uid: str = make_field(default_factory=new_uid)


@dataclass(eq=False)
class Photo:
    """A photograph, stored by the hash of its bytes; the original is never altered."""

    sha256: str
    role: PhotoRole
    media_type: str
    width: int  # as shown, after the orientation is applied
    height: int
    name: str | None = None
    primary: bool = False  # one a role
    position: int = 0
    uid: str = field(default_factory=new_uid)


@dataclass(eq=False)
class CustomValue:
    """A value for which CoinStack has no field of its own, under the owner's heading."""

    field: str
    text: str
    position: int = 0
    uid: str = make_field(default_factory=new_uid)


@dataclass(frozen=True)
class Acquisition:
    """How the coin came to its owner. Amounts keep the currency they were paid in, or None where nobody said."""

    date: dt.date | None = None
    date_text: str | None = None
    seller: str | None = None
    source: str | None = None
    url: str | None = None
    lot_key: str | None = None
    invoice: str | None = None
    price: Money | None = None
    premium: Money | None = None
    shipping: Money | None = None
    tax: Money | None = None
    duty: Money | None = None
    other: Money | None = None


@dataclass(frozen=True)
class Worth:
    """What the coin is thought to be worth: estimated, insured for, asked for; each with its date."""

    estimate: Money | None = None
    estimate_date: dt.date | None = None
    insured: Money | None = None
    insured_date: dt.date | None = None
    asking: Money | None = None
    asking_date: dt.date | None = None


@dataclass(frozen=True)
class Disposal:
    """How the coin left: sold, lent or lost."""

    date: dt.date | None = None
    to: str | None = None
    price: Money | None = None
    note: str | None = None


@dataclass(frozen=True)
class Source:
    """Who said a value, when (UTC), and in which import."""

    by: str
    at: dt.datetime
    import_id: int | None = None


@dataclass(eq=False)
class Coin:
    """One piece in the collection.

    `sources` names who said each field; the key "" stands for every field that has no entry of its own.
    """

    description: Description = field(default_factory=Description)
    number: str | None = None  # the owner's own
    acquisition: Acquisition = field(default_factory=Acquisition)
    worth: Worth = field(default_factory=Worth)
    disposal: Disposal = field(default_factory=Disposal)
    place: str | None = None  # as written: "Velv2-5-1"; see places.path
    holder: str | None = None  # slab, flip, capsule
    status: Status = Status.OWNED
    notes: str | None = None
    provenance: str | None = None
    citations: list[Citation] = field(default_factory=list)
    countermarks: list[Countermark] = field(default_factory=list)
    certificates: list[Certificate] = field(default_factory=list)
    provenance_events: list[ProvenanceEvent] = field(default_factory=list)
    photos: list[Photo] = field(default_factory=list)
    custom: list[CustomValue] = field(default_factory=list)
    tags: tuple[str, ...] = ()
    sources: dict[str, Source] = field(default_factory=dict)
    added_at: dt.datetime | None = None
    trashed_at: dt.datetime | None = None
    version: int = field(init=False)
    id: int | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.version = 1

    def cite(self, citation: Citation) -> None:
        """Add a citation, unless the coin cites that type (or prints those very words) already."""
        if any(_same_citation(known, citation) for known in self.citations):
            return
        citation.position = len(self.citations)
        citation.primary = not self.citations
        self.citations.append(citation)

    def touch(self) -> None:
        """Move the version: a change of a child alone would not."""
        self.version += 1


def _same_citation(known: Citation, new: Citation) -> bool:
    return known.raw == new.raw or (known.type_key is not None and known.type_key == new.type_key)


def type_keys(citations: Iterable[Citation]) -> tuple[str, ...]:
    """What coins of one type share: the keys of the references as printed, and the addresses of the types."""
    found = (key for one in citations for key in (one.type_key, one.type_uri) if key)
    return tuple(dict.fromkeys(found))
