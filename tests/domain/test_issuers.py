"""Issuers: the facts of the tables, and how a name written anyhow finds its bearer."""

import collections
import csv
import importlib.util
import json
import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coinstack.domain import issuers
from coinstack.domain.issuers_facts import _tables
from coinstack.domain.spelling import LONGEST, without_years
from tests.shared import shared
from tests.workbook import column

CATEGORIES = {
    "greek", "celtic", "roman_republic", "roman_imperatorial", "roman_imperial", "byzantine", "judaean", "eastern",
    "migration", "medieval", "islamic",
}  # fmt: skip


def found(text: str, *, category: str | None = None, years: tuple[int, int] | None = None) -> tuple[str, ...]:
    return tuple(match.issuer.id for match in issuers.find_all(text, category=category, years=years))


def rows(path: str) -> list[dict[str, str]]:
    with shared(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_more_issuers_than_450_and_none_hides_another_of_the_same_id() -> None:
    lines = [line for table in _tables() for line in table.splitlines() if line.count("|") >= 8]
    assert len(issuers.all_issuers()) == len(lines) >= 1400


def test_every_category_of_the_ancient_trade_has_its_issuers() -> None:
    counted = collections.Counter(issuer.category for issuer in issuers.all_issuers())
    assert set(counted) == CATEGORIES
    assert min(counted[one] for one in ("greek", "roman_republic", "roman_imperial", "byzantine", "eastern")) >= 100


def test_every_year_is_signed_and_in_order_and_there_is_no_year_nought() -> None:
    for issuer in issuers.all_issuers():
        assert issuer.year_from is not None
        assert issuer.year_to is not None
        assert issuer.year_from <= issuer.year_to, issuer.id
        assert 0 not in (issuer.year_from, issuer.year_to), issuer.id


def test_everyone_named_as_a_relative_or_colleague_is_in_the_tables() -> None:
    for issuer in issuers.all_issuers():
        for other in (*issuer.caesar_of, *issuer.consort_of, *issuer.co_ruler):
            assert issuers.get(other) is not None, (issuer.id, other)
            assert other != issuer.id


def test_consorts_are_women_and_women_have_no_beard() -> None:
    for issuer in issuers.all_issuers():
        assert issuer.sex == "f" or not issuer.consort_of, issuer.id
        assert issuer.sex == "m" or issuer.bearded is None, issuer.id


def test_every_nomisma_id_exists_there_and_its_years_meet_ours() -> None:
    persons = {row["id"]: row for row in rows("data/nomisma/persons.csv")}
    redirects = {row["old_id"]: row["new"] for row in rows("data/nomisma/redirects.csv")}
    for issuer in issuers.all_issuers():
        if issuer.nomisma is None:
            continue
        person = persons.get(redirects.get(issuer.nomisma, issuer.nomisma))
        assert person is not None, (issuer.id, issuer.nomisma)
        if person["role_start"] and issuer.year_from is not None and issuer.year_to is not None:
            first, last = int(person["role_start"]), int(person["role_end"] or person["role_start"])
            assert first <= issuer.year_to, issuer.id
            assert issuer.year_from <= last, issuer.id


def test_only_octavian_shares_his_nomisma_id_with_himself_as_augustus() -> None:
    counted = collections.Counter(issuer.nomisma for issuer in issuers.all_issuers() if issuer.nomisma)
    assert [nomisma for nomisma, times in counted.items() if times > 1] == ["augustus"]


def test_every_spelling_finds_its_bearer_when_his_years_are_told() -> None:
    cannot = {("archelaus_cappadocia", "Archelaus~"), ("herod_archelaus_judaea", "Archelaus~")}
    for issuer in issuers.all_issuers():
        assert issuer.year_from is not None
        assert issuer.year_to is not None
        for name in (issuer.name, *issuer.names):
            match = issuers.find(name.rstrip("~"), years=(issuer.year_from, issuer.year_to), category=issuer.category)
            known = match is not None and match.issuer is issuer
            assert known or (issuer.id, name) in cannot, (issuer.id, name, match)


def test_a_name_that_several_bear_is_settled_by_hints_only() -> None:
    assert found("Philip II") == ()
    assert found("Philip II", category="greek") == ("philip_ii",)
    assert found("Philip II", years=(-350, -340)) == ("philip_ii",)
    assert found("Philip II (Macedon)") == ("philip_ii",)
    assert found("Philip II, 247-249.") == ("philip_ii_rome",)
    assert found("Philip II", category="roman_imperial") == ("philip_ii_rome",)
    assert found("Agathokles", years=(-185, -170)) == ("agathocles_bactria",)
    assert found("Constans II", years=(409, 411)) == ("constans_ii_west",)
    assert found("Mithradates II of Parthia") == ("mithradates_ii_parthia",)


def test_the_usual_bearer_is_meant_unless_a_hint_speaks_against_him() -> None:
    assert found("Philip I") == ("philip_i",)
    assert found("Philip I", years=(-90, -80)) == ("philip_i_philadelphus",)
    assert found("Antiochos I") == ("antiochus_i",)
    assert found("Antiochus I of Commagene") == ("antiochus_i_commagene",)
    assert found("Constans II") == ("constans_ii_heraclius",)
    assert found("Marcus Aurelius", years=(1180, 1190)) == ()


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("C. Malleolus", "c_mall_rrc"),
        ("C. Poblicius Malleolus", "c_mall_rrc"),
        ("L. Calpurnius Piso", "l_piso_frvgi_rrc"),
        ("L. Piso L.f. L.n. Frugi", "l_piso_frvgi_rrc"),
        ("Q. Titius", "q_titi_rrc"),
        ("Lucius Aurelius Cotta", "l_cot_rrc"),
        ("Mn. Aquillius Mn.f. Mn.n.", "mn_aqvil_mn_f_mn_n_rrc"),
        ("Coson", "coson_dacia"),
        ("Galerius Maximianu", "galerius"),
        ("Philip I the Arab", "philip_i"),
        ("M. Junius Brutus", "brvtvs_rrc"),
        ("Cn. Domitius Ahenobarbus", "cn_domitivs_l_f_imp_rrc"),
        ("Marcus Antonius", "mark_antony"),
        ("KINGS of MACEDON. Alexander III the Great", "alexander_iii"),
        ("SELEUKID EMPIRE. Antiochos III ‘the Great’. 222-187 BC", "antiochus_iii"),
        ("PTOLEMAIC KINGS of EGYPT. Ptolemy II Philadelphos. 285-246 BC", "ptolemy_ii"),
        ("Sasanian King Khosrow II", "khusro_ii"),
        ("Bahram V", "wahram_v"),
        ("Kavadh I, second reign", "kavad_i"),
        ("Nikephoros II Phokas", "nikephorus_ii"),
        ("Ioannes I Tzimiskes", "johannes_tzimisces"),
        ("Shimon bar Kokhba", "simon_bar_kokhba_judaea"),
        ("Cunobelinus", "cunobelinus_abc"),
        ("Nero (Alexandria)", "nero"),
        ("Seleucus I Nicator", "seleucus_i"),
        ("Maussolos", "mausolus_caria"),
        ("Divus Augustus", "augustus"),
    ],
)
def test_a_name_is_recognised_however_it_is_written(text: str, issuer: str) -> None:
    assert found(text) == (issuer,)


def test_a_joint_coinage_has_all_its_issuers_in_order() -> None:
    assert found("Marcus Aurelius and Lucius Verus") == ("marcus_aurelius", "lucius_verus")
    assert found("Septimius Severus, Caracalla & Geta") == ("septimius_severus", "caracalla", "geta")
    assert found("Basil II with Constantine VIII") == ("basilius_ii", "constantine_viii")
    assert found("C. Malleolus, A. Albinus Sp.f. and L. Caecilius Metellus") == (
        "c_mall_rrc", "a_albinvs_s_f_rrc", "l_metel_rrc",
    )  # fmt: skip


def test_the_role_of_a_portrait_is_read_with_the_name() -> None:
    match = issuers.find("Titus, As Caesar")
    assert match is not None
    assert (match.issuer.id, match.role, match.doubtful) == ("titus", "caesar", False)
    diva = issuers.find("Diva Faustina I")
    assert diva is not None
    assert diva.role == "diva"


def test_a_question_mark_makes_the_match_doubtful() -> None:
    match = issuers.find("Nero?")
    assert match is not None
    assert match.doubtful
    assert match.confidence < 0.8


@pytest.mark.parametrize(
    "text",
    ["Athens", "Syracuse", "Rome", "Alexandria", "Antioch", "Philippi", "Anonymous", "Civic issue",
     "Vespasian or Titus", "Uncertain", "Roman Empire", "son of Nero", "Alexander", "", "?", "Philip V of Spain"],
)  # fmt: skip
def test_what_is_no_single_person_is_not_recognised(text: str) -> None:
    expected: tuple[str, ...] = ("philip_v_macedon",) if text.startswith("Philip V") else ()
    assert found(text) in ((), expected)


def test_the_order_is_that_of_the_trade() -> None:
    expected = [
        "cunobelinus_abc", "boii", "dionysius_i_syracuse", "pyrrhus", "philip_ii", "alexander_iii", "lysimachus",
        "coson_dacia", "mithradates_vi_pontus", "attalus_i", "croesus_lydia", "mausolus_caria", "seleucus_i",
        "tigranes_ii_armenia", "herod_i_judaea", "mithradates_ii_parthia", "shapur_i", "eucratides_i_bactria",
        "kinishka_kushan", "ptolemy_i", "juba_ii_mauretania", "c_mall_rrc", "julius_caesar", "augustus", "nero",
        "septimius_severus", "constantine_i", "zeno", "anastasius", "justinian_i", "constantine_xi", "theodoric",
    ]  # fmt: skip
    places = [issuers.order(key) for key in expected]
    assert places == sorted(places)
    assert issuers.order("nobody") == len(issuers.all_issuers())


def test_all_issuers_of_the_workbook_are_recognised() -> None:
    names = column("Ruler Issuer")
    assert len(names) == 110
    assert [name for name in names if not found(name)] == []
    assert [name for name in names if len(found(name)) > 1] == ["Marcus Aurelius and Lucius Verus"]
    assert [name for name in column("Laureate") if not found(name)] == []


def test_the_persons_of_the_lots_are_recognised_and_cities_are_not() -> None:
    lines = shared("data/lots/lots.jsonl").read_text(encoding="utf-8").splitlines()
    named: list[str] = []
    for line in lines:
        told = json.loads(line)["expected"]["issuer"]
        named += [name for name in (told if isinstance(told, list) else [told]) if name]
    assert [name for name in named if not found(name)] == ["Byzantion", "Apameia"]


def test_the_persons_of_the_generated_collections_are_recognised() -> None:
    path = shared("tools/gen_coins.py")
    spec = importlib.util.spec_from_file_location("gen_coins", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    unknown = [name for name, category, first, last, _, _ in module.ISSUERS if not found(name, years=(first, last))]
    assert unknown == ["Athens", "Corinth", "Syracuse", "Tarentum", "Thasos", "Anonymous"]


def test_the_ancient_rulers_of_a_university_collection_are_recognised() -> None:
    counted = collections.Counter(row["ruler"] for row in rows("data/princeton/coins.csv"))
    not_ancient = re.compile(
        r"[^\x00-\u024f]|Anonymous|Unknown|Julio-Claudian|League| or |Emperor|^(Fulk|Nemfid|Louis|Charle|Henry|Conrad"
        r"|Edward|Herbert|Geoffrey|Raymond|Pippin|Odo|Hugh|Ma'add|Abu |Nizar|`Ali)"
    )
    ancient = {
        name: times
        for name, times in counted.items()
        if (years := without_years(name)[1]) and years[1] < 1100 and not not_ancient.search(name)
    }
    missed = {name: times for name, times in ancient.items() if not found(name)}
    assert len(ancient) >= 150
    assert missed == {"Al Muqtadir Al Radi (286 to 305)": 4}  # the years are those of the Hijra


def test_the_tables_are_read_at_the_first_name() -> None:
    program = (
        "import sys\nfrom coinstack.domain import issuers\n"
        "assert 'coinstack.domain.issuers_roman' not in sys.modules\n"
        "issuers.find('Nero', years=(54, 68))\n"
        "assert 'coinstack.domain.issuers_roman' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@given(st.text(max_size=400))
def test_no_text_is_refused(text: str) -> None:
    for match in issuers.find_all(text):
        assert 0 < match.confidence <= 1


@given(st.lists(st.sampled_from(["Nero", "of", "(", ")", "II", "and", "King", "Divus", "244-249", "BC", ",", ".", "?",
                                 "wife of", "Macedon", "C.", "f."]), max_size=40))  # fmt: skip
def test_no_row_of_words_of_the_trade_is_refused(words: list[str]) -> None:
    issuers.find_all(" ".join(words))


@pytest.mark.parametrize("piece", ["Nero ", "(", "244-", "and ", "C. ", "\x00", "as Caesar ", ", "])
def test_of_a_very_long_text_only_the_beginning_is_looked_at(piece: str) -> None:
    text = piece * (10_000 // len(piece))
    assert issuers.find_all(text) == issuers.find_all(text[:LONGEST])


def test_a_child_of_somebody_is_not_taken_for_a_spouse() -> None:
    wife = issuers.find("Lucilla, wife of Lucius Verus")
    assert wife is not None
    assert wife.issuer.name == "Lucilla"
    assert issuers.find("Lucilla, daughter of Marcus Aurelius") is None
