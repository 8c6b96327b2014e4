"""A lot's text on its way to a reading: where its parts stand, what was found, what a person should look at."""

from dataclasses import dataclass, field
from decimal import Decimal

from coinstack.domain.dates import DateReading
from coinstack.domain.describing_dates import Dated
from coinstack.domain.describing_head import Named
from coinstack.domain.describing_kinds import Kind, MetalFound
from coinstack.domain.describing_labels import Labelled
from coinstack.domain.describing_measures import Measures
from coinstack.domain.describing_purchase import Purchase
from coinstack.domain.describing_sides import Layout
from coinstack.domain.describing_text import LotText, Span
from coinstack.domain.provenance import Event
from coinstack.domain.references import Reference


@dataclass(frozen=True)
class Found:
    """A value, where it stands in the text (`[start, end)`), and how sure it is, 0..1.

    `others` are what the same words may mean as well: the years of the other era.
    """

    value: str | int | Decimal
    start: int
    end: int
    confidence: float
    others: tuple["Found", ...] = ()


@dataclass(frozen=True)
class Warned:
    """What a person should look at: the field (or "" for the whole), and the words."""

    field: str
    words: str


@dataclass
class Parts:
    """The parts of a text as they are found, one after another; later steps lean on earlier ones."""

    lot: LotText
    language: str
    labels: list[Labelled]
    pedigree: list[Span]
    comments: list[Span]
    cited: Span | None
    measures: Measures
    kind: Kind | None
    layout: Layout
    metal: MetalFound | None = None
    family: str = "A"
    quantity: int = 1
    names: list[Named] = field(default_factory=list)
    later_names: list[Named] = field(default_factory=list)
    dates: list[Dated] = field(default_factory=list)
    readings: dict[Span, DateReading] = field(default_factory=dict)
    slips: set[Span] = field(default_factory=set)
    issuer: Named | None = None
    values: dict[str, Found] = field(default_factory=dict)
    references: list[Found] = field(default_factory=list)
    understood: list[Reference] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    purchases: tuple[Purchase, ...] = ()
    warnings: list[Warned] = field(default_factory=list)

    def put(
        self, name: str, value: str | int | Decimal | None, span: Span, confidence: float, *, other: int | None = None
    ) -> None:
        """Keep a value, unless the field has one; `other` is what it may be as well."""
        if name not in self.values and value is not None and value != "":
            others = () if other is None else (Found(other, span[0], span[1], 1 - confidence),)
            self.values[name] = Found(value, span[0], span[1], confidence, others)

    def put_text(self, name: str, span: Span, confidence: float) -> None:
        """Keep the words of a span."""
        self.put(name, self.lot.text[span[0] : span[1]], span, confidence)

    def warn(self, name: str, words: str) -> None:
        """Tell the person something about a field."""
        self.warnings.append(Warned(name, words))

    def labelled(self, name: str) -> list[Labelled]:
        """The values that stand behind a label of that field."""
        return [one for one in self.labels if one.field == name and one.start < one.end]
