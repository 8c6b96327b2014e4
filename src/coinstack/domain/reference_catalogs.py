"""The catalogs that coins are cited by: their names, the ways they are abbreviated, how their numbers are built."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from coinstack.domain.reference_gentes import GENTES

# One catalog a line: name | highest volume (0: none) | flags | year of the book | other spellings.
# Flags: R volumes are printed in Roman numerals; s numbers start again with each ruler; d numbers have dots (379.6);
# o coin over issue with a slash (44/5); p also cited by page and number ("589.138"); L a letter before the number
# (Price P43); m a dash belongs to the number (MIR 27-4); e a digit fused with the name is the edition (Sear5);
# c a comma belongs to the number (Komnick 36.0, 2); w a raised digit belongs to the number (Woytek 834²);
# v a number in front of another is the volume, however high; x a number must stand right behind the name.
# A spelling with "!" is an ordinary word or letter as well: exact case, a number right behind it.
# A line that starts with blanks goes on with the one before.
TABLE = """
RIC|10|Rsp||Roman Imperial Coinage; The Roman Imperial Coinage; IC!; Ric.
RSC|5|Rs||Roman Silver Coins; Seaby RSC; Seaby; R.S.C
Cohen|8|Rsp||Coh; C!; Cohen Médailles; Co!
Crawford|2|o|1974|RRC; Cr; Craw; Cra; Crawf; Roman Republican Coinage; Crawford RRC; Cr.!; C.RRC
Sydenham|0|||Syd; CRR; Sydenham CRR
Sydenham Caesarea|0|||Syd Caesarea; Sydenham Caes
Babelon|2|s||Bab; Babelon Monnaies
BMC|29|Rsp||British Museum; BM; B.M.C; BMC Greek; BMC G
BMCRE|6|Rs||BMC RE; BMC Empire; BMCE; BMC Roman Empire; BMC Emp; BMCRE (Mattingly)
BMCRR|3|R||BMC RR; BMC Republic; BMC Rep; Grueber; BMC Roman Republic
BMCB|2|R||BMC Byz; BMC Byzantine; Wroth BMC; Wroth; BMC Byzantines
BMC Vandals|0|||BMC Vand; BMCV
Sear|5|eR||S!
SRCV|5|Re|2000|RCV; SCV; SRC; Sear Roman; Roman Coins and Their Values; Roman Coins & Values; Sear Roman Coins;
    Sear RCTV; RCTV; SR!; Sear Millennium; RC!; Sear RCV; Sear Roman Coins and Their Values;
    Sear Roman Coins & Values
Sear Greek|2|Re||Greek Coins and Their Values; Greek Coins & Values; SGCV; GCV; SG!; Sear GCV; Sear Gr; Sear GC; GC!
SGI|0|e||Greek Imperial Coins and Their Values; GICV; GIC; Sear GI; Sear GIC; Sear Greek Imperial; Sear SGI; SGIC
SB|0|e||Byzantine Coins and Their Values; SBCV; Sear Byz; Sear Byzantine; BCV; S.B; Sear Byzantine Coins; SBV;
    Sear BC; Sear B!
RPC|10|R||Roman Provincial Coinage; RPC Online; R.P.C; RPC Supp; RPC Supplement; RPC Suppl
SNG|0|||Sylloge; Sylloge Nummorum Graecorum; S.N.G
SNG Copenhagen|0|||SNG Cop; SNG Kopenhagen; SNG Copenhague; SNG Cph; SNG Danish; Sng Copen; SNG Copenaghen;
    SNG Cop Supp; SNG Copenhagen Supplement; SNG Cop.
SNG von Aulock|0|||SNG Aulock; SNG v Aulock; SNG vA; SNG VA; SNG v. A; SNG AvA; Aulock; von Aulock; v Aulock;
    SNG von A
SNG ANS|20|||SNG American Numismatic Society; ANS SNG
SNG France|10|||SNG Paris; SNG BN; SNG BnF; SNG Bibliothèque Nationale; SNG Fr; SNG Delepierre
SNG Levante|0|||SNG Lev; Levante; SNG Levante Supp; SNG Schweiz Levante; SNG Levante-Cilicia
SNG München|30|||SNG Munich; SNG Munchen; SNG Muenchen; SNG Mün; SNG Mü; SNG Staatliche
SNG Tübingen|8|||SNG Tub; SNG Tüb; SNG Tuebingen
SNG Ashmolean|12|||SNG Ash; SNG Oxford; SNG Ashm
SNG British Museum|2|||SNG BM; SNG BM Black Sea; SNG Black Sea
SNG Fitzwilliam|0|||SNG Fitz; SNG Fitzw
SNG Lockett|0|||SNG Lock; Lockett
SNG Lloyd|0|||SNG Ll
SNG Lewis|2|||SNG Corpus Christi
SNG Hunterian|2|||SNG Hunt
SNG Spencer-Churchill|0|||SNG Spencer Churchill
SNG Newnham Davis|0|||SNG Davis; SNG Newnham
SNG Manchester|0|||SNG Manch
SNG Morcom|0|||SNG Mor
SNG Keckman|2|||SNG Keck; SNG Finland; SNG Kec
SNG Kayhan|2|||SNG Kayh; SNG Kayham
SNG Stancomb|0|||SNG Stanc; William Stancomb
SNG Alpha Bank|0|||SNG Alpha; SNG-Alpha Bank; SNG Greece
SNG Saroglos|0|||SNG Sar
SNG Evelpidis|0|||SNG Evel
SNG Athens|0|||SNG Ath; SNG Empedocles
SNG Berry|0|||SNG Burton Berry
SNG Pfälzer|0|||SNG Pfälz; SNG Pfalz; SNG Pfaelzer; SNG Pfälzer Privatsammlungen; SNG PfPs
SNG Righetti|0|||SNG Rig; SNG Schweiz Righetti; SNG Schweiz II; SNG Switzerland
SNG Hunter|2|||
SNG Leypold|2|||SNG Leyp; SNG Wien
SNG Dreer|0|||SNG Klagenfurt
SNG Milano|15|||SNG Milan; SNG Mailand
SNG Fallani|0|||
SNG Sweden|2|||SNG Schweden; SNG Stockholm
SNG Poland|4|||SNG Polen; SNG Cracow
SNG Bulgaria|2|||SNG Bobokov; SNG Ruse
SNG Turkey|10|||SNG Özkan; SNG Ozkan; SNG Muharrem
SNG Hart|0|||SNG Blackburn
SNG Spaer|0|||SNG Israel; SNG Spaer Israel; Spaer
SNG Soutzos|0|||
SNG Erlangen|0|||
SNG Berlin|2|||
SNG Dewing|0|||
SNG Braunschweig|0|||
SNG Arikantürk|2|||SNG Arikanturk
HGC|13|||Handbook of Greek Coinage; Hoover; Hoover HGC; H.G.C; HGCS
Price|0|L|1991|Price Alexander; Price AIP; Pr!
Müller|4|||Muller; Mueller; Müller Alexander
Müller Afrique|4|||Müller Afr; Muller Afrique; Mueller Afrique
Thompson|0|||Thompson Lysimachus; Thompson Lysimachos; Armenak
Thompson Athens|0|||Thompson NSCA; NSCA; Thompson New Style; Thompson NSSCA
Svoronos|4||1904|Svor; Sv; Svoronos Ptolemies; Sv.!
Svoronos Crète|0|||Svoronos Crete; Svoronos Kreta; Svoronos Numismatique
CPE|2|L||Coins of the Ptolemaic Empire; Lorber CPE; Lorber
SC|2|dLR||Seleucid Coins; H & L; Houghton & Lorber; H&L; Houghton Lorber; Houghton Lorber Hoover; SCO
CSE|2|d||Houghton CSE; Houghton; CSE.
ESM|0|||Newell ESM
WSM|0|||Newell WSM
Newell|0|||Newell Demetrius; Newell Demetrios; Newell Tyre; Newell SMA; SMA!
Le Rider|0|p||LeRider; Le Rider Philippe; Le Rider Philippe II
Noe|0|x||Noe Metapontum; Noe-Johnston; Noe Johnston; Johnston; Noe Sinope; Noe Thurian
Fischer-Bossert|0|||Fischer Bossert; Fischer-Bossert Tarent
Vlasto|0|||Vlasto Coll; Vlasto Collection
HN Italy|0|||Historia Numorum Italy; HNItaly; Rutter HN; Rutter Historia Numorum; HN It; Historia Numorum; HN!
Boehringer|0|||Boehringer Syrakus; Boehringer Syracuse
Tudeer|0|||
Randazzo|0|||
Jenkins|0|||Jenkins Gela; Jenkins Punic; Jenkins & Lewis; Jenkins and Lewis; Jenkins Coins of Punic Sicily
CNS|3|R||Calciati CNS; Corpus Nummorum Siculorum; Calciati
Calciati Pegasi|2|R||Pegasi; Calciati Pegasi
Ravel|2|||Ravel Poulains
May|0|x||May Abdera; May Ainos; May Damastion
AMNG|4|R||Antike Münzen Nord-Griechenlands; Pick AMNG; AMNG Pick
Varbanov|3|R||Varbanov E; Varbanov Eng; Varbanov (E); Varb; Varbanov (Eng.)
HHJ|0|d||HrHJ; Hristova Hoeft Jekov; Hristova Jekov; HrJ; Hr J; Hristova/Jekov; H&J; Hristova & Jekov;
    Hristova Hoeft & Jekov
Moushmov|0|||Mushmov; Mouchmov; Moush; Mushm
Topalov|0|||
Ruzicka|0|||
Schönert-Geiss|0|||Schönert Geiss; Schonert-Geiss; Schönert; Schönert-Geiß; Schönert-Geiss Byzantion;
    Schönert-Geiss Perinthos
Jurukova|0|||Yurukova; Iurukova; Youroukova
Touratsoglou|0|||Touratsoglou Thessalonike
Corpus Nummorum|0|||CN!; Corpus Nummorum Online; corpus-nummorum; corpus nummorum thracorum; CNT!
Lindgren|3|R||Lindgren-Kovacs; Lindgren & Kovacs; L&K; Lindgren and Kovacs; L & K
McAlee|0|||McAlee Antioch; Mc Alee; McAlee (2007)
Prieur|0|||Prieur & Prieur; Prieur Prieur; Prieur K; K Prieur; Prieur and Prieur
Butcher|0|||Butcher CRS
Wruck|0|||
Bellinger|0|||Bellinger Troy; Bellinger Syrian; Bellinger Tetradrachms
BCD|0|x||BCD Boiotia; BCD Thessaly; BCD Thessaly II; BCD Peloponnesos; BCD Peloponnesos II; BCD Corinth;
    BCD Euboia; BCD Akarnania; BCD Lokris; BCD Olympia; BCD Korinth; BCD Lokris-Phokis; BCD Thessaly I
Rogers|0|||Rogers Thessaly
Seltman|0|||Seltman Olympia; Seltman Athens; Seltman Temple
Milbank|0|||
Kroll|0|||Kroll Agora; Agora!
Svoronos Athens|0|||Svoronos Trésor; Svoronos Tresor; Svoronos Monnaies Athènes
Wallace|0|||Wallace Euboian
Imhoof-Blumer|0|||Imhoof KM; Imhoof Blumer; Imhoof MG; Imhoof Kleinas
RecGén|2|||Rec Gén; Recueil Général; Waddington; Waddington Recueil; RG!; Recueil general; Rec Gen; RecGen
Karwiese|0|||
Klose|0|||Klose Smyrna; Klose Smyrna.
Kraay|0|||Kraay ACGC; ACGC; Kraay Galba
Kraay & Hirmer|0|||Kraay-Hirmer; Kraay Hirmer; Greek Coins Kraay
Gulbenkian|2|||Gulbenk; Gulb; Jenkins Gulbenkian
Jameson|4|||Jam; Coll Jameson
Pozzi|0|||Boutin Pozzi; Pozzi Boutin
Dewing|0|||Mildenberg-Hurter; Mildenberg Hurter
Weber|3|||Forrer Weber; Weber Coll; Forrer/Weber; Forrer-Weber
Rosen|0|x||Waggoner Rosen; Waggoner; Rosen Coll; Waggoner-Rosen
Winterthur|2|||Bloesch; Bloesch Winterthur
Boston MFA|0|||MFA; MFA Boston; Brett; Boston Museum; Boston M F A
MFA Supp|0|||Boston MFA Supp; MFA Supplement; Comstock & Vermeule; Comstock Vermeule
McClean|3|||Mc Clean; Grose; Fitzwilliam; McClean Coll; SNG McClean
Hunterian|3|||Macdonald Hunter; MacDonald
Hunter|5|Rs||Robertson; Hunter Coins; Hunter Cab; HCC; RIC Hunter
de Luynes|4|||Luynes; De Luynes
Traité|4|RL||Traite; Babelon Traité; Babelon Traite
de Nanteuil|0|||Nanteuil
Westermark|0|||
Bodenstedt|0|||Bodenstedt Em; Bod; Bodenstedt Phokaia
Hurter & Liewald|0|||Hurter Liewald
Barron|0|||
Greenwell|0|||von Fritze; v Fritze; Fritze
Weidauer|0|||Weid
Carradice|0|x||
Casabonne|0|||
Newell Tarsos|0|||Myriandros; Newell Myriandros
Moysey|0|||
Betlyon|0|||Bet!
Elayi & Elayi|0|||E&E; E & E; E&E-S; E&E-T; Elayi Elayi; E&E-A; Elayi
Duyrat|0|||Duyrat Arados
Bedoukian|0|||CAA!; Bed; Bedoukian CAA
Nercessian|0|||AC Nercessian; Nerc
Kovacs|0|||AKC; Kovacs AKC
Simonetta|0|||
Sellwood|0|d||Sell; Sellw; Sellwood Parthia
Shore|0|||Shore Parthian
Sunrise|0|||Sunrise Coll; Sunrise Collection
Van't Haaff|0|d||van't Haaff; Van t Haaff; van 't Haaff; vant Haaff; Haaff
Alram|0|||Alram IP; Alram Iranisches; IMP; Alram Nomina
Göbl|0|||Gobl; Goebl; Göbl Sasanian; Göbl SN; Göbl Sasanidische; Göbl Antike
Göbl Dokumente|0|||Göbl Hunnen; Göbl, Dokumente; Gobl Dokumente
SNS|3|R||Sylloge Nummorum Sasanidarum; Schindel SNS; Alram & Gyselen
Paruck|0|||
Saeedi|0|||
Mochiri|2|||
Mitchiner|9|||Mitchiner ACW; MACW; ACW; Mitchiner IGIS; MIG; MIGIS; Mitchiner Ancient
Bopearachchi|0|||Bop; Bopearachchi Série; Bopearachchi & Rahman; Boperachchi
Senior|2|d||Senior ISCH; ISCH
Göbl Kushan|0|||MK!; Göbl MK; Göbl Kuschan
Hendin|0|eL||GBC; Hendin GBC; Guide to Biblical Coins; Hendin Guide
TJC|2|L||Meshorer TJC; Treasury of Jewish Coins; Meshorer Treasury; T.J.C
Meshorer|2|L||
AJC|2|RL||Meshorer AJC; Ancient Jewish Coinage
Rosenberger|4|R||Ros
Mildenberg|0|||Mild; Mildenberg Bar Kokhba; Mildenberg Bar Kochba
Sofaer|2|||Sofaer Coll; Meshorer Sofaer
Kindler|0|||
Spijkerman|0|||Spijkerman Decapolis
De Saulcy|0|||Saulcy
Dattari|0|||Dattari Savio; Dattari-Savio; D-S!; Savio; Datt
Emmett|0|d||Emm; Emmett Alexandrian
Köln|0|||Geissen; Geißen; Koln; Koeln; Geissen Köln; Köln Geissen; Cologne!
K&G|0|dv||Kampmann Ganschow; Kampmann & Ganschow; Kampmann-Ganschow; K & G; KG!; Kampmann/Ganschow
Milne|0|||Milne Alexandrian
Curtis|0|||
Staffieri|0|||
Förschner|0|||Forschner; Foerschner
BMC Alexandria|0|||BMC Alex; BMC Alexandria and the Nomes
DOC|5|RdLv||Dumbarton Oaks; D.O; DOC.; DO!; Dumbarton Oaks Catalogue;
    Byzantine Coins in the Dumbarton Oaks Collection; DO Cat
DOCLR|0|||DOC LR; DOC Late Roman; DO LR; LRDO; Dumbarton Oaks Late Roman
MIB|3|RLvd||MIBE; Moneta Imperii Byzantini; Hahn; Hahn MIB; MIBEC; Hahn MIBE
Sommer|0|d||
Morrisson|2|||BNC; Morrisson BNC; BNP!; Morrisson BN; BN Byz; BnF Byz
Ratto|0|||R Ratto
Tolstoi|0|||Tolstoï; Tolstoy; Tol
Bendall|0|||Bendall PCPC; PCPC; Bendall-Donald LPC; LPC; Bendall LPC; LBC!; Bendall & Donald
Berk|0|x||
Grierson|0|||
ANS Kushan|0|||Jongeward; Jongeward & Cribb; Jongeward Cribb
DCA|0|||Cohen DCA; Dated Coins of Antiquity
Giard Lyon|2|||Giard Lugdunum
Hendy|0|x||
Metlich|0|||Mettlich; Metl; COI
MEC|14|||Medieval European Coinage; M.E.C
Spahr|0|||
Anastasi|0|||
Füeg|0|d||Fueg
Protonotarios|0|||
Bates|0|||
Depeyrot|3|||Dep; Depeyrot Zenon
Ranieri|0|||
Lacam|0|||
CRI|0|||Sear CRI; Sear Imperators; C.R.I; Sear Imperatorial; HCRI
RBW|0|||RBW Collection; RBW Coll
Kestner|0|||Berger; Berger Kestner; Kestner-Museum
BN|0|||Giard; BNCMER; BNC Giard; CBN; BnF; Giard BN; BN Giard; B.N; CBN Giard; Bibliothèque nationale
Calicó|2|||Calico; Calicó Aureos; Cal
Biaggi|0|||Biaggi de Blasys
Banti|0|||Banti Simonetti; Banti & Simonetti; CNR!; Banti-Simonetti; Banti CNR; B&S; Banti Grandi Bronzi
Mazzini|5|||Maz
Woytek|2|w|2010|Woytek Traian; Woytek Trajan
Strack|3|R||Strack Untersuchungen
Hill|0|x||Hill UCR; Hill Undated; UCR!; P Hill
MIR|50|mv||Moneta Imperii Romani; Göbl MIR; Szaivert MIR; Woytek MIR
Gnecchi|3|Rv||Gnecchi Medaglioni; Gn
Toynbee|0|||
Dressel|0|||
Elmer|0|||Elm
AGK|0|||Schulzki; Schulzki AGK; Schulzki Antoninianprägung
Cunetio|0|||Cunetio Hoard; Besly & Bland; Besly-Bland
Normanby|0|||Normanby Hoard
Schulte|0|||
Zschucke|0|||Zschucke Trier; Zschucke Köln
Bastien|0|||Bastien Lyon; Bastien Postume; Bastien Magnence; Bastien Donativa
Lafaurie|0|||
Mairat|0|||
Schulten|0|||
Venèra|4|||La Venera; Venera; La Venèra; LV!
RIC Temp|0|||RIC temp; MER RIC; MER-RIC; RIC MER; RIC V online; RIC V.1 online; RIC 5 online; RIC temp.
Pink|6|R||Pink Aufbau
Paolucci & Zub|0|||Paolucci Zub; Paolucci
Gysen|0|||
Estiot|0|||
Alföldi|0|||Alfoldi; Alföldi Siscia; Alföldi Kontorniaten
Shiel|0|||
LRBC|2|R||Late Roman Bronze Coinage; L.R.B.C; HK!; CK!; Carson Kent; Hill & Kent; Carson & Kent
Maurice|3|R||Numismatique Constantinienne; NC Maurice; Maurice NC
Voetter|0|||Gerin
Kent-Hirmer|0|||Kent & Hirmer; Kent Hirmer; Kent & Hirmer Roman
Cloke & Toone|0|d||CT!; LMCC; Cloke Toone; C&T
Ladich|0|||
Vagi|2|||Vagi Coinage
ERIC|2|||
Van Meter|0|||VM!
Kankelfitz|2|||Kank
Kampmann|0|d||Kamp; Kampmann KK
Howgego|0|||Howgego GIC; Howgego CM
Komnick|0|dc||Komnick Type; Komnick Restitution; Komnick Restitutionsmünzen; Komnick Typ
ACIP|0|d||Villaronga Benages; Villaronga & Benages
CNH|0|p||Villaronga CNH; Villaronga
Burgos|0|||Alvarez Burgos; Álvarez Burgos; FAB!
NAH|0|||
Heiss|0|||
SCBC|0|||Seaby SCBC
ABC|0|x||Ancient British Coins
VA|0|x||Van Arsdell
DT|0|||Delestrée Tache; Delestrée-Tache; Delestrée & Tache; DT!
LT|0|||La Tour; De La Tour; LT!; Latour
Kellner|0|||
Göbl OTA|0|||OTA; Ostkeltische
Scheers|0|||
BMC Celtic|3|||BMC Celts; BMCC; BMCCelt
ICC|0|||Vecchi ICC; Vecchi; Italian Cast Coinage
Haeberlin|0|||Haeb; Häberlin
Thurlow & Vecchi|0|||Thurlow-Vecchi; Thurlow Vecchi; TV!; T-V!; T&V; Aes Grave
Bahrfeldt|0|||Bf; Bahrf
FFC|0|||Fernandez Fernandez Calico
King|0|x||
Campana|0|||
MacDowall|0|||Mac Dowall; WCN
Waage|0|||Waagé
Album|0|||Album Checklist
Walker|2|||Walker Arab-Byzantine
Goodwin|0|||
Gaube|0|||
Schlumberger|0|||Schl
CCS|0|||Malloy; CCS Malloy
Balog|0|||
Newman|0|||
Hartill|0|d||
Schjoth|0|||Schjöth
Göktürk|0|||
Ashton|0|x||Ashton Rhodes; Ashton Hecatomnids; Ashton Kaunos
Konuk|0|||Konuk Kaunos
Troxell|0|||Troxell Lycia; Troxell Periods
Mørkholm|0|||Morkholm; Mørkholm Myndos; Mørkholm-Zahle; Mørkholm Zahle
Vismara|0|||
Winzer|0|d||
Meshorer-Qedar|0|||Meshorer & Qedar; Meshorer Qedar; M-Q!; M&Q; M & Q
Gitler-Tal|0|||Gitler & Tal; Gitler Tal
Tziambazis|0|||
Zapiti & Michaelidou|0|||Zapiti Michaelidou; Zapiti
Anokhin|0|||Anochin
MacDonald Bosporus|0|||MacDonald Bosporus
Frolova|2|||
Callataÿ|0|||de Callataÿ; Callatay; de Callatay; De Callataÿ
Franke|0|||Franke Epirus; Franke Epeiros
Franke & Nollé|0|||Franke-Nollé; Franke Nollé; Franke & Nolle; Franke-Nolle; Franke/Nollé
Petrányi|0|||Petranyi
Meadows|0|x||Meadows Side; Meadows Carians
Atlan|0|||
Aulock Pisidien|2|||von Aulock Pisidien; Aulock Pisidien; v Aulock Pisidien
Aulock Lykaonien|0|||von Aulock Lykaonien; von Aulock Lycaonia
Aulock Phrygien|2|||von Aulock Phrygien; Aulock Phrygien; von Aulock Phrygia
Regling|0|||Regling Samml Warren
Holloway & Jenkins|0|||
Campana CNAI|0|||CNAI
Rutter|0|||Rutter Campanian
Taliercio|0|||
Sambon|0|||
Garraffo|0|||
Rizzo|0|||
Gabrici|0|||
Alexandropoulos|0|||MAA!; Alexandropoulos MAA; Mazard
Visonà|0|||
"""


@dataclass(frozen=True)
class Catalog:
    """A catalog and how its citations are built; `volumes` is the highest volume, 0 where it has none."""

    name: str
    volumes: int = 0
    flags: str = ""
    year: int | None = None

    def has(self, flag: str) -> bool:
        return flag in self.flags

    @property
    def roman(self) -> bool:
        """Its volumes are printed in Roman numerals."""
        return self.has("R")

    @property
    def restarts(self) -> bool:
        """Its numbers start again with each ruler: a number alone names no type."""
        return self.has("s")


@dataclass(frozen=True)
class Spelling:
    """One way to write a catalog: `strict` ones are ordinary words too; `gens` is Babelon's heading."""

    catalog: Catalog
    written: str
    strict: bool = False
    gens: str | None = None


WORD = re.compile(r"(?:[^\W\d_][̀-ͯ]*)+|&")
LONGEST_SPELLING = 9
_AND = {"and": "&", "und": "&", "et": "&", "their": "", "the": "", "of": ""}


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word as spellings are compared: lower case, without accents; "and", "und" and "et" are "&"."""
    if word.isascii():
        bare = word[:40].lower()
        return _AND.get(bare, bare)
    plain = unicodedata.normalize("NFKD", word[:40].casefold())
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign)).replace("ø", "o").replace("ı", "i")
    return _AND.get(bare, bare)


def key(text: str) -> str:
    """The words of a name, folded, one blank between them."""
    return " ".join(word for found in WORD.finditer(text) if (word := folded(found[0])))


def _catalogs() -> Iterator[tuple[Catalog, list[str]]]:
    for line in TABLE.strip().replace("\n    ", " ").splitlines():
        name, volumes, flags, year, spellings = line.split("|")
        catalog = Catalog(name=name, volumes=int(volumes), flags=flags, year=int(year) if year else None)
        yield catalog, [one for part in spellings.split(";") if (one := part.strip())]


def _written(catalog: Catalog, spellings: list[str]) -> Iterator[Spelling]:
    yield Spelling(catalog=catalog, written=catalog.name, strict=catalog.has("x"))
    for one in spellings:
        yield Spelling(catalog=catalog, written=one.rstrip("!"), strict=one.endswith("!"))


@cache
def spellings() -> MappingProxyType[str, Spelling]:
    """Every spelling by its folded words, Babelon's gentes among them; the first in the table wins."""
    found: dict[str, Spelling] = {}
    known = [(catalog, list(_written(catalog, others))) for catalog, others in _catalogs()]
    for _, written in known:
        found.setdefault(key(written[0].written), written[0])
    for _, written in known:
        for one in written[1:]:
            found.setdefault(key(one.written), one)
    for _, written in known:
        for one in written:
            if one.written.isalpha() and one.written.isupper() and 3 <= len(one.written) <= 5:
                dotted = Spelling(catalog=one.catalog, written=".".join(one.written), strict=True)
                found.setdefault(" ".join(one.written.lower()), dotted)  # "R.I.C."
    babelon = found["babelon"].catalog
    for gens in GENTES.split():
        found.setdefault(key(gens), Spelling(catalog=babelon, written=gens, strict=True, gens=gens))
    return MappingProxyType(found)


@cache
def first_words() -> frozenset[str]:
    """The words that some spelling starts with."""
    return frozenset(one.partition(" ")[0] for one in spellings())


@cache
def beginnings() -> frozenset[str]:
    """The words, one or more, with which some spelling begins, whole spellings among them."""
    return frozenset(
        " ".join(words[:count]) for words in map(str.split, spellings()) for count in range(1, len(words) + 1)
    )


@cache
def by_name() -> MappingProxyType[str, Catalog]:
    """Each catalog under its own name."""
    return MappingProxyType({catalog.name: catalog for catalog, _ in _catalogs()})
