"""What the routes of lots take."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from coinstack.domain.document import Json  # noqa: F401 -- AnyJson names it, and pydantic looks for it here
from coinstack.domain.imported import Choice
from coinstack.domain.vocabulary import PhotoRole
from coinstack.infrastructure.web.dependencies import Whole
from coinstack.infrastructure.web.import_answers import AnyJson
from coinstack.infrastructure.web.shapes import Money

LONGEST = 400_000  # characters of a text that is looked at; what is longer is refused with a word on why


class Strict(BaseModel):
    """A body in which a misspelt name is refused."""

    model_config = ConfigDict(extra="forbid")


class FromText(Strict):
    """A description, and the lot's address where the owner names it."""

    text: str = Field(max_length=LONGEST)
    url: str | None = Field(default=None, max_length=2_000)
    check_duplicates: bool = True


class FromUrl(Strict):
    """The address of a lot."""

    url: str = Field(max_length=2_000)
    check_duplicates: bool = True


class RowValues(Strict):
    """A merge-patch of one coin of the preview."""

    row: Whole = 1
    values: dict[str, AnyJson]


class RowPassage(Strict):
    """A passage of the lot's text from which a field is read anew."""

    row: Whole = 1
    field: str = Field(max_length=100)
    start: Whole
    end: Whole


class RowReset(Strict):
    """A field (a path: `description.mint`, `citations`) that is to be as it was read; without one, the whole coin."""

    row: Whole = 1
    field: str | None = Field(default=None, max_length=100)


class PreviewChange(Strict):
    """What the owner corrects: first what is to be as it was read, then passages, then values."""

    reset: list[RowReset] = Field(default_factory=list, max_length=500)

    coins: list[RowValues] = Field(default_factory=list, max_length=500)
    spans: list[RowPassage] = Field(default_factory=list, max_length=500)


class Split(Strict):
    """Into how many coins, and who bears how much of the price: a rule, or the amount of each row."""

    coins: Annotated[int, Field(ge=1, le=200)]
    share: Literal["equal", "by_weight", "first"] | dict[str, str] = "equal"


class PhotoWish(Strict):
    """A picture to take; `turn` is clockwise, in degrees."""

    id: Whole
    role: PhotoRole | None = None
    turn: Literal[0, 90, 180, 270] = 0


class DuplicateWish(Strict):
    """What happens where the coin may be there: `fields` says for single ones whose value is to stand."""

    action: Choice = Choice.NEW
    coin_id: Whole | None = None
    fields: dict[str, Literal["mine", "theirs"]] = Field(default_factory=dict)


class LotConfirm(Strict):
    """A preview's coin as the owner wants it: parts of a merge-patch, pictures, and what to do with a duplicate."""

    import_id: Whole
    row: Whole = 1
    description: dict[str, AnyJson] | None = None
    acquisition: dict[str, AnyJson] | None = None
    worth: dict[str, AnyJson] | None = None
    citations: list[dict[str, AnyJson]] | None = None
    certificates: list[dict[str, AnyJson]] | None = None
    provenance: str | None = None
    provenance_events: list[dict[str, AnyJson]] | None = None
    number: str | None = None
    place: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    photos: list[PhotoWish] | None = Field(default=None, max_length=100)
    duplicate: DuplicateWish | None = None


class CheckDuplicates(Strict):
    """A description to be looked for in the collection."""

    description: dict[str, AnyJson] = Field(default_factory=dict)
    citations: list[dict[str, AnyJson]] = Field(default_factory=list, max_length=200)
    lot_key: str | None = Field(default=None, max_length=300)
    url: str | None = Field(default=None, max_length=2_000)
    certificate: str | None = Field(default=None, max_length=100, description="With its service, as “NGC 4682903-012”.")


class Invoice(Strict):
    """What one invoice adds to the lots on it."""

    import_ids: list[Whole] = Field(min_length=1, max_length=500)
    premium: Money | None = None
    shipping: Money | None = None
    fees: Money | None = None
    tax: Money | None = None
    rule: Literal["equal", "by_price"] = "by_price"
