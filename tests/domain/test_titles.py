"""Titles proposed from a description, in the trade's order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain.coin import Description
from coinstack.domain.titles import UNDESCRIBED, proposed
from coinstack.domain.vocabulary import Category, Metal, PortraitRole

DENARIUS = Description(issuer="Trajan", denomination="Denarius", mint="Rome", reign_text="AD 98-117")


@pytest.mark.parametrize(
    ("description", "title"),
    [
        (DENARIUS, "Trajan, Denarius, Rome, AD 98-117"),
        (
            Description(
                category=Category.ROMAN_REPUBLIC,
                issuer="Rome",
                magistrates=("C. Malleolus",),
                denomination="Denarius",
                mint="Rome",
                date_text="96 BC",
            ),
            "C. Malleolus, Denarius, Rome, 96 BC",
        ),
        (
            Description(
                category=Category.ROMAN_REPUBLIC,
                issuer="Rome",
                magistrates=("A. Albinus", "C. Malleolus", "L. Metellus"),
                denomination="Denarius",
                year_from=-96,
                year_to=-96,
            ),
            "A. Albinus, C. Malleolus and L. Metellus, Denarius, 96 BC",
        ),
        (
            Description(
                issuer="Vespasian",
                obverse_portrait="Titus",
                obverse_portrait_role=PortraitRole.CAESAR,
                denomination="Denarius",
                mint="Rome",
                date_text="AD 75",
                reign_text="AD 69-79",
            ),
            "Titus, as Caesar, Denarius, Rome, AD 75",
        ),
        (
            Description(issuer="Titus", obverse_portrait_role=PortraitRole.CAESAR, denomination="As"),
            "Titus, as Caesar, As",
        ),
        (
            Description(obverse_portrait="Diva Faustina I", obverse_portrait_role=PortraitRole.DIVA),
            "Diva Faustina I",
        ),
        (
            Description(
                issuer="Marcus Aurelius", obverse_portrait="Antoninus Pius", obverse_portrait_role=PortraitRole.DIVUS
            ),
            "Divus Antoninus Pius",
        ),
        (
            Description(issuer="Domitian", obverse_portrait="Domitian", obverse_portrait_role=PortraitRole.AUGUSTUS),
            "Domitian",
        ),
        (
            Description(issuer="Marcus Aurelius", co_issuer="Lucius Verus", denomination="Denarius"),
            "Marcus Aurelius with Lucius Verus, Denarius",
        ),
        (
            Description(issuer="Antigonos II", in_name_of="Alexander III", denomination="Tetradrachm", mint="Pella"),
            "Antigonos II, in the name of Alexander III, Tetradrachm, Pella",
        ),
        (
            Description(issuer="Olbia", denomination="Æ25", mint="Olbia", year_from=-99, year_to=-1, circa=True),
            "Olbia, Æ25, c. 99-1 BC",
        ),
        (Description(issuer="Augustus", year_from=-2, year_to=4), "Augustus, 2 BC-AD 4"),
        (Description(issuer="Probus", year_from=276, year_to=282), "Probus, AD 276-282"),
        (Description(issuer="Probus", reign_from=276, reign_to=282), "Probus, AD 276-282"),
        (Description(issuer="Coson", year_from=-54, year_to=None), "Coson, after 54 BC"),
        (Description(issuer="Constans", year_to=340), "Constans, before AD 340"),
        (Description(mint="Rome", uncertain=("mint",), metal=Metal.SILVER), "Silver coin, Rome?"),
        (Description(metal=Metal.UNCERTAIN), UNDESCRIBED),
        (Description(), UNDESCRIBED),
    ],
)
def test_a_title_says_who_what_where_and_when(description: Description, title: str) -> None:
    assert proposed(description) == title


TEXTS = st.one_of(st.none(), st.text(max_size=20))
YEARS = st.one_of(st.none(), st.integers(-700, 1500).filter(bool))


@given(
    TEXTS, TEXTS, TEXTS, TEXTS, YEARS, YEARS, st.sampled_from([None, *PortraitRole]), st.sampled_from([None, *Category])
)
def test_any_description_has_a_title(
    issuer: str | None,
    co_issuer: str | None,
    portrait: str | None,
    mint: str | None,
    year_from: int | None,
    year_to: int | None,
    role: PortraitRole | None,
    category: Category | None,
) -> None:
    title = proposed(
        Description(
            category=category,
            issuer=issuer,
            co_issuer=co_issuer,
            obverse_portrait=portrait,
            obverse_portrait_role=role,
            mint=mint,
            year_from=year_from,
            year_to=year_to,
            magistrates=(portrait or "",),
        )
    )
    assert title.strip()
