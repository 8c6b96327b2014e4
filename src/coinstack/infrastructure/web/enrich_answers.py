"""What the look-up of types and the filling of records take and answer."""

import datetime as dt
from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, Field
from sqlalchemy import Connection

from coinstack.application.enriching import Answer, Candidate, Enriched
from coinstack.domain import citation_check
from coinstack.domain.catalog import CatalogType
from coinstack.domain.comparison import Comparison, Severity, Verdict
from coinstack.domain.filling import Line, State
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.catalogs.weighing import Weighed
from coinstack.infrastructure.database.queries.enriching import Found
from coinstack.infrastructure.web import catalog_answers
from coinstack.infrastructure.web.catalog_answers import TypeLine
from coinstack.infrastructure.web.job_answers import JobStatus

MOST_WEIGHTS = 2_000


class Known(BaseModel):
    """What is known of a coin, as far as it tells what a reference means. Years are signed, BC negative."""

    issuer: Annotated[str, Field(max_length=300)] | None = None
    mint: Annotated[str, Field(max_length=300)] | None = None
    denomination: Annotated[str, Field(max_length=300)] | None = None
    metal: Annotated[str, Field(max_length=40)] | None = None
    obverse_legend: Annotated[str, Field(max_length=2_000)] | None = None
    reverse_legend: Annotated[str, Field(max_length=2_000)] | None = None
    year_from: Annotated[int, Field(ge=-3000, le=3000)] | None = None
    year_to: Annotated[int, Field(ge=-3000, le=3000)] | None = None


class LookUp(BaseModel):
    """A reference, or a citation of the collection by its uid."""

    reference: Annotated[str, Field(max_length=2_000)] = ""
    citation_id: Annotated[str, Field(max_length=32, description="The uid of a citation")] | None = None
    context: Known = Known()


class CandidateLine(BaseModel):
    """A type that may be meant; `type` is null where its catalog is not loaded."""

    uri: str
    type: TypeLine | None
    confidence: Annotated[float, Field(description="0..1: of the reference, with all that the coin says")]
    reasons: list[str]
    verified: Annotated[bool, Field(description="Whether a loaded catalog has the type")]
    qualifier: str | None


class LookedUp(BaseModel):
    """The types that may be meant, the likeliest first; `sure` where one alone is meant; else why there is none."""

    candidates: list[CandidateLine]
    sure: str | None
    failure: str | None


class ComparedField(BaseModel):
    """One field of the coin beside the type's."""

    field: str
    label: str
    mine: str | None
    theirs: str | None
    verdict: Verdict
    words: str | None
    severity: Severity


class ComparedCoin(BaseModel):
    """The coin beside the type; `agree` counts what is compatible, too."""

    fields: list[ComparedField]
    agree: int
    differ: int
    confidence: Annotated[float, Field(description="0..1: that the coin is of the type, by all but its references")]


class WeighedCoin(BaseModel):
    """The coin's weight among weighed specimens, in grams; below eight of them nothing is said of it."""

    n: int
    p5: float
    median: float
    p95: float
    weights_g: list[float]
    mine: float | None
    group: str
    place: str
    words: str


class Suspicion(BaseModel):
    """Another type that the coin's own legends fit clearly better than the cited one."""

    suspect: bool
    alternative: TypeLine | None
    words: str


class CoinType(BaseModel):
    """The type of a coin: what it cites, compared with it."""

    type: TypeLine | None
    linked: Annotated[Literal["catalog", "owner"] | None, Field(description="Who said so, where it is kept")]
    verified: bool
    confidence: float | None
    comparison: ComparedCoin | None
    weights: WeighedCoin | None
    suspect: Suspicion | None
    candidates: list[CandidateLine]
    failure: str | None


class EnrichWish(BaseModel):
    """What to do; without `apply` and `auto_apply` nothing is changed."""

    type_uri: Annotated[str, Field(max_length=500, description="The owner's own choice")] | None = None
    apply: Annotated[bool, Field(description="Take the fields that are named, whatever the record holds")] = False
    fields: Annotated[list[str], Field(max_length=40)] = []
    auto_apply: Annotated[bool, Field(description="Fill what is empty, where the type is sure")] = False


class FilledField(BaseModel):
    """What taking a field would do. `source` says who says it, as it is kept with the value."""

    field: str
    label: str
    mine: str | None
    theirs: str
    state: State
    severity: Severity
    words: str | None
    source: str


class EnrichedCoin(BaseModel):
    """What was found of a coin, and what was done."""

    type: TypeLine | None
    confidence: float | None
    reasons: list[str]
    fields: list[FilledField]
    citation_check: Suspicion | None
    applied: list[str]
    change_set: int | None
    version: int
    failure: str | None
    candidates: list[CandidateLine]


class BulkWish(BaseModel):
    """Coins by their ids, or by a filter as the collection's address has it (`issuer=trajan&missing=date`)."""

    ids: Annotated[list[int], Field(max_length=100_000)] | None = None
    filter: Annotated[str, Field(max_length=5_000)] | None = None
    apply: Annotated[bool, Field(description="Fill what is empty where the type is sure; else only look")] = False


class FoundCoin(BaseModel):
    """What the job found of a coin; null before it came to it."""

    coin_id: int
    title: str | None
    type: TypeLine | None
    confidence: float | None
    sure: bool
    fills: list[str]
    conflicts: list[str]
    suspect: Suspicion | None
    failure: str | None


class BulkStatus(JobStatus):
    """The job, the change set it made, and the next of its coins in order of id."""

    applies: bool
    change_set: int | None
    coins: list[FoundCoin]
    next: Annotated[int | None, Field(description="The coin behind which the list goes on")]


class FailedLookUp(BaseModel):
    """A look-up that failed; no coin where a reference alone was looked up."""

    id: int
    at: dt.datetime
    coin_id: int | None
    text: str
    reason: str


class FailedLookUps(BaseModel):
    """Those that failed, the latest first."""

    look_ups: list[FailedLookUp]


# Made of what was found ----------------------------------------------------------------------------------------------


class Lines:
    """Types as lines, all of an answer read in one."""

    def __init__(self, types: Sequence[CatalogType | None], shelf: Shelf, connection: Connection) -> None:
        wanted = list({one.uri: one for one in types if one is not None}.values())
        self._lines = {line.uri: line for line in catalog_answers.lines(wanted, shelf, connection)}

    def of(self, uri: str | None) -> TypeLine | None:
        """The line of a type."""
        return self._lines.get(uri or "")


def lines_of(answer: Answer, shelf: Shelf, connection: Connection, *others: CatalogType | None) -> Lines:
    """The lines of all types of an answer."""
    return Lines([*(one.type for one in answer.candidates), *others], shelf, connection)


def candidates_of(answer: Answer, lines: Lines) -> list[CandidateLine]:
    """The candidates as lines."""
    return [_candidate(one, lines) for one in answer.candidates]


def _candidate(one: Candidate, lines: Lines) -> CandidateLine:
    return CandidateLine(
        uri=one.uri,
        type=lines.of(one.uri),
        confidence=one.confidence,
        reasons=list(one.reasons),
        verified=one.verified,
        qualifier=one.qualifier,
    )


def looked_up(answer: Answer, lines: Lines) -> LookedUp:
    """What a look-up found."""
    sure = answer.sure
    return LookedUp(candidates=candidates_of(answer, lines), sure=sure.uri if sure else None, failure=answer.failure)


def compared_coin(found: Comparison) -> ComparedCoin:
    """A comparison as it is shown."""
    fields = [ComparedField.model_validate(one, from_attributes=True) for one in found.fields]
    return ComparedCoin(fields=fields, agree=found.agree, differ=found.differ, confidence=found.confidence)


def weighed_coin(found: Weighed, weight_mg: int | None, words: str) -> WeighedCoin:
    """The weight among the specimens."""
    known = found.known
    return WeighedCoin(
        n=known.n,
        p5=known.p5 / 1000,
        median=known.median / 1000,
        p95=known.p95 / 1000,
        weights_g=[weight / 1000 for weight in known.weights_mg[:MOST_WEIGHTS]],
        mine=weight_mg / 1000 if weight_mg is not None else None,
        group=found.group,
        place=known.place(weight_mg).value,
        words=words,
    )


def _filled(one: Line, source: str) -> FilledField:
    return FilledField(
        field=one.field,
        label=one.label,
        mine=one.mine,
        theirs=one.theirs,
        state=one.state,
        severity=one.severity,
        words=one.words,
        source=source,
    )


def suspicion_of(found: citation_check.Suspicion | None, lines: Lines) -> Suspicion | None:
    """What speaks against the cited type."""
    if found is None:
        return None
    return Suspicion(suspect=True, alternative=lines.of(found.alternative), words=found.words)


def enriched_coin(found: Enriched, lines: Lines, source: str) -> EnrichedCoin:
    """What was found and done."""
    candidate = found.candidate
    return EnrichedCoin(
        type=lines.of(candidate.uri) if candidate else None,
        confidence=candidate.confidence if candidate else None,
        reasons=list(candidate.reasons) if candidate else [],
        fields=[_filled(one, source) for one in found.lines],
        citation_check=suspicion_of(found.suspicion, lines),
        applied=list(found.applied),
        change_set=found.change_set,
        version=found.version,
        failure=found.answer.failure,
        candidates=candidates_of(found.answer, lines),
    )


def types_found(found: Sequence[Found]) -> list[str]:
    """The addresses of the types that a job found, with those that fit better."""
    told = [one.found or {} for one in found]
    named = [one.get("uri") for one in told]
    named += [suspect.get("alternative") for one in told if isinstance(suspect := one.get("suspect"), dict)]
    return [uri for uri in named if isinstance(uri, str)]


def found_coin(one: Found, lines: Lines) -> FoundCoin:
    """What a job found of a coin."""
    told = one.found or {}
    uri, fills, conflicts, sure = (told.get(name) for name in ("uri", "fills", "conflicts", "is_sure"))
    return FoundCoin(
        coin_id=one.coin_id,
        title=_text(told.get("title")),
        type=lines.of(_text(uri)),
        confidence=float(confidence) if isinstance(confidence := told.get("confidence"), float | int) else None,
        sure=sure is True,
        fills=[str(name) for name in fills] if isinstance(fills, list) else [],
        conflicts=[str(name) for name in conflicts] if isinstance(conflicts, list) else [],
        suspect=_suspect(told.get("suspect"), lines),
        failure=_text(told.get("failure")),
    )


def _suspect(told: object, lines: Lines) -> Suspicion | None:
    if not isinstance(told, dict):
        return None
    return Suspicion(suspect=True, alternative=lines.of(_text(told.get("alternative"))), words=str(told.get("words")))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
