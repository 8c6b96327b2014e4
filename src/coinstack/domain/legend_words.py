"""The abbreviations of Roman and Greek legends, spelt out: written | expansion | meaning | how sure (0.9 unless said).

Supplied letters stand in brackets, V for U as the coins have it. ``#`` parts the meaning of a word alone from that of
the word with a numeral behind it, whose place is ``{}``. An entry of several words is met before its parts. A word
whose ending the abbreviation leaves open ("CONSTANT": -inus, -ius or -ans?) is not here.
"""

LATIN = """
A A A F F | A(vro) A(rgento) A(ere) F(lando) F(erivndo) | for casting and striking gold, silver and bronze
A F | A(vli) F(ilivs) | son of Aulus
A N | A(vli) N(epos) | grandson of Aulus | 0.7
A ALB S F | A(vlvs) ALB(invs) S(pvrii) F(ilivs) | Aulus (Postumius) Albinus, son of Spurius
A POPVL | A POPVL(o) | by the people
ABVNDANT | ABVNDANT(ia) | Abundance
ACT | ACT(ivs) | of Actium
ADIAB | ADIAB(enicvs) | victor over Adiabene
ADLOCVT | ADLOCVT(io) | address to the troops
ADVENT | ADVENT(vs) | arrival
AED CVR | AED(ilis) CVR(vlis) | curule aedile
AED PL | AED(ilis) PL(ebis) | plebeian aedile
AEL | AEL(ivs) | Aelius
AEQVIT | AEQVIT(as) | Equity, fair dealing
AEQVITAS | AEQVITAS | Equity, fair dealing
AET | AET(ernitas) | Eternity | 0.7
AETERN | AETERN(itas) | Eternity | 0.8
AETERNITAS | AETERNITAS | Eternity
AFRIC | AFRIC(anvs) | of Africa | 0.7
AHENOB | AHENOB(arbvs) | Ahenobarbus
ALBIN | ALBIN(vs) | Albinus
ALEXAND | ALEXAND(er) | Alexander
ANN | ANN(ona) | grain supply | 0.6
ANNONA | ANNONA | grain supply
ANT | ANT(oninvs) | Antoninus | 0.75
ANT AVG III VIR R P C | ANT(onivs) AVG(vr) III VIR R(ei) P(vblicae) C(onstitvendae) | Antony, one of the Three Men
ANT AVG III VIR | ANT(onivs) AVG(vr) III VIR | Antony, one of the Three Men
ANTON | ANTON(invs) | Antoninus | 0.75
ANTONI | ANTONI(nvs) | Antoninus | 0.6
APOL | APOL(lini) | to Apollo
APOLLIN | APOLLIN(i) | to Apollo
ARAB | ARAB(icvs) | victor over the Arabs
ARAB ADQVIS | ARAB(ia) ADQVIS(ita) | Arabia acquired
ARM | ARM(eniacvs) | victor over the Armenians | 0.85
ARMEN | ARMEN(iacvs) | victor over the Armenians
AVG F | AVG(vsti) F(ilivs) | son of Augustus
AVG FIL | AVG(vsti) FIL | son of Augustus
AVGVR | AVGVR | augur
AVR | AVR(elivs) | Aurelius
AVREL | AVREL(ivs) | Aurelius
BON EVENT | BON(vs) EVENT(vs) | good success
BRIT | BRIT(annicvs) | victor over the Britons
BRITAN | BRITAN(nicvs) | victor over the Britons
BRVT | BRVT(vs) | Brutus
C CAES | C(aivs) CAES(ar) | Gaius Caesar
C CASSI | C(aivs) CASSI(vs) | Gaius Cassius
C F | C(aii) F(ilivs) | son of Gaius
C N | C(aii) N(epos) | grandson of Gaius | 0.7
C L CAESARES | C(aivs) L(vcivs) CAESARES | Gaius and Lucius, the Caesars
C MAL | C(aivs) MAL(leolvs) | Gaius (Publicius) Malleolus | 0.85
CAE | CAE(sar) | Caesar
CAES | CAES(ar) | Caesar
CAESAR | CAESAR | Caesar
CAESAR DIVI F | CAESAR DIVI F(ilivs) | Caesar, son of the Deified
CAESS | CAESS(arvm) | of the Caesars
CENS | CENS(or) | censor
CENS PER | CENS(or) PER(petvvs) | censor for life
CENS POT | CENS(oria) POT(estate) | with the power of a censor
CENS P | CENS(or) P(erpetvvs) | censor for life
CIRC | CIRC(enses) | games in the circus | 0.7
CL | CL(avdivs) | Claudius
CLAVD | CLAVD(ivs) | Claudius
CLEM | CLEM(entia) | Clemency | 0.85
CLEMENTIA | CLEMENTIA | Clemency
CN F | CN(aei) F(ilivs) | son of Gnaeus
CN MAG | CN(aevs) MAG(nvs) | Gnaeus (Pompeius) Magnus
COH | COH(ors) | cohort#cohort {}
COHH PRAET | COHH(ortes) PRAET(oriae) | the praetorian cohorts
COL | COL(onia) | colony
COL NEM | COL(onia) NEM(avsvs) | the colony of Nemausus
COM | COM(iti) | to the companion | 0.6
COMM | COMM(odvs) | Commodus
COMES | COMES | companion
CONC | CONC(ordia) | Concord | 0.8
CONCORD | CONCORD(ia) | Concord
CONCORD MILIT | CONCORD(ia) MILIT(vm) | harmony with the soldiers
CONCORDIA | CONCORDIA | Concord
CONG | CONG(iarivm) | gift to the people
CONGIAR | CONGIAR(ivm) | gift to the people
CONS | CONS(ervator) | preserver | 0.6
CONSECRAT | CONSECRAT(io) | deification
CONSECRATIO | CONSECRATIO | deification
CONSERV | CONSERV(atori) | to the preserver | 0.8
CONSERVAT | CONSERVAT(ori) | to the preserver | 0.85
COS | CO(n)S(vl) | consul#consul for the {} time | 0.98
COS DES | CO(n)S(vl) DES(ignatvs) | consul elect#consul elect for the {} time
COS DESIG | CO(n)S(vl) DESIG(natvs) | consul elect#consul elect for the {} time
COS DESIG PRINC IVVENT | CO(n)S(vles) DESIG(nati) PRINC(ipes) IVVENT(vtis) | consuls elect, princes of the youth
COS ITER | CO(n)S(vl) ITER(vm) | consul for the second time
COS QVINC | CO(n)S(vl) QVINC(tvm) | consul for the fifth time
COS TER | CO(n)S(vl) TER(tivm) | consul for the third time
COS TERT | CO(n)S(vl) TERT(ivm) | consul for the third time
COSS | CO(n)SS(vlibvs) | consuls
CVR X F | CVR(avit) X F(lavdvm) | saw to the striking of denarii
D C A | D(ivo) C(aesari) A(vgvsto) | to the deified Caesar Augustus | 0.6
D D | D(ecreto) D(ecvrionvm) | by decree of the town council | 0.85
D D N N | D(omini) D(omini) N(ostri) N(ostri) | our lords
D N | D(ominvs) N(oster) | our lord
DN | D(ominvs) N(oster) | our lord
DD NN | D(omini) D(omini) N(ostri) N(ostri) | our lords
DDNN | D(omini) D(omini) N(ostri) N(ostri) | our lords
DAC | DAC(icvs) | victor over the Dacians
DACIC | DACIC(vs) | victor over the Dacians
DEOR | DEOR(vm) | of the gods
DES | DES(ignatvs) | designate
DESIG | DESIG(natvs) | designate
DICT PERP | DICT(ator) PERP(etvo) | dictator for life
DICT ITER | DICT(ator) ITER(vm) | dictator for the second time
DICT QVART | DICT(ator) QVART(vm) | dictator for the fourth time
DIVA | DIVA | the deified (empress)
DIVI | DIVI | of the deified
DIVI F | DIVI F(ilivs) | son of the Deified
DIVI HADR | DIVI HADR(iani) | of the deified Hadrian
DIVI NER | DIVI NER(vae) | of the deified Nerva
DIVI TRAIAN | DIVI TRAIAN(i) | of the deified Trajan
DIVI VESP | DIVI VESP(asiani) | of the deified Vespasian
DIVI VESP F | DIVI VESP(asiani) F(ilivs) | son of the deified Vespasian
DIVO | DIVO | to the deified
DIVVS | DIVVS | the deified
DOM | DOM(itianvs) | Domitian | 0.6
DOMIT | DOMIT(ianvs) | Domitian | 0.85
DOMITIAN | DOMITIAN(vs) | Domitian
DOMN | DOMN(a) | Domna | 0.8
DRVS | DRVS(vs) | Drusus | 0.8
ETR | ETR(vscvs) | Etruscus | 0.85
EX A P | EX A(rgento) P(vblico) | from the public silver
EX A PV | EX A(rgento) PV(blico) | from the public silver
EX S C | EX S(enatvs) C(onsvlto) | by decree of the Senate
EXERC | EXERC(itvs) | of the army
EXERCIT | EXERCIT(vs) | of the army
FEL | FEL(ix) | blessed, fortunate | 0.8
FEL TEMP REPARATIO | FEL(icivm) TEMP(orvm) REPARATIO | the return of happy times
FEL TEMP | FEL(icia) TEMP(ora) | happy times
FELIC | FELIC(itas) | good fortune | 0.85
FELICIT | FELICIT(as) | good fortune
FELICITAS | FELICITAS | good fortune
FID EXERC | FID(es) EXERC(itvs) | loyalty of the army
FID MIL | FID(es) MIL(itvm) | loyalty of the soldiers
FID MILIT | FID(es) MILIT(vm) | loyalty of the soldiers
FIDES | FIDES | loyalty
FIL | FIL(ivs) | son | 0.8
FL | FL(avivs) | Flavius
FL IVL | FL(avivs) IVL(ivs) | Flavius Julius
FL VAL | FL(avivs) VAL(erivs) | Flavius Valerius
FL HELENA | FL(avia) HELENA | Flavia Helena
FL MAX FAVSTA | FL(avia) MAX(ima) FAVSTA | Flavia Maxima Fausta
FORT | FORT(vna) | Fortune | 0.85
FORT RED | FORT(vna) RED(vx) | Fortune who brings home
FORT REDVX | FORT(vna) REDVX | Fortune who brings home
FORTVNA | FORTVNA | Fortune
G M V | G(emina) M(inervia) V(ictrix) | of the Gemina Minervia Victrix | 0.4
GAL | GAL(erivs) | Galerius | 0.85
GAL VAL | GAL(erivs) VAL(erivs) | Galerius Valerius
GAL VALERIA | GAL(eria) VALERIA | Galeria Valeria
GEN | GEN(io) | to the genius | 0.7
GENIO | GENIO | to the genius
GENIO POP ROM | GENIO POP(vli) ROM(ani) | to the genius of the Roman people
GENIVS | GENIVS | genius, guardian spirit
GER | GER(manicvs) | victor over the Germans
GERM | GERM(anicvs) | victor over the Germans
GERM MAX | GERM(anicvs) MAX(imvs) | greatest victor over the Germans
GERMAN | GERMAN(icvs) | victor over the Germans
GLORIA | GLORIA | glory
GORD | GORD(ianvs) | Gordian
HADR | HADR(ianvs) | Hadrian
HADRIAN | HADRIAN(vs) | Hadrian
HER ETRVSCILLA | HER(ennia) ETRVSCILLA | Herennia Etruscilla
HERC | HERC(vli) | to Hercules
HEREN | HEREN(nivs) | Herennius
HILAR | HILAR(itas) | rejoicing
HILARIT | HILARIT(as) | rejoicing
HILARITAS | HILARITAS | rejoicing
IMP | IMP(erator) | commander, emperor#hailed as victorious commander for the {} time | 0.98
IMP C | IMP(erator) C(aesar) | commander Caesar
IMP CAE | IMP(erator) CAE(sar) | commander Caesar
IMP CAES | IMP(erator) CAES(ar) | commander Caesar
IMP ITER | IMP(erator) ITER(vm) | hailed as victorious commander for the second time
INDVLG | INDVLG(entia) | indulgence, favour
INVICT | INVICT(o) | to the unconquered | 0.7
INVICTVS | INVICTVS | unconquered
INVICTVS SACERDOS AVG | INVICTVS SACERDOS AVG(vstvs) | unconquered priest, Augustus
I O M | I(ovi) O(ptimo) M(aximo) | to Jupiter, best and greatest
IO CANTAB | IO(vi) CANTAB(rorvm) | to Jupiter of the Cantabri
IOV | IOV(i) | to Jupiter
IOVI | IOVI | to Jupiter
IOVI CONS | IOVI CONS(ervatori) | to Jupiter the preserver
IOVI CONSER | IOVI CONSER(vatori) | to Jupiter the preserver
IOVI CONSERV | IOVI CONSERV(atori) | to Jupiter the preserver
IOVI CONSERVAT | IOVI CONSERVAT(ori) | to Jupiter the preserver
IOVI STAT | IOVI STAT(ori) | to Jupiter the stayer
IOVI VICT | IOVI VICT(ori) | to Jupiter the victor
ITAL | ITAL(ia) | Italy
IVD CAP | IVD(aea) CAP(ta) | Judaea captured
IVDAEA CAPTA | IVDAEA CAPTA | Judaea captured
IVL | IVL(ivs) | Julius | 0.85
IVN | IVN(ior) | the younger | 0.8
IVN REG | IVN(oni) REG(inae) | to Juno the queen
IVST | IVST(itia) | justice | 0.8
IVVENT | IVVENT(vtis) | of the youth | 0.8
L F | L(vcii) F(ilivs) | son of Lucius
L N | L(vcii) N(epos) | grandson of Lucius | 0.7
L METEL | L(vcivs) METEL(lvs) | Lucius (Caecilius) Metellus
LAETIT | LAETIT(ia) | joy
LAETITIA | LAETITIA | joy
LAETIT FVND | LAETIT(iae) FVND(atori) | to the founder of joy
LEG | LEG(io) | legion#legion {} | 0.85
LEG PRO PR | LEG(atvs) PRO PR(aetore) | legate with the powers of a praetor
LIB | LIB(eralitas) | generosity | 0.6
LIB PVB | LIB(ertas) PVB(lica) | public freedom
LIBERAL | LIBERAL(itas) | generosity
LIBERALITAS | LIBERALITAS | generosity
LIBERT | LIBERT(as) | freedom
LIBERTAS | LIBERTAS | freedom
LIC | LIC(inivs) | Licinius
LICIN | LICIN(ivs) | Licinius | 0.8
M ANT IMP | M(arcvs) ANT(onivs) IMP(erator) | Mark Antony, commander
M ANTON IMP | M(arcvs) ANTON(ivs) IMP(erator) | Mark Antony, commander
M ANTONI IMP | M(arcvs) ANTONI(vs) IMP(erator) | Mark Antony, commander
M ANT | M(arcvs) ANT(onivs) | Marcus Antonius | 0.6
M AVR ANT | M(arcvs) AVR(elivs) ANT(oninvs) | Marcus Aurelius Antoninus
M F | M(arci) F(ilivs) | son of Marcus
M F M N | M(arci) F(ilivs) M(arci) N(epos) | son of Marcus, grandson of Marcus
M N | M(arci) N(epos) | grandson of Marcus | 0.6
MAG | MAG(nvs) | the Great | 0.8
MAR | MAR(ti) | to Mars | 0.6
MARC | MARC(vs) | Marcus | 0.7
MART | MART(i) | to Mars
MAT AVGG | MAT(er) AVGG(vstorvm) | mother of the Augusti
MAT CASTR | MAT(er) CASTR(orvm) | mother of the camp
MATRI DEVM | MATRI DEVM | to the mother of the gods
MAX | MAX(imvs) | greatest
MEDIC | MEDIC(vs) | victor over the Medes
MES | MES(sivs) | Messius
METEL | METEL(lvs) | Metellus
MIL | MIL(itvm) | of the soldiers
MILIT | MILIT(vm) | of the soldiers
MIN VICT | MIN(ervae) VICT(rici) | to Minerva the victorious
MINER VICT | MINER(vae) VICT(rici) | to Minerva the victorious
MON | MON(eta) | Moneta, the mint
MONET | MONET(a) | Moneta, the mint
MONETA | MONETA | Moneta, the mint
MVL | MVL(tis) | many more (vows)#many more (vows) for {} years
MVLT | MVLT(is) | many more (vows)#many more (vows), for {} years
N C | N(obilissimvs) C(aesar) | most noble Caesar
NC | N(obilissimvs) C(aesar) | most noble Caesar
N CAES | N(obilissimvs) CAES(ar) | most noble Caesar
NEP | NEP(tvno) | to Neptune | 0.6
NN | NN(ostrorvm) | of our (two lords)
NOB C | NOB(ilissimvs) C(aesar) | most noble Caesar
NOB CAES | NOB(ilissimvs) CAES(ar) | most noble Caesar
NOBIL C | NOBIL(issimvs) C(aesar) | most noble Caesar
NOBIL CAES | NOBIL(issimvs) CAES(ar) | most noble Caesar
OB C S | OB C(ives) S(ervatos) | for saving citizens
OB CIV SER | OB CIV(es) SER(vatos) | for saving citizens
OB CIVIS SERVATOS | OB CIVIS SERVATOS | for saving citizens
OPEL | OPEL(livs) | Opellius
OPTIM MAX | OPTIM(vs) MAX(imvs) | best and greatest | 0.7
OPTIMO PRINC | OPTIMO PRINC(ipi) | to the best of princes
ORI AVG | ORI(ens) AVG(vsti) | the rising sun of the emperor
ORIENS | ORIENS | the rising sun
OTACIL SEVERA | OTACIL(ia) SEVERA | Otacilia Severa
P F | P(ivs) F(elix) | dutiful and fortunate
PF | P(ivs) F(elix) | dutiful and fortunate
P FEL | P(ivs) FEL(ix) | dutiful and fortunate
P M | P(ontifex) M(aximvs) | chief priest | 0.97
PM | P(ontifex) M(aximvs) | chief priest | 0.97
P MAX | P(ontifex) MAX(imvs) | chief priest
P P | P(ater) P(atriae) | father of the fatherland | 0.97
PP | P(ater) P(atriae) | father of the fatherland | 0.95
P R | P(opvli) R(omani) | of the Roman people
PACI | PACI | to Peace
PART | PART(hicvs) | victor over the Parthians | 0.85
PART MAX | PART(hicvs) MAX(imvs) | greatest victor over the Parthians
PARTH | PARTH(icvs) | victor over the Parthians
PARTH MAX | PARTH(icvs) MAX(imvs) | greatest victor over the Parthians
PAT | PAT(er) | father | 0.7
PAT PAT | PAT(er) PAT(riae) | father of the fatherland
PATER PATRIAE | PATER PATRIAE | father of the fatherland
PAX | PAX | Peace
PER | PER(petvvs) | perpetual | 0.8
PERP | PERP(etvvs) | perpetual | 0.85
PERPET | PERPET(vvs) | perpetual
PERT | PERT(inax) | Pertinax
PESC | PESC(ennivs) | Pescennius
PIET | PIET(as) | dutifulness
PIETAS | PIETAS | dutifulness
PIVS | PIVS | dutiful
PON | PON(tifex) | priest | 0.85
PON M | PON(tifex) M(aximvs) | chief priest
PON MAX | PON(tifex) MAX(imvs) | chief priest
PONT | PONT(ifex) | priest
PONT MAX | PONT(ifex) MAX(imvs) | chief priest
PONTIF | PONTIF(ex) | priest
PONTIF M | PONTIF(ex) M(aximvs) | chief priest
PONTIF MAX | PONTIF(ex) MAX(imvs) | chief priest
POP ROM | POP(vli) ROM(ani) | of the Roman people | 0.85
PRAEF | PRAEF(ectvs) | prefect
PRAEF CLAS ET ORAE MARIT | PRAEF(ectvs) CLAS(sis) ET ORAE MARIT(imae) | prefect of the fleet and the sea coast
PRIN IVV | PRIN(ceps) IVV(entvtis) | prince of the youth
PRINC IVVENT | PRINC(eps) IVVENT(vtis) | prince of the youth
PRINCIPI IVVENT | PRINCIPI IVVENT(vtis) | to the prince of the youth
PRINCIPI IVVENTVT | PRINCIPI IVVENTVT(is) | to the prince of the youth
PRO COS | PRO CO(n)S(vle) | proconsul
PROCOS | PROCO(n)S(vle) | proconsul
PROV | PROV(identia) | foresight, providence | 0.85
PROVID | PROVID(entia) | foresight, providence
PROVID DEOR | PROVID(entia) DEOR(vm) | providence of the gods
PROV DEOR | PROV(identia) DEOR(vm) | providence of the gods
PROVIDENT | PROVIDENT(ia) | foresight, providence
PROVIDENTIA | PROVIDENTIA | foresight, providence
PROVIDENTIAE | PROVIDENTIAE | to the foresight
PVB | PVB(lica) | public | 0.85
PVBL | PVBL(ica) | public | 0.85
PVDIC | PVDIC(itia) | modesty
PVDICITIA | PVDICITIA | modesty
Q F | Q(vinti) F(ilivs) | son of Quintus
QVINQVENN | QVINQVENN(alia) | five-year games
R P | R(ei) P(vblicae) | of the state
R P C | R(ei) P(vblicae) C(onstitvendae) | for restoring the state
III VIR | III VIR | one of the Three Men
III VIR R P C | III VIR R(ei) P(vblicae) C(onstitvendae) | one of the Three Men for restoring the state
III VIR A A A F F | III VIR A(vro) A(rgento) A(ere) F(lando) F(erivndo) | one of the three mint masters
RED | RED(vci) | who brings home | 0.7
REIP | REIP(vblicae) | of the state
REIPVB | REIPVB(licae) | of the state
REIPVBLICAE | REIPVBLICAE | of the state
REST | REST(itvit) | restored | 0.8
RESTIT | RESTIT(vtor) | restorer | 0.8
RESTITVT | RESTITVT(or) | restorer
RESTITVT ORBIS | RESTITVT(or) ORBIS | restorer of the world
RESTITVT ORIENTIS | RESTITVT(or) ORIENTIS | restorer of the East
ROMAE AETER | ROMAE AETER(nae) | to eternal Rome
S C | S(enatvs) C(onsvlto) | by decree of the Senate | 0.97
SC | S(enatvs) C(onsvlto) | by decree of the Senate | 0.97
S F | S(pvrii) F(ilivs) | son of Spurius
S P Q R | S(enatvs) P(opvlvs)Q(ve) R(omanvs) | the Senate and the people of Rome
SPQR | S(enatvs) P(opvlvs)Q(ve) R(omanvs) | the Senate and the people of Rome
S R | S(enatvs) R(omanvs) | the Roman Senate | 0.5
SAC MON VRB | SAC(ra) MON(eta) VRB(is) | the sacred coinage of the City
SACERD | SACERD(os) | priest
SACERDOS | SACERDOS | priest
SAEC | SAEC(vli) | of the age
SAL | SAL(vs) | health, safety | 0.7
SALVS | SALVS | health, safety
SARM | SARM(aticvs) | victor over the Sarmatians
SEC | SEC(vritas) | security | 0.7
SEC ORB | SEC(vritas) ORB(is) | security of the world
SEC PERP | SEC(vritas) PERP(etva) | lasting security
SECVR | SECVR(itas) | security
SECVRIT | SECVRIT(as) | security
SECVRITAS | SECVRITAS | security
SEP | SEP(timivs) | Septimius
SEPT | SEPT(imivs) | Septimius
SEV | SEV(ervs) | Severus
SEX F | SEX(ti) F(ilivs) | son of Sextus
SIGN PARTH RECEP | SIGN(is) PARTH(icis) RECEP(tis) | for the standards regained from the Parthians
SOL | SOL | the Sun
SOLI INV | SOLI INV(icto) | to the unconquered Sun
SOLI INVIC | SOLI INVIC(to) | to the unconquered Sun
SOLI INVICT | SOLI INVICT(o) | to the unconquered Sun
SPES | SPES | hope
OPT | OPT(imvs) | best | 0.7
T CAES | T(itvs) CAES(ar) | Titus Caesar
T CAESAR | T(itvs) CAESAR | Titus Caesar
TI CAES | TI(berivs) CAES(ar) | Tiberius Caesar
T F | T(iti) F(ilivs) | son of Titus
TEMP | TEMP(orvm) | of the times
TEMPOR | TEMPOR(vm) | of the times
TI CLAVD | TI(berivs) CLAVD(ivs) | Tiberius Claudius
TI CAESAR | TI(berivs) CAESAR | Tiberius Caesar
TR P | TR(ibvnicia) P(otestate) | with the power of a tribune#in the {} year of tribunician power | 0.97
TRP | TR(ibvnicia) P(otestate) | with the power of a tribune#in the {} year of tribunician power | 0.97
TR POT | TR(ibvnicia) POT(estate) | with the power of a tribune#in the {} year of tribunician power | 0.98
TR PL | TR(ibvnvs) PL(ebis) | tribune of the plebs | 0.7
TRIB POT | TRIB(vnicia) POT(estate) | with the power of a tribune#in the {} year of tribunician power
TRAIAN | TRAIAN(vs) | Trajan | 0.85
TRANQ | TRANQ(villitas) | calm
TREB | TREB(onianvs) | Trebonianus
VAL | VAL(erivs) | Valerius | 0.85
VESP | VESP(asianvs) | Vespasian
VESPAS | VESPAS(ianvs) | Vespasian
VESPASIAN | VESPASIAN(vs) | Vespasian
VIB | VIB(ivs) | Vibius
VIC | VIC(toria) | victory | 0.8
VICT | VICT(oria) | victory | 0.85
VICT LAETAE PRINC PERP | VICT(oriae) LAETAE PRINC(ipvm) PERP(etvorvm) | joyful victories of the everlasting princes
VICTOR AETER | VICTOR(ia) AETER(na) | eternal victory
VICTORIA | VICTORIA | victory
VICTORIAE LAET P P | VICTORIAE LAET(ae) P(rincipvm) P(erpetvorvm) | joyful victories of the everlasting princes
VICTORIAE LAET PRINC PERP | VICTORIAE LAET(ae) PRINC(ipvm) PERP(etvorvm) | joyful victories of the everlasting princes
VIRT | VIRT(vs) | courage
VIRT MILIT | VIRT(vs) MILIT(vm) | courage of the soldiers
VIRTVS | VIRTVS | courage
VIRTVT | VIRTVT(i) | to the courage
VIRTVTI | VIRTVTI | to the courage
VOT | VOT(is) | vows#vows for {} years
VOT PVB | VOT(a) PVB(lica) | public vows
VOT PR | VOT(a) P(opvli) R(omani) | vows of the Roman people | 0.85
VOT P R | VOT(a) P(opvli) R(omani) | vows of the Roman people
VOTA PVBLICA | VOTA PVBLICA | public vows
VOTIS | VOTIS | vows#vows for {} years
VRB | VRB(is) | of the City
VRBS ROMA | VRBS ROMA | the City of Rome
"""

GREEK = """
ΑΓ | ΑΓ(αθη) | good | 0.5
ΑΙΛ | ΑΙΛ(ιος) | Aelius
ΑΝΘ | ΑΝΘ(υπατος) | proconsul
ΑΝΘΥ | ΑΝΘΥ(πατος) | proconsul
ΑΝΤ | ΑΝΤ(ωνεινος) | Antoninus | 0.7
ΑΝΤΩΝ | ΑΝΤΩΝ(εινος) | Antoninus | 0.85
ΑΡΧ | ΑΡΧ(οντος) | under the archon | 0.7
ΑΣΥΛΟΥ | ΑΣΥΛΟΥ | inviolable
ΑΥ | ΑΥ(τοκρατωρ) | commander, emperor
ΑΥ ΚΑΙ | ΑΥ(τοκρατωρ) ΚΑΙ(σαρ) | commander Caesar
ΑΥΓ | ΑΥΓ(ουστος) | Augustus
ΑΥΡ | ΑΥΡ(ηλιος) | Aurelius
ΑΥΡΗΛ | ΑΥΡΗΛ(ιος) | Aurelius
ΑΥΤ | ΑΥΤ(οκρατωρ) | commander, emperor
ΑΥΤ Κ | ΑΥΤ(οκρατωρ) Κ(αισαρ) | commander Caesar
ΑΥΤ ΚΑΙ | ΑΥΤ(οκρατωρ) ΚΑΙ(σαρ) | commander Caesar
ΑΥΤ ΚΑΙΣ | ΑΥΤ(οκρατωρ) ΚΑΙΣ(αρ) | commander Caesar
ΑΥΤΟ | ΑΥΤΟ(κρατωρ) | commander, emperor
ΑΥΤΟΚ | ΑΥΤΟΚ(ρατωρ) | commander, emperor
ΑΥΤΟΚΡ | ΑΥΤΟΚΡ(ατωρ) | commander, emperor
ΑΥΤΟΝΟΜΟΥ | ΑΥΤΟΝΟΜΟΥ | self-governing
ΒΑΣ | ΒΑΣ(ιλεως) | of the king | 0.85
ΒΑΣΙΛΕΩΝ | ΒΑΣΙΛΕΩΝ | of kings
ΒΑΣΙΛΕΩΣ | ΒΑΣΙΛΕΩΣ | of the king
ΒΑΣΙΛΕΥΣ | ΒΑΣΙΛΕΥΣ | king
ΒΑΣΙΛΙΣΣΗΣ | ΒΑΣΙΛΙΣΣΗΣ | of the queen
ΒΟΥΛΗ | ΒΟΥΛΗ | the council
ΓΡ | ΓΡ(αμματεως) | under the secretary | 0.8
ΔΗΜ ΕΞ | ΔΗΜ(αρχικης) ΕΞ(ουσιας) | with the power of a tribune
ΔΗΜΑΡΧ ΕΞ | ΔΗΜΑΡΧ(ικης) ΕΞ(ουσιας) | with the power of a tribune
ΔΗΜΟΣ | ΔΗΜΟΣ | the people
ΔΙΚΑΙΟΥ | ΔΙΚΑΙΟΥ | the just
ΔΟΜΙΤ | ΔΟΜΙΤ(ιανος) | Domitian
ΕΛΕΥΘΕΡΟΥ | ΕΛΕΥΘΕΡΟΥ | the deliverer
ΕΠΙ | ΕΠΙ | under
ΕΠΙΦΑΝΟΥΣ | ΕΠΙΦΑΝΟΥΣ | god manifest
ΕΤ | ΕΤ(ους) | of the year
ΕΤΟΥΣ | ΕΤΟΥΣ | of the year
ΕΥΕΡΓΕΤΟΥ | ΕΥΕΡΓΕΤΟΥ | the benefactor
ΕΥΣ | ΕΥΣ(εβης) | dutiful
ΕΥΣΕΒ | ΕΥΣΕΒ(ης) | dutiful
ΕΥΣΕΒΗΣ | ΕΥΣΕΒΗΣ | dutiful
ΕΥΤ | ΕΥΤ(υχης) | fortunate
ΗΓ | ΗΓ(εμονευοντος) | under the governor
ΘΕΑΣ | ΘΕΑΣ | of the goddess
ΘΕΟΠΑΤΟΡΟΣ | ΘΕΟΠΑΤΟΡΟΣ | of divine father
ΘΕΟΥ | ΘΕΟΥ | of the god
ΙΕΡ | ΙΕΡ(ας) | sacred
ΙΕΡΑΣ | ΙΕΡΑΣ | sacred
ΙΕΡΑΣ ΚΑΙ ΑΣΥΛΟΥ | ΙΕΡΑΣ ΚΑΙ ΑΣΥΛΟΥ | sacred and inviolable
ΙΟΥΛ | ΙΟΥΛ(ιος) | Julius | 0.8
ΚΑΙ | ΚΑΙ | and | 0.6
ΚΑΙΣ | ΚΑΙΣ(αρ) | Caesar
ΚΑΙΣΑΡ | ΚΑΙΣΑΡ | Caesar
ΚΛ | ΚΛ(αυδιος) | Claudius
ΚΟΛ | ΚΟΛ(ωνιας) | of the colony
ΛΟΥ | ΛΟΥ(κιος) | Lucius
Μ ΑΥ | Μ(αρκος) ΑΥ(ρηλιος) | Marcus Aurelius
ΜΑΞ | ΜΑΞ(ιμος) | Maximus
ΜΑΡ | ΜΑΡ(κος) | Marcus
ΜΕΓΑΛΟΥ | ΜΕΓΑΛΟΥ | the great
ΜΗΤ | ΜΗΤ(ροπολεως) | of the metropolis
ΜΗΤΡ | ΜΗΤΡ(οπολεως) | of the metropolis
ΜΗΤΡΟ | ΜΗΤΡΟ(πολεως) | of the metropolis
ΜΗΤΡΟΠ | ΜΗΤΡΟΠ(ολεως) | of the metropolis
ΝΕΩ | ΝΕΩ(κορων) | temple-wardens
ΝΕΩΚ | ΝΕΩΚ(ορων) | temple-wardens
ΝΕΩΚΟΡΩΝ | ΝΕΩΚΟΡΩΝ | temple-wardens
ΝΙΚΑΤΟΡΟΣ | ΝΙΚΑΤΟΡΟΣ | the victor
ΟΜΟΝΟΙΑ | ΟΜΟΝΟΙΑ | concord, alliance
ΠΟΠ | ΠΟΠ(λιος) | Publius
ΠΡΕΣ | ΠΡΕΣ(βευτου) | under the legate
ΠΡΕΣΒ | ΠΡΕΣΒ(ευτου) | under the legate
ΠΡΩΤΩΝ | ΠΡΩΤΩΝ | the foremost
ΣΕ | ΣΕ(βαστος) | Augustus
ΣΕΒ | ΣΕΒ(αστος) | Augustus
ΣΕΒΑΣ | ΣΕΒΑΣ(τος) | Augustus
ΣΕΒΑΣΤ | ΣΕΒΑΣΤ(ος) | Augustus | 0.8
ΣΕΒΑΣΤΗ | ΣΕΒΑΣΤΗ | Augusta
ΣΕΒΑΣΤΟΣ | ΣΕΒΑΣΤΟΣ | Augustus
ΣΕΠ | ΣΕΠ(τιμιος) | Septimius
ΣΕΠΤ | ΣΕΠΤ(ιμιος) | Septimius
ΣΕΥ | ΣΕΥ(ηρος) | Severus
ΣΤΡ | ΣΤΡ(ατηγου) | under the general, the mayor
ΣΥΝΚΛΗΤΟΣ | ΣΥΝΚΛΗΤΟΣ | the Senate
ΣΩΤΗΡΟΣ | ΣΩΤΗΡΟΣ | the saviour
ΤΡΑΙΑΝ | ΤΡΑΙΑΝ(ος) | Trajan
ΥΠ | ΥΠ(ατευοντος) | under the consular governor | 0.7
ΥΠΑ | ΥΠΑ(τος) | consul
ΥΠΑΤ | ΥΠΑΤ(ος) | consul
ΥΠΑΤΟΣ | ΥΠΑΤΟΣ | consul
ΥΠΑΤΟΣ ΤΟ Β | ΥΠΑΤΟΣ ΤΟ Β | consul for the second time
ΥΠΑΤΟΣ ΤΟ Γ | ΥΠΑΤΟΣ ΤΟ Γ | consul for the third time
ΥΠΑΤΟΣ ΤΟ Δ | ΥΠΑΤΟΣ ΤΟ Δ | consul for the fourth time
ΦΙΛΕΛΛΗΝΟΣ | ΦΙΛΕΛΛΗΝΟΣ | friend of the Greeks
ΦΛ | ΦΛ(αουιος) | Flavius
"""

PRAENOMINA = {
    "A": "vlvs", "AP": "pivs", "C": "aivs", "CN": "aevs", "D": "ecimvs", "L": "vcivs", "M": "arcvs", "MN": "ivs",
    "P": "vblivs", "Q": "vintvs", "SER": "vivs", "SEX": "tvs", "SP": "vrivs", "T": "itvs", "TI": "berivs",
}  # fmt: skip
"""First names by their letters, with what is supplied: they are read only before a family name."""

GREEK_PRAENOMINA = {
    "Γ": "αιος", "Δ": "εκιμος", "Κ": "αισαρ", "Λ": "ουκιος", "Μ": "αρκος", "Π": "οπλιος", "Τ": "ιτος",
}  # fmt: skip

FAMILY_NAMES = frozenset(
    "AEL AELIVS AEMILIVS ANNIVS ANTONIVS ANTONINVS ANT ANTON AQVILIVS ALB ALBINVS AGRIPPA AVR AVREL AVRELIVS "
    "CALPVRNIVS "
    "CASSI CASSIVS CLAVD CLAVDIVS CL CLOD CLODIVS COMM COMMODVS CORNELIVS DOMITIVS DOMI FLAVIVS FVLVIVS FVNDANIVS GORD "
    "HELVIVS HER IVL IVLIVS IVNIVS LAEL LIC LICIN LICINIVS LVCILIVS MARCIVS MEMMIVS MES METEL NAEVIVS OCTAVIVS OPEL "
    "OPELLIVS PESC PISO PLAVTIVS POMPEIVS PORCIVS POSTVMIVS PVPIEN RVBRIVS SCIPIO SEPT SEP SEPTIMIVS SERVILIVS SEV "
    "SILANVS "
    "SVLP SVLPICIVS TREB TVLLIVS VAL VALERIVS VERVS VIB VIBIVS VIPSANIVS VOLTEIVS MAR PIAVONIVS PIAV CARAVSIVS SALL "
    "FABI FABIVS TITVRI TITIVS MAMIL MAMILIVS PAPI PAPIVS ANTESTI FVRI FVRIVS MINVCI TREBANI SATRIENVS PLANCIVS "
    "CAECILIVS CAEC RENI LVCRETI SERGI SERVEILI SERVEILIVS VETVRI POBLICI PVBLICIVS BAEBI SCRIBONI HOSIDI CARISI "
    "MVSSIDI LIVINEIVS CLOVLI CIPI CREPEREI EGNATI EPPI FONTEI FVFI HERENNI HOSTILIVS IVNI LOLLI LVTATI MANLI MARCI "
    "MEMMI NAEVI NORBANVS PETILLIVS PINARI PLAETORI POMPEI POMPONI PROCILI ROSCI RVBRI RVSTI SEMPRONI SENTI SICINIVS "
    "SPVRI SVLPICI TERENTI THORIVS TITINI TVLLI VARGVNTEI VIBI VOLTEI VOLVMNI AQVILLIVS AEMILI".split()
)
"""Family names as moneyers and emperors cut them: a letter before one is a first name."""

WOMEN = frozenset(
    "AGRIPPINA ANTONIA CRISPINA DOMITIA DOMNA DOMITILLA ETRVSCILLA EVDOCIA EVDOXIA EVFEMIA FAVSTA FAVSTINA FLACCILLA "
    "HELENA HONORIA IVLIA LIVIA LVCILLA MAESA MAMAEA MAGNIA VRBICA MANLIA SCANTILLA MARCIANA MARINIANA MATIDIA NONIA "
    "ORBIANA OTACILIA PAVLINA PLACIDIA PLAVTILLA PLOTINA POPPAEA PVLCHERIA SABINA SALONINA SEVERA SEVERINA SVPERA "
    "SOAEMIAS THEODORA TRANQVILLINA VALERIA CLARA DRYANTILLA ZENOBIA VICTORINA PAVLA AQVILIA VERINA ARIADNE "
    "SOPHIA".split()
)
"""Names of Augustae: an AVG beside one is Augusta."""

VIRTUES = frozenset(
    "ABVNDANTIA AEQVITAS AETERNITAS ANNONA CLARITAS CLEMENTIA COMES CONCORDIA CONSERVATORES DIANA FECVNDITAS "
    "FELICITAS FIDES FORTITVDO FORTVNA GENIVS GLORIA HERCVLI HILARITAS INDVLGENTIA INVICTVS IOVI IOVIS IVNO IVSTITIA "
    "IVVENTVS LAETITIA LIBERALITAS LIBERTAS MARS MARTI MINERVA MONETA MVNIFICENTIA NOBILITAS OPTIMO ORIENS PACI PAX "
    "PERPETVITAS PIETAS PROVIDENTIA PROVIDENTIAE PVDICITIA QVIES RESTITVTOR SAECVLVM SALVS SECVRITAS SOLI SPES "
    "TRANQVILLITAS VBERITAS VENVS VICTORIA VICTORIAE VIRTVS VIRTVTI VOTA ADVENTVS PROFECTIO GENIO CONSERVAT APOLLINI "
    "VESTA CERES COMITI IOV CONSERVATORI CONCORDIAE FIDEI FECVNDITATI SAECVLI TEMPORVM".split()
)
"""What a reverse praises: an AVG beside one is the emperor's, AVGG that of two."""
