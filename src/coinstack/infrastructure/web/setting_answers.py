"""What /api/v2/settings answers."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from coinstack.application import settings
from coinstack.domain.fetched import Try
from coinstack.domain.settings import PREMIUMS, Preferences, Premium, Scope, Token


class NetSettings(BaseModel):
    """Whether houses may be asked: altogether, and what was said of single ones, by their short names."""

    allowed: bool
    houses: dict[str, bool]


class PremiumSetting(BaseModel):
    """What a house adds to the hammer price where its page does not say."""

    house: str
    name: str
    percent: float | None
    preset: Annotated[float | None, Field(description="What is taken where the owner said nothing.")]
    source: Annotated[str, Field(description="Where the preset is from.")]
    as_of: date | None
    is_own: Annotated[bool, Field(description="The owner said it.")]


class ServiceToken(BaseModel):
    """A token that the owner has from a service: whether there is one, and its last letters. It is never given back."""

    is_set: bool
    ending: str | None


class SettingsDetail(BaseModel):
    """Everything that is set."""

    net: NetSettings
    premiums: list[PremiumSetting]
    currency: Annotated[str | None, Field(description="ISO 4217: what sums are shown in.")]
    pcgs_token: Annotated[ServiceToken, Field(description="For PCGS's interface; set by PATCH as a text.")]


class TryMade(BaseModel):
    """One request to a house, or the refusal to make it."""

    id: int
    at: datetime
    url: str
    host: str
    house: str | None
    status: Annotated[int | None, Field(description="Of HTTP; none where no answer came.")]
    outcome: str
    milliseconds: int
    cause: Annotated[str | None, Field(description="Why it did not bring what was wanted.")]
    extractor: str | None
    extractor_version: int | None


class Tries(BaseModel):
    """Tries, the latest first; `next` asks for those before."""

    tries: list[TryMade]
    next: int | None


class HouseSetting(BaseModel):
    """A house: what is known of asking it, and what the owner said."""

    slug: str
    name: str
    hosts: list[str]
    fetch: Annotated[str, Field(description="yes, once (one try, no second) or no, where the owner says nothing.")]
    seconds: Annotated[float, Field(description="Between two requests.")]
    allowed: Annotated[bool, Field(description="Whether it is asked, with all that the owner said.")]
    said: Annotated[bool | None, Field(description="What the owner said of it.")]
    verified: Annotated[date | None, Field(description="When a real page of it was last looked at.")]
    hint: Annotated[str, Field(description="How to save one of its pages by hand.")]
    last: TryMade | None


class TokenMade(BaseModel):
    """A token, told by its name and last letters."""

    id: int
    name: str
    ending: str
    scopes: list[Scope]
    created_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None


class NewToken(TokenMade):
    """A token with its secret, which is told this once."""

    token: str


class TokenWanted(BaseModel):
    """A token to make."""

    name: Annotated[str, Field(max_length=200)]
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=10)] = [Scope.IMPORT]


class BookmarkletLink(BaseModel):
    """The link to drag to the bookmarks' bar."""

    link: str
    opens: Annotated[str, Field(description="The page that it opens, at the address by which the owner is here.")]


class Licence(BaseModel):
    """Something that CoinStack holds or rests on, and under what terms."""

    name: str
    what: str
    licence: str
    address: str


class About(BaseModel):
    """This CoinStack."""

    version: str
    database: str
    data: Annotated[str, Field(description="The data folder.")]
    licences: list[Licence]


def settings_of(found: Preferences) -> SettingsDetail:
    """The answer for what is set."""
    own = {house: Premium(house, house, None, "") for house in found.premiums if house not in PREMIUMS}
    return SettingsDetail(
        net=NetSettings(allowed=found.net.allowed, houses=dict(found.net.houses)),
        premiums=[_premium(one, found) for one in (*PREMIUMS.values(), *own.values())],
        currency=found.currency,
        pcgs_token=ServiceToken(
            is_set=found.pcgs_token is not None,
            ending=settings.ending(found.pcgs_token) if found.pcgs_token else None,
        ),
    )


def _premium(preset: Premium, found: Preferences) -> PremiumSetting:
    percent = found.premium(preset.house)
    return PremiumSetting(
        house=preset.house,
        name=preset.name,
        percent=None if percent is None else float(percent),
        preset=None if preset.percent is None else float(preset.percent),
        source=preset.source,
        as_of=preset.as_of,
        is_own=preset.house in found.premiums,
    )


def try_of(number: int, tried: Try) -> TryMade:
    """The answer for a try."""
    return TryMade(
        id=number,
        at=tried.at,
        url=tried.url,
        host=tried.host,
        house=tried.house,
        status=tried.status,
        outcome=tried.outcome.value,
        milliseconds=tried.milliseconds,
        cause=tried.cause,
        extractor=tried.extractor,
        extractor_version=tried.extractor_version,
    )


def token_of(token: Token) -> TokenMade:
    """The answer for a token."""
    return TokenMade.model_validate(token_values(token))


def token_values(token: Token) -> dict[str, object]:
    """What is told of a token."""
    names = ("id", "name", "ending", "created_at", "used_at", "revoked_at")
    return {name: getattr(token, name) for name in names} | {"scopes": list(token.scopes)}


LICENCES = [
    Licence(name="CoinStack", what="this program", licence="MIT", address="https://opensource.org/license/mit"),
    Licence(
        name="Cardo, Gentium Book Plus, IBM Plex Mono, Source Sans 3",
        what="the faces in which the page is set",
        licence="SIL Open Font License 1.1",
        address="https://openfontlicense.org",
    ),
    Licence(
        name="European Central Bank",
        what="the reference rates of the euro, by which sums are converted",
        licence="free to use with the source named",
        address="https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
    ),
    Licence(
        name="DBOS Transact",
        what="runs batches",
        licence="MIT",
        address="https://github.com/dbos-inc/dbos-transact-py",
    ),
    Licence(
        name="OCRE, CRRO, PELLA, SCO, PCO, AGCO, BIGR (numismatics.org)",
        what="the catalogs of types, where you have loaded them",
        licence="ODbL 1.0",
        address="https://opendatacommons.org/licenses/odbl/1-0/",
    ),
    Licence(
        name="nomisma.org",
        what="persons, mints, denominations and their names, where you have loaded them",
        licence="CC BY",
        address="https://creativecommons.org/licenses/by/4.0/",
    ),
]
