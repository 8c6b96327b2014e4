"""Facts about Celtic kings and peoples and about the kings of the Migration period, from west to east.

One issuer a line, in the form that ``issuers_roman`` explains; a people's years are those of its coins.
"""

CELTIC = """
# celtic; Britannia; britain britannia british celtic
commios_abc|Commius|king|m?|-50|-25|=||Commios; Commius of the Atrebates
tincomarus_abc|Tincomarus|king|m?|-30|10|=||Tincommius; Tincomarus of the Atrebates
eppillus_abc|Eppillus|king|m?|-20|15|=||
verica_abc|Verica|king|m?|10|43|=||Verica of the Atrebates
epaticcus_abc|Epaticcus|king|m?|20|43|=||
caratacus_abc|Caratacus|king|m?|35|51|=||Caractacus; Caratacus of the Catuvellauni
addedomaros_abc|Addedomaros|king|m?|-45|-15|=||Addedomaros of the Trinovantes
tasciovanos_abc|Tasciovanus|king|m?|-30|15|=||Tasciovanos; Tasciovanus of the Catuvellauni
dubnovellaunos_abc|Dubnovellaunus|king|m?|-30|10|=||Dubnovellaunos; Dumnovellaunus
cunobelinus_abc|Cunobelin|king|m?|5|43|=||Cunobelinus; Cunobelin of the Catuvellauni; Cunobeline; Cunobelinus of the Catuvellauni
andoco_abc|Andoco|king|m?|-10|15|=||Andocos
amminus_abc|Amminus|king|m?|20|43|=||
antedios_abc|Antedios|king|m?|1|25|=||Anted Iceni
anted_abc|Anted|king|m?|1|25|=||Anted of the Dobunni
bodvoc|Bodvoc|king|m?|-25|10|boduoc_abc||Boduoc; Bodvoc of the Dobunni
corio_abc|Corio|king|m?|-30|10|=||
esuprasto_abc|Prasutagus|king|m?|40|60|=||Esuprastus; Prasto; Esuprasto; Prasutagus of the Iceni
vosenos_abc|Vosenos|king|m?|1|20|=||
durotriges|Durotriges|people|m?|-65|45|||Durotriges stater
iceni|Iceni|people|m?|-65|60|||Eceni; Iceni tribe
corieltauvi|Corieltauvi|people|m?|-55|50|||Coritani; Corieltavi
dobunni|Dobunni|people|m?|-50|45|||
atrebates_britain|Regini and Atrebates|people|m?|-60|45|||Atrebates; Regni; Regini
cantii|Cantii|people|m?|-80|45|||Cantiaci; Cantiacii; Cantium
catuvellauni|Catuvellauni|people|m?|-60|45|||
trinovantes|Trinovantes|people|m?|-60|45|||
# celtic; Gaul; gaul gallia gallic celtic
vercingetorix|Vercingetorix|chief|m-|-53|-52|||Vercingétorix; Vercingetorix of the Arverni
arverni|Arverni|people|m?|-200|-50|||Arvernes; Averni
epasnactus|Epasnactus|chief|m?|-52|-40|||Epad; Epasnactus of the Arverni; EPAD
dumnorix|Dumnorix|chief|m?|-70|-54|||Dubnoreix; Dubnorix; Dumnorix of the Aedui
aedui|Aedui|people|m?|-120|-40|||Haedui; Éduens; Eduens; Lingones or Aedui
orgetorix|Orgetorix|chief|m?|-80|-58|||Orgetirix; Orcitirix
togirix|Togirix|chief|m?|-70|-40|||Q. Doci; Q. Docirix; Togirix of the Sequani; Q. Iulius Togirix
sequani|Sequani|people|m?|-100|-40|||Séquanes; Sequanes
parisii|Parisii|people|m?|-120|-40|||Parisi; Parisiens
bellovaci|Bellovaci|people|m?|-120|-30|||Bellovaques
ambiani|Ambiani|people|m?|-150|-30|||Ambiens
suessiones|Suessiones|people|m?|-100|-30|||Suessions
criciru|Criciru|chief|m?|-60|-30|||
remi|Remi|people|m?|-100|-30|||Rèmes; Remes; Remi (Gaul)
treveri_people|Treveri (people)|people|m?|-120|-20|||Treveri tribe; Trévires; Trevires
arda|Arda|chief|m?|-60|-30|||Arda of the Treveri
pottina|Pottina|chief|m?|-60|-40|||Lucotios; Pottina of the Treveri
nervii|Nervii|people|m?|-100|-30|||Nerviens
eburones|Eburones|people|m?|-80|-50|||Éburons; Eburons
ambiorix|Ambiorix|chief|m?|-54|-53|||Avaucia
atuatuci|Atuatuci|people|m?|-50|1|||Aduatuci
morini|Morini|people|m?|-100|-30|||
veliocasses|Veliocasses|people|m?|-120|-30|||Véliocasses; Velicasses
aulerci_eburovices|Aulerci Eburovices|people|m?|-120|-30|||Eburovices; Aulerques Eburovices
aulerci_cenomani|Aulerci Cenomani|people|m?|-150|-50|||Cenomani; Aulerques Cénomans
carnutes|Carnutes|people|m?|-120|-30|||Carnuti
tasgiitios|Tasgetius|chief|m?|-60|-52|||Tasgiitios
senones|Senones|people|m?|-100|-30|||Sénons; Senons
meldi|Meldi|people|m?|-100|-30|||Meldes; Roveca
lingones|Lingones|people|m?|-100|-30|||Lingons
leuci|Leuci|people|m?|-100|-30|||Leuques
mediomatrici|Mediomatrici|people|m?|-100|-30|||Médiomatriques
bituriges_cubi|Bituriges Cubi|people|m?|-150|-30|||Bituriges; Bituriges Cubes; Abucatos
pictones|Pictones|people|m?|-100|-30|||Pictons; Pictavi
viretios|Viretios|chief|m?|-60|-40|||
santones|Santones|people|m?|-100|-30|||Santons
lemovices|Lemovices|people|m?|-100|-30|||Lémovices
petrucorii|Petrucorii|people|m?|-100|-30|||Petrocorii; Pétrucores
namnetes|Namnetes|people|m?|-150|-50|||Samnitae
redones|Redones|people|m?|-120|-50|||Riedones
coriosolites|Coriosolites|people|m?|-100|-50|||Curiosolites; Osismii or Coriosolites
osismii|Osismii|people|m?|-100|-50|||Osismes
veneti_gaul|Veneti (Gaul)|people|m?|-120|-50|||Vénètes; Veneti of Armorica; Venetes
baiocasses|Baiocasses|people|m?|-100|-50|||Baïocasses; Bodiocasses
lexovii|Lexovii|people|m?|-100|-40|||Cisiambos; Lexovii Cisiambos; Lixovii
abrincatui|Abrincatui|people|m?|-100|-50|||Abrincates
unelli|Unelli|people|m?|-100|-50|||Unelles; Venelli
volcae_tectosages|Volcae Tectosages|people|m?|-150|-50|||Tectosages; Volques Tectosages; Tectosages (Gaul); Volcae-Tectosages
volcae_arecomici|Volcae Arecomici|people|m?|-100|-30|||Arecomici; Volques Arécomiques; Volcae-Arecomici
allobroges|Allobroges|people|m?|-120|-40|||Allobroges of the Rhône valley
durnacus|Durnacus|chief|m?|-70|-40|||Durnacos; Durnacus Auscrocus
segusiavi|Segusiavi|people|m?|-80|-40|||Ségusiaves; Arus
longostaletes_people|Longostaletes|people|m?|-150|-50|||
helvetii|Helvetii|people|m?|-120|-40|||Helvetians; Helvètes
rauraci|Rauraci|people|m?|-80|-30|||Rauraques; Rauracii
tigurini|Tigurini|people|m?|-120|-50|||
ninno|Ninno|chief|m?|-60|-30|||Ninno Mauc
germanus_indutilli_l|Germanus Indutilli L.|chief|m?|-20|1|||Germanus; Germanus Indutilli f.
# celtic; Italy; italy cisalpine celtic
insubres|Insubres|people|m?|-250|-80|||Cenomani of Italy; Insubri
salassi|Salassi|people|m?|-150|-25|||
# celtic; Danube and Bohemia; danube danubian bohemia noricum pannonia celtic celts lower upper
boii|Boii|people|m?|-150|-30|||Boiens; Boii in Bohemia; Boii in Pannonia; Boii at Bratislava; Bojer; Boier
biatec|Biatec|chief|m?|-80|-30|||Boii Biatec
nonnos|Nonnos|chief|m?|-80|-30|||
vindelici|Vindelici|people|m?|-150|-15|||Vindelicans; Vindeliker; Regenbogenschüsselchen; Rainbow cup
norici|Norici|people|m?|-125|-15|||Noriker; Taurisci Norici; Noric Celts
adnamati|Adnamati|chief|m?|-70|-20|||Adnamati of Noricum
taurisci|Taurisci|people|m?|-125|-30|||Tauriscans
scordisci|Scordisci|people|m?|-250|-30|||Skordisker; Skordiskoi
eravisci|Eravisci|people|m?|-60|10|||Eravisker
danubian_celts|Danubian Celts|people|m?|-300|-50|||Eastern Celts; Danube Celts; Celts of the Danube; Lower Danube Celts; Ostkelten; Celtes du Danube; Eastern Celts in the Danube Region; Celtic imitations of Philip II; Lower Danube; Middle Danube
geto_dacians|Geto-Dacians|people|m?|-200|-30|||Dacians; Geto-Dacian; Getae; Geto-Dacians Celts
galatians|Galatians|people|m?|-280|-25|||Tolistobogii; Trocmi; Galatian Celts
"""

MIGRATION = """
# migration; Vandals; vandal vandals carthage
gaiseric|Gaiseric|king|m?|428|477|||Geiseric; Genseric; Gaiseric of the Vandals
huneric|Huneric|king|m?|477|484|||Hunerich; Huneric of the Vandals
gunthamund|Gunthamund|king|m?|484|496|||Gunthamund of the Vandals; Gunthamundus
thrasamund|Thrasamund|king|m?|496|523|||Trasamund; Thrasamund of the Vandals
hilderic|Hilderic|king|m?|523|530|||Hilderic of the Vandals; Hilderich
gelimer|Gelimer|king|m?|530|534|||Geilamir; Gelimer of the Vandals
# migration; Italy before the Ostrogoths; odovacar italy
odoacer|Odovacar|king|m+|476|493|=||Odoacer; Odoaker; Odoacre; Odovakar
# migration; Ostrogoths; ostrogoth ostrogoths ostrogothic ravenna
theodoric|Theoderic|king|m?|475|526|=||Theodoric the Great; Theodoric; Theoderic the Great; Theodorich; Theoderich der Große; Teodorico; Théodoric le Grand; Theoderich
athalaric|Athalaric|king|m?|526|534|=||Athalarich; Atalarico; Athalaricus
amalasuntha|Amalasuntha|queen|f|526|535|||Amalaswintha
theodahad|Theodahad|king|m+|534|536|=||Theodahat; Theodatus; Theodahatus; Teodato
vitiges|Witigis|king|m?|536|540|=||Vitiges; Witiges; Vitigis; Vitige
matasuntha|Matasuntha|queen|f|536|550||w:vitiges|Matasunda
ildibad|Ildibad|king|m?|540|541|||Hildebad
totila|Baduila|king|m?|541|552|=||Totila; Baduila (Totila); Badvila; Totila Baduila
teia|Theia|king|m?|552|553|=||Teia; Teias; Thela; Theias
# migration; Visigoths; visigoth visigoths visigothic spain
leovigild|Leovigild|king|m?|568|586|||Leovigildus; Leovigildo; Liuvigild
hermenegild|Hermenegild|usurper|m?|579|584|||Hermenegildo
reccared_i|Reccared I|king|m?|586|601|||Reccared; Recaredo; Recared I; Recaredo I
liuva_ii|Liuva II|king|m?|601|603|||
witteric|Witteric|king|m?|603|610|||Viterico; Witterich
gundemar|Gundemar|king|m?|610|612|||Gundemaro
sisebut|Sisebut|king|m?|612|621|||Sisebuto; Sisebutus
suinthila|Suinthila|king|m?|621|631|||Svinthila; Suintila; Swinthila
sisenand|Sisenand|king|m?|631|636|||Sisenando
chintila|Chintila|king|m?|636|639|||
tulga|Tulga|king|m?|639|642|||
chindasvinth|Chindasvinth|king|m?|642|653|||Chindaswinth; Chindasvinto; Chindasuinth
reccesvinth|Reccesvinth|king|m?|649|672|||Recceswinth; Recesvinto; Recceswinth Visigoth
wamba|Wamba|king|m?|672|680|||
ervig|Ervig|king|m?|680|687|||Erwig; Ervigio; Ervigius
egica|Egica|king|m?|687|702|||
wittiza|Wittiza|king|m?|694|710|||Witiza; Wittiza sole reign
roderic|Roderic|king|m?|710|711|||Rodrigo; Roderick
# migration; Suevi; suevi sueves gallaecia
rechiar|Rechiar|king|m?|448|456|||Rechiarius; Requiario
audeca|Audeca|king|m?|584|585|||
# migration; Burgundians; burgundian burgundians
gundobad|Gundobad|king|m?|473|516|||Gundobald; Gondebaud
sigismund_burgundy|Sigismund|king|m?|516|524|||Sigismund of Burgundy; Sigismond
godomar|Godomar II|king|m?|524|534|||Godomar; Gondomar
# migration; Franks; frank franks frankish merovingian merovingians
childebert_i|Childebert I|king|m?|511|558|||
theudebert_i|Theudebert I|king|m?|534|548|||Theodebert I; Théodebert Ier; Theudebert
chlothar_ii|Chlothar II|king|m?|584|629|||Clotaire II; Chlotar II
dagobert_i|Dagobert I|king|m?|629|639|||
eligius|Eligius|moneyer|m?|620|641|=||Eloi; Saint Eligius; Saint Eloi
# migration; Lombards; lombard lombards beneventum
cunincpert|Cunincpert|king|m?|686|700|||Cunipert; Cunincpert of the Lombards
liutprand|Liutprand|king|m?|712|744|||Liutprand of the Lombards
aistulf|Aistulf|king|m?|749|756|||Aistulf of the Lombards
desiderius|Desiderius|king|m?|757|774|||Desiderius of the Lombards
arichis_ii|Arichis II|duke|m?|758|787|||Arechis II; Arichis II of Beneventum
grimoald_iii|Grimoald III|duke|m?|788|806|||Grimoald III of Beneventum
sicard|Sicard|prince|m?|832|839|||Sicard of Beneventum
# migration; Gepids; gepid gepids sirmium
cunimund|Cunimund|king|m?|560|567|||Cunimund of the Gepids
"""
