"""What a coin was worth and is called: about 150 denominations, their families, and how they are written."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from rapidfuzz.distance import OSA

from coinstack.domain.vocabulary import Metal, read

LONGEST = 120
"""Characters that are looked at; a longer text is no denomination."""


@dataclass(frozen=True)
class Denomination:
    """A denomination; those of one ``family`` are equal for search and are never rewritten into each other.

    ``metals`` are those it was struck in, the usual one first. ``names`` are its other names in English, German,
    French, Italian and Spanish, with plurals that no rule makes.
    """

    id: str
    name: str
    family: str
    metals: tuple[Metal, ...]
    names: tuple[str, ...]


# id | name | family (empty: its own) | metals | other names; a line that begins with "+" goes on with the names
_TABLE = """
aes_rude|Aes rude||bronze|
aes_signatum|Aes signatum||bronze|ramo secco
aes_grave|Aes grave||bronze|
aureus|Aureus||gold|aurei, Áureo, aureo, aureii
half_aureus|Quinarius aureus||gold|half aureus, gold quinarius, goldquinar, quinaire d'or, quinario d'oro
+, quinario de oro
+, halbaureus
double_aureus|Binio||gold|double aureus, binione, doppelaureus, double-aureus
gold_multiple|Gold multiple||gold|aureus multiple, solidus multiple, gold medallion, goldmultiplum, multiplum
+, multiple d'or, multiplo d'oro, medaglione d'oro, multiple solidus
denarius|Denarius||silver, gold|denarii, denar, denare, denarus, denier romain, denario, denari, denarios
+, denarius serratus
+, serrate denarius, denarius (serratus), den., denarius subaeratus, fourrée denarius
limes_denarius|Limes denarius|denarius|bronze, copper|limesdenar, limes falsum
double_denarius|Double denarius|antoninianus|silver|doppeldenar, double denier, doppio denario, doble denario
+, denarius double
quinarius|Quinarius||silver|quinar, quinare, quinarii, quinaire, quinario, silver quinarius
sestertius_silver|Silver sestertius||silver|sestertius (silver), silbersesterz, sesterce d'argent
victoriatus|Victoriatus||silver|victoriat, victoriate, vittoriato, victoriato, victoriati, victoriats
half_victoriatus|Half-victoriatus||silver|halbvictoriat, demi-victoriat
double_victoriatus|Double victoriatus||silver|doppelvictoriat
quadrigatus|Quadrigatus||silver, electrum|quadrigat, quadrigato, quadrigati, quadrigatus didrachm
half_quadrigatus|Half-quadrigatus||silver|halbquadrigat, drachm quadrigatus
as|As||copper, bronze|ases, asses, asse, assi, aes as
dupondius|Dupondius||orichalcum, bronze|dupondii, dupondio, dupondi, dupondios, dupond, dupondien
sestertius|Sestertius||orichalcum, bronze|sestertii, sesterz, sesterze, sesterzen, sesterce, sesterces
+, sesterzio, sesterzi
+, sestercio, sestercios, sest.
double_sestertius|Double sestertius||orichalcum, bronze|doppelsesterz, double sesterce, doppio sesterzio
+, doble sestercio
dupondius_or_as|Dupondius or as||bronze|as or dupondius, dupondius/as, as/dupondius, as oder dupondius
+, mittelbronze, middle bronze, moyen bronze, medio bronzo
semis|Semis||bronze, orichalcum|semisses, semisse, semissi
triens|Triens||bronze|trienten, trientes, triente
quadrans|Quadrans||copper, bronze|quadrantes, quadranten, quadrante, quadranti
sextans|Sextans||bronze|sextantes, sextanten, sestante, sextante
uncia|Uncia||bronze|unciae, unze, once romaine, oncia, uncial
semuncia|Semuncia||bronze|semunciae, semoncia
quartuncia|Quartuncia||bronze|
quincunx|Quincunx||bronze|quinconce, quincunce
dodrans|Dodrans||bronze|
bes|Bes||bronze|
decussis|Decussis||bronze|
quincussis|Quincussis||bronze|
tressis|Tressis||bronze|
litra|Litra||silver, bronze|litrai, litrae, litre
double_litra|Double litra||bronze, silver|dilitron
hemilitron|Hemilitron||bronze, silver|hemilitra, hemilitre
pentonkion|Pentonkion||bronze, silver|
tetras|Tetras||bronze, silver|trionkion, tetrantes
hexas|Hexas||bronze, silver|hexantes, dionkion
onkia|Onkia||bronze, silver|onkiai, oncia greca
medallion|Medallion||bronze, silver, gold|medaillon, médaillon, medaglione, medallón, bronze medallion
+, bronzemedaillon
contorniate|Contorniate||bronze|kontorniat, contorniat, contorniato, contorniati
cistophorus|Cistophorus||silver|cistophor, cistophoric tetradrachm, kistophor, kistophoros, cistophore
+, cistoforo, cistophori
+, cistophorius
antoninianus|Antoninianus||billon, silver|antoniniani, antoninian, antoniniane, antoninien, antoniniano
+, antoninianos, ant.
+, antonianus, antoninianius, antoninianus (radiate)
aurelianus|Aurelianus|antoninianus|billon|aureliani, aurelianian, aurelianien, aureliano, aurelianiani
+, silvered antoninianus
radiate|Radiate|antoninianus|billon, bronze|radiates, radiate fraction, post-reform radiate
+, pre-reform radiate, radié, radiato
+, neo-antoninianus, barbarous radiate, postreformradiatus
argenteus|Argenteus||silver|argentei, argentée, argenteo
half_argenteus|Half-argenteus||silver|halbargenteus
follis|Follis||bronze, billon|folles, follis (nummus), nummus (follis), folle, foles, reduced follis
+, large follis, follari, foll.
nummus|Nummus|follis|bronze, billon|nummi, nummos, nummo, reduced nummus, nummus (reduced follis)
half_follis|Half-follis||bronze, billon|halbfollis, demi-follis, mezzo follis, medio follis, half nummus, half-nummus
quarter_follis|Quarter-follis||bronze|viertelfollis, quart de follis, quarter nummus
double_follis|Double follis||bronze|doppelfollis
centenionalis|Centenionalis|ae2|bronze, billon|centenionales, zentenionalis, centenional, centenionale
+, heavy centenionalis
light_centenionalis|Light centenionalis|ae2|bronze, billon|reduced centenionalis
half_centenionalis|Half-centenionalis|ae3|bronze|halbcentenionalis, demi-centenionalis
maiorina|Maiorina|ae2|bronze, billon|maiorinae, maiorine, majorina, maiorina pecunia, light maiorina
+, heavy maiorina, maiorinas
double_maiorina|Double maiorina|ae1|bronze|doppelmaiorina, double-maiorina
ae1|Æ1|ae1|bronze|ae i, ae-1
ae2|Æ2|ae2|bronze|ae ii, ae-2
ae3|Æ3|ae3|bronze|ae iii, ae-3
ae4|Æ4|ae4|bronze|ae iv, ae-4, minimus
ae3_4|Æ3/4|ae3|bronze|ae 3/4, ae3-4
solidus|Solidus||gold|solidi, solido, sólido, solidos, sol d'or, byzantine solidus
light_solidus|Light weight solidus|solidus|gold|lightweight solidus, light solidus, leichter solidus
semissis|Semissis||gold|semisses (gold), half solidus, half-solidus, halbsolidus, demi-solidus, mezzo solido
tremissis|Tremissis||gold|tremisses, tremis, tremisse, tremissi, third solidus, third of a solidus, triente d'oro
one_and_half_scripulum|One and a half scripulum||gold|1½ scripulum, nine-siliqua, 9 siliquae
siliqua|Siliqua||silver|siliquae, siliquen, silique, siliques, siliqua ridotta, silicua, reduced siliqua
+, heavy siliqua
+, light siliqua, siliqua (reduced)
half_siliqua|Half-siliqua||silver|halbsiliqua, demi-silique, mezza siliqua
quarter_siliqua|Quarter-siliqua||silver|viertelsiliqua
miliarense|Miliarense||silver|miliarensis, miliarenses, light miliarense, heavy miliarense, light miliarensis
+, heavy miliarensis, milliarense, miliarensia
silver_multiple|Silver multiple||silver|silver medallion, silbermultiplum, multiple d'argent, multiplo d'argento
miliaresion|Miliaresion||silver|miliaresia, milaresion, miliaresium
hexagram|Hexagram||silver|hexagramm, hexagrammes, esagramma
keration|Keration||silver|
forty_nummi|40 nummi|follis|bronze|follis (40 nummi), 40-nummi, m follis
thirty_nummi|30 nummi|half_follis|bronze|three-quarter follis, 3/4 follis, 30-nummi
twenty_nummi|20 nummi|half_follis|bronze|half-follis (20 nummi), 20-nummi, k half follis
sixteen_nummi|16 nummi||bronze|16-nummi
twelve_nummi|12 nummi|dodecanummium|bronze|dodecanummium, dodekanummium, 12-nummi
ten_nummi|10 nummi|decanummium|bronze|decanummium, dekanummium, decanummia, 10-nummi
five_nummi|5 nummi|pentanummium|bronze|pentanummium, pentanummia, 5-nummi
two_and_half_nummi|2½ nummi||bronze|2 1/2 nummi
histamenon|Histamenon nomisma|nomisma|gold|histamenon, histamena, nomisma histamenon, istamenon
tetarteron_nomisma|Tetarteron nomisma|nomisma|gold|nomisma tetarteron
nomisma|Nomisma||gold|nomismata
hyperpyron|Hyperpyron||gold|hyperpyra, hyperper, hyperpère, iperpero, hiperpiron, hyperpyron nomisma
aspron_trachy|Aspron trachy||electrum, billon, silver|aspron trachy nomisma, electrum trachy, el trachy
trachy|Trachy|aspron_trachy|billon, bronze|billon trachy, trachea, billon aspron trachy, stamenon, scyphate
tetarteron|Tetarteron||bronze|tetartera
half_tetarteron|Half-tetarteron||bronze|half tetarteron, halbtetarteron
basilikon|Basilikon||silver|basilika
stavraton|Stavraton||silver|stavrata, stauraton
half_stavraton|Half-stavraton||silver|half stavraton
eighth_stavraton|Eighth-stavraton||silver|1/8 stavraton
assarion|Assarion||bronze|assaria, assarius, assaria (bronze), assarien
diassarion|Diassarion||bronze|2 assaria, two assaria
triassarion|Triassarion||bronze|3 assaria, three assaria, triassaria
tetrassarion|Tetrassarion||bronze|4 assaria, four assaria, tetrassaria
pentassarion|Pentassarion||bronze|5 assaria, five assaria, pentassaria
hemiassarion|Hemiassarion||bronze|half assarion
dodekadrachm|Dodekadrachm||silver|dodecadrachm
dekadrachm|Dekadrachm||silver|decadrachm, dekadrachme, décadrachme, decadramma, decadracma
octadrachm|Octadrachm||gold, silver|oktadrachm, octodrachm, oktadrachme, octodrachme, ottodramma, octodracma, mnaieion
hexadrachm|Hexadrachm||silver|
pentadrachm|Pentadrachm||gold, silver|pentadrachme
tetradrachm|Tetradrachm||silver, billon|tetradrachme, tetradrachmon, tétradrachme, tetradramma, tetradracma
+, tetradrachma
+, tetra, syro-phoenician tetradrachm, tetradrammi, tetradracmas, ar tet, potin tetradrachm, tetr.
tridrachm|Tridrachm||silver|tridrachme
didrachm|Didrachm||silver|didrachme, didramma, didracma, didrachmon, nomos (didrachm)
drachm|Drachm||silver, bronze|drachma, drachme, drachmen, dramma, dracma, drachmon, drammai, drachmai
+, drachmae, dracme, dr.
hemidrachm|Hemidrachm||silver, bronze|hemidrachme, hemidrachma, hémidrachme, emidramma, hemidracma
+, half drachm, half-drachm
+, halbdrachme
quarter_drachm|Quarter-drachm||silver|vierteldrachme
tetrobol|Tetrobol||silver|tetrobolon, tétrobole, tetrobolo
triobol|Triobol||silver|triobolon, triobole, triobolo
diobol|Diobol||silver, bronze|diobolon, diobole, diobolo
trihemiobol|Trihemiobol||silver|trihemiobolon, trihemiobole
obol|Obol||silver, bronze|obole, obolos, obolen, óbolo, obolo, oboli, oboloi
hemiobol|Hemiobol||silver, bronze|hemiobolion, hémiobole, emiobolo, half obol
tetartemorion|Tetartemorion||silver|tetartemoria, tartemorion, quarter obol
tritartemorion|Tritartemorion||silver|tritetartemorion, trihemitetartemorion
hemitetartemorion|Hemitetartemorion||silver|hemitartemorion
stater|Stater||gold, silver, electrum|statere, statère, stateres, státer, estatera, nomos, nummus (greek)
+, stateri, gold stater
+, electrum stater
double_stater|Distater||gold, silver|double stater, doppelstater, tristater
hemistater|Hemistater||gold, electrum|half stater, half-stater, halbstater, demi-statère
quarter_stater|Quarter-stater||gold|viertelstater, quart de statère
trite|Trite||electrum|third stater, third-stater
hekte|Hekte||electrum|hecte, hektai, sixth stater, ekte
hemihekte|Hemihekte||electrum|hemihekton, hemihecte, twelfth stater
myshemihekte|Myshemihekte||electrum|1/24 stater
chalkous|Chalkous||bronze|chalkos, chalkoi, chalcus, chalkus, chalque, chalkoûs
dichalkon|Dichalkon||bronze|dichalkous, dichalkoi, dichalque
trichalkon|Trichalkon||bronze|trichalkous
tetrachalkon|Tetrachalkon||bronze|tetrachalkous, tetrachalkoi
pentachalkon|Pentachalkon||bronze|
hemichalkon|Hemichalkon||bronze|hemichalkous
lepton|Lepton||bronze|lepta, widow's mite, mite, leptón
prutah|Prutah||bronze|prutot, peruta, perutah, pruta
half_prutah|Half-prutah|lepton|bronze|
eight_prutot|8 prutot||bronze|
shekel|Shekel||silver|sheqel, schekel, shekels, sheckel, siclo, sicle, sela, shekel of tyre, sequel
half_shekel|Half-shekel||silver|half sheqel, halbschekel, demi-shekel, mezzo siclo, medio siclo
quarter_shekel|Quarter-shekel||silver, bronze|viertelschekel
double_shekel|Double shekel||silver|doppelschekel
zuz|Zuz|denarius|silver|
yehud|Gerah||silver|yehud obol, half-gerah
siglos|Siglos||silver|siglus, siglioi, sigloi, sigle perse
daric|Daric||gold|dareikos, dareike, darique, darico, darics
double_daric|Double daric||gold|doppeldareike
croeseid|Croeseid||gold, silver|kroiseios, kroeseid
denier|Denier||silver, billon|deniers, medieval denar, denaro, dinero, pfennig
penny|Penny||silver|pennies, sceat, sceatta
dinar|Dinar||gold|dinare, dinars, dínar
dirham|Dirham||silver|dirhem, dirhams
fals|Fals||bronze, copper|fulus, fels
unit|Unit||silver, gold, bronze|silver unit, gold unit, bronze unit, einheit, unité
minim|Minim||silver, bronze|minimi, minims
potin_unit|Potin unit||potin|potin, potinmünze
quinar_celtic|Celtic quinarius|quinarius|silver|keltischer quinar, büschelquinar
rainbow_cup|Rainbow cup||gold|regenbogenschüsselchen, rainbow-cup stater
ring_money|Ring money||bronze, gold|ringgeld
tessera|Tessera||lead, bronze|tesserae, tessere, token, jeton
cash|Cash||bronze|käsch
karshapana|Karshapana||silver|punchmarked karshapana, punch-marked coin, kārṣāpaṇa
bronze|Bronze||bronze, ae|ae unit, ae, bronze coin, kleinbronze, grossbronze, bronzemünze, small bronze
+, large bronze, petit bronze
+, grand bronze, bronzo, bronce, ae bronze, kleinerz, aes
silver|Silver||silver|silver fraction, silver coin, silbermünze
"""

_LIGATURES = str.maketrans({"æ": "ae", "Æ": "ae", "œ": "oe", "ß": "ss", "½": " 1/2"})
_FRACTIONS = {"1/2": "half", "1/4": "quarter", "1/8": "eighth"}
_HYPHEN = re.compile(r"_|(?<=[a-z])-(?=[a-z])")
_PUNCTUATION = " .,;:?\"'“”‘’„«»"
_MODULE = re.compile(
    r"(?:(?:large|small|reduced|heavy|light) )?ae\s?[-/]?\s?(?P<module>[1-4](?:[/-][1-4])?)(?:\s?\(.*)?"
)
_SIZE = re.compile(r"(?P<metal>a[eruv]|bi|el|pb|bronze|silver)\s?-?\s?(?:\d{2}(?:[.,]\d)?|[5-9])(?:\s?mm)?")
_WORD = re.compile(r"[^\s,;:()\[\]“”\"]+")
_EITHER = re.compile(r"\s(?:or|oder|ou|o)\s|/")


def fold(text: str) -> str:
    """A denomination as it is looked up: small letters, no accents, Æ as ae, a blank between words."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST].translate(_LIGATURES).casefold())
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("⁄", "/")
    words = " ".join(_HYPHEN.sub(" ", plain).split()).strip(_PUNCTUATION)
    first, blank, rest = words.partition(" ")
    return f"{_FRACTIONS.get(first, first)}{blank}{rest}"


@cache
def all_denominations() -> tuple[Denomination, ...]:
    """Every denomination of the table, in its order."""
    lines: list[str] = []
    for line in _TABLE.strip().splitlines():
        if line.startswith("+"):
            lines[-1] += line[1:]
        else:
            lines.append(line)
    return tuple(_denomination(line) for line in lines)


def _denomination(line: str) -> Denomination:
    key, name, family, metals, names = (cell.strip() for cell in line.split("|"))
    return Denomination(
        id=key,
        name=name,
        family=family or key,
        metals=tuple(Metal(one.strip()) for one in metals.split(",")),
        names=tuple(one.strip() for one in names.split(",") if one.strip()),
    )


@cache
def _by_name() -> MappingProxyType[str, Denomination]:
    found: dict[str, Denomination] = {}
    for one in all_denominations():
        found.setdefault(fold(one.name), one)
    for one in all_denominations():
        for name in one.names:
            found.setdefault(fold(name), one)
    return MappingProxyType(found)


@cache
def _by_id() -> MappingProxyType[str, Denomination]:
    return MappingProxyType({one.id: one for one in all_denominations()})


def get(denomination_id: str) -> Denomination | None:
    """The denomination of that id, or None."""
    return _by_id().get(denomination_id)


def family_label(family: str) -> str:
    """The names that are one for search, the usual one first: "Follis / Nummus / 40 nummi"."""
    members = [one for one in all_denominations() if one.family == family]
    members.sort(key=lambda one: one.id != family)
    return " / ".join(one.name for one in members) or family.capitalize()


def _module(folded: str, written: str) -> Denomination | None:
    """AE1 to AE4 are modules of the late empire, never sizes; "Æ25" is a bronze of 25 mm and keeps its words."""
    found = _MODULE.fullmatch(folded)
    if found:
        return (
            _by_id()["ae" + re.sub(r"\D", "_", found["module"])]
            if found["module"] in {"1", "2", "3", "4", "3/4", "3-4"}
            else None
        )
    sized = _SIZE.fullmatch(folded)
    if sized is None:
        return None
    metal = read(Metal, sized["metal"]) or Metal.UNCERTAIN
    family = "bronze" if metal in {Metal.AE, Metal.BRONZE} else metal.value
    return Denomination(id=family, name=written.strip(" ,;:?"), family=family, metals=(metal,), names=())


def _singulars(word: str) -> list[str]:
    return [word[: -len(end)] for end in ("s", "n", "e", "en") if len(word) > len(end) + 4 and word.endswith(end)]


def _exact(folded: str) -> Denomination | None:
    known = _by_name()
    if folded in known:
        return known[folded]
    return next((known[one] for one in _singulars(folded) if one in known), None)


def _misspelt(folded: str) -> Denomination | None:
    """The one denomination that a slip of the keyboard away ("Fllis", "Tetradrahcm") can only mean."""
    if len(folded) < 5 or not folded.replace(" ", "").isalpha():
        return None
    allowed = 1 if len(folded) < 9 else 2
    best, nearest = allowed + 1, {}
    for name, one in _by_name().items():
        if len(name) < 5 or abs(len(name) - len(folded)) > allowed:
            continue
        distance = int(OSA.distance(folded, name, score_cutoff=allowed))
        if distance < best:
            best, nearest = distance, {one.family: one}
        elif distance == best <= allowed:
            nearest.setdefault(one.family, one)
    return next(iter(nearest.values())) if len(nearest) == 1 else None


def _without_metal(folded: str) -> str:
    found = re.fullmatch(r"\(?([^\s()-]{1,12})\)?[\s-]+(.+)", folded)
    return found[2] if found and read(Metal, found[1]) else folded


def _among_words(folded: str) -> Denomination | None:
    """The longest name that stands among other words: "denarius, Rome", "Ptolemaic tetradrachm"."""
    words = _WORD.findall(folded)[:12]
    for length in (3, 2, 1):
        found = [
            one
            for start in range(len(words) - length + 1)
            if (length > 1 or len(words[start]) > 3) and (one := _exact(" ".join(words[start : start + length])))
        ]
        if found:
            return found[0] if len({one.family for one in found}) == 1 else None
    return None


@lru_cache(maxsize=4096)
def find(text: str) -> Denomination | None:
    """The denomination that some words name, tolerant of metal, plural, brackets and slips; None where two fit.

    A size ("Æ25") gives a denomination of the family `bronze` whose name is the words as written.
    """
    folded = fold(text)
    if not folded:
        return None
    bare = re.sub(r"\s*\([^)]*\)?\s*", " ", folded).strip()
    found = _exact(folded) or _module(folded, text) or _exact(_without_metal(folded)) or _exact(bare)
    if found:
        return found
    for form in (bare, _without_metal(bare)):
        either = [one for part in _EITHER.split(form) if (one := _exact(part.strip()))]
        if len(either) > 1:
            return either[0] if len({one.family for one in either}) == 1 else None
    return _module(bare, text) or _misspelt(_without_metal(bare)) or _among_words(_without_metal(bare))
