"""/api/v2/vocabulary: the trade's terms, for lists and for completing what is typed."""

from enum import StrEnum
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel

from coinstack.domain import denominations, document, issuers, mints, spelling, vocabulary
from coinstack.domain.coin import LAYER_OF
from coinstack.infrastructure.database.queries import terms
from coinstack.infrastructure.web.dependencies import Reading

router = APIRouter(prefix="/api/v2/vocabulary", tags=["vocabulary"])

MOST = 12


class Term(BaseModel):
    """A closed list's term."""

    id: str
    label: str
    abbreviation: str | None = None


class FieldTerm(BaseModel):
    """One field of the record: where it belongs and what it holds."""

    name: str
    label: str
    group: str
    kind: str
    layer: str | None


class Vocabulary(BaseModel):
    """Every closed list, and the fields of a record."""

    categories: list[Term]
    metals: list[Term]
    statuses: list[Term]
    issue_statuses: list[Term]
    portrait_roles: list[Term]
    photo_roles: list[Term]
    citation_confidences: list[Term]
    fields: list[FieldTerm]


class Suggestion(BaseModel):
    """What may complete a text; free text is never refused."""

    value: str
    hint: str | None
    source: Literal["authority", "collection"]


class Suggestions(BaseModel):
    """The likeliest first."""

    terms: list[Suggestion]


def _terms(kind: type[StrEnum]) -> list[Term]:
    return [
        Term(
            id=one.value,
            label=vocabulary.label(one),
            abbreviation=vocabulary.abbreviation(one) if isinstance(one, vocabulary.Metal) else None,
        )
        for one in kind
    ]


def _fields() -> list[FieldTerm]:
    groups = {**document.GROUP_FIELDS, "coin": document.SINGLE_FIELDS, **document.CHILD_FIELDS}
    return [
        FieldTerm(
            name=field.name,
            label=document.label(field.name),
            group=group,
            kind=field.kind.__name__.lower(),
            layer=LAYER_OF[field.name].value if group == "description" else None,
        )
        for group, known in groups.items()
        for field in known.values()
    ]


@router.get("")
def lists() -> Vocabulary:
    """Every closed list, and the fields of a record."""
    return Vocabulary(
        categories=_terms(vocabulary.Category),
        metals=_terms(vocabulary.Metal),
        statuses=_terms(vocabulary.Status),
        issue_statuses=_terms(vocabulary.IssueStatus),
        portrait_roles=_terms(vocabulary.PortraitRole),
        photo_roles=_terms(vocabulary.PhotoRole),
        citation_confidences=_terms(vocabulary.CitationConfidence),
        fields=_fields(),
    )


def _years(first: int | None, last: int | None) -> str | None:
    def said(year: int) -> str:
        return f"{-year} BC" if year < 0 else f"AD {year}"

    if first is None or last is None:
        return None
    return said(first) if first == last else f"{said(first)} – {said(last)}"


def _authorities(field: str) -> list[tuple[str, str | None, tuple[str, ...]]]:
    if field in {"issuer", "co_issuer", "in_name_of", "obverse_portrait", "reverse_portrait"}:
        rulers = [(one.name, _years(one.year_from, one.year_to), one.names) for one in issuers.all_issuers()]
        return rulers + (_mints() if field == "issuer" else [])
    if field in {"mint", "alliance_city"}:
        return _mints()
    if field == "denomination":
        return [(one.name, None, one.names) for one in denominations.all_denominations()]
    return []


def _mints() -> list[tuple[str, str | None, tuple[str, ...]]]:
    return [(one.name, one.region, one.names) for one in mints.all_mints()]


@router.get("/terms")
def complete(
    connection: Reading,
    field: Annotated[str, Query(max_length=40)],
    q: Annotated[str, Query(max_length=100)] = "",
) -> Suggestions:
    """Up to twelve terms for a field that begin with `q` (or hold a word or other spelling that does)."""
    wanted = spelling.fold(q)
    own = [
        Suggestion(value=value, hint=f"{count} of yours", source="collection")
        for value, count in terms.used(connection, field, q, limit=MOST)
    ]
    seen = {spelling.fold(one.value) for one in own}
    ranked = [
        (rank, name, hint)
        for name, hint, others in _authorities(field)
        if spelling.fold(name) not in seen and (rank := _rank(wanted, name, others)) is not None
    ]
    ranked.sort(key=lambda one: one[:2])
    known = [Suggestion(value=name, hint=hint, source="authority") for _, name, hint in ranked[: MOST - len(own)]]
    return Suggestions(terms=own + known)


def _rank(wanted: str, name: str, others: tuple[str, ...]) -> int | None:
    folded = spelling.fold(name)
    if folded.startswith(wanted):
        return 0
    if f" {wanted}" in folded:
        return 1
    return 2 if any(spelling.fold(other.rstrip("~")).startswith(wanted) for other in others) else None
