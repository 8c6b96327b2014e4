"""/api/v2/catalog/symbols: monograms by the letters that they are made of."""

from typing import Annotated
from urllib.parse import quote, urlsplit

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from coinstack.domain.catalog import CORPORA, Symbol
from coinstack.domain.monograms import LONGEST
from coinstack.infrastructure.catalogs import monograms
from coinstack.infrastructure.web.catalog import Shelved
from coinstack.infrastructure.web.catalog_answers import Link
from coinstack.infrastructure.web.catalog_identify import page_start

router = APIRouter(prefix="/api/v2/catalog", tags=["catalog"])


class SymbolLine(BaseModel):
    """A monogram or control mark; `links` lead to it and to the same one elsewhere."""

    id: str
    label: str
    letters: str = Field(description="Empty where its letters are not told")
    links: list[Link]


class SymbolLines(BaseModel):
    """A page of symbols; `next` is what to ask for as `after`."""

    symbols: list[SymbolLine]
    total: int
    next: str | None


@router.get("/symbols")
def find_symbols(
    shelf: Shelved,
    letters: Annotated[str, Query(max_length=LONGEST, description="In Greek or Latin, in any order")] = "",
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    after: str | None = None,
) -> SymbolLines:
    """The monograms that hold all those letters, the nearest first; without letters all of them."""
    start = page_start(after)
    found = monograms.find(shelf, letters)
    end = start + limit
    return SymbolLines(
        symbols=[_line(one) for one in found[start:end]],
        total=len(found),
        next=str(end) if end < len(found) else None,
    )


def _line(one: Symbol) -> SymbolLine:
    address = f"http://nomisma.org/symbol/{quote(one.id)}"
    links = [Link(label="nomisma.org", url=address)]
    links += [Link(label=host, url=uri) for uri in one.matches if (host := _host(uri))]
    return SymbolLine(id=one.id, label=one.label, letters=one.letters, links=links)


def _host(uri: str) -> str | None:
    """What a link is called: the corpus, else its host; None where it is no address of the web."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    corpus = parts.path.split("/")[1] if parts.hostname.endswith("numismatics.org") and "/" in parts.path else ""
    return corpus.upper() if corpus in CORPORA else parts.hostname
