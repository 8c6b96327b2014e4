"""/api/v2/catalog: what is loaded, a type, and authorities by their names."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from coinstack.domain.catalog import Kind
from coinstack.domain.errors import NotFound
from coinstack.infrastructure.catalogs.shelf import Shelf
from coinstack.infrastructure.database.queries import refreshing
from coinstack.infrastructure.web import catalog_answers as answers
from coinstack.infrastructure.web.dependencies import Reading, Service

router = APIRouter(prefix="/api/v2/catalog", tags=["catalog"])


async def _shelf(request: Request) -> Shelf:  # not `def`: FastAPI would go to another thread for it
    shelf: Shelf = request.app.state.catalog
    return shelf


Shelved = Annotated[Shelf, Depends(_shelf)]


@router.get("/status")
def show_status(shelf: Shelved, connection: Reading) -> answers.Status:
    """What is loaded: sources with their days, rows and licences; where nothing is, why."""
    return answers.status_of(shelf.status(), refreshing=refreshing.under_way(connection))


@router.post("/rollback")
def roll_back(services: Service) -> answers.Status:
    """Go back to the catalog before this one; once more leads forward again."""
    return answers.status_of(services.catalog.rollback())


@router.get("/types/{corpus}/{type_id:path}")
def show_type(corpus: str, type_id: str, shelf: Shelved, connection: Reading) -> answers.TypePage:
    """A type with all that is known of it; its id as it stands in its address, such as ric.1(2).aug.207."""
    name = answers.known_corpus(corpus)
    found = shelf.get(name, type_id)
    if found is None:
        loaded = "" if shelf.holds(name) else f" The catalog {name.upper()} is not loaded."
        raise NotFound(f"There is no type “{type_id[:80]}” in {name.upper()}.{loaded}")
    return answers.page(found, shelf, connection)


@router.get("/authorities")
def find_authorities(
    shelf: Shelved,
    q: Annotated[str, Query(max_length=200, description="A name in any language, or its beginning, or the id")],
    kind: Kind | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
) -> answers.AuthorityLines:
    """The authorities that bear the name, the best first."""
    found = shelf.authorities_named(q, kind, limit=limit)
    known = {one.id for one, _ in found}
    by_id = shelf.authority(q.strip())
    if by_id is not None and by_id.id not in known and kind in (None, by_id.kind):
        found = [(by_id, 1.0), *found][:limit]
    return answers.AuthorityLines(authorities=[answers.authority_line(one, score) for one, score in found])
