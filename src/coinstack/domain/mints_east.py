"""Facts about the mints of Asia Minor, the East, Egypt and Africa, in the order of the trade.

One mint a line, in the form that ``mints_west`` explains.
"""

EAST = """
# Pontos; pontus asia; Pontus; Pont; Ponto
amasia|Amasia|40.65|35.83|=|Amaseia; Amasya; Amasia (Pontus)
amisus|Amisos|41.29|36.34|=|Amisus; Samsun; Peiraieus (Amisos)
cabeira|Kabeira|40.59|36.95|=|Cabeira; Cabira
chabacta|Chabakta|41.12|37.20|=|Chabacta
comana|Komana|40.39|36.63|=|Comana; Comana Pontica; Hierokaisareia Komana
gaziura|Gaziura|40.36|36.12|=|Gazioura
laodiceia_pontus|Laodikeia (Pontos)|40.95|35.90|=|Laodikeia~; Laodicea~; Laodiceia~
neocaesareia|Neocaesarea|40.59|36.95|=|Neokaisareia; Neocaesarea (Pontus); Niksar
pharnaceia|Pharnakeia|40.92|38.39|=|Pharnaceia; Pharnacea; Kerasos
sebasteia_pontus|Sebasteia|39.75|37.02|=|Sebastea; Sivas
sebasteia_heracleopolis|Sebastopolis-Herakleopolis|40.05|36.07|=|Sebastopolis Herakleopolis; Heracleopolis; Sebastopolis (Pontus)
taulara|Taulara|40.30|36.60|=|Talaura
trapezus|Trapezos|41.00|39.72|=|Trapezus; Trapezous; Trapezunt; Trebizond; Trapezus (Trebizond); Trabzon
zela|Zela|40.30|35.89|=|Zile
nicopolis_ad_lycum|Nikopolis ad Lycum|40.17|38.10|=|Nicopolis ad Lycum; Nicopolis~; Nikopolis~
# Paphlagonia; pontus asia; Paphlagonien
sinope|Sinope|42.02|35.15|=|Sinop; Colonia Julia Felix Sinope
amastris|Amastris|41.75|32.38|=|Amasra
sesamus|Sesamos|41.75|32.38|=|Sesamus
abonuteichos|Abonoteichos|41.98|33.76|=|Abonuteichos; Ionopolis; Abonouteichos
cromna|Kromna|41.83|32.60|=|Cromna
germanicopolis_paphlagonia|Gangra-Germanicopolis|40.60|33.62|=|Germanicopolis~; Gangra; Germanicopolis (Paphlagonia)
pompeiopolis|Pompeiopolis (Paphlagonia)|41.52|34.22|=|Pompeiopolis~
neoclaudiopolis|Neoclaudiopolis|41.0|35.45|=|Neoklaudiopolis; Andrapa
timolaeum|Timolaion|42.00|33.30|=|Timolaeum
# Bithynia; asia; Bithynien; Bithynie; Bitinia; Kings of Bithynia; Kingdom of Bithynia
calchedon|Kalchedon|40.98|29.03|=|Calchedon; Chalcedon; Chalkedon; Chalcedon (Kalchedon); Kadiköy; Chalcedonia
nicomedia|Nicomedia|40.77|29.93|=|Nikomedia; Nikomedeia; Izmit; Nicomédie; Nicomedeia; Nicomedia (Izmit)
nicaea_bithynia|Nicaea|40.43|29.72|=|Nikaia; Iznik; Nicaea (Bithynia); Nicea; Nikaea; Nicée
cius|Kios|40.43|29.15|=|Cius; Prusias ad Mare; Kios (Prusias); Gemlik; Cios
prusias_ad-hypium|Prusias ad Hypium|40.91|31.04|=|Prusias ad Hypium (Bithynia); Prusias pros Hypio
prusa_ad_olympum|Prusa|40.18|29.06|=|Prusa ad Olympum; Bursa
apameia_myrlea|Apameia (Bithynia)|40.37|28.88|=|Apameia~; Apamea~; Apamea Myrlea; Myrlea; Apameia Myrleia; Apamea (Bithynia); Myrleia
bithynium|Bithynion|40.73|31.60|=|Bithynium; Claudiopolis~; Bithynium Claudiopolis; Bithynion-Klaudiopolis; Claudiopolis (Bithynia); Bolu
creteia_flaviopolis|Kreteia-Flaviopolis|40.73|32.08||Flaviopolis~; Creteia-Flaviopolis; Cretia Flaviopolis; Creteia Flaviopolis
caesareia_germanica|Caesarea Germanica|40.37|28.87|=|Caesarea Germanica (Bithynia)
heracleia_pontica|Herakleia Pontika|41.28|31.41|=|Heraclea Pontica; Herakleia~; Heraclea~; Heraclea Pontika; Heracleia Pontica; Heraklea Pontika; Herakleia Pontike; Eregli
tium|Tion|41.57|32.03|=|Tium; Teion; Tieion; Tius
iuliopolis|Iuliopolis|40.08|31.63|=|Juliopolis; Gordiou Kome
dia_bithynia|Dia|41.10|31.10|dia|Dia (Bithynia)
astacus_bithynia|Astakos|40.72|29.93|=|Astacus
# Mysia; asia; Mysien; Mysie; Misia
pergamum|Pergamon|39.13|27.18|=|Pergamum; Bergama; Pergame; Pergamon (Mysia); Pergamo; Pergamus
cyzicus|Cyzicus|40.39|27.87|=|Kyzikos; Cyzikos; Kyzikus; Cyzique; Cizico; Kyzikos (Cyzicus); Cyzicum; Kizikos
lampsacus|Lampsakos|40.35|26.70|=|Lampsacus; Lapseki; Lampsakos (Lampsacus); Lampsaque
parium|Parion|40.42|27.07|=|Parium; Colonia Gemella Julia Hadriana Pariana; Colonia Gemella Julia
adramyteum|Adramytteion|39.50|26.94|=|Adramyteum; Adramyttium; Adramyteion; Edremit
apollonia_ad_rhyndacum|Apollonia ad Rhyndacum|40.17|28.68|=|Apollonia~; Apollonia ad Rhyndakon; Apollonia (Mysia)
hadrianeia|Hadrianeia|39.60|28.60|=|Hadrianea
hadriani_ad_olympum|Hadrianoi|39.93|29.0|=|Hadriani; Hadriani ad Olympum
hadrianothera|Hadrianotherai|39.65|27.88|=|Hadrianothera; Balikesir
attaea|Attaia|39.50|28.05|=|Attaea
germe|Germe|39.40|27.65|=|Germe (Mysia); Germe (Lydia)
gambrium|Gambrion|39.08|27.33|=|Gambrium
miletopolis|Miletopolis|40.08|28.33|=|Miletoupolis
perperene|Perperene|39.23|27.0|=|
pitane|Pitane|38.93|26.94|=|
poimanenum|Poimanenon|40.08|27.90|=|Poemanenum; Poimanenum
proconnesus|Prokonnesos|40.60|27.60|=|Proconnesus
priapus|Priapos|40.40|27.31|=|Priapus
stratoniceia_hadrianpolis|Stratonikeia-Hadrianopolis|39.10|27.80|=|Stratonicea Hadrianopolis; Stratonikeia~; Stratonicea~; Hadrianopolis Stratonicea
teuthrania|Teuthrania|39.0|27.10|=|
plakia|Plakia|40.39|28.40|placia|Placia
cisthene|Kisthene|39.40|26.82|=|Cisthene
# Troas; asia mysia; Troad; Troade
alexandreia_troas|Alexandreia Troas|39.75|26.16|=|Alexandria Troas; Alexandria~; Alexandreia~; Alexandria (Troas); Colonia Augusta Troas; Alexandrea Troas; Alexandria in Troas
abydus|Abydos|40.19|26.41|=|Abydus; Abydos (Troas)
antandrus|Antandros|39.57|26.79|=|Antandrus; Antandria
assus|Assos|39.49|26.34|=|Assus
birytis|Birytis|39.80|26.40|=|
cebren|Kebren|39.73|26.57|=|Cebren; Kebrene; Antiocheia (Kebren); Cebrenia
dardanus|Dardanos|40.08|26.36|=|Dardanus
gargara|Gargara|39.53|26.52|=|
gergis|Gergis|39.92|26.60|=|Gergithos
ilium|Ilion|39.96|26.24|=|Ilium; Troy; Ilios; Troja
neandria|Neandreia|39.72|26.28|=|Neandria
ophrynium|Ophryneion|40.0|26.33|=|Ophrynium; Ophrynion
scepsis|Skepsis|39.82|26.70|=|Scepsis
sigeum|Sigeion|39.98|26.18|=|Sigeum
tenedos|Tenedos|39.83|26.07|=|Tenedus; Bozcaada
hamaxitus|Hamaxitos|39.53|26.08|=|Hamaxitus
colone_troas|Kolone (Troas)|39.70|26.17|=|
scamandria|Skamandria|39.80|26.43|=|Scamandria
lamponeia|Lamponeia|39.54|26.43|=|Lamponia
# Lesbos; asia aeolis; Lesbos Island; Unattributed Lesbos
mytilene|Mytilene|39.11|26.56|=|Mitylene; Mytilene (Lesbos); Mytilini
methymna|Methymna|39.37|26.17|=|Methymne
antissa|Antissa|39.27|26.0|=|
eresus|Eresos|39.14|25.93|=|Eresus
pyrrha|Pyrrha|39.15|26.28|=|
# Aeolis; asia; Aiolis; Äolis; Éolide
cyme|Kyme|38.76|26.94|cyme_aeolis|Cyme; Kyme~; Kyme (Aiolis); Cyme (Aeolis)
myrina_aeolis|Myrina|38.84|26.98|=|Myrina~; Myrina (Aiolis)
aegae_aeolis|Aigai (Aiolis)|38.83|27.19|=|Aigai~; Aegae~
elaea|Elaia|38.94|27.04|elaea|Elaea; Elea~
grynium|Gryneion|38.87|27.07|=|Grynium; Gryneia
larissa_phriconis|Larissa Phrikonis|38.68|26.99|=|Larissa~; Larissa Phriconis; Larissa (Aiolis)
neonteichos|Neonteichos|38.70|27.03|=|
temnus|Temnos|38.69|27.19|=|Temnus
tisna|Tisna|38.80|27.05|=|
boeone|Boione|38.70|27.0|=|Boeone
# Ionia; asia; Ionien; Ionie
ephesus|Ephesus|37.94|27.34|=|Ephesos; Éphèse; Ephesos (Ionia); Efeso; Ephese; Selçuk
arsinoe_ephesus|Ephesos-Arsinoe|37.94|27.34|=|Arsinoe (Ephesos); Ephesus Arsinoe; Arsinoeia
miletus|Miletos|37.53|27.28|=|Miletus; Milet; Mileto
smyrna|Smyrna|38.42|27.14|=|Izmir; Smyrne; Smirne
colophon|Kolophon|38.10|27.15|=|Colophon; Kolophon (Colophon)
clazomenae|Klazomenai|38.36|26.77|=|Clazomenae; Klazomenae
erythrae|Erythrai|38.38|26.48|=|Erythrae
phocaea|Phokaia|38.67|26.75|=|Phocaea; Phokaea; Phocée; Phokaia (Phocaea)
teos|Teos|38.18|26.79|=|
lebedus|Lebedos|38.08|26.97|=|Lebedus
priene|Priene|37.66|27.30|=|
magnesia_ad_maeandrum|Magnesia ad Maeandrum|37.85|27.53|=|Magnesia on the Maeander; Magnesia~; Magnesia (Ionia); Magnesia am Maeander; Magnesia ad Meandrum
metropolis_ionia|Metropolis (Ionia)|38.12|27.32|=|Metropolis~
leucae|Leukai|38.53|26.85|=|Leucae
myus|Myous|37.59|27.43|=|Myus
phygela|Phygela|37.89|27.27|=|Pygela
cadme|Kadme|37.66|27.30||Cadme
heracleia_ad_latmum|Herakleia ad Latmum|37.50|27.53|heraclea_ad_latmum|Heraclea ad Latmum; Herakleia~; Heraclea~; Herakleia Latmos
# Islands off Ionia; asia ionia; Ionian Isles
chios|Chios|38.37|26.14|=|Islands off Ionia Chios
samos|Samos|37.69|26.94|=|Islands off Ionia Samos; Samus
oenoe|Oinoe|37.63|26.20|=|Ikaria; Oenoe; Icaria
# Lydia; asia; Lydien; Lydie; Lidia; Kings of Lydia
sardes|Sardes|38.48|28.04|=|Sardis; Sardeis; Sardes (Lydia); Sart; Sardis (Lydia)
philadelpheia_lydia|Philadelphia (Lydia)|38.35|28.52|=|Philadelphia~; Philadelphia; Philadelpheia; Alasehir; Philadelphia Neocaesarea
thyatira|Thyatira|38.92|27.84|=|Thyateira; Akhisar
tralles|Tralles|37.86|27.84|=|Tralleis; Aydin; Seleukeia (Tralles); Caesarea (Tralles)
magnesia_ad_sipylum|Magnesia ad Sipylum|38.61|27.43|=|Magnesia~; Magnesia on Sipylos; Magnesia (Lydia); Manisa; Magnesia ad Sypilum
hypaepa|Hypaipa|38.23|27.97|=|Hypaepa
nysa|Nysa|37.90|28.15|=|Nysa ad Maeandrum; Nysa (Lydia); Nyssa
apollonis|Apollonis|38.93|27.70|=|
attaleia_lydia|Attaleia (Lydia)|39.03|27.85|=|Attalea~; Attaleia~
bagis|Bagis|38.68|29.17|=|
blaundus|Blaundos|38.36|29.21|=|Blaundus
gordus_julia|Iulia Gordos|38.93|28.27|=|Julia Gordus; Gordus Julia; Julia Gordos
hermocapelia|Hermokapeleia|38.90|27.60|=|Hermocapelia
hierocaesareia|Hierocaesarea|38.75|27.78|=|Hierokaisareia
hyrcanis|Hyrkaneis|38.68|27.70|=|Hyrcanis; Hyrkanis
maeonia|Maionia|38.55|28.52|=|Maeonia
mostene|Mostene|38.55|27.55|=|
nacrasa|Nakrasa|39.07|27.70|=|Nacrasa
saitta|Saitta|38.64|28.60|=|Saittai; Saittae
silandus|Silandos|38.72|28.75|=|Silandus
tabala|Tabala|38.55|28.77|=|
tmolus_aureliopolis|Tmolos-Aureliopolis|38.50|27.88|=|Tmolus; Aureliopolis
tripolis_ad_maeandrum|Tripolis (Lydia)|38.04|28.95|=|Tripolis~; Tripolis ad Maeandrum
caystriani|Kaystrianoi|38.18|27.80|=|Caystriani
cilbiani_superiores|Kilbianoi Superiores|38.20|28.20|=|Cilbiani Superiores; Nikaia Kilbianon; Cilbiani
acrasus|Akrasos|39.08|27.67|=|Acrasus
daldis|Daldis|38.73|28.17|=|
dioshieron|Dioshieron|38.12|28.13|=|Dios Hieron
# Phrygia; asia; Phrygien; Phrygie; Frigia
apamea_phrygiae|Apameia (Phrygia)|38.07|30.16|=|Apameia~; Apamea~; Apamea Phrygiae; Apameia Phrygiae; Apamea Kibotos; Apameia Kibotos; Apamea (Phrygia); Dinar
laodiceia_ad_lycum|Laodikeia ad Lycum|37.84|29.11|=|Laodicea ad Lycum; Laodikeia~; Laodicea~; Laodiceia~; Laodikeia (Phrygia); Laodiceia ad Lycum; Laodicea (Phrygia)
hierapolis_phrygia|Hierapolis (Phrygia)|37.93|29.13|=|Hierapolis~; Pamukkale
synnada|Synnada|38.53|30.54|=|
cibyra|Kibyra|37.16|29.49|=|Cibyra; Caesarea Cibyra; Kibyra (Phrygia)
eumenea|Eumeneia|38.31|29.86|eumeneia|Eumenea; Fulvia (Eumeneia); Eumeneia (Fulvia)
acmoneia|Akmoneia|38.66|29.77|=|Acmonea; Acmoneia
aezanis|Aizanoi|39.20|29.61|=|Aezani; Aezanis; Aizanis
amorium|Amorion|39.02|31.29|=|Amorium
ancyra_phrygia|Ankyra (Phrygia)|39.20|28.98|=|Ancyra~; Ankyra~
appia|Appia|39.05|30.0|=|
cadi|Kadoi|39.03|29.40|=|Cadi; Gediz
colossae|Kolossai|37.79|29.26|=|Colossae
cotiaeum|Kotiaion|39.42|29.98|=|Cotiaeum; Kotiaeion; Kütahya
dionysopolis_phrygia|Dionysopolis (Phrygia)|38.15|29.35||Dionysopolis~
docimeum|Dokimeion|38.86|30.75||Docimeum; Dokimeon
dorylaeum|Dorylaion|39.78|30.52|=|Dorylaeum; Dorylaeion; Eskisehir
hieropolis_phrygia|Hieropolis|38.48|30.22|=|Hieropolis (Phrygia)
midaeum|Midaion|39.77|30.85|=|Midaeum; Midaeion
nacoleia|Nakoleia|39.47|30.70|=|Nacolea; Nacoleia
ococleia|Okokleia|38.50|29.97|=|Ococlia; Ococleia
peltae|Peltai|38.22|29.70|=|Peltae
philomelium|Philomelion|38.36|31.42|=|Philomelium
prymnessus|Prymnessos|38.70|30.55|=|Prymnessus
sebaste_phrygia|Sebaste (Phrygia)|38.49|29.71|=|Sebaste~
temenothyrae|Temenothyrai|38.67|29.41|=|Temenothyrae; Usak
themisonium|Themisonion|37.30|29.42|=|Themisonium
tiberiopolis|Tiberiopolis|39.40|29.20|=|
trajanopolis_phrygia|Trajanopolis (Phrygia)|38.66|29.53|=|Traianopolis (Phrygia)
julia_phrygia|Iulia (Phrygia)|38.60|31.05||Julia (Phrygia); Ipsos
# Caria; asia; Karia; Karien; Carie; Satraps of Caria
halicarnassus|Halikarnassos|37.04|27.42|=|Halicarnassus; Bodrum; Halicarnassos; Halikarnassus
cnidus|Knidos|36.69|27.38|=|Cnidus; Knidos (Cnidus); Cnidos
mylasa|Mylasa|37.32|27.78|=|Milas
aphrodisias_caria|Aphrodisias|37.71|28.72|=|Aphrodisias (Caria); Plarasa; Aphrodisias-Plarasa; Plarasa and Aphrodisias
alabanda|Alabanda|37.59|27.98|=|Antiocheia (Alabanda)
antiocheia_ad_maeandrum|Antioch ad Maeandrum|37.88|28.57|=|Antiocheia ad Maeandrum; Antioch~; Antiochia~; Antiocheia~; Antiochia ad Maeandrum; Antiochia am Maeander
stratoniceia|Stratonikeia|37.31|28.06|=|Stratonicea; Stratonikeia (Caria); Indeipediatae
caunus|Kaunos|36.83|28.62|=|Caunus
iasus|Iasos|37.28|27.58|=|Iasus
myndus|Myndos|37.05|27.24|=|Myndus
bargylia|Bargylia|37.20|27.58|=|
attuda|Attuda|37.83|28.82|=|Attouda
tabae|Tabai|37.42|28.85|=|Tabae
heraclea_salbace|Herakleia Salbake|37.65|28.83|=|Heraclea Salbace; Herakleia~; Heraclea~; Herakleia Salbakes
apollonia_salbace|Apollonia Salbake|37.53|28.95|=|Apollonia~; Apollonia Salbace
trapezopolis|Trapezopolis|37.85|28.95|=|
cidramus|Kidramos|37.40|28.95|=|Cidramus
sebastopolis_caria|Sebastopolis (Caria)|37.50|29.05|=|Sebastopolis~
harpasa|Harpasa|37.80|28.40|=|
euromus|Euromos|37.37|27.67|=|Euromus
amyzon|Amyzon|37.55|27.70|=|
orthosia_caria|Orthosia (Caria)|37.75|28.22|=|Orthosia~
ceramus|Keramos|37.04|27.95|=|Ceramus
cindya|Kindya|37.20|27.68|kindya|Cindya
idyma|Idyma|37.05|28.38|=|
chersonesus_cariae|Chersonesos (Caria)|36.75|27.70|=|Chersonesos~; Chersonesus~; Cherronesos~
termera|Termera|37.0|27.30|=|
neapolis_ad_harpasum|Neapolis ad Harpasum|37.72|28.38|=|Neapolis~; Neapolis (Caria)
# Islands off Caria; asia caria; Karische Inseln; Carian Islands
rhodes|Rhodes|36.44|28.22|=|Rhodos; Rodi; Rhodes (Islands off Caria); Rhodus; Islands off Caria Rhodes
camirus|Kamiros|36.34|27.92|=|Camirus; Kameiros; Kamiros (Rhodes)
ialysus|Ialysos|36.41|28.14|=|Ialysus
lindus|Lindos|36.09|28.09|=|Lindus
cos|Kos|36.89|27.29|=|Cos; Kos (Islands off Caria); Islands off Caria Kos
calymna|Kalymna|36.97|26.98|=|Calymna; Kalymnos
astypalaea|Astypalaia|36.55|26.35|=|Astypalaea
nisyros|Nisyros|36.60|27.16|=|
carpathos|Karpathos|35.51|27.21||Karpathos (Poseidion); Poseidion (Karpathos); Carpathus
megiste|Megiste|36.15|29.59|=|
# Lycia; asia; Lykia; Lykien; Lycie; Lycian League; Lykian League; Lycian Dynasts; Dynasts of Lycia; Licia
phaselis|Phaselis|36.52|30.55|=|
xanthus|Xanthos|36.36|29.32|=|Xanthus; Arnna
patara|Patara|36.26|29.32|=|
myra|Myra|36.26|29.98|=|
limyra|Limyra|36.34|30.17|=|Zemuri
masicytes|Masikytes|36.35|30.10|=|Masicytes; Masikytos; Lycian League Masicytus; Masicytus
cragus|Kragos|36.40|29.25|=|Cragus; Lycian League Cragus
olympus|Olympos|36.40|30.47|=|Olympus; Olympos (Lycia)
tlos|Tlos|36.55|29.42|=|
telmessus|Telmessos|36.62|29.12|=|Telmessus; Telebehi; Fethiye
oenoanda|Oinoanda|36.81|29.55|=|Oenoanda; Termessos Minor
arycanda|Arykanda|36.51|30.06|=|Arycanda
cyaneae|Kyaneai|36.25|29.82|cyane|Cyaneae
antiphellus|Antiphellos|36.20|29.64|=|Antiphellus
zagaba|Zagaba|36.2|29.8|=|
wedrei|Wedrei|36.35|30.35|=|Vedrei; Rhodiapolis
# Pamphylia; asia; Pamphylien; Pamphylie; Panfilia
side|Side|36.77|31.39|=|Side (Pamphylia)
aspendus|Aspendos|36.94|31.17|=|Aspendus; Aspendos (Pamphylia)
perge|Perge|36.96|30.85|=|Perga; Perge (Pamphylia)
attaleia|Attaleia (Pamphylia)|36.88|30.70|=|Attalea~; Attaleia~; Antalya; Attaleia; Attalea
sillyum|Sillyon|36.99|30.99|=|Sillyum; Syllion
magydus|Magydos|36.85|30.78|=|Magydus
ptolemais_pamphylia|Ptolemais (Pamphylia)|36.6|31.80|=|Ptolemais~
etenna|Etenna|36.98|31.58|=|
# Pisidia; asia; Pisidien; Pisidie
antiocheia_pisidia|Antioch (Pisidia)|38.31|31.19|=|Antioch~; Antiochia~; Antiocheia~; Antioch in Pisidia; Pisidian Antioch; Antiochia Pisidiae; Antiochia Pisidia; Colonia Caesarea Antiochia; Antioch ad Pisidiam
selge|Selge|37.23|31.13|=|Selge (Pisidia)
sagalassus|Sagalassos|37.68|30.52|=|Sagalassus
termessus_major|Termessos|36.98|30.46|=|Termessus Major; Termessos Major; Termessus; Termessos Maior
cremna|Kremna|37.50|30.69|=|Cremna
baris|Baris|37.90|30.33|=|Baris (Pisidia)
isinda|Isinda|37.10|30.17|=|Isinda (Pisidia)
seleuceia_sidera|Seleukeia Sidera|37.90|30.63|=|Seleukeia~; Seleucia~; Seleucia Sidera; Claudioseleucia; Klaudioseleukeia
comama|Komama|37.32|30.45|=|Comama
adada|Adada|37.58|30.98|=|
apollonia_mordiaeum|Apollonia Mordiaion|38.06|30.45|=|Apollonia~; Apollonia Mordiaeum; Apollonia (Pisidia)
conana|Konana|37.96|30.53|=|Conana
parlais|Parlais|38.00|30.80|=|
pednelissus|Pednelissos|37.20|30.93|=|Pednelissus
olbasa|Olbasa|37.28|29.93|=|
verbe|Verbe|37.20|30.35|=|
prostanna|Prostanna|37.93|30.85|=|
amblada|Amblada|37.52|31.70|=|
pappa_tiberiopolis|Pappa-Tiberia|37.93|31.80|=|Pappa Tiberia; Tiberiopolis (Pisidia)
codrula|Kodrula|37.45|30.55|=|Codrula
# Lycaonia; asia galatia; Lykaonia; Lykaonien; Isauria
iconium|Iconium|37.87|32.49|=|Ikonion; Konya; Iconium (Lycaonia); Ikonium
laranda|Laranda|37.18|33.22|=|Karaman
lystra|Lystra|37.60|32.34|=|
laodiceia_combusta|Laodikeia Combusta|38.18|32.37|=|Laodicea Combusta; Laodikeia~; Laodicea~; Claudiolaodicea
savatra|Savatra|37.98|33.10|=|
barata|Barata|37.45|33.15|=|
ilistra|Ilistra|37.20|33.03|=|
isaura|Isaura|37.19|32.35|=|
# Cilicia; asia; Kilikia; Kilikien; Cilicie; Satraps of Cilicia
tarsus|Tarsos|36.92|34.90|=|Tarsus; Tarse; Tarso; Antioch on Cydnus; Antiocheia ad Cydnum; Tarsos (Cilicia); Antioch ad Cydnum
mallus|Mallos|36.63|35.43|=|Mallus; Mallos (Cilicia)
soli-pompeiopolis|Soloi|36.74|34.54|=|Soli; Soloi~; Soli-Pompeiopolis; Pompeiopolis; Soloi-Pompeiopolis; Soli Pompeiopolis; Pompeiopolis (Soloi); Soloi (Cilicia); Pompeiopolis~
celenderis|Kelenderis|36.14|33.32|=|Celenderis; Kelenderis (Cilicia)
nagidus|Nagidos|36.10|32.98|=|Nagidus
issus|Issos|36.84|36.19|=|Issus
aegeae_cilicia|Aigeai|36.77|35.79|=|Aegeae; Aigai (Cilicia); Aegae (Cilicia); Aigai~; Aegae~; Aegeai; Ayas
anazarbus|Anazarbos|37.26|35.91|=|Anazarbus; Caesarea ad Anazarbum; Anazarbus (Cilicia)
mopsuestia|Mopsos|36.96|35.62|=|Mopsus; Mopsuestia; Mopsouestia; Mopsuestia-Mopsos; Seleukeia ad Pyramum
seleuceia_ad_calycadnum|Seleukeia ad Kalykadnon|36.38|33.93|=|Seleukeia~; Seleucia~; Seleucia ad Calycadnum; Seleukeia ad Calycadnum; Silifke; Seleukia ad Calycadnum
corycus|Korykos|36.46|34.15|=|Corycus
elaeusa|Elaiussa-Sebaste|36.48|34.17|=|Elaiusa Sebaste; Elaeusa; Elaiussa; Elaeusa Sebaste; Sebaste~; Elaiousa Sebaste
adana|Adana|37.00|35.32|=|
hieropolis_castabala|Hierapolis-Kastabala|37.18|36.19|=|Hierapolis Castabala; Castabala; Hieropolis-Kastabala; Hierapolis~; Hieropolis Castabala; Hierapolis-Castabala; Kastabala
flaviopolis|Flaviopolis|37.45|35.80|=|Flaviopolis (Cilicia); Flavias; Flaviopolis Flavias
augusta|Augusta (Cilicia)|37.10|35.35|=|
zephyrium|Zephyrion|36.80|34.60|=|Zephyrium; Hadrianopolis (Zephyrion)
anemurium|Anemourion|36.02|32.80|=|Anemurium
coracesium|Korakesion|36.54|32.0|=|Coracesium; Alanya
syedra|Syedra|36.44|32.15|=|
selinus_cilicia|Selinos (Cilicia)|36.26|32.28|=|Selinus~; Traianopolis (Cilicia); Selinos~
irenopolis|Irenopolis|37.25|36.45|=|Eirenopolis; Eirenopolis-Neronias
iotape|Iotape|36.32|32.25|=|
germanicopolis_cilicia|Germanicopolis (Cilicia)|36.62|32.92|=|Germanicopolis~
claudiopolis_cilicia|Klaudiopolis (Cilicia)|36.65|33.43|=|Claudiopolis~; Ninica; Ninica Claudiopolis; Ninica-Claudiopolis
holmi|Holmoi|36.32|33.90|=|Holmi
olba|Olba|36.58|33.93|=|Olbe; Diokaisareia; Diocaesarea (Cilicia)
colybrassus|Kolybrassos|36.70|31.98|=|Colybrassus
epiphaneia|Epiphaneia (Cilicia)|36.85|36.15|epiphaneia_cilicia|Epiphaneia~; Epiphanea
alexandreia_ad_issum|Alexandreia kat'Isson|36.59|36.17|=|Alexandria ad Issum; Alexandreia ad Issum; Alexandria~; Alexandria kat'Isson; Alexandreia kat Isson; Alexandretta; Alexandreia by Issos
rhosus|Rhosos|36.42|35.87|=|Rhosus; Rhossos
lamus|Lamos|36.17|32.50|=|Lamus
ura|Oura|36.38|33.90|=|
sis|Sis|37.45|35.81||Kozan
# Cyprus; cyprus kypros; Kypros; Zypern; Chypre; Cipro
salamis_cyprus|Salamis|35.18|33.90|=|Salamis (Cyprus); Constantia (Cyprus)
paphus|Paphos|34.76|32.41|=|Paphus; Paphos (Cyprus); Nea Paphos; Old Paphos
citium|Kition|34.92|33.63|=|Citium; Kition (Citium); Larnaca
amathus|Amathous|34.71|33.14|=|Amathus; Amathos
idalium|Idalion|35.02|33.42|=|Idalium
marium|Marion|35.04|32.43|=|Marium
lapethus|Lapethos|35.35|33.18|=|Lapethus
soli_cyprus|Soloi (Cyprus)|35.14|32.81|=|Soloi~; Soli~; Soli (Cyprus)
curium|Kourion|34.66|32.89|curium|Curium; Kurion
golgi|Golgoi|35.05|33.50|=|Golgi
koinon_cyprus|Koinon of Cyprus|34.90|33.00||Cypriot League; Koinon Kyprion
# Galatia; asia; Galatien; Galatie
ancyra|Ankyra|39.94|32.86|=|Ancyra; Ankara; Ancyra (Galatia); Ankyra (Galatia)
pessinus|Pessinus|39.33|31.58|=|Pessinous
tavium|Tavion|39.87|34.50|=|Tavium
germe_galatia|Germe (Galatia)|39.50|31.60|=|Germokoloneia; Colonia Germa; Germa
sebaste_tectosagum|Koinon of Galatia|39.94|32.86||Koinon Galaton
# Cappadocia; asia; Kappadokia; Kappadokien; Cappadoce; Kings of Cappadocia; Cappadocie
caesareia_cappadocia|Caesarea|38.73|35.49|=|Caesarea Eusebia; Caesarea-Eusebia; Kaisareia; Eusebeia; Mazaka; Caesarea Cappadociae; Kayseri; Eusebeia-Mazaca; Eusebeia Mazaka; Kaisareia-Eusebeia; Caesarea (Cappadocia); Caesareia; Césarée; Eusebeia-Kaisareia; Caesarea Mazaca; Caesareia-Eusebia; Eusebeia-Mazaka; Cesarea; Caesarea in Cappadocia; Kaisareia Eusebeia; Caesarea Eusebeia
tyana|Tyana|37.85|34.61|=|Eusebeia ad Taurum; Colonia Tyana
comana_cappadocia|Komana (Cappadocia)|38.33|36.33||Comana~
melitene|Melitene|38.38|38.36||Melitene (Cappadocia)
hanisa|Hanisa|38.84|35.60|anisa|Anisa
# Armenia; armenia; Armenien; Arménie; Armenia Minor; Sophene; Lesser Armenia
artaxata|Artaxata|39.89|44.58|=|Artashat
tigranocerta|Tigranokerta|38.14|41.00|=|Tigranocerta
arkathiokerta|Arkathiokerta|38.22|40.12|=|
artagigarta|Artagigarta|40.20|43.65||
# Commagene; syria; Kommagene; Kommagenien; Commagène
samsosata|Samosata|37.55|38.49|=|Samsat; Samosata (Commagene); Samosate
zeugma|Zeugma|37.06|37.87|=|Seleukeia (Zeugma); Zeugma (Commagene)
doliche|Doliche|37.14|37.36|=|
germanicia_caesareia|Germanikeia Kaisareia|37.58|36.93|=|Germanicia Caesarea; Caesarea Germanicia; Germanicia
antiocheia_ad_euphratem|Antioch ad Euphratem|37.05|37.95|=|Antiocheia ad Euphratem; Antioch~; Antiochia ad Euphratem; Antiochia~; Antiocheia~
# Cyrrhestica; syria; Kyrrhestika; Cyrrhestika; Cyrrhus region
cyrrhus|Kyrrhos|36.74|36.96|=|Cyrrhus; Cyrrhos
hieropolis_bambyce|Hierapolis (Syria)|36.53|37.95|hierapolis_bambyce|Hierapolis~; Bambyke; Hierapolis-Bambyke; Bambyce; Hierapolis in Cyrrhestica; Manbog; Hierapolis Bambyce; Hieropolis-Bambyke; Manbug; Membij
beroea_syria|Beroea (Syria)|36.20|37.16|=|Beroia~; Beroea~; Aleppo; Halab; Beroia (Syria); Beroea (Aleppo)
# Chalcidice (Syria); syria; Chalkidike (Syria); Chalcidene
chalcis_ad_belum|Chalkis ad Belum|35.84|37.00|=|Chalcis ad Belum; Qinnasrin; Chalcis~; Chalkis~
chalcis_sub_libano|Chalkis sub Libano|33.83|35.98|=|Chalcis sub Libano; Chalcis ad Libanon; Chalkis sub Libanon
# Palmyrene; syria; Palmyrena
palmyra|Palmyra|34.55|38.27|=|Tadmor; Palmyra (Syria)
# Seleucis and Pieria; syria; Seleukis and Pieria; Seleukis; Seleucis; Seleucis Pieria; Seleukis Pieria; Syria; Syrien; Syrie; Siria; Seleukis & Pieria; Seleucis & Pieria; Seleukeia and Pieria; Syria Seleucis and Pieria; North Syria; Northern Syria
antiocheia_syria|Antioch|36.20|36.16|=|Antiochia; Antiocheia; Antioch on the Orontes; Antioch on Orontes; Antiochia ad Orontem; Antioch ad Orontem; Antiocheia ad Orontem; Antioch (Syria); Antioche; Antiochia on the Orontes; Antakya; Antiocheia on the Orontes; Antioch on the Orontes (Syria); Theoupolis; Theupolis; Antiochia am Orontes; Antiochia al Orontem; Theoupolis (Antioch); Antioch (Theoupolis); Antiochia sull'Oronte; Antiochia ad Orontes; Antiocheia am Orontes; Antioquía; Antiochia (Syria); Theopolis
apameia_syria|Apameia (Syria)|35.42|36.40|=|Apameia~; Apamea~; Apameia on the Axios; Apamea ad Orontem; Apameia ad Orontem; Apamea (Syria); Apameia on the Orontes; Apamea on the Orontes; Apameia on Axios; Pella-Apameia; Apameia on Orontes
seleuceia_pieria|Seleukeia Pieria|36.12|35.92|=|Seleukeia~; Seleucia~; Seleucia Pieria; Seleucia Pieriae; Seleukeia in Pieria; Seleucia in Pieria; Seleuceia Pieria; Seleukia Pieria
laodiceia_ad_mare|Laodicea ad Mare|35.52|35.78|=|Laodikeia ad Mare; Laodiceia ad Mare; Laodicea; Laodikeia~; Laodiceia~; Latakia; Laodikeia by the Sea; Laodicea (Syria); Laodicea ad mare (Syria); Laodikeia (Syria); Lattakia
emisa|Emesa|34.73|36.71|=|Emisa; Homs; Hims; Emesa (Syria); Hemesa; Émèse
gabala|Gabala|35.36|35.92|=|
raphanea|Raphanea|34.94|36.42|=|Rhaphanea; Raphaneia; Rhaphaneai
balanaea|Balaneia|35.18|35.95|=|Balanea; Leukas (Balanea); Balanaea
paltus|Paltos|35.28|35.93|=|Paltus
epiphaneia_syria|Epiphaneia (Syria)|35.13|36.75|epiphaneia_syria|Epiphaneia~; Hamath; Hamah; Epiphanea (Syria)
nicopolis_seleucidis|Nikopolis (Syria)|37.0|36.60|=|Nicopolis Seleucidis; Nicopolis~; Nikopolis~; Nikopolis Seleukidis
larissa_syria|Larissa (Syria)|35.26|36.55|=|Larissa~; Larissa Sizara; Shaizar
posidium|Posidium|35.83|35.80|=|Poseidium; Posideion; Ras al-Bassit
arethusa|Arethousa|34.90|36.78|=|Arethusa
myriandrus|Myriandros|36.50|36.10|=|Myriandrus
antigoneia_syria|Antigoneia (Syria)|36.25|36.20|=|Antigoneia~
# Coele-Syria; syria; Coele Syria; Koile Syria; Koilesyrien; Koile-Syria; Coelesyria; Celesyria
damascus|Damascus|33.51|36.31|=|Damaskos; Damaskus; Damas; Damasco; Dimashq
heliopolis|Heliopolis|34.01|36.21|=|Baalbek; Heliopolis (Coele-Syria); Ba'labakk; Colonia Julia Heliopolis
abila_lysaniae|Abila Lysaniae|33.60|36.07||Leukas (Abila); Abila Leukas; Leucas (Coele-Syria)
laodiceia_ad_libanum|Laodicea ad Libanum|34.56|36.52|=|Laodikeia ad Libanum; Laodicea ad Lebanum; Laodiceia ad Libanum
caesareia_panias|Caesarea Panias|33.25|35.69|=|Caesarea Paneas; Caesarea Philippi; Paneas; Panias; Caesarea~; Caesareia Panias; Caesarea Paneas (Philippi); Neronias (Caesarea); Banias
# Decapolis; syria arabia coele; Dekapolis; Trachonitis
gadara|Gadara|32.66|35.68|=|
gerasa|Gerasa|32.28|35.89|=|Jerash; Antiochia ad Chrysorhoam
hippus|Antiochia ad Hippum|32.78|35.66|=|Hippos; Hippum; Antioch ad Hippum; Antiocheia ad Hippum; Hippus; Antiochia-Hippos
nysa_scythopolis|Nysa-Scythopolis|32.50|35.50|=|Nysa Scythopolis; Scythopolis; Beth Shean; Nysa-Skythopolis; Beisan; Skythopolis
pella_syria|Pella (Decapolis)|32.45|35.61|=|Pella~; Philippi Nova
philadelpheia_syria|Philadelphia (Decapolis)|31.95|35.93|=|Philadelphia~; Amman; Philadelphia (Arabia); Rabbath Ammon
abila|Abila|32.68|35.87|=|Abila (Decapolis); Seleukeia Abila
capitolias|Capitolias|32.60|35.86|=|Kapitolias
dium_decapolis|Dium (Decapolis)|32.60|36.00|dium_syria|Dion~; Dium~
canatha|Canatha|32.76|36.62|=|Kanatha; Gabinia
# Phoenicia; syria; Phönikien; Phönizien; Phénicie; Phoenice (province); Phoenikia; Phoinike (region); Fenicia; Phoinikia; Phoenice Syria
aradus|Arados|34.86|35.86|=|Aradus; Arwad; Arados (Aradus); Aradus (Phoenicia)
marathus|Marathos|34.82|35.91|=|Marathus; Amrit
carne|Karne|34.90|35.88|=|Carne
simyra|Simyra|34.70|35.98|=|
byblus|Byblos|34.12|35.65|=|Byblus; Gebal; Jbeil
berytus|Berytos|33.90|35.51|=|Berytus; Beirut; Laodikeia (Berytos); Laodicea in Phoenicia; Berytus (Beirut); Beyrouth; Colonia Julia Augusta Felix Berytus
botrys|Botrys|34.25|35.66|=|Batroun
caesareia_ad_libanum|Caesarea ad Libanum|34.51|35.96|=|Arca; Caesarea~; Caesarea ad Libanum (Arca); Arka; Caesarea ad Libano
orthosia_phoenicia|Orthosia (Phoenicia)|34.50|35.93|=|Orthosia~
tripolis_phoenicia|Tripolis|34.45|35.82|=|Tripolis (Phoenicia); Tripoli; Tripolis Phoeniciae; Tripoli (Phoenicia)
sidon|Sidon|33.56|35.37|=|Saida; Sidon (Phoenicia); Colonia Aurelia Pia Sidon
tyre|Tyre|33.27|35.20|=|Tyros; Tyrus; Tyr; Tyre (Phoenicia); Tyros (Tyre); Tiro; Sor
ace_ptolemais|Ake-Ptolemais|32.92|35.07|=|Ptolemais~; Akko; Ake; Acre; Ptolemais (Phoenicia); Ake Ptolemais; Akko-Ptolemais; Ace-Ptolemais; Ptolemais-Ake; Ace; Ptolemais (Ake)
dora|Dora|32.62|34.92|=|Dor; Dora (Phoenicia)
# Galilee; judaea palestine; Galilaea; Galilaia; Galiläa
tiberias|Tiberias|32.79|35.54|=|Tiberias (Galilee); Tabariyya; Tabariya
sepphoris|Sepphoris|32.75|35.28|=|Diocaesarea; Sepphoris Diocaesarea; Diocaesarea Sepphoris; Diocaesarea-Sepphoris
gaba|Gaba|32.65|35.10|=|Gaba (Syria)
gamla_galilaea|Gamla|32.90|35.74|=|Gamala
# Samaria; judaea palestine; Samarien; Samaritis
caesareia_maritima|Caesarea Maritima|32.50|34.89|=|Caesarea~; Strato's Tower; Caesarea (Maritima); Caesarea Palaestinae; Caesarea Maritima (Samaria); Caesarea by the Sea; Kaisareia Maritima; Caesarea Palestinae; Colonia Prima Flavia Augusta Caesarea
neapolis_syria|Neapolis (Samaria)|32.21|35.27|=|Neapolis~; Flavia Neapolis; Nablus; Neapolis in Samaria; Sichem; Shechem
sebaste_syria|Sebaste (Samaria)|32.28|35.19|=|Sebaste~; Samaria-Sebaste; Samaria Sebaste; Sebaste (Samaria)
samaria_samaria|Samaria|32.28|35.19|=|Samaria (city)
# Judaea; judaea palestine; Judea; Judäa; Judée; Palestine; Palästina; Philistia; Yehud; Israel; Holy Land; Idumaea; Syria Palaestina; Provincia Judaea
jerusalem|Jerusalem|31.78|35.23|=|Jérusalem; Hierosolyma; Yerushalayim; Jerusalem (Judaea); Gerusalemme
aelia_capitolina|Aelia Capitolina|31.78|35.23|=|Aelia Capitolina (Jerusalem); Colonia Aelia Capitolina
ascalon|Askalon|31.66|34.55|=|Ascalon; Ashkelon; Ashqelon; Askelon
gaza|Gaza|31.50|34.46|=|Gaza (Judaea); Minoa Gaza
joppa|Joppa|32.05|34.75|=|Jaffa; Joppe; Ioppe; Flavia Joppa
anthedon|Anthedon|31.54|34.44|=|
ashdod|Ashdod|31.75|34.65|=|Azotus; Azotos
antipatris|Antipatris|32.10|34.93|=|
diospolis|Diospolis-Lydda|31.95|34.90|=|Lydda; Diospolis Lydda; Diospolis (Lydda); Lod; Diospolis~
eleutheropolis|Eleutheropolis|31.61|34.90|=|
nicopolis_judea|Nicopolis-Emmaus|31.84|34.99|=|Nikopolis-Emmaus; Emmaus; Nicopolis~; Nikopolis~; Nicopolis (Emmaus)
raphia|Raphia|31.29|34.25|=|Rafah
marisa|Marisa|31.59|34.90|=|Maresha
philistia_mint|Philisto-Arabian|31.60|34.55|philisto-arabian|Philisto Arabian; Philistian cities
# Arabia; arabia; Arabia Petraea; Provincia Arabia; Arabien; Arabie; Nabataea; Roman Arabia
bostra|Bostra|32.52|36.48|=|Bosra; Bostra (Arabia); Nova Trajana Bostra; Nea Traiane Bostra
petra_arabia|Petra|30.33|35.44|=|Petra (Arabia); Petra Hadriana
philippopolis_arabia|Philippopolis (Arabia)|32.85|36.63||Philippopolis~; Shahba
adraa|Adraa|32.62|36.10|=|Deraa
rabbath-moba|Rabbathmoba|31.27|35.74|=|Rabbath-Moba; Rabbath Moba; Areopolis
charachmoba|Charachmoba|31.18|35.70|=|Charach-Moba; Kerak
medaba|Medaba|31.72|35.79|=|Madaba
esbus|Esbus|31.80|35.81|=|Aurelia Esbus; Heshbon
eboda|Eboda|30.79|34.77|=|Avdat
# Arabia Felix; arabia; South Arabia; Southern Arabia; Himyar; Saba; Qataban; Hadhramaut; Yemen
raidan|Raidan|14.3|44.4||Raydan; Zafar
gerrha|Gerrha|25.90|50.10|=|
# Mesopotamia; mesopotamia; Mesopotamien; Mésopotamie; Osrhoene; Osroene; Osroëne
edessa|Edessa|37.16|38.79|edessa_mesopotamia|Edessa (Mesopotamia); Orhay; Urfa; Antioch ad Callirhoem; Antiochia ad Callirhoem; Édesse; Edessa (Osroene); Sanliurfa; Antiocheia on the Kallirhoe; Edessa in Mesopotamia
carrhae|Carrhae|36.86|39.03|=|Karrhai; Harran; Carrhae (Mesopotamia); Karrhae; Haran
nisibis|Nisibis|37.07|41.22|=|Nusaybin; Antiochia Mygdonia; Antiocheia Mygdonia; Nesibi
rhesaena|Rhesaena|36.85|40.07|=|Resaina; Rhesaina; Resaena; Ras al-Ain; Rhesana
singara|Singara|36.32|41.85|=|Sinjar
hatra|Hatra|35.59|42.72|=|
anthemusia|Anthemusia|36.97|38.40|=|Anthemousia; Batnae
nicephorium|Nikephorion|35.95|39.02|=|Nicephorium; Callinicum
dura_europos|Dura-Europos|34.75|40.73||Dura Europos
antiochia_arabis|Antiocheia Arabis|37.07|40.70||
amida|Amida|37.91|40.24||Diyarbakir
# Assyria; mesopotamia; Adiabene; Assyrien
nineveh|Nineveh|36.36|43.15|=|Ninica Claudiopolis (Assyria); Ninos; Mosul; Niniva Claudiopolis; al-Mawsil
natunia|Natounia|36.2|43.7|=|Natounia Natounissarokerta; Natunia
# Babylonia; mesopotamia babylon; Babylonien; Babylonie; Asuristan; Iraq
babylon|Babylon|32.54|44.42|=|Babylone; Babylon (Babylonia)
seleuceia_ad_tigrim|Seleukeia on the Tigris|33.09|44.52|=|Seleukeia~; Seleucia~; Seleucia on the Tigris; Seleucia ad Tigrim; Seleukeia ad Tigrim; Seleuceia ad Tigrim; Seleucia on Tigris; Seleukeia on Tigris; Seleukia on the Tigris; Seleucia on the Tigris (Babylonia)
ctesiphon|Ctesiphon|33.09|44.58|=|Ktesiphon; Ktesiphon (Ctesiphon); WYHC; Asbanbar; Veh-Ardashir; Weh-Ardashir; Al-Madain
uruk|Uruk|31.32|45.64|orcha|Orchoi; Orcha
weh_az_andiyok_khusro|Weh-az-Andiyok-Khusro|33.10|44.60||Veh-az-Amid-Kavad; Weh-Antiok-Khusro; Rumagan; Weh-Andiyok-Khusro
weh_kawad|Weh-Kawad|32.40|44.40||Veh-Kavad; Veh-Kawad
# Characene; mesopotamia persia; Charakene; Mesene; Meshan; Characène
charax_spasinou|Charax-Spasinu|30.89|47.58|=|Charax Spasinou; Charax; Spasinou Charax; Charax-Spasinou; Charax Spasinu
forat_meshan|Forat|30.45|47.90||Forat-Meshan; Forat Meshan; Perat-Meshan; Phorat
# Elymais; persia susiana; Susiana; Elymaïs; Khuzistan; Khuzestan; Elymaia
susa|Susa|32.19|48.26|=|Seleukeia on the Eulaios; Seleucia on the Eulaeus; Seleukeia ad Eulaeum; Susa (Seleukeia on the Eulaios); Shush; Seleukeia on the Eulaeus
seleukeia_hedyphon|Seleukeia on the Hedyphon|30.80|49.90||Seleucia on the Hedyphon; Seleucia ad Hedyphon; Seleukeia ad Hedyphon; Seleucia Hedyphon
ohrmazd_ardashir|Ohrmazd-Ardashir|31.32|48.67|ahwaz|Hormizd-Ardashir; Ahwaz
eran_khwarrah_shapur|Eran-khwarrah-Shapur|32.19|48.26||Eran-Xwarrah-Shapur; AYRAN; Eran-Khurrah-Shapur
gundeshapur|Weh-Andiyok-Shapur|32.28|48.51||Gundeshapur; Jundishapur; Weh-Andiok-Shapur; Gondeshapur; Veh-Andiyok-Shapur
rew_ardashir|Rew-Ardashir|30.30|49.80||Rev-Ardashir; Rew Ardashir; Rishahr
# Media; persia; Medien; Médie
ecbatana|Ekbatana|34.80|48.52|=|Ecbatana; Hamadan; Ahmadan; Ekbatana (Hamadan); Ecbatane; Agbatana; Hamadan (Ecbatana); Ahmatan; Hamadhan
laodiceia_media|Laodikeia (Media)|34.19|48.38|antiocheia_persis|Nihawand; Nihavand; Laodicea in Persis; Laodicea in Media; Nehavand; Laodikeia~; Laodicea~
rhagae|Rhagai|35.59|51.44|rayy|Rhagae; Rayy; Ray; Rhages; Ray (Rhagae); Rai; Europos (Rhagai); Shahr-e Ray; al-Rayy; Muhammadiya
kangavar|Kangavar|34.50|47.96||Konkobar; Congobar; Concobar; Kangavar (Konkobar)
gay|Gay|32.65|51.68|isfahan|Isfahan; Jayy; Gay (Isfahan); Gabae; Isbahan
# Atropatene; persia media; Adurbadagan; Azerbaijan; Media Atropatene
ganzak|Ganzak|36.98|46.10||Shiz; Gazaca; Ganza
# Persis; persia; Persia; Persien; Perse; Fars; Pars; Sasanian Empire; Sasanian; Sasanian Kings
persepolis|Persepolis|29.94|52.89|=|Istakhr; Stakhr; Persepolis (Istakhr); Istakhr (Persepolis)
bishapur|Bishapur|29.78|51.57|=|Bishapur (Fars); Beshapur
darabgerd|Darabgerd|28.70|54.47|darabjird|Darabgird; Darabjird; Darabgard
ardashir_khwarrah|Ardashir-Khwarrah|28.85|52.53||Ardashir-Khurrah; Firuzabad; Ardashir Khwarrah; Ardashir-Khurra; Ardashir-Xwarrah
shiraz|Shiraz|29.61|52.54|=|
karzi|Karzi|28.60|53.20||Karzin; Qir-Karzin
# Carmania; persia; Kirman; Kerman; Karmania
kirman|Kirman|30.28|57.08|=|Kerman; Weh-Ardashir (Kirman); Kirman (Kerman); Garm-Kirman
yazd|Yazd|31.90|54.37|=|
# Parthia; persia parthia; Parthien; Parthie; Hyrcania; Parthian Empire; Parthyene; Hyrkania; Gurgan; Traxiane
hecatompylos|Hekatompylos|35.96|54.04|=|Hecatompylos; Damghan; Qumis; Hekatompylos (Damghan); Damghan (Hekatompylos); Hecatompylus
nisa|Nisa|37.95|58.20|=|Mithradatkart; Mithradatkirt; Nisa-Mithradatkart; Nisaia; Nisa (Mithradatkart); Mithradatkart (Nisa); Nysa-Mithradatkart
traxiane|Traxiane|36.60|58.50||Trachsiane
tambrax|Tambrax|36.70|53.10|sari|Sari; Tambrax (Sari)
gurgan_mint|Gurgan|37.20|55.20||Jurjan
amul_tabaristan|Amul|36.47|52.35|amol|Amol; Tabaristan; Tabarestan
abarshahr|Abarshahr|36.21|58.80|nishapur|Nishapur; Abrashahr; Nishapur (Abarshahr); Naysabur; Aparshahr
# Margiana and Aria; persia margiana aria khorasan; Margiana; Margiane; Aria; Areia; Khorasan; Drangiana; Arachosia; Sakastan; Sistan; Herat Province; Seistan; Khurasan
margiana_mint|Merv|37.66|62.19|antiocheia_margiana|Marw; Margiane; Antiocheia Margiana; Antiochia Margiana; Marv; Merv (Margiana); Mary; Margiane Mint
herat|Herat|34.35|62.20|artacoana|Artacoana; Alexandria in Aria; HRYDY; Harat
sistan_mint|Zarang|30.95|61.86|zaranj|Sakastan; Zaranj; Zranka; Sistan; Sijistan
alexandreia_arachosia|Alexandria Arachosia|31.60|65.66|=|Kandahar; Alexandreia Arachosia; Alexandria Arachosia
# Baktria; bactria baktria india; Bactria; Bactriane; Baktrien; Sogdiana; Sogdia; Kings of Baktria; Kingdom of Bactria; Chorasmia; Tokharistan
bactra|Baktra|36.76|66.90|=|Bactra; Balkh; Zariaspa
ai_khanoum|Ai Khanoum|37.17|69.41|=|Aï Khanoum; Ay Khanum; Eukratideia; Alexandria on the Oxus; Ai Khanum; Ai-Khanoum
samarkand|Samarkand|39.67|66.99|samarqand|Marakanda; Maracanda; Samarqand
bukhara|Bukhara|39.77|64.43|=|Bokhara; Bukhar Khudat
# India; india gandhara; Gandhara; Gandhāra; Paropamisadai; Punjab; Indien; Inde; Kushan Empire; Indo-Skythian; Kapisa Region; Taxila Region; Northwest India; Kabul Valley; Kashmir
alexandria_on_the_caucasus|Alexandria on the Caucasus|34.95|69.25|=|Begram; Kapisa; Alexandreia Kapisa; Kapisha; Alexandria in the Caucasus; Bagram
kabul|Kabul|34.53|69.17|=|Kabul mint; Kapul
pushkalavati|Pushkalavati|34.17|71.73||Peukelaotis; Charsadda; Pushkalavati (Charsadda)
taxila|Taxila|33.75|72.80|=|Takshashila; Sirkap; Taxila (Sirkap)
mathura|Mathura|27.50|77.67||
sigal|Sigal|31.00|61.50||
# Egypt; egypt; Ägypten; Égypte; Aegyptus; Aigyptos; Egitto; Roman Egypt; Ptolemaic Egypt; Ptolemaic Kingdom; Ptolemaic Empire; Misr; Egypte; Ptolemaic Kings of Egypt
alexandreia_egypt|Alexandria|31.20|29.90|=|Alexandreia; Alexandria (Egypt); Alexandrie; Alessandria; Alexandria ad Aegyptum; Alexandria in Egypt; Alexandrien; Alejandría; Alexandria ad Egyptum
memphis|Memphis|29.85|31.25|=|
naucratis|Naukratis|30.90|30.59|=|Naucratis
oxyrhynchus|Oxyrhynchos|28.54|30.66||Oxyrhynchus; Oxyrhynchite Nome; Oxyrhynchos Nome
arsinoites|Arsinoites Nome|29.31|30.84||Arsinoite Nome; Arsinoe (Egypt)
pelusium|Pelusium|31.04|32.55||Pelousion
fustat|Fustat|30.01|31.23|al-fustat|Al Fustat; al-Fustat; Cairo; Al-Qahira; Misr
# Kyrenaika; africa; Cyrenaica; Kyrenaica; Cyrénaïque; Cirenaica; Kyrenaïka; Cyrenaika
cyrene|Kyrene|32.82|21.86|=|Cyrene; Kyrene (Cyrene); Cirene; Cyrène; Cyrene (Cyrenaica)
barce|Barke|32.50|20.89|=|Barka; Barce; Barca; Barqa
euesperides|Euesperides|32.12|20.07|euhesperides|Euhesperides; Berenike (Kyrenaika); Euesperides (Benghazi); Benghazi; Berenice (Cyrenaica)
ptolemais_cyrenaica|Ptolemais (Kyrenaika)|32.71|20.95|=|Ptolemais~
# Syrtica; africa libya; Tripolitania; Syrtika; Regio Syrtica; Libya; The Libyans; Libyans
leptis_magna|Leptis Magna|32.64|14.29|=|Lepcis Magna; Lepcis; Lpqy
oea|Oea|32.90|13.18|=|
sabratha|Sabratha|32.80|12.48|=|Sabrata
# Byzacene; africa; Byzacium; Byzakion; Byzacena; Byzakium
hadrumetum|Hadrumetum|35.83|10.64|=|Hadrumete; Sousse
leptis_minor|Leptis Minor|35.67|10.87|=|Lepti Minus; Leptis Parva
thapsus|Thapsus|35.62|11.04|=|Thapsos
achulla|Acholla|35.08|11.03|=|Achulla; Acilla
thysdrus|Thysdrus|35.30|10.71|=|El Djem; El Jem
thaena|Thaena|34.65|10.68|=|Thaenae
# Zeugitana; africa; Africa; Africa Proconsularis; Zeugitania; Zeugitane; Afrika; Afrique; Carthaginian; North Africa; Punic
carthage|Carthage|36.85|10.32|=|Karthago; Carthago; Carthago (Africa); Cartagine; Karthago (Africa); Kartago; Punic Carthage; Carthage (Zeugitana); Cartago; Kart-Hadasht; Carthago Kolonia
utica|Utica|37.06|10.06|=|
hippo_diarrhytus|Hippo Diarrhytus|37.27|9.87|=|Hippo Diarrytus; Bizerte; Hippo Acra
clypea|Clypea|36.84|11.10|=|Clupea; Kelibia; Aspis
# Numidia; africa; Numidien; Numidie
cirta|Cirta|36.37|6.61|=|Constantine (Algeria); Kirta
hippo_regius|Hippo Regius|36.88|7.75|=|Annaba; Hippo
macomada|Macomades|35.80|7.20|=|Macomada
# Mauretania; africa; Mauretanien; Maurétanie; Mauritania; Mauretania Caesariensis; Mauretania Tingitana
caesareia_mauretania|Caesarea (Mauretania)|36.61|2.19|=|Iol Caesarea; Caesarea~; Iol-Caesarea; Cherchel; Iol; Caesarea Mauretaniae; Iol Caesarea (Mauretania)
icosium|Icosium|36.79|3.06|=|Ikosim; Algiers
tingis|Tingis|35.78|-5.81|=|Tingi; Tangier; Tanger
lix|Lixus|35.20|-6.11|=|Lix; Lixos; Larache
semes|Semes|34.10|-5.60|=|Shemesh; Maqom Shemesh
sala_mauretania|Sala|34.01|-6.82|=|Chellah
rusadir|Rusadir|35.29|-2.94|=|Melilla
tamusida|Tamuda|35.56|-5.41||Tamusida
siga|Siga|35.20|-1.45|=|
camarata|Camarata|35.30|-1.30|=|
# Axum; africa ethiopia; Aksum; Axoum; Ethiopia; Aethiopia
axum|Axum|14.13|38.72|=|Aksum; Axoum
"""
