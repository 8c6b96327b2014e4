"""Laws of reading citations, whatever the text."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coinstack.domain import reference_catalogs, reference_drafts, references
from coinstack.domain.references import Context, Reference
from tests.counting import steps

PIECES = st.sampled_from(
    (
        "RIC|RSC|Cohen|C|C.|BMC|BMCRE|Sear|Sear5|S.|Crawford|RRC|Price|SC|H & L|RPC|SNG|SNG Cop|SNG ANS|HGC|DOC|MIR|"
        "MIB|Woytek|Caecilia|Babelon|Komnick Type|Ganschow, Münzen|K&G|Depeyrot|I|II|IV|V.1|II.12|I²|IV/2|IVi|VII|X|"
        "(2)|(2nd ed.)|(1998)|"
        "Siscia|Cyzicus|(Antoninus Pius)|Trajan|Rome|Online|temporary|(temp.)|7|12|207|1514|44/5|335/1c|"
        "27-4a|"
        "P43|379.6|281-282|84-5|36.0, 2|12 b|70a-c|v|var.|cf.|corr.|-|–|?|and|&|,|;|.|:|/|#|n°|no.|Nr.|p. 34|"
        'page 258|S. 34|pl. XII|Taf. 5|(this coin)|(same dies)|(R2)|Scarce|"|(|)|[|]|=|Note:|by|Not in|Same as|\n|'
        "\u00a0|\u202f|¹|g|mm|3.40g|AD 103|1974"
    ).split("|")
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(PIECES, max_size=25).map("".join),
    st.lists(st.one_of(PIECES, st.characters(), st.integers(0, 99999).map(str)), max_size=25).map(" ".join),
)
CONTEXTS = st.builds(
    Context,
    issuer=st.one_of(
        st.none(), st.sampled_from(["Trajan", "Diocletian", "Constantine I", "Kyzikos", ""]), st.text(max_size=20)
    ),
    category=st.one_of(st.none(), st.sampled_from(["roman_imperial", "byzantine", "greek"]), st.text(max_size=10)),
    denomination=st.one_of(st.none(), st.sampled_from(["Follis", "Antoninianus"])),
    mint=st.one_of(st.none(), st.sampled_from(["Siscia", "Rome", "Ostia"])),
    year_from=st.one_of(st.none(), st.integers(-400, 1500)),
    year_to=st.one_of(st.none(), st.integers(-400, 1500)),
)


def without_blanks(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.one_of(st.none(), CONTEXTS))
def test_any_text_is_read_and_every_citation_is_a_piece_of_it(text: str, context: Context | None) -> None:
    for one in references.read(text, context):
        assert one.raw
        assert without_blanks(one.raw) in without_blanks(text)
        assert one.catalog
        assert one.volume is None or not one.volume_candidates
        references.canonical(one)
        references.type_key(one)
        assert references.sort_key(one).isascii()
        references.citation(one)


NAMES = sorted(name for name, catalog in reference_catalogs.by_name().items() if not catalog.has("x"))
SECTIONS = ("Trajan Decius", "Siscia", "Antoninus Pius", "Constantine I", "Rome")
SUFFIXES = ("", "a", "b", "c", "a-c", "A")


@st.composite
def printed(draw: st.DrawFn) -> tuple[str, Reference]:
    """A citation as somebody may print it, and its parts."""
    catalog = reference_catalogs.by_name()[draw(st.sampled_from(NAMES))]
    volume = draw(st.none() | st.integers(1, catalog.volumes)) if catalog.volumes and not catalog.has("o") else None
    shown = (reference_drafts.roman(volume) if catalog.roman else str(volume)) if volume else None
    if catalog.name == "RIC":
        shown = shown or "IV"  # without a volume it is inferred from the section
    section = draw(st.none() | st.sampled_from(SECTIONS)) if catalog.restarts else None
    low = 100 if catalog.volumes or catalog.has("w") else 1
    number = str(draw(st.integers(low, 899)))
    number += f"/{draw(st.integers(1, 60))}" if catalog.has("o") else ""
    suffix = draw(st.sampled_from(SUFFIXES))
    qualifier = draw(st.sampled_from(["", "var.", "corr."]))
    compare = draw(st.sampled_from(["", "cf. ", "vgl. "]))
    gap = draw(st.sampled_from([" ", ", ", " no. ", " #"]))
    words = " ".join(one for one in (catalog.name, shown, section) if one)
    text = f"{compare}{words}{gap}{number}{suffix} {qualifier}".rstrip()
    qualifiers = " ".join(one for one in ("cf." if compare else "", qualifier) if one)
    return text, Reference(
        raw=text.rstrip("."), catalog=catalog.name, volume=shown, section=section, number=number,
        suffix=suffix or None, qualifier=qualifiers or None,
    )  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(printed())
def test_a_citation_of_any_catalog_is_read_and_its_canonical_form_read_back_as_itself(
    citation: tuple[str, Reference],
) -> None:
    text, expected = citation
    (found,) = references.read(text)
    assert replace(found, raw=found.raw.rstrip("."), heading=None) == expected
    form = references.canonical(found)
    assert [references.canonical(one) for one in references.read(form)] == [form]


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.sampled_from(["", "a", "b", "/1", "/12c"]))
def test_numbers_are_put_in_order_by_their_value(first: int, second: int, end: str) -> None:
    low, high = sorted((first, second))
    one = Reference(raw="x", catalog="RIC", volume="IV", number=f"{low}")
    other = replace(one, number=f"{high}{end}")
    assert references.sort_key(one) <= references.sort_key(other)
    if low < high:
        assert references.sort_key(replace(one, suffix="z")) < references.sort_key(other)


@given(TEXTS, TEXTS)
@settings(max_examples=100, deadline=None)
def test_citations_on_either_side_of_a_semicolon_do_not_lose_each_other(first: str, second: str) -> None:
    safe = "RIC IV 207"
    text = f"{safe}; {first[:40].replace(chr(34), '').replace(':', '')} ; {safe}a"
    found = [references.canonical(one) for one in references.read(text)]
    assert found[0] == safe or first.lstrip().startswith(tuple("0123456789"))
    assert isinstance(references.read(second + "; " + safe), list)


def _cost(piece: str, size: int) -> int:
    text = piece * (size // len(piece))
    return steps(lambda: references.read(text))


@pytest.mark.slow
def test_work_grows_with_the_length_of_the_text() -> None:
    pieces = ("RIC IV.1 23b; ", "RIC ", "((((", '" 1 ', "RIC 1, 2, 3, 4, ", "Foo Bar 12; ", "1 ", "a",
              "cf. ", "Note: ", "RIC 12 a, ", "RIC V (", "- ", "Smith and Jones of the ", "I.I.I",
              "Not in RIC or ")  # fmt: skip
    for piece in pieces:
        short, long = _cost(piece, 4_000), _cost(piece, 32_000)
        assert long < 8 * 3 * short + 1_000, piece


def test_what_stands_behind_the_longest_text_is_not_read() -> None:
    text = "x " * (references.LONGEST // 2) + "RIC 12"
    assert references.read(text) == []
