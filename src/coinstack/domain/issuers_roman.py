"""Facts about the rulers of the Roman Empire, in the order of the trade (Roman Imperial Coinage).

One issuer a line: ``id|name|role|look|from|to|nomisma|relations|other spellings``.
``look`` is sex and beard as the coins show them (``m+`` bearded, ``m-`` shaven, ``m?`` both or unknown, ``f``).
Years are those of rule, for others those of their coins or title; ``=`` as nomisma id means the line's own id.
Relations: ``c:`` Caesar of, ``w:`` consort of, ``&:`` ruled jointly with. A spelling that ends in ``~`` is shared
with others and is taken only where the realm or the years settle it. ``#`` opens a realm:
``# category; dynasty; words that point to it``.
"""

ROMAN = """
# roman_imperial; Julio-Claudian; rome roman
augustus|Augustus|emperor|m-|-27|14|=|| Octavian Augustus; Divus Augustus; Caesar Augustus; Auguste; Augusto
livia|Livia|augusta|f|-27|29|=|w:augustus|Julia Augusta; Livia Drusilla; Livia Augusta
agrippa|Agrippa|heir|m-|-27|-12|=||Marcus Agrippa; M. Agrippa; Marcus Vipsanius Agrippa; M. Vipsanius Agrippa; Agrippa M. Vipsanius
julia_daughter_of_augustus|Julia, daughter of Augustus|princess|f|-27|-2|=|w:agrippa|Julia the Elder; Julia Augusti
gaius_caesar|Gaius Caesar|caesar|m-|-17|4|=|c:augustus|Caius Caesar; Gaius Julius Caesar Vipsanianus; C. Caesar; Gaius Caesar grandson of Augustus
lucius_caesar|Lucius Caesar|caesar|m-|-17|2|=|c:augustus|L. Caesar
agrippa_postumus|Agrippa Postumus|caesar|m-|4|7|=|c:augustus|
tiberius|Tiberius|emperor|m-|14|37|=||Tiberius Caesar; Tibere; Tiberio; Tiberius Claudius Nero Caesar
drusus_son_of_tiberius|Drusus|caesar|m-|14|23|=|c:tiberius|Drusus Caesar son of Tiberius; Drusus the Younger; Drusus Minor; Drusus Julius Caesar; Drusus junior
livilla|Livilla|princess|f|14|31||w:drusus_son_of_tiberius|Claudia Livia Julia; Livilla wife of Drusus
nero_claudius_drusus|Nero Claudius Drusus|ancestor|m-|-9|-9|=||Drusus the Elder; Drusus Senior; Nero Drusus; Drusus Major
antonia_minor|Antonia|augusta|f|37|37|=|w:nero_claudius_drusus|Antonia Minor; Antonia the Younger; Antonia Augusta
germanicus|Germanicus|caesar|m-|4|19|=|c:tiberius|Germanicus Caesar; Germanicus Julius Caesar
agrippina_i|Agrippina Senior|princess|f|14|33|=|w:germanicus|Agrippina I; Agrippina the Elder; Agrippina Major; Agrippina mater
nero_caesar|Nero Caesar|caesar|m-|20|31|=|c:tiberius|Nero Julius Caesar
drusus_caesar|Drusus Caesar|caesar|m-|20|33|=|c:tiberius|Drusus son of Germanicus; Drusus Caesar son of Germanicus
tiberius_gemellus|Tiberius Gemellus|caesar|m-|35|38|=|c:caligula|
caligula|Caligula|emperor|m-|37|41|gaius||Gaius; Gaius (Caligula); Caligula (Gaius); Gaius/Caligula; Gaius Caligula; Caius; Caius Caligula; Gaius Caesar Caligula; Gaius Caesar Germanicus
caesonia|Caesonia|augusta|f|39|41||w:caligula|Milonia Caesonia
drusilla|Drusilla|princess|f|37|38|=||Julia Drusilla
julia_livilla|Julia Livilla|princess|f|37|41|=||
claudius|Claudius|emperor|m-|41|54|=||Claudius I; Divus Claudius; Tiberius Claudius; Claude; Claudius Caesar; Claudio
messalina|Messalina|augusta|f|41|48|messallina|w:claudius|Valeria Messalina; Messallina
claudia_antonia|Claudia Antonia|princess|f|41|66|=||
britannicus|Britannicus|caesar|m-|41|55|=|c:claudius|Tiberius Claudius Britannicus
agrippina_ii|Agrippina Junior|augusta|f|49|59|=|w:claudius|Agrippina II; Agrippina the Younger; Agrippina Minor; Agrippina filia
nero|Nero|emperor|m?|54|68|=||Nero Claudius Caesar; Nero Claudius; Nerone; Neron
claudia_octavia|Claudia Octavia|augusta|f|54|62|=|w:nero|Octavia wife of Nero
poppaea|Poppaea|augusta|f|62|65|poppaea_sabina|w:nero|Poppaea Sabina; Poppea
claudia_neronis|Claudia, daughter of Nero|augusta|f|63|63|||Claudia Neronis; Diva Claudia
statilia_messalina|Statilia Messalina|augusta|f|66|68||w:nero|
# roman_imperial; Civil Wars; rome roman
civil_wars|Civil Wars|anonymous|m?|68|69|||Civil War; Civil Wars 68-69; Anonymous Civil Wars
vindex|Vindex|usurper|m?|68|68|||C. Julius Vindex; Julius Vindex
clodius_macer|Clodius Macer|usurper|m-|68|68|=||L. Clodius Macer; Lucius Clodius Macer
galba|Galba|emperor|m-|68|69|=||Servius Galba; Servius Sulpicius Galba; Sulpicius Galba
otho|Otho|emperor|m-|69|69|=||Marcus Salvius Otho Caesar; Othon
vitellius|Vitellius|emperor|m-|69|69|=||Aulus Vitellius
lucius_vitellius|Lucius Vitellius|ancestor|m-|69|69|lucius_vitellius_pater||L. Vitellius; Vitellius pater
# roman_imperial; Flavian; rome roman
vespasian|Vespasian|emperor|m-|69|79|=||Vespasianus; Vespasien; Vespasiano; Divus Vespasianus
domitilla|Domitilla|augusta|f|69|82|domitilla_the_elder|w:vespasian|Domitilla the Elder; Flavia Domitilla; Domitilla Senior; Domitilla the Younger; Domitilla Junior; Memoria Domitillae
titus|Titus|emperor|m-|79|81|=|c:vespasian|Tito; Divus Titus; Titus Caesar
julia_titi|Julia Titi|augusta|f|79|91|=||Julia daughter of Titus; Julia Flavia; Iulia Titi
domitian|Domitian|emperor|m-|81|96|=|c:vespasian|Domitianus; Domitien; Domiziano; Domitian Caesar
domitia|Domitia|augusta|f|81|96|=|w:domitian|Domitia Longina; Domitia Augusta
divus_caesar|Divus Caesar, son of Domitian|heir|m-|81|84|||son of Domitian; Domitian's son
vespasian_junior|Vespasian Junior|caesar|m-|90|95||c:domitian|Vespasian the Younger; T. Flavius Vespasianus junior
# roman_imperial; Nerva-Antonine; rome roman
nerva|Nerva|emperor|m-|96|98|=||Divus Nerva; Cocceius Nerva
trajan|Trajan|emperor|m-|98|117|=||Traianus; Traian; Trajano; Traiano; Trajanus; Divus Traianus; Trajan Augustus
plotina|Plotina|augusta|f|105|129|=|w:trajan|Pompeia Plotina
marciana|Marciana|augusta|f|105|117|=||Ulpia Marciana; Diva Marciana
matidia|Matidia|augusta|f|112|119|=||Salonia Matidia; Diva Matidia; Matidia the Elder
trajan_pater|Trajan Pater|ancestor|m-|112|117|marcus_ulpius_traianus||Divus Pater Traianus; Traianus Pater; Marcus Ulpius Traianus
hadrian|Hadrian|emperor|m+|117|138|=|c:trajan|Hadrianus; Adriano; Hadrien; Adrianus; Divus Hadrianus; Adrian
sabina|Sabina|augusta|f|128|138|=|w:hadrian|Vibia Sabina; Diva Sabina; Sabina Augusta
antinous|Antinous|favourite|m-|130|138|=||Antinoos; Antinoüs
aelius|Aelius|caesar|m+|136|138|lucius_aelius|c:hadrian|Aelius Caesar; Lucius Aelius; L. Aelius; Lucius Aelius Caesar; Aelius Verus
antoninus_pius|Antoninus Pius|emperor|m+|138|161|=|c:hadrian|Antonin Pius; Divus Antoninus; Divus Antoninus Pius; Antoninus Pius Augustus; Antonino Pio; Antonin le Pieux; Divus Pius
faustina_i|Faustina Senior|augusta|f|138|141|=|w:antoninus_pius|Faustina I; Faustina the Elder; Diva Faustina I; Diva Faustina Senior; Faustina Maior; Annia Galeria Faustina; Faustina Mater; Diva Faustina~; Faustina~
galerius_antoninus|Galerius Antoninus|heir|m-|138|141|||M. Galerius Antoninus; Marcus Galerius Antoninus
marcus_aurelius|Marcus Aurelius|emperor|m+|161|180|=|c:antoninus_pius &:lucius_verus|M. Aurelius; Marc Aurel; Marc Aurèle; Marco Aurelio; Mark Aurel; Divus Marcus Antoninus; Marcus Aurelius Antoninus
faustina_ii|Faustina Junior|augusta|f|147|176|=|w:marcus_aurelius|Faustina II; Faustina the Younger; Annia Faustina Minor; Faustina Minor; Diva Faustina II; Diva Faustina Junior; Diva Faustina~; Faustina~
annius_verus|Annius Verus|caesar|m-|166|169|=|c:marcus_aurelius|Marcus Annius Verus
titus_aurelius_fulvus|T. Aurelius Fulvus Antoninus|heir|m-|149|165|titus_aurelius_fulvus_antoninus||Titus Aurelius Fulvus Antoninus
lucius_verus|Lucius Verus|emperor|m+|161|169|=|&:marcus_aurelius|L. Verus; Lucio Vero; Divus Verus; Lucius Aurelius Verus; Verus
lucilla|Lucilla|augusta|f|164|182|=|w:lucius_verus|Annia Lucilla
commodus|Commodus|emperor|m+|177|192|=|c:marcus_aurelius &:marcus_aurelius|Commode; Commodo; Divus Commodus; Lucius Aurelius Commodus; Commodus Caesar
crispina|Crispina|augusta|f|178|191|=|w:commodus|Bruttia Crispina
# roman_imperial; Year of the Five Emperors; rome roman
pertinax|Pertinax|emperor|m+|193|193|=||Helvius Pertinax; Divus Pertinax; Divus Helvius Pertinax
flavia_titiana|Flavia Titiana|augusta|f|193|193|=|w:pertinax|Titiana
didius_julianus|Didius Julianus|emperor|m+|193|193|=||Didius Iulianus; Julianus~; Didius Julian
manlia_scantilla|Manlia Scantilla|augusta|f|193|193|=|w:didius_julianus|Scantilla
didia_clara|Didia Clara|augusta|f|193|193|=||
pescennius_niger|Pescennius Niger|usurper|m+|193|194|=||Pescennius
clodius_albinus|Clodius Albinus|emperor|m+|193|197|=|c:septimius_severus|Albinus; D. Clodius Albinus
# roman_imperial; Severan; rome roman
septimius_severus|Septimius Severus|emperor|m+|193|211|=||Septimus Severus; Septime Sévère; Settimio Severo; Divus Septimius Severus; Divus Severus; Septimius Severus Pertinax; Sept. Severus; Severus~
julia_domna|Julia Domna|augusta|f|193|217|=|w:septimius_severus|Iulia Domna; Diva Julia Domna; Domna; Julia Pia
caracalla|Caracalla|emperor|m?|198|217|=|c:septimius_severus &:septimius_severus,geta|Antoninus Caracalla; M. Aurelius Antoninus (Caracalla); Marcus Aurelius Antoninus Caracalla; Divus Antoninus Magnus; Caracala; Caracallus
plautilla|Plautilla|augusta|f|202|205|=|w:caracalla|Fulvia Plautilla
geta|Geta|emperor|m?|209|211|=|c:septimius_severus &:septimius_severus,caracalla|Publius Septimius Geta; P. Septimius Geta; Septimius Geta; Lucius Septimius Geta
macrinus|Macrinus|emperor|m+|217|218|=||Opellius Macrinus; Macrin; Macrino; Opelius Macrinus
diadumenian|Diadumenian|caesar|m-|217|218|=|c:macrinus &:macrinus|Diadumenianus; Diaduménien; Opellius Diadumenianus
elagabalus|Elagabalus|emperor|m?|218|222|=||Elagabal; Heliogabalus; Heliogabal; Antoninus Elagabalus; Marcus Aurelius Antoninus (Elagabalus); Eliogabalo; Elagabale; Elegabalus
julia_cornelia_paula|Julia Paula|augusta|f|219|220|julia_paula|w:elagabalus|Julia Cornelia Paula; Iulia Paula; Cornelia Paula
aquilia_severa|Aquilia Severa|augusta|f|220|222|=|w:elagabalus|Julia Aquilia Severa; Iulia Aquilia Severa
annia_faustina|Annia Faustina|augusta|f|221|221|=|w:elagabalus|Anna Faustina
julia_soaemias|Julia Soaemias|augusta|f|218|222|=||Soaemias; Julia Soemias; Iulia Soaemias; Julia Soaemia; Julia Soaemias Bassiana
julia_maesa|Julia Maesa|augusta|f|218|225|=||Maesa; Iulia Maesa; Diva Julia Maesa; Julia Moesa
severus_alexander|Severus Alexander|emperor|m?|222|235|=|c:elagabalus|Alexander Severus; Sévère Alexandre; Severo Alessandro; Alexander Severus Pius; Divus Alexander; Severus Alexander Augustus
orbiana|Orbiana|augusta|f|225|227|sallustia_orbiana|w:severus_alexander|Sallustia Orbiana; Sallustia Barbia Orbiana; Barbia Orbiana
julia_mamaea|Julia Mamaea|augusta|f|222|235|=||Mamaea; Iulia Mamaea; Julia Mammaea; Julia Mamea; Iulia Mammaea
# roman_imperial; Third century; rome roman
maximinus_i|Maximinus I|emperor|m+|235|238|maximinus_thrax||Maximinus Thrax; Maximinus I Thrax; Maximin I; Maximin the Thracian; Maximinus~; Maximinus I. Thrax; Massimino il Trace; Maximin Thrax
paulina|Paulina|augusta|f|235|236|caecilia_paulina|w:maximinus_i|Diva Paulina; Caecilia Paulina
maximus|Maximus|caesar|m-|236|238|gaius_julius_verus_maximus|c:maximinus_i|Maximus Caesar; Gaius Julius Verus Maximus; C. Julius Verus Maximus
gordian_i|Gordian I|emperor|m+|238|238|=|&:gordian_ii|Gordian I Africanus; Gordianus I; Gordianus I Africanus; Gordian I. Africanus; Gordien I
gordian_ii|Gordian II|emperor|m+|238|238|=|&:gordian_i|Gordian II Africanus; Gordianus II; Gordianus II Africanus; Gordien II
balbinus|Balbinus|emperor|m+|238|238|=|&:pupienus|Balbin; D. Caelius Calvinus Balbinus
pupienus|Pupienus|emperor|m+|238|238|=|&:balbinus|Pupien; Pupienus Maximus
gordian_iii|Gordian III|emperor|m-|238|244|=|c:balbinus|Gordianus III; Gordian III.; Gordian; Gordianus; Gordianus III Pius; Gordien III; Gordiano III; Gordian III Pius; Gordianus Pius
tranquillina|Tranquillina|augusta|f|241|244|sabinia_tranquillina|w:gordian_iii|Sabinia Tranquillina; Furia Sabinia Tranquillina
philip_i|Philip I|emperor|m+|244|249|philip_the_arab||Philip I the Arab; Philip I Arab; Philip the Arab; Philippus I Arabs; Philippus Arabs; Philippus I; Philip I Arabs; Philip Senior; Philippus I. Arabs; Philippe l'Arabe; Philip the Elder; Filippo I; Filippo l'Arabo; Philip Arab; Philippe I
otacilia_severa|Otacilia Severa|augusta|f|244|249|=|w:philip_i|Otacilia; Marcia Otacilia Severa; Otacila Severa; Otacilla Severa
philip_ii_rome|Philip II|emperor|m-|247|249|philippus_ii|c:philip_i &:philip_i|Philip II (Rome); Philip II of Rome; Philip Junior; Philippus II; Philip the Younger; Philippus Junior; Philip II~; Philip II son of Philip I; Philip II Roman emperor; Philip II Caesar; Philippe II~; Filippo II~
marinus|Marinus|ancestor|m+|244|249|||Julius Marinus; Divus Marinus
pacatian|Pacatian|usurper|m+|248|249|pacatianus||Pacatianus; Tiberius Claudius Pacatianus
jotapian|Jotapian|usurper|m+|249|249|jotapianus||Jotapianus; Iotapianus; Iotapian
silbannacus|Silbannacus|usurper|m+|253|253|=||
sponsianus|Sponsianus|usurper|m?|248|260|=||Sponsian
trajan_decius|Trajan Decius|emperor|m+|249|251|=||Decius; Traianus Decius; Trajanus Decius; Dèce; Trajan Dèce; Traiano Decio; Gaius Messius Quintus Decius; Traian Decius
herennia_etruscilla|Herennia Etruscilla|augusta|f|249|253|=|w:trajan_decius|Etruscilla; Herennia; Herennia Etruscila
herennius_etruscus|Herennius Etruscus|emperor|m-|251|251|=|c:trajan_decius &:trajan_decius|Herennius; Etruscus; Q. Herennius Etruscus
hostilian|Hostilian|emperor|m-|251|251|=|c:trajan_decius &:trebonianus_gallus|Hostilianus; Hostilien
trebonianus_gallus|Trebonianus Gallus|emperor|m+|251|253|=||Trebonian Gallus; Trebonianus; Trébonien Galle; Treboniano Gallo
volusian|Volusian|emperor|m+|251|253|=|c:trebonianus_gallus &:trebonianus_gallus|Volusianus; Volusien; Volusiano
aemilian|Aemilian|emperor|m+|253|253|=||Aemilianus; Émilien; Emiliano; Aemilius Aemilianus
cornelia_supera|Cornelia Supera|augusta|f|253|253|=|w:aemilian|Supera
uranius_antoninus|Uranius Antoninus|usurper|m?|253|254|=||Lucius Julius Aurelius Sulpicius Uranius Antoninus; Uranius
valerian|Valerian I|emperor|m-|253|260|=|&:gallienus|Valerian; Valerianus I; Valerianus; Valerian Senior; Valérien; Valerian the Elder; Valérien I; Valeriano I; Valeriano
mariniana|Mariniana|augusta|f|253|257|egnatia_mariniana|w:valerian|Egnatia Mariniana; Diva Mariniana
gallienus|Gallienus|emperor|m+|253|268|=|&:valerian|Gallien; Gallieno; Licinius Gallienus
salonina|Salonina|augusta|f|254|268|cornelia_salonina|w:gallienus|Cornelia Salonina; Salonine; Julia Cornelia Salonina; Salonina Chrysogone
valerian_ii|Valerian II|caesar|m-|256|258|=|c:valerian|Valerianus II; Valerian Junior; Valerian the Younger; Valérien II; Divus Valerianus
saloninus|Saloninus|caesar|m-|258|260|=|c:gallienus &:gallienus|Licinius Saloninus; Salonin; P. Licinius Valerianus Saloninus
marinianus|Marinianus|caesar|m-|268|268|quintus_julius_gallienus||Q. Julius Gallienus; Quintus Julius Gallienus
macrian|Macrian|usurper|m-|260|261|macrianus_minor|&:quietus|Macrianus; Macrianus Minor; Macrianus II; Macrian the Younger; Macrien
macrian_major|Macrian the Elder|usurper|m?|260|261|macrianus_major||Macrianus Major; Macrianus I
quietus|Quietus|usurper|m-|260|261|=|&:macrian|
regalianus|Regalianus|usurper|m+|260|260|=||Regalian
dryantilla|Dryantilla|augusta|f|260|260|=|w:regalianus|Sulpicia Dryantilla
ingenuus|Ingenuus|usurper|m?|260|260|=||
aureolus|Aureolus|usurper|m+|267|268|||Aureolus in the name of Postumus
claudius_ii|Claudius II Gothicus|emperor|m+|268|270|claudius_ii_gothicus||Claudius II; Claudius Gothicus; Divus Claudius II; Claudius II. Gothicus; Divus Claudius Gothicus; Claudius II (Gothicus); Divo Claudio; Claude II; Claude II le Gothique; Claudio II; Divus Claudius II Gothicus; Claudio II il Gotico
quintillus|Quintillus|emperor|m+|270|270|=||Quintille; Quintillo
aurelian|Aurelian|emperor|m+|270|275|=||Aurelianus; Aurélien; Aureliano
severina|Severina|augusta|f|274|275|ulpia_severina|w:aurelian|Ulpia Severina; Séverine
tacitus|Tacitus|emperor|m+|275|276|=||Tacite; Tacito; Marcus Claudius Tacitus
florian|Florian|emperor|m+|276|276|florianus||Florianus; Florien; Annius Florianus
probus|Probus|emperor|m+|276|282|=||Marcus Aurelius Probus
bonosus|Bonosus|usurper|m?|280|280|=||
proculus|Proculus|usurper|m?|280|281|=||
saturninus|Saturninus|usurper|m+|280|281|=||Julius Saturninus
carus|Carus|emperor|m+|282|283|=||Divus Carus
carinus|Carinus|emperor|m+|283|285|=|c:carus &:numerian|Carin; Carino
magnia_urbica|Magnia Urbica|augusta|f|283|285|=|w:carinus|Urbica
nigrinian|Nigrinian|heir|m-|284|285|=||Nigrinianus; Divus Nigrinianus; Divus Nigrinian
numerian|Numerian|emperor|m+|283|284|=|c:carus &:carinus|Numerianus; Numérien; Divus Numerianus; Numeriano
julian_of_pannonia|Julian of Pannonia|usurper|m+|284|285|sabinus_julianus||Julianus of Pannonia; Julian I of Pannonia; Sabinus Julianus; Marcus Aurelius Julianus; Julian I~; Julian I (of Pannonia); Julian Pannonicus
amandus|Amandus|usurper|m?|285|286|=||
# roman_imperial; Gallic Empire; gallic gaul
postumus|Postumus|emperor|m+|260|269|=||Postume; Postumo; Marcus Cassianius Latinius Postumus
laelianus|Laelianus|usurper|m+|269|269|=||Laelian; Lélien; Ulpius Cornelius Laelianus
marius|Marius|emperor|m+|269|269|=||Marcus Aurelius Marius
victorinus|Victorinus|emperor|m+|269|271|=||Victorin; Vittorino; Piavonius Victorinus; Divus Victorinus
domitianus_gaul|Domitian II|usurper|m+|271|271|domitian_ii||Domitianus II; Domitianus of Gaul
tetricus_i|Tetricus I|emperor|m+|271|274|=||Tetricus Senior; Tetricus; Tétricus I; Tetricus the Elder; Esuvius Tetricus; Tetricus pere; Tetrico I
tetricus_ii|Tetricus II|caesar|m-|273|274|=|c:tetricus_i|Tetricus Junior; Tétricus II; Tetricus the Younger; Tetrico II; Tetricus Caesar
# roman_imperial; Palmyrene Empire; palmyra palmyrene
odenathus|Odaenathus|king|m+|260|267|||Odenathus; Septimius Odaenathus
vabalathus|Vabalathus|usurper|m-|270|272|=||Vaballathus; Vabalathus Athenodorus; Wahballat
zenobia|Zenobia|augusta|f|271|272|=|w:odenathus|Septimia Zenobia
# roman_imperial; British Empire; britain british romano
carausius|Carausius|usurper|m+|286|293|=||Mausaeus Carausius; Carausio
allectus|Allectus|usurper|m+|293|296|=||Allectus of Britain
# roman_imperial; Tetrarchy; rome roman tetrarchy
diocletian|Diocletian|emperor|m+|284|305|=|&:maximianus|Diocletianus; Dioclétien; Diokletian; Diocleziano; Diocletian Jovius; Gaius Valerius Diocletianus
maximianus|Maximianus|emperor|m+|286|310|maximian|&:diocletian|Maximian; Maximian I; Maximianus I; Maximianus Herculius; Maximian Herculius; Maximianus I Herculius; Maximianus Hercules; Maximien Hercule; Massimiano; Divus Maximianus Herculius; Maximian Hercules; Maximianus Hercul; Maximianus I. Herculius; Maximianus Herculeus; Maximian I Herculius
constantius_i|Constantius I|emperor|m+|305|306|constantius_chlorus|c:maximianus &:galerius|Constantius I Chlorus; Constantius Chlorus; Constantius I. Chlorus; Constance Chlore; Divus Constantius I; Constantius I (Chlorus); Costanzo Cloro; Divus Constantius; Constance I Chlore; Constance I
galerius|Galerius|emperor|m+|305|311|=|c:diocletian &:constantius_i|Galerius Maximianus; Galerius Maximian; Maximianus II; Maximian II; Galère; Galerio; Divus Galerius; Galerius Valerius Maximianus; Maximianus Galerius; Maximian Galerius; Divus Maximianus (Galerius)
galeria_valeria|Galeria Valeria|augusta|f|308|311|=|w:galerius|Valeria
severus_ii|Severus II|emperor|m+|306|307|=|c:maximianus &:galerius|Flavius Severus; Flavius Valerius Severus; Severus II.; Sévère II; Severus~; Valerius Severus
maximinus_ii|Maximinus II|emperor|m+|310|313|maximinus_daia|c:galerius &:licinius|Maximinus II Daza; Maximinus II Daia; Maximinus Daia; Maximinus Daza; Maximin Daia; Maximinus Daja; Maximin II; Maximinus~; Maximinus II. Daia; Maximin II Daia; Maximinus II (Daia); Maximian Daia; Galerius Valerius Maximinus; Massimino Daia; Massimino II
domitius_domitianus|Domitius Domitianus|usurper|m+|297|298|=||L. Domitius Domitianus
maxentius|Maxentius|emperor|m+|306|312|=||Maxence; Massenzio; Marcus Aurelius Valerius Maxentius
romulus|Romulus|heir|m-|306|309|valerius_romulus||Divus Romulus; Valerius Romulus; Romulus son of Maxentius
alexander_of_carthage|Alexander of Carthage|usurper|m+|308|310|domitius_alexander||Domitius Alexander; Lucius Domitius Alexander; L. Domitius Alexander
licinius|Licinius I|emperor|m+|308|324|=|&:constantine_i|Licinius; Licinius I.; Licinius Senior; Licinius the Elder; Licinio; Licinius pere; Valerius Licinianus Licinius; Licinio I; Licinius I Licinianus
licinius_ii|Licinius II|caesar|m-|317|324|=|c:licinius|Licinius Junior; Licinius the Younger; Licinius II.; Licinio II; Licinius fils
valerius_valens|Valerius Valens|usurper|m+|316|317|=|&:licinius|Valens (usurper); Aurelius Valerius Valens
martinian|Martinian|usurper|m+|324|324|sextus_martinianus|&:licinius|Martinianus
# roman_imperial; Constantinian; rome roman
constantine_i|Constantine I|emperor|m-|306|337|=|c:galerius &:licinius|Constantine I the Great; Constantine the Great; Constantinus I; Constantin I; Divus Constantine; Divus Constantine I; Constantinus I. der Grosse; Constantinus Magnus; Costantino I; Konstantin I; Constantin le Grand; Constantinus Maximus; Divus Constantinus; Constantine I.; Constantinus I. Magnus; Konstantin der Große; Constantin I le Grand; Costantino il Grande; Constantine I Great; DV Constantinus
helena|Helena|augusta|f|324|329|=|w:constantius_i|Flavia Helena; Hélène; St. Helena; Saint Helena; Helena mother of Constantine; Flavia Julia Helena; Elena
theodora_wife_of_constantius_i|Theodora|augusta|f|337|340|theodora|w:constantius_i|Flavia Maximiana Theodora; Theodora (wife of Constantius I); Theodora wife of Constantius; Theodora~
fausta|Fausta|augusta|f|324|326|=|w:constantine_i|Flavia Maxima Fausta
constantia|Constantia|augusta|f|326|327|flavia_iulia_constantia|w:licinius|Flavia Julia Constantia; Constantia wife of Licinius
crispus|Crispus|caesar|m-|317|326|=|c:constantine_i|Crispo; Flavius Julius Crispus; Crispus Caesar
delmatius|Delmatius|caesar|m-|335|337|dalmatius|c:constantine_i|Dalmatius; Flavius Delmatius; Delmatius Caesar
hanniballianus|Hanniballianus|king|m-|335|337|hannibalianus|c:constantine_i|Hannibalianus; Hannibalian; Hanniballian
constantine_ii|Constantine II|emperor|m-|337|340|=|c:constantine_i &:constans,constantius_ii|Constantinus II; Constantine Junior; Constantin II; Costantino II; Constantinus II.; Constantinus Junior
constans|Constans|emperor|m-|337|350|=|c:constantine_i &:constantius_ii,constantine_ii|Constans I; Constant I; Costante; Constans I.; Flavius Julius Constans; Constant Ier; Costante I
constantius_ii|Constantius II|emperor|m-|337|361|=|c:constantine_i &:constans,constantine_ii|Constance II; Constantius II.; Costanzo II; Konstantius II; Constantinus Constantius II
magnentius|Magnentius|usurper|m-|350|353|=||Magnence; Magnenzio; Flavius Magnus Magnentius
decentius|Decentius|caesar|m-|350|353|=|c:magnentius|Decence; Magnus Decentius; Decenzio
vetranio|Vetranio|usurper|m+|350|350|=||Vétranion
nepotian|Nepotian|usurper|m-|350|350|nepotianus||Nepotianus; Julius Nepotianus
constantius_gallus|Constantius Gallus|caesar|m-|351|354|=|c:constantius_ii|Constance Galle; Gallus Caesar; Costanzo Gallo; Flavius Claudius Constantius Gallus; Constantius III Gallus
julian_ii|Julian II|emperor|m?|360|363|julian_the_apostate|c:constantius_ii|Julian the Apostate; Julian II the Apostate; Julianus II; Julian; Julianus II Apostata; Julien II; Julien l'Apostat; Julian II the Philosopher; Julianus II. Apostata; Iulianus II; Julian Apostata; Giuliano l'Apostata; Julianus Apostata; Giuliano II; Julian III~; Flavius Claudius Julianus; Julian II Apostata; Julian II the Apostata
helena_wife_of_julian|Helena, wife of Julian|augusta|f|360|360||w:julian_ii|Flavia Helena wife of Julian II
silvanus|Silvanus|usurper|m?|355|355|||
jovian|Jovian|emperor|m-|363|364|jovianus||Jovianus; Jovien; Iovianus; Flavius Jovianus; Gioviano
# roman_imperial; Valentinianic; rome roman
valentinian_i|Valentinian I|emperor|m-|364|375|=|&:valens,gratian|Valentinianus I; Valentinien I; Valentiniano I; Valentinian I.; Valentinien Ier
valens|Valens|emperor|m-|364|378|=|&:valentinian_i,gratian|Flavius Valens; Valente
procopius|Procopius|usurper|m+|365|366|=||Procope; Procopio
gratian|Gratian|emperor|m-|367|383|=|&:valentinian_i,valens|Gratianus; Gratien; Graziano; Flavius Gratianus
valentinian_ii|Valentinian II|emperor|m-|375|392|=|&:gratian,theodosius_i|Valentinianus II; Valentinien II; Valentiniano II
magnus_maximus|Magnus Maximus|usurper|m-|383|388|=||Magnus Clemens Maximus; Magnus Maximus Augustus; Magno Massimo
flavius_victor|Flavius Victor|usurper|m-|387|388|=|&:magnus_maximus|Victor; Flavius Victor Augustus
eugenius|Eugenius|usurper|m+|392|394|=||Eugene; Eugène; Eugenio
# roman_imperial; Theodosian; rome roman
theodosius_i|Theodosius I|emperor|m-|379|395|=|&:gratian,valentinian_ii|Theodosius I the Great; Theodosius the Great; Théodose I; Theodosius I.; Teodosio I; Theodose I; Theodosius Magnus; Theodosius~
aelia_flaccilla|Aelia Flaccilla|augusta|f|379|386|aelia_flacilla|w:theodosius_i|Flaccilla; Aelia Flacilla; Flacilla; Aelia Flavia Flaccilla
arcadius|Arcadius|emperor|m-|383|408|=|&:theodosius_i,honorius|Arcadio; Flavius Arcadius; Arcadius (Eastern Roman Empire)
aelia_eudoxia|Aelia Eudoxia|augusta|f|400|404|=|w:arcadius|Eudoxia
honorius|Honorius|emperor|m-|393|423|=|&:arcadius,constantius_iii|Onorio; Flavius Honorius
constantine_iii_west|Constantine III|usurper|m-|407|411|constantine_iii||Constantine III~; Constantinus III~; Constantine III (West); Flavius Claudius Constantinus; Constantinus III (usurper)
constans_ii_west|Constans II (usurper)|usurper|m-|409|411|constans_ii|&:constantine_iii_west|Constans II~; Constans II (West); Constans II son of Constantine III
maximus_of_spain|Maximus of Spain|usurper|m-|409|411|maximus_barcelona||Maximus of Barcelona; Maximus (Barcino); Maximus Barcinonensis; Maximus of Barcino
priscus_attalus|Priscus Attalus|usurper|m-|409|415|=||Attalus (Rome)
jovinus|Jovinus|usurper|m-|411|413|=||Jovin; Iovinus
sebastianus|Sebastianus|usurper|m-|412|413|=|&:jovinus|Sebastian
constantius_iii|Constantius III|emperor|m-|421|421|=|&:honorius|Constance III
galla_placidia|Galla Placidia|augusta|f|421|450|=|w:constantius_iii|Aelia Galla Placidia; Placidia
johannes|Johannes|usurper|m-|423|425|joannes||Joannes; Iohannes; John (usurper); Johannes (usurper); Jean (usurper)
theodosius_ii|Theodosius II|emperor|m-|402|450|=|&:arcadius,valentinian_iii|Théodose II; Theodosius II.; Teodosio II
aelia_eudocia|Aelia Eudocia|augusta|f|423|460|=|w:theodosius_ii|Athenais Eudocia; Eudocia
pulcheria|Aelia Pulcheria|augusta|f|414|453|aelia_pulcheria|w:marcian|Pulcheria
valentinian_iii|Valentinian III|emperor|m-|425|455|=|&:theodosius_ii|Placidius Valentinianus; Valentinianus III; Valentinien III; Placidus Valentinianus; Valentiniano III
licinia_eudoxia|Licinia Eudoxia|augusta|f|439|455|=|w:valentinian_iii|
honoria|Justa Grata Honoria|augusta|f|426|450|grata_honoria||Honoria; Grata Honoria
marcian|Marcian|emperor|m-|450|457|=||Marcianus; Marcien; Marciano; Flavius Marcianus
# roman_imperial; Last emperors of the West; rome roman west western
petronius_maximus|Petronius Maximus|emperor|m-|455|455|=||
avitus|Avitus|emperor|m-|455|456|=||Eparchius Avitus
majorian|Majorian|emperor|m?|457|461|=||Majorianus; Maiorianus; Majorien; Julius Majorianus
libius_severus|Libius Severus|emperor|m-|461|465|=||Severus III; Severus~; Libius Severus III; Severus III Libius
anthemius|Anthemius|emperor|m-|467|472|=||Anthemios; Procopius Anthemius
euphemia_wife_of_anthemius|Aelia Marcia Euphemia|augusta|f|467|472|marcia_euphemia|w:anthemius|Euphemia~; Marcia Euphemia
olybrius|Olybrius|emperor|m-|472|472|=||Anicius Olybrius
placidia_wife_of_olybrius|Placidia the Younger|augusta|f|472|472||w:olybrius|
glycerius|Glycerius|emperor|m-|473|474|=||Glycère
julius_nepos|Julius Nepos|emperor|m-|474|480|=||Nepos; Iulius Nepos
romulus_augustus|Romulus Augustus|emperor|m-|475|476|romulus_augustulus||Romulus Augustulus
# roman_imperial; Leonid; rome roman east eastern
leo_i|Leo I|emperor|m-|457|474|=||Leo I the Thracian; Leo I Thrax; Leo the Thracian; Leon I~; Leo I the Great
aelia_verina|Aelia Verina|augusta|f|457|484|=|w:leo_i|Verina
leo_ii|Leo II|emperor|m-|473|474|=|&:zeno|
zeno|Zeno|emperor|m-|474|491|=||Zenon; Zeno the Isaurian; Zénon; Flavius Zeno; Zenone
leo_caesar|Leo Caesar|caesar|m-|476|477||c:zeno|
aelia_ariadne|Aelia Ariadne|augusta|f|474|515|=|w:zeno|Ariadne
basiliscus|Basiliscus|usurper|m-|475|476|=||Basiliskos; Flavius Basiliscus
aelia_zenonis|Aelia Zenonis|augusta|f|475|476|=|w:basiliscus|Zenonis
basiliscus_and_marcus|Marcus (Caesar of Basiliscus)|caesar|m-|475|476|flavius_marcus|c:basiliscus &:basiliscus|Flavius Marcus; Marcus son of Basiliscus
leontius_i|Leontius I|usurper|m-|484|488|leontius||Leontius I of Antioch; Leontius~; Leontios I
"""
