"""Facts about the rulers of the Greek world, in the order of the trade: from west to east, Egypt and Africa last.

One issuer a line, in the form that ``issuers_roman`` explains.
"""

GREEK = """
# greek; Sicily; sicily syracuse akragas
gelon_i_syracuse|Gelon I|tyrant|m?|-485|-478|=||Gelon of Syracuse; Gelon; Gelon I of Syracuse
hieron_i_syracuse|Hieron I|tyrant|m?|-478|-466|=||Hieron I of Syracuse; Hiero I
dionysius_i_syracuse|Dionysios I|tyrant|m?|-406|-367|=||Dionysius I of Syracuse; Dionysios I of Syracuse; Dionysius the Elder
dionysius_ii_syracuse|Dionysios II|tyrant|m?|-367|-344|=||Dionysius II of Syracuse; Dionysius the Younger
dion_syracuse|Dion|tyrant|m?|-357|-354|=||Dion of Syracuse
timoleon|Timoleon|general|m?|-345|-337|=||Timoleon of Syracuse
agathocles_syracuse|Agathokles|king|m?|-317|-289|=||Agathokles of Syracuse; Agathocles; Agathocles of Syracuse
hicetas|Hiketas II|tyrant|m?|-289|-279|=||Hiketas; Hicetas of Syracuse; Hiketas of Syracuse
phintias_agrigentum|Phintias|tyrant|m?|-288|-279|=||Phintias of Akragas; Phintias tyrant of Akragas
hieron_ii|Hieron II|king|m-|-275|-215|=||Hiero II; Hieron II of Syracuse; Hieron
philistis_syracuse|Philistis|queen|f|-274|-215|=|w:hieron_ii|Philistis wife of Hieron II; Queen Philistis
gelon_ii_syracuse|Gelon II|king|m-|-240|-216|=|&:hieron_ii|Gelon son of Hieron II; Gelon II of Syracuse
hieronymus_syracuse|Hieronymos|king|m-|-215|-214|=||Hieronymos of Syracuse; Hieronymus
eunus_sicily|Antiochos (Eunus)|king|m?|-135|-132|=||Eunus; King Antiochos slave king; Eunous
# greek; Illyria; illyria illyrian
monunius_illyria|Monounios|king|m?|-305|-270|=||Monunios; Monunius; Monounios of Illyria
mytilus_illyria|Mytilos|king|m?|-270|-260|=||Mytilus; Mytilos of Illyria
genthius_illyria|Genthios|king|m?|-181|-168|=||Genthius; Genthios of Illyria; Gentius
ballaeus_illyria|Ballaios|king|m-|-167|-135|=||Ballaeus; Ballaios of Illyria
# greek; Aiakid; epirus epeiros molossian
alexander_i_epirus|Alexander I of Epeiros|king|m?|-342|-330|=||Alexander I of Epirus; Alexander the Molossian; Alexander son of Neoptolemos; Alexander I~; Alexander the Molossian of Epirus; Alexander I the Molossian
pyrrhus|Pyrrhos|king|m-|-306|-272|=||Pyrrhus; Pyrrhus of Epirus; Pyrrhos of Epeiros; Pyrrhus of Epeiros
phthia_epirus|Phthia|queen|f|-297|-272|||Phthia mother of Pyrrhos
amynander_athamanes|Amynandros|king|m?|-220|-189|=||Amynander; Amynander of Athamania
# greek; Thessaly; thessaly pherai
jason_pherae|Jason of Pherai|tyrant|m?|-385|-370|||Jason of Pherae
alexander_pherae|Alexander of Pherai|tyrant|m?|-369|-358|=||Alexander of Pherae; Alexander tyrant of Pherae
teisiphonus_pherae|Teisiphonos|tyrant|m?|-358|-353|=||Teisiphonus; Teisiphonos of Pherai
# greek; Phokis, Athens, Elis; phokis athens
onomarchus_phocis|Onomarchos|general|m?|-354|-352|=||Onomarchos of Phokis; Onomarchus
phalaecus_phocis|Phalaikos|general|m?|-351|-346|=||Phalaecus; Phalaikos of Phokis
lachares|Lachares|tyrant|m?|-300|-295|=||Lachares of Athens
aristotimus_elis|Aristotimos|tyrant|m?|-272|-271|=||Aristotimos of Elis; Aristotimus
# greek; Sparta; sparta lakedaimon lacedaemon laconia lakonia
areus_i_lacedaimon|Areus I|king|m?|-309|-265|=||Areus; Areus of Sparta; Areus I of Sparta
cleomenes_iii_lacedaemon|Kleomenes III|king|m-|-235|-222|=||Cleomenes III; Kleomenes III of Sparta; Kleomenes
nabis_lacedaemon|Nabis|tyrant|m+|-207|-192|=||Nabis of Sparta
eurycles_lacedaemon|Eurykles|dynast|m?|-31|-2|=||Eurycles; C. Julius Eurycles; C. Iulius Eurykles; Eurykles of Sparta
# greek; Argead; macedon makedon macedonia macedonian pella amphipolis
alexander_i_macedon|Alexander I of Macedon|king|m?|-498|-454|=||Alexander I~; Alexander I Philhellene; Alexander I of Macedonia
perdiccas_ii_macedon|Perdikkas II|king|m?|-454|-413|=||Perdiccas II; Perdikkas; Perdikkas II of Macedon
archelaus_i_macedon|Archelaos|king|m?|-413|-399|=||Archelaos I; Archelaus~; Archelaos I of Macedon; Archelaos of Macedon; Archelaos~
aeropus_ii_macedon|Aeropos|king|m?|-399|-393|=||Aeropus II; Aeropos II; Aeropus
amyntas_ii_macedon|Amyntas II|king|m?|-395|-392|=||Amyntas II of Macedon
pausanias_macedon|Pausanias|king|m?|-395|-389|=||Pausanias of Macedon
amyntas_iii_macedon|Amyntas III|king|m?|-393|-370|=||Amyntas III of Macedon; Amyntas~
alexander_ii_macedon|Alexander II of Macedon|king|m?|-370|-368|=||Alexander II~
perdiccas_iii_macedon|Perdikkas III|king|m?|-365|-359|=||Perdiccas III; Perdikkas III of Macedon
philip_ii|Philip II|king|m?|-359|-336|=||Philip II~; Philip II of Macedon; Philip II of Macedonia; Philippos II~; Philippe II~; Filippo II~; Philip II of Makedon; Philip II of Macedon posthumous; Philip of Macedon
alexander_iii|Alexander III the Great|king|m?|-336|-323|=||Alexander III; Alexander the Great; Alexander III of Macedon; Alexander der Große; Alexandre le Grand; Alexandre III; Alessandro Magno; Alessandro III; Alejandro Magno; Alexander Magnus; Alexander III der Große; Alexandre III le Grand; Alexander~; Alejandro III
philip_iii_arrhidaeus|Philip III Arrhidaios|king|m?|-323|-317|=|&:alexander_iv_macedon|Philip III; Philip III Arrhidaeus; Philip Arrhidaeus; Arrhidaeus; Philippe III Arrhidée; Philip III of Macedon
alexander_iv_macedon|Alexander IV|king|m-|-323|-309|=|&:philip_iii_arrhidaeus|Alexander IV of Macedon; Alexander IV Aigos
olympias|Olympias|queen|f|-357|-316|||
# greek; Antipatrid; macedon makedon macedonia macedonian
cassander|Kassander|king|m?|-317|-297|=||Cassander; Kassandros; Kassander of Macedon; Cassandre; Cassandro
philip_iv_macedon|Philip IV of Macedon|king|m?|-297|-297|=||Philip IV
alexander_v_macedon|Alexander V|king|m?|-297|-294|=||Alexander V of Macedon
# greek; Antigonid; macedon makedon macedonia macedonian antigonid
antigonus_i_macedon|Antigonos I Monophthalmos|king|m?|-320|-301|=||Antigonos I; Antigonus I Monophthalmus; Antigonus the One-Eyed; Antigonos Monophthalmos; Antigonos I of Macedon
demetrius_i|Demetrios I Poliorketes|king|m-|-306|-283|=||Demetrius I Poliorcetes; Demetrios Poliorketes; Demetrius Poliorcetes; Demetrios I~; Demetrius I of Macedon; Demetrios I of Macedon; Démétrius Poliorcète
antigonus_ii|Antigonos II Gonatas|king|m?|-277|-239|=||Antigonos II; Antigonus II Gonatas; Antigonos Gonatas; Antigonus Gonatas
demetrius_ii_macedon|Demetrios II Aitolikos|king|m-|-239|-229|=||Demetrius II Aetolicus; Demetrios II of Macedon; Demetrios II~
antigonus_iii|Antigonos III Doson|king|m?|-229|-221|=||Antigonos III; Antigonus III Doson; Antigonos Doson; Antigonus Doson
philip_v_macedon|Philip V|king|m+|-221|-179|=||Philip V of Macedon; Philip V of Macedonia; Philippe V
perseus|Perseus|king|m+|-179|-168|=||Perseus of Macedon; Persée; Perseo
andriscus_macedon|Andriskos|usurper|m?|-150|-148|=||Andriscus; Philip VI; Andriskos (Philip VI); Philip VI Andriskos
ptolemy_ceraunus|Ptolemy Keraunos|king|m?|-281|-279|=||Ptolemy Ceraunus; Ptolemaios Keraunos
meleager_macedon|Meleager|king|m?|-279|-279|=||Meleager of Macedon
aesillas|Aesillas|quaestor|m?|-95|-65|||Aesillas the quaestor; Aesillas quaestor
# greek; Tribes of the north; macedon thrace tribes
getas_edoni|Getas|king|m?|-480|-460|=||Getas king of the Edones; Getas king of the Edoni; Getas of the Edones
mosses_macedon|Mosses|king|m?|-475|-460|=||Mosses of the Bisaltai
# greek; Paeonia; paeonia paionia
lycceius_paeonia|Lykkeios|king|m?|-359|-335|=||Lycceius; Lykkeios of Paeonia; Lykpeios; Lyppeios; Lycceius of Paeonia
patraus|Patraos|king|m?|-340|-315|=||Patraus; Patraos of Paeonia; Patraus of Paeonia
audoleon_paeonia|Audoleon|king|m?|-315|-285|=||Audoleon of Paeonia
dropion_paeonia|Dropion|king|m?|-250|-230|=||Dropion of Paeonia
# greek; Thrace; thrace thracian odrysian
sparadocus_odrysian_thrace|Sparadokos|king|m?|-450|-430|=||Sparadocus; Sparadokos of Thrace; Sparatokos
seuthes_i_odrysian_thrace|Seuthes I|king|m?|-424|-405|=||Seuthes I of Thrace
amadocus_i_odrysian_thrace|Amadokos I|king|m?|-410|-385|=||Amadocus I; Amatokos I; Metokos
hebryzelmis_odrysian_thrace|Hebryzelmis|king|m?|-390|-384|=||
cotys_i_odrysian_thrace|Kotys I of Thrace|king|m?|-384|-359|=||Kotys I~; Cotys I of Thrace; Kotys I of the Odrysai
cersobleptes_odrysian_thrace|Kersebleptes|king|m?|-359|-341|=||Cersobleptes; Kersobleptes; Kersebleptes of Thrace
amadocus_ii|Amadokos II|king|m?|-359|-351|=||Amadocus II; Amatokos II
cetriporis|Ketriporis|king|m?|-356|-347|=||Cetriporis; Ketriporis of Thrace
teres_ii_odrysian_thrace|Teres II|king|m?|-351|-342|=||Teres II of Thrace
seuthes_iii_odrysian_thrace|Seuthes III|king|m+|-331|-297|=||Seuthes III of Thrace
lysimachus|Lysimachos|king|m?|-323|-281|=||Lysimachus; Lysimachos of Thrace; Lysimachus of Thrace; Lysimaque; Lisimaco; Lysimachos of Macedon
eurydice_smyrna|Eurydike|princess|f|-297|-294|=||Eurydikeia; Eurydice daughter of Lysimachos
cavarus_tylis_thrace|Kavaros|king|m?|-230|-200|=||Cavarus; Kavaros of Thrace; Kauaros
orsoaltius_tylis_thrace|Orsoaltios|king|m?|-270|-260|=||Orsoaltius
mostis_caeni|Mostis|king|m?|-130|-90|=||Mostis of Thrace; Mostis king of the Caeni
adaeus_thrace|Adaios|dynast|m?|-255|-235|=||Adaeus; Adaios of Thrace
rhoemetalces_i_sapaean_thrace|Rhoemetalkes I|king|m?|-11|12|=||Rhoemetalces I; Rhoimetalkes I; Rhoemetalkes I of Thrace; Rhoemetalces I of Thrace; Rhoemetalkes
rhaescuporis_i_sapaean_thrace|Rhaskuporis I of Thrace|king|m?|-48|-41|=||Rhaescuporis I of Thrace; Rheskuporis I of Thrace
rhoemetalces_ii_sapaean_thrace|Rhoemetalkes II|king|m?|19|38|=||Rhoemetalces II; Rhoemetalkes II of Thrace
rhoemetalces_iii_sapaean_thrace|Rhoemetalkes III|king|m?|38|46|=||Rhoemetalces III; Rhoemetalkes III of Thrace
cotys_iii_sapaean_thrace|Kotys III of Thrace|king|m?|12|19|=||Cotys III of Thrace; Kotys III~
# greek; Dacia and Skythia; dacia geto dacian skythia scythia olbia sarmatia
coson_dacia|Koson|king|m?|-54|-29|=||Coson; Koson of Dacia; Coson of Dacia; Geto-Dacians Coson; Geto-Dacian Koson; Cotison; Koson King of the Dacians; Geto-Dacians Koson; Thracian or Scythian dynast Koson
pharzoius_scythia|Pharzoios|king|m+|60|96|=||Pharzoius; Pharzoios of Skythia; Farzoi
scilurus_scythia|Skiluros|king|m?|-150|-108|=||Scilurus; Skilouros; Skiluros of Skythia
ateas_scythia|Ateas|king|m?|-350|-339|=||Ateas of Skythia; Ataias
canites_scythia|Kanites|king|m+|-210|-170|=||Canites; Kanites of Skythia
eminacus_olbia|Eminakos|king|m?|-450|-425|=||Eminacus; Eminakos of Olbia
# greek; Bosporos; bosporos bosporus bosporan kimmerian cimmerian pantikapaion
spartocus_iii_bosporus|Spartokos III|king|m?|-304|-284|=||Spartocus III
leucon_ii_bosporus|Leukon II|king|m?|-240|-220|=||Leucon II; Leukon II of Bosporos
paerisades_v_bosporus|Pairisades V|king|m?|-125|-108|=||Paerisades V; Paerisades; Pairisades
hygiaenon_bosporus|Hygiainon|archon|m?|-220|-200|=||Hygiaenon
pharnaces_ii_bosporus|Pharnakes II|king|m-|-63|-47|=||Pharnaces II; Pharnakes II of Bosporos; Pharnaces II of Pontus; Pharnakes II of Pontos
asander_bosporus|Asander|king|m?|-47|-17|=||Asandros; Asander of Bosporos
dynamis_bosporus|Dynamis|queen|f|-44|14|=|w:asander_bosporus|Dynamis of Bosporos
aspurgus_bosporus|Aspurgos|king|m?|14|38|=||Aspurgus; Aspurgos of Bosporos; Aspourgos
gepaepyris_bosporus|Gepaipyris|queen|f|38|45|=|w:aspurgus_bosporus|Gepaepyris; Gepaipyris of Bosporos
mithradates_iii_bosporus|Mithradates III of Bosporos|king|m?|39|45|=||Mithradates III~; Mithradates of Bosporos; Mithridates VIII of Bosporus
cotys_i_bosporus|Kotys I of Bosporos|king|m?|45|69|=||Kotys I~; Cotys I of Bosporus
rhescuporis_i_bosporus|Rheskuporis I|king|m+|68|93|=||Rhescuporis I; Rheskuporis II of Bosporos; Rheskouporis I; Rhescuporis I of Bosporus
sauromates_i_bosporus|Sauromates I|king|m+|93|124|=||Sauromates I of Bosporos; Sauromates~
cotys_ii_bosporus|Kotys II of Bosporos|king|m+|123|133|=||Kotys II~; Cotys II of Bosporus
rhoimetalces_bosporus|Rhoimetalkes of Bosporos|king|m+|131|154|=||Rhoimetalces; Rhoemetalces of Bosporus; Rhoemetalkes of Bosporos
eupator_bosporus|Eupator|king|m+|153|174|=||Eupator of Bosporos; Ti. Julius Eupator; Tiberius Julius Eupator
sauromates_ii_bosporus|Sauromates II|king|m+|174|211|=||Sauromates II of Bosporos; Sauromates~
rhescuporis_ii_bosporus|Rheskuporis II|king|m+|211|229|rhescuporis_iii_bosporus||Rhescuporis III; Rhescuporis II; Rheskuporis III; Rheskuporis III of Bosporos; Rheskouporis II; Rheskouporis III
cotys_iii_bosporus|Kotys III of Bosporos|king|m+|227|235|=||Kotys III~; Cotys III of Bosporus
sauromates_iii_bosporus|Sauromates III|king|m+|229|232|=||Sauromates III of Bosporos
ininthimeus_bosporus|Ininthimeos|king|m+|234|240|=||Ininthimeus; Ininthimaios; Ininthimeos of Bosporos
rhescuporis_v_bosporus|Rheskuporis IV|king|m+|240|276|=||Rhescuporis V; Rheskuporis V; Rheskuporis V of Bosporos; Rhescuporis IV; Rheskouporis IV
pharsanzes_bosporus|Pharsanzes|king|m+|253|255|=||Pharsanzes of Bosporos; Fareanzes
teiranes_bosporus|Teiranes|king|m+|275|279|=||Teiranes of Bosporos
theothorses_bosporus|Thothorses|king|m+|278|309|=||Theothorses; Thothorses of Bosporos; Thothorsus
rhadamasades_bosporus|Rhadamsades|king|m+|309|323|=||Rhadamasades; Rhadampsadius; Rhadamsadios
rhescuporis_vi_bosporus|Rheskuporis VI|king|m+|303|342|=||Rhescuporis VI; Rheskouporis VI
# greek; Mithradatic; pontos pontus pontic
mithradates_iii_pontus|Mithradates III of Pontos|king|m+|-220|-183|=||Mithradates III~; Mithridates III of Pontus
pharnaces_i_pontus|Pharnakes I|king|m+|-200|-159|=||Pharnaces I; Pharnakes I of Pontos; Pharnaces I of Pontus
mithradates_iv_pontus|Mithradates IV of Pontos|king|m+|-169|-150|=||Mithradates IV~; Mithridates IV Philopator Philadelphos; Mithridates IV of Pontus
laodice_wife_of_mithradates_iv_pontus|Laodike (Pontos)|queen|f|-162|-150|=|w:mithradates_iv_pontus|Laodice wife of Mithradates IV
mithradates_v_pontus|Mithradates V of Pontos|king|m-|-150|-120|=||Mithradates V; Mithridates V Euergetes; Mithradates V Euergetes
mithradates_vi_pontus|Mithradates VI Eupator|king|m-|-120|-63|=||Mithradates VI; Mithridates VI; Mithridates VI Eupator; Mithradates the Great of Pontos; Mithridates the Great; Mithridates VI of Pontus; Mithradates VI of Pontos; Mithridate VI; Mithradates Eupator; Mithridates Eupator
polemon_i_pontus|Polemo I|king|m-|-36|-8|=||Polemon I; Polemon I of Pontos; Polemo I of Pontus
pythodoris_pontus|Pythodoris|queen|f|-8|38|=|w:polemon_i_pontus|Pythodoris of Pontos; Pythodoris of Pontus
polemon_ii_pontus|Polemo II|king|m-|38|74|=||Polemon II; Polemon II of Pontos; Polemo II of Pontus; M. Antonius Polemon
antonia_tryphaena_pontus|Antonia Tryphaina|queen|f|18|55|=||Antonia Tryphaena; Tryphaina; Tryphaena
# greek; Paphlagonia and Galatia; paphlagonia galatia galatian
pylaemenes_ii_paphlagonia|Pylaimenes II|king|m?|-133|-89|=||Pylaemenes II; Pylaimenes; Pylaemenes
deiotarus_galatia|Deiotaros|king|m?|-64|-40|=||Deiotarus; Deiotaros of Galatia; Deiotarus of Galatia
amyntas_galatia|Amyntas of Galatia|king|m?|-37|-25|=||Amyntas~
deiotarus_philadelphus_paphlagonia|Deiotaros Philadelphos|king|m-|-31|6|=||Deiotarus Philadelphus; Deiotaros III Philadelphos
datames_cappadocia|Datames|satrap|m?|-385|-362|=||Datames of Cappadocia; Tarkamuwa; Tarkumuwa; Datames satrap of Cilicia
# greek; Herakleia Pontike; herakleia heraclea pontike bithynia
clearchus_i_heracleia_pontica|Klearchos|tyrant|m?|-364|-352|=||Clearchus of Herakleia; Klearchos of Herakleia; Clearchus
satyrus_heracleia_pontica|Satyros of Herakleia|tyrant|m?|-352|-345|=||Satyrus of Heracleia
timotheus_heracleia_pontica|Timotheos and Dionysios|tyrant|m?|-345|-337|=||Timotheos of Herakleia; Timotheus of Heracleia
dionysius_heracleia_pontica|Dionysios of Herakleia|tyrant|m?|-337|-305|=||Dionysius of Heracleia
amastris|Amastris|queen|f|-305|-284|||Queen Amastris; Amastris wife of Lysimachos
# greek; Bithynia; bithynia bithynian
nicomedes_i_bithynia|Nikomedes I|king|m-|-279|-255|=||Nicomedes I; Nikomedes I of Bithynia
ziaelas_bithynia|Ziaelas|king|m?|-254|-228|=||Ziaelas of Bithynia
prusias_i_bithynia|Prusias I Chloros|king|m+|-230|-182|=||Prusias I; Prusias I Cholos; Prusias I of Bithynia; Prusias I the Lame
prusias_ii_bithynia|Prusias II Kynegos|king|m+|-182|-149|=||Prusias II; Prusias II Cynegos; Prusias II of Bithynia; Prusias II Kynegos the Hunter
nicomedes_ii_bithynia|Nikomedes II Epiphanes|king|m-|-149|-127|=||Nicomedes II; Nikomedes II; Nikomedes II of Bithynia; Nicomedes II Epiphanes
nicomedes_iii_bithynia|Nikomedes III Euergetes|king|m-|-127|-94|=||Nicomedes III; Nikomedes III; Nicomedes III Euergetes; Nikomedes III of Bithynia
nicomedes_iv_bithynia|Nikomedes IV Philopator|king|m-|-94|-74|=||Nicomedes IV; Nikomedes IV; Nicomedes IV Philopator; Nikomedes IV of Bithynia
orodaltis_prusias_ad_mare|Orodaltis|queen|f|-50|1|=||Orodaltis of Prusias
orsobaris_prusias_ad_mare|Musa Orsobaris|queen|f|-72|1|=||Orsobaris; Orsobaris of Prusias
# greek; Mysia and Troas; mysia troas pergamon pergamum
philetaerus|Philetairos|dynast|m-|-282|-263|=||Philetaerus; Philetairos of Pergamon; Philetaerus of Pergamum
eumenes_i_pergamum|Eumenes I|dynast|m-|-263|-241|=||Eumenes I of Pergamon; Eumenes I of Pergamum
attalus_i|Attalos I|king|m-|-241|-197|=||Attalus I; Attalos I Soter; Attalos I of Pergamon; Attalus I of Pergamum
eumenes_ii_pergamum|Eumenes II|king|m-|-197|-159|=||Eumenes II Soter; Eumenes II of Pergamon; Eumenes II of Pergamum
attalus_ii_pergamum|Attalos II|king|m-|-159|-138|=||Attalus II; Attalos II Philadelphos; Attalos II of Pergamon
attalus_iii_pergamum|Attalos III|king|m-|-138|-133|=||Attalus III; Attalos III Philometor; Attalos III of Pergamon
aristonicus_pergamum|Eumenes III|usurper|m-|-133|-129|=||Aristonikos; Aristonicus; Eumenes III (Aristonikos); Eumenes III Aristonikos
gorgion_gambrium|Gorgion|dynast|m?|-410|-390|=||Gorgion of Gambrion
procles_i_teuthrania|Prokles I|dynast|m?|-410|-390|=||Procles I; Prokles of Teuthrania
orontas_satrap|Orontes|satrap|m?|-401|-344|=||Orontas; Orontes satrap of Mysia; Orontes I satrap; Orontas satrap
memnon_of_rhodes|Memnon|general|m?|-340|-333|||Memnon of Rhodes
mentor_of_rhodes|Mentor|general|m?|-342|-338|||Mentor of Rhodes
# greek; Ionia; ionia
phanes|Phanes|dynast|m?|-625|-580|=||Phanes of Ephesos; Phanes of Ephesus; Phanes of Halikarnassos
themistocles_athens|Themistokles|governor|m+|-465|-449|=||Themistocles; Themistokles of Magnesia; Themistocles governor of Magnesia
archepolis_magnesia_ad_maeandrum|Archepolis|governor|m?|-459|-420|=||Archepolis of Magnesia
nicias_cos|Nikias|tyrant|m?|-40|-31|=||Nikias of Kos; Nikias tyrant of Kos; Nicias tyrant of Cos
# greek; Mermnad; lydia lydian sardes sardis
alyattes_lydia|Alyattes|king|m?|-610|-561|=||Alyattes II; Alyattes of Lydia; Alyattes II of Lydia; Walwet; Alyattes I; Alyattes to Kroisos
croesus_lydia|Kroisos|king|m?|-564|-546|=||Croesus; Kroisos of Lydia; Croesus of Lydia; Krösus; Crésus; Creso; Time of Kroisos; Kroesos; Cyrus to Darios I in the type of Kroisos
# greek; Hekatomnid; karia caria karian carian
hecatomnus_caria|Hekatomnos|satrap|m?|-392|-377|=||Hecatomnus; Hekatomnos of Karia; Hecatomnus of Caria; Hekatomnus
mausolus_caria|Maussolos|satrap|m?|-377|-353|=||Mausolus; Mausolos; Maussollos; Mausollos; Maussolos of Karia; Mausolus of Caria; Maussollus; Maussolus; Mausolo; Mausole
artemisia_ii|Artemisia II|satrap|f|-353|-351||w:mausolus_caria|Artemisia
hidrieus_caria|Idrieus|satrap|m?|-351|-344|=||Hidrieus; Idrieus of Karia; Idrieus of Caria
ada_caria|Ada|satrap|f|-344|-340||w:hidrieus_caria|Ada of Karia
pixodarus_caria|Pixodaros|satrap|m?|-341|-335|=||Pixodarus; Pixodaros of Karia; Pixodarus of Caria; Pixodaros of Caria
orontobates_caria|Orontobates|satrap|m?|-335|-333|=||Rhoontopates; Orontobates of Caria; Rhoontopates of Karia
eupolemus_caria|Eupolemos|general|m?|-315|-285|=||Eupolemus; Eupolemos of Karia; Eupolemos strategos
tymnes_termera|Tymnes|tyrant|m?|-480|-460|=||Tymnes of Termera
# greek; Lykian dynasts; lykia lycia lykian lycian
kuprlli_lycia|Kuprlli|dynast|m?|-480|-440|=||Kuprili; Kuprlli of Lykia; Kybernis Kuprlli; Kuprilli
teththiweibi_lycia|Teththiweibi|dynast|m?|-460|-425|=||Teththiveibi
kherei_lycia|Kherei|dynast|m?|-440|-400|=||Kherẽi; Cherei; Kherei of Lykia
kheriga_lycia|Kherriga|dynast|m?|-450|-410|=||Kheriga; Cheriga
wekhssere_i_lycia|Wekhssere|dynast|m?|-460|-380|=||Wekhssere I; Vekhssere; Wekhssere II; Vekhssere II
mithrapata_lycia|Mithrapata|dynast|m+|-390|-370|=||Mithrapata of Lykia; Mithrapata of Lycia
artumpara_lycia|Artumpara|dynast|m+|-400|-360|=||Artembares; Artumpara of Lykia
perikle_lycia|Perikles of Lykia|dynast|m+|-390|-360|=||Perikle; Perikles; Pericles of Lycia; Perikle of Lycia; Perikles of Limyra; Perikle of Limyra
trbbenimi_lycia|Trbbenimi|dynast|m?|-390|-370|=||Trbbanimi; Trbbenimi of Lykia; Trbbênimi
erbbina_lycia|Erbbina|dynast|m?|-410|-380|=||Arbinas; Erbbina of Lykia
# greek; Satraps of Kilikia; kilikia cilicia tarsos tarsus satrap
tiribazus_satrap|Tiribazos|satrap|m?|-393|-380|=||Tiribazus; Tiribazos satrap of Cilicia; Tiribazos satrap of Kilikia
pharnabazus_satrap|Pharnabazos|satrap|m+|-413|-370|=||Pharnabazus; Pharnabazos satrap of Cilicia; Pharnabazos II
tissaphernes_satrap|Tissaphernes|satrap|m+|-420|-395|=||Tissaphernes satrap; Tissafernes
mazaeus_satrap|Mazaios|satrap|m?|-361|-328|=||Mazaeus; Mazaios satrap of Cilicia; Mazaios satrap of Kilikia; Mazday; Mazaios of Cilicia; Mazakes of Cilicia
balacrus_satrap|Balakros|satrap|m?|-333|-323|=||Balacrus; Balakros satrap of Cilicia; Balakros satrap of Kilikia
spithridates_satrap|Spithridates|satrap|m+|-365|-334|=||Spithradates
autophradates_satrap|Autophradates|satrap|m?|-392|-350|=||Autophradates satrap of Lydia
arsames_satrap|Arsames (satrap)|satrap|m?|-334|-333|=||Arsames satrap of Cilicia
tarcondimotus_cilicia|Tarkondimotos I|king|m?|-64|-31|=||Tarcondimotus; Tarkondimotos; Tarcondimotus I; Tarkondimotos I of Cilicia
philopator_cilicia|Philopator of Kilikia|king|m?|-31|17|=||Philopator of Cilicia
# greek; Cyprus; cyprus kypros salamis kition citium paphos amathus
euelthon_salamis|Euelthon|king|m?|-560|-500|=||Euelthon of Salamis; Evelthon
azbaal_citium|Azbaal|king|m?|-449|-425|=||Azbaal of Kition; Azbaal of Citium; Az'baal
baalmelek_i_citium|Baalmelek I|king|m?|-479|-449|=||Baalmelek I of Kition; Ba'almelek I; Ba'almilk I
baalmelek_ii_citium|Baalmelek II|king|m?|-425|-400|=||Baalmelek II of Kition; Ba'almelek II; Ba'almilk II
melekiathon_citium|Melekiathon|king|m?|-392|-361|=||Melqart-iathon; Milkyaton; Melekiathon of Kition
poumyathon_citium|Pumiathon|king|m?|-361|-312|=||Poumyathon; Pumayyaton; Pumiathon of Kition; Pumiaton
euagoras_i|Evagoras I|king|m?|-411|-374|=||Euagoras I; Evagoras I of Salamis; Euagoras I of Salamis
nicocles_salamis|Nikokles|king|m?|-374|-361|=||Nicocles; Nikokles of Salamis
euagoras_ii_salamis|Evagoras II|king|m?|-361|-351|=||Euagoras II; Evagoras II of Salamis
pnytagoras_salamis|Pnytagoras|king|m?|-351|-332|=||Pnytagoras of Salamis
nicocreon_salamis|Nikokreon|king|m?|-331|-310|=||Nicocreon; Nikokreon of Salamis
menelaus_salamis|Menelaos|king|m?|-312|-306|=||Menelaus; Menelaos of Salamis
stasioecus_ii_marium|Stasioikos II|king|m?|-330|-312|=||Stasioecus II; Stasioikos II of Marion; Stasioikos
timocharis_marium|Timochares|king|m?|-400|-350|=||Timocharis; Timochares of Marion
# greek; Ariarathid; kappadokia cappadocia kappadokian cappadocian
ariarathes_i_cappadocia|Ariarathes I|king|m?|-333|-322|=||Ariarathes I of Cappadocia; Ariarathes I of Kappadokia
ariarathes_iii_cappadocia|Ariarathes III|king|m-|-230|-220|=||Ariarathes III of Cappadocia
ariarathes_iv_cappadocia|Ariarathes IV Eusebes|king|m-|-220|-163|=||Ariarathes IV; Ariarathes IV of Cappadocia
ariarathes_v_cappadocia|Ariarathes V Eusebes|king|m-|-163|-130|=||Ariarathes V; Ariarathes V of Cappadocia; Ariarathes V Eusebes Philopator
orophernes_cappadocia|Orophernes|king|m-|-159|-156|=||Orophernes Nikephoros; Orophernes of Cappadocia
nysa_cappadocia|Nysa (queen)|queen|f|-130|-125|=|w:ariarathes_v_cappadocia|Nysa of Cappadocia
ariarathes_vi|Ariarathes VI Epiphanes|king|m-|-130|-111|=||Ariarathes VI; Ariarathes VI Epiphanes Philopator; Ariarathes VI of Cappadocia
ariarathes_vii|Ariarathes VII Philometor|king|m-|-116|-99|=||Ariarathes VII; Ariarathes VII of Cappadocia
ariarathes_viii|Ariarathes VIII Epiphanes|king|m-|-100|-95|=||Ariarathes VIII; Ariarathes VIII of Cappadocia
ariarathes_ix|Ariarathes IX Eusebes Philopator|king|m-|-101|-85|=||Ariarathes IX; Ariarathes IX Eusebes; Ariarathes IX of Cappadocia
ariobarzanes_i|Ariobarzanes I Philoromaios|king|m-|-96|-63|=||Ariobarzanes I; Ariobarzanes I Philoromaeus; Ariobarzanes I of Cappadocia
ariobarzanes_ii_cappadocia|Ariobarzanes II Philopator|king|m-|-63|-52|=||Ariobarzanes II; Ariobarzanes II of Cappadocia
ariobarzanes_iii_cappadocia|Ariobarzanes III Eusebes Philoromaios|king|m+|-52|-42|=||Ariobarzanes III; Ariobarzanes III of Cappadocia; Ariobarzanes III Eusebes
ariarathes_x_cappadocia|Ariarathes X Eusebes Philadelphos|king|m+|-42|-36|=||Ariarathes X; Ariarathes X of Cappadocia
archelaus_cappadocia|Archelaos Philopatris Ktistes|king|m-|-36|17|=||Archelaos of Cappadocia; Archelaus of Cappadocia; Archelaus~; Archelaos~; Archelaus Sisines; Archelaos Philopatris
# greek; Commagene; commagene kommagene
sames_commagene|Samos I|king|m-|-130|-100|=||Sames II; Sames of Commagene; Samos II of Commagene; Samos of Commagene
mithradates_i_commagene|Mithradates I Kallinikos|king|m-|-109|-70|=||Mithradates I of Commagene; Mithradates I Callinicus; Mithradates I~
antiochus_i_commagene|Antiochos I of Commagene|king|m-|-70|-31|=||Antiochus I of Commagene; Antiochos I Theos of Commagene; Antiochos I~
antiochus_iv_commagene|Antiochos IV of Commagene|king|m?|38|72|=||Antiochus IV of Commagene; Antiochos IV~; Antiochus IV Epiphanes of Commagene
iotape_commagene|Iotape|queen|f|38|72|=|w:antiochus_iv_commagene|Iotape of Commagene
epiphanes_commagene|Epiphanes and Kallinikos|prince|m?|72|72|=||Epiphanes of Commagene
# greek; Seleukid; seleukid seleucid seleukids seleucids syria syrian
seleucus_i|Seleukos I Nikator|king|m-|-312|-281|=||Seleucus I; Seleukos I; Seleucus I Nicator; Seleucus I Nikator; Seleukos I of Syria; Séleucos Ier; Seleucus Nicator; Seleukos Nikator; Seleuco I
antiochus_i|Antiochos I Soter|king|m-|-294|-261|=||Antiochus I Soter; Antiochos I; Antiochus I; Antiochos I of Syria
antiochus_ii|Antiochos II Theos|king|m-|-261|-246|=||Antiochus II; Antiochus II Theos; Antiochos II
seleucus_ii|Seleukos II Kallinikos|king|m?|-246|-225|=||Seleucus II; Seleucus II Callinicus; Seleukos II; Seleukos II Pogon
antiochus_hierax|Antiochos Hierax|usurper|m-|-246|-227|=||Antiochus Hierax
seleucus_iii|Seleukos III Soter|king|m-|-226|-222|=||Seleucus III; Seleukos III; Seleucus III Ceraunus; Seleukos III Keraunos; Seleucus III Soter; Seleukos III Soter Keraunos
molon|Molon|usurper|m?|-222|-220|=||Molon of Media
antiochus_iii|Antiochos III the Great|king|m-|-223|-187|=||Antiochus III; Antiochos III; Antiochus III the Great; Antiochos III Megas; Antiochus Magnus; Antiochos the Great; Antiochus the Great
achaeus|Achaios|usurper|m+|-220|-213|=||Achaeus; Achaios usurper; Achaios king
seleucus_iv|Seleukos IV Philopator|king|m-|-187|-175|=||Seleucus IV; Seleukos IV; Seleucus IV Philopator
antiochus_son_of_seleucus_iv|Antiochos, son of Seleukos IV|king|m-|-175|-170|=||Antiochus son of Seleucus IV; Antiochos son of Seleukos IV; Child Antiochos
laodice_iv|Laodike IV|queen|f|-175|-164|=|w:antiochus_iv|Laodice IV; Laodike IV wife of Antiochos IV
antiochus_iv|Antiochos IV Epiphanes|king|m-|-175|-164|=||Antiochus IV; Antiochus IV Epiphanes; Antiochos IV; Antiochus Epiphanes; Antiochos Epiphanes
antiochus_v|Antiochos V Eupator|king|m-|-164|-162|=||Antiochus V; Antiochus V Eupator; Antiochos V
demetrius_i_soter|Demetrios I Soter|king|m-|-162|-150|=||Demetrius I Soter; Demetrios I~; Demetrius I~
laodice_v|Laodike V|queen|f|-162|-150|=||Laodice V
timarchus|Timarchos|usurper|m-|-164|-161|=||Timarchus; Timarchos usurper in Media
alexander_i_balas|Alexander I Balas|king|m-|-152|-145|=||Alexander Balas; Alexander I [Balas]; Alexander I Theopator; Alexander I~; Alexander I Theopator Euergetes; Alexander I Balas Theopator
cleopatra_thea|Kleopatra Thea|queen|f|-150|-121|=|w:alexander_i_balas,demetrius_ii_nicator,antiochus_vii &:antiochus_viii|Cleopatra Thea
demetrius_ii_nicator|Demetrios II Nikator|king|m?|-146|-125|=||Demetrius II Nicator; Demetrius II Nikator; Demetrios II~; Demetrius II~; Demetrius II Theos Nicator; Demetrios II Nikator first reign
antiochus_vi|Antiochos VI Dionysos|king|m-|-145|-142|=||Antiochus VI; Antiochus VI Dionysus; Antiochos VI; Antiochos VI Epiphanes Dionysos
tryphon|Tryphon|usurper|m-|-142|-137|=||Diodotos Tryphon; Diodotus Tryphon; Tryphon usurper; Diodotos Tryphon usurper
antiochus_vii|Antiochos VII Euergetes|king|m-|-138|-129|=||Antiochus VII; Antiochus VII Sidetes; Antiochos VII Sidetes; Antiochos VII; Antiochus VII Euergetes; Antiochos VII Euergetes (Sidetes); Antiochos Sidetes
alexander_ii_zabinas|Alexander II Zabinas|usurper|m-|-128|-122|=||Alexander Zabinas; Alexander II Zebina; Alexander II~; Alexander II Zabinas usurper; Alexander Zebina
seleucus_v|Seleukos V|king|m-|-126|-125|=||Seleucus V; Seleucus V Philometor
antiochus_viii|Antiochos VIII Epiphanes|king|m-|-126|-96|=||Antiochus VIII; Antiochus VIII Grypus; Antiochos VIII Grypos; Antiochos VIII; Antiochus VIII Epiphanes Grypus; Antiochos VIII Epiphanes (Grypos); Antiochus Grypus; Antiochus VIII Epiphanes
antiochus_ix|Antiochos IX Eusebes Philopator|king|m?|-114|-95|=||Antiochus IX; Antiochus IX Cyzicenus; Antiochos IX Kyzikenos; Antiochos IX; Antiochos IX Eusebes Philopator (Kyzikenos); Antiochos IX Philopator
seleucus_vi|Seleukos VI Epiphanes|king|m?|-96|-94|=||Seleucus VI; Seleukos VI; Seleukos VI Epiphanes Nikator; Seleucus VI Epiphanes
antiochus_x|Antiochos X Eusebes Philopator|king|m?|-94|-88|=||Antiochus X; Antiochos X; Antiochus X Eusebes; Antiochos X Eusebes
antiochus_xi|Antiochos XI Epiphanes Philadelphos|king|m?|-94|-93|=||Antiochus XI; Antiochos XI; Antiochus XI Epiphanes; Antiochos XI Philadelphos
demetrius_iii_eucaerus|Demetrios III Eukairos|king|m+|-97|-87|=||Demetrius III; Demetrios III; Demetrius III Eucaerus; Demetrius III Philopator; Demetrios III Eukairos Philopator; Demetrios III Philopator
philip_i_philadelphus|Philip I Philadelphos|king|m?|-95|-75|=||Philip I Philadelphus; Philippos I Philadelphos; Philip Philadelphos; Philip I of Syria; Philip I Epiphanes Philadelphos; Philip Philadelphus; Philip I Seleucid; Philippos Philadelphos
antiochus_xii|Antiochos XII Dionysos|king|m+|-87|-82|=||Antiochus XII; Antiochos XII; Antiochus XII Dionysus; Antiochos XII Epiphanes
cleopatra_selene|Kleopatra Selene|queen|f|-82|-69|=||Cleopatra Selene~; Cleopatra Selene of Syria
antiochus_xiii|Antiochos XIII Asiatikos|king|m?|-69|-64|=||Antiochus XIII; Antiochos XIII; Antiochus XIII Asiaticus; Antiochos XIII Philadelphos
philip_ii_barypous|Philip II Philoromaios|king|m?|-67|-64|||Philip II Barypous
# greek; Kings of Phoenicia; phoenicia phoenician sidon tyre byblos arados
baalshillem_ii_sidon|Ba'alshillem II|king|m?|-401|-366|=||Baalshillem II; Ba'alšillem II; Baalsillem II
abdashtart_i_sidon|Abdashtart I|king|m?|-365|-352|=||Abd'ashtart I; Straton I; Abdashtart; Abdashtart I of Sidon; Straton I of Sidon; 'Abd'aštart I; Abd'ashtart I Straton I
tennes_sidon|Tennes|king|m?|-351|-347|=||Tennes of Sidon
evagoras_sidon|Evagoras of Sidon|king|m?|-346|-343|||Euagoras II of Sidon
abdashtart_ii_sidon|Abdashtart II|king|m?|-342|-332|=||Abd'ashtart II; Straton II
elpaal_byblus|Elpaal|king|m?|-425|-370|=||Elpa'al; Elpaal of Byblos
ozbaal_byblus|Ozbaal|king|m?|-400|-365|=||'Ozba'al; Azbaal of Byblos; Ozbaal of Byblos
aynel_byblus|Aynel|king|m?|-350|-332|=||'Aynel; Aynel of Byblos; Ainel; Enylos; Aynel (Enylos)
gerashtart_aradus|Gerashtart|king|m?|-345|-332|=||Gerashtart of Arados; Gerostratos
# greek; Chalkis and Emesa; chalkis chalcis emesa ituraea
ptolemy_chalcis|Ptolemaios of Chalkis|tetrarch|m?|-85|-40|=||Ptolemy of Chalcis; Ptolemaios son of Mennaios; Ptolemaios Mennaiou
lysanias_i_chalcis|Lysanias|tetrarch|m?|-40|-36|=||Lysanias of Chalkis; Lysanias I
zenodorus_chalcis|Zenodoros|tetrarch|m?|-30|-20|=||Zenodorus; Zenodoros of Chalkis
"""

AFRICA = """
# greek; Satraps and pharaohs of Egypt; egypt aigyptos
sabaces_satrap|Sabakes|satrap|m?|-340|-333|=||Sabaces; Sabakes satrap of Egypt
mazaces_satrap|Mazakes|satrap|m?|-333|-331|=||Mazaces; Mazakes satrap of Egypt
nectanebo_ii_egypt|Nektanebo II|pharaoh|m?|-361|-342|=||Nectanebo II; Nakhthorheb; Nektanebos II; Nectanebo; Nekhtharhebi Nectanebo II
tachos_egypt|Tachos|pharaoh|m?|-362|-360|=||Tachos of Egypt
cleomenes_naucratis|Kleomenes of Naukratis|governor|m?|-331|-323|=||Cleomenes of Naucratis
# greek; Ptolemaic; ptolemaic ptolemaics ptolemies egypt egyptian aigyptos alexandria
ptolemy_i|Ptolemy I Soter|king|m-|-323|-282|=||Ptolemy I; Ptolemaios I; Ptolemäus I; Ptolemaios I Soter; Ptolemy I as satrap; Ptolémée Ier; Ptolemy I as king; Ptolemy I as satrap of Egypt; Tolomeo I; Ptolemaeus I
berenice_i|Berenike I|queen|f|-317|-268|=|w:ptolemy_i|Berenice I
magas_cyrene|Magas|king|m?|-308|-250|=||Magas of Kyrene; Magas of Cyrene; Magas as king; Magas as governor
arsinoe_i|Arsinoe I|queen|f|-289|-281|=||
arsinoe_ii|Arsinoe II|queen|f|-300|-270|=|w:ptolemy_ii,lysimachus|Arsinoe II Philadelphos; Arsinoe Philadelphos; Arsinoe II Philadelphus; Arsinoe II wife of Ptolemy II
ptolemy_ii|Ptolemy II Philadelphos|king|m-|-285|-246|=||Ptolemy II; Ptolemy II Philadelphus; Ptolemaios II Philadelphos; Ptolémée II
ptolemy_iii|Ptolemy III Euergetes|king|m-|-246|-222|=||Ptolemy III; Ptolemaios III Euergetes
berenice_ii|Berenike II|queen|f|-258|-221|=|w:ptolemy_iii|Berenice II; Berenike II Euergetis; Berenike II wife of Ptolemy III
ptolemy_iv|Ptolemy IV Philopator|king|m-|-222|-204|=||Ptolemy IV; Ptolemaios IV Philopator; Ptolemy IV Philopater
arsinoe_iii|Arsinoe III|queen|f|-220|-204|=|w:ptolemy_iv|Arsinoe III Philopator
ptolemy_v|Ptolemy V Epiphanes|king|m-|-204|-180|=||Ptolemy V; Ptolemaios V Epiphanes
cleopatra_i|Kleopatra I|queen|f|-193|-176|=|w:ptolemy_v &:ptolemy_vi|Cleopatra I; Cleopatra I Syra; Kleopatra I Syra
ptolemy_vi|Ptolemy VI Philometor|king|m-|-180|-145|=||Ptolemy VI; Ptolemaios VI Philometor
ptolemy_viii|Ptolemy VIII Euergetes II|king|m-|-170|-116|=||Ptolemy VIII; Ptolemy VIII Physcon; Ptolemy VIII Euergetes II (Physcon); Ptolemy Physcon; Ptolemy VIII Euergetes; Ptolemaios VIII Euergetes
cleopatra_ii|Kleopatra II|queen|f|-175|-116||w:ptolemy_vi,ptolemy_viii|Cleopatra II
cleopatra_iii_egypt|Kleopatra III|queen|f|-142|-101|=|&:ptolemy_ix,ptolemy_x|Cleopatra III
ptolemy_ix|Ptolemy IX Soter II|king|m-|-116|-80|=||Ptolemy IX; Ptolemy IX Lathyros; Ptolemy IX Soter II (Lathyros); Ptolemaios IX Soter
ptolemy_x|Ptolemy X Alexander I|king|m-|-110|-88|=||Ptolemy X; Ptolemaios X Alexander
ptolemy_xi|Ptolemy XI Alexander II|king|m-|-80|-80|=||Ptolemy XI
ptolemy_xii|Ptolemy XII Neos Dionysos|king|m-|-80|-51|=||Ptolemy XII; Ptolemy XII Auletes; Ptolemy XII Neos Dionysos (Auletes); Ptolemy Auletes; Ptolemaios XII Neos Dionysos
berenice_iv|Berenike IV|queen|f|-58|-55|=||Berenice IV
cleopatra_vii|Kleopatra VII|queen|f|-51|-30|=||Cleopatra VII; Cleopatra; Kleopatra; Cleopatra VII Thea Neotera; Kleopatra VII Thea Neotera; Cleopatra of Egypt; Cléopâtre VII; Cléopâtre; Cleopatra VII Philopator; Cleopatra the Great
ptolemy_cyprus|Ptolemy of Cyprus|king|m-|-80|-58|=||Ptolemy king of Cyprus
ptolemy_xv|Ptolemy XV Caesarion|king|m-|-44|-30|=|&:cleopatra_vii|Ptolemy XV; Caesarion; Ptolemy XV Kaisarion
# greek; Kyrenaika; kyrenaika cyrenaica kyrene cyrene
arkesilaos_iv|Arkesilas IV|king|m?|-465|-440|||Arkesilaos IV; Arcesilaus IV
ophellas_cyrene|Ophellas|governor|m?|-322|-308|=||Ophellas of Kyrene
ptolemy_apion_cyrene|Ptolemy Apion|king|m-|-104|-96|=||Ptolemaios Apion
# greek; Numidia; numidia numidian
syphax_masaesyli|Syphax|king|m+|-213|-202|=||Syphax of Numidia
vermina_masaesyli|Vermina|king|m-|-202|-192|=||Verminad
masinissa_numidia|Massinissa|king|m+|-203|-148|=||Masinissa; Massinissa of Numidia; Masinissa or Micipsa; Massinissa or Micipsa; Massinissa or his sons
micipsa_numidia|Micipsa|king|m+|-148|-118|=||Micipsa of Numidia
gulussa_numidia|Gulussa|king|m+|-148|-140|=||
adherbal_numidia|Adherbal|king|m?|-118|-112|=||
jugurtha|Jugurtha|king|m?|-118|-105|=||Jugurtha of Numidia; Iugurtha
hiempsal_ii_numidia|Hiempsal II|king|m?|-88|-60|=||Hiempsal; Hiempsal II of Numidia
juba_i_numidia|Juba I|king|m+|-60|-46|=||Juba I of Numidia; Iuba I
# greek; Mauretania; mauretania mauretanian
bocchus_i_mauretania|Bocchus I|king|m?|-118|-80|=||Bocchus I of Mauretania
bocchus_ii_mauretania|Bocchus II|king|m?|-50|-33|=||Bocchus II of Mauretania
bogud_mauretania|Bogud|king|m?|-50|-31|=||Bogud of Mauretania; Bogudes
juba_ii_mauretania|Juba II|king|m-|-25|24|=||Juba II of Mauretania; Iuba II; Juba II of Numidia
cleopatra_selene_ii|Cleopatra Selene II|queen|f|-20|-5|=|w:juba_ii_mauretania|Cleopatra Selene~; Kleopatra Selene~; Cleopatra Selene of Mauretania
ptolemy_jubae_ii_mauretania|Ptolemy of Mauretania|king|m?|20|40|=||Ptolemaios of Mauretania; Ptolemy Mauretania; Ptolemaeus of Mauretania
"""
