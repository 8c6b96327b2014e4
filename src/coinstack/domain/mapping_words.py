"""What the headings of collectors' tables mean: the fields a column can fill, each with its words in five languages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """What a column can fill. `many`: several columns may fill it together."""

    id: str
    label: str
    group: str
    many: bool = False


def _target(line: str) -> Target:
    key, label, group = (part.strip() for part in line.split("|"))
    return Target(key.rstrip("+"), label, group, many=key.endswith("+"))


TARGETS: dict[str, Target] = {
    target.id: target
    for target in map(
        _target,
        """
        number| Your number| Identity
        title| Title| Identity
        category| Category| Identity
        issuer| Ruler or issuer| Identity
        co_issuer| Joint issuer| Identity
        in_name_of| In the name of| Identity
        magistrates+| Moneyer or magistrate| Identity
        portrait| Portrait on the obverse| Identity
        reverse_portrait| Portrait on the reverse| Identity
        dynasty| Dynasty| Identity
        alliance_city| Alliance city| Identity
        mint| Mint| Identity
        region| Region or province| Identity
        officina| Officina| Identity
        date| Date struck| Identity
        year_from| Struck from (year)| Identity
        year_to| Struck to (year)| Identity
        reign| Reign| Identity
        reign_from| Reign from (year)| Identity
        reign_to| Reign to (year)| Identity
        dated| Date on the coin| Identity
        denomination| Denomination| Identity
        metal| Metal| Identity
        script| Script| Identity
        weight_standard| Weight standard| Identity
        issue_status| Official, imitation, forgery| Identity
        rarity| Rarity| Identity
        obverse| Obverse: legend and design| Sides
        obverse_legend| Obverse legend| Sides
        obverse_design| Obverse design| Sides
        obverse_field_marks| Obverse field marks| Sides
        reverse| Reverse: legend and design| Sides
        reverse_legend| Reverse legend| Sides
        reverse_design| Reverse design| Sides
        reverse_field_marks| Reverse field marks| Sides
        exergue| Exergue, mintmark| Sides
        controls| Controls| Sides
        obverse_die| Obverse die| Sides
        reverse_die| Reverse die| Sides
        weight_g| Weight| Physical
        diameter_mm| Diameter| Physical
        diameter_min_mm| Smaller diameter| Physical
        thickness_mm| Thickness| Physical
        die_axis_h| Die axis| Physical
        measures| Size and weight in one| Physical
        specific_gravity| Specific gravity| Physical
        edge| Edge| Physical
        shape| Shape| Physical
        references+| References| References
        published_in| Published in| References
        grade| Grade| Grade
        obverse_grade| Grade of the obverse| Grade
        reverse_grade| Grade of the reverse| Grade
        strike| Strike| Grade
        surface| Surface| Grade
        centring| Centring| Grade
        style| Style| Grade
        fine_style| Fine style| Grade
        toning| Toning or patina| Grade
        error| Error of the mint| Grade
        service| Grading service| Grade
        certificate_number| Certificate number| Grade
        certificate_grade| Grade on the slab| Grade
        certificate_note+| Remark on the slab| Grade
        acquired| Date bought| Bought
        seller| Seller| Bought
        source| Source, auction house| Bought
        url+| Link| Bought
        invoice| Invoice| Bought
        price| Price paid| Bought
        premium| Buyer's premium| Bought
        shipping| Shipping| Bought
        tax| Tax| Bought
        duty| Customs duty| Bought
        other| Other costs| Bought
        estimate| Estimated value| Worth
        insured| Insured value| Worth
        asking| Asking price| Worth
        status| Status| Left
        sold_date| Date sold| Left
        sold_to| Sold to| Left
        sold_price| Price sold| Left
        place+| Place| Place
        holder| Holder| Place
        pedigree+| Pedigree| History
        findspot| Findspot| History
        hoard| Hoard| History
        notes+| Notes| Notes
        tags+| Tags| Notes
        custom+| Keep as a field of my own| Other
        leave_out+| Leave out (stays in the kept file)| Other
        """.strip().splitlines(),
    )
}

_SIDES = {
    "obverse": "obverse obv av avers vorderseite vs averse droit dritto diritto d recto anverso anv a front face",
    "reverse": "reverse rev rv revers rückseite rueckseite rs r verso rovescio reverso back tail",
}
_ASPECTS = {
    "legend": "legend legends inscription legende umschrift aufschrift inschrift légende leggenda iscrizione leyenda "
    "text",
    "design": "description design type image bild darstellung beschreibung motif motiv descrizione tipo imagen figura "
    "descripción desc iconography subject device",
    "field_marks": "field|field marks|feld|beizeichen|champ|campo|symbol|symbols|mark",
    "die": "die|stempel|coin|conio|cuño",
    "grade": "grade|condition|erhaltung|état|conservazione|conservación|zustand",
}  # fmt: skip

CATALOGS = """
RIC RPC RSC RRC BMC BMCRE BMCRR SNG HGC Crawford Sydenham Sear SRCV Cohen MIR CRI DOC MIB Hendin Prieur McAlee
Dattari Emmett Milne Köln Geissen Babelon Varbanov AMNG SNGCop SC Sellwood Göbl LRBC Calicó Moushmov Lindgren Pozzi
Svoronos CPE Depeyrot Woytek RCV GCV SB Kestner Hunter Weber
"""
"""Catalogs that have columns of their own: "RIC" over "II 207"."""

_WORDS = """
number: number| no| nr| num| nbr| n| id| inventory number| inventory no| inv no| inv nr| inv| inventory
  | collection number | collection no| coll no| item| item no| item number| coin no| coin number| coin id| my number
  | my no| lfd nr| lfd | laufende nummer| nummer| inventarnummer| sammlungsnummer| inv nummer| numéro
  | numéro d inventaire| n inventaire| numero | numero inventario| numero di inventario| número
  | número de inventario| núm| catalog id| serial
title: title| name| coin name| coin| coins| titel| bezeichnung| münze| münzen| titre| désignation| monnaie| titolo
  | moneta| nome | título| moneda| nombre| short description| short desc| kurzbeschreibung| item name| intitulé
category: category| kategorie| catégorie| categoria| categoría| culture| civilization| civilisation| empire| group
  | gruppe | sammelgebiet| bereich| period| epoche| époque| periodo| período| epoca| época| collecting area| country
  | land| pays| paese | país| coin category| area of collecting| reich| kultur
issuer: ruler| issuer| ruler issuer| issuer ruler| issuing authority| authority| ruling authority| emperor| king
  | ruler name | emperor ruler| ruler emperor| kaiser| herrscher| münzherr| prägeherr| regent| könig| autorität
  | empereur| souverain| émetteur | autorité| autorité émettrice| roi| dirigeant| imperatore| autorità
  | autorità emittente| emittente| sovrano| re| emperador | gobernante| autoridad| autoridad emisora| emisor| rey
  | issued by| struck by| ruled by| person| emitent| issuing state| who | struck under| ruler authority| soberano
  | emperor empress
co_issuer: co issuer| co ruler| coruler| joint ruler| mitregent| mitkaiser| mitherrscher| corégent| coreggente
  | corregente
in_name_of: in the name of| in name of| name of| im namen von| au nom de| a nome di| en nombre de| a nombre de
  | honouring
magistrates: moneyer| magistrate| magistrates| moneyers| münzmeister| monetar| monétaire| magistrat| monetiere
  | monetario | magistrato| magistrado| monedero| strategos| legate| moneyer magistrate| beamter
portrait: portrait| laureate| bust| bust of| portrayed| depicted| obverse portrait| portrait obverse| head| head of
  | porträt | portrait of| büste| kopf| dargestellt| dargestellte person| buste| tête| effigie| ritratto| busto
  | testa| efigie| retrato | cabeza| person depicted| obverse subject| person portrayed| shown
reverse_portrait: reverse portrait| portrait reverse| reverse subject
dynasty: dynasty| dynastie| dinastia| dinastía| house of| sub category| subcategory| geschlecht
alliance_city: alliance city| alliance| homonoia
mint: mint| mint place| minted at| minted in| mint city| mint name| mint location| mints| münzstätte| prägestätte
  | prägeort| münzort | münzstadt| atelier| atelier monétaire| lieu de frappe| zecca| ceca| city| town| stadt| ville
  | città| ciudad| place of issue | where minted| where struck| struck at| place minted| mint town
  | luogo di coniazione| lugar de acuñación| city mint| mint city state
region: region| province| provinz| provincia| région| regione| región| gebiet| landschaft| area| state| district
  | provincia romana | roman province| region province
officina: officina| workshop| offizin| officine| oficina
date: minted| date| struck| date struck| date minted| year| years| year range| mint date| minted date| date of issue
  | issue date | year minted| year struck| jahr| jahre| prägejahr| prägezeit| datierung| datum| prägedatum
  | prägezeitraum| date de frappe | frappe| année| années| datation| data| anno| anni| datazione| coniazione
  | data di coniazione| año| años| fecha| acuñación | fecha de acuñación| chronology| when struck| when minted
  | gregorian year| zeit| zeitraum| age| dating| issued| era | mint year| date range| struck in| emission| issue
  | ausgabe
year_from: year from| start year| from year| year start| mint year start| min year| jahr von| von jahr
  | earliest date| date from | anno da| año desde| année début| from| von| struck from| earliest| first year
year_to: year to| end year| to year| year end| mint year end| max year| jahr bis| bis jahr| latest date| date to
  | anno a | año hasta| année fin| to| bis| struck to| latest| last year
reign: ruled| reign| reigned| reign dates| regnal years| years of reign| reign years| regierungszeit| regierung
  | regentschaft | herrschaft| herrschaftszeit| regierte| amtszeit| règne| dates de règne| regno| anni di regno
  | reinado| años de reinado | rule| date of reign| dates of reign| period of rule| ruler dates| ruler reign
reign_from: reign start| reign from| start of reign| regierung von
reign_to: reign end| reign to| end of reign| regierung bis
dated: date on coin| dated| year on coin| native year| regnal year| coin date| jahr auf münze| millésime
denomination: denomination| denom| denominations| nominal| coin type| face value| nominale| münztyp| nominalwert
  | stückelung | münzart| dénomination| valeur faciale| type de monnaie| denominazione| denominación| valor facial
  | unit| type| typ| tipo | kind| valeur| valore| valor| wert| sort of coin
metal: metal| composition| material| alloy| metals| metall| legierung| metal composition| material metal| werkstoff
  | métal | alliage| matière| matériau| metallo| lega| materiale| composizione| composición| aleación| aes
  | coin metal
script: script| language| schrift| sprache| écriture| langue| scrittura| lingua| idioma| escritura
weight_standard: weight standard| standard| münzfuß| münzfuss| étalon
issue_status: issue status| authenticity| genuine| echtheit| authenticité| autenticità| autenticidad
rarity: rarity| rar| seltenheit| rareté| rarità| rareza| scarcity| rarity rating| seltenheitsgrad| degree of rarity
obverse: obverse| obv| av| avers| vorderseite| vs| averse| droit| dritto| diritto| recto| anverso| anv| front
  | heads | obverse legend and description| obverse legend description| obverse side| avers droit| front side
reverse: reverse| rev| rv| revers| rückseite| rueckseite| rs| verso| rovescio| reverso| back| tails| reverse side
  | back side | reverse legend and description| reverse legend description
exergue: exergue| abschnitt| exergo| esergo| mintmark| mint mark| mint marks| mintmarks| münzzeichen
  | marque d atelier | segno di zecca| marca de ceca| münzstättenzeichen| reverse exergue| exergue reverse
controls: control| controls| control marks| control mark| monogram| monograms| kontrollzeichen| beizeichen
weight_g: weight| wt| mass| gram| grams| gewicht| poids| peso| masse| weight grams| real weight| g| gr| wgt
  | coin weight
diameter_mm: diameter| diam| dia| size| durchmesser| dm| größe| grösse| groesse| diamètre| taille| module| diametro
  | dimensione | modulo| diámetro| tamaño| mm| ø| real diameter| max diameter| dmax| d max| diameter max| coin size
  | largest diameter| d
diameter_min_mm: min diameter| minimum diameter| dmin| d min| diameter min| smallest diameter| smaller diameter
thickness_mm: thickness| dicke| épaisseur| spessore| grosor| espesor
die_axis_h: die axis| axis| stempelstellung| stempelachse| achse| die alignment| coin alignment| orientation| axe
  | axe des coins | orientation des coins| asse| asse di conio| orientamento| eje| eje de cuños| posición de cuños
  | rotation| h| die orientation | dieaxis| coin axis| st| alignment
measures: size weight| size and weight| measurements| measurement| dimensions| physical| specs| specifications| maße
  | masse und gewicht | weight size| weight and size| dimensioni| dimensiones| metrology| metrologie
  | weight diameter| diameter weight| mesures| misure
specific_gravity: specific gravity| density| spezifisches gewicht| dichte| densité| densità| densidad| sg
edge: edge| rand| tranche| bordo| canto| edge type
shape: shape| form| forme| forma| flan shape
references: reference| references| ref| refs| catalog| catalogue| catalog number| catalogue number| catalog no
  | cat no| cat| cat nr | literature| attribution| attributions| zitat| zitate| referenz| referenzen| katalog
  | katalognummer| katalog nr| literatur | référence| références| bibliographie| riferimento| riferimenti| catalogo
  | numero di catalogo| bibliografia| referencia | referencias| catálogo| bibliografía| catalog refs
  | catalog reference| catalog references| reference number| reference numbers | citation| citations
  | références catalogue| km| catnum| primary reference| nachweis| nachweise
published_in: published in| published| publication| veröffentlicht| publié dans| pubblicato| publicado
  | this coin published
grade: grade| grading| condition| quality| erhaltung| zustand| erhaltungsgrad| qualität| état| état de conservation
  | conservation | qualité| grado| conservazione| stato| stato di conservazione| qualità| conservación| estado
  | estado de conservación| calidad | preservation| coin grade| coin condition
strike: strike| strike quality| prägung qualität| strike grade| ngc strike
surface: surface| surfaces| surface quality| oberfläche| superficie| ngc surface| surface grade
centring: centring| centering| zentrierung| centrage| centratura| centrado
style: style| stil| stile| estilo
fine_style: fine style| feiner stil| beau style
toning: toning| patina| tönung| patine| pátina| colour| color
error: error| mint error| fehlprägung| erreur| errore
service: grading service| grader| slab| certification company| third party grading| tpg| cert service
  | certification service | slabbed by| graded by| grading company| service
certificate_number: cert number| cert no| cert| certificate| certificate number| certification number| certification
  | slab number | slab no| barcode| certification no| serial number| zertifikat| zertifikatsnummer| certificat
  | certificato| certificado| cert nr
certificate_grade: slab grade| slabbed grade| certified grade| graded as
certificate_note: slab comment| slab remark| grader comment
acquired: purchase date| date purchased| date acquired| date bought| acquisition date| bought on| buying date
  | buy date| paydate | date of purchase| purchased on| date of acquisition| kaufdatum| erworben am| gekauft am
  | erwerbsdatum| ankaufsdatum| erworben | gekauft| date d achat| date d acquisition| acheté le| data di acquisto
  | data acquisto| acquistato il| fecha de compra | fecha de adquisición| fecha compra| comprado el| acquired
  | purchased| bought| pay date| date obtained| sale date| auction date | auktionsdatum| date added
seller: seller| dealer| vendor| purchased from| bought from| acquired from| obtained from| verkäufer| händler
  | gekauft bei| gekauft von | erworben von| erworben bei| vendeur| marchand| acheté à| acheté chez| venditore
  | commerciante| acquistato da| vendedor | comerciante| comprado a| saller| from whom| shop| supplier
source: source| auction house| auction| house| venue| platform| quelle| auktionshaus| auktion| bezugsquelle
  | maison de vente | maison de ventes| fonte| casa d asta| fuente| casa de subastas| where bought
  | place of purchase| purchase place| purchase location | payplace| pay place| marketplace| origine
  | acquisition source| acquisition place| source of purchase| bought at| vente
url: link| url| links| web| website| lot link| auction link| hyperlink| internet| lien| liens| enlace| collegamento
  | weblink | web page| webpage| site| lot url| auction url| web link| listing| internetadresse| reference url
  | adresse web| web address
invoice: invoice| receipt| invoice number| rechnung| rechnungsnummer| facture| fattura| factura| order number
  | order no| order
price: amount paid| price| price paid| cost| paid| purchase price| buying price| bought for| buy price
  | acquisition price| kaufpreis | preis| einkaufspreis| ek| ankaufspreis| bezahlt| kosten| prix| prix d achat
  | prix payé| coût| prezzo| prezzo d acquisto | prezzo di acquisto| prezzo pagato| pagato| costo| precio
  | precio de compra| precio pagado| pagado| coste| payprice | amount| total paid| total cost| total price| hammer
  | hammer price| zuschlag| zuschlagspreis| prix marteau| my cost| betrag | montant| importo| importe| cost price
  | acquisition cost| pay price| what i paid| total pay price
premium: buyer s premium| buyers premium| premium| bp| aufgeld| commission| fees| fee| diritti d asta| diritti
  | comisión | provision| frais| auction fees| buyer premium
shipping: shipping| postage| delivery| shipping cost| shipping costs| versand| versandkosten| porto| port
  | frais de port| spedizione | envío| gastos de envío| p p| postage and packing| shipping and handling
tax: tax| vat| sales tax| mwst| ust| mehrwertsteuer| tva| iva| import vat| steuer| taxe| tassa| impuesto
duty: duty| customs| import duty| customs duty| zoll| douane| droits de douane| dazio| aduana| arancel
other: other costs| other fees| other cost| sonstige kosten| autres frais| altri costi| otros gastos
estimate: estimate| estimated value| value| current value| market value| est value| schätzwert| wert aktuell
  | aktueller wert | marktwert| estimation| valeur estimée| valeur actuelle| valore stimato| stima| valor estimado
  | valor actual| estimated price | estimated worth| worth| latest value| schätzpreis
insured: insured value| insurance value| insured| insurance| versicherungswert| valeur assurée| valore assicurato
  | valor asegurado
asking: asking price| asking| for sale price| verkaufspreis angebot| prix demandé| sell price wanted
status: status| collection status| owned| ownership| besitz| statut| in collection
sold_date: date sold| sold date| sale date sold| sold on| verkauft am| verkaufsdatum| date de vente| data di vendita
  | fecha de venta | saledate| selling date
sold_to: sold to| buyer| käufer| verkauft an| acheteur| vendu à| compratore| acquirente| venduto a| comprador
  | vendido a
sold_price: price sold| sold price| sold for| sale price| selling price| verkaufspreis| verkauft für| prix de vente
  | prezzo di vendita| precio de venta| saleprice
place: location| temp loc| temporary location| storage| storage location| place| box| tray| album| position
  | standort| lagerort | aufbewahrung| aufbewahrungsort| ort| kasten| lade| tablar| schublade| emplacement
  | rangement| plateau| posizione| collocazione | ubicazione| vassoio| ubicación| bandeja| loc| where kept| seat
  | shelf| cabinet| kept in| drawer| cell| slot| page| row | column| lagerplatz| platz| storage box| coin location
holder: holder| holder type| capsule| flip| kapsel| encapsulation
pedigree: pedigree| provenance| provenienz| herkunft| prior owners| previous owners| previous owner
  | collection history | vorbesitzer| provenienza| procedencia| pedigrí| ex collection| former collection| ex
  | from collection| provenances| ownership history
findspot: findspot| find spot| fundort| found at| lieu de découverte| luogo di ritrovamento| lugar de hallazgo
hoard: hoard| hortfund| schatzfund| trésor| tesoro| ripostiglio
notes: comment| comments| notes| note| remark| remarks| bemerkung| bemerkungen| notiz| notizen| kommentar
  | kommentare| anmerkung | anmerkungen| commentaire| commentaires| remarque| remarques| observations| observation
  | notas| nota| observaciones| comentario | comentarios| osservazioni| commento| commenti| memo| info| information
  | additional information| private comment| public comment | features| description| beschreibung| descrizione
  | descripción| details| personal notes| historical notes| misc | historical significance| background
tags: tags| tag| keywords| schlagworte| stichworte| mots clés| etiquetas| parole chiave| labels| stichwörter
custom: quantity| qty| anzahl| quantité| quantità| cantidad| image| images| photo| photos| picture| bild| bilder
  | foto| fotos | image url| photo url| obverse image| reverse image| obverse photo| reverse photo| lot| lot number
  | lot no| los| losnummer | sale number| mintage| auflage
"""


def _phrases() -> dict[str, str]:
    found: dict[str, str] = {}
    target = ""
    for line in _WORDS.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon and not line.startswith(" "):
            target = head
        for phrase in (rest if colon else line).split("|"):
            if phrase.strip():
                found.setdefault(phrase.strip(), target)
    for side, words in _SIDES.items():
        for aspect, kinds in _ASPECTS.items():
            for kind in kinds.split("|") if "|" in kinds else kinds.split():
                for word in words.split():
                    found.setdefault(f"{word} {kind}", f"{side}_{aspect}")
                    found.setdefault(f"{kind} {word}", f"{side}_{aspect}")
    return found


PHRASES: dict[str, str] = _phrases()
"""Heading as written in the table above (not folded): the field that it means."""

SERVICES = ("NGC", "PCGS", "ANACS", "ICG", "NNC")
"""Grading services that head columns of their own: "NGC Grade"."""

STOP_WORDS = frozenset(
    "the a an of in on at by for my and und et e y de du des da la le les di del della dei il lo el los las l d der "
    "die das den im am von vom zu in per as is this coin's approx ca if any".split()
)
UNITS = frozenset(
    "g gr gm gms gram grams gramm grammes gramos grammi mm millimeter millimetre millimeters cm h hrs hours o clock "
    "degrees grad bc ad ce bce optional text".split()
)
