"""Legends folded to one form whatever keys they were typed with, and spelt out where that is sure."""

import re

import pytest

from coinstack.domain.legend_words import GREEK, GREEK_PRAENOMINA, LATIN, PRAENOMINA
from coinstack.domain.legends import expand, fold, words


def spelt_out(legend: str) -> str:
    return "".join(piece.supplied for piece in expand(legend))


def meanings(legend: str) -> list[str]:
    return [piece.meaning for piece in expand(legend) if piece.meaning]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AVGVSTVS", "Augustus"),
        ("IVLIA", "JULIA"),
        ("ΚΟΣΩΝ", "KOΣΩN"),
        ("ΚΟΣΩΝ", "KOCΩN"),
        ("ΚΟΣΩΝ", "ΚΟϹΩΝ"),
        ("ΚΟΣΩΝ", "KOCWN"),
        ("ΚΟΣΩΝ", "Koson"),
        ("ΚΟΣΩΝ", "κοσων"),
        ("ΚΑΙΣΑΡ", "KAICAP"),
        ("ΣΕΒΑΣΤΟΣ", "CЄBACTOC"),
        ("ΑΝΤΩΝΙΝΟϹ", "ANTΩNINOC"),
        ("ƐΞ", "ЄΞ"),
        ("MEDIOLAИVM", "MEDIOLANVM"),
        ("Æ", "ae"),
        ("GERM-COS XVI", "GERM COS XVI"),
        ("A•ALB•S•F", "A ALB S F"),
        ("[AVG] PIVS", "AVG PIVS"),
        ("IMP(erator) CAES(ar)", "IMP CAES"),
        ("CΟΣ Ⅳ", "COS IV"),
        ("سنة ٦٥", "سنة 65"),
        ("Θεός", "ΘΕΟΣ"),
        ("VOT / X / MVLT", "VOT X MVLT"),
    ],
)
def test_one_legend_typed_two_ways_folds_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_legends_stay_apart() -> None:
    assert len({fold(legend) for legend in ("PAX AVG", "PAX AVGG", "SPES AVG", "ΑΥΤ", "ΑΥΓ", "محمد", "אלעזר")}) == 7


def test_the_folded_form_is_ascii_without_blanks() -> None:
    assert fold("•AYT•KAI•-•ANTΩNЄINOC•-•CЄ•") == "AVTKAIANTONEINOCCE"
    assert fold(" — • ") == ""
    assert fold("(AVG)") == "AVG"


def test_words_are_found_whole_at_their_breaks_and_joined() -> None:
    assert words("AETER-NITAS AVG") == [fold(one) for one in ("AETERNITAS", "AETER", "NITAS", "AVG", "AETERNITASAVG")]
    assert fold("AVGVSTI") in words("MONETA-AVGVSTI")
    assert words("") == words("•") == []


@pytest.mark.parametrize(
    ("legend", "expected"),
    [
        (
            "IMP CAES DOMIT AVG GERM-COS XVI CENS PER P P",
            "IMP(erator) CAES(ar) DOMIT(ianvs) AVG(vstvs) GERM(anicvs)-CO(n)S(vl) XVI "
            "CENS(or) PER(petvvs) P(ater) P(atriae)",
        ),
        ("A•ALB•S•F-L•METEL", "A(vlvs)•ALB(invs)•S(pvrii)•F(ilivs)-L(vcivs)•METEL(lvs)"),
        ("C•MAL", "C(aivs)•MAL(leolvs)"),
        (
            "AVG PI-VS P M T-R P COS I I P P",
            "AVG(vstvs) PI-VS P(ontifex) M(aximvs) T-R(ibvnicia) P(otestate) CO(n)S(vl) I I P(ater) P(atriae)",
        ),
        ("PM TRP XX COS IIII PP", "P(ontifex)M(aximvs) TR(ibvnicia)P(otestate) XX CO(n)S(vl) IIII P(ater)P(atriae)"),
        ("IMP C C VIB TREB GALLVS AVG", "IMP(erator) C(aesar) C(aivs) VIB(ivs) TREB(onianvs) GALLVS AVG(vstvs)"),
        (
            "IMP C P LIC VALERIANVS P F AVG",
            "IMP(erator) C(aesar) P(vblivs) LIC(inivs) VALERIANVS P(ivs) F(elix) AVG(vstvs)",
        ),
        ("GAL VAL MAXIMINVS NOB C", "GAL(erivs) VAL(erivs) MAXIMINVS NOB(ilissimvs) C(aesar)"),
        ("CONSTANTINVS IVN N C", "CONSTANTINVS IVN(ior) N(obilissimvs) C(aesar)"),
        ("D N ZENO PERP AVG", "D(ominvs) N(oster) ZENO PERP(etvvs) AVG(vstvs)"),
        ("d N CONSTAN TINVS P P AVG", "d N CONSTAN TINVS P(ater) P(atriae) AVG(vstvs)"),
        ("SALVS AVGG", "SALVS AVGG(vstorvm)"),
        ("PROVIDENTIAE CAESS", "PROVIDENTIAE CAESS(arvm)"),
        ("PVDICITIA-AVG", "PVDICITIA-AVG(vsti)"),
        ("PA-X-A-VG", "PA-X-A-VG(vsti)"),
        ("DIVA AVG-FAVSTINA", "DIVA AVG(vsta)-FAVSTINA"),
        ("HER ETRVSCILLA AVG", "HER(ennia) ETRVSCILLA AVG(vsta)"),
        (
            "M ANTON IMP AVG III VIR R P C",
            "M(arcvs) ANTON(ivs) IMP(erator) AVG(vr) III VIR R(ei) P(vblicae) C(onstitvendae)",
        ),
        ("VOT XX MVLT XXX", "VOT(is) XX MVLT(is) XXX"),
        ("EX S C", "EX S(enatvs) C(onsvlto)"),
        ("S P Q R", "S(enatvs) P(opvlvs) Q(ve) R(omanvs)"),
        ("M F M N", "M(arci) F(ilivs) M(arci) N(epos)"),
        ("AVT K M AVP CEB", "AVT(οκρατωρ) K(αισαρ) M(αρκος) AVP(ηλιος) CEB(αστος)"),
        ("ΑΥ ΚΑΙ Μ ΑΥ ΑΝΤΩΝΙΝΟϹ", "ΑΥ(τοκρατωρ) ΚΑΙ(σαρ) Μ(αρκος) ΑΥ(ρηλιος) ΑΝΤΩΝΙΝΟϹ"),
        ("ΔHMAPX EΞ YΠATOC TO B", "ΔHMAPX(ικης) EΞ(ουσιας) YΠATOC TO B"),
        ("D N FL CL IVLIA-NVS P F AVG", "D(ominvs) N(oster) FL(avivs) CL(avdivs) IVLIA-NVS P(ivs) F(elix) AVG(vstvs)"),
        ("COMMODO CAES AVG FIL GERM", "COMMODO CAES(ar) AVG(vsti) FIL GERM(anicvs)"),
        ("CAES DIVI VESP F DOMITIAN COS VII", "CAES(ar) DIVI VESP(asiani) F(ilivs) DOMITIAN(vs) CO(n)S(vl) VII"),
        ("[AVG] GERM", "[AVG(vstvs)] GERM(anicvs)"),
    ],
)
def test_abbreviations_are_spelt_out_by_their_neighbours(legend: str, expected: str) -> None:
    assert spelt_out(legend) == expected


@pytest.mark.parametrize(
    "legend",
    [
        "CONSTANT",
        "C",
        "PIET AS",
        "GLOR-IA EXERC-ITVS",
        "CONS-ERVATORI",
        "MARS VLTOR",
        "IMP(erator)",
        "AVG-VSTVS",
        "KOΣΩN",
        "laureate",
        "C-O-N-C-ORD",
    ],
)
def test_what_is_not_sure_is_left_as_it_is(legend: str) -> None:
    assert spelt_out(legend) == legend


def test_a_number_tells_how_often() -> None:
    assert meanings("TR P XXX IMP VIII COS III") == [
        "in the 30th year of tribunician power",
        "hailed as victorious commander for the eighth time",
        "consul for the third time",
    ]
    assert meanings("COS I I")[0] == "consul for the second time"
    assert meanings("LEG XIX") == ["legion 19"]
    assert meanings("VOT XL") == ["vows for 40 years"]
    assert meanings("TR P XXI COS XXII COS XII COS IX COS XXXIII")[1:] == [
        "consul for the 22nd time",
        "consul for the 12th time",
        "consul for the ninth time",
        "consul for the 33rd time",
    ]


def test_a_screen_gets_runs_of_written_and_supplied_letters() -> None:
    consul = expand("COS")[0]
    assert consul.runs == (("CO", False), ("(n)", True), ("S", False), ("(vl)", True))
    assert expand("ROMA")[0].runs == (("ROMA", False),)
    assert consul.confidence > 0.9


@pytest.mark.parametrize("line", [*LATIN.strip().splitlines(), *GREEK.strip().splitlines()])
def test_an_entry_of_the_table_supplies_letters_and_changes_none(line: str) -> None:
    written, template, meaning, *sure = (cell.strip() for cell in line.split("|"))
    assert re.sub(r"\([^)]*\)|\s", "", template) == written.replace(" ", "")
    assert meaning
    assert re.fullmatch(r"[a-zα-ω]*", "".join(re.findall(r"\(([^)]*)\)", template)))
    assert all(0 < float(one) <= 1 for one in sure)


def test_the_tables_have_no_entry_twice_and_enough_of_them() -> None:
    for table in (LATIN, GREEK):
        keys = [line.split("|")[0].strip() for line in table.strip().splitlines()]
        assert len(keys) == len(set(keys))
    assert sum("(" in line for line in LATIN.splitlines()) > 250
    assert len(PRAENOMINA) > 12 and len(GREEK_PRAENOMINA) > 5
