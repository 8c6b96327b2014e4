"""Sums of money: an exact amount, and the currency where somebody named it."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Money:
    """An amount; `currency` is an ISO 4217 code, or None where nobody said (it is never assumed)."""

    amount: Decimal
    currency: str | None = None
