"""Facts about the emperors of Byzantium, Nicaea, Thessalonica and Trebizond, in the order of Sear and DOC.

One issuer a line, in the form that ``issuers_roman`` explains; modern Greek spellings are found by transliteration.
"""

BYZANTINE = """
# byzantine; Leonid; byzantine byzantium
anastasius|Anastasius I|emperor|m-|491|518|=||Anastasius; Anastasios I; Anastase Ier; Anastasio I; Anastasius I Dicorus; Anastase I
# byzantine; Justinianic; byzantine byzantium
justin_i|Justin I|emperor|m-|518|527|=||Iustinus I; Justinus I; Giustino I; Justin Ier; Justin I.
euphemia_byzantine|Euphemia|empress|f|518|524|euphemia|w:justin_i|Euphemia~
justinian_i|Justinian I|emperor|m-|527|565|=|&:justin_i|Justinian; Justinianus I; Justinian the Great; Giustiniano I; Justinien Ier; Justinian I the Great; Iustinianus I; Justinien I; Justinian I.; Justinianus; Justinian I der Große
theodora_wife_of_justinian_i|Theodora (wife of Justinian I)|empress|f|527|548|=|w:justinian_i|Theodora wife of Justinian I; Theodora~
justin_ii|Justin II|emperor|m-|565|578|=||Justinus II; Giustino II; Iustinus II
sophia_wife_of_justin_ii|Sophia|empress|f|565|578|=|w:justin_ii|Aelia Sophia
tiberius_i|Tiberius II Constantine|emperor|m-|574|582|=|c:justin_ii|Tiberius II; Tiberius Constantine; Tiberius II Constantinus; Tibère II Constantin; Tiberios II; Tiberius II Constantin; Tiberio II
ino_aelia_anastasia_wife_of_tiberius_ii_constantine|Anastasia|empress|f|578|593|=|w:tiberius_i|Ino Anastasia; Aelia Anastasia
mauricius|Maurice Tiberius|emperor|m-|582|602|=||Maurice; Mauricius Tiberius; Mauricius; Maurice Tibère; Maurikios; Maurizio Tiberio; Mauricius Tiberios; Mauricio Tiberio; Maurikius Tiberius
constantia_wife_of_mauricius|Constantina|empress|f|582|602|=|w:mauricius|Constantina wife of Maurice
theodosius_son_of_mauricius|Theodosius, son of Maurice|heir|m-|590|602|=|&:mauricius|Theodosius son of Maurice Tiberius
phocas|Phocas|emperor|m+|602|610|=||Focas; Phokas; Foca
leontia|Leontia|empress|f|602|610||w:phocas|Leontia wife of Phocas
# byzantine; Heraclian; byzantine byzantium
heraclius_the_elder|Heraclius, exarch (Revolt of the Heraclii)|usurper|m+|608|610|=||Revolt of the Heraclii; Revolt of Heraclius; Heraclian revolt; Interregnum Revolt of the Heraclii; Heraclius revolt; Revolt of the Heracleii; Heraclius the Elder
heraclius|Heraclius|emperor|m+|610|641|=||Heraclius I; Herakleios; Eraclio; Héraclius; Heraklius; Herakleios I
martina|Martina|empress|f|613|641|=|w:heraclius|
heraclius_constantine|Heraclius Constantine|emperor|m+|613|641|=|&:heraclius|Constantine III Heraclius; Constantine III~; Heraclius Constantine (Constantine III); Heraclius II Constantine; Constantine III (Byzantine); Constantinus III~
heraclonas|Heraclonas|emperor|m-|632|641|=|&:heraclius|Heraklonas; Heracleonas; Herakleonas
constans_ii_heraclius|Constans II|emperor|m+|641|668|=||Constans II Pogonatus; Constant II; Constans II Heraclius; Konstans II; Costante II; Constans II Pogonatos; Constans II the Bearded; Constans II Heraklios
mezesius|Mezezius|usurper|m+|668|669|=||Mezizios; Mizizios; Mezezios
constantine_iv|Constantine IV|emperor|m+|654|685|=|&:constans_ii_heraclius|Constantine IV Pogonatus; Constantin IV; Constantine IV Pogonatos; Constantinus IV; Costantino IV
heraclius_son_of_constans_ii|Heraclius and Tiberius|co-emperor|m-|659|681|=|&:constantine_iv|Heraclius, brother of Constantine IV
justinian_ii|Justinian II|emperor|m+|685|711|=||Justinian II Rhinotmetus; Justinianus II; Justinien II; Justinian II Rhinotmetos; Giustiniano II; Justinian II first reign; Justinian II second reign; Iustinianus II
tiberius_son_of_justinian_ii|Tiberius, son of Justinian II|co-emperor|m-|705|711|=|&:justinian_ii|
leontius_byzantine|Leontius|emperor|m+|695|698|||Leontios; Leontius (695-698); Leontius II; Leontius~; Leontios~; Léonce; Leonzio; Leontios II
tiberius_iii|Tiberius III Apsimar|emperor|m+|698|705|=||Tiberius III; Tiberius III Apsimarus; Tiberius Apsimar; Tibère III Apsimar; Tiberios III; Tiberios III Apsimar; Apsimar; Tiberius III Absimar; Tiberio III
bardanes|Philippicus Bardanes|emperor|m+|711|713|=||Philippicus; Philippikos Bardanes; Filippicus; Filepicus; Philippicus (Bardanes); Bardanes; Philippicus Bardanes Filepicus; Filepicus-Bardanes; Filippico Bardane; Philippikos
anastasius_ii|Anastasius II Artemius|emperor|m+|713|715|=||Anastasius II; Artemius; Anastasios II Artemios; Anastasius II Artemios; Artemius Anastasius II; Artemius Anastasius
theodosius_iii|Theodosius III|emperor|m+|715|717|=||Theodosius III of Adramytium; Theodosios III; Theodosius III of Adramyttium
# byzantine; Isaurian; byzantine byzantium
leo_iii|Leo III the Isaurian|emperor|m+|717|741|=||Leo III; Leo III "the Isaurian"; Léon III; Leo III Isaurus; Leone III
constantine_v|Constantine V Copronymus|emperor|m+|720|775|=|&:leo_iii|Constantine V; Constantine V Kopronymos; Constantin V; Costantino V
artabasdos|Artavasdus|usurper|m+|741|743|=||Artabasdos; Artavasdos; Artabasdus; Artavasde
nikephorus_son_of_artabasdos|Nicephorus, son of Artavasdus|co-emperor|m?|741|743|=|&:artabasdos|
leo_iv|Leo IV the Khazar|emperor|m?|751|780|=|&:constantine_v|Leo IV; Léon IV
constantine_vi|Constantine VI|emperor|m-|776|797|=|&:leo_iv|Constantin VI; Costantino VI
irene|Irene|empress|f|780|802|=|w:leo_iv &:constantine_vi|Irene of Athens; Eirene; Irene (Athens); Irène
nikephorus_i|Nicephorus I|emperor|m+|802|811|=||Nikephoros I; Nicephorus I Logothetes; Nicéphore I; Nicephore Ier
stauriakos|Stauracius|emperor|m?|803|811|=|&:nikephorus_i|Staurakios; Stavrakios
michael_i|Michael I Rhangabe|emperor|m+|811|813|=||Michael I; Michael I Rangabe; Michel I Rhangabé; Michael I Rhangabes
theophylacus|Theophylactus|co-emperor|m-|811|813|=|&:michael_i|Theophylact; Theophylaktos
leo_v|Leo V the Armenian|emperor|m+|813|820|=||Leo V; Léon V
constantine_symbatius|Constantine, son of Leo V|co-emperor|m-|813|820|=|&:leo_v|Symbatius
# byzantine; Amorian; byzantine byzantium
michael_ii|Michael II the Amorian|emperor|m+|820|829|=||Michael II; Michael II Amorian; Michel II; Michael II the Stammerer
theophilus|Theophilus|emperor|m+|821|842|=|&:michael_ii|Theophilos; Théophile; Teofilo
constantine_son_of_theophilus|Constantine, son of Theophilus|co-emperor|m-|830|835|=|&:theophilus|
theodora_wife_of_theophilus|Theodora (wife of Theophilus)|empress|f|830|856|=|w:theophilus|Theodora wife of Theophilus; Theodora~
michael_iii|Michael III the Drunkard|emperor|m?|840|867|=|&:theophilus|Michael III; Michel III
thecla_sister_of_michael_iii|Thecla|augusta|f|842|856|=||Thekla
# byzantine; Macedonian; byzantine byzantium
basilius_i|Basil I the Macedonian|emperor|m+|866|886|=|&:michael_iii|Basil I; Basilius I; Basile I; Basilio I
constantine_son_of_basilius_i|Constantine, son of Basil I|co-emperor|m-|868|879|=|&:basilius_i|
eudocia_ingerina|Eudocia Ingerina|empress|f|866|882|=|w:basilius_i|Eudokia Ingerina
leo_vi|Leo VI the Wise|emperor|m+|870|912|=|&:basilius_i|Leo VI; Léon VI; Leone VI
alexander|Alexander (Byzantine)|emperor|m+|879|913|=|&:leo_vi|Alexander (912-913); Alexander (Byzantium); Alexander III of Byzantium; Alexander~; Alexander Byzantine emperor; Alexandros~
constantine_vii|Constantine VII Porphyrogenitus|emperor|m?|908|959|=|&:leo_vi,romanus_i,romanus_ii|Constantine VII; Constantine VII Porphyrogenitos; Constantin VII; Costantino VII
zoe_wife_of_leo_vi|Zoe Carbonopsina|empress|f|906|919|=|w:leo_vi|Zoe Karbonopsina; Zoe wife of Leo VI; Zoe (regent)
romanus_i|Romanus I Lecapenus|emperor|m+|920|944|=|&:constantine_vii|Romanus I; Romanos I Lakapenos; Romanos I Lekapenos; Romain I Lécapène; Romanos I; Romano I; Romain Ier Lécapène
christophorus_son_of_romanus_i|Christopher Lecapenus|co-emperor|m?|921|931|=|&:romanus_i|Christopher; Christophoros; Christopher Lekapenos
romanus_ii|Romanus II|emperor|m-|945|963|=|&:constantine_vii|Romanos II; Romain II; Romano II
nikephorus_ii|Nicephorus II Phocas|emperor|m+|963|969|=||Nicephorus II; Nikephoros II Phokas; Nikephoros II; Nicéphore II Phocas; Nicephorus II Focas
johannes_tzimisces|John I Tzimisces|emperor|m+|969|976|=||John I; John I Zimisces; Johannes I Tzimiskes; John I Tzimiskes; Jean I Tzimiskès; Ioannes I Tzimiskes; Johannes I Tzimisces; John Tzimiskes; Jean Ier Tzimiskès; Time of John I; John I (attributed)
basilius_ii|Basil II Bulgaroctonus|emperor|m+|960|1025|=|&:nikephorus_ii,constantine_viii|Basil II; Basilius II; Basil II Bulgaroktonos; Basile II; Basil II Bulgaroctonos; Basilio II; Basil II the Bulgar-Slayer
constantine_viii|Constantine VIII|emperor|m+|962|1028|=|&:basilius_ii|Constantin VIII; Costantino VIII
romanus_iii|Romanus III Argyrus|emperor|m+|1028|1034|=||Romanus III; Romanos III Argyros; Romanos III; Romain III Argyre; Romanus III Argyros
michael_iv|Michael IV the Paphlagonian|emperor|m+|1034|1041|=||Michael IV; Michel IV; Michael IV Paphlagonian
michael_v|Michael V Calaphates|emperor|m?|1041|1042|=||Michael V; Michael V Kalaphates; Michel V
zoe_daughter_of_constantine_viii|Zoe|empress|f|1028|1050|=|w:romanus_iii,michael_iv,constantine_ix|Zoe Porphyrogenita
constantine_ix|Constantine IX Monomachus|emperor|m+|1042|1055|=||Constantine IX; Constantine IX Monomachos; Constantin IX Monomaque; Costantino IX; Constantine IX Monomach
theodora_iii|Theodora (1055-1056)|empress|f|1042|1056|=||Theodora~; Theodora Porphyrogenita; Theodora III; Theodora (Byzantine); Theodora empress~
michael_vi|Michael VI Stratioticus|emperor|m+|1056|1057|=||Michael VI; Michael VI Bringas; Michael VI Stratiotikos; Michael VI Stratioticus Bringas
isaac_i|Isaac I Comnenus|emperor|m+|1057|1059|=||Isaac I; Isaac I Komnenos; Isaac I Comnène; Isaac I Comnenos
# byzantine; Ducas; byzantine byzantium
constantine_x|Constantine X Ducas|emperor|m+|1059|1067|=||Constantine X; Constantine X Doukas; Constantin X; Constantin X Doucas
eudocia_makrembolitissa|Eudocia Makrembolitissa|empress|f|1059|1071|=|w:constantine_x,romanus_iv|Eudocia Macrembolitissa; Eudokia Makrembolitissa; Eudocia (1067); Eudokia (1067)
romanus_iv|Romanus IV Diogenes|emperor|m+|1068|1071|=||Romanus IV; Romanos IV Diogenes; Romanos IV; Romain IV Diogène; Romano IV
michael_vii|Michael VII Ducas|emperor|m+|1067|1078|=||Michael VII; Michael VII Doukas; Michel VII Doukas; Michael VII Parapinaces; Michel VII Ducas
maria_bagrationi|Maria of Alania|empress|f|1071|1081|=|w:michael_vii,nikephorus_iii|Maria (wife of Michael VII); Maria wife of Michael VII
nikephorus_iii|Nicephorus III Botaniates|emperor|m+|1078|1081|=||Nicephorus III; Nikephoros III Botaneiates; Nikephoros III; Nicephorus III Botaneiates; Nicéphore III Botaniatès
nikephorus_bryennius|Nicephorus Bryennius|usurper|m?|1077|1078|=||Nikephoros Bryennios
nikephorus_basilakes|Nicephorus Basilacius|usurper|m?|1078|1078|=||Nikephoros Basilakes; Nicephorus Basilakios
nicephorus_melissenus|Nicephorus Melissenus|usurper|m?|1080|1081|||Nikephoros Melissenos
# byzantine; Comnenian; byzantine byzantium
alexius_i|Alexius I Comnenus|emperor|m+|1081|1118|=||Alexius I; Alexios I Komnenos; Alexius I Comnène; Alexios I; Alexis Ier Comnène; Alexius Comnenus; Alexius I Comnenos; Alessio I Comneno; Alexis I Comnène
irene_doukaina|Irene Ducaina|empress|f|1081|1118|=|w:alexius_i|Irene Doukaina
johannes_ii|John II Comnenus|emperor|m+|1092|1143|=|&:alexius_i|John II; John II Komnenos; Jean II Comnène; Johannes II Komnenos; John II Comnenos; Giovanni II Comneno; Johannes II Comnenus
manuel_i|Manuel I Comnenus|emperor|m+|1143|1180|=||Manuel I; Manuel I Komnenos; Manuel Ier Comnène; Manuel I Comnenos; Manuele I Comneno; Manuel I Comnène
alexius_ii|Alexius II Comnenus|emperor|m-|1180|1183|=||Alexius II; Alexios II Komnenos; Alexius II Comnenos
andronicus_i|Andronicus I Comnenus|emperor|m+|1183|1185|=||Andronicus I; Andronikos I Komnenos; Andronikos I; Andronicus I Comnenos; Andronic Ier Comnène
isaac_comnenus|Isaac Comnenus, usurper in Cyprus|usurper|m+|1184|1191|=||Isaac Comnenus of Cyprus; Isaac Comnenus; Isaac Komnenos; Isaac of Cyprus; Isaac Comnenus (Cyprus); Isaac Komnenos usurper in Cyprus; Isaac Komnenos of Cyprus
theodorus_mankaphas|Theodore Mancaphas|usurper|m?|1188|1205|=||Theodoros Mankaphas; Theodore Mangaphas; Theodorus Mankaphas
# byzantine; Angelid; byzantine byzantium
isaac_ii|Isaac II Angelus|emperor|m+|1185|1204|=||Isaac II; Isaac II Angelos; Isaac II Ange; Isaac II Komnenos
alexius_iii|Alexius III Angelus|emperor|m+|1195|1203|=||Alexius III; Alexios III Angelos; Alexius III Comnenus; Alexius III Angelus-Comnenus; Alexios III Angelos-Komnenos; Alexius III Angelus Comnenus; Alexios III Angelus-Comnenus; Alexios III Angelos Comnenus; Alexius III Angelos Comnenus
alexius_iv|Alexius IV Angelus|emperor|m-|1203|1204|=||Alexius IV; Alexios IV Angelos
alexius_v|Alexius V Ducas Murtzuphlus|emperor|m?|1204|1204|=||Alexius V; Alexios V Doukas; Alexius V Murzuphlus; Alexius V Ducas
latin_imitative|Latin Imitative|anonymous|m?|1204|1261|||Latin Rulers of Constantinople; Latin Empire; Latin Occupation; Latin imitative coinage; Latin Empire of Constantinople
bulgarian_imitative|Bulgarian Imitative|anonymous|m?|1195|1220|||Bulgarian imitative coinage; Bulgarian Faithful Imitations
# byzantine; Nicaea; byzantine nicaea nikaia laskarid
theodorus_i|Theodore I Lascaris|emperor|m+|1205|1221|=||Theodore I; Theodore I Comnenus-Lascaris; Theodore I Comnenus Lascaris; Theodore I Laskaris; Theodorus I Lascaris; Theodore I Komnenos-Laskaris; Theodorus I; Theodoros I Laskaris; Théodore Ier Lascaris
johannes_iii|John III Ducas Vatatzes|emperor|m+|1221|1254|=||John III; John III Ducas; John III Vatatzes; John III Doukas; John III Ducas-Vatatzes; Johannes III Vatatzes; John III Doukas Vatatzes; Jean III Vatatzès; John III of Nicaea; Johannes III Ducas Vatatzes; John III Doukas-Vatatzes
theodorus_ii|Theodore II Lascaris|emperor|m+|1254|1258|=||Theodore II; Theodore II Ducas-Lascaris; Theodore II Ducas Lascaris; Theodore II Laskaris; Theodore II Doukas-Laskaris; Theodorus II
johannes_iv|John IV Lascaris|emperor|m-|1258|1261|=||John IV Laskaris; John IV
# byzantine; Epirus and Thessalonica; byzantine thessalonica epirus
michael_i_epirus|Michael I of Epirus|despot|m+|1205|1215|=||Michael I Comnenus-Ducas; Michael I Ducas of Epirus; Michael I Komnenos-Doukas
theodorus_thessalonica|Theodore Comnenus-Ducas|emperor|m+|1224|1230|=||Theodore Ducas; Theodore Angelus; Theodore Comnenus Ducas; Theodore Komnenos Doukas; Theodore Komnenos-Doukas; Theodore Angelus Comnenus Ducas; Theodore Comnenus Ducas of Thessalonica; Theodore of Thessalonica
manuel_thessalonica|Manuel Comnenus-Ducas|emperor|m+|1230|1237|=||Manuel Ducas; Manuel Comnenus Ducas; Manuel Doukas; Manuel Komnenos-Doukas; Manuel of Thessalonica
johannes_thessalonica|John Comnenus-Ducas|emperor|m?|1237|1244|=||John Comnenus Ducas; John Komnenos-Doukas; John Komnenos Doukas; John of Thessalonica; John Angelos
demetrius_thessalonica|Demetrius Comnenus-Ducas|despot|m?|1244|1246|=||Demetrius Angelus Ducas; Demetrius Comnenus Ducas; Demetrios Komnenos-Doukas; Demetrius Angelus Doukas
michael_ii_epirus|Michael II of Epirus|despot|m+|1237|1271|=||Michael II Comnenus-Ducas; Michael II Komnenos-Doukas; Michael II Angelus
johannes_sebastocrator|John Angelus, sebastocrator|lord|m?|1271|1295|||John I Angelus of Thessaly; John Angelus of Neopatras
leo_gabalas_rhodes|Leo Gabalas|lord|m?|1204|1240|=||Leon Gabalas
john_gabalas_rhodes|John Gabalas|lord|m?|1240|1250|=||Johannes Gabalas
# byzantine; Palaeologan; byzantine byzantium palaeologan
michael_viii|Michael VIII Palaeologus|emperor|m+|1258|1282|=||Michael VIII; Michael VIII Palaiologos; Michel VIII Paléologue; Michael VIII Palaeologos; Michele VIII
andronicus_ii|Andronicus II Palaeologus|emperor|m+|1272|1328|=|&:michael_ix,andronicus_iii|Andronicus II; Andronikos II Palaiologos; Andronikos II; Andronic II Paléologue; Andronicus II Palaeologos
michael_ix|Michael IX Palaeologus|emperor|m+|1294|1320|=|&:andronicus_ii|Michael IX; Michael IX Palaiologos
andronicus_iii|Andronicus III Palaeologus|emperor|m+|1321|1341|=||Andronicus III; Andronikos III Palaiologos; Andronikos III
anna_of_savoy|Anna of Savoy|empress|f|1326|1365|=|w:andronicus_iii &:johannes_v|Anne of Savoy; Anna Palaiologina
johannes_v|John V Palaeologus|emperor|m+|1341|1391|=||John V; John V Palaiologos; Jean V Paléologue; Johannes V; Johannes V Palaiologos; John V Palaeologos
johannes_vi|John VI Cantacuzenus|emperor|m+|1347|1354|=|&:johannes_v|John VI; John VI Kantakouzenos; John VI Cantacuzene; Jean VI Cantacuzène
matthew_asen_cantacuzenus|Matthew Cantacuzenus|emperor|m+|1353|1357|=|&:johannes_vi|Matthew Asen Cantacuzenus; Matthew Kantakouzenos; Matthew
andronicus_iv|Andronicus IV Palaeologus|emperor|m+|1376|1379|=||Andronicus IV; Andronikos IV Palaiologos; Andronikos IV
johannes_vii|John VII Palaeologus|emperor|m+|1390|1408|=||John VII; John VII Palaiologos
manuel_ii|Manuel II Palaeologus|emperor|m+|1373|1425|=|&:johannes_v|Manuel II; Manuel II Palaiologos; Manuel II Paléologue; Manuele II; Manuel II Palaeologos
johannes_viii|John VIII Palaeologus|emperor|m+|1421|1448|=||John VIII; John VIII Palaiologos; Jean VIII Paléologue; Johannes VIII; John VIII Palaeologos
constantine_xi|Constantine XI Palaeologus|emperor|m+|1448|1453|=||Constantine XI; Constantine XI Palaiologos; Constantine XI Dragases; Constantin XI Paléologue; Constantine XI Dragases Palaeologus
# byzantine; Trebizond; trebizond trapezunt trapezuntine
andronicus_trapezunt|Andronicus I Gidos|emperor|m+|1222|1235|=||Andronicus I Gidon; Andronikos I of Trebizond
johannes_i_trapezunt|John I Axouch|emperor|m?|1235|1238|=||John I of Trebizond; John I Axuchus
manuel_i_trapezunt|Manuel I of Trebizond|emperor|m+|1238|1263|=||Manuel I Comnenus of Trebizond; Manuel I Megas Komnenos; Manuel I (Trebizond); Manuel I~
johannes_ii_trapezunt|John II of Trebizond|emperor|m+|1280|1297|=||John II Comnenus of Trebizond; John II Megas Komnenos; John II Komnenos (Trebizond); John II (Trebizond); John II~; John II Comnenus (Trebizond)
theodora_trapezunt|Theodora of Trebizond|empress|f|1284|1285|=||Theodora Komnene of Trebizond; Theodora~
alexius_ii_trapezunt|Alexius II of Trebizond|emperor|m+|1297|1330|=||Alexius II Comnenus of Trebizond; Alexios II Megas Komnenos; Alexius II (Trebizond); Alexius II~
basilius_trapezunt|Basil of Trebizond|emperor|m+|1332|1340|=||Basil Comnenus; Basil I of Trebizond; Basil Megas Komnenos
michael_trapezunt|Michael of Trebizond|emperor|m+|1344|1349|=||Michael Comnenus of Trebizond
alexius_iii_trapezunt|Alexius III of Trebizond|emperor|m+|1349|1390|=||Alexius III Comnenus of Trebizond; Alexios III Megas Komnenos; Alexius III (Trebizond); Alexius III~
manuel_iii_trapezunt|Manuel III of Trebizond|emperor|m+|1390|1417|=||Manuel III; Manuel III Megas Komnenos
alexius_iv_trapezunt|Alexius IV of Trebizond|emperor|m+|1417|1429|=||Alexios IV Megas Komnenos; Alexius IV (Trebizond); Alexius IV~
johannes_iv_trapezunt|John IV of Trebizond|emperor|m+|1429|1460|=||John IV Megas Komnenos; John IV~; Kalo-Ioannes
david_trapezunt|David of Trebizond|emperor|m+|1458|1461|=||David Megas Komnenos
"""
