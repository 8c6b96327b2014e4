"""The reader of lot descriptions: a text of any house in, every value with its place in the text out."""

from collections.abc import Mapping
from dataclasses import dataclass

from coinstack.domain.coin import Citation, Description
from coinstack.domain.describing_normal import citations, described
from coinstack.domain.describing_parts import Found, Parts, Warned
from coinstack.domain.describing_purchase import Hint, Purchase
from coinstack.domain.describing_text import LONGEST, made_plain
from coinstack.domain.describing_values import filled
from coinstack.domain.provenance import Event

__all__ = ["FIELDS", "FURTHER", "Event", "Found", "Hint", "Purchase", "Reading", "Warned", "read"]

FIELDS = (
    "issuer", "denomination", "metal", "weight_g", "diameter_mm", "die_axis_h", "mint", "struck_from", "struck_to",
    "reign_from", "reign_to", "obverse_legend", "obverse_design", "reverse_legend", "reverse_design", "references",
    "grade", "pedigree",
)  # fmt: skip
"""The values of a reading, in the order in which they are told."""

FURTHER = ("officina", "magistrates", "rarity", "rarity_basis", "toning")
"""What a text may say besides; several moneyers are parted by semicolons."""


@dataclass(frozen=True)
class Reading:
    """What a lot's text says of its coin; a field that is not in `values` is not told.

    `values` are as printed (metal and years in their normal form); `description` has the normal forms. `family` is
    how the prose is built: A (CNG) to H (a collector's post); `acquisition` is what is said of purchases, its writer's
    own or a former owner's; `quantity` is the number of coins in the lot.
    """

    text: str
    family: str
    language: str
    values: Mapping[str, Found | tuple[Found, ...]]
    references: tuple[Found, ...]
    description: Description
    citations: tuple[Citation, ...]
    provenance: tuple[Event, ...]
    acquisition: tuple[Purchase, ...]
    quantity: int
    warnings: tuple[Warned, ...]

    @property
    def told(self) -> dict[str, Found]:
        """The values that are one each: all but the references."""
        return {name: found for name, found in self.values.items() if isinstance(found, Found)}


def read(text: str) -> Reading:
    """Read a lot's text; never raises. What is in doubt is left out, or told with a low confidence and a warning."""
    parts: Parts = filled(made_plain(text))
    if len(text) > LONGEST:
        parts.warn("", f"Only the first {LONGEST:,} characters were read.")
    return Reading(
        text=parts.lot.text,
        family=parts.family,
        language=parts.language,
        values={**parts.values, "references": tuple(parts.references)},
        references=tuple(parts.references),
        description=described(parts),
        citations=citations(parts),
        provenance=tuple(parts.events),
        acquisition=parts.purchases,
        quantity=parts.quantity,
        warnings=tuple(parts.warnings),
    )
