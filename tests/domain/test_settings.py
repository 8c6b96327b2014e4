"""Who may be asked, what houses charge, what a token opens."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from coinstack.domain.settings import PREMIUMS, Net, Preferences, Scope, Token, is_house

NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.mark.parametrize(
    ("net", "fetch", "allowed"),
    [
        (Net(), "yes", True),
        (Net(), "once", True),
        (Net(), "no", False),
        (Net(houses={"cng": False}), "yes", False),
        (Net(houses={"cng": True}), "no", True),
        (Net(houses={"biddr": False}), "yes", True),
        (Net(allowed=False), "yes", False),
        (Net(allowed=False, houses={"cng": True}), "yes", False),
    ],
)
def test_the_owners_word_goes_before_what_is_known_of_a_house(net: Net, fetch: str, allowed: bool) -> None:  # noqa: FBT001 -- a parameter of the test
    assert net.allows("cng", fetch) is allowed


def test_a_premium_is_the_owners_then_the_preset_then_unknown() -> None:
    own = Preferences(premiums={"heritage": Decimal(20), "cng": Decimal("22.5")})
    assert (own.premium("heritage"), own.premium("cng")) == (Decimal(20), Decimal("22.5"))
    assert Preferences().premium("heritage") == Decimal(22)
    assert Preferences().premium("cng") is None and Preferences().premium("anybody") is None
    assert all(house == one.house and is_house(house) and one.source for house, one in PREMIUMS.items())


def test_a_token_opens_what_it_is_for_until_it_is_revoked() -> None:
    token = Token("SingleFile", "abcd", (Scope.IMPORT,), NOW)
    assert token.opens(Scope.IMPORT)
    assert not Token("x", "abcd", (Scope.IMPORT,), NOW, revoked_at=NOW).opens(Scope.IMPORT)
    assert not Token("x", "abcd", (), NOW).opens(Scope.IMPORT)
