"""Facts about rulers whom a collection of ancient coins meets at its edge: the crusader states, Armenia, Islam.

One issuer a line, in the form that ``issuers_roman`` explains.
"""

MEDIEVAL = """
# medieval; Bulgaria; bulgaria bulgarian
ivan_ii_bulgaria|Ivan Asen II|tsar|m+|1218|1241|=||Ivan II Asen; Ivan Asen II of Bulgaria
mitso_bulgaria|Mitso Asen|tsar|m?|1256|1263|=||
constantine_i_bulgaria|Constantine Tikh Asen|tsar|m+|1257|1277|=||Constantine Asen; Constantine Tikh-Asen; Constantine I of Bulgaria
theodor_svetoslav|Theodor Svetoslav|tsar|m+|1300|1322|||Teodor Svetoslav; Theodore Svetoslav
ivan_alexander|Ivan Alexander|tsar|m+|1331|1371|||Ivan Aleksandar; Ivan Alexander Shishman
ivan_shishman|Ivan Shishman|tsar|m+|1371|1395|||
ivan_sratsimir|Ivan Sratsimir|tsar|m+|1356|1396|||Ivan Stratsimir; Ivan Sratsimir Shishman; Ivan Sracimir
# medieval; Antioch; antioch crusader crusaders
bohemund_i|Bohemund I|prince|m?|1098|1111|||Bohemond I; Bohemond I of Antioch
tancred|Tancred|regent|m+|1101|1112|=||Tancred of Antioch; Tancred regent of Antioch; Tancrède
roger_of_salerno|Roger of Salerno|regent|m?|1112|1119|||Roger of Antioch; Roger regent of Antioch
bohemond_ii|Bohemund II|prince|m?|1119|1130|=||Bohemond II; Bohemond II of Antioch
raymond_of_poitiers|Raymond of Poitiers|prince|m?|1136|1149|||Raymond of Antioch; Raymond-Rupin
bohemund_iii|Bohemund III|prince|m?|1149|1201|||Bohemond III; Bohemond III of Antioch
bohemund_iv|Bohemund IV|prince|m?|1201|1233|||Bohemond IV; Bohemond IV of Antioch
# medieval; Edessa, Jerusalem, Tripoli, Cyprus; edessa jerusalem tripoli cyprus crusader crusaders
baldwin_i_edessa|Baldwin I of Edessa|count|m?|1098|1100|||Baldwin I count of Edessa
baldwin_ii_edessa|Baldwin II of Edessa|count|m?|1100|1118|||Baldwin II count of Edessa
baldwin_iii|Baldwin III|king|m?|1143|1163|||Baldwin III of Jerusalem
amaury|Amaury|king|m?|1163|1174|||Amalric; Amaury I; Amaury of Jerusalem; Amalric I
guy_de_lusignan|Guy of Lusignan|king|m?|1186|1194|||Guy de Lusignan; Gui de Lusignan
raymond_ii_tripoli|Raymond II of Tripoli|count|m?|1137|1152|||
raymond_iii_tripoli|Raymond III of Tripoli|count|m?|1152|1187|||
bohemond_vii|Bohemund VII|count|m?|1275|1287|=||Bohemond VII; Bohemond VII of Tripoli
hugh_i_cyprus|Hugh I of Cyprus|king|m?|1205|1218|||Hugues I
henry_i_cyprus|Henry I of Cyprus|king|m?|1218|1253|||Henri I of Cyprus
henry_ii_cyprus|Henry II of Cyprus|king|m?|1285|1324|||Henri II of Cyprus
peter_i_cyprus|Peter I of Cyprus|king|m?|1359|1369|||Pierre I of Cyprus
# medieval; Frankish Greece; achaia athens frankish greece
william_ii_villehardouin|William II of Villehardouin|prince|m?|1246|1278|||William of Villehardouin; Guillaume de Villehardouin
charles_i_of_anjou|Charles I of Anjou|prince|m?|1266|1285|||Charles I d'Anjou; Charles of Anjou
philip_of_taranto|Philip of Taranto|prince|m?|1294|1331|||Philip of Tarentum
guy_ii_de_la_roche|Guy II de la Roche|duke|m?|1287|1308|||
# medieval; Cilician Armenia; armenia armenian cilicia cilician
levon_i|Levon I|king|m+|1198|1219|||Leo I of Armenia; Leon I of Armenia; Levon I the Magnificent; Levon the Great
hetoum_i|Hetoum I|king|m+|1226|1270|||Hethum I; Het'um I
zabel|Zabel|queen|f|1219|1252||w:hetoum_i|Zapel
levon_ii|Levon II|king|m+|1270|1289|||Leo II of Armenia; Leon II of Armenia
hetoum_ii|Hetoum II|king|m?|1289|1305|||Hethum II
smbat|Smpad|king|m?|1296|1298|||Smbat; Sempad
levon_iii|Levon III|king|m?|1301|1307|||Leon III of Armenia
oshin|Oshin|king|m?|1308|1320|||Ossin
levon_iv|Levon IV|king|m?|1320|1342|||Leon IV of Armenia
gosdantin_iii|Gosdantin III|king|m?|1344|1363|||Constantine III of Armenia; Gosdantin I
levon_v|Levon V|king|m?|1374|1393|||Leon V of Armenia; Levon VI
# medieval; Sicily; sicily norman
roger_ii_sicily|Roger II|king|m?|1105|1154|=||Roger II of Sicily
william_i_sicily|William I of Sicily|king|m?|1154|1166|william_i_sicly||William I the Bad
william_ii_sicily|William II of Sicily|king|m?|1166|1189|=||William II the Good
frederick_ii|Frederick II|emperor|m-|1197|1250|||Frederick II of Hohenstaufen; Federico II; Friedrich II; Frederick II of Sicily
# islamic; Umayyad; umayyad arab islamic
muawiya|Mu'awiya I|caliph|m?|661|680|||Muawiya; Mu'awiyah; Muawiyah I
abd_al_malik|'Abd al-Malik|caliph|m+|685|705|||Abd al-Malik ibn Marwan; 'Abd al-Malik ibn Marwan; Abd al-Malik
al_walid_i|al-Walid I|caliph|m?|705|715|||al-Walid; Al-Walid I ibn Abd al-Malik
sulayman_umayyad|Sulayman ibn 'Abd al-Malik|caliph|m?|715|717|||Sulayman (Umayyad)
umar_ii|'Umar II|caliph|m?|717|720|||Umar ibn Abd al-Aziz; 'Umar
yazid_ii|Yazid II|caliph|m?|720|724|||Yazid II ibn 'Abd al-Malik
hisham|Hisham|caliph|m?|724|743|||Hisham ibn 'Abd al-Malik
marwan_ii|Marwan II|caliph|m?|744|750|||Marwan II ibn Muhammad
# islamic; Abbasid; abbasid islamic
al_saffah|al-Saffah|caliph|m?|749|754|||as-Saffah
al_mansur|al-Mansur|caliph|m?|754|775|||'Abd Allah al-Mansur; Abdallah al-Mansur; Abu Ja'far al-Mansur
al_mahdi|al-Mahdi|caliph|m?|775|785|||Al-Mahdi Muhammad; Abu Abdallah Muhammad Al Mahdi; Muhammad al-Mahdi
harun_al_rashid|Harun al-Rashid|caliph|m?|786|809|||Haroun al-Rashid; al-Rashid; Harun ar-Rashid
al_mamun|al-Ma'mun|caliph|m?|813|833|||al-Mamun
# islamic; Arab-Sasanian; arab sasanian tabaristan
ubaydallah_b_ziyad|'Ubaydallah b. Ziyad|governor|m?|675|684|||Ubaydallah ibn Ziyad; Ubaydallah b. Ziyad
ziyad_b_abi_sufyan|Ziyad b. Abi Sufyan|governor|m?|665|673|||Ziyad ibn Abi Sufyan
al_hajjaj|al-Hajjaj b. Yusuf|governor|m?|694|714|||al-Hajjaj ibn Yusuf
khurshid_tabaristan|Khurshid|ispahbad|m+|740|761|||Khurshid of Tabaristan; Khurshid II; Hurshid
umar_b_al_ala|'Umar b. al-'Ala|governor|m?|771|780|||Umar ibn al-Ala; 'Umar of Tabaristan
sulayman_tabaristan|Sulayman of Tabaristan|governor|m?|787|789|||Sulayman (Tabaristan)
"""
