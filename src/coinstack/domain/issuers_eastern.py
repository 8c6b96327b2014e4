"""Facts about the rulers of the East: Armenia, Judaea, Nabataea, Persia, Parthia, the Sasanians, Baktria and India.

One issuer a line, in the form that ``issuers_roman`` explains.
"""

EASTERN = """
# eastern; Armenia; armenia armenian sophene
arsames_sophene|Arsames I|king|m+|-260|-225|=||Arsames; Arsames of Sophene; Arsames I of Armenia
xerxes_armenia|Xerxes of Armenia|king|m+|-230|-200|=||Xerxes (Armenia)
abdissares_sophene|Abdissares|king|m+|-212|-200|=||Abdissares of Armenia
artaxias_i_armenia|Artaxias I|king|m-|-190|-160|=||Artaxias I of Armenia
tigranes_i_armenia|Tigranes I|king|m-|-123|-96|=||Tigranes I of Armenia
tigranes_ii_armenia|Tigranes II the Great|king|m-|-95|-55|=||Tigranes II; Tigranes the Great; Tigranes II of Armenia; Tigran II; Tigrane II; Tigranes the Great of Armenia; Tigrane le Grand
tigranes_the_younger_sophene|Tigranes the Younger|king|m-|-77|-65|=||
artavasdes_ii_armenia|Artavasdes II|king|m-|-56|-34|=||Artavasdes II of Armenia; Artavasdes of Armenia
artaxias_ii_armenia|Artaxias II|king|m-|-34|-20|=||Artaxias II of Armenia
tigranes_iii_armenia|Tigranes III|king|m-|-20|-6|=||Tigranes III of Armenia
tigranes_iv_armenia|Tigranes IV|king|m+|-8|1|=||Tigranes IV of Armenia
erato_armenia|Erato|queen|f|-10|12|=|w:tigranes_iv_armenia|Erato of Armenia
artavasdes_iv_armenia|Artavasdes III of Armenia|king|m-|-5|11|=||Artavasdes IV; Artavasdes III
aristobulus_chalcis|Aristobulus of Lesser Armenia|king|m-|54|92|=||Aristobulus of Chalcis; Aristobulus of Armenia Minor; Aristoboulos of Armenia Minor
# eastern; Osroene; edessa osroene osrhoene mesopotamia
waal_edessa|Wa'el|king|m+|163|165|||Wael; Wa'el of Edessa; Wa'el bar Sahru; Wael of Osrhoene
mannus_viii_osroene|Ma'nu VIII Philoromaios|king|m+|139|179|=||Ma'nu VIII; Mannus VIII; Mannos Philoromaios; Mannus of Edessa; Mannos
abgarus_viii_osroene|Abgar VIII the Great|king|m+|177|212|=||Abgar VIII; Abgar VIII of Edessa; Abgarus VIII; Abgar IX the Great; Abgar VIII of Osroene
abgar_x|Abgar X Phraates|king|m+|239|242|||Abgar X; Abgarus X; Abgar X Phraates of Edessa; Abgar of Edessa; Abgar~
# eastern; Adiabene, Hatra, Atropatene; adiabene atropatene media
natounia_natniserta|Natounissar|king|m+|-30|-20|||Natouniserta; Natounissarokerta
darius_media_atropatene|Darius of Media Atropatene|king|m+|-70|-65|||Dareios of Media Atropatene; Darios of Media Atropatene
# judaean; Persian and Hasmonean; judaea judea jewish hasmonean jerusalem
yehezqiyah|Hezekiah|governor|m?|-375|-320|||Yehezqiyah; Hezekiah the governor; Yehizqiyah; Hezekiah the Governor of Judah
john_hyrcanus_i_judaea|John Hyrcanus I|high priest|m?|-135|-104|=||John Hyrcanus; Yehohanan; John Hyrkanos I; John Hyrcanus I (Yehohanan); Yehohanan (John Hyrcanus I); Johanan Hyrcanus; Jean Hyrcan; Yohanan; John Hyrcanus I Yehohanan; Hyrcanus I; Yohanan Hyrcanus I
judas_aristobulus_judaea|Judah Aristobulus I|high priest|m?|-104|-103|=||Judas Aristobulus; Aristobulus I; Yehudah; Yehuda Aristobulus; Judah Aristobulus; Aristobulus I Yehudah; Judah Aristobulus I (Yehudah); Yehudah (Aristobulus I)
alexander_jannaeus|Alexander Jannaeus|king|m?|-103|-76|=||Alexander Jannaeus (Yehonatan); Yehonatan; Alexander Jannaios; Alexander Yannai; Jannaeus; Alexandre Jannée; Alexander Janneus; Alexander Jannæus; Alexander Jannaeus Yehonatan; Alexander Yannaeus; Jonathan (Alexander Jannaeus)
alexandra_judaea|Salome Alexandra|queen|f|-76|-67|=|w:alexander_jannaeus|Salome Alexandra Queen of Judaea
john_hyrcanus_ii_judaea|John Hyrcanus II|high priest|m?|-67|-40|=||Hyrcanus II; John Hyrcanus II (Yehohanan); Yonatan; John Hyrkanos II; Yehohanan II
alexander_ii_judaea|Alexander II of Judaea|king|m?|-65|-49|=||
antigonus_mattathias_judaea|Mattathias Antigonus|king|m?|-40|-37|=||Mattathias Antigonos; Antigonus Mattathias; Antigonus II Mattathias; Mattatayah Antigonos; Mattathias Antigonus (Mattatayah); Antigonos Mattathias; Mattatayah; Mattatiah Antigonos; Mattathias Antigonus Mattatayah; Antigonus II Mattathias (Mattatayah)
# judaean; Herodian; judaea judea jewish herodian herodians jerusalem
herod_i_judaea|Herod I the Great|king|m?|-40|-4|=||Herod the Great; Herod I; Herod; Herodes der Grosse; Hérode le Grand; Herodes I; Herod the Great King of Judaea; King Herod; Herodes; Hérode Ier; Erode il Grande; Herodes Magnus
herod_archelaus_judaea|Herod Archelaus|ethnarch|m?|-4|6|=||Herod Archelaos; Archelaus~; Herodes Archelaus; Archelaus (Herod)
herod_antipas_judaea|Herod Antipas|tetrarch|m?|-4|39|=||Antipas; Herodes Antipas; Herod III Antipas; Hérode Antipas
herod_philip_ii_judaea|Herod Philip|tetrarch|m-|-4|34|=||Philip the Tetrarch; Herod Philip II; Herod II Philip; Herod IV Philip; Herod III Philip; Philip (Tetrarch); Herod Philip the Tetrarch
herod_agrippa|Agrippa I|king|m-|37|44|=||Herod Agrippa I; Herod Agrippa; King Agrippa I; Agrippa I of Judaea; Agrippa I (Herod); Marcus Julius Agrippa; Hérode Agrippa Ier
herod_chalcis|Herod of Chalcis|king|m-|41|48|=||Herod V; Herod of Chalkis
herod_agrippa_ii_judaea|Agrippa II|king|m-|48|100|=||Herod Agrippa II; King Agrippa II; Agrippa II of Judaea; Marcus Julius Agrippa II; Hérode Agrippa II
# judaean; Procurators; judaea judea jewish procurator procurators prefect
coponius_judaea|Coponius|procurator|m?|6|9|=||Coponius under Augustus; Coponius procurator
marcus_ambibulus|Marcus Ambibulus|procurator|m?|9|12|=||Ambibulus; M. Ambibulus
annius_rufus_judaea|Annius Rufus (procurator)|procurator|m?|12|15|||Annius Rufus procurator
valerius_gratus|Valerius Gratus|procurator|m?|15|26|||Gratus; Valerius Gratus under Tiberius
pontius_pilate|Pontius Pilate|procurator|m?|26|36|||Pontius Pilatus; Pilate; Ponce Pilate; Ponzio Pilato; Poncio Pilato; Pilatus; Pontius Pilate under Tiberius
antonius_felix|Antonius Felix|procurator|m?|52|60|||Marcus Antonius Felix; Antonius Felix under Claudius
porcius_festus|Porcius Festus|procurator|m?|59|62|=||Porcius Festus under Nero
# judaean; Revolts; judaea judea jewish revolt war jerusalem
first_jewish_war|Jewish War|anonymous|m?|66|70|||First Jewish War; First Jewish Revolt; First Revolt; Great Revolt; Jewish Revolt; Jewish War 66-70; The Jewish War; Erster Jüdischer Krieg; Jüdischer Krieg; Première révolte juive
eleazar_ben_giora|Eleazar|rebel|m?|132|135|||Eleazar the Priest; Eleazar the Priest (Bar Kokhba War)
simon_bar_kokhba_judaea|Simon Bar Kokhba|rebel|m?|132|135|=||Bar Kokhba; Bar Kochba; Simon Bar Kochba; Shimon bar Kosiba; Bar Kokhba Revolt; Bar Kokhba War; Second Jewish War; Second Jewish Revolt; Bar Kochba War; Bar Kochba Revolt; Bar-Kokhba; Simon bar Kosiba; Shimon bar Kokhba; Bar Kochba-Aufstand; Bar Kokhba Rebellion; Second Revolt; Bar Cochba
# eastern; Nabataea; nabataea nabataean nabatea petra arabia
aretas_ii_nabataea|Aretas II|king|m?|-120|-96|=||Aretas II of Nabataea
aretas_iii|Aretas III|king|m-|-87|-62|=||Aretas III Philhellen; Aretas III Philhellene; Aretas III of Nabataea
obodas_ii_nabataea|Obodas II|king|m-|-62|-59|=||Obodas II of Nabataea
malichus_i_nabataea|Malichus I|king|m+|-60|-30|=||Malichos I; Malichus I of Nabataea
obodas_iii_nabataea|Obodas III|king|m+|-30|-9|=||Obodas III of Nabataea
syllaeus_nabataea|Syllaeus|minister|m+|-9|-6|=||Syllaios; Syllaeus of Nabataea
aretas_iv|Aretas IV Philopatris|king|m+|-9|40|=||Aretas IV; Aretas IV of Nabataea
chuldu_nabataea|Huldu|queen|f|-9|16|=|w:aretas_iv|Chuldu; Huldu of Nabataea; Hulda
shaqilath_nabataea|Shaqilath I|queen|f|-9|40|=|w:aretas_iv|Shaqilath; Shaqilat; Shaqilat I
malichus_ii_nabataea|Malichus II|king|m+|40|70|=||Malichos II; Malichus II of Nabataea
shaqilath_ii_nabataea|Shaqilath II|queen|f|40|75|=|w:malichus_ii_nabataea|Shaqilat II
rabbel_ii_nabataea|Rabbel II Soter|king|m+|70|106|=||Rabbel II; Rabel II; Rabbel II of Nabataea
gamilath_nabataea|Gamilath|queen|f|70|106|=|w:rabbel_ii_nabataea|Gamilat
# greek; Achaemenid; achaemenid persia persian
cyrus_persia|Cyrus II the Great|king|m+|-559|-530|=||Cyrus the Great; Cyrus; Cyrus II; Kyros; Kyros II; Time of Cyrus
cambyses_persia|Kambyses II|king|m+|-530|-522|=||Cambyses II; Cambyses; Kambyses
darius_i_persia|Darios I|king|m+|-522|-486|=||Darius I; Darius the Great; Darios I the Great; Dareios I; Darios I to Xerxes II; Darius I to Xerxes II; Time of Darios I to Xerxes II; Darius I of Persia; Time of Darios I; Time of Darios I to Xerxes I
xerxes_i_persia|Xerxes I|king|m+|-486|-465|=||Xerxes I of Persia; Xerxes; Xerxes the Great; Time of Xerxes I; Xerxes I to Darius II; Xerxes I to Artaxerxes II; Time of Xerxes II to Artaxerxes II
artaxerxes_i_persia|Artaxerxes I|king|m+|-465|-424|=||Artaxerxes I to Xerxes II; Artaxerxes I of Persia; Artaxerxes I to Artaxerxes III; Artaxerxes I to Darios III
darius_ii_persia|Darios II|king|m+|-424|-404|=||Darius II; Dareios II; Darius II of Persia; Darios II to Artaxerxes II
artaxerxes_ii_persia|Artaxerxes II|king|m+|-404|-358|=||Artaxerxes II Mnemon; Artaxerxes II to Artaxerxes III; Artaxerxes II to Darios III; Artaxerxes II of Persia; Time of Artaxerxes II to Darius III
artaxerxes_iii_persia|Artaxerxes III Ochos|king|m+|-358|-338|=||Artaxerxes III; Artaxerxes III Ochus; Artaxerxes III as pharaoh; Artaxerxes III to Darios III
artaxerxes_iv_persia|Artaxerxes IV Arses|king|m+|-338|-336|=||Artaxerxes IV; Arses
darius_iii_persia|Darios III|king|m+|-336|-330|=||Darius III; Dareios III; Darius III Codomannus; Darius III of Persia
# eastern; Persis; persis persian parsa
baydad_persis|Baydad|frataraka|m+|-295|-146|=||Bagadates; Baydad of Persis; Bagadat; Bayad; Baydad (Bagadat); Bagadates I
vahbarz_persis|Vahbarz|frataraka|m+|-240|-164|=||Oborzos; Vahbarz (Oborzos); Vahbarz of Persis; Wahbarz
ardashir_i_persis|Artaxerxes I of Persis|frataraka|m+|-280|-180|=||Ardaxshir I~; Artaxerxes (Ardaxshir) I; Ardaxšir I of Persis
vadfradad_i_persis|Vadfradad I|frataraka|m+|-230|-138|=||Autophradates I; Vadfradad I (Autophradates I); Vadfradad I of Persis; Vādfradād I
vadfradad_ii_persis|Vadfradad II|king|m+|-140|-120|=||Autophradates II; Vadfradad II (Autophradates II); Vadfradad II of Persis
darayan_i_persis|Darev I|king|m+|-125|-95|=||Darayan I; Darev I of Persis; Darius I of Persis; Dārēv I
vadfradad_iii_persis|Vadfradad III|king|m+|-120|-50|=||Autophradates III; Vadfradad III (Autophradates III); Vadfradad III of Persis
darayan_ii_persis|Darev II|king|m+|-100|1|=||Darayan II; Darev II of Persis; Darius II of Persis; Dārēv (Darios) II; Dārēv II; Darev (Darios) II; Darev (Darius) II
ardashir_ii_persis|Ardaxshir II|king|m+|-100|1|=||Artaxerxes II of Persis; Ardaxshir (Artaxerxes) II; Ardaxšīr II; Ardaxshir II of Persis
vashir_persis|Vahshir|king|m+|-50|50|=||Oxathres; Vahšīr; Vahshir (Oxathres); Vahshir of Persis; Oxathres of Persis
pakor_i_persis|Pakor I|king|m+|1|100|=||Pakor I of Persis; Pakur I
nambed_persis|Nambed|king|m+|1|100|=||Namopat; Nambed of Persis; Nambēd (Namopat)
napad_persis|Napad|king|m+|1|100|=||Kapat; Napad of Persis; Napād
vadfradad_iv_persis|Vadfradad IV|king|m+|-100|50|=||Autophradates IV; Vadfradad IV of Persis
mancir_i_mithra_persis|Manchihr I|king|m+|50|200|=||Manuchtir I; Mancihr I; Mančihr I; Manchihr I (Manuchtir I)
mancir_iii_persis|Manchihr III|king|m+|100|210|=||Manuchtir III; Mančihr III; Mancihr III
ardashir_iv_persis|Ardaxshir V|king|m+|200|224|=||Artaxerxes V of Persis; Ardashir V of Persis; Ardaxshir (Artaxerxes) IV; Ardaxšīr IV; Ardaxshir IV; Artaxerxes IV of Persis
shapur_persis|Shapur of Persis|king|m+|205|212|||Shapur (Persis); Šāpūr of Persis
# eastern; Elymais; elymais elymaian elymaean
hyknopses|Hyknopses|king|m+|-162|-137|okkonapses_elymais||Okkonapses; Hyknapses
tigraios_elymais|Tigraios|king|m+|-138|-132|=||Tigraios of Elymais; Tigraeus
darius_elymais|Darios Soter|king|m+|-129|-127|=||Darius of Elymais; Darios of Elymais
kamnaskires_i_elymais|Kamnaskires I Soter|king|m?|-150|-139|=||Kamnaskires I; Kamnaskires Soter; Kamnaskires I Nikephoros; Kamnaskires Nikephoros; Kamnaskires II Nikephoros; Kamnaskires II Megas Soter
kamnaskires_iii_elymais|Kamnaskires III and Anzaze|king|m+|-85|-74|=||Kamnaskires III
anzaze_elymais|Anzaze|queen|f|-85|-74|=|w:kamnaskires_iii_elymais|Anzaze of Elymais
kamnaskires_iv_elymais|Kamnaskires IV|king|m+|-82|-54|=||Kamnaskires IV of Elymais
kamnaskires_v_elymais|Kamnaskires V|king|m+|-73|-32|=||Kamnaskires V of Elymais; Kamnaskires VI; Kamnaskires V Philhellene
kamnaskires_orodes|Kamnaskires-Orodes|king|m+|25|120|||Orodes Kamnaskires; Kamnaskires Orodes; Orodes II Kamnaskires; Kamnaskires-Orodes III; Kamnaskires Orodes II; Orodes II Kamnaskires-Orodes; Kamnaskires-Orodes II
orodes_i_elymais|Orodes I of Elymais|king|m+|25|75|=||Orodes I (Elymais)
orodes_ii_elymais|Orodes II of Elymais|king|m+|50|120|=||Orodes II (Elymais)
phraates_elymais|Phraates of Elymais|king|m+|70|140|=||Phraates (Elymais); Phraates early 2nd century
osroes_elymais|Osroes of Elymais|king|m+|100|160|=||Osroes (Elymais); Unidentified king Osroes
orodes_iv_elymais|Orodes IV of Elymais|king|m+|140|180|=||Orodes IV (Elymais); Orodes IV; Orodes V; Orodes V of Elymais
# eastern; Characene; characene charakene mesene
hyspaosines_characene|Hyspaosines|king|m-|-141|-120|=||Hyspaosines of Characene; Hyspaosines of Charakene
apodacus_characene|Apodakos|king|m+|-124|-103|=||Apodacus; Apodakos of Characene
tiraeus_i_characene|Tiraios I|king|m+|-95|-88|=||Tiraeus I; Tiraios I of Characene
tiraeus_ii_characene|Tiraios II|king|m+|-79|-48|=||Tiraeus II; Tiraios II of Characene; Tiraios II Euergetes
attambelus_i_characene|Attambelos I|king|m+|-47|-24|=||Attambelus I; Attambelos I of Characene
attambelus_ii_characene|Attambelos II|king|m+|-17|11|=||Attambelus II; Attambelos II of Characene
abinergaos_i_characene|Abinergaos I|king|m+|10|36|=||Abinerglos; Adinerglos; Abinergaos; Abinergaos I of Characene
attambelus_iii_characene|Attambelos III|king|m+|37|60|=||Attambelus III; Attambelos III of Characene
attambelus_iv_characene|Attambelos IV|king|m+|54|65|=||Attambelus IV; Attambelos IV of Characene
theonneses_iii_characene|Theonneses III|king|m+|52|53|theonesses_iii_characene||Theonneses
attambelus_vi_characene|Attambelos VI|king|m+|64|113|=||Attambelus VI; Attambelos V; Attambelos VI of Characene; Attambelus V
meredates_characene|Meredates|king|m+|131|151|=||Meredat; Meredates of Characene
maga_characene|Maga|king|m+|195|222|=||Maga of Characene; Maga (Ibn Attambelos)
# eastern; Arsakid; parthia parthian parthians arsakid arsacid ekbatana ecbatana seleukeia
andragoras_parthia|Andragoras|satrap|m?|-250|-238|andragoras_persia||Andragoras satrap of Parthia; Andragoras of Parthia
arsaces_i_parthia|Arsakes I|king|m-|-247|-211|=||Arsaces I; Arsakes I of Parthia; Arsaces I of Parthia
arsaces_ii_parthia|Arsakes II|king|m-|-217|-191|=||Arsaces II; Arsakes II of Parthia
phraates_i_parthia|Phraates I|king|m?|-176|-165|=||Phraates I of Parthia
mithradates_i_parthia|Mithradates I of Parthia|king|m+|-171|-132|=||Mithradates I; Mithradates I Theos; Mithridates I of Parthia; Mithradates I Philhellen; Mithradates I (Parthia)
phraates_ii_parthia|Phraates II|king|m+|-132|-126|=||Phraates II of Parthia
artabanus_i_parthia|Artabanos I|king|m+|-127|-122|=||Artabanus I; Artabanos I of Parthia
mithradates_ii_parthia|Mithradates II of Parthia|king|m+|-124|-87|=||Mithradates II the Great; Mithradates II; Mithridates II of Parthia; Mithradates II (Parthia); Mithradates the Great of Parthia
gotarzes_i_parthia|Gotarzes I|king|m+|-95|-80|=||Gotarzes I of Parthia
mithradates_iii_parthia|Mithradates III of Parthia|king|m+|-87|-80|=||Mithradates III~; Mithridates III of Parthia; Mithradates III (Parthia)
orodes_i_parthia|Orodes I|king|m+|-90|-75|=||Orodes I of Parthia; Orodes I (Unknown King)
sinatruces_i_parthia|Sinatrukes|king|m+|-93|-69|=||Sinatruces; Sinatrukes I; Sinatruces I; Sanatruces; Sinatruces of Parthia; Sinatroukes
darius_parthia|Darius of Parthia|king|m+|-70|-60|||Arsakes XVI; Darios (?) of Parthia; Arsaces XVI; Arsakes XVI of Parthia; Darius(?)
phraates_iii_parthia|Phraates III|king|m+|-70|-57|=||Phraates III of Parthia; Phraates III Theos
mithradates_iv_parthia|Mithradates IV of Parthia|king|m+|-58|-53|=||Mithradates IV~; Mithridates IV of Parthia; Mithradates IV (Parthia); Mithradates III~; Mithridates III~
orodes_ii_parthia|Orodes II|king|m+|-57|-37|=||Orodes II of Parthia; Hyrodes II; Orodes; Orodès II
pacorus_i_parthia|Pakoros I|king|m-|-50|-38|=||Pacorus I; Pacorus I of Parthia; Pakoros I of Parthia
phraates_iv_parthia|Phraates IV|king|m+|-38|-2|=||Phraates IV of Parthia
tiridates_i_parthia|Tiridates I of Parthia|king|m+|-29|-25|=||Tiridates I~
phraates_v_parthia|Phraatakes|king|m+|-2|4|=||Phraataces; Phraates V; Phraatakes (Phraates V); Phraataces of Parthia; Phraates V (Phraataces)
musa_parthia|Musa|queen|f|-2|4|=|&:phraates_v_parthia|Musa of Parthia; Thea Urania Musa; Queen Musa; Mousa
orodes_iii_parthia|Orodes III|king|m+|4|7|=||Orodes III of Parthia
vonones_i_parthia|Vonones I|king|m+|8|12|=||Vonones I of Parthia
artabanus_ii_parthia|Artabanos II|king|m+|10|41|=||Artabanus II; Artabanos II of Parthia; Artabanus III of Parthia (old numbering)
vardanes_i_parthia|Vardanes I|king|m+|38|47|=||Vardanes I of Parthia; Vardanes
gotarzes_ii_parthia|Gotarzes II|king|m+|40|51|=||Gotarzes II of Parthia; Gotarzes
vonones_ii_parthia|Vonones II|king|m+|50|51|=||Vonones II of Parthia
vologases_i_parthia|Vologases I|king|m+|50|80|=||Vologases I of Parthia; Vologasus I; Valkash I; Vologeses I; Walagash I
vardanes_ii_parthia|Vardanes II|king|m+|54|58|=||Vardanes II of Parthia; Son of Vardanes
vologases_ii_parthia|Vologases II|king|m+|77|80|=||Vologases II of Parthia; Vologeses II
pacorus_ii_parthia|Pakoros II|king|m?|77|110|=||Pacorus II; Pacorus II of Parthia; Pakoros II of Parthia
artabanus_iii_parthia|Artabanos III|king|m+|79|90|=||Artabanus III; Artabanos III of Parthia; Artabanus IV of Parthia (old numbering)
vologases_iii_parthia|Vologases III|king|m+|105|147|=||Vologases III of Parthia; Vologeses III
orsoes_i_parthia|Osroes I|king|m+|108|129|=||Osroes I of Parthia; Osroes; Khosroes I of Parthia; Osrhoes I
parthamaspates|Parthamaspates|king|m+|116|123|=||Parthamaspates of Parthia
mithradates_v_parthia|Mithradates V of Parthia|king|m+|128|147|||Mithradates V~; Mithridates V of Parthia; Mithridates IV~; Mithradates IV~; Unknown king (III)
vologases_iv_parthia|Vologases IV|king|m+|147|191|=||Vologases IV of Parthia; Vologeses IV
orsoes_ii_parthia|Osroes II|king|m+|189|191|=||Osroes II of Parthia
vologases_v_parthia|Vologases V|king|m+|191|208|=||Vologases V of Parthia; Vologeses V
vologases_vi_parthia|Vologases VI|king|m+|207|228|=||Vologases VI of Parthia; Vologeses VI
artabanus_iv_parthia|Artabanos IV|king|m+|213|227|=||Artabanus IV; Artabanos IV of Parthia; Artabanos V; Artabanus V; Artabanus V of Parthia
tiridates_iii_parthia|Tiridates III of Parthia|king|m+|224|228|=||
# eastern; Sasanian; sasanian sasanians sassanian sassanid sasanid sassanids sasanids persia eran
ardashir_i|Ardashir I|king|m+|223|241|||Ardaxshir I the Great; Ardaxshir I (Sasanian); Artaxerxes I (Sasanian); Ardashir I Papakan; Ardashir; Ardašīr I; Ardashir I the Great; Ardeshir I; Ardaxšīr I (Ardashir) as Ardaxšīr V of Persis; Ardaxshir I
shapur_i|Shapur I|king|m+|240|272|shapur_persia||Shahpur I; Sapor I; Šābuhr I; Shapur I the Great; Šāpūr I
hormizd_i|Ohrmazd I|king|m+|272|273|||Hormizd I
wahram_i|Wahram I|king|m+|273|276|||Varhran I
wahram_ii|Wahram II|king|m+|276|293|||Varhran II
wahram_iii|Wahram III|king|m+|293|293|||
narseh|Narseh|king|m+|293|303|||Narse; Narses; Narseh (Sasanian); Narsah; Narsē
hormizd_ii|Ohrmazd II|king|m+|303|309|||
shapur_ii|Shapur II|king|m+|309|379|||Shapur II the Great
ardashir_ii|Ardashir II|king|m+|379|383|||Ardaxšīr II of the Sasanians; Ardeshir II
shapur_iii|Shapur III|king|m+|383|388|||
wahram_iv|Wahram IV|king|m+|388|399|||
yazdgerd_i|Yazdgerd I|king|m+|399|420|||
wahram_v|Wahram V|king|m+|420|438|||Bahram Gur; Wahram V Gur
yazdgerd_ii|Yazdgerd II|king|m+|438|457|||
hormizd_iii|Ohrmazd III|king|m+|457|459|||
peroz_i|Peroz I|king|m+|457|484|||Peroz; Firuz I; Firuz; Pērōz; Peroz I (Firuz); Piruz
valkash|Walkash|king|m+|484|488|||Valkash; Valash; Balash; Walaxsh; Valkash (Balash); Balāsh
kavad_i|Kawad I|king|m+|488|531|||Kawad; Kavadh; Kavad
zamasp|Zamasp|king|m+|497|499|||Djamasp; Jamasp; Zāmāsp; Jamaspes
khusro_i|Khusro I|king|m+|531|579|khusraw_i||Khusro Anushirvan; Chosroes I Anushirvan; Khosrau I Anushirvan
hormizd_iv|Ohrmazd IV|king|m+|579|590|||
wahram_vi|Wahram VI|usurper|m+|590|591|||Wahram Chobin; Bahram Chobin; Wahram VI Cobin
wistahm|Wistahm|usurper|m+|591|597|||Vistahm; Bistam; Vistakhm; Wistaxm
hormizd_v|Ohrmazd V|usurper|m+|593|593|||
khusro_ii|Khusro II|king|m+|590|628|||Khusro II Parvez; Chosroes II Parwez; Khusro Parvez; Khosrow II Parviz
kavad_ii|Kawad II|king|m+|628|628|||Kavad II Shiruya; Siroes; Kawad II Siroy; Shiroe
ardashir_iii|Ardashir III|king|m-|628|630|||Ardaxshir III (Sasanian); Ardaxšīr III of the Sasanians; Ardeshir III
khusro_iii|Khusro III|king|m+|629|631|||
boran|Buran|queen|f|630|631|||Boran; Bōrān; Queen Buran; Purandokht; Borandukht; Buran (queen)
azarmidukht|Azarmidukht|queen|f|631|631|||Azarmigduxt; Azarmidokht; Azarmedukht; Azarmigdukht
hormizd_vi|Ohrmazd VI|king|m+|631|632|||Ohrmazd V or VI
khusro_iv|Khusro IV|king|m+|631|636|||
yazdgerd_iii|Yazdgerd III|king|m?|632|651|||
# eastern; Kushano-Sasanian; kushano sasanian kushan kushanshah
ardashir_kushanshah|Ardashir I Kushanshah|king|m+|230|245|||Ardashir I (Kushano-Sasanian); Ardashir Kushanshah
peroz_i_kushanshah|Peroz I Kushanshah|king|m+|245|270|||Peroz Kushanshah; Peroz I (Kushano-Sasanian)
hormizd_i_kushanshah|Hormizd I Kushanshah|king|m+|270|300|||Ohrmazd I Kushanshah; Hormizd Kushanshah
peroz_ii_kushanshah|Peroz II Kushanshah|king|m+|303|330|||Peroz II (Kushano-Sasanian)
varahran_kushanshah|Varahran Kushanshah|king|m+|330|365|||Varahran I Kushanshah; Vahran Kushanshah; Wahram I Kushanshah
# eastern; Greco-Baktrian; baktria bactria baktrian bactrian greco indo
sophytes_bactria|Sophytes|dynast|m-|-316|-270|=||Sophytes of Baktria; Sophytos
diodotus_i|Diodotos I|king|m-|-260|-235|=||Diodotus I; Diodotos I Soter; Diodotus I of Bactria; Diodotos
diodotus_ii|Diodotos II|king|m-|-240|-225|=||Diodotus II
antiochus_nicator_bactria|Antiochos Nikator|king|m-|-250|-220|=||Antiochus Nicator; Antiochos II Nikator
euthydemus_i_bactria|Euthydemos I|king|m-|-230|-195|=||Euthydemus I; Euthydemos I Theos; Euthydemos I of Baktria; Euthydemus I of Bactria; Euthydemos~
demetrius_i_bactria|Demetrios I Aniketos|king|m-|-205|-170|=||Demetrios I of Baktria; Demetrius I of Bactria; Demetrios I~; Demetrius I Aniketos; Demetrios I (Baktria)
euthydemus_ii_bactria|Euthydemos II|king|m-|-190|-180|=||Euthydemus II; Euthydemos II of Baktria
pantaleon_bactria|Pantaleon|king|m-|-190|-180|=||Pantaleon of Baktria; Pantaleon of Bactria
agathocles_bactria|Agathokles Dikaios|king|m-|-190|-165|=||Agathokles of Baktria; Agathocles of Bactria; Agathokles~; Agathocles~; Agathokles (Baktria)
antimachus_i_bactria|Antimachos I Theos|king|m-|-185|-165|=||Antimachus I; Antimachos I; Antimachos Theos; Antimachus Theos; Antimachos I of Baktria
eucratides_i_bactria|Eukratides I|king|m-|-171|-135|=||Eucratides I; Eukratides I Megas; Eukratides the Great; Eucratides the Great; Eukratides I of Baktria; Eukratides; Eucratides I the Great; Eucratides I of Bactria; Eukratides I the Great
eucratides_ii_bactria|Eukratides II Soter|king|m-|-145|-130|=||Eucratides II; Eukratides II
plato_bactria|Plato|king|m-|-150|-130|=||Plato of Baktria; Platon; Plato Epiphanes
heliocles_i_bactria|Heliokles I Dikaios|king|m-|-150|-120|=||Heliocles I; Heliokles I; Heliokles Dikaios; Heliocles; Heliokles; Heliokles I of Baktria
demetrius_ii_bactria|Demetrios II of Baktria|king|m-|-175|-140|=||Demetrius II of Bactria
# eastern; Indo-Greek; baktria bactria baktrian bactrian greco indo india
antimachus_ii_bactria|Antimachos II Nikephoros|king|m-|-174|-160|=||Antimachus II; Antimachos II
apollodotus_i_bactria|Apollodotos I Soter|king|m-|-180|-160|=||Apollodotus I; Apollodotos I; Apollodotus I Soter; Apollodotos I of Baktria
menander_i_bactria|Menander I Soter|king|m-|-165|-130|=||Menander I; Menander; Menander Soter; Menandros I; Milinda; Menander I of Bactria; Menander I of Baktria; Menandros
zoilus_i_bactria|Zoilos I Dikaios|king|m-|-150|-120|=||Zoilus I; Zoilos I
agathocleia_bactria|Agathokleia|queen|f|-135|-85|=||Agathocleia
strato_i_bactria|Strato I|king|m?|-130|-80|=||Straton I of Baktria; Strato I Soter; Strato I of Bactria
lysias_bactria|Lysias Aniketos|king|m-|-145|-110|=||Lysias; Lysias Anicetus; Lysias of Baktria
antialcidas_bactria|Antialkidas Nikephoros|king|m-|-145|-95|=||Antialcidas; Antialkidas; Antialkides; Antialkidas of Baktria; Antialcidas Nikephoros; Antialkidas Nikephoros of Baktria
theophilus_i_bactria|Theophilos Dikaios|king|m-|-130|-90|=||Theophilos of Baktria; Theophilus of Bactria
polyxenus_bactria|Polyxenos Epiphanes|king|m-|-100|-80|=||Polyxenos; Polyxenus of Bactria
philoxenus_bactria|Philoxenos Aniketos|king|m-|-125|-95|=||Philoxenus; Philoxenos; Philoxenos Aniketos of Baktria; Philoxenos of Baktria
heliocles_ii_bactria|Heliokles II Dikaios|king|m-|-110|-75|=||Heliocles II; Heliokles II
nicias_bactria|Nikias Soter|king|m-|-135|-85|=||Nicias of Bactria; Nikias of Baktria
diomedes_bactria|Diomedes Soter|king|m-|-115|-80|=||Diomedes; Diomedes of Baktria
archebius_bactria|Archebios Dikaios Nikephoros|king|m-|-90|-65|=||Archebius; Archebios; Archebios of Baktria; Archebios Dikaios
amyntas_bactria|Amyntas Nikator|king|m-|-95|-65|=||Amyntas of Bactria; Amyntas of Baktria; Amyntas~
hermaeus_bactria|Hermaios Soter|king|m-|-105|-50|=||Hermaeus; Hermaios; Hermaeus of Bactria; Hermaios of Baktria; Hermaeus Soter; Hermaios Soter (posthumous)
calliope_bactria|Kalliope|queen|f|-105|-70|=|w:hermaeus_bactria|Calliope
apollodotus_ii_bactria|Apollodotos II|king|m-|-85|-65|=||Apollodotus II; Apollodotos II Soter; Apollodotus II Soter
hippostratus_bactria|Hippostratos|king|m-|-65|-50|=||Hippostratus; Hippostratos of Baktria
dionysius_bactria|Dionysios Soter|king|m-|-65|-50|=||Dionysius of Bactria; Dionysios of Baktria
zoilus_ii_bactria|Zoilos II Soter|king|m-|-60|-35|=||Zoilus II; Zoilos II
strato_ii_bactria|Strato II Soter|king|m-|-25|10|=||Strato II; Straton II of Baktria
# eastern; Indo-Skythian; indo skythian scythian saka
maues_saka|Maues|king|m?|-125|-60|=||Moga; Maues of Gandhara
vonones_saka|Vonones (Indo-Skythian)|king|m?|-85|-65|||Vonones Indo-Scythian
spalirises|Spalirises|king|m?|-60|-45|||
azilises_gandhara|Azilises|king|m?|-57|-35|=||Azilises of Gandhara
azes_i_gandhara|Azes I|king|m?|-58|-12|=||Azes; Azes I of Gandhara
azes_ii_gandhara|Azes II|king|m?|-35|12|=||Azes II of Gandhara; Azes I/II; Azes I or II
rajuvula_mathura|Rajuvula|satrap|m?|-10|25|=||Rajuvula of Mathura; Ranjubula
zeionises|Zeionises|satrap|m?|10|45|||Jihonika; Zeionises (Jihonika)
kharahostes|Kharahostes|satrap|m?|-10|20|||Kharaosta; Kharahostes Mujatria
nahapana|Nahapana|satrap|m?|54|124|||Nahapana Western Satrap
rudradaman_i|Rudradaman I|satrap|m+|130|150|||Rudradaman
rudrasena_ii|Rudrasena II|satrap|m+|255|278|||
heraios|Heraios|king|m+|1|50|||Heraus; Heraios (Miaos); Miaos; Heraios of the Kushan
# eastern; Indo-Parthian; indo parthian gondopharid
gondophares|Gondophares|king|m+|-20|46|||Gondophares I; Gondophares-Sases; Gondopharnes; Gundophares; Gondofarr
abdagases_i|Abdagases I|king|m+|10|65|||Abdagases
orthagnes|Orthagnes|king|m+|20|55|||Orthagnes-Gadana; Gadana
sanabares|Sanabares|king|m+|50|160|||Sanabares of Merv
pakores|Pakores|king|m+|60|135|||Pacores; Pakores Indo-Parthian
sasan_indo_parthian|Sases|king|m+|19|70|||Sasan
# eastern; Kushan; kushan kushans india
kujula_kadphises_kushan|Kujula Kadphises|king|m?|30|90|=||Kadphises I; Kujula; Kujula Kadphises I
vima_takto|Vima Takto|king|m?|55|113|||Soter Megas; Vima Takto (Soter Megas); Vima I Tak; Wima Takto; Vima Taktu; Vima Takto Soter Megas
vima_kadphises|Vima Kadphises|king|m+|105|130|||Wima Kadphises; Kadphises II; Vima II Kadphises; Ooemo Kadphises
kinishka_kushan|Kanishka I|king|m+|127|151|=||Kanishka; Kanishka the Great; Kanishka I the Great; Kaneshko; Kanerkes
huvishka_kushan|Huvishka|king|m+|150|191|=||Ooeshko; Huvishka of Kushan; Hooerkes
vasudeva_i_kushan_empire|Vasudeva I|king|m+|190|232|=||Vasudeva; Bazodeo; Vāsudeva I
kanishka_ii|Kanishka II|king|m+|230|247|||
vasishka|Vasishka|king|m+|245|267|||
kanishka_iii|Kanishka III|king|m+|267|273|||
vasudeva_ii|Vasudeva II|king|m+|267|300|||
shaka_kushan|Shaka|king|m+|300|345|||Saka I; Shaka Kushan
kipunadha|Kipunadha|king|m+|335|350|||
# eastern; Gupta; gupta india
chandragupta_i|Chandragupta I|king|m?|319|335|||
samudragupta|Samudragupta|king|m?|335|380|||
chandragupta_ii|Chandragupta II|king|m?|375|415|||Chandragupta II Vikramaditya; Chandragupta Vikramaditya
kumaragupta_i|Kumaragupta I|king|m?|413|455|||Kumaragupta
skandagupta|Skandagupta|king|m?|455|467|||
# eastern; Huns; hun huns hunnic alchon kidarite hephthalite
kidara|Kidara|king|m+|350|390|||Kidara (Kidarites)
khingila|Khingila|king|m-|430|495|||Khingila I; Khingila Alchon
toramana|Toramana|king|m?|490|515|||Toramana I; Toramana II
mihirakula|Mihirakula|king|m?|502|542|||
napki_malka|Napki Malka|anonymous|m?|475|650|||Nezak Huns; Nezak Shah
# eastern; Axum; axum aksum aksumite axumite ethiopia
endybis|Endybis|king|m?|227|300|||Endubis; Endubis of Axum; Endybis of Axum
aphilas|Aphilas|king|m?|300|320|||Aphilas of Axum
ousanas|Ousanas|king|m?|310|330|||Ousanas I; Ousanas of Axum
ezanas|Ezanas|king|m?|330|360|||Ezana; Ezanas of Axum
ebana|Ebana|king|m?|440|470|||Eon; Eon of Axum
kaleb|Kaleb|king|m?|514|543|||Kaleb of Axum; Ella Asbeha
armah|Armah|king|m?|614|640|||Armah of Axum
# eastern; Himyar and Saba; himyar himyarite himyarites saba arabia
amdan_bayyin|Amdan Bayyin Yuhaqbid|king|m?|80|120|amdan_bayyin_yuhaqbid_himyarites||Amdan Bayan; Amdan Bayyin; 'Amdan Bayyin; Amdan Bayyin Yanaf
"""
