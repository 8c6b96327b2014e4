"""/api/v2/stats: the collection in all."""

from fastapi import APIRouter
from pydantic import BaseModel

from coinstack.infrastructure.database.queries import stats
from coinstack.infrastructure.web.dependencies import Reading
from coinstack.infrastructure.web.shapes import Problem

router = APIRouter(prefix="/api/v2/stats", tags=["stats"], responses={"default": {"model": Problem}})


class ReignLine(BaseModel):
    """A ruler, the signed years of his reign, and how many coins are his: none where he is missing."""

    issuer_id: str
    name: str
    category: str
    dynasty: str | None
    year_from: int
    year_to: int
    coins: int


class ReignLines(BaseModel):
    """The years of the whole collection, and its reigns with the gaps between them, the earliest first."""

    year_from: int | None
    year_to: int | None
    reigns: list[ReignLine]


class MintPlace(BaseModel):
    """A mint that is on the map: degrees, and how many coins are of it. `key` is what the list filters by."""

    key: str
    name: str
    latitude: float
    longitude: float
    coins: int


class UnplacedMint(BaseModel):
    """A mint whose place is not known."""

    key: str
    name: str
    coins: int


class MintPlaces(BaseModel):
    """The mints on the map, those that are not, and how many coins have none."""

    mints: list[MintPlace]
    unplaced: list[UnplacedMint]
    without: int


@router.get("/reigns")
def reigns(connection: Reading) -> ReignLines:
    """The reigns that the collection stands for, and those that it lacks."""
    told = stats.told_reigns(connection)
    lines = [
        ReignLine(
            issuer_id=one.issuer.id,
            name=one.issuer.name,
            category=one.issuer.category,
            dynasty=one.issuer.dynasty,
            year_from=one.year_from,
            year_to=one.year_to,
            coins=one.coins,
        )
        for one in told.reigns
    ]
    return ReignLines(year_from=told.year_from, year_to=told.year_to, reigns=lines)


@router.get("/mints")
def mints(connection: Reading) -> MintPlaces:
    """Where the coins were struck."""
    told = stats.told_mints(connection)
    placed: list[MintPlace] = []
    unplaced: list[UnplacedMint] = []
    for one in told.mints:
        if one.latitude is None or one.longitude is None:
            unplaced.append(UnplacedMint(key=one.key, name=one.name, coins=one.coins))
        else:
            place = MintPlace(
                key=one.key, name=one.name, latitude=one.latitude, longitude=one.longitude, coins=one.coins
            )
            placed.append(place)
    return MintPlaces(mints=placed, unplaced=unplaced, without=told.without)
