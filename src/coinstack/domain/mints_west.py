"""Facts about the mints of the West, of Greece and of the Black Sea coast, from west to east as the trade orders them.

``# region; wider regions; other spellings`` opens a region, then one mint a line:
``id|name|latitude|longitude|nomisma|other spellings``, in degrees; ``=`` as nomisma id means the line's own id.
A spelling that ends in ``~`` is shared with other mints and is taken only where the text names the region.
"""

WEST = """
# Hispania; spain; Spain; Iberia; Hispania Citerior; Hispania Ulterior; Spanien; Espagne; Tarraconensis; Baetica; España; Spanish
gades|Gades|36.53|-6.29|=|Gadir; Cádiz; Cadiz; Gadeira
malaca|Malaca|36.72|-4.42|=|Malaka; Málaga; Malaga
carteia|Carteia|36.18|-5.41|=|
julia_traducta|Julia Traducta|36.13|-5.45|=|Iulia Traducta; Algeciras
romula|Romula|37.39|-5.99|=|Colonia Romula; Hispalis; Sevilla; Seville; Ispalis
italica|Italica|37.44|-6.04|=|
colonia_patricia|Colonia Patricia|37.89|-4.78|=|Patricia; Corduba; Córdoba; Cordoba; Colonia Patricia Corduba
obulco|Obulco|37.87|-4.18|=|Obulko; Porcuna
castulo|Castulo|38.04|-3.62|=|Kastilo; Cástulo; Kastulo
carmo|Carmo|37.47|-5.64|=|Carmona
ilipense|Ilipa|37.52|-5.98|=|Ilipense; Ilipa Magna
urso|Urso|37.24|-5.10|=|Osuna
ulia|Ulia|37.69|-4.72|=|Montemayor
abdera_hispania|Abdera (Hispania)|36.75|-3.02|=|Abdera~; Adra
sexi|Sexi|36.74|-3.69|=|Sexs; Seks; Almuñécar
ebusus|Ebusus|38.91|1.43|=|Ebusos; Ibiza; Eivissa; Ibosim
carthago_nova|Carthago Nova|37.60|-0.98|=|Cartagena; Carthago Nova Hispania; New Carthage; Qart Hadasht; Cartago Nova; Qarthadasht
ilici|Ilici|38.25|-0.70|=|Illici; Elche; Colonia Iulia Ilici Augusta
saguntum|Saguntum|39.68|-0.28|=|Arse; Arse-Saguntum; Sagunto; Saguntum (Arse)
valentia|Valentia|39.47|-0.38|=|Valencia
saetabis|Saetabis|38.99|-0.52|=|Saiti; Xàtiva; Jativa; Saitabi
emporion|Emporion|42.13|3.12|=|Emporiae; Emporiai; Untikesken; Ampurias; Empúries; Emporium; Indika
rhoda|Rhode|42.26|3.17|=|Rhoda; Roses; Rosas; Rhoda (Hispania)
tarraco|Tarraco|41.12|1.25|=|Tarragona; Kese; Kesse; Tarraco (Kese)
barcino|Barcino|41.38|2.18|=|Barcelona; Barkeno
iltirta|Ilerda|41.62|0.62|ilerda|Iltirta; Lérida; Lerida; Lleida
osca|Osca|42.14|-0.41|=|Bolskan; Huesca; Osca (Bolskan)
caesaraugusta|Caesaraugusta|41.65|-0.88|=|Zaragoza; Saragossa; Salduie; Saltuie; Colonia Caesaraugusta
celsa|Celsa|41.37|-0.45|=|Kelse; Lepida; Lepida-Celsa; Lepida Celsa; Kelse-Lepida
bilbilis|Bilbilis|41.38|-1.61|=|Bilbilis Augusta; Calatayud
calagurris_julia|Calagurris|42.30|-1.97|=|Calagurris Iulia Nassica; Calahorra; Kalakorikos; Calagurris Julia
turiaso|Turiaso|41.90|-1.73|=|Turiasu; Tarazona
ercavica|Ercavica|40.42|-2.53|=|Erkauika
segobriga|Segobriga|39.88|-2.81|=|Sekobirikes; Sekobrikes
clunia|Clunia|41.78|-3.37|=|Kolounioku; Kolouniku
arekorata|Arekorata|41.87|-1.94|=|Arekoratas; Areikoratikos; Arecorata; Muro de Agreda
sekaiza|Segeda|41.29|-1.53|segeda|Sekaisa; Sekaiza
toletum|Toletum|39.86|-4.02|=|Toledo; Toleto
emerita|Emerita|38.92|-6.35|=|Emerita Augusta; Mérida; Merida; Augusta Emerita; Colonia Augusta Emerita
pax_julia|Pax Julia|38.01|-7.86|=|Pax Iulia; Beja
salacia|Salacia|38.37|-8.51|=|Ketouibon; Alcácer do Sal
ebora|Ebora|38.57|-7.91|=|Évora; Evora; Liberalitas Julia
# Gaul; gallia; Gallia; Gallien; Gaule; Narbonensis; Gallia Narbonensis; Galliae; Gallia Transalpina; Belgica
massalia|Massalia|43.30|5.37|=|Massilia; Marseille; Marseilles; Massalia (Marseille)
antipolis|Antipolis|43.58|7.12|=|Antibes
nicaea_gallia|Nicaea (Gaul)|43.70|7.27|=|Nikaia~; Nicaea~; Nice
nemausus|Nemausus|43.84|4.36|=|Nîmes; Nimes; Colonia Nemausus
cabellio|Cabellio|43.84|5.04|=|Cavaillon
avenio|Avenio|43.95|4.81|=|Avignon
arelate|Arelate|43.68|4.63|=|Arles; Constantina; Constantia (Arles); Constantina (Arles); Arelate (Arles); Arelatum
narbo|Narbo|43.18|3.00|=|Narbonne; Narbo Martius
vienna|Vienna|45.52|4.87|colonia_iulia_viennensis|Vienne; Colonia Iulia Viennensis; Vienna (Gaul); Vienna Allobrogum
lugdunum|Lugdunum|45.76|4.83|=|Lyon; Lyons; Lugdunum (Lyon); Copia Felix Munatia; Lugdunum (Lyons); Lione; Lugdunum Convenarum~
ambianum|Ambianum|49.89|2.30|=|Amiens; Samarobriva
rotomagus|Rotomagus|49.44|1.10|=|Rouen; Rothomagus
treveri|Treveri|49.76|6.64|=|Trier; Trèves; Treves; Augusta Treverorum; Treveri (Trier); Colonia Augusta Treverorum; Treviri
lutetia|Lutetia|48.85|2.35|paris|Paris; Lutetia Parisiorum; Lutèce
toulouse|Tolosa|43.60|1.44||Toulouse
# Germania; gallia germany; Germany; Lower Germany; Upper Germany; Germania Inferior; Germania Superior
colonia_claudia_ara_agrippinensium|Colonia Agrippinensis|50.94|6.96|=|Cologne; Köln; Koeln; Colonia Agrippina; Colonia Claudia Ara Agrippinensium; Agrippina; Agrippinensis; Colonia Agrippinensium; Colonia (Cologne); Colonia Agrippinensis (Cologne)
mogontiacum|Mogontiacum|50.00|8.27|=|Mainz; Moguntiacum; Mayence
# Britannia; britain; Britain; Roman Britain; Great Britain; Britannien; Bretagne
londinium|Londinium|51.51|-0.09|=|London; Londres; Londra; Londinium (London)
camulodunum|Camulodunum|51.89|0.90|=|Colchester; Clausentum; C Mint; Camulodunum (Colchester); Camulodunum or Clausentum
verulamium|Verulamium|51.75|-0.35|=|St Albans; Verulam
# Italy; italia; Italia; Italien; Italie; Gallia Cisalpina; North Italy; Northern Italy; Central Italy; Southern Italy
rome|Rome|41.89|12.49|=|Roma; Rom; Rome (Italy); City of Rome; Urbs Roma
ostia|Ostia|41.75|12.29|=|Ostia Antica
mediolanum|Mediolanum|45.46|9.19|=|Milan; Mailand; Milano; Mediolanum (Milan)
ticinum|Ticinum|45.19|9.16|=|Pavia; Ticinum (Pavia)
aquileia|Aquileia|45.77|13.37|=|Aquilea; Aquilée
ravenna|Ravenna|44.42|12.20|=|Ravenne
comitatensian_mint|Comitatensian mint|||=|Comitatus
ariminum|Ariminum|44.06|12.57|=|Rimini
genua|Genua|44.41|8.93||Genoa; Genova
venetia|Venice|45.44|12.33|venice|Venezia; Venedig; Venise
# Etruria; italy; Etrurien
populonia|Populonia|42.99|10.49|=|Pupluna; Populonium; Fufluna
vetulonia|Vetulonia|42.86|10.97|=|Vetluna; Vatl
volaterrae|Volaterrae|43.40|10.86|=|Velathri; Volterra; Velatri; Velathri (Volterra); Volaterra
vulci|Vulci|42.42|11.63|=|Velcha
tarquinii|Tarquinia|42.25|11.76|=|Tarquinii
arretium|Arretium|43.46|11.88||Arezzo
cosa|Cosa|42.41|11.29|=|Cosa Etruria
# Umbria; italy
iguvium|Iguvium|43.35|12.58|=|Gubbio; Ikuvins; Iguvini
tuder|Tuder|42.78|12.41|=|Todi; Tutere
# Picenum; italy
hatria|Hatria|42.66|13.98|=|Hadria; Atri; Hatria Picenum
ancona|Ancona|43.62|13.51|=|Ankon
firmum|Firmum|43.16|13.72|=|Fermo; Firmum Picenum
asculum|Asculum|42.85|13.58|=|Ascoli Piceno; Asculum Picenum
# Latium; italy
praeneste|Praeneste|41.84|12.89|=|Palestrina
signia|Signia|41.70|13.03|=|Segni
alba_fucens|Alba Fucens|42.08|13.41|=|
minturnae|Minturnae|41.24|13.77||
aquinum|Aquinum|41.49|13.71|=|Aquino
# Samnium; italy; Frentani
aesernia|Aesernia|41.59|14.23|=|Isernia
beneventum|Beneventum|41.13|14.78|=|Malies; Maleventum; Benevento
larinum|Larinum|41.80|14.91|=|Ladinei; Larino
telesia|Telesia|41.23|14.50|=|
corfinium|Corfinium|42.12|13.84||Italica (Corfinium); Marsic Confederation; Social War
bovianum|Bovianum|41.48|14.47||Boiano
# Campania; italy; Kampanien; Campanie
neapolis_campania|Neapolis|40.85|14.25|=|Neapolis~; Naples; Neapel; Napoli; Neapolis Campania; Neapolis (Naples)
cumae|Cumae|40.85|14.05|=|Kyme~; Cuma; Cumae (Kyme); Kyme (Cumae)
capua|Capua|41.09|14.25|=|Santa Maria Capua Vetere
nola|Nola|40.93|14.53|=|
hyria_campania|Hyria|40.95|14.50|=|Hyria~; Hyrina; Hyrietes; Hyria Campania
phistelia|Phistelia|41.15|14.55|=|Fistelia; Fistluis
cales|Cales|41.20|14.13|=|Calès
suessa_aurunca|Suessa Aurunca|41.24|13.93|=|Suessa; Sessa Aurunca
teanum_sidicinum|Teanum Sidicinum|41.25|14.07|=|Teanum; Teano
nuceria_alfaterna|Nuceria Alfaterna|40.74|14.69|=|Nuceria; Nocera
allifae|Allifae|41.33|14.33|=|Alliba; Allifa
atella|Atella|40.96|14.26|=|
calatia|Calatia|41.04|14.36|=|
fenseris|Fenserni|40.95|14.48|fenseris|Fenseris; Fensernia
# Apulia; italy; Apulien
arpi|Arpi|41.57|15.55|=|Arpani
luceria|Luceria|41.51|15.33|=|Lucera
salapia|Salapia|41.40|16.00|=|
canusium|Canusium|41.22|16.07|=|Canosa
venusia|Venusia|40.96|15.82|=|Venosa
teate|Teate|41.80|15.30||Teanum Apulum; Tiati
barium|Barium|41.13|16.87|=|Bari
rubi|Rubi|41.12|16.48|=|Ruvo
caelia|Caelia|41.06|16.87|=|Ceglie
# Calabria; italy; Kalabrien; Iapygia
taras|Tarentum|40.47|17.24|=|Taras; Tarent; Tarente; Taranto; Taras (Tarentum); Calabria Tarentum
brundisium|Brundisium|40.64|17.94|=|Brundusium; Brindisi; Brentesion
uxentum|Uxentum|39.89|18.17|=|Ozan; Ugento
orra|Orra|40.50|17.64||Oria; Uria
# Lucania; italy; Lukanien
metapontum|Metapontum|40.38|16.82|=|Metapontion; Metapont; Métaponte; Metaponto; Metapontium
heraclea_lucaniae|Herakleia|40.22|16.67|=|Herakleia~; Heraclea~; Heraclea Lucaniae; Herakleia in Lucania; Heraclea (Lucania); Heracleia~; Herakleia Lucania; Policoro
poseidonia|Poseidonia|40.42|15.01|=|Paestum; Poseidonia-Paestum; Poseidonia (Paestum); Paistum; Paiston
velia|Velia|40.16|15.16|=|Elea~; Hyele; Elea (Velia); Velia (Elea)
sybaris|Sybaris|39.72|16.49|=|
thurium|Thourioi|39.72|16.49|=|Thurium; Thurii; Thurioi; Thouria; Thouri
copia|Copia|39.72|16.50|=|
laus|Laos|39.85|15.83|=|Laus; Laos (Lucania)
siris|Siris|40.14|16.63|=|Siris and Pyxoes; Pyxus; Siris-Pyxus
# Bruttium; italy; Bruttien; The Brettii; Brettian League; The Bretti; Brettioi; Bruttii
croton|Kroton|39.08|17.13|croton|Croton; Crotona; Kroton (Croton); Crotone
caulonia|Kaulonia|38.45|16.58|=|Caulonia; Kaulon
locri_epizephyrii|Lokroi Epizephyrioi|38.21|16.23|=|Locri Epizephyrii; Locri; Lokroi; Locri Epizephyri; Lokri; Lokri Epizephyrii; Lokroi Epizephyrii
rhegium|Rhegion|38.11|15.65|=|Rhegium; Rhégion; Reggio; Reggio Calabria; Rhegion (Reggio)
terina|Terina|38.93|16.22|=|
hipponium|Hipponion|38.68|16.10|=|Hipponium; Vibo Valentia; Hipponium Vibo Valentia; Valentia (Bruttium); Vibo
temesa|Temesa|39.05|16.15|=|
petelia|Petelia|39.27|17.05|=|
pandosia_bruttium|Pandosia|39.30|16.25|=|
mesma|Mesma|38.50|15.98|=|Medma; Mesma-Medma
consentia|Consentia|39.29|16.26|=|Cosenza; Kosentia
nuceria_bruttium|Nuceria (Bruttium)|39.02|16.10||Nuceria~; Noukria
# Sicily; italy; Sicilia; Sizilien; Sicile; Sikelia
syracuse|Syracuse|37.06|15.29|=|Syrakus; Syrakousai; Syrakuse; Siracusa; Syracusae; Syrakousa; Syracuse (Sicily); Syrakusai
agrigentum|Akragas|37.29|13.59|=|Agrigentum; Agrigento; Agrigent; Akragas (Agrigentum); Agrigente
camarina|Kamarina|36.87|14.45|=|Camarina
catana|Katane|37.50|15.09|=|Catana; Katana; Catania; Katane (Catana); Catane; Katanè
gela|Gela|37.06|14.25|=|
himera|Himera|37.97|13.82|=|
leontini|Leontinoi|37.28|15.00|=|Leontini; Leontini (Sicily); Lentini; Leontinoi (Leontini)
messana|Messana|38.19|15.56|=|Messina; Messene (Sicily); Messana (Zankle)
zancle|Zankle|38.19|15.56|=|Zancle; Zankle (Messana)
mamertini|The Mamertinoi|38.19|15.56|=|Mamertini; Mamertinoi; Messana The Mamertinoi
naxus|Naxos (Sicily)|37.82|15.27|=|Naxos~; Naxus~; Sicilian Naxos
selinus_sicily|Selinos|37.58|12.83|=|Selinus~; Selinunte; Selinous; Selinunt; Selinus (Sicily)
segesta|Segesta|37.94|12.83|=|Egesta
eryx|Eryx|38.04|12.59|=|Erice
entella|Entella|37.77|13.12|=|
panormus|Panormos|38.12|13.36|=|Panormus; Palermo; Ziz; Panormus (Palermo); Panormos (Ziz)
motya|Motya|37.87|12.47|=|Mozia
solus|Solous|38.09|13.53|=|Solus; Soloeis; Solunto; Soluntum
lilybaeum|Lilybaion|37.80|12.44|=|Lilybaeum; Marsala; Lilybaion (Marsala)
rash_melqart|Rash Melqart|38.0|14.0|=|Rsmlqrt; Ras Melqart; Kephaloidion; Cephaloedium; Rsmelqart
thermae_himerenses|Thermai Himerenses|37.98|13.70|=|Thermae Himerensis; Thermai; Therma Himerensis; Thermai Himerensis
morgantina|Morgantina|37.43|14.48|=|Hispanorum; Hispani
enna|Henna|37.57|14.28|=|Enna
centuripae|Kentoripai|37.62|14.74|=|Centuripae; Kentoripa; Centuripe
menaenum|Menainon|37.32|14.69|=|Menaenum; Menainum; Mineo
tauromenium|Tauromenion|37.85|15.29|=|Tauromenium; Taormina
tyndaris|Tyndaris|38.14|15.04|=|
aluntium|Alontion|38.06|14.70|=|Aluntium; Haluntium
alaesa|Halaisa|37.99|14.26|=|Alaesa; Halaesa; Halaisa Archonidea
calacte|Kale Akte|38.03|14.44|=|Calacte; Kalakte
abacaenum|Abakainon|38.06|15.09|=|Abacaenum
adranum|Adranon|37.66|14.83|=|Adranum; Hadranon
agyrium|Agyrion|37.65|14.52|=|Agyrium; Agira
aetna|Aitna|37.60|14.92|=|Aetna; Inessa-Aitna
lipara|Lipara|38.47|14.95|=|Lipari; Lipari Islands
melita|Melita|35.89|14.40|=|Malta; Melite; Melita (Malta)
cossura|Kossura|36.83|11.95|=|Cossura; Pantelleria; Cossyra; Cossura (Pantelleria)
gaulos|Gaulos|36.04|14.24|=|Gozo; Gaulus
siculo_punic|Siculo-Punic|37.10|14.20|=|Siculo Punic; Punic Sicily; Sicily Punic
# Sardinia; italy; Sardo-Punic; Punic Sardinia; Sardinien
caralis|Caralis|39.22|9.12|=|Cagliari; Karalis; Carales
# Noricum and Raetia; noricum raetia; Noricum; Raetia
virunum|Virunum|46.70|14.37||
# Pannonia; illyricum pannonia illyria; Pannonien; Pannonie
siscia|Siscia|45.48|16.37|=|Sisak; Siscia (Sisak)
sirmium|Sirmium|44.97|19.61|=|Sremska Mitrovica; Mitrovica
carnuntum|Carnuntum|48.11|16.86|=|
vindobona|Vindobona|48.21|16.37|=|Wien
# Dalmatia; illyricum dalmatia illyria; Dalmatien
salona|Salona|43.54|16.48|=|Salonae; Solin
pharos|Pharos|43.18|16.60|=|Pharos (Dalmatia); Hvar
issa|Issa|43.06|16.18|=|Vis
heracleia_illyricum|Herakleia (Dalmatia)|43.16|16.44|=|Herakleia~; Heraclea~
corcyra_nigra|Korkyra Melaina|42.96|17.14|=|Korcula; Corcyra Nigra
# Moesia; moesia thrace; Moesia Inferior; Moesia Superior; Lower Moesia; Upper Moesia; Mösien; Mésie; Scythia Minor; Danubian District
viminacium|Viminacium|44.74|21.22|=|Viminacium Moesia Superior; Kostolac
pincum|Pincum|44.76|21.56|=|Aeliana Pincensia
nicopolis_ad_istrum|Nicopolis ad Istrum|43.22|25.61|=|Nicopolis~; Nikopolis~; Nikopolis ad Istrum; Nicopolis ad Istrum (Nikyup)
marcianopolis|Marcianopolis|43.22|27.57|=|Markianopolis; Marcianopolis (Devnya); Devnya
odessus|Odessos|43.21|27.91|=|Odessus; Varna; Odessos (Varna)
dionysopolis|Dionysopolis|43.40|28.16|dionysopolis_thrace|Balchik; Dionysopolis (Moesia)
callatis|Kallatis|43.81|28.58|=|Callatis; Mangalia; Callatia
tomis|Tomis|44.17|28.65|=|Tomi; Constanta; Tomoi; Constanța; Tomis (Constanta)
istrus|Istros|44.55|28.77|=|Histria; Istrus; Histros; Istria; Istropolis
tyras|Tyras|46.20|30.35|=|Tyra
dardania|Dardania|42.70|21.20||Dardanici; Metal Dardanici
stobi|Stobi|41.55|21.97|=|Stoboi
# Dacia; dacia; Dakien; Dacie; Geto-Dacia
sarmizegetusa|Sarmizegetusa|45.51|22.79|=|Provincia Dacia; Dacia Province; Colonia Sarmizegetusa; Viminacium Dacia
# Sarmatia; skythia scythia; Skythia; Scythia; European Sarmatia; Skythien
olbia|Olbia|46.69|31.90|=|Olbia (Sarmatia); Olbia Pontica; Pontic Olbia; Olbia Pontike; Olbia on the Black Sea
# Tauric Chersonesos; bosporus skythia scythia; Tauric Chersonese; Crimea; Kimmerian Bosporos; Cimmerian Bosporus; Bosporos; Bosporus; Tauric Chersonesus; Bosporan Kingdom
cherronesus|Chersonesos (Crimea)|44.61|33.49|=|Chersonesos~; Cherson; Chersonesus~; Chersonesus Taurica; Tauric Chersonesos Chersonesos; Chersonesos Taurike; Cherronesos~
panticapaeum|Pantikapaion|45.35|36.47|=|Panticapaeum; Pantikapaeum; Kerch; Kertch; Pantikapaion (Kerch)
theodosia|Theodosia|45.02|35.39|=|Feodosia; Theudosia
nymphaeum|Nymphaion|45.24|36.42|=|Nymphaeum
phanagoria|Phanagoreia|45.28|36.97|=|Phanagoria; Agrippeia; Agrippias-Caesarea
gorgippia|Gorgippia|44.89|37.32|=|Sindike; Anapa; Sinde
cercinitis|Kerkinitis|45.19|33.37|=|Cercinitis; Karkinitis
phasis|Phasis|42.12|41.67|=|Colchis; Kolchis; Dioskourias
# Thrace; thrace thrake thracian; Thrake; Thrakien; Thracia; Tracia; Thracian Chersonese; Thracian Chersonesos; Thraco-Macedonian Region; Thraco-Macedonian region; Europe (Thrace)
abdera_thrace|Abdera|40.93|24.97|=|Abdera (Thrace)
dicaea_thrace|Dikaia (Thrace)|41.00|25.10||Dikaia~; Dicaea~; Dikaia by Abdera
maroneia|Maroneia|40.87|25.52|=|Maronea; Maroneia (Thrace)
aenus|Ainos|40.72|26.08|=|Aenus; Aenos; Enez; Ainos (Aenus); Enos
bisanthe|Bisanthe|40.98|27.51|=|
byzantium|Byzantion|41.01|28.98|=|Byzantium; Byzanz; Byzance; Byzantion (Istanbul)
constantinople|Constantinople|41.01|28.98|=|Constantinopolis; Konstantinopel; Konstantinopolis; Istanbul; Costantinopoli; Constantinopolis (Istanbul); Constantinopel; Constantinopla
perinthus|Perinthos|40.97|27.96|=|Perinthus; Perinthos-Herakleia
heraclea_thracica|Heraclea|40.97|27.96|=|Heraclea Thracica; Heraclea Perinthus; Heraclea Thraciae; Heraclea (Thrace); Héraclée; Eraclea; Herakleia Thracica; Heraclea (Perinthus); Herakleia Perinthos; Heraclea Thrace; Marmara Ereglisi
selymbria|Selymbria|41.07|28.25|=|Silivri
mesembria|Mesembria|42.66|27.73|=|Nesebar; Messembria; Mesambria
apollonia_pontica|Apollonia Pontika|42.42|27.69|=|Apollonia Pontica; Apollonia~; Apollonia Pontike; Sozopol; Apollonia Pontika (Sozopol)
anchialus|Anchialus|42.55|27.64|=|Anchialos; Anchialus (Thrace); Pomorie; Anchialos (Pomorie)
deultum|Deultum|42.40|27.35|=|Develtum; Deultum (Debelt); Colonia Flavia Pacensis Deultum
bizya|Bizya|41.57|27.76|=|Vize; Bizye
hadrianopolis_thrace|Hadrianopolis|41.68|26.56|=|Hadrianopolis (Thrace); Adrianople; Edirne; Hadrianopolis Thrace; Adrianopolis; Hadrianople
plotinopolis|Plotinopolis|41.36|26.50|=|
trajanopolis_thrace|Traianopolis|40.87|26.03|=|Trajanopolis; Traianopolis (Thrace)
philippopolis|Philippopolis|42.15|24.75|=|Plovdiv; Philippopolis (Thrace); Philippopolis (Plovdiv)
augusta_trajana|Augusta Traiana|42.43|25.64|=|Augusta Trajana; Beroe; Stara Zagora; Augusta Traiana (Beroe); Traiana Augusta
serdica|Serdica|42.70|23.32|=|Sofia; Sardica; Ulpia Serdica; Serdika
pautalia|Pautalia|42.28|22.69|=|Kyustendil; Ulpia Pautalia
nicopolis_ad_nestum|Nicopolis ad Nestum|41.60|23.80|=|Nikopolis ad Nestum; Nicopolis ad Mestum
topirus|Topeiros|41.02|24.80|=|Topirus; Topeirus
coela|Coela|40.23|26.43|=|Koila; Aelium Municipium Coela; Coela (Thrace)
cardia|Kardia|40.55|26.75|=|Cardia
lysimachia|Lysimacheia|40.55|26.85|=|Lysimachia; Lysimachea
sestus|Sestos|40.21|26.39|=|Sestus
madytus|Madytos|40.19|26.36|=|Madytus
chersonesus_thrace|Cherronesos|40.30|26.50|=|Chersonesos~; Chersonesus~; Cherronesos~; Thracian Chersonese Cherronesos; Chersonesos (Thrace); Chersonese; Cherronesos (Thrace)
alopeconnesus|Alopekonnesos|40.31|26.23|=|Alopeconnesus
elaeus|Elaious|40.05|26.20|=|Elaeus; Elaius
thasos|Thasos|40.78|24.71|=|Thasus; Thasos (Thrace); Islands off Thrace Thasos
samothrace|Samothrake|40.50|25.53|=|Samothrace; Samothrake (Samothrace)
imbros|Imbros|40.20|25.88|=|Imbros (Thrace)
hephaestia|Hephaistia|39.96|25.32|=|Hephaestia; Lemnos Hephaistia
myrina_lemni|Myrina (Lemnos)|39.87|25.06|=|Myrina~; Lemnos
# Macedon; macedon macedonia; Macedonia; Makedonien; Makedon; Macédoine; Makedonia; Chalkidike; Chalcidice; Kingdom of Macedon; Provincia Macedonia; Mygdonia; Emathia; Macedonian Mint
acanthus|Akanthos|40.40|23.88|=|Acanthus; Acanthos; Akanthus
aegae_macedonia|Aigai (Macedon)|40.48|22.32|=|Aigai~; Aegae~; Aigai
aeneia|Aineia|40.42|22.93|=|Aeneia; Ainea
amphipolis|Amphipolis|40.82|23.84|=|Amphipolis (Macedon)
aphytis|Aphytis|40.10|23.44|=|Aphytos
argilos|Argilos|40.79|23.81|=|Argilus
beroea_macedon|Beroia (Macedon)|40.52|22.20|=|Beroea~; Beroia~; Berea~; Veria; Beroia
bottice|Bottike|40.30|23.20||Bottiaia; Bottiaea; Bottiaioi; Bottice
cassandreia|Kassandreia|40.19|23.35|=|Cassandreia; Cassandrea; Kassandrea; Cassandria
dicaea_macedon|Dikaia|40.47|22.93||Dikaia~; Dikaia (Macedon); Dikaia Macedon
dium|Dion|40.17|22.49|dium_macedon|Dium; Dion (Macedon); Dium (Macedon)
edessa_macedon|Edessa (Macedon)|40.80|22.05|=|Edessa~
galepsus|Galepsos|40.86|24.0|=|Galepsus
heracleia_sintica|Herakleia Sintika|41.45|23.27|=|Heraclea Sintica; Herakleia~; Herakleia Sintike
ichnae|Ichnai|40.78|22.55|=|Ichnae
lete|Lete|40.74|22.97|=|
mende|Mende|39.97|23.41|=|Mende (Macedon)
methone_macedon|Methone (Macedon)|40.45|22.58|=|Methone~
neapolis_macedon|Neapolis (Macedon)|40.94|24.41|=|Neapolis~; Kavala; Neapolis ad Nestum
olynthus|Olynthos|40.28|23.35|=|Olynthus; Chalkidian League; Chalcidian League; Olynthos (Chalkidian League); Chalkidian League (Olynthos)
orthagoreia|Orthagoreia|40.40|23.60|=|Orthagoria
pella_macedon|Pella|40.76|22.52|=|Pella (Macedon)
philippi|Philippi|41.01|24.28|=|Philippoi; Krenides; Thasian Epeiros
potidaea|Poteidaia|40.19|23.33|=|Potidaea; Potidaia
pydna|Pydna|40.37|22.58|=|
scione|Skione|39.95|23.53|=|Scione
sermyle|Sermyle|40.26|23.55|=|Sermylia
stageira|Stageira|40.59|23.80|=|Stagira
terone|Terone|39.98|23.90|=|Torone
therma|Therma|40.64|22.94|=|Therme
thessalonica|Thessalonica|40.64|22.94|=|Thessalonika; Thessaloniki; Thessalonike; Saloniki; Tessalonica; Salonica; Thessalonique; Thessalonica (Salonika)
tragilus|Tragilos|40.83|23.68|=|Tragilus
uranopolis|Ouranopolis|40.33|23.93|=|Uranopolis
eion|Eion|40.79|23.88|=|
bisaltae|Bisaltai|41.0|23.5||Bisaltae; The Bisaltai
derrones|Derrones|||=|Derronikos; The Derrones
edones|Edones|40.9|23.9||Edoni; Edonoi; The Edones
orrescii|Orreskioi|||=|Orrescii; Orreskii; The Orreskioi
macedonia_1st_region|Macedonia, First Region|40.82|23.84|=|First Meris; First Region; Macedon First Meris; Macedonian First Meris; Makedonon Protes; Macedon Prima
# Paeonia; macedon; Paionia
damastion|Damastion|41.7|20.5||Damastion (Illyria)
pelagia|Pelagia|38.9|21.2|=|
# Thessaly; thessaly; Thessalien; Thessalie; Thessalia; Thessalian League; Thessalian Confederacy
larissa_thessaly|Larissa|39.64|22.42|=|Larisa; Larissa (Thessaly); Larisa (Thessaly)
thessalian_league|Thessalian League|39.64|22.42||Thessalian Confederation
pherae|Pherai|39.38|22.75|=|Pherae; Velestino
pharsalus|Pharsalos|39.29|22.38|=|Pharsalus
crannon|Krannon|39.50|22.30|=|Crannon
tricca|Trikka|39.56|21.77|=|Tricca; Trikke; Trikka (Trikala)
pharcadon|Pharkadon|39.60|22.10|=|Pharcadon
pelinna|Pelinna|39.6|21.95|=|Pelinnaeum; Pelinna (Thessaly)
scotussa|Skotussa|39.38|22.54|=|Scotussa; Skotoussa
gyrton|Gyrton|39.75|22.60|=|Gyrtone
phalanna|Phalanna|39.72|22.20|=|
perrhaebia|Perrhaiboi|39.85|21.95|=|Perrhaebi; Perrhaebia; Perrhaebians
atrax|Atrax|39.58|22.20|=|
cierium|Kierion|39.37|22.07|=|Cierium; Arne
gomphi|Gomphoi|39.45|21.65|=|Gomphi; Philippopolis (Thessaly)
halus|Halos|39.15|22.82|=|Halus
lamia|Lamia|38.90|22.43|=|Malians; Malienses
oetaei|Oitaioi|38.8|22.3|oeta|Oetaei; Oita; Oitaoi; The Oitaioi
aenianes|Ainianes|38.90|22.30|=|Aenianes; Hypata; The Ainianes
magnesia_thessaly|Magnetes|39.36|22.96|demetrias_thessaly|Demetrias; Magnesia (Thessaly); Magnetes (Demetrias)
peparethus|Peparethos|39.12|23.73|=|Peparethus; Skopelos
methylium|Methylion|39.4|22.1|=|Methylium
homolium|Homolion|39.88|22.61|=|Homolium
# Illyria; illyricum; Illyricum; Illyrien; Illyrie
apollonia_illyria|Apollonia (Illyria)|40.72|19.47|=|Apollonia~; Apollonia Illyrica; Apollonia in Illyria
dyrrhachium|Dyrrhachion|41.31|19.45|=|Dyrrhachium; Dyrrachium; Epidamnos; Durazzo; Dyrrhachium (Durres); Dyrrachion; Epidamnos-Dyrrhachion; Durres
amantia|Amantia|40.38|19.70|=|
byllis|Byllis|40.54|19.74|=|
scodra|Skodra|42.07|19.51|=|Scodra; Shkoder
lissus|Lissos (Illyria)|41.78|19.64|=|Lissus
rhizon|Rhizon|42.51|18.70|=|Risan
# Epirus; epirus; Epeiros; Epire; Epirote Republic; Epirote League; Koinon of Epeiros
epirote_republic|Epirote Republic|39.55|20.79|dodona|Epirote League; Epirus Koinon; Epeirote Republic; Dodona; Epeiros Koinon
ambracia|Ambrakia|39.16|20.99|=|Ambracia; Arta; Ambrakia (Arta)
buthrotum|Buthrotum|39.75|20.02|=|Butrint; Bouthroton
nicopolis_epirus|Nikopolis (Epirus)|39.01|20.73|=|Nicopolis~; Nikopolis~; Nicopolis Epiri; Nicopolis (Epirus)
phoenice|Phoinike|39.91|20.06|=|Phoenice
cassope|Kassope|39.15|20.67|=|Cassope; Cassopaei
molossi|Molossoi|39.80|20.20|=|Molossi; The Molossi
# Korkyra; epirus illyria; Corcyra; Kerkyra; Corfu; Islands off Epeiros; Islands off Epirus
corcyra_corcyra|Korkyra|39.62|19.92|=|Corcyra; Kerkyra; Corfu; Korkyra (Corcyra)
# Akarnania; greece; Acarnania; Akarnanien; Akarnanian League; Acarnanian Confederacy
leucas|Leukas|38.81|20.71|=|Leucas; Leukas (Leucas); Leukas Akarnania
anactorium|Anaktorion|38.92|20.85|=|Anactorium
argos_amphilochicum|Argos Amphilochikon|38.90|21.20|=|Argos Amphilochicum; Argos Amphilochikum
thyrrheium|Thyrreion|38.90|20.98|thyrrheium|Thyrrheium; Thyrrheion; Thyrrheum; Thyrium
oeniadae|Oiniadai|38.41|21.20|=|Oeniadae; Oeniadai
stratus|Stratos|38.67|21.32|=|Stratus
metropolis_acarnania|Metropolis (Akarnania)|38.75|21.20|=|Metropolis~
alyzia|Alyzia|38.68|20.97|=|
acarnanian_league|Akarnanian League|38.81|20.71||Acarnanian League; Acarnanian Confederation; Akarnanian Confederacy
# Aitolia; greece; Aetolia; Aitolian League; Aetolian League
aetolian_league|Aitolian League|38.56|21.56||Aetolian League; Aetolian Confederacy; Aitolian Confederacy; Thermon; Thermos; Aitolia Aitolian League
# Lokris; greece; Locris; Lokroi Opuntii; Locris Opuntia; Lokris Opuntia; Locri Opuntii; Lokris Ozolai; Lokroi
opus|Opous|38.65|23.05|=|Opus; Lokroi Opuntioi; Lokri Opuntii; Lokris Opuntii; Opuntian Lokris; Locri Opuntii (Opus); Opus (Locris); Lokris Opuntioi
thronium|Thronion|38.80|22.72|=|Thronium
amphissa|Amphissa|38.53|22.38|=|
# Phokis; greece; Phocis; Phokian League; Phocian League; Federal Coinage of Phokis
delphi|Delphi|38.48|22.50|=|Delphoi; Amphictiony; Amphiktionic League
phocian_league|Phokian League|38.48|22.60||Federal Coinage (Phokis); Phocian Confederacy; Phokis Federal
anticyra|Antikyra|38.38|22.63|=|Anticyra
elateia|Elateia|38.62|22.76|=|Elatea
# Boiotia; greece; Boeotia; Boiotian League; Böotien; Béotie; Beotia
thebes|Thebes|38.32|23.32|=|Thebai; Theben; Thèbes; Thebes (Boeotia); Thebae~
boeotian_league|Boiotian League|38.32|23.32||Federal Coinage (Boeotia); Boeotian Confederacy; Boeotian League; Boiotia Federal Coinage
orchomenus_boeotia|Orchomenos (Boiotia)|38.49|22.98|=|Orchomenos~; Orchomenus~; Orchomenos
tanagra|Tanagra|38.31|23.57|=|
thespiae|Thespiai|38.29|23.15|=|Thespiae
haliartus|Haliartos|38.37|23.10|=|Haliartus
coroneia|Koroneia|38.39|22.96|=|Coronea; Coroneia
acraephia|Akraiphia|38.45|23.22|=|Acraephia; Akraiphnion; Acraephium
plataea|Plataiai|38.22|23.27|=|Plataea; Plataia; Plataeae
copae|Kopai|38.49|23.16|=|Copae
lebadeia|Lebadeia|38.43|22.88|=|Livadia
mycalessus|Mykalessos|38.39|23.53|=|Mycalessus
pharae|Pharai (Boiotia)|38.37|23.57|=|Pharae
# Euboia; greece; Euboea; Euboian League; Euböa; Eubée; Eubea; Euboean League
chalcis|Chalkis|38.46|23.60|=|Chalcis; Chalkis (Euboea); Chalcis (Euboea)
eretria|Eretria|38.39|23.79|=|
carystus|Karystos|38.02|24.42|=|Carystus
histiaea|Histiaia|38.94|23.09|=|Histiaea; Histiaia (Euboea)
euboean_league|Euboian League|38.39|23.79||Euboean League; Euboean Confederacy; Euboia Euboian League
# Attica; greece; Attika; Attique
athens|Athens|37.97|23.73|=|Athenai; Athen; Athènes; Atene; Athenes; Atenas; Athens (Attica); Attica Athens; Athenae
eleusis|Eleusis|38.04|23.54|=|
salamis_attica|Salamis (Attica)|37.94|23.50|=|Salamis~
oropus|Oropos|38.32|23.79|=|Oropus
# Megaris; greece; Megarid
megara|Megara|38.00|23.34|=|Megara (Megaris)
pagae|Pagai|38.07|23.15|=|Pagae
aegosthena|Aigosthena|38.15|23.23|=|Aegosthena
# Islands off Attica; greece attica; Saronic Gulf
aegina_aegina|Aigina|37.75|23.43|=|Aegina; Ägina; Égine; Egina; Aigina (Aegina); Islands off Attica Aegina; Aigina (Saronic Gulf)
# Corinthia; greece peloponnesus achaea; Korinthia; Corinthie; Korinthien
corinth|Corinth|37.91|22.88|=|Korinth; Korinthos; Corinthe; Corinthus; Corinto; Laus Julia; Corinthos; Corinth (Corinthia)
cleonae|Kleonai|37.82|22.78|=|Cleonae
# Sikyonia; greece peloponnesus achaea; Sicyonia; Phliasia
sicyon|Sikyon|37.98|22.71|=|Sicyon; Sikyon (Sicyon); Sikyonia Sikyon
phlius|Phlious|37.84|22.65|=|Phlius; Phleious
# Achaia; greece peloponnesus; Achaea; Achaean League; Achaian League; Achaïe
achaean_league|Achaian League|38.23|21.73||Achaean League; Achaean Confederacy; Achaia Achaian League; Achaean League (uncertain)
patrae|Patrai|38.25|21.73|=|Patrae; Patras; Colonia Augusta Aroe Patrensis; Patras (Achaea)
aegium|Aigion|38.25|22.08|=|Aegium
aegeira|Aigeira|38.13|22.38|=|Aegira; Aegeira
dyme|Dyme|38.14|21.55|=|
pellene|Pellene|38.05|22.54|=|
helice|Helike|38.22|22.13|=|Helice
# Elis; greece peloponnesus achaea; Élide
olympia|Olympia|37.64|21.63|=|Elis (Olympia); Olympia Elis
elis|Elis|37.89|21.37|elis_elis|Elis (city)
pisa|Pisa (Elis)|37.64|21.63|=|
# Islands off Elis; greece; Kephallenia; Cephallenia; Zakynthos Island; Ionian Islands
pale|Pale|38.20|20.44|=|Paleis; Kephallenia Pale
cranii|Kranioi|38.17|20.52|=|Cranii; Krane; Crane
same|Same|38.25|20.65|=|
proni|Pronnoi|38.10|20.77|=|Proni
zacynthus|Zakynthos|37.79|20.90|=|Zacynthus; Zante
ithaca|Ithaka|38.37|20.72|=|Ithaca
# Messenia; greece peloponnesus achaea; Messenien
messene|Messene|37.18|21.92|=|Messene (Messenia)
asine|Asine|36.80|21.96|=|
colone_messenia|Kolone (Messenia)|36.85|21.90|=|
thuria|Thuria|37.09|22.05|=|Thouria (Messenia)
mothone|Mothone|36.82|21.71|=|Methone (Messenia)
# Lakonia; greece peloponnesus achaea; Laconia; Lakonien
lacedaemon|Lakedaimon|37.08|22.43|=|Lacedaemon; Sparta; Lakedaimon (Sparta); Sparte; Lacedaemon (Sparta); Lakedaimon Sparta
gythium|Gythion|36.76|22.57|=|Gythium; Gytheion
boeae|Boiai|36.51|23.06|=|Boeae
las|Las|36.70|22.50|=|
# Argolis; greece peloponnesus achaea; Argolid
argos_argolis|Argos|37.63|22.73|=|Argos (Argolis)
epidaurus|Epidauros|37.63|23.16|=|Epidaurus
hermione|Hermione|37.39|23.25|=|
troezen|Troizen|37.50|23.36|=|Troezen
tiryns|Tiryns|37.60|22.80|=|
methana|Methana|37.58|23.39|=|Arsinoe (Argolis)
halieis|Halieis|37.32|23.15|=|Tirynthians
# Arkadia; greece peloponnesus achaea; Arcadia; Arkadian League; Arcadian League; Arkadien
arcadian_league|Arkadian League|37.40|22.14||Arcadian League; Arkadia Arkadian League; Arcadian Confederacy
megalopolis|Megalopolis|37.40|22.14|=|Megale Polis
tegea|Tegea|37.45|22.42|=|
mantineia|Mantineia|37.62|22.39|=|Mantinea; Antigoneia; Manteneia; Antigoneia (Mantineia)
stymphalus|Stymphalos|37.86|22.46|=|Stymphalus
pheneus|Pheneos|37.91|22.32|=|Pheneus
cleitor|Kleitor|37.89|22.12|=|Cleitor; Clitor
orchomenus_arcadia|Orchomenos (Arkadia)|37.72|22.31|=|Orchomenos~; Orchomenus~
heraea|Heraia|37.61|21.86|=|Heraea
psophis|Psophis|37.86|21.90|=|
phigaleia|Phigaleia|37.40|21.84|=|Phigalia
thelpusa|Thelpousa|37.71|21.91|=|Thelpusa
caphya|Kaphyai|37.77|22.27|=|Caphya; Caphyae
alea|Alea|37.76|22.46|=|
pallantium|Pallantion|37.46|22.34|=|Pallantium
# Crete; crete; Kreta; Krete; Crète; Koinon of Crete; Creta
cnossus|Knossos|35.30|25.16|=|Cnossus; Knossus; Cnossos; Knossos (Crete)
gortyna|Gortyna|35.06|24.95|=|Gortyn; Gortys; Gortyne
phaestus|Phaistos|35.05|24.81|=|Phaestus; Phaistus
cydonia|Kydonia|35.52|24.02|=|Cydonia
lyttus|Lyttos|35.21|25.37|=|Lyttus; Lyktos; Lyttos (Lyktos)
itanus|Itanos|35.26|26.26|=|Itanus
hierapytna|Hierapytna|35.01|25.74|=|Hierapytna (Crete)
polyrhenium|Polyrhenion|35.46|23.65|=|Polyrhenium; Polyrrhenion
aptera|Aptera|35.46|24.14|=|
axus|Axos|35.31|24.84|=|Axus; Oaxos
chersonesus_crete|Chersonasos|35.32|25.39|=|Chersonesos~; Chersonesus~; Chersonesos (Crete)
eleutherna|Eleutherna|35.33|24.68|=|Eleuthernai
praesus|Praisos|35.13|26.09|=|Praesus; Praisus
tylisus|Tylisos|35.30|25.02|=|Tylisus
sybrita|Sybrita|35.26|24.64|=|Sybritia
priansus|Priansos|35.02|25.27|=|Priansus
phalasarna|Phalasarna|35.51|23.57|=|
rhaucus|Rhaukos|35.24|25.03|=|Rhaucus
rhithymna|Rhithymna|35.37|24.47|=|Rithymna
olus|Olous|35.25|25.74|=|Olus
lappa|Lappa|35.29|24.34|=|
# Cyclades; greece; Kykladen; Cyclades Islands; Cycladic Islands; Kyklades; Aegean Islands; Cycladen
andros|Andros|37.82|24.83|=|Andrus
ceos|Keos|37.64|24.33|ceos_ceos|Ceos; Kea
iulis|Ioulis|37.64|24.34|=|Iulis; Iulis (Keos)
coressia|Koressia|37.66|24.32|=|Coressia; Koresia
carthaea|Karthaia|37.56|24.33|=|Carthaea
delos|Delos|37.40|25.27|=|
melos|Melos|36.74|24.42|=|Milos
naxos|Naxos|37.10|25.38|=|Naxos~; Naxos (Cyclades); Naxus~
paros|Paros|37.08|25.15|=|
siphnos|Siphnos|36.97|24.72|=|Siphnus
seriphos|Seriphos|37.15|24.49|=|
tenos|Tenos|37.54|25.16|=|Tinos
thera|Thera|36.36|25.48|=|Santorini
syros|Syros|37.44|24.94|=|
cythnos|Kythnos|37.41|24.40||Cythnus
ios|Ios|36.72|25.28|=|
myconos|Mykonos|37.45|25.33|=|Myconos
amorgos_amorgos|Amorgos|36.83|25.90|=|Aigiale
"""
