"""Settings and tokens as the use cases keep them."""

from datetime import UTC, datetime, timedelta

import pytest

from coinstack.application import settings
from coinstack.application.ports import Services
from coinstack.domain.document import Json
from coinstack.domain.errors import Invalid
from coinstack.domain.settings import Scope, Token


@pytest.mark.parametrize("percent", ["a fifth", "NaN", -1, 101, True, [20]])
def test_a_premium_is_a_percentage(percent: Json, services: Services) -> None:
    with pytest.raises(Invalid, match="percentage from 0 to 100"):
        settings.change({"premiums": {"cng": percent}}, services)


def test_a_token_opens_something(services: Services) -> None:
    with pytest.raises(Invalid, match="opens nothing"):
        settings.make_token("SingleFile", services, scopes=())


def test_a_token_is_known_by_its_secret_alone_until_it_is_revoked(services: Services) -> None:
    token, secret = settings.make_token("SingleFile", services)
    first = settings.opened_by(secret, Scope.IMPORT, services)
    again = settings.opened_by(secret, Scope.IMPORT, services)
    assert first is not None and again is not None
    assert (first.id, first.used_at) == (token.id, again.used_at)  # seconds later: not worth a write
    for other in (secret[:-1] + "!", secret.removeprefix("cs_"), secret * 5, ""):
        assert settings.opened_by(other, Scope.IMPORT, services) is None
    for _ in range(2):
        settings.revoke_token(token.id or 0, services)
    assert settings.opened_by(secret, Scope.IMPORT, services) is None


def test_there_are_no_more_than_a_hundred_tokens_that_open_something(services: Services) -> None:
    old = datetime.now(UTC) - timedelta(days=1)
    with services.unit_of_work() as uow:
        for number in range(settings.MOST_TOKENS):
            uow.settings.add_token(Token(f"token {number}", "abcd", (Scope.IMPORT,), old), f"{number:064d}")
        uow.commit(settings.WRITTEN)
    with pytest.raises(Invalid, match="a hundred tokens"):
        settings.make_token("one more", services)
    settings.revoke_token(1, services)
    assert settings.make_token("one more", services)[0].name == "one more"
