"""/api/v2/catalog: the types of a worn coin, types as they are typed, and what abbreviations stand for."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, Field

from coinstack.domain import identifying_abbreviations as abbreviations
from coinstack.domain.errors import Invalid
from coinstack.domain.identifying_answers import LABELS, Asked, Group, Identified
from coinstack.infrastructure.catalogs.identifying import Letters
from coinstack.infrastructure.catalogs.searching import Filters, search
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.web import catalog_answers as answers
from coinstack.infrastructure.web.dependencies import Reading

router = APIRouter(prefix="/api/v2/catalog", tags=["catalog"])

LONGEST_LEGEND = 20_000
"""Signs that are taken to be told, in words, that no legend is so long."""
FARTHEST = 1_000_000

Legend = Annotated[str, Query(max_length=LONGEST_LEGEND)]
Word = Annotated[str, Query(max_length=200, description="An id, or a name in any language")]
Words = Annotated[str, Query(max_length=400)]


async def _shelf(request: Request) -> Shelf:  # not `def`: FastAPI would go to another thread for it
    shelf: Shelf = request.app.state.catalog
    return shelf


async def _letters(request: Request) -> Letters:
    letters: Letters = request.app.state.letters
    return letters


Shelved = Annotated[Shelf, Depends(_shelf)]
Lettered = Annotated[Letters, Depends(_letters)]


class Distinguishing(BaseModel):
    """What tells a type from the others of its group."""

    field: str
    label: str


class GroupType(answers.TypeLine):
    """A type of a group."""

    distinguishing: list[Distinguishing]


class Matched(BaseModel):
    """What was read of each legend: from and to, in signs of the legend as it is written here."""

    obverse: list[tuple[int, int]]
    reverse: list[tuple[int, int]]


class TypeGroup(BaseModel):
    """Types that bear the same two legends. Of `total` types, the best are listed."""

    obverse_legend: str
    reverse_legend: str
    score: float = Field(description="1 where all that was told fits")
    matched: Matched
    issuers: list[answers.Named]
    year_from: int | None
    year_to: int | None
    total: int
    differs: list[str] = Field(description="What was told, and is true of none of the types")
    types: list[GroupType]


class QuestionOption(BaseModel):
    """An answer, and how many types have it; ask again with the question's field set to `value`."""

    value: str
    label: str
    types: int


class NextQuestion(BaseModel):
    """What to look for next; `field` is a parameter of this very address."""

    field: str
    label: str
    remaining: float = Field(description="How many types its answer leaves, on average")
    options: list[QuestionOption]


class Identification(BaseModel):
    """Groups of types, best first; the question first that decides most."""

    groups: list[TypeGroup]
    total_groups: int
    total_types: int
    questions: list[NextQuestion]
    advice: str | None
    remarks: list[str] = Field(description="On what was told and could not be used")


class TypeLines(BaseModel):
    """A page of types; `next` is what to ask for as `after`."""

    types: list[answers.TypeLine]
    total: int
    next: str | None


class AbbreviationLine(BaseModel):
    """An abbreviation; in the expansion, what is supplied stands in brackets. `language` is la or grc."""

    abbreviation: str
    expansion: str
    meaning: str
    language: str
    confidence: float


class AbbreviationLines(BaseModel):
    """The abbreviations found, the best first."""

    legends: list[AbbreviationLine]
    total: int


@router.get("/identify")
def identify(
    letters: Lettered,
    shelf: Shelved,
    connection: Reading,
    *,
    obverse: Legend = "",
    reverse: Legend = "",
    issuer: Word = "",
    portrait: Word = "",
    mint: Word = "",
    denomination: Word = "",
    metal: Word = "",
    exergue: Words = "",
    field: Words = "",
    words: Words = "",
    bust: Word = "",
    design: Word = "",
    officina: Word = "",
    weight_g: Annotated[float | None, Query(gt=0, le=5_000, allow_inf_nan=False)] = None,
    limit: Annotated[int, Query(ge=1, le=50)] = 10,
) -> Identification:
    """The types that a coin may be of, from what can still be read: `IMP C … AVG`, `[…]STVS TR P`, `FEL TEMP`.

    Three dots or empty brackets stand for letters that are lost. Any one thing that is seen is enough.
    """
    asked = Asked(
        obverse=obverse, reverse=reverse, issuer=issuer, portrait=portrait, mint=mint, denomination=denomination,
        metal=metal, exergue=exergue, field=field, words=words, bust=bust, design=design, officina=officina,
        weight_g=weight_g,
    )  # fmt: skip
    return _identification(letters.identify(asked, limit=limit), shelf, connection)


def _identification(found: Identified, shelf: Shelf, connection: Reading) -> Identification:
    types = [one for group in found.groups for one in group.types]
    lines = {line.uri: line for line in answers.lines(types, shelf, connection)}
    return Identification(
        groups=[_group(group, lines) for group in found.groups],
        total_groups=found.total_groups,
        total_types=found.total_types,
        questions=[
            NextQuestion(
                field=one.field,
                label=one.label,
                remaining=round(one.remaining, 1),
                options=[QuestionOption(value=each.value, label=each.label, types=each.types) for each in one.options],
            )
            for one in found.questions
        ],
        advice=found.advice,
        remarks=list(found.remarks),
    )


def _group(group: Group, lines: dict[str, answers.TypeLine]) -> TypeGroup:
    shown = [lines[one.uri] for one in group.types if one.uri in lines]
    issuers = {named.id: named for line in shown for named in line.issuers}
    return TypeGroup(
        obverse_legend=group.obverse_legend,
        reverse_legend=group.reverse_legend,
        score=group.score,
        matched=Matched(obverse=list(group.matched_obverse), reverse=list(group.matched_reverse)),
        issuers=list(issuers.values()),
        year_from=min((line.year_from for line in shown if line.year_from is not None), default=None),
        year_to=max((line.year_to for line in shown if line.year_to is not None), default=None),
        total=group.total,
        differs=[LABELS.get(name, name).lower() for name in group.differs],
        types=[_group_type(line, group) for line in shown],
    )


def _group_type(line: answers.TypeLine, group: Group) -> GroupType:
    told = group.distinguishing.get(line.uri, ())
    distinguishing = [Distinguishing(field=name, label=label) for name, label in told]
    return GroupType.model_construct(**dict(line), distinguishing=distinguishing)


@router.get("/types")
def find_types(
    shelf: Shelved,
    connection: Reading,
    *,
    q: Annotated[str, Query(max_length=300, description="Words, or a reference as far as it is typed")] = "",
    corpus: str | None = None,
    issuer: Word | None = None,
    mint: Word | None = None,
    denomination: Word | None = None,
    material: Word | None = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    after: str | None = None,
) -> TypeLines:
    """Types by words and by reference, as they are typed: `RIC IV 23b cara`, `crawford 44`, `salus hadrian`."""
    filters = Filters(
        corpus=answers.known_corpus(corpus) if corpus else None,
        issuer=issuer,
        mint=mint,
        denomination=denomination,
        material=material,
    )
    found = search(shelf, q, filters, limit=limit, start=page_start(after))
    following = None if found.following is None else str(found.following)
    return TypeLines(types=answers.lines(found.types, shelf, connection), total=found.total, next=following)


def page_start(after: str | None) -> int:
    """How many to leave out, as the page before said in its `next`."""
    if after is None:
        return 0
    if not after.isascii() or not after.isdecimal() or len(after) > len(str(FARTHEST)) or int(after) > FARTHEST:
        raise Invalid("A page begins where the one before said that the next does.", field="after")
    return int(after)


@router.get("/legends")
def find_abbreviations(
    q: Annotated[str, Query(max_length=400, description="An abbreviation, a legend, or what it means")] = "",
    limit: Annotated[int, Query(ge=1, le=1_000)] = 100,
) -> AbbreviationLines:
    """What the abbreviations of legends stand for; with a whole legend, each of its parts as it is read there."""
    found = abbreviations.search(q)
    lines = [
        AbbreviationLine(
            abbreviation=one.abbreviation,
            expansion=one.expansion,
            meaning=one.meaning,
            language=one.language,
            confidence=one.confidence,
        )
        for one in found[:limit]
    ]
    return AbbreviationLines(legends=lines, total=len(found))
