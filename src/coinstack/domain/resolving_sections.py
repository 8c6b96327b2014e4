"""Under which heading of which volume of RIC a ruler's or a mint's coins are told, as the ids of the types name it.

Volumes VI to IX are by mint, the others by ruler; Caesars, consorts and the deified stand with their Augustus.
Source: the ids of OCRE (`ric.{volume}({edition}).{section}.{number}`).
"""

from functools import cache
from types import MappingProxyType

from coinstack.domain import issuers, reference_volumes

BY_MINT = ("6", "7", "8", "9")

# volume: section = rulers; the first section of a ruler is the usual one
_RULERS = """
1
aug = augustus livia agrippa gaius_caesar lucius_caesar agrippa_postumus julia_daughter_of_augustus
tib = tiberius drusus_son_of_tiberius livia
gai = caligula agrippina_i germanicus nero_caesar drusus_caesar antonia_minor drusilla agrippa
cl = claudius messalina antonia_minor nero_claudius_drusus agrippina_i agrippina_ii britannicus germanicus nero
ner = nero poppaea agrippina_ii claudia_octavia claudia_neronis statilia_messalina claudius
clm = clodius_macer
cw = civil_wars vindex augustus galba vitellius
gal = galba
ot = otho
vit = vitellius lucius_vitellius
2_1
ves = vespasian titus domitian domitilla
tit = titus domitian julia_titi domitilla vespasian
dom = domitian domitia julia_titi divus_caesar vespasian_junior titus
2
ner = nerva
tr = trajan plotina marciana matidia trajan_pater
hdn = hadrian sabina aelius antinous
2_3
hdn = hadrian sabina aelius antinous
3
ant = antoninus_pius faustina_i marcus_aurelius faustina_ii hadrian galerius_antoninus
m_aur = marcus_aurelius lucius_verus faustina_ii lucilla commodus antoninus_pius annius_verus
com = commodus crispina marcus_aurelius
4
pert = pertinax flavia_titiana
dj = didius_julianus manlia_scantilla didia_clara
pn = pescennius_niger
ca = clodius_albinus
ss = septimius_severus julia_domna clodius_albinus pertinax commodus
crl = caracalla plautilla julia_domna septimius_severus
ge = geta
mcs = macrinus diadumenian
el = elagabalus julia_maesa julia_soaemias julia_cornelia_paula aquilia_severa annia_faustina julia_domna caracalla
sa = severus_alexander julia_mamaea orbiana julia_maesa
max_i = maximinus_i paulina
mxs = maximus
pa = paulina
gor_i = gordian_i
gor_ii = gordian_ii
balb = balbinus
pup = pupienus
gor_iii = gordian_iii tranquillina
gor_iii_caes = gordian_iii
ph_i = philip_i otacilia_severa philip_ii_rome marinus
pac = pacatian
jot = jotapian
mar_s = silbannacus
spon = sponsianus
tr_d = trajan_decius herennia_etruscilla herennius_etruscus hostilian
tr_g = trebonianus_gallus hostilian
vo = volusian
aem = aemilian cornelia_supera
uran_ant = uranius_antoninus
5
val_i = valerian
val_i-gall = valerian gallienus
gall(2) = gallienus
gall(1) = gallienus
sala(2) = salonina
sala(1) = salonina
gall_sala(1) = gallienus salonina
gall_sala(2) = gallienus salonina
val_ii = valerian_ii
sals = saloninus
marin = mariniana
mar = marius
mac_ii = macrian
quit = quietus
reg = regalianus
dry = dryantilla
cg = claudius_ii
qu = quintillus
aur = aurelian
aur_seva = aurelian severina
seva = severina
tac = tacitus
fl = florian
pro = probus
bon = bonosus
sat = saturninus
car = carus carinus numerian magnia_urbica nigrinian
jul_i = julian_of_pannonia
dio = diocletian maximianus constantius_i galerius
post = postumus
lae = laelianus
vict = victorinus
dom_g = domitianus_gaul
tet_i = tetricus_i tetricus_ii
vab = vabalathus
zen = zenobia
cara = carausius
cara-dio-max_her = carausius diocletian maximianus
all = allectus
10
arc_e = arcadius aelia_eudoxia
hon_w = honorius theodosius_ii galla_placidia constantius_iii
theo_ii_e = theodosius_ii aelia_eudocia pulcheria honoria valentinian_iii honorius galla_placidia licinia_eudoxia
theo_ii_w = theodosius_ii
con_iii_w = constantine_iii_west constans_ii_west
max_barc_w = maximus_of_spain
pr_att_w = priscus_attalus
jov_w = jovinus sebastianus
joh_w = johannes
valt_iii_w = valentinian_iii galla_placidia honoria licinia_eudoxia theodosius_ii
marc_e = marcian pulcheria
marc_w = marcian
pet_max_w = petronius_maximus
av_w = avitus
maj_w = majorian
lib_sev_w = libius_severus
anth_w = anthemius euphemia_wife_of_anthemius
oly_w = olybrius
glyc_w = glycerius
jul_nep_w = julius_nepos
rom_aug_w = romulus_augustus
leo_i_e = leo_i aelia_verina
leo_i_w = leo_i
leo_ii_e = leo_ii
leo_ii-zen_e = leo_ii zeno
zeno(2)_e = zeno leo_caesar
zeno(1)_e = zeno
zeno_w = zeno
bas_e = basiliscus aelia_zenonis
bas_w = basiliscus
bas-mar_e = basiliscus_and_marcus
leon_e = leontius_i
"""

_MINTS = MappingProxyType({
    "London": "lon", "Treveri": "tri", "Lugdunum": "lug", "Arelate": "ar", "Ambianum": "amb", "Ticinum": "tic",
    "Mediolanum": "med", "Aquileia": "aq", "Rome": "rom", "Ostia": "ost", "Carthage": "carth", "Siscia": "sis",
    "Sirmium": "sir", "Serdica": "serd", "Thessalonica": "thes", "Heraclea": "her", "Constantinople": "cnp",
    "Nicomedia": "nic", "Cyzicus": "cyz", "Antioch": "anch", "Alexandria": "alex",
})  # fmt: skip

SECOND_EDITIONS = ("1", "2_1", "2_3")
_BOOKS = MappingProxyType({
    "I": ("1",), "II": ("2", "2_1", "2_3"), "III": ("3",), "IV": ("4",), "V": ("5",), "VI": ("6",), "VII": ("7",),
    "VIII": ("8",), "IX": ("9",), "X": ("10",),
})  # fmt: skip


@cache
def _by_volume() -> MappingProxyType[str, MappingProxyType[str, tuple[str, ...]]]:
    """Each volume's sections, and the rulers under each."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    volume = ""
    for line in _RULERS.strip().splitlines():
        section, sign, rulers = line.partition(" = ")
        if sign:
            found.setdefault(volume, {})[section] = tuple(rulers.split())
        else:
            volume = section
    return MappingProxyType({volume: MappingProxyType(sections) for volume, sections in found.items()})


@cache
def of_ruler(volume: str, issuer_id: str) -> tuple[str, ...]:
    """The sections of a volume in which a ruler has coins, his own ones first; none in a volume by mint."""
    sections = _by_volume().get(volume)
    found = [(rulers.index(issuer_id), code) for code, rulers in (sections or {}).items() if issuer_id in rulers]
    return tuple(code for _, code in sorted(found, key=lambda one: one[0]))


def of_mint(volume: str, name: str) -> str | None:
    """The section of a mint in one of the volumes by mint."""
    known = reference_volumes.mint(name)
    return _MINTS.get(known.name) if known and volume in BY_MINT else None


def books(volume: str, part: str | None) -> tuple[str, ...]:
    """The volumes as ids have them ("2_1") that a printed volume may mean: II alone is any of its three."""
    if volume == "II" and part in ("1", "3"):
        return (f"2_{part}",)
    if volume == "II" and part == "2":
        return ("2",)
    return _BOOKS.get(volume, ())


def printed_volume(volume: str) -> tuple[str, str | None]:
    """A volume of the ids as it is printed: "2_1" is ("II", "1")."""
    first, _, part = volume.partition("_")
    return next((roman for roman, books in _BOOKS.items() if first in books), first), part or None


def prefix(volume: str, section: str) -> str:
    """What the ids of a section begin with: "ric.1(2).aug."."""
    edition = "(2)" if volume in SECOND_EDITIONS else ""
    return f"ric.{volume}{edition}.{section}."


@cache
def ruler(words: str) -> str | None:
    """The id of the ruler whom some words name; a Roman emperor before his namesakes."""
    found = issuers.find(words, category="roman_imperial") or issuers.find(words)
    return found.issuer.id if found else None
