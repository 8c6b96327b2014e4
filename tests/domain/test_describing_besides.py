"""What a lot's text says besides: workshop, moneyers, rarity and toning, where it says them plainly."""

import pytest

from coinstack.domain import describing, told

COIN = (
    "GALLIENUS. 253-268 AD. Antoninianus (21mm, 3.1 g, 6h). Rome mint{head}. GALLIENVS AVG, radiate head right /"
    " PAX AVG, Pax"
    " standing left. RIC V 256{book}. VF{behind}."
)


def text(head: str = "", book: str = "", behind: str = "") -> str:
    return COIN.format(head=head, book=book, behind=behind)


@pytest.mark.parametrize(
    ("words", "officina"),
    [
        (text(", 3rd officina"), "3rd"),
        (text(", officina A"), "A"),
        (text(", second officina"), "second"),
        ("Gallienus, 253-268. Antoninian, Rom, 2. Offizin; 3,1 g. Kopf r.//Pax steht l. RIC 256. Vorzüglich.", "2"),
        (text(), None),
    ],
)
def test_the_workshop_is_told_as_it_is_printed(words: str, officina: str | None) -> None:
    assert describing.read(words).description.officina == officina


@pytest.mark.parametrize(
    ("moneyers", "expected"),
    [
        ("M. Aburius M.f. Geminus, moneyer", ("M. Aburius M.f. Geminus",)),
        ("Moneyer C. Malleolus", ("C. Malleolus",)),
        (
            "C. Malleolus, A. Albinus Sp.f., and L. Metellus, moneyers",
            ("C. Malleolus", "A. Albinus Sp.f.", "L. Metellus"),
        ),
        ("Rome mint", ()),
    ],
)
def test_moneyers_are_told_by_their_names(moneyers: str, expected: tuple[str, ...]) -> None:
    words = (
        f"The Republic. {moneyers}. 132 BC. AR Denarius (19mm, 3.9 g, 2h). Head of Roma right / Sol in quadriga right."
        " Crawford 250/1. Near EF."
    )

    assert describing.read(words).description.magistrates == expected


def test_all_moneyers_stand_in_the_draft_with_their_place() -> None:
    words = (
        "C. Malleolus, A. Albinus Sp.f., and L. Metellus, moneyers. 91 BC. AR Denarius (19mm, 3.9 g). Rome mint."
        " Head of Apollo"
        " right / Roma seated left. Crawford 335/1a. VF."
    )
    draft = told.read(words)
    description = draft.coin["description"]
    span = draft.spans["description.magistrates"]

    assert isinstance(description, dict)
    assert description["magistrates"] == ["C. Malleolus", "A. Albinus Sp.f.", "L. Metellus"]
    assert words[span.start : span.end] == "C. Malleolus, A. Albinus Sp.f., and L. Metellus"


@pytest.mark.parametrize(
    ("words", "rarity", "basis"),
    [
        (text(book=" (R2)"), "R2", "RIC"),
        (text(book=" (scarce)"), "scarce", "RIC"),
        (text(behind=". Very rare"), "Very rare", None),
        (text(behind=". Sehr selten"), "Sehr selten", None),
        (text(behind=". A rare portrait of high style"), None, None),
    ],
)
def test_rarity_is_told_with_the_book_that_says_so(words: str, rarity: str | None, basis: str | None) -> None:
    description = describing.read(words).description

    assert (description.rarity, description.rarity_basis) == (rarity, basis)


@pytest.mark.parametrize(
    ("behind", "toning"),
    [
        (", beautiful iridescent toning", "beautiful iridescent toning"),
        (", toned", "toned"),
        (". Dark green patina with earthen highlights", "Dark green patina with earthen highlights"),
        (", minor porosity, old cabinet tone", "old cabinet tone"),
        (". Dunkle Patina, kleiner Kratzer", "Dunkle Patina"),
        (", no patina", None),
        ("", None),
    ],
)
def test_toning_is_told_in_the_words_of_its_clause(behind: str, toning: str | None) -> None:
    assert describing.read(text(behind=behind)).description.toning == toning
