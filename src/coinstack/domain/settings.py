"""What the owner decides for the whole collection: who may be asked, what houses charge, which tokens open the door."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

HIGHEST_PREMIUM = Decimal(100)  # percent
TOKEN_START = "cs_"  # noqa: S105 -- how a token begins, not one


class Scope(StrEnum):
    """What a token opens."""

    IMPORT = "import"  # handing over a page


@dataclass(frozen=True)
class Net:
    """Whether houses may be asked for pages: altogether, and each house by its short name."""

    allowed: bool = True
    houses: Mapping[str, bool] = field(default_factory=lambda: MappingProxyType({}))

    def said_of(self, house: str) -> bool | None:
        """What the owner says of a house; None where nothing was said of it, so that its own policy decides."""
        return self.houses.get(house) if self.allowed else False

    def allows(self, house: str, fetch: str) -> bool:
        """Whether pages of the house may be asked for; `fetch` is what is known of it: yes, once or no."""
        said = self.said_of(house)
        return fetch != "no" if said is None else said


@dataclass(frozen=True)
class Premium:
    """What a house adds to the hammer price, in percent, where its page does not say; with where that is from."""

    house: str
    name: str
    percent: Decimal | None
    source: str
    as_of: date | None = None


_UNKNOWN = "Not known: enter what the terms of your sale say."

PREMIUMS: Mapping[str, Premium] = MappingProxyType(
    {
        one.house: one
        for one in (
            Premium("cng", "Classical Numismatic Group", None, _UNKNOWN),
            Premium(
                "heritage",
                "Heritage Auctions",
                Decimal(22),
                "22 % in 2026, 20 % before. Prices shown on ha.com include it already.",
                date(2026, 1, 1),
            ),
            Premium("leu", "Leu Numismatik", None, _UNKNOWN),
            Premium("nomos", "Nomos", None, _UNKNOWN),
            Premium(
                "roma",
                "Roma Numismatics",
                Decimal("17.5"),
                "Undated terms of a sale on NumisBids: 17.5 %, electronic auctions 15 %, and VAT of 20 % on that fee.",
            ),
            Premium(
                "nac",
                "Numismatica Ars Classica",
                Decimal("21.35"),
                "Terms on biddr: 21.35 % with VAT, 19 % for lots sent outside the European Union; live bids more.",
            ),
            Premium(
                "noble",
                "Noble Numismatics",
                Decimal(22),
                "Said on its lots' pages: 22 % with GST, on top of the hammer price.",
            ),
            Premium("nomisma", "Nomisma", Decimal(21), "Rules of its online auctions: 21 % of the prices realised."),
            Premium(
                "coincabinet",
                "The Coin Cabinet",
                Decimal(18),
                "Terms of a sale on NumisBids: 18 %, without VAT.",
            ),
            Premium("agora", "Agora Auctions", None, _UNKNOWN),
            Premium("kuenker", "Künker", None, _UNKNOWN),
            Premium("gorny", "Gorny & Mosch", None, _UNKNOWN),
        )
    }
)
"""What is offered before the owner says anything. A rate that a lot's own page states always goes before it."""


@dataclass(frozen=True)
class Preferences:
    """Everything that is set in the settings, but the tokens."""

    net: Net = Net()
    premiums: Mapping[str, Decimal | None] = field(default_factory=lambda: MappingProxyType({}))
    currency: str | None = None  # ISO 4217: what sums are shown in; None: the owner has not said
    pcgs_token: str | None = field(default=None, repr=False)  # for PCGS's interface; told to nobody but PCGS

    def premium(self, house: str) -> Decimal | None:
        """Percent of a house: the owner's word, else what is known of it, else None."""
        if house in self.premiums:
            return self.premiums[house]
        return PREMIUMS[house].percent if house in PREMIUMS else None


@dataclass(frozen=True)
class Token:
    """A secret that lets another program in, told by its name and its last letters; the secret is not kept."""

    name: str
    ending: str
    scopes: tuple[Scope, ...]
    created_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    id: int = 0

    def opens(self, scope: Scope) -> bool:
        """Whether it is good for that."""
        return self.revoked_at is None and scope in self.scopes


def is_house(text: str) -> bool:
    """Whether the text can be a house's short name."""
    return re.fullmatch(r"[a-z0-9-]{1,40}", text) is not None
