"""/api/v2/reading: what is understood of a text, shown below the field while it is typed."""

from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Body
from pydantic import BaseModel, Field

from coinstack.domain import dates, document, grading, legends, physical, references, titles
from coinstack.domain.document import Json
from coinstack.infrastructure.web.import_answers import AnyJson

router = APIRouter(prefix="/api/v2/reading", tags=["reading"])

LONGEST = 10_000
Text = Annotated[str, Body(embed=True, max_length=LONGEST)]


class DateRead(BaseModel):
    """Years are signed: negative is BC, there is no year 0. Nulls where nothing was read."""

    year_from: int | None
    year_to: int | None
    circa: bool
    before: bool
    after: bool
    era_inferred: bool


class ReferenceRead(BaseModel):
    """One citation and its parts."""

    raw: str
    canonical: str
    catalog: str | None
    volume: str | None
    part: str | None
    edition: str | None
    section: str | None
    number: str | None
    suffix: str | None
    qualifier: str | None
    page: str | None
    plate: str | None
    note: str | None
    volume_inferred: bool
    volume_candidates: list[str]
    type_key: str | None


class Run(BaseModel):
    """Letters of an expanded legend; the supplied ones are not on the coin."""

    text: str
    supplied: bool


class LegendPiece(BaseModel):
    """One word of a legend, as written and as meant."""

    written: str
    runs: list[Run]
    meaning: str | None
    confidence: float


class Measures(BaseModel):
    """What a line such as “19mm, 3.47 g, 6h” says."""

    diameter_mm: float | None
    diameter_min_mm: float | None
    thickness_mm: float | None
    weight_g: float | None
    die_axis_h: int | None


class GradeRead(BaseModel):
    """A grade in the one scale, and of each side where they differ; `strike` and `surface` are a slab's 1 to 5."""

    normal: str | None
    obverse: str | None
    reverse: str | None
    strike: int | None
    surface: int | None


class Said(BaseModel):
    """What is said of a coin, as in the coin itself."""

    description: dict[str, AnyJson]


class TitleRead(BaseModel):
    """The title that is proposed; null where nothing is known that could stand in it."""

    title: str | None


class Context(BaseModel):
    """What the coin says elsewhere, for settling what a citation leaves open."""

    issuer: str | None = Field(None, max_length=300)
    category: str | None = Field(None, max_length=40)
    denomination: str | None = Field(None, max_length=300)
    metal: str | None = Field(None, max_length=40)
    mint: str | None = Field(None, max_length=300)
    obverse_legend: str | None = Field(None, max_length=1000)
    reverse_legend: str | None = Field(None, max_length=1000)
    year_from: int | None = Field(None, ge=-4000, le=4000)
    year_to: int | None = Field(None, ge=-4000, le=4000)


@router.post("/date")
def date(text: Text, reign: Annotated[tuple[int, int] | None, Body()] = None) -> DateRead | None:
    """The years that a date means; `reign` decides the era of bare numbers."""
    found = dates.read(text, hint=reign)
    if found is None:
        return None
    return DateRead(
        year_from=found.year_from,
        year_to=found.year_to,
        circa=found.circa,
        before=found.before,
        after=found.after,
        era_inferred=found.era_inferred,
    )


@router.post("/references")
def cited(text: Text, context: Annotated[Context | None, Body()] = None) -> list[ReferenceRead]:
    """The citations in a text."""
    said = references.Context(**context.model_dump()) if context else None
    return [
        ReferenceRead(
            raw=one.raw,
            canonical=references.canonical(one),
            catalog=one.catalog,
            volume=one.volume,
            part=one.part,
            edition=one.edition,
            section=one.section,
            number=one.number,
            suffix=one.suffix,
            qualifier=one.qualifier,
            page=one.page,
            plate=one.plate,
            note=one.note,
            volume_inferred=one.volume_inferred,
            volume_candidates=list(one.volume_candidates),
            type_key=references.type_key(one),
        )
        for one in references.read(text, said)
    ]


@router.post("/legend")
def legend(text: Text) -> list[LegendPiece]:
    """A legend's words, each with its letters supplied."""
    return [
        LegendPiece(
            written=piece.written,
            runs=[Run(text=letters, supplied=is_supplied) for letters, is_supplied in piece.runs],
            meaning=piece.meaning,
            confidence=piece.confidence,
        )
        for piece in legends.expand(text)
    ]


@router.post("/measures")
def measures(text: Text) -> Measures:
    """Sizes, weight and die axis in a line, in all the ways in which they are written."""
    found = physical.read(text)
    return Measures(
        diameter_mm=_number(found.diameter_mm),
        diameter_min_mm=_number(found.diameter_min_mm),
        thickness_mm=_number(found.thickness_mm),
        weight_g=_number(found.weight_g),
        die_axis_h=found.die_axis_h,
    )


@router.post("/grade")
def grade(text: Text) -> GradeRead | None:
    """A grade, in whatever scale it is written."""
    found = grading.read(text)
    if found is None:
        return None
    return GradeRead(
        normal=found.normal,
        obverse=found.obverse,
        reverse=found.reverse,
        strike=found.strike,
        surface=found.surface,
    )


@router.post("/title")
def title(said: Said) -> TitleRead:
    """The title that a coin so described would have, if its owner gave it none."""
    description: Json = said.description
    coin = document.made({"description": description})
    proposed = titles.proposed(replace(coin.description, title=None))
    return TitleRead(title=None if proposed == titles.UNDESCRIBED else proposed)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)
