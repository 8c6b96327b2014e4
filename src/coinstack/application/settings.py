"""What the owner sets: the net, premiums, the currency, the token of PCGS; and the tokens for other programs."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation

from coinstack.application.ports import Services
from coinstack.domain import money
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid, NotFound
from coinstack.domain.history import Action
from coinstack.domain.settings import HIGHEST_PREMIUM, TOKEN_START, Net, Preferences, Scope, Token, is_house

WRITTEN = Action("settings")
USED_EVERY = timedelta(minutes=1)
"""How exactly the last use of a token is kept: not every page handed over is worth a write."""

MOST_TOKENS = 100
_ENDING = 4
_NAMES = frozenset({"net", "premiums", "currency", "pcgs_token"})
_PCGS_TOKEN = re.compile(r"[\x21-\x7e]{20,4000}")  # what a header can hold; the last letters of a shorter one tell much


def from_rows(kept: Mapping[str, Json]) -> Preferences:
    """What the kept settings say; what cannot be read of them counts as not set."""
    net = kept.get("net")
    premiums, currency, token = kept.get("premiums"), kept.get("currency"), kept.get("pcgs_token")
    return Preferences(
        net=_net(net) if isinstance(net, dict) else Net(),
        premiums={house: _kept_percent(one) for house, one in premiums.items()} if isinstance(premiums, dict) else {},
        currency=currency if isinstance(currency, str) else None,
        pcgs_token=token if isinstance(token, str) else None,
    )


def _net(kept: Mapping[str, Json]) -> Net:
    houses = kept.get("houses")
    said = houses.items() if isinstance(houses, dict) else ()
    return Net(kept.get("allowed") is not False, {slug: allowed for slug, allowed in said if isinstance(allowed, bool)})


def _kept_percent(value: Json) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def change(patch: Mapping[str, Json], services: Services) -> Preferences:
    """Set what the merge-patch (RFC 7396) names: null sets back to what it was before the owner said anything.

    In `premiums`, a house set to null goes back to what is known of it.

    Raises:
        Invalid: a name is unknown or a value cannot be; nothing was changed.
    """
    unknown = sorted(set(patch) - _NAMES)
    if unknown:
        raise Invalid(f"There is no setting “{unknown[0]}”.", field=unknown[0])
    with services.unit_of_work() as uow:
        kept = uow.settings.all()
        for name, value in patch.items():
            uow.settings.put(name, _checked(name, kept.get(name), value, services.houses.slugs()))
        uow.commit(WRITTEN)
        return from_rows(uow.settings.all())


def _checked(name: str, before: Json, value: Json, houses: Sequence[str]) -> Json:
    if value is None:
        return None
    if name == "currency":
        return _currency(value)
    if name == "pcgs_token":
        return _pcgs_token(value)
    if not isinstance(value, dict):
        raise Invalid(f"“{name}” takes an object.", field=name)
    was = before if isinstance(before, dict) else {}
    return _checked_net(was, value, houses) if name == "net" else _premiums(was, value)


def _currency(value: Json) -> str:
    code = value.strip().upper() if isinstance(value, str) else ""
    if len(code) != 3 or money.currency(code) != code:
        raise Invalid("A currency is its three letters, such as EUR or USD.", field="currency")
    return code


def _pcgs_token(value: Json) -> str:
    """The token as PCGS's site shows it, with or without the word before it; a wrong one is never repeated."""
    token = re.sub(r"(?i)^bearer\s+", "", value.strip()) if isinstance(value, str) else ""
    if not _PCGS_TOKEN.fullmatch(token):
        raise Invalid("This is no token of PCGS: copy it whole from its site, in one line.", field="pcgs_token")
    return token


def ending(secret: str) -> str:
    """The last letters of a secret, by which its owner knows it again."""
    return secret[-_ENDING:]


def _checked_net(was: Mapping[str, Json], value: Mapping[str, Json], known: Sequence[str]) -> Json:
    if unknown := sorted(set(value) - {"allowed", "houses"}):
        raise Invalid(f"There is no setting “net.{unknown[0]}”.", field=f"net.{unknown[0]}")
    allowed = value.get("allowed", was.get("allowed"))
    if not isinstance(allowed, bool | None):
        raise Invalid("“net.allowed” is true or false.", field="net.allowed")
    before, said = was.get("houses"), value.get("houses", {})
    houses: dict[str, Json] = dict(before) if isinstance(before, dict) and said is not None else {}
    if said is not None and not isinstance(said, dict):
        raise Invalid("“net.houses” is an object of houses with true, false or null.", field="net.houses")
    for slug, one in (said or {}).items():
        if not isinstance(one, bool | None):
            raise Invalid(f"Of a house, true, false or null can be said: {slug[:40]}.", field=f"net.houses.{slug[:40]}")
        if slug not in known and slug not in houses:
            named = ", ".join(sorted(known))
            raise Invalid(
                f"There is no house “{slug[:40]}” whose pages are known. Known are {named}.",
                field=f"net.houses.{slug[:40]}",
            )
        houses[slug] = one
    return {"allowed": allowed, "houses": {slug: one for slug, one in houses.items() if one is not None}}


def _premiums(was: Mapping[str, Json], value: Mapping[str, Json]) -> Json:
    premiums = dict(was)
    for house, one in value.items():
        if not is_house(house):
            raise Invalid(f"“{house[:40]}” is no house's short name.", field="premiums")
        premiums.pop(house, None)
        if one is not None:
            premiums[house] = str(_percent(house, one))
    return premiums


def _percent(house: str, value: Json) -> Decimal:
    try:
        found = Decimal(str(value)) if isinstance(value, str | int | float) and not isinstance(value, bool) else None
    except InvalidOperation:
        found = None
    if found is None or not found.is_finite() or not 0 <= found <= HIGHEST_PREMIUM:
        raise Invalid("A premium is a percentage from 0 to 100, such as 22.5.", field=f"premiums.{house}")
    return found.quantize(Decimal("0.01")).normalize() + 0


# Tokens --------------------------------------------------------------------------------------------------------------


def make_token(name: str, services: Services, *, scopes: tuple[Scope, ...] = (Scope.IMPORT,)) -> tuple[Token, str]:
    """A new token and its secret, which is told here and never again.

    Raises:
        Invalid: it has no name or no scope, or there are a hundred that were not revoked.
    """
    said = " ".join(name.split())[:100]
    if not said:
        raise Invalid("Give the token a name by which you will know it.", field="name")
    if not scopes:
        raise Invalid("A token without a scope opens nothing.", field="scopes")
    secret = TOKEN_START + secrets.token_urlsafe(32)
    token = Token(name=said, ending=ending(secret), scopes=scopes, created_at=datetime.now(UTC))
    with services.unit_of_work() as uow:
        if sum(one.revoked_at is None for one in uow.settings.tokens()) >= MOST_TOKENS:
            raise Invalid("There are a hundred tokens already: revoke those that nothing uses.")
        token = replace(token, id=uow.settings.add_token(token, digest(secret)))
        uow.commit(WRITTEN)
    return token, secret


def revoke_token(token_id: int, services: Services) -> None:
    """Let the token open nothing any more; doing so again changes nothing.

    Raises:
        NotFound: there is no such token.
    """
    with services.unit_of_work() as uow:
        token = next((one for one in uow.settings.tokens() if one.id == token_id), None)
        if token is None:
            raise NotFound(f"There is no token {token_id}.")
        if token.revoked_at is None:
            uow.settings.save_token(replace(token, revoked_at=datetime.now(UTC)))
        uow.commit(WRITTEN)


def digest(secret: str) -> str:
    """What is kept of a token's secret: its SHA-256. Enough for 256 random bits; a password would want more."""
    return hashlib.sha256(secret.encode()).hexdigest()


def opened_by(secret: str, scope: Scope, services: Services) -> Token | None:
    """The token of that secret where it is good for the scope; its use is noted."""
    if not secret.startswith(TOKEN_START) or len(secret) > 100:
        return None
    shown, now = digest(secret), datetime.now(UTC)
    with services.unit_of_work() as uow:
        found = next((one for kept, one in uow.settings.digests() if hmac.compare_digest(kept, shown)), None)
        if found is None or not found.opens(scope):
            return None
        if found.used_at is None or now - found.used_at >= USED_EVERY:
            found = replace(found, used_at=now)
            uow.settings.save_token(found)
        uow.commit(WRITTEN)
    return found
