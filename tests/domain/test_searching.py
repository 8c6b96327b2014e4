"""The words of a coin, and of a question."""

import pytest

from coinstack.domain import searching
from coinstack.domain.coin import Coin, Description
from coinstack.domain.searching import Sought


def holds(coin: Coin, question: str) -> bool:
    """As both databases match: every word begins (or, a number, is) a token."""
    tokens = searching.tokens(coin, "")
    return all(
        any(token == one.text if one.whole else token.startswith(one.text) for token in tokens)
        for one in searching.sought(question)
    )


@pytest.mark.parametrize(
    "question",
    [
        "securitas",
        "SECVRITAS",
        "securit",
        "curita",
        "rit",
        "SECVRITAS PERP",
        "securitasperp",
        "perp",
        "κυριτασ".upper()[:0] or "ritasp",
    ],
)
def test_a_legend_is_found_by_any_piece_however_it_is_spelled(question: str) -> None:
    assert holds(Coin(Description(reverse_legend="SECVRI-TAS · PERP")), question)


@pytest.mark.parametrize("question", ["ΑΘΕ", "ΑΛΕΞΑΝΔΡΟΥ", "αλεξανδρου", "AΛEΞANΔPOY", "ξανδρ"])
def test_greek_is_found_whichever_letters_are_typed(question: str) -> None:
    coin = Coin(Description(obverse_legend="ΑΘΕ", reverse_legend="ΑΛΕΞΑΝΔΡΟΥ"))
    assert holds(coin, question)


def test_accents_do_not_matter_however_they_are_composed() -> None:
    for written in ("Künker", "Ku\u0308nker"):
        for asked in ("kunker", "Künker", "Ku\u0308nker"):
            assert holds(Coin(provenance=written), asked)


def test_compound_numbers_are_one_word_and_their_parts_besides() -> None:
    assert {"44/5", "44", "5"} <= set(searching.words("Crawford 44/5"))
    assert searching.sought("44/5") == (Sought("44/5", whole=False),)
    assert searching.words("Rome/Antioch") == searching.words("Rome Antioch")


def test_numbers_and_single_letters_are_meant_whole() -> None:
    assert searching.sought("RIC 9 a 772a") == (
        Sought(searching.folded("RIC"), whole=False),
        Sought("9", whole=True),
        Sought("A", whole=True),
        Sought("772A", whole=False),
    )


def test_a_question_without_a_word_asks_nothing_that_can_be_met() -> None:
    assert searching.sought(' "*() ') == ()


def test_every_text_of_the_coin_is_searched_and_every_word_kept_once() -> None:
    coin = Coin(Description(issuer="Trajan", mint="Rome"), notes="Rome again", tags=("Rome",))
    tokens = searching.tokens(coin, "Trajan at Rome")
    assert len(tokens) == len(set(tokens))
    assert holds(coin, "trajan rome again")


def test_a_long_note_is_searched_up_to_a_limit() -> None:
    long = " ".join(f"word{number}" for number in range(10_000))
    assert len(searching.tokens(Coin(notes=long, provenance="never reached"), "")) == searching.TOKENS_MOST


def test_tokens_hold_nothing_that_the_databases_read_as_signs() -> None:
    texts = 'it\'s "so" & | ! ( ) : * \\ \x00 ü § 7½ a_b ① ﬁ ǆ ẞ ٣'
    for token in searching.tokens(Coin(notes=texts, description=Description(obverse_legend=texts)), texts):
        assert token.isascii()
        assert not set(token) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/."), token
