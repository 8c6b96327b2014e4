"""Dates as people write them, in five languages; every line of the tables is text | first year | last year | flags."""

import pytest

from coinstack.domain import dates
from coinstack.domain.dates import Dated, DateReading
from tests.shared import shared

YEARS = """
    27 BC-AD 14 | -27 | 14
    27 BC – AD 14 | -27 | 14
    27 B.C.-A.D. 14 | -27 | 14
    27 BC to 14 AD | -27 | 14
    BC 27-AD 14 | -27 | 14
    31 BC/AD 14 | -31 | 14
    A.D. 69-79 | 69 | 79
    AD 069-79 | 69 | 79
    AD 081–96 | 81 | 96
    69-79 AD | 69 | 79
    69 AD to 79 AD | 69 | 79
    AD 69 to AD 79 | 69 | 79
    AD\u00a0253\u2013268 | 253 | 268
    AD98-117 | 98 | 117
    98-117AD | 98 | 117
    (AD 98-117) | 98 | 117
    [AD 98-117] | 98 | 117
    AD 98–117. | 98 | 117
    AD 253-68 | 253 | 268
    AD 305-11 | 305 | 311
    AD 276-82 | 276 | 282
    AD 159-60 | 159 | 160
    AD 1041-2 | 1041 | 1042
    211-208 BC | -211 | -208
    315-14 BC | -315 | -314
    113-12 BC | -113 | -112
    49-8 BC | -49 | -48
    120-63 BC | -120 | -63
    100-44 BC | -100 | -44
    200-199 BC | -200 | -199
    44 BC | -44 | -44
    44 B.C.E. | -44 | -44
    44BC | -44 | -44
    330 CE | 330 | 330
    330 C.E. | 330 | 330
    AD 5 | 5 | 5
    AD 0305 | 305 | 305
    1 BC-AD 1 | -1 | 1
    1 BC | -1 | -1
    9 BC-AD 11 | -9 | 11
    AD 68/69 | 68 | 69
    AD 198/9 | 198 | 199
    AD 198/9-200/1 | 198 | 201
    AD 161/2-163/4 | 161 | 164
    AD 199/200 | 199 | 200
    211/10 BC | -211 | -210
    101/0 BC | -101 | -100
    100/99 BC | -100 | -99
    27/26 BC | -27 | -26
    14/3 BC | -14 | -13
    336/334-323 BC | -336 | -323
    c. 175/4-164 BC | -175 | -164 | circa
    54 or 53 BC | -54 | -53
    AD 69 or 70 | 69 | 70
    AD 193, or 194 | 193 | 194
    AD 107 or 112/113 | 107 | 113
    20 BC or AD 15 | -20 | 15
    300-290 or 280-270 BC | -300 | -270
    AD 117 and 118 | 117 | 118
    between 27 and 20 BC | -27 | -20
    between 133 and 31 BC | -133 | -31
    between AD 307 and AD 310 | 307 | 310
    from 98 to 117 AD | 98 | 117
    from 27 BC until AD 14 | -27 | 14
    AD 41-54? | 41 | 54
    AD 41(?)-54 | 41 | 54
    AD 253-268, sole reign from 260 | 253 | 268
    AD 222-235 (sole reign) | 222 | 235
    AD 193-211, as Augustus | 193 | 211
    Augustus, 27 BC-AD 14 | -27 | 14
    Trajan 98-117 AD | 98 | 117
    Hadrian (AD 117-138), struck AD 125-128 | 125 | 128
    27 BC-AD 14. Struck 15-13 BC | -15 | -13
    Rome mint, AD 244 | 244 | 244
    RIC 207, AD 98 | 98 | 98
    12.5 g, AD 98-99 | 98 | 99
    AD 69-79, issued AD 80 under Titus | 80 | 80
    498 to 507 AD | 498 | 507
    491-518 CE | 491 | 518
    AD 1118-1143 | 1118 | 1143
    27 BC/AD 14 | -27 | 14
    27-AD 14 | -27 | 14
"""

BARE = """
    41-54 | 41 | 54
    98-117 | 98 | 117
    253-68 | 253 | 268
    498 to 507 | 498 | 507
    336-323 | -336 | -323
    27-14 | -27 | -14
    211/10 | -211 | -210
    140/141 | 140 | 141
    264/5 | 264 | 265
    330 | 330 | 330
    280 | 280 | 280
    c. 300 | 300 | 300 | circa
    April 340 | 340 | 340
    244-247 (?) | 244 | 247
    -44 | -44 | -44
    -246 to -222 | -246 | -222
    -50 to 50 | -50 | 50
    -27–14 | -27 | 14
    −44/−43 | -44 | -43
    c. -300 | -300 | -300 | circa
    after 330 | 330 | | after
    before 340 | | 340 | before
    5th-4th century | -500 | -301
    3rd-4th century | 201 | 400
    2nd century | 101 | 200
"""

CENTURIES = """
    1st century BC | -100 | -1
    1st century AD | 1 | 100
    3rd century BCE | -300 | -201
    4th century CE | 301 | 400
    4th cent. BC | -400 | -301
    3rd c. BC | -300 | -201
    3rd c. AD | 201 | 300
    c. 3rd century AD | 201 | 300 | circa
    AD 4th century | 301 | 400
    early 1st century AD | 1 | 33
    mid 1st century AD | 34 | 67
    late 1st century AD | 68 | 100
    early 1st century BC | -100 | -68
    mid-1st century BC | -67 | -34
    late 1st century BC | -33 | -1
    early 3rd century AD | 201 | 233
    mid-3rd century AD | 234 | 267
    late 3rd century AD | 268 | 300
    early 4th century BC | -400 | -368
    mid 4th century BC | -367 | -334
    Late 4th Century BC | -333 | -301
    early to mid 3rd century AD | 201 | 267
    mid-late 4th century BC | -367 | -301
    mid to late 2nd century AD | 134 | 200
    beginning of the 2nd century BC | -200 | -168
    end of the 2nd century BC | -133 | -101
    first half of the 2nd century AD | 101 | 150
    second half of the 2nd century AD | 151 | 200
    1st half 3rd century BC | -300 | -251
    2nd half of the 3rd century BC | -250 | -201
    last half of the 1st century BC | -50 | -1
    first quarter of the 4th century BC | -400 | -376
    third quarter of the 4th century BC | -350 | -326
    last quarter of the 4th century BC | -325 | -301
    2nd quarter of 4th century AD | 326 | 350
    2nd-3rd quarter of the 4th century BC | -375 | -326
    first third of the 3rd century AD | 201 | 233
    last third of the 3rd century BC | -233 | -201
    last decade of the 3rd century BC | -210 | -201
    1st-2nd century AD | 1 | 200
    2nd-1st century BC | -200 | -1
    2nd/1st century BC | -200 | -1
    5th to 4th centuries BC | -500 | -301
    2nd and 3rd centuries AD | 101 | 300
    2nd or 3rd century AD | 101 | 300
    late 5th-early 4th century BC | -433 | -368
    late 2nd-early 3rd century AD | 168 | 233
    late 4th to 3rd century BC | -333 | -201
    late 4th/early 3rd century BC | -333 | -268
    end of 3rd-beginning of 2nd century BC | -233 | -168
    1st century BC-1st century AD | -100 | 100
    1st century BC/AD | -100 | 100
    late 1st century BC-early 1st century AD | -33 | 33
    27 BC-1st century AD | -27 | 100
    second century BC | -200 | -101
    first half of the first century BC | -100 | -51
    mid-third century BC | -267 | -234
    IV century BC | -400 | -301
    6th century AD | 501 | 600
    late 11th century AD | 1068 | 1100
    10th-11th century AD | 901 | 1100
"""

DECADES = """
    70s BC | -79 | -70
    70's BC | -79 | -70
    230s AD | 230 | 239
    the 30s BC | -39 | -30
    AD 250s | 250 | 259
    240s-250s AD | 240 | 259
    70s-60s BC | -79 | -60
    c. 440s BC | -449 | -440 | circa
    early 240s AD | 240 | 242
    late 70s BC | -72 | -70
    230er Jahre n. Chr. | 230 | 239
    70er Jahre v. Chr. | -79 | -70
    années 230 ap. J.-C. | 230 | 239
    anni 70 a.C. | -79 | -70
    años 70 a.C. | -79 | -70
"""

LIMITS = """
    before April AD 340 | | 340 | before
    before AD 340 | | 340 | before
    before 200 BC | | -200 | before
    before c. 241 BC | | -241 | circa,before
    after 54 BC | -54 | | after
    after c. AD 241 | 241 | | circa,after
    shortly after 323 BC | -323 | | after
    shortly before 270 BC | | -270 | before
    post AD 330 | 330 | | after
    post-330 AD | 330 | | after
    ante 211 BC | | -211 | before
    pre-211 BC | | -211 | before
    terminus post quem AD 79 | 79 | | after
    terminus ante quem: AD 340 | | 340 | before
    t.p.q. AD 79 | 79 | | after
    TAQ 340 AD | | 340 | before
    not before AD 330 | 330 | | after
    not earlier than 27 BC | -27 | | after
    no earlier than AD 98 | 98 | | after
    not after 44 BC | | -44 | before
    no later than 200 BC | | -200 | before
    not later than AD 117 | | 117 | before
    later than 323 BC | -323 | | after
    earlier than AD 14 | | 14 | before
    AD 641 or later | 641 | | after
    Struck 641 AD or later | 641 | | after
    AD 641, or later | 641 | | after
    c. 320 BC or slightly later | -320 | | circa,after
    AD 260 and later | 260 | | after
    AD 260 or after | 260 | | after
    AD 260 onwards | 260 | | after
    AD 260 or earlier | | 260 | before
    200 BC or before | | -200 | before
    from AD 260 | 260 | | after
    since 27 BC | -27 | | after
    until AD 117 | | 117 | before
    up to AD 117 | | 117 | before
    by AD 117 | | 117 | before
    AD 330- | 330 | | after
    200 BC at the latest | | -200 | before
    after 54 BC and before 44 BC | -54 | -44
    post 330, ante 340 AD | 330 | 340
    after 211/10 BC | -211 | | after
    before 211/10 BC | | -210 | before
    before the mid 3rd century BC | | -234 | before
"""

CIRCA = """
    circa 450-440 BC | -450 | -440 | circa
    Circa 450-440 BC | -450 | -440 | circa
    ca. 300 BC | -300 | -300 | circa
    ca 300 BC | -300 | -300 | circa
    c.235-220 B.C. | -235 | -220 | circa
    c235-220 BC | -235 | -220 | circa
    (c. 235-220 B.C.) | -235 | -220 | circa
    C. 300 BC | -300 | -300 | circa
    cca. 300 BC | -300 | -300 | circa
    about 300 BC | -300 | -300 | circa
    around AD 300 | 300 | 300 | circa
    approximately AD 300 | 300 | 300 | circa
    approx. 300 BC | -300 | -300 | circa
    ~300 BC | -300 | -300 | circa
    AD c. 330 | 330 | 330 | circa
    27 BC-c. AD 14 | -27 | 14 | circa
    c. AD 98-c. 117 | 98 | 117 | circa
    300 BC circa | -300 | -300 | circa
    300 BC (ca.) | -300 | -300 | circa
    um 300 v. Chr. | -300 | -300 | circa
    etwa 300 v. Chr. | -300 | -300 | circa
    gegen 300 v. Chr. | -300 | -300 | circa
    ca. 300 v. Chr. | -300 | -300 | circa
    ungefähr 300 v. Chr. | -300 | -300 | circa
    vers 300 av. J.-C. | -300 | -300 | circa
    env. 300 av. J.-C. | -300 | -300 | circa
    environ 300 av. J.-C. | -300 | -300 | circa
    verso il 300 a.C. | -300 | -300 | circa
    300 a.C. ca. | -300 | -300 | circa
    300 ca. a.C. | -300 | -300 | circa
    intorno al 300 a.C. | -300 | -300 | circa
    hacia 300 a.C. | -300 | -300 | circa
    alrededor de 300 a.C. | -300 | -300 | circa
    hacia el 300 a. de C. | -300 | -300 | circa
"""

DAYS = """
    AD 117, 1 August | 117 | 117
    AD 117, August 11 | 117 | 117
    1 August AD 117 | 117 | 117
    August 1, AD 117 | 117 | 117
    August 11, 117 | 117 | 117
    15 March 44 BC | -44 | -44
    March 15, 44 BC | -44 | -44
    the 15th of March 44 BC | -44 | -44
    44 BC, January-February | -44 | -44
    January-February 44 BC | -44 | -44
    10-15 March 44 BC | -44 | -44
    April to June AD 193 | 193 | 193
    December AD 69 | 69 | 69
    January 27 BC | -27 | -27
    October 42-March 41 BC | -42 | -41
    December 69-January 70 AD | 69 | 70
    spring 46 BC | -46 | -46
    Summer of AD 241 | 241 | 241
    winter 43/42 BC | -43 | -42
    Late spring-early summer 48 BC | -48 | -48
    early AD 193 | 193 | 193
    late 44 BC | -44 | -44
    first half of AD 69 | 69 | 69
    end of AD 68-early 69 | 68 | 69
    1. August 117 n. Chr. | 117 | 117
    15. März 44 v. Chr. | -44 | -44
    Frühjahr 46 v. Chr. | -46 | -46
    1er août 117 ap. J.-C. | 117 | 117
    printemps 46 av. J.-C. | -46 | -46
    1° agosto 117 d.C. | 117 | 117
    primavera del 46 a.C. | -46 | -46
    1 de agosto de 117 d.C. | 117 | 117
    verano de 241 d.C. | 241 | 241
"""

RECKONINGS = """
    SE 299 (14/3 BC) | -14 | -13
    SE 299 = 14/3 BC | -14 | -13
    Seleucid era 299 = 14/3 BC | -14 | -13
    Dated SE 169 (144/3 BC) | -144 | -143
    year 299 of the Seleucid era (14/3 BC) | -14 | -13
    RY 12 (AD 264/5) | 264 | 265
    RY 12 - AD 264/5 | 264 | 265
    regnal year 12 = AD 65/66 | 65 | 66
    Year 7, AD 20/21 | 20 | 21
    year 7 AD 20/21 | 20 | 21
    local year 326 = AD 14-15 | 14 | 15
    CY 105 (AD 56/7) | 56 | 57
    Actian year 50 (AD 19/20) | 19 | 20
    Pompeian era 131, AD 67/8 | 67 | 68
    Caesarean era 115 (AD 66-67) | 66 | 67
    RY 5 and SE 200 (113/2 BC) | -113 | -112
    indiction 8 = AD 589/90 | 589 | 590
    AD 602-610, indiction 12 | 602 | 610
    Jahr 12 (264/5 n. Chr.) | 264 | 265
    Jahr 299 der seleukidischen Ära = 14/3 v. Chr. | -14 | -13
    an 12 (264/5 ap. J.-C.) | 264 | 265
    anno 12 (264/5 d.C.) | 264 | 265
    año 12 (264/5 d.C.) | 264 | 265
    AH 77 = AD 696/7 | 696 | 697
    AH 77 (AD 696/697) | 696 | 697
    241 AH = 855/6 AD | 855 | 856
    AH 77 | 696 | 697
    AH 1 | 622 | 623
    AH 132 | 749 | 750
    77 AH | 696 | 697
    A.H. 77-79 | 696 | 699
    AM 6200 (AD 691/2) | 691 | 692
    anno mundi 6100 | 591 | 592
    in the year AD 69 | 69 | 69
    in the year 44 BC | -44 | -44
    the years 98-117 AD | 98 | 117
    im Jahr 44 v. Chr. | -44 | -44
    im Jahre 98 n. Chr. | 98 | 98
    l'an 27 av. J.-C. | -27 | -27
    nell'anno 27 a.C. | -27 | -27
    en el año 27 a.C. | -27 | -27
"""

GERMAN = """
    27 v. Chr.-14 n. Chr. | -27 | 14
    27 v. Chr. bis 14 n. Chr. | -27 | 14
    27 v.-14 n. Chr. | -27 | 14
    49-48 v. Chr. | -49 | -48
    98-117 n.Chr. | 98 | 117
    98 bis 117 n. Chr. | 98 | 117
    von 98 bis 117 n. Chr. | 98 | 117
    zwischen 98 und 117 n. Chr. | 98 | 117
    44 v. u. Z. | -44 | -44
    98 u. Z. | 98 | 98
    44 vor Christus | -44 | -44
    98 nach Christus | 98 | 98
    nach 330 n. Chr. | 330 | | after
    vor 200 v. Chr. | | -200 | before
    nicht vor 330 n. Chr. | 330 | | after
    nicht später als 200 v. Chr. | | -200 | before
    ab 260 n. Chr. | 260 | | after
    bis 117 n. Chr. | | 117 | before
    641 n. Chr. oder später | 641 | | after
    spätestens 200 v. Chr. | | -200 | before
    frühestens 330 n. Chr. | 330 | | after
    3. Jh. v. Chr. | -300 | -201
    3. Jahrhundert n. Chr. | 201 | 300
    2./1. Jh. v. Chr. | -200 | -1
    5.-4. Jh. v. Chr. | -500 | -301
    1. Jh. v. Chr./1. Jh. n. Chr. | -100 | 100
    frühes 3. Jh. n. Chr. | 201 | 233
    Mitte 3. Jh. v. Chr. | -267 | -234
    Mitte des 3. Jhs. v. Chr. | -267 | -234
    spätes 4. Jh. v. Chr. | -333 | -301
    Ende 4. Jh. v. Chr. | -333 | -301
    Anfang des 2. Jhs. n. Chr. | 101 | 133
    1. Hälfte 3. Jh. v. Chr. | -300 | -251
    zweite Hälfte des 2. Jahrhunderts n. Chr. | 151 | 200
    2. Hälfte 4. Jh. | 351 | 400
    letztes Viertel 4. Jh. v. Chr. | -325 | -301
    3. Viertel des 4. Jhs. v. Chr. | -350 | -326
    erstes Drittel des 3. Jhs. n. Chr. | 201 | 233
    Ende 5.-Anfang 4. Jh. v. Chr. | -433 | -368
    54 oder 53 v. Chr. | -54 | -53
    geprägt 244-247 n. Chr. | 244 | 247
"""

FRENCH = """
    27 av. J.-C. - 14 ap. J.-C. | -27 | 14
    27 avant J.-C. à 14 après J.-C. | -27 | 14
    49-48 av. J.-C. | -49 | -48
    49-48 av. JC | -49 | -48
    98-117 apr. J.-C. | 98 | 117
    98-117 ap. J.C. | 98 | 117
    de 98 à 117 ap. J.-C. | 98 | 117
    entre 98 et 117 ap. J.-C. | 98 | 117
    44 avant Jésus-Christ | -44 | -44
    44 avant notre ère | -44 | -44
    98 de notre ère | 98 | 98
    avant 200 av. J.-C. | | -200 | before
    après 330 ap. J.-C. | 330 | | after
    pas avant 330 ap. J.-C. | 330 | | after
    641 ap. J.-C. ou plus tard | 641 | | after
    au plus tard en 200 av. J.-C. | | -200 | before
    à partir de 260 ap. J.-C. | 260 | | after
    jusqu'en 117 ap. J.-C. | | 117 | before
    IIIe siècle av. J.-C. | -300 | -201
    IIIe s. av. J.-C. | -300 | -201
    3e siècle ap. J.-C. | 201 | 300
    IIIème siècle ap. J.-C. | 201 | 300
    Ier siècle av. J.-C. | -100 | -1
    IIe-Ier siècle av. J.-C. | -200 | -1
    Ve-IVe s. av. J.-C. | -500 | -301
    début du IIIe siècle ap. J.-C. | 201 | 233
    milieu du IIIe siècle av. J.-C. | -267 | -234
    fin du IVe siècle av. J.-C. | -333 | -301
    fin IVe s. av. J.-C. | -333 | -301
    fin Ve-début IVe siècle av. J.-C. | -433 | -368
    première moitié du IIe siècle ap. J.-C. | 101 | 150
    2e moitié du IIIe s. av. J.-C. | -250 | -201
    dernier quart du IVe siècle av. J.-C. | -325 | -301
    premier tiers du IIIe siècle ap. J.-C. | 201 | 233
    troisième siècle av. J.-C. | -300 | -201
    54 ou 53 av. J.-C. | -54 | -53
    frappé en 244 ap. J.-C. | 244 | 244
"""

ITALIAN = """
    27 a.C. - 14 d.C. | -27 | 14
    27 a.C.-14 d.C. | -27 | 14
    dal 27 a.C. al 14 d.C. | -27 | 14
    49-48 a.C. | -49 | -48
    98-117 d.C. | 98 | 117
    98-117 d. C. | 98 | 117
    dal 98 al 117 d.C. | 98 | 117
    tra il 98 e il 117 d.C. | 98 | 117
    44 avanti Cristo | -44 | -44
    98 dopo Cristo | 98 | 98
    prima del 200 a.C. | | -200 | before
    dopo il 330 d.C. | 330 | | after
    non prima del 330 d.C. | 330 | | after
    non dopo il 200 a.C. | | -200 | before
    posteriore al 330 d.C. | 330 | | after
    641 d.C. o più tardi | 641 | | after
    641 d.C. o dopo | 641 | | after
    a partire dal 260 d.C. | 260 | | after
    fino al 117 d.C. | | 117 | before
    III secolo a.C. | -300 | -201
    III sec. a.C. | -300 | -201
    sec. III d.C. | 201 | 300
    II-I secolo a.C. | -200 | -1
    II-III sec. d.C. | 101 | 300
    inizio del III secolo d.C. | 201 | 233
    inizi III sec. d.C. | 201 | 233
    metà del III secolo a.C. | -267 | -234
    fine IV secolo a.C. | -333 | -301
    fine V-inizio IV sec. a.C. | -433 | -368
    prima metà del III secolo a.C. | -300 | -251
    seconda metà del II secolo d.C. | 151 | 200
    ultimo quarto del IV secolo a.C. | -325 | -301
    primo terzo del III secolo d.C. | 201 | 233
    terzo secolo a.C. | -300 | -201
    quarto secolo a.C. | -400 | -301
    54 o 53 a.C. | -54 | -53
"""

SPANISH = """
    27 a.C. a 14 d.C. | -27 | 14
    27 a. de C. - 14 d. de C. | -27 | 14
    49-48 a.C. | -49 | -48
    98-117 d.C. | 98 | 117
    del 98 al 117 d.C. | 98 | 117
    entre el 98 y el 117 d.C. | 98 | 117
    44 antes de Cristo | -44 | -44
    98 después de Cristo | 98 | 98
    44 a.n.e. | -44 | -44
    44 a.e.c. | -44 | -44
    antes de 200 a.C. | | -200 | before
    antes del 200 a.C. | | -200 | before
    después de 330 d.C. | 330 | | after
    no antes de 330 d.C. | 330 | | after
    posterior a 330 d.C. | 330 | | after
    641 d.C. o más tarde | 641 | | after
    641 d.C. o posterior | 641 | | after
    desde 260 d.C. | 260 | | after
    a partir de 260 d.C. | 260 | | after
    hasta 117 d.C. | | 117 | before
    siglo III a.C. | -300 | -201
    s. III a.C. | -300 | -201
    S. III d.C. | 201 | 300
    siglos II-III d.C. | 101 | 300
    s. II-I a.C. | -200 | -1
    principios del siglo III d.C. | 201 | 233
    mediados del siglo III a.C. | -267 | -234
    a mediados del siglo III a.C. | -267 | -234
    finales del siglo IV a.C. | -333 | -301
    fines del s. V-principios del s. IV a.C. | -433 | -368
    primera mitad del siglo III a.C. | -300 | -251
    segunda mitad del siglo II d.C. | 151 | 200
    último cuarto del siglo IV a.C. | -325 | -301
    tercer cuarto del siglo IV a.C. | -350 | -326
    siglo tercero a.C. | -300 | -201
    54 o 53 a.C. | -54 | -53
    acuñado en 244 d.C. | 244 | 244
"""

MIXED = """
    in or after AD 14 | 14 | | after
    before or in 54 BC | | -54 | before
    vor oder um 150 v. Chr. | | -150 | circa,before
    no earlier than AD 383 and no later than AD 388 | 383 | 388
    either 54 or 53 BC | -54 | -53
    AD 98, 99 or 100 | 98 | 100
    AD 112, 113, 114 or 115 | 112 | 115
    Lot 12, 98 or 99 AD | 98 | 99
    336-23 BC | -336 | -323
    c. 148-7 BC | -148 | -147 | circa
    280-78 BC | -280 | -278
    Circa 350-330/20 BC | -350 | -320 | circa
    circa 500/490-485 BC | -500 | -485 | circa
    44-43/2 BC | -44 | -42
    200/199-198/7 BC | -200 | -197
    COS III, AD 112-114 | 112 | 114
    IMP VIII, 34-28 BC | -34 | -28
    AD 364-367, Constantinople, officina 2 | 364 | 367
    AD 98-99, 2nd consulship | 98 | 99
    Heraclius, AD 610-641, regnal year 3 | 610 | 641
    era of Bostra 105 (AD 210/1) | 210 | 211
    24. Jan. 41-13. Okt. 54 n. Chr. | 41 | 54
    2. H. 4. Jh. v. Chr. | -350 | -301
    3.Jh. v.Chr. | -300 | -201
    Ende 4. / Anfang 3. Jh. v. Chr. | -333 | -268
    ca. 350/340-330/320 v. Chr. | -350 | -320 | circa
    de 27 av. à 14 apr. J.-C. | -27 | 14
    dès 260 ap. J.-C. | 260 | | after
    Ve s. av. n. è. | -500 | -401
    I sec. a.C./I sec. d.C. | -100 | 100
    fine IV - inizio III sec. a.C. | -333 | -268
    2ª mitad del s. II a.C. | -150 | -101
    hacia mediados del s. III a.C. | -267 | -234 | circa
    300 a.C. aprox. | -300 | -300 | circa
    IInd century AD | 101 | 200
    4th C BC | -400 | -301
    380s/370s BC | -389 | -370
    late 380s-early 370s BC | -382 | -377
    -323/-322 | -323 | -322
    r. 14-37 | 14 | 37
    ad 14 to 37 | 14 | 37
"""


def _rows(table: str) -> list[tuple[str, int | None, int | None, frozenset[str]]]:
    rows = []
    for line in filter(str.strip, table.splitlines()):
        text, first, last, *flags = [cell.strip(" ") for cell in line.split("|")]
        year = [int(cell) if cell else None for cell in (first, last)]
        rows.append((text, year[0], year[1], frozenset(flags[0].split(",") if flags else ())))
    return rows


def _read(text: str) -> tuple[str, int | None, int | None, frozenset[str]]:
    found = dates.read(text)
    if found is None:
        return (text, None, None, frozenset({"nothing read"}))
    flags = frozenset(flag for flag in ("circa", "before", "after") if getattr(found, flag))
    return (text, found.year_from, found.year_to, flags)


@pytest.mark.parametrize(
    "table",
    [YEARS, BARE, CENTURIES, DECADES, LIMITS, CIRCA, DAYS, RECKONINGS, GERMAN, FRENCH, ITALIAN, SPANISH, MIXED],
    ids="years bare centuries decades limits circa days reckonings german french italian spanish mixed".split(),
)
def test_every_date_of_the_table_is_read(table: str) -> None:
    rows = _rows(table)
    assert [_read(row[0]) for row in rows] == rows


NOTHING = """
    |uncertain|undated|n.d.|ohne Jahr|sans date|VF|Trajan|reign of Trajan|Flavian|century|AD|BC|circa|before|or later|-
    |?|RIC 207|RIC II 207|RIC 207-209|SNG Cop 281-282|Cohen 161|C 161|Sear5 11366|12.5 g|3.47 g|19 mm|19mm, 3.47 g, 6h
    |22-24 mm|+49 89 123456|555-1234|089-12345|Lot 12|No. 88|nos 109 and 110|$ 475|€ 1.200|384 EUR|50%|1/2|20/21|12:30
    |2011|14 April 2011|April 14, 2011|2011-04-14|12/05/2011|14.4.2011|98 117|12, 14|1.2.3|20 years|2000 years ago
    |AD 0|0 BC|1 BC-AD 0|0-14|AD 117-98|14-27 BC|41-54 BC|AD 1-1 BC|AD 300-200|10 000 BC|AD 12345|9999 BC
    |27 BC-14|27-14 AD|19-8 BC|146-44 BC|300s BC|AD 200s|0th century BC|99th century AD|3rd quarter|second|V
    |the turn of the 4th century BC|first years of the 3rd century AD|two decades of the 3rd century AD
    |year 12|RY 12|SE 299|local year 326|indiction 5|Actian year 50|AM 12|AH 5000|an 12|Jahr 12|TR P XVII|COS III
    |Trajan, 98-117|5 coins|44 mules|page 308|n° 88, p. 34|I am 98|6h|↑↓|Æ33|AE3|½|²|٣٣٠
"""


@pytest.mark.parametrize("text", [text.strip(" ") for line in NOTHING.splitlines() for text in line.split("|")])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert dates.read(text) is None


@pytest.mark.parametrize(
    ("text", "inferred"),
    [
        ("41-54", True),
        ("336-323", True),
        ("5th-4th century", True),
        ("27-AD 14", True),
        ("AD 41-54", False),
        ("336-323 BC", False),
        ("-44", False),
        ("-50 to 50", False),
        ("AH 77", False),
    ],
)
def test_an_era_that_nobody_wrote_is_marked_as_inferred(text: str, inferred: bool) -> None:  # noqa: FBT001 - a table's column
    found = dates.read(text)
    assert found is not None
    assert found.era_inferred is inferred


@pytest.mark.parametrize(
    ("text", "reign", "years"),
    [
        ("41-54", (41, 54), (41, 54)),
        ("170", (-175, -164), (-170, -170)),
        ("42", (-44, -31), (-42, -42)),
        ("98", (98, 117), (98, 98)),
        ("2-4", (-27, 14), (2, 4)),
        ("27-14", (-27, 14), (-27, 14)),
        ("27 BC-14", (-27, 14), (-27, 14)),
        ("15-13", (-27, 14), (-15, -13)),
        ("14/3", (-20, -10), (-14, -13)),
        ("320-300", (-323, -281), (-320, -300)),
        ("1st century", (-100, -50), (-100, -1)),
        ("AD 5", (-27, -20), (5, 5)),
        ("310", (-336, -323), (-310, -310)),
    ],
)
def test_the_reign_decides_the_era_of_bare_numbers(text: str, reign: tuple[int, int], years: tuple[int, int]) -> None:
    found = dates.read(text, hint=reign)
    assert found is not None
    assert (found.year_from, found.year_to) == years


def test_the_text_stays_as_the_source_wrote_it() -> None:
    assert dates.read(" late 4th century BC ") == DateReading("late 4th century BC", -333, -301)
    assert dates.read("AD 159-60\u00a0") == DateReading("AD 159-60", 159, 160)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SE 299 (14/3 BC)", Dated("SE 299", "Seleucid", 299)),
        ("Seleucid era 299 = 14/3 BC", Dated("Seleucid era 299", "Seleucid", 299)),
        ("year 299 of the Seleucid era", Dated("year 299 of the Seleucid", "Seleucid", 299)),
        ("RY 12 (AD 264/5)", Dated("RY 12", "regnal", 12)),
        ("regnal year 12", Dated("regnal year 12", "regnal", 12)),
        ("local year 326 = AD 14-15", Dated("local year 326", "local", 326)),
        ("Year 7, AD 20/21", Dated("Year 7", None, 7)),
        ("Actian year 50 (AD 19/20)", Dated("Actian year 50", "Actian", 50)),
        ("CY 105 (AD 56/7)", Dated("CY 105", "civic", 105)),
        ("AH 77 = AD 696/7", Dated("AH 77", "hijri", 77)),
        ("77 AH", Dated("77 AH", "hijri", 77)),
        ("Indiction 8", Dated("Indiction 8", "indiction", 8)),
        ("indicción 8 (589/590 d.C.)", Dated("indicción 8", "indiction", 8)),
        ("AM 6200", Dated("AM 6200", "anno mundi", 6200)),
        ("Jahr 12 (264/5 n. Chr.)", Dated("Jahr 12", None, 12)),
        ("AD 98-117", None),
        ("in the year 98 AD", None),
        ("l'an 27 av. J.-C.", None),
        ("", None),
        ("year", None),
        ("RIC 207", None),
    ],
)
def test_the_date_on_the_coin_is_kept_with_its_reckoning(text: str, expected: Dated | None) -> None:
    assert dates.dated(text) == expected


# Every reign and every striking date of the collector's workbook, read by eye.
RULED = """
    27 BC-AD 14 | -27 | 14
    54 BC | -54 | -54
    96 BC | -96 | -96
    AD 014-37 | 14 | 37
    AD 014–37 | 14 | 37
    AD 054-68 | 54 | 68
    AD 069-79 | 69 | 79
    AD 081-96 | 81 | 96
    AD 096-98 | 96 | 98
    AD 098-117 | 98 | 117
    AD 117-138 | 117 | 138
    AD 138-161 | 138 | 161
    AD 147-175 | 147 | 175
    AD 161-180 | 161 | 180
    AD 180-192 | 180 | 192
    AD 193-211 | 193 | 211
    AD 193-217 | 193 | 217
    AD 198-209 | 198 | 209
    AD 198-217 | 198 | 217
    AD 218-222 | 218 | 222
    AD 222 - 235 | 222 | 235
    AD 222-235 | 222 | 235
    AD 235-238 | 235 | 238
    AD 238-244 | 238 | 244
    AD 244-249 | 244 | 249
    AD 249-251 | 249 | 251
    AD 249-253 | 249 | 253
    AD 251-253 | 251 | 253
    AD 253-260 | 253 | 260
    AD 253-268 | 253 | 268
    AD 268-270 | 268 | 270
    AD 269-271 | 269 | 271
    AD 270-275 | 270 | 275
    AD 275-276 | 275 | 276
    AD 276-282 | 276 | 282
    AD 284-305 | 284 | 305
    AD 286-305 | 286 | 305
    AD 305-309 | 305 | 309
    AD 305-311 | 305 | 311
    AD 307 - 337 | 307 | 337
    AD 308 - 324 | 308 | 324
    AD 317-337 | 317 | 337
    AD 326 - 337 | 326 | 337
    AD 326-337 | 326 | 337
    AD 337-361 | 337 | 361
    AD 374-375 | 374 | 375
    AD 393-423 | 393 | 423
    AD 476-491 | 476 | 491
"""

MINTED = """
    2 BC-AD 4 | -2 | 4
    54 BC | -54 | -54
    96 BC | -96 | -96
    AD 33-34 | 33 | 34
    AD 14-15 | 14 | 15
    AD 75 | 75 | 75
    AD 97 | 97 | 97
    AD 130-133 | 130 | 133
    AD 161 | 161 | 161
    AD 140/141 | 140 | 141
    AD 159-60 | 159 | 160
    AD 152-153 | 152 | 153
    AD 157 | 157 | 157
    AD 150-151 | 150 | 151
    AD 161-164 | 161 | 164
    AD 175-176 | 175 | 176
    AD 180-181 | 180 | 181
    AD 186-187 | 186 | 187
    AD 209-211 | 209 | 211
    AD 213 | 213 | 213
    AD 199 | 199 | 199
    AD 199-200 | 199 | 200
    AD 217 | 217 | 217
    AD 220-222 | 220 | 222
    AD 221 | 221 | 221
    AD 232 | 232 | 232
    AD 228 | 228 | 228
    AD 231-235 | 231 | 235
    AD 242-244 | 242 | 244
    AD 238-239 | 238 | 239
    AD 241-243 | 241 | 243
    AD 240 | 240 | 240
    AD 243-244 | 243 | 244
    AD 241 | 241 | 241
    AD 244-247 | 244 | 247
    AD 257 | 257 | 257
    AD 268-269 | 268 | 269
    AD 275-276 | 275 | 276
    AD 280 | 280 | 280
    AD 285 | 285 | 285
    AD 297-298 | 297 | 298
    AD 308 | 308 | 308
    AD 313 | 313 | 313
    AD 323 | 323 | 323
    AD 328-329 | 328 | 329
    before April AD 340 | | 340 | before
    AD 397-402 | 397 | 402
"""


@pytest.mark.parametrize("table", [RULED, MINTED], ids=["ruled", "minted"])
def test_the_workbooks_dates_are_read(table: str) -> None:
    rows = _rows(table)
    assert [_read(row[0]) for row in rows] == rows


@pytest.mark.parametrize(("column", "table", "filled"), [("Ruled", RULED, 110), ("Minted", MINTED, 50)])
def test_the_tables_have_every_cell_of_the_workbook(column: str, table: str, filled: int) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    rows = openpyxl.load_workbook(shared("data/v1/collection-v1.xlsx")).active.iter_rows(values_only=True)
    place = list(next(rows)).index(column)
    cells = [row[place] for row in rows if row[place] is not None]
    assert len(cells) == filled
    assert {cell.strip() for cell in cells} == {row[0] for row in _rows(table)}


def test_the_given_dates_are_read_without_a_wrong_one() -> None:
    lines = shared("data/dates/dates.tsv").read_text(encoding="utf-8").splitlines()
    for line in filter(None, lines):
        if line.startswith("#"):
            continue
        text, first, last, flags = [*line.split("\t"), "", "", ""][:4]
        years = [int(year) if year.strip() else None for year in (first, last)]
        found = dates.read(text)
        read = (found.year_from, found.year_to) if found else (None, None)
        assert (text, *read) == (text, *years)
        assert {flag for flag in ("circa", "before", "after") if found and getattr(found, flag)} == set(
            filter(None, flags.split(","))
        )
