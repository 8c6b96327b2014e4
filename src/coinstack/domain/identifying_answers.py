"""What is asked of a worn coin, and what comes of it: groups of types of the same legends, and what to ask."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from coinstack.domain.catalog import CatalogType
from coinstack.domain.identifying_letters import Span

FIELDS = ("issuer", "portrait", "mint", "denomination", "metal", "bust", "design", "officina")
"""What a type may be told from its neighbours by, and what may be asked; each is a member of `Asked`."""

LABELS = {
    "issuer": "Issuer",
    "portrait": "Portrait",
    "mint": "Mint",
    "denomination": "Denomination",
    "metal": "Metal",
    "bust": "Bust",
    "design": "Reverse",
    "officina": "Officina",
    "section": "Section",
}


@dataclass(frozen=True)
class Asked:
    """What is seen on a coin. Legends with gaps, as `identifying.read` takes them; the rest in words, or ids."""

    obverse: str = ""
    reverse: str = ""
    issuer: str = ""
    portrait: str = ""
    mint: str = ""
    denomination: str = ""
    metal: str = ""
    exergue: str = ""
    field: str = ""
    words: str = ""
    bust: str = ""
    design: str = ""
    officina: str = ""
    weight_g: float | None = None


@dataclass(frozen=True)
class Group:
    """Types that bear the same two legends. `matched` are spans of the legends as written, of what was read.

    `score` is 1 where all that was told fits. `differs` names what was told and is true of none of its types;
    `distinguishing`, by the type's address, what tells each from the others.
    """

    obverse_legend: str
    reverse_legend: str
    score: float
    matched_obverse: tuple[Span, ...]
    matched_reverse: tuple[Span, ...]
    types: tuple[CatalogType, ...]
    total: int
    differs: tuple[str, ...] = ()
    distinguishing: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Option:
    """An answer to a question, and how many types it leaves; `value` is what to ask with."""

    value: str
    label: str
    types: int


@dataclass(frozen=True)
class Question:
    """What to look for next; `field` is a member of `Asked`; on average its answer leaves `remaining` types."""

    field: str
    label: str
    options: tuple[Option, ...]
    remaining: float


@dataclass(frozen=True)
class Identified:
    """The groups, best first; `questions`, the one that decides most first; `remarks` on what was told."""

    groups: tuple[Group, ...] = ()
    total_groups: int = 0
    total_types: int = 0
    questions: tuple[Question, ...] = ()
    advice: str | None = None
    remarks: tuple[str, ...] = ()
