"""What holds of every sum: reading never fails, and what is written from a sum is read as it, to the cent."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from coinstack.domain import money
from coinstack.domain.money import Money

AMOUNTS = st.decimals(min_value=Decimal(0), max_value=Decimal(9_999_999), places=2)
CODES = st.sampled_from(["EUR", "USD", "GBP", "CHF", "AUD", "JPY"])
PIECES = st.sampled_from("12 1.200 1,5 ' . , - – € US$ CHF EUR Franken £ / x ( ) ½ ² ٣ 0 000 \0".split(" "))


@given(st.text() | st.lists(PIECES, max_size=25).map("".join) | st.lists(PIECES, max_size=25).map(" ".join))
@example("٣٣ EUR")
@example("1" * 10_000)
def test_any_text_is_read_and_never_owes(text: str) -> None:
    found = money.read(text)
    assert found is None or (found.amount >= 0 and (found.currency is None or len(found.currency) == 3))
    code = money.currency(text)
    assert code is None or len(code) == 3


def _grouped(amount: Decimal, thousands: str, decimal: str) -> str:
    return f"{amount:,.2f}".replace(",", "T").replace(".", decimal).replace("T", thousands)


@given(AMOUNTS, CODES)
def test_a_sum_is_read_whatever_parts_its_thousands(amount: Decimal, code: str) -> None:
    for thousands, decimal in (
        (",", "."),
        (".", ","),
        ("'", "."),
        (" ", ","),
        ("\N{NO-BREAK SPACE}", ","),
        ("", "."),
        ("", ","),
    ):
        written = _grouped(amount, thousands, decimal)
        assert money.read(f"{written} {code}") == Money(amount, code)
        assert money.read(f"{code} {written}") == Money(amount, code)
        assert money.read(written) == Money(amount)


@given(st.integers(min_value=0, max_value=9_999_999), CODES)
def test_a_round_sum_is_read_with_and_without_its_thousands_parted(amount: int, code: str) -> None:
    for written in (str(amount), f"{amount:,}", f"{amount:,}".replace(",", "."), f"{amount:,}".replace(",", "'")):
        assert money.read(f"{written} {code}") == Money(Decimal(amount), code)
        assert money.read(f"-{written} {code}") is None
