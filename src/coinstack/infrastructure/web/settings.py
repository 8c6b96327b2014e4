"""/api/v2/settings"""

from typing import Annotated

from fastapi import APIRouter, Body, Query, Request

from coinstack import __version__
from coinstack.application import settings
from coinstack.infrastructure import bookmarklet
from coinstack.infrastructure.catalogs import access
from coinstack.infrastructure.database.queries import settings as queries
from coinstack.infrastructure.database.queries import tries
from coinstack.infrastructure.web.dependencies import LARGEST, Id, Reading, Service
from coinstack.infrastructure.web.import_answers import AnyJson
from coinstack.infrastructure.web.setting_answers import (
    LICENCES,
    About,
    BookmarkletLink,
    HouseSetting,
    NewToken,
    SettingsDetail,
    TokenMade,
    TokenWanted,
    Tries,
    settings_of,
    token_of,
    token_values,
    try_of,
)

router = APIRouter(prefix="/api/v2/settings", tags=["settings"])


@router.get("")
def show(connection: Reading) -> SettingsDetail:
    """What the owner set, and what is taken where nothing was set."""
    return settings_of(queries.preferences(connection))


@router.patch("")
def change(services: Service, patch: Annotated[dict[str, AnyJson], Body()]) -> SettingsDetail:
    """Set what the merge-patch (RFC 7396) names: `net`, `premiums` (percent by house), `currency`, `pcgs_token`.

    Null unsets.
    """
    return settings_of(settings.change(patch, services))


@router.get("/houses")
def houses(connection: Reading) -> list[HouseSetting]:
    """The houses whose pages are understood, and the services of the catalogs: may they be asked, how went it last?"""
    from coinstack.infrastructure import houses as known

    net = queries.preferences(connection).net
    last = tries.last_of_each_house(connection)
    found = []
    for slug, house in known.ALL.items():
        policy = house.FETCH_POLICY
        latest = last.get(slug)
        found.append(
            HouseSetting(
                slug=slug,
                name=house.TITLE,
                hosts=list(house.HOSTS),
                fetch=policy.fetch.value,
                seconds=policy.seconds,
                allowed=net.allows(slug, policy.fetch.value),
                said=net.houses.get(slug),
                verified=house.VERIFIED,
                hint=policy.hint,
                last=try_of(0, latest) if latest else None,
            )
        )
    latest = last.get(access.SLUG)
    found.append(
        HouseSetting(
            slug=access.SLUG,
            name=access.NAME,
            hosts=list(access.HOSTS),
            fetch=access.FETCH,
            seconds=access.SECONDS,
            allowed=net.allows(access.SLUG, access.FETCH),
            said=net.houses.get(access.SLUG),
            verified=None,
            hint=access.HINT,
            last=try_of(0, latest) if latest else None,
        )
    )
    return found


@router.get("/tries")
def tried(
    connection: Reading,
    host: Annotated[str | None, Query(max_length=300)] = None,
    house: Annotated[str | None, Query(max_length=100)] = None,
    before: Annotated[int | None, Query(ge=0, le=LARGEST, description="Only tries before this one.")] = None,
    limit: Annotated[int, Query(ge=1, le=500)] = 50,
) -> Tries:
    """What was asked of houses and how it went, the latest first."""
    found = tries.recent(connection, host=host, house=house, before=before, limit=limit + 1)
    more = found[limit - 1][0] if len(found) > limit else None
    return Tries(tries=[try_of(number, one) for number, one in found[:limit]], next=more)


@router.get("/tokens")
def tokens(connection: Reading) -> list[TokenMade]:
    """The tokens, the latest first; their secrets are not kept."""
    return [token_of(one) for one in queries.tokens(connection)]


@router.post("/tokens", status_code=201)
def make_token(services: Service, wanted: TokenWanted) -> NewToken:
    """Make a token for another program; its secret is in this answer and nowhere else."""
    token, secret = settings.make_token(wanted.name, services, scopes=tuple(dict.fromkeys(wanted.scopes)))
    return NewToken.model_validate(token_values(token) | {"token": secret})


@router.delete("/tokens/{token_id}", status_code=204)
def revoke_token(token_id: Id, services: Service) -> None:
    """Revoke a token: from now on it opens nothing."""
    settings.revoke_token(token_id, services)


@router.get("/bookmarklet")
def bookmarklet_link(request: Request) -> BookmarkletLink:
    """The bookmarklet for the address by which the owner is here."""
    origin = f"{request.url.scheme}://{request.url.netloc}"
    return BookmarkletLink(link=bookmarklet.link(origin), opens=origin + bookmarklet.OPENS)


@router.get("/about")
def about(request: Request) -> About:
    """The version, where the collection lies, and the licences of what CoinStack holds."""
    dialect = request.app.state.engine.dialect.name
    return About(
        version=__version__,
        database="PostgreSQL" if dialect == "postgresql" else "SQLite",
        data=str(request.app.state.settings.data),
        licences=LICENCES,
    )
