"""Labels in front of a value: "Weight: 3.2 g", "Prägeort: Rom", "Titulature avers : IMP CAES"."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from coinstack.domain.describing_text import NEAR, LotText

# field: the labels that stand in front of it, folded; a label of "skip" ends the value before it and is not read
_TABLE = """
issuer: ruler; emperor; issuer; issued by; authority; issuing authority; king; kaiser; herrscher; pragherr
    munzherr; empereur; emetteur; autorite; souverain; autorita; autorita emittente; imperatore; emperador
    emisor; ruler/issuer; empress; obv ruler
denomination: denomination; denom; nominal; nominale; denominazione; denominacion; coin type; coin; faciale
    valeur faciale; valeur; valor; moneta; moneda; munze; valore; value
type: type
metal: metal; material; metall; metallo; composition; materie; metallo/materiale
weight: weight; wt; gewicht; poids; peso; masse; coin weight; weight (g); weight in grams
size: diameter; diam; size; durchmesser; diametre; diametro; grosse; module; modulo; dimensions; coin diameter
    diameter (mm)
axis: die axis; axis; axe des coins; axe; stempelstellung; asse; asse dei conii; die alignment; eje; orientation
mint: mint; mint location; mint place; minted; minted in; minted at; munzstatte; pragestatte; prageort; atelier
    nom de l'atelier/ville; nom de l'atelier; nom de l'atelier / ville; zecca; ceca; place of issue; mint city
    city; mint/city; munzstatte/ort; pragungsort
date: date; dated; date of issue; year; struck; datierung; pragejahr; pragezeit; datum; jahr; annee; data; anno
    fecha; ano; issued; date of minting; date struck; mint date; periode; period struck; dating; emission
    pragedatum; years
reign: reign; reigned; ruled; reign dates; reign date; regierungszeit; regne; regno; reinado; regierung
obverse_legend: obverse legend; obv legend; obv. legend; legend obverse; titulature avers; legende avers
    obverse inscription; legenda dritto; leyenda anverso; umschrift vs; avers legende
reverse_legend: reverse legend; rev legend; rev. legend; legend reverse; titulature revers; legende revers
    reverse inscription; legenda rovescio; leyenda reverso; umschrift rs; revers legende
obverse_design: obverse design; description avers; obverse description; obverse type; obv type; obverse device
    obv. type; type avers
reverse_design: reverse design; description revers; reverse description; reverse type; rev type; reverse device
    rev. type; type revers
references: reference; references; ref; refs; catalog; catalogue; catalog number; catalogue number; attribution
    literatur; zitat; zitate; references ouvrages; n° dans les ouvrages de reference
    no dans les ouvrages de reference; reference(s); ref.; refs.; riferimenti; riferimento; bibliografia
    referencia; referencias; catalog reference; catalog ref; lit; lit.; ouvrages; literature
    catalogue reference; catalogue references; catalog references; referenz; referenzen; bibliographie
    catalogo; referencing; rif; rif.
grade: grade; condition; conservation; etat; etat de conservation; erhaltung; conservazione; conservacion
    stato di conservazione; qualite; quality; zustand; stato; estado; erhaltungsgrad; grading
    estado de conservacion; preservation; qualita; qualitat
pedigree: provenance; provenienz; provenienza; procedencia; pedigree; herkunft; previous owner; purchase history
skip: rarity; degre de rarete; officine; titre; titre en millieme; commentaire; commentaires; notes; note
    translation; traduction avers; traduction revers; price; seller; estimate; lot; traduction
    commentaires sur l'etat de conservation; historique; description; avers; revers; comments; comment; remarks
    bemerkung; bemerkungen; kommentar; seltenheit; rarete; rarita; rareza; officina; officinal; region; culture
    province; era; period; category; certification; certification number; country
    country/region of manufacture; historical period; provenance country; cleaned/uncleaned; item; sku
    item number; store; title; ancient; certificate; service; estimation; prix; prix de depart; start
    starting price; startpreis; schatzpreis; schatzung; hammer; base d'asta; salida; tranche; controlled; edge
    rand; feingehalt; fineness; slab; shipping; views; obverse die; reverse die; die; dynasty; dynastie; serie
    series; commento; osservazioni; observaciones; comentario; history; storia; bought; purchased
    purchased from; cost; bought from
"""

_LABEL = re.compile(
    r"(?P<edge>^|\n|[.;|•,]\s|\s-\s|\s{2}|\)\s)[ \t]{0,8}(?:[•*▪-]\s?)?(?P<label>[^\W\d_][^:\n=.;|•]{1,44}?"
    r"(?:\.(?=\s?:))?)\s?[:=]\s?(?=\S|\n)"
)


@dataclass(frozen=True)
class Labelled:
    """A label and the value behind it: `[start, end)` is the value, `label` where the label begins."""

    field: str
    label: int
    start: int
    end: int


@cache
def _fields() -> MappingProxyType[str, str]:
    found: dict[str, str] = {}
    for line in _TABLE.strip().replace("\n    ", ";").splitlines():
        field, _, labels = line.partition(":")
        for label in labels.split(";"):
            if label.strip():
                found.setdefault(label.strip(), field)
    return MappingProxyType(found)


def _folded(label: str) -> str:
    plain = unicodedata.normalize("NFKD", label.casefold())
    return " ".join("".join(sign for sign in plain if not unicodedata.combining(sign)).split())


def find(lot: LotText) -> list[Labelled]:
    """Every known label with its value, which goes on to the next label or the end of its line or sentence."""
    found: list[tuple[str, int, int, bool]] = []
    at = 0
    while match := _LABEL.search(lot.plain, at, 3 * NEAR):
        field = _fields().get(_folded(match["label"]))
        if field is None or lot.bracket_at(match.start("label")):
            at = max(match.start("label") + 1, match.end("edge"))
            continue
        is_line = "\n" in match["edge"] or match.start("label") == 0
        found.append((field, match.start("label"), match.end(), is_line))
        at = max(match.end() - 1, match.start() + 1)
    return [
        _valued(lot, field, label, start, found[place + 1][1] if place + 1 < len(found) else len(lot.plain), is_line)
        for place, (field, label, start, is_line) in enumerate(found)
    ]


def _valued(lot: LotText, field: str, label: int, start: int, following: int, is_line: bool) -> Labelled:  # noqa: FBT001 -- a fact of the label, not a switch
    line = lot.plain.find("\n", start)
    end = min(following, len(lot.plain) if line < 0 else line)
    if not is_line and field not in ("references", "pedigree"):
        end = min(end, lot.sentence_end(start))
    first, last = lot.stripped(start, end)
    return Labelled(field, label, first, last)
