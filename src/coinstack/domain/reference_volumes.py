"""Which volume of Roman Imperial Coinage (RIC) a coin stands in, from ruler, date and mint.

The volumes divide by time (V.1 and V.2 by realm as well), VI to IX by mint within their years, X by ruler.
"""

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from coinstack.domain import issuers
from coinstack.domain.reference_catalogs import key


@dataclass(frozen=True)
class Volume:
    """A volume or a part of one: ``Volume("II", "3")``."""

    volume: str
    part: str | None = None

    def __str__(self) -> str:
        return f"{self.volume}.{self.part}" if self.part else self.volume


_SPANS = (
    ("I", None, -31, 69), ("II", "1", 69, 96), ("II", None, 96, 117), ("II", "3", 117, 138), ("III", None, 138, 192),
    ("IV", "1", 193, 217), ("IV", "2", 217, 238), ("IV", "3", 238, 253), ("V", "1", 253, 276), ("V", "2", 276, 294),
    ("VI", None, 294, 313), ("VII", None, 313, 337), ("VIII", None, 337, 364), ("IX", None, 364, 395),
    ("X", None, 395, 491),
)  # fmt: skip

# Where the years alone mislead: Caesars and consorts stand with their Augustus, usurpers with their realm, and the
# volumes meet within a reign of days.
_BY_ISSUER = """
I: augustus tiberius caligula claudius nero galba otho vitellius lucius_vitellius clodius_macer vindex civil_wars
    agrippa germanicus antonia_minor nero_claudius_drusus
II.1: vespasian titus domitian domitilla julia_titi domitia vespasian_junior divus_caesar
II: nerva trajan plotina marciana matidia trajan_pater
II.3: hadrian sabina aelius antinous
III: antoninus_pius faustina_i faustina_ii marcus_aurelius lucius_verus lucilla commodus crispina annius_verus
    galerius_antoninus titus_aurelius_fulvus
IV.1: pertinax flavia_titiana didius_julianus manlia_scantilla didia_clara pescennius_niger clodius_albinus
    septimius_severus julia_domna caracalla plautilla geta
IV.2: macrinus diadumenian elagabalus julia_maesa julia_soaemias julia_cornelia_paula aquilia_severa annia_faustina
    severus_alexander julia_mamaea orbiana maximinus_i paulina maximus gordian_i gordian_ii balbinus pupienus
IV.3: gordian_iii tranquillina philip_i otacilia_severa philip_ii_rome marinus pacatian jotapian silbannacus
    sponsianus trajan_decius herennia_etruscilla herennius_etruscus hostilian trebonianus_gallus volusian aemilian
    cornelia_supera uranius_antoninus
V.1: valerian mariniana gallienus salonina valerian_ii saloninus claudius_ii quintillus aurelian severina tacitus
    florian
V.2: macrian quietus regalianus dryantilla vabalathus zenobia postumus laelianus marius victorinus domitianus_gaul
    tetricus_i tetricus_ii probus bonosus proculus saturninus carus carinus magnia_urbica nigrinian numerian
    julian_of_pannonia carausius allectus
V.2 VI: diocletian maximianus constantius_i galerius
VI: galeria_valeria severus_ii maximinus_ii domitius_domitianus maxentius romulus alexander_of_carthage
VI VII: constantine_i licinius
VII: licinius_ii valerius_valens martinian fausta constantia crispus delmatius hanniballianus
VII VIII: helena constantine_ii constans constantius_ii
VIII: theodora_wife_of_constantius_i magnentius decentius vetranio nepotian constantius_gallus julian_ii silvanus
    helena_wife_of_julian jovian
IX: valentinian_i valens procopius gratian valentinian_ii magnus_maximus flavius_victor eugenius theodosius_i
    aelia_flaccilla
IX X: arcadius honorius
X: aelia_eudoxia constantine_iii_west constans_ii_west maximus_of_spain priscus_attalus jovinus sebastianus
    constantius_iii galla_placidia johannes theodosius_ii aelia_eudocia pulcheria valentinian_iii licinia_eudoxia
    honoria marcian petronius_maximus avitus majorian libius_severus anthemius euphemia_wife_of_anthemius olybrius
    placidia_wife_of_olybrius glycerius julius_nepos romulus_augustus leo_i aelia_verina leo_ii zeno leo_caesar
    basiliscus aelia_zenonis basiliscus_and_marcus leontius_i
"""

# What a denomination says where a ruler stands in two volumes: the reform of 294 ended the antoninianus.
_BY_DENOMINATION = """
V: antoninianus aurelianus radiate
VI: nummus follis argenteus post-reform aureus
VII: centenionalis siliqua miliarense
VIII: maiorina
"""

# mint: the volumes that have a chapter on it (only VI to IX are by mint) and its spellings
_MINTS = """
London|VI VII|Londinium; Londres
Treveri|VI VII VIII IX|Trier; Trèves; Treviri; Augusta Treverorum
Lugdunum|VI VII VIII IX|Lyons; Lyon; Lugdunum Lyon
Arelate|VII VIII IX|Arles; Arelatum; Constantina
Ambianum|VIII|Amiens
Ticinum|VI VII|Pavia
Mediolanum|VIII IX|Milan; Milano; Mailand
Aquileia|VI VII VIII IX|Aquilea; Aquileja; Aquilée
Rome|VI VII VIII IX|Roma; Rom
Ostia|VI|Ostie
Carthage|VI|Karthago; Carthago; Cartagine
Siscia|VI VII VIII IX|Sisak
Sirmium|VII VIII IX|
Serdica|VI VII|Sofia; Sardica
Thessalonica|VI VII VIII IX|Thessaloniki; Thessalonike; Thessalonika; Saloniki
Heraclea|VI VII VIII IX|Heracleia; Herakleia; Heraclea Thraciae; Heraklea
Constantinople|VII VIII IX|Konstantinopel; Constantinopolis
Nicomedia|VI VII VIII IX|Nikomedia; Nikomedeia; Nicomedeia; Nicomédie
Cyzicus|VI VII VIII IX|Kyzikos; Kyzikus; Cyzique; Cizico
Antioch|VI VII VIII IX|Antiochia; Antiochus; Antioche; Antiocheia; Antiochia ad Orontem
Alexandria|VI VII VIII IX|Alexandrie; Alessandria
Ravenna||
Cologne||Colonia Agrippinensis; Köln; Colonia
Viminacium||
Tripolis||
Samosata||
Laodicea||Laodikeia; Laodicea ad Mare
Emesa||Emisa
Colchester||Camulodunum; C mint
Rouen||Rotomagus
Barcelona||Barcino
Eastern mint||Asia; Asian mint; East
"""


def _volume(text: str) -> Volume:
    volume, _, part = text.partition(".")
    return Volume(volume=volume, part=part or None)


@cache
def _by_issuer() -> MappingProxyType[str, tuple[Volume, ...]]:
    found: dict[str, tuple[Volume, ...]] = {}
    for line in _BY_ISSUER.strip().replace("\n    ", " ").splitlines():
        volumes, _, names = line.partition(":")
        found.update(dict.fromkeys(names.split(), tuple(_volume(one) for one in volumes.split())))
    return MappingProxyType(found)


@dataclass(frozen=True)
class Mint:
    """A mint that is a heading in RIC, and the volumes by mint that have it."""

    name: str
    volumes: tuple[str, ...]


@cache
def _mints() -> MappingProxyType[str, Mint]:
    found: dict[str, Mint] = {}
    for line in _MINTS.strip().splitlines():
        name, volumes, spellings = line.split("|")
        mint = Mint(name=name, volumes=tuple(volumes.split()))
        for one in (name, *spellings.split(";")):
            found.setdefault(key(one), mint)
    return MappingProxyType(found)


def mint(text: str) -> Mint | None:
    """The mint that the words name as a heading of RIC ("Kyzikos", "Laodicea mint"), or None."""
    words = key(text[:60]).removesuffix(" mint")
    return _mints().get(words) if words else None


def _overlaps(span: tuple[int, int], year_from: int, year_to: int) -> bool:
    """Whether the years meet; a shared year at a border counts only for a single year."""
    if year_from == year_to:
        return span[0] <= year_from <= span[1]
    return span[0] < year_to and year_from < span[1]


def by_years(year_from: int, year_to: int) -> tuple[Volume, ...]:
    """The volumes whose time meets these years (signed, BC negative)."""
    return tuple(
        Volume(volume=volume, part=part)
        for volume, part, first, last in _SPANS
        if _overlaps((first, last), year_from, year_to)
    )


def _within(candidates: tuple[Volume, ...], year_from: int, year_to: int) -> tuple[Volume, ...]:
    return tuple(one for one in candidates if one in by_years(year_from, year_to)) or candidates


def _denomination_says(denomination: str) -> str | None:
    words = set(denomination.lower().replace("(", " ").split())
    if "post-reform" in words:
        return "VI"
    for line in _BY_DENOMINATION.strip().splitlines():
        volume, _, names = line.partition(":")
        if words.intersection(names.split()):
            return volume
    return None


@dataclass(frozen=True)
class Struck:
    """What is known of a coin that may tell the volume; years are signed."""

    issuer: str | None = None
    year_from: int | None = None
    year_to: int | None = None
    mint: str | None = None
    denomination: str | None = None


def _years(coin: Struck) -> tuple[int, int] | None:
    first = coin.year_from if coin.year_from is not None else coin.year_to
    last = coin.year_to if coin.year_to is not None else coin.year_from
    return (first, last) if first is not None and last is not None and first <= last else None


def _of_ruler(coin: Struck) -> tuple[Volume, ...]:
    if not coin.issuer:
        return ()
    match = issuers.find(coin.issuer, category="roman_imperial", years=_years(coin)) or issuers.find(coin.issuer)
    if match is None:
        return ()
    known = _by_issuer().get(match.issuer.id)
    if known is not None or match.issuer.category != "roman_imperial":
        return known or ()
    first, last = match.issuer.year_from, match.issuer.year_to
    return by_years(first, last) if first is not None and last is not None else ()


def inferred(coin: Struck) -> tuple[Volume, ...]:
    """The volume, or the candidates, in which RIC has such a coin; empty where nothing tells.

    By ruler, else by years; then narrowed by years, by the mint (VI to IX) and by the denomination.
    """
    years = _years(coin)
    candidates = _of_ruler(coin)
    if not candidates and years is not None:
        candidates = by_years(*years)
    if len(candidates) > 1 and years is not None:
        candidates = _within(candidates, *years)
    if len(candidates) > 1 and coin.mint and (found := mint(coin.mint)) and found.volumes:
        candidates = tuple(one for one in candidates if one.volume in ("V", "X", *found.volumes)) or candidates
    if len(candidates) > 1 and coin.denomination and (told := _denomination_says(coin.denomination)):
        candidates = tuple(one for one in candidates if one.volume == told) or candidates
    return candidates
