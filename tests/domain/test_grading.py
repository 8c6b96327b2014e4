"""Grades as houses, slabs and collectors write them."""

import pytest

from coinstack.domain import grading
from coinstack.domain.grading import Grade
from tests.shared import shared

NORMAL = """
    VF = VF
    XF = EF
    EF = EF
    vf = VF
    F = F
    G = G
    VG = VG
    AU = AU
    MS = MS
    FDC = FDC
    Fr = | FR = FR
    Fair = FR
    Poor = P
    Good = G
    Fine = F
    Very Good = VG
    Very Fine = VF
    very fine = VF
    extremely fine = EF
    Extremely Fine = EF
    Mint State = MS
    Uncirculated = MS
    About Uncirculated = AU
    About Good = AG
    Fleur de coin = FDC
    VF+ = VF+
    VF++ = VF++
    EF- = EF-
    Choice VF = Choice VF
    Choice XF = Choice EF
    Ch VF = Choice VF
    Ch. AU = Choice AU
    Choice Very Fine = Choice VF
    Gem MS = Gem MS
    Superb EF = Superb EF
    good VF = Good VF
    Good very fine = Good VF
    good very fine = Good VF
    Good Fine = Good F
    Good extremely fine = Good EF
    near EF = Near EF
    Near Very Fine = Near VF
    nearly extremely fine = Near EF
    about VF = Near VF
    Almost VF = Near VF
    aVF = Near VF
    gVF = Good VF
    GVF = Good VF
    nEF = Near EF
    aF = Near F
    VF-EF = VF-EF
    VF - EF = VF-EF
    VF to EF = VF-EF
    F–VF = F-VF
    Very Fine to Extremely Fine = VF-EF
    XF? = EF
    ss = VF
    vz = EF
    ss-vz = VF-EF
    ss bis vz = VF-EF
    sehr schön = VF
    vorzüglich = EF
    sehr schön-vorzüglich = VF-EF
    fast vz = Near EF
    gutes ss = Good VF
    ss+ = VF+
    Meist vorzüglich = EF
    TTB = VF
    TTB+ = VF+
    TTB-SUP = VF-EF
    SUP = EF
    TB = F
    TB à TTB = F-VF
    BB = VF
    qBB = Near VF
    MBC = VF
    MBC+ = VF+
    EBC- = EF-
    casi EBC = Near EF
    presque SUP = Near EF
"""


@pytest.mark.parametrize("line", [line.strip() for line in NORMAL.replace("Fr = | ", "").splitlines() if line.strip()])
def test_every_scale_has_its_place_in_the_one(line: str) -> None:
    text, _, normal = line.rpartition(" = ")
    found = grading.read(text)
    assert found is not None
    assert (found.text, found.normal, found.obverse, found.reverse) == (text, normal, None, None)


@pytest.mark.parametrize(
    ("text", "language", "normal"),
    [
        ("s", "de", "F"),
        ("s-ss", "de", "F-VF"),
        ("ge", "de", "G"),
        ("schön", "de", "F"),
        ("f.ss", "de", "Near VF"),
        ("St", "de", "MS"),
        ("fast St", "de", "Near MS"),
        ("SPL", "fr", "MS"),
        ("SPL", "it", "EF"),
        ("q.SPL", "it", "Near EF"),
        ("qSPL", "it", "Near EF"),
        ("qFDC", "it", "Near FDC"),
        ("BB-SPL", "it", "VF-EF"),
        ("BB+", "it", "VF+"),
        ("B", "it", "VG"),
        ("MB", "it", "F"),
        ("B", "fr", "VG"),
        ("TB+", "fr", "F+"),
        ("FDC", "fr", "FDC"),
        ("très beau", "fr", "F"),
        ("très très beau", "fr", "VF"),
        ("superbe", "fr", "EF"),
        ("BC", "es", "F"),
        ("BC+", "es", "F+"),
        ("RC", "es", "VG"),
        ("SC", "es", "MS"),
        ("MBC-/BC+", "es", "F+"),
        ("splendido", "it", "EF"),
    ],
)
def test_an_abbreviation_means_what_its_language_says(text: str, language: str, normal: str) -> None:
    found = grading.read(text, language=language)
    assert found is not None
    assert found.normal == normal


@pytest.mark.parametrize("text", ["SPL", "B", "BC", "RC", "SC", "FV", "s", "St"])
def test_what_has_a_meaning_only_in_another_language_keeps_its_text_alone(text: str) -> None:
    assert grading.read(text) == Grade(text=text)


@pytest.mark.parametrize(
    ("text", "obverse", "reverse", "normal"),
    [
        ("VF/F", "VF", "F", "F"),
        ("F/VF", "F", "VF", "F"),
        ("VF / XF", "VF", "EF", "VF"),
        ("good VF/VF", "Good VF", "VF", "VF"),
        ("VF+/EF", "VF+", "EF", "VF+"),
        ("ss/vz", "VF", "EF", "VF"),
        ("TTB/SUP", "VF", "EF", "VF"),
        ("Obv. VF, rev. F", "VF", "F", "F"),
        ("Obverse Very Fine, reverse Good Fine", "VF", "Good F", "Good F"),
        ("VF obv., F rev.", "VF", "F", "F"),
        ("Av. ss, Rv. vz", "VF", "EF", "VF"),
        ("Very fine/good fine", "VF", "Good F", "Good F"),
    ],
)
def test_two_grades_are_the_sides_and_the_worse_is_the_coins(
    text: str, obverse: str, reverse: str, normal: str
) -> None:
    found = grading.read(text)
    assert found is not None
    assert (found.obverse, found.reverse, found.normal) == (obverse, reverse, normal)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Choice AU  Strike: 5/5 Surface: 4/5", Grade("", "Choice AU", strike=5, surface=4)),
        ("XF  Strike: 4/5 Surface: 3/5", Grade("", "EF", strike=4, surface=3)),
        ("FV  Strike: 4/5 Surface: 3/5", Grade("", None, strike=4, surface=3)),
        (
            "NGC Ch AU★ 5/5 - 4/5, Fine Style",
            Grade("", "Choice AU", strike=5, surface=4, star=True, fine_style=True, service="NGC"),
        ),
        ("NGC Choice AU 5/5 - 4/5", Grade("", "Choice AU", strike=5, surface=4, service="NGC")),
        ("NGC MS* 5/5 4/5", Grade("", "MS", strike=5, surface=4, star=True, service="NGC")),
        ("NGC VF 4/5-2/5, scratches", Grade("", "VF", strike=4, surface=2, service="NGC", remarks="scratches")),
        ("Gem MS, Strike: 5/5, Surface: 5/5, Fine Style", Grade("", "Gem MS", strike=5, surface=5, fine_style=True)),
        ("ANACS VF 35", Grade("", "VF", number=35, service="ANACS")),
        ("VF 35", Grade("", "VF", number=35)),
        ("VF35", Grade("", "VF", number=35)),
        ("PCGS MS-63", Grade("", "MS", number=63, service="PCGS")),
        ("EF for issue", Grade("", "EF", remarks="for issue")),
        ("Good Fine for issue", Grade("", "Good F", remarks="for issue")),
        ("VF, scratches", Grade("", "VF", remarks="scratches")),
        ("Choice VF, altered surface", Grade("", "Choice VF", remarks="altered surface")),
        ("Fine, porous", Grade("", "F", remarks="porous")),
        ("toned, very fine", Grade("", "VF", remarks="toned")),
        ("EF, fine style", Grade("", "EF", fine_style=True)),
    ],
)
def test_a_slab_says_more_than_the_grade(text: str, expected: Grade) -> None:
    found = grading.read(text)
    assert found is not None
    assert found.text == text
    assert (found.normal, found.number, found.strike, found.surface) == (
        expected.normal, expected.number, expected.strike, expected.surface,
    )  # fmt: skip
    assert (found.star, found.fine_style, found.service, found.remarks) == (
        expected.star, expected.fine_style, expected.service, expected.remarks,
    )  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["", " ", "a fine portrait of good style", "brushed and cleaned", "struck in good metal", "Rome mint", "12345 67"],
)
def test_what_is_no_grade_is_not_read(text: str) -> None:
    assert grading.read(text) is None


def test_grades_sort_from_worst_to_best() -> None:
    rising = [
        "P",
        "FR",
        "AG",
        "G",
        "VG",
        "F",
        "Near VF",
        "VF-",
        "VF",
        "VF+",
        "Choice VF",
        "Good VF",
        "VF-EF",
        "Near EF",
    ]
    rising += ["EF", "Superb EF", "AU", "Choice AU", "MS", "Gem MS", "FDC"]
    places = [grading.order(grade) for grade in rising]
    assert places == sorted(set(places), key=lambda place: place or 0)
    assert len(places) == len(rising)


@pytest.mark.parametrize("text", ["", "FV", "Nice VF", "VF-XX", "vf", None])
def test_what_is_not_in_the_scale_has_no_order(text: str | None) -> None:
    assert grading.order(text) is None


def test_every_grade_of_the_workbook_is_read() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    rows = openpyxl.load_workbook(shared("data/v1/collection-v1.xlsx")).active.iter_rows(values_only=True)
    heading = list(next(rows))
    cells = {row[heading.index(name)] for row in rows for name in ("Condition", "NGC Grade") if name in heading}
    normal = {cell: found.normal for cell in cells if cell and (found := grading.read(cell))}
    assert normal == {
        "VF": "VF",
        "XF": "EF",
        "VF+": "VF+",
        "Choice VF": "Choice VF",
        "AU": "AU",
        "Choice AU": "Choice AU",
        "XF?": "EF",
        "Choice XF": "Choice EF",
        "Choice F": "Choice F",
        "MS": "MS",
        "Choice AU  Strike: 5/5 Surface: 4/5": "Choice AU",
        "XF  Strike: 4/5 Surface: 3/5": "EF",
        "FV  Strike: 4/5 Surface: 3/5": None,
        "AU  Strike: 4/5 Surface: 3/5": "AU",
        "MS  Strike: 4/5 Surface: 4/5": "MS",
        "Choice XF Strike: 5/5 Surface: 2/5": "Choice EF",
    }


def test_a_range_that_falls_is_the_first_of_its_grades() -> None:
    for text, normal in (("EF-VF", "EF"), ("vz-ss", "EF"), ("VF-EF", "VF-EF")):
        found = grading.read(text)
        assert found is not None
        assert found.normal == normal


def test_sides_of_which_one_has_no_grade_are_no_two_grades() -> None:
    found = grading.read("Obv. VF, rev. Mint")
    assert found is not None
    assert (found.normal, found.obverse, found.reverse) == ("VF", None, None)
